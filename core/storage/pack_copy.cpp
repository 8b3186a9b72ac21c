#include "storage/pack_copy.h"

#include "base/held_file.h"
#include "storage/pack_identity.h"
#include "storage/project_file.h"

#include <QFile>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;

PackCopy::PackCopy(std::string path)
    : m_path(std::move(path)), m_copy(m_folder.filePath(QStringLiteral("pack.secondlook")).toStdString())
{
}

PackCopy::~PackCopy()
{
    m_connection.reset();
}

Status PackCopy::copy(const char *suffix)
{
    QFile pack(QString::fromStdString(m_path + suffix));
    if (!pack.exists())
        return {};
    const QString copy = QString::fromStdString(m_copy + suffix);
    if (!pack.copy(copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return base::fail(ErrorCode::Storage,
                          "the pack cannot be copied into the folder for temporary files: " +
                              pack.errorString().toStdString(),
                          m_path);
    return {};
}

Status PackCopy::connect()
{
    auto connection = Connection::open(m_copy);
    if (!connection)
        return tl::unexpected(connection.error());
    m_connection = std::move(*connection);
    const auto check = m_connection->query(m_connection->dialect().integrityCheck());
    if (!check)
        return tl::unexpected(check.error());
    const bool sound = (*check)->next() && (*check)->text(0) == "ok";
    (*check)->finish();
    if (!sound)
        return base::fail(ErrorCode::Input, "the pack is damaged; ask for it once more", m_path);
    const auto identity = readPackIdentity(*m_connection);
    if (!identity)
        return tl::unexpected(identity.error());
    if (!*identity)
        return base::fail(ErrorCode::Input, "this is a project, not a review pack; name the file that came back",
                          m_path);
    return {};
}

Result<std::unique_ptr<PackCopy>> PackCopy::open(const std::string &path)
{
    SECONDLOOK_TRY(base::mustNotBeHeld(path));
    if (!QFile::exists(QString::fromStdString(path)))
        return base::fail(ErrorCode::NotFound, "there is no such pack", path);
    auto pack = std::unique_ptr<PackCopy>(new PackCopy(path));
    {
        const InUseLock lock(path);
        if (!lock.wasAlone())
            return base::fail(ErrorCode::Conflict, "the pack is open in another window or program; close it first",
                              path);
        SECONDLOOK_TRY(checkProjectFile(path, false));
        SECONDLOOK_TRY(pack->copy(""));
        SECONDLOOK_TRY(pack->copy("-wal"));
    }
    const Status connected = pack->connect();
    if (!connected)
        return base::fail(connected.error().code, connected.error().message, path);
    return pack;
}

} // namespace secondlook::storage
