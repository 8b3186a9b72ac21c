#include "formats/run_lines.h"

#include "formats/json_text.h"

#include <charconv>

namespace secondlook::formats {

namespace {

void appendInteger(std::string &out, std::int64_t number)
{
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

/// Appends the names of the set bits, lowest first.
template <typename Flag>
void appendNames(std::string &out, std::uint32_t bits, int count, std::string_view (*name)(Flag))
{
    out += '[';
    bool first = true;
    for (int i = 0; i < count; ++i) {
        const std::uint32_t bit = 1U << static_cast<unsigned>(i);
        if ((bits & bit) == 0)
            continue;
        if (!first)
            out += ',';
        first = false;
        appendJsonString(out, name(static_cast<Flag>(bit)));
    }
    out += ']';
}

void appendDistribution(std::string &out, const std::vector<domain::Label> &labels,
                        const domain::Prediction &prediction)
{
    out += '{';
    bool otherIsALabel = false;
    for (const domain::LabelScore &score : prediction.scores) {
        const std::string &name = labels[score.label].name;
        otherIsALabel = otherIsALabel || name == "other";
        if (out.back() != '{')
            out += ',';
        appendJsonString(out, name);
        out += ':';
        appendNumber(out, score.probability);
    }
    if (prediction.scores.size() < labels.size()) {
        if (!prediction.scores.empty())
            out += ',';
        // A key must not stand twice in one object, so a label that is itself named "other" keeps the name.
        out += otherIsALabel ? "\"other_labels\":" : "\"other\":";
        appendNumber(out, prediction.other);
    }
    out += '}';
}

} // namespace

void appendEnrichedLine(std::string &out, const RunLineHeader &header, const domain::LabelSchema &schema,
                        const std::string &externalId, const std::string &source, const std::string &segment,
                        const domain::Prediction &prediction, domain::Tier tier, std::uint32_t reasons,
                        base::TimeMs processedAt)
{
    const std::vector<domain::Label> &labels = schema.labels();
    appendKeyString(out, "{\"id\":", externalId);
    appendKeyString(out, ",\"source\":", source);
    appendKeyString(out, ",\"segment\":", segment);
    appendKeyString(out, ",\"label\":", labels[prediction.label].name);
    out += ",\"confidence\":";
    appendNumber(out, prediction.confidence);
    out += ",\"raw_confidence\":";
    appendNumber(out, prediction.rawConfidence);
    out += ",\"distribution\":";
    appendDistribution(out, labels, prediction);
    appendKeyString(out, ",\"tier\":", domain::tierName(tier));
    out += ",\"reasons\":";
    appendNames(out, reasons, domain::reasonBits, domain::reasonName);
    out += ",\"signals\":";
    appendNames(out, prediction.signals, domain::signalCount, domain::signalName);
    appendKeyString(out, ",\"classifier\":", header.classifier);
    appendKeyString(out, ",\"model_version\":", header.modelVersion);
    if (header.promptVersion.empty())
        out += ",\"prompt_version\":null";
    else
        appendKeyString(out, ",\"prompt_version\":", header.promptVersion);
    if (prediction.confidenceFrom != domain::ConfidenceFrom::Classifier)
        appendKeyString(out, ",\"confidence_method\":", domain::confidenceFromName(prediction.confidenceFrom));
    out += ",\"schema_version\":";
    appendInteger(out, header.schemaVersion);
    out += ",\"policy_version\":";
    appendInteger(out, header.policyVersion);
    appendKeyString(out, ",\"run_id\":", header.runId);
    appendKeyString(out, ",\"processed_at\":", base::isoTime(processedAt));
    out += "}\n";
}

void appendFailureLine(std::string &out, const std::string &externalId, const std::string &source,
                       const domain::Failure &failure, int attempts, base::TimeMs at)
{
    appendKeyString(out, "{\"id\":", externalId);
    appendKeyString(out, ",\"source\":", source);
    appendKeyString(out, ",\"kind\":", failure.transient ? "transient" : "permanent");
    appendKeyString(out, ",\"reason\":", failure.reason);
    appendKeyString(out, ",\"detail\":", failure.detail);
    out += ",\"attempts\":";
    appendInteger(out, attempts);
    appendKeyString(out, ",\"at\":", base::isoTime(at));
    out += "}\n";
}

} // namespace secondlook::formats
