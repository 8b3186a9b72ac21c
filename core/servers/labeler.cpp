#include "servers/labeler.h"

#include "base/hash.h"
#include "base/text.h"
#include "servers/reply_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace secondlook::servers {

using domain::ConfidenceFrom;
using domain::ConfidenceMethod;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t keptAnswerScores = 20;
constexpr std::size_t keptDetail = 300;
constexpr double votingTemperature = 0.7;
constexpr double barelyAhead = 1e-3; ///< of a label that is doubted, before the others
/// Stands where the message goes while the rest of a body is made once for all records. No text of ours holds it.
constexpr std::string_view messagePlace = "\x01message\x01";

/// The label that a text names: {"label":"..."} or nothing but the label.
std::string labelIn(std::string_view text)
{
    const std::string_view bare = base::trimmed(text);
    const ReplyValue parsed = readReply(bare);
    if (parsed.is_object())
        return textOf(parsed["label"]);
    return parsed.is_string() ? textOf(parsed) : std::string(bare);
}

std::string plain(std::string_view text)
{
    std::string words = base::shortened(text, keptDetail);
    std::ranges::replace_if(
        words, [](char c) { return c >= 0 && c < ' '; }, ' ');
    return words;
}

/// The confidence that an answer states, 0..1; none where it states no percentage from 0 to 100. A number between 0 and
/// 1 may be a share or a percentage: nobody can tell, so it states none.
std::optional<double> statedIn(std::string_view text)
{
    const double percent = realOf(readReply(base::trimmed(text))["confidence"]).value_or(-1.0);
    const bool isPercentage = percent == 0.0 || (percent >= 1.0 && percent <= 100.0);
    return isPercentage ? std::optional(percent / 100.0) : std::nullopt;
}

/// What is done with this server to get what the profile asks for: without probabilities of tokens, votes.
ConfidenceMethod methodWith(const domain::Provider &provider, const Capabilities &capabilities)
{
    const bool needsTokens =
        provider.confidence == ConfidenceMethod::TokenProbabilities || provider.confidence == ConfidenceMethod::PTrue;
    const bool tellsTokens = capabilities.tokenProbabilities && provider.kind != domain::ProviderKind::Anthropic;
    return needsTokens && !tellsTokens ? ConfidenceMethod::Votes : provider.confidence;
}

std::size_t frameOf(const Attempt &attempt)
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
        ordered_json::object_t scores;
        for (const auto &[label, probability] : answer.scores)
            scores.emplace_back(label, probability); // each label is there once
        stored["scores"] = std::move(scores);
        stored["other"] = answer.other;
    }
    if (answer.stated)
        stored["stated"] = *answer.stated;
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
        if (parsed.contains("stated"))
            answer.stated = parsed.at("stated").get<double>();
        const ordered_json scores = parsed.value("scores", ordered_json::object());
        for (const auto &[label, probability] : scores.items())
            answer.scores.emplace_back(label, probability.get<double>());
        return answer;
    } catch (const json::exception &) {
        return std::nullopt;
    }
}

Labeler::Labeler(domain::Provider provider, const domain::LabelSchema &schema, Capabilities capabilities,
                 std::string key, std::shared_ptr<const ExampleSource> examples, std::string proxyLogin)
    : m_provider(std::move(provider)),
      m_method(methodWith(m_provider, capabilities)),
      m_prompt(makePrompt(schema, m_provider, m_method)),
      m_spellings(m_prompt.labels),
      m_masker(m_provider.mask),
      m_capabilities(capabilities),
      m_key(std::move(key)),
      m_proxyLogin(std::move(proxyLogin)),
      m_examples(std::move(examples)),
      m_wire(wireOf(m_provider.kind)),
      m_url(m_wire.url(m_provider)),
      m_headers(m_wire.headers(m_provider, m_key))
{
    m_capabilities.tokenProbabilities =
        m_method == ConfidenceMethod::TokenProbabilities || m_method == ConfidenceMethod::PTrue;
    if (m_method == ConfidenceMethod::Votes)
        m_votes = m_provider.votes;
    else
        m_votes = m_method == ConfidenceMethod::PTrue ? 2 : 1;
    for (std::size_t i = 0; i < m_prompt.labels.size(); ++i)
        m_indexes.emplace(m_prompt.labels[i], static_cast<int>(i));
    for (int vote = 0; vote < m_votes; ++vote)
        for (const bool again : {false, true})
            m_frames.push_back(frameFor({vote, again}));
}

