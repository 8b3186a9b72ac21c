#include "formats/csv_rows.h"
#include "formats/dataset_writer.h"
#include "formats/record_reader.h"
#include "tests/core/formats/with_quotes.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

using namespace secondlook;

namespace {

datasets::ExportRow fullRow()
{
    datasets::ExportRow row;
    row.record.externalId = "t-1";
    row.record.text = "Charged \"twice\",\nagain é";
    row.record.segment = "channel=email";
    row.record.fields = {{"customer", "c,8"}, {"note", "a\"b"}};
    row.sourceName = "mail.jsonl";
    row.label = "refund";
    row.labelSource = "agreed";
    row.confidence = 0.1234567;
    row.modelLabel = "billing";
    row.modelVersion = "linear-3";
    row.policyVersion = 2;
    row.schemaVersion = 1;
    row.reviewers = {"an|na", "be\\n"};
    row.decidedAt = "2025-05-14T09:12:03.250Z";
    row.annotations = {{"an|na", "refund", true, "2025-05-14T09:12:03.250Z", 2.5, "", 3},
                       {"be\\n", "", false, "", 0.0, "unsure", 0}};
    row.split = "train";
    row.weight = 0.5;
    return row;
}

datasets::ExportRow seedRow()
{
    datasets::ExportRow row;
    row.record.externalId = "t-2";
    row.record.text = "plain";
    row.sourceName = "mail.jsonl";
    row.label = "refund";
    row.labelSource = "seed";
    row.schemaVersion = 1;
    return row;
}

std::string written(std::string_view format, const std::vector<datasets::ExportRow> &rows,
                    const formats::WriterSettings &settings = {})
{
    formats::WriterSettings used = settings;
    if (used.schema.fields.empty())
        used.schema = {"tickets", {{.name = "topic", .labels = {{.name = "refund"}, {.name = "billing"}}}}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    auto writer = formats::makeDatasetWriter(format, path.toStdString(), used);
    for (const datasets::ExportRow &row : rows) {
        if (!(*writer)->write(row) || QFile::exists(path))
            return "a row was not written, or shows before the end";
    }
    if (!(*writer)->finish())
        return "not finished";
    QFile read(path);
    return read.open(QIODevice::ReadOnly) ? read.readAll().toStdString() : "not there";
}

std::string cell(std::string_view text)
{
    std::string out;
    formats::appendCsvCell(out, text);
    return out;
}

} // namespace

class TestRowWriters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonlHoldsEverything()
    {
        const std::string expected = test::withQuotes(
            "{'id':'t-1','text':'Charged \\'twice\\',\\nagain é','segment':'channel=email',"
            "'fields':{'customer':'c,8','note':'a\\'b'},'label':'refund','label_source':'agreed','gold':null,'source':'"
            "mail.jsonl',"
            "'confidence':0.123457,'model_label':'billing','model_version':'linear-3','policy_version':2,"
            "'schema_version':1,'reviewers':['an|na','be\\\\n'],'decided_at':'2025-05-14T09:12:03.250Z',"
            "'annotations':[{'reviewer':'an|na','label':'refund','at':'2025-05-14T09:12:03.250Z','seconds':2.5,"
            "'comment':null,'blind':true,'guideline_version':3},{'reviewer':'be\\\\n','label':null,'at':null,"
            "'seconds':null,'comment':'unsure','blind':false,'guideline_version':null}],'split':'train','weight':0.5}"
            "\n"
            "{'id':'t-2','text':'plain','segment':'','fields':{},'label':'refund','label_source':'seed','gold':null,"
            "'source':'mail.jsonl','confidence':null,'model_label':null,'model_version':null,'policy_version':null,"
            "'schema_version':1,'reviewers':[],'decided_at':null,'annotations':[],'split':null,'weight':1}"
            "\n");
        QCOMPARE(written("jsonl", {fullRow(), seedRow()}), expected);
    }
    void csvHoldsEverything()
    {
        const std::string expected =
            "id,text,segment,fields,label,label_source,source,confidence,model_label,model_version,policy_version,"
            "schema_version,reviewers,decided_at,gold,split,weight\r\n"
            "t-1,\"Charged \"\"twice\"\",\nagain é\",channel=email,"
            "\"{\"\"customer\"\":\"\"c,8\"\",\"\"note\"\":\"\"a\\\"\"b\"\"}\",refund,agreed,mail.jsonl,0.123457,"
            "billing,"
            "linear-3,2,1,an\\|na|be\\\\n,2025-05-14T09:12:03.250Z,,train,0.5\r\n"
            "t-2,plain,,{},refund,seed,mail.jsonl,,,,,1,,,,,1\r\n";
        QCOMPARE(written("csv", {fullRow(), seedRow()}), expected);
    }
    void formulasAreGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+49") << QStringLiteral("'+49");
        QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
        QTest::newRow("return") << QStringLiteral("\r=1") << QStringLiteral("\"'\r=1\"");
        QTest::newRow("quoted") << QStringLiteral("=HYPERLINK(\"x\",\"y\")")
                                << QStringLiteral("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        QTest::newRow("inside") << QStringLiteral("a=1") << QStringLiteral("a=1");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("quote at the end") << QStringLiteral("a\"") << QStringLiteral("\"a\"\"\"");
    }
    void formulasAreGuarded()
    {
        QFETCH(QString, text);
        QTEST(QString::fromStdString(::cell(text.toStdString())), "cell");
    }
    void theSameRowsGiveTheSameBytes()
    {
        for (const std::string &format : formats::exportFormats())
            QCOMPARE(written(format, {fullRow(), seedRow()}), written(format, {fullRow(), seedRow()}));
    }
    void whatIsWrittenReadsBack()
    {
        std::mt19937 random(5);
        const std::vector<std::string> pieces = {"a", "é", ",", "\"", "\n", "\r\n", ";", " ", "\\", "'", "{", "😀"};
        std::vector<datasets::ExportRow> rows;
        for (int i = 0; i < 300; ++i) {
            datasets::ExportRow row = fullRow();
            row.record.externalId = "id-" + std::to_string(i);
            row.record.text = "x";
            for (auto k = random() % 10; k > 0; --k)
                row.record.text += pieces[random() % pieces.size()];
            rows.push_back(row);
        }
        for (const std::string format : {"jsonl", "csv", "tsv"}) {
            std::istringstream stream(written(format, rows));
            auto reader = formats::openRecords(stream, "out." + format, {});
            QVERIFY(reader);
            for (const datasets::ExportRow &row : rows) {
                const auto item = (*reader)->next();
                QVERIFY(item && *item && std::holds_alternative<domain::IncomingRecord>(**item));
                const auto &incoming = std::get<domain::IncomingRecord>(**item);
                QCOMPARE(incoming.record.externalId, row.record.externalId);
                QCOMPARE(incoming.record.text, row.record.text);
                QCOMPARE(incoming.label, row.label);
            }
            QVERIFY(!*(*reader)->next());
        }
    }
    void anUnknownFormatIsNamedWithTheKnownOnes()
    {
        const QTemporaryDir folder;
        const auto writer =
            formats::makeDatasetWriter("parquet", folder.filePath(QStringLiteral("out")).toStdString(), {});
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, base::ErrorCode::Usage);
        QVERIFY(writer.error().message.starts_with("there is no export format 'parquet'; there are: jsonl, csv"));
    }
};

SECONDLOOK_SUITE(TestRowWriters)
#include "tst_row_writers.moc"
