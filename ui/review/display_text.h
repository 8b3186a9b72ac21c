#pragma once

#include "domain/prediction.h"
#include "ui/models/label_model.h"

#include <QString>

#include <string_view>
#include <vector>

namespace secondlook::ui {

/// The text as a text document can show it, unit for unit where no line ends are: they become \n. Control characters
/// show as their pictures. U+FFFD stands for what a document takes as structure, for what reverses the text behind it,
/// and for combining marks beyond the eighth on one character, which would cover the lines above.
QString displayable(QString text);

/// As much of a record's text as is shown at once: a text of a megabyte must not hold up the desk.
struct DisplayText
{
    static constexpr qint64 shownAtOnce = 20'000;
    static constexpr qint64 mostShown = 2'000'000; ///< the layout of a text takes a hundred times its memory

    QString text;     ///< displayable()
    qint64 shown = 0; ///< characters (code points) of it
    qint64 total = 0; ///< characters of the record
    bool isCut() const { return shown < total; }
};

/// The first `limit` characters of a text in UTF-8, at most `mostShown`; so many where `limit` is below 0.
DisplayText displayText(std::string_view utf8, qint64 limit);

/// Where the evidence stands in DisplayText::text; empty ranges for what is cut away.
std::vector<TextRange> displayRanges(std::string_view utf8, const DisplayText &display,
                                     const std::vector<domain::Evidence> &evidence);

} // namespace secondlook::ui
