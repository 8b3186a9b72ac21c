#include "ui/agreement/agreement_page.h"

#include "ui/agreement/agreement_state.h"
#include "ui/agreement/ambiguity_tab.h"
#include "ui/agreement/chart_role.h"
#include "ui/agreement/guideline_review_presenter.h"
#include "ui/agreement/labels_tab.h"
#include "ui/agreement/many_bar.h"
#include "ui/agreement/note_dialog.h"
#include "ui/agreement/overview_tab.h"
#include "ui/agreement/records_reader.h"
#include "ui/agreement/report_file.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_info.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chosen_box.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace secondlook::ui {

namespace {

constexpr int headInOneRowFrom = 900;
constexpr int periods[] = {0, 4, 10, 26, 52}; // weeks; 0: all

} // namespace

AgreementPage::AgreementPage(const OpenAgreementSource &open, const base::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_presenter(new AgreementPresenter(open, clock, this)),
      m_guideline(new GuidelineReviewPresenter(open, this)),
      m_caption(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_headRow(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_answers(new ChosenBox(tr("Answers"))),
      m_segment(new ChosenBox(tr("Segment"))),
      m_period(new ChosenBox(tr("Period"))),
      m_save(new KeyButton(tr("Save report"))),
      m_progress(new ProgressTrack(tr("Computing agreement"))),
      m_tabs(new PageTabs(tr("Parts of this page"), {tr("Overview"), tr("Labels"), tr("Ambiguity")})),
      m_messageRow(new QWidget),
      m_message(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_stack(new QStackedWidget),
      m_overview(new OverviewTab(m_presenter, m_guideline)),
      m_labels(new LabelsTab(m_presenter)),
      m_ambiguity(new AmbiguityTab(m_presenter)),
      m_state(new AgreementStatePane(m_presenter)),
      m_reader(new RecordsReader(m_presenter)),
      m_barSlot(new QVBoxLayout)
{
    giveChartsTheirRole();
    setAccessibleName(tr("Agreement"));
    for (QWidget *part : QList<QWidget *>{m_overview, m_labels, m_ambiguity, m_state, m_reader})
        m_stack->addWidget(part);
    addActions();
    buildHead();
    connectParts();
    m_chooseFile = [this] {
        return QFileDialog::getSaveFileName(this, tr("Save report"), QStringLiteral("agreement.html"),
                                            tr("Web page (*.html);;PDF (*.pdf);;JSON (*.json)"));
    };
    showReport();
}

void AgreementPage::buildHead()
{
    auto *titles = new QHBoxLayout;
    titles->setSpacing(14);
    auto *title = new PlainLabel(tr("Agreement"), FontRole::PageTitle);
    title->setElideMode(Qt::ElideNone);
    titles->addWidget(title);
    titles->addWidget(m_caption, 1, Qt::AlignVCenter);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(10);
    controls->addStretch(1);
    for (QWidget *control : QList<QWidget *>{m_answers, m_segment, m_period, m_save})
        controls->addWidget(control);
    m_headRow->setSpacing(12);
    m_headRow->setContentsMargins(24, 14, 24, 6);
    m_headRow->addLayout(titles, 1);
    m_headRow->addLayout(controls);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 0, 24, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    m_progress->setFixedWidth(160);
    tabs->addWidget(m_progress, 0, Qt::AlignVCenter);
    m_message->setMaxLines(2);
    auto *message = new QHBoxLayout(m_messageRow);
    message->setContentsMargins(24, 8, 24, 0);
    message->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_headRow);
    column->addLayout(tabs);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addLayout(m_barSlot);
    column->addWidget(m_messageRow);
    column->addWidget(m_stack, 1);
    m_messageRow->hide();
    m_save->setIconName(QStringLiteral("export"));
    m_answers->setObjectName(QStringLiteral("answers"));
    m_segment->setObjectName(QStringLiteral("segment"));
    m_period->setObjectName(QStringLiteral("period"));
    m_save->setObjectName(QStringLiteral("saveReport"));
}

void AgreementPage::addActions()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        describeAction(action, id, tr("Agreement"), ActionMenu::View);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    QAction *saving = add(QStringLiteral("agreement.save"), tr("Save the report on agreement"), Qt::CTRL | Qt::Key_E,
                          [this] { save(); });
    m_save->setAction(saving);
    m_save->setText(tr("Save report"));
    const std::pair<QString, QString> tabs[] = {{QStringLiteral("agreement.overview"), tr("Overview of agreement")},
                                                {QStringLiteral("agreement.labels"), tr("Agreement on labels")},
                                                {QStringLiteral("agreement.ambiguity"), tr("Ambiguous records")}};
    for (int i = 0; i < 3; ++i)
        add(tabs[i].first, tabs[i].second, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] {
            showTab(Tab(i));
            focusFirst();
        });
    add(QStringLiteral("agreement.again"), tr("Read all answers anew"), QKeySequence(Qt::Key_F5), [this] { read(); });
}

void AgreementPage::connectParts()
{
    connect(m_presenter, &AgreementPresenter::changed, this, &AgreementPage::showReport);
    connect(m_presenter, &AgreementPresenter::segmentsRead, this, [this] {
        fillFilters();
        tellReady();
    });
    connect(m_presenter, &AgreementPresenter::ambiguityChanged, this, &AgreementPage::tellReady);
    connect(m_presenter, &AgreementPresenter::progressChanged, this, [this] {
        m_progress->setRange(0, 1000);
        m_progress->setValue(qRound(qMax(0.0, m_presenter->progress()) * 1000));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_isReading = false;
        showReport();
    });
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this] {
        m_isReading = false;
        showReport();
    });
    connect(m_reader, &RecordsReader::left, this, &AgreementPage::leaveReader);
    connect(m_answers, &QComboBox::activated, this, [this](int index) { m_presenter->setBlindOnly(index == 0); });
    connect(m_segment, &QComboBox::activated, this, [this](int index) {
        m_presenter->setSegment(index == 0 ? std::nullopt : std::optional(std::uint32_t(index - 1)));
    });
    connect(m_period, &QComboBox::activated, this, [this](int index) { m_presenter->setPeriodWeeks(periods[index]); });
    connect(m_guideline, &GuidelineReviewPresenter::asked, this, &AgreementPage::decisionsAsked);
    connect(m_overview, &OverviewTab::recordsOpened, this, &AgreementPage::readRecords);
    connect(m_labels, &LabelsTab::recordsOpened, this, &AgreementPage::readRecords);
    connect(m_ambiguity, &AmbiguityTab::recordsOpened, this, &AgreementPage::readRecords);
    m_labels->setOffered(true, false);
    m_ambiguity->setOffered(true, false, false);
}

