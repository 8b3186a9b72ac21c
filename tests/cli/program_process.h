#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace secondlook::test {

/// The built program, to be started as a process of its own.
inline QString program()
{
    return QStringLiteral(SECONDLOOK_BIN_DIR "/secondlook");
}

inline QStringList arguments(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list << QString::fromStdString(word);
    return list;
}

} // namespace secondlook::test
