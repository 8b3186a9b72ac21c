#pragma once

#include "base/error.h"

#include <QString>

namespace secondlook::ui {

/// The message of an error as it stands on a page: with a capital letter in front.
QString errorSentence(const base::Error &error);

} // namespace secondlook::ui
