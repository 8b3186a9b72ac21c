#include "ui/review/similar_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int similarRowHeight = 32;
constexpr int similarEdge = 10;
constexpr int similarFigureWidth = 44;
constexpr int roomyRows = 4;
constexpr int narrowRows = 2;

class SimilarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, scaled(similarRowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect row = option.rect;
        const Flow flow(*painter, row);
        if (view && view->hasFocus() && view->currentIndex() == index)
            paintBox(*painter, row, color(Token::AccentTint), color(Token::Accent), capRadius, 2);
        else
            painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), color(Token::Line));
        const int room = row.width() - 2 * similarEdge - scaled(similarFigureWidth);
        const int how = room * 22 / 100;
        const int label = room * 28 / 100;
        int left = row.left() + similarEdge;
        const auto write = [&](int width, const QFont &font, Token tint, const QString &text,
                               Qt::Alignment alignment = Qt::AlignLeft) {
            paintLine(*painter, QRect(left, row.top(), width - 8, row.height()), font, color(tint), text, alignment);
            left += width;
        };
        const QFont body = ui::font(FontRole::Body);
        write(scaled(similarFigureWidth), body, Token::Text3, index.data(SimilarModel::SimilarityRole).toString());
        write(room - how - label, body, Token::Text, index.data().toString());
        write(label, ui::font(FontRole::Body, QFont::Medium), Token::Text,
              index.data(SimilarModel::LabelRole).toString());
        const QString who = index.data(SimilarModel::HowRole).toString();
        if (index.data(SimilarModel::GoldRole).toBool()) {
            const int side = scaled(13);
            const int right = left + how - 8 - textWidth(body, who) - 6;
            const QRect star(right - side, row.center().y() - side / 2, side, side);
            paintIcon(*painter, star, QStringLiteral("star"), color(Token::Text3));
        }
        write(how, body, Token::Text3, who, Qt::AlignRight);
    }
};

} // namespace

SimilarList::SimilarList(ReviewPresenter *desk, QAction *enter, QAction *nearDuplicates, QWidget *parent)
    : Pane(Token::Panel, Qt::TopEdge, parent),
      m_desk(desk),
      m_summary(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_near(new KeyButton(QString())),
      m_view(new QListView)
{
    m_near->setKind(KeyButton::Kind::Quiet);
    m_near->setSmall(true);
    m_near->setIconName(QStringLiteral("dup"));
    m_near->setAction(nearDuplicates);
    m_near->hide();
    auto *title = new PlainLabel(tr("Similar labelled records"), FontRole::BodyStrong);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *open = new KeyButton(tr("Open list"));
    open->setKind(KeyButton::Kind::Quiet);
    open->setSmall(true);
    open->setAction(enter);
    open->setFocusPolicy(Qt::NoFocus); // the list itself is in the focus order
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new SimilarDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Similar labelled records"));
    m_view->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sideMargins(similarEdge, 0, 0, 0));
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_summary, 1);
    head->addWidget(m_near);
    head->addWidget(open);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_view);
    connect(m_view, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { m_desk->readSettled(m_model.record(index.row())); });
    connect(m_desk, &ReviewPresenter::similarChanged, this, &SimilarList::showSimilar);
    setNarrow(false);
    showSimilar();
}

void SimilarList::setNarrow(bool narrow)
{
    const int side = (narrow ? 24 : 32) - similarEdge;
    layout()->setContentsMargins(sideMargins(side, 6, narrow ? 12 : 16, narrow ? 4 : 8));
    m_view->setFixedHeight(scaled(similarRowHeight) * (narrow ? narrowRows : roomyRows));
}

void SimilarList::showRecord()
{
    showSimilar();
    m_view->scrollToTop();
}

QString SimilarList::summary() const
{
    const domain::ReviewTask *task = m_desk->current();
    if (task && task->blind)
        return tr("hidden until your first pick");
    if (!m_desk->similar())
        return {};
    const int near = m_model.nearDuplicates();
    const int others = m_model.rowCount() - near;
    if (m_model.rowCount() == 0)
        return m_desk->similar()->complete ? tr("none") : tr("looking through the settled records");
    if (near == 0)
        return tr("%Ln found", nullptr, others);
    const QString duplicates = tr("%Ln near-duplicates", nullptr, near);
    return others == 0 ? duplicates : tr("%1 and %2 more", "near-duplicates; number").arg(duplicates).arg(others);
}

void SimilarList::showSimilar()
{
    const auto &similar = m_desk->similar();
    m_model.setRecords(similar ? similar->records : std::vector<review::SimilarRecord>());
    m_summary->setText(summary());
    m_view->setAccessibleDescription(m_summary->text());
    const auto near = m_desk->nearDuplicates();
    m_near->setText(tr("%Ln near-duplicates wait", nullptr, int(near)));
    m_near->setVisible(near > 0);
    m_view->setFocusPolicy(m_model.rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

void SimilarList::enter()
{
    if (m_model.rowCount() == 0)
        return;
    m_view->setCurrentIndex(m_model.index(0));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

bool SimilarList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !key->isAutoRepeat() && m_view->currentIndex().isValid()) {
        m_desk->readSettled(m_model.record(m_view->currentIndex().row()));
        return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_similar_list.cpp"
