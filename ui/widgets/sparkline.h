#pragma once

#include <QList>
#include <QWidget>

namespace secondlook::ui {

/// A small line of values, oldest first, with a dot at the latest. The summary is what a screen reader says.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(const QList<double> &values, const QString &summary);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

} // namespace secondlook::ui
