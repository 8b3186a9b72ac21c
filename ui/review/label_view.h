#pragma once

#include <QListView>

namespace secondlook::ui {

class LabelDelegate;
class LabelFilterProxy;

/// The list of labels. Up and Down move, Enter or a double click chooses; heads are stepped over.
class LabelView : public QListView
{
    Q_OBJECT

public:
    explicit LabelView(LabelFilterProxy *labels, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    /// Whether the digits act at all.
    void setKeysOn(bool on);
    /// Whether they act on something else now.
    void setKeysTaken(bool taken);
    /// The label of the current row; -1 where there is none.
    int currentLabel() const;
    /// Makes the row of the label current; -1 leaves none current.
    void setCurrentLabel(int label);
    void selectFirst();
    /// Up and Down from another widget, e.g. the filter field.
    void moveBy(int rows);

Q_SIGNALS:
    void currentLabelChanged(int label);
    void chosen(int label);
    /// Shift and Enter.
    void secondChosen(int label);
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &search) override;

private:
    int labelOf(const QModelIndex &index) const;
    void showKeys();

    LabelFilterProxy *m_labels;
    LabelDelegate *m_delegate;
    bool m_keysOn = true;
    bool m_keysTaken = false;
};

} // namespace secondlook::ui
