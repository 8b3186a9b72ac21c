#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace secondlook::ui {

/// A few options side by side of which one, or none, is chosen. The arrow keys move, Space chooses; choosing the
/// current option again takes it back where `optional` is set.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &options, QWidget *parent = nullptr);

    void setOptional(bool optional) { m_optional = optional; }
    /// -1 where none is chosen.
    int current() const { return m_current; }
    void setCurrent(int index);
    QAbstractButton *button(int index) const { return m_buttons.at(index); }
    /// Calls each option "TITLE: OPTION" for screen readers, which come to it without the words beside.
    void nameButtons(const QString &title);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index);

    QList<QAbstractButton *> m_buttons;
    int m_current = -1;
    bool m_optional = false;
};

} // namespace secondlook::ui
