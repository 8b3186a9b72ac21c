#pragma once

#include <QTabBar>

namespace secondlook::ui {

/// The tabs of a page: words on a hairline, the chosen one underlined.
class PageTabs : public QTabBar
{
    Q_OBJECT

public:
    PageTabs(const QString &name, const QStringList &tabs, QWidget *parent = nullptr);

    /// How much there is behind a tab, quieter than its words; empty: nothing is said.
    void setCount(int tab, const QString &count);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace secondlook::ui
