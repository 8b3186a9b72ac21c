#pragma once

#include <QDir>
#include <QString>

namespace secondlook::test {

/// The folder of public data sets: SECONDLOOK_DATA, or ../shared/data beside the checkout. May not exist.
inline QString dataFolder()
{
    const QString named = qEnvironmentVariable("SECONDLOOK_DATA");
    return named.isEmpty() ? QDir::cleanPath(QStringLiteral(SECONDLOOK_SOURCE_DIR "/../shared/data")) : named;
}

} // namespace secondlook::test

/// Leaves the test, saying so, on a machine without the public data sets.
#define SECONDLOOK_NEEDS_DATA()                                                                                        \
    do {                                                                                                               \
        if (!QDir(secondlook::test::dataFolder()).exists())                                                            \
            QSKIP("the public data sets are not on this machine (set SECONDLOOK_DATA)");                               \
    } while (false)
