#pragma once

#include "ui/agreement/plot.h"

namespace secondlook::ui {

/// Gives a plot the colours and fonts of the theme: hairlines for the grid, no frame, no ticks.
void dressPlot(QCustomPlot &plot);

/// The position of an item in the coordinates of the plot's axes.
void placeAt(QCPItemPosition &position, double x, double y);

} // namespace secondlook::ui
