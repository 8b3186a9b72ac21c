#include <QTest>

#include "agreement/agreement_report.h"
#include "agreement/intra_rater.h"
#include "agreement/label_agreement.h"
#include "agreement/rater_match.h"
#include "agreement/set_agreement.h"
#include "agreement/span_agreement.h"
#include "tests/core/agreement/agreement_data.h"
#include "tests/support/registry.h"

using namespace secondlook::agreement;
using namespace secondlook::test;

class TestOtherAgreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLabelIsComparedWithAllOthersTogether()
    {
        // Krippendorff 2011, table C; label 0 is the value 1.
        const std::vector<std::vector<int>> table{{0, 0, missing, 0},
                                                  {1, 1, 2, 1},
                                                  {2, 2, 2, 2},
                                                  {2, 2, 2, 2},
                                                  {1, 1, 1, 1},
                                                  {0, 1, 2, 3},
                                                  {3, 3, 3, 3},
                                                  {0, 0, 1, 0},
                                                  {1, 1, 1, 1},
                                                  {missing, 4, 4, 4},
                                                  {missing, missing, 0, 0},
                                                  {missing, missing, 2, missing}};
        const CountPatterns patterns(ratingsOf(table, 5));
        const std::vector<LabelAgreement> labels = labelAgreement(patterns);
        QCOMPARE(labels.size(), 5U);
        for (const LabelAgreement &label : labels) {
            std::vector<std::vector<int>> binary = table;
            for (auto &row : binary)
                for (int &answer : row)
                    answer = answer == missing ? missing : (answer == int(label.label) ? 0 : 1);
            const Estimate alpha = krippendorffAlpha(CountPatterns(ratingsOf(binary, 2)), AlphaMetric::Nominal);
            QVERIFY(isClose(*label.alpha.value, *alpha.value));
            QVERIFY(isClose(*label.alpha.standardError, *alpha.standardError));
            QVERIFY(isClose(label.alpha.interval->low, alpha.interval->low));
        }
        // By hand, pairs of different raters: value 1: 6 + 0 + 6 + 2 of 6 + 3 + 9 + 2.
        QVERIFY(isClose(*labels[0].specificAgreement.value, 14.0 / 20.0));
        QCOMPARE(labels[0].ratings, 9);
        QCOMPARE(labels[0].items, 4);
    }
    void distancesOfSets_data()
    {
        QTest::addColumn<std::vector<std::uint32_t>>("a");
        QTest::addColumn<std::vector<std::uint32_t>>("b");
        QTest::addColumn<double>("jaccard");
        QTest::addColumn<double>("masi");
        using Set = std::vector<std::uint32_t>;
        QTest::newRow("equal") << Set{1, 2} << Set{1, 2} << 0.0 << 0.0;
        QTest::newRow("both empty") << Set{} << Set{} << 0.0 << 0.0;
        QTest::newRow("one empty") << Set{} << Set{3} << 1.0 << 1.0;
        QTest::newRow("one holds the other") << Set{1} << Set{1, 2} << 0.5 << 1.0 - 2.0 / 3.0 * 0.5;
        QTest::newRow("overlap") << Set{1, 2} << Set{2, 3} << 2.0 / 3.0 << 1.0 - 1.0 / 3.0 * 1.0 / 3.0;
        QTest::newRow("nothing shared") << Set{1} << Set{2} << 1.0 << 1.0;
    }
    void distancesOfSets()
    {
        QFETCH(std::vector<std::uint32_t>, a);
        QFETCH(std::vector<std::uint32_t>, b);
        QFETCH(double, jaccard);
        QFETCH(double, masi);
        QVERIFY(isClose(distanceBetween(a, b, SetDistance::Jaccard), jaccard));
        QVERIFY(isClose(distanceBetween(b, a, SetDistance::Masi), masi));
    }
    void alphaOfSets()
    {
        // By hand, Jaccard: three items, sets A = {0}, AB = {0, 1}, B = {1}: A AB | B B | AB AB. d(A, AB) = d(B, AB) =
        // 1/2, d(A, B) = 1. A + E sums: observed 2 * 1/2 = 1; n = 1, 3, 2; expected 2 (3/2 + 2 + 3) = 13.
        AnswerSets sets;
        const std::uint32_t a = sets.numberOf({0});
        const std::uint32_t ab = sets.numberOf({1, 0, 1});
        const std::uint32_t b = sets.numberOf({1});
        QCOMPARE(sets.numberOf({0, 1}), ab);
        QCOMPARE(sets.size(), 3U);
        const std::vector<Rating> rows{{0, 0, a}, {0, 1, ab}, {1, 0, b}, {1, 1, b}, {2, 0, ab}, {2, 1, ab}};
        const CountPatterns patterns(Ratings(rows, {3, 2, sets.size()}));
        QVERIFY(isClose(*setAlpha(patterns, sets, SetDistance::Jaccard).value, 1.0 - 5.0 * 1.0 / 13.0));
        // MASI: d(A, AB) = d(B, AB) = 2/3: observed 4/3; expected 2 (3 * 2/3 + 2 + 6 * 2/3) = 16.
        QVERIFY(isClose(*setAlpha(patterns, sets, SetDistance::Masi).value, 1.0 - 5.0 * (4.0 / 3.0) / 16.0));
    }
    void alphaOfSpans()
    {
        // By hand: ten characters; one rater marks 0..4, the other 0..6. Four characters label / label, two none /
        // label, four none / none: observed 4, n = 10 and 10 of 20, expected 200: alpha = 1 - 19 * 4 / 200.
        const std::vector<std::uint32_t> lengths{10, 8};
        const std::vector<SpanAnswer> answers{{0, 0, {{0, 4, 0}}}, {0, 1, {{0, 6, 0}}}, {1, 0, {{0, 3, 0}}}};
        const Estimate alpha = characterAlpha(answers, lengths);
        QVERIFY(isClose(*alpha.value, 1.0 - 19.0 * 4.0 / 200.0));
        QCOMPARE(alpha.reason, Undefined::OneItem);
        QCOMPARE(characterAlpha({}, lengths).reason, Undefined::NoRatings);
        QCOMPARE(characterAlpha(std::span(answers).last(1), lengths).reason, Undefined::NoPairs);
    }
    void spansAreWhatEachCharacterSays()
    {
        // The same as nominal alpha over the characters one by one; overlapping spans are a value of their own.
        const std::vector<std::uint32_t> lengths{12, 9};
        const std::vector<SpanAnswer> answers{{0, 0, {{9, 3, 0}}}, // replaced below, the last counts
                                              {0, 0, {{2, 6, 0}, {4, 99, 1}}},
                                              {0, 1, {{3, 6, 0}}},
                                              {0, 2, {}},
                                              {1, 0, {{0, 9, 1}}},
                                              {1, 2, {{0, 4, 1}, {4, 9, 0}}}};
        std::vector<std::vector<int>> table;
        for (int c = 0; c < 12; ++c)
            table.push_back({(c >= 2 && c < 6 ? 1 : 0) + (c >= 4 ? 2 : 0), c >= 3 && c < 6 ? 1 : 0, 0});
        for (int c = 0; c < 9; ++c)
            table.push_back({2, missing, c < 4 ? 2 : 1});
        const Estimate characters = krippendorffAlpha(CountPatterns(ratingsOf(table, 4)), AlphaMetric::Nominal);
        const Estimate spans = characterAlpha(answers, lengths);
        QVERIFY(isClose(*spans.value, *characters.value));
        QVERIFY(spans.interval.has_value());
    }
    void ownRepeats()
    {
        // Rater 0: items 0..3 twice, three times the same answer; rater 1 never twice.
        std::vector<Rating> rows{{0, 0, 0}, {0, 0, 0}, {1, 0, 5}, {1, 0, 5}, {2, 0, 0}, {2, 1, 5},
                                 {2, 0, 5}, {3, 0, 5}, {3, 0, 5}, {4, 0, 5}, {4, 1, 5}};
        const std::vector<IntraRater> raters = intraRater(Ratings(rows, {5, 2, 6}, Repeats::Count));
        QCOMPARE(raters.size(), 1U);
        QCOMPARE(raters[0].items, 4);
        QVERIFY(isClose(*raters[0].same.value, 0.75));
        const double byChance = 9.0 / 64.0 + 25.0 / 64.0; // shares 3/8 and 5/8
        QVERIFY(isClose(*raters[0].kappa.value, (0.75 - byChance) / (1.0 - byChance)));
    }
    void ownRepeatsOfTheAnaesthetist()
    {
        SECONDLOOK_NEEDS_REFERENCE();
        const AnnotationFile data = readAnnotations(QStringLiteral("anaesthetist"), true);
        const std::vector<IntraRater> raters = intraRater(Ratings(data.rows, data.shape, Repeats::Count));
        QCOMPARE(raters.size(), 1U);
        QCOMPARE(data.raters[raters[0].rater], QByteArray("1"));
        QCOMPARE(raters[0].items, 45);
        QVERIFY(*raters[0].same.value > 0.8 && *raters[0].same.value < 1.0);
        QVERIFY(raters[0].same.interval->low < *raters[0].same.value);
    }
    void matchesWithGold()
    {
        const Ratings ratings = ratingsOf({{0, 1}, {1, 1}, {0, missing}, {1, 0}}, 2);
        const std::vector<std::uint32_t> gold{0, 1, noGold, 0};
        const std::vector<RaterMatch> matches = matchWithGold(ratings, gold);
        QCOMPARE(matches[0].items, 3);
        QCOMPARE(matches[0].matches, 2.0);
        QVERIFY(isClose(*matches[0].share.value, 2.0 / 3.0));
        QVERIFY(isClose(matches[0].share.interval->low, 0.2076597, 1e-6)); // Wilson's of 2 in 3
        QCOMPARE(matches[1].matches, 2.0);
        QCOMPARE(matchWithGold(ratings, {})[0].share.reason, Undefined::NoSharedItems);
    }
    void matchesWithTheOthers()
    {
        // Item 0: 0 0 1; item 1: 0 1 (each other is one label); item 2: 0 1 2 2; item 3: one answer.
        const Ratings ratings =
            ratingsOf({{0, 0, 1, missing}, {0, 1, missing, missing}, {0, 1, 2, 2}, {1, missing, missing, missing}}, 3);
        const std::vector<RaterMatch> shared = matchWithOthers(ratings, Ties::Share);
        // Rater 0: item 0 others 0 1 tie, half; item 1 others 1, no; item 2 others 1 2 2, no.
        QCOMPARE(shared[0].items, 3);
        QCOMPARE(shared[0].ties, 1);
        QCOMPARE(shared[0].matches, 0.5);
        // Rater 2: item 0 others 0 0, no; item 2 others 0 1 2, a third.
        QVERIFY(isClose(shared[2].matches, 1.0 / 3.0));
        const std::vector<RaterMatch> ignored = matchWithOthers(ratings, Ties::Ignore);
        QCOMPARE(ignored[0].items, 2);
        QCOMPARE(ignored[0].matches, 0.0);
        QCOMPARE(ignored[2].items, 1);
        QCOMPARE(ignored[3].share.reason, Undefined::NoSharedItems);
    }
};
SECONDLOOK_SUITE(TestOtherAgreement)
#include "tst_other_agreement.moc"
