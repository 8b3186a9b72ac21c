#include "ui/history/entry_pane.h"

#include "ui/history/chain_presenter.h"
#include "ui/history/entry_presenter.h"
#include "ui/history/fact_grid.h"
#include "ui/history/history_words.h"
#include "ui/history/scroll_pane.h"
#include "ui/models/text_conversion.h"
#include "ui/review/pane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/rater_glyph.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace secondlook::ui {

namespace {

constexpr int mostTextLines = 10;
constexpr int hashEnd = 4; ///< of its figures at each end; the tooltip has all

QString shortHash(const std::string &hash)
{
    const QString whole = nameText(hash);
    return whole.size() <= 2 * hashEnd ? whole : whole.left(hashEnd) + QChar(0x2026) + whole.right(hashEnd);
}

} // namespace

EntryPane::EntryPane(EntryPresenter *entry, ChainPresenter *chain, const base::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_entry(entry),
      m_chain(chain),
      m_clock(clock),
      m_inside(new QWidget),
      m_headBlock(new QWidget),
      m_textBlock(new Pane(Token::Panel, Qt::TopEdge)),
      m_icon(new IconLabel(QStringLiteral("history"))),
      m_what(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_when(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_glyphPlace(new QWidget),
      m_who(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_id(new PlainLabel(QString(), FontRole::Mono, Token::Text2)),
      m_text(new PlainLabel(QString())),
      m_none(new PlainLabel(tr("Choose an entry to see all about it."), FontRole::Body, Token::Text2)),
      m_change(new FactGrid(tr("Change"))),
      m_used(new FactGrid(tr("Used by"))),
      m_link(new FactGrid(tr("Chain"))),
      m_chainIcon(new IconLabel(QStringLiteral("link"), 14)),
      m_chainText(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_chainProgress(new ProgressTrack(tr("Checking the chain"))),
      m_verify(new KeyButton(tr("Verify"))),
      m_open(new KeyButton(tr("Open record"))),
      m_reopen(new KeyButton(tr("Reopen this conflict"))),
      m_scroll(new ScrollPane(tr("The chosen entry"), m_inside))
{
    setAccessibleName(tr("About the chosen entry"));
    build();
    connect(m_entry, &EntryPresenter::shown, this, &EntryPane::showEntry);
    connect(m_chain, &ChainPresenter::changed, this, &EntryPane::showChain);
    connect(m_chain, &ChainPresenter::progressChanged, this,
            [this] { m_chainProgress->setProgress(qRound(m_chain->progress() * 1000), 1000); });
    connect(m_verify, &QAbstractButton::clicked, this, [this] {
        if (m_chain->state() == ChainPresenter::State::Checking)
            m_chain->cancel();
        else
            m_chain->check();
    });
    showEntry();
}

void EntryPane::build()
{
    m_text->setMaxLines(mostTextLines);
    m_text->setObjectName(QStringLiteral("entryText"));
    m_none->setMaxLines(0);
    m_what->setMaxLines(2);
    m_scroll->setObjectName(QStringLiteral("entryScroll"));
    auto *textColumn = new QVBoxLayout(m_textBlock);
    textColumn->setContentsMargins(18, 14, 18, 14);
    textColumn->addWidget(m_text);
    auto *blocks = new QVBoxLayout(m_inside);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(0);
    for (QWidget *block : QList<QWidget *>{buildHead(), m_textBlock, m_change, m_used, buildChain()}) {
        blocks->addWidget(block);
        if (block != m_link)
            block->layout()->setContentsMargins(18, 14, 18, 14);
    }
    blocks->addStretch(1);
    for (KeyButton *button : {m_open, m_reopen}) {
        button->setSpread(true);
        button->setObjectName(button == m_open ? QStringLiteral("openRecord") : QStringLiteral("reopen"));
    }
    m_reopen->setIconName(QStringLiteral("back"));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(18, 14, 18, 14);
    foot->setSpacing(8);
    foot->addWidget(m_open);
    foot->addWidget(m_reopen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addLayout(foot);
}

QWidget *EntryPane::buildHead()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_icon, 0, Qt::AlignVCenter);
    first->addWidget(m_what, 1);
    m_when->setElideMode(Qt::ElideNone);
    first->addWidget(m_when, 0, Qt::AlignVCenter);
    auto *place = new QHBoxLayout(m_glyphPlace);
    place->setContentsMargins(0, 0, 0, 0);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_glyphPlace);
    second->addWidget(m_who, 1);
    m_id->setElideMode(Qt::ElideMiddle);
    second->addWidget(m_id, 1);
    m_id->setAlignment(Qt::AlignRight);
    auto *column = new QVBoxLayout(m_headBlock);
    column->setSpacing(6);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_none);
    return m_headBlock;
}

QWidget *EntryPane::buildChain()
{
    m_chainText->setMaxLines(0);
    m_chainText->setObjectName(QStringLiteral("chainText"));
    m_verify->setSmall(true);
    m_verify->setObjectName(QStringLiteral("verify"));
    auto *said = new QWidget;
    auto *row = new QHBoxLayout(said);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_chainIcon, 0, Qt::AlignTop);
    row->addWidget(m_chainText, 1);
    auto *act = new QWidget;
    auto *actRow = new QHBoxLayout(act);
    actRow->setContentsMargins(0, 2, 0, 0);
    actRow->setSpacing(10);
    actRow->addWidget(m_verify);
    actRow->addWidget(m_chainProgress, 1);
    actRow->addStretch(1);
    m_link->addBelow(said);
    m_link->addBelow(act);
    return m_link;
}

QList<QWidget *> EntryPane::areas() const
{
    return {m_scroll, m_open};
}

void EntryPane::showEntry()
{
    const bool hasDetail = m_entry->detail().has_value();
    const bool hasAny = hasDetail || m_entry->sampled();
    const bool failed = !m_entry->problem().isEmpty();
    for (QWidget *part : QList<QWidget *>{m_icon, m_what, m_when, m_glyphPlace, m_who, m_id})
        part->setVisible(hasAny);
    m_none->setVisible(!hasAny || failed);
    m_none->setText(failed ? m_entry->problem() : tr("Choose an entry to see all about it."));
    if (hasDetail)
        showChange();
    else if (m_entry->sampled())
        showSampled();
    else
        for (FactGrid *grid : {m_change, m_used, m_link})
            grid->setFacts({});
    const std::string text = hasDetail ? m_entry->detail()->text : m_entry->sampled() ? m_entry->sampledText() : "";
    m_text->setText(nameText(text).simplified());
    m_textBlock->setVisible(!text.empty());
    m_open->setVisible(m_entry->recordId().isValid());
    m_reopen->setVisible(hasDetail && (m_entry->detail()->decision.isValid() || m_entry->detail()->isTakenBack));
    showChain();
    m_scroll->verticalScrollBar()->setValue(0);
}

void EntryPane::showHead(const HistoryLine &line, const QString &id)
{
    m_icon->setIcon(line.icon, Token::Text);
    m_what->setText(line.what);
    m_when->setText(HistoryWords::moment(line.at, m_clock.now()));
    delete std::exchange(m_glyph, nullptr);
    if (line.mark >= 0) {
        m_glyph = new RaterGlyph(line.mark);
        m_glyphPlace->layout()->addWidget(m_glyph);
    }
    m_glyphPlace->setVisible(line.mark >= 0);
    m_who->setText(line.who.isEmpty() ? tr("nobody yet") : line.who);
    m_id->setText(id);
    m_scroll->setAccessibleDescription(
        tr("%1, %2, %3, %4", "what was done; when; who; to what").arg(line.what, m_when->text(), m_who->text(), id));
}

void EntryPane::showChange()
{
    const review::ChangeDetail &detail = *m_entry->detail();
    const review::Change &change = detail.change;
    const HistoryLine line = HistoryWords::line(change);
    showHead(line, line.which);
    const QString reason = HistoryWords::reason(change);
    const QString label = HistoryWords::after(change);
    const QString before = HistoryWords::before(detail);
    const bool isSaid = !before.isEmpty() || !label.isEmpty() || !reason.isEmpty();
    m_change->setFacts({{tr("before", "a change"), before},
                        {tr("after", "a change"), label, true},
                        {tr("soft label"), HistoryWords::softLabel(change)},
                        {tr("reason"), reason},
                        {tr("details"), isSaid ? QString() : line.details}});
    m_used->setFacts({{tr("dataset"), HistoryWords::datasets(detail)},
                      {tr("model"), HistoryWords::models(detail)},
                      {tr("run"), HistoryWords::runs(detail)}});
    m_link->setFacts(
        {{tr("entry", "number in the log"), QLocale().toString(qlonglong(change.entry)), false, true},
         {tr("hash"), shortHash(detail.hash), false, true},
         {tr("before it", "the hash before this one"),
          detail.previousHash.empty() ? tr("none, it is the first") : shortHash(detail.previousHash), false, true}});
    m_link->setToolTip(plainToolTip(nameText(detail.hash)));
}

void EntryPane::showSampled()
{
    const review::SampledRecord &record = *m_entry->sampled();
    const HistoryLine line = HistoryWords::line(record);
    showHead(line, line.which);
    m_change->setFacts({{tr("model"), nameText(record.predicted)},
                        {tr("people"), nameText(record.settled), true},
                        {tr("run"), record.run > 0 ? QLocale().toString(qlonglong(record.run)) : QString()}});
    m_used->setFacts({});
    m_link->setFacts({});
}

void EntryPane::showChain()
{
    using State = ChainPresenter::State;
    const bool checking = m_chain->state() == State::Checking;
    m_chainProgress->setVisible(checking);
    m_verify->setText(checking ? tr("Stop") : tr("Verify"));
    const std::int64_t entry = m_entry->detail() ? m_entry->detail()->change.entry : 0;
    const auto say = [this](const QString &icon, Token token, const QString &sentence) {
        m_chainIcon->setIcon(icon, token);
        m_chainText->setToken(token);
        m_chainText->setText(sentence);
    };
    if (checking)
        say(QStringLiteral("link"), Token::Text2, tr("Checking each entry against the one before"));
    else if (m_chain->state() == State::Failed)
        say(QStringLiteral("error"), Token::Bad, m_chain->problem());
    else if (m_chain->holdsAt(entry))
        say(QStringLiteral("ok"), Token::Auto, tr("Chain checked up to this entry"));
    else if (m_chain->state() == State::Checked && m_chain->result().firstBroken > 0)
        say(QStringLiteral("error"), Token::Bad,
            tr("The chain is broken: entry %1, of %2, does not follow from the one before. Compare with a copy of the "
               "project.")
                .arg(QLocale().toString(qlonglong(m_chain->result().firstBroken)),
                     HistoryWords::moment(m_chain->result().brokenAt, m_clock.now())));
    else
        say(QStringLiteral("link"), Token::Text3, tr("Not checked yet"));
}

void EntryPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, 0, 1, height()), color(Token::Line));
}

} // namespace secondlook::ui

#include "moc_entry_pane.cpp"
