#include "ui/datasets/rows_view.h"

#include "ui/agreement/figure_table.h"
#include "ui/datasets/dataset_words.h"
#include "ui/datasets/origin_card.h"
#include "ui/datasets/page_steps.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QKeyEvent>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace secondlook::ui {

using Words = DatasetWords;

namespace {

constexpr int typingMs = 250;
constexpr int rowsBesideFrom = 760;

FigureCell rowCell(const QString &text, bool isQuiet = false)
{
    FigureCell cell;
    cell.text = text;
    cell.isQuiet = isQuiet;
    return cell;
}

} // namespace

RowsView::RowsView(DatasetsPresenter *presenter, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_back(new KeyButton(tr("Back"))),
      m_title(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_search(new FilterField(tr("Id of a record, or its beginning"))),
      m_steps(new PageSteps(tr("Rows"))),
      m_note(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_table(new FigureTable(tr("Rows of this version"))),
      m_origin(new OriginCard(presenter, nullptr)),
      m_typing(new QTimer(this)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Rows"));
    m_table->setObjectName(QStringLiteral("rows"));
    m_search->setObjectName(QStringLiteral("rowSearch"));
    m_search->setAccessibleName(tr("Find rows by id"));
    m_back->setObjectName(QStringLiteral("rowsBack"));
    m_back->setIconName(QStringLiteral("left"));
    m_back->setSmall(true);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    m_note->setMaxLines(2);
    m_title->setMaxLines(2);
    auto *what = new QHBoxLayout;
    what->setSpacing(12);
    what->addWidget(m_back);
    what->addWidget(m_title, 1);
    auto *find = new QHBoxLayout;
    find->setSpacing(12);
    find->addWidget(m_search, 1);
    find->addWidget(m_steps);
    m_head->setSpacing(10);
    m_head->addLayout(what, 1);
    m_head->addLayout(find, 1);
    auto *list = new Card;
    list->setContentsMargins(8, 8, 8, 8);
    auto *inList = new QVBoxLayout(list);
    inList->setContentsMargins(0, 0, 0, 0);
    inList->addWidget(m_note);
    inList->addWidget(m_table, 1);
    m_columns->setSpacing(16);
    m_columns->addWidget(list, 3);
    m_columns->addWidget(m_origin, 2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 14, 24, 16);
    whole->setSpacing(10);
    whole->addLayout(m_head);
    whole->addLayout(m_columns, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMs);
    connect(m_back, &QAbstractButton::clicked, this, &RowsView::left);
    connect(m_steps, &PageSteps::asked, this, [this](qint64 from) {
        datasets::RowQuery query = m_presenter->rowQuery();
        query.from = from;
        m_presenter->openRows(query);
    });
    connect(m_search, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &FilterField::left, this, [this] {
        search();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_typing, &QTimer::timeout, this, &RowsView::search);
    connect(m_table, &FigureTable::currentIdChanged, this, [this](int place) {
        const auto &rows = m_presenter->rows();
        if (rows && place >= 0 && place < int(rows->rows.size()))
            m_presenter->openOrigin(rows->rows[std::size_t(place)].id);
    });
    connect(m_table, &FigureTable::opened, this, [this] { m_origin->shown()->setFocus(Qt::OtherFocusReason); });
    connect(presenter, &DatasetsPresenter::rowsChanged, this, &RowsView::showRows);
}

void RowsView::open(const std::string &gate)
{
    m_search->clear();
    m_presenter->openRows({.version = m_presenter->selected(), .gate = gate});
    focusFirst();
}

void RowsView::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void RowsView::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> RowsView::areas() const
{
    return {m_back, m_search, m_table, m_origin->shown()};
}

void RowsView::search()
{
    m_typing->stop();
    datasets::RowQuery query = m_presenter->rowQuery();
    query.id = coreText(m_search->text());
    query.from = 0;
    m_presenter->openRows(query);
}

void RowsView::showRows()
{
    const datasets::RowQuery &query = m_presenter->rowQuery();
    const QString title = tr("Rows of version %1").arg(m_presenter->shownNumber());
    m_title->setText(query.gate.empty() ? title
                                        : tr("%1, behind: %2", "rows, gate").arg(title, Words::gateName(query.gate)));
    const auto &page = m_presenter->rows();
    const bool isEmpty = page && page->rows.empty();
    m_note->setText(!m_presenter->rowsProblem().isEmpty() ? m_presenter->rowsProblem()
                    : !page                               ? tr("Reading")
                    : !isEmpty                            ? QString()
                    : query.id.empty()                    ? tr("No row stands behind it.")
                                       : tr("No row has an id that begins with %1.").arg(nameText(query.id)));
    m_note->setVisible(!m_note->text().isEmpty());
    m_search->setEnabled(query.gate.empty());
    if (!page)
        return;
    QList<FigureRow> rows;
    for (const datasets::VersionRow &row : page->rows) {
        FigureCell text = rowCell(nameText(row.text).simplified());
        text.hint = text.text;
        rows << FigureRow{{rowCell(nameText(row.id)), text,
                           row.label.empty() ? rowCell(tr("soft label"), true) : rowCell(nameText(row.label)),
                           rowCell(Words::source(row.source), true), rowCell(nameText(row.split), true),
                           rowCell(QLocale().toString(row.weight, 'g', 4), true)},
                          int(rows.size())};
    }
    m_table->setTable({{tr("Id")},
                       {tr("Text"), false, true},
                       {tr("Label")},
                       {tr("Label from")},
                       {tr("Split")},
                       {tr("Weight"), true, false}},
                      rows);
    if (!rows.isEmpty() && m_table->currentId() < 0)
        m_table->setCurrentId(0);
    m_steps->setPage(page->from, qint64(page->rows.size()), page->total);
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < scaled(rowsBesideFrom);
    for (QBoxLayout *row : {m_head, m_columns})
        row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace secondlook::ui

#include "moc_rows_view.cpp"
