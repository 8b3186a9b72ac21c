#pragma once

#include <QWidget>

#include <vector>

namespace secondlook::ui {

/// A label and its share, 0..1.
struct NamedShare
{
    QString name;
    double share = 0.0;
};

/// Shares below each other: name, bar, figure; the first one stands out. Read as one sentence.
class ShareBars : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBars(QWidget *parent = nullptr);

    /// At most so many are shown; largest first.
    void setShares(std::vector<NamedShare> shares, std::size_t most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<NamedShare> m_shares;
};

/// Shares beside each other in one bar, the two largest named below it. Read as one sentence.
class SoftBar : public QWidget
{
    Q_OBJECT

public:
    explicit SoftBar(QWidget *parent = nullptr);

    /// Largest first.
    void setShares(std::vector<NamedShare> shares);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<NamedShare> m_shares;
};

/// "0.58".
QString shareFigure(double share);

} // namespace secondlook::ui
