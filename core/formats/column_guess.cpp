#include "formats/column_guess.h"

#include "base/hash.h"

#include <algorithm>
#include <array>
#include <span>

namespace secondlook::formats {

namespace {

constexpr std::array<std::string_view, 6> idNames = {"id", "_id", "uuid", "record_id", "message_id", "key"};
constexpr std::array<std::string_view, 15> textNames = {"text",     "body",        "message",   "content", "sentence",
                                                        "question", "description", "utterance", "query",   "review",
                                                        "comment",  "document",    "prompt",    "subject", "title"};
constexpr std::array<std::string_view, 4> chatNames = {"messages", "conversation", "conversations", "chat"};
constexpr std::array<std::string_view, 6> labelNames = {"label", "category", "class", "intent", "target", "section"};
constexpr std::array<std::string_view, 6> segmentNames = {"segment", "channel", "source", "role", "language", "lang"};

std::string lowered(std::string_view name)
{
    std::string out(name);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

std::string inQuotes(const std::string &name)
{
    return "\"" + name + "\"";
}

std::string listed(const std::vector<std::string> &names)
{
    constexpr std::size_t most = 40;
    std::string out;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        out += (i == 0 ? "" : ", ") + names[i];
    return names.size() > most ? out + " and " + std::to_string(names.size() - most) + " more" : out;
}

} // namespace

ColumnSample::Column &ColumnSample::column(const std::string &name)
{
    const auto [entry, added] = m_index.try_emplace(name, m_columns.size());
    if (added)
        m_columns.push_back({name, 0, 0, {}});
    return m_columns[entry->second];
}

const ColumnSample::Column *ColumnSample::find(const std::string &name) const
{
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_columns[found->second];
}

void ColumnSample::addNames(const std::vector<std::string> &names)
{
    for (const std::string &name : names)
        column(name);
}

void ColumnSample::addRow(const ParsedRow &row)
{
    ++m_rows;
    for (std::size_t i = 0; i < row.size(); ++i) {
        Column &known = column(row[i].name);
        known.nested += row[i].kind == CellKind::Nested ? 1 : 0;
        if (row[i].kind == CellKind::Scalar && !row[i].value.empty()) {
            ++known.filled;
            known.valueHashes.insert(base::stableHash(row[i].value));
        }
    }
}

std::vector<std::string> ColumnSample::names() const
{
    std::vector<std::string> all;
    for (const Column &known : m_columns)
        all.push_back(known.name);
    return all;
}

bool ColumnSample::has(const std::string &name) const
{
    return find(name) != nullptr;
}

bool ColumnSample::isPlain(const std::string &name) const
{
    const Column *known = find(name);
    return known != nullptr && (known->nested == 0 || known->nested < known->filled);
}

bool ColumnSample::isUnique(const std::string &name) const
{
    const Column *known = find(name);
    return known != nullptr && known->filled == m_rows && known->valueHashes.size() == m_rows;
}

namespace {

/// Chooses one part after another; a column plays one part only.
class Chooser
{
public:
    Chooser(FileProfile &profile, const ColumnSample &sample) : m_profile(profile), m_sample(sample) {}

    void guess(std::string &part, std::span<const std::string_view> known, const std::string &what,
               bool plainOnly = true)
    {
        for (const std::string_view name : known) {
            for (const std::string &column : m_profile.allColumns) {
                if (part.empty() && lowered(column) == name && isFree(column) &&
                    (!plainOnly || m_sample.isPlain(column)))
                    take(part, column, what);
            }
        }
    }
    /// A column like "ticket_id" is an id only where no two records share it: it may as well say whose record it is.
    void guessIdByEnding()
    {
        for (const std::string &column : m_profile.allColumns) {
            if (m_profile.columns.id.empty() && lowered(column).ends_with("_id") && isFree(column) &&
                m_sample.isPlain(column) && m_sample.isUnique(column))
                take(m_profile.columns.id, column, "Ids are");
        }
    }
    void take(std::string &part, const std::string &column, const std::string &what)
    {
        part = column;
        m_profile.columnNotes.push_back(what + " read from column " + inQuotes(column) + ".");
    }

private:
    bool isFree(const std::string &column) const
    {
        const ColumnChoice &taken = m_profile.columns;
        return column != taken.id && column != taken.text && column != taken.label && column != taken.segment;
    }

