#pragma once

#include <QStringList>
#include <QWidget>

namespace secondlook::test {

/// The texts of visible controls below `page` that do not fit at its present size, each with what shows it. Texts that
/// are data (ids, names of records, labels and files) may be as long as they like: `data` holds those.
QStringList clippedTexts(const QWidget &page, const QStringList &data);

} // namespace secondlook::test
