#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace secondlook::domain {

/// What stands for a line of a prompt template.
enum class PromptPlaceholder {
    None,            ///< the line is text
    Labels,          ///< {{labels}}: every label with its title, definition, examples and counter-examples
    LabelNames,      ///< {{label_names}}: the names alone
    Definitions,     ///< {{definitions}}: names with their definitions
    LabelExamples,   ///< {{label_examples}}: names with their examples and counter-examples
    Instructions,    ///< {{instructions}}: what the profile says about the records
    SettledExamples, ///< {{settled_examples}}: settled records with their labels, between marked lines
    Record,          ///< {{record}}: the text of the record, between marked lines
};

struct PromptLine
{
    PromptPlaceholder what = PromptPlaceholder::None;
    std::string text{}; ///< where it is none
};

/// How what a model is told is put together.
struct PromptTemplate
{
    std::vector<PromptLine> system;  ///< the same for every record
    std::vector<PromptLine> message; ///< about one record
};

inline constexpr std::size_t longestPromptTemplate = 20'000; ///< in code points

/// The template of profiles that have none of their own.
std::string_view builtInPromptTemplate();

/// Reads a template: lines of text, a line "---", lines of text. A placeholder fills a line of its own; {{record}}
/// stands once behind the "---", {{settled_examples}} at most once and there too, and one of {{labels}},
/// {{label_names}} and {{definitions}} is there. `file` stands in messages, with the line.
[[nodiscard]] base::Result<PromptTemplate> parsePromptTemplate(std::string_view text, const std::string &file);

/// "template-" and the beginning of a hash over the template; an empty one stands for the built-in one.
std::string promptTemplateVersion(std::string_view text);

bool hasPlaceholder(const PromptTemplate &whole, PromptPlaceholder what);

} // namespace secondlook::domain
