#include "ui/adjudicate/list_tabs.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QLocale>
#include <QPainter>

namespace secondlook::ui {

using review::ConflictList;

namespace {

constexpr int tabEdge = 8;
constexpr int countGap = 5;
constexpr int tabHeight = 36;
constexpr ConflictList listOfTab[] = {ConflictList::Open, ConflictList::Waiting, ConflictList::Ambiguous};

} // namespace

ListTabs::ListTabs(QWidget *parent)
    : QTabBar(parent),
      m_words{tr("Open", "conflicts"), tr("Waiting", "conflicts"), tr("Ambiguous", "conflicts")},
      m_counts{QString(), QString(), QString()}
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    for (const QString &word : m_words)
        addTab(word);
    setTabToolTip(1,
                  tr("One more answer was asked for: by the policy, or because an adjudicator sent the record back"));
    setAccessibleName(tr("Which conflicts"));
    connect(this, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            Q_EMIT chosen(listOfTab[index]);
    });
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (hasFocus())
            Q_EMIT chosen(listOfTab[index]);
    });
}

void ListTabs::setList(ConflictList list)
{
    m_none = list == ConflictList::Decided;
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i)
        if (listOfTab[i] == list)
            setCurrentIndex(i);
    update();
}

void ListTabs::setCounts(const std::optional<review::ConflictCounts> &counts)
{
    const std::int64_t numbers[] = {counts ? counts->open : 0, counts ? counts->waiting : 0,
                                    counts ? counts->ambiguous : 0};
    for (int i = 0; i < count(); ++i) {
        m_counts[i] = counts ? QLocale().toString(qlonglong(numbers[i])) : QString();
        setTabText(i, counts ? tr("%1 %2", "list of conflicts, how many").arg(m_words[i], m_counts[i]) : m_words[i]);
    }
}

QSize ListTabs::tabSizeHint(int index) const
{
    const int figure = textWidth(ui::font(FontRole::Caption), m_counts[index]);
    return {2 * tabEdge + textWidth(ui::font(FontRole::BodyStrong), m_words[index]) +
                (figure > 0 ? countGap + figure : 0),
            scaled(tabHeight)};
}

QSize ListTabs::minimumSizeHint() const
{
    return {scaled(60), scaled(tabHeight)};
}

void ListTabs::focusInEvent(QFocusEvent *event)
{
    QTabBar::focusInEvent(event);
    update();
}

void ListTabs::focusOutEvent(QFocusEvent *event)
{
    QTabBar::focusOutEvent(event);
    update();
}

void ListTabs::paintTab(QPainter &painter, int index) const
{
    const QRect tab = tabRect(index);
    const bool on = index == currentIndex() && !m_none;
    const Flow flow(painter, tab);
    const QFont words = ui::font(on ? FontRole::BodyStrong : FontRole::Body);
    const int width = textWidth(words, m_words[index]);
    paintLine(painter, QRect(tab.left() + tabEdge, tab.top(), width, tab.height()), words,
              color(on ? Token::Text : Token::Text2), m_words[index]);
    paintLine(painter, QRect(tab.left() + tabEdge + width + countGap, tab.top(), tab.width(), tab.height()),
              ui::font(FontRole::Caption), color(Token::Text3), m_counts[index], Qt::AlignLeft, Qt::ElideNone);
    if (on)
        painter.fillRect(QRect(tab.left(), tab.bottom() - 1, tab.width(), 2), color(Token::Accent));
    if (index == currentIndex() && hasFocus())
        paintBox(painter, tab.adjusted(1, 4, -1, -4), QColor(), color(Token::Accent), controlRadius, 2);
}

void ListTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

} // namespace secondlook::ui

#include "moc_list_tabs.cpp"
