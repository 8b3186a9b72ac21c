#pragma once

#include <QAbstractScrollArea>
#include <QList>
#include <QString>

namespace secondlook::ui {

/// A label and how many rows have it.
struct LabelBar
{
    QString name;
    qint64 rows = 0;
};

/// One bar a label, largest first. The arrow keys walk the bars; the current one is named. Bars of labels that have too
/// few rows are red, and words say how many there are. Only what can be seen is painted; what does not fit scrolls.
class BalanceStrip : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BalanceStrip(QWidget *parent = nullptr);

    /// `least`: fewer rows than that are too few; 0: nothing is.
    void setBars(const QList<LabelBar> &largestFirst, qint64 least);
    const QList<LabelBar> &bars() const { return m_bars; }
    int current() const { return m_current; } ///< -1 where there is none
    void setCurrent(int bar);
    qint64 largest() const { return m_bars.isEmpty() ? 0 : m_bars.front().rows; }
    int tooFew() const { return m_tooFew; }
    /// The current bar in words.
    QString currentWords() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double pitch() const;
    double xOf(int bar) const;
    int axisWidth() const;
    int right() const;
    int bottom() const;
    int yOf(qint64 rows) const;
    void fitScrolling();
    void paintGrid(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintLeast(QPainter &painter) const;

    QList<LabelBar> m_bars;
    qint64 m_least = 0;
    qint64 m_scale = 1; ///< at the top
    int m_tooFew = 0;
    int m_current = -1;
};

/// Lets screen readers meet the strip as a chart with a value.
void giveBalanceItsRole();

} // namespace secondlook::ui
