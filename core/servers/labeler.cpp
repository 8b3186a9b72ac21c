#include "servers/labeler.h"

#include "base/hash.h"
#include "base/text.h"
#include "servers/label_probabilities.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace secondlook::servers {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t keptAnswerScores = 20;
constexpr std::size_t keptDetail = 300;
constexpr double votingTemperature = 0.7;
/// Stands where the message goes while the rest of a body is made once for all records. No text of ours holds it.
constexpr std::string_view messagePlace = "\x01message\x01";

/// The label that a text names: {"label":"..."} or nothing but the label.
std::string labelIn(std::string_view text)
{
    const std::string_view bare = base::trimmed(text);
    const json parsed = json::parse(bare, nullptr, false);
    if (parsed.is_object()) {
        const auto label = parsed.find("label");
        return label != parsed.end() && label->is_string() ? label->get<std::string>() : std::string();
    }
    return parsed.is_string() ? parsed.get<std::string>() : std::string(bare);
}

std::string plain(std::string_view text)
{
    std::string words = base::shortened(text, keptDetail);
    std::ranges::replace_if(
        words, [](char c) { return c >= 0 && c < ' '; }, ' ');
    return words;
}

std::size_t frameOf(Attempt attempt)
{
    return static_cast<std::size_t>(attempt.vote) * 2 + (attempt.again ? 1 : 0);
}

constexpr std::string_view kindNames[] = {"label", "no_label", "cut_short", "refused", "filtered"};

} // namespace

