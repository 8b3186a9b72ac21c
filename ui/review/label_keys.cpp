#include "ui/review/label_keys.h"

#include "ui/models/text_conversion.h"
#include "ui/widgets/action_info.h"

#include <QAction>
#include <QWidget>

namespace secondlook::ui {

namespace {

QKeySequence keyOf(QChar letter)
{
    return QKeySequence(Qt::Key(letter.unicode()));
}

} // namespace

LabelKeys::LabelKeys(QWidget *page, std::function<void(int)> choose)
    : QObject(page), m_page(page), m_choose(std::move(choose))
{
}

void LabelKeys::setLabels(const OwnLabels &own, const domain::LabelSchema &schema)
{
    qDeleteAll(m_actions);
    m_actions.clear();
    for (auto it = own.letters.begin(); it != own.letters.end(); ++it) {
        auto *action = new QAction(tr("Choose %1").arg(qtText(schema.labels()[std::size_t(it.value())].shownName())));
        action->setParent(this);
        describeAction(action, QStringLiteral("review.letter") + it.key(), tr("Your label keys"), ActionMenu::None);
        setKeyElsewhere(action);
        action->setShortcut(keyOf(it.key()));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setAutoRepeat(false);
        action->setEnabled(m_enabled);
        connect(action, &QAction::triggered, this, [this, label = it.value()] { m_choose(label); });
        m_actions << action;
        m_page->addAction(action);
    }
}

void LabelKeys::setEnabled(bool enabled)
{
    m_enabled = enabled;
    for (QAction *action : m_actions)
        action->setEnabled(enabled);
}

QString LabelKeys::whatItDoes(QChar letter) const
{
    for (const QAction *action : m_page->actions())
        if (!m_actions.contains(action) && action->shortcuts().contains(keyOf(letter)))
            return action->text();
    return {};
}

} // namespace secondlook::ui

#include "moc_label_keys.cpp"
