#pragma once

#include "tests/support/further_fields.h"
#include "tests/ui/review/fake_review_session.h"

namespace secondlook::test {

/// One field of each kind beside the label, and a second label.
inline void askForFields(FakeQueue &queue)
{
    domain::LabelSchema &schema = queue.facts.schema;
    schema.fields.front().second = "also";
    const auto further = everyKindOfField();
    schema.fields.insert(schema.fields.end(), further.begin(), further.end());
}

/// A queue of short records that ask for them.
inline std::unique_ptr<FakeQueue> fieldsQueue()
{
    auto queue = plainQueue(3, 3);
    askForFields(*queue);
    for (domain::ReviewTask &task : queue->tasks)
        task.record.text = "Lamp 😀 dark\r\nsince Monday, and nobody came to look at it.";
    return queue;
}

} // namespace secondlook::test
