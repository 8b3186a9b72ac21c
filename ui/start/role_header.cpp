#include "ui/start/role_header.h"

#include "ui/start/preview_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int padding = 10;
constexpr int nameGap = 7;

QComboBox *makeCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setIconSize({scaled(14), scaled(14)});
    const auto add = [combo](const char *iconName, const QString &text, ColumnRole role) {
        combo->addItem(icon(QLatin1String(iconName)), text, int(role));
    };
    add("key", RoleHeader::tr("Id"), ColumnRole::Id);
    add("mail", RoleHeader::tr("Text"), ColumnRole::Text);
    add("tag", RoleHeader::tr("Label"), ColumnRole::Label);
    add("split", RoleHeader::tr("Segment"), ColumnRole::Segment);
    add("table", RoleHeader::tr("Field"), ColumnRole::Field);
    return combo;
}

} // namespace

RoleHeader::RoleHeader(PreviewModel *model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_preview(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setMinimumSectionSize(scaled(96));
    connect(model, &QAbstractItemModel::modelReset, this, &RoleHeader::rebuild);
    connect(model, &PreviewModel::matchChanged, this, &RoleHeader::showRoles);
    connect(this, &QHeaderView::sectionResized, this, &RoleHeader::place);
}

QSize RoleHeader::sizeHint() const
{
    return {0, padding + lineHeight(FontRole::Caption) + nameGap + scaled(30) + padding + 1};
}

void RoleHeader::rebuild()
{
    qDeleteAll(m_combos);
    m_combos.clear();
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        QComboBox *combo = makeCombo(viewport());
        combo->setAccessibleName(tr("Part of column %1").arg(m_preview->match().columns()[column].name));
        combo->installEventFilter(this);
        connect(combo, &QComboBox::activated, this,
                [this, combo, column] { m_preview->setRole(column, ColumnRole(combo->currentData().toInt())); });
        combo->show();
        m_combos << combo;
    }
    showRoles();
    place();
}

void RoleHeader::showRoles()
{
    const QList<FileColumn> &columns = m_preview->match().columns();
    for (int i = 0; i < m_combos.size(); ++i)
        m_combos[i]->setCurrentIndex(m_combos[i]->findData(int(columns[i].role)));
    viewport()->update();
}

void RoleHeader::place()
{
    const int top = padding + lineHeight(FontRole::Caption) + nameGap;
    for (int i = 0; i < m_combos.size(); ++i)
        m_combos[i]->setGeometry(sectionViewportPosition(i) + padding, top, sectionSize(i) - 2 * padding, scaled(30));
}

void RoleHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void RoleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Flow flow(*painter, rect);
    painter->fillRect(rect, color(Token::Panel));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line2));
    if (section > 0)
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), color(Token::Line));
    const QRect line(rect.left() + padding + 1, rect.top() + padding, rect.width() - 2 * padding,
                     lineHeight(FontRole::Caption));
    paintLine(*painter, line, ui::font(FontRole::Mono, QFont::Medium), color(Token::Text2),
              m_preview->match().columns()[section].name);
}

bool RoleHeader::eventFilter(QObject *watched, QEvent *event)
{
    const int at = int(m_combos.indexOf(qobject_cast<QComboBox *>(watched)));
    if (at < 0 || event->type() != QEvent::KeyPress)
        return QHeaderView::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier || (key->key() != Qt::Key_Left && key->key() != Qt::Key_Right))
        return false;
    const bool onwards = key->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const int to = qBound(0, at + (onwards ? 1 : -1), int(m_combos.size()) - 1);
    m_combos[to]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace secondlook::ui

#include "moc_role_header.cpp"
