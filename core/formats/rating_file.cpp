#include "formats/rating_file.h"

#include "base/text.h"
#include "formats/annotation_rows.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace secondlook::formats {

namespace {

/// Gives each name a number, in the order in which they first come up.
class Names
{
public:
    std::uint32_t numberOf(const std::string &name)
    {
        if (m_latest < m_names.size() && *m_names[m_latest] == name) // rows of one item mostly stand together
            return m_latest;
        const auto [entry, isNew] = m_numbers.try_emplace(name, static_cast<std::uint32_t>(m_names.size()));
        if (isNew)
            m_names.push_back(&entry->first);
        return m_latest = entry->second;
    }
    std::vector<std::string> take()
    {
        std::vector<std::string> names;
        names.resize(m_names.size());
        m_names.clear();
        while (!m_numbers.empty()) {
            auto name = m_numbers.extract(m_numbers.begin());
            names[name.mapped()] = std::move(name.key());
        }
        return names;
    }
    std::size_t size() const { return m_names.size(); }

private:
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<const std::string *> m_names; ///< keys of the map: they stay where they are
    std::uint32_t m_latest = 0;
};

class RatingReader
{
public:
    RatingReader(ByteSource &source, const RatingReading &reading) : m_source(source), m_reading(reading) {}

    base::Result<RatingFile> read()
    {
        auto rows = AnnotationRows::open(m_source, {});
        if (!rows)
            return tl::unexpected(rows.error());
        for (AnnotationRow row;;) {
            const base::Result<bool> there = rows->next(row);
            if (!there)
                return tl::unexpected(there.error());
            if (!*there)
                break;
            if (m_file.ratings.size() == maxAnnotations)
                return base::fail(base::ErrorCode::Input, tooManyAnnotations, m_source.name());
            SECONDLOOK_TRY(take(row, *rows));
            if (m_file.ratings.size() % ratingsBetweenLooks == 0)
                SECONDLOOK_TRY(look());
        }
        SECONDLOOK_TRY(look());
        if (rows->hasGold())
            takeGold();
        m_file.items = m_items.take();
        m_file.raters = m_raters.take();
        m_file.labels = m_labels.take();
        SECONDLOOK_TRY(settleRepeatedRatings());
        return std::move(m_file);
    }

private:
    static constexpr std::size_t ratingsBetweenLooks = 4'096; ///< at the stop token

    base::Status look() const
    {
        if (m_reading.stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "reading the ratings was stopped", m_source.name());
        if (!m_reading.progress)
            return {};
        const auto read = static_cast<double>(m_file.ratings.size());
        const auto bytes = static_cast<double>(std::max<std::int64_t>(m_source.bytesConsumed(), 1));
        m_reading.progress({static_cast<std::int64_t>(read),
                            static_cast<std::int64_t>(read / bytes * static_cast<double>(m_source.bytesTotal()))});
        return {};
    }

    base::Status take(const AnnotationRow &row, const AnnotationRows &rows)
    {
        const agreement::Rating rating{m_items.numberOf(row.item), m_raters.numberOf(row.annotator),
                                       m_labels.numberOf(row.label)};
        m_file.ratings.push_back(rating);
        m_lines.push_back(row.line);
        if (rows.hasSeconds())
            m_file.seconds.push_back(row.seconds ? static_cast<float>(*row.seconds) : -1.0F);
        if (row.gold.empty())
            return {};
        const auto [known, isNew] = m_goldOf.try_emplace(rating.item, row.gold);
        if (isNew || known->second == row.gold)
            return {};
        return base::fail(base::ErrorCode::Input,
                          "the item \"" + base::shortened(row.item, 80) + "\" has two gold labels, \"" +
                              base::shortened(known->second, 80) + "\" and \"" + base::shortened(row.gold, 80) +
                              "\"; keep one",
                          m_source.name() + ":" + std::to_string(row.line));
    }

    void takeGold()
    {
        m_file.gold.resize(m_items.size());
        for (std::uint32_t item = 0; item < m_file.gold.size(); ++item) { // in order, so that labels get theirs by it
            const auto found = m_goldOf.find(item);
            if (found != m_goldOf.end())
                m_file.gold[item] = m_labels.numberOf(found->second);
        }
    }

