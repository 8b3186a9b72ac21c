// First: moc stumbles over the standard library where no header of Qt was read before it.
#include <QTest>

#include "storage/record_search.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

#include <algorithm>

using namespace secondlook;
using review::parseFilter;

/// What any record search must do, on a project of every kind of record.
class TestRecordSearch : public QObject
{
    Q_OBJECT

    static void add(test::TestProject &project, const std::string &source, std::vector<domain::Record> records,
                    std::optional<std::uint16_t> label = {})
    {
        storage::SqlImportStore store(project.connection(), project.clock(), "tester", 1);
        const auto id = store.addSource(source, source);
        pipeline::ImportBatch batch;
        for (domain::Record &record : records) {
            pipeline::PreparedRecord prepared;
            prepared.contentHash = domain::contentHash(record);
            prepared.record = std::move(record);
            prepared.label = label;
            batch.records.push_back(std::move(prepared));
        }
        QVERIFY(id && store.addBatch(*id, domain::KnownLabelKind::Seed, batch));
    }
    static domain::Record record(std::string id, std::string text, std::string segment = {},
                                 std::vector<domain::Field> fields = {})
    {
        return {{}, std::move(id), std::move(text), std::move(segment), std::move(fields)};
    }
    /// Six records that were run (two of them queued, one failed), one seed, two new ones.
    static void fill(test::TestProject &project)
    {
        add(project, "mail.csv",
            {record("m-1", "refund 0.95 Lost card, again", "channel=email", {{"lang", "en"}, {"note", "a \"b\"\nc"}}),
             record("m-2", "delivery 0.5 the card was lost", "channel=email", {{"lang", "en-GB"}}),
             record("m-3", "refund 0.6 caf\u00E9 NEAR me", "channel=email chat", {{"channel", "email"}})});
        add(project, "chat.csv",
            {record("c-1", "praise 0.2 never lost anything", "channel=chat", {{"lang", "en"}}),
             record("c-2", "praise 0.8 \u043F\u0440\u0438\u0432\u0435\u0442 card", "channel=chat"),
             record("c-3", "unheard lost card", "channel=chat", {{"--", "?"}})});
        domain::Policy policy;
        policy.reviewThreshold = 0.55;
        project.run(policy, 0.9);
        add(project, "seeds.csv", {record("s-1", "refund my lost card")}, std::uint16_t(2));
        add(project, "mail.csv", {record("m-10", "card one"), record("m-11", "card two lost")});
    }
    static std::unique_ptr<storage::SqlRecordSearch> searchOf(const test::TestProject &project)
    {
        return std::make_unique<storage::SqlRecordSearch>(project.connection());
    }
    static review::RecordFilter filterOf(const test::TestProject &project, const std::string &text)
    {
        auto filter = parseFilter(text, project.schema());
        if (!filter)
            qFatal("%s", filter.error().text().c_str());
        return *filter;
    }
    /// External ids that match, newest first, read in pages of `size`.
    static QString found(const test::TestProject &project, const std::string &text, int size = 100)
    {
        const auto search = searchOf(project);
        QStringList ids;
        base::RecordId before;
        for (bool more = true; more;) {
            const auto page = search->page(filterOf(project, text), before, size, {});
            if (!page)
                qFatal("%s", page.error().text().c_str());
            for (const review::FoundRecord &one : *page)
                ids.append(QString::fromStdString(one.externalId));
            more = static_cast<int>(page->size()) == size;
            before = more ? page->back().id : before;
        }
        return ids.join(QLatin1Char(' '));
    }

