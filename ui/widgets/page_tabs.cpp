#include "ui/widgets/page_tabs.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int tabEdge = 12;
constexpr int tabHeight = 40;
constexpr int countGap = 8;

} // namespace

PageTabs::PageTabs(const QString &name, const QStringList &tabs, QWidget *parent) : QTabBar(parent)
{
    for (const QString &tab : tabs)
        addTab(tab);
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setTabText(0, tabText(0)); // lays the tabs out anew
        update();
    });
}

void PageTabs::setCount(int tab, const QString &count)
{
    setTabData(tab, count);
    setAccessibleTabName(tab, count.isEmpty() ? QString() : tabText(tab) + QLatin1Char(' ') + count);
    setTabText(tab, tabText(tab)); // lays the tabs out anew
}

QSize PageTabs::tabSizeHint(int index) const
{
    const QString count = tabData(index).toString();
    const int behind = count.isEmpty() ? 0 : countGap + textWidth(ui::font(FontRole::Caption), count);
    return {textWidth(ui::font(FontRole::BodyStrong), tabText(index)) + behind + 2 * tabEdge + 1, scaled(tabHeight)};
}

void PageTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const QRect tab = tabRect(i);
        const bool chosen = i == currentIndex();
        const QString count = tabData(i).toString();
        QRect words = tab;
        if (!count.isEmpty()) {
            words.adjust(tabEdge, 0, -tabEdge, 0);
            const Flow flow(painter, tab);
            const int behind = textWidth(ui::font(FontRole::Caption), count) + 1;
            paintLine(painter, QRect(tab.right() + 1 - tabEdge - behind, tab.top(), behind, tab.height()),
                      ui::font(FontRole::Caption), color(Token::Text3), count, Qt::AlignRight, Qt::ElideNone);
            paintLine(painter, words, ui::font(chosen ? FontRole::BodyStrong : FontRole::Body),
                      color(chosen ? Token::Text : Token::Text2), tabText(i), Qt::AlignLeft, Qt::ElideNone);
        } else {
            paintLine(painter, words, ui::font(chosen ? FontRole::BodyStrong : FontRole::Body),
                      color(chosen ? Token::Text : Token::Text2), tabText(i), Qt::AlignHCenter, Qt::ElideNone);
        }
        if (chosen)
            painter.fillRect(QRect(tab.left(), tab.bottom() - 1, tab.width(), 2), color(Token::Accent));
        if (chosen && hasFocus())
            paintBox(painter, tab.adjusted(2, 4, -2, -6), QColor(), color(Token::Accent), controlRadius, 2);
    }
}

} // namespace secondlook::ui

#include "moc_page_tabs.cpp"
