#include "ui/start/columns_step.h"

#include "ui/start/preview_delegate.h"
#include "ui/start/preview_model.h"
#include "ui/start/role_header.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr int widestColumn = 210;
constexpr int leastTextColumn = 260;

QTableView *makeTable(PreviewModel *model, RoleHeader *header, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setHorizontalHeader(header);
    table->setItemDelegate(new PreviewDelegate(parent));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(ColumnsStep::tr("First rows of the file"));
    return table;
}

void addHint(QHBoxLayout *row, const QList<QKeySequence> &keys, const QString &text)
{
    for (const QKeySequence &key : keys)
        row->addWidget(new KeyCap(key));
    row->addWidget(new PlainLabel(text, FontRole::Caption, Token::Text3));
    row->addSpacing(6);
}

} // namespace

ColumnsStep::ColumnsStep(PreviewModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_header(new RoleHeader(model)),
      m_rows(new PlainLabel(QString(), FontRole::Caption, Token::Text3))
{
    m_table = makeTable(model, m_header, this);
    m_table->viewport()->installEventFilter(this);
    m_frame = new RoundFrame(m_table);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_rows, 1);
    addHint(foot, {Qt::Key_F6}, tr("next area"));
    addHint(foot, {Qt::Key_Left, Qt::Key_Right}, tr("column"));
    addHint(foot, {Qt::ALT | Qt::Key_Down}, tr("choose a part"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 20, 32, 12);
    column->setSpacing(0);
    column->addWidget(new PlainLabel(tr("Match the columns"), FontRole::CardTitle));
    column->addWidget(new PlainLabel(tr("Only the text is needed. The rest is a guess you can change."), FontRole::Body,
                                     Token::Text2));
    column->addSpacing(14);
    column->addWidget(m_frame, 100);
    column->addSpacing(8);
    column->addLayout(foot);
    column->addStretch(1);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnsStep::fitColumns);
    connect(model, &PreviewModel::matchChanged, this, &ColumnsStep::fitColumns);
}

void ColumnsStep::setTotal(qint64 rows)
{
    m_rows->setText(tr("Rows 1 to %1 of %2").arg(m_model->rowCount()).arg(QLocale().toString(rows)));
}

void ColumnsStep::focusFirst()
{
    QComboBox *text = m_header->combo(qMax(0, m_model->match().columnOf(ColumnRole::Text)));
    if (text != nullptr)
        text->setFocus(Qt::OtherFocusReason);
}

void ColumnsStep::fitColumns()
{
    const int text = m_model->match().columnOf(ColumnRole::Text);
    int used = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = textWidth(ui::font(FontRole::Mono), m_model->match().columns()[column].name);
        for (int row = 0; row < m_model->rowCount(); ++row)
            widest = std::max(
                widest, textWidth(ui::font(FontRole::Body), m_model->index(row, column).data().toString().left(60)));
        if (column == text)
            continue;
        const int least = m_header->combo(column)->sizeHint().width() + 20;
        const int width = std::clamp(widest + 26, least, std::max(least, scaled(widestColumn)));
        m_table->setColumnWidth(column, width);
        used += width;
    }
    if (text >= 0)
        m_table->setColumnWidth(text, std::max(scaled(leastTextColumn), m_table->viewport()->width() - used));
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHeight(row, scaled(33));
    m_frame->setMaximumHeight(m_header->sizeHint().height() + m_model->rowCount() * scaled(33) + 2);
}

bool ColumnsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_columns_step.cpp"
