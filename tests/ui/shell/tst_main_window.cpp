#include "tests/support/registry.h"
#include "tests/ui/shell/shots.h"
#include "ui/shell/focus_areas.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/top_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <optional>

using namespace secondlook::ui;

namespace {

/// A page with one button, one text field and the single key S.
struct SmallPage
{
    QWidget *widget = new QWidget;
    QPushButton *button = new QPushButton(QStringLiteral("First"));
    QLineEdit *field = new QLineEdit;
    QAction *skip = new QAction(QStringLiteral("&Skip"), widget);

    SmallPage()
    {
        auto *column = new QVBoxLayout(widget);
        column->addWidget(button);
        column->addWidget(field);
        skip->setShortcut(Qt::Key_S);
        describeAction(skip, QStringLiteral("small.skip"), QStringLiteral("This record"), ActionMenu::Record);
    }

    Page page(const QString &id, const QString &iconName)
    {
        return {id,     QStringLiteral("Page ") + id,   iconName,
                widget, [this] { button->setFocus(); }, [this] { return QList<QWidget *>{button, field}; },
                {skip}};
    }
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().applyTo(*qApp); }

    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_small.emplace();
        QVERIFY(m_window->addPage(m_small->page(QStringLiteral("review"), QStringLiteral("review"))));
        m_window->resize(1440, 900);
        m_window->showPage(QStringLiteral("review"));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_small->button->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        Theme::instance().setScheme(Scheme::Light);
        Theme::instance().setTextScale(100);
    }

    void navigationBecomesARailBelow1360()
    {
        QVERIFY(!m_window->navigation()->isRail());
        QCOMPARE(m_window->navigation()->width(), 184);
        m_window->resize(1359, 900);
        QTRY_VERIFY(m_window->navigation()->isRail());
        const int rail = m_window->navigation()->width();
        QVERIFY2(rail >= 76 && rail <= 108, qPrintable(QString::number(rail)));
        m_window->resize(1360, 900);
        QTRY_VERIFY(!m_window->navigation()->isRail());
    }

    void windowIsNeverSmallerThanTheGuideSays()
    {
        m_window->resize(300, 200);
        QCOMPARE(m_window->size(), QSize(1024, 640));
    }

    void aPageWithATakenKeyIsRefused()
    {
        SmallPage thief;
        thief.skip->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
        const auto added = m_window->addPage(thief.page(QStringLiteral("thief"), QStringLiteral("runs")));
        QVERIFY(!added);
        QCOMPARE(added.error().code, secondlook::base::ErrorCode::Conflict);
        m_window->showPage(QStringLiteral("thief"));
        QCOMPARE(m_window->currentPage(), QStringLiteral("review"));
    }

    void menusHoldWhatTheRegistryHoldsAndNoEmptyOnes()
    {
        QStringList menus;
        QStringList all;
        for (const QAction *menu : menuBar()->actions()) {
            menus << menu->text();
            for (const QAction *action : menu->menu()->actions())
                if (!action->isSeparator())
                    all << action->objectName();
        }
        QCOMPARE(menus, (QStringList{QStringLiteral("&File"), QStringLiteral("&Record"), QStringLiteral("&View"),
                                     QStringLiteral("&Tools"), QStringLiteral("&Help")}));
        for (const auto &entry : m_window->registry().entriesOn(QStringLiteral("review")))
            QCOMPARE(all.count(entry.action->objectName()), actionMenu(entry.action) == ActionMenu::None ? 0 : 1);
    }

    void removingAPageTakesItsActionsAlong()
    {
        QVERIFY(m_window->registry().find(QStringLiteral("small.skip")) != nullptr);
        m_window->removePage(QStringLiteral("review"));
        QVERIFY(m_window->registry().find(QStringLiteral("small.skip")) == nullptr);
        QVERIFY(m_window->registry().find(QStringLiteral("page.review")) == nullptr);
        SmallPage again;
        QVERIFY(m_window->addPage(again.page(QStringLiteral("review"), QStringLiteral("review"))));
    }

    void singleKeysActOutsideOfTextFieldsOnly()
    {
        QSignalSpy skipped(m_small->skip, &QAction::triggered);
        QTest::keyClick(m_small->button, Qt::Key_S);
        QCOMPARE(skipped.count(), 1);
        m_small->field->setFocus();
        QTest::keyClick(m_small->field, Qt::Key_S, Qt::NoModifier);
        QCOMPARE(skipped.count(), 1);
        QCOMPARE(m_small->field->text(), QStringLiteral("s"));
    }

    void questionMarkOpensTheKeysAndEscapeGivesTheFocusBack()
    {
        QTest::keyClick(m_small->button, '?');
        QTRY_VERIFY(m_window->shortcutSheet()->isOpen());
        QVERIFY(m_window->shortcutSheet()->filter()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->shortcutSheet()->isOpen());
        QVERIFY(m_small->button->hasFocus());
    }

    void sheetShowsEveryKeyOfTheRegistry()
    {
        m_window->shortcutSheet()->open();
        QStringList shown;
        for (const auto *label : m_window->shortcutSheet()->findChildren<PlainLabel *>())
            shown << label->text();
        for (const auto &entry : m_window->registry().entriesOn(QStringLiteral("review"))) {
            const QString text = QString(entry.action->text()).remove(QLatin1Char('&'));
            if (!entry.keys.isEmpty() && !actionSection(entry.action).isEmpty())
                QVERIFY2(shown.contains(text), qPrintable(text));
        }
        secondlook::test::keepShot(*m_window, QStringLiteral("shortcuts"));
        m_window->shortcutSheet()->filter()->setText(QStringLiteral("skip"));
        QStringList left;
        for (const auto *label : m_window->shortcutSheet()->findChildren<PlainLabel *>())
            left << label->text();
        QVERIFY(left.contains(QStringLiteral("Skip")));
        QVERIFY(!left.contains(QStringLiteral("Quit")));
    }

    void paletteListsTheRegistryAndRunsWhatIsChosen()
    {
        QTest::keyClick(m_small->button, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_window->palette()->isOpen());
        QLineEdit *input = m_window->palette()->input();
        QVERIFY(input->hasFocus());
        secondlook::test::keepShot(*m_window, QStringLiteral("palette"));
        const PaletteModel &model = m_window->palette()->model();
        QStringList commands;
        for (int row = 1; row < model.rowCount(); ++row)
            commands << model.index(row).data().toString();
        QVERIFY(commands.contains(QStringLiteral("Skip")));
        QVERIFY(commands.contains(QStringLiteral("Light or dark")));

        QSignalSpy skipped(m_small->skip, &QAction::triggered);
        QTest::keyClicks(input, QStringLiteral("ski"));
        QCOMPARE(m_window->palette()->current().data().toString(), QStringLiteral("Skip"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(skipped.count(), 1);
        QVERIFY(!m_window->palette()->isOpen());
        QVERIFY(m_small->button->hasFocus());
    }

    void disabledActionsAreNotInThePalette()
    {
        m_small->skip->setEnabled(false);
        m_window->palette()->open();
        m_window->palette()->input()->setText(QStringLiteral("skip"));
        QCOMPARE(m_window->palette()->model().rowCount(), 0);
    }

    void keysReachNothingBelowAnOpenPalette()
    {
        QSignalSpy skipped(m_small->skip, &QAction::triggered);
        QAction *dark = m_window->registry().find(QStringLiteral("view.scheme"));
        QSignalSpy toggled(dark, &QAction::triggered);
        m_window->palette()->open();
        QLineEdit *input = m_window->palette()->input();
        QTest::keyClick(input, Qt::Key_S);
        QTest::keyClick(input, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(skipped.count(), 0);
        QCOMPARE(toggled.count(), 0);
        QCOMPARE(input->text(), QStringLiteral("s"));
        QTest::keyClick(input, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!m_window->palette()->isOpen());
    }

    void f6WalksThroughTheAreas()
    {
        const auto next = [this] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6); };
        next();
        QVERIFY(m_small->field->hasFocus());
        next();
        QVERIFY(m_window->navigation()->list()->hasFocus());
        next();
        QVERIFY(m_small->button->hasFocus());
        QTest::keyClick(m_small->button, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_window->navigation()->list()->hasFocus());
    }

    void f6StepsOverAreasThatCannotTakeTheFocus()
    {
        auto *disabled = new QPushButton(QStringLiteral("Later"), m_small->widget);
        disabled->setEnabled(false);
        disabled->show();
        const QList<QWidget *> areas = {m_small->button, disabled, m_small->field};
        stepThroughAreas(areas, m_small->button, 1);
        QVERIFY(m_small->field->hasFocus());
        stepThroughAreas(areas, m_small->field, -1);
        QVERIFY(m_small->button->hasFocus());
        stepThroughAreas(areas, nullptr, -1);
        QVERIFY(m_small->field->hasFocus());
    }

    void themeAndTextSizeFollowTheirKeys()
    {
        QTest::keyClick(m_small->button, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(Theme::instance().scheme(), Scheme::Dark);
        QTest::keyClick(m_small->button, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(Theme::instance().textScale(), 110);
        QCOMPARE(QApplication::font().pixelSize(), 14);
        QTest::keyClick(m_small->button, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(m_small->button, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(Theme::instance().textScale(), 90);
        QTest::keyClick(m_small->button, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(Theme::instance().textScale(), 100);
    }

    void aSecondPageIsReachedByItsNumber()
    {
        SmallPage runs;
        runs.skip->setShortcut(Qt::Key_R);
        QVERIFY(m_window->addPage(runs.page(QStringLiteral("runs"), QStringLiteral("runs"))));
        QTest::keyClick(m_small->button, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), QStringLiteral("runs"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), QStringLiteral("review"));
    }

    void aPageAtTheFootHasAKeyOfItsOwnAndNoNumber()
    {
        SmallPage settings;
        settings.skip->setShortcut(Qt::Key_R);
        Page page = settings.page(QStringLiteral("settings"), QStringLiteral("settings"));
        page.footKey = QKeySequence(QStringLiteral("Ctrl+,"));
        QVERIFY(m_window->addPage(page));
        SmallPage runs;
        runs.skip->setShortcut(Qt::Key_P);
        QVERIFY(m_window->addPage(runs.page(QStringLiteral("runs"), QStringLiteral("runs"))));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), QStringLiteral("settings"));
        QCOMPARE(m_window->previousPage(), QStringLiteral("review"));
        const Navigation *navigation = m_window->navigation();
        QVERIFY(navigation->foot()->currentIndex().isValid());
        QVERIFY(!navigation->list()->currentIndex().isValid());
        QVERIFY(navigation->foot()->geometry().bottom() > navigation->height() - 20);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), QStringLiteral("runs"));
        QVERIFY(!navigation->foot()->currentIndex().isValid());
        m_window->removePage(QStringLiteral("settings"));
        QCOMPARE(m_window->previousPage(), QString());
        QVERIFY(!navigation->foot()->isVisible());
    }

    void withoutPagesToGoToThereIsNoNavigation()
    {
        SmallPage settings;
        Page page = settings.page(QStringLiteral("settings"), QStringLiteral("settings"));
        settings.skip->setShortcut(Qt::Key_R);
        page.footKey = QKeySequence(QStringLiteral("Ctrl+,"));
        QVERIFY(m_window->addPage(page));
        m_window->removePage(QStringLiteral("review"));
        m_window->showPage(QStringLiteral("settings"));
        QVERIFY(!m_window->navigation()->isVisible());
    }

    void aNewKeyIsEverywhereAtOnce()
    {
        ActionRegistry &registry = m_window->registry();
        QVERIFY(registry.setKeys(QStringLiteral("small.skip"), {QKeySequence(QStringLiteral("X"))}));
        QVERIFY(registry.setKeys(QStringLiteral("tools.palette"), {QKeySequence(QStringLiteral("Ctrl+J"))}));
        QSignalSpy skipped(m_small->skip, &QAction::triggered);
        QTest::keyClick(m_small->button, Qt::Key_S);
        QCOMPARE(skipped.count(), 0);
        QTest::keyClick(m_small->button, Qt::Key_X);
        QCOMPARE(skipped.count(), 1);
        QCOMPARE(m_small->skip->toolTip(), QStringLiteral("Skip  X"));
        QTest::keyClick(m_small->button, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(m_window->palette()->isOpen());
        m_window->palette()->input()->setText(QStringLiteral("skip"));
        QCOMPARE(m_window->palette()->current().data(PaletteModel::KeyRole).value<QKeySequence>(),
                 QKeySequence(QStringLiteral("X")));
        QTest::keyClick(m_window->palette()->input(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!m_window->palette()->isOpen());
        m_window->shortcutSheet()->open();
        m_window->shortcutSheet()->filter()->setText(QStringLiteral("skip"));
        QStringList caps;
        for (const auto *cap : m_window->shortcutSheet()->findChildren<KeyCap *>())
            caps << cap->text();
        QVERIFY2(caps.contains(QStringLiteral("X")) && !caps.contains(QStringLiteral("S")),
                 qPrintable(caps.join(QLatin1Char(' '))));
    }

    void theSheetLeadsToWhereKeysAreChanged()
    {
        QSignalSpy asked(m_window.get(), &MainWindow::changeKeysAsked);
        m_window->shortcutSheet()->open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!m_window->shortcutSheet()->isOpen());
    }

    void oneBannerAtATimeAndItCanBePutAway()
    {
        m_window->showBanner(Banner::Kind::Watch, QStringLiteral("one"));
        Banner *second = m_window->showBanner(Banner::Kind::Bad, QStringLiteral("two"));
        QTRY_COMPARE(m_window->findChildren<Banner *>().size(), 1);
        QCOMPARE(second->text(), QStringLiteral("two"));
        Q_EMIT second->dismissed();
        QTRY_VERIFY(m_window->findChildren<Banner *>().isEmpty());
    }

    void nothingIsCutAtTwiceTheTextSize()
    {
        Theme::instance().setTextScale(200);
        QCoreApplication::processEvents();
        m_window->shortcutSheet()->open();
        QCoreApplication::processEvents();
        secondlook::test::keepShot(*m_window, QStringLiteral("shortcuts-200"));
        QVERIFY(m_window->navigation()->width() >= 2 * 76);
        for (const QWidget *child : m_window->shortcutSheet()->findChildren<QWidget *>()) {
            if (child->isVisible() && qobject_cast<const PlainLabel *>(child))
                QVERIFY2(child->height() >= child->minimumSizeHint().height(), qPrintable(child->accessibleName()));
        }
    }

private:
    QMenuBar *menuBar() { return m_window->findChild<QMenuBar *>(); }

    std::unique_ptr<MainWindow> m_window;
    std::optional<SmallPage> m_small;
};

SECONDLOOK_SUITE(MainWindowTest)
#include "tst_main_window.moc"
