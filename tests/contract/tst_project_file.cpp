#include "base/hash.h"
#include "storage/audit_log.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

#include <QFile>
#include <QProcess>

using namespace secondlook;
using storage::Connection;

class TestProjectFile : public QObject
{
    Q_OBJECT

    static QByteArray bytesOf(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const std::string &path, const QByteArray &bytes)
    {
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Opening must fail with a sentence that holds `words`, and leave the file as it is.
    static void mustRefuse(const std::string &path, const char *words)
    {
        const QByteArray before = bytesOf(path);
        const auto opened = Connection::open(path);
        QVERIFY(!opened);
        QVERIFY2(QString::fromStdString(opened.error().text()).contains(QLatin1String(words)),
                 opened.error().text().c_str());
        QCOMPARE(bytesOf(path), before);
    }

private Q_SLOTS:
    void aMissingFileIsNotMade()
    {
        test::TestProject project;
        const auto opened = Connection::open(project.path("none.secondlook"));
        QVERIFY(!opened);
        QVERIFY(opened.error().code == base::ErrorCode::NotFound);
        QVERIFY(!QFile::exists(QString::fromStdString(project.path("none.secondlook"))));
    }
    void nothingIsOverwritten()
    {
        test::TestProject project;
        const auto again = Connection::create(project.path());
        QVERIFY(!again);
        QVERIFY(again.error().code == base::ErrorCode::Conflict);
    }
    void aForeignFileIsRefused()
    {
        test::TestProject project;
        write(project.path("text.secondlook"), "just some words\n");
        mustRefuse(project.path("text.secondlook"), "not a Second Look project");
        write(project.path("empty.secondlook"), "");
        mustRefuse(project.path("empty.secondlook"), "not a Second Look project");
        QByteArray otherMark = bytesOf(project.path());
        otherMark[68] = 'X';
        write(project.path("other.secondlook"), otherMark);
        mustRefuse(project.path("other.secondlook"), "not a Second Look project");
    }
    void aNewerFileIsRefused()
    {
        test::TestProject project;
        QByteArray newer = bytesOf(project.path());
        newer[63] = 99;
        write(project.path("newer.secondlook"), newer);
        mustRefuse(project.path("newer.secondlook"), "newer version");
    }
    void aTruncatedFileIsRefused()
    {
        test::TestProject project;
        const QByteArray whole = bytesOf(project.path());
        write(project.path("cut.secondlook"), whole.left(whole.size() / 2));
        mustRefuse(project.path("cut.secondlook"), "cut short");
        write(project.path("stub.secondlook"), whole.left(50));
        mustRefuse(project.path("stub.secondlook"), "not a Second Look project");
    }
    void damageIsFoundWhereTheLastUserDidNotClose()
    {
        test::TestProject project;
        project.import(std::vector<std::string>(400, "some text that fills pages of the file"));
        QByteArray damaged = bytesOf(project.path());
        // The middle of the file becomes noise and a log is left behind, as after a crash.
        for (qsizetype at = 4096 * 8; at < damaged.size(); ++at)
            damaged[at] = static_cast<char>(at * 7);
        write(project.path("damaged.secondlook"), damaged);
        write(project.path("damaged.secondlook-wal"), "left behind");
        const auto opened = Connection::open(project.path("damaged.secondlook"));
        QVERIFY(!opened);
        QVERIFY2(QString::fromStdString(opened.error().text()).contains(QStringLiteral("damaged")),
                 opened.error().text().c_str());
    }
    void openingAgainKeepsTheLocksOfTheFirst()
    {
        // Another process that opens and closes must find the log in use and leave it alone.
        test::TestProject project;
        const auto first = project.connection();
        QVERIFY(first->execute("INSERT INTO project (name, value) VALUES (:name, :value)", "k", "v"));
        const auto again = project.connection();
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"), {QString::fromStdString(project.path()),
                                                               QStringLiteral("SELECT COUNT(*) FROM project")}),
                 0);
        QVERIFY2(QFile::exists(QString::fromStdString(project.path() + "-wal")), "the log was taken away");
    }
    void twoWritersTakeTurns()
    {
        test::TestProject project;
        const auto first = project.connection();
        const auto second = project.connection();
        for (int i = 0; i < 20; ++i) {
            Connection &writer = i % 2 == 0 ? *first : *second;
            auto transaction = storage::Transaction::write(writer);
            QVERIFY(transaction);
            QVERIFY(storage::appendAudit(writer, i, "tester", "turn", "s", "{}"));
            QVERIFY(transaction->commit());
        }
        const auto check = storage::verifyAudit(*first);
        QVERIFY(check);
        QCOMPARE(check->firstBroken, 0);
        QCOMPARE(check->events, 21);
    }
    void whatIsNotCommittedIsGone()
    {
        test::TestProject project;
        const auto connection = project.connection();
        {
            auto transaction = storage::Transaction::write(*connection);
            QVERIFY(connection->execute("INSERT INTO project (name, value) VALUES (:name, :value)", "k", "v"));
        }
        QCOMPARE(project.number("SELECT COUNT(*) FROM project WHERE name = 'k'"), 0);
    }
    void aChangedLogShows_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("detail") << QStringLiteral("UPDATE audit_event SET detail = '{\"a\":1}' WHERE sequence = 2");
        QTest::newRow("actor") << QStringLiteral("UPDATE audit_event SET actor = 'else' WHERE sequence = 2");
        QTest::newRow("time") << QStringLiteral("UPDATE audit_event SET created_at = 5 WHERE sequence = 2");
        QTest::newRow("removed") << QStringLiteral("DELETE FROM audit_event WHERE sequence = 2");
        QTest::newRow("last removed") << QStringLiteral("DELETE FROM audit_event WHERE sequence = 3");
        QTest::newRow("all removed") << QStringLiteral("DELETE FROM audit_event");
    }
    void aChangedLogShows()
    {
        QFETCH(QString, change);
        test::TestProject project;
        project.session("ann");
        project.session("ben");
        const auto connection = project.connection();
        QCOMPARE(storage::verifyAudit(*connection)->firstBroken, 0);
        QCOMPARE(storage::verifyAudit(*connection)->events, 3);
        QVERIFY(connection->executeLines(change.toStdString()));
        QVERIFY(storage::verifyAudit(*connection)->firstBroken > 0);
        // What is written later hides nothing.
        QVERIFY(storage::appendAudit(*connection, 9, "tester", "turn", "s", "{}"));
        QVERIFY(storage::verifyAudit(*connection)->firstBroken > 0);
    }
    void anEndThatIsMissingIsNamed()
    {
        test::TestProject project;
        project.session("ann");
        project.session("ben");
        const auto connection = project.connection();
        QVERIFY(connection->executeLines("DELETE FROM audit_event WHERE sequence >= 2"));
        const auto check = storage::verifyAudit(*connection);
        QCOMPARE(check->events, 1);
        QCOMPARE(check->firstBroken, 2);
        QVERIFY(check->endIsMissing);
        QCOMPARE(check->brokenAt, 0);
        QVERIFY(storage::appendAudit(*connection, 9, "tester", "turn", "s", "{}"));
        const auto later = storage::verifyAudit(*connection);
        QCOMPARE(later->firstBroken, 4); // the next after the three there were
        QVERIFY(!later->endIsMissing);
    }
    void everyConnectionIsOpenedSafely()
    {
        test::TestProject project;
        const auto first = project.connection();
        const auto second = project.connection();
        for (Connection *connection : {first.get(), second.get()}) {
            QCOMPARE(*connection->number("PRAGMA trusted_schema", -1), 0);
            QCOMPARE(*connection->number("PRAGMA foreign_keys", -1), 1);
            QCOMPARE(*connection->number("PRAGMA cell_size_check", -1), 1);
            QCOMPARE(*connection->number("PRAGMA synchronous", -1), 2);
            QVERIFY2(!connection->executeLines("SELECT load_extension('none')"), "extensions can be loaded");
            QVERIFY2(!connection->execute("INSERT INTO outcome (record_id, state, changed_at, written_at) VALUES "
                                          "(:record, 1, 1, 1)",
                                          77),
                     "a record that is not there got an outcome");
        }
    }
};

SECONDLOOK_SUITE(TestProjectFile)
#include "tst_project_file.moc"
