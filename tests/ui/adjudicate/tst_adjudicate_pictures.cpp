// Every state of the page in both themes and at both sizes. With SECONDLOOK_PICTURES=<folder> they are kept as PNG
// files, to be put beside the pictures of the design.
#include <QTest>

#include "tests/support/registry.h"
#include "tests/support/wanted_pictures.h"
#include "tests/ui/adjudicate/adjudicate_window.h"
#include "ui/adjudicate/decision_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"

#include <QPlainTextEdit>

using namespace secondlook;
using test::AdjudicateWindow;
using test::FakeConflicts;
using test::pressKey;

class TestAdjudicatePictures : public QObject
{
    Q_OBJECT

    // Words that do not fit into their button would be cut without a trace.
    static void checkButtons(QWidget &page)
    {
        const auto buttons = page.findChildren<ui::KeyButton *>();
        for (const auto *button : buttons)
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void cleanup()
    {
        ui::Theme::instance().setScheme(ui::Scheme::Light);
        ui::Theme::instance().setTextScale(100);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void picture_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ui::Scheme>("scheme");
        const QStringList scenes{
            QStringLiteral("adjudicate"), QStringLiteral("asked"),         QStringLiteral("chosen"),
            QStringLiteral("marked"),     QStringLiteral("five"),          QStringLiteral("finder"),
            QStringLiteral("sendback"),   QStringLiteral("guideline"),     QStringLiteral("own"),
            QStringLiteral("decided"),    QStringLiteral("ambiguous"),     QStringLiteral("waiting"),
            QStringLiteral("empty"),      QStringLiteral("error"),         QStringLiteral("elsewhere"),
            QStringLiteral("loading"),    QStringLiteral("mirrored"),      QStringLiteral("large"),
            QStringLiteral("filtered"),   QStringLiteral("chosenrecords"), QStringLiteral("pack")};
        for (const QString &scene : scenes)
            for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(1100, 720)})
                for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark, ui::Scheme::HighContrast}) {
                    const char *name = scheme == ui::Scheme::Light  ? "light"
                                       : scheme == ui::Scheme::Dark ? "dark"
                                                                    : "contrast";
                    const bool main = scene == QLatin1String("asked") || scene == QLatin1String("marked");
                    if (!main && (scheme == ui::Scheme::HighContrast || size.width() == 1100))
                        continue;
                    if (!test::isPictureWanted(size, scheme == ui::Scheme::Light))
                        continue;
                    QTest::addRow("%s-%d-%s", qPrintable(scene), size.width(), name) << scene << size << scheme;
                }
    }
    void picture()
    {
        QFETCH(QString, scene);
        QFETCH(QSize, size);
        QFETCH(ui::Scheme, scheme);
        ui::Theme::instance().setScheme(scheme);
        ui::Theme::instance().setTextScale(scene == QLatin1String("large") ? 200 : 100);
        QApplication::setLayoutDirection(scene == QLatin1String("mirrored") ? Qt::RightToLeft : Qt::LeftToRight);
        const bool marked = scene == QLatin1String("marked") || scene == QLatin1String("mirrored");
        const auto all = marked ? test::markedConflicts() : test::sampleConflicts();
        prepare(*all, scene);
        AdjudicateWindow window(*all, size);
        if (scene == QLatin1String("loading")) {
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            QTest::qWait(260); // the blocks come after a moment of patience
        } else {
            QVERIFY(window.open());
            play(*all, window, scene);
        }
        QTest::qWait(30);
        checkButtons(window);
        const QString folder = qEnvironmentVariable("SECONDLOOK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window.grab().save(folder + QLatin1Char('/') + QLatin1String(QTest::currentDataTag()) +
                                       QStringLiteral(".png")));
        all->gate.release(100);
    }

private:
    static void prepare(FakeConflicts &all, const QString &scene)
    {
        review::Conflict &first = all.items[0].conflict;
        if (scene == QLatin1String("empty")) {
            for (auto &item : all.items)
                item.conflict.list = review::ConflictList::Decided;
        } else if (scene == QLatin1String("error")) {
            all.failOpenings = 100;
        } else if (scene == QLatin1String("loading")) {
            all.holdLists = true;
        } else if (scene == QLatin1String("own")) {
            first.own = true;
            first.mayDecide = false;
            first.answers[0].own = true;
            first.passes = {{domain::Action::Skip, {}, domain::SkipReason::NeedsExpert, "who knows the fees?", 0}};
        } else if (scene == QLatin1String("five")) {
            std::swap(all.items[0], all.items[4]);
        }
    }
    static void play(FakeConflicts &all, AdjudicateWindow &window, const QString &scene)
    {
        auto &desk = window.desk();
        const auto list = [&](review::ConflictList wanted, std::int64_t task) {
            desk.setList(wanted);
            QVERIFY(window.shows(task));
            QTRY_VERIFY(!desk.names().empty());
        };
        if (desk.current())
            QTRY_VERIFY(desk.precedents().has_value());
        if (scene == QLatin1String("asked") || scene == QLatin1String("marked") || scene == QLatin1String("mirrored")) {
            desk.toggleNames();
            desk.showEstimate();
            desk.showModelAnswer();
            desk.chooseOption(1);
            desk.setComment(QStringLiteral("What has to be answered is whether the loan goes on."));
            QTRY_VERIFY(!desk.names().empty());
            QTRY_VERIFY(desk.modelAnswer().has_value());
            QTRY_VERIFY2(desk.estimate() != nullptr, qPrintable(desk.estimateProblem()));
        } else if (scene == QLatin1String("chosen") || scene == QLatin1String("large")) {
            pressKey(Qt::Key_2);
        } else if (scene == QLatin1String("finder")) {
            pressKey(Qt::Key_Slash);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("re"));
        } else if (scene == QLatin1String("sendback")) {
            pressKey(Qt::Key_B);
        } else if (scene == QLatin1String("guideline")) {
            pressKey(Qt::Key_G);
        } else if (scene == QLatin1String("decided")) {
            list(review::ConflictList::Decided, 24);
        } else if (scene == QLatin1String("ambiguous")) {
            pressKey(Qt::Key_A);
            QVERIFY(window.shows(2));
            list(review::ConflictList::Ambiguous, 1);
        } else if (scene == QLatin1String("filtered")) {
            desk.setLabels(desk.pairs().front().first);
            QTRY_VERIFY(!desk.isReading() && desk.current());
        } else if (scene == QLatin1String("chosenrecords")) {
            window.page().showRecords({all.items[1].conflict.record.id, all.items[2].conflict.record.id});
            QTRY_VERIFY(!desk.isReading() && desk.current());
        } else if (scene == QLatin1String("pack")) {
            window.page().setInPack();
        } else if (scene == QLatin1String("waiting")) {
            desk.setList(review::ConflictList::Waiting);
            QVERIFY(window.shows(30));
        } else if (scene == QLatin1String("elsewhere")) {
            pressKey(Qt::Key_1);
            all.settledByOthers = true;
            pressKey(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(window.findChild<ui::Banner *>() != nullptr);
            QTRY_VERIFY(!desk.canSettle());
        }
    }
};

SECONDLOOK_SUITE(TestAdjudicatePictures)
#include "tst_adjudicate_pictures.moc"
