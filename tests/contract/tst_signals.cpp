// First: moc stumbles over the standard library where no header of Qt was read before it.
#include <QTest>

#include "pipeline/importer.h"
#include "storage/record_search.h"
#include "storage/record_signals.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

using namespace secondlook;
using quality::Language;
using quality::RecordFacts;
using storage::RecordSignals;

/// What any store of signals must do.
class TestSignals : public QObject
{
    Q_OBJECT

    struct Incoming
    {
        std::string text;
        std::string label{};
    };

    static pipeline::ImportReport bringIn(test::TestProject &project, const std::string &ids,
                                          const std::vector<Incoming> &incoming,
                                          const std::function<bool(std::size_t)> &stopAt = {})
    {
        storage::SqlImportStore store(project.connection(), project.clock(), "tester", 1);
        std::size_t next = 0;
        std::stop_source stop;
        const pipeline::RecordStream stream{[&]() -> base::Result<std::optional<domain::ReadItem>> {
                                                if (next == incoming.size())
                                                    return std::nullopt;
                                                if (stopAt && stopAt(next))
                                                    stop.request_stop();
                                                domain::IncomingRecord record;
                                                record.record.externalId = ids + std::to_string(next + 1);
                                                record.record.text = incoming[next].text;
                                                record.label = incoming[next++].label;
                                                return record;
                                            },
                                            {},
                                            0};
        pipeline::ImportOptions options;
        options.sourceName = ids;
        options.stop = stop.get_token();
        const auto report = pipeline::importRecords(stream, project.schema(), store, options);
        return report ? *report : pipeline::ImportReport{};
    }
    /// Texts of 30 to 59 characters in one language.
    static std::vector<Incoming> ordinary(int count)
    {
        std::vector<Incoming> texts;
        for (int i = 0; i < count; ++i) {
            const std::string own{char('a' + i / 26 % 26), char('a' + i % 26), char('a' + i / 676)};
            texts.push_back({"refund 0.9 it is what I have " + own + std::string(std::size_t(i % 27), 'x')});
        }
        return texts;
    }
    static std::int64_t countOf(const domain::SignalCounts &counts, domain::Signal signal)
    {
        for (int bit = 0; bit < domain::signalCount; ++bit) {
            if (domain::signalAt(bit) == signal)
                return counts[std::size_t(bit)];
        }
        return -1;
    }
    static QString found(const test::TestProject &project, const std::string &text)
    {
        storage::SqlRecordSearch search(project.connection());
        const auto page = search.page(review::parseFilter(text, project.schema()).value(), {}, 100, {});
        QStringList ids;
        for (const review::FoundRecord &one : page.value())
            ids << QString::fromStdString(one.externalId);
        return ids.join(u' ');
    }
    /// As before there were signals.
    static void forget(test::TestProject &project)
    {
        const auto connection = project.connection();
        QVERIFY(connection->executeLines("UPDATE record SET signals = NULL, characters = NULL, language = NULL\n"
                                         "UPDATE source SET checked = 0"));
    }
    static std::vector<Incoming> odd()
    {
        std::vector<Incoming> texts = ordinary(100);
        texts.push_back({"refund 0.9 it is brok\xC3\x83\xC2\xA9 for me and you"}); // 101
        texts.push_back({"refund 0.9 IT IS WHAT I HAVE aaa"});                     // 102, as the first
        texts.push_back({"Ich habe das Paket noch nicht bekommen"});               // 103
        for (const char *end : {"p", "q", "r", "."})                               // 104 to 107
            texts.push_back({"delivery 0.9 " + std::string(500, end[0] == '.' ? 'z' : end[0]) + end});
        texts.push_back({"the same words for two labels", "refund"}); // 108
        texts.push_back({"the same words for two labels", "praise"}); // 109
        return texts;
    }

private Q_SLOTS:
    void anImportFindsThem()
    {
        test::TestProject project;
        const auto report = bringIn(project, "r", odd());
        QCOMPARE(report.counts.imported, 109);
        QCOMPARE(countOf(report.counts.signals, domain::EncodingDamage), 1);
        QCOMPARE(countOf(report.counts.signals, domain::NearDuplicate), 2);
        QCOMPARE(countOf(report.counts.signals, domain::OtherLanguage), 1);
        QCOMPARE(countOf(report.counts.signals, domain::OutlierLength), 4);
        QCOMPARE(countOf(report.counts.signals, domain::Truncated), 3);
        QCOMPARE(countOf(report.counts.signals, domain::Contradiction), 1);
        QCOMPARE(found(project, "signal:encoding_damage"), QStringLiteral("r101"));
        QCOMPARE(found(project, "signal:near_duplicate"), QStringLiteral("r109 r102"));
        QCOMPARE(found(project, "signal:other_language"), QStringLiteral("r103"));
        QCOMPARE(found(project, "signal:outlier_length"), QStringLiteral("r107 r106 r105 r104"));
        QCOMPARE(found(project, "signal:outlier_length -signal:truncated"), QStringLiteral("r107"));
        QCOMPARE(found(project, "signal:contradiction"), QStringLiteral("r109"));
        QCOMPARE(found(project, "signal:missing_field"), QString());
        QCOMPARE(*RecordSignals(*project.connection()).counts(), report.counts.signals);
        QVERIFY(RecordSignals(*project.connection()).sources(false)->empty());
    }
    void duplicatesAreNotCountedTwice()
    {
        test::TestProject project;
        const auto texts = odd();
        const auto first = bringIn(project, "r", texts);
        const auto again = bringIn(project, "r", texts);
        QCOMPARE(again.counts.duplicates, 109);
        QCOMPARE(again.counts.signals, domain::SignalCounts{});
        QCOMPARE(*RecordSignals(*project.connection()).counts(), first.counts.signals);
    }
    void theLimitsOfOneImportLeaveOthersAlone()
    {
        test::TestProject project;
        bringIn(project, "long", {{std::string(900, 'x')}, {"Где моя посылка сейчас"}});
        bringIn(project, "r", odd());
        QCOMPARE(found(project, "signal:outlier_length id:long*"), QString());
        QCOMPARE(found(project, "signal:other_language id:long*"), QString());
    }
    void aStoppedImportIsNotFinished()
    {
        test::TestProject project;
        const auto texts = odd();
        bringIn(project, "r", texts, [&](std::size_t at) { return at + 1 == texts.size(); });
        const auto sources = RecordSignals(*project.connection()).sources(false);
        QCOMPARE(sources->size(), std::size_t(1));
    }
    void recordsOfBeforeHaveNoneUntilSomebodyLooks()
    {
        test::TestProject project;
        bringIn(project, "r", odd());
        forget(project);
        QCOMPARE(found(project, "signal:encoding_damage"), QString());
        QCOMPARE(found(project, "-signal:encoding_damage id:r101"), QStringLiteral("r101"));
        const auto connection = project.connection();
        RecordSignals signals(*connection);
        QCOMPARE(signals.sources(false)->size(), std::size_t(1));
        const auto page = signals.page(signals.sources(true)->at(0), {100}, 3);
        QCOMPARE(page->size(), std::size_t(3));
        QCOMPARE(page->at(0).record.externalId, std::string("r101"));
        QVERIFY(!page->at(0).isKnown);
        QVERIFY(signals.page(signals.sources(true)->at(0), {109}, 3)->empty());
        QCOMPARE(signals.page(signals.sources(true)->at(0), {108}, 3)->at(0).label, std::string("2"));
        // A run over them goes on as before.
        QCOMPARE(project.run({}, 0.8).tally.autoCommitted, 106);
    }
    void aSourceIsLookedForWhereItsRecordsAre()
    {
        test::TestProject project;
        bringIn(project, "a", {{"one"}, {"two"}, {"three"}});
        bringIn(project, "none", {});
        bringIn(project, "b", odd());
        const auto connection = project.connection();
        RecordSignals signals(*connection);
        const auto sources = signals.sources(true);
        QCOMPARE(sources->size(), std::size_t(3));
        const auto ends = [&](std::size_t source) {
            return std::pair(sources->at(source).first.value, sources->at(source).last.value);
        };
        QCOMPARE(ends(0), (std::pair<std::int64_t, std::int64_t>(1, 3)));
        QCOMPARE(ends(1), (std::pair<std::int64_t, std::int64_t>(0, 0)));
        QCOMPARE(ends(2), (std::pair<std::int64_t, std::int64_t>(4, 112)));
        QCOMPARE(signals.page(sources->at(0), {}, 500)->size(), std::size_t(3));
        QVERIFY(signals.page(sources->at(1), {}, 500)->empty());
        const auto last = signals.page(sources->at(2), {}, 500);
        QCOMPARE(last->size(), std::size_t(109));
        QCOMPARE(last->front().record.externalId, std::string("b1"));
        QVERIFY(signals.apply(sources->at(1), {quality::LengthRange{1, 2}, std::nullopt, {}}));
    }
    /// Two imports at once put their records in turns.
    void recordsOfAnotherSourceInBetweenAreLeftOut()
    {
        test::TestProject project;
        bringIn(project, "r", {{"one"}, {"two"}, {"three"}, {"four"}});
        bringIn(project, "other", {{"five"}});
        const auto connection = project.connection();
        QVERIFY(connection->execute("UPDATE record SET source_id = 2 WHERE id = 2"));
        RecordSignals signals(*connection);
        const auto sources = signals.sources(true);
        QCOMPARE(sources->at(1).first.value, std::int64_t(2));
        const auto first = signals.page(sources->at(0), {}, 500);
        const auto second = signals.page(sources->at(1), {}, 500);
        QCOMPARE(first->size(), std::size_t(3));
        QCOMPARE(second->size(), std::size_t(2));
        QCOMPARE(second->back().record.externalId, std::string("other1"));
        const auto marked = signals.apply(sources->at(1), {quality::LengthRange{100, 200}, std::nullopt, {}});
        QCOMPARE(countOf(*marked, domain::OutlierLength), 2);
    }
    void writingAndApplyingTwiceIsAsOnce()
    {
        test::TestProject project;
        bringIn(project, "r", odd());
        forget(project);
        const auto connection = project.connection();
        RecordSignals signals(*connection);
        const RecordFacts damaged{domain::EncodingDamage, 40, Language::English};
        const RecordFacts greek{domain::SignalNone, 700, Language::Greek};
        const quality::ImportLimits limits{quality::LengthRange{10, 600}, std::nullopt, {Language::Greek}};
        for (int time = 0; time < 2; ++time) {
            QVERIFY(signals.write({{{1}, damaged}, {{2}, greek}}));
            const auto source = signals.sources(true)->front();
            const auto marked = signals.apply(source, limits);
            QCOMPARE(countOf(*marked, domain::OutlierLength), 1);
            QCOMPARE(countOf(*signals.apply(source, limits), domain::OutlierLength), 0);
            QCOMPARE(found(project, "signal:other_language"), QStringLiteral("r2"));
            QVERIFY(signals.sources(false)->empty());
        }
        QCOMPARE(countOf(*signals.counts(), domain::EncodingDamage), 1);
    }
    void aPolicyActsOnThem()
    {
        test::TestProject project;
        bringIn(project, "r", odd());
        domain::Policy policy;
        policy.auditSamplingRate = policy.randomAutoSlice = 0.0;
        policy.signals[domain::EncodingDamage] = domain::Tier::Review;
        policy.signals[domain::OutlierLength] = domain::Tier::Audit;
        const auto report = project.run(policy, 0.8);
        QCOMPARE(report.tally.review, 1);
        QCOMPARE(report.tally.audit, 4);
        QCOMPARE(found(project, "tier:review"), QStringLiteral("r101"));
        const auto task = project.session("ann")->lease(1);
        QVERIFY(task && !task->empty());
        QVERIFY(task->front().record.signals & domain::EncodingDamage);
        QVERIFY(task->front().prediction->signals & domain::EncodingDamage);
        QVERIFY(task->front().reasons & domain::signalReasons(domain::EncodingDamage));
    }
};

SECONDLOOK_SUITE(TestSignals)
#include "tst_signals.moc"
