#pragma once

#include "ui/shell/main_window.h"

namespace secondlook::ui {
class AdjudicatePage;
}

namespace secondlook::desk {

inline constexpr const char *adjudicatePageId = "adjudicate";

/// The adjudication page as the window takes it.
ui::Page adjudicatePageOf(ui::AdjudicatePage *page);
/// The keys that the page's lists handle themselves.
void addAdjudicateHints(ui::ActionRegistry &registry);

} // namespace secondlook::desk
