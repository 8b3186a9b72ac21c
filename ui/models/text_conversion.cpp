#include "ui/models/text_conversion.h"

namespace secondlook::ui {

QString nameText(std::string_view utf8)
{
    QString name = qtText(utf8);
    for (QChar &unit : name) {
        const char16_t code = unit.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029)
            unit = QLatin1Char(' ');
        else if (turns)
            unit = QChar::ReplacementCharacter;
    }
    return name;
}

} // namespace secondlook::ui
