#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace {

const QString root = QStringLiteral(SECONDLOOK_SOURCE_DIR);

/// A room's folder from the path of one of its files: "core/base".
QString roomFolder(const QString &path)
{
    return QDir(root).relativeFilePath(path).section(QLatin1Char('/'), 0, 1);
}

/// The compiler call of some source of each room, without its precompiled header, its input and its output.
QHash<QString, QString> compilerCalls()
{
    QFile file(QStringLiteral(SECONDLOOK_BIN_DIR "/../compile_commands.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression dropped(
        QStringLiteral(R"( -Winvalid-pch| -include \S+cmake_pch\.hxx| -o \S+| -c \S+$|^\S*ccache )"));
    QHash<QString, QString> calls;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue entry : entries) {
        const QString source = entry[QLatin1String("file")].toString();
        calls.insert(roomFolder(source), entry[QLatin1String("command")].toString().remove(dropped));
    }
    return calls;
}

/// Compiles a header twice in a row with nothing before it; what the compiler said, or nothing.
QString complaintAbout(const QString &header, const QString &call)
{
    if (call.isEmpty())
        return header + QStringLiteral(": no source of its room is compiled");
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("%1 -fsyntax-only -include '%2' -include '%2' -x c++ /dev/null").arg(call, header)});
    if (!shell.waitForFinished(-1))
        return header + QStringLiteral(": ") + shell.errorString();
    return shell.exitCode() == 0 ? QString() : QString::fromLocal8Bit(shell.readAll());
}

QStringList complaintsAbout(const QStringList &headers, const QHash<QString, QString> &calls)
{
    QStringList complaints;
    QMutex mutex;
    QThreadPool pool;
    for (const QString &header : headers)
        pool.start([&, header] {
            const QString complaint = complaintAbout(header, calls.value(roomFolder(header)));
            const QMutexLocker locker(&mutex);
            if (!complaint.isEmpty())
                complaints << complaint;
        });
    pool.waitForDone();
    return complaints;
}

} // namespace

class TestHeaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyHeaderCompilesAlone()
    {
        QStringList headers;
        for (const char *folder : {"core", "ui", "app"}) {
            QDirIterator walk(root + QLatin1Char('/') + QLatin1String(folder), {QStringLiteral("*.h")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext())
                headers << walk.next();
        }
        QVERIFY2(headers.size() >= 25, "the source folder was not found");
        const QStringList complaints = complaintsAbout(headers, compilerCalls());
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    }
    void theCheckSeesAHeaderThatLeansOnOthers()
    {
        QTemporaryDir folder;
        QFile header(folder.filePath(QStringLiteral("leaning.h")));
        QVERIFY(header.open(QIODevice::WriteOnly));
        header.write("#pragma once\ninline std::string name();\n");
        header.close();
        const QString call = compilerCalls().value(QStringLiteral("core/base"));
        QVERIFY(!call.isEmpty());
        QVERIFY(complaintAbout(header.fileName(), call).contains(QLatin1String("leaning.h:2")));
    }
};

SECONDLOOK_SUITE(TestHeaders)
#include "tst_headers.moc"
