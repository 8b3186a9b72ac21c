#include "ui/shell/navigation.h"

#include "ui/shell/nav_delegate.h"
#include "ui/shell/nav_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

QListView *makeList(NavModel *model, NavDelegate *delegate, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    list->setMouseTracking(true);
    list->setAccessibleName(Navigation::tr("Pages"));
    return list;
}

} // namespace

Navigation::Navigation(NavModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_delegate(new NavDelegate(this)),
      m_list(makeList(model, m_delegate, this)),
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
    const auto choose = [this](const QModelIndex &index) { Q_EMIT chosen(index.data(NavModel::IdRole).toString()); };
    connect(m_list, &QAbstractItemView::clicked, this, choose);
    connect(m_list, &QAbstractItemView::activated, this, choose);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &Navigation::layOut);
    layOut();
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
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void Navigation::layOut()
{
    m_delegate->setRail(m_rail);
    m_project->setVisible(!m_rail);
    int width = scaled(184);
    if (m_rail) {
        int widest = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            widest = qMax(widest, m_delegate->sizeHint({}, m_model->index(row)).width());
        width = qBound(scaled(76), widest + 9, scaled(108));
    }
    setFixedWidth(width);
    // One more pixel on the right for the hairline.
    if (m_rail)
        layout()->setContentsMargins(4, 6, 5, 6);
    else
        layout()->setContentsMargins(8, 10, 9, 10);
    m_list->doItemsLayout();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
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
