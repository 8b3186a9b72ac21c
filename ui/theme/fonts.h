#pragma once

#include <QFont>

namespace secondlook::ui {

/// What a text is for; size and weight follow from it. Pixel size / line height at 100% beside each.
enum class FontRole {
    Display,          ///< 28/36 semibold: the name of the program on the start page
    Headline,         ///< 26/32 semibold: the figure of a card
    RecordText,       ///< 20/33
    RecordTextNarrow, ///< 18/29
    PageTitle,        ///< 18/24 semibold
    Prompt,           ///< 16/24: the line of the palette
    CardTitle,        ///< 15/20 semibold: what a card on the start page does
    LabelName,        ///< 14/20 medium: a label in a picker
    Body,             ///< 13/20
    BodyStrong,       ///< 13/20 semibold: section heads
    Caption,          ///< 12/16: captions, table heads, chips
    Tick,             ///< 11/14: axis ticks and key caps only
    Mono,             ///< 12/16: ids, hashes, JSON
};

/// The font of a role at the text scale of the theme. Ask again after Theme::changed. Interface thread only.
QFont font(FontRole role);

/// The same with another weight, for example a medium caption.
QFont font(FontRole role, QFont::Weight weight);

/// Line height of a role in pixels at the text scale of the theme.
int lineHeight(FontRole role);

/// A length of the interface guide at the text scale of the theme.
int scaled(int px);

} // namespace secondlook::ui
