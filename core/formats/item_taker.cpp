#include "formats/item_taker.h"

#include "base/text.h"
#include "formats/column_guess.h"

#include <algorithm>

namespace secondlook::formats {

std::string idText(const Json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    return value.is_number_integer() ? value.dump() : std::string();
}

std::string complaintPlace(std::string_view what, const std::string &id)
{
    return std::string(what) + (id.empty() ? "" : " " + base::shortened(id, 100)) + ": ";
}

std::string textKeyOf(const Json &object, const std::string &named, const std::string &before)
{
    if (!named.empty())
        return named;
    if (!before.empty() && object.contains(before))
        return before;
    std::vector<std::string> names;
    std::string firstString;
    for (const auto &[key, value] : object.items()) {
        names.push_back(key);
        if (firstString.empty() && value.is_string())
            firstString = key;
    }
    const std::string likely = likelyTextName(names);
    return likely.empty() ? firstString : likely;
}

void addAnswer(domain::IncomingRecord &into, domain::IncomingAnnotation answer, const std::string &place,
               std::vector<std::string> &complaints)
{
    const auto earlier = std::ranges::find(into.annotations, answer.annotator, &domain::IncomingAnnotation::annotator);
    if (earlier != into.annotations.end())
        complaints.push_back(place + "'" + base::shortened(answer.annotator, 100) +
                             "' answered twice; the first answer stands");
    else
        into.annotations.push_back(std::move(answer));
}

} // namespace secondlook::formats
