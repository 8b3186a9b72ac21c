#include "ui/shell/navigation.h"

#include "ui/shell/nav_delegate.h"
#include "ui/shell/nav_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace secondlook::ui {

Navigation::Navigation(NavModel *model, NavModel *foot, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_footModel(foot),
      m_delegate(new NavDelegate(this)),
      m_list(makeList(model, tr("Pages"))),
      m_footList(makeList(foot, tr("More pages"))),
      m_project(new QWidget(this)),
      m_name(new PlainLabel(QString(), FontRole::LabelName)),
      m_facts(new PlainLabel(QString(), FontRole::Caption, Token::Text3))
{
    m_name->setWeight(QFont::DemiBold);
    auto *project = new QVBoxLayout(m_project);
    project->setContentsMargins(10, 2, 10, 12);
    project->setSpacing(0);
    project->addWidget(m_name);
    project->addWidget(m_facts);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_project);
    column->addWidget(m_list, 1);
    column->addWidget(m_footList);
    layOut();
}

QListView *Navigation::makeList(NavModel *model, const QString &name)
{
    auto *list = new QListView(this);
    list->setModel(model);
    list->setItemDelegate(m_delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    list->setMouseTracking(true);
    list->setAccessibleName(name);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT chosen(index.data(NavModel::IdRole).toString()); };
    connect(list, &QAbstractItemView::clicked, this, choose);
    connect(list, &QAbstractItemView::activated, this, choose);
    connect(model, &QAbstractItemModel::rowsInserted, this, &Navigation::layOut);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &Navigation::layOut);
    return list;
}

void Navigation::setProject(const QString &name, const QString &facts)
{
    m_name->setText(name);
    m_facts->setText(facts);
}

void Navigation::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    layOut();
}

void Navigation::setCurrent(const QString &id)
{
    const std::pair<QListView *, NavModel *> lists[] = {{m_list, m_model}, {m_footList, m_footModel}};
    for (const auto &[list, model] : lists)
        list->setCurrentIndex(model->index(model->rowOf(id)));
}

void Navigation::layOut()
{
    m_delegate->setRail(m_rail);
    m_project->setVisible(!m_rail);
    int width = scaled(184);
    if (m_rail) {
        int widest = 0;
        for (const NavModel *model : {m_model, m_footModel})
            for (int row = 0; row < model->rowCount(); ++row)
                widest = qMax(widest, m_delegate->sizeHint({}, model->index(row)).width());
        width = qBound(scaled(76), widest + 9, scaled(108));
    }
    setFixedWidth(width);
    // One more pixel on the right for the hairline.
    if (m_rail)
        layout()->setContentsMargins(sideMargins(4, 6, 5, 6));
    else
        layout()->setContentsMargins(sideMargins(8, 10, 9, 10));
    int footHeight = 0;
    for (int row = 0; row < m_footModel->rowCount(); ++row)
        footHeight += m_delegate->sizeHint({}, m_footModel->index(row)).height();
    m_footList->setFixedHeight(footHeight);
    m_footList->setVisible(footHeight > 0);
    m_list->doItemsLayout();
    m_footList->doItemsLayout();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    painter.fillRect(rect(), color(Token::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::Line));
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        layOut();
}

} // namespace secondlook::ui

#include "moc_navigation.cpp"
