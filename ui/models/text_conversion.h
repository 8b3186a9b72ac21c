#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace secondlook::ui {

/// The core's UTF-8 as Qt's UTF-16, and back.
inline QString qtText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// A name from data as a part of a line or a sentence: line ends and other control characters as spaces, and U+FFFD for
/// what would turn round or hide the text behind it.
QString nameText(std::string_view utf8);

inline std::string coreText(const QString &text)
{
    return text.toStdString();
}

/// A tooltip that shows the text as it is, whatever is written in it.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace secondlook::ui
