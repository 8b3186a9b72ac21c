#pragma once

#include "ui/models/many_records.h"

#include <QWidget>

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// What would be done about many records, with the button that does it; then what was done, with the one that takes it
/// back. Not shown while there is nothing to say. Esc closes.
class ManyBar : public QWidget
{
    Q_OBJECT

public:
    explicit ManyBar(ManyRecords *many, QWidget *parent = nullptr);

Q_SIGNALS:
    /// These records should be shown where conflicts are settled.
    void conflictsAsked(const std::vector<base::RecordId> &records);
    /// It has closed: the focus is free.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void say(const QString &text, bool isProblem = false);
    QString askedText() const;
    QString doneText() const;

    ManyRecords *m_many;
    PlainLabel *m_text;
    KeyButton *m_act;
    KeyButton *m_show;
    KeyButton *m_back;
    KeyButton *m_close;
};

} // namespace secondlook::ui
