#include "formats/format_detection.h"

#include "base/text.h"
#include "formats/encoding.h"

#include <unordered_set>

namespace secondlook::formats {

namespace {

bool endsWith(const std::string &name, std::string_view ending)
{
    if (name.size() < ending.size())
        return false;
    const std::string_view tail = std::string_view(name).substr(name.size() - ending.size());
    for (std::size_t i = 0; i < ending.size(); ++i) {
        const char c = tail[i] >= 'A' && tail[i] <= 'Z' ? static_cast<char>(tail[i] - 'A' + 'a') : tail[i];
        if (c != ending[i])
            return false;
    }
    return true;
}

} // namespace

FileFormat detectFormat(const std::string &name, std::string_view head)
{
    if (endsWith(name, ".csv") || endsWith(name, ".tsv"))
        return FileFormat::Delimited;
    const char first = base::trimmed(head).front();
    if (first == '[')
        return FileFormat::JsonArray;
    const bool saysJson = endsWith(name, ".jsonl") || endsWith(name, ".ndjson") || endsWith(name, ".json");
    return first == '{' || saysJson ? FileFormat::Jsonl : FileFormat::Delimited;
}

base::Result<std::vector<std::string>> headerNames(const RawItem &header, std::string_view text, const Dialect &dialect,
                                                   const ReadLimits &limits, const std::string &file)
{
    const auto fail = [&](const std::string &message) {
        return base::fail(base::ErrorCode::Input, message, file + ":" + std::to_string(header.line));
    };
    const std::string complaint = header.rejected.empty() ? textComplaint(text) : header.rejected;
    if (!complaint.empty())
        return fail("the header cannot be read: " + complaint);
    std::vector<std::string> names;
    names.resize(splitRow(text, dialect, names));
    if (names.size() > limits.fields)
        return fail("the header has " + std::to_string(names.size()) + " columns; the limit is " +
                    std::to_string(limits.fields));
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = std::string(base::trimmed(names[i]));
        if (names[i].empty())
            names[i] = "column_" + std::to_string(i + 1);
        if (names[i].size() > limits.fieldNameBytes)
            return fail("the name of column " + std::to_string(i + 1) + " is longer than " +
                        std::to_string(limits.fieldNameBytes) + " bytes: " + base::shortened(names[i], 40));
        if (!seen.insert(names[i]).second)
            return fail("two columns are named \"" + names[i] + "\"; rename one");
    }
    return names;
}

} // namespace secondlook::formats