bool Labeler::isCheck(const Attempt &attempt) const
{
    return m_method == ConfidenceMethod::PTrue && attempt.vote > 0;
}

Labeler::Frame Labeler::frameFor(const Attempt &attempt) const
{
    const std::string schemaText = isCheck(attempt)
                                       ? answerSchema(checkAnswers(), false)
                                       : answerSchema(m_prompt.labels, m_method == ConfidenceMethod::Verbalized);
    Question question{isCheck(attempt) ? m_prompt.checkSystem : m_prompt.system, messagePlace, schemaText};
    question.answerTokens = attempt.again ? m_provider.answerTokens * 2 : m_provider.answerTokens;
    // Votes that are all the same say nothing.
    question.temperature = m_method != ConfidenceMethod::Votes || !m_provider.temperature
                               ? m_provider.temperature
                               : std::max(*m_provider.temperature, votingTemperature);
    if (m_provider.seed)
        question.seed = *m_provider.seed + attempt.vote;
    const std::string body = m_wire.body(m_provider, m_capabilities, question);
    const std::string place = json(messagePlace).dump();
    const std::size_t at = body.find(place);
    return {body.substr(0, at), body.substr(at + place.size())};
}

std::string Labeler::message(const domain::Record &record) const
{
    std::vector<SettledExample> examples;
    if (m_examples)
        examples = m_examples->examplesFor(record);
    for (SettledExample &example : examples)
        example.text = m_masker.mask(example.text).text;
    return recordMessage(m_prompt, masked(record).text, examples);
}

std::string Labeler::body(std::string_view message, const Attempt &attempt) const
{
    std::string whole(message);
    if (isCheck(attempt))
        whole += checkQuestion(attempt.proposed);
    else if (attempt.again)
        whole += askedAgain;
    const Frame &frame = m_frames[frameOf(attempt)];
    return frame.before + json(whole).dump() + frame.after;
}

std::string Labeler::answerKey(std::string_view body, const Attempt &attempt) const
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
    HttpRequest request = requestAt(m_url);
    request.tag = tag;
    request.headers.emplace_back("content-type: application/json");
    request.headers.push_back("x-client-request-id: " + key);
    request.body = std::move(body);
    return request;
}

HttpRequest Labeler::requestTo(const std::string &path) const
{
    return requestAt(m_provider.baseUrl + path);
}

HttpRequest Labeler::requestAt(std::string url) const
{
    HttpRequest request;
    request.url = std::move(url);
    request.headers = m_headers;
    request.timeout = m_provider.timeout;
    request.authorityFile = m_provider.authorityFile;
    request.proxy = {m_provider.proxy.url, m_proxyLogin};
    return request;
}

std::string Labeler::keyMark(std::string_view salt) const
{
    return base::sha256Hex(std::string(salt) + '\n' + m_key).substr(0, 16);
}

std::string Labeler::withoutKey(std::string text) const
{
    for (const std::string &secret : {m_key, m_proxyLogin})
        for (std::size_t at = 0; !secret.empty() && (at = text.find(secret, at)) != std::string::npos;)
            text.replace(at, secret.size(), "(key)");
    return text;
}

int Labeler::indexOf(std::string_view label) const
{
    const auto found = m_indexes.find(label);
    return found == m_indexes.end() ? -1 : found->second;
}

