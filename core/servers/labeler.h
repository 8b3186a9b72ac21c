#pragma once

#include "domain/label_schema.h"
#include "domain/prediction.h"
#include "domain/provider.h"
#include "domain/record.h"
#include "servers/http_client.h"
#include "servers/label_probabilities.h"
#include "servers/masking.h"
#include "servers/model_answer.h"
#include "servers/prompt.h"
#include "servers/wire.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace secondlook::servers {

/// What one answer says about a record. This is what a project keeps of it, so that it is paid for once.
struct LabelAnswer
{
    enum class Kind { Label, NoLabel, CutShort, Refused, Filtered };

    Kind kind = Kind::NoLabel;
    std::string label{};                                  ///< where kind is Label: its name
    std::vector<std::pair<std::string, double>> scores{}; ///< by token probabilities, most probable first; may be empty
    double other = 0.0;                                   ///< probability beside the scores
    std::optional<double> stated{}; ///< the confidence that the model says it has, 0..1, where it says one
    TokenUsage usage{};
    /// For people, where there is no label; at most 300 bytes. Placeholders stay, as the answer may come to stand for
    /// other records whose texts differ in what was masked.
    std::string detail{};
};

std::string writeAnswer(const LabelAnswer &answer);
std::optional<LabelAnswer> readAnswer(std::string_view stored);

/// One way to ask: which of the answers that a record needs, and whether one that was no label went before.
struct Attempt
{
    int vote = 0;
    bool again = false;
    std::string proposed{}; ///< the label of the first answer, once there is one

    bool operator==(const Attempt &) const = default;
};

/// Turns records into requests to one provider, and replies into answers. Keeps the key to itself. May be used from
/// several threads at once.
class Labeler
{
public:
    /// `examples` goes with a profile that asks for some; without it none are shown. `proxyLogin`: "user:password" of
    /// the profile's proxy, or empty.
    Labeler(domain::Provider provider, const domain::LabelSchema &schema, Capabilities capabilities, std::string key,
            std::shared_ptr<const ExampleSource> examples = {}, std::string proxyLogin = {});

    const domain::Provider &provider() const { return m_provider; }
    const Prompt &prompt() const { return m_prompt; }
    /// Answers that a record needs: 1 where the tokens' probabilities are to be had; with p_true the second one is to
    /// whether the label of the first is right.
    int votes() const { return m_votes; }
    /// How the confidence is taken: what the profile asks for, or what it falls back to with this server.
    domain::ConfidenceMethod method() const { return m_method; }

    /// A record's text as it is sent.
    MaskedText masked(const domain::Record &record) const { return m_masker.mask(record.text); }
    /// What is asked about a record, with its examples: the same for every attempt.
    std::string message(const domain::Record &record) const;
    /// The body of the request.
    std::string body(std::string_view message, const Attempt &attempt) const;
    std::string body(const domain::Record &record, const Attempt &attempt) const
    {
        return body(message(record), attempt);
    }
    /// Names the answer: SHA-256 over the server, the model, the body and which vote it is. No key, no time.
    std::string answerKey(std::string_view body, const Attempt &attempt) const;
    /// `key` names the request to the server too, in `x-client-request-id`, so that its log and ours can be matched.
    HttpRequest request(std::string body, const std::string &key, std::int64_t tag) const;
    /// Another request to the same server, with the key: `path` stands below its address. A GET until it has a body.
    HttpRequest requestTo(const std::string &path) const;
    /// Tells one key from another without telling the key: 16 letters of a SHA-256 over it and `salt`.
    std::string keyMark(std::string_view salt) const;
    /// The text with the key and the proxy's login blotted out, as servers repeat what they were sent.
    std::string withoutKey(std::string text) const;
    /// What a reply of status 200 to this attempt says. None where it is not what the protocol promises: `why` says
    /// what it is then. Whether a label is right can be answered by nothing of use: then the answer is a label without
    /// name and scores, and what is known without it counts.
    std::optional<LabelAnswer> read(std::string_view body, std::string &why, const Attempt &attempt = {}) const;

    /// Probability of each label of the prompt, in its order, from the answers that one record got, and what is left.
    struct Distribution
    {
        std::vector<float> probabilities;
        float other = 0.0F;
        domain::ConfidenceFrom from = domain::ConfidenceFrom::OneAnswer;
    };
    Distribution distribution(const std::vector<LabelAnswer> &answers) const;

private:
    struct Frame
    {
        std::string before;
        std::string after;
    };
    HttpRequest requestAt(std::string url) const;
    int indexOf(std::string_view label) const;
    bool isCheck(const Attempt &attempt) const;
    Frame frameFor(const Attempt &attempt) const;
    LabelAnswer answerIn(const ModelAnswer &model, const std::vector<std::string> &labels,
                         const LabelSpellings &spellings) const;
    Distribution byTokens(const LabelAnswer &answer) const;
    Distribution byVotes(const std::vector<LabelAnswer> &answers) const;
    Distribution bySure(const std::string &label, double probability, domain::ConfidenceFrom from) const;

    domain::Provider m_provider;
    domain::ConfidenceMethod m_method;
    Prompt m_prompt;
    LabelSpellings m_spellings; ///< of the prompt's labels
    Masker m_masker;
    std::map<std::string, int, std::less<>> m_indexes; ///< of the prompt's labels
    Capabilities m_capabilities;
    std::string m_key;
    std::string m_proxyLogin;
    std::shared_ptr<const ExampleSource> m_examples;
    int m_votes = 1;
    const Wire &m_wire;
    std::string m_url;
    std::vector<std::string> m_headers;
    std::vector<Frame> m_frames; ///< a body before and after its message, by attempt
};

} // namespace secondlook::servers
