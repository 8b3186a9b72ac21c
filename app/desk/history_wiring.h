#pragma once

#include "ui/shell/main_window.h"

namespace secondlook::ui {
class HistoryPage;
}

namespace secondlook::desk {

inline constexpr const char *historyPageId = "history";

/// The history page as the window takes it.
ui::Page historyPageOf(ui::HistoryPage *page);
/// The keys that the page's table handles itself.
void addHistoryHints(ui::ActionRegistry &registry);

} // namespace secondlook::desk
