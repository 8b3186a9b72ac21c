#pragma once

#include "agreement/agreement_weights.h"
#include "agreement/ratings.h"
#include "tests/core/agreement/closeness.h"
#include "tests/support/reference_data.h"

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace secondlook::test {

constexpr int missing = -1;

/// Ratings from a table as examples are printed: items x raters, label numbers, `missing` where there is none.
inline agreement::Ratings ratingsOf(const std::vector<std::vector<int>> &table, std::uint32_t labels)
{
    std::vector<agreement::Rating> rows;
    std::uint32_t raters = 0;
    for (std::uint32_t item = 0; item < table.size(); ++item)
        for (std::uint32_t rater = 0; rater < table[item].size(); ++rater) {
            raters = std::max(raters, rater + 1);
            if (table[item][rater] != missing)
                rows.push_back({item, rater, static_cast<std::uint32_t>(table[item][rater])});
        }
    return {rows, {static_cast<std::uint32_t>(table.size()), raters, labels}};
}

/// An annotation file of the public data with its names.
struct AnnotationFile
{
    std::vector<agreement::Rating> rows;
    agreement::RatingShape shape;
    QList<QByteArray> raters;
    QList<QByteArray> labels;   ///< by number where all are numbers, else by name
    std::vector<double> values; ///< of the labels, empty where they are no numbers

    agreement::Ratings ratings() const { return {rows, shape}; }
};

/// `annotations.csv` of a public data set; of its repeats those with number 1, all with `withRepeats`.
inline AnnotationFile readAnnotations(const QString &set, bool withRepeats = false)
{
    AnnotationFile data;
    QFile file(dataFolder() + QStringLiteral("/%1/annotations.csv").arg(set));
    if (!file.open(QIODevice::ReadOnly))
        return data;
    const QList<QByteArray> header = file.readLine().trimmed().split(',');
    const auto itemColumn = header.indexOf("item");
    const auto raterColumn = header.indexOf("annotator");
    const auto labelColumn = header.indexOf("label");
    const auto repeatColumn = header.indexOf("repeat");
    std::map<QByteArray, std::uint32_t> items;
    std::map<QByteArray, std::uint32_t> raters;
    QList<QByteArray> labelOfRow;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        if (!withRepeats && repeatColumn >= 0 && cells[repeatColumn] != "1")
            continue;
        const auto number = [](auto &known, const QByteArray &name) {
            return known.try_emplace(name, static_cast<std::uint32_t>(known.size())).first->second;
        };
        if (!raters.contains(cells[raterColumn]))
            data.raters.append(cells[raterColumn]);
        data.rows.push_back({number(items, cells[itemColumn]), number(raters, cells[raterColumn]), 0});
        labelOfRow.append(cells[labelColumn]);
        if (!data.labels.contains(cells[labelColumn]))
            data.labels.append(cells[labelColumn]);
    }
    const bool areNumbers = std::ranges::all_of(data.labels, [](const QByteArray &label) {
        bool isNumber = false;
        label.toDouble(&isNumber);
        return isNumber;
    });
    std::ranges::sort(data.labels, [areNumbers](const QByteArray &a, const QByteArray &b) {
        return areNumbers ? a.toDouble() < b.toDouble() : a < b;
    });
    if (areNumbers) { // -0 is 0
        const auto again =
            std::ranges::unique(data.labels, {}, [](const QByteArray &label) { return label.toDouble(); });
        data.labels.erase(again.begin(), again.end());
        for (const QByteArray &label : data.labels)
            data.values.push_back(label.toDouble());
    }
    const auto numberOf = [&data](const QByteArray &label) -> qsizetype {
        if (data.values.empty())
            return data.labels.indexOf(label);
        return std::ranges::find(data.values, label.toDouble()) - data.values.begin();
    };
    for (std::size_t row = 0; row < data.rows.size(); ++row)
        data.rows[row].label = static_cast<std::uint32_t>(numberOf(labelOfRow[qsizetype(row)]));
    data.shape = {static_cast<std::uint32_t>(items.size()), static_cast<std::uint32_t>(raters.size()),
                  static_cast<std::uint32_t>(data.labels.size())};
    return data;
}

inline QJsonObject readReference(const QString &name)
{
    QFile file(referenceFolder() + QStringLiteral("/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A weighting by the name that the reference gives it.
inline agreement::AgreementWeights weightsNamed(const QString &name, const std::vector<double> &values)
{
    const auto labels = static_cast<std::uint32_t>(values.size());
    if (name == QStringLiteral("linear"))
        return agreement::AgreementWeights::linear(values);
    if (name == QStringLiteral("quadratic"))
        return agreement::AgreementWeights::quadratic(values);
    if (name == QStringLiteral("ordinal"))
        return agreement::AgreementWeights::ranked(labels);
    return agreement::AgreementWeights::identity(labels);
}

} // namespace secondlook::test
