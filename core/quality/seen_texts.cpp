#include "quality/seen_texts.h"

#include <algorithm>
#include <new>

namespace secondlook::quality {

namespace {

constexpr std::size_t buckets = std::size_t(1) << 18U;
constexpr std::size_t slotsOfBucket = 8; // 64 bytes, so that a look costs one line of the cache

} // namespace

SeenTexts::SeenTexts() : m_slots(static_cast<Slot *>(std::calloc(buckets * slotsOfBucket, sizeof(Slot))))
{
    if (!m_slots)
        throw std::bad_alloc();
}

SeenTexts::Seen SeenTexts::put(std::uint64_t key)
{
    // SplitMix64 (Steele, Lea and Flood 2014), so that every bit of the key matters to the bucket.
    key = (key ^ (key >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    key = (key ^ (key >> 27U)) * 0x94D049BB133111EBULL;
    key ^= key >> 31U;
    Slot *bucket = m_slots.get() + (key % buckets) * slotsOfBucket;
    const auto print = std::max(static_cast<std::uint32_t>(key >> 32U), std::uint32_t(1));
    for (Slot *slot = bucket; slot < bucket + slotsOfBucket; ++slot) {
        if (slot->print == print)
            return {true, &slot->note};
    }
    std::shift_right(bucket, bucket + slotsOfBucket, 1); // the oldest one goes
    *bucket = {print, 0};
    return {false, &bucket->note};
}

} // namespace secondlook::quality
