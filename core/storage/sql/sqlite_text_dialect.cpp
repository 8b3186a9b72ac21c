#include "storage/sql/dialect.h"

namespace secondlook::storage {

std::string_view Dialect::makeTextIndex() const
{
    // Without content: the text stands in the table of records already. Without column sizes: nothing is ranked. The
    // larger memory for new words makes fewer, larger pieces of a first index.
    return "CREATE VIRTUAL TABLE record_text USING fts5(text, segment, fields, source, content='', columnsize=0, "
           "tokenize=\"unicode61 remove_diacritics 2\")\n"
           "INSERT INTO record_text (record_text, rank) VALUES ('hashsize', 16777216)";
}

std::string_view Dialect::removeTextIndex() const
{
    return "DROP TABLE IF EXISTS record_text";
}

std::string_view Dialect::hasTextIndex() const
{
    return "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'record_text'";
}

std::string_view Dialect::addToTextIndex() const
{
    return "INSERT INTO record_text (rowid, text, segment, fields, source) "
           "SELECT id, text, segment, fields, source_id FROM record WHERE id > :after AND id <= :up_to";
}

std::string Dialect::textMatches(std::string_view expression, std::string_view from, std::string_view before) const
{
    return "SELECT rowid FROM record_text WHERE record_text MATCH " + std::string(expression) +
           " AND rowid >= " + std::string(from) + " AND rowid < " + std::string(before);
}

std::string Dialect::matchAny(const std::vector<TextPhrase> &phrases) const
{
    std::string any;
    for (const TextPhrase &phrase : phrases) {
        any += (any.empty() ? "({" : " OR {") + std::string(phrase.column) + "} : \"";
        // Within quotes only the quote itself means anything, and a zero byte would end the expression.
        for (const char c : phrase.words) {
            if (c == '"')
                any += '"';
            any += c == '\0' ? ' ' : c;
        }
        any += '"';
    }
    return any + ")";
}

std::string Dialect::matchAll(const std::vector<std::string> &expressions) const
{
    std::string all;
    for (const std::string &expression : expressions)
        all += (all.empty() ? "" : " AND ") + expression;
    return all;
}

std::string Dialect::hasMember(std::string_view column, std::string_view name, std::string_view value) const
{
    return "EXISTS (SELECT 1 FROM json_each(" + std::string(column) + ") m WHERE m.key = " + std::string(name) +
           " AND m.value = " + std::string(value) + ")";
}

} // namespace secondlook::storage
