#include "agreement/ratings.h"

#include <limits>

namespace secondlook::agreement {

Ratings::Ratings(std::span<const Rating> rows, RatingShape shape, Repeats repeats)
    : m_shape(shape), m_begins(std::size_t{shape.items} + 1), m_answers(rows.size())
{
    for (const Rating &row : rows)
        ++m_begins[row.item];
    std::size_t end = 0;
    for (std::size_t &begin : m_begins) // now: where the next item begins
        begin = end += begin;
    for (std::size_t i = rows.size(); i-- > 0;) // from behind, so that each item's count leads back to its beginning
        m_answers[--m_begins[rows[i].item]] = {.rater = rows[i].rater, .label = rows[i].label};
    if (repeats == Repeats::LastWins)
        keepLastOfRepeated();
}

void Ratings::keepLastOfRepeated()
{
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> placeOf(m_shape.raters, none); // of a rater's answer to the item at hand
    std::size_t kept = 0;
    for (std::size_t item = 0; item < m_shape.items; ++item) {
        const std::size_t begin = m_begins[item];
        const std::size_t end = m_begins[item + 1];
        const std::size_t keptBefore = kept;
        for (std::size_t i = begin; i < end; ++i) {
            std::size_t &place = placeOf[m_answers[i].rater];
            if (place == none)
                place = kept++;
            m_answers[place] = m_answers[i];
        }
        for (std::size_t i = keptBefore; i < kept; ++i)
            placeOf[m_answers[i].rater] = none;
        m_begins[item] = keptBefore;
    }
    m_begins[m_shape.items] = kept;
    m_answers.resize(kept);
}

} // namespace secondlook::agreement
