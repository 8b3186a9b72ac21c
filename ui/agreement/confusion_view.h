#pragma once

#include "ui/agreement/label_agreement.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <map>

namespace secondlook::ui {

class AgreementPresenter;

/// How often two labels met on the same record: the lower triangle of a table of labels, its diagonal where they were
/// the same.
class ConfusionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `order`: the labels to show, from the top.
    void setLabels(const AgreementPresenter &presenter, const std::vector<std::uint32_t> &order);
    std::uint32_t label(int place) const { return m_order[std::size_t(place)]; }
    const QString &name(int place) const { return m_names[place]; }
    std::int64_t pairs(int row, int column) const;
    /// The cell of two labels, none where one of them is not shown.
    QModelIndex indexOf(std::uint32_t first, std::uint32_t second) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::uint32_t> m_order;
    QStringList m_names;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> m_pairs;
};

/// The triangle, with the names at its diagonal. Arrows move, Enter opens the records of a pair.
class ConfusionView : public QTableView
{
    Q_OBJECT

public:
    explicit ConfusionView(QWidget *parent = nullptr);

    ConfusionModel &confusion() { return m_confusion; }
    void showLabels(const AgreementPresenter &presenter, const std::vector<std::uint32_t> &order);
    /// Makes the pair the current cell where it is shown.
    void setCurrentPair(std::uint32_t first, std::uint32_t second);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(std::uint32_t first, std::uint32_t second);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &search) override;

private:
    void fit();
    void paintLegend(QPainter &painter) const;

    ConfusionModel m_confusion;
};

} // namespace secondlook::ui
