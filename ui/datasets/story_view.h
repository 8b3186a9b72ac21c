#pragma once

#include "ui/datasets/row_story.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace secondlook::ui {

class StoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StoryIconRole = Qt::UserRole, WhenRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<StoryLine> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<StoryLine> m_lines;
};

/// Paints a step: icon on a line that runs through all of them, day and time, and what happened in at most three lines.
class StoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Room for day and time, in pixels.
    void setWhenWidth(int width) { m_whenWidth = width; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int whatLeft() const;
    QStringList whatLines(const QString &what, int width) const;

    int m_whenWidth = 0;
};

/// What happened to a row, oldest first.
class StoryView : public QListView
{
    Q_OBJECT

public:
    explicit StoryView(QWidget *parent = nullptr);

    void setLines(const QList<StoryLine> &lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyboardSearch(const QString &) override {} // letters are keys of the program

private:
    void fitWhen();

    StoryModel m_model;
    StoryDelegate *m_delegate;
};

} // namespace secondlook::ui
