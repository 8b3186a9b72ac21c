#include "formats/json_document.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace secondlook::formats {

using nlohmann::json;

namespace {

constexpr int maxDepth = 64;

std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(before.size() - lineStart + 1);
}

/// Notices, while the document is parsed, what the parsed tree no longer shows.
class Watch
{
public:
    bool operator()(int depth, json::parse_event_t event, const json &parsed)
    {
        const auto level = static_cast<std::size_t>(std::max(depth, 0));
        if (event == json::parse_event_t::object_start) {
            m_keys.resize(std::max(m_keys.size(), level + 2));
            m_keys[level + 1].clear();
            m_tooDeep = m_tooDeep || depth > maxDepth;
        } else if (event == json::parse_event_t::array_start) {
            m_tooDeep = m_tooDeep || depth > maxDepth;
        } else if (event == json::parse_event_t::key) {
            const auto &key = parsed.get_ref<const std::string &>();
            if (!m_keys[level].insert(key).second && m_repeated.empty())
                m_repeated = "the key \"" + key + "\" stands twice in one object; remove one";
        }
        return true;
    }
    std::string complaint() const
    {
        return m_tooDeep ? "nested deeper than " + std::to_string(maxDepth) + " levels" : m_repeated;
    }

private:
    std::vector<std::set<std::string>> m_keys; ///< of the open object on each level
    std::string m_repeated;
    bool m_tooDeep = false;
};

} // namespace

tl::unexpected<base::Error> DocumentPlace::fail(std::string message) const
{
    return base::fail(base::ErrorCode::Input, std::move(message), path.empty() ? file : file + ": " + path);
}

base::Result<json> parseJsonDocument(std::string_view text, const std::string &name)
{
    const DocumentPlace place{name, ""};
    const std::size_t bad = base::findInvalidUtf8(text);
    if (bad != std::string_view::npos)
        return place.fail("not UTF-8 at " + lineAndColumn(text, bad) + "; save the file as UTF-8");
    if (base::trimmed(text).empty())
        return place.fail("the document is empty");
    Watch watch;
    try {
        json document = json::parse(
            text, [&watch](int depth, json::parse_event_t event, json &parsed) { return watch(depth, event, parsed); });
        const std::string complaint = watch.complaint();
        if (!complaint.empty())
            return place.fail(complaint);
        return document;
    } catch (const json::parse_error &error) {
        return place.fail("not JSON at " + lineAndColumn(text, error.byte == 0 ? 0 : error.byte - 1) +
                          "; check for a missing comma, quote or bracket there");
    } catch (const json::out_of_range &) {
        return place.fail("a number in it is too large for JSON readers");
    }
}

base::Status checkKeys(const json &object, std::initializer_list<std::string_view> known, const DocumentPlace &place)
{
    if (!object.is_object())
        return place.fail(std::string("an object {...} is expected here, not ") + object.type_name());
    for (const auto &[key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        std::string names;
        for (const std::string_view name : known)
            names += (names.empty() ? "" : ", ") + std::string(name);
        return place.at(key).fail("this key is not known; known here: " + names);
    }
    return {};
}

base::Result<std::string> readText(const json &value, std::size_t maxCharacters, const DocumentPlace &place)
{
    if (!value.is_string())
        return place.fail(std::string("a text in quotes is expected here, not ") + value.type_name());
    const auto &text = value.get_ref<const std::string &>();
    if (base::codePointCount(text) > maxCharacters)
        return place.fail("longer than " + base::grouped(static_cast<std::int64_t>(maxCharacters)) +
                          " characters; shorten it");
    if (text.find('\0') != std::string::npos)
        return place.fail("holds the character U+0000; remove it");
    return text;
}

base::Result<std::string> readText(const json &object, std::string_view key, std::size_t maxCharacters,
                                   const DocumentPlace &place)
{
    const auto found = object.find(key);
    return found == object.end() ? std::string() : readText(*found, maxCharacters, place.at(key));
}

} // namespace secondlook::formats
