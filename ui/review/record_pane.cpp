#include "ui/review/record_pane.h"

#include "ui/models/text_conversion.h"
#include "ui/review/content_line.h"
#include "ui/review/display_text.h"
#include "ui/review/facts_row.h"
#include "ui/review/image_view.h"
#include "ui/review/queue_controls.h"
#include "ui/review/record_bar.h"
#include "ui/review/record_content.h"
#include "ui/review/record_notes.h"
#include "ui/review/record_text.h"
#include "ui/review/similar_list.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/side_margins.h"

#include <QAction>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace secondlook::ui {

namespace {

constexpr qsizetype explainedLetters = 40;

QString shownAsSetting()
{
    return QStringLiteral("content.show_as");
}

QString decidedSentence(const review::PastDecision &past, const domain::LabelSchema &schema, const QAction *next)
{
    const domain::Annotation &own = past.annotation;
    const QString back = RecordPane::tr("%1 leads back to the open record.").arg(keyText(next->shortcut()));
    if (own.action == domain::Action::Skip)
        return RecordPane::tr("You skipped this record. %1").arg(back);
    if (own.action == domain::Action::Flag)
        return RecordPane::tr("You flagged this record. %1").arg(back);
    const QString label = own.label ? nameText(schema.labels()[*own.label].shownName()) : QString();
    return RecordPane::tr("You labelled this record %1. %2").arg(label, back);
}

} // namespace

RecordPane::RecordPane(ReviewPresenter *desk, const PaneActions &actions, QWidget *parent)
    : Pane(Token::Surface, {}, parent),
      m_desk(desk),
      m_queue(new QueueControls(desk, actions.filterQueue)),
      m_bar(new RecordBar(m_queue, actions.previous, actions.next)),
      m_content(new RecordContent(this)),
      m_text(m_content->text()),
      m_contentLine(new ContentLine(actions.plain, actions.showAs)),
      m_showAs(actions.showAs),
      m_cutLine(new CutLine(actions.showAll)),
      m_legend(new EvidenceLegend(actions.evidence)),
      m_reading(new QVBoxLayout),
      m_bannerSlot(new QVBoxLayout),
      m_facts(new FactsRow),
      m_similar(new SimilarList(desk, actions.similar, actions.nearDuplicates)),
      m_next(actions.next)
{
    m_cutLine->hide();
    m_contentLine->hide();
    m_legend->hide();
    connect(m_content, &RecordContent::painted, this, &RecordPane::painted);
    connect(m_content->image(), &ImageView::captionChanged, this, &RecordPane::showContentLine);
    m_reading->setSpacing(0);
    m_reading->addWidget(m_content->image(), 1500);
    m_reading->addWidget(m_text, 1000); // all room it can use, the rest stays below
    m_reading->addSpacing(8);
    m_reading->addWidget(m_cutLine);
    m_reading->addWidget(m_contentLine);
    m_reading->addSpacing(6);
    m_reading->addWidget(m_legend);
    m_reading->addSpacing(10);
    m_reading->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_reading, 1);
    column->addLayout(m_bannerSlot);
    column->addWidget(m_facts);
    column->addWidget(m_similar);
    setNarrow(false);
}

void RecordPane::setNarrow(bool narrow)
{
    m_bar->setNarrow(narrow);
    m_text->setRole(narrow ? FontRole::RecordTextNarrow : FontRole::RecordText);
    m_facts->setNarrow(narrow);
    m_similar->setNarrow(narrow);
    m_contentLine->setMaximumWidth(scaled(RecordText::measure));
    m_cutLine->setMaximumWidth(scaled(RecordText::measure));
    m_legend->setMaximumWidth(scaled(RecordText::measure));
    m_reading->setContentsMargins(sideMargins(narrow ? 24 : 32, narrow ? 14 : 24, narrow ? 12 : 20, 0));
}

void RecordPane::showRecord()
{
    const domain::ReviewTask *task = m_desk->current();
    m_evidenceShown = m_evidenceShownAtFirst;
    m_bar->setTask(task);
    m_facts->setTask(task, m_desk->facts());
    m_similar->showRecord();
    if (task && task->prediction)
        m_legend->setNames(nameText(m_desk->facts().schema.labels()[task->prediction->label].shownName()),
                           qtText(task->modelVersion));
    const auto kind = content::contentKindNamed(coreText(m_desk->setting(shownAsSetting())));
    m_content->setShownAs(kind);
    showContent(false);
    // Whether there is evidence shows a moment later. Until then the legend stays as it was, so that nothing moves
    // twice.
    if (!task || !task->prediction || !isPlain())
        m_legend->hide();
    showMessage();
}

void RecordPane::showAll()
{
    showContent(true);
    showEvidence();
}

void RecordPane::showContent(bool all)
{
    const domain::ReviewTask *task = m_desk->current();
    m_content->showRecord(task ? &task->record : nullptr, all);
    m_cutLine->setVisible(m_content->isCut() && !m_content->hidesText());
    m_cutLine->setCounts(m_content->shownCharacters(), m_content->characters());
    m_cutLine->setCanShowMore(canShowMore());
    showContentLine();
}

