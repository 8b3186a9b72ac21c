#pragma once

#include "ui/agreement/agreement_report.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <optional>

namespace secondlook::ui {

class AgreementPresenter;

/// Cohen's kappa and the number of shared records of every two reviewers, both ways round.
class PairMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Cell
    {
        std::int64_t shared = 0;
        agreement::Estimate kappa;
    };
    /// More reviewers than this are not shown: those with the most answers are.
    static constexpr std::size_t mostShown = 40;

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(const AgreementPresenter &presenter);
    /// Place of a row or column in Judgements::reviewers.
    std::uint32_t reviewer(int place) const { return m_reviewers[std::size_t(place)]; }
    const QString &name(int place) const { return m_names[place]; }
    const Cell &cell(int row, int column) const;
    /// 0 (lowest) to 3, by the range of what is there; null where there is no value.
    std::optional<int> heat(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::uint32_t> m_reviewers;
    QStringList m_names;
    std::vector<Cell> m_cells; ///< row by row
    double m_lowest = 0.0;
    double m_highest = 0.0;
};

/// The matrix. Arrows move, Enter opens the differences of the two.
class PairMatrix : public QTableView
{
    Q_OBJECT

public:
    explicit PairMatrix(QWidget *parent = nullptr);

    PairMatrixModel &pairs() { return m_pairs; }
    void showPairs(const AgreementPresenter &presenter);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Places in Judgements::reviewers.
    void opened(std::uint32_t first, std::uint32_t second);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyboardSearch(const QString &search) override;

private:
    void fit();
    void open(const QModelIndex &index);

    PairMatrixModel m_pairs;
};

} // namespace secondlook::ui
