#include "tests/support/registry.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/key_rows.h"

#include <QSignalSpy>
#include <QTest>

using namespace secondlook::ui;

class ActionRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_registry = std::make_unique<ActionRegistry>();
        m_owner = std::make_unique<QObject>();
    }

    void aKeyThatIsTakenIsRefusedAndNamesBothActions()
    {
        QVERIFY(m_registry->add(make("review.skip", "Skip", {"S"}), QStringLiteral("review")));
        const auto second = m_registry->add(make("review.sort", "Sort", {"Ctrl+J", "S"}), QStringLiteral("review"));
        QVERIFY(!second);
        QCOMPARE(second.error().code, secondlook::base::ErrorCode::Conflict);
        const QString message = QString::fromStdString(second.error().message);
        QVERIFY2(message.contains(QStringLiteral("Skip")) && message.contains(QStringLiteral("Sort")),
                 qPrintable(message));
        QCOMPARE(m_registry->entries().size(), 1);
    }

    void aKeyOfEveryPageCannotBeTakenByAPage()
    {
        QVERIFY(m_registry->add(make("tools.palette", "Go to or run", {"Ctrl+K"})));
        QVERIFY(!m_registry->add(make("review.keep", "Keep", {"Ctrl+K"}), QStringLiteral("review")));
        QVERIFY(m_registry->add(make("review.skip", "Skip", {"S"}), QStringLiteral("review")));
        QVERIFY(!m_registry->add(make("view.sort", "Sort", {"S"})));
    }

    void twoPagesMayUseTheSameKey()
    {
        QVERIFY(m_registry->add(make("review.skip", "Skip", {"S"}), QStringLiteral("review")));
        QVERIFY(m_registry->add(make("runs.stop", "Stop", {"S"}), QStringLiteral("runs")));
        QCOMPARE(m_registry->entriesOn(QStringLiteral("runs")).size(), 1);
    }

    void aDeadActionIsForgottenAndItsKeyFree()
    {
        QAction *skip = make("review.skip", "Skip", {"S"});
        QVERIFY(m_registry->add(skip, QStringLiteral("review")));
        QSignalSpy changed(m_registry.get(), &ActionRegistry::changed);
        delete skip;
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_registry->entries().isEmpty());
        QVERIFY(m_registry->add(make("review.sort", "Sort", {"S"}), QStringLiteral("review")));
    }

    void singleKeysCanBeTurnedOffAndOnAgain()
    {
        QAction *undo = make("review.undo", "Undo", {"U", "Ctrl+Z"});
        QVERIFY(m_registry->add(undo));
        m_registry->setSingleKeysOn(false);
        QCOMPARE(undo->shortcuts(), QList<QKeySequence>{QKeySequence(QStringLiteral("Ctrl+Z"))});
        QCOMPARE(undo->toolTip(), QStringLiteral("Undo  Ctrl Z"));
        m_registry->setSingleKeysOn(true);
        QCOMPARE(undo->shortcuts().size(), 2);
        QCOMPARE(undo->toolTip(), QStringLiteral("Undo  U"));
    }

    void anActionAddedWhileSingleKeysAreOffHasNone()
    {
        m_registry->setSingleKeysOn(false);
        QAction *skip = make("review.skip", "Skip", {"S"});
        QVERIFY(m_registry->add(skip));
        QVERIFY(skip->shortcuts().isEmpty());
    }

    void aNewKeyTakesThePlaceOfTheOldOne()
    {
        QAction *skip = make("review.skip", "&Skip…", {"S"}, "This record");
        QVERIFY(m_registry->add(skip, QStringLiteral("review")));
        QSignalSpy changed(m_registry.get(), &ActionRegistry::changed);
        QVERIFY(m_registry->setKeys(QStringLiteral("review.skip"), keys({"X"})));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(skip->shortcuts(), keys({"X"}));
        QCOMPARE(skip->toolTip(), QStringLiteral("Skip  X"));
        QCOMPARE(drawn(keySections(*m_registry, QStringLiteral("review"), {})),
                 QStringLiteral("This record: Skip [X]"));
        QVERIFY(m_registry->resetKeys(QStringLiteral("review.skip")));
        QCOMPARE(skip->shortcuts(), keys({"S"}));
    }

    void aKeyOfAnotherActionIsRefusedAndItsOwnerNamed()
    {
        QAction *skip = make("review.skip", "Skip", {"S"});
        QVERIFY(m_registry->add(skip, QStringLiteral("review")));
        QVERIFY(m_registry->add(make("review.flag", "&Flag this", {"F"}), QStringLiteral("review")));
        QVERIFY(m_registry->add(make("runs.stop", "Stop", {"P"}), QStringLiteral("runs")));
        const auto refused = m_registry->setKeys(QStringLiteral("review.skip"), keys({"Ctrl+J", "F"}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, secondlook::base::ErrorCode::Conflict);
        const QString message = QString::fromStdString(refused.error().message);
        QVERIFY2(message.startsWith(QLatin1String("F belongs to \"Flag this\"")), qPrintable(message));
        QCOMPARE(skip->shortcuts(), keys({"S"}));
        QVERIFY(m_registry->setKeys(QStringLiteral("review.skip"), keys({"P"}))); // lives on another page
        QVERIFY(m_registry->setKeys(QStringLiteral("review.flag"), keys({"S"}))); // free since
        const auto back = m_registry->resetKeys(QStringLiteral("review.skip"));
        QVERIFY(!back);
        QCOMPARE(back.error().code, secondlook::base::ErrorCode::Conflict);
        QCOMPARE(skip->shortcuts(), keys({"P"}));
    }

    void whatNeverChangesIsRefused()
    {
        QAction *full = make("view.fullScreen", "Full screen", {"F11"});
        QAction *skip = make("review.skip", "Skip", {"S"});
        QVERIFY(m_registry->add(full));
        QVERIFY(m_registry->add(skip));
        QCOMPARE(m_registry->setKeys(QStringLiteral("view.fullScreen"), keys({"X"})).error().code,
                 secondlook::base::ErrorCode::Usage);
        QCOMPARE(m_registry->setKeys(QStringLiteral("review.skip"), keys({"F2"})).error().code,
                 secondlook::base::ErrorCode::Usage);
        QCOMPARE(m_registry->setKeys(QStringLiteral("no.such"), keys({"X"})).error().code,
                 secondlook::base::ErrorCode::NotFound);
        QCOMPARE(full->shortcuts(), keys({"F11"}));
        QCOMPARE(skip->shortcuts(), keys({"S"}));
    }

    void twoActionsMaySwapTheirKeysInAMap()
    {
        m_registry->setGivenKeys({{QStringLiteral("a"), keys({"B"})}, {QStringLiteral("b"), keys({"A"})}});
        QAction *a = make("a", "First", {"A"});
        QAction *b = make("b", "Second", {"B"});
        QVERIFY(m_registry->add(a));
        QVERIFY(m_registry->add(b));
        QCOMPARE(a->shortcuts(), keys({"B"}));
        QCOMPARE(b->shortcuts(), keys({"A"}));
        QVERIFY(m_registry->ignoredKeys().isEmpty());
    }

    void twoActionsOnOneKeyLeaveOneWithItsOwn()
    {
        QAction *a = make("a", "First", {"A"});
        QAction *b = make("b", "Second", {"B"});
        QVERIFY(m_registry->add(a));
        QVERIFY(m_registry->add(b));
        m_registry->setGivenKeys({{QStringLiteral("a"), keys({"X"})}, {QStringLiteral("b"), keys({"X"})}});
        QCOMPARE(a->shortcuts().size() + b->shortcuts().size(), 2);
        QVERIFY(a->shortcuts() != b->shortcuts());
        QVERIFY(a->shortcuts() == keys({"A"}) || b->shortcuts() == keys({"B"}));
        QCOMPARE(m_registry->ignoredKeys().size(), 1);
        const QString told = m_registry->ignoredKeys().first();
        QVERIFY2(told.contains(QLatin1String("First")) && told.contains(QLatin1String("Second")), qPrintable(told));
    }

    void aMapNeverKeepsAPageOut()
    {
        QAction *quit = make("file.quit", "Quit", {"Ctrl+Q"});
        QVERIFY(m_registry->add(quit));
        m_registry->setGivenKeys({{QStringLiteral("file.quit"), keys({"S"})},
                                  {QStringLiteral("view.fullScreen"), keys({"X"})},
                                  {QStringLiteral("no.such"), keys({"Y"})}});
        QCOMPARE(quit->shortcuts(), keys({"S"}));
        QAction *skip = make("review.skip", "Skip", {"S"});
        QVERIFY(m_registry->add(skip, QStringLiteral("review")));
        QCOMPARE(skip->shortcuts(), keys({"S"})); // its own key comes first
        QCOMPARE(quit->shortcuts(), keys({"Ctrl+Q"}));
        QAction *full = make("view.fullScreen", "Full screen", {"F11"});
        QVERIFY(m_registry->add(full));
        QCOMPARE(full->shortcuts(), keys({"F11"}));
        QCOMPARE(m_registry->ignoredKeys().size(), 2);
        delete skip;
        QCOMPARE(quit->shortcuts(), keys({"S"}));
    }

    void singleKeysThatWereGivenRestAsWell()
    {
        QAction *skip = make("review.skip", "Skip", {"Ctrl+J"});
        QVERIFY(m_registry->add(skip));
        m_registry->setSingleKeysOn(false);
        QVERIFY(m_registry->setKeys(QStringLiteral("review.skip"), keys({"X"})));
        QVERIFY(skip->shortcuts().isEmpty());
        m_registry->setSingleKeysOn(true);
        QCOMPARE(skip->shortcuts(), keys({"X"}));
    }

    void sheetListsThePageFirstAndLeavesOutWhatHasNoKeyOrSection()
    {
        QVERIFY(m_registry->add(make("file.quit", "&Quit", {"Ctrl+Q"}, "Program")));
        QVERIFY(m_registry->add(make("view.contrast", "High contrast", {}, "Program")));
        QVERIFY(m_registry->add(make("review.skip", "&Skip…", {"S"}, "This record"), QStringLiteral("review")));
        QVERIFY(m_registry->add(make("review.1", "Choose label 1", {"1"}, ""), QStringLiteral("review")));
        QVERIFY(m_registry->add(make("runs.stop", "Stop", {"P"}, "Runs"), QStringLiteral("runs")));
        m_registry->addHint({QStringLiteral("This record"),
                             QStringLiteral("Label with that number"),
                             {QStringLiteral("1"), QStringLiteral("…"), QStringLiteral("9")}},
                            QStringLiteral("review"));
        QCOMPARE(drawn(keySections(*m_registry, QStringLiteral("review"), {})),
                 QStringLiteral("This record: Skip [S], Label with that number [1 … 9]; Program: Quit [Ctrl Q]"));
    }

    void sheetFindsByWordAndByKey()
    {
        QVERIFY(m_registry->add(make("file.quit", "Quit", {"Ctrl+Q"}, "Program")));
        QVERIFY(m_registry->add(make("help.keys", "All keys", {"?"}, "Program")));
        QCOMPARE(drawn(keySections(*m_registry, {}, QStringLiteral("quit"))), QStringLiteral("Program: Quit [Ctrl Q]"));
        QCOMPARE(drawn(keySections(*m_registry, {}, QStringLiteral("?"))), QStringLiteral("Program: All keys [?]"));
        QVERIFY(keySections(*m_registry, {}, QStringLiteral("zebra")).isEmpty());
    }

private:
    QAction *make(const char *id, const char *text, const std::vector<const char *> &texts, const char *section = "")
    {
        auto *action = new QAction(QString::fromUtf8(text), m_owner.get());
        action->setShortcuts(keys(texts));
        describeAction(action, QString::fromLatin1(id), QString::fromLatin1(section), ActionMenu::File);
        return action;
    }

    static QList<QKeySequence> keys(const std::vector<const char *> &texts)
    {
        QList<QKeySequence> sequences;
        for (const char *text : texts)
            sequences << QKeySequence(QString::fromLatin1(text));
        return sequences;
    }

    static QString drawn(const QList<KeySection> &sections)
    {
        QStringList all;
        for (const KeySection &section : sections) {
            QStringList rows;
            for (const KeyRow &row : section.rows)
                rows << QStringLiteral("%1 [%2]").arg(row.text, row.caps.join(QLatin1Char(' ')));
            all << section.title + QStringLiteral(": ") + rows.join(QStringLiteral(", "));
        }
        return all.join(QStringLiteral("; "));
    }

    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<QObject> m_owner;
};

SECONDLOOK_SUITE(ActionRegistryTest)
#include "tst_action_registry.moc"