void RecordPane::showContentLine()
{
    static const std::map<content::ContentKind, QString> shownAs = {
        {content::ContentKind::Plain, tr("Shown as plain text.")},
        {content::ContentKind::Markdown, tr("Shown as Markdown.")},
        {content::ContentKind::Html, tr("Shown as the text of HTML.")},
        {content::ContentKind::Chat, tr("Shown as a chat.")}};
    const QString caption = m_content->image()->isHidden() ? QString() : m_content->image()->caption();
    QStringList words;
    if (!caption.isEmpty())
        words << tr("%1.", "one sentence").arg(caption);
    if (!m_content->hidesText() && (caption.isEmpty() || !isPlain()))
        words << shownAs.at(m_content->kind());
    if (!m_content->note().isEmpty())
        words << m_content->note();
    if (!isPlain() && !m_desk->evidence().empty())
        words << tr("Word evidence shows in the plain text.");
    const bool plainWanted = m_content->shownAs() == content::ContentKind::Plain;
    m_contentLine->setWords(words.join(QLatin1Char(' ')), plainWanted ? tr("Formatted") : tr("Plain text"));
    m_contentLine->setVisible(m_desk->current() && canTogglePlain());
    for (QAction *choice : m_showAs)
        choice->setChecked(choice->data().toString() == m_desk->setting(shownAsSetting()));
}

bool RecordPane::canShowMore() const
{
    return m_content->canShowMore();
}

bool RecordPane::isPlain() const
{
    return m_content->isPlain() && !m_content->hidesText();
}

bool RecordPane::canTogglePlain() const
{
    return m_content->isSpecial() || (m_content->shownAs() && m_content->shownAs() != content::ContentKind::Plain);
}

void RecordPane::togglePlain()
{
    const bool plainWanted = m_content->shownAs() == content::ContentKind::Plain;
    showAs(plainWanted ? QString() : qtText(content::contentKindName(content::ContentKind::Plain)));
}

void RecordPane::showAs(const QString &kind)
{
    m_desk->setSetting(shownAsSetting(), kind);
    m_content->setShownAs(content::contentKindNamed(coreText(kind)));
    showContent(false);
    showEvidence();
    Q_EMIT contentChanged();
}

void RecordPane::setPlainOnly(bool plainOnly)
{
    m_content->setPlainOnly(plainOnly);
}

QWidget *RecordPane::image() const
{
    return m_content->image();
}

void RecordPane::repaintContent()
{
    m_content->repaintContent();
}

void RecordPane::setEvidenceShownAtFirst(bool shown)
{
    m_evidenceShownAtFirst = shown;
    m_evidenceShown = shown;
    showEvidence();
}

void RecordPane::toggleEvidence()
{
    m_evidenceShown = !m_evidenceShown;
    showEvidence();
}

void RecordPane::showEvidence()
{
    const domain::ReviewTask *task = m_desk->current();
    const std::vector<domain::Evidence> &evidence = m_desk->evidence();
    m_legend->setVisible(task && task->prediction && isPlain() && !(m_desk->isComplete() && evidence.empty()));
    m_legend->setShown(m_evidenceShown);
    showContentLine();
    std::vector<RecordText::Mark> marks;
    if (task && task->prediction && m_evidenceShown && isPlain()) {
        DisplayText display;
        display.text = m_text->wholeText();
        const std::vector<TextRange> ranges = displayRanges(task->record.text, display, evidence);
        float strongest = 0.0F;
        for (const domain::Evidence &word : evidence)
            strongest = std::max(strongest, std::abs(word.weight));
        const auto &labels = m_desk->facts().schema.labels();
        for (std::size_t i = 0; i < evidence.size(); ++i) {
            const domain::Evidence &word = evidence[i];
            const bool speaksFor = word.label == task->prediction->label && word.weight > 0.0F;
            const QString text =
                display.text.mid(ranges[i].begin, std::min<qsizetype>(ranges[i].length, explainedLetters));
            const QString weight = QLocale().toString(word.weight, 'f', 2);
            marks.push_back({ranges[i], speaksFor, std::abs(word.weight) >= strongest / 2,
                             tr("%1: %2 %3", "word, label, weight")
                                 .arg(text, nameText(labels[word.label].shownName()),
                                      word.weight > 0.0F ? QLatin1Char('+') + weight : weight)});
        }
    }
    m_text->setMarks(std::move(marks));
    m_content->repaintContent(); // who waits for the record to be complete waits for its picture, text or not
}

void RecordPane::showMessage()
{
    if (const auto &message = m_desk->message()) {
        const QString text = message->detail.isEmpty()
                                 ? tr("%1.", "one sentence").arg(message->headline)
                                 : tr("%1. %2", "headline; what it means").arg(message->headline, message->detail);
        showBanner(int(message->isProblem ? Banner::Kind::Bad : Banner::Kind::Info), text,
                   message->canRetry ? tr("Try again") : QString());
    } else if (const auto *past = m_desk->pastDecision()) {
        showBanner(int(Banner::Kind::Info), decidedSentence(*past, m_desk->facts().schema, m_next), {});
    } else if (m_banner) {
        m_banner->hide();
        m_banner->deleteLater();
        m_banner = nullptr;
    }
}

void RecordPane::showBanner(int kind, const QString &text, const QString &action)
{
    if (m_banner) {
        m_banner->hide();
        m_banner->deleteLater();
    }
    m_banner = new Banner(Banner::Kind(kind), text);
    m_banner->setActionText(action);
    connect(m_banner, &Banner::acted, m_desk, &ReviewPresenter::retry);
    connect(m_banner, &Banner::dismissed, m_desk, &ReviewPresenter::dismissMessage);
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    m_bannerSlot->addWidget(m_banner);
}

} // namespace secondlook::ui

#include "moc_record_pane.cpp"
