// Reads every file of cases/ and compares what the reader makes of it, from a file and from a stream.
#include "formats/record_reader.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <sstream>

using namespace secondlook;

namespace {

/// One case: settings above "--- input", the input, and what is expected below "--- expect".
struct ReadingCase
{
    std::map<QByteArray, QByteArray> settings;
    QByteArray input;
    QByteArray expected;
};

/// "<E9>" stands for the byte, "<eof>" for an end without a line end.
QByteArray bytesOf(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const uint byte = text.mid(i + 1, 2).toUInt(&isHex, 16);
        if (text[i] == '<' && i + 3 < text.size() && text[i + 3] == '>' && isHex) {
            out.append(char(byte));
            i += 3;
        } else {
            out.append(text[i]);
        }
    }
    const qsizetype end = out.indexOf("<eof>\n");
    return end < 0 ? out : out.left(end);
}

ReadingCase loadCase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    const QByteArray all = file.readAll();
    const qsizetype input = all.indexOf("--- input\n");
    const qsizetype expect = all.indexOf("--- expect\n");
    ReadingCase loaded;
    for (const QByteArray &line : all.left(input).split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith('#'))
            loaded.settings[line.left(colon)] = line.mid(colon + 2);
    }
    loaded.input = bytesOf(all.mid(input + 10, expect - input - 10));
    loaded.expected = all.mid(expect + 11);
    return loaded;
}

formats::ColumnChoice columnsOf(const ReadingCase &given)
{
    const auto setting = [&given](const char *key) {
        const auto found = given.settings.find(key);
        return found == given.settings.end() ? std::string() : found->second.toStdString();
    };
    return {setting("id"), setting("text"), setting("label"), setting("segment")};
}

formats::ReadLimits limitsOf(const ReadingCase &given)
{
    formats::ReadLimits limits;
    for (const auto &[key, value] : given.settings) {
        if (key == "line-limit")
            limits.lineBytes = value.toUInt();
        if (key == "depth-limit")
            limits.jsonDepth = value.toInt();
        if (key == "field-limit")
            limits.fields = value.toUInt();
        if (key == "name-limit")
            limits.fieldNameBytes = value.toUInt();
    }
    return limits;
}

std::string visible(const std::string &text)
{
    QByteArray out = QByteArray::fromStdString(text);
    return out.replace('\r', "<0D>").replace('\n', "<0A>").replace('\t', "<09>").toStdString();
}

std::string describe(const formats::FileProfile &profile)
{
    static const char *const names[] = {"jsonl", "json", "csv"};
    std::string out = std::string("format ") + names[int(profile.format)];
    if (profile.format == formats::FileFormat::Delimited)
        out += profile.delimiter == '\t' ? " tab" : std::string(" ") + profile.delimiter;
    out += profile.latin1 ? " latin1\n" : "\n";
    const formats::ColumnChoice &columns = profile.columns;
    out += "columns id=" + columns.id + " text=" + columns.text + " label=" + columns.label +
           " segment=" + columns.segment + "\nall";
    for (const std::string &name : profile.allColumns)
        out += " " + name;
    for (const auto &notes : {profile.notes, profile.columnNotes})
        for (const std::string &note : notes)
            out += "\nnote " + note;
    return out + "\n";
}

std::string describe(const domain::ReadItem &item)
{
    if (const auto *rejected = std::get_if<domain::RejectedLine>(&item))
        return std::to_string(rejected->line) + " reject " + rejected->reason + " | " + visible(rejected->raw) + "\n";
    const auto &incoming = std::get<domain::IncomingRecord>(item);
    const domain::Record &record = incoming.record;
    std::string out = std::to_string(incoming.line) + " record id=" + record.externalId +
                      " text=" + visible(record.text) + " label=" + incoming.label + " segment=" + record.segment;
    for (const domain::Field &field : record.fields)
        out += " | " + field.name + "=" + visible(field.value);
    return out + "\n";
}

std::string dump(base::Result<std::unique_ptr<formats::RecordReader>> reader, bool withProfile)
{
    const auto error = [](const base::Error &e) {
        return "error " + std::string(base::codeName(e.code)) + " " + e.text() + "\n";
    };
    if (!reader)
        return error(reader.error());
    std::string out = withProfile ? describe((*reader)->profile()) : std::string();
    for (;;) {
        const auto item = (*reader)->next();
        if (!item)
            return error(item.error());
        if (!*item)
            return out;
        out += describe(**item);
    }
}

} // namespace

class TestReadingCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAsExpected_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SECONDLOOK_SOURCE_DIR "/tests/core/formats/cases"));
        for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void readsAsExpected()
    {
        QFETCH(QString, path);
        const ReadingCase given = loadCase(path);
        const QTemporaryDir folder;
        const QString name = folder.filePath(QString::fromUtf8(given.settings.at("file")));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(given.input);
        file.close();
        const bool withProfile = given.settings.count("show") > 0;
        const auto comparable = [&name](const std::string &text) {
            return QString::fromStdString(text).replace(name, QStringLiteral("FILE"));
        };
        const QString expected = QString::fromUtf8(given.expected);
        const QString fromFile =
            comparable(dump(formats::openRecords(name.toStdString(), columnsOf(given), limitsOf(given)), withProfile));
        QVERIFY2(fromFile == expected,
                 qPrintable(QStringLiteral("\n") + fromFile + QStringLiteral("--- expected\n") + expected));
        std::istringstream stream(given.input.toStdString());
        const QString fromStream = comparable(
            dump(formats::openRecords(stream, name.toStdString(), columnsOf(given), limitsOf(given)), withProfile));
        QCOMPARE(fromStream, expected);
    }
};

SECONDLOOK_SUITE(TestReadingCases)
#include "tst_reading_cases.moc"
