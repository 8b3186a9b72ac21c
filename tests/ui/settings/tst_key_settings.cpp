#include "tests/support/registry.h"
#include "tests/ui/settings/settings_window.h"
#include "ui/widgets/key_button.h"

#include <QSignalSpy>

using namespace secondlook::ui;

class KeySettingsTest : public secondlook::test::SettingsWindow
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsChangedByPressingAnother()
    {
        goTo("review.skip");
        key(Qt::Key_Return);
        QVERIFY(table()->isWaiting());
        shoot(QStringLiteral("keys-waiting"));
        goTo("review.skip");
        key(Qt::Key_Return);
        QSignalSpy ran(m_skip, &QAction::triggered);
        key(Qt::Key_X);
        QVERIFY(!table()->isWaiting());
        QCOMPARE(m_skip->shortcut(), QKeySequence(QStringLiteral("X")));
        QCOMPARE(capsOf("review.skip"), QStringList{QStringLiteral("X")});
        QCOMPARE(m_settings->keys().value(QStringLiteral("review.skip")), QStringList{QStringLiteral("X")});
        QCOMPARE(ran.count(), 0);
        shoot(QStringLiteral("keys"));
        key(Qt::Key_X);
        QCOMPARE(ran.count(), 1);
        key(Qt::Key_S);
        QCOMPARE(ran.count(), 1);
        key(Qt::Key_Delete);
        QCOMPARE(capsOf("review.skip"), QStringList{QStringLiteral("S")});
        QVERIFY(m_settings->keys().isEmpty());
    }

    void aTakenKeyIsRefusedWithItsOwnersName()
    {
        goTo("review.skip");
        key(Qt::Key_Return);
        key(Qt::Key_F);
        QVERIFY2(said("keyProblem").contains(QLatin1String("F belongs to \"Flag this record\"")),
                 qPrintable(said("keyProblem")));
        QVERIFY(table()->isWaiting()); // for a better one
        shoot(QStringLiteral("keys-taken"));
        goTo("review.skip");
        QCOMPARE(capsOf("review.skip"), QStringList{QStringLiteral("S")});
        QVERIFY(m_settings->keys().isEmpty());
    }

    void keysOfTheProgramDoNotActWhileOneIsWaitedFor()
    {
        goTo("review.skip");
        key(Qt::Key_Return);
        key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY2(said("keyProblem").contains(QLatin1String("Go to or run")), qPrintable(said("keyProblem")));
        key(Qt::Key_Tab);
        QVERIFY2(said("keyProblem").startsWith(QLatin1String("Tab cannot be given away")),
                 qPrintable(said("keyProblem")));
        QVERIFY(table()->hasFocus());
        key(Qt::Key_3);
        QVERIFY(said("keyProblem").startsWith(QLatin1String("3 cannot be given away")));
        key(Qt::Key_Shift, Qt::ShiftModifier); // on the way to a longer one
        QVERIFY(table()->isWaiting());
        key(Qt::Key_Escape);
        QVERIFY(!table()->isWaiting());
        QVERIFY(said("keyProblem").isEmpty());
        QCOMPARE(m_window->currentPage(), QStringLiteral("settings"));
        QCOMPARE(capsOf("review.skip"), QStringList{QStringLiteral("S")});
    }

    void theSecondKeyOfAnActionStays()
    {
        QVERIFY(m_window->registry().setKeys(
            QStringLiteral("help.keys"), {QKeySequence(QStringLiteral("?")), QKeySequence(QStringLiteral("Ctrl+/"))}));
        goTo("help.keys");
        key(Qt::Key_Return);
        key(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(capsOf("help.keys"), (QStringList{QStringLiteral("Ctrl J"), QStringLiteral("Ctrl /")}));
        key(Qt::Key_Return);
        key(Qt::Key_Slash, Qt::ControlModifier); // its own already
        QVERIFY(!table()->isWaiting());
        QCOMPARE(capsOf("help.keys").size(), 2);
    }

    void aSignThatNeedsShiftIsTheSign()
    {
        goTo("review.skip");
        key(Qt::Key_Return);
        key(Qt::Key_Exclam, Qt::ShiftModifier);
        QCOMPARE(m_settings->keys().value(QStringLiteral("review.skip")), QStringList{QStringLiteral("!")});
    }

    void whatNeverChangesDoesNotWait()
    {
        goTo("view.fullScreen");
        key(Qt::Key_Return);
        QVERIFY(!table()->isWaiting());
        QVERIFY(!find<KeyButton>("changeKey")->isEnabled());
    }

    void allKeysGoBackTogether()
    {
        QVERIFY(!find<KeyButton>("allUsualKeys")->isEnabled());
        goTo("review.skip");
        key(Qt::Key_Return);
        key(Qt::Key_X);
        goTo("review.flag");
        key(Qt::Key_Return);
        key(Qt::Key_S); // free since
        QCOMPARE(capsOf("review.flag"), QStringList{QStringLiteral("S")});
        goTo("review.skip");
        find<KeyButton>("usualKey")->click();
        QVERIFY2(said("keyProblem").contains(QLatin1String("S belongs to \"Flag this record\"")),
                 qPrintable(said("keyProblem")));
        find<KeyButton>("allUsualKeys")->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(capsOf("review.skip"), QStringList{QStringLiteral("S")});
        QCOMPARE(capsOf("review.flag"), QStringList{QStringLiteral("F")});
        QVERIFY(m_settings->keys().isEmpty());
    }

    void whatIsIgnoredOfAnEditedFileIsTold()
    {
        QVERIFY(!find<QWidget>("keyNotes")->isVisible());
        m_page->setPolicy(PolicyFacts{});
        m_settings->setKeys(QStringLiteral("review.skip"), {QStringLiteral("banana")});
        m_settings->setKeys(QStringLiteral("review.flag"), {QStringLiteral("F2")});
        m_settings->setKeys(QStringLiteral("no.such"), {QStringLiteral("Ctrl+J")});
        m_settings->setKeys(QStringLiteral("view.fullScreen"), {QStringLiteral("Ctrl+J")});
        m_window->registry().setGivenKeys(readKeyMap(m_settings->keys()).keys);
        m_page->showSection(QStringLiteral("keys"));
        const QString told = said("keyNotes");
        QCOMPARE(told.count(QLatin1Char('\n')), 3);
        for (const char *part :
             {"\"banana\" is not a key", "F2 cannot be given away", "no.such is ignored", "\"Full screen\" is ignored"})
            QVERIFY2(told.contains(QLatin1String(part)), qPrintable(told));
        shoot(QStringLiteral("keys-ignored"));
        QCOMPARE(capsOf("review.skip"), QStringList{QStringLiteral("S")});
        find<KeyButton>("allUsualKeys")->click();
        QVERIFY(!find<QWidget>("keyNotes")->isVisible());
    }
};

SECONDLOOK_SUITE(KeySettingsTest)
#include "tst_key_settings.moc"
