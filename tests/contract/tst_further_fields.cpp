#include "storage/audit_log.h"
#include "storage/outside_annotations.h"
#include "storage/project_reads.h"
#include "tests/contract/pack_helper.h"
#include "tests/support/further_fields.h"
#include "tests/support/registry.h"

Q_DECLARE_METATYPE(secondlook::domain::FieldValue)

using namespace secondlook;
using domain::FieldValue;
using domain::FieldValues;
using test::PackProject;

/// What is answered beside the label: refused where it does not fit, and never lost on its way.
class TestFurtherFields : public QObject
{
    Q_OBJECT

    static review::Answer answer(const FieldValues &values, std::uint16_t label = 1)
    {
        review::Answer answer = test::label(label);
        answer.values = values;
        return answer;
    }
    static std::vector<datasets::ExportRow> exported(const PackProject &project)
    {
        std::vector<datasets::ExportRow> all;
        const auto read = storage::readExportRows(*project.connection(), project.schema(),
                                                  [&all](const datasets::ExportRow &row) -> base::Status {
                                                      all.push_back(row);
                                                      return {};
                                                  });
        return read ? all : std::vector<datasets::ExportRow>();
    }
    static FieldValues answersOf(const datasets::ExportRow &row)
    {
        FieldValues values;
        for (const datasets::ExportAnswer &answer : row.answers)
            values.emplace(answer.name, answer.value);
        return values;
    }

private Q_SLOTS:
    void theStoreRefusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<FieldValue>("value");
        QTest::newRow("two on a choice") << QStringLiteral("where")
                                         << FieldValue(std::vector<std::string>{"home", "street"});
        QTest::newRow("unknown label") << QStringLiteral("where") << FieldValue(std::string("sea"));
        QTest::newRow("out of scale") << QStringLiteral("urgency") << FieldValue(std::int64_t(6));
        QTest::newRow("outside the text")
            << QStringLiteral("words") << FieldValue(std::vector<domain::TextSpan>{{0, 1'000, "thing"}});
        QTest::newRow("no such field") << QStringLiteral("mood") << FieldValue(true);
        QTest::newRow("second is first") << QStringLiteral("also") << FieldValue(std::string("delivery"));
    }
    void theStoreRefusesWhatDoesNotFit()
    {
        QFETCH(QString, field);
        QFETCH(FieldValue, value);
        PackProject project(1);
        project.ask(test::everyKindOfField(), "also");
        const auto session = project.session("ann");
        const auto tasks = *session->lease(1);
        FieldValues values = test::everyKindOfValue();
        values.insert_or_assign(field.toStdString(), value);
        const auto refused = session->answer(tasks[0].id, answer(values));
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Usage);
        QCOMPARE(refused.error().context, "field " + field.toStdString());
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation"), 0);
        QVERIFY(session->answer(tasks[0].id, answer(test::everyKindOfValue())));
    }
    void whatIsRequiredIsRequiredInTheStore()
    {
        PackProject project(1);
        project.ask(test::everyKindOfField());
        const auto session = project.session("ann");
        const auto tasks = *session->lease(1);
        const auto refused = session->answer(tasks[0].id, test::label(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().text(), std::string("field where: an answer is needed"));
        review::Answer skip;
        skip.action = domain::Action::Skip;
        skip.values = {{"reply", true}};
        QVERIFY(!session->answer(tasks[0].id, skip));
        skip.values.clear();
        QVERIFY(session->answer(tasks[0].id, skip)); // who passes on is asked for nothing
    }
    void offsetsCountCharactersNotBytes()
    {
        PackProject project(0);
        project.import({"refund 0.1 größe😀"}); // 17 characters, 22 bytes
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = 0.0;
        project.run(policy, {});
        project.ask({test::everyKindOfField().back()});
        const auto session = project.session("ann");
        const auto tasks = *session->lease(1);
        const auto words = [](std::int64_t end) {
            return answer({{"words", std::vector<domain::TextSpan>{{11, end, "thing"}}}});
        };
        QVERIFY(!session->answer(tasks[0].id, words(18)));
        QVERIFY(session->answer(tasks[0].id, words(17)));
    }
    void valuesSurviveDraftUndoAndHistory()
    {
        PackProject project(1);
        project.ask(test::everyKindOfField(), "also");
        FieldValues values = test::everyKindOfValue();
        values["also"] = std::string("praise");
        auto session = project.session("ann");
        const auto tasks = *session->lease(1);
        review::Draft draft;
        draft.values = values;
        QVERIFY(session->keepDraft(tasks[0].id, draft));
        QVERIFY(session->drafts()->at(tasks[0].id) == draft);
        QVERIFY(session->answer(tasks[0].id, answer(values)));
        QVERIFY(session->drafts()->empty());
        session = project.session("ann");
        QVERIFY(session->history(1)->at(0).annotation.values == values);
        const auto undone = session->undo();
        QVERIFY((*undone)->takenBack.values == values);
    }
    void aSecondAnswerCarriesItsOwnValues()
    {
        PackProject project(1, 2);
        project.ask(test::everyKindOfField());
        const auto session = project.session("ann");
        const auto tasks = *session->lease(1);
        QVERIFY(tasks[0].blind);
        const auto first = session->answer(tasks[0].id, answer(test::everyKindOfValue()));
        FieldValues values = test::everyKindOfValue();
        values["reply"] = false;
        values["urgency"] = std::int64_t(9);
        QVERIFY(!session->reconsider(first->id, answer(values)));
        values["urgency"] = std::int64_t(1);
        const auto second = session->reconsider(first->id, answer(values));
        QVERIFY(second && second->values == values);
        QVERIFY(session->history(2)->at(1).annotation.values == test::everyKindOfValue());
    }
    void theLogAndTheTraceTell()
    {
        PackProject project(1);
        project.ask(test::everyKindOfField());
        const auto session = project.session("ann");
        const auto tasks = *session->lease(1);
        QVERIFY(session->answer(tasks[0].id, answer(test::everyKindOfValue())));
        const std::string told =
            project.rows(project.path(), "SELECT detail FROM audit_event WHERE action = 'annotate_label'", 1);
        for (const char *part : {R"("urgency":4)", R"("where":"home")", R"("reply":true)", R"(["price","tone"])",
                                 R"({"begin":7,"end":10,"label":"time"})", "süß 😀"})
            QVERIFY2(told.find(part) != std::string::npos, told.c_str());
        const auto trace = storage::readTrace(*project.connection(), {{1, project.schema()}}, "r1");
        std::string answers;
        for (const domain::TraceStep &step : *trace)
            for (const domain::Field &detail : step.details)
                answers += detail.name == "answers" ? detail.value : std::string();
        QVERIFY2(answers.find(R"("urgency":4)") != std::string::npos, answers.c_str());
    }
    void theExportHasThem()
    {
        PackProject project(2);
        project.ask(test::everyKindOfField(), "also");
        const auto session = project.session("ann");
        const auto tasks = *session->lease(2);
        QVERIFY(session->answer(tasks[0].id, answer(test::everyKindOfValue())));
        FieldValues values = test::everyKindOfValue();
        values["note"] = domain::NoAnswer{};
        values["also"] = std::string("praise");
        QVERIFY(session->answer(tasks[1].id, answer(values)));
        const auto rows = exported(project);
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].answers.front().name, std::string("also"));
        QCOMPARE(rows[0].answers.back().name, std::string("words"));
        FieldValues first = test::everyKindOfValue();
        first["also"] = domain::NoAnswer{};
        QVERIFY(answersOf(rows[0]) == first);
        QVERIFY(answersOf(rows[1]) == values);
        QVERIFY(rows[1].answersDiffer.empty());
    }
    void whatReviewersDoNotAgreeOnIsSaid()
    {
        PackProject project(1, 2);
        project.ask(test::everyKindOfField());
        FieldValues other = test::everyKindOfValue();
        other["urgency"] = std::int64_t(2);
        for (const auto &[name, values] : {std::pair("ann", test::everyKindOfValue()), std::pair("ben", other)}) {
            const auto session = project.session(name);
            const auto tasks = *session->lease(1);
            QVERIFY(session->answer(tasks[0].id, answer(values)));
        }
        const auto rows = exported(project);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].labelSource, std::string("agreed"));
        QCOMPARE(rows[0].answersDiffer, std::vector<std::string>{"urgency"});
        QVERIFY(answersOf(rows[0]).at("urgency") == FieldValue());
        QVERIFY(answersOf(rows[0]).at("reply") == FieldValue(true));
    }
    void valuesComeBackInAPack()
    {
        PackProject project(2);
        project.ask(test::everyKindOfField(), "also");
        const std::string pack = project.make("ann");
        {
            const auto ann = project.desk(pack, "ann");
            const auto tasks = *ann->lease(2);
            QVERIFY(ann->answer(tasks[0].id, answer(test::everyKindOfValue())));
            QVERIFY(ann->answer(tasks[1].id, answer(test::everyKindOfValue())));
            QVERIFY(*ann->undo());
        }
        const auto merged = project.merge(pack);
        QCOMPARE(merged.settled, 1);
        QVERIFY(project.session("ann")->history(9)->back().annotation.values == test::everyKindOfValue());
        QCOMPARE(project.merge(pack).alreadyMerged, 3);
    }
    void aPackWithOtherValuesThanItsLogIsRefused()
    {
        PackProject project(1);
        project.ask(test::everyKindOfField());
        const std::string pack = project.make("ann");
        {
            const auto ann = project.desk(pack, "ann");
            const auto tasks = *ann->lease(1);
            QVERIFY(ann->answer(tasks[0].id, answer(test::everyKindOfValue())));
        }
        const std::string whole = test::bytesOf(pack);
        test::tamper(pack, R"(UPDATE annotation SET answers = REPLACE(answers, '"urgency":4', '"urgency":5'))");
        QVERIFY2(project.refusal(pack).find("is not what its log says") != std::string::npos,
                 project.refusal(pack).c_str());
        test::tamper(pack, R"(UPDATE annotation SET answers = REPLACE(answers, '"urgency":5', '"urgency":7'))");
        QVERIFY2(project.refusal(pack).find("7 is not on the scale from 1 to 5") != std::string::npos,
                 project.refusal(pack).c_str());
        test::tamper(pack, "UPDATE annotation SET answers = '[]'");
        QVERIFY2(project.refusal(pack).find("is none that can be given") != std::string::npos,
                 project.refusal(pack).c_str());
    }
    void answersGivenElsewhereAreCheckedToo()
    {
        PackProject project(1);
        project.ask(test::everyKindOfField());
        const auto connection = project.connection();
        storage::OutsideAnnotation given;
        given.externalId = "r1";
        given.reviewer = *storage::ProjectStore(*connection, project.clock(), "lead").reviewer("eve");
        given.label = 1;
        given.schemaVersion = 1;
        auto transaction = storage::Transaction::write(*connection);
        const auto add = [&] { return storage::addOutsideAnnotation(*connection, given, project.schema(), 1); };
        const auto refused = add();
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Usage);
        given.values = test::everyKindOfValue();
        QCOMPARE(*add(), storage::OutsideResult::Added);
        QCOMPARE(*add(), storage::OutsideResult::Duplicate);
        given.values["reply"] = false;
        QCOMPARE(*add(), storage::OutsideResult::Superseded);
        QVERIFY(transaction->commit());
    }
};

SECONDLOOK_SUITE(TestFurtherFields)
#include "tst_further_fields.moc"
