#pragma once

#include "base/result.h"
#include "domain/field_value.h"
#include "domain/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace secondlook::datasets {

/// What was answered to one further field.
struct ExportAnswer
{
    std::string name;
    domain::FieldValue value; ///< "no answer" also where nobody was asked, or where reviewers differ
};

/// One reviewer's standing answer to a record.
struct ExportAnnotation
{
    std::string reviewer;
    std::string label;    ///< empty where the record was skipped
    bool blind = false;   ///< given before the model's answer showed
    std::string at;       ///< ISO 8601 UTC
    double seconds = 0.0; ///< to decide; 0 where nobody told
    std::string comment;
    int guidelineVersion = 0;     ///< 0: there was none
    domain::FieldValues values{}; ///< of the further fields
};

/// One settled or committed record as it leaves the project, with where its label comes from.
struct ExportRow
{
    domain::Record record;
    std::string sourceName; ///< the file or stream it came from
    std::string label;      ///< empty where the record is ambiguous, or nothing is decided
    /// "seed", "auto", "audit", "single", "agreed", "adjudicated" or "ambiguous"; empty where nothing is decided.
    std::string labelSource;
    std::string gold{}; ///< the true label of a record that measures reviewers; empty for any other
    std::vector<std::pair<std::string, double>> distribution{}; ///< the soft label of an ambiguous record, by name
    std::optional<double> confidence;                           ///< of the model, where a model predicted this record
    std::string modelLabel;                                     ///< what the model said; empty where no model predicted
    std::string modelVersion;
    int policyVersion = 0; ///< 0 where no run decided
    int schemaVersion = 0;
    std::vector<std::string> reviewers;          ///< whose standing answers count, in order of name
    std::string decidedAt;                       ///< ISO 8601 UTC
    std::vector<ExportAnswer> answers{};         ///< one for each of LabelSchema::answerNames(), in that order
    std::vector<ExportAnnotation> annotations{}; ///< in order of name; a reviewer has one
    std::string split;                           ///< of a dataset version: "train", "validation" or "test"
    double weight = 1.0;                         ///< of a dataset version
    std::vector<std::string> answersDiffer{};    ///< of these, what reviewers who agree on the label do not agree on
};

/// Which records of a project leave it.
enum class ExportSelection {
    Labelled, ///< committed, settled and ambiguous
    Answered, ///< these, and all that somebody answered or passed on
    All,
};

/// Takes rows one at a time and writes them somewhere. Nothing is visible at the destination before finish().
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    virtual base::Status write(const ExportRow &row) = 0;
    virtual base::Status finish() = 0;
};

} // namespace secondlook::datasets
