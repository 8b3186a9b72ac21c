#include "servers/server_error.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

namespace secondlook::servers {

namespace {

using Json = nlohmann::json;

/// Characters that would be invisible or turn the order of what follows.
bool isShown(std::uint32_t code)
{
    return code >= 0x20 && !(code >= 0x7F && code <= 0x9F) && !(code >= 0x200B && code <= 0x200F) &&
           !(code >= 0x2028 && code <= 0x202E) && !(code >= 0x2060 && code <= 0x206F) && code != 0xFEFF;
}

/// As one line: nothing invisible, no two spaces together, not too long.
std::string plainLine(std::string_view text)
{
    // Only the beginning is looked at, so that a long body costs nothing.
    std::string bytes(text.substr(0, 4 * mostMessageBytes));
    for (int cut = 0; cut < 3 && bytes.size() < text.size() && !base::beginsCharacter(text[bytes.size()]); ++cut)
        bytes.pop_back();
    if (!base::isUtf8(bytes))
        bytes = base::latin1ToUtf8(bytes);
    std::string line;
    for (std::size_t offset = 0; offset < bytes.size();) {
        const std::uint32_t code = base::nextCodePoint(bytes, offset);
        if (code == ' ' || (code >= '\t' && code <= '\r')) {
            if (!line.empty() && line.back() != ' ')
                line += ' ';
        } else if (isShown(code)) {
            base::appendUtf8(line, code);
        }
    }
    return base::shortened(base::trimmed(line), mostMessageBytes);
}

void addName(const Json &object, const char *key, ServerError &error)
{
    const auto value = object.find(key);
    if (value == object.end())
        return;
    if (value->is_number_integer()) {
        const auto status = value->get<std::int64_t>();
        if (status >= 400 && status <= 599)
            error.status = static_cast<int>(status);
    } else if (value->is_string()) {
        std::string name = value->get<std::string>().substr(0, mostMessageBytes);
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        error.names.push_back(std::move(name));
    }
}

/// From the object that describes the error.
void describe(const Json &object, ServerError &error)
{
    error.found = true;
    for (const char *key : {"code", "type", "error_code"})
        addName(object, key, error);
    if (const auto details = object.find("details"); details != object.end() && details->is_object())
        addName(*details, "error_code", error);
    if (const auto message = object.find("message"); message != object.end() && message->is_string())
        error.message = plainLine(message->get_ref<const std::string &>());
}

bool readDocument(std::string_view json, ServerError &error)
{
    const Json document = Json::parse(json, nullptr, false);
    if (!document.is_object())
        return false;
    const auto inner = document.find("error");
    if (inner != document.end() && inner->is_string()) {
        error.found = true;
        error.message = plainLine(inner->get_ref<const std::string &>());
    } else if (inner != document.end() && inner->is_object()) {
        describe(*inner, error);
    } else if (document.contains("object") && document["object"] == "error") {
        describe(document, error); // as vLLM used to
    } else {
        // What frameworks and gateways in front of a server write.
        for (const char *key : {"message", "detail"})
            if (const auto text = document.find(key); text != document.end() && text->is_string())
                error.message = plainLine(text->get_ref<const std::string &>());
    }
    return true;
}

/// Events of a stream, one document a line.
void readEvents(std::string_view body, ServerError &error)
{
    while (!body.empty() && !error.found) {
        const auto end = std::min(body.find('\n'), body.size());
        const std::string_view line = body.substr(0, end);
        if (line.starts_with("data:"))
            readDocument(line.substr(5), error);
        body.remove_prefix(std::min(end + 1, body.size()));
    }
}

} // namespace

ServerError serverErrorIn(const HttpReply &reply)
{
    ServerError error;
    const std::string_view body = base::trimmed(reply.body);
    const bool good = reply.status >= 200 && reply.status <= 299;
    // Answers with the probabilities of their tokens are long: those without the word are not read twice.
    if (body.empty() || (good && body.find("\"error\"") == std::string_view::npos))
        return error;
    if (body.starts_with("data:") || body.starts_with("event:"))
        readEvents(body, error);
    else if (!readDocument(body, error) && !good && body.front() != '<' && body.front() != '{')
        error.message = plainLine(body);
    return error;
}

} // namespace secondlook::servers
