#include "review/shown_evidence.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;

class TestShownEvidence : public QObject
{
    Q_OBJECT

    static std::vector<domain::Evidence> words(const std::vector<float> &weights)
    {
        std::vector<domain::Evidence> evidence;
        for (const float weight : weights)
            evidence.push_back({evidence.size() * 10, 5, weight, 1});
        return evidence;
    }

private Q_SLOTS:
    void oneStrongWordStandsAlone()
    {
        const auto shown = review::shownEvidence(words({0.6F, -0.2F, 0.1F, 0.1F}));
        QCOMPARE(shown.size(), std::size_t(1));
        QCOMPARE(shown.front().weight, 0.6F);
    }

    void wordsAgainstCountAsMuchAsWordsFor()
    {
        const auto shown = review::shownEvidence(words({-0.3F, 0.25F, 0.25F, -0.2F}));
        QCOMPARE(shown.size(), std::size_t(2));
        QCOMPARE(shown[0].weight, -0.3F);
        QCOMPARE(shown[1].weight, 0.25F);
    }

    void evenWeightsShowHalf()
    {
        QCOMPARE(review::shownEvidence(words(std::vector<float>(8, 0.125F))).size(), std::size_t(4));
    }

    void whatIsTooLittleIsAllShown()
    {
        QCOMPARE(review::shownEvidence(words({0.1F, 0.1F})).size(), std::size_t(2));
        QVERIFY(review::shownEvidence({}).empty());
    }
};

SECONDLOOK_SUITE(TestShownEvidence)
#include "tst_shown_evidence.moc"
