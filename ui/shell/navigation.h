#pragma once

#include <QWidget>

class QListView;

namespace secondlook::ui {

class NavDelegate;
class NavModel;
class PlainLabel;

/// The pages of the project at the left edge: 184 px with the project's name above, or a rail of 76 to 108 px.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    /// The pages of `foot` stand at the lower end, apart from the others.
    Navigation(NavModel *model, NavModel *foot, QWidget *parent = nullptr);

    void setProject(const QString &name, const QString &facts);
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    void setCurrent(const QString &id);
    QListView *list() const { return m_list; }
    QListView *foot() const { return m_footList; }

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QListView *makeList(NavModel *model, const QString &name);
    void layOut();

    NavModel *m_model;
    NavModel *m_footModel;
    NavDelegate *m_delegate;
    QListView *m_list;
    QListView *m_footList;
    QWidget *m_project;
    PlainLabel *m_name;
    PlainLabel *m_facts;
    bool m_rail = false;
};

} // namespace secondlook::ui
