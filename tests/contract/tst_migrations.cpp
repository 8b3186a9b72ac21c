#include "base/hash.h"
#include "storage/migrations/first_schema.h"
#include "storage/migrations/migrations.h"
#include "storage/project_file.h"
#include "storage/run_attempts.h"
#include "storage/sql/connection.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace secondlook;
using storage::Connection;

class TestMigrations : public QObject
{
    Q_OBJECT

    static void mustRun(QSqlDatabase &database, const std::string &sql)
    {
        QSqlQuery query(database);
        QVERIFY2(query.exec(QString::fromStdString(sql)), qPrintable(query.lastError().text()));
    }
    /// A project as the first version of the program made it, with one record that a person settled.
    static void makeFirst(const QString &path)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("first"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            std::string schema = storage::Dialect().withTypes(storage::firstSchema);
            for (std::size_t end = schema.find(";\n"); end != std::string::npos; end = schema.find(";\n")) {
                mustRun(database, schema.substr(0, end));
                schema.erase(0, end + 2);
            }
            mustRun(database, "CREATE TABLE schema_migration (version BIGINT PRIMARY KEY, checksum TEXT NOT NULL, "
                              "applied_at BIGINT NOT NULL)");
            mustRun(database,
                    "INSERT INTO schema_migration VALUES (1, '" + base::sha256Hex(storage::firstSchema) + "', 1)");
            mustRun(database, "INSERT INTO source VALUES (1, 'old.csv', '/old.csv', 1)");
            mustRun(database, "INSERT INTO record VALUES (1, 'rec-1', 'hash', 1, 'channel=email', 'lost card', '{}')");
            mustRun(database, "INSERT INTO outcome VALUES (1, 3, 0, 'single', NULL, 1)");
            for (const char *event :
                 {"1, 1, 'ann', 'init', 'p', '{}', '', 'first'", "2, 1, 'ann', 'train', 'm', '{}', 'first', 'second'"})
                mustRun(database, std::string("INSERT INTO audit_event VALUES (") + event + ")");
            mustRun(database, "INSERT INTO rejected_line VALUES (1, 1, 7, 'no text', 'raw')");
            mustRun(database, "PRAGMA application_id=" + std::to_string(storage::projectApplicationId));
            mustRun(database, "PRAGMA user_version=1");
        }
        QSqlDatabase::removeDatabase(QStringLiteral("first"));
    }

private Q_SLOTS:
    void aProjectOfTheFirstVersionKeepsItsData()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.secondlook"));
        makeFirst(path);
        {
            const auto opened = Connection::open(path.toStdString());
            QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
            QCOMPARE(*(*opened)->number("SELECT MAX(version) FROM schema_migration", 0), storage::newestSchemaVersion);
            QCOMPARE(*(*opened)->number("SELECT COUNT(*) FROM record r JOIN outcome o ON o.record_id = r.id "
                                        "WHERE r.text = 'lost card' AND o.state = 3 AND o.label = 0",
                                        0),
                     1);
            // The log goes on from where it ended.
            QCOMPARE(*(*opened)->number("SELECT sequence FROM audit_head WHERE hash = 'second'", 0), 2);
            QCOMPARE(*(*opened)->number("SELECT cut FROM rejected_line WHERE id = 1", -1), 0);
        }
        const QString copy = path + QStringLiteral(".before-schema-") + QString::number(storage::newestSchemaVersion);
        QVERIFY(QFile::exists(copy));
        // Opened a second time, there is nothing left to do; the copy holds the old schema and becomes the same.
        for (const QString &file : {path, copy}) {
            const auto again = Connection::open(file.toStdString());
            QVERIFY(again);
            QCOMPARE(*(*again)->number("SELECT COUNT(*) FROM schema_migration", 0),
                     std::int64_t(storage::migrations().size()));
            QCOMPARE(*(*again)->number("SELECT COUNT(*) FROM record", 0), 1);
        }
    }
    void aRunThatHadNotEndedGetsItsRecordsWrittenDown()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.secondlook"));
        makeFirst(path);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("first"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (int record = 2; record <= 5; ++record) {
                const std::string id = std::to_string(record);
                mustRun(database, "INSERT INTO record VALUES (" + id + ", 'rec-" + id + "', 'hash', 1, '', 'x', '{}')");
                mustRun(database,
                        "INSERT INTO outcome VALUES (" + id + (record == 2 ? ", 1" : ", 2") + ", NULL, NULL, NULL, 1)");
            }
            // Of three waiting records it has done one, which was committed, and the last one joined too late.
            mustRun(database,
                    "INSERT INTO run VALUES (1, 'k', 'linear', 'linear-1', 1, 1, 'pending', NULL, 3, 0, 4, 2, "
                    "1, NULL, '{}')");
            mustRun(database,
                    "INSERT INTO run VALUES (2, 'l', 'linear', 'linear-1', 1, 1, 'pending', NULL, 9, 0, 4, 2, "
                    "1, 7, '{}')");
            mustRun(database, "INSERT INTO prediction VALUES (1, 2, 0, 0.9, 0.9, 0, x'', 0, 1, 0, 1)");
        }
        QSqlDatabase::removeDatabase(QStringLiteral("first"));
        const auto opened = Connection::open(path.toStdString());
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        QCOMPARE(*storage::readListed(**opened, {1}), (std::vector<base::RecordId>{{2}, {3}, {4}}));
        QVERIFY(storage::readListed(**opened, {2})->empty());
        QCOMPARE(*(*opened)->number("SELECT input FROM run WHERE id = 1", 0), 3);
        QCOMPARE(*(*opened)->number("SELECT input FROM run WHERE id = 2", 0), 9);
    }
    void aStepThatWasChangedIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.secondlook"));
        makeFirst(path);
        {
            const auto opened = Connection::open(path.toStdString());
            QVERIFY(opened && (*opened)->executeLines("UPDATE schema_migration SET checksum = 'x' WHERE version = 2"));
        }
        const auto again = Connection::open(path.toStdString());
        QVERIFY(!again);
        QVERIFY(again.error().code == base::ErrorCode::Input);
    }
};

SECONDLOOK_SUITE(TestMigrations)
#include "tst_migrations.moc"
