#include "tests/support/further_fields.h"
#include "tests/support/registry.h"

#include <QTest>

Q_DECLARE_METATYPE(secondlook::domain::FieldValue)

using namespace secondlook;
using domain::FieldKind;
using domain::FieldValue;
using domain::FieldValues;
using domain::SchemaField;
using domain::TextSpan;
using Labels = std::vector<std::string>;
using Spans = std::vector<TextSpan>;

class TestFieldValues : public QObject
{
    Q_OBJECT

    static domain::LabelSchema schema(std::vector<SchemaField> further = test::everyKindOfField())
    {
        SchemaField first{"intent", FieldKind::Choice, true, {{.name = "refund"}, {.name = "praise"}}};
        first.second = "also";
        further.insert(further.begin(), first);
        return {"tickets", further};
    }
    /// What is said of whole values in which one field has another value.
    static QString refusal(const std::string &field, const FieldValue &value)
    {
        FieldValues values = test::everyKindOfValue();
        values.insert_or_assign(field, value);
        const base::Status checked = domain::validateValues(values, schema(), "refund", 12);
        return checked ? QString() : QString::fromStdString(checked.error().text());
    }

private Q_SLOTS:
    void aWholeAnswerFits()
    {
        QCOMPARE(refusal("where", std::string("street")), QString());
        QVERIFY(domain::validate(schema()));
    }
    void eachConstraintIsTold_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<FieldValue>("value");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *field, const FieldValue &value, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(field) << value
                                << QStringLiteral("field %1: %2").arg(QLatin1String(field), QString::fromUtf8(told));
        };
        row("two on a choice", "where", Labels{"home", "street"}, "one label is expected");
        row("unknown", "where", std::string("sea"), "'sea' is not one of its labels");
        row("one for many", "aspects", std::string("price"), "a list of labels is expected");
        row("too many", "aspects", Labels{"price", "speed", "tone"}, "at most 2 labels allowed, not 3");
        row("too few", "aspects", Labels{}, "at least 1 label needed, not 0");
        row("twice", "aspects", Labels{"price", "price"}, "'price' is given twice");
        row("below", "urgency", std::int64_t(0), "0 is not on the scale from 1 to 5");
        row("above", "urgency", std::int64_t(6), "6 is not on the scale from 1 to 5");
        row("not a number", "urgency", std::string("4"), "a number is expected");
        row("not a yes", "reply", std::int64_t(1), "yes or no is expected");
        row("long", "note", std::string(21, 'x'), "the text has 21 characters, at most 20 are allowed; shorten it");
        row("not UTF-8", "note", std::string("\xFF"), "the text is not UTF-8, or holds the character U+0000");
        row("null", "reply", domain::NoAnswer{}, "an answer is needed; the field is not nullable");
        row("outside", "words", Spans{{8, 13, "thing"}}, "a span from 8 to 13 is not in the text of 12 characters");
        row("before", "words", Spans{{-1, 2, "thing"}}, "a span from -1 to 2 is not in the text of 12 characters");
        row("empty span", "words", Spans{{3, 3, "thing"}}, "a span from 3 to 3 is not in the text of 12 characters");
        row("overlap", "words", Spans{{0, 5, "thing"}, {4, 6, "time"}},
            "the spans from 0 and from 4 overlap; remove one");
        row("span label", "words", Spans{{0, 5, "place"}}, "'place' is not one of its labels");
        row("no field", "mood", true, "the label schema has no such further field");
        row("the first field", "intent", std::string("praise"), "the label schema has no such further field");
        row("second is first", "also", std::string("refund"), "the second label is the label itself; leave it out");
        row("second unknown", "also", std::string("sea"), "a second label is one of the labels of intent");
    }
    void eachConstraintIsTold()
    {
        QFETCH(QString, field);
        QFETCH(FieldValue, value);
        QFETCH(QString, told);
        QCOMPARE(refusal(field.toStdString(), value), told);
    }
    void spansMayTouchAndOverlapWhereAllowed()
    {
        QCOMPARE(refusal("words", Spans{{0, 5, "thing"}, {5, 12, "time"}}), QString());
        std::vector<SchemaField> further = test::everyKindOfField();
        further.back().mayOverlap = true;
        FieldValues values = test::everyKindOfValue();
        values["words"] = Spans{{0, 5, "thing"}, {0, 5, "time"}, {2, 8, "thing"}};
        QVERIFY(domain::validateValues(values, schema(further), "refund", 12));
        values["words"] = Spans{{0, 5, "thing"}, {0, 5, "thing"}};
        QVERIFY(!domain::validateValues(values, schema(further), "refund", 12));
    }
    void whatIsRequiredIsMissed()
    {
        FieldValues values = test::everyKindOfValue();
        values.erase("note");
        QVERIFY(domain::validateValues(values, schema(), "refund", 12));
        values.erase("urgency");
        const base::Status checked = domain::validateValues(values, schema(), "refund", 12);
        QCOMPARE(checked.error().text(), std::string("field urgency: an answer is needed"));
        QCOMPARE(domain::missingFields(values, schema()), Labels{"urgency"});
        QCOMPARE(domain::missingFields({}, schema()), (Labels{"where", "aspects", "urgency", "reply"}));
    }
    void noAnswerIsNotAnEmptyText()
    {
        QCOMPARE(refusal("note", domain::NoAnswer{}), QString());
        QCOMPARE(refusal("note", std::string()), QString());
        SchemaField needed{"why", FieldKind::Text};
        const auto check = [](const SchemaField &field, const FieldValue &value) {
            return bool(domain::validateValues({{"why", value}}, schema({field}), "refund", 12));
        };
        QVERIFY(!check(needed, std::string(" \n")));
        QVERIFY(!check(needed, domain::NoAnswer{}));
        needed.nullable = true;
        QVERIFY(check(needed, std::string()));
        QVERIFY(check(needed, domain::NoAnswer{}));
    }
    void whatNeedNotBeAskedIsFilledIn()
    {
        SchemaField null{"why", FieldKind::Text};
        null.nullable = true;
        SchemaField left{"left", FieldKind::Scale, false};
        std::vector<SchemaField> further{test::everyKindOfField().back(), null, left};
        QVERIFY(domain::missingFields({}, schema(further)).empty());
        const FieldValues filled = domain::completed({}, schema(further));
        QVERIFY((filled == FieldValues{{"words", Spans()}, {"why", domain::NoAnswer{}}}));
        QVERIFY(domain::validateValues(filled, schema(further), "refund", 12));
        QVERIFY(domain::completed({{"why", std::string("x")}}, schema(further)).at("why") ==
                FieldValue(std::string("x")));
    }
    void tooShortAListIsMissing()
    {
        std::vector<SchemaField> further = test::everyKindOfField();
        further[1].atLeast = 2;
        FieldValues values = test::everyKindOfValue();
        QVERIFY(domain::missingFields(values, schema(further)).empty());
        values["aspects"] = Labels{"price"};
        QCOMPARE(domain::missingFields(values, schema(further)), Labels{"aspects"});
    }
    void schemasThatCannotBeAnsweredAreRefused()
    {
        const auto refused = [](const SchemaField &field) {
            const base::Status checked = domain::validate(schema({field}));
            return checked ? QString() : QString::fromStdString(checked.error().text());
        };
        QCOMPARE(refused({"s", FieldKind::Spans}), QStringLiteral("field s: spans need at least one label"));
        QCOMPARE(refused({"c", FieldKind::Choice, true, {{.name = "one"}}}),
                 QStringLiteral("field c: a choice needs at least two labels"));
        SchemaField scale{"s", FieldKind::Scale};
        scale.highest = 12;
        QCOMPARE(refused(scale), QStringLiteral("field s: a scale has 2 to 11 steps from min to max"));
        SchemaField many = test::everyKindOfField()[1];
        many.atLeast = 4;
        many.atMost = 0;
        QCOMPARE(refused(many), QStringLiteral("field aspects: at_least asks for more labels than there are"));
        QCOMPARE(refused({"also", FieldKind::YesNo}), QStringLiteral("two fields are named 'also'; rename one"));
        SchemaField second{"c", FieldKind::Choice, true, {{.name = "a"}, {.name = "b"}}};
        second.second = "more";
        QCOMPARE(refused(second), QStringLiteral("field c: only the first field has a second label"));
        SchemaField long201{"c", FieldKind::Choice, true, std::vector<domain::Label>(201)};
        for (std::size_t i = 0; i < long201.labels.size(); ++i)
            long201.labels[i].name = "l" + std::to_string(i);
        QCOMPARE(refused(long201), QStringLiteral("field c: a field after the first has at most 200 labels"));
    }
};

SECONDLOOK_SUITE(TestFieldValues)
#include "tst_field_values.moc"
