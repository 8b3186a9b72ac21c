#pragma once

#include "ui/shell/main_window.h"

namespace secondlook::ui {
class ReviewPage;
}

namespace secondlook::desk {

inline constexpr const char *reviewPageId = "review";

/// The review page as the window takes it, its actions placed in menus and in the sheet of keys.
ui::Page reviewPageOf(ui::ReviewPage *page);
/// The keys that the page's lists handle themselves.
void addReviewHints(ui::ActionRegistry &registry);

} // namespace secondlook::desk
