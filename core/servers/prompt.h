#pragma once

#include "domain/label_schema.h"
#include "domain/provider.h"
#include "domain/record.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::servers {

/// What a model is told about a project's labels, the same for every record of a run.
struct Prompt
{
    std::string version;                  ///< "prompt-" and the beginning of a hash over all that a model is told
    std::string system;                   ///< the task and what each label means
    std::vector<std::string> labels;      ///< names that may be answered
    std::vector<std::uint16_t> positions; ///< of these in the label schema
};

/// The labels that are offered, with their definitions and examples, and the provider's instructions.
Prompt makePrompt(const domain::LabelSchema &schema, const domain::Provider &provider);

/// The message with one record's text. The text stands between two lines that it cannot hold itself, as their name is
/// taken from its hash: whatever it says, it ends where we end it. `again`: after an answer that was no label.
std::string recordMessage(std::string_view text, bool again);

/// The strict JSON Schema of an answer, as text: {"label": one of the names}.
std::string answerSchema(const Prompt &prompt);

} // namespace secondlook::servers
