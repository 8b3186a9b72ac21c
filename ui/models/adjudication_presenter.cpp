#include "ui/models/adjudication_presenter.h"

#include "ui/models/text_conversion.h"

#include <QDateTime>

#include <algorithm>

namespace secondlook::ui {

using base::Result;
using review::AdjudicationSession;
using review::Conflict;
using review::ConflictList;
using review::ConflictRow;
using Kind = AdjudicationLane::Kind;

namespace {

constexpr int conflictRowsAtOnce = 60;
constexpr int shownPrecedents = 5;

/// When the day began that the time lies in, here.
base::TimeMs dayOf(base::TimeMs now)
{
    return QDateTime::fromMSecsSinceEpoch(now).date().startOfDay().toMSecsSinceEpoch();
}

} // namespace

struct AdjudicationPresenter::Listed
{
    review::AdjudicationFacts facts;
    std::vector<base::TaskId> ids;
    review::ConflictCounts counts;
    std::optional<domain::Guideline> guideline;
    Pairs pairs;
    std::vector<std::pair<std::string, std::int64_t>> segments;

    static Result<Listed> read(AdjudicationSession &session, const review::ConflictView &view, base::TimeMs today,
                               int knownGuideline)
    {
        auto facts = session.facts();
        if (!facts)
            return tl::unexpected(facts.error());
        auto ids = session.conflicts(view);
        if (!ids)
            return tl::unexpected(ids.error());
        auto counts = session.counts(today);
        if (!counts)
            return tl::unexpected(counts.error());
        auto guideline = session.guideline(knownGuideline);
        if (!guideline)
            return tl::unexpected(guideline.error());
        auto pairs = session.pairs();
        auto segments = session.segments();
        if (!pairs || !segments)
            return tl::unexpected(pairs ? segments.error() : pairs.error());
        return Listed{std::move(*facts),     std::move(*ids),   *counts,
                      std::move(*guideline), std::move(*pairs), std::move(*segments)};
    }
};

AdjudicationPresenter::AdjudicationPresenter(const OpenAdjudication &open, QObject *parent,
                                             std::shared_ptr<const base::Clock> clock)
    : QObject(parent), m_clock(std::move(clock)), m_desk(open), m_reads(open), m_fitting(open)
{
}

AdjudicationPresenter::~AdjudicationPresenter()
{
    m_stopFit.request_stop();
}

void AdjudicationPresenter::setInPack()
{
    m_inPack = true;
    m_reading = false;
    m_message.reset();
    setState(State::CannotOpen);
    Q_EMIT messageChanged();
}

void AdjudicationPresenter::read()
{
    if (m_inPack)
        return;
    m_reading = true;
    ++m_listed;
    const int known = m_guideline ? m_guideline->version : 0;
    m_reads.run(
        Kind::Read, this,
        [view = m_view, today = dayOf(m_clock->now()), known](AdjudicationSession &session) {
            return Listed::read(session, view, today, known);
        },
        [this, asked = m_listed](Result<Listed> listed) {
            if (asked == m_listed)
                takeList(std::move(listed));
        });
    Q_EMIT listChanged();
}

void AdjudicationPresenter::takeList(Result<Listed> listed)
{
    if (m_inPack)
        return;
    m_reading = false;
    if (!listed) {
        const bool first = m_facts.schema.fields.empty();
        setState(first ? State::CannotOpen : m_state);
        setMessage(ReviewMessage{true, tr("The conflicts could not be read"), qtText(listed.error().text()), true},
                   [this] { read(); });
        return;
    }
    m_facts = std::move(listed->facts);
    m_ids = std::move(listed->ids);
    m_counts = listed->counts;
    m_pairs = std::move(listed->pairs);
    m_segments = std::move(listed->segments);
    m_rows.clear();
    m_readingRows = false;
    if (listed->guideline)
        m_guideline = std::move(listed->guideline);
    const base::TaskId wanted = m_wanted ? *m_wanted : m_current ? m_current->task : base::TaskId();
    m_wanted.reset();
    const auto place = std::ranges::find(m_ids, wanted);
    const bool stays = m_current && m_current->task == wanted && place != m_ids.end();
    m_position = m_ids.empty() ? -1 : place == m_ids.end() ? 0 : int(place - m_ids.begin());
    Q_EMIT factsChanged();
    Q_EMIT countsChanged();
    Q_EMIT guidelineChanged();
    setState(m_ids.empty() ? State::Empty : State::Deciding);
    if (stays && !m_busy)
        openCurrent(); // an answer may have come meanwhile
    else if (!stays)
        show(m_position);
}

void AdjudicationPresenter::readCounts()
{
    if (m_inPack)
        return;
    m_reads.run(
        Kind::Read, this,
        [today = dayOf(m_clock->now())](AdjudicationSession &session) { return session.counts(today); },
        [this](Result<review::ConflictCounts> counts) {
            if (!counts)
                return; // the page says it once it is opened
            m_counts = *counts;
            Q_EMIT countsChanged();
        });
}

void AdjudicationPresenter::setList(ConflictList list)
{
    if (m_view.list == list || m_busy)
        return;
    m_view.list = list;
    m_ids.clear();
    m_rows.clear();
    clearCurrent();
    read();
}

void AdjudicationPresenter::setOrder(review::ConflictOrder order)
{
    if (m_view.order == order)
        return;
    m_view.order = order;
    read();
}

void AdjudicationPresenter::setLabels(const std::optional<std::pair<std::uint16_t, std::uint16_t>> &labels)
{
    if (m_view.labels == labels || m_busy)
        return;
    m_view.labels = labels;
    readFiltered();
}

void AdjudicationPresenter::setSegment(const std::optional<std::string> &segment)
{
    if (m_view.segment == segment || m_busy)
        return;
    m_view.segment = segment;
    readFiltered();
}

void AdjudicationPresenter::setRecords(std::optional<std::vector<base::RecordId>> records)
{
    if (m_busy)
        return;
    m_view.labels.reset();
    m_view.segment.reset();
    if (records)
        m_view.list = ConflictList::Open;
    m_view.records = std::move(records);
    readFiltered();
}

void AdjudicationPresenter::readFiltered()
{
    m_ids.clear();
    m_rows.clear();
    m_position = -1;
    m_wanted = m_current ? std::optional(m_current->task) : std::nullopt; // stays where it is among them
    clearCurrent();
    read();
}

const ConflictRow *AdjudicationPresenter::row(int position)
{
    const auto found = m_rows.find(position);
    if (found != m_rows.end())
        return &found->second;
    readRows(position);
    return nullptr;
}

void AdjudicationPresenter::readRows(int around)
{
    if (m_readingRows || m_reading || around < 0 || around >= rowCount())
        return;
    m_readingRows = true;
    const int first = std::max(0, around - conflictRowsAtOnce / 3);
    const int last = std::min(rowCount(), first + conflictRowsAtOnce);
    m_reads.run(
        Kind::Read, this,
        [ids = std::vector<base::TaskId>(m_ids.begin() + first, m_ids.begin() + last)](AdjudicationSession &session) {
            return session.rows(ids);
        },
        [this, first, last, asked = m_listed](Result<std::vector<ConflictRow>> rows) {
            if (asked != m_listed)
                return;
            m_readingRows = false;
            if (!rows)
                return; // the conflict itself says what is wrong
            // What is far from here has left the sight.
            m_rows.erase(m_rows.begin(), m_rows.lower_bound(first - 2 * conflictRowsAtOnce));
            m_rows.erase(m_rows.lower_bound(first + 3 * conflictRowsAtOnce), m_rows.end());
            for (ConflictRow &row : *rows) // the list may have become shorter, and rows may be gone
                for (int at = first; at < std::min(last, rowCount()); ++at)
                    if (m_ids[std::size_t(at)] == row.task) {
                        m_rows.insert_or_assign(at, std::move(row));
                        break;
                    }
            Q_EMIT rowsChanged(first, last - 1);
        });
}

void AdjudicationPresenter::show(int position)
{
    if (m_busy || position < 0 || position >= rowCount())
        return;
    m_position = position;
    clearCurrent();
    Q_EMIT listChanged();
    openCurrent();
}

void AdjudicationPresenter::clearCurrent()
{
    ++m_shown;
    m_current.reset();
    m_options.clear();
    m_names.clear();
    m_modelAnswer.reset();
    m_labelerVotes.clear();
    m_precedents.reset();
    m_consensus.reset();
    m_paintedAt.reset();
    m_estimate = Estimate::Hidden;
    Q_EMIT currentChanged();
}

void AdjudicationPresenter::openCurrent()
{
    const base::TaskId task = m_ids[std::size_t(m_position)];
    m_desk.run(
        Kind::Read, this, [task](AdjudicationSession &session) { return session.open(task); },
        [this, task, asked = m_shown](Result<Conflict> opened) {
            if (asked == m_shown)
                takeOpened(task, std::move(opened));
        });
}

void AdjudicationPresenter::takeOpened(base::TaskId task, Result<Conflict> opened)
{
    if (!opened && opened.error().code == base::ErrorCode::NotFound) {
        setMessage(
            ReviewMessage{false, tr("That record is no conflict any more"), qtText(opened.error().text()), false});
        leaveList(task);
        return;
    }
    if (!opened) {
        setMessage(ReviewMessage{true, tr("That record could not be read"), qtText(opened.error().text()), true},
                   [this] { show(m_position); });
        return;
    }
    const bool isNew = !m_current;
    m_current = std::move(*opened);
    m_options = decisionOptions(*m_current);
    const std::optional<DecisionChoice> choice = draft().choice;
    const bool gone = choice && choice->pick.isValid() &&
                      std::ranges::find(m_options, choice->pick, &DecisionOption::pick) == m_options.end();
    if (gone)
        changeDraft([](Draft &draft) { draft.choice.reset(); });
    Q_EMIT currentChanged();
    if (isNew)
        readPrecedents();
    if (!canSettle() && m_names.empty())
        toggleNames(); // no secret any more
}

const domain::Adjudication *AdjudicationPresenter::standing() const
{
    if (!m_current)
        return nullptr;
    const auto &history = m_current->history;
    for (auto done = history.rbegin(); done != history.rend(); ++done) {
        const bool takenBack = std::ranges::any_of(
            history, [&](const domain::Adjudication &later) { return later.takesBack == done->id; });
        if (done->kind != domain::AdjudicationKind::TakenBack && !takenBack)
            return &*done;
    }
    return nullptr;
}

void AdjudicationPresenter::readPrecedents()
{
    if (m_current->votes.size() < 2)
        return;
    const std::uint16_t one = m_current->votes[0].label;
    const std::uint16_t other = m_current->votes[1].label;
    m_reads.run(
        Kind::Read, this,
        [one, other](AdjudicationSession &session) { return session.precedents(one, other, shownPrecedents); },
        [this, asked = m_shown](Result<review::Precedents> precedents) {
            if (asked != m_shown || !precedents)
                return;
            m_precedents = std::move(*precedents);
            Q_EMIT precedentsChanged();
        });
}

void AdjudicationPresenter::leaveList(base::TaskId task)
{
    const auto place = std::ranges::find(m_ids, task);
    if (place == m_ids.end())
        return;
    const int at = int(place - m_ids.begin());
    m_ids.erase(place);
    std::map<int, ConflictRow> rows;
    for (auto &[position, row] : m_rows)
        if (position != at)
            rows.emplace(position > at ? position - 1 : position, std::move(row));
    m_rows = std::move(rows);
    ++m_listed; // rows on their way stand elsewhere now
    m_readingRows = false;
    if (m_position > at || m_position >= rowCount())
        --m_position;
    clearCurrent();
    setState(m_ids.empty() ? State::Empty : State::Deciding);
    if (m_position >= 0)
        openCurrent();
}

void AdjudicationPresenter::conflictPainted()
{
    if (m_current && !m_paintedAt)
        m_paintedAt = m_clock->now();
}

QString AdjudicationPresenter::labelName(std::uint16_t label) const
{
    const auto &labels = m_facts.schema.labels();
    return nameText(label < labels.size() ? labels[label].shownName() : m_facts.schema.nameAt(label));
}

void AdjudicationPresenter::retry()
{
    const auto again = m_retry;
    setMessage({});
    if (again)
        again();
}

void AdjudicationPresenter::dismissMessage()
{
    setMessage({});
}

void AdjudicationPresenter::setMessage(std::optional<ReviewMessage> message, std::function<void()> retry)
{
    m_message = std::move(message);
    m_retry = std::move(retry);
    if (m_message)
        Q_EMIT announced(m_message->headline);
    Q_EMIT messageChanged();
}

void AdjudicationPresenter::setState(State state)
{
    m_state = state;
    Q_EMIT listChanged();
}

void AdjudicationPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace secondlook::ui

#include "moc_adjudication_presenter.cpp"
