#include "ui/adjudicate/precedent_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int precedentRow = 32;
constexpr int precedentEdge = 10;

class PrecedentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, scaled(precedentRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect row = option.rect;
        const Flow flow(*painter, row);
        if (view && view->hasFocus() && view->currentIndex() == index)
            paintBox(*painter, row, color(Token::AccentTint), color(Token::Accent), capRadius, 2);
        else if (index.row() > 0)
            painter->fillRect(QRect(row.left(), row.top(), row.width(), 1), color(Token::Line));
        const int room = row.width() - 2 * precedentEdge;
        const int day = qMin(scaled(72), room / 5);
        const int label = room * 28 / 100;
        const int who = room * 17 / 100;
        int left = row.left() + precedentEdge;
        const auto write = [&](int width, const QFont &font, Token tint, int role, Qt::Alignment side = Qt::AlignLeft) {
            paintLine(*painter, QRect(left, row.top(), width - 8, row.height()), font, color(tint),
                      index.data(role).toString(), side);
            left += width;
        };
        const QFont body = ui::font(FontRole::Body);
        write(day, body, Token::Text3, PrecedentModel::DayRole);
        write(room - day - label - who, body, Token::Text, Qt::DisplayRole);
        write(label, ui::font(FontRole::Body, QFont::Medium), Token::Text, PrecedentModel::LabelRole);
        write(who + 8, body, Token::Text3, PrecedentModel::WhoRole, Qt::AlignRight);
    }
};

} // namespace

PrecedentList::PrecedentList(AdjudicationPresenter *desk, QWidget *parent)
    : QWidget(parent),
      m_model(desk),
      m_summary(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_view(new QListView)
{
    auto *title = new PlainLabel(tr("Earlier decisions"), FontRole::BodyStrong);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_summary, 1);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new PrecedentDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Earlier decisions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_view);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PrecedentList::showPrecedents);
    connect(&Theme::instance(), &Theme::changed, this, &PrecedentList::showPrecedents);
    showPrecedents();
}

void PrecedentList::showPrecedents()
{
    m_summary->setText(m_model.summary());
    m_view->setAccessibleDescription(m_summary->text());
    m_view->setFixedHeight(qMax(1, m_model.rowCount() * scaled(precedentRow)));
    m_view->setVisible(m_model.rowCount() > 0);
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0));
    setVisible(!m_summary->text().isEmpty());
}

} // namespace secondlook::ui

#include "moc_precedent_list.cpp"
