#include "ui/adjudicate/conflict_filter.h"

#include "ui/models/text_conversion.h"
#include "ui/review/captioned_combo.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace secondlook::ui {

namespace {

constexpr int leastFilterWidth = 110;
constexpr int leastPopupWidth = 340;
constexpr int mostFilterItems = 200;

/// As narrow as the list is: names of labels are long.
class FilterCombo : public CaptionedCombo
{
public:
    FilterCombo(const QString &caption, const QString &name) : CaptionedCombo(caption)
    {
        setAccessibleName(name);
        setAccessibleDescription(name); // the name that is read out is what is chosen
        setToolTip(name);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        view()->setMinimumWidth(scaled(leastPopupWidth));
        view()->setTextElideMode(Qt::ElideMiddle);
    }
    QSize sizeHint() const override { return {scaled(2 * leastFilterWidth), CaptionedCombo::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {scaled(leastFilterWidth), sizeHint().height()}; }
};

} // namespace

ConflictFilter::ConflictFilter(AdjudicationPresenter *desk, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_labels(new FilterCombo(tr("Labels"), tr("Only conflicts about two labels"))),
      m_segment(new FilterCombo(tr("Segment"), tr("Only conflicts of a segment"))),
      m_records(new KeyButton(QString()))
{
    m_labels->setObjectName(QStringLiteral("filterLabels"));
    m_segment->setObjectName(QStringLiteral("filterSegment"));
    m_records->setObjectName(QStringLiteral("filterRecords"));
    m_records->setSmall(true);
    m_records->setIconName(QStringLiteral("x"));
    m_records->setToolTip(tr("Show all conflicts"));
    auto *parts =
        new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(8);
    for (QWidget *part : QList<QWidget *>{m_labels, m_segment, m_records})
        parts->addWidget(part);
    connect(m_labels, &QComboBox::activated, desk, [this](int index) {
        if (index == 0)
            m_desk->setLabels({});
        else
            m_desk->setLabels(m_desk->pairs()[std::size_t(index - 1)].first);
    });
    connect(m_segment, &QComboBox::activated, desk, [this](int index) {
        if (index == 0)
            m_desk->setSegment({});
        else
            m_desk->setSegment(m_desk->segments()[std::size_t(index - 1)].first);
    });
    connect(m_records, &QAbstractButton::clicked, desk, [desk] { desk->clearFilters(); });
    connect(desk, &AdjudicationPresenter::factsChanged, this, &ConflictFilter::showFilter);
    connect(desk, &AdjudicationPresenter::listChanged, this, &ConflictFilter::showFilter);
    showFilter();
}

QList<QWidget *> ConflictFilter::focusOrder() const
{
    return {m_labels, m_segment, m_records};
}

void ConflictFilter::fillLabels()
{
    m_labels->clear();
    m_labels->addItem(tr("all", "labels"));
    const auto &wanted = m_desk->view().labels;
    for (const auto &[pair, count] : m_desk->pairs()) {
        if (m_labels->count() > mostFilterItems)
            break;
        m_labels->addItem(tr("%1, %2 (%3)", "two labels, number of conflicts")
                              .arg(m_desk->labelName(pair.first), m_desk->labelName(pair.second),
                                   QLocale().toString(qlonglong(count))));
        if (wanted == pair)
            m_labels->setCurrentIndex(m_labels->count() - 1);
    }
    if (wanted && m_labels->currentIndex() == 0) { // the last one was settled
        m_labels->addItem(
            tr("%1, %2 (%3)", "two labels, number of conflicts")
                .arg(m_desk->labelName(wanted->first), m_desk->labelName(wanted->second), QLocale().toString(0)));
        m_labels->setCurrentIndex(m_labels->count() - 1);
        m_labels->setItemData(m_labels->count() - 1, 0, Qt::UserRole - 1); // cannot be chosen once more
    }
    m_labels->setVisible(m_desk->pairs().size() > 1 || wanted);
}

void ConflictFilter::fillSegments()
{
    m_segment->clear();
    m_segment->addItem(tr("all", "segments"));
    const auto &wanted = m_desk->view().segment;
    for (const auto &[name, count] : m_desk->segments()) {
        if (m_segment->count() > mostFilterItems)
            break;
        m_segment->addItem(
            tr("%1 (%2)", "segment, number of conflicts")
                .arg(name.empty() ? tr("none", "segment") : nameText(name), QLocale().toString(qlonglong(count))));
        if (wanted == name)
            m_segment->setCurrentIndex(m_segment->count() - 1);
    }
    if (wanted && m_segment->currentIndex() == 0) {
        m_segment->addItem(
            tr("%1 (%2)", "segment, number of conflicts")
                .arg(wanted->empty() ? tr("none", "segment") : nameText(*wanted), QLocale().toString(0)));
        m_segment->setCurrentIndex(m_segment->count() - 1);
        m_segment->setItemData(m_segment->count() - 1, 0, Qt::UserRole - 1);
    }
    m_segment->setVisible(m_desk->segments().size() > 1 || wanted);
}

void ConflictFilter::showFilter()
{
    if (m_desk->isReading())
        return;
    const QSignalBlocker quietLabels(m_labels);
    const QSignalBlocker quietSegment(m_segment);
    fillLabels();
    fillSegments();
    const auto &records = m_desk->view().records;
    m_records->setVisible(records.has_value());
    if (records)
        m_records->setText(tr("Only %Ln chosen records", nullptr, int(records->size())));
    setVisible(!m_labels->isHidden() || !m_segment->isHidden() || !m_records->isHidden());
}

} // namespace secondlook::ui

#include "moc_conflict_filter.cpp"
