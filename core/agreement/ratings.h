#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// One answer of one rater to one item, by number. Names are kept outside.
struct Rating
{
    std::uint32_t item = 0;
    std::uint32_t rater = 0;
    std::uint32_t label = 0;

    bool operator==(const Rating &) const = default;
};

/// How many items, raters and labels there are: every number in a Rating lies below. `labels` is the declared set,
/// which may hold labels that nobody used (statistics that depend on the number of labels need it).
struct RatingShape
{
    std::uint32_t items = 0;
    std::uint32_t raters = 0;
    std::uint32_t labels = 0;

    bool operator==(const RatingShape &) const = default;
};

enum class Repeats {
    LastWins, ///< of one rater's answers to one item the last counts, in the place of the first
    Count,    ///< each is an answer of its own
};

/// What raters said, item by item. A missing answer has no row: an item may have any number of ratings, also none.
/// Eight bytes a rating; read-only once made, so that threads may share it.
class Ratings
{
public:
    struct Answer
    {
        std::uint32_t rater = 0;
        std::uint32_t label = 0;

        bool operator==(const Answer &) const = default;
    };

    Ratings() = default;
    /// `rows` in any order; those of an item keep theirs. Time and memory linear in rows and items.
    Ratings(std::span<const Rating> rows, RatingShape shape, Repeats repeats = Repeats::LastWins);

    const RatingShape &shape() const { return m_shape; }
    /// Number of ratings, repeats left out.
    std::size_t size() const { return m_answers.size(); }
    /// The ratings of item 0 <= item < shape().items.
    std::span<const Answer> of(std::size_t item) const
    {
        return std::span(m_answers).subspan(m_begins[item], m_begins[item + 1] - m_begins[item]);
    }

private:
    void keepLastOfRepeated();

    RatingShape m_shape;
    std::vector<std::size_t> m_begins{0}; ///< item -> its first place in m_answers, and the end of the last
    std::vector<Answer> m_answers;
};

} // namespace secondlook::agreement
