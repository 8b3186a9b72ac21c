#include "formats/delimited_text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace secondlook::formats {

namespace {

constexpr std::size_t sniffedRows = 200;

/// What one dialect makes of the beginning of a file.
struct Fit
{
    std::size_t columns = 0;  ///< of the header
    std::size_t rows = 0;     ///< below the header
    std::size_t matching = 0; ///< rows with as many cells as the header
    std::size_t broken = 0;   ///< rows whose quotes do not pair up
    std::size_t quoted = 0;   ///< other rows with a cell that begins with a quote

    bool matchesAll() const { return matching == rows; }
    double share() const { return rows == 0 ? 1.0 : static_cast<double>(matching) / static_cast<double>(rows); }
    bool betterThan(const Fit &other) const
    {
        return share() != other.share() ? share() > other.share() : columns > other.columns;
    }
};

std::size_t lineLength(std::string_view text)
{
    return std::min(text.find('\n'), text.size());
}

bool hasQuotedCell(std::string_view row, char delimiter)
{
    const char opening[] = {delimiter, '"'};
    return row.starts_with('"') || row.find(std::string_view(opening, 2)) != std::string_view::npos;
}

Fit measure(std::string_view head, const Dialect &dialect, bool complete)
{
    Fit fit;
    std::vector<std::string> cells;
    while (!head.empty() && fit.rows < sniffedRows) {
        RowScan scan(dialect);
        RowScan::Outcome outcome = scan.scan(head);
        if (outcome == RowScan::Outcome::NeedsMore && !complete)
            break;
        if (outcome == RowScan::Outcome::NeedsMore)
            outcome = scan.atEndOfInput();
        const bool broken = outcome == RowScan::Outcome::Broken;
        const std::string_view row = head.substr(0, broken ? lineLength(head) : scan.position());
        head.remove_prefix(std::min(row.size() + 1, head.size()));
        if (isBlankRow(row))
            continue;
        const std::size_t count = splitRow(row, dialect, cells);
        fit.broken += broken ? 1 : 0;
        fit.quoted += !broken && hasQuotedCell(row, dialect.delimiter) ? 1 : 0;
        fit.rows += fit.columns > 0 ? 1 : 0;
        fit.matching += !broken && count == fit.columns ? 1 : 0;
        fit.columns = fit.columns > 0 ? fit.columns : count;
    }
    return fit;
}

} // namespace

bool isBlankRow(std::string_view row)
{
    return row.find_first_not_of(" \r") == std::string_view::npos;
}

std::size_t splitRow(std::string_view row, const Dialect &dialect, std::vector<std::string> &cells)
{
    RowWalker walker(dialect);
    std::size_t count = 0;
    const auto openCell = [&cells, &count] {
        if (count == cells.size())
            cells.emplace_back();
        cells[count++].clear();
    };
    openCell();
    std::size_t from = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const RowWalker::Step step = walker.step(row[i]);
        if (step == RowWalker::Step::Content)
            continue;
        cells[count - 1].append(row, from, i - from);
        from = i + 1;
        if (step == RowWalker::Step::CellEnd)
            openCell();
    }
    cells[count - 1].append(row, from);
    return count;
}

Dialect sniffDialect(std::string_view head, bool complete)
{
    static constexpr std::array<char, 4> delimiters = {',', ';', '|', '\t'};
    std::optional<Fit> bestFit;
    Dialect best;
    const auto consider = [&](const Dialect &dialect, const Fit &fit) {
        if (fit.columns > 1 && (!bestFit || fit.betterThan(*bestFit))) {
            bestFit = fit;
            best = dialect;
        }
    };
    for (const char delimiter : delimiters) {
        const Fit quoted = measure(head, {delimiter, true}, complete);
        consider({delimiter, true}, quoted);
        if (delimiter != '\t' || quoted.broken <= quoted.quoted)
            continue;
        const Fit plain = measure(head, {delimiter, false}, complete);
        if (plain.matchesAll())
            consider({delimiter, false}, plain);
    }
    if (bestFit)
        return best;
    const Fit comma = measure(head, {',', true}, complete);
    if (comma.matchesAll())
        return {',', true};
    const Fit whole = measure(head, {noDelimiter, true}, complete);
    return {noDelimiter, whole.broken <= whole.quoted};
}

} // namespace secondlook::formats
