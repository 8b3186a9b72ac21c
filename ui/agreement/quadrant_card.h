#pragma once

#include "ui/agreement/ambiguity_map.h"

#include <QAbstractButton>

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// One quadrant: its mark, count and share, what it means, and what can be done. The current one is marked at its edge.
class QuadrantCard : public QWidget
{
    Q_OBJECT

public:
    /// `action`: what to do with the records of this quadrant; empty: nothing.
    QuadrantCard(Quadrant quadrant, const QString &action, QWidget *parent = nullptr);

    void setSums(const QuadrantSums &sums, std::int64_t all);
    void setCurrent(bool current);
    /// Whether somebody handles the action, and the opening of records.
    void setOffered(bool action, bool openRecords);

Q_SIGNALS:
    void chosen();
    void acted();
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString meaning(const QuadrantSums &sums) const;

    Quadrant m_quadrant;
    bool m_current = false;
    bool m_hasAction;
    QAbstractButton *m_name;
    PlainLabel *m_count;
    PlainLabel *m_share;
    PlainLabel *m_meaning;
    KeyButton *m_act;
    KeyButton *m_open;
};

} // namespace secondlook::ui
