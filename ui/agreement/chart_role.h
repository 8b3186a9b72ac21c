#pragma once

namespace secondlook::ui {

/// Tells screen readers that charts are charts, which the library does not. Once is enough.
void giveChartsTheirRole();

} // namespace secondlook::ui
