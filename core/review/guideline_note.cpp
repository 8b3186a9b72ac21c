#include "review/guideline_note.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>

namespace secondlook::review {

namespace {

bool isPunctuation(char c)
{
    return std::ispunct(static_cast<unsigned char>(c)) != 0 && static_cast<unsigned char>(c) < 0x80;
}

/// Only what could begin or hold markup: a text full of backslashes is hard to read.
std::string escaped(std::string_view line)
{
    constexpr std::string_view anywhere = "\\`*_[]<&";
    constexpr std::string_view atBegin = "#+-=>~|";
    const std::size_t number = std::min(line.find_first_not_of("0123456789"), line.size());
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool endsNumber = i > 0 && i == number && (line[i] == '.' || line[i] == ')');
        if (anywhere.find(line[i]) != std::string_view::npos ||
            (i == 0 && atBegin.find(line[i]) != std::string_view::npos) || endsNumber)
            text += '\\';
        text += line[i];
    }
    return text;
}

/// In backticks, where a name is always what it is; with a backslash before each mark where it has backticks itself.
std::string nameInHeading(const std::string &name)
{
    if (name.find('`') == std::string::npos)
        return '`' + name + '`';
    std::string text;
    for (const char c : name) {
        if (isPunctuation(c))
            text += '\\';
        text += c;
    }
    return text;
}

std::string paragraphs(std::string_view note)
{
    std::string text;
    while (!note.empty()) {
        const std::size_t end = std::min(note.find('\n'), note.size());
        const auto line = base::trimmed(note.substr(0, end));
        if (!line.empty())
            text += "\n" + escaped(line) + "\n";
        note.remove_prefix(std::min(end + 1, note.size()));
    }
    return text;
}

} // namespace

base::Result<std::string> guidelineNote(const std::string &one, const std::string &other, std::string_view note)
{
    const std::string text = paragraphs(note);
    if (text.empty())
        return base::fail(base::ErrorCode::Usage, "the note is empty; write how the two labels are told apart");
    if (note.size() > maxGuidelineNoteBytes)
        return base::fail(base::ErrorCode::Usage, "a note is at most 10,000 bytes long; shorten it");
    const std::string pair = "\n### " + nameInHeading(one) + " / " + nameInHeading(other) + "\n";
    return "## " + nameInHeading(one) + "\n" + pair + text + "\n## " + nameInHeading(other) + "\n" + pair + text;
}

std::string withGuidelineNote(std::string_view document, std::string_view note)
{
    std::string whole(document);
    if (!whole.empty())
        whole += whole.back() == '\n' ? "\n" : "\n\n";
    return whole += note;
}

} // namespace secondlook::review
