#pragma once

#include <QString>
#include <QStringList>

namespace secondlook::ui {

/// Adds one row of CSV (RFC 4180, ends in CR LF). A cell that a spreadsheet would take for a formula gets an apostrophe
/// before it; plain numbers stay as they are.
void appendCsvRow(QString &csv, const QStringList &cells);

} // namespace secondlook::ui
