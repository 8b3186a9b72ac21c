#include "app/desk/review_wiring.h"

#include "ui/review/review_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/key_cap.h"

#include <QCoreApplication>
#include <QMap>

namespace secondlook::desk {

using ui::ActionMenu;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ReviewWiring", text);
}

/// Nothing where no drawing fits.
QString iconOf(const QString &id)
{
    static const QMap<QString, QString> icons = {{QStringLiteral("review.skip"), QStringLiteral("skip")},
                                                 {QStringLiteral("review.flag"), QStringLiteral("flag")},
                                                 {QStringLiteral("review.comment"), QStringLiteral("comment")},
                                                 {QStringLiteral("review.undo"), QStringLiteral("undo")},
                                                 {QStringLiteral("review.showAll"), QStringLiteral("cut")},
                                                 {QStringLiteral("review.evidence"), QStringLiteral("eye")},
                                                 {QStringLiteral("review.suggestions"), QStringLiteral("eye")},
                                                 {QStringLiteral("review.filter"), QStringLiteral("search")},
                                                 {QStringLiteral("review.previous"), QStringLiteral("left")},
                                                 {QStringLiteral("review.next"), QStringLiteral("right")}};
    return icons.value(id);
}

struct Place
{
    QString section;
    ActionMenu menu;
};

Place placeOf(const QString &id)
{
    const QString choose = words(QT_TRANSLATE_NOOP("ReviewWiring", "Choose a label"));
    const QString record = words(QT_TRANSLATE_NOOP("ReviewWiring", "This record"));
    const QString move = words(QT_TRANSLATE_NOOP("ReviewWiring", "Move between records"));
    if (id.startsWith(QLatin1String("review.choose")))
        return {{}, ActionMenu::None}; // told together by a hint
    if (id.startsWith(QLatin1String("review.confidence")) || id == QLatin1String("review.filter") ||
        id == QLatin1String("review.suggestions"))
        return {choose, ActionMenu::Record};
    if (id == QLatin1String("review.previous") || id == QLatin1String("review.next"))
        return {move, ActionMenu::Record};
    return {record, id == QLatin1String("review.undo") ? ActionMenu::Edit : ActionMenu::Record};
}

} // namespace

ui::Page reviewPageOf(ui::ReviewPage *page)
{
    const QString id = QLatin1String(reviewPageId);
    ui::Page result{id,
                    words(QT_TRANSLATE_NOOP("ReviewWiring", "Review")),
                    QStringLiteral("review"),
                    page,
                    [page] { page->focusFirst(); },
                    [page] { return page->areas(); },
                    page->actions()};
    for (QAction *action : result.actions) {
        const QString actionId = action->objectName();
        const Place place = placeOf(actionId);
        if (const QString icon = iconOf(actionId); !icon.isEmpty())
            action->setIcon(ui::icon(icon));
        ui::describeAction(action, actionId, place.section, place.menu);
    }
    return result;
}

void addReviewHints(ui::ActionRegistry &registry)
{
    const QString page = QLatin1String(reviewPageId);
    const QString choose = words(QT_TRANSLATE_NOOP("ReviewWiring", "Choose a label"));
    const auto cap = [](Qt::Key key) { return ui::keyText(QKeySequence(key)); };
    registry.addHint({choose,
                      words(QT_TRANSLATE_NOOP("ReviewWiring", "The label with that number")),
                      {QStringLiteral("1"), QStringLiteral("…"), QStringLiteral("9")}},
                     page);
    registry.addHint({choose,
                      words(QT_TRANSLATE_NOOP("ReviewWiring", "Next, previous label")),
                      {cap(Qt::Key_Down), cap(Qt::Key_Up)}},
                     page);
    registry.addHint(
        {choose, words(QT_TRANSLATE_NOOP("ReviewWiring", "Choose the current label")), {cap(Qt::Key_Return)}}, page);
    registry.addHint(
        {choose, words(QT_TRANSLATE_NOOP("ReviewWiring", "Clear the filter, back to the keys")), {cap(Qt::Key_Escape)}},
        page);
}

} // namespace secondlook::desk
