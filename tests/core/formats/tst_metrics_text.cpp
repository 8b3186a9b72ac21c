#include "formats/metrics_text.h"
#include "tests/support/registry.h"

#include <QTest>

using secondlook::formats::MetricsText;

class TestMetricsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpStandsOnceBeforeItsFigures()
    {
        MetricsText metrics(MetricsText::Labels{{"run", "run-1"}});
        metrics.add("a_total", "counter", "All of it.", 2, {{"tier", "auto"}});
        metrics.add("a_total", "counter", "All of it.", 3, {{"tier", "review"}});
        metrics.add("b", "gauge", "Another.", 0.25);
        QCOMPARE(metrics.text(), std::string("# HELP a_total All of it.\n# TYPE a_total counter\n"
                                             "a_total{run=\"run-1\",tier=\"auto\"} 2.0\n"
                                             "a_total{run=\"run-1\",tier=\"review\"} 3.0\n"
                                             "# HELP b Another.\n# TYPE b gauge\nb{run=\"run-1\"} 0.25\n"));
    }
    void namesOfOthersCannotBreakALine()
    {
        MetricsText metrics(MetricsText::Labels{});
        metrics.add("a", "gauge", "A.", 1, {{"model", "x\"}\n\\y"}});
        QVERIFY(metrics.text().ends_with("a{model=\"x\\\"}\\n\\\\y\"} 1.0\n"));
        MetricsText bare(MetricsText::Labels{});
        bare.add("a", "gauge", "A.", 1);
        QVERIFY(bare.text().ends_with("\na 1.0\n"));
    }
};

SECONDLOOK_SUITE(TestMetricsText)
#include "tst_metrics_text.moc"
