#pragma once

#include "domain/provider.h"
#include "servers/sensitive_values.h"

#include <string>
#include <string_view>
#include <vector>

namespace secondlook::servers {

/// A value that was taken out of a text, and what stands there instead, such as "[EMAIL_1]".
struct MaskedValue
{
    std::string placeholder;
    std::string value;

    bool operator==(const MaskedValue &) const = default;
};

struct MaskedText
{
    std::string text;
    std::vector<MaskedValue> values{}; ///< in the order in which they first stood in the text
};

/// Takes values out of texts that should not leave the machine. What is found is what can be told by its form: it
/// lowers what a server learns, it does not make a text anonymous. May be used from several threads at once.
class Masker
{
public:
    explicit Masker(domain::Masking what);

    /// A value that stands several times, spelled alike, has one placeholder. None is used that the text holds already.
    /// `text`: valid UTF-8. Takes time that grows with its length.
    MaskedText mask(std::string_view text) const;

private:
    domain::Masking m_what;
    NameFinder m_names;
};

/// The text with the values in place of their placeholders; other placeholders stay. Gives the text that was masked.
std::string unmask(std::string_view text, const std::vector<MaskedValue> &values);

} // namespace secondlook::servers
