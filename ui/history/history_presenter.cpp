#include "ui/history/history_presenter.h"

#include "ui/models/text_conversion.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace secondlook::ui {

namespace {

constexpr qsizetype mostTextLetters = 200;

struct HistoryFacts
{
    review::ChangeCounts counts;
    std::vector<std::string> people;
};

/// When the time that is chosen began, here; none: there is no begin.
std::optional<base::TimeMs> beginOf(HistoryTime time, base::TimeMs now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    QDate begin = today;
    switch (time) {
    case HistoryTime::All:
        return {};
    case HistoryTime::Today:
        break;
    case HistoryTime::Week:
        begin = today.addDays(-((today.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
        break;
    case HistoryTime::Month:
        begin = QDate(today.year(), today.month(), 1);
        break;
    case HistoryTime::Year:
        begin = QDate(today.year(), 1, 1);
        break;
    }
    return begin.startOfDay().toMSecsSinceEpoch();
}

} // namespace

HistoryPresenter::HistoryPresenter(const OpenChangeLog &open, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_lane(open), m_factsLane(open)
{
}

HistoryPresenter::~HistoryPresenter() = default;

void HistoryPresenter::read()
{
    m_filter.since = beginOf(m_time, now()); // a day may have gone by
    m_stopped = false;
    readFacts();
    next(0, true);
    Q_EMIT stateChanged();
}

void HistoryPresenter::start()
{
    m_changes.clear();
    m_sampled.clear();
    m_next = 0;
    m_state = State::Loading;
    m_filter.since = beginOf(m_time, now());
    m_stopped = false;
    next(0, true);
    Q_EMIT reset();
    Q_EMIT stateChanged();
}

void HistoryPresenter::fetchMore()
{
    if (!canFetchMore())
        return;
    next(m_next, false);
    Q_EMIT stateChanged();
}

void HistoryPresenter::next(std::int64_t before, bool isFirst)
{
    m_reading = true;
    if (isFirst)
        m_first = 0;
    if (m_list == List::Changes)
        m_lane.run(
            m_pageSlot,
            [filter = m_filter, before](review::ChangeLog &log, std::stop_token stop) {
                return log.page(filter, before, pageSize, stop);
            },
            [this, isFirst](base::Result<review::ChangePage> page) {
                take(std::move(page), &review::ChangePage::changes, m_changes, isFirst);
            });
    else
        m_lane.run(
            m_pageSlot,
            [filter = m_filter, before](review::ChangeLog &log, std::stop_token stop) {
                return log.sample(filter, before, pageSize, stop);
            },
            [this, isFirst](base::Result<review::SamplePage> page) {
                take(std::move(page), &review::SamplePage::records, m_sampled, isFirst);
            });
}

template <typename Page, typename Row>
void HistoryPresenter::take(base::Result<Page> page, std::vector<Row> Page::*rows, std::vector<Row> &list, bool isFirst)
{
    m_reading = false;
    if (!page) {
        fail(page.error());
        return;
    }
    if (isFirst)
        list.clear();
    std::vector<Row> &found = (*page).*rows;
    const std::size_t before = list.size();
    std::move(found.begin(), found.end(), std::back_inserter(list));
    m_next = page->next;
    m_first = std::max(m_first, m_next);
    settle();
    if (isFirst)
        Q_EMIT reset();
    else if (list.size() > before)
        Q_EMIT grown(before);
    // Nothing found yet: the search goes on, one bounded look at a time.
    if (list.empty() && m_next > 0)
        next(m_next, false);
    Q_EMIT searchedOn();
    Q_EMIT stateChanged();
}

void HistoryPresenter::settle()
{
    if (size() > 0)
        m_state = State::Ready;
    else if (m_next > 0)
        m_state = State::Loading;
    else
        m_state = isFiltered() ? State::NoMatch : State::Empty;
}

void HistoryPresenter::stop()
{
    if (!m_reading)
        return;
    m_pageSlot.cancel();
    m_reading = false;
    m_stopped = true;
    if (size() == 0)
        m_state = State::Stopped;
    Q_EMIT stateChanged();
}

void HistoryPresenter::goOn()
{
    m_stopped = false;
    fetchMore();
}

double HistoryPresenter::searched() const
{
    return m_first > 0 ? 1.0 - double(m_next) / double(m_first) : 0.0;
}

bool HistoryPresenter::isFiltered() const
{
    return m_list == List::Changes ? !m_filter.isEmpty() : m_filter.since || !m_filter.text.empty();
}

std::size_t HistoryPresenter::size() const
{
    return m_list == List::Changes ? m_changes.size() : m_sampled.size();
}

void HistoryPresenter::readFacts()
{
    m_factsLane.run(
        m_factsSlot,
        [](review::ChangeLog &log, std::stop_token) -> base::Result<HistoryFacts> {
            auto counts = log.counts();
            if (!counts)
                return tl::unexpected(counts.error());
            auto people = log.people();
            if (!people)
                return tl::unexpected(people.error());
            return HistoryFacts{*counts, std::move(*people)};
        },
        [this](base::Result<HistoryFacts> facts) {
            if (!facts)
                return; // the list says what is wrong
            m_counts = facts->counts;
            m_people.clear();
            for (const std::string &name : facts->people)
                m_people << qtText(name);
            Q_EMIT factsRead();
        });
}

void HistoryPresenter::fail(const base::Error &error)
{
    m_state = State::Failed;
    m_problem = qtText(error.text());
    Q_EMIT stateChanged();
}

void HistoryPresenter::setList(List list)
{
    if (std::exchange(m_list, list) != list)
        start();
}

void HistoryPresenter::setWho(const QString &who)
{
    if (std::exchange(m_filter.who, coreText(who)) != coreText(who))
        start();
}

void HistoryPresenter::setKind(std::optional<review::ChangeKind> kind)
{
    if (std::exchange(m_filter.kind, kind) != kind)
        start();
}

void HistoryPresenter::setTime(HistoryTime time)
{
    if (std::exchange(m_time, time) != time)
        start();
}

void HistoryPresenter::setText(const QString &text)
{
    const std::string wanted = coreText(text.trimmed().left(mostTextLetters));
    if (std::exchange(m_filter.text, wanted) != wanted)
        start();
}

void HistoryPresenter::clearFilter()
{
    m_filter = {};
    m_time = HistoryTime::All;
    start();
}

} // namespace secondlook::ui

#include "moc_history_presenter.cpp"
