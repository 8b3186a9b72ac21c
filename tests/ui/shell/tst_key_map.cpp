#include "tests/support/registry.h"
#include "ui/shell/key_map.h"

#include <QTest>

using namespace secondlook::ui;

class KeyMapTest : public QObject
{
    Q_OBJECT

    static QKeySequence key(const QString &text) { return QKeySequence(text, QKeySequence::PortableText); }

private Q_SLOTS:
    void someKeysAreNeverGiven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("because");
        const auto row = [](const char *text, const char *because) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(because);
        };
        row("S", "");
        row("?", "");
        row("Ctrl+J", "");
        row("Alt+Left", "");
        row("Ctrl+,", "");
        row("Shift+S", "");
        row("1", "digits");
        row("Ctrl+3", "digits");
        row("Return", "digits");
        row("Ctrl+Enter", "digits");
        row("Esc", "digits");
        row("F1", "digits");
        row("Shift+F6", "digits");
        row("Tab", "moves");
        row("Ctrl+Tab", "moves");
        row("Space", "moves");
        row("Up", "moves");
        row("Del", "moves");
        row("Alt+F", "menus");
        row("Ctrl+C", "edits");
        row("Ctrl+V", "edits");
        row("Ctrl+K, Ctrl+B", "not one key");
    }
    void someKeysAreNeverGiven()
    {
        QFETCH(QString, text);
        QFETCH(QString, because);
        const QString why = whyNotGiven(key(text));
        QVERIFY2(because.isEmpty() ? why.isEmpty() : why.contains(because), qPrintable(why));
    }

    void nothingAndAModifierAloneAreNoKeys()
    {
        QVERIFY(!whyNotGiven({}).isEmpty());
        QVERIFY(!whyNotGiven(QKeySequence(Qt::Key_Shift)).isEmpty());
        QVERIFY(!whyNotGiven(QKeySequence(Qt::CTRL | Qt::Key_Meta)).isEmpty());
        QVERIFY(!whyNotGiven(QKeySequence(Qt::Key_unknown)).isEmpty());
    }

    void aMapComesBackAsItWasWritten()
    {
        const QList<QKeySequence> keys = {key(QStringLiteral("X")), key(QStringLiteral("Ctrl+,"))};
        const KeyMapReading reading = readKeyMap({{QStringLiteral("review.skip"), portableKeys(keys)}});
        QCOMPARE(reading.keys.value(QStringLiteral("review.skip")), keys);
        QVERIFY(reading.notes.isEmpty());
    }

    void nonsenseIsLeftOutEntryByEntryAndTold_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("because");
        QTest::newRow("no key") << QStringList() << QStringLiteral("No key");
        QTest::newRow("empty text") << QStringList{QString()} << QStringLiteral("\"\" is not a key");
        QTest::newRow("a word") << QStringList{QStringLiteral("banana")} << QStringLiteral("\"banana\" is not a key");
        QTest::newRow("two chords") << QStringList{QStringLiteral("Ctrl+K, Ctrl+B")} << QStringLiteral("not a key");
        QTest::newRow("reserved") << QStringList{QStringLiteral("F1")} << QStringLiteral("F1 cannot be given away");
        QTest::newRow("one of two") << QStringList{QStringLiteral("X"), QStringLiteral("9")}
                                    << QStringLiteral("9 cannot be given away");
        QTest::newRow("markup") << QStringList{QStringLiteral("<b>X</b>")} << QStringLiteral("\"<b>X</b>\"");
        QTest::newRow("very long") << QStringList{QString(10000, QLatin1Char('x'))} << QStringLiteral("is not a key");
    }
    void nonsenseIsLeftOutEntryByEntryAndTold()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, because);
        const KeyMapReading reading = readKeyMap(
            {{QStringLiteral("review.flag"), texts}, {QStringLiteral("review.skip"), {QStringLiteral("X")}}});
        QCOMPARE(reading.keys.keys(), QStringList{QStringLiteral("review.skip")});
        QCOMPARE(reading.notes.size(), 1);
        QVERIFY2(reading.notes[0].contains(QLatin1String("review.flag")) && reading.notes[0].contains(because),
                 qPrintable(reading.notes[0]));
        QVERIFY(reading.notes[0].size() < 200);
    }
};

SECONDLOOK_SUITE(KeyMapTest)
#include "tst_key_map.moc"
