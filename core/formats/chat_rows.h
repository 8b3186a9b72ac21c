#pragma once

#include "domain/label_schema.h"
#include "formats/row_format.h"

#include <memory>
#include <string>
#include <vector>

namespace secondlook::formats {

struct ChatMessage
{
    std::string role;
    std::string content;
};

/// The checks that fine-tuning services make of an example, by the name of the first one that it fails; empty where it
/// passes all: "missing_messages_list", "unrecognized_role", "missing_content", "example_missing_assistant_message".
std::string failedChatCheck(const std::vector<ChatMessage> &messages);

/// One chat a line: what to answer with, the text, the label. No other keys, since services refuse them: where each
/// line comes from stands in a file beside.
std::unique_ptr<RowFormat> chatRows(const domain::LabelSchema &schema);

/// Pairs of a preferred and a rejected answer ("prompt", "chosen", "rejected"), where people decided on another label
/// than the model or one of them said.
std::unique_ptr<RowFormat> preferenceRows(const domain::LabelSchema &schema);

} // namespace secondlook::formats
