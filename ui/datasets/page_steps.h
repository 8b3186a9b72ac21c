#pragma once

#include <QWidget>

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// "201 to 300 of 1,000,000", with the way to the page before and behind.
class PageSteps : public QWidget
{
    Q_OBJECT

public:
    explicit PageSteps(const QString &what, QWidget *parent = nullptr);

    /// `shown` rows from `from` on.
    void setPage(qint64 from, qint64 shown, qint64 total);

Q_SIGNALS:
    void asked(qint64 from);

private:
    static constexpr qint64 rowsAPage = 100;

    KeyButton *m_back;
    KeyButton *m_on;
    PlainLabel *m_place;
    qint64 m_from = 0;
};

} // namespace secondlook::ui
