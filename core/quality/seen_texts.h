#pragma once

#include <cstdint>
#include <cstdlib>
#include <memory>

namespace secondlook::quality {

/// Remembers keys of texts with a note each, in 16 MiB whatever their number. Of a million different keys nearly all
/// stand; of more, the latest two million about. What is forgotten counts as new. Two different keys are taken for one
/// with a probability below one in a million.
class SeenTexts
{
public:
    SeenTexts();

    struct Seen
    {
        bool before = false;           ///< the key stood already
        std::uint32_t *note = nullptr; ///< of the key, 0 at first; good until the next call
    };
    Seen put(std::uint64_t key);

private:
    struct Slot
    {
        std::uint32_t print; ///< the upper half of the key; 0: empty
        std::uint32_t note;
    };
    struct Free
    {
        void operator()(Slot *slots) const { std::free(slots); }
    };
    std::unique_ptr<Slot[], Free> m_slots; ///< zero pages cost nothing before they are used
};

} // namespace secondlook::quality
