#pragma once

#include <QString>

namespace secondlook::desk {

/// Makes the program speak one of ui::interfaceLanguages, with its way to write numbers and dates and its reading
/// direction. Empty: the language of the desktop, English where there is no translation. Widgets made before keep
/// theirs; call it again to change the language of those made later.
void installLanguage(const QString &language);

} // namespace secondlook::desk
