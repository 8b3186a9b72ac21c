#pragma once

#include <cstdint>

namespace secondlook::pipeline {

/// The tokens that one record may take over all its attempts, which come one after the other. An attempt is allowed by
/// the most that it can take, and counts with what it did take. Of one thread.
class RecordBudget
{
public:
    /// `most`: of input and output together; 0: no limit.
    explicit RecordBudget(std::int64_t most) : m_most(most) {}

    bool allows(std::int64_t tokens) const { return m_most == 0 || tokens <= m_most - m_spent; }
    void spend(std::int64_t tokens) { m_spent += tokens; }
    std::int64_t spent() const { return m_spent; }

private:
    std::int64_t m_most;
    std::int64_t m_spent = 0;
};

} // namespace secondlook::pipeline
