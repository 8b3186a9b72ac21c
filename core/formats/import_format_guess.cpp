#include "base/text.h"
#include "formats/neighbour_reader.h"
#include "formats/top_level_keys.h"

#include <algorithm>

namespace secondlook::formats {

namespace {

bool endsIn(const std::string &name, std::string_view ending)
{
    return name.size() >= ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
}

bool isLongHeader(const std::string &header)
{
    std::vector<std::string> names(1);
    for (const char c : header) {
        if (c == ',' || c == ';' || c == '\t')
            names.emplace_back();
        else if (c != '"' && c != '\r')
            names.back() += c;
    }
    const auto has = [&names](std::string_view name) { return std::ranges::find(names, name) != names.end(); };
    return has("item") && has("annotator") && has("label") && has("text");
}

std::string guessFromHeader(std::string_view head)
{
    const std::string header(head.substr(0, head.find('\n')));
    if (header.find("annotator.") != std::string::npos)
        return "csv-wide";
    return isLongHeader(header) ? "csv-long" : "records";
}

} // namespace

std::string guessedImportFormat(std::string_view head, const std::string &name)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    const std::string_view text = base::trimmed(head);
    if (text.empty())
        return "records";
    if (text.front() != '[' && text.front() != '{')
        return endsIn(name, ".csv") || endsIn(name, ".tsv") || text.find(',') != std::string_view::npos
                   ? guessFromHeader(text)
                   : "records";
    const TopLevelKeys keys = topLevelKeys(text);
    if (keys.opens("data", '{') && (keys.opens("annotations", '[') || keys.opens("predictions", '[')))
        return "label-studio";
    if (keys.has("label_source") && keys.opens("annotations", '[') && keys.has("decided_at"))
        return "jsonl";
    if (keys.has("answer") && (keys.has("_view_id") || keys.has("_input_hash") || keys.opens("accept", '[')))
        return "prodigy";
    if (keys.opens("fields", '{') && (keys.has("responses") || keys.has("suggestions")))
        return "argilla";
    if (std::ranges::any_of(keys.names(), [](const std::string &key) { return endsIn(key, ".responses.users"); }))
        return "argilla";
    if (keys.opens("Comments", '[') && keys.opens("label", '['))
        return "doccano";
    return "records";
}

} // namespace secondlook::formats
