#pragma once

#include "tests/support/memory_agreement_source.h"
#include "tests/support/test_clock.h"

namespace secondlook::test {

/// Letters to a supplier of energy: four reviewers, 24 labels in six groups that are mixed up among themselves, ten
/// weeks that end at the clock's now, two versions of the guideline. Always the same.
void fillWithLetters(AgreementProject &project, const TestClock &clock, int records = 2140);

/// A schema of labels "label_0", "label_1", ...
domain::LabelSchema schemaOf(int labels);

} // namespace secondlook::test
