#pragma once

#include "tests/ui/review/fake_review_session.h"

namespace secondlook::test {

/// A queue as a support desk of an energy supplier might have it: 77 labels in nine topics, texts of all lengths, some
/// decisions already made. The first record has evidence.
std::unique_ptr<FakeQueue> sampleQueue();

/// The same records with three labels that carry definitions.
std::unique_ptr<FakeQueue> threeLabelQueue();

} // namespace secondlook::test
