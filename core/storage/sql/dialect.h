#pragma once

#include <string>
#include <string_view>

namespace secondlook::storage {

/// The fragments of SQL that differ between databases. Everything else is one text for all of them.
class Dialect
{
public:
    /// Replaces {id}, {int}, {real} and {blob} of a migration by this database's column types.
    std::string withTypes(std::string_view sql) const;

    /// Statements that open a connection safely, one a line.
    std::string_view openingStatements() const;
    std::string_view beginWrite() const;
    std::string_view beginRead() const;
    /// Statements that give a new file its mark as a project of this program.
    std::string markFile(int schemaVersion) const;
    std::string_view integrityCheck() const;
    /// Empties the write-ahead log into the file.
    std::string_view checkpoint() const;
    /// Copies the whole file to a new one, whose name fills the placeholder.
    std::string_view copyFile() const;
    /// Refreshes what the query planner knows about the tables.
    std::string_view analyze() const;

    /// Whether a native error code says that the disk is full, or that another writer holds the lock.
    bool isDiskFull(std::string_view nativeCode) const;
    bool isBusy(std::string_view nativeCode) const;
    bool isReadOnly(std::string_view nativeCode) const;
    bool isDamaged(std::string_view nativeCode) const;
};

} // namespace secondlook::storage
