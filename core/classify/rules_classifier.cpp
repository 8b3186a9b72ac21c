#include "classify/rules_classifier.h"

#include "classify/prediction_maker.h"
#include "classify/text_features.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>

namespace secondlook::classify {

namespace {

using Json = nlohmann::json;

tl::unexpected<base::Error> wrong(const std::string &path, std::string what)
{
    return base::fail(base::ErrorCode::Input, std::move(what), path);
}

base::Status checkKeys(const Json &object, const std::string &path, std::initializer_list<std::string_view> known)
{
    if (!object.is_object())
        return wrong(path, "this must be an object, {...}");
    for (const auto &[key, value] : object.items())
        if (std::ranges::find(known, key) == known.end()) {
            std::string names;
            for (const std::string_view name : known)
                names += (names.empty() ? "" : ", ") + std::string(name);
            return wrong(path, "\"" + key + "\" is not known here; known are: " + names);
        }
    return {};
}

base::Result<RulesClassifier::Outcome> readOutcome(const Json &object, const std::string &path,
                                                   const domain::LabelSchema &schema)
{
    const auto label = object.find("label");
    if (label == object.end() || !label->is_string())
        return wrong(path + ".label", "a label of the label schema is needed, as a string");
    const auto name = label->get<std::string>();
    const int index = schema.indexOf(name);
    if (index < 0)
        return wrong(path + ".label", "the label \"" + name + "\" is not in the label schema");
    RulesClassifier::Outcome outcome{static_cast<std::uint16_t>(index), 1.0F};
    if (const auto confidence = object.find("confidence"); confidence != object.end()) {
        const double value = confidence->is_number() ? confidence->get<double>() : -1.0;
        if (value < 0.0 || value > 1.0)
            return wrong(path + ".confidence", "a number from 0 to 1 is needed");
        outcome.confidence = static_cast<float>(value);
    }
    return outcome;
}

base::Result<Pattern> readPattern(const Json &value, const std::string &path, bool ignoreCase)
{
    if (!value.is_string())
        return wrong(path, "a regular expression is needed, as a string");
    auto pattern = Pattern::compile(value.get<std::string>(), ignoreCase);
    if (!pattern)
        pattern.error().context = path;
    return pattern;
}

base::Status readConditions(const Json &when, const std::string &path, bool ignoreCase, RulesClassifier::Rule &rule)
{
    SECONDLOOK_TRY(checkKeys(when, path, {"text", "segment", "fields"}));
    if (when.empty())
        return wrong(path, "at least one condition is needed; name what holds for all in \"default\"");
    for (auto [key, pattern] : {std::pair("text", &rule.text), std::pair("segment", &rule.segment)})
        if (when.contains(key)) {
            auto read = readPattern(when[key], path + "." + key, ignoreCase);
            if (!read)
                return tl::unexpected(read.error());
            *pattern = std::move(*read);
        }
    if (!when.contains("fields"))
        return {};
    const std::string fieldsPath = path + ".fields";
    if (!when["fields"].is_object() || when["fields"].empty())
        return wrong(fieldsPath, "this must be an object of field names and regular expressions");
    for (const auto &[name, value] : when["fields"].items()) {
        auto pattern = readPattern(value, fieldsPath + "." + name, ignoreCase);
        if (!pattern)
            return tl::unexpected(pattern.error());
        rule.fields.emplace_back(name, std::move(*pattern));
    }
    return {};
}

base::Result<RulesClassifier::Rule> readRule(const Json &object, const std::string &path,
                                             const domain::LabelSchema &schema)
{
    SECONDLOOK_TRY(checkKeys(object, path, {"label", "confidence", "ignore_case", "when"}));
    const auto outcome = readOutcome(object, path, schema);
    if (!outcome)
        return tl::unexpected(outcome.error());
    const Json ignoreCase = object.value("ignore_case", Json(true));
    if (!ignoreCase.is_boolean())
        return wrong(path + ".ignore_case", "true or false is needed");
    RulesClassifier::Rule rule{*outcome, {}, {}, {}};
    SECONDLOOK_TRY(readConditions(object.value("when", Json::object()), path + ".when", ignoreCase.get<bool>(), rule));
    return rule;
}

bool holds(const RulesClassifier::Rule &rule, const domain::Record &record)
{
    const auto fieldHolds = [&](const auto &condition) {
        const auto field = std::ranges::find(record.fields, condition.first, &domain::Field::name);
        return field != record.fields.end() && condition.second.isFoundIn(field->value);
    };
    return (!rule.segment || (!record.segment.empty() && rule.segment->isFoundIn(record.segment))) &&
           std::ranges::all_of(rule.fields, fieldHolds) && (!rule.text || rule.text->isFoundIn(record.text));
}

} // namespace

base::Result<RulesClassifier> RulesClassifier::fromJson(std::string_view document, const domain::LabelSchema &schema,
                                                        std::string modelVersion)
{
    const Json json = Json::parse(document, nullptr, false);
    if (json.is_discarded())
        return wrong("", "the rules are not a JSON document; check quotes, commas and brackets");
    SECONDLOOK_TRY(checkKeys(json, "", {"rules", "default"}));
    const Json rules = json.value("rules", Json());
    if (!rules.is_array() || rules.empty())
        return wrong("rules", "a list of at least one rule is needed");
    RulesClassifier classifier;
    classifier.m_modelVersion = std::move(modelVersion);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        auto rule = readRule(rules[i], "rules[" + std::to_string(i) + "]", schema);
        if (!rule)
            return tl::unexpected(rule.error());
        classifier.m_rules.push_back(std::move(*rule));
    }
    if (json.contains("default")) {
        SECONDLOOK_TRY(checkKeys(json["default"], "default", {"label", "confidence"}));
        const auto outcome = readOutcome(json["default"], "default", schema);
        if (!outcome)
            return tl::unexpected(outcome.error());
        classifier.m_default = *outcome;
    }
    return classifier;
}

void RulesClassifier::classify(std::span<const domain::Record> records,
                               std::span<domain::PredictionResult> results) const
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        try {
            results[i] = predict(records[i]);
        } catch (const std::exception &error) {
            results[i] = domain::Failure{true, "out_of_memory", error.what()};
        }
    }
}

domain::PredictionResult RulesClassifier::predict(const domain::Record &record) const
{
    const auto rule = std::ranges::find_if(m_rules, [&](const Rule &candidate) { return holds(candidate, record); });
    if (rule == m_rules.end() && !m_default)
        return domain::Failure{false, "no_rule_matches",
                               "none of the rules takes this record, and there is no default"};
    const Outcome outcome = rule != m_rules.end() ? rule->outcome : *m_default;
    TextFeatures features;
    features.read(record.text);
    domain::Prediction prediction;
    prediction.label = outcome.label;
    prediction.confidence = outcome.confidence;
    prediction.rawConfidence = outcome.confidence;
    prediction.scores = {{outcome.label, outcome.confidence}};
    prediction.other = 1.0F - outcome.confidence;
    prediction.signals = textSignals(features.words().size(), features.isCutShort());
    return prediction;
}

} // namespace secondlook::classify
