#pragma once

#include "formats/annotation_file.h"
#include "formats/byte_source.h"
#include "formats/delimited_text.h"
#include "formats/row_splitter.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// What to tell about two rows with the answer of one annotator to one item.
std::string repeatedAnswer(std::int64_t earlierLine, std::int64_t laterLine, const std::string &annotator,
                           const std::string &item);

/// The rows of one annotation file under its header, one after the other, in memory that does not grow with the file.
/// Each row has an item, an annotator and a label; whether a pair repeats is not looked at.
class AnnotationRows
{
public:
    /// Reads the header. `source` must live as long as this.
    [[nodiscard]] static base::Result<AnnotationRows> open(ByteSource &source, const AnnotationColumns &columns);

    /// Fills `row` with the next one; false at the end. A row that is not as it should be is an error with its line.
    [[nodiscard]] base::Result<bool> next(AnnotationRow &row);

    bool hasGold() const { return m_places.gold != absent; }
    bool hasSeconds() const { return m_places.seconds != absent; }

private:
    static constexpr int absent = -1;

    /// Where in a row the parts stand; `absent` where the file has no such column.
    struct Places
    {
        int item = absent;
        int annotator = absent;
        int label = absent;
        int gold = absent;
        int seconds = absent;
        int at = absent;
        int comment = absent;
        std::vector<int> answers{};
    };

    AnnotationRows(ByteSource &source, const Dialect &dialect);

    static base::Result<Places> findPlaces(const std::vector<std::string> &header, const AnnotationColumns &columns,
                                           const std::string &file);
    base::Status readHeader(const AnnotationColumns &columns);
    std::string take(const RawItem &item, AnnotationRow &row);
    std::string takeSeconds(AnnotationRow &row) const;
    std::string_view cell(int place) const;

    ByteSource *m_source;
    Dialect m_dialect;
    std::unique_ptr<RowSplitter> m_splitter;
    Places m_places;
    std::size_t m_width = 0;
    std::vector<std::string> m_cells;
};

} // namespace secondlook::formats
