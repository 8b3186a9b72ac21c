#include "ui/datasets/splits_card.h"

#include "ui/agreement/agreement_words.h"
#include "ui/datasets/dataset_words.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

namespace secondlook::ui {

using datasets::ChangeKind;
using Words = DatasetWords;

SplitsCard::SplitsCard(DatasetsPresenter *presenter, QAction *openDifference, QWidget *parent)
    : Card(parent),
      m_presenter(presenter),
      m_splits(new QGridLayout),
      m_title(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_open(new KeyButton(tr("Open"))),
      m_note(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_changes(new QWidget)
{
    setContentsMargins(16, 12, 16, 12);
    auto *kept = new PlainLabel(tr("near-duplicates kept together"), FontRole::Caption, Token::Text3);
    kept->setMaxLines(2);
    m_title->setMaxLines(2);
    kept->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new PlainLabel(tr("Splits"), FontRole::BodyStrong));
    head->addWidget(kept, 1);
    m_splits->setHorizontalSpacing(10);
    m_splits->setVerticalSpacing(8);
    m_splits->setColumnStretch(1, 1);
    m_open->setObjectName(QStringLiteral("openDifference"));
    m_open->setAction(openDifference);
    m_open->setText(tr("Open"));
    m_open->setSmall(true);
    m_open->setKind(KeyButton::Kind::Quiet);
    m_open->setAccessibleName(openDifference->text());
    auto *changesHead = new QHBoxLayout;
    changesHead->addWidget(m_title, 1);
    changesHead->addWidget(m_open);
    m_note->setMaxLines(0);
    auto *changes = new QGridLayout(m_changes);
    changes->setContentsMargins(0, 0, 0, 0);
    changes->setHorizontalSpacing(8);
    changes->setVerticalSpacing(6);
    changes->setColumnStretch(1, 1);
    const std::pair<const char *, Token> marks[] = {
        {"plus", Token::Auto}, {"minus", Token::Bad}, {"refresh", Token::Audit}};
    for (const auto &[icon, token] : marks) {
        const int row = int(m_rows.size());
        m_rows << ChangeRow{new PlainLabel(QString()), new PlainLabel(QString(), FontRole::BodyStrong)};
        m_rows[row].what->setMaxLines(3);
        m_rows[row].count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        changes->addWidget(new IconLabel(QLatin1String(icon), 14, token), row, 0);
        changes->addWidget(m_rows[row].what, row, 1);
        changes->addWidget(m_rows[row].count, row, 2, Qt::AlignRight);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(m_splits);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addLayout(changesHead);
    column->addWidget(m_note);
    column->addWidget(m_changes);
    column->addStretch(1);
    connect(presenter, &DatasetsPresenter::changed, this, &SplitsCard::showSplits);
    connect(presenter, &DatasetsPresenter::sinceBeforeChanged, this, &SplitsCard::showChanges);
    showSplits();
}

void SplitsCard::showSplits()
{
    showChanges();
    const datasets::DatasetManifest *shown = m_presenter->shown();
    if (shown == nullptr)
        return;
    while (QLayoutItem *item = m_splits->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto all = std::max<std::int64_t>(shown->card.rows, 1);
    int row = 0;
    for (const auto &[name, rows] : shown->card.splits) {
        const QString split = nameText(name);
        auto *track = new ProgressTrack(tr("Share of %1", "split").arg(split));
        track->setProgress(int(rows * 1000 / all), 1000);
        track->setMinimumWidth(scaled(60));
        auto *count = new PlainLabel(Words::count(rows), FontRole::BodyStrong);
        auto *share =
            new PlainLabel(AgreementWords::percent(double(rows) / double(all), 0), FontRole::Body, Token::Text3);
        m_splits->addWidget(new PlainLabel(split), row, 0);
        m_splits->addWidget(track, row, 1, Qt::AlignVCenter);
        m_splits->addWidget(count, row, 2, Qt::AlignRight);
        m_splits->addWidget(share, row, 3, Qt::AlignRight);
        for (PlainLabel *label : {count, share})
            label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        ++row;
    }
}

void SplitsCard::showChanges()
{
    const int before = m_presenter->before();
    const datasets::VersionDiff *diff = m_presenter->sinceBefore();
    m_title->setText(before > 0 ? tr("Difference to version %1").arg(before) : tr("Difference"));
    m_changes->setVisible(diff != nullptr);
    m_note->setVisible(diff == nullptr);
    m_note->setText(before <= 0                                    ? tr("This is the first version.")
                    : !m_presenter->sinceBeforeProblem().isEmpty() ? m_presenter->sinceBeforeProblem()
                                                                   : tr("Comparing"));
    if (diff == nullptr)
        return;
    const auto show = [this](int row, const QString &alone, const QString &because, ChangeKind kind, std::int64_t count,
                             const std::map<std::string, std::int64_t> &why) {
        m_rows[row].what->setText(why.size() == 1 ? because.arg(Words::why(kind, why.begin()->first)) : alone);
        m_rows[row].what->setToolTip(plainToolTip(Words::reasons(kind, why)));
        m_rows[row].what->setAccessibleDescription(Words::reasons(kind, why));
        m_rows[row].count->setText(Words::count(count));
    };
    show(0, tr("added"), tr("added, %1", "why"), ChangeKind::Added, diff->added, diff->addedWhy);
    show(1, tr("removed"), tr("removed, %1", "why"), ChangeKind::Removed, diff->removed, diff->removedWhy);
    show(2, tr("label changed"), tr("label changed, %1", "why"), ChangeKind::Relabelled, diff->relabelled,
         diff->relabelledWhy);
}

} // namespace secondlook::ui

#include "moc_splits_card.cpp"
