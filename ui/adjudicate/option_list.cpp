#include "ui/adjudicate/option_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/typing_watch.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace secondlook::ui {

namespace {

constexpr int optionRow = 36;
constexpr int optionEdge = 16;
constexpr int optionGap = 10;
constexpr int optionBar = 3;

} // namespace

class OptionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString otherKey;
    bool digitsOn = true;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool detailed = !index.data(OptionModel::DetailRole).toString().isEmpty();
        return {0, scaled(optionRow) + (detailed ? lineHeight(FontRole::Caption) : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool chosen = index.data(OptionModel::ChosenRole).toBool();
        const bool focused = view && view->hasFocus() && view->currentIndex() == index;
        const bool enabled = option.state & QStyle::State_Enabled;
        const QRect row = option.rect;
        const Flow flow(*painter, row);
        if (chosen || (enabled && option.state & QStyle::State_MouseOver))
            painter->fillRect(row, color(chosen ? Token::AccentTint : Token::Hover));
        if (chosen)
            painter->fillRect(QRect(row.left(), row.top(), optionBar, row.height()), color(Token::Accent));
        if (focused)
            paintBox(*painter, row.adjusted(1, 1, -1, -1), QColor(), color(Token::Accent), capRadius, 2);
        paintContent(*painter, row, index, chosen, enabled);
    }

private:
    void paintContent(QPainter &painter, const QRect &row, const QModelIndex &index, bool chosen, bool enabled) const
    {
        const bool other = index.data(OptionModel::OtherRole).toBool();
        const int digit = index.data(OptionModel::KeyRole).toInt();
        const QString key = other ? otherKey : digit > 0 && digitsOn ? QString::number(digit) : QString();
        const int line = scaled(optionRow);
        int left = row.left() + optionEdge;
        if (!key.isEmpty()) {
            const QSize cap = keyCapSize(key);
            const bool rests = !enabled || TypingWatch::instance().isTyping();
            paintKeyCap(painter, QRect(QPoint(left, row.top() + (line - cap.height()) / 2), cap), key,
                        rests ? KeyCapLook::Resting : KeyCapLook::Rest);
        }
        left += scaled(20) + optionGap;
        const QFont caption = ui::font(FontRole::Caption);
        const QString count = index.data(OptionModel::CountRole).toString();
        const int right = row.right() + 1 - optionEdge;
        const int countWidth = textWidth(caption, count);
        paintLine(painter, QRect(right - countWidth, row.top(), countWidth, line), caption, color(Token::Text3), count,
                  Qt::AlignRight, Qt::ElideNone);
        const bool leads = other && !chosen;
        const QFont font = ui::font(FontRole::LabelName, chosen  ? QFont::DemiBold
                                                         : leads ? QFont::Normal
                                                                 : QFont::Medium);
        const QRect name(left, row.top(), right - countWidth - (countWidth > 0 ? optionGap : 0) - left, line);
        paintLine(painter, name, font,
                  color(!enabled ? Token::Text3
                        : leads  ? Token::Text2
                                 : Token::Text),
                  index.data().toString(), Qt::AlignLeft, Qt::ElideMiddle);
        const QString detail = index.data(OptionModel::DetailRole).toString();
        if (!detail.isEmpty())
            paintLine(painter, QRect(left, row.top() + line - 6, right - left, lineHeight(FontRole::Caption)), caption,
                      color(Token::Text2), detail);
    }
};

OptionList::OptionList(AdjudicationPresenter *desk, QWidget *parent)
    : QListView(parent), m_desk(desk), m_model(desk), m_delegate(new OptionDelegate(this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAccessibleName(tr("Decision"));
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() == m_model.otherRow())
            Q_EMIT otherAsked();
        else
            choose(index.row());
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitHeight();
        followChoice();
    });
    connect(desk, &AdjudicationPresenter::draftChanged, this, &OptionList::followChoice);
    connect(&TypingWatch::instance(), &TypingWatch::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&Theme::instance(), &Theme::changed, this, &OptionList::fitHeight);
    fitHeight();
}

void OptionList::setOtherKey(const QKeySequence &key)
{
    m_delegate->otherKey = keyText(key);
    viewport()->update();
}

void OptionList::setDigitsOn(bool on)
{
    m_delegate->digitsOn = on;
    viewport()->update();
}

void OptionList::fitHeight()
{
    doItemsLayout();
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_delegate->sizeHint({}, m_model.index(row)).height();
    setFixedHeight(qMax(scaled(optionRow), height));
}

void OptionList::followChoice()
{
    const int chosen = m_model.chosenRow();
    if (chosen >= 0 && currentIndex().row() != chosen)
        setCurrentIndex(m_model.index(chosen));
    viewport()->update();
}

void OptionList::choose(int row)
{
    setCurrentIndex(m_model.index(row));
    if (row < m_model.otherRow())
        m_desk->chooseOption(row);
}

void OptionList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && event->modifiers() == Qt::NoModifier) {
        if (event->isAutoRepeat() || row < 0)
            return;
        if (row == m_model.otherRow())
            Q_EMIT otherAsked();
        else
            choose(row);
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        choose(qMin(row + 1, m_model.otherRow()));
    } else if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier) {
        choose(qMax(row - 1, 0));
    } else {
        QListView::keyPressEvent(event);
    }
}

void OptionList::focusInEvent(QFocusEvent *event)
{
    // The base class would make the first row current, which says nothing here.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

} // namespace secondlook::ui

#include "moc_option_list.cpp"
