#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace secondlook::content {

/// One tag or one stretch of text of HTML as it is found: nothing is missing or too much for it.
struct HtmlToken
{
    enum class Kind { Text, Begin, End };

    Kind kind = Kind::Text;
    std::string name;      ///< of the element in lower case
    std::string_view text; ///< of a Text token, with its character references
    std::string target;    ///< "href" of an a
    std::string alt;       ///< "alt" of an img
};

/// Comments, declarations and the contents of elements that hold no text (scripts, styles and such) are left out; such
/// elements come as a Begin alone. The texts point into `html`. Takes time in proportion to its length.
std::vector<HtmlToken> htmlTokens(std::string_view html);

/// Of the elements whose contents htmlTokens() leaves out.
bool holdsNoText(std::string_view element);

} // namespace secondlook::content