    std::unique_ptr<test::TestProject> m_filled; ///< for tests that only read

private Q_SLOTS:
    void initTestCase()
    {
        m_filled = std::make_unique<test::TestProject>();
        fill(*m_filled);
    }
    void everyKindOfTerm_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *filter, const char *ids) {
            QTest::newRow(filter) << QByteArray(filter) << QString::fromUtf8(ids);
        };
        row("", "m-11 m-10 s-1 c-3 c-2 c-1 m-3 m-2 m-1");
        row("lost", "m-11 s-1 c-3 c-1 m-2 m-1");
        row("\"lost card\"", "s-1 c-3 m-1");
        row("LOST -card", "c-1");
        row("-lost", "m-10 c-2 m-3");
        row("-\"lost card\" lost", "m-11 c-1 m-2");
        row("cafe", "m-3");
        row("NEAR", "m-3");
        row("los", "");
        row("los*", "");
        row("\"card OR lost\"", "");
        row("\"text : lost\"", "");
        row("\u041F\u0440\u0438\u0432\u0435\u0442", "c-2");
        row("label:refund", "m-3 m-1");
        row("-label:refund", "m-11 m-10 s-1 c-3 c-2 c-1 m-2");
        row("label:refund conf<0.9", "m-3");
        row("conf<0.6", "c-1 m-2");
        row("conf<=0.6", "c-1 m-3 m-2");
        row("conf>0.6", "c-2 m-1");
        row("conf>=0.6", "c-2 m-3 m-1");
        row("conf=0.6", "m-3");
        row("-conf>=0.6", "m-11 m-10 s-1 c-3 c-1 m-2");
        row("tier:auto", "m-1");
        row("tier:audit", "c-2 m-3");
        row("tier:review", "c-1 m-2");
        row("-tier:review label:praise", "c-2");
        row("state:new", "m-11 m-10");
        row("-state:new", "s-1 c-3 c-2 c-1 m-3 m-2 m-1");
        row("state:committed", "c-2 m-3 m-1");
        row("state:queued", "c-1 m-2");
        row("-state:queued -state:new", "s-1 c-3 c-2 m-3 m-1");
        row("state:failed", "c-3");
        row("state:settled", "s-1");
        row("state:ambiguous", "");
        row("settled:praise", "s-1");
        row("settled:refund", "");
        row("-settled:praise lost", "m-11 c-3 c-1 m-2 m-1");
        row("channel=email", "m-3 m-2 m-1");
        row("channel=\"email chat\"", "m-3");
        row("-channel=email", "m-11 m-10 s-1 c-3 c-2 c-1");
        row("lang=en", "c-1 m-1");
        row("lang=EN", "");
        row("Lang=en", "");
        row("-lang=en lost", "m-11 s-1 c-3 m-2");
        row("\"--\"=\"?\"", "c-3");
        row("source:chat.csv", "c-3 c-2 c-1");
        row("source:mail.csv", "m-11 m-10 m-3 m-2 m-1");
        row("-source:mail.csv", "s-1 c-3 c-2 c-1");
        row("source:nothing", "");
        row("-source:nothing lost label:praise", "c-1");
        row("id:m-1", "m-1");
        row("id:m-1*", "m-11 m-10 m-1");
        row("id:\"m-1*\"", "");
        row("-id:m-1", "m-11 m-10 s-1 c-3 c-2 c-1 m-3 m-2");
        row("-id:m-*", "s-1 c-3 c-2 c-1");
        row("id:%", "");
        row("lost label:delivery conf<0.6 channel=email state:queued tier:review source:mail.csv id:m-*", "m-2");
        row("lost label:delivery conf<0.6 channel=email state:queued tier:review -source:mail.csv", "");
    }
    void everyKindOfTerm()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QString, ids);
        const test::TestProject &project = *m_filled;
        const std::string text = filter.toStdString();
        QCOMPARE(found(project, text), ids);
        const auto expected = ids.isEmpty() ? 0 : ids.count(QLatin1Char(' ')) + 1;
        const auto search = searchOf(project);
        QCOMPARE(*search->count(filterOf(project, text), 1'000, {}), expected);
        QCOMPARE(*search->count(filterOf(project, text), 2, {}), std::min<std::int64_t>(expected, 2));
        // Pages of any size say the same.
        QCOMPARE(found(project, text, 1), ids);
        QCOMPARE(found(project, text, 2), ids);
    }
    void aValueWithSignsIsComparedWhole()
    {
        const test::TestProject &project = *m_filled;
        QCOMPARE(found(project, "note=\"a \\\"b\\\"\nc\""), QStringLiteral("m-1"));
        QCOMPARE(found(project, "note=\"a b c\""), QString());
    }
    void aRowShowsWhereTheRecordStands()
    {
        test::TestProject project;
        fill(project);
        add(project, "long.csv", {record("l-1", QString(300, QChar(0x00E9)).toStdString())});
        const auto rows = searchOf(project)->page({}, {}, 100, {});
        QVERIFY(rows);
        const auto row = [&rows](const char *id) {
            return *std::find_if(rows->begin(), rows->end(), [id](const auto &r) { return r.externalId == id; });
        };
        QCOMPARE(*row("m-1").label, std::uint16_t(0));
        QCOMPARE(*row("m-1").confidence, static_cast<double>(0.95F));
        QVERIFY(row("m-1").tier == domain::Tier::Auto);
        QVERIFY(row("m-1").state == domain::RecordState::Committed);
        QCOMPARE(row("m-1").segment, std::string("channel=email"));
        QVERIFY(!row("m-1").settled);
        QVERIFY(!row("s-1").label && !row("s-1").tier && row("s-1").settled == std::uint16_t(2));
        QVERIFY(!row("m-10").state);
        QVERIFY(row("c-3").state == domain::RecordState::Failed && !row("c-3").label);
        QCOMPARE(QString::fromStdString(row("l-1").text), QString(200, QChar(0x00E9)));
    }
    void whoAnsweredIsFoundUntilTheAnswerIsTakenBack()
    {
        test::TestProject project;
        fill(project);
        const auto ana = project.session("ana");
        const auto tasks = ana->lease(1);
        QVERIFY(tasks && tasks->size() == 1);
        review::Answer answer;
        answer.label = std::uint16_t(1);
        QVERIFY(ana->answer(tasks->front().id, answer));
        QCOMPARE(found(project, "reviewer:ana"), QStringLiteral("c-1"));
        QCOMPARE(found(project, "reviewer:ana settled:delivery label:praise"), QStringLiteral("c-1"));
        QCOMPARE(found(project, "reviewer:ben"), QString());
        QCOMPARE(found(project, "-reviewer:ana channel=chat"), QStringLiteral("c-3 c-2"));
        QVERIFY(ana->undo());
        QCOMPARE(found(project, "reviewer:ana"), QString());
        QCOMPARE(found(project, "settled:delivery"), QString());
    }
    void theLatestPredictionThatDecidedCounts()
    {
        test::TestProject project;
        fill(project);
        domain::Policy policy;
        policy.reviewThreshold = 0.1;
        project.run(policy, 0.15, 2, pipeline::Selection::Pending);
        QCOMPARE(found(project, "tier:review"), QString());
        QCOMPARE(found(project, "tier:auto conf<0.6"), QStringLiteral("c-1 m-2"));
    }
    void pagesStayWhereTheyAreWhileRecordsComeIn()
    {
        test::TestProject project;
        project.import(std::vector<std::string>(40'000, "refund 0.9 same words"));
        const auto search = searchOf(project);
        const review::RecordFilter filter = filterOf(project, "words");
        const auto first = search->page(filter, {}, 10, {});
        QVERIFY(first && first->size() == 10);
        QCOMPARE(first->front().id.value, 40'000);
        project.import({"refund 0.9 more words"});
        const auto second = search->page(filter, first->back().id, 10, {});
        QVERIFY(second && second->size() == 10);
        QCOMPARE(second->front().id.value, 39'990);
        QCOMPARE(*search->count(filter, 1'000'000, {}), 40'001);
        // One match far below: the ranges that are read in turn join without a gap.
        QCOMPARE(found(project, "id:r1"), QStringLiteral("r1"));
        QCOMPARE(*search->count(filterOf(project, "-id:r16385"), 1'000'000, {}), 40'000);
    }
    void theIndexFollowsImports()
    {
        test::TestProject project;
        const auto search = searchOf(project);
        QCOMPARE(*search->unindexed(), 0);
        project.import({"first one"});
        QCOMPARE(*search->unindexed(), 1);
        QCOMPARE(found(project, "one"), QStringLiteral("r1"));
        QCOMPARE(*search->unindexed(), 0);
        project.import({"second one"});
        QCOMPARE(*search->unindexed(), 1);
        QCOMPARE(found(project, "one"), QStringLiteral("r2 r1"));
        QCOMPARE(found(project, "second"), QStringLiteral("r2"));
    }
    void aStoppedIndexGoesOnWhereItWas()
    {
        test::TestProject project;
        project.import(std::vector<std::string>(50'000, "some words"));
        const auto search = searchOf(project);
        std::stop_source stop;
        std::vector<std::int64_t> steps;
        const base::Status stopped = search->index(stop.get_token(), [&](const base::Progress &progress) {
            QCOMPARE(progress.total, 50'000);
            steps.push_back(progress.done);
            stop.request_stop();
        });
        QVERIFY(!stopped && stopped.error().code == base::ErrorCode::Cancelled);
        QCOMPARE(steps.size(), 1U);
        QCOMPARE(*search->unindexed(), 50'000 - steps.front());
        QVERIFY(*search->unindexed() > 0);
        QVERIFY(search->index({}, {}));
        QCOMPARE(*search->count(filterOf(project, "words"), 100'000, {}), 50'000);
        QCOMPARE(*search->count(filterOf(project, "some -words"), 100'000, {}), 0);
    }
    void aStoppedSearchSaysSo()
    {
        test::TestProject project;
        fill(project);
        std::stop_source stop;
        stop.request_stop();
        const auto search = searchOf(project);
        const auto page = search->page({}, {}, 10, stop.get_token());
        QVERIFY(!page && page.error().code == base::ErrorCode::Cancelled);
        const auto counted = search->count({}, 10, stop.get_token());
        QVERIFY(!counted && counted.error().code == base::ErrorCode::Cancelled);
        QCOMPARE(*search->count({}, 100, {}), 9);
    }
    void aLostIndexIsMadeAnew_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("the index") << QStringLiteral("DROP TABLE record_text");
        QTest::newRow("its mark") << QStringLiteral("DELETE FROM text_index");
        QTest::newRow("another form") << QStringLiteral("UPDATE text_index SET form = 0");
    }
    void aLostIndexIsMadeAnew()
    {
        QFETCH(QString, damage);
        test::TestProject project;
        fill(project);
        QCOMPARE(found(project, "cafe"), QStringLiteral("m-3"));
        QVERIFY(project.connection()->executeLines(damage.toStdString()));
        QCOMPARE(*searchOf(project)->unindexed(), 9);
        QCOMPARE(found(project, "cafe"), QStringLiteral("m-3"));
        QCOMPARE(*searchOf(project)->unindexed(), 0);
    }
    void anEmptyProjectHasNothingToFind()
    {
        test::TestProject project;
        for (const char *text : {"", "word", "-word", "label:refund", "state:new", "id:a*", "reviewer:x", "a=b"})
            QCOMPARE(found(project, text), QString());
    }
};

SECONDLOOK_SUITE(TestRecordSearch)
#include "tst_record_search.moc"
