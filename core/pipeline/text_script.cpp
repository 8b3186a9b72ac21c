#include "pipeline/text_script.h"

#include "base/characters.h"
#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace secondlook::pipeline {

namespace {

constexpr int mostScriptCharacters = 100'000;

struct ScriptBlock
{
    std::uint32_t first;
    std::uint32_t last;
    std::string_view script;
};

/// Rising (Unicode 15, Blocks.txt).
constexpr ScriptBlock scriptBlocks[] = {
    {0x0041, 0x024F, "latin"},    {0x0370, 0x03FF, "greek"},    {0x0400, 0x052F, "cyrillic"},
    {0x0530, 0x058F, "armenian"}, {0x0590, 0x05FF, "hebrew"},   {0x0600, 0x06FF, "arabic"},
    {0x0750, 0x077F, "arabic"},   {0x08A0, 0x08FF, "arabic"},   {0x0900, 0x097F, "devanagari"},
    {0x0980, 0x09FF, "bengali"},  {0x0B80, 0x0BFF, "tamil"},    {0x0E00, 0x0E7F, "thai"},
    {0x10A0, 0x10FF, "georgian"}, {0x1100, 0x11FF, "hangul"},   {0x1E00, 0x1EFF, "latin"},
    {0x1F00, 0x1FFF, "greek"},    {0x3040, 0x30FF, "japanese"}, {0x3400, 0x4DBF, "han"},
    {0x4E00, 0x9FFF, "han"},      {0xAC00, 0xD7AF, "hangul"},   {0xF900, 0xFAFF, "han"},
    {0xFB50, 0xFDFF, "arabic"},   {0xFE70, 0xFEFF, "arabic"},   {0x20000, 0x2FA1F, "han"},
};

std::string_view scriptOfLetter(std::uint32_t codePoint)
{
    const auto *block = std::ranges::lower_bound(scriptBlocks, codePoint, {}, &ScriptBlock::last);
    return block != std::end(scriptBlocks) && codePoint >= block->first ? block->script : std::string_view();
}

bool isWordCharacter(std::uint32_t codePoint)
{
    const base::CharacterKind kind = base::character(codePoint).kind;
    return (kind == base::CharacterKind::Letter || kind == base::CharacterKind::Alone) &&
           !(codePoint >= '0' && codePoint <= '9');
}

} // namespace

std::string_view scriptOf(std::string_view text)
{
    std::array<int, knownScripts.size()> letters{};
    std::size_t offset = 0;
    for (int read = 0; read < mostScriptCharacters && offset < text.size(); ++read) {
        const std::uint32_t codePoint = base::nextCodePoint(text, offset);
        const auto *script = std::ranges::find(knownScripts, scriptOfLetter(codePoint));
        if (script != knownScripts.end() && isWordCharacter(codePoint))
            ++letters[static_cast<std::size_t>(script - knownScripts.begin())];
    }
    const auto count = [&letters](std::string_view script) -> int & {
        return letters[static_cast<std::size_t>(std::ranges::find(knownScripts, script) - knownScripts.begin())];
    };
    if (count("japanese") > 0)
        count("japanese") += std::exchange(count("han"), 0);
    const auto *const most = std::ranges::max_element(letters);
    return *most > 0 ? knownScripts[static_cast<std::size_t>(most - letters.begin())] : std::string_view();
}

} // namespace secondlook::pipeline
