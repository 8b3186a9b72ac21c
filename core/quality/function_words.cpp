#include "quality/function_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace secondlook::quality {

namespace {

/// Words that a language cannot do without; one that several of them have stands with each, so that it decides nothing.
constexpr std::array<std::string_view, functionWordLanguages> words{
    "the and you is are of to my have not what how can it this that for with was do i a an in on at be me your no as "
    "he she we they from has but or if when why where which there will would could should does did been am so by",
    "der die das und ich nicht ist ein eine einen wie mit zu auf für den dem des es sie habe mein meine kann von wir "
    "im in an am war was wird werden oder aber wenn nach bei auch noch nur so er hat sind wurde zum zur dass als um",
    "le la les des et je ne pas est une un pour dans que qui vous mon ma mes sur avec du de ce il elle nous au aux en "
    "a ai sont où comment être cette mais ou si par plus se me votre on été fait y",
    "el la los las y no es un una que de en por para con mi se del cómo está su al lo me ha he más pero qué como este "
    "esta son si yo le muy dónde cuando ya a o te puedo tengo hay",
    "il la che di non è un una per con mi sono come ho del della dei le lo gli i ma questo questa si in e al alla da "
    "nel ha se mia mio cosa anche più perché dove o a ci quando",
    "o a os as e não é um uma que de do da dos das em para com meu minha eu se no na por mais como foi está mas ao ou "
    "já isso você ele ela quando onde me são",
    "de het een en ik niet is van mijn met voor dat op te zijn hoe kan wat er in aan maar ook je we die dit bij naar "
    "heb heeft was nog of als om uit dan wordt deze geen waar me"};

/// The bytes of a word of at most eight, as a number; 0 for none.
std::uint64_t packed(std::string_view word)
{
    std::uint64_t number = 0;
    std::memcpy(&number, word.data(), word.size());
    return number;
}

/// A table with open addresses, less than half full: an import asks it about every short word.
class WordTable
{
public:
    WordTable()
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            for (std::string_view rest = words[i]; !rest.empty();) {
                const std::size_t end = std::min(rest.find(' '), rest.size());
                Entry &entry = m_entries[placeOf(packed(rest.substr(0, end)))];
                entry.word = packed(rest.substr(0, end));
                entry.languages |= 1U << i;
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
    }

    unsigned languagesOf(std::uint64_t word) const { return m_entries[placeOf(word)].languages; }

private:
    struct Entry
    {
        std::uint64_t word = 0;
        unsigned languages = 0;
    };

    /// Where the word stands, or would.
    std::size_t placeOf(std::uint64_t word) const
    {
        std::size_t place = (word * 0x9E3779B97F4A7C15ULL) >> 54U;
        while (m_entries[place].word != 0 && m_entries[place].word != word)
            place = (place + 1) % m_entries.size();
        return place;
    }

    std::array<Entry, 1024> m_entries{};
};

} // namespace

unsigned languagesWithWord(std::string_view word)
{
    static const WordTable table;
    return word.empty() || word.size() > longestFunctionWord ? 0 : table.languagesOf(packed(word));
}

} // namespace secondlook::quality
