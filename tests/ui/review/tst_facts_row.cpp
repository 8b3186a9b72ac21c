#include "tests/support/registry.h"
#include "ui/review/facts_row.h"
#include "ui/widgets/plain_label.h"

#include <QTest>

using namespace secondlook;

class TestFactsRow : public QObject
{
    Q_OBJECT

    static QStringList linesOf(const ui::FactsRow &row)
    {
        QStringList lines;
        for (const auto *label : row.findChildren<ui::PlainLabel *>())
            lines << label->text();
        return lines;
    }

private Q_SLOTS:
    void manySignalsAreSummedUp()
    {
        ui::FactsRow row;
        domain::ReviewTask task;
        task.record.signals = domain::EncodingDamage | domain::Truncated | domain::MissingField | domain::NearDuplicate;
        row.setTask(&task, {});
        QVERIFY(linesOf(row).contains(QStringLiteral("Near-duplicate"))); // four lines have room
        task.record.signals = domain::dataSignals;
        row.setTask(&task, {});
        const QStringList lines = linesOf(row);
        QVERIFY(lines.contains(QStringLiteral("Damaged characters")));
        QVERIFY(!lines.contains(QStringLiteral("Near-duplicate")));
        QVERIFY2(lines.contains(QStringLiteral("4 more")), qPrintable(lines.join(u'|')));
        const auto labels = row.findChildren<ui::PlainLabel *>();
        const bool isSpoken = std::ranges::any_of(labels, [](const ui::PlainLabel *label) {
            return label->text() == QStringLiteral("4 more") &&
                   label->accessibleName().contains(QStringLiteral("Near-duplicate")) &&
                   label->toolTip().contains(QStringLiteral("Unusual length"));
        });
        QVERIFY(isSpoken);
        task.record.signals = domain::SignalNone;
        row.setTask(&task, {});
        QVERIFY(linesOf(row).contains(QStringLiteral("none")));
    }
};

SECONDLOOK_SUITE(TestFactsRow)
#include "tst_facts_row.moc"
