#include "storage/project_file.h"
#include "storage/sql/dialect.h"

#include <array>
#include <cstdlib>
#include <string>
#include <utility>

namespace secondlook::storage {

std::string Dialect::withTypes(std::string_view sql) const
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> types{{
        {"{id}", "INTEGER PRIMARY KEY"},
        {"{int}", "INTEGER"},
        {"{real}", "REAL"},
        {"{blob}", "BLOB"},
    }};
    std::string text(sql);
    for (const auto &[mark, type] : types) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + type.size()))
            text.replace(at, mark.size(), type);
    }
    return text;
}

std::string_view Dialect::openingStatements() const
{
    // synchronous=FULL: an acknowledged decision survives a power cut, not only a crash.
    return "PRAGMA trusted_schema=OFF\n"
           "PRAGMA cell_size_check=ON\n"
           "PRAGMA foreign_keys=ON\n"
           "PRAGMA journal_mode=WAL\n"
           "PRAGMA synchronous=FULL\n"
           "PRAGMA cache_size=-48000\n"
           "PRAGMA wal_autocheckpoint=4000\n"
           "PRAGMA journal_size_limit=67108864\n"
           "PRAGMA temp_store=MEMORY\n"
           "PRAGMA analysis_limit=400";
}

std::string_view Dialect::beginWrite() const
{
    return "BEGIN IMMEDIATE";
}

std::string_view Dialect::beginRead() const
{
    return "BEGIN";
}

std::string Dialect::markFile(int schemaVersion) const
{
    return "PRAGMA application_id=" + std::to_string(projectApplicationId) +
           "\nPRAGMA user_version=" + std::to_string(schemaVersion);
}

std::string_view Dialect::integrityCheck() const
{
    return "PRAGMA quick_check(1)";
}

std::string_view Dialect::version() const
{
    return "SELECT 'SQLite ' || sqlite_version()";
}

std::string_view Dialect::checkpoint() const
{
    return "PRAGMA wal_checkpoint(TRUNCATE)";
}

std::string_view Dialect::writeAtLength() const
{
    return "PRAGMA wal_autocheckpoint=50000"; // 200 MB
}

std::string_view Dialect::checkpointBeside() const
{
    return "PRAGMA wal_checkpoint(PASSIVE)";
}

std::string_view Dialect::copyFile() const
{
    return "VACUUM INTO :copy";
}

std::string_view Dialect::analyze() const
{
    return "PRAGMA optimize";
}

namespace {
/// SQLite's primary result code is the low byte of the extended one.
int primaryCode(std::string_view nativeCode)
{
    return std::atoi(std::string(nativeCode).c_str()) & 0xFF;
}
} // namespace

bool Dialect::isDiskFull(std::string_view nativeCode) const
{
    // The file by which the users of a database share its log cannot grow: that is told as an error of reading or
    // writing.
    constexpr std::string_view noRoomForSharing = "4874";
    return primaryCode(nativeCode) == 13 || nativeCode == noRoomForSharing;
}

bool Dialect::isBusy(std::string_view nativeCode) const
{
    return primaryCode(nativeCode) == 5 || primaryCode(nativeCode) == 6;
}

bool Dialect::isReadOnly(std::string_view nativeCode) const
{
    // A database in a folder that cannot be written cannot make its log: "cannot open".
    return primaryCode(nativeCode) == 8 || primaryCode(nativeCode) == 14;
}

bool Dialect::isDamaged(std::string_view nativeCode) const
{
    return primaryCode(nativeCode) == 11 || primaryCode(nativeCode) == 26;
}

} // namespace secondlook::storage
