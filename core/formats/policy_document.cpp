#include "formats/documents.h"

#include "datasets/label_source.h"
#include "formats/json_document.h"
#include "formats/json_number.h"

#include <array>
#include <map>
#include <optional>

namespace secondlook::formats {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr NumberRange share{0.0, 1.0, true};
constexpr NumberRange openShare{0.0, 1.0, false};
constexpr int maxReviewers = 20;
constexpr int maxExtraReviewers = 5;

base::Status readAuto(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    SECONDLOOK_TRY(checkKeys(section, {"target_precision", "confidence", "random_slice"}, place));
    SECONDLOOK_TRY(readNumber(section, "target_precision", openShare, place, policy.autoPrecision));
    SECONDLOOK_TRY(readNumber(section, "confidence", openShare, place, policy.autoConfidence));
    return readNumber(section, "random_slice", share, place, policy.randomAutoSlice);
}

base::Status readAudit(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    SECONDLOOK_TRY(checkKeys(section, {"sampling_rate"}, place));
    return readNumber(section, "sampling_rate", share, place, policy.auditSamplingRate);
}

base::Status readFlag(const json &object, std::string_view key, const DocumentPlace &place, bool &value)
{
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    if (!found->is_boolean())
        return place.at(key).fail("true or false is expected here, not " + found->dump());
    value = found->get<bool>();
    return {};
}

base::Status readOverlap(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    SECONDLOOK_TRY(checkKeys(section, {"share", "reviewers", "extra_reviewers"}, place));
    SECONDLOOK_TRY(readNumber(section, "share", share, place, policy.overlapShare));
    SECONDLOOK_TRY(readWhole(section, "reviewers", {1.0, maxReviewers, true}, place, policy.overlapReviewers));
    return readWhole(section, "extra_reviewers", {0.0, maxExtraReviewers, true}, place, policy.extraReviewers);
}

base::Status readGold(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    SECONDLOOK_TRY(checkKeys(section, {"share"}, place));
    return readNumber(section, "share", share, place, policy.goldShare);
}

base::Status readAdjudication(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    SECONDLOOK_TRY(checkKeys(section, {"own_conflicts"}, place));
    return readFlag(section, "own_conflicts", place, policy.ownConflicts);
}

base::Status readBlind(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    SECONDLOOK_TRY(checkKeys(section, {"share"}, place));
    return readNumber(section, "share", share, place, policy.blindShare);
}

base::Status readQueue(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    SECONDLOOK_TRY(checkKeys(section, {"random_share"}, place));
    return readNumber(section, "random_share", share, place, policy.queueRandomShare);
}

base::Status readRepeat(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    SECONDLOOK_TRY(checkKeys(section, {"share", "after_hours"}, place));
    SECONDLOOK_TRY(readNumber(section, "share", share, place, policy.repeatShare));
    return readWhole(section, "after_hours", {24.0, 8760.0, true}, place, policy.repeatAfterHours);
}

template <typename T, typename Read>
base::Status readOptional(const json &object, std::string_view key, std::optional<T> &value, Read read)
{
    if (!object.contains(key))
        return {};
    return read(value.emplace());
}

base::Status readSourceShares(const json &section, const DocumentPlace &place, std::map<std::string, double> &shares)
{
    if (!section.is_object())
        return place.fail(std::string("an object {\"auto\": 0.9} is expected here, not ") + section.type_name());
    for (const auto &[source, limit] : section.items()) {
        if (!datasets::labelSourceNamed(source))
            return place.at(source).fail(
                "one of gold, adjudicated, agreed, single, seed, audit, auto, ambiguous is expected here");
        SECONDLOOK_TRY(readNumber(section, source, share, place, shares[source]));
    }
    return {};
}

base::Status readGates(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    SECONDLOOK_TRY(checkKeys(section,
                             {"min_agreement", "min_gold_accuracy", "min_label_records", "max_ambiguous_share",
                              "max_source_share", "max_drift", "no_leakage", "license_known"},
                             place));
    domain::QualityGates &gates = policy.gates;
    const auto number = [&](std::string_view key, const NumberRange &range, std::optional<double> &value) {
        return readOptional(section, key, value,
                            [&](double &into) { return readNumber(section, key, range, place, into); });
    };
    SECONDLOOK_TRY(number("min_agreement", {-1.0, 1.0, true}, gates.minAgreement));
    SECONDLOOK_TRY(number("min_gold_accuracy", share, gates.minGoldAccuracy));
    SECONDLOOK_TRY(number("max_ambiguous_share", share, gates.maxAmbiguousShare));
    SECONDLOOK_TRY(number("max_drift", share, gates.maxDrift));
    SECONDLOOK_TRY(readOptional(section, "min_label_records", gates.minLabelRecords, [&](int &into) {
        return readWhole(section, "min_label_records", {1.0, 1e9, true}, place, into);
    }));
    if (const auto shares = section.find("max_source_share"); shares != section.end())
        SECONDLOOK_TRY(readSourceShares(*shares, place.at("max_source_share"), gates.maxSourceShare));
    SECONDLOOK_TRY(readFlag(section, "no_leakage", place, gates.noLeakage));
    return readFlag(section, "license_known", place, gates.licenseKnown);
}

std::string allSignals()
{
    std::string names;
    for (int bit = 0; bit < domain::signalCount; ++bit)
        names += (bit == 0                         ? ""
                  : bit + 1 == domain::signalCount ? " and "
                                                   : ", ") +
                 std::string(domain::signalName(domain::signalAt(bit)));
    return names;
}

base::Status readStakes(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    if (!section.is_object())
        return place.fail(std::string("an object {\"label\": \"high\"} is expected here, not ") + section.type_name());
    for (const auto &[label, stakes] : section.items()) {
        if (stakes != "low" && stakes != "high")
            return place.at(label).fail("\"low\" or \"high\" is expected here");
        policy.stakes[label] = stakes == "high" ? domain::Stakes::High : domain::Stakes::Low;
    }
    return {};
}

base::Status readSignals(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    if (!section.is_object())
        return place.fail(std::string("an object {\"encoding_damage\": \"review\"} is expected here, not ") +
                          section.type_name());
    for (const auto &[name, tier] : section.items()) {
        const std::optional<domain::Signal> signal = domain::signalNamed(name);
        if (!signal)
            return place.at(name).fail("there is no such signal; the signals are " + allSignals());
        if (tier != "audit" && tier != "review")
            return place.at(name).fail("\"audit\" or \"review\" is expected here");
        policy.signals[*signal] = tier == "review" ? domain::Tier::Review : domain::Tier::Audit;
    }
    return {};
}

base::Status readSeed(const json &section, const DocumentPlace &place, domain::Policy &policy)
{
    if (!section.is_number_unsigned())
        return place.fail("a whole number from 0 to 18446744073709551615 is expected here");
    policy.seed = section.get<std::uint64_t>();
    return {};
}

using ReadSection = base::Status (*)(const json &, const DocumentPlace &, domain::Policy &);

constexpr std::array<std::pair<std::string_view, ReadSection>, 12> sections = {{
    {"auto", readAuto},
    {"audit", readAudit},
    {"overlap", readOverlap},
    {"blind", readBlind},
    {"queue", readQueue},
    {"repeat", readRepeat},
    {"gold", readGold},
    {"adjudication", readAdjudication},
    {"gates", readGates},
    {"stakes", readStakes},
    {"signals", readSignals},
    {"seed", readSeed},
}};

} // namespace

