#include "domain/prompt_template.h"

#include "base/hash.h"
#include "base/text.h"

#include <algorithm>

namespace secondlook::domain {

using base::Result;

namespace {

constexpr std::pair<std::string_view, PromptPlaceholder> placeholders[] = {
    {"labels", PromptPlaceholder::Labels},
    {"label_names", PromptPlaceholder::LabelNames},
    {"definitions", PromptPlaceholder::Definitions},
    {"label_examples", PromptPlaceholder::LabelExamples},
    {"instructions", PromptPlaceholder::Instructions},
    {"settled_examples", PromptPlaceholder::SettledExamples},
    {"record", PromptPlaceholder::Record},
};

constexpr std::string_view parting = "---";

std::string knownPlaceholders()
{
    std::string all;
    for (const auto &[name, what] : placeholders)
        all += (all.empty() ? "{{" : ", {{") + std::string(name) + "}}";
    return all;
}

class TemplateReader
{
public:
    explicit TemplateReader(const std::string &file) : m_file(file) {}

    base::Status read(std::string_view line)
    {
        ++m_line;
        const std::string_view bare = base::trimmed(line);
        if (bare == parting) {
            if (m_isMessage)
                return fail("'---' stands here a second time; it parts the system message from that about a record");
            m_isMessage = true;
            return {};
        }
        const std::size_t begin = bare.find("{{");
        if (begin == std::string_view::npos) {
            lines().push_back({PromptPlaceholder::None, std::string(line)});
            return {};
        }
        const std::size_t end = bare.find("}}", begin);
        if (end == std::string_view::npos)
            return fail("the placeholder that begins here does not end: '}}' is missing");
        const std::string_view name = base::trimmed(bare.substr(begin + 2, end - begin - 2));
        const auto *found =
            std::ranges::find(placeholders, name, &std::pair<std::string_view, PromptPlaceholder>::first);
        const std::string written(bare.substr(begin, end + 2 - begin));
        if (found == std::end(placeholders))
            return fail(written + " is no placeholder; known are " + knownPlaceholders());
        if (begin != 0 || end + 2 != bare.size())
            return fail(written + " has to stand on a line of its own");
        return place(found->second, written);
    }

    Result<PromptTemplate> finish()
    {
        ++m_line;
        if (!m_isMessage)
            return tl::unexpected(
                fail("a line '---' is missing: before it stands the system message, behind it the one about a record")
                    .error());
        if (!hasPlaceholder(m_whole, PromptPlaceholder::Record))
            return tl::unexpected(fail("{{record}} is missing behind the line '---'").error());
        for (const auto what :
             {PromptPlaceholder::Labels, PromptPlaceholder::LabelNames, PromptPlaceholder::Definitions})
            if (hasPlaceholder(m_whole, what))
                return std::move(m_whole);
        return tl::unexpected(
            fail("{{labels}} is missing, or {{label_names}} or {{definitions}}: a model has to know what it may answer")
                .error());
    }

private:
    std::vector<PromptLine> &lines() { return m_isMessage ? m_whole.message : m_whole.system; }

    base::Status place(PromptPlaceholder what, const std::string &written)
    {
        const bool isOfARecord = what == PromptPlaceholder::Record || what == PromptPlaceholder::SettledExamples;
        if (isOfARecord && !m_isMessage)
            return fail(written + " belongs behind the line '---'");
        if (isOfARecord && hasPlaceholder(m_whole, what))
            return fail(written + " stands here a second time");
        lines().push_back({what});
        return {};
    }

    base::Status fail(std::string message) const
    {
        return base::fail(base::ErrorCode::Input, std::move(message), m_file + ":" + std::to_string(m_line));
    }

    const std::string &m_file;
    PromptTemplate m_whole;
    int m_line = 0;
    bool m_isMessage = false;
};

} // namespace

std::string_view builtInPromptTemplate()
{
    return "You label records. Choose for each record the one label that fits best.\n"
           "\n"
           "{{instructions}}\n"
           "\n"
           "Labels:\n"
           "{{labels}}\n"
           "---\n"
           "{{settled_examples}}\n"
           "{{record}}\n"
           "Which label fits best?\n";
}

bool hasPlaceholder(const PromptTemplate &whole, PromptPlaceholder what)
{
    const auto holds = [what](const std::vector<PromptLine> &lines) {
        return std::ranges::find(lines, what, &PromptLine::what) != lines.end();
    };
    return holds(whole.system) || holds(whole.message);
}

Result<PromptTemplate> parsePromptTemplate(std::string_view text, const std::string &file)
{
    if (const std::size_t bad = base::findInvalidUtf8(text); bad != std::string_view::npos)
        return base::fail(base::ErrorCode::Input, "the template is not UTF-8 at byte " + std::to_string(bad), file);
    if (base::codePointCount(text) > longestPromptTemplate)
        return base::fail(base::ErrorCode::Input,
                          "the template is longer than " + std::to_string(longestPromptTemplate) + " characters", file);
    TemplateReader reader(file);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        SECONDLOOK_TRY(reader.read(line));
        at = end + 1;
    }
    return reader.finish();
}

std::string promptTemplateVersion(std::string_view text)
{
    return "template-" + base::sha256Hex(text.empty() ? builtInPromptTemplate() : text).substr(0, 12);
}

} // namespace secondlook::domain
