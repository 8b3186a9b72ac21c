#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace secondlook::ui {

/// A share with its interval on a scale, drawn as a dot on a line.
struct IntervalMark
{
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    double begin = 0.0; ///< of the scale
    double end = 1.0;
};

/// What a cell says of a state, beside its word and icon.
enum class FigureTone { None, Good, Bad };

/// One cell of a table of figures: a text, and what is drawn beside it.
struct FigureCell
{
    QString text{};
    QString spoken{};                       ///< for screen readers; empty: the text
    QString copied{};                       ///< for CSV, figures as programs write them; empty: the text
    QString remark{};                       ///< behind the text, quieter: "few"
    QString chip{};                         ///< something to watch, in a chip
    QString hint{};                         ///< tooltip
    QString icon{};                         ///< before the text, in its colour
    FigureTone tone = FigureTone::None;     ///< colour of text and icon
    QList<int> marks{};                     ///< reviewers whose marks stand before the text
    std::optional<double> bar{};            ///< 0..1, before the text
    std::optional<IntervalMark> interval{}; ///< behind the text, or on the bar
    std::optional<double> order{};          ///< what sorting goes by; null: the text
    bool isQuiet = false;
    bool isStrong = false;
};

struct FigureColumn
{
    QString title{};
    bool isFigure = false;  ///< against the right edge
    bool stretches = false; ///< takes the room that is left, and elides first
};

struct FigureRow
{
    QList<FigureCell> cells{};
    int id = 0; ///< what the row stands for, by the maker of the table
};

/// A table of figures that is small enough to be held.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const QList<FigureColumn> &columns, const QList<FigureRow> &rows);
    const QList<FigureColumn> &columns() const { return m_columns; }
    const FigureCell &cell(int row, int column) const { return m_rows[row].cells[column]; }
    int idOf(int row) const { return m_rows[row].id; }
    int rowOf(int id) const; ///< -1 where there is none
    /// The whole table with its heads.
    QString csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QList<FigureColumn> m_columns;
    QList<FigureRow> m_rows;
};

} // namespace secondlook::ui
