#pragma once

#include <QWidget>

class QLineEdit;

namespace secondlook::ui {

class PlainLabel;

/// In place of the preview of a file that could not be read as it is: why, and the chance to name its text column.
class UnreadableFile : public QWidget
{
    Q_OBJECT

public:
    explicit UnreadableFile(QWidget *parent = nullptr);

    void setReason(const QString &reason);
    void focusFirst();

Q_SIGNALS:
    void textColumnNamed(const QString &column);

private:
    PlainLabel *m_reason;
    QLineEdit *m_column;
};

} // namespace secondlook::ui
