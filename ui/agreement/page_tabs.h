#pragma once

#include <QTabBar>

namespace secondlook::ui {

/// The tabs of a page: words on a hairline, the chosen one underlined.
class PageTabs : public QTabBar
{
    Q_OBJECT

public:
    PageTabs(const QString &name, const QStringList &tabs, QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace secondlook::ui
