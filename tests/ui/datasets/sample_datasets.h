#pragma once

#include "tests/support/test_clock.h"
#include "tests/ui/datasets/fake_datasets.h"

namespace secondlook::test {

/// Seven versions and a draft with `labels` labels, of which one gate fails: the smallest label has too few rows.
void fillWithVersions(DatasetProject &project, const TestClock &clock, int labels = 77, std::int64_t rows = 10'696);

} // namespace secondlook::test
