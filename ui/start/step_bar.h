#pragma once

#include <QStringList>
#include <QWidget>

namespace secondlook::ui {

/// The steps of the import: done ones carry a check mark, the current one is filled.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int stepWidth(int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace secondlook::ui
