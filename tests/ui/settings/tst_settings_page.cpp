#include "tests/support/registry.h"
#include "tests/ui/settings/settings_window.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>

using namespace secondlook::ui;

class SettingsPageTest : public secondlook::test::SettingsWindow
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsAreWalkedWithTheArrows()
    {
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            seen << m_page->currentSection();
            key(Qt::Key_Down);
        }
        QCOMPARE(seen, (QStringList{QStringLiteral("reviewing"), QStringLiteral("keys"), QStringLiteral("appearance"),
                                    QStringLiteral("name")}));
    }

    void everyControlOfASectionHasAName()
    {
        for (const char *section : {"reviewing", "keys", "appearance", "name"}) {
            m_page->showSection(QLatin1String(section));
            for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusProxy() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(
                    spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(),
                    qPrintable(QStringLiteral("%1 in %2")
                                   .arg(QLatin1String(widget->metaObject()->className()), QLatin1String(section))));
            }
        }
    }

    void reviewingIsSavedAsItIsChanged()
    {
        m_page->setPolicy(PolicyFacts{0.1, 2, true, 0.0, 312});
        shoot(QStringLiteral("reviewing"));
        key(Qt::Key_Tab);
        key(Qt::Key_Right);
        key(Qt::Key_Space);
        QVERIFY(m_settings->review().confirmWithEnter);
        find<QCheckBox>("singleKeys")->setFocus();
        key(Qt::Key_Space);
        QVERIFY(!m_settings->singleKeysOn());
        find<SegmentedControl>("askConfidence")->button(2)->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(m_settings->review().askConfidence, ReviewPreferences::AskConfidence::Always);
        find<QCheckBox>("evidence")->setFocus();
        key(Qt::Key_Space);
        QVERIFY(!m_settings->review().showEvidence);
        find<QSpinBox>("goal")->setFocus();
        find<QSpinBox>("goal")->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("40"));
        QCOMPARE(m_settings->review().goal, 120); // 4 would be a goal nobody wants
        key(Qt::Key_Return);
        QCOMPARE(m_settings->review().goal, 40);
        find<QComboBox>("break")->setFocus();
        key(Qt::Key_Up);
        QCOMPARE(m_settings->review().breakMinutes, 25);
        find<QCheckBox>("pace")->setFocus();
        key(Qt::Key_Space);
        QVERIFY(!m_settings->review().showPace);
        find<KeyButton>("reviewingDefaults")->setFocus();
        key(Qt::Key_Space);
        QVERIFY(m_settings->review() == ReviewPreferences());
        QVERIFY(m_settings->singleKeysOn());
        QCOMPARE(find<QSpinBox>("goal")->value(), 120);
        QVERIFY(find<QCheckBox>("pace")->isChecked());
    }

    void theGoalTakesOnlyWhatMakesSense()
    {
        auto *goal = find<QSpinBox>("goal");
        goal->setFocus();
        goal->selectAll();
        QTest::keyClicks(goal, QStringLiteral("0"));
        key(Qt::Key_Return);
        QVERIFY(m_settings->review().goal >= ReviewPreferences::leastGoal);
    }

    void thePolicyIsReadAndNotChanged()
    {
        QVERIFY(!find<QWidget>("share")->isVisible());
        m_page->setPolicy(PolicyFacts{0.1, 2, true, 0.0, 312});
        const auto value = [this](const char *name) { return find<QWidget>(name)->findChild<PlainLabel *>()->text(); };
        QCOMPARE(value("blind"), QStringLiteral("On for samples and second opinions"));
        QCOMPARE(value("share"), QStringLiteral("1 in 10"));
        QCOMPARE(find<QWidget>("share")->accessibleDescription(),
                 QStringLiteral("At this share, about 31 of the 312 records in the queue."));
        QCOMPARE(find<QWidget>("share")->focusPolicy(), Qt::NoFocus);
        m_page->setPolicy(PolicyFacts{0.125, 3, false, 0.0, {}});
        QCOMPARE(value("blind"), QStringLiteral("Off"));
        QCOMPARE(value("share"), QStringLiteral("1 in 8, 3 answers each"));
        m_page->setPolicy(PolicyFacts{0.1, 2, true, 0.2, {}});
        QCOMPARE(value("blind"), QStringLiteral("On for samples, second opinions and 1 in 5 others"));
        m_page->setPolicy(PolicyFacts{0.1, 2, true, 1.0, {}});
        QCOMPARE(value("blind"), QStringLiteral("On for all records"));
        QCOMPARE(shareText(0.3), QStringLiteral("30%"));
        QCOMPARE(shareText(1.0), QStringLiteral("1 in 1"));
        QCOMPARE(shareText(0.0), QStringLiteral("none"));
    }

    void appearanceIsSavedAsItIsChanged()
    {
        m_page->showSection(QStringLiteral("appearance"));
        shoot(QStringLiteral("appearance"));
        find<SegmentedControl>("theme")->button(3)->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(m_settings->look().theme, ThemeChoice::Contrast);
        find<QComboBox>("textSize")->setFocus();
        key(Qt::Key_Down);
        QCOMPARE(m_settings->look().textSize, 110);
        auto *language = find<QComboBox>("language");
        QCOMPARE(language->currentIndex(), 0);
        QCOMPARE(language->count(), int(interfaceLanguages.size()) + 1);
        language->setFocus();
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(language->currentText(), QStringLiteral("Deutsch"));
        QCOMPARE(m_settings->look().language, QStringLiteral("de"));
        m_settings->setLook({ThemeChoice::Dark, 80}); // with the keys for smaller text
        QCOMPARE(find<QComboBox>("textSize")->currentText(), QStringLiteral("80%"));
        QCOMPARE(find<SegmentedControl>("theme")->current(), 2);
        find<KeyButton>("appearanceDefaults")->click();
        QVERIFY(m_settings->look() == LookPreferences());
    }

    void aNameIsChosenWithEnter()
    {
        m_page->showSection(QStringLiteral("name"));
        shoot(QStringLiteral("name"));
        QSignalSpy chosen(m_page, &SettingsPage::nameChosen);
        auto *name = find<QLineEdit>("reviewerName");
        QCOMPARE(name->text(), QStringLiteral("ana"));
        name->setFocus();
        key(Qt::Key_Return);
        QCOMPARE(chosen.count(), 0); // the same name
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("  "));
        QVERIFY(!said("nameProblem").isEmpty());
        key(Qt::Key_Return);
        name->setText(QString(99, QChar(0x4e00))); // 297 bytes
        QVERIFY(said("nameProblem").contains(QLatin1String("too long")));
        key(Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        key(Qt::Key_Escape);
        QCOMPARE(name->text(), QStringLiteral("ana"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral(" Ben  King "));
        key(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("Ben King"));
    }

    void itSaysWhetherChangesReachTheDisk()
    {
        const auto notes = [this] {
            QStringList texts;
            for (const SavedNote *note : m_page->findChildren<SavedNote *>())
                texts << note->findChild<PlainLabel *>()->text();
            return texts;
        };
        QCOMPARE(notes(), QStringList(3, QStringLiteral("Saved as you change it")));
        QFile wall(m_folder->filePath(QStringLiteral("wall")));
        QVERIFY(wall.open(QIODevice::WriteOnly));
        QSettings store(wall.fileName() + QStringLiteral("/x.ini"), QSettings::IniFormat);
        ReviewerSettings settings(&store, QStringLiteral("ana"), {});
        const SavedNote note(&settings);
        settings.setSingleKeysOn(false);
        QVERIFY(note.findChild<PlainLabel *>()->text().startsWith(QLatin1String("Not saved")));
    }

    void escapeLeadsBackFromEverywhere()
    {
        QSignalSpy left(m_page, &SettingsPage::left);
        key(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        find<QCheckBox>("singleKeys")->setFocus();
        key(Qt::Key_Escape);
        find<QSpinBox>("goal")->setFocus();
        key(Qt::Key_Escape);
        goTo("review.skip");
        key(Qt::Key_Escape);
        QCOMPARE(left.count(), 4);
        find<KeyButton>("settingsBack")->click(); // there where no project is open
        QCOMPARE(left.count(), 5);
        m_page->setPolicy(PolicyFacts{});
        QVERIFY(!find<KeyButton>("settingsBack")->isVisible());
    }

    void f6GoesFromTheSectionsIntoTheSection()
    {
        key(Qt::Key_F6);
        QVERIFY(m_page->areas()[1]->isAncestorOf(QApplication::focusWidget()));
        key(Qt::Key_F6);
        QVERIFY(m_window->navigation()->isAncestorOf(QApplication::focusWidget()));
        key(Qt::Key_F6);
        QVERIFY(find<QListView>("settingsSections")->hasFocus());
    }
};

SECONDLOOK_SUITE(SettingsPageTest)
#include "tst_settings_page.moc"
