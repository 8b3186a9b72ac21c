#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace secondlook::storage {

/// Words that stand next to each other in one column of the text index: text, segment, fields or source.
struct TextPhrase
{
    std::string_view column;
    std::string words;
};

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
    /// A query for the name and version of the database.
    std::string_view version() const;
    /// Empties the write-ahead log into the file.
    std::string_view checkpoint() const;
    /// For a connection that writes for long: the log may grow before it is emptied, so that a page that changes again
    /// and again is copied into the file less often. Statements, one a line.
    std::string_view writeAtLength() const;
    /// As much of that as can be done while others read and write.
    std::string_view checkpointBeside() const;
    /// Copies the whole file to a new one, whose name fills the placeholder.
    std::string_view copyFile() const;
    /// The index of the words of records (see TextIndex): statements that make it, one a line, and that remove it, and
    /// a query that counts 1 where it is there.
    std::string_view makeTextIndex() const;
    std::string_view removeTextIndex() const;
    std::string_view hasTextIndex() const;
    /// Adds the records whose id is above the first placeholder and not above the second.
    std::string_view addToTextIndex() const;
    /// A query for the ids of records that match an expression of matchAny(), from one id to before another one: three
    /// placeholders with these names.
    std::string textMatches(std::string_view expression, std::string_view from, std::string_view before) const;
    /// An expression, to be bound as a value: one of the phrases stands in the column named beside it. Phrases are
    /// words, whatever signs they hold; expressions are put together with matchAll().
    std::string matchAny(const std::vector<TextPhrase> &phrases) const;
    std::string matchAll(const std::vector<std::string> &expressions) const;
    /// Condition: the JSON object in `column` has the member named by the one placeholder, with the value of the other.
    std::string hasMember(std::string_view column, std::string_view name, std::string_view value) const;

    /// Refreshes what the query planner knows about the tables.
    std::string_view analyze() const;

    /// Whether a native error code says that the disk is full, or that another writer holds the lock.
    bool isDiskFull(std::string_view nativeCode) const;
    bool isBusy(std::string_view nativeCode) const;
    bool isReadOnly(std::string_view nativeCode) const;
    bool isDamaged(std::string_view nativeCode) const;
};

} // namespace secondlook::storage
