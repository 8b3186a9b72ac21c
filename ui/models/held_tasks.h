#pragma once

#include "domain/review_task.h"

#include <vector>

namespace secondlook::ui {

/// The task as a reviewer may see it before the first pick: a blind one has lost the model's answer.
domain::ReviewTask withoutHiddenAnswer(domain::ReviewTask task);

/// The tasks this reviewer holds a lease on, in the order in which they are shown, and which of them is in hand.
class HeldTasks
{
public:
    /// The task in hand; null where none is held.
    const domain::ReviewTask *current() const;
    std::size_t size() const { return m_tasks.size(); }

    /// Takes in what a lease returned. Tasks held already keep their place, new ones go to the end.
    void merge(std::vector<domain::ReviewTask> leased);
    /// Puts a task in hand, before the one that is in hand now.
    void putInHand(domain::ReviewTask task);
    /// The task was decided or lost: the one after it comes to hand, at the end the first one that was passed over.
    void remove(base::TaskId id);
    /// Takes up the neighbour without a decision; false where there is none.
    bool moveToPrevious();
    bool moveToNext();
    bool hasPrevious() const { return m_inHand > 0; }
    bool hasNext() const { return m_inHand + 1 < m_tasks.size(); }

private:
    std::vector<domain::ReviewTask> m_tasks;
    std::size_t m_inHand = 0;
};

} // namespace secondlook::ui