std::optional<LabelAnswer> Labeler::read(std::string_view body, std::string &why, const Attempt &attempt) const
{
    if (!base::isUtf8(body)) {
        why = "the reply is not UTF-8";
        return std::nullopt;
    }
    ModelAnswer model = m_wire.read(body);
    if (model.kind == AnswerKind::Unreadable) {
        why = model.detail;
        return std::nullopt;
    }
    if (!isCheck(attempt))
        return answerIn(model, m_prompt.labels, m_spellings);
    std::ranges::transform(model.text, model.text.begin(), // "Yes" says it too
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    static const LabelSpellings spellings(checkAnswers());
    LabelAnswer check = answerIn(model, checkAnswers(), spellings);
    if (check.kind != LabelAnswer::Kind::Label) {
        check = {LabelAnswer::Kind::Label};
        check.usage = model.usage;
    }
    return check;
}

LabelAnswer Labeler::answerIn(const ModelAnswer &model, const std::vector<std::string> &labels,
                              const LabelSpellings &spellings) const
{
    LabelAnswer answer;
    answer.usage = model.usage;
    if (model.kind == AnswerKind::Refused || model.kind == AnswerKind::Filtered) {
        answer.kind = model.kind == AnswerKind::Refused ? LabelAnswer::Kind::Refused : LabelAnswer::Kind::Filtered;
        answer.detail = plain(withoutKey(model.detail));
        return answer;
    }
    const std::string label = labelIn(model.text);
    if (std::ranges::find(labels, label) == labels.end()) {
        answer.kind = model.kind == AnswerKind::CutShort ? LabelAnswer::Kind::CutShort : LabelAnswer::Kind::NoLabel;
        answer.detail = plain(withoutKey(model.text));
        return answer;
    }
    answer.kind = LabelAnswer::Kind::Label;
    answer.label = label;
    if (m_method == ConfidenceMethod::Verbalized)
        answer.stated = statedIn(model.text);
    const LabelProbabilities told = labelProbabilities(model.tokens, spellings);
    for (std::size_t i = 0; i < told.labels.size(); ++i)
        if (told.labels[i] > 0.0)
            answer.scores.emplace_back(labels[i], told.labels[i]);
    std::ranges::stable_sort(answer.scores, std::greater(), &std::pair<std::string, double>::second);
    answer.other = told.other;
    for (std::size_t i = keptAnswerScores; i < answer.scores.size(); ++i)
        answer.other += answer.scores[i].second;
    answer.scores.resize(std::min(answer.scores.size(), keptAnswerScores));
    return answer;
}

Labeler::Distribution Labeler::distribution(const std::vector<LabelAnswer> &answers) const
{
    if (m_method == ConfidenceMethod::PTrue && answers.size() == 2) {
        const auto &scores = answers[1].scores;
        const auto yes = std::ranges::find(scores, checkAnswers().front(), &std::pair<std::string, double>::first);
        if (yes != scores.end())
            return bySure(answers[0].label, yes->second, ConfidenceFrom::PTrue);
        // Certain of "no", which is another thing than having said nothing.
        if (!scores.empty())
            return bySure(answers[0].label, answers[1].other, ConfidenceFrom::PTrue);
    }
    if (m_method == ConfidenceMethod::Votes)
        return byVotes(answers);
    const LabelAnswer &answer = answers.front();
    if (m_method == ConfidenceMethod::Verbalized && answer.stated)
        return bySure(answer.label, *answer.stated, ConfidenceFrom::Verbalized);
    return answer.scores.empty() ? byVotes({answer}) : byTokens(answer);
}

Labeler::Distribution Labeler::byTokens(const LabelAnswer &answer) const
{
    Distribution result{std::vector<float>(m_prompt.labels.size(), 0.0F)};
    for (const auto &[label, probability] : answer.scores)
        if (const int index = indexOf(label); index >= 0)
            result.probabilities[static_cast<std::size_t>(index)] = static_cast<float>(probability);
    result.other = static_cast<float>(answer.other);
    result.from = ConfidenceFrom::TokenProbabilities;
    return result;
}

/// Rule of succession (Laplace 1814): no label is ruled out by a few answers, none is certain.
Labeler::Distribution Labeler::byVotes(const std::vector<LabelAnswer> &answers) const
{
    Distribution result{std::vector<float>(m_prompt.labels.size(), 0.0F)};
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
    result.from = counted > 1 ? ConfidenceFrom::Votes : ConfidenceFrom::OneAnswer;
    return result;
}

/// How sure one is of one label says nothing about the others, which share the rest evenly. The label stays the most
/// probable one: doubts about it are no vote for another.
Labeler::Distribution Labeler::bySure(const std::string &label, double probability, ConfidenceFrom from) const
{
    const std::size_t labels = m_prompt.labels.size();
    const double least = (1.0 + barelyAhead) / static_cast<double>(labels);
    const double sure = std::clamp(probability, std::min(least, 1.0), 1.0);
    const double rest = labels > 1 ? (1.0 - sure) / static_cast<double>(labels - 1) : 0.0;
    Distribution result{std::vector<float>(labels, static_cast<float>(rest))};
    if (const int index = indexOf(label); index >= 0)
        result.probabilities[static_cast<std::size_t>(index)] = static_cast<float>(sure);
    result.from = from;
    return result;
}

} // namespace secondlook::servers
