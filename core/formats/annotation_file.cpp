#include "formats/annotation_file.h"

#include "base/hash.h"
#include "base/text.h"
#include "formats/annotation_rows.h"

#include <algorithm>

namespace secondlook::formats {

namespace {

base::Result<std::vector<AnnotationRow>> readAll(ByteSource &source, const AnnotationColumns &columns)
{
    auto file = AnnotationRows::open(source, columns);
    if (!file)
        return tl::unexpected(file.error());
    std::vector<AnnotationRow> rows;
    for (AnnotationRow row;; rows.push_back(std::move(row))) {
        const base::Result<bool> there = file->next(row);
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return rows;
        if (rows.size() == maxAnnotations)
            return base::fail(base::ErrorCode::Input, tooManyAnnotations, source.name());
    }
}

/// Position of a row, with a hash of who annotated what.
struct PairHash
{
    std::uint64_t hash;
    std::uint32_t row;

    auto operator<=>(const PairHash &) const = default;
};

bool samePair(const AnnotationRow &a, const AnnotationRow &b)
{
    return a.item == b.item && a.annotator == b.annotator;
}

/// What repeats in a file: which rows a later one replaces, and the first pair of lines to tell about.
struct Repeats
{
    std::vector<bool> replaced; ///< by position of the row
    const AnnotationRow *earlier = nullptr;
    const AnnotationRow *later = nullptr;
};

/// Sorts 16 bytes a row, a tenth of what a map of the pairs would take.
Repeats findRepeats(const std::vector<AnnotationRow> &rows)
{
    std::vector<PairHash> pairs;
    pairs.reserve(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        pairs.push_back({base::stableHash(rows[i].item, base::stableHash(rows[i].annotator)), i});
    std::sort(pairs.begin(), pairs.end());
    Repeats repeats;
    repeats.replaced.resize(rows.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const AnnotationRow &earlier = rows[pairs[i].row];
        std::size_t k = i + 1;
        while (k < pairs.size() && pairs[k].hash == pairs[i].hash && !samePair(earlier, rows[pairs[k].row]))
            ++k;
        if (k == pairs.size() || pairs[k].hash != pairs[i].hash)
            continue;
        const AnnotationRow &later = rows[pairs[k].row];
        repeats.replaced[pairs[i].row] = true;
        if (repeats.later == nullptr || later.line < repeats.later->line) {
            repeats.earlier = &earlier;
            repeats.later = &later;
        }
    }
    return repeats;
}

base::Status settleRepeats(std::vector<AnnotationRow> &rows, bool lastWins, const std::string &file)
{
    const Repeats repeats = findRepeats(rows);
    if (repeats.later != nullptr && !lastWins)
        return base::fail(
            base::ErrorCode::Input,
            repeatedAnswer(repeats.earlier->line, repeats.later->line, repeats.later->annotator, repeats.later->item),
            file);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!repeats.replaced[i] && kept++ != i)
            rows[kept - 1] = std::move(rows[i]);
    }
    rows.resize(kept);
    return {};
}

base::Result<std::vector<AnnotationRow>> readFrom(ByteSource &source, const AnnotationColumns &columns, bool lastWins)
{
    base::Result<std::vector<AnnotationRow>> rows = readAll(source, columns);
    if (rows)
        SECONDLOOK_TRY(settleRepeats(*rows, lastWins, source.name()));
    return rows;
}

} // namespace

base::Result<std::vector<AnnotationRow>> readAnnotations(const std::string &path, const AnnotationColumns &columns,
                                                         bool lastWins)
{
    const base::Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    return readFrom(**source, columns, lastWins);
}

base::Result<std::vector<AnnotationRow>> readAnnotations(std::istream &stream, const std::string &name,
                                                         const AnnotationColumns &columns, bool lastWins)
{
    ByteSource source(stream, name);
    return readFrom(source, columns, lastWins);
}

} // namespace secondlook::formats
