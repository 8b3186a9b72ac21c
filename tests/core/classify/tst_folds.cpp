#include "classify/folds.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

using namespace secondlook::classify;

class TestFolds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spreadsLabelsAndKeepsCopiesTogether()
    {
        std::vector<std::uint16_t> labels;
        std::vector<std::uint64_t> groups;
        for (std::size_t i = 0; i < 400; ++i) {
            labels.push_back(static_cast<std::uint16_t>(i % 3 == 0 ? 0 : i % 7));
            groups.push_back(i % 10 == 9 ? i - 1 : i);
        }
        const std::vector<int> folds = stratifiedFolds(labels, groups, 4, 1);
        std::map<std::pair<int, int>, int> count;
        std::map<int, int> size;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            ++count[{labels[i], folds[i]}];
            ++size[folds[i]];
            QVERIFY(folds[i] >= 0 && folds[i] < 4);
            if (groups[i] != i)
                QCOMPARE(folds[i], folds[i - 1]);
        }
        for (int fold = 0; fold < 4; ++fold) {
            QVERIFY(size[fold] >= 90 && size[fold] <= 110);
            QVERIFY((count[{0, fold}] >= 35));
        }
        QCOMPARE(stratifiedFolds(labels, groups, 4, 1), folds);
        QVERIFY(stratifiedFolds(labels, groups, 4, 2) != folds);
    }
    void rareLabelsDoNotCrowdOneFold()
    {
        std::vector<std::uint16_t> labels(40);
        std::vector<std::uint64_t> groups(40);
        for (std::size_t i = 0; i < 40; ++i) {
            labels[i] = static_cast<std::uint16_t>(i); // one example each
            groups[i] = i;
        }
        const std::vector<int> folds = stratifiedFolds(labels, groups, 4, 1);
        for (int fold = 0; fold < 4; ++fold)
            QCOMPARE(std::ranges::count(folds, fold), 10);
    }
};

SECONDLOOK_SUITE(TestFolds)
#include "tst_folds.moc"
