#include "ui/runs/figure_cards.h"

#include "ui/runs/figure_card.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_presenter.h"
#include "ui/theme/fonts.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace secondlook::ui {

using pipeline::RunState;
using pipeline::RunUsage;

namespace {

constexpr int figureWidth = 190;
constexpr double capIsNear = 0.8;
constexpr double limitIsNear = 0.9;
/// So much must be done before the rest can be guessed from it.
constexpr std::int64_t leastToExpect = 20;

} // namespace

FigureCards::FigureCards(RunsPresenter *presenter, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_cost(new FigureCard(tr("Cost against cap"))),
      m_tokens(new FigureCard(tr("Tokens"))),
      m_limits(new FigureCard(tr("Rate limit"))),
      m_retries(new FigureCard(tr("Retries"))),
      m_grid(new QGridLayout(this))
{
    m_cost->setObjectName(QStringLiteral("costCard"));
    m_tokens->setObjectName(QStringLiteral("tokensCard"));
    m_limits->setObjectName(QStringLiteral("limitsCard"));
    m_retries->setObjectName(QStringLiteral("retriesCard"));
    for (QWidget *card : QList<QWidget *>{m_cost, m_tokens, m_limits, m_retries}) {
        card->setParent(this);
        card->hide();
    }
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(presenter, &RunsPresenter::detailsChanged, this, &FigureCards::showRun);
    showRun();
}

void FigureCards::showRun()
{
    if (m_presenter->details() == nullptr)
        return;
    QList<QWidget *> shown;
    if (showCost())
        shown << m_cost;
    if (showTokens())
        shown << m_tokens;
    if (showLimits())
        shown << m_limits;
    if (showRetries())
        shown << m_retries;
    if (shown != m_shown) {
        m_shown = shown;
        m_across = 0;
        arrange();
    }
    setVisible(!m_shown.isEmpty());
}

bool FigureCards::showCost()
{
    const pipeline::RunDetails &run = *m_presenter->details();
    const std::int64_t spent = run.usage.cost;
    const std::optional<std::int64_t> cap = run.summary.attempt.costCap;
    if (spent == 0 && !cap)
        return false;
    const bool isStopped = run.summary.state == RunState::CostCap;
    const bool isRunning = run.summary.state == RunState::Running;
    const std::int64_t expected =
        isRunning && run.summary.done >= leastToExpect
            ? std::int64_t(double(spent) / double(run.summary.done) * double(run.summary.input))
            : 0;
    const QString rest =
        expected > 0 ? tr("about %1 expected in all", "money").arg(RunWords::money(expected)) : QString();
    if (!cap) {
        m_cost->setFigure(RunWords::money(spent), QString(), rest.isEmpty() ? tr("no cap was set") : rest);
        m_cost->setShare(-1.0, Token::Accent);
        return true;
    }
    const double share = *cap > 0 ? double(spent) / double(*cap) : 1.0;
    const QString words = isStopped        ? tr("The cap is reached, and the run stopped. What is done is kept.")
                          : !isRunning     ? tr("within the cap")
                          : rest.isEmpty() ? tr("stops at the cap")
                                           : tr("stops at the cap, %1", "a sum that is expected").arg(rest);
    m_cost->setFigure(RunWords::money(spent), tr("of %1", "money").arg(RunWords::money(*cap)), words);
    m_cost->setShare(isStopped ? 1.0 : share,
                     isStopped            ? Token::BadFill
                     : share >= capIsNear ? Token::AuditFill
                                          : Token::Accent,
                     isStopped            ? QStringLiteral("error")
                     : share >= capIsNear ? QStringLiteral("warn")
                                          : QString());
    return true;
}

bool FigureCards::showTokens()
{
    const RunUsage &usage = m_presenter->details()->usage;
    const std::int64_t all = usage.inputTokens + usage.outputTokens;
    if (all == 0 && usage.cached == 0)
        return false;
    QString words = tr("%1 in, %2 out", "tokens")
                        .arg(RunWords::shortCount(usage.inputTokens), RunWords::shortCount(usage.outputTokens));
    if (usage.cached > 0)
        words = tr("%1, %2", "tokens, answers")
                    .arg(words, tr("%Ln answers were there already", nullptr, int(usage.cached)));
    else if (all > 0 && usage.cost > 0)
        words = tr("%1, %2 for a million", "tokens, money")
                    .arg(words, RunWords::money(std::int64_t(double(usage.cost) / double(all) * 1e6)));
    m_tokens->setFigure(RunWords::shortCount(all), QString(), words);
    m_tokens->setShare(all > 0 ? double(usage.inputTokens) / double(all) : -1.0, Token::H4);
    return true;
}

bool FigureCards::showLimits()
{
    const auto minute = m_presenter->lastMinute();
    const domain::Provider *provider = m_presenter->provider();
    const bool isByBatch = m_presenter->details()->summary.attempt.isByBatch; // the limits are of single requests
    if (!minute || minute->at <= 0 || provider == nullptr || isByBatch)
        return false;
    // Less than a minute counts as it stands: that much of the minute's allowance is used.
    const domain::ProviderLimits &limits = provider->limits;
    const QString atOnce = tr("at most %Ln at a time", "requests", provider->concurrency);
    const auto percent = [](double share) { return RunWords::percent(std::int64_t(share * 1000), 1000); };
    const double requests = limits.requests ? double(minute->asked) / *limits.requests : -1.0;
    const double tokens = limits.tokens ? double(minute->tokens) / *limits.tokens : -1.0;
    if (requests < 0.0 && tokens < 0.0)
        return false;
    const QString perMinute = requests >= 0.0
                                  ? tr("of %1 requests / min").arg(RunWords::count(std::int64_t(*limits.requests)))
                                  : tr("of %1 tokens / min").arg(RunWords::shortCount(std::int64_t(*limits.tokens)));
    const double shown = requests >= 0.0 ? requests : tokens;
    QString words = atOnce;
    if (requests >= 0.0 && tokens >= 0.0)
        words = tr("tokens %1 of %2 / min, %3", "share, limit, how many requests")
                    .arg(percent(tokens), RunWords::shortCount(std::int64_t(*limits.tokens)), atOnce);
    m_limits->setFigure(percent(shown), perMinute, words);
    const bool isNear = std::max(requests, tokens) >= limitIsNear;
    m_limits->setShare(std::max(0.0, shown), isNear ? Token::AuditFill : Token::Accent);
    return true;
}

bool FigureCards::showRetries()
{
    const RunUsage &usage = m_presenter->details()->usage;
    if (usage.requests == 0 && usage.retries == 0)
        return false;
    QString words;
    if (m_presenter->isLiveShown())
        words = RunWords::retries(m_presenter->live().figures()->retriesByReason);
    if (words.isEmpty())
        words = usage.retries == 0 ? tr("every request brought an answer") : tr("requests that brought no answer");
    m_retries->setFigure(RunWords::count(usage.retries),
                         tr("of %Ln requests", nullptr, int(usage.requests + usage.retries)), words);
    m_retries->setShare(-1.0, Token::Accent);
    return true;
}

void FigureCards::arrange()
{
    const int count = int(m_shown.size());
    const int fits = std::max(1, (width() + 16) / (scaled(figureWidth) + 16));
    const int across = fits >= count ? count : std::min(fits, count > 2 ? 2 : count);
    if (across == m_across || count == 0)
        return;
    m_across = across;
    for (QWidget *card : QList<QWidget *>{m_cost, m_tokens, m_limits, m_retries}) {
        m_grid->removeWidget(card);
        card->setVisible(m_shown.contains(card));
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_shown[i], i / across, i % across);
}

void FigureCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace secondlook::ui

#include "moc_figure_cards.cpp"
