#include "storage/project_file.h"

#include "base/hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <mutex>
#include <string>

namespace secondlook::storage {

using base::ErrorCode;

namespace {

/// Big-endian number in the header of a SQLite file (https://www.sqlite.org/fileformat.html, section 1.3).
std::uint32_t headerNumber(const QByteArray &header, int offset)
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i)
        value = (value << 8U) | static_cast<unsigned char>(header.at(offset + i));
    return value;
}

std::int64_t pageSize(const QByteArray &header)
{
    const int stored = (static_cast<unsigned char>(header.at(16)) << 8) | static_cast<unsigned char>(header.at(17));
    return stored == 1 ? 65536 : stored;
}

} // namespace

base::Status checkProjectFile(const std::string &path, bool inUse)
{
    const QString name = QString::fromStdString(path);
    QFile file(name);
    if (!file.exists())
        return base::fail(ErrorCode::NotFound, "there is no such file; make a project with 'secondlook init'", path);
    if (QFileInfo(name).isDir())
        return base::fail(ErrorCode::Input, "this is a folder, not a project file", path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::Storage, "the file cannot be read: " + file.errorString().toStdString(), path);
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        headerNumber(header, 68) != static_cast<std::uint32_t>(projectApplicationId))
        return base::fail(ErrorCode::Input, "this is not a Second Look project; it was left as it is", path);
    if (headerNumber(header, 60) > static_cast<std::uint32_t>(newestSchemaVersion))
        return base::fail(ErrorCode::Input,
                          "this project was made by a newer version of Second Look; update the program to open it "
                          "(the file was left as it is)",
                          path);
    // The page count holds only where the last writer knew of it (bytes 24 and 92 agree) and where no log waits to be
    // copied into the file: a crash in the middle of that leaves a short file that the log makes whole again.
    const bool logWaits = QFileInfo(name + QStringLiteral("-wal")).size() > 0;
    if (!inUse && !logWaits && headerNumber(header, 24) == headerNumber(header, 92) &&
        file.size() < pageSize(header) * headerNumber(header, 28))
        return base::fail(ErrorCode::Input,
                          "the project file is cut short; restore it from a copy (it was left as it is)", path);
    return {};
}

base::Result<std::unique_ptr<OpenFile>> OpenFile::check(const std::string &path, bool inUse)
{
    static std::mutex mutex; // from the look at the file until it counts as open
    const std::lock_guard lock(mutex);
    if (!base::isHeld(path))
        SECONDLOOK_TRY(checkProjectFile(path, inUse));
    return std::make_unique<OpenFile>(path);
}

InUseLock::InUseLock(const std::string &path)
{
    // The lock stands beside no project file: closing any handle of the file itself would drop the database's own
    // locks.
    const QString canonical = QFileInfo(QString::fromStdString(path)).canonicalFilePath();
    const std::string name = base::sha256Hex(canonical.toStdString()).substr(0, 24);
    const QString lock =
        QDir::temp().filePath(QStringLiteral("secondlook-%1-%2.lock").arg(getuid()).arg(QString::fromStdString(name)));
    m_lockName = QFile::encodeName(lock).toStdString();
    m_file = ::open(m_lockName.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0)
        return;
    m_alone = flock(m_file, LOCK_EX | LOCK_NB) == 0;
    flock(m_file, LOCK_SH | LOCK_NB);
}

InUseLock::~InUseLock()
{
    if (m_file < 0)
        return;
    // The last one out tidies up. Somebody who opens it in this instant at worst checks a sound file once more.
    if (flock(m_file, LOCK_EX | LOCK_NB) == 0)
        ::unlink(m_lockName.c_str());
    ::close(m_file);
}

} // namespace secondlook::storage
