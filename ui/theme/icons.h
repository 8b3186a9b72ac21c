#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace secondlook::ui {

/// A line icon of resources/icons by file name without ending, in the colour of the token; it follows the theme by
/// itself. Disabled icons are drawn in Token::Text3. An unknown name is our bug and asserts.
QIcon icon(const QString &name, Token token = Token::Text2);

/// One picture of `px` logical pixels for a display with `dpr` device pixels a logical pixel.
QPixmap iconPixmap(const QString &name, int px, const QColor &tint, qreal dpr);

/// The mark of the program in the colours of the theme.
QPixmap appMarkPixmap(int px, qreal dpr);

/// Every icon name that is built in.
QStringList iconNames();

} // namespace secondlook::ui
