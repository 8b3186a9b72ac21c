#include "ui/runs/tiers_card.h"

#include "ui/runs/run_words.h"
#include "ui/runs/runs_presenter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace secondlook::ui {

namespace {

constexpr int failedTier = 3;
constexpr int tierBarHeight = 12;

} // namespace

/// The tiers as one bar: auto filled, audit hatched, review only an outline, failed filled; what is left is the track.
class TierBar : public QWidget
{
public:
    TierBar() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {scaled(160), scaled(tierBarHeight)}; }
    void setParts(const std::array<std::int64_t, 4> &parts, std::int64_t whole)
    {
        m_parts = parts;
        m_whole = whole;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Flow flow(painter, rect());
        paintBox(painter, rect(), color(Token::Sunken), QColor(), 2);
        constexpr Token fills[] = {Token::AutoFill, Token::AuditFill, Token::ReviewFill, Token::BadFill};
        double from = 0.0;
        for (std::size_t i = 0; i < m_parts.size() && m_whole > 0; ++i) {
            if (m_parts[i] <= 0)
                continue;
            const double wide = std::max(3.0, double(width()) * double(m_parts[i]) / double(m_whole));
            const QRect part(qRound(from), 0, std::max(2, qRound(from + wide) - qRound(from) - 1), height());
            if (i == 2) {
                paintBox(painter, part, color(Token::ReviewTint), color(Token::ReviewFill), 2);
            } else {
                paintBox(painter, part, color(fills[i]), QColor(), 2);
                if (i == 1)
                    painter.fillRect(part, QBrush(color(Token::AuditTint), Qt::BDiagPattern));
            }
            from += wide;
        }
    }

private:
    std::array<std::int64_t, 4> m_parts{};
    std::int64_t m_whole = 0;
};

TiersCard::TiersCard(RunsPresenter *presenter, QWidget *parent)
    : Card(parent), m_presenter(presenter), m_bar(new TierBar), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("tiersCard"));
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Tiers"), FontRole::BodyStrong), 1);
    head->addWidget(new PlainLabel(tr("so far"), FontRole::Caption, Token::Text3));
    m_grid->setContentsMargins(0, 2, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    addRow(QStringLiteral("tier-auto"), int(Token::Auto), tr("auto-commit"));
    addRow(QStringLiteral("tier-audit"), int(Token::Audit), tr("audit"));
    addRow(QStringLiteral("tier-review"), int(Token::Review), tr("review"));
    addRow(QStringLiteral("error"), int(Token::Bad), tr("failed", "records"));
    m_failedIcon = m_grid->itemAtPosition(failedTier, 0)->widget();
    m_failedName = m_grid->itemAtPosition(failedTier, 1)->widget();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(m_grid);
    column->addStretch(1);
    setContentsMargins(16, 12, 16, 12);
    connect(presenter, &RunsPresenter::detailsChanged, this, &TiersCard::showRun);
    showRun();
}

void TiersCard::addRow(const QString &icon, int token, const QString &name)
{
    const int row = int(m_counts.size());
    m_grid->addWidget(new IconLabel(icon, 14, Token(token)), row, 0);
    m_grid->addWidget(new PlainLabel(name), row, 1);
    m_counts << new PlainLabel(QString(), FontRole::BodyStrong);
    m_shares << new PlainLabel(QString(), FontRole::Body, Token::Text2);
    for (PlainLabel *label : {m_counts.last(), m_shares.last()}) {
        label->setElideMode(Qt::ElideNone);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_grid->addWidget(m_counts.last(), row, 2);
    m_grid->addWidget(m_shares.last(), row, 3);
}

void TiersCard::showRun()
{
    if (m_presenter->details() == nullptr)
        return;
    const pipeline::RunTally &tally = m_presenter->details()->tally;
    const std::int64_t failed = tally.failedPermanent + tally.failedTransient;
    const std::array<std::int64_t, 4> parts = {tally.autoCommitted, tally.audit, tally.review, failed};
    const std::int64_t done = tally.input - tally.pending;
    for (int i = 0; i < int(parts.size()); ++i) {
        m_counts[i]->setText(RunWords::count(parts[std::size_t(i)]));
        m_shares[i]->setText(RunWords::percent(parts[std::size_t(i)], done));
    }
    for (QWidget *part : QList<QWidget *>{m_failedIcon, m_failedName, m_counts[failedTier], m_shares[failedTier]})
        part->setVisible(failed > 0);
    m_bar->setParts(parts, tally.input);
}

} // namespace secondlook::ui

#include "moc_tiers_card.cpp"
