#pragma once

#include <algorithm>
#include <string>

namespace secondlook::test {

/// JSON written with ' for ", which reads better in a test (and moc loses its way in raw strings with \").
inline std::string withQuotes(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

} // namespace secondlook::test
