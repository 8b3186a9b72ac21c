#pragma once

#include "domain/field_value.h"
#include "ui/models/label_model.h"

#include <string_view>
#include <vector>

namespace secondlook::ui {

/// Code points of the record's text before a position of DisplayText::text (UTF-16, line ends as one).
std::int64_t codePointAt(std::string_view utf8, int displayPosition);

/// Where the spans stand in DisplayText::text of so many units; empty ranges for what is cut away.
std::vector<TextRange> spanRanges(std::string_view utf8, int displayLength, const std::vector<domain::TextSpan> &spans);

} // namespace secondlook::ui
