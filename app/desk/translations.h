#pragma once

#include <QString>

namespace secondlook::desk {

/// Installs the translation of the interface for a language such as "de", and its way to write numbers and dates.
/// Empty: the language of the system. The interface stays English where there is no translation.
void installLanguage(const QString &language);

} // namespace secondlook::desk
