// What a reader owes whatever it is given: it ends, it accounts for everything, and its memory stays bounded.
#include "base/text.h"
#include "formats/record_reader.h"
#include "tests/support/reference_data.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <random>
#include <set>
#include <sstream>
#include <unistd.h>

using namespace secondlook;

namespace {

struct Counts
{
    std::int64_t records = 0;
    std::int64_t rejected = 0;
    std::int64_t bytesRead = 0;
    std::set<std::int64_t> lines;
    bool failed = false;
    bool sane = true; ///< what every item must hold
};

bool isSane(const domain::ReadItem &item)
{
    if (const auto *rejected = std::get_if<domain::RejectedLine>(&item))
        return rejected->line > 0 && !rejected->reason.empty() && rejected->raw.size() <= 4096 &&
               base::isUtf8(rejected->raw) && rejected->raw.find('\0') == std::string::npos;
    const auto &incoming = std::get<domain::IncomingRecord>(item);
    return incoming.line > 0 && !incoming.record.text.empty() && base::isUtf8(incoming.record.text) &&
           incoming.record.text.find('\0') == std::string::npos && incoming.record.externalId.size() <= 500;
}

Counts readAll(formats::RecordReader &reader)
{
    Counts counts;
    for (;;) {
        const auto item = reader.next();
        counts.failed = !item;
        if (!item || !*item)
            break;
        counts.sane = counts.sane && isSane(**item);
        if (const auto *rejected = std::get_if<domain::RejectedLine>(&**item)) {
            ++counts.rejected;
            counts.lines.insert(rejected->line);
        } else {
            ++counts.records;
            counts.lines.insert(std::get<domain::IncomingRecord>(**item).line);
        }
    }
    counts.bytesRead = reader.bytesRead();
    return counts;
}

/// Lines with anything but blanks, as the reader must count them.
std::int64_t linesWithContent(const std::string &text)
{
    std::int64_t count = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        count += base::trimmed(line).empty() ? 0 : 1;
    return count;
}

std::string randomText(std::mt19937 &random, const std::vector<std::string> &pieces, std::size_t most)
{
    std::string text;
    for (auto k = random() % most; k > 0; --k)
        text += pieces[random() % pieces.size()];
    return text;
}

std::int64_t residentBytes()
{
    std::ifstream statm("/proc/self/statm");
    std::int64_t size = 0;
    std::int64_t resident = 0;
    statm >> size >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
}

} // namespace

class TestReadingLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyJsonLineIsAccountedFor()
    {
        std::mt19937 random(21);
        const std::vector<std::string> pieces = {"{\"text\":\"a\"}",
                                                 "{",
                                                 "}",
                                                 "\"",
                                                 "\\",
                                                 "text",
                                                 ":",
                                                 ",",
                                                 "[",
                                                 "]",
                                                 "\n",
                                                 "\n",
                                                 "\r\n",
                                                 "\x80",
                                                 "é",
                                                 "1",
                                                 "null",
                                                 " "};
        for (int i = 0; i < 3000; ++i) {
            const std::string text = "{\"text\":\"first\"}\n" + randomText(random, pieces, 60);
            std::istringstream stream(text);
            auto reader = formats::openRecords(stream, "fuzz.jsonl", {}, {.lineBytes = 64});
            QVERIFY2(reader, text.c_str());
            const Counts counts = readAll(**reader);
            QVERIFY(counts.sane && !counts.failed);
            QCOMPARE(counts.records + counts.rejected, linesWithContent(text));
            QCOMPARE(counts.bytesRead, std::int64_t(text.size()));
        }
    }
    void everyRowIsAccountedFor()
    {
        // Without quotes every line with content but the header is one row. Spaces alone are blank, tabs are not.
        std::mt19937 random(22);
        const std::vector<std::string> pieces = {"a", ",", ";", "|", "é", "b,c", "\n", "\r\n", "long enough to matter"};
        for (int i = 0; i < 3000; ++i) {
            const std::string text = "id,text\n1,x\n" + randomText(random, pieces, 60);
            std::istringstream stream(text);
            auto reader = formats::openRecords(stream, "fuzz.csv", {}, {.lineBytes = 64});
            QVERIFY2(reader, text.c_str());
            const Counts counts = readAll(**reader);
            QVERIFY(counts.sane && !counts.failed);
            QCOMPARE(counts.records + counts.rejected, linesWithContent(text) - 1);
            QCOMPARE(counts.bytesRead, std::int64_t(text.size()));
        }
    }
    void nothingCrashesOrHangs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("a.csv");
        QTest::newRow("json") << QStringLiteral("a.json");
        QTest::newRow("unknown") << QStringLiteral("-");
    }
    void nothingCrashesOrHangs()
    {
        QFETCH(QString, name);
        std::mt19937 random(23);
        const std::vector<std::string> pieces = {
            "text", ",", "\"", "\"\"", "\t", ";", "\n",   "\r",   "[",           "{\"text\":\"a\"}",
            "]",    "{", "}",  "\\",   "|",  "é", "\xC3", "\xFF", "\xEF\xBB\xBF"};
        int opened = 0;
        for (int i = 0; i < 6000; ++i) {
            std::string text = (i % 3 == 0 ? "text,b\n" : i % 3 == 1 ? "[" : "") + randomText(random, pieces, 80);
            if (i % 50 == 0)
                text += std::string(1, '\0') + "\x01";
            std::istringstream stream(text);
            auto reader = formats::openRecords(stream, name.toStdString(), {}, {.lineBytes = 48, .fields = 6});
            if (!reader)
                continue;
            ++opened;
            const Counts counts = readAll(**reader);
            QVERIFY(counts.sane);
            QVERIFY(counts.records + counts.rejected <= std::int64_t(text.size()));
            QVERIFY(counts.bytesRead <= std::int64_t(text.size()));
            if (!counts.failed)
                QCOMPARE(counts.bytesRead, std::int64_t(text.size()));
        }
        QVERIFY(opened > 1000);
    }
    void purelyRandomBytesEnd()
    {
        std::mt19937 random(24);
        for (int i = 0; i < 5000; ++i) {
            std::string text(random() % 300, ' ');
            for (char &byte : text)
                byte = char(random());
            std::istringstream stream(text);
            auto reader = formats::openRecords(stream, "-", {});
            if (reader)
                QVERIFY(readAll(**reader).sane);
        }
    }
    void recordsThatCrossBlocksAreWhole()
    {
        // 600 records of 0 to 3 KB cross the 256 KiB blocks of the reader at every kind of place.
        std::string jsonl;
        std::string list = "[";
        std::string csv = "id,text\n";
        std::vector<std::string> texts;
        std::mt19937 random(25);
        for (int i = 0; i < 600; ++i) {
            texts.push_back("t" + std::string(random() % 3000, 'x') + "é" + std::to_string(i));
            const std::string object = "{\"id\":" + std::to_string(i) + ",\"text\":\"" + texts.back() + "\"}";
            jsonl += object + "\r\n";
            list += (i == 0 ? "" : ",\n") + object;
            csv += std::to_string(i) + ",\"" + texts.back() + "\"\r\n";
        }
        for (const auto &[name, text] : {std::pair{"a.jsonl", jsonl}, {"a.json", list + "]"}, {"a.csv", csv}}) {
            std::istringstream stream(text);
            auto reader = formats::openRecords(stream, name, {});
            QVERIFY(reader);
            for (int i = 0; i < 600; ++i) {
                const auto item = (*reader)->next();
                QVERIFY(item && *item && std::holds_alternative<domain::IncomingRecord>(**item));
                const auto &incoming = std::get<domain::IncomingRecord>(**item);
                QCOMPARE(incoming.record.text, texts[i]);
                QCOMPARE(incoming.line, std::int64_t(i + (name == std::string("a.csv") ? 2 : 1)));
            }
            QVERIFY(!*(*reader)->next());
        }
    }
    void oneHugeLineCostsLittleMemory_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("records");
        QTest::newRow("jsonl") << QByteArray("{\"text\":\"a\"}\n{\"text\":\"") << QByteArray("\"}\n{\"text\":\"b\"}\n")
                               << QStringLiteral("a.jsonl") << 2;
        QTest::newRow("list") << QByteArray("[{\"text\":\"a\"},\n{\"text\":\"") << QByteArray("\"},\n{\"text\":\"b\"}]")
                              << QStringLiteral("a.json") << 2;
        QTest::newRow("csv") << QByteArray("text,n\na,1\n") << QByteArray(",2\nb,3\n") << QStringLiteral("a.csv") << 2;
        QTest::newRow("quoted") << QByteArray("text,n\na,1\n\"") << QByteArray("\",2\nb,3\n") << QStringLiteral("a.csv")
                                << 2;
        QTest::newRow("header") << QByteArray("text") << QByteArray("\na\n") << QStringLiteral("a.csv") << 0;
    }
    void oneHugeLineCostsLittleMemory()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, name);
        QFETCH(int, records);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(before);
            const QByteArray megabyte(1 << 20, 'x');
            for (int i = 0; i < 200; ++i)
                QCOMPARE(file.write(megabyte), megabyte.size());
            file.write(after);
        }
        const std::int64_t atStart = residentBytes();
        auto reader = formats::openRecords(path.toStdString(), {});
        QCOMPARE(reader.has_value(), records > 0);
        if (!reader)
            return;
        std::int64_t peak = residentBytes();
        std::int64_t found = 0;
        for (;;) {
            const auto item = (*reader)->next();
            QVERIFY(item);
            if (!*item)
                break;
            peak = std::max(peak, residentBytes());
            found += std::holds_alternative<domain::IncomingRecord>(**item) ? 1 : 0;
            if (const auto *rejected = std::get_if<domain::RejectedLine>(&**item)) {
                QVERIFY(rejected->reason.find("16,777,216") != std::string::npos);
                QVERIFY(rejected->raw.size() > 4000 && rejected->raw.size() <= 4096);
            }
        }
        QCOMPARE(found, std::int64_t(records));
        QVERIFY2(peak - atStart < (64 << 20), qPrintable(QString::number(peak - atStart)));
        QCOMPARE((*reader)->bytesRead(), (*reader)->bytesTotal());
    }
    void rejectedLinesAreCutBetweenCharacters()
    {
        std::string line = "x";
        for (int i = 0; i < 3000; ++i)
            line += "é";
        std::istringstream stream("{\"text\":\"a\"}\n" + line + "\n");
        auto reader = formats::openRecords(stream, "a.jsonl", {});
        QVERIFY(reader && (*reader)->next());
        const auto item = (*reader)->next();
        QVERIFY(item && *item);
        QCOMPARE(std::get<domain::RejectedLine>(**item).raw, line.substr(0, 4095));
    }
    void filesThatCannotBeReadSayWhy()
    {
        const QTemporaryDir folder;
        const auto missing = formats::openRecords(folder.filePath(QStringLiteral("no.csv")).toStdString(), {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, base::ErrorCode::NotFound);
        const auto isFolder = formats::openRecords(folder.path().toStdString(), {});
        QVERIFY(!isFolder);
        QCOMPARE(isFolder.error().text(),
                 folder.path().toStdString() + ": cannot be read: it is a folder; name a file");
    }
    void readsThePublicDataSets_data()
    {
        SECONDLOOK_NEEDS_DATA();
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        const auto row = [](const char *file, int records, int rejected, const char *text, const char *label) {
            QTest::newRow(file) << QString::fromUtf8(file) << records << rejected << QString::fromUtf8(text)
                                << QString::fromUtf8(label);
        };
        row("banking77/train.csv", 10003, 0, "text", "category");
        row("hwu64/train.csv", 9960, 0, "text", "intent");
        row("sms-spam/sms.csv", 5574, 0, "text", "label");
        row("github-issues-docs/annotated.jsonl", 830, 0, "text", "label");
        row("loghub/BGL_2k.log_structured.csv", 2000, 0, "Content", "Label");
    }
    void readsThePublicDataSets()
    {
        SECONDLOOK_NEEDS_DATA();
        QFETCH(QString, file);
        QFETCH(int, records);
        QFETCH(int, rejected);
        auto reader = formats::openRecords((test::dataFolder() + u'/' + file).toStdString(), {});
        QVERIFY2(reader, reader ? "" : reader.error().text().c_str());
        QTEST(QString::fromStdString((*reader)->profile().columns.text), "text");
        QTEST(QString::fromStdString((*reader)->profile().columns.label), "label");
        const Counts counts = readAll(**reader);
        QCOMPARE(counts.records, std::int64_t(records));
        QCOMPARE(counts.rejected, std::int64_t(rejected));
    }
};

SECONDLOOK_SUITE(TestReadingLimits)
#include "tst_reading_limits.moc"
