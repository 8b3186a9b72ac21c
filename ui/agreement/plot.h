#pragma once

// The library's header uses Qt's keywords, which this project switches off.
#define signals Q_SIGNALS // NOLINT
#define slots Q_SLOTS     // NOLINT
#define foreach Q_FOREACH // NOLINT
#define emit
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
#undef emit
