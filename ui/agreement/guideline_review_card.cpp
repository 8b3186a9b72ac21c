#include "ui/agreement/guideline_review_card.h"

#include "calibration/flip_rate.h"
#include "ui/agreement/agreement_presenter.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/figure_table.h"
#include "ui/agreement/guideline_review_presenter.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

using domain::ReviewedDecisions;
using Words = AgreementWords;

namespace {

constexpr std::size_t labelsNamed = 5;

QString countText(double count)
{
    return QLocale().toString(qRound64(count));
}

FigureCell countCell(std::int64_t count)
{
    FigureCell cell;
    cell.text = countText(double(count));
    cell.copied = QString::number(count);
    cell.order = double(count);
    return cell;
}

FigureCell rateCell(const ReviewedDecisions &decisions)
{
    const auto rate = calibration::flipRate(decisions.changed, decisions.answered, decisions.touched);
    FigureCell cell;
    cell.text = rate ? Words::percent(rate->share.value) : QString(QChar(0x2013));
    cell.order = rate ? rate->share.value : -1.0;
    if (rate) {
        cell.copied = QString::number(rate->share.value, 'f', 4);
        cell.interval = IntervalMark{rate->share.value, rate->share.low, rate->share.high, 0.0, 1.0};
        cell.hint =
            GuidelineReviewCard::tr("95% interval %1").arg(Words::percentInterval(rate->share.low, rate->share.high));
        cell.spoken = cell.text + QStringLiteral(", ") + cell.hint;
    }
    return cell;
}

QList<FigureCell> cellsOf(const QString &name, const ReviewedDecisions &decisions)
{
    FigureCell label;
    label.text = name;
    label.isStrong = true;
    return {label,
            countCell(decisions.touched),
            countCell(decisions.asked),
            countCell(decisions.answered),
            countCell(decisions.changed),
            rateCell(decisions)};
}

} // namespace

