#include "ui/settings/settings_page.h"

#include "ui/models/reviewer_settings.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/key_table.h"
#include "ui/settings/keys_section.h"
#include "ui/settings/name_section.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/nav_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int sideWidth = 216;

/// The list of sections on its own ground.
class Side : public QWidget
{
public:
    Side()
    {
        fit();
        connect(&Theme::instance(), &Theme::changed, this, [this] { fit(); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Flow flow(painter, rect());
        painter.fillRect(rect(), color(Token::Panel));
        painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::Line));
    }

private:
    void fit() { setFixedWidth(scaled(sideWidth)); }
};

} // namespace

SettingsPage::SettingsPage(ReviewerSettings *settings, ActionRegistry *registry, QWidget *parent)
    : QWidget(parent),
      m_registry(registry),
      m_back(KeyButton::iconOnly(QStringLiteral("left"), tr("Back"))),
      m_list(new QListView),
      m_stack(new QStackedWidget),
      m_reviewing(new ReviewingSection(settings)),
      m_keys(new KeysSection(settings, registry))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(m_stack, 1);
    auto *name = new NameSection(settings);
    addSection(QStringLiteral("reviewing"), tr("Reviewing"), QStringLiteral("review"), m_reviewing);
    addSection(QStringLiteral("keys"), tr("Keys"), QStringLiteral("keyboard"), m_keys);
    addSection(QStringLiteral("appearance"), tr("Appearance"), QStringLiteral("moon"), new AppearanceSection(settings));
    addSection(QStringLiteral("name"), tr("Reviewer name"), QStringLiteral("user"), name);
    connect(name, &NameSection::nameChosen, this, &SettingsPage::nameChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_stack->setCurrentIndex(current.row()); });
    connect(registry, &ActionRegistry::changed, this, &SettingsPage::followEvidenceKey);
    setAccessibleName(tr("Settings"));
    followEvidenceKey();
    m_list->setCurrentIndex(m_sections.index(0));
}

QWidget *SettingsPage::buildSide()
{
    m_list->setModel(&m_sections);
    m_list->setItemDelegate(new NavDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setObjectName(QStringLiteral("settingsSections"));
    connect(&Theme::instance(), &Theme::changed, m_list, &QListView::doItemsLayout);
    auto *title = new PlainLabel(tr("Settings"), FontRole::PageTitle);
    title->setContentsMargins(10, 0, 10, 8);
    auto *you = new PlainLabel(tr("You", "settings of the reviewer"), FontRole::Caption, Token::Text3);
    you->setWeight(QFont::Medium);
    you->setContentsMargins(10, 10, 10, 4);
    auto *side = new Side;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(sideMargins(10, 16, 11, 10));
    column->setSpacing(0);
    m_back->setKind(KeyButton::Kind::Quiet);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    m_back->setObjectName(QStringLiteral("settingsBack"));
    connect(m_back, &QAbstractButton::clicked, this, &SettingsPage::left);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addWidget(title, 1);
    column->addLayout(head);
    column->addWidget(you);
    column->addWidget(m_list, 1);
    return side;
}

void SettingsPage::addSection(const QString &id, const QString &name, const QString &iconName, QWidget *section)
{
    m_sections.add({id, name, iconName, {}, {}});
    m_stack->addWidget(section);
}

void SettingsPage::showSection(const QString &id)
{
    m_list->setCurrentIndex(m_sections.index(m_sections.rowOf(id)));
    if (id == QLatin1String("keys"))
        m_keys->table()->setFocus(Qt::OtherFocusReason);
}

QString SettingsPage::currentSection() const
{
    return m_list->currentIndex().data(NavModel::IdRole).toString();
}

void SettingsPage::setPolicy(const std::optional<PolicyFacts> &policy)
{
    m_reviewing->setPolicy(policy);
    m_keys->setProjectOpen(policy.has_value());
    m_back->setVisible(!policy);
}

void SettingsPage::followEvidenceKey()
{
    m_reviewing->setEvidenceKey(m_registry->keysOf(QStringLiteral("review.evidence")).value(0));
}

void SettingsPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> SettingsPage::areas() const
{
    return {m_list, m_stack->currentWidget()};
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace secondlook::ui

#include "moc_settings_page.cpp"