void AgreementPage::setAdjudication(const OpenAdjudication &open)
{
    m_many = new ManyRecords(open, this);
    m_note = new PairNote(open, this);
    auto *bar = new ManyBar(m_many);
    m_barSlot->addWidget(bar);
    m_labels->setOffered(true, true);
    m_ambiguity->setOffered(true, true, true);
    const auto ask = [this](review::ManyAction action, const std::vector<base::RecordId> &records) {
        m_focusBefore = focusWidget();
        m_many->ask(action, records);
    };
    connect(m_ambiguity, &AmbiguityTab::softLabelsKept, this,
            [ask](const auto &records) { ask(review::ManyAction::KeepAmbiguous, records); });
    connect(m_ambiguity, &AmbiguityTab::sentToAdjudicate, this,
            [ask](const auto &records) { ask(review::ManyAction::Adjudicate, records); });
    connect(bar, &ManyBar::conflictsAsked, this, &AgreementPage::conflictsAsked);
    connect(bar, &ManyBar::closed, this, [this] {
        if (m_focusBefore)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        else
            focusFirst();
    });
    connect(m_many, &ManyRecords::projectChanged, this, &AgreementPage::projectChanged);
    connect(m_labels, &LabelsTab::guidelineNoteAsked, this, &AgreementPage::writeNote);
    connect(m_note, &PairNote::added, this, [this](int version) {
        say(tr("The note is in the guideline, which is version %1 now.").arg(version), false);
        m_stale = true; // the chart marks versions
        Q_EMIT projectChanged();
    });
}

