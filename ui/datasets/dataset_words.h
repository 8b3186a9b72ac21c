#pragma once

#include "datasets/dataset_manifest.h"
#include "datasets/version_diff.h"
#include "ui/datasets/datasets_presenter.h"

#include <QCoreApplication>
#include <QString>

namespace secondlook::ui {

/// What the core says in names and figures, in words of the interface's language.
class DatasetWords
{
    Q_DECLARE_TR_FUNCTIONS(DatasetWords)

public:
    static QString count(std::int64_t number);
    /// "alpha 0.780, tentative"; empty where it is not known.
    static QString alpha(const std::optional<datasets::CardFigure> &alpha);
    static QString source(const std::string &labelSource);
    /// Why something changed: a source of labels, a reason to be left out, or "from, to".
    static QString why(datasets::ChangeKind kind, const std::string &why);
    /// All reasons with their counts, the most frequent first.
    static QString reasons(datasets::ChangeKind kind, const std::map<std::string, std::int64_t> &why);

    static QString gateName(const std::string &gate);
    /// Who accepted it; otherwise empty.
    static QString gateRemark(const datasets::GateResult &gate);
    /// In the same unit as gateNeeded(): of a figure with an interval its low end.
    static QString gateFound(const datasets::GateResult &gate, const datasets::DatasetCard &card);
    static QString gateNeeded(const datasets::GateResult &gate);
    /// A sentence or two: what is measured, what was found, and who accepted it.
    static QString gateWhy(const datasets::GateResult &gate, const datasets::DatasetCard &card);

    static QString formatName(const std::string &format);
    /// What a file of it holds, in a few words; empty where the name says it.
    static QString formatHolds(const std::string &format);
    /// Of its files, with the dot; empty for a folder.
    static QString formatEnding(const std::string &format);

    /// "about 20 s left"; empty where it is not known.
    static QString timeLeft(const DatasetMeter &meter);
};

} // namespace secondlook::ui
