#include "datasets/near_duplicates.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>
#include <string>
#include <vector>

using namespace secondlook;
using datasets::NearDuplicates;

namespace {

std::vector<std::uint32_t> groupsOf(const std::vector<std::string> &texts, int threads = 1)
{
    NearDuplicates near;
    for (const std::string &text : texts)
        near.add(text);
    return near.groups(threads, {});
}

bool sameWords(const std::string &a, const std::string &b)
{
    datasets::WordShingles first;
    datasets::WordShingles second;
    readWordShingles(a, first);
    readWordShingles(b, second);
    return first.words == second.words;
}

std::string someWords(std::mt19937 &random, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "w" + std::string(1, static_cast<char>('a' + random() % 26)) +
                std::string(1, static_cast<char>('a' + random() % 26)) + " ";
    return text;
}

} // namespace

class TestNearDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseSignsBlanksAndNumbersAreNoDifference()
    {
        QVERIFY(sameWords("Order 4711 has shipped!", "order  12\thas shipped"));
        QVERIFY(sameWords("ÄRGER in Köln", "ärger, in köln"));
        QVERIFY(sameWords("ПОСЫЛКА", "посылка"));
        QVERIFY(sameWords("“quoted” — text…", "quoted text"));
        QVERIFY(sameWords("", " ?! "));
        QVERIFY(!sameWords("order has shipped", "order shipped has"));
        QVERIFY(!sameWords("order has shipped", "order has shipped today"));
        QVERIFY(!sameWords("a bc", "ab c"));
        QVERIFY(!sameWords("退款", "款退"));
        QVERIFY(sameWords("退款。", "退款"));
        QVERIFY(!sameWords("order 4711", "order x"));
    }
    void pairsOfNeighboursAreTheShingles()
    {
        datasets::WordShingles shingles;
        readWordShingles("one two three", shingles);
        QCOMPARE(shingles.shingles.size(), std::size_t(4)); // with both ends
        readWordShingles("退款了", shingles);
        QCOMPARE(shingles.shingles.size(), std::size_t(4));
        readWordShingles("", shingles);
        QCOMPARE(shingles.shingles.size(), std::size_t(1));
    }
    void theyAreTheSameOnEveryMachine()
    {
        // Fixed: splits that were given rest on which texts belong together.
        datasets::WordShingles shingles;
        readWordShingles("Order 4711 has shipped, Ärger!", shingles);
        QCOMPARE(shingles.words, std::uint64_t(4088422620530664377ULL));
    }
    void oneWordInTwentyIsNearlyTheSame()
    {
        std::mt19937 random(3);
        int found = 0;
        for (int i = 0; i < 200; ++i) {
            const std::string text = someWords(random, 20);
            found += groupsOf({text, text + "indeed"}).at(1) == 0 ? 1 : 0;
        }
        QVERIFY2(found >= 195, std::to_string(found).c_str());
    }
    void unlikeTextsStayApart()
    {
        std::mt19937 random(4);
        std::vector<std::string> texts;
        for (int i = 0; i < 2'000; ++i)
            texts.push_back(someWords(random, 12));
        const auto groups = groupsOf(texts);
        for (std::uint32_t i = 0; i < groups.size(); ++i)
            QCOMPARE(groups[i], i);
    }
    void halfTheWordsAreNotEnough()
    {
        std::mt19937 random(6);
        int joined = 0;
        for (int i = 0; i < 300; ++i) {
            const std::string half = someWords(random, 12);
            joined += groupsOf({half + someWords(random, 12), half + someWords(random, 12)}).at(1) == 0 ? 1 : 0;
        }
        QVERIFY2(joined <= 2, std::to_string(joined).c_str());
    }
    void groupsGoByWayOfOthersAndAreNamedAfterTheFirst()
    {
        std::mt19937 random(8);
        const std::string text = someWords(random, 40);
        std::string far = text;
        std::vector<std::string> chain{"nothing like it at all", text};
        for (int i = 0; i < 12; ++i) {
            far.replace(static_cast<std::size_t>(i) * 12, 3, "xyz");
            chain.push_back(far);
        }
        const auto groups = groupsOf(chain);
        QCOMPARE(groups[0], 0U);
        for (std::size_t i = 1; i < groups.size(); ++i)
            QCOMPARE(groups[i], 1U);
        QCOMPARE(groupsOf({text, far}).at(1), 1U); // the ends themselves are too far apart
    }
    void threadsChangeNothing()
    {
        std::mt19937 random(10);
        std::vector<std::string> texts;
        for (int i = 0; i < 3'000; ++i)
            texts.push_back(i > 10 && random() % 3 == 0 ? texts[random() % texts.size()] + " more"
                                                        : someWords(random, 15));
        const auto one = groupsOf(texts, 1);
        QVERIFY(groupsOf(texts, 2) == one);
        QVERIFY(groupsOf(texts, 5) == one);
        std::uint32_t joined = 0;
        for (std::uint32_t i = 0; i < one.size(); ++i)
            joined += one[i] != i ? 1 : 0;
        QVERIFY2(joined > 700, std::to_string(joined).c_str());
    }
    void aStopRequestEndsIt()
    {
        NearDuplicates near;
        near.add("a");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(near.groups(2, stop.get_token()).empty());
    }
};

SECONDLOOK_SUITE(TestNearDuplicates)
#include "tst_near_duplicates.moc"
