#include "ui/models/held_tasks.h"

#include <algorithm>
#include <utility>

namespace secondlook::ui {

domain::ReviewTask withoutHiddenAnswer(domain::ReviewTask task)
{
    if (task.blind)
        task.prediction.reset();
    return task;
}

const domain::ReviewTask *HeldTasks::current() const
{
    return m_tasks.empty() ? nullptr : &m_tasks[m_inHand];
}

void HeldTasks::merge(std::vector<domain::ReviewTask> leased)
{
    for (auto &task : leased) {
        const bool held =
            std::any_of(m_tasks.begin(), m_tasks.end(), [&](const auto &own) { return own.id == task.id; });
        if (!held)
            m_tasks.push_back(withoutHiddenAnswer(std::move(task)));
    }
}

void HeldTasks::putInHand(domain::ReviewTask task)
{
    remove(task.id);
    m_tasks.insert(m_tasks.begin() + std::ptrdiff_t(m_inHand), withoutHiddenAnswer(std::move(task)));
}

void HeldTasks::remove(base::TaskId id)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [&](const auto &own) { return own.id == id; });
    if (found == m_tasks.end())
        return;
    const auto at = std::size_t(found - m_tasks.begin());
    m_tasks.erase(found);
    if (at < m_inHand)
        --m_inHand;
    if (m_inHand >= m_tasks.size())
        m_inHand = 0;
}

bool HeldTasks::moveToPrevious()
{
    if (!hasPrevious())
        return false;
    --m_inHand;
    return true;
}

bool HeldTasks::moveToNext()
{
    if (!hasNext())
        return false;
    ++m_inHand;
    return true;
}

} // namespace secondlook::ui
