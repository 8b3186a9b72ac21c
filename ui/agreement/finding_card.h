#pragma once

#include "ui/agreement/ambiguity_map.h"

#include <QAbstractButton>

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// The records of one finding: mark, count and share, what it means, and what can be done. The current one is marked at
/// its edge.
class FindingCard : public QWidget
{
    Q_OBJECT

public:
    /// `action`: what to do with these records; empty: nothing.
    FindingCard(RecordFinding finding, const QString &action, QWidget *parent = nullptr);

    /// `byHand`: sorted by cuts that somebody set.
    void setSums(const FindingSums &sums, bool byHand);
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
    QString meaning(const FindingSums &sums, bool byHand) const;
    static QString whyUnknown(const FindingSums &sums);

    RecordFinding m_finding;
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