std::string writeAnswer(const LabelAnswer &answer)
{
    ordered_json stored = {{"kind", kindNames[static_cast<std::size_t>(answer.kind)]}};
    if (!answer.label.empty())
        stored["label"] = answer.label;
    if (!answer.scores.empty()) {
        ordered_json scores = ordered_json::object();
        for (const auto &[label, probability] : answer.scores)
            scores[label] = probability;
        stored["scores"] = scores;
        stored["other"] = answer.other;
    }
    if (!answer.detail.empty())
        stored["detail"] = answer.detail;
    stored["input_tokens"] = answer.usage.input;
    stored["output_tokens"] = answer.usage.output;
    return stored.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<LabelAnswer> readAnswer(std::string_view stored)
{
    try {
        const ordered_json parsed = ordered_json::parse(stored);
        LabelAnswer answer;
        const auto kind = std::ranges::find(kindNames, parsed.at("kind").get<std::string>());
        if (kind == std::end(kindNames))
            return std::nullopt;
        answer.kind = static_cast<LabelAnswer::Kind>(kind - std::begin(kindNames));
        answer.label = parsed.value("label", std::string());
        answer.detail = parsed.value("detail", std::string());
        answer.usage.input = parsed.value("input_tokens", std::int64_t{0});
        answer.usage.output = parsed.value("output_tokens", std::int64_t{0});
        answer.other = parsed.value("other", 0.0);
        const ordered_json scores = parsed.value("scores", ordered_json::object());
        for (const auto &[label, probability] : scores.items())
            answer.scores.emplace_back(label, probability.get<double>());
        return answer;
    } catch (const json::exception &) {
        return std::nullopt;
    }
}

Labeler::Labeler(domain::Provider provider, const domain::LabelSchema &schema, Capabilities capabilities,
                 std::string key)
    : m_provider(std::move(provider)),
      m_prompt(makePrompt(schema, m_provider)),
      m_masker(m_provider.mask),
      m_capabilities(capabilities),
      m_key(std::move(key)),
      m_wire(wireOf(m_provider.kind)),
      m_url(m_wire.url(m_provider)),
      m_headers(m_wire.headers(m_provider, m_key))
{
    if (m_provider.kind == domain::ProviderKind::Anthropic)
        m_capabilities.tokenProbabilities = false;
    const bool byTokens =
        m_provider.confidence == domain::ConfidenceMethod::TokenProbabilities && m_capabilities.tokenProbabilities;
    m_capabilities.tokenProbabilities = byTokens;
    m_votes = byTokens ? 1 : m_provider.votes;
    for (std::size_t i = 0; i < m_prompt.labels.size(); ++i)
        m_indexes.emplace(m_prompt.labels[i], static_cast<int>(i));
    const std::string schemaText = answerSchema(m_prompt);
    for (int vote = 0; vote < m_votes; ++vote) {
        for (const bool again : {false, true}) {
            Question question{m_prompt.system, messagePlace, schemaText};
            question.answerTokens = again ? m_provider.answerTokens * 2 : m_provider.answerTokens;
            // Votes that are all the same say nothing.
            question.temperature = m_votes == 1 || !m_provider.temperature
                                       ? m_provider.temperature
                                       : std::max(*m_provider.temperature, votingTemperature);
            if (m_provider.seed)
                question.seed = *m_provider.seed + vote;
            const std::string body = m_wire.body(m_provider, m_capabilities, question);
            const std::string place = json(messagePlace).dump();
            const std::size_t at = body.find(place);
            m_frames.emplace_back(body.substr(0, at), body.substr(at + place.size()));
        }
    }
}

std::string Labeler::body(const domain::Record &record, Attempt attempt) const
{
    const auto &[before, after] = m_frames[frameOf(attempt)];
    return before + json(recordMessage(masked(record).text, attempt.again)).dump() + after;
}

std::string Labeler::answerKey(std::string_view body, Attempt attempt) const
{
    base::Sha256 hash;
    for (const std::string_view part : {domain::kindName(m_provider.kind), std::string_view(m_url), body}) {
        hash.add(part);
        hash.add("\n");
    }
    hash.add(std::to_string(frameOf(attempt)));
    return base::hex(hash.finish());
}

HttpRequest Labeler::request(std::string body, const std::string &key, std::int64_t tag) const
{
    HttpRequest request;
    request.tag = tag;
    request.url = m_url;
    request.headers = m_headers;
    request.headers.emplace_back("content-type: application/json");
    request.headers.push_back("x-client-request-id: " + key);
    request.body = std::move(body);
    request.timeout = m_provider.timeout;
    return request;
}

std::string Labeler::withoutKey(std::string text) const
{
    for (std::size_t at = 0; !m_key.empty() && (at = text.find(m_key, at)) != std::string::npos;)
        text.replace(at, m_key.size(), "(key)");
    return text;
}

int Labeler::indexOf(std::string_view label) const
{
    const auto found = m_indexes.find(label);
    return found == m_indexes.end() ? -1 : found->second;
}

std::optional<LabelAnswer> Labeler::read(std::string_view body, std::string &why) const
{
    if (!base::isUtf8(body)) {
        why = "the reply is not UTF-8";
        return std::nullopt;
    }
    const ModelAnswer model = m_wire.read(body);
    if (model.kind == AnswerKind::Unreadable) {
        why = model.detail;
        return std::nullopt;
    }
    LabelAnswer answer;
    answer.usage = model.usage;
    if (model.kind == AnswerKind::Refused || model.kind == AnswerKind::Filtered) {
        answer.kind = model.kind == AnswerKind::Refused ? LabelAnswer::Kind::Refused : LabelAnswer::Kind::Filtered;
        answer.detail = withoutKey(plain(model.detail));
        return answer;
    }
    const std::string label = labelIn(model.text);
    if (indexOf(label) < 0) {
        answer.kind = model.kind == AnswerKind::CutShort ? LabelAnswer::Kind::CutShort : LabelAnswer::Kind::NoLabel;
        answer.detail = withoutKey(plain(model.text));
        return answer;
    }
    answer.kind = LabelAnswer::Kind::Label;
    answer.label = label;
    const LabelProbabilities told = labelProbabilities(model.tokens, m_prompt.labels);
    for (std::size_t i = 0; i < told.labels.size(); ++i)
        if (told.labels[i] > 0.0)
            answer.scores.emplace_back(m_prompt.labels[i], told.labels[i]);
    std::ranges::stable_sort(answer.scores, std::greater(), &std::pair<std::string, double>::second);
    answer.other = told.other;
    for (std::size_t i = keptAnswerScores; i < answer.scores.size(); ++i)
        answer.other += answer.scores[i].second;
    answer.scores.resize(std::min(answer.scores.size(), keptAnswerScores));
    return answer;
}

Labeler::Distribution Labeler::distribution(const std::vector<LabelAnswer> &answers) const
{
    Distribution result{std::vector<float>(m_prompt.labels.size(), 0.0F)};
    const bool byTokens = answers.size() == 1 && !answers.front().scores.empty();
    if (byTokens) {
        for (const auto &[label, probability] : answers.front().scores)
            if (const int index = indexOf(label); index >= 0)
                result.probabilities[static_cast<std::size_t>(index)] = static_cast<float>(probability);
        result.other = static_cast<float>(answers.front().other);
        result.hasProbabilities = true;
        return result;
    }
    // Rule of succession (Laplace 1814): no label is ruled out by a few answers, none is certain.
    std::size_t counted = 0;
    for (const LabelAnswer &answer : answers) {
        if (const int index = indexOf(answer.label); index >= 0) {
            result.probabilities[static_cast<std::size_t>(index)] += 1.0F;
            ++counted;
        }
    }
    const auto all = static_cast<float>(counted + m_prompt.labels.size());
    for (float &probability : result.probabilities)
        probability = (probability + 1.0F) / all;
    return result;
}

} // namespace secondlook::servers
