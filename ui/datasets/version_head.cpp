#include "ui/datasets/version_head.h"

#include "ui/datasets/dataset_words.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QAccessible>
#include <QAction>
#include <QVBoxLayout>

namespace secondlook::ui {

using Words = DatasetWords;

namespace {

constexpr int headEdge = 24;
constexpr int headGap = 10;

} // namespace

VersionHead::VersionHead(DatasetsPresenter *presenter, QAction *freeze, QAction *verify, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_freezeAction(freeze),
      m_verifyAction(verify),
      m_title(new PlainLabel(QString(), FontRole::PageTitle)),
      m_state(new Chip(Chip::Kind::Neutral, QString())),
      m_facts(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_icon(new IconLabel(QStringLiteral("ok"), 14)),
      m_words(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_progress(new ProgressTrack(tr("Checking the version"))),
      m_stop(new KeyButton(tr("Stop"))),
      m_freeze(new KeyButton(QString())),
      m_verify(new KeyButton(tr("Verify"))),
      m_details(new PlainLabel(QString(), FontRole::Caption, Token::Bad)),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_title->setElideMode(Qt::ElideNone);
    m_words->setObjectName(QStringLiteral("versionWords"));
    m_details->setObjectName(QStringLiteral("versionDetails"));
    m_details->setMaxLines(3);
    m_words->setWeight(QFont::Medium);
    m_words->setMaxLines(2);
    m_facts->setMaxLines(2);
    m_progress->setFixedWidth(scaled(120));
    m_stop->setObjectName(QStringLiteral("stopVerifying"));
    m_stop->setSmall(true);
    m_freeze->setObjectName(QStringLiteral("freeze"));
    m_freeze->setIconName(QStringLiteral("lock"));
    m_freeze->setKind(KeyButton::Kind::Primary);
    m_freeze->setAction(freeze);
    m_verify->setObjectName(QStringLiteral("verify"));
    m_verify->setIconName(QStringLiteral("check"));
    m_verify->setAction(verify);
    m_verify->setText(tr("Verify"));
    auto *what = new QHBoxLayout;
    what->setSpacing(headGap);
    what->addWidget(m_title);
    what->addWidget(m_state);
    what->addWidget(m_facts, 1);
    auto *how = new QHBoxLayout;
    how->setSpacing(headGap);
    how->addWidget(m_icon);
    how->addWidget(m_words, 1);
    how->addWidget(m_progress, 0, Qt::AlignVCenter);
    how->addWidget(m_stop);
    how->addWidget(m_freeze);
    how->addWidget(m_verify);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->setSpacing(headGap);
    m_rows->addLayout(what, 1);
    m_rows->addLayout(how);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(headEdge, 14, headEdge, 0);
    column->setSpacing(8);
    column->addLayout(m_rows);
    column->addWidget(m_details);
    connect(m_stop, &QAbstractButton::clicked, presenter, &DatasetsPresenter::stopVerifying);
    connect(presenter, &DatasetsPresenter::changed, this, &VersionHead::showHead);
    connect(presenter, &DatasetsPresenter::gatesChanged, this, &VersionHead::showHead);
    connect(presenter, &DatasetsPresenter::checkChanged, this, &VersionHead::showHead);
    showHead();
}

void VersionHead::fit()
{
    const QList<QWidget *> parts{m_title, m_state, m_facts, m_icon, m_words, m_progress, m_stop, m_freeze, m_verify};
    int needed = 2 * headEdge;
    for (const QWidget *part : parts)
        if (!part->isHidden())
            needed +=
                headGap + (part == m_facts   ? textWidth(ui::font(FontRole::Caption), m_facts->text())
                           : part == m_words ? textWidth(ui::font(FontRole::Caption, QFont::Medium), m_words->text())
                                             : part->sizeHint().width());
    m_rows->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void VersionHead::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

QWidget *VersionHead::button() const
{
    return m_presenter->isDraftShown() ? m_freeze : m_verify;
}

void VersionHead::say(const QString &icon, const QString &words, bool isProblem)
{
    const bool isNew = words != m_words->text();
    const Token token = isProblem ? Token::Bad : Token::Auto;
    m_icon->setVisible(!words.isEmpty());
    m_words->setVisible(!words.isEmpty());
    m_icon->setIcon(icon, token);
    m_words->setToken(token);
    m_words->setText(words);
    if (!isNew || words.isEmpty())
        return;
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VersionHead::showHead()
{
    const bool isDraft = m_presenter->isDraftShown();
    const bool isThere = m_presenter->shown() != nullptr;
    const bool isVerifying = m_presenter->verifyMeter().isRunning;
    m_title->setText(tr("Version %1").arg(m_presenter->shownNumber()));
    m_state->setText(isDraft ? tr("Draft") : tr("Frozen"));
    m_state->setIconName(isDraft ? QStringLiteral("table") : QStringLiteral("lock"));
    m_freeze->setText(tr("Freeze version %1").arg(m_presenter->draftNumber()));
    m_freeze->setVisible(isDraft);
    m_verify->setVisible(!isDraft && !isVerifying);
    m_progress->setVisible(!isDraft && isVerifying);
    m_stop->setVisible(!isDraft && isVerifying);
    m_freezeAction->setEnabled(m_presenter->canFreeze());
    m_verifyAction->setEnabled(!isDraft && isThere && !isVerifying);
    m_details->hide();
    if (isThere) {
        showVersion();
    } else {
        m_facts->setText(QString());
        say({}, {}, false);
    }
    fit();
}

void VersionHead::showVersion()
{
    const datasets::DatasetCard &card = m_presenter->shown()->card;
    QStringList facts{tr("%Ln records", nullptr, int(card.rows)),
                      tr("%Ln labels", nullptr, int(card.labelCounts.size()))};
    if (!card.guidelineVersions.empty())
        facts << tr("guideline %1", "version").arg(card.guidelineVersions.back());
    m_facts->setText(QLocale().createSeparatedList(facts));
    if (m_presenter->isDraftShown())
        showDraft();
    else
        showFrozen();
}

void VersionHead::showDraft()
{
    if (m_presenter->isFreezing()) {
        say(QStringLiteral("lock"), tr("Freezing"), false);
        return;
    }
    if (!m_presenter->freezeProblem().isEmpty()) {
        say(QStringLiteral("error"), tr("Not frozen"), true);
        m_details->setToken(Token::Bad);
        m_details->setText(m_presenter->freezeProblem());
        m_details->show();
        return;
    }
    const auto blocking = m_presenter->blockingGate();
    if (blocking)
        say(QStringLiteral("error"), tr("Fails: %1", "quality gate").arg(Words::gateName(*blocking)), true);
    else
        say({}, {}, false);
}

void VersionHead::showFrozen()
{
    const auto &last = m_presenter->lastCheck();
    if (m_presenter->verifyMeter().isRunning) {
        m_progress->setProgress(int(std::max(0.0, m_presenter->verifyMeter().share()) * 1000), 1000);
        const QString left = Words::timeLeft(m_presenter->verifyMeter());
        say(QStringLiteral("refresh"), left.isEmpty() ? tr("Checking") : left, false);
        return;
    }
    if (!last || last->version != m_presenter->selected()) {
        say({}, {}, false);
        return;
    }
    const bool isIntact = last->check && last->check->intact();
    QStringList details;
    if (isIntact) {
        say(QStringLiteral("ok"), tr("%Ln rows are what they were", nullptr, int(last->check->rows)), false);
    } else if (last->check) {
        say(QStringLiteral("error"), tr("%Ln problems", nullptr, int(last->check->problems)), true);
        for (const std::string &problem : last->check->first)
            details << nameText(problem);
    } else {
        say(QStringLiteral("error"), tr("Could not be checked"), true);
        details << last->problem;
    }
    m_details->setToken(Token::Bad);
    m_details->setText(details.join(QLatin1Char(' ')));
    m_details->setVisible(!details.isEmpty());
}

} // namespace secondlook::ui

#include "moc_version_head.cpp"
