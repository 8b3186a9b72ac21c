#include "app/cli/field_agreement_output.h"

#include "agreement/chance_corrected.h"
#include "app/cli/agreement_output.h"
#include "app/cli/output.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <ostream>
#include <set>
#include <thread>
#include <vector>

namespace secondlook::cli {

using agreement::Estimate;
using Json = nlohmann::ordered_json;

namespace {

constexpr const char *onlyAlpha = "Kappas, Scott's pi, Gwet's AC1 and Brennan and Prediger's coefficient compare "
                                  "single labels: of such answers there "
                                  "is alpha only.";

/// Of answers that hold several labels, or spans.
struct SeveralAgreement
{
    std::int64_t items = 0;
    std::int64_t raters = 0;
    std::int64_t answers = 0;
    Estimate percent; ///< of equal sets; not of spans
    Estimate alpha;   ///< with MASI, or over characters
    Estimate jaccard; ///< not of spans
    std::vector<agreement::LabelAgreement> byLabel;
};

SeveralAgreement agreementOf(const compose::FieldRated &field)
{
    SeveralAgreement found;
    std::set<std::uint32_t> items;
    std::set<std::uint32_t> raters;
    const auto count = [&](std::uint32_t item, std::uint32_t rater) {
        items.insert(item);
        raters.insert(rater);
        ++found.answers;
    };
    if (field.field.kind == domain::FieldKind::Spans) {
        for (const agreement::SpanAnswer &answer : field.spans)
            count(answer.text, answer.rater);
        found.alpha = agreement::characterAlpha(field.spans, field.characters);
    } else {
        const agreement::Ratings &ratings = field.rated.ratings;
        for (std::uint32_t item = 0; item < ratings.shape().items; ++item)
            for (const agreement::Ratings::Answer &answer : ratings.of(item))
                count(item, answer.rater);
        const agreement::CountPatterns patterns(ratings,
                                                static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
        found.percent =
            agreement::countAgreement(patterns, agreement::AgreementWeights::identity(field.sets.size())).percent;
        found.alpha = agreement::setAlpha(patterns, field.sets, agreement::SetDistance::Masi);
        found.jaccard = agreement::setAlpha(patterns, field.sets, agreement::SetDistance::Jaccard);
        found.byLabel = agreement::labelsOfSets(ratings, field.sets);
    }
    found.items = static_cast<std::int64_t>(items.size());
    found.raters = static_cast<std::int64_t>(raters.size());
    return found;
}

std::vector<std::string> notesOn(const SeveralAgreement &found, const compose::FieldRated &field)
{
    std::vector<agreement::AgreementNote> notes;
    const auto note = [&notes](const Estimate &estimate, agreement::Coefficient coefficient) {
        if (estimate.reason != agreement::Undefined::None)
            notes.push_back(
                {.kind = estimate.value ? agreement::NoteKind::NoInterval : agreement::NoteKind::IsUndefined,
                 .coefficient = coefficient,
                 .reason = estimate.reason});
    };
    note(found.percent, agreement::Coefficient::Percent);
    note(found.alpha, agreement::Coefficient::KrippendorffAlpha);
    agreement::noteLabelsWithoutAlpha(found.byLabel, notes);
    std::vector<std::string> sentences;
    for (const agreement::AgreementNote &one : notes)
        sentences.push_back(inWords(one, field.rated.labels));
    sentences.emplace_back(onlyAlpha);
    return sentences;
}

Json severalJson(const SeveralAgreement &found, const compose::FieldRated &field)
{
    const bool isSpans = field.field.kind == domain::FieldKind::Spans;
    Json json{{"items", found.items},
              {"raters", found.raters},
              {"ratings", found.answers},
              {"labels", field.rated.labels},
              {"level", "nominal"},
              {"weights", "identity"},
              {"field", field.field.name},
              {"kind", kindName(field.field.kind)},
              {"distance", isSpans ? "characters" : "masi"},
              {"percent", estimateJson(found.percent)},
              {"krippendorff_alpha", estimateJson(found.alpha)}};
    if (!isSpans)
        json["krippendorff_alpha_jaccard"] = estimateJson(found.jaccard);
    for (const char *key : {"fleiss_kappa", "cohen_kappa", "scott_pi", "gwet_ac1", "brennan_prediger", "conger_kappa"})
        json[key] = nullptr;
    json["pairs"] = Json::array();
    json["by_label"] = byLabelJson(found.byLabel, field.rated.labels);
    json["consistency"] = Json::array();
    json["notes"] = notesOn(found, field);
    if (isSpans)
        json["notes"].push_back("Percent agreement is not worked out of spans, whose characters hang together.");
    return json;
}

} // namespace

void printSeveral(Context &context, const compose::FieldRated &field)
{
    const SeveralAgreement found = agreementOf(field);
    if (context.json) {
        printJson(context, severalJson(found, field));
        return;
    }
    const bool isSpans = field.field.kind == domain::FieldKind::Spans;
    context.out << "Field " << field.field.name << ": " << base::grouped(found.answers) << " answers to "
                << base::grouped(found.items) << " items by " << base::grouped(found.raters) << " raters, "
                << (isSpans ? "spans" : "several labels each") << "; 95% intervals\n";
    if (isSpans) {
        printLine(context, "Alpha of characters", estimateText(found.alpha));
    } else {
        printLine(context, "Percent of equal sets", estimateText(found.percent));
        printLine(context, "Alpha with MASI", estimateText(found.alpha));
        printLine(context, "Alpha with Jaccard", estimateText(found.jaccard));
        printLowestLabels(context, found.byLabel, field.rated.labels, 2);
    }
    for (const std::string &note : notesOn(found, field))
        context.out << "Note: " << note << "\n";
}

std::string leftOutInWords(std::int64_t answers)
{
    return base::grouped(answers) + (answers == 1 ? " answer says" : " answers say") +
           " that there is none, which is no step of the scale; left out.";
}

} // namespace secondlook::cli
