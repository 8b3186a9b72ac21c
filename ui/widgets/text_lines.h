#pragma once

#include <QFont>
#include <QStringList>

namespace secondlook::ui {

/// A text broken into lines of at most `width` pixels; at most `maxLines` of them, the last one elided; 0: no limit.
/// Interface thread only: the last texts are remembered.
QStringList breakLines(const QString &text, const QFont &font, int width, int maxLines);

} // namespace secondlook::ui
