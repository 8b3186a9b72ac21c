#include "formats/metrics_text.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace secondlook::formats {

namespace {

/// Backslash, quote and line end are all that the format escapes in a label's value.
void appendLabelValue(std::string &out, std::string_view value)
{
    for (const char c : value) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\' || c == '"')
            (out += '\\') += c;
        else
            out += c;
    }
}

} // namespace

void MetricsText::add(std::string_view name, std::string_view type, std::string_view help, double value,
                      const Labels &labels)
{
    if (m_last != name) {
        m_last = name;
        (((m_text += "# HELP ") += name) += ' ') += help;
        (((m_text += "\n# TYPE ") += name) += ' ') += type;
        m_text += '\n';
    }
    m_text += name;
    char before = '{';
    for (const Labels *some : {&std::as_const(m_shared), &labels}) {
        for (const auto &[key, text] : *some) {
            ((m_text += before) += key) += "=\"";
            appendLabelValue(m_text, text);
            m_text += '"';
            before = ',';
        }
    }
    m_text += before == ',' ? "} " : " ";
    (m_text += nlohmann::json(value).dump()) += '\n';
}

} // namespace secondlook::formats
