#pragma once

#include <QCoreApplication>
#include <QWidget>

namespace secondlook::test {

/// Keeps a picture of the widget where SECONDLOOK_SHOTS names a folder, to look at beside the design.
inline void keepShot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SECONDLOOK_SHOTS");
    if (folder.isEmpty())
        return;
    for (int i = 0; i < 5; ++i) // a change of size climbs one level of nested layouts a round
        QCoreApplication::processEvents();
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace secondlook::test
