#include "pipeline/lane_choice.h"
#include "pipeline/text_script.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using domain::Lane;
using pipeline::LaneChoice;

namespace {

LaneChoice choiceOf(domain::LaneRules rules)
{
    auto choice = LaneChoice::make(std::move(rules));
    if (!choice)
        qFatal("%s", choice.error().text().c_str());
    return *choice;
}

domain::Prediction withBestTwo(float first, float second)
{
    domain::Prediction prediction;
    prediction.scores = {{0, first}, {1, second}};
    return prediction;
}

} // namespace

class TestLaneChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRulesAllIsFast()
    {
        QCOMPARE(LaneChoice().laneOf(std::string(1'000'000, 'x'), nullptr), Lane::Fast);
        QVERIFY(!LaneChoice().rules().isOn());
    }
    void longTextsAreSlow()
    {
        const LaneChoice choice = choiceOf({.characters = 5});
        QCOMPARE(choice.laneOf("four", nullptr), Lane::Fast);
        QCOMPARE(choice.laneOf("fives", nullptr), Lane::Slow);
        QCOMPARE(choice.laneOf("\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4", nullptr),
                 Lane::Fast); // four characters, eight bytes
    }
    void closeLabelsAreSlowWhereAModelIsThere()
    {
        const LaneChoice choice = choiceOf({.margin = 0.25});
        const domain::Prediction close = withBestTwo(0.5F, 0.375F);
        const domain::Prediction clear = withBestTwo(0.75F, 0.25F);
        QCOMPARE(choice.laneOf("text", &close), Lane::Slow);
        QCOMPARE(choice.laneOf("text", &clear), Lane::Fast);
        QCOMPARE(choice.laneOf("text", nullptr), Lane::Fast);
    }
    void patternsAreFoundInEitherCase()
    {
        const LaneChoice choice = choiceOf({.patterns = {"solicitor|court", "contract [0-9]+"}});
        QCOMPARE(choice.laneOf("my SOLICITOR says", nullptr), Lane::Slow);
        QCOMPARE(choice.laneOf("see Contract 12", nullptr), Lane::Slow);
        QCOMPARE(choice.laneOf("see contract x", nullptr), Lane::Fast);
    }
    void otherScriptsAreSlow_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("script");
        QTest::addRow("latin") << std::string("Stra\xC3\x9F"
                                              "e 12")
                               << std::string("latin");
        QTest::addRow("greek") << std::string("\xCE\x93\xCE\xB5\xCE\xB9\xCE\xB1 hi") << std::string("greek");
        QTest::addRow("cyrillic") << std::string("\xD0\x9F\xD1\x80\xD0\xB8 ok") << std::string("cyrillic");
        QTest::addRow("arabic") << std::string("\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7") << std::string("arabic");
        QTest::addRow("hangul") << std::string("\xEC\x95\x88\xEB\x85\x95") << std::string("hangul");
        QTest::addRow("japanese") << std::string("\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E\xE3\x81\xA7")
                                  << std::string("japanese");
        QTest::addRow("han") << std::string("\xE4\xBD\xA0\xE5\xA5\xBD") << std::string("han");
        QTest::addRow("no letters") << std::string("12 + 34 = ?") << std::string();
    }
    void otherScriptsAreSlow()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, script);
        QCOMPARE(std::string(pipeline::scriptOf(text)), script);
        const Lane expected = script.empty() || script == "latin" ? Lane::Fast : Lane::Slow;
        QCOMPARE(choiceOf({.scripts = {"latin"}}).laneOf(text, nullptr), expected);
    }
    void whatCannotBeReadIsNamed()
    {
        const auto pattern = LaneChoice::make({.patterns = {"ok", "("}});
        QVERIFY(!pattern);
        QCOMPARE(pattern.error().context, std::string("/lanes/patterns/1"));
        const auto script = LaneChoice::make({.scripts = {"klingon"}});
        QVERIFY(!script);
        QCOMPARE(script.error().context, std::string("/lanes/scripts/0"));
        QVERIFY(script.error().message.find("latin, greek") != std::string::npos);
    }
};

SECONDLOOK_SUITE(TestLaneChoice)
#include "tst_lane_choice.moc"
