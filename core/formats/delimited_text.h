#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// How a delimited file is written (RFC 4180 and its relatives).
struct Dialect
{
    char delimiter = ','; ///< noDelimiter where the file has one column whose text holds the usual delimiters
    bool quoting = true;  ///< false: a quote is a character like any other

    bool operator==(const Dialect &) const = default;
};

inline constexpr char noDelimiter = '\0'; // rows with a NUL byte are refused before they are split

/// Walks over one row byte by byte. The one place that knows the quoting rules.
class RowWalker
{
public:
    enum class Step {
        Content, ///< belongs to the cell
        Syntax,  ///< a quote that opens, closes, or escapes the next byte
        CellEnd, ///< the delimiter
        RowEnd,  ///< the line feed after the row
        Broken,  ///< text after the quote that closes a cell
    };

    explicit RowWalker(const Dialect &dialect) : m_dialect(dialect) {}

    Step step(char byte)
    {
        if (m_state == State::Quoted) {
            if (byte == '"')
                m_state = State::QuoteSeen;
            return byte == '"' ? Step::Syntax : Step::Content;
        }
        if (byte == m_dialect.delimiter) {
            m_state = State::CellStart;
            return Step::CellEnd;
        }
        if (byte == '\n')
            return Step::RowEnd;
        return stepInto(byte);
    }
    bool insideQuotes() const { return m_state == State::Quoted; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteSeen, ClosedThenReturn };

    Step stepInto(char byte)
    {
        switch (m_state) {
        case State::CellStart:
            m_state = byte == '"' && m_dialect.quoting ? State::Quoted : State::Plain;
            return m_state == State::Quoted ? Step::Syntax : Step::Content;
        case State::QuoteSeen:
            if (byte == '"') {
                m_state = State::Quoted;
                return Step::Content;
            }
            m_state = State::ClosedThenReturn;
            return byte == '\r' ? Step::Syntax : Step::Broken;
        case State::ClosedThenReturn:
            return Step::Broken;
        case State::Plain:
        case State::Quoted:
            break;
        }
        return Step::Content;
    }

    Dialect m_dialect;
    State m_state = State::CellStart;
};

/// Finds the end of one row in bytes that may come in pieces.
class RowScan
{
public:
    enum class Outcome { NeedsMore, Ended, Broken };

    explicit RowScan(const Dialect &dialect) : m_walker(dialect) {}

    /// `row` starts where the row starts and may have grown since the last call. Ended: the line feed is at position().
    Outcome scan(std::string_view row)
    {
        for (; m_position < row.size(); ++m_position) {
            const RowWalker::Step step = m_walker.step(row[m_position]);
            if (step == RowWalker::Step::RowEnd)
                return Outcome::Ended;
            if (step == RowWalker::Step::Broken)
                return Outcome::Broken;
        }
        return Outcome::NeedsMore;
    }
    std::size_t position() const { return m_position; }
    /// What the end of the input makes of a row that needs more.
    Outcome atEndOfInput() const { return m_walker.insideQuotes() ? Outcome::Broken : Outcome::Ended; }

private:
    RowWalker m_walker;
    std::size_t m_position = 0;
};

/// A row that counts for nothing: empty, or spaces only. (Tabs are not spaces: they may be delimiters.)
bool isBlankRow(std::string_view row);

/// Cuts one row without its line end into cells. Reuses the memory of `cells`; says how many of them the row has.
std::size_t splitRow(std::string_view row, const Dialect &dialect, std::vector<std::string> &cells);

/// Finds the dialect from the beginning of a file. A delimiter fits the better, the more rows have as many cells as the
/// header; where none is in the header the file has one column. Quoting is off only for tabs, and only where more rows
/// have quotes that do not pair up than quotes that do, and all columns are even without quoting. `complete` says that
/// `head` is the whole file.
Dialect sniffDialect(std::string_view head, bool complete);

} // namespace secondlook::formats