    /// Goes over the ratings item by item; the one of a rater that was met before in the item is a repeat.
    base::Status settleRepeatedRatings()
    {
        constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
        const std::vector<std::uint32_t> order = byItem();
        std::vector<std::uint32_t> placeOf(m_file.raters.size(), none); // of the rater's rating of the item at hand
        std::vector<bool> replaced(order.size());
        std::optional<std::pair<std::uint32_t, std::uint32_t>> firstRepeat; // in the file
        std::uint32_t itemAtHand = none;
        std::size_t begin = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const agreement::Rating &rating = m_file.ratings[order[i]];
            if (rating.item != itemAtHand) {
                for (; begin < i; ++begin)
                    placeOf[m_file.ratings[order[begin]].rater] = none;
                itemAtHand = rating.item;
            }
            std::uint32_t &place = placeOf[rating.rater];
            if (place == none) {
                place = order[i];
                continue;
            }
            if (!firstRepeat || m_lines[order[i]] < m_lines[firstRepeat->second])
                firstRepeat = {place, order[i]};
            m_file.replaced.push_back(m_file.ratings[place]);
            m_file.ratings[place] = rating;
            if (!m_file.seconds.empty())
                m_file.seconds[place] = m_file.seconds[order[i]];
            replaced[order[i]] = true;
        }
        if (firstRepeat && !m_reading.lastWins)
            return repeatError(firstRepeat->first, firstRepeat->second);
        leaveOut(replaced);
        return {};
    }

    /// Positions of the ratings, those of an item together and in the order of the file.
    std::vector<std::uint32_t> byItem() const
    {
        std::vector<std::uint32_t> next(m_file.items.size() + 1);
        for (const agreement::Rating &rating : m_file.ratings)
            ++next[rating.item + 1];
        for (std::size_t item = 1; item < next.size(); ++item)
            next[item] += next[item - 1];
        std::vector<std::uint32_t> order(m_file.ratings.size());
        for (std::uint32_t i = 0; i < order.size(); ++i)
            order[next[m_file.ratings[i].item]++] = i;
        return order;
    }

    base::Status repeatError(std::uint32_t earlier, std::uint32_t later) const
    {
        const agreement::Rating &rating = m_file.ratings[later];
        return base::fail(
            base::ErrorCode::Input,
            repeatedAnswer(m_lines[earlier], m_lines[later], m_file.raters[rating.rater], m_file.items[rating.item]),
            m_source.name());
    }

    void leaveOut(const std::vector<bool> &replaced)
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < replaced.size(); ++i) {
            if (replaced[i])
                continue;
            m_file.ratings[kept] = m_file.ratings[i];
            if (!m_file.seconds.empty())
                m_file.seconds[kept] = m_file.seconds[i];
            ++kept;
        }
        m_file.ratings.resize(kept);
        if (!m_file.seconds.empty())
            m_file.seconds.resize(kept);
    }

    ByteSource &m_source;
    const RatingReading &m_reading;
    RatingFile m_file;
    Names m_items;
    Names m_raters;
    Names m_labels;
    std::unordered_map<std::uint32_t, std::string> m_goldOf; ///< by item
    std::vector<std::int64_t> m_lines;                       ///< by rating
};

} // namespace

base::Result<RatingFile> readRatings(const std::string &path, const RatingReading &reading)
{
    const base::Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    return RatingReader(**source, reading).read();
}

base::Result<RatingFile> readRatings(std::istream &stream, const std::string &name, const RatingReading &reading)
{
    ByteSource source(stream, name);
    return RatingReader(source, reading).read();
}

std::vector<double> labelValues(const std::vector<std::string> &labels)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> values;
    values.reserve(labels.size());
    for (const std::string &label : labels) {
        double value = 0.0;
        const auto end = std::from_chars(label.data(), label.data() + label.size(), value);
        const bool isNumber = end.ec == std::errc() && end.ptr == label.data() + label.size() && std::isfinite(value);
        values.push_back(isNumber ? value : none);
    }
    return values;
}

} // namespace secondlook::formats
