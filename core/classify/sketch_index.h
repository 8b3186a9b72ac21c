#pragma once

#include "base/ids.h"
#include "classify/text_sketch.h"

#include <unordered_map>
#include <vector>

namespace secondlook::classify {

/// The sketches of many records, to find those that are nearest to one. All of them are compared, so that nothing is
/// missed and nothing has to be kept in shape: a hundred thousand take a few milliseconds. 270 bytes a record.
class SketchIndex
{
public:
    /// Puts a record in, or in again with another sketch.
    void put(base::RecordId record, const Sketch &sketch);
    void remove(base::RecordId record);
    std::size_t size() const { return m_records.size(); }

    /// The nearest records, nearest first, at most `count`.
    std::vector<base::RecordId> nearest(const Sketch &sketch, std::size_t count) const;

private:
    std::vector<base::RecordId> m_records;
    std::vector<Sketch> m_sketches;
    std::vector<float> m_lengths; ///< of the sketches, 1 where one knows nothing
    std::unordered_map<std::int64_t, std::size_t> m_places;
};

} // namespace secondlook::classify
