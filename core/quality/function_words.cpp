#include "quality/function_words.h"

#include <array>
#include <unordered_map>

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

std::unordered_map<std::string_view, unsigned> makeIndex()
{
    std::unordered_map<std::string_view, unsigned> index;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::string_view rest = words[i]; !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            index[rest.substr(0, end)] |= 1U << i;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return index;
}

} // namespace

unsigned languagesWithWord(std::string_view word)
{
    static const std::unordered_map<std::string_view, unsigned> index = makeIndex();
    constexpr std::size_t longest = 8; // in bytes
    if (word.size() > longest)
        return 0;
    const auto found = index.find(word);
    return found == index.end() ? 0 : found->second;
}

} // namespace secondlook::quality
