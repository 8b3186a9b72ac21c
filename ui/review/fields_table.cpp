#include "ui/review/fields_table.h"

#include "ui/review/field_value.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace secondlook::ui {

namespace {

constexpr int rowGap = 3;
constexpr int columnGap = 10;
constexpr int widestName = 84;
constexpr int measuredRows = 50;

class FieldDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state & QStyle::State_HasFocus;
        if (current)
            painter->fillRect(option.rect, color(Token::Hover));
        const bool name = index.column() == FieldsModel::Name;
        const QRect line = option.rect.adjusted(0, 0, name ? -columnGap : 0, 0);
        const Flow flow(*painter, option.rect);
        paintLine(*painter, line, ui::font(FontRole::Body), color(name ? Token::Text3 : Token::Text),
                  index.data().toString());
    }
};

} // namespace

FieldsTable::FieldsTable(QWidget *parent) : QTableView(parent)
{
    setModel(&m_fields);
    setItemDelegate(new FieldDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Fields"));
    setAccessibleDescription(tr("Enter shows the whole value"));
    connect(this, &QAbstractItemView::activated, this, &FieldsTable::showValue);
}

int FieldsTable::rowHeight() const
{
    return lineHeight(FontRole::Body) + rowGap;
}

void FieldsTable::setFields(std::vector<domain::Field> fields)
{
    m_fields.setFields(std::move(fields));
    setFocusPolicy(fieldCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    if (fieldCount() > 0)
        setCurrentIndex(m_fields.index(0, FieldsModel::Value));
    fitColumns();
    scrollToTop();
}

void FieldsTable::fitColumns()
{
    int widest = 0;
    for (int row = 0; row < qMin(fieldCount(), measuredRows); ++row)
        widest =
            qMax(widest, textWidth(ui::font(FontRole::Body), m_fields.index(row, FieldsModel::Name).data().toString()));
    const int name = qMin(widest, scaled(widestName)) + columnGap;
    setColumnWidth(FieldsModel::Name, name);
    setColumnWidth(FieldsModel::Value, qMax(1, viewport()->width() - name));
    verticalHeader()->setDefaultSectionSize(rowHeight());
}

void FieldsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FieldsTable::showValue(const QModelIndex &index)
{
    auto *window = new FieldValue(m_fields.field(index.row()), this->window());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

} // namespace secondlook::ui

#include "moc_fields_table.cpp"
