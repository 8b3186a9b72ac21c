#pragma once

#include "content/chat_reader.h"
#include "content/formatted_text.h"

#include <Qt>
#include <vector>

namespace secondlook::ui {

/// A block as the text of a record shows it. None holds more than can be laid out at once.
struct ShownBlock
{
    content::Block block;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto; ///< auto: each paragraph by its first letter
    bool continues = false;                                  ///< belongs to the block above, without a gap
    bool isMessage = false;                                  ///< of a chat
    bool isSpeaker = false;                                  ///< the head of a message
    bool tinted = false;

    static constexpr std::size_t mostBytes = 20'000;
    static constexpr std::size_t mostRows = 200; ///< a larger table comes as lines of cells
    static constexpr std::size_t mostColumns = 20;
};

std::vector<ShownBlock> shownBlocks(content::FormattedText text);

/// Speakers as headings, every other message tinted, each message in its own direction. Ends with the message that
/// reaches `limit` bytes of text; `shownBytes` are those of the messages that are in.
std::vector<ShownBlock> shownBlocks(const std::vector<content::ChatMessage> &chat, std::size_t limit,
                                    std::size_t &shownBytes);

} // namespace secondlook::ui
