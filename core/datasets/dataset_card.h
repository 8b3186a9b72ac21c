#pragma once

#include "datasets/label_drift.h"
#include "domain/label_schema.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace secondlook::datasets {

/// A number and its 95% interval, with how many records it rests on.
struct CardFigure
{
    std::string name; ///< "krippendorff_alpha", "percent", ...
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    std::int64_t records = 0;
};

/// Somebody let a gate pass that fails, and said why.
struct GateAcceptance
{
    std::string by;
    std::string reason;

    bool operator==(const GateAcceptance &) const = default;
};

/// What a quality gate asked for and what it found.
struct GateResult
{
    std::string name; ///< "agreement", "label_minimum", "leakage", ...
    double value = 0.0;
    double limit = 0.0;
    bool pass = false;
    std::string detail; ///< a sentence that names what fails first; empty where nothing needs to be said
    std::optional<GateAcceptance> accepted{}; ///< of a gate that does not pass
};

/// All that the card and the metadata of a dataset version say, out of the project's own log.
struct DatasetCard
{
    std::string name; ///< of the dataset; the project's where nobody named it
    int version = 0;
    std::string createdAt;   ///< ISO 8601 UTC
    std::string description; ///< in the words of who made it; may be empty
    std::string license;     ///< SPDX identifier; empty where it is not known
    std::string language;    ///< BCP 47; empty where it is not known
    std::string url;         ///< may be empty
    std::string creator;     ///< may be empty
    std::string sha256;      ///< of the manifest
    std::vector<domain::Label> labels;
    std::vector<std::string> answers;                               ///< names of the further fields
    std::vector<std::pair<std::string, std::int64_t>> splits;       ///< rows by split, train first
    std::vector<std::pair<std::string, std::int64_t>> labelSources; ///< rows by source of the label
    std::vector<std::pair<std::string, std::int64_t>> labelCounts;  ///< rows by hard label, in schema order
    std::int64_t rows = 0;
    std::int64_t softRows = 0; ///< rows with a distribution instead of a label
    int reviewers = 0;
    std::int64_t annotations = 0;
    std::vector<CardFigure> agreement;
    std::vector<std::string> models;    ///< versions, in order of the alphabet
    std::vector<int> guidelineVersions; ///< rising
    std::vector<int> schemaVersions;    ///< rising
    std::vector<int> policyVersions;    ///< rising
    std::vector<GateResult> gates;
    std::vector<std::string> limits;        ///< sentences: what a reader should know, failed gates among them
    std::optional<CardFigure> goldAccuracy; ///< share of the answers to gold records that are right
    std::vector<std::pair<std::string, std::int64_t>> leaks; ///< by leakKindName(), all of them
    std::vector<std::pair<std::string, std::int64_t>>
        leftOut;                     ///< records that match the filter but have no row, by why
    std::optional<LabelDrift> drift; ///< since the version before; none in the first version
    bool stratified = false;         ///< splits have their shares within each label
    std::string protocol;            ///< how labels were made, in sentences
};

} // namespace secondlook::datasets
