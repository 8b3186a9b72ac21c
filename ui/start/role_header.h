#pragma once

#include <QHeaderView>
#include <QList>

class QComboBox;

namespace secondlook::ui {

class PreviewModel;

/// The head of the import preview: the column's name, and below it a combo box with the part that it plays. Left and
/// Right move between the combo boxes.
class RoleHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RoleHeader(PreviewModel *model, QWidget *parent = nullptr);

    QComboBox *combo(int column) const { return m_combos.value(column); }
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void updateGeometries() override;

private:
    void rebuild();
    void place();
    void showRoles();

    PreviewModel *m_preview;
    QList<QComboBox *> m_combos;
};

} // namespace secondlook::ui
