#include "servers/label_probabilities.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace secondlook;
using namespace secondlook::servers;

namespace {

TokenAlternative likely(const char *text, double probability)
{
    return {text, std::log(probability)};
}

/// A token that nothing else could have been.
Token forced(const char *text)
{
    return {text, 0.0, {{text, 0.0}}};
}

/// The first of `choices` was taken.
Token chosen(std::vector<TokenAlternative> choices)
{
    return {choices.front().text, choices.front().logProbability, choices};
}

LabelProbabilities probabilitiesOf(const std::vector<Token> &tokens, const std::vector<std::string> &labels)
{
    return labelProbabilities(tokens, LabelSpellings(labels));
}

double sum(const LabelProbabilities &probabilities)
{
    return std::accumulate(probabilities.labels.begin(), probabilities.labels.end(), probabilities.other);
}

void near(double value, double expected)
{
    QVERIFY2(std::abs(value - expected) < 1e-9, qPrintable(QStringLiteral("%1 is not %2").arg(value).arg(expected)));
}

const std::vector<std::string> cards{"card_arrival", "card_lost", "cash"};

} // namespace

class TestLabelProbabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPlacesWhereLabelsPartCount()
    {
        // The JSON around the label and the rest of a spelling are forced, however unlikely the server calls them.
        const Token unlikely{"{\"", std::log(0.2), {likely("{\"", 0.2), likely("Sure", 0.8)}};
        const auto found = probabilitiesOf({unlikely, forced("label"), forced("\":\""), forced("ca"),
                                            chosen({likely("rd_", 0.8), likely("sh", 0.2)}),
                                            chosen({likely("arr", 0.75), likely("lost", 0.25)}),
                                            chosen({likely("ival", 0.5), likely("ested", 0.5)}), forced("\"}")},
                                           cards);
        near(found.labels.at(0), 0.8 * 0.75);
        near(found.labels.at(1), 0.8 * 0.25);
        near(found.labels.at(2), 0.2);
        near(found.other, 0.0);
    }
    void wordsThatLeadToNoLabelAreLeftOut()
    {
        const auto found =
            probabilitiesOf(std::vector<Token>{chosen({likely("yes", 0.6), likely("maybe", 0.2), likely("no", 0.2)})},
                            std::vector<std::string>{"yes", "no"});
        near(found.labels.at(0), 0.75);
        near(found.labels.at(1), 0.25);
    }
    void leadingBlanksAndCaseCountForNothing()
    {
        const auto found =
            probabilitiesOf({chosen({likely(" Yes", 0.5), likely("yes", 0.2), likely("YES", 0.1), likely(" no", 0.2)})},
                            std::vector<std::string>{"yes", "no"});
        near(found.labels.at(0), 0.8);
        near(found.labels.at(1), 0.2);
    }
    void caseCountsWhereLabelsDifferInNothingElse()
    {
        const auto found =
            probabilitiesOf({chosen({likely("No", 0.7), likely("no", 0.3)})}, std::vector<std::string>{"no", "No"});
        near(found.labels.at(1), 0.7);
        near(found.labels.at(0), 0.3);
    }
    void whatTheServerLeavesUnsaidIsNotTheAnswers()
    {
        const auto found = probabilitiesOf({Token{"yes", std::log(0.6), {}}}, std::vector<std::string>{"yes", "no"});
        near(found.labels.at(0), 0.6);
        near(found.other, 0.4);
    }
    void veryUnlikelyIsNotImpossible()
    {
        const Token token{"yes", 0.0, {{"yes", 0.0}, {"no", -9999.0}}};
        const auto found = probabilitiesOf({token}, {"yes", "no"});
        near(found.labels.at(0), 1.0);
        near(found.labels.at(1), 0.0);
    }
    void theClosingQuoteTellsALabelFromALongerOne()
    {
        const auto found = probabilitiesOf(
            {forced("{\"label\": \""), forced("card"), chosen({likely("\"}", 0.9), likely("_lost", 0.1)})},
            std::vector<std::string>{"card", "card_lost"});
        near(found.labels.at(0), 0.9);
        near(found.labels.at(1), 0.1);
    }
    void aTokenMayHoldTheQuoteAndTheBeginning()
    {
        const auto found =
            probabilitiesOf({forced("{\"label\""), chosen({likely(":\"y", 0.7), likely(":\"n", 0.3)}), forced("es\"}")},
                            std::vector<std::string>{"yes", "no"});
        near(found.labels.at(0), 0.7);
        near(found.labels.at(1), 0.3);
    }
    void aShareIsDividedAmongThoseThatItCouldHaveBecome()
    {
        const auto found = probabilitiesOf({chosen({likely("cash", 0.6), likely("card", 0.4)})}, cards);
        near(found.labels.at(2), 0.6);
        near(found.labels.at(0), 0.2);
        near(found.labels.at(1), 0.2);
    }
    void escapedLabelsAreSpelledAsInJson()
    {
        const std::vector<std::string> labels{"a \"b\"", "a c"};
        const auto found = probabilitiesOf(
            std::vector<Token>{forced("{\"label\":\"a "), chosen({likely("\\\"", 0.9), likely("c", 0.1)}), forced("b")},
            labels);
        near(found.labels.at(0), 0.9);
    }
    void nothingIsSaidOfAnswersThatAreNoLabel()
    {
        QVERIFY(probabilitiesOf({forced("dogs")}, cards).labels.empty());
        QVERIFY(probabilitiesOf({forced("{\"answer")}, cards).labels.empty());
        QVERIFY(probabilitiesOf({}, cards).labels.empty());
    }
    void theyAlwaysSumUpToOne_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        for (const double first : {0.05, 0.3, 0.5})
            for (const double second : {0.01, 0.2, 0.5})
                QTest::addRow("%g %g", first, second) << first << second;
    }
    void theyAlwaysSumUpToOne()
    {
        QFETCH(double, first);
        QFETCH(double, second);
        const auto found = probabilitiesOf({chosen({likely("ca", first), likely("x", second)}),
                                            chosen({likely("rd_", second), likely("sh", first)}),
                                            chosen({likely("lost", first), likely("arrival", second)})},
                                           cards);
        near(sum(found), 1.0);
    }
};

SECONDLOOK_SUITE(TestLabelProbabilities)
#include "tst_label_probabilities.moc"
