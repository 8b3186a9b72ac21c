#include "ui/adjudicate/aids_panel.h"

#include "ui/adjudicate/share_bars.h"
#include "ui/models/text_conversion.h"
#include "ui/review/pane.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/rater_glyph.h"

#include <QAction>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace secondlook::ui {

using Estimate = AdjudicationPresenter::Estimate;

namespace {

constexpr std::size_t shownShares = 4;
constexpr double enoughAnswers = 20.0; ///< below, a share says little

PlainLabel *blockTitle(const QString &text)
{
    auto *title = new PlainLabel(text, FontRole::BodyStrong);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return title;
}

} // namespace

AidsPanel::AidsPanel(AdjudicationPresenter *desk, QAction *estimate, QAction *model, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_method(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_ask(new KeyButton(tr("Show the estimate"))),
      m_shares(new ShareBars),
      m_reliability(new QWidget),
      m_basis(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_again(new KeyButton(tr("Fit again"))),
      m_askModel(new KeyButton(tr("Show the model's answer"))),
      m_modelNote(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_model(new ShareBars),
      m_votes(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildEstimate(estimate));
    column->addWidget(buildModel(model));
    connect(desk, &AdjudicationPresenter::estimateChanged, this, &AidsPanel::showEstimate);
    connect(desk, &AdjudicationPresenter::namesChanged, this, &AidsPanel::showEstimate);
    connect(desk, &AdjudicationPresenter::modelAnswerChanged, this, &AidsPanel::showModel);
    connect(desk, &AdjudicationPresenter::currentChanged, this, [this] {
        showEstimate();
        showModel();
    });
    showEstimate();
    showModel();
}

QWidget *AidsPanel::buildEstimate(QAction *estimate)
{
    auto *block = new Pane(Token::Panel, Qt::BottomEdge);
    m_ask->setAction(estimate);
    m_ask->setSpread(true);
    m_again->setKind(KeyButton::Kind::Quiet);
    m_again->setSmall(true);
    m_again->setIconName(QStringLiteral("refresh"));
    m_basis->setMaxLines(2);
    connect(m_again, &QAbstractButton::clicked, m_desk, &AdjudicationPresenter::fitAgain);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(blockTitle(tr("Consensus estimate")));
    head->addStretch(1);
    head->addWidget(m_method);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_basis, 1);
    foot->addWidget(m_again, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_ask);
    column->addWidget(m_shares);
    column->addWidget(m_reliability);
    column->addLayout(foot);
    return block;
}

QWidget *AidsPanel::buildModel(QAction *model)
{
    auto *block = new Pane(Token::Panel, Qt::BottomEdge);
    m_askModel->setAction(model);
    m_askModel->setSpread(true);
    m_modelNote->setMaxLines(2);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(blockTitle(tr("Model's answer")));
    column->addWidget(m_askModel);
    column->addWidget(m_modelNote);
    column->addWidget(m_model);
    column->addWidget(m_votes);
    m_votes->setObjectName(QStringLiteral("labelerVotes"));
    return block;
}

QList<QWidget *> AidsPanel::focusOrder() const
{
    return {m_ask, m_again, m_askModel};
}

void AidsPanel::showEstimate()
{
    const Estimate state = m_desk->estimateState();
    const ConsensusView *view = m_desk->estimate();
    const bool shown = state == Estimate::Shown && view;
    m_method->setText(shown ? tr("Dawid and Skene", "a method, by its authors") : QString());
    m_ask->setVisible(state == Estimate::Hidden || state == Estimate::Failed);
    m_shares->setVisible(shown);
    m_reliability->setVisible(shown);
    m_again->setVisible(shown);
    m_basis->setVisible(state != Estimate::Hidden);
    m_basis->setToken(state == Estimate::Failed ? Token::Bad : Token::Text3);
    if (state == Estimate::Fitting)
        m_basis->setText(m_desk->fitRound() == 0 ? tr("Reading what everybody answered")
                                                 : tr("Estimating, round %L1").arg(m_desk->fitRound()));
    else if (state == Estimate::Failed)
        m_basis->setText(tr("There is no estimate. %1").arg(m_desk->estimateProblem()));
    if (!shown)
        return;
    std::vector<NamedShare> shares;
    for (const ConsensusView::Share &share : view->shares)
        shares.push_back({m_desk->labelName(share.label), share.probability});
    m_shares->setShares(std::move(shares), shownShares);
    showReliability(*view);
    const QTime at = QDateTime::fromMSecsSinceEpoch(view->at).time();
    m_basis->setText(tr("Fitted on %Ln records at %1.", nullptr, int(view->records))
                         .arg(QLocale().toString(at, QStringLiteral("HH:mm"))));
}

void AidsPanel::showReliability(const ConsensusView &view)
{
    delete m_reliability->layout();
    qDeleteAll(m_reliability->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_reliability);
    grid->setContentsMargins(0, 6, 0, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new PlainLabel(tr("Reliability on these labels"), FontRole::BodyStrong, Token::Text2), 0, 0, 1, 4);
    int row = 1;
    for (const RaterReliability &rater : view.reliability) {
        const auto mark = std::size_t(rater.mark);
        const auto &names = m_desk->names();
        const bool few = !rater.share || rater.answers < enoughAnswers;
        const QString who = mark < names.size() ? names[mark] : tr("Reviewer %1", "a letter").arg(markName(rater.mark));
        auto *figure = new PlainLabel(few ? tr("few", "too few answers to say") : shareFigure(*rater.share),
                                      FontRole::Caption, few ? Token::Text3 : Token::Text);
        figure->setWeight(QFont::Medium);
        const QString interval =
            few ? tr("%Ln answers", nullptr, qRound(rater.answers))
                : tr("%1 to %2", "an interval").arg(shareFigure(rater.low), shareFigure(rater.high));
        grid->addWidget(new RaterGlyph(rater.mark), row, 0, Qt::AlignVCenter);
        grid->addWidget(new PlainLabel(who, FontRole::Caption), row, 1);
        grid->addWidget(new PlainLabel(interval, FontRole::Caption, Token::Text3), row, 2, Qt::AlignRight);
        grid->addWidget(figure, row++, 3, Qt::AlignRight);
    }
}

void AidsPanel::showModel()
{
    const auto &answer = m_desk->modelAnswer();
    m_askModel->setVisible(!answer);
    m_modelNote->setVisible(answer && !*answer);
    m_modelNote->setText(tr("No model has predicted this record."));
    m_model->setVisible(answer && *answer);
    showVotes();
    if (!answer || !*answer)
        return;
    std::vector<NamedShare> shares;
    for (const domain::LabelScore &score : (*answer)->scores)
        shares.push_back({m_desk->labelName(score.label), double(score.probability)});
    if (shares.empty())
        shares.push_back({m_desk->labelName((*answer)->label), double((*answer)->confidence)});
    m_model->setShares(std::move(shares), 3);
}

/// What one labeler alone says stands in the bars.
void AidsPanel::showVotes()
{
    delete m_votes->layout();
    qDeleteAll(m_votes->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const auto &votes = m_desk->labelerVotes();
    m_votes->setVisible(votes.size() > 1);
    if (votes.size() < 2)
        return;
    auto *grid = new QGridLayout(m_votes);
    grid->setContentsMargins(0, 6, 0, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new PlainLabel(tr("Last answer of each labeler"), FontRole::BodyStrong, Token::Text2), 0, 0, 1, 3);
    int row = 1;
    for (const review::LabelerVote &vote : votes) {
        auto *labeler = new PlainLabel(nameText(vote.labeler), FontRole::Caption, Token::Text2);
        labeler->setMaximumWidth(scaled(120));
        grid->addWidget(labeler, row, 0);
        grid->addWidget(new PlainLabel(m_desk->labelName(vote.label), FontRole::Caption), row, 1);
        grid->addWidget(new PlainLabel(shareFigure(double(vote.confidence)), FontRole::Caption, Token::Text3), row++, 2,
                        Qt::AlignRight);
    }
}

} // namespace secondlook::ui

#include "moc_aids_panel.cpp"
