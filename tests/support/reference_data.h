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

/// The folder of statistics worked out elsewhere: SECONDLOOK_REFERENCE, or ../shared/reference beside the checkout.
inline QString referenceFolder()
{
    const QString named = qEnvironmentVariable("SECONDLOOK_REFERENCE");
    return named.isEmpty() ? QDir::cleanPath(QStringLiteral(SECONDLOOK_SOURCE_DIR "/../shared/reference")) : named;
}

} // namespace secondlook::test

/// Leaves the test, saying so, on a machine without the public data sets.
#define SECONDLOOK_NEEDS_DATA()                                                                                        \
    do {                                                                                                               \
        if (!QDir(secondlook::test::dataFolder()).exists())                                                            \
            QSKIP("the public data sets are not on this machine (set SECONDLOOK_DATA)");                               \
    } while (false)

/// Leaves the test, saying so, on a machine without the public data sets or the statistics worked out for them.
#define SECONDLOOK_NEEDS_REFERENCE()                                                                                   \
    do {                                                                                                               \
        SECONDLOOK_NEEDS_DATA();                                                                                       \
        if (!QDir(secondlook::test::referenceFolder()).exists())                                                       \
            QSKIP("the reference statistics are not on this machine (set SECONDLOOK_REFERENCE)");                      \
    } while (false)
