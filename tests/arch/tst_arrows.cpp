#include "tests/arch/arrows.h"
#include "tests/arch/include_check.h"
#include "tests/arch/source_tree.h"
#include "tests/support/registry.h"

#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace secondlook::arch;

namespace {

const QString root = QStringLiteral(SECONDLOOK_SOURCE_DIR);

Arrows arrowsOfTheHouse()
{
    return Arrows::parse(readSource(root + QStringLiteral("/cmake/Arrows.cmake")));
}

IncludeCheck includeCheck()
{
    return IncludeCheck(arrowsOfTheHouse(), root, QLibraryInfo::path(QLibraryInfo::HeadersPath));
}

} // namespace

class TestArrows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnArrow()
    {
        const Arrows arrows = Arrows::parse(QStringLiteral("# arrow(ROOM <name> DIR <folder> ROOMS LIBS)\n"
                                                           "arrow(ROOM base DIR core/base ROOMS LIBS std  more)\n"
                                                           "arrow(ROOM ui   DIR ui\n  ROOMS base\n  LIBS)\n"));
        QCOMPARE(arrows.rooms().size(), 2);
        QCOMPARE(arrows.rooms()[0].folder, QStringLiteral("core/base"));
        QCOMPARE(arrows.rooms()[0].rooms, QStringList());
        QCOMPARE(arrows.rooms()[0].libs, QStringList({QStringLiteral("std"), QStringLiteral("more")}));
        QCOMPARE(arrows.rooms()[1].rooms, QStringList({QStringLiteral("base")}));
        QCOMPARE(arrows.holding(QStringLiteral("core/base/text.h"))->name, QStringLiteral("base"));
        QVERIFY(!arrows.holding(QStringLiteral("core/basement/text.h")));
    }
    void findsACircle()
    {
        const Arrows arrows = Arrows::parse(QStringLiteral("arrow(ROOM start DIR s ROOMS a LIBS)\n"
                                                           "arrow(ROOM a DIR a ROOMS b LIBS)\n"
                                                           "arrow(ROOM b DIR b ROOMS c LIBS)\n"
                                                           "arrow(ROOM c DIR c ROOMS a LIBS)\n"));
        QCOMPARE(arrows.findCycle().join(QStringLiteral(" > ")), QStringLiteral("a > b > c > a"));
    }
    void arrowsOfTheHouseMakeNoCircle()
    {
        const Arrows arrows = arrowsOfTheHouse();
        QVERIFY(arrows.rooms().size() >= 19);
        QCOMPARE(arrows.unknownRooms(), QStringList());
        QCOMPARE(arrows.findCycle(), QStringList());
    }

    void theDocumentDrawsTheSameArrows()
    {
        const QString document = readSource(root + QStringLiteral("/docs/architecture.md"));
        static const QRegularExpression row(QStringLiteral("^\\| `(\\w+)` \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|$"),
                                            QRegularExpression::MultilineOption);
        QStringList drawn;
        for (auto match = row.globalMatch(document); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            drawn << QStringLiteral("%1: %2; %3").arg(found.captured(1), found.captured(2), found.captured(3));
        }
        const auto list = [](const QStringList &names) {
            return names.isEmpty() ? QStringLiteral("-") : names.join(QStringLiteral(", "));
        };
        QStringList allowed;
        const Arrows arrows = arrowsOfTheHouse();
        for (const Room &room : arrows.rooms())
            allowed << QStringLiteral("%1: %2; %3").arg(room.name, list(room.rooms), list(room.libs));
        QCOMPARE(drawn, allowed);
    }

    void findsAForbiddenInclude_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("complaint"); ///< a part of it; empty where the line is allowed
        const auto row = [](const char *name, const char *file, const char *line, const char *complaint) {
            QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(line) << QString::fromUtf8(complaint);
        };
        row("own room", "core/domain/x.cpp", "#include \"domain/record.h\"", "");
        row("allowed room", "core/domain/x.cpp", "#include \"base/ids.h\"", "");
        row("forbidden room", "core/base/x.cpp", "#include \"domain/record.h\"", "may not include room 'domain'");
        row("forbidden room by its folder", "core/base/x.cpp", "#include \"../domain/record.h\"",
            "may not include room 'domain'");
        row("the desk's pages stay away from storage", "ui/review/x.cpp", "# include \"storage/sql/x.h\"",
            "no file of this project");
        row("tests are in no room", "app/cli/x.cpp", "#include \"tests/support/registry.h\"", "in no room");
        row("standard header", "core/base/x.cpp", "#include <string_view>", "");
        row("system header", "core/formats/x.cpp", "#include <sys/stat.h>", "");
        row("sockets, as nothing here talks to a network", "core/formats/x.cpp", "#include <sys/socket.h>",
            "no library");
        row("allowed library", "core/formats/x.cpp", "#include <nlohmann/json.hpp>", "");
        row("forbidden library", "core/domain/x.cpp", "#include <nlohmann/json.hpp>", "may not include library 'json'");
        row("Qt in a pure room", "core/routing/x.cpp", "#include <QString>", "may not include library 'QtCore'");
        row("Qt Core in storage", "core/storage/x.cpp", "#include <QString>", "");
        row("Qt Sql in storage", "core/storage/x.cpp", "#include <QSqlQuery>", "");
        row("Qt Sql by its folder in compose", "app/compose/x.cpp", "#include <QtSql/QSqlQuery>", "library 'QtSql'");
        row("Qt Gui in the command line", "app/cli/x.cpp", "#include <QColor>", "may not include library 'QtGui'");
        row("widgets in item models", "ui/models/x.cpp", "#include <QLabel>", "may not include library 'QtWidgets'");
        row("widgets in a page", "ui/review/x.cpp", "#include <QLabel>", "");
        row("Qt Network in a page", "ui/review/x.cpp", "#include <QNetworkAccessManager>", "library 'QtNetwork'");
        row("SQLite itself", "core/storage/x.cpp", "#include <sqlite3.h>", "no library that this project uses");
        row("unknown library", "core/classify/x.cpp", "#include <archive.h>", "no library that this project uses");
        row("curl beyond its room", "core/classify/x.cpp", "#include <curl/curl.h>", "may not include library 'curl'");
        row("Boost beyond its mathematics", "core/calibration/x.cpp", "#include <boost/asio.hpp>", "no library");
        row("a comment is no include", "core/base/x.cpp", "// see\n/*\n#include <QString>\n*/", "");
        row("outside of all rooms", "core/attic/x.cpp", "#include <string>", "is in no room");
    }
    void findsAForbiddenInclude()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(QString, complaint);
        const QList<Violation> found = includeCheck().check(file, QStringLiteral("#pragma once\n") + line);
        QCOMPARE(found.size(), complaint.isEmpty() ? 0 : 1);
        if (!complaint.isEmpty())
            QVERIFY2(report(found).contains(complaint), qPrintable(report(found)));
    }
    void namesFileAndLine()
    {
        const auto found = includeCheck().check(QStringLiteral("core/base/x.cpp"),
                                                QStringLiteral("#include <string>\n\n#include \"domain/tier.h\"\n"));
        QVERIFY2(report(found).startsWith(QLatin1String("core/base/x.cpp:3: ")), qPrintable(report(found)));
    }

    void everyIncludeFollowsTheArrows()
    {
        const IncludeCheck check = includeCheck();
        const QStringList files =
            filesBelow(root, {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
        QVERIFY2(files.size() >= 25, "the source folder was not found");
        QList<Violation> violations;
        for (const QString &file : files)
            violations += check.check(file, readSource(root + QLatin1Char('/') + file));
        QVERIFY2(violations.isEmpty(), qPrintable(report(violations)));
    }
};

SECONDLOOK_SUITE(TestArrows)
#include "tst_arrows.moc"
