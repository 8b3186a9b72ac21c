#pragma once

#include "agreement/agreement_report.h"
#include "agreement/intra_rater.h"
#include "app/cli/command.h"
#include "app/compose/rated.h"
#include "domain/label_schema.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace secondlook::cli {

/// How far two different labels count as agreement, for all coefficients but alpha.
enum class LabelWeights { Identity, Linear, Quadratic, Ordinal };

/// What was asked for, beside the ratings.
struct AgreementAsked
{
    agreement::AlphaMetric level = agreement::AlphaMetric::Nominal;
    LabelWeights weights = LabelWeights::Identity;
    std::optional<domain::SchemaField> field; ///< of a project, where one was named
};

/// What is said of one set of ratings.
struct AgreementFound
{
    agreement::AgreementReport report;
    std::vector<agreement::IntraRater> consistency; ///< of those who answered an item again
};

/// The object of `agreement --json`.
nlohmann::ordered_json agreementJson(const AgreementFound &found, const compose::Rated &rated,
                                     const AgreementAsked &asked);

/// The same for people: coefficients, the lowest pairs and labels, notes.
void printAgreement(Context &context, const AgreementFound &found, const compose::Rated &rated,
                    const AgreementAsked &asked);

// What the output for fields of several labels shares with it.
std::string_view kindName(domain::FieldKind kind);
nlohmann::ordered_json estimateJson(const agreement::Estimate &estimate);
nlohmann::ordered_json byLabelJson(const std::vector<agreement::LabelAgreement> &labels,
                                   const std::vector<std::string> &names);
std::string estimateText(const agreement::Estimate &estimate);
/// A line of two columns; names of people and labels may be long.
void printLine(Context &context, const std::string &name, const std::string &text);
/// The labels with the lowest alpha; nothing below `fewest` of them.
void printLowestLabels(Context &context, std::vector<agreement::LabelAgreement> labels,
                       const std::vector<std::string> &names, std::size_t fewest);

} // namespace secondlook::cli
