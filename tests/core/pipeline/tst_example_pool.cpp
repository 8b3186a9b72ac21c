#include "pipeline/example_pool.h"
#include "tests/support/registry.h"

#include <QTest>

#include <set>

using namespace secondlook;
using domain::ExampleChoice;
using domain::ExampleRule;
using pipeline::ExamplePool;
using pipeline::PoolRecord;
using servers::SettledExample;

namespace {

/// Texts are near-duplicates where they begin with the same word.
std::int64_t keyOfFirstWord(std::string_view text)
{
    return static_cast<std::int64_t>(std::hash<std::string_view>()(text.substr(0, text.find(' '))));
}

std::vector<PoolRecord> poolOf(const std::vector<std::pair<std::string, std::string>> &texts)
{
    std::vector<PoolRecord> pool;
    for (const auto &[text, label] : texts)
        pool.push_back({{static_cast<std::int64_t>(pool.size()) + 1}, text, label, keyOfFirstWord(text)});
    return pool;
}

const std::vector<std::pair<std::string, std::string>> pooledMail = {
    {"card was stolen in the street", "card"},       {"refund has not come for my shoes", "refund"},
    {"stolen card in the train, help", "card"},      {"parcel is late again this week", "parcel"},
    {"shoes were returned and no refund", "refund"}, {"late parcel, where is it now", "parcel"},
    {"password does not work any more", "login"},
};

domain::Record asking(std::string text, std::int64_t id = 100)
{
    domain::Record record;
    record.id = {id};
    record.text = std::move(text);
    return record;
}

std::vector<std::string> textsOf(const std::vector<SettledExample> &examples)
{
    std::vector<std::string> texts;
    for (const SettledExample &example : examples)
        texts.push_back(example.text);
    return texts;
}

} // namespace

class TestExamplePool : public QObject
{
    Q_OBJECT