    FileProfile &m_profile;
    const ColumnSample &m_sample;
};

struct NamedPart
{
    std::string column;
    std::string part;
};

base::Status checkNamed(const ColumnChoice &columns, const ColumnSample &sample, const std::string &file)
{
    const std::array<NamedPart, 4> parts = {
        {{columns.id, "id"}, {columns.text, "text"}, {columns.label, "label"}, {columns.segment, "segment"}}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].column.empty())
            continue;
        if (!sample.empty() && !sample.has(parts[i].column))
            return base::fail(base::ErrorCode::Input,
                              "there is no column " + inQuotes(parts[i].column) + " to read the " + parts[i].part +
                                  " from; the columns are: " + listed(sample.names()),
                              file);
        for (std::size_t k = 0; k < i; ++k) {
            if (parts[k].column == parts[i].column)
                return base::fail(base::ErrorCode::Input,
                                  "column " + inQuotes(parts[i].column) + " is named both for " + parts[k].part +
                                      " and for " + parts[i].part + "; a column plays one part",
                                  file);
        }
    }
    return {};
}

base::Status chooseText(FileProfile &profile, Chooser &chooser, const std::string &file)
{
    ColumnChoice &columns = profile.columns;
    chooser.guess(columns.text, textNames, "Text is");
    chooser.guess(columns.text, chatNames, "Chats are", false);
    if (!columns.text.empty())
        return {};
    if (profile.allColumns.empty()) {
        columns.text = "text";
        profile.columnNotes.emplace_back(
            "None of the first records could be read, so the text is expected in \"text\".");
        return {};
    }
    const bool onlyColumnIsFree =
        profile.allColumns.size() == 1 && columns.id.empty() && columns.label.empty() && columns.segment.empty();
    if (!onlyColumnIsFree)
        return base::fail(
            base::ErrorCode::Input,
            "no column looks like the text; name it with --text; the columns are: " + listed(profile.allColumns), file);
    columns.text = profile.allColumns.front();
    profile.columnNotes.push_back("The only column, " + inQuotes(columns.text) + ", is taken as the text.");
    if (profile.format == FileFormat::Delimited)
        profile.columnNotes.emplace_back("The first line is taken as the header, not as a record.");
    return {};
}

} // namespace

base::Status chooseColumns(FileProfile &profile, const ColumnSample &sample, const std::string &file)
{
    SECONDLOOK_TRY(checkNamed(profile.columns, sample, file));
    profile.allColumns = sample.names();
    Chooser chooser(profile, sample);
    SECONDLOOK_TRY(chooseText(profile, chooser, file));
    chooser.guess(profile.columns.id, idNames, "Ids are");
    chooser.guessIdByEnding();
    if (profile.columns.id.empty())
        profile.columnNotes.emplace_back("There is no id column, so ids are made from the content.");
    chooser.guess(profile.columns.label, labelNames, "Labels are");
    chooser.guess(profile.columns.segment, segmentNames, "Segments are");
    return {};
}

std::string likelyTextName(const std::vector<std::string> &names)
{
    const auto search = [&names](std::span<const std::string_view> wanted) -> std::string {
        for (const std::string_view one : wanted) {
            const auto there =
                std::ranges::find_if(names, [one](const std::string &name) { return lowered(name) == one; });
            if (there != names.end())
                return *there;
        }
        return {};
    };
    const std::string text = search(textNames);
    return text.empty() ? search(chatNames) : text;
}

} // namespace secondlook::formats
