#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace secondlook::review {

inline constexpr std::size_t maxGuidelineNoteBytes = 10'000;

/// A note on how two labels are told apart, as Markdown to be added to a guideline: below a heading for each of the two
/// labels, so that it belongs to the part of both (docs/guideline.md), under a heading that names the pair. The note is
/// plain text: whatever Markdown would take for markup is escaped, and each line becomes a paragraph. Usage error where
/// the note is empty or too long. Pure.
[[nodiscard]] base::Result<std::string> guidelineNote(const std::string &one, const std::string &other,
                                                      std::string_view note);

/// The guideline with the note at its end. Pure.
std::string withGuidelineNote(std::string_view document, std::string_view note);

} // namespace secondlook::review
