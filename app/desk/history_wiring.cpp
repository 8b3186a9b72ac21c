#include "app/desk/history_wiring.h"

#include "ui/history/history_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/key_cap.h"

#include <QCoreApplication>
#include <QMap>

namespace secondlook::desk {

namespace {

QString historyText(const char *text)
{
    return QCoreApplication::translate("HistoryWiring", text);
}

/// Nothing where no drawing fits.
QString historyIcon(const QString &id)
{
    static const QMap<QString, QString> icons = {{QStringLiteral("history.save"), QStringLiteral("export")},
                                                 {QStringLiteral("history.find"), QStringLiteral("search")},
                                                 {QStringLiteral("history.open"), QStringLiteral("file")},
                                                 {QStringLiteral("history.reopen"), QStringLiteral("back")},
                                                 {QStringLiteral("history.verify"), QStringLiteral("link")},
                                                 {QStringLiteral("history.again"), QStringLiteral("refresh")}};
    return icons.value(id);
}

} // namespace

ui::Page historyPageOf(ui::HistoryPage *page)
{
    for (QAction *action : page->actions())
        if (const QString icon = historyIcon(action->objectName()); !icon.isEmpty())
            action->setIcon(ui::icon(icon));
    return {QLatin1String(historyPageId),
            historyText(QT_TRANSLATE_NOOP("HistoryWiring", "History")),
            QStringLiteral("history"),
            page,
            [page] { page->focusFirst(); },
            [page] { return page->areas(); },
            page->actions()};
}

void addHistoryHints(ui::ActionRegistry &registry)
{
    const QString page = QLatin1String(historyPageId);
    const QString list = historyText(QT_TRANSLATE_NOOP("HistoryWiring", "The list"));
    const auto cap = [](Qt::Key key) { return ui::keyText(QKeySequence(key)); };
    registry.addHint({list, historyText(QT_TRANSLATE_NOOP("HistoryWiring", "Open the record")), {cap(Qt::Key_Return)}},
                     page);
    registry.addHint({list,
                      historyText(QT_TRANSLATE_NOOP("HistoryWiring", "First, last entry that is listed")),
                      {cap(Qt::Key_Home), cap(Qt::Key_End)}},
                     page);
    registry.addHint({list,
                      historyText(QT_TRANSLATE_NOOP("HistoryWiring", "Copy the line")),
                      {ui::keyText(QKeySequence(QKeySequence::Copy))}},
                     page);
}

} // namespace secondlook::desk
