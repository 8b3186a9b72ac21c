#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace secondlook::classify {

/// A POSIX extended regular expression, read in UTF-8 whatever the locale of the user, searched anywhere in a text.
/// Beyond POSIX: \d \D \w \W \s \S outside of brackets, \b \B \< \>, \t \n.
///
/// The C library matches it with an automaton, never by trying out paths, so that no text, however hostile, makes it
/// take more than time in proportion to its length. Back-references, which would break that, are refused; so are
/// patterns longer than 1,000 bytes and counts above 255, which would cost memory. Safe from any thread.
class Pattern
{
public:
    /// The error says what is wrong with `expression`, without a context.
    [[nodiscard]] static base::Result<Pattern> compile(std::string_view expression, bool ignoreCase);

    /// Looks at the first 100,000 characters.
    bool isFoundIn(std::string_view text) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace secondlook::classify
