#pragma once

#include <QString>

namespace secondlook::ui {

/// Radius, padding and borders of plain controls, menus and scroll bars, filled from the tokens and the text scale of
/// the theme. Item views are painted by delegates and never appear here.
QString styleSheet();

} // namespace secondlook::ui
