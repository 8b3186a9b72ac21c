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

/// By key as well; nothing where no drawing fits.
QString iconOf(const QAction *action)
{
    static const QMap<int, QString> icons = {
        {Qt::Key_S, QStringLiteral("skip")},    {Qt::Key_F, QStringLiteral("flag")},
        {Qt::Key_C, QStringLiteral("comment")}, {Qt::Key_U, QStringLiteral("undo")},
        {Qt::Key_T, QStringLiteral("cut")},     {Qt::Key_E, QStringLiteral("eye")},
        {Qt::Key_H, QStringLiteral("eye")},     {Qt::Key_Slash, QStringLiteral("search")},
        {Qt::Key_Left, QStringLiteral("left")}, {Qt::Key_Right, QStringLiteral("right")}};
    return action->shortcut().isEmpty() ? QString() : icons.value(action->shortcut()[0].key());
}

struct Place
{
    QString section;
    ActionMenu menu;
};

/// By key, because the keys of the review page are the same in every language.
Place placeOf(const QAction *action)
{
    const QString choose = words(QT_TRANSLATE_NOOP("ReviewWiring", "Choose a label"));
    const QString record = words(QT_TRANSLATE_NOOP("ReviewWiring", "This record"));
    const QString move = words(QT_TRANSLATE_NOOP("ReviewWiring", "Move between records"));
    if (action->shortcut().isEmpty())
        return {record, ActionMenu::Record};
    const QKeyCombination key = action->shortcut()[0];
    const bool digit = key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
    if (digit && key.keyboardModifiers() == Qt::NoModifier)
        return {{}, ActionMenu::None}; // told together by a hint
    if (digit || key.key() == Qt::Key_Slash || key.key() == Qt::Key_H)
        return {choose, ActionMenu::Record};
    if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)
        return {move, ActionMenu::Record};
    return {record, key.key() == Qt::Key_U ? ActionMenu::Edit : ActionMenu::Record};
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
        const Place place = placeOf(action);
        const QString key = action->shortcut().toString(QKeySequence::PortableText);
        if (const QString icon = iconOf(action); !icon.isEmpty())
            action->setIcon(ui::icon(icon));
        ui::describeAction(action, QStringLiteral("review.%1").arg(key), place.section, place.menu);
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
