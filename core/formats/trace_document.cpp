#include "formats/trace_document.h"

#include <nlohmann/json.hpp>

namespace secondlook::formats {

nlohmann::ordered_json traceJson(const std::string &id, const std::vector<domain::TraceStep> &steps)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const domain::TraceStep &step : steps) {
        nlohmann::ordered_json object = {{"at", base::isoTime(step.at)}, {"what", step.what}};
        for (const domain::Field &detail : step.details)
            object[detail.name] = detail.value;
        list.push_back(std::move(object));
    }
    return {{"id", id}, {"steps", std::move(list)}};
}

} // namespace secondlook::formats
