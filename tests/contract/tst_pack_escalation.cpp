#include "tests/contract/pack_helper.h"
#include "tests/support/registry.h"

#include <algorithm>

using namespace secondlook;
using domain::Action;
using test::label;
using test::PackProject;

/// Who is asked where answers of packs disagree, in whatever order the packs come back.
class TestPackEscalation : public QObject
{
    Q_OBJECT

    /// Three people with the same tasks, whose leases had ended before the next pack was made.
    static std::vector<std::string> packsOfThree(PackProject &project)
    {
        std::vector<std::string> packs;
        for (const char *name : {"ann", "ben", "cid"}) {
            packs.push_back(project.make(name, 5, 1));
            project.clock().advance(2 * 86'400'000LL);
        }
        return packs;
    }

    /// Labels, skips and answers taken back, drawn from the sequence of a seed.
    static void reviewByChance(PackProject &project, const std::vector<std::string> &packs, std::uint32_t seed)
    {
        const std::vector<std::string> names{"ann", "ben", "cid"};
        std::uint32_t state = seed;
        const auto draw = [&state](std::uint32_t below) {
            state = state * 1'664'525U + 1'013'904'223U;
            return (state >> 16U) % below;
        };
        for (std::size_t who = 0; who < packs.size(); ++who) {
            const auto desk = project.desk(packs[who], names[who]);
            for (int step = 0; step < 9; ++step) {
                project.clock().advance(1'000);
                const auto tasks = *desk->lease(1);
                const std::uint32_t what = draw(8);
                review::Answer answer = label(static_cast<std::uint16_t>(draw(3)));
                if (what == 0) {
                    QVERIFY(desk->undo());
                } else if (!tasks.empty()) {
                    if (what == 1)
                        answer = {};
                    answer.action = what == 1 ? Action::Skip : Action::Label;
                    QVERIFY(desk->answer(tasks[0].id, answer));
                }
            }
        }
    }

private Q_SLOTS:
    void theDeskIsAskedOnceMoreAndSettlesIt()
    {
        PackProject project(3, 2);
        project.askExtra(1);
        const std::string one = project.make("ann", 2);
        const std::string two = project.make("ben", 2);
        const auto cid = project.session("cid");
        QCOMPARE(cid->lease(10)->size(), 1U);
        project.labelAll(one, "ann", 0);
        project.labelAll(two, "ben", 1);
        QCOMPARE(project.merge(one).contested, 0);
        const auto last = project.merge(two);
        QCOMPARE(last.contested, 2);
        QCOMPARE(last.conflicts + last.settled, 0);
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE state = 1 AND contested = 1 AND extra = 1"), 2);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'ask_another' AND actor = 'lead'"), 2);
        const auto tasks = *cid->lease(10);
        QCOMPARE(tasks.size(), 3U);
        for (const domain::ReviewTask &task : tasks)
            QVERIFY(cid->answer(task.id, label(1)));
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE state = 3 AND label = 1 AND label_source = "
                                "'agreed'"),
                 2);
    }
    void whatAPackSettledAloneIsOpenAgain()
    {
        PackProject project(2, 1);
        project.askExtra(1);
        const auto packs = packsOfThree(project);
        project.labelAll(packs[0], "ann", 0);
        project.labelAll(packs[1], "ben", 1);
        QCOMPARE(project.merge(packs[0]).settled, 2);
        QCOMPARE(project.merge(packs[1]).contested, 2); // cid has not brought his back
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE label IS NOT NULL OR state <> 2"), 0);
        project.labelAll(packs[2], "cid", 0);
        QCOMPARE(project.merge(packs[2]).settled, 2);
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE state = 3 AND label = 0"), 2);
    }
    void whereNobodyMayBeAskedNoMajoritySettles()
    {
        PackProject project(2, 1);
        project.askExtra(0);
        const auto packs = packsOfThree(project);
        project.labelAll(packs[0], "ann", 0);
        project.labelAll(packs[1], "ben", 1);
        project.labelAll(packs[2], "cid", 0);
        (void)project.merge(packs[0]);
        QCOMPARE(project.merge(packs[1]).conflicts, 2);
        (void)project.merge(packs[2]);
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE state = 3"), 2);
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE label IS NOT NULL"), 0);
    }
    void theOrderDoesNotMatterWhateverWasDone_data()
    {
        QTest::addColumn<int>("overlap");
        QTest::addColumn<int>("extra");
        QTest::addColumn<bool>("another");
        for (const int overlap : {1, 2, 3})
            for (const int extra : {0, 1, 2})
                for (const bool another : {true, false})
                    QTest::addRow("overlap %d, %d extra, %s", overlap, extra, another ? "one more" : "nobody else")
                        << overlap << extra << another;
    }
    void theOrderDoesNotMatterWhateverWasDone()
    {
        QFETCH(const int, overlap);
        QFETCH(const int, extra);
        QFETCH(const bool, another);
        const auto seed = static_cast<std::uint32_t>(6 * overlap + 2 * extra + (another ? 1 : 0));
        std::vector<std::string> results;
        std::vector<int> order{0, 1, 2};
        do {
            PackProject project(6, overlap);
            project.askExtra(extra);
            const auto packs = packsOfThree(project);
            if (another)
                QCOMPARE(project.session("dan")->lease(1)->size(), 1U);
            reviewByChance(project, packs, seed);
            for (const int pack : order)
                (void)project.merge(packs[static_cast<std::size_t>(pack)]);
            results.push_back(project.results());
        } while (std::ranges::next_permutation(order).found);
        for (const std::string &one : results)
            QCOMPARE(one, results.front());
    }
};

SECONDLOOK_SUITE(TestPackEscalation)
#include "tst_pack_escalation.moc"
