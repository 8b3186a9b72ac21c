#pragma once

#include "tests/support/fake_conflicts.h"

namespace secondlook::test {

/// Conflicts about the mail to a library, with comments, a guideline, earlier decisions, and enough other answers for
/// an estimate.
std::unique_ptr<FakeConflicts> sampleConflicts();

/// The same where reviewers also mark words and say how urgent it is.
std::unique_ptr<FakeConflicts> markedConflicts();

} // namespace secondlook::test
