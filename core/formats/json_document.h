#pragma once

#include "base/result.h"

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// A place in a document that was given by a person, for messages: the file and the JSON path.
struct DocumentPlace
{
    std::string file;
    std::string path; ///< e.g. "/fields/0/labels/3"; "" is the whole document

    DocumentPlace at(std::string_view key) const { return {file, path + "/" + std::string(key)}; }
    DocumentPlace at(std::size_t index) const { return at(std::to_string(index)); }
    tl::unexpected<base::Error> fail(std::string message) const;
};

/// Parses a small JSON document whole. Refuses what a reader would otherwise pass over in silence: bytes that are not
/// UTF-8 and a key that stands twice in one object. Errors name the file and line or JSON path.
[[nodiscard]] base::Result<nlohmann::json> parseJsonDocument(std::string_view text, const std::string &name);

/// Refuses keys that are not in `known`; the message lists those that are.
[[nodiscard]] base::Status checkKeys(const nlohmann::json &object, std::initializer_list<std::string_view> known,
                                     const DocumentPlace &place);
/// A string of at most `maxCharacters` code points.
[[nodiscard]] base::Result<std::string> readText(const nlohmann::json &value, std::size_t maxCharacters,
                                                 const DocumentPlace &place);
/// The string under `key`, or "" where the key is absent.
[[nodiscard]] base::Result<std::string> readText(const nlohmann::json &object, std::string_view key,
                                                 std::size_t maxCharacters, const DocumentPlace &place);

} // namespace secondlook::formats
