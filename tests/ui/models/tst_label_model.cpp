#include "tests/support/registry.h"
#include "ui/models/label_filter_proxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace secondlook;
using ui::LabelFilterProxy;
using ui::LabelModel;
using ui::LabelRowKind;

namespace {

domain::LabelSchema schemaOf(const QStringList &names, const QStringList &topics = {})
{
    domain::SchemaField field;
    for (qsizetype i = 0; i < names.size(); ++i) {
        domain::Label label;
        label.name = names[i].toStdString();
        label.topic = topics.isEmpty() ? std::string() : topics[i % topics.size()].toStdString();
        field.labels.push_back(label);
    }
    domain::LabelSchema schema;
    schema.fields.push_back(field);
    return schema;
}

QStringList numbered(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << QStringLiteral("label_%1").arg(i);
    return names;
}

domain::Prediction prediction(std::initializer_list<domain::LabelScore> scores)
{
    domain::Prediction made;
    made.scores = scores;
    made.label = made.scores.front().label;
    made.confidence = made.scores.front().probability;
    return made;
}

// One line a row: kind, key, text, figure. The list as a reviewer sees it.
QStringList drawn(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const int key = index.data(LabelModel::KeyRole).toInt();
        const QVariant figure = index.data(LabelModel::ProbabilityRole);
        QString line = index.flags() & Qt::ItemIsSelectable ? QStringLiteral("  ") : QStringLiteral("# ");
        line += key > 0 ? QStringLiteral("[%1] ").arg(key) : QString();
        line += index.data().toString();
        line += figure.isValid() ? QStringLiteral(" %1").arg(figure.toFloat(), 0, 'f', 2) : QString();
        const QString count = index.data(LabelModel::CountRole).toString();
        lines << (count.isEmpty() ? line : line + QStringLiteral(" | ") + count);
    }
    return lines;
}

} // namespace

class TestLabelModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsThatAreGoneAreNotShown()
    {
        domain::LabelSchema schema =
            schemaOf({QStringLiteral("refund"), QStringLiteral("late"), QStringLiteral("praise")});
        domain::SchemaField &field = schema.fields.front();
        field.labels[1].standing = domain::LabelStanding::Retired;
        field.order = {2, 0};
        LabelModel model;
        model.setSchema(schema);
        model.setPrediction(prediction({{1, 0.6F}, {0, 0.3F}, {2, 0.1F}}));
        QCOMPARE(drawn(model), QStringList({QStringLiteral("  [1] praise 0.10"), QStringLiteral("  [2] refund 0.30")}));
        QCOMPARE(model.labelAt(0), 2);
        QCOMPARE(model.rowOfLabel(1), -1);
        QCOMPARE(model.labelCount(), 2);
    }
    void aLabelOfManyThatIsGoneIsNotSuggested()
    {
        domain::LabelSchema schema = schemaOf(numbered(12));
        schema.fields.front().labels[4].standing = domain::LabelStanding::Merged;
        schema.fields.front().labels[4].became = 5;
        LabelModel model;
        model.setSchema(schema);
        model.setPrediction(prediction({{4, 0.6F}, {3, 0.3F}}));
        QVERIFY(drawn(model).front().contains(QStringLiteral("label_3")));
        QVERIFY(drawn(model).filter(QStringLiteral("label_4")).isEmpty());
    }
    void putsSuggestionsFirstAndTheRestByTopic()
    {
        LabelModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSchema(schemaOf(numbered(12), {QStringLiteral("Even"), QStringLiteral("Odd")}));
        model.setPrediction(prediction({{3, 0.41F}, {0, 0.27F}}));
        const QStringList expected{QStringLiteral("  [1] label_3 0.41"),
                                   QStringLiteral("  [2] label_0 0.27"),
                                   QStringLiteral("# All labels, by topic | 10 more"),
                                   QStringLiteral("# Even"),
                                   QStringLiteral("  label_2"),
                                   QStringLiteral("  label_4"),
                                   QStringLiteral("  label_6"),
                                   QStringLiteral("  label_8"),
                                   QStringLiteral("  label_10"),
                                   QStringLiteral("# Odd"),
                                   QStringLiteral("  label_1"),
                                   QStringLiteral("  label_5"),
                                   QStringLiteral("  label_7"),
                                   QStringLiteral("  label_9"),
                                   QStringLiteral("  label_11")};
        QCOMPARE(drawn(model), expected);
        QCOMPARE(model.rowOfKey(2), 1);
        QCOMPARE(model.rowOfKey(3), -1);
        QCOMPARE(model.rowOfLabel(11), 14);
    }
    void showsAtMostFiveSuggestions()
    {
        LabelModel model;
        model.setSchema(schemaOf(numbered(12)));
        model.setPrediction(prediction({{0, .3F}, {1, .2F}, {2, .1F}, {3, .09F}, {4, .08F}, {5, .07F}}));
        QCOMPARE(model.rowOfKey(5), 4);
        QCOMPARE(model.rowOfKey(6), -1);
        QCOMPARE(drawn(model)[5], QStringLiteral("# All labels | 7 more"));
    }
    void leavesEveryTraceOfTheModelOutWithoutAPrediction()
    {
        LabelModel model;
        model.setSchema(schemaOf(numbered(10), {QStringLiteral("Cards"), QStringLiteral("Loans")}));
        model.setPrediction(prediction({{3, 0.41F}}));
        model.setPrediction(std::nullopt);
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!model.index(row).data(LabelModel::ProbabilityRole).isValid());
            QCOMPARE(model.index(row).data(LabelModel::KeyRole).toInt(), 0);
            QVERIFY(!model.index(row).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("confidence")));
        }
        QCOMPARE(drawn(model).first(), QStringLiteral("# Cards | 5"));
        QCOMPARE(model.rowOfKey(1), -1);
    }
    void keepsFewLabelsInSchemaOrderWithFixedKeys()
    {
        LabelModel model;
        model.setSchema(schemaOf(numbered(9)));
        model.setPrediction(prediction({{2, 0.7F}, {0, 0.2F}}));
        QVERIFY(model.usesCards());
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(drawn(model)[0], QStringLiteral("  [1] label_0 0.20"));
        QCOMPARE(drawn(model)[2], QStringLiteral("  [3] label_2 0.70"));
        QCOMPARE(drawn(model)[8], QStringLiteral("  [9] label_8"));
    }
    void rowsSpeakWhole()
    {
        LabelModel model;
        model.setSchema(schemaOf(numbered(12), {QStringLiteral("Cards"), QStringLiteral("Loans")}));
        model.setPrediction(prediction({{3, 0.41F}}));
        const auto spoken = [&](int label) {
            return model.index(model.rowOfLabel(label)).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(3), QStringLiteral("label_3, suggestion 1, confidence 0.41"));
        QCOMPARE(spoken(4), QStringLiteral("label_4, topic Cards"));
    }
    void ranksMatches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("prefix, word start, inside")
            << QStringLiteral("car")
            << QStringList{QStringLiteral("  Card_lost"), QStringLiteral("  card_arrival"),
                           QStringLiteral("  lost_card"), QStringLiteral("  discard_request")};
        QTest::newRow("case does not matter") << QStringLiteral("CARD_L") << QStringList{QStringLiteral("  Card_lost")};
        QTest::newRow("spaces match underscores")
            << QStringLiteral("card arr") << QStringList{QStringLiteral("  card_arrival")};
        QTest::newRow("spaces around do not count")
            << QStringLiteral(" refund ") << QStringList{QStringLiteral("  refund wanted")};
        QTest::newRow("underscores match spaces")
            << QStringLiteral("refund_w") << QStringList{QStringLiteral("  refund wanted")};
        QTest::newRow("a later word start beats an earlier inside")
            << QStringLiteral("st")
            << QStringList{QStringLiteral("  pest_stopped"), QStringLiteral("  Card_lost"),
                           QStringLiteral("  lost_card"), QStringLiteral("  discard_request")};
        QTest::newRow("nothing") << QStringLiteral("xyz") << QStringList{};
    }
    void ranksMatches()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        LabelModel model;
        LabelFilterProxy proxy(&model);
        const QAbstractItemModelTester tester(&proxy);
        QStringList names{QStringLiteral("discard_request"), QStringLiteral("lost_card"),
                          QStringLiteral("Card_lost"),       QStringLiteral("card_arrival"),
                          QStringLiteral("refund wanted"),   QStringLiteral("pest_stopped")};
        names += {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d"), QStringLiteral("f")};
        model.setSchema(schemaOf(names));
        model.setPrediction(std::nullopt);
        proxy.setQuery(query);
        QStringList sorted = drawn(proxy);
        sorted.sort();
        found.sort();
        QCOMPARE(sorted, found);
    }
    void ordersMatchesByRankThenSchema()
    {
        LabelModel model;
        LabelFilterProxy proxy(&model);
        model.setSchema(schemaOf({QStringLiteral("discard_request"), QStringLiteral("lost_card"),
                                  QStringLiteral("card_lost"), QStringLiteral("card_arrival")}));
        model.setPrediction(std::nullopt);
        proxy.setQuery(QStringLiteral("card"));
        QList<int> labels;
        for (int row = 0; row < proxy.rowCount(); ++row)
            labels << proxy.index(row, 0).data(LabelModel::LabelRole).toInt();
        QCOMPARE(labels, (QList<int>{2, 3, 1, 0}));
        QCOMPARE(proxy.index(2, 0).data(LabelModel::MatchRole).value<ui::TextRange>(), (ui::TextRange{5, 4}));
        QCOMPARE(proxy.index(3, 0).data(LabelModel::MatchRole).value<ui::TextRange>(), (ui::TextRange{3, 4}));
    }
    void firstLettersOfWordsFindALabel()
    {
        LabelModel model;
        LabelFilterProxy proxy(&model);
        model.setSchema(schemaOf({QStringLiteral("recipe_card"), QStringLiteral("Card payment not recognised"),
                                  QStringLiteral("card_arrival"), QStringLiteral("cp_other"),
                                  QStringLiteral("tcp_card"), QStringLiteral("credit_(per_month)")}));
        model.setPrediction(std::nullopt);
        const auto found = [&](const char *query) {
            proxy.setQuery(QLatin1String(query));
            QList<std::pair<int, ui::TextRange>> rows;
            for (int row = 0; row < proxy.rowCount(); ++row)
                rows.push_back({proxy.index(row, 0).data(LabelModel::LabelRole).toInt(),
                                proxy.index(row, 0).data(LabelModel::MatchRole).value<ui::TextRange>()});
            return rows;
        };
        using Rows = QList<std::pair<int, ui::TextRange>>;
        QCOMPARE(found("cp"), (Rows{{3, {0, 2}}, {1, {0, 6}}, {5, {0, 9}}, {4, {1, 2}}})); // beginnings first
        QCOMPARE(found("CPN"), (Rows{{1, {0, 14}}}));
        QCOMPARE(found("rc"), (Rows{{0, {0, 8}}}));
        QCOMPARE(found("ip"), (Rows{{0, {3, 2}}})); // inside a word, and no first letters
        QCOMPARE(found("cpx"), Rows{});
        QCOMPARE(found("cpnrr"), Rows{});
    }
    void keepsTheQueryOverTheNextRecord()
    {
        LabelModel model;
        LabelFilterProxy proxy(&model);
        model.setSchema(schemaOf(numbered(20)));
        model.setPrediction(std::nullopt);
        proxy.setQuery(QStringLiteral("label_1"));
        const QStringList before = drawn(proxy);
        QCOMPARE(before.size(), 11);
        model.setPrediction(prediction({{15, 0.9F}}));
        QCOMPARE(proxy.rowCount(), 11);
        QCOMPARE(proxy.rowOfLabel(15), 6);
        proxy.setQuery({});
        QCOMPARE(proxy.rowCount(), model.rowCount());
        QCOMPARE(proxy.rowOfLabel(15), 0);
    }
    // Said once a query: a view that hears of every gap on its own cannot keep up with ten thousand labels.
    void answersTenThousandLabelsWithOneReset()
    {
        LabelModel model;
        LabelFilterProxy proxy(&model);
        model.setSchema(schemaOf(numbered(10'000), {QStringLiteral("A"), QStringLiteral("B")}));
        model.setPrediction(prediction({{7, 0.9F}}));
        const QSignalSpy resets(&proxy, &QAbstractItemModel::modelReset);
        const QSignalSpy gaps(&proxy, &QAbstractItemModel::rowsRemoved);
        proxy.setQuery(QStringLiteral("9"));
        QCOMPARE(proxy.rowCount(), 3439); // numbers below 10,000 with a nine: 10,000 - 9^4
        QCOMPARE(resets.size(), 1);
        QCOMPARE(gaps.size(), 0);
    }
    void filterSpeed()
    {
        LabelModel model;
        LabelFilterProxy proxy(&model);
        model.setSchema(schemaOf(numbered(10'000), {QStringLiteral("A"), QStringLiteral("B")}));
        model.setPrediction(std::nullopt);
        int turn = 0;
        QBENCHMARK
        {
            proxy.setQuery(++turn % 2 == 0 ? QStringLiteral("label_") : QStringLiteral("9"));
        }
    }
};

SECONDLOOK_SUITE(TestLabelModel)
#include "tst_label_model.moc"
