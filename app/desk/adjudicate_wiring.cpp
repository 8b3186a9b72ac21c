#include "app/desk/adjudicate_wiring.h"

#include "ui/adjudicate/adjudicate_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/key_cap.h"

#include <QCoreApplication>
#include <QMap>

namespace secondlook::desk {

namespace {

QString conflictWords(const char *text)
{
    return QCoreApplication::translate("AdjudicateWiring", text);
}

/// Nothing where no drawing fits.
QString conflictIcon(const QString &id)
{
    static const QMap<QString, QString> icons = {{QStringLiteral("adjudicate.decide"), QStringLiteral("check")},
                                                 {QStringLiteral("adjudicate.sendBack"), QStringLiteral("back")},
                                                 {QStringLiteral("adjudicate.ambiguous"), QStringLiteral("half")},
                                                 {QStringLiteral("adjudicate.setAside"), QStringLiteral("skip")},
                                                 {QStringLiteral("adjudicate.undo"), QStringLiteral("undo")},
                                                 {QStringLiteral("adjudicate.other"), QStringLiteral("search")},
                                                 {QStringLiteral("adjudicate.names"), QStringLiteral("eye")},
                                                 {QStringLiteral("adjudicate.guideline"), QStringLiteral("book")},
                                                 {QStringLiteral("adjudicate.previous"), QStringLiteral("up")},
                                                 {QStringLiteral("adjudicate.next"), QStringLiteral("down")}};
    return icons.value(id);
}

} // namespace

ui::Page adjudicatePageOf(ui::AdjudicatePage *page)
{
    ui::Page result{QLatin1String(adjudicatePageId),
                    conflictWords(QT_TRANSLATE_NOOP("AdjudicateWiring", "Adjudicate")),
                    QStringLiteral("adjudicate"),
                    page,
                    [page] { page->focusFirst(); },
                    [page] { return page->areas(); },
                    page->actions()};
    for (QAction *action : result.actions)
        if (const QString icon = conflictIcon(action->objectName()); !icon.isEmpty())
            action->setIcon(ui::icon(icon));
    return result;
}

void addAdjudicateHints(ui::ActionRegistry &registry)
{
    const QString page = QLatin1String(adjudicatePageId);
    const QString conflict = conflictWords(QT_TRANSLATE_NOOP("AdjudicateWiring", "This conflict"));
    const auto cap = [](Qt::Key key) { return ui::keyText(QKeySequence(key)); };
    registry.addHint({conflict,
                      conflictWords(QT_TRANSLATE_NOOP("AdjudicateWiring", "The answer with that number")),
                      {QStringLiteral("1"), QStringLiteral("…"), QStringLiteral("9")}},
                     page);
    registry.addHint({conflict,
                      conflictWords(QT_TRANSLATE_NOOP("AdjudicateWiring", "Next, previous answer")),
                      {cap(Qt::Key_Down), cap(Qt::Key_Up)}},
                     page);
    registry.addHint(
        {conflict, conflictWords(QT_TRANSLATE_NOOP("AdjudicateWiring", "Back to the answers")), {cap(Qt::Key_Escape)}},
        page);
}

} // namespace secondlook::desk