void AgreementPage::writeNote(std::uint32_t first, std::uint32_t second)
{
    const auto &labels = m_presenter->data()->schema.labels();
    m_note->begin(labels[first].name, labels[second].name);
    auto *dialog = new NoteDialog(m_note, m_presenter->labelName(first), m_presenter->labelName(second), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgreementPage::readRecords(const std::vector<base::RecordId> &records)
{
    if (records.empty())
        return;
    m_focusBefore = focusWidget();
    m_isReading = true;
    m_presenter->listRecords(records);
    showReport();
    m_reader->focusFirst();
}

void AgreementPage::leaveReader()
{
    m_isReading = false;
    showReport();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void AgreementPage::focusFirst()
{
    if (m_stack->currentWidget() == m_state)
        m_state->focusStep();
    else if (m_stack->currentWidget() == m_reader)
        m_reader->focusFirst();
    else
        m_tabs->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> AgreementPage::areas() const
{
    QList<QWidget *> areas{m_save, m_tabs};
    if (m_stack->currentWidget() == m_overview)
        areas += m_overview->areas();
    else if (m_stack->currentWidget() == m_labels)
        areas += m_labels->areas();
    else if (m_stack->currentWidget() == m_ambiguity)
        areas += m_ambiguity->areas();
    else if (m_stack->currentWidget() == m_reader)
        areas += m_reader->areas();
    else
        areas << m_state;
    return areas;
}

void AgreementPage::showTab(Tab tab)
{
    m_isReading = false;
    m_tabs->setCurrentIndex(int(tab));
    showReport();
}

void AgreementPage::showReport()
{
    using State = AgreementPresenter::State;
    const bool isReady = m_presenter->state() == State::Ready;
    const bool hadFocus = m_state->isAncestorOf(QApplication::focusWidget());
    const int shown = m_isReading ? m_stack->indexOf(m_reader) : m_tabs->currentIndex();
    m_stack->setCurrentIndex(isReady ? shown : m_stack->indexOf(m_state));
    m_progress->setVisible(m_presenter->isComputing());
    const bool canFilter = m_presenter->report() != nullptr && m_presenter->state() != State::Failed;
    for (QWidget *control : QList<QWidget *>{m_answers, m_segment, m_period})
        control->setEnabled(canFilter);
    for (QAction *action : actions())
        if (action->objectName() == QLatin1String("agreement.save"))
            action->setEnabled(isReady);
    fillFilters();
    if (const AgreementReport *report = m_presenter->report(); report != nullptr && isReady)
        m_caption->setText(
            report->scope.blindOnly
                ? tr("%Ln records with two or more blind labels", nullptr, int(report->selection.compared))
                : tr("%Ln records with two or more labels", nullptr, int(report->selection.compared)));
    else
        m_caption->setText(QString());
    if (hadFocus)
        focusFirst();
    tellReady();
}

void AgreementPage::tellReady()
{
    using State = AgreementPresenter::State;
    const State state = m_presenter->state();
    const bool settled = state == State::Ready
                             ? m_presenter->data()->segments &&
                                   m_presenter->ambiguityState() != AgreementPresenter::AmbiguityState::Waiting
                             : state != State::Loading;
    if (settled && !m_presenter->isComputing())
        Q_EMIT ready();
}

void AgreementPage::fillFilters()
{
    const AgreementData *known = m_presenter->data();
    if (known == nullptr)
        return;
    const AgreementScope &scope = m_presenter->scope();
    const auto fill = [](ChosenBox *box, const QStringList &items, int current) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItems(items);
        box->setCurrentIndex(current);
        box->updateGeometry();
    };
    QStringList segments{tr("all", "segments")};
    if (known->segments)
        for (const std::string &name : known->segments->names)
            segments << (name.empty() ? tr("none", "segment") : nameText(name));
    fill(m_segment, segments, scope.segment ? int(*scope.segment) + 1 : 0);
    m_segment->setVisible(known->segments && known->segments->names.size() > 1);
    QStringList times;
    int time = 0;
    for (const int weeks : periods) {
        if (weeks == m_presenter->periodWeeks())
            time = int(times.size());
        times << (weeks == 0 ? tr("all", "period") : tr("last %Ln weeks", nullptr, weeks));
    }
    fill(m_period, times, time);
    fill(m_answers, {tr("blind only", "answers"), tr("all", "answers")}, scope.blindOnly ? 0 : 1);
    m_answers->setVisible(m_presenter->canBeBlind());
}

void AgreementPage::save()
{
    if (m_presenter->state() != AgreementPresenter::State::Ready)
        return;
    const QString path = m_chooseFile();
    if (path.isEmpty())
        return;
    const base::Status saved = saveReport(*m_presenter, path);
    say(saved ? tr("The report is saved in %1.").arg(path) : qtText(saved.error().text()), !saved);
}

void AgreementPage::say(const QString &message, bool isProblem)
{
    m_message->setToken(isProblem ? Token::Bad : Token::Text2);
    m_message->setText(message);
    m_messageRow->setVisible(!message.isEmpty());
    m_messageRow->setAccessibleName(message);
    QAccessibleEvent alert(m_messageRow, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AgreementPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        read();
}

void AgreementPage::read()
{
    m_presenter->read();
    m_guideline->read();
}

void AgreementPage::resizeEvent(QResizeEvent *event)
{
    m_headRow->setDirection(width() < scaled(headInOneRowFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void AgreementPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace secondlook::ui

#include "moc_agreement_page.cpp"