    static ExamplePool pool(ExampleChoice choice, int count = 2, int characters = 1'000)
    {
        return {poolOf(pooledMail), ExampleRule{choice, count, characters}, keyOfFirstWord};
    }

private Q_SLOTS:
    void theNearestStandLast()
    {
        const ExamplePool nearest = pool(ExampleChoice::Nearest);
        const auto examples = nearest.examplesFor(asking("My card has been stolen in the train"));
        QCOMPARE(textsOf(examples), (std::vector<std::string>{pooledMail[0].first, pooledMail[2].first}));
        QCOMPARE(examples[1].label, std::string("card"));
        QCOMPARE(nearest.examplesFor(asking("My card has been stolen in the train")), examples);
        QCOMPARE(pool(ExampleChoice::Nearest).examplesFor(asking("My card has been stolen in the train")), examples);
    }
    void aRecordIsNeverItsOwnExample_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addRow("nearest") << int(ExampleChoice::Nearest);
        QTest::addRow("diverse") << int(ExampleChoice::Diverse);
        QTest::addRow("fixed") << int(ExampleChoice::Fixed);
    }
    void aRecordIsNeverItsOwnExample()
    {
        QFETCH(int, choice);
        const ExamplePool all = pool(static_cast<ExampleChoice>(choice), 50);
        for (std::size_t i = 0; i < pooledMail.size(); ++i) {
            const std::string &own = pooledMail[i].first;
            // By its id, whatever its text; and by what it says, whatever its id.
            const std::string nearDuplicate = own.substr(0, own.find(' ')) + " and something else";
            for (const domain::Record &record :
                 {asking("nothing like it", static_cast<std::int64_t>(i) + 1), asking(nearDuplicate)}) {
                const auto texts = textsOf(all.examplesFor(record));
                QCOMPARE(texts.size(), pooledMail.size() - 1);
                QVERIFY(std::ranges::find(texts, own) == texts.end());
            }
        }
    }
    void nearDuplicatesOfEachOtherAreShownOnce()
    {
        auto twice = pooledMail;
        twice.emplace_back("card of another one", "refund");
        const ExamplePool all(poolOf(twice), ExampleRule{ExampleChoice::Nearest, 50}, keyOfFirstWord);
        QCOMPARE(all.size(), pooledMail.size());
        const auto texts = textsOf(all.examplesFor(asking("x")));
        QVERIFY(std::ranges::find(texts, "card of another one") == texts.end());
    }
    void diverseOnesSpreadOverTheLabels()
    {
        const ExamplePool diverse = pool(ExampleChoice::Diverse, 4);
        const auto examples = diverse.examplesFor(asking("anything"));
        std::set<std::string> labels;
        for (const SettledExample &example : examples)
            labels.insert(example.label);
        QCOMPARE(examples.size(), 4U);
        QCOMPARE(labels.size(), 4U);
        QCOMPARE(diverse.examplesFor(asking("something else")), examples); // the same for every record
    }
    void diverseOnesAreFarFromEachOther()
    {
        const std::vector<std::pair<std::string, std::string>> alike = {{"one card stolen in the street", "a"},
                                                                        {"two card stolen in the street", "a"},
                                                                        {"three card stolen in the street", "a"},
                                                                        {"password forgotten", "a"}};
        const ExamplePool diverse(poolOf(alike), ExampleRule{ExampleChoice::Diverse, 2}, keyOfFirstWord);
        QCOMPARE(textsOf(diverse.examplesFor(asking("x"))), (std::vector<std::string>{alike[0].first, alike[3].first}));
    }
    void everyLabelHasItsTurnBeforeWhatIsFarther()
    {
        const std::vector<std::pair<std::string, std::string>> near = {{"one card stolen in the street", "a"},
                                                                       {"password forgotten", "a"},
                                                                       {"two card stolen in the street", "b"}};
        const ExamplePool diverse(poolOf(near), ExampleRule{ExampleChoice::Diverse, 2}, keyOfFirstWord);
        QCOMPARE(textsOf(diverse.examplesFor(asking("x"))), (std::vector<std::string>{near[0].first, near[2].first}));
    }
    void fixedOnesStandAsTheyWereGiven()
    {
        auto reversed = poolOf(pooledMail);
        std::ranges::reverse(reversed);
        const ExamplePool fixed(reversed, ExampleRule{ExampleChoice::Fixed, 3}, keyOfFirstWord);
        QCOMPARE(textsOf(fixed.examplesFor(asking("x"))),
                 (std::vector<std::string>{pooledMail[6].first, pooledMail[5].first, pooledMail[4].first}));
    }
    void whatIsTooLongIsPassedOver()
    {
        auto longer = pooledMail;
        longer[2].first = "stolen card in the train, help " + std::string(100, 'x');
        const ExamplePool nearest(poolOf(longer), ExampleRule{ExampleChoice::Nearest, 2, 70}, keyOfFirstWord);
        const auto examples = nearest.examplesFor(asking("My card has been stolen in the train"));
        std::size_t characters = 0;
        for (const SettledExample &example : examples) {
            characters += example.text.size();
            QVERIFY(example.text != longer[2].first);
        }
        QCOMPARE(examples.size(), 2U);
        QVERIFY(characters <= 70);
        const ExamplePool one(poolOf(pooledMail), ExampleRule{ExampleChoice::Nearest, 5, 40}, keyOfFirstWord);
        QCOMPARE(one.examplesFor(asking("My card has been stolen in the train")).size(), 1U); // nothing else fits
        const ExamplePool none(poolOf(pooledMail), ExampleRule{ExampleChoice::Nearest, 2, 3}, keyOfFirstWord);
        QVERIFY(none.examplesFor(asking("My card")).empty());
    }
    void anEmptyPoolShowsNothing()
    {
        for (const auto choice : {ExampleChoice::Nearest, ExampleChoice::Diverse, ExampleChoice::Fixed})
            QVERIFY(ExamplePool({}, ExampleRule{choice}, keyOfFirstWord).examplesFor(asking("x")).empty());
    }
};

SECONDLOOK_SUITE(TestExamplePool)
#include "tst_example_pool.moc"
