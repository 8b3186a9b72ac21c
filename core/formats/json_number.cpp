#include "formats/json_number.h"

namespace secondlook::formats {

using nlohmann::json;

std::string NumberRange::words() const
{
    const json ends = {low, high};
    return (withEnds ? "from " + ends[0].dump() + " to " : "above " + ends[0].dump() + " and below ") + ends[1].dump();
}

base::Status readNumber(const json &object, std::string_view key, const NumberRange &range, const DocumentPlace &place,
                        double &value)
{
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    if (!found->is_number())
        return place.at(key).fail(std::string("a number is expected here, not ") + found->type_name());
    if (!range.holds(found->get<double>()))
        return place.at(key).fail("a number " + range.words() + " is expected here, not " + found->dump());
    value = found->get<double>();
    return {};
}

base::Status readWhole(const json &object, std::string_view key, const NumberRange &range, const DocumentPlace &place,
                       int &value)
{
    double number = value;
    SECONDLOOK_TRY(readNumber(object, key, range, place, number));
    value = static_cast<int>(number);
    if (value != number)
        return place.at(key).fail("a whole number is expected here");
    return {};
}

} // namespace secondlook::formats
