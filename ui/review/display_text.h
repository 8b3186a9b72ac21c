#pragma once

#include "domain/prediction.h"
#include "ui/models/label_model.h"

#include <QString>

#include <string_view>
#include <vector>

namespace secondlook::ui {

/// As much of a record's text as is shown at once: a text of a megabyte must not hold up the desk.
struct DisplayText
{
    static constexpr qint64 shownAtOnce = 20'000;

    QString text;     ///< line ends as \n, without characters that a text document gives a meaning of its own
    qint64 shown = 0; ///< characters (code points) of it
    qint64 total = 0; ///< characters of the record
    bool isCut() const { return shown < total; }
};

/// The first `limit` characters of a text in UTF-8; all of them where `limit` is below 0.
DisplayText displayText(std::string_view utf8, qint64 limit);

/// Where the evidence stands in DisplayText::text; empty ranges for what is cut away.
std::vector<TextRange> displayRanges(std::string_view utf8, const DisplayText &display,
                                     const std::vector<domain::Evidence> &evidence);

} // namespace secondlook::ui
