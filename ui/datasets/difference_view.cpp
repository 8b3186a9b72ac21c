#include "ui/datasets/difference_view.h"

#include "ui/agreement/figure_table.h"
#include "ui/datasets/dataset_words.h"
#include "ui/datasets/page_steps.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chosen_box.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_control.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace secondlook::ui {

using datasets::ChangeKind;
using Words = DatasetWords;

namespace {

constexpr std::array changeKinds = {ChangeKind::Added, ChangeKind::Removed, ChangeKind::Relabelled};
constexpr qint64 changesAPage = 100;
constexpr int headBesideFrom = 720;

FigureCell changeCell(const QString &text, bool isQuiet = false)
{
    FigureCell cell;
    cell.text = text;
    cell.isQuiet = isQuiet;
    return cell;
}

FigureCell labelCell(const std::string &label, bool isThere)
{
    return !isThere        ? changeCell({})
           : label.empty() ? changeCell(DifferenceView::tr("soft label"), true)
                           : changeCell(nameText(label));
}

} // namespace

DifferenceView::DifferenceView(DatasetsPresenter *presenter, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_back(new KeyButton(tr("Back"))),
      m_title(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_other(new ChosenBox(tr("Compared to"))),
      m_kind(new SegmentedControl({tr("Added"), tr("Removed"), tr("Label changed")})),
      m_why(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_steps(new PageSteps(tr("Changed rows"))),
      m_note(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_table(new FigureTable(tr("Changed rows")))
{
    setAccessibleName(tr("Difference"));
    m_table->setObjectName(QStringLiteral("changes"));
    m_other->setObjectName(QStringLiteral("comparedTo"));
    m_kind->setObjectName(QStringLiteral("changeKind"));
    m_back->setObjectName(QStringLiteral("differenceBack"));
    m_back->setIconName(QStringLiteral("left"));
    m_back->setSmall(true);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    m_kind->setCurrent(0);
    m_kind->nameButtons(tr("Changed rows"));
    m_why->setMaxLines(0);
    m_title->setMaxLines(2);
    m_note->setMaxLines(2);
    auto *what = new QHBoxLayout;
    what->setSpacing(12);
    what->addWidget(m_back);
    what->addWidget(m_title, 1);
    auto *head = new QBoxLayout(QBoxLayout::LeftToRight);
    head->addLayout(what, 1);
    head->addWidget(m_other, 0, Qt::AlignLeading);
    auto *why = new QHBoxLayout;
    why->setSpacing(12);
    why->addWidget(m_why, 1);
    why->addWidget(m_steps);
    auto *kinds = new QBoxLayout(QBoxLayout::LeftToRight);
    kinds->addWidget(m_kind, 0, Qt::AlignLeading);
    kinds->addLayout(why, 1);
    m_heads = {head, kinds};
    for (QBoxLayout *row : std::as_const(m_heads))
        row->setSpacing(12);
    auto *list = new Card;
    list->setContentsMargins(8, 8, 8, 8);
    auto *inList = new QVBoxLayout(list);
    inList->setContentsMargins(0, 0, 0, 0);
    inList->addWidget(m_note);
    inList->addWidget(m_table, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 14, 24, 16);
    whole->setSpacing(10);
    whole->addLayout(head);
    whole->addLayout(kinds);
    whole->addWidget(list, 1);
    connect(m_back, &QAbstractButton::clicked, this, &DifferenceView::left);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int kind) {
        if (kind >= 0)
            ask(changeKinds[std::size_t(kind)], 0);
    });
    connect(m_other, &QComboBox::activated, this, [this] { ask(changeKinds[std::size_t(m_kind->current())], 0); });
    connect(m_steps, &PageSteps::asked, this,
            [this](qint64 from) { ask(changeKinds[std::size_t(m_kind->current())], from); });
    connect(presenter, &DatasetsPresenter::differenceChanged, this, &DifferenceView::showDifference);
}

void DifferenceView::fillVersions(int chosen)
{
    m_other->clear();
    for (const datasets::VersionSummary &version : m_presenter->versions())
        if (version.version != m_presenter->selected())
            m_other->addItem(tr("version %1").arg(version.version), version.version);
    m_other->setCurrentIndex(std::max(0, m_other->findData(chosen)));
    m_other->setEnabled(m_other->count() > 1);
}

void DifferenceView::open()
{
    m_kind->setCurrent(0);
    fillVersions(m_presenter->before());
    m_title->setText(tr("What changed to version %1").arg(m_presenter->shownNumber()));
    ask(ChangeKind::Added, 0);
    focusFirst();
}

void DifferenceView::ask(ChangeKind kind, qint64 from)
{
    if (m_other->count() > 0)
        m_presenter->openDifference({.older = m_other->currentData().toInt(),
                                     .newer = m_presenter->selected(),
                                     .kind = kind,
                                     .from = from,
                                     .most = changesAPage});
}

void DifferenceView::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> DifferenceView::areas() const
{
    return {m_back, m_kind, m_table};
}

void DifferenceView::showDifference()
{
    const auto &difference = m_presenter->difference();
    const datasets::DifferenceQuery &query = m_presenter->differenceQuery();
    const bool isAdded = query.kind == ChangeKind::Added;
    const bool isRemoved = query.kind == ChangeKind::Removed;
    const auto &problem = m_presenter->differenceProblem();
    QList<FigureRow> rows;
    if (difference) {
        for (const datasets::NamedChange &named : difference->rows) {
            FigureCell text = changeCell(nameText(named.text).simplified());
            text.hint = text.text;
            rows << FigureRow{{changeCell(nameText(named.id)), text, labelCell(named.change.oldLabel, !isAdded),
                               labelCell(named.change.newLabel, !isRemoved),
                               changeCell(Words::why(query.kind, named.change.why), true)},
                              int(rows.size())};
        }
    }
    const std::int64_t total = !difference ? 0
                               : isAdded   ? difference->diff.added
                               : isRemoved ? difference->diff.removed
                                           : difference->diff.relabelled;
    m_note->setText(!problem.isEmpty() ? problem
                    : !difference      ? tr("Comparing")
                    : total == 0       ? tr("No row.")
                                       : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_why->setText(!difference ? QString()
                               : Words::reasons(query.kind, isAdded     ? difference->diff.addedWhy
                                                            : isRemoved ? difference->diff.removedWhy
                                                                        : difference->diff.relabelledWhy));
    m_table->setTable({{tr("Id")}, {tr("Text"), false, true}, {tr("Label before")}, {tr("Label now")}, {tr("Why")}},
                      rows);
    if (!rows.isEmpty() && m_table->currentId() < 0)
        m_table->setCurrentId(0);
    m_steps->setPage(query.from, rows.size(), total);
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    for (QBoxLayout *row : std::as_const(m_heads))
        row->setDirection(width() < scaled(headBesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void DifferenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace secondlook::ui

#include "moc_difference_view.cpp"
