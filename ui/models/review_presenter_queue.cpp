// Where the records come from: opening, leasing ahead, order and filter, and what is kept for the next sitting.
#include "ui/models/review_presenter.h"
#include "ui/models/text_conversion.h"

#include <algorithm>
#include <utility>

namespace secondlook::ui {

using domain::ReviewTask;
using review::ReviewSession;

namespace {

constexpr std::size_t heldAhead = 4;       // the record in hand and three more
constexpr std::size_t offeredAtOnce = 256; // candidates of one lease: others may hold the first ones

const std::string orderSetting = "queue.order";
const std::string filterSetting = "queue.filter";

review::QueueView viewOf(const std::map<std::string, std::string> &settings, const domain::LabelSchema &schema)
{
    review::QueueView view;
    if (const auto order = settings.find(orderSetting); order != settings.end())
        view.order = review::queueOrderNamed(order->second).value_or(view.order);
    if (const auto text = settings.find(filterSetting); text != settings.end()) {
        if (auto filter = review::parseFilter(text->second, schema)) // a label may be gone since
            view.filter = std::move(*filter);
    }
    return view;
}

review::Draft storedDraft(const ReviewPresenter::Draft &draft)
{
    return {draft.label, draft.ownConfidence, coreText(draft.comment), draft.values};
}

review::LeaseFrom leaseOf(const review::QueueView &view, const std::vector<base::TaskId> &candidates)
{
    review::LeaseFrom from;
    if (!view.isPlain()) {
        const auto end = candidates.begin() + std::ptrdiff_t(std::min(candidates.size(), offeredAtOnce));
        from.candidates = std::vector(candidates.begin(), end);
    }
    from.withRandomSample = view.filter.terms.empty();
    return from;
}

} // namespace

struct ReviewPresenter::Opened
{
    review::ProjectFacts facts;
    std::map<std::string, std::string> settings;
    std::map<base::TaskId, review::Draft> drafts;
    review::QueueView view;
    std::vector<base::TaskId> candidates;
    std::vector<ReviewTask> tasks;
    std::optional<domain::Guideline> guideline;
};

base::Result<ReviewPresenter::Opened> ReviewPresenter::openSession(ReviewSession &session)
{
    Opened opened;
    auto facts = session.facts();
    if (!facts)
        return tl::unexpected(facts.error());
    opened.facts = std::move(*facts);
    auto settings = session.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    opened.settings = std::move(*settings);
    auto drafts = session.drafts();
    if (!drafts)
        return tl::unexpected(drafts.error());
    opened.drafts = std::move(*drafts);
    opened.view = viewOf(opened.settings, opened.facts.schema);
    if (!opened.view.isPlain()) {
        auto candidates = session.candidates(opened.view, mostCandidates);
        if (!candidates)
            return tl::unexpected(candidates.error());
        opened.candidates = std::move(*candidates);
    }
    auto tasks = session.lease(int(heldAhead), leaseOf(opened.view, opened.candidates));
    if (!tasks)
        return tl::unexpected(tasks.error());
    opened.tasks = std::move(*tasks);
    auto guideline = session.guideline();
    if (!guideline)
        return tl::unexpected(guideline.error());
    opened.guideline = std::move(*guideline);
    return opened;
}

void ReviewPresenter::open()
{
    m_desk.run(DeskLane::Kind::Read, this, &ReviewPresenter::openSession, [this](base::Result<Opened> opened) {
        if (opened) {
            takeOpened(std::move(*opened));
            return;
        }
        setMessage(ReviewMessage{true, tr("The review queue could not be opened"), qtText(opened.error().text())},
                   [this] { open(); });
        setState(State::CannotOpen);
    });
}

void ReviewPresenter::takeOpened(Opened opened)
{
    setMessage({});
    m_facts = std::move(opened.facts);
    m_settings = std::move(opened.settings);
    for (const auto &[task, draft] : opened.drafts)
        m_drafts[task] = {draft.ownConfidence, qtText(draft.comment), draft.label, draft.values};
    m_view = std::move(opened.view);
    m_candidatesCut = opened.candidates.size() == std::size_t(mostCandidates);
    m_candidates = std::move(opened.candidates);
    m_guideline = std::move(opened.guideline);
    Q_EMIT factsChanged();
    Q_EMIT guidelineChanged();
    Q_EMIT viewChanged();
    readDecisions();
    takeLeased(std::move(opened.tasks));
}

review::LeaseFrom ReviewPresenter::leaseFrom() const
{
    return leaseOf(m_view, m_candidates);
}

void ReviewPresenter::leaseAhead()
{
    if (m_leasing || m_held.size() >= heldAhead)
        return;
    m_leasing = true;
    m_desk.run(
        DeskLane::Kind::Read, this,
        [from = leaseFrom()](ReviewSession &session) { return session.lease(int(heldAhead), from); },
        [this](base::Result<std::vector<ReviewTask>> leased) {
            m_leasing = false;
            takeLeased(std::move(leased));
        });
}

void ReviewPresenter::dropLeased(const std::vector<ReviewTask> &leased)
{
    // What stands before a candidate that was leased is in other hands.
    for (const ReviewTask &task : leased) {
        const auto found = std::find(m_candidates.begin(), m_candidates.end(), task.id);
        if (found != m_candidates.end())
            m_candidates.erase(m_candidates.begin(), found + 1);
    }
}

void ReviewPresenter::takeLeased(base::Result<std::vector<ReviewTask>> leased)
{
    const bool hadNone = m_held.current() == nullptr;
    if (leased) {
        dropLeased(*leased);
        m_held.merge(std::move(*leased));
        if (m_held.size() < heldAhead && m_candidatesCut)
            arrange([this] { leaseAhead(); });
    } else if (hadNone) {
        setMessage(ReviewMessage{true, tr("The next record could not be read"),
                                 tr("%1 Everything you decided is saved.").arg(qtText(leased.error().text()))},
                   [this] { lookAgain(); });
        setState(State::CannotOpen);
        return;
    }
    if (hadNone)
        showNext();
}

void ReviewPresenter::lookAgain()
{
    setMessage({});
    if (m_facts.schema.fields.empty())
        open();
    else if (m_view.isPlain())
        leaseAhead();
    else
        arrange([this] { leaseAhead(); });
}

void ReviewPresenter::projectChanged()
{
    if (m_state == State::Opening || m_state == State::CannotOpen || m_busy)
        return;
    if (!m_reveal)
        startOver();
    ++m_decided;
    readDecisions();
    readCounts();
    readGuideline();
}

std::optional<int> ReviewPresenter::matching() const
{
    if (m_view.isPlain() || m_arranging)
        return std::nullopt;
    const auto own = m_candidatesCut ? 0 : int(m_held.size());
    return m_candidatesCut ? mostCandidates : int(m_candidates.size()) + own;
}

void ReviewPresenter::setView(const review::QueueView &view)
{
    if (m_view == view || m_facts.schema.fields.empty())
        return;
    m_view = view;
    ++m_viewsChosen;
    m_candidates.clear();
    m_candidatesCut = false;
    setSetting(QString::fromStdString(orderSetting), qtText(std::string(review::queueOrderName(view.order))));
    setSetting(QString::fromStdString(filterSetting), qtText(review::filterText(view.filter)));
    if (view.isPlain())
        startOver();
    else
        arrange([this] { startOver(); });
    Q_EMIT viewChanged();
}

void ReviewPresenter::filterQueue(const QString &text)
{
    auto filter = review::parseFilter(coreText(text), m_facts.schema);
    if (!filter) {
        setMessage(ReviewMessage{true, tr("This filter cannot be read"), qtText(filter.error().text())});
        return;
    }
    setMessage({});
    setView({m_view.order, std::move(*filter)});
}

void ReviewPresenter::arrange(const std::function<void()> &then)
{
    m_arranging = true;
    m_background.run(
        DeskLane::Kind::Read, this,
        [view = m_view](ReviewSession &session) { return session.candidates(view, mostCandidates); },
        [this, then, asked = m_viewsChosen](base::Result<std::vector<base::TaskId>> candidates) {
            if (asked != m_viewsChosen)
                return;
            m_arranging = false;
            if (candidates) {
                m_candidatesCut = candidates->size() == std::size_t(mostCandidates);
                m_candidates = std::move(*candidates);
                then();
            } else {
                setMessage(ReviewMessage{true, tr("The queue could not be put in this order"),
                                         qtText(candidates.error().text())},
                           [this, then] { arrange(then); });
            }
            Q_EMIT viewChanged();
        });
}

void ReviewPresenter::startOver()
{
    keepDrafts();
    m_startingOver = true;
    m_desk.run(
        DeskLane::Kind::Write, this,
        [from = leaseFrom()](ReviewSession &session) -> base::Result<std::vector<ReviewTask>> {
            if (const base::Status released = session.release(); !released)
                return tl::unexpected(released.error());
            return session.lease(int(heldAhead), from);
        },
        [this, asked = m_viewsChosen](base::Result<std::vector<ReviewTask>> leased) {
            if (asked != m_viewsChosen)
                return;
            m_startingOver = false;
            m_held = {};
            m_look.reset();
            if (leased) {
                dropLeased(*leased);
                m_held.merge(std::move(*leased));
            }
            if (m_state == State::Reviewing || m_state == State::Empty)
                showHeld();
            Q_EMIT viewChanged();
        });
}

QString ReviewPresenter::setting(const QString &name) const
{
    const auto found = m_settings.find(coreText(name));
    return found == m_settings.end() ? QString() : qtText(found->second);
}

void ReviewPresenter::setSetting(const QString &name, const QString &value)
{
    if (setting(name) == value)
        return;
    m_settings[coreText(name)] = coreText(value);
    m_desk.run(
        DeskLane::Kind::Write, this,
        [name = coreText(name), value = coreText(value)](ReviewSession &session) -> base::Result<bool> {
            if (const base::Status stored = session.setSetting(name, value); !stored)
                return tl::unexpected(stored.error());
            return true;
        },
        [this](base::Result<bool> stored) {
            if (!stored)
                setMessage(ReviewMessage{true, tr("This choice could not be kept"), qtText(stored.error().text())});
        });
    Q_EMIT settingChanged(name);
}

void ReviewPresenter::changeDraft(base::TaskId task, const std::function<void(Draft &)> &change)
{
    change(m_drafts[task]);
    m_unkeptDrafts.insert(task);
    m_draftPause.start();
    Q_EMIT draftChanged();
}

void ReviewPresenter::keepDrafts()
{
    m_draftPause.stop();
    for (const base::TaskId task : std::exchange(m_unkeptDrafts, {})) {
        const auto found = m_drafts.find(task);
        if (found == m_drafts.end())
            continue; // decided since
        m_desk.run(
            DeskLane::Kind::Write, this,
            [task, draft = storedDraft(found->second)](ReviewSession &session) -> base::Result<bool> {
                if (const base::Status kept = session.keepDraft(task, draft); !kept)
                    return tl::unexpected(kept.error());
                return true;
            },
            [this, task](const base::Result<bool> &kept) {
                if (!kept && m_drafts.contains(task))
                    m_unkeptDrafts.insert(task); // with the next change, or at the end
            });
    }
}

} // namespace secondlook::ui
