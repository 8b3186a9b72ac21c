#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace secondlook::ui {

/// Margins by the reading direction of the interface, which layouts leave as they are.
inline QMargins sideMargins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                            : QMargins(leading, top, trailing, bottom);
}

} // namespace secondlook::ui
