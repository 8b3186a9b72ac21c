#include "calibration/cascade.h"
#include "calibration/intervals.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace secondlook;
using calibration::CascadeCuts;
using calibration::HeldOut;
using calibration::MemberOutcomes;

namespace {

MemberOutcomes times(int count, HeldOut outcome)
{
    return MemberOutcomes(static_cast<std::size_t>(count), outcome);
}

MemberOutcomes joined(MemberOutcomes first, const MemberOutcomes &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::vector<int> inFolds(std::size_t rows, int folds)
{
    std::vector<int> foldOf;
    for (std::size_t row = 0; row < rows; ++row)
        foldOf.push_back(static_cast<int>(row) % folds);
    return foldOf;
}

} // namespace

class TestCascade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheapOneIsSureWhereItKeepsThePromise()
    {
        const std::vector<MemberOutcomes> members{joined(times(140, {0.9F, true}), times(60, {0.5F, false})),
                                                  times(200, {0.8F, true})};
        const auto fit = calibration::fitCascade(members, 0.95, 0.95, inFolds(200, 4), 4);
        QCOMPARE(fit.cuts, (CascadeCuts{double(0.9F)}));
        QCOMPARE(fit.sure, 140);
        QCOMPARE(fit.wrong, 0);
        QCOMPARE(fit.spared.value, 0.7);
        // 0 of 140: the upper end is 1 - 0.025^(1/140) (Clopper & Pearson 1934).
        QCOMPARE(fit.risk.low, 0.0);
        QVERIFY(std::abs(fit.risk.high - (1.0 - std::pow(0.025, 1.0 / 140))) < 1e-9);
        QCOMPARE(fit.deciders.front(), std::size_t(0));
        QCOMPARE(fit.deciders.back(), std::size_t(1));
    }
    void aPromiseThatCannotBeKeptSparesNothing()
    {
        const std::vector<MemberOutcomes> members{times(40, {0.9F, true}), times(40, {0.9F, true})};
        const auto fit = calibration::fitCascade(members, 0.95, 0.95, inFolds(40, 4), 4); // 59 right ones are needed
        QCOMPARE(fit.cuts, (CascadeCuts{std::nullopt}));
        QCOMPARE(fit.sure, 0);
        QCOMPARE(fit.risk.high, 1.0);
    }
    void theNextOneIsFittedToWhatIsLeft()
    {
        // The second labeler is right only where the first is sure: of what is left to it, it keeps no promise.
        const std::vector<MemberOutcomes> members{joined(times(200, {0.9F, true}), times(100, {0.3F, false})),
                                                  joined(times(200, {0.9F, true}), times(100, {0.9F, false})),
                                                  times(300, {0.9F, true})};
        QCOMPARE(calibration::fitCascadeCuts(members, 0.9, 0.95), (CascadeCuts{double(0.9F), std::nullopt}));
    }
    void whoGivesNoLabelIsNeverSure()
    {
        MemberOutcomes rules(100); // no rule matches
        for (std::size_t row = 0; row < 80; ++row)
            rules[row] = HeldOut{1.0F, true};
        const std::vector<MemberOutcomes> members{rules, times(100, {0.9F, true})};
        const CascadeCuts cuts = calibration::fitCascadeCuts(members, 0.95, 0.95);
        QCOMPARE(calibration::deciderOf(members, cuts, 0), std::size_t(0));
        QCOMPARE(calibration::deciderOf(members, cuts, 99), std::size_t(1));
    }
    void noRecordIsDecidedUnderACutItTookPartIn()
    {
        // Without the fold of the mistakes a lower cut holds; with it, it does not.
        MemberOutcomes cheap = joined(times(150, {0.9F, true}), times(150, {0.7F, true}));
        std::vector<int> foldOf(300, 0);
        for (std::size_t row = 0; row < 300; ++row)
            foldOf[row] = row % 2 == 0 ? 0 : 1;
        for (std::size_t row = 150; row < 300; row += 2) // of fold 0
            cheap[row]->correct = row % 4 == 0;
        const std::vector<MemberOutcomes> members{cheap, times(300, {0.9F, true})};
        const auto fit = calibration::fitCascade(members, 0.95, 0.95, foldOf, 2);
        QCOMPARE(fit.cuts, (CascadeCuts{double(0.9F)}));
        QVERIFY(fit.wrong > 0); // the cut of fold 1 alone let them through, and that is told
        QCOMPARE(fit.sure, 150 + 75);
    }
};

SECONDLOOK_SUITE(TestCascade)
#include "tst_cascade.moc"