base::Result<domain::Policy> parsePolicy(std::string_view document, const std::string &name)
{
    base::Result<json> parsed = parseJsonDocument(document, name);
    if (!parsed)
        return tl::unexpected(std::move(parsed).error());
    const DocumentPlace place{name, ""};
    SECONDLOOK_TRY(checkKeys(*parsed,
                             {"review_threshold", "auto", "audit", "overlap", "blind", "queue", "repeat", "gold",
                              "adjudication", "gates", "stakes", "signals", "seed"},
                             place));
    domain::Policy policy;
    SECONDLOOK_TRY(readNumber(*parsed, "review_threshold", share, place, policy.reviewThreshold));
    for (const auto &[key, read] : sections) {
        const auto found = parsed->find(key);
        if (found != parsed->end())
            SECONDLOOK_TRY(read(*found, place.at(key), policy));
    }
    return policy;
}

namespace {

/// Only what is asked for: a policy without gates reads as before.
ordered_json gatesDocument(const domain::QualityGates &gates)
{
    ordered_json document = ordered_json::object();
    const auto add = [&document](const char *key, const auto &value) {
        if (value)
            document[key] = *value;
    };
    add("min_agreement", gates.minAgreement);
    add("min_gold_accuracy", gates.minGoldAccuracy);
    add("min_label_records", gates.minLabelRecords);
    add("max_ambiguous_share", gates.maxAmbiguousShare);
    if (!gates.maxSourceShare.empty())
        document["max_source_share"] = gates.maxSourceShare;
    add("max_drift", gates.maxDrift);
    if (gates.noLeakage)
        document["no_leakage"] = true;
    if (gates.licenseKnown)
        document["license_known"] = true;
    return document;
}

} // namespace

std::string writePolicy(const domain::Policy &policy)
{
    ordered_json stakes = ordered_json::object();
    for (const auto &[label, value] : policy.stakes)
        stakes[label] = value == domain::Stakes::High ? "high" : "low";
    ordered_json document;
    document["review_threshold"] = policy.reviewThreshold;
    document["auto"] = {{"target_precision", policy.autoPrecision},
                        {"confidence", policy.autoConfidence},
                        {"random_slice", policy.randomAutoSlice}};
    document["audit"] = {{"sampling_rate", policy.auditSamplingRate}};
    document["overlap"] = {{"share", policy.overlapShare},
                           {"reviewers", policy.overlapReviewers},
                           {"extra_reviewers", policy.extraReviewers}};
    document["blind"] = {{"share", policy.blindShare}};
    document["queue"] = {{"random_share", policy.queueRandomShare}};
    document["repeat"] = {{"share", policy.repeatShare}, {"after_hours", policy.repeatAfterHours}};
    document["gold"] = {{"share", policy.goldShare}};
    document["adjudication"] = {{"own_conflicts", policy.ownConflicts}};
    if (policy.gates != domain::QualityGates())
        document["gates"] = gatesDocument(policy.gates);
    document["stakes"] = std::move(stakes);
    document["signals"] = ordered_json::object();
    for (const auto &[signal, tier] : policy.signals)
        document["signals"][std::string(domain::signalName(signal))] = domain::tierName(tier);
    document["seed"] = policy.seed;
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace secondlook::formats
