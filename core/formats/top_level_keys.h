#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace secondlook::formats {

/// The keys of an object, each with the first character of its value.
class TopLevelKeys
{
public:
    void add(std::string name, char opening) { m_keys.emplace_back(std::move(name), opening); }
    bool has(std::string_view name) const { return openingOf(name) != '\0'; }
    /// Whether the value under the name begins with this character.
    bool opens(std::string_view name, char with) const { return openingOf(name) == with; }
    std::vector<std::string> names() const;

private:
    char openingOf(std::string_view name) const;

    std::vector<std::pair<std::string, char>> m_keys;
};

/// The keys of the first object in JSON text that is a list of objects or begins with one; the text may be cut off
/// anywhere. Escapes in keys are not resolved.
TopLevelKeys topLevelKeys(std::string_view text);

} // namespace secondlook::formats
