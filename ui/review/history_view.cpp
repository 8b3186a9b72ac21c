#include "ui/review/history_view.h"

#include "domain/annotation.h"
#include "ui/models/history_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/typing_watch.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace secondlook::ui {

namespace {

constexpr int entryGap = 6;
constexpr int innerGap = 6;
constexpr int historyEdge = 9;
constexpr int historyIconSide = 14;
constexpr int longestName = 200;

} // namespace

class DecisionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setUndoKey(const QKeySequence &key) { m_key = keyText(key); }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int time = textWidth(ui::font(FontRole::Caption), seconds(index));
        const int width = 2 * historyEdge + scaled(historyIconSide) + innerGap + nameWidth(index) +
                          (time > 0 ? innerGap + time : 0) +
                          (showsKey(index) ? innerGap + keyCapSize(m_key).width() : 0);
        return {width + entryGap, option.widget ? option.widget->height() : scaled(30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool current = view && view->hasFocus() && view->currentIndex() == index;
        const Flow flow(*painter, option.rect);
        const QRect box = option.rect.adjusted(0, 0, -entryGap, 0);
        const QColor border = color(current ? Token::Accent : index.row() == 0 ? Token::Line2 : Token::Line);
        paintBox(*painter, box, color(Token::Surface), border, controlRadius, current ? 2 : 1);
        int left = box.left() + historyEdge - 1;
        const int side = scaled(historyIconSide);
        paintIcon(*painter, QRect(left, box.center().y() - side / 2 + 1, side, side), iconName(index),
                  color(Token::Text3));
        left += side + innerGap;
        const auto write = [&](int width, const QFont &font, Token tint, const QString &text) {
            paintLine(*painter, QRect(left, box.top(), width, box.height()), font, color(tint), text, Qt::AlignLeft,
                      Qt::ElideMiddle);
            left += width + innerGap;
        };
        write(nameWidth(index), nameFont(index), isLabel(index) ? Token::Text : Token::Text2, index.data().toString());
        const QFont caption = ui::font(FontRole::Caption);
        if (!seconds(index).isEmpty())
            write(textWidth(caption, seconds(index)), caption, Token::Text3, seconds(index));
        if (!showsKey(index))
            return;
        const QSize cap = keyCapSize(m_key);
        const bool rests = TypingWatch::instance().isTyping();
        paintKeyCap(*painter, QRect(QPoint(left, box.center().y() - cap.height() / 2 + 1), cap), m_key,
                    rests ? KeyCapLook::Resting : KeyCapLook::Rest);
    }

private:
    bool showsKey(const QModelIndex &index) const { return index.row() == 0 && !m_key.isEmpty(); }
    static QString seconds(const QModelIndex &index) { return index.data(HistoryModel::SecondsRole).toString(); }
    static bool isLabel(const QModelIndex &index)
    {
        return index.data(HistoryModel::ActionRole).toInt() == int(domain::Action::Label);
    }
    static QFont nameFont(const QModelIndex &index)
    {
        return ui::font(FontRole::Caption, isLabel(index) ? QFont::Medium : QFont::Normal);
    }
    static int nameWidth(const QModelIndex &index)
    {
        return qMin(textWidth(nameFont(index), index.data().toString()), scaled(longestName));
    }
    static QString iconName(const QModelIndex &index)
    {
        switch (domain::Action(index.data(HistoryModel::ActionRole).toInt())) {
        case domain::Action::Skip:
            return QStringLiteral("skip");
        case domain::Action::Flag:
            return QStringLiteral("flag");
        default:
            return QStringLiteral("check");
        }
    }

    QString m_key;
};

HistoryView::HistoryView(QAbstractItemModel *decisions, QWidget *parent)
    : QListView(parent), m_delegate(new DecisionDelegate(this))
{
    setModel(decisions);
    setItemDelegate(m_delegate);
    setFlow(LeftToRight);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Last decisions"));
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&TypingWatch::instance(), &TypingWatch::changed, viewport(), qOverload<>(&QWidget::update));
    setNarrow(false);
}

void HistoryView::setNarrow(bool narrow)
{
    setFixedHeight(scaled(narrow ? 28 : 30));
}

void HistoryView::setUndoKey(const QKeySequence &key)
{
    m_delegate->setUndoKey(key);
    scheduleDelayedItemsLayout();
}

void HistoryView::fitInto(int width)
{
    QStyleOptionViewItem option;
    option.widget = this;
    int used = 0;
    m_shown = 0;
    bool full = false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int needed = full ? 0 : itemDelegate()->sizeHint(option, model()->index(row, 0)).width();
        full = full || used + needed - entryGap > width;
        setRowHidden(row, full);
        if (full)
            continue;
        used += needed;
        ++m_shown;
    }
    setFixedWidth(qMax(0, used));
    setFocusPolicy(m_shown > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

void HistoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace secondlook::ui

#include "moc_history_view.cpp"
