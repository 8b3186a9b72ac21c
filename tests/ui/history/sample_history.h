#pragma once

#include "tests/support/memory_change_log.h"
#include "tests/support/test_clock.h"

namespace secondlook::test {

/// Three days of a small team at letters about bank cards, and before them so many answers, one a minute. Always the
/// same.
void fillHistory(ChangeProject &project, const TestClock &clock, int olderAnswers = 300);

} // namespace secondlook::test
