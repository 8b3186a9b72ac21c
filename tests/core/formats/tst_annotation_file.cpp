#include "formats/annotation_file.h"
#include "tests/support/reference_data.h"
#include "tests/support/registry.h"

#include <QTest>

#include <set>
#include <sstream>

using namespace secondlook;
using formats::AnnotationColumns;

namespace {

base::Result<std::vector<formats::AnnotationRow>> read(const std::string &text, const AnnotationColumns &columns = {},
                                                       bool lastWins = false)
{
    std::istringstream stream(text);
    return formats::readAnnotations(stream, "a.csv", columns, lastWins);
}

} // namespace

class TestAnnotationFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllColumns()
    {
        const auto rows = read("item,reviewer,label,gold,seconds,at,comment,extra\n"
                               "i1,anna,x,y,2.5,2026-05-04T09:12:00Z,\"two\nlines\",e\n"
                               "i1,ben,y,,,,,\n");
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(2));
        const formats::AnnotationRow first = {"i1", "anna", "x", "y", 2.5, "2026-05-04T09:12:00Z", "two\nlines", 2};
        const formats::AnnotationRow second = {"i1", "ben", "y", "", std::nullopt, "", "", 4};
        QVERIFY(rows->at(0) == first);
        QVERIFY(rows->at(1) == second);
    }
    void columnsCanBeNamed()
    {
        const auto rows = read("\xEF\xBB\xBFticket;who;what;label\r\nt1;anna;x;no\r\n", {"ticket", "who", "what"});
        QVERIFY(rows);
        QCOMPARE(rows->front().label, std::string("x"));
        QCOMPARE(rows->front().annotator, std::string("anna"));
    }
    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &text, const char *error) {
            QTest::newRow(name) << text << QString::fromUtf8(error);
        };
        row("no column", "item,who,label\n1,a,x\n",
            "a.csv: there is no column \"annotator\"; the columns are: item, who, label");
        row("repeated", "item,annotator,label\n1,a,x\n2,a,x\n1,a,y\n1,a,z\n",
            "a.csv: lines 2 and 4 both hold the answer of \"a\" to \"1\"; remove one, or let the last one win "
            "(--last-wins)");
        row("short row", "item,annotator,label\n1,a\n", "a.csv:2: the row has 2 columns where the header has 3");
        row("no label", "item,annotator,label\n1,a,x\n1,b, \n",
            "a.csv:3: a row needs an item, an annotator and a label; leave the row out where there is no answer");
        row("seconds", "item,annotator,label,seconds\n1,a,x,fast\n",
            "a.csv:2: seconds is a number from 0 on, not \"fast\"");
        row("seconds below 0", "item,annotator,label,seconds\n1,a,x,-1\n",
            "a.csv:2: seconds is a number from 0 on, not \"-1\"");
        row("not UTF-8", "item,annotator,label\n1,a,\xE9\n", "a.csv:2: not UTF-8 at byte 5");
        row("empty", "", "a.csv: the file is empty; expected are columns item, annotator and label");
        row("quote", "item,annotator,label\n1,\"a,x\n",
            "a.csv:2: a quote in this row is not closed, or text follows the quote that closes a column; a quote "
            "inside "
            "a quoted column is written twice");
    }
    void refusesWithThePlace()
    {
        QFETCH(QByteArray, text);
        const auto rows = read(text.toStdString());
        QVERIFY(!rows);
        QTEST(QString::fromStdString(rows.error().text()), "error");
    }
    void theLastAnswerCanWin()
    {
        const auto rows = read("item,annotator,label\n1,a,x\n2,a,x\n1,a,y\n1,b,x\n1,a,z\n2,b,x\n", {}, true);
        QVERIFY(rows);
        QStringList kept;
        for (const formats::AnnotationRow &row : *rows)
            kept << QString::fromStdString(std::to_string(row.line) + row.item + row.annotator + row.label);
        QCOMPARE(kept.join(u' '), QStringLiteral("32ax 51bx 61az 72bx"));
    }
    void pairsAreNotGluedTogether() { QVERIFY(read("item,annotator,label\nab,c,x\na,bc,x\n")); }
    void readsPublicRatings_data()
    {
        SECONDLOOK_NEEDS_DATA();
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("annotators");
        QTest::newRow("bluebirds") << QStringLiteral("bluebirds") << 108 * 39 << 39;
        QTest::newRow("snow-rte") << QStringLiteral("snow-rte") << 8000 << 164;
    }
    void readsPublicRatings()
    {
        SECONDLOOK_NEEDS_DATA();
        QFETCH(QString, folder);
        QFETCH(int, rows);
        QFETCH(int, annotators);
        const QString path = test::dataFolder() + u'/' + folder + QStringLiteral("/annotations.csv");
        const auto read = formats::readAnnotations(path.toStdString());
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        std::set<std::string> names;
        for (const formats::AnnotationRow &row : *read)
            names.insert(row.annotator);
        QCOMPARE(int(read->size()), rows);
        QCOMPARE(int(names.size()), annotators);
    }
};

SECONDLOOK_SUITE(TestAnnotationFile)
#include "tst_annotation_file.moc"
