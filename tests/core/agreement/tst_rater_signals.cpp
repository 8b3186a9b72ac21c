#include <QTest>

#include "agreement/rater_signals.h"
#include "agreement/rater_signals_others.h"
#include "tests/core/agreement/made_up_ratings.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace secondlook;
using namespace secondlook::agreement;

namespace {

std::vector<TimedAnswer> timedAnswers(const test::MadeUpRatings &made)
{
    std::vector<TimedAnswer> answers;
    std::mt19937_64 random(3);
    for (const Rating &row : made.rows)
        answers.push_back({row, 4.0F + float(test::drawnShare(random)) * 4.0F});
    return answers;
}

std::vector<RaterFigures> figuresOf(const std::vector<TimedAnswer> &answers, RatingShape shape)
{
    std::vector<Rating> rows;
    for (const TimedAnswer &answer : answers)
        rows.push_back(answer.rating);
    const auto consensus = estimateConsensus(ConsensusMethod::DawidSkene, Ratings(rows, shape), {});
    return raterSignals(answers, shape, &*consensus);
}

bool has(const RaterFigures &figures, RaterSignal signal)
{
    return std::ranges::count(figures.signals, signal) == 1;
}

} // namespace

class TestRaterSignals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void othersSayWhatMostOfThemSay_data()
    {
        QTest::addColumn<std::vector<int>>("labels");
        QTest::addColumn<int>("own");
        QTest::addColumn<int>("others"); // -1: nothing
        QTest::newRow("alone") << std::vector<int>{1} << 1 << -1;
        QTest::newRow("with the others") << std::vector<int>{1, 1, 1, 2} << 1 << 1;
        QTest::newRow("against one") << std::vector<int>{1, 2} << 1 << 2;
        QTest::newRow("own vote made the lead") << std::vector<int>{1, 1, 2} << 1 << -1;
        QTest::newRow("against the lead") << std::vector<int>{1, 1, 2} << 2 << 1;
        QTest::newRow("own vote made the tie") << std::vector<int>{1, 1, 2, 2} << 1 << 2;
        QTest::newRow("own vote made the tie, other side") << std::vector<int>{1, 1, 2, 2} << 2 << 1;
        QTest::newRow("tie of others") << std::vector<int>{1, 1, 2, 2, 0} << 0 << -1;
        QTest::newRow("tie of three") << std::vector<int>{1, 1, 2, 2, 0, 0} << 0 << -1;
        QTest::newRow("second and third tie without own") << std::vector<int>{1, 1, 2, 3} << 1 << -1;
    }
    void othersSayWhatMostOfThemSay()
    {
        QFETCH(std::vector<int>, labels);
        QFETCH(int, own);
        QFETCH(int, others);
        std::sort(labels.begin(), labels.end());
        do {
            std::vector<Rating> rows;
            for (std::size_t i = 0; i < labels.size(); ++i)
                rows.push_back({0, std::uint32_t(i), std::uint32_t(labels[i])});
            const OthersView view(Ratings(rows, {1, std::uint32_t(labels.size()), 4}));
            const auto said = view.say(0, std::uint32_t(own));
            QCOMPARE(said ? int(*said) : -1, others);
        } while (std::next_permutation(labels.begin(), labels.end()));
    }

    void aSoundPanelHasNoSignals()
    {
        const test::MadeUpRatings made = test::madeUpRatings(600, 3, {0.9, 0.9, 0.9, 0.9, 0.9}, 5);
        for (const RaterFigures &figures : figuresOf(timedAnswers(made), made.shape)) {
            QCOMPARE(figures.signals.size(), 0U);
            QCOMPARE(figures.answers, 600U);
            QVERIFY(figures.agreement->low < 0.9 && figures.agreement->high > 0.87);
            QVERIFY(*figures.spammerScore > 0.6 && *figures.spammerScore < 0.9);
            QVERIFY(*figures.medianSeconds > 5.0 && *figures.medianSeconds < 7.0);
        }
    }

    void signalsAreRareWhereNobodyDiffers()
    {
        int panels[5] = {};
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const test::MadeUpRatings made = test::madeUpRatings(200, 3, {0.8, 0.8, 0.8, 0.8, 0.8, 0.8}, 5, seed);
            bool seen[5] = {};
            for (const RaterFigures &figures : figuresOf(timedAnswers(made), made.shape))
                for (const RaterSignal signal : figures.signals)
                    seen[int(signal)] = true;
            for (int signal = 0; signal < 5; ++signal)
                panels[signal] += seen[signal] ? 1 : 0;
        }
        for (const int count : panels) // 10 of 200 are expected at most; 18 would come in 1 of 100 such tests
            QVERIFY2(count < 18, qPrintable(QStringLiteral("%1 of 200 panels").arg(count)));
    }

    void whoClicksOneLabelQuicklyIsSeen()
    {
        const test::MadeUpRatings made = test::madeUpRatings(300, 3, {0.9, 0.9, 0.9, 0.9, 0.9}, 5);
        std::vector<TimedAnswer> answers = timedAnswers(made);
        for (TimedAnswer &answer : answers)
            if (answer.rating.rater == 2) {
                answer.rating.label = 1;
                answer.seconds = 0.8F;
            }
        const auto figures = figuresOf(answers, made.shape);
        const RaterFigures &clicker = figures[2];
        QCOMPARE(clicker.signals, (std::vector<RaterSignal>{RaterSignal::Fast, RaterSignal::OneSided,
                                                            RaterSignal::LowAgreement, RaterSignal::TellsLittle}));
        QCOMPARE(clicker.longestRun, 300U);
        QCOMPARE(clicker.longestRunLabel, 1U);
        QCOMPARE(clicker.entropy, 0.0);
        QVERIFY(*clicker.othersEntropy > 1.0);
        QCOMPARE(clicker.commonestShare, 1.0);
        QVERIFY(std::abs(*clicker.commonestShareAmongOthers - 1.0 / 3.0) < 0.1);
        QVERIFY(*clicker.spammerScore < 0.01);
        for (const std::size_t rater : {0U, 1U, 3U, 4U})
            QCOMPARE(figures[rater].signals.size(), 0U);
    }

    void aRunThatNothingExplainsIsSeen()
    {
        const test::MadeUpRatings made = test::madeUpRatings(300, 3, {0.9, 0.9, 0.9, 0.9, 0.9}, 5);
        std::vector<TimedAnswer> answers = timedAnswers(made);
        for (TimedAnswer &answer : answers)
            if (answer.rating.rater == 2 && answer.rating.item >= 200 && answer.rating.item < 240)
                answer.rating.label = 1;
        const auto figures = figuresOf(answers, made.shape);
        QVERIFY(has(figures[2], RaterSignal::LongRun));
        QVERIFY(figures[2].longestRun >= 40 && figures[2].longestRun < 45);
        QCOMPARE(figures[3].signals.size(), 0U);
    }

    void whoSaysTheOppositeAgreesLittleButTellsMuch()
    {
        const test::MadeUpRatings made = test::madeUpRatings(300, 2, {0.95, 0.95, 0.95, 0.95, 0.03}, 5);
        const RaterFigures opposite = figuresOf(timedAnswers(made), made.shape)[4];
        QCOMPARE(opposite.signals, (std::vector<RaterSignal>{RaterSignal::LowAgreement}));
        QVERIFY(opposite.agreement->value < 0.1);
        QVERIFY(*opposite.spammerScore > 0.8);
    }

    void aBatchOfOneLabelIsNoLongRun()
    {
        test::MadeUpRatings made = test::madeUpRatings(300, 3, {0.97, 0.97, 0.97, 0.97, 1.0}, 5);
        // In the order of the true labels, so that a rater without errors has a run of a hundred.
        std::ranges::stable_sort(made.rows, {}, [&made](const Rating &row) { return made.truth[row.item]; });
        const RaterFigures faultless = figuresOf(timedAnswers(made), made.shape)[4];
        QVERIFY(faultless.longestRun > 70);
        QVERIFY(!has(faultless, RaterSignal::LongRun));
        QVERIFY(*faultless.runLabelAmongOthers > 0.95);
    }

    void oneSidedComparesTheSameItems()
    {
        // Ten items of which the others say 0; rater 2 says 1 in seven of them. Two more of which they say 1.
        std::vector<TimedAnswer> answers;
        for (std::uint32_t item = 0; item < 12; ++item)
            for (std::uint32_t rater = 0; rater < 3; ++rater) {
                const std::uint32_t others = item < 10 ? 0 : 1;
                const std::uint32_t own = item < 7 || item == 10 ? 1 : 0;
                answers.push_back({{item, rater, rater == 2 ? own : others}, {}});
            }
        const RaterFigures figures = raterSignals(answers, {12, 3, 2}, nullptr)[2];
        QCOMPARE(figures.commonestLabel, 1U);
        QCOMPARE(*figures.commonestShareAmongOthers, 2.0 / 12.0);
        // Seven items only the rater, one only the others: 2 labels times (8 + 1) / 2^8.
        QVERIFY(std::abs(*figures.commonestSharePValue - 18.0 / 256.0) < 1e-12);
    }

    void spammerScoreByHand()
    {
        // Labels 0 and 1 are known; rater 0 tells 0 in 3 of 4 and 1 in 2 of 4.
        Consensus consensus;
        consensus.confusion.emplace(RatingShape{8, 2, 3})
            .setCounts({3, 1, 0, 2, 2, 0, 0, 0, 0, // rater 0
                        4, 0, 0, 0, 0, 0, 0, 0, 0});
        std::vector<TimedAnswer> answers;
        for (std::uint32_t item = 0; item < 8; ++item)
            answers.push_back({{item, item % 2, 0}, {}});
        const auto figures = raterSignals(answers, {8, 2, 3}, &consensus);
        // (3/4 - 1/2)^2 + (1/4 - 1/2)^2 over C (C - 1) = 2; label 2 was never met.
        QVERIFY(std::abs(*figures[0].spammerScore - 0.125 / 2.0) < 1e-12);
        QVERIFY(!figures[1].spammerScore);                   // met one label only
        QVERIFY(!has(figures[0], RaterSignal::TellsLittle)); // four answers are too few to say so
    }

    void withoutOthersThereAreOnlyOwnFigures()
    {
        std::vector<TimedAnswer> answers;
        for (std::uint32_t item = 0; item < 30; ++item)
            answers.push_back({{item, 0, item % 2}, 2.0F});
        const auto figures = raterSignals(answers, {30, 2, 2}, nullptr);
        QCOMPARE(figures[0].answers, 30U);
        QCOMPARE(*figures[0].medianSeconds, 2.0);
        QVERIFY(std::abs(figures[0].entropy - std::log(2.0)) < 1e-12);
        QVERIFY(!figures[0].othersMedianSeconds && !figures[0].agreement && !figures[0].othersEntropy);
        QVERIFY(!figures[0].longestRunPValue && !figures[0].spammerScore && figures[0].signals.empty());
        QCOMPARE(figures[1].answers, 0U);
        QVERIFY(!figures[1].medianSeconds && figures[1].signals.empty());
        QVERIFY(raterSignals({}, {}, nullptr).empty());
    }

    void unknownTimesAreLeftOut()
    {
        const test::MadeUpRatings made = test::madeUpRatings(40, 2, {0.9, 0.9, 0.9}, 3);
        std::vector<TimedAnswer> answers = timedAnswers(made);
        for (TimedAnswer &answer : answers)
            if (answer.rating.rater == 0 && answer.rating.item >= 5)
                answer.seconds.reset();
            else if (answer.rating.rater == 0)
                answer.seconds = 0.1F;
        const RaterFigures figures = figuresOf(answers, made.shape)[0];
        QCOMPARE(figures.timedAnswers, 5U);
        QVERIFY(*figures.othersMedianSeconds > 4.0);
        QVERIFY(!has(figures, RaterSignal::Fast)); // five answers are too few to say so
    }

    void wordsSayTheFigures()
    {
        RaterFigures figures;
        figures.timedAnswers = 40;
        figures.medianSeconds = 0.84;
        figures.othersMedianSeconds = 5.0;
        figures.longestRun = 31;
        figures.longestRunLabel = 1;
        figures.runLabelAmongOthers = 0.125;
        figures.comparedAnswers = 200;
        figures.agreement = CredibleShare{0.5, 0.4, 0.6};
        figures.othersAgreement = 0.91;
        const std::vector<std::string> labels{"ham", "spam"};
        const auto words = [&](RaterSignal signal) { return QString::fromStdString(inWords(signal, figures, labels)); };
        QCOMPARE(words(RaterSignal::Fast),
                 QStringLiteral("This reviewer answers in 0.8 s, the others in 5.0 s (medians, 40 answers)."));
        QCOMPARE(words(RaterSignal::LongRun),
                 QStringLiteral(
                     "This reviewer gave \"spam\" 31 times in a row; the others say it of 13 % of these records."));
        QVERIFY(
            words(RaterSignal::LowAgreement).contains(QStringLiteral("50 % of 200 answers; the others do in 91 %")));
        QVERIFY(words(RaterSignal::OneSided).contains(QStringLiteral("\"ham\"")));
        QVERIFY(!words(RaterSignal::TellsLittle).isEmpty());
    }
};
SECONDLOOK_SUITE(TestRaterSignals)
#include "tst_rater_signals.moc"
