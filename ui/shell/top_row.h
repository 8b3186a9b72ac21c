#pragma once

#include <QWidget>

class QAction;
class QMenuBar;

namespace secondlook::ui {

class IconLabel;
class PlainLabel;

/// The row above everything: the mark, the menus, the way to the palette, where the work is saved, who works.
class TopRow : public QWidget
{
    Q_OBJECT

public:
    explicit TopRow(QAction *palette, QWidget *parent = nullptr);

    QMenuBar *menuBar() const { return m_menuBar; }
    /// Without a project there are only the menus.
    void setBare(bool bare);
    void setStatus(const QString &iconName, const QString &text);
    void setReviewer(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setSizes();

    QMenuBar *m_menuBar;
    QWidget *m_find;
    QWidget *m_facts;
    IconLabel *m_statusIcon;
    PlainLabel *m_status;
    PlainLabel *m_reviewer;
};

} // namespace secondlook::ui
