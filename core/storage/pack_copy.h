#pragma once

#include "base/result.h"
#include "storage/sql/connection.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace secondlook::storage {

/// A pack that came back, opened as a copy that goes when the object does: the file itself is only read, so that it may
/// lie on a disk that cannot be written and stays as its reviewer left it.
class PackCopy
{
public:
    /// Errors: not there, not a project, cut short, damaged, open at the moment, not a pack.
    [[nodiscard]] static base::Result<std::unique_ptr<PackCopy>> open(const std::string &path);
    ~PackCopy();
    PackCopy(const PackCopy &) = delete;
    PackCopy &operator=(const PackCopy &) = delete;

    Connection &connection() { return *m_connection; }
    /// Of the pack, not of the copy.
    const std::string &path() const { return m_path; }

private:
    explicit PackCopy(std::string path);
    [[nodiscard]] base::Status copy(const char *suffix);
    [[nodiscard]] base::Status connect();

    std::string m_path;
    QTemporaryDir m_folder;
    std::string m_copy;
    std::unique_ptr<Connection> m_connection;
};

} // namespace secondlook::storage
