#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>

#include <algorithm>
#include <string>

namespace secondlook::test {

/// A file system of its own in a folder, as small as `options` of tmpfs say ("size=64k"), for as long as the object
/// lives. Not every user may make one.
class SmallDisk
{
public:
    SmallDisk(const std::string &folder, const char *options) : m_folder(QString::fromStdString(folder))
    {
        QDir().mkpath(m_folder);
        m_mounted = QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                       QString::fromLatin1(options), QStringLiteral("tmpfs"), m_folder}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool mounted() const { return m_mounted; }
    bool setWritable(bool writable) const
    {
        const QString how = writable ? QStringLiteral("remount,rw") : QStringLiteral("remount,ro");
        return QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-o"), how, m_folder}) == 0;
    }
    /// Leaves at most so many bytes free.
    bool fill(qint64 room = 0) const
    {
        QFile filler(fillerPath());
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
        return filler.resize(std::max<qint64>(0, filler.size() - room));
    }
    void makeRoom() const { QFile::remove(fillerPath()); }
    /// What stands on it but for what fills it.
    QStringList files() const
    {
        QStringList all = QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        all.removeAll(QStringLiteral("filler"));
        return all;
    }
    std::string path(const std::string &name) const { return m_folder.toStdString() + "/" + name; }

private:
    QString fillerPath() const { return m_folder + QStringLiteral("/filler"); }

    QString m_folder;
    bool m_mounted = false;
};

} // namespace secondlook::test
