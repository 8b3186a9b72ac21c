#pragma once

#include <QStyledItemDelegate>

namespace secondlook::ui {

/// Paints the rows of the label list: key, name with the marks of the filter, bar and figure.
class LabelDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNarrow(bool narrow) { m_narrow = narrow; }
    /// Whether single keys act now; a key that does not is drawn faint.
    void setKeysRest(bool rest) { m_keysRest = rest; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row;
    int cardHeight(int width, const QModelIndex &index) const;
    int suggestionHeight(int width, const QModelIndex &index) const;
    /// The letter that chooses the label, at the left; returns the width it takes, gap and all.
    int paintLetter(const Row &row, int left, int middle) const;
    void paintHead(const Row &row) const;
    void paintSuggestion(const Row &row) const;
    void paintCard(const Row &row) const;
    void paintLabel(const Row &row) const;
    void paintMatch(const Row &row) const;

    bool m_narrow = false;
    bool m_keysRest = false;
};

/// The name in at most two lines of the width: broken after an underscore or another joint where there is one, the last
/// line elided in the middle.
QStringList brokenName(const QString &name, const QFont &font, int width);

} // namespace secondlook::ui
