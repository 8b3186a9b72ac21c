#include "tests/arch/source_rules.h"
#include "tests/arch/source_tree.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook::arch;

class TestSourceRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blanksComments_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *source, const char *code) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(code);
        };
        row("line", "a; // b\nc;", "a;     \nc;");
        row("block", "a /* b\n c */ d", "a     \n      d");
        row("address in a string", "f(\"https://x\"); // y", "f(\"https://x\");     ");
        row("quote in a string", "\"a\\\"// b\" // c", "\"a\\\"// b\"     ");
        row("quote as a character", "'\"' // c", "'\"'     ");
        row("raw string", "R\"(a // \" b)\" // c", "R\"(a // \" b)\"     ");
        row("raw string with a name", "R\"sql(a )\" // b)sql\" // c", "R\"sql(a )\" // b)sql\"     ");
    }
    void blanksComments()
    {
        QFETCH(QString, source);
        QFETCH(QString, code);
        QCOMPARE(withoutComments(source), code);
    }

    void findsWhatItForbids_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("rule"); ///< the rule that is broken; empty where the line is fine
        const auto row = [](const char *file, const char *line, const char *rule) {
            QTest::addRow("%s: %s", file, line)
                << QString::fromUtf8(file) << QString::fromUtf8(line) << QString::fromUtf8(rule);
        };
        row("app/cli/x.cpp", "\"SELECT id\"\n\"FROM record\"", "sql-text");
        row("ui/shell/x.cpp", "\"DELETE FROM task\"", "sql-text");
        row("core/review/x.h", "\"UPDATE task SET state\"", "sql-text");
        row("core/storage/x.cpp", "\"SELECT id FROM record\"", "");
        row("core/review/x.h", "// SELECT id FROM record", "");
        row("ui/models/x.h", "class X : public QSqlTableModel", "sql-models");
        row("core/storage/x.cpp", "\" LIMIT 10 OFFSET :n\"", "offset");
        row("core/storage/x.cpp", "\"PRAGMA journal_mode\"", "sqlite-only");
        row("core/storage/migrations/0001.sql", "id INTEGER PRIMARY KEY AUTOINCREMENT", "sqlite-only");
        row("core/storage/x.cpp", "\"json_extract(a)\"", "sqlite-only");
        row("core/storage/sql/dialect.cpp", "\"PRAGMA journal_mode\"", "");
        row("core/storage/sql/sqlite_dialect.cpp", "\"PRAGMA journal_mode\"", "");
        row("core/storage/x.cpp", "#include \"storage/sql/sqlite_dialect.h\"", "");
        row("ui/review/x.cpp", "text->setHtml(record)", "rich-text");
        row("ui/review/x.cpp", "label->setTextFormat(Qt::AutoText)", "rich-text");
        row("ui/review/x.cpp", "label->setTextFormat(Qt::PlainText)", "");
        row("ui/review/x.cpp", "auto *why = new QLabel(text, this);", "plain-label");
        row("app/desk/x.cpp", "QMessageBox::critical(nullptr, title, error);", "plain-label");
        row("ui/widgets/plain_label.h", "class PlainLabel : public QLabel", "");
        row("ui/review/x.cpp", "auto *why = new widgets::PlainLabel(text, this);", "");
        row("ui/review/x.cpp", "\"color: #14735C;\"", "colour-literal");
        row("ui/review/x.cpp", "QColor(\"#fff\")", "colour-literal");
        row("ui/review/x.cpp", "QColor(20, 30, 40)", "colour-literal");
        row("app/desk/x.cpp", "painter.setPen(Qt::darkGray)", "colour-literal");
        row("ui/review/x.cpp", "painter.setPen(Qt::NoPen); QColor(theme.text)", "");
        row("ui/review/x.cpp", "#include <QColor>\n#define X\n#endif", "");
        row("ui/theme/x.cpp", "\"#14735C\"", "");
        row("ui/review/x.cpp", "title->setText(QStringLiteral(\"Next record\"));", "untranslated");
        row("app/desk/x.cpp", "window.setWindowTitle(QStringLiteral(\n    \"Review\"));", "untranslated");
        row("ui/review/x.cpp", "new PlainLabel(QStringLiteral(\"No text\"), FontRole::Body)", "untranslated");
        row("ui/start/x.cpp", "auto *go = new KeyButton{QLatin1String(\"Start\")};", "untranslated");
        row("ui/start/x.cpp", "KeyButton::iconOnly(QStringLiteral(\"x\"), QStringLiteral(\"Close it\"))",
            "untranslated");
        row("ui/review/x.cpp", "return QLatin1String(\"nothing is left\");", "untranslated");
        row("ui/review/x.cpp", "title->setText(tr(\"Next record\"));", "");
        row("ui/theme/fonts.cpp", "{QStringLiteral(\"Noto Sans\")}", "");
        row("ui/review/x.cpp", "title->setObjectName(QStringLiteral(\"nextRecord\"));", "");
        row("ui/review/x.cpp", "count->setText(QStringLiteral(\"%1 / %2\").arg(a, b));", "");
        row("ui/review/x.cpp", "KeyButton::iconOnly(QStringLiteral(\"left\"), action->text())", "");
        row("app/cli/x.cpp", "app.setText(QStringLiteral(\"Next record\"));", "");
    }
    void findsWhatItForbids()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(QString, rule);
        const QList<Violation> found = checkSource(file, QStringLiteral("\n") + line);
        QVERIFY2(found.size() == (rule.isEmpty() ? 0 : 1), qPrintable(report(found)));
        if (!rule.isEmpty()) {
            QCOMPARE(found.front().line, 2);
            QVERIFY2(found.front().message.contains(QLatin1Char('[') + rule + QLatin1Char(']')),
                     qPrintable(report(found)));
        }
    }
    void everyRuleHasAnExample()
    {
        const QString source = readSource(QStringLiteral(SECONDLOOK_SOURCE_DIR "/tests/arch/tst_source_rules.cpp"));
        for (const SourceRule &rule : sourceRules()) {
            QVERIFY2(rule.pattern.isValid(), qPrintable(rule.pattern.errorString()));
            QVERIFY2(source.contains(QStringLiteral("\", \"%1\");").arg(rule.name)), qPrintable(rule.name));
        }
    }

    void theSourceKeepsTheRules()
    {
        const QString root = QStringLiteral(SECONDLOOK_SOURCE_DIR);
        const QStringList files = filesBelow(
            root, {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
            {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.sql"), QStringLiteral("*.qss")});
        QVERIFY2(files.size() >= 25, "the source folder was not found");
        QList<Violation> violations;
        for (const QString &file : files)
            violations += checkSource(file, readSource(root + QLatin1Char('/') + file));
        QVERIFY2(violations.isEmpty(), qPrintable(report(violations)));
    }
};

SECONDLOOK_SUITE(TestSourceRules)
#include "tst_source_rules.moc"