GuidelineReviewCard::GuidelineReviewCard(GuidelineReviewPresenter *presenter, const AgreementPresenter *names,
                                         QWidget *parent)
    : Card(parent),
      m_presenter(presenter),
      m_names(names),
      m_title(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_about(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_result(new PlainLabel(QString(), FontRole::Body, Token::Text)),
      m_problem(new PlainLabel(QString(), FontRole::Body, Token::Bad)),
      m_question(new PlainLabel(QString(), FontRole::Body)),
      m_ask(new KeyButton(tr("Ask for a sample again"))),
      m_confirm(new KeyButton(tr("Ask again"))),
      m_cancel(new KeyButton(tr("Cancel"))),
      m_asTable(KeyButton::iconOnly(QStringLiteral("table"), tr("Earlier decisions: show by label"))),
      m_table(new FigureTable(tr("Earlier decisions by label")))
{
    build();
    connect(presenter, &GuidelineReviewPresenter::changed, this, &GuidelineReviewCard::showReview);
    connect(names, &AgreementPresenter::changed, this, &GuidelineReviewCard::showReview);
    connect(m_ask, &QAbstractButton::clicked, this, [this] {
        setConfirming(true);
        m_confirm->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        setConfirming(false);
        m_ask->setFocus(Qt::OtherFocusReason);
    });
    connect(m_confirm, &QAbstractButton::clicked, presenter, &GuidelineReviewPresenter::ask);
    connect(m_asTable, &QAbstractButton::clicked, this, [this] { m_table->setVisible(m_table->isHidden()); });
    m_table->hide();
    showReview();
}

void GuidelineReviewCard::build()
{
    for (PlainLabel *text : {m_about, m_result, m_problem, m_question})
        text->setMaxLines(0);
    auto *copy = KeyButton::iconOnly(QStringLiteral("copy"), tr("Earlier decisions: copy as CSV"));
    for (KeyButton *button : {m_asTable, copy})
        button->setKind(KeyButton::Kind::Quiet);
    for (KeyButton *button : {m_ask, m_asTable, copy})
        button->setSmall(true);
    connect(copy, &QAbstractButton::clicked, m_table, &FigureTable::copyAsCsv);
    m_ask->setIconName(QStringLiteral("refresh"));
    m_confirm->setKind(KeyButton::Kind::Primary);
    m_table->setFitsRows(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title, 1);
    head->addWidget(m_ask);
    head->addWidget(m_asTable);
    head->addWidget(copy);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (KeyButton *button : {m_confirm, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    for (QWidget *part : QList<QWidget *>{m_about, m_result, m_table, m_problem, m_question})
        column->addWidget(part);
    column->addLayout(buttons);
    setObjectName(QStringLiteral("guidelineReview"));
    m_ask->setObjectName(QStringLiteral("askSample"));
    m_confirm->setObjectName(QStringLiteral("confirmSample"));
    m_cancel->setObjectName(QStringLiteral("cancelSample"));
    m_asTable->setObjectName(QStringLiteral("byLabel"));
}

void GuidelineReviewCard::showReview()
{
    const auto &review = m_presenter->review();
    const ReviewedDecisions all = review ? review->inAll() : ReviewedDecisions();
    const bool hasReview = m_names->data() != nullptr && (all.touched > 0 || all.asked > 0);
    setVisible(hasReview || !m_presenter->problem().isEmpty());
    m_problem->setText(m_presenter->problem());
    m_problem->setVisible(!m_presenter->problem().isEmpty());
    for (QWidget *part : QList<QWidget *>{m_about, m_asTable})
        part->setVisible(hasReview);
    m_title->setText(review ? tr("Guideline %1 and earlier decisions").arg(review->version)
                            : tr("The guideline and earlier decisions"));
    m_about->setText(hasReview ? aboutText() : QString());
    m_result->setText(hasReview ? resultText() : QString());
    m_result->setVisible(!m_result->text().isEmpty());
    fillTable();
    const bool hadFocus = m_confirm->hasFocus();
    setConfirming(m_isConfirming && m_presenter->isAsking());
    if (hadFocus && !m_isConfirming)
        (m_ask->isVisible() ? m_ask : m_asTable)->setFocus(Qt::OtherFocusReason);
}

QString GuidelineReviewCard::aboutText() const
{
    const domain::GuidelineReview &review = *m_presenter->review();
    const ReviewedDecisions all = review.inAll();
    QStringList sentences{tr("%Ln earlier decisions may be touched.", nullptr, int(all.touched))};
    if (review.change.general) {
        sentences << tr("What the guideline says of all labels has changed.");
    } else {
        QStringList names;
        for (const std::uint16_t label : review.change.labels)
            names << m_names->labelName(label);
        if (names.size() > qsizetype(labelsNamed))
            names = names.first(labelsNamed) << QString(QChar(0x2026));
        sentences << tr("What it says of these labels has changed: %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (all.elsewhere > 0)
        sentences << tr("%Ln more came in packs or files and cannot be asked for here.", nullptr, int(all.elsewhere));
    return sentences.join(QLatin1Char(' '));
}

QString GuidelineReviewCard::resultText() const
{
    const domain::GuidelineReview &review = *m_presenter->review();
    const ReviewedDecisions all = review.inAll();
    if (all.asked == 0)
        return {};
    const auto rate = calibration::flipRate(all.changed, all.answered, all.touched);
    if (!rate)
        return tr("%Ln were asked for again; none is answered yet.", nullptr, int(all.asked));
    QStringList sentences{tr("%1 asked for again, %2 answered, %3 changed: %4 (95% interval %5).")
                              .arg(countText(double(all.asked)), countText(double(all.answered)),
                                   countText(double(all.changed)), Words::percent(rate->share.value),
                                   Words::percentInterval(rate->share.low, rate->share.high)),
                          tr("So about %1 of the %2 would change (%3 to %4).")
                              .arg(countText(rate->expected), countText(double(all.touched)), countText(rate->fewest),
                                   countText(rate->most))};
    if (all.answered < calibration::fewFlipAnswers && all.answered < all.touched)
        sentences << tr("These are too few answers to rely on.");
    if (review.repeats > 0)
        sentences << tr("Of records that came back without a new guideline, %1 got another label.")
                         .arg(Words::percent(double(review.repeatsChanged) / double(review.repeats)));
    return sentences.join(QLatin1Char(' '));
}

void GuidelineReviewCard::fillTable()
{
    const auto &review = m_presenter->review();
    QList<FigureRow> rows;
    for (std::size_t i = 0; review && i < review->ofLabel.size(); ++i)
        if (review->ofLabel[i].touched > 0 || review->ofLabel[i].asked > 0)
            rows << FigureRow{cellsOf(m_names->labelName(review->change.labels[i]), review->ofLabel[i]), int(i)};
    if (review)
        rows << FigureRow{cellsOf(tr("All of these labels"), review->inAll()), int(review->ofLabel.size())};
    m_table->setTable({{tr("Label"), false, true},
                       {tr("Decisions"), true},
                       {tr("Asked again"), true},
                       {tr("Answered"), true},
                       {tr("Changed"), true},
                       {tr("Share that changed")}},
                      rows);
}

void GuidelineReviewCard::setConfirming(bool confirming)
{
    m_isConfirming = confirming;
    const auto offered = int(m_presenter->offered());
    m_question->setText(tr("Give at most %Ln of these decisions, drawn at random, back to the reviewers who made them?",
                           nullptr, offered));
    m_question->setVisible(confirming);
    for (KeyButton *button : {m_confirm, m_cancel})
        button->setVisible(confirming);
    m_ask->setVisible(!confirming && offered > 0);
}

void GuidelineReviewCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_isConfirming || m_presenter->isAsking()) {
        Card::keyPressEvent(event);
        return;
    }
    m_cancel->click();
}

} // namespace secondlook::ui

#include "moc_guideline_review_card.cpp"
