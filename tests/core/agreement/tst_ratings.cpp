#include <QTest>

#include "agreement/ratings.h"
#include "tests/support/registry.h"

#include <vector>

using namespace secondlook::agreement;

class TestRatings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersStandWithTheirItem()
    {
        const std::vector<Rating> rows{{2, 0, 1}, {0, 1, 0}, {2, 1, 0}, {0, 0, 1}};
        const Ratings ratings(rows, {.items = 4, .raters = 2, .labels = 2});
        QCOMPARE(ratings.size(), 4U);
        QCOMPARE(answers(ratings, 0), (std::vector<Ratings::Answer>{{1, 0}, {0, 1}}));
        QVERIFY(ratings.of(1).empty());
        QCOMPARE(answers(ratings, 2), (std::vector<Ratings::Answer>{{0, 1}, {1, 0}}));
        QVERIFY(ratings.of(3).empty());
    }
    void ofRepeatedAnswersTheLastCounts()
    {
        const std::vector<Rating> rows{{0, 0, 0}, {0, 1, 0}, {0, 0, 2}, {1, 0, 1}, {0, 1, 1}, {0, 0, 1}};
        const RatingShape shape{.items = 2, .raters = 2, .labels = 3};
        const Ratings last(rows, shape);
        QCOMPARE(answers(last, 0), (std::vector<Ratings::Answer>{{0, 1}, {1, 1}}));
        QCOMPARE(answers(last, 1), (std::vector<Ratings::Answer>{{0, 1}}));
        QCOMPARE(Ratings(rows, shape, Repeats::Count).of(0).size(), 5U);
    }
    void nothingIsNothing()
    {
        QCOMPARE(Ratings().size(), 0U);
        QCOMPARE(Ratings({}, {.items = 3, .raters = 0, .labels = 0}).of(2).size(), 0U);
    }

private:
    static std::vector<Ratings::Answer> answers(const Ratings &ratings, std::size_t item)
    {
        return {ratings.of(item).begin(), ratings.of(item).end()};
    }
};
SECONDLOOK_SUITE(TestRatings)
#include "tst_ratings.moc"
