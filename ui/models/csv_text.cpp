#include "ui/models/csv_text.h"

#include <algorithm>

namespace secondlook::ui {

namespace {

QString csvCell(QString cell)
{
    bool isNumber = false;
    cell.toDouble(&isNumber);
    const bool guarded = !isNumber && !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front());
    if (guarded)
        cell.prepend(QLatin1Char('\''));
    const auto quoted = [](QChar sign) {
        return sign == QLatin1Char(',') || sign == QLatin1Char('"') || sign == QLatin1Char('\r') ||
               sign == QLatin1Char('\n');
    };
    if (std::none_of(cell.begin(), cell.end(), quoted))
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

void appendCsvRow(QString &csv, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            csv += QLatin1Char(',');
        csv += csvCell(cells[i]);
    }
    csv += QStringLiteral("\r\n");
}

} // namespace secondlook::ui
