// Similar settled records, from a trained model over a project file.
#include <QTest>

#include "app/compose/reviewing.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <algorithm>

using namespace secondlook;

class TestSimilar : public QObject
{
    Q_OBJECT

    test::CliRunner m_cli;
    std::string m_project;

    std::unique_ptr<review::ReviewSession> session()
    {
        auto opened = compose::openReviewSession(m_project, "ann", m_cli.clock);
        return opened ? std::move(*opened) : nullptr;
    }
    static review::SimilarRecords all(review::ReviewSession &session, const domain::ReviewTask &task)
    {
        for (int call = 0; call < 20; ++call) {
            auto found = session.similar(task, 5);
            if (!found || found->complete)
                return found ? *found : review::SimilarRecords{};
        }
        return {};
    }
    static bool holds(const review::SimilarRecords &found, const std::string &id)
    {
        return std::ranges::any_of(found.records, [&](const auto &record) { return record.externalId == id; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_cli.path("p.secondlook");
        std::string seeds = "id,text,label\n";
        for (int i = 0; i < 12; ++i) {
            seeds +=
                "a" + std::to_string(i) + ",the parcel number " + std::to_string(i) + " has not arrived yet,delivery\n";
            seeds += "b" + std::to_string(i) + ",pay me back the money for order " + std::to_string(i) + ",refund\n";
        }
        const std::string open =
            "id,text\nx1,the parcel has not arrived yet\nx2,the parcel has still not arrived yet\n";
        m_cli.must(
            {"init", m_project, "--labels", m_cli.write("labels.txt", "delivery\nrefund\n"), "--policy",
             m_cli.write("policy.json", R"({"review_threshold":1,"overlap":{"share":0},"queue":{"random_share":0}})")});
        m_cli.must({"import", m_project, m_cli.write("seeds.csv", seeds), "--label", "label"});
        m_cli.must({"train", m_project});
        m_cli.must({"import", m_project, m_cli.write("open.csv", open)});
        m_cli.must({"run", m_project});
    }
    void settledOnesAreFoundWithWhoSettledThem()
    {
        const auto ann = session();
        QVERIFY(ann);
        const auto tasks = ann->lease(2).value();
        QCOMPARE(tasks.size(), std::size_t(2));
        const auto before = all(*ann, tasks[0]);
        QVERIFY(!before.records.empty());
        QCOMPARE(before.records.front().label, std::uint16_t(0));
        QCOMPARE(before.records.front().answers, 0);
        QVERIFY(before.records.front().similarity > before.records.back().similarity || before.records.size() == 1 ||
                before.records.front().similarity == before.records.back().similarity);
        QVERIFY(!holds(before, tasks[1].record.externalId)); // not settled yet
        review::Answer answer;
        answer.label = 0;
        QVERIFY(ann->answer(tasks[1].id, answer));
        const auto after = all(*ann, tasks[0]);
        QVERIFY(holds(after, tasks[1].record.externalId));
        QVERIFY(!holds(after, tasks[0].record.externalId)); // never itself
        const auto own =
            std::ranges::find(after.records, tasks[1].record.externalId, &review::SimilarRecord::externalId);
        QCOMPARE(own->answers, 1);
        QCOMPARE(own->reviewer, std::string("ann"));
        QVERIFY(ann->undo());
        QVERIFY(!holds(all(*ann, tasks[0]), tasks[1].record.externalId));
        QVERIFY(holds(all(*session(), tasks[0]), before.records.front().externalId)); // kept with the project
        domain::ReviewTask blind = tasks[0];
        blind.blind = true;
        QVERIFY(all(*ann, blind).records.empty());
    }
};

SECONDLOOK_SUITE(TestSimilar)
#include "tst_similar.moc"
