#pragma once

#include "tests/cli/cli_runner.h"

#include <QTest>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace secondlook::test {

/// The lines of a log file, each of which must be an object.
inline std::vector<nlohmann::ordered_json> logLines(const std::string &path)
{
    std::vector<nlohmann::ordered_json> lines;
    std::istringstream text(CliRunner::read(path));
    for (std::string line; std::getline(text, line);) {
        lines.push_back(nlohmann::ordered_json::parse(line, nullptr, false));
        if (!lines.back().is_object())
            qFatal("no JSON object: %s", line.c_str());
    }
    return lines;
}

inline std::vector<nlohmann::ordered_json> eventsNamed(const std::vector<nlohmann::ordered_json> &lines,
                                                       const std::string &name)
{
    std::vector<nlohmann::ordered_json> found;
    std::ranges::copy_if(lines, std::back_inserter(found),
                         [&](const nlohmann::ordered_json &line) { return line.at("event") == name; });
    return found;
}

/// The one event of this name.
inline nlohmann::ordered_json theEvent(const std::vector<nlohmann::ordered_json> &lines, const std::string &name)
{
    const auto found = eventsNamed(lines, name);
    if (found.size() != 1)
        qFatal("%zu events are called %s", found.size(), name.c_str());
    return found.front();
}

inline std::vector<std::string> eventNames(const std::vector<nlohmann::ordered_json> &lines)
{
    std::vector<std::string> names;
    for (const nlohmann::ordered_json &line : lines)
        names.push_back(line.at("event").get<std::string>());
    return names;
}

} // namespace secondlook::test
