#pragma once

#include "domain/label_schema.h"
#include "domain/prompt_template.h"
#include "domain/provider.h"
#include "servers/example_source.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::servers {

/// What a model is told about a project's labels, the same for every record of a run.
struct Prompt
{
    std::string version;                  ///< "prompt-" and the beginning of a hash over all that a model is told
    std::string system;                   ///< the task and what each label means
    std::string checkSystem;              ///< the same where it is asked whether a label is right
    std::vector<std::string> labels;      ///< names that may be answered
    std::vector<std::uint16_t> positions; ///< of these in the label schema
    std::vector<domain::PromptLine> message;
    std::map<domain::PromptPlaceholder, std::string> values; ///< of the placeholders that are the same for all records
};

/// The labels that are offered, with their definitions and examples, and the provider's instructions, put together by
/// its template, which has to be a good one. What is data, and how to answer, is said whatever the template says.
Prompt makePrompt(const domain::LabelSchema &schema, const domain::Provider &provider, domain::ConfidenceMethod method);

/// The message about one record. Its text, and that of each example, stands between two lines that none of them can
/// hold, as their name is taken from a hash of all: whatever they say, each ends where we end it.
std::string recordMessage(const Prompt &prompt, std::string_view text, std::span<const SettledExample> examples = {});

/// What follows a message after an answer that was no label.
inline constexpr std::string_view askedAgain =
    " Your last answer was not a label of the list: answer with one of them, spelled exactly so.";
/// What follows a message where it is asked whether this label is right (Kadavath et al. 2022, section 4: the model
/// sees its own answer and says whether it is true).
std::string checkQuestion(std::string_view label);
/// The answers to that.
const std::vector<std::string> &checkAnswers();

/// The strict JSON Schema of an answer, as text: {"label": one of the names}, with "confidence" where it is asked for.
std::string answerSchema(const std::vector<std::string> &labels, bool withConfidence);

} // namespace secondlook::servers
