#pragma once

#include "review/adjudication_session.h"

#include <QTabBar>

#include <optional>

namespace secondlook::ui {

/// Which conflicts are listed, each with how many there are. The decided ones have no tab: none is then current.
class ListTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ListTabs(QWidget *parent = nullptr);

    void setList(review::ConflictList list);
    void setCounts(const std::optional<review::ConflictCounts> &counts);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(review::ConflictList list);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;

    QStringList m_words;
    QStringList m_counts;
    bool m_none = false; ///< another list is shown
};

} // namespace secondlook::ui
