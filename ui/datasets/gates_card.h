#pragma once

#include "ui/widgets/card.h"

#include <string>

class QAction;
class QLineEdit;

namespace secondlook::ui {

class DatasetsPresenter;
class FigureTable;
class KeyButton;
class PlainLabel;

/// What the policy asks of a version and what was found. The current gate says more below the table; of a draft, one
/// that fails can be accepted with a reason.
class GatesCard : public Card
{
    Q_OBJECT

public:
    explicit GatesCard(DatasetsPresenter *presenter, QWidget *parent = nullptr);

    FigureTable *table() const { return m_table; }

Q_SIGNALS:
    void recordsAsked(const std::string &gate);

private:
    void showGates();
    void showCurrent();
    void ask();
    void accept();
    void leaveReason();
    std::string currentGate() const;

    DatasetsPresenter *m_presenter;
    PlainLabel *m_summary;
    PlainLabel *m_none;
    FigureTable *m_table;
    PlainLabel *m_why;
    KeyButton *m_records;
    KeyButton *m_accept;
    KeyButton *m_takeBack;
    QWidget *m_asking;
    QLineEdit *m_reason;
    KeyButton *m_done;
    bool m_filled = false; ///< the table has the gates of what is shown
};

} // namespace secondlook::ui
