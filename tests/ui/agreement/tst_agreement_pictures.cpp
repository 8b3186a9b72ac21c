// Every state of the page in all themes and both layouts. With SECONDLOOK_PICTURES=<folder> they are kept as PNG files,
// to be put beside the pictures of the design.
#include <QTest>

#include "tests/support/fake_conflicts.h"
#include "tests/support/registry.h"
#include "tests/support/wanted_pictures.h"
#include "tests/ui/agreement/agreement_window.h"
#include "ui/agreement/chart_card.h"
#include "ui/agreement/pair_matrix.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace secondlook;
using test::AgreementProject;
using test::AgreementWindow;

class TestAgreementPictures : public QObject
{
    Q_OBJECT

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
        QTest::addColumn<int>("scheme");
        const char *names[] = {"light", "dark", "contrast"};
        for (const char *scene :
             {"overview",       "guideline",    "tables",          "differences",     "labels",        "drilldown",
              "ambiguity",      "empty",        "nothere",         "reader",          "soft",          "sent",
              "note",           "error",        "loading",         "cancelled",       "few",           "same",
              "large-overview", "large-labels", "large-ambiguity", "large-guideline", "rtl-guideline", "rtl-overview",
              "rtl-labels",     "rtl-ambiguity"})
            for (const QSize size : {QSize(1440, 900), QSize(1280, 720)})
                for (int scheme = 0; scheme < 3; ++scheme)
                    if (test::isPictureWanted(size, scheme == 0))
                        QTest::addRow("%s-%d-%s", scene, size.width(), names[scheme])
                            << QString::fromLatin1(scene) << size << scheme;
    }
    void picture()
    {
        QFETCH(QString, scene);
        QFETCH(QSize, size);
        QFETCH(int, scheme);
        ui::Theme::instance().setScheme(ui::Scheme(scheme));
        ui::Theme::instance().setTextScale(scene.startsWith(QLatin1String("large")) ? 200 : 100);
        QApplication::setLayoutDirection(scene.startsWith(QLatin1String("rtl")) ? Qt::RightToLeft : Qt::LeftToRight);
        test::TestClock clock;
        AgreementProject project;
        prepare(project, clock, scene);
        AgreementWindow window(project, clock, size);
        test::FakeConflicts conflicts;
        conflicts.facts.schema = project.schema;
        conflicts.many = {.open = 96, .waiting = 12, .outvoted = 41, .decided = 8, .own = 3};
        window.page().setAdjudication(conflicts.opener());
        if (scene == QLatin1String("loading") || scene == QLatin1String("cancelled")) {
            window.show();
            QTRY_COMPARE(project.readings.load(), 1);
            if (scene == QLatin1String("cancelled"))
                window.presenter().cancel();
            QTest::qWait(300); // until quiet blocks are painted
        } else {
            QVERIFY(window.open());
            play(window, clock, scene);
        }
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        checkButtons(window);
        const QString folder = qEnvironmentVariable("SECONDLOOK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(
                (scene == QLatin1String("note") ? window.find<QWidget>("noteDialog")->grab() : window.grab())
                    .save(folder + QLatin1Char('/') + QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png")));
        project.openGate();
    }

private:
    static void prepare(AgreementProject &project, const test::TestClock &clock, const QString &scene)
    {
        if (scene == QLatin1String("empty")) {
            project.schema = test::schemaOf(3);
            project.judgements.reviewers = {"ana"};
            project.judgements.skipped = {0};
            project.add(1, 0, 1, clock.now());
            return;
        }
        test::fillWithLetters(project, clock, scene == QLatin1String("few") ? 40 : 2140);
        if (scene == QLatin1String("same"))
            for (auto &answer : project.judgements.answers)
                answer.label = 0;
        if (scene == QLatin1String("few"))
            for (std::size_t i = 0; i < project.judgements.answers.size(); i += 3)
                project.judgements.answers[i].blind = false;
        if (scene == QLatin1String("error"))
            project.failReadings = 1;
        if (scene == QLatin1String("loading") || scene == QLatin1String("cancelled"))
            project.closeGate();
    }
    static void play(AgreementWindow &window, test::TestClock &clock, const QString &scene)
    {
        using Page = ui::AgreementPage;
        if (scene == QLatin1String("few")) {
            window.presenter().setBlindOnly(false);
            QTRY_VERIFY(!window.presenter().isComputing());
        } else if (scene == QLatin1String("tables")) {
            for (const char *card : {"time", "pairs"})
                window.find<ui::ChartCard>(card)->showTable(true);
        } else if (scene.endsWith(QLatin1String("guideline"))) {
            auto *card = window.find<QWidget>("guidelineReview");
            QTRY_VERIFY(card->isVisible());
            window.find<ui::KeyButton>("byLabel")->click();
            window.find<ui::KeyButton>("askSample")->click();
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            for (auto *area : window.page().findChildren<QScrollArea *>())
                if (area->isAncestorOf(card))
                    area->ensureWidgetVisible(card);
        } else if (scene == QLatin1String("differences")) {
            window.presenter().openReviewers(2, 3);
            QTRY_VERIFY(window.presenter().reviewers());
        } else if (scene.endsWith(QLatin1String("labels")) || scene == QLatin1String("drilldown")) {
            window.page().showTab(Page::Labels);
            if (scene == QLatin1String("drilldown") || scene.startsWith(QLatin1String("rtl"))) {
                window.presenter().openLabels(12, 13);
                QTRY_VERIFY(window.presenter().labels());
            }
        } else if (scene.endsWith(QLatin1String("ambiguity"))) {
            window.page().showTab(Page::Ambiguity);
            QTRY_VERIFY(!window.presenter().examples().empty());
        } else if (scene == QLatin1String("reader")) {
            window.page().showTab(Page::Labels);
            window.presenter().openLabels(12, 13);
            QTRY_VERIFY(window.presenter().labels());
            press(window, QStringLiteral("Open all"));
            QTRY_VERIFY(window.presenter().reading().record);
        } else if (scene == QLatin1String("soft") || scene == QLatin1String("sent")) {
            window.page().showTab(Page::Ambiguity);
            QTRY_VERIFY(!window.presenter().examples().empty());
            press(window, scene == QLatin1String("soft") ? QStringLiteral("Keep soft labels")
                                                         : QStringLiteral("Send to adjudicate"));
            auto *act = window.find<QAbstractButton>("manyAct");
            QTRY_VERIFY(act->isVisible());
            if (scene == QLatin1String("sent")) {
                act->click();
                QTRY_VERIFY(window.find<QAbstractButton>("manyBack")->isVisible());
            }
        } else if (scene == QLatin1String("note")) {
            window.page().showTab(Page::Labels);
            window.presenter().openLabels(12, 13);
            QTRY_VERIFY(window.presenter().labels());
            press(window, QStringLiteral("Write a guideline note"));
            auto *text = window.find<QPlainTextEdit>("noteText");
            text->setPlainText(QStringLiteral("Ask what the customer wants done, not what went wrong before."));
            QTRY_VERIFY(window.find<QAbstractButton>("noteAdd")->isEnabled());
        } else if (scene == QLatin1String("nothere")) {
            clock.advance(365LL * 86'400'000);
            window.presenter().setPeriodWeeks(4);
            QTRY_COMPARE(window.presenter().state(), ui::AgreementPresenter::State::Empty);
        } else if (scene == QLatin1String("overview")) {
            window.presenter().setPeriodWeeks(10);
            QTRY_VERIFY(!window.presenter().isComputing());
            QTRY_COMPARE(window.presenter().ambiguityState(), ui::AgreementPresenter::AmbiguityState::Ready);
        }
    }
    static void press(AgreementWindow &window, const QString &begin)
    {
        for (auto *button : window.page().findChildren<ui::KeyButton *>())
            if (button->text().startsWith(begin) && button->isVisible()) {
                button->click();
                return;
            }
        QFAIL(qPrintable(begin));
    }
    // Words that do not fit into their button would be cut without a trace.
    static void checkButtons(QWidget &page)
    {
        const auto buttons = page.findChildren<ui::KeyButton *>();
        for (const auto *button : buttons)
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
};

SECONDLOOK_SUITE(TestAgreementPictures)
#include "tst_agreement_pictures.moc"
