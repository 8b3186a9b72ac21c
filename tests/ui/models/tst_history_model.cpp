#include "tests/support/registry.h"
#include "ui/models/history_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace secondlook;
using ui::HistoryModel;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatWasDone()
    {
        domain::LabelSchema schema;
        schema.fields.resize(1);
        schema.fields[0].labels.resize(2);
        schema.fields[0].labels[1].name = "refund";
        HistoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSchema(schema);
        std::vector<review::PastDecision> past(3);
        past[0].annotation.label = 1;
        past[0].annotation.tookMs = 5'400;
        past[0].externalId = "rec-7";
        past[1].annotation.action = domain::Action::Skip;
        past[2].annotation.action = domain::Action::Flag;
        model.setDecisions(past);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("refund"));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("refund, record rec-7, took 5 s"));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("skipped"));
        QCOMPARE(model.index(2).data().toString(), QStringLiteral("flagged"));
    }
    void keepsTheNewestOfALongSession()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model);
        std::vector<review::PastDecision> past(5'000);
        for (review::PastDecision &decision : past)
            decision.annotation.action = domain::Action::Flag;
        past[0].annotation.action = domain::Action::Skip;
        model.setDecisions(past);
        QCOMPARE(model.rowCount(), int(HistoryModel::mostEntries));
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("skipped"));
    }
    void roundsTimesToWhatTheyBear()
    {
        QCOMPARE(ui::durationText(430), QStringLiteral("0.4 s"));
        QCOMPARE(ui::durationText(7'100), QStringLiteral("7 s"));
        QCOMPARE(ui::durationText(119'000), QStringLiteral("119 s"));
        QCOMPARE(ui::durationText(150'000), QStringLiteral("3 min"));
    }
};

SECONDLOOK_SUITE(TestHistoryModel)
#include "tst_history_model.moc"
