#include <QTest>

// What becomes of labels from one version of the label schema to the next.
#include "domain/merged_labels.h"
#include "domain/schema_change.h"
#include "tests/support/registry.h"

Q_DECLARE_METATYPE(secondlook::domain::SchemaField)

using namespace secondlook;
using domain::FieldKind;
using domain::LabelMapping;
using domain::LabelSchema;
using domain::LabelStanding;
using domain::SchemaField;
using domain::SchemaUpdate;

class TestSchemaChange : public QObject
{
    Q_OBJECT

    static LabelSchema schemaOf(const std::vector<std::string> &labels, std::vector<SchemaField> further = {})
    {
        SchemaField first{.name = "intent"};
        for (const std::string &label : labels)
            first.labels.push_back({.name = label});
        LabelSchema schema{"tickets", {first}};
        schema.fields.insert(schema.fields.end(), further.begin(), further.end());
        return schema;
    }
    static SchemaUpdate mustUpdate(const LabelSchema &older, const LabelSchema &wanted,
                                   const LabelMapping &mapping = {})
    {
        const auto update = domain::updateSchema(older, wanted, mapping);
        if (!update)
            qFatal("%s", update.error().text().c_str());
        return *update;
    }
    static QString refusal(const LabelSchema &older, const LabelSchema &wanted, const LabelMapping &mapping = {})
    {
        const auto update = domain::updateSchema(older, wanted, mapping);
        return update ? QString() : QString::fromStdString(update.error().text());
    }
    /// "label_added refund compatible; ..."
    static QString told(const SchemaUpdate &update)
    {
        QStringList changes;
        for (const domain::SchemaChange &change : update.changes) {
            QString one = QString::fromUtf8(domain::schemaChangeName(change.kind).data());
            one += QLatin1Char(' ') + QString::fromStdString(change.label.empty() ? change.field : change.label);
            if (!change.into.empty())
                one += QStringLiteral("->") + QString::fromStdString(change.into);
            changes << one + (change.breaking ? QStringLiteral(" breaking") : QStringLiteral(" compatible"));
            if (change.why.empty() || !change.why.ends_with('.'))
                qFatal("no sentence for %s", qPrintable(one));
        }
        return changes.join(QStringLiteral("; "));
    }
    static QString namesByPosition(const LabelSchema &schema)
    {
        QStringList names;
        for (std::size_t i = 0; i < schema.labels().size(); ++i)
            names << QString::fromStdString(schema.nameAt(static_cast<std::int64_t>(i)));
        return names.join(QLatin1Char(' '));
    }
    static QString offered(const LabelSchema &schema)
    {
        QStringList names;
        for (const std::uint16_t position : schema.fields.front().offered())
            names << QString::fromStdString(schema.labels()[position].name);
        return names.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void theSameSchemaChangesNothing()
    {
        const LabelSchema schema = schemaOf({"a", "b"});
        const SchemaUpdate update = mustUpdate(schema, schema);
        QVERIFY(update.changes.empty());
        QVERIFY(!update.isBreaking());
        QCOMPARE(namesByPosition(update.schema), QStringLiteral("a b"));
    }
    void aNewLabelComesAfterAllThatThereWere()
    {
        const SchemaUpdate update = mustUpdate(schemaOf({"a", "b"}), schemaOf({"new", "a", "b"}));
        QCOMPARE(told(update), QStringLiteral("label_added new compatible; labels_reordered intent compatible"));
        QVERIFY(!update.isBreaking());
        QCOMPARE(namesByPosition(update.schema), QStringLiteral("a b new"));
        QCOMPARE(offered(update.schema), QStringLiteral("new a b"));
    }
    void aRenamedLabelKeepsItsPosition()
    {
        const SchemaUpdate update =
            mustUpdate(schemaOf({"a", "b"}), schemaOf({"a", "better"}), {.renamed = {{"b", "better"}}});
        QCOMPARE(told(update), QStringLiteral("label_renamed b->better breaking"));
        QVERIFY(update.isBreaking());
        QCOMPARE(namesByPosition(update.schema), QStringLiteral("a better"));
        QCOMPARE(update.schema.indexOf("b"), -1);
        QCOMPARE(update.schema.indexOfEver("b"), 1);
    }
    void aMergedLabelCountsAsTheOtherOne()
    {
        const SchemaUpdate update =
            mustUpdate(schemaOf({"a", "b", "c"}), schemaOf({"a", "c"}), {.merged = {{"b", "c"}}});
        QCOMPARE(told(update), QStringLiteral("label_merged b->c breaking"));
        QCOMPARE(namesByPosition(update.schema), QStringLiteral("a c c"));
        QCOMPARE(offered(update.schema), QStringLiteral("a c"));
        QCOMPARE(update.schema.current(std::uint16_t(1)), 2);
        QCOMPARE(update.schema.indexOfEver("b"), 2);
        QCOMPARE(update.schema.placesAsWritten(), (std::vector<std::uint16_t>{0, 1, 1}));
    }
    void mergesOfMergesLeadToTheLast()
    {
        const SchemaUpdate first =
            mustUpdate(schemaOf({"a", "b", "c"}), schemaOf({"b", "c"}), {.merged = {{"a", "b"}}});
        const SchemaUpdate second = mustUpdate(first.schema, schemaOf({"c", "d"}), {.merged = {{"b", "c"}}});
        QCOMPARE(namesByPosition(second.schema), QStringLiteral("c c c d"));
    }
    void aRetiredLabelKeepsItsNameAndCanComeBack()
    {
        const SchemaUpdate retired = mustUpdate(schemaOf({"a", "b", "c"}), schemaOf({"a", "c"}), {.retired = {"b"}});
        QCOMPARE(told(retired), QStringLiteral("label_retired b breaking"));
        QCOMPARE(namesByPosition(retired.schema), QStringLiteral("a b c"));
        QVERIFY(!retired.schema.isOffered(1));
        const SchemaUpdate back = mustUpdate(retired.schema, schemaOf({"a", "b", "c"}));
        QCOMPARE(told(back), QStringLiteral("label_restored b compatible"));
        QVERIFY(back.schema.isOffered(1));
    }
    void aLabelThatIsLeftOutWithoutARuleIsRemoved()
    {
        const SchemaUpdate update = mustUpdate(schemaOf({"a", "b", "c"}), schemaOf({"a", "b"}));
        QCOMPARE(told(update), QStringLiteral("label_removed c breaking"));
        QVERIFY(update.schema.labels()[2].standing == LabelStanding::Retired);
    }
    void renamingAndMergingGoTogether()
    {
        const SchemaUpdate update = mustUpdate(schemaOf({"a", "b", "c"}), schemaOf({"A", "c"}),
                                               {.renamed = {{"a", "A"}}, .merged = {{"b", "A"}}});
        QCOMPARE(told(update), QStringLiteral("label_renamed a->A breaking; label_merged b->A breaking"));
        QCOMPARE(namesByPosition(update.schema), QStringLiteral("A A c"));
    }
    void aNameNeverStandsForTwoLabels()
    {
        const LabelSchema older = schemaOf({"a", "b"});
        const SchemaUpdate renamed = mustUpdate(older, schemaOf({"a", "c"}), {.renamed = {{"b", "c"}}});
        QVERIFY(refusal(renamed.schema, schemaOf({"a", "c", "b"})).contains(QStringLiteral("stood for another label")));
        QVERIFY(refusal(older, schemaOf({"a", "x"}), {.renamed = {{"b", "a"}}}).contains(QStringLiteral("merge")));
        const SchemaUpdate merged =
            mustUpdate(schemaOf({"a", "b", "c"}), schemaOf({"a", "c"}), {.merged = {{"b", "a"}}});
        QVERIFY(refusal(merged.schema, schemaOf({"a", "b", "c"})).contains(QStringLiteral("stood for another label")));
        // Back to the name it had is no other label.
        const SchemaUpdate back = mustUpdate(renamed.schema, older, {.renamed = {{"c", "b"}}});
        QCOMPARE(namesByPosition(back.schema), QStringLiteral("a b"));
    }
    void rulesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("why");
        QTest::newRow("no such label") << 0 << "x"
                                       << "c"
                                       << "label x";
        QTest::newRow("still there") << 1 << "a"
                                     << "c"
                                     << "still has this label";
        QTest::newRow("no such target") << 1 << "b"
                                        << "x"
                                        << "is to become";
        QTest::newRow("no such new name") << 0 << "b"
                                          << "x"
                                          << "does not have the new name";
        QTest::newRow("retired but there") << 2 << "a"
                                           << ""
                                           << "still has this label";
    }
    void rulesThatCannotBeAreRefused()
    {
        QFETCH(int, kind);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, why);
        LabelMapping mapping;
        const std::pair<std::string, std::string> rule{from.toStdString(), to.toStdString()};
        if (kind == 0)
            mapping.renamed.push_back(rule);
        else if (kind == 1)
            mapping.merged.push_back(rule);
        else
            mapping.retired.push_back(rule.first);
        const QString said = refusal(schemaOf({"a", "b"}), schemaOf({"a", "c"}), mapping);
        QVERIFY2(said.contains(why), qPrintable(said));
    }
    void oneLabelHasOneRule()
    {
        const QString said =
            refusal(schemaOf({"a", "b", "c"}), schemaOf({"a", "c"}), {.merged = {{"b", "a"}}, .retired = {"b"}});
        QVERIFY2(said.contains(QStringLiteral("two rules")), qPrintable(said));
    }
    void descriptionsAreCompatible()
    {
        LabelSchema wanted = schemaOf({"a", "b"});
        wanted.fields.front().labels[0].definition = "only when it is late";
        wanted.fields.front().labels[1].examples = {"thanks"};
        const SchemaUpdate update = mustUpdate(schemaOf({"a", "b"}), wanted);
        QCOMPARE(told(update), QStringLiteral("label_described a compatible; label_described b compatible"));
        QVERIFY(update.changes[0].why.find("guideline review") != std::string::npos);
        QVERIFY(update.changes[1].why.find("guideline review") == std::string::npos);
        QCOMPARE(update.schema.labels()[0].definition, std::string("only when it is late"));
    }
    void furtherFieldsAreClassified_data()
    {
        QTest::addColumn<SchemaField>("before");
        QTest::addColumn<SchemaField>("after");
        QTest::addColumn<QString>("told");
        const SchemaField scale{.name = "f", .kind = FieldKind::Scale};
        const auto with = [](SchemaField field, auto change) {
            change(field);
            return field;
        };
        QTest::newRow("required") << with(scale, [](auto &f) { f.required = false; }) << scale
                                  << "field_changed f breaking";
        QTest::newRow("optional") << scale << with(scale, [](auto &f) { f.required = false; })
                                  << "field_changed f compatible";
        QTest::newRow("not null any more")
            << with(scale, [](auto &f) { f.nullable = true; }) << scale << "field_changed f breaking";
        QTest::newRow("nullable") << scale << with(scale, [](auto &f) { f.nullable = true; })
                                  << "field_changed f compatible";
        QTest::newRow("longer scale") << scale << with(scale, [](auto &f) { f.highest = 7; })
                                      << "field_changed f breaking";
        QTest::newRow("title") << scale << with(scale, [](auto &f) { f.title = "F"; }) << "field_changed f compatible";
        QTest::newRow("kind") << scale << with(scale, [](auto &f) { f.kind = FieldKind::YesNo; })
                              << "field_changed f breaking";
        QTest::newRow("gone") << scale << with(scale, [](auto &f) {
            f.name = "g";
            f.required = false;
        }) << "field_removed f breaking; field_added g compatible";
        QTest::newRow("new and required") << scale << with(scale, [](auto &f) { f.name = "g"; })
                                          << "field_removed f breaking; field_added g breaking";
        const SchemaField some{.name = "f", .kind = FieldKind::MultiChoice, .labels = {{.name = "x"}, {.name = "y"}}};
        QTest::newRow("fewer") << some << with(some, [](auto &f) { f.atMost = 1; }) << "field_changed f breaking";
        QTest::newRow("none too") << some << with(some, [](auto &f) { f.atLeast = 0; }) << "field_changed f compatible";
        QTest::newRow("label gone") << some << with(some, [](auto &f) {
            f.labels = {{.name = "x"}, {.name = "z"}};
        }) << "label_removed y breaking; label_added z compatible";
        const SchemaField text{.name = "f", .kind = FieldKind::Text};
        QTest::newRow("shorter") << text << with(text, [](auto &f) { f.mostCharacters = 10; })
                                 << "field_changed f breaking";
    }
    void furtherFieldsAreClassified()
    {
        QFETCH(SchemaField, before);
        QFETCH(SchemaField, after);
        QFETCH(QString, told);
        QCOMPARE(TestSchemaChange::told(mustUpdate(schemaOf({"a", "b"}, {before}), schemaOf({"a", "b"}, {after}))),
                 told);
    }
    void predictionsAddUpWhatIsOneLabelNow()
    {
        const SchemaUpdate update =
            mustUpdate(schemaOf({"a", "b", "c"}), schemaOf({"a", "c"}), {.merged = {{"b", "c"}}});
        domain::Prediction prediction;
        prediction.label = 1;
        prediction.confidence = 0.4F;
        prediction.scores = {{1, 0.4F}, {0, 0.35F}, {2, 0.25F}};
        domain::mergeLabels(prediction, update.schema);
        QCOMPARE(prediction.label, 2);
        QCOMPARE(prediction.confidence, 0.4F);
        QCOMPARE(prediction.scores.size(), 2U);
        QCOMPARE(prediction.scores[0].label, 2);
        QCOMPARE(prediction.scores[0].probability, 0.65F);
        QCOMPARE(prediction.scores[1].label, 0);
    }
};

SECONDLOOK_SUITE(TestSchemaChange)
#include "tst_schema_change.moc"
