#pragma once

#include <array>
#include <cstddef>

namespace secondlook::pipeline {

/// How many tokens an answer will take, learned from the last answers. Of one thread.
class OutputSize
{
public:
    /// What nine of ten of the last answers did not exceed, at most `most`; `most` while there was no answer.
    double expected(double most) const;
    void add(double tokens);

private:
    static constexpr std::size_t mostKept = 100;

    std::array<double, mostKept> m_kept{};
    std::size_t m_added = 0;
    double m_high = 0.0;
};

} // namespace secondlook::pipeline
