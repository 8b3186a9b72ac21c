#include <QTest>

#include "app/compose/guideline.h"
#include "app/compose/starting.h"
#include "app/desk/desk.h"
#include "app/desk/translations.h"
#include "storage/run_store.h"
#include "tests/support/conflict_project.h"
#include "tests/support/registry.h"
#include "tests/ui/languages/clipped_text.h"
#include "ui/adjudicate/adjudicate_page.h"
#include "ui/agreement/agreement_page.h"
#include "ui/datasets/datasets_page.h"
#include "ui/history/chain_presenter.h"
#include "ui/history/entry_presenter.h"
#include "ui/history/history_page.h"
#include "ui/history/history_presenter.h"
#include "ui/models/reviewer_settings.h"
#include "ui/review/guideline_card.h"
#include "ui/review/review_page.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_presenter.h"
#include "ui/runs/server_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/palette.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/start/import_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QFile>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace secondlook;

/// The whole desktop in every language, at the smallest size that the interface guide promises.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("secondlook-test"));
        QCoreApplication::setApplicationName(QStringLiteral("languages"));
        ui::Theme::instance().applyTo(*qApp);
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("config")));
        startDesk(QStringLiteral("en"));
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window().currentPage(), QStringLiteral("review"), 60000);
        QTRY_VERIFY(ready.count() > 0);
        QFile table(m_folder.filePath(QStringLiteral("tickets.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("ticket_id,text,label,channel\n");
        for (int i = 0; i < 40; ++i)
            table.write(QStringLiteral("t-%1,please send it back,%2,mail\n")
                            .arg(i)
                            .arg(i % 2 ? QStringLiteral("refund") : QStringLiteral("delivery"))
                            .toUtf8());
    }

    void cleanup()
    {
        m_desk.reset();
        desk::installLanguage(QStringLiteral("en"));
        ui::Theme::instance().setScheme(ui::Scheme::Light);
    }

    void everyPageFits_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : ui::interfaceLanguages)
            QTest::addRow("%s", language) << QString::fromLatin1(language);
    }
    void everyPageFits()
    {
        QFETCH(QString, language);
        startDesk(language);
        look(language, "start");
        showImport(language);
        showReview(language);
        m_desk->window().showPage(QStringLiteral("table"));
        look(language, "table");
        m_desk->window().palette()->open();
        look(language, "palette");
        m_desk->window().palette()->close();
        m_desk->window().shortcutSheet()->open();
        look(language, "shortcuts");
        m_desk->window().shortcutSheet()->close();
        m_desk->window().showPage(QStringLiteral("settings"));
        for (const char *section : {"reviewing", "keys", "appearance", "name"}) {
            m_desk->window().findChild<ui::SettingsPage *>()->showSection(QLatin1String(section));
            look(language, section);
        }
        showConflicts(language);
        showAgreement(language); // of the answers in conflict
        showHistory(language);   // the same
        showDatasets(language);  // of another project
        showRuns(language);      // of the same
        QVERIFY2(m_clipped.isEmpty(), qPrintable(m_clipped.join(QLatin1Char('\n'))));
    }

    void theWordsAreThoseOfTheLanguage()
    {
        const std::pair<const char *, const char *> words[] = {{"en", "Settings"}, {"de", "Einstellungen"},
                                                               {"fr", "Réglages"}, {"es", "Ajustes"},
                                                               {"zh_CN", "设置"},  {"ar", "الإعدادات"}};
        for (const auto &[language, settings] : words) {
            desk::installLanguage(QLatin1String(language));
            QCOMPARE(QCoreApplication::translate("SettingsWiring", "Settings"), QString::fromUtf8(settings));
        }
    }

    void oneRecordIsNotOneRecords()
    {
        const auto records = [](int count) {
            return QCoreApplication::translate("secondlook::ui::BulkPage", "%Ln records", nullptr, count);
        };
        desk::installLanguage(QStringLiteral("en"));
        QCOMPARE(records(1), QStringLiteral("1 record"));
        QCOMPARE(records(2), QStringLiteral("2 records"));
        desk::installLanguage(QStringLiteral("ar"));
        QStringList forms;
        for (const int count : {0, 1, 2, 3, 11, 100})
            forms << records(count);
        forms.removeDuplicates();
        QCOMPARE(forms.size(), 6);
        QCOMPARE(records(11).left(2), QStringLiteral("11"));
    }

    void aLanguageThatIsNotThereIsEnglish()
    {
        desk::installLanguage(QStringLiteral("ja"));
        QCOMPARE(QCoreApplication::translate("SettingsWiring", "Settings"), QStringLiteral("Settings"));
        QCOMPARE(QLocale().language(), QLocale::English);
        desk::installLanguage(QStringLiteral("zh_TW")); // other letters than those of the simplified ones
        QCOMPARE(QCoreApplication::translate("SettingsWiring", "Settings"), QStringLiteral("Settings"));
    }

    void numbersAndDatesFollow()
    {
        desk::installLanguage(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        desk::installLanguage(QStringLiteral("ar"));
        QCOMPARE(QLocale().toString(12), QStringLiteral("12"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    }

    void aRowIsMirroredAndItsTextIsNot()
    {
        // A bar at the left of a row of 40 pixels, and beside it a line of text.
        const auto painted = [](Qt::LayoutDirection direction) {
            QImage image(40, 20, QImage::Format_RGB32);
            image.fill(ui::color(ui::Token::Surface));
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            const ui::Flow flow(painter, image.rect());
            painter.fillRect(QRect(0, 0, 3, 20), ui::color(ui::Token::Accent));
            ui::paintLine(painter, QRect(10, 0, 30, 20), ui::font(ui::FontRole::Body), ui::color(ui::Token::Text),
                          QStringLiteral("7"));
            return image;
        };
        const QImage fromLeft = painted(Qt::LeftToRight);
        const QImage fromRight = painted(Qt::RightToLeft);
        QCOMPARE(fromLeft.pixelColor(1, 10), ui::color(ui::Token::Accent));
        QCOMPARE(fromRight.pixelColor(38, 10), ui::color(ui::Token::Accent));
        QVERIFY(fromRight.pixelColor(1, 10) != ui::color(ui::Token::Accent));
        const int figure = ui::textWidth(ui::font(ui::FontRole::Body), QStringLiteral("7"));
        QCOMPARE(inked(fromRight.copy(30 - figure, 0, figure, 20)), inked(fromLeft.copy(10, 0, figure, 20)));
        QVERIFY(!inked(fromRight.copy(0, 0, 10, 20)).contains(true));
    }

    void textIsReadInItsOwnDirection()
    {
        const QString arabic = QStringLiteral("سجل");
        QCOMPARE(ui::textDirection(QStringLiteral("card 7"), Qt::RightToLeft), Qt::LeftToRight);
        QCOMPARE(ui::textDirection(QStringLiteral("0.95"), Qt::RightToLeft), Qt::LeftToRight);
        QCOMPARE(ui::textDirection(QStringLiteral("csv: ") + arabic, Qt::RightToLeft), Qt::RightToLeft);
        QCOMPARE(ui::textDirection(arabic + QStringLiteral(" csv"), Qt::LeftToRight), Qt::RightToLeft);
        QCOMPARE(ui::textDirection(QStringLiteral("csv ") + arabic, Qt::LeftToRight), Qt::LeftToRight);
    }

    void findsClippedText()
    {
        QWidget page;
        page.resize(200, 120);
        auto *button = new ui::KeyButton(QStringLiteral("Keep this answer"), &page);
        auto *label =
            new ui::PlainLabel(QStringLiteral("Where the project is kept"), ui::FontRole::Body, ui::Token::Text, &page);
        label->move(0, 50);
        page.show();
        button->resize(button->sizeHint());
        label->resize(label->sizeHint());
        QCOMPARE(test::clippedTexts(page, {}), QStringList());
        button->resize(button->sizeHint().width() - 4, 30);
        label->resize(label->sizeHint().width() - 4, 20);
        QCOMPARE(test::clippedTexts(page, {}).size(), 2);
        QCOMPARE(test::clippedTexts(page, {QStringLiteral("project")}).size(), 1);
    }

private:
    /// Which rows of pixels are not all background.
    static QList<bool> inked(const QImage &image)
    {
        QList<bool> rows;
        for (int y = 0; y < image.height(); ++y) {
            bool any = false;
            for (int x = 0; x < image.width(); ++x)
                any = any || image.pixelColor(x, y) != ui::color(ui::Token::Surface);
            rows << any;
        }
        return rows;
    }

    void startDesk(const QString &language)
    {
        m_desk.reset();
        m_clipped.clear();
        desk::installLanguage(language);
        desk::DeskOptions options;
        options.reviewer = QStringLiteral("ana");
        options.page = QStringLiteral("start");
        options.size = QSize(1280, 720);
        m_desk = std::make_unique<desk::Desk>(options);
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(ready.count() > 0);
    }

    void showImport(const QString &language)
    {
        Q_EMIT m_desk->window().fileDropped(m_folder.filePath(QStringLiteral("tickets.csv")));
        auto *import = m_desk->window().findChild<ui::ImportPage *>();
        QVERIFY(import != nullptr);
        QSignalSpy ready(import, &ui::ImportPage::ready);
        QTRY_VERIFY(ready.count() > 0);
        look(language, "import-columns");
        press(Qt::Key_Return, Qt::ControlModifier);
        look(language, "import-labels");
    }

    void showConflicts(const QString &language)
    {
        const QString project = m_folder.filePath(language + QStringLiteral(".secondlook"));
        QVERIFY(test::makeConflictProject(project, m_folder.filePath(QStringLiteral("t.csv")), 4, 3, m_clock));
        m_desk->openProject(project);
        m_desk->window().showPage(QStringLiteral("adjudicate"));
        auto *page = m_desk->window().findChild<ui::AdjudicatePage *>();
        auto *desk = page->findChild<ui::AdjudicationPresenter *>();
        QTRY_VERIFY(desk->current() != nullptr && desk->precedents().has_value());
        look(language, "adjudicate");
        desk->toggleNames();
        desk->showEstimate();
        desk->showModelAnswer();
        desk->chooseOption(0);
        QTRY_VERIFY(desk->estimate() && desk->modelAnswer());
        look(language, "adjudicate-asked");
        page->focusFirst();
        press(Qt::Key_B);
        look(language, "adjudicate-sendback");
    }
    void showAgreement(const QString &language)
    {
        using ui::AgreementPage;
        using ui::AgreementPresenter;
        m_desk->window().showPage(QStringLiteral("agreement"));
        auto *page = m_desk->window().findChild<AgreementPage *>();
        QTRY_COMPARE(int(page->presenter().state()), int(AgreementPresenter::State::Ready));
        const std::pair<AgreementPage::Tab, const char *> tabs[] = {{AgreementPage::Overview, "agreement"},
                                                                    {AgreementPage::Labels, "agreement-labels"},
                                                                    {AgreementPage::Ambiguity, "agreement-ambiguity"}};
        for (const auto &[tab, name] : tabs) {
            page->showTab(tab);
            look(language, name);
        }
    }
    void showDatasets(const QString &language)
    {
        using ui::DatasetsPresenter;
        const QString path = m_folder.filePath(language + QStringLiteral("-versions.secondlook"));
        compose::StartRequest request;
        request.path = path.toStdString();
        request.labelDocument = "refund\ndelivery\nother\n";
        request.policyDocument = R"({"gates":{"min_agreement":0.8,"min_gold_accuracy":0.9,"min_label_records":9,
            "max_ambiguous_share":0.1,"max_drift":0.1,"max_source_share":{"seed":0.5},"no_leakage":true,"license_known":true}})";
        request.file = m_folder.filePath(QStringLiteral("tickets.csv")).toStdString();
        request.columns = {"ticket_id", "text", "label", ""};
        QVERIFY(compose::startProject(request, m_clock, "lead"));
        m_desk->openProject(path);
        m_desk->window().showPage(QStringLiteral("datasets"));
        auto *page = m_desk->window().findChild<ui::DatasetsPage *>();
        DatasetsPresenter &desk = page->presenter();
        const auto act = [page](const char *id) {
            for (QAction *action : page->actions())
                if (action->objectName() == QLatin1String(id))
                    action->trigger();
        };
        QTRY_COMPARE(int(desk.draftState()), int(DatasetsPresenter::DraftState::Ready));
        QTRY_VERIFY(desk.origin());
        look(language, "datasets-draft");
        page->findChild<QAbstractButton *>(QStringLiteral("gateAccept"))->click();
        look(language, "datasets-accept");
        for (const auto &gate : desk.gates())
            if (!gate.pass)
                desk.accept(gate.name, QStringLiteral("a trial"));
        look(language, "datasets-accepted");
        act("datasets.freeze");
        QTRY_VERIFY(desk.selected() == 1 && desk.shown() != nullptr && desk.origin());
        act("datasets.verify");
        QTRY_VERIFY(desk.lastCheck());
        look(language, "datasets-frozen");
        page->setPlaceChooser([this, language](const QString &, const QString &, bool) {
            return m_folder.filePath(language + QStringLiteral("-version.jsonl"));
        });
        act("datasets.export");
        QTRY_VERIFY(desk.lastExport() && desk.lastExport()->done);
        for (auto *area : page->findChildren<QScrollArea *>())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        look(language, "datasets-exported");
        act("datasets.rows");
        QTRY_VERIFY(desk.rows());
        look(language, "datasets-rows");
        desk.select(datasets::draftVersion);
        QTRY_COMPARE(int(desk.draftState()), int(DatasetsPresenter::DraftState::Ready));
        QTRY_VERIFY(desk.sinceBefore() != nullptr);
        act("datasets.difference");
        QTRY_VERIFY(desk.difference());
        look(language, "datasets-difference");
    }
    /// A run over a model server that reached its cap, with failures of both kinds; then the dialogs.
    void showRuns(const QString &language)
    {
        const QString path = m_folder.filePath(language + QStringLiteral("-versions.secondlook"));
        storage::SqlRunStore store(std::move(*storage::Connection::open(path.toStdString())), m_clock, "lead",
                                   {"llm:local", 2'000'000'000});
        const auto run =
            store.open({.classifier = "llm", .modelVersion = "llm-1", .selection = pipeline::Selection::All});
        QVERIFY(run);
        pipeline::RunCommit commit;
        commit.results = {{{1}, domain::Failure{true, "rate_limited", "", 4}},
                          {{2}, domain::Failure{false, "context_too_long", ""}}};
        commit.usage = {2, 3, 4, 1'830'000, 41'000, 1'900'000'000, 100};
        QVERIFY(store.commit(run->id, commit));
        QVERIFY(store.endEarly(pipeline::AttemptEnd::CostCap, "cap"));
        m_desk->window().showPage(QStringLiteral("runs"));
        auto *page = m_desk->window().findChild<ui::RunsPage *>();
        QTRY_VERIFY(page->presenter().details() != nullptr && page->presenter().choices());
        page->presenter().select(run->id);
        QTRY_COMPARE(page->presenter().failed().size(), std::size_t(2));
        page->presenter().chooseAll(true);
        look(language, "runs");
        ui::NewRunDialog order(&page->presenter(), page);
        lookAt(order, language, "runs-new");
        domain::Provider provider;
        provider.name = "local";
        provider.baseUrl = "http://localhost:8000/v1";
        provider.model = "m";
        ui::ServerDialog server(&page->presenter(), provider, page);
        for (const char *step : {"runs-server", "runs-limits", "runs-masking", "runs-test"}) {
            lookAt(server, language, step);
            if (server.step() < ui::ServerDialog::Trial)
                server.findChild<QAbstractButton *>(QStringLiteral("serverNext"))->click();
        }
    }
    void showHistory(const QString &language)
    {
        using ui::HistoryPage;
        m_desk->window().showPage(QStringLiteral("history"));
        auto *page = m_desk->window().findChild<HistoryPage *>();
        QTRY_VERIFY(page->entry().detail());
        page->chain().check();
        QTRY_COMPARE(int(page->chain().state()), int(ui::ChainPresenter::State::Checked));
        look(language, "history");
        page->entry().openRecord();
        QTRY_VERIFY(page->entry().record());
        look(language, "history-record");
        page->entry().reopen(); // no decision: it says so
        page->showTab(HistoryPage::Sample);
        QTRY_COMPARE(int(page->presenter().state()), int(ui::HistoryPresenter::State::Empty));
        look(language, "history-sample");
        page->presenter().setText(QStringLiteral("parcel"));
        QTRY_COMPARE(int(page->presenter().state()), int(ui::HistoryPresenter::State::NoMatch));
        look(language, "history-nomatch");
    }
    void showReview(const QString &language)
    {
        const QString project = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                QStringLiteral("/support-sample.secondlook");
        setGuideline(project, language); // a version each, so that each language tells of it
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->openProject(project);
        QTRY_VERIFY(ready.count() > 0);
        QCOMPARE(m_desk->window().currentPage(), QStringLiteral("review"));
        look(language, "review");
        ui::Theme::instance().setScheme(ui::Scheme::Dark);
        look(language, "review-dark");
        ui::Theme::instance().setScheme(ui::Scheme::Light);
        auto *review = m_desk->window().findChild<ui::ReviewPage *>();
        auto *card = review->findChild<ui::GuidelineCard *>();
        for (QAction *action : review->actions())
            if (action->shortcut() == QKeySequence(Qt::Key_G))
                action->trigger();
        QVERIFY(card->isVisible());
        look(language, "guideline");
        card->showLabel(0, QStringLiteral("delivery_status"));
        look(language, "guideline-part");
    }

    static void setGuideline(const QString &path, const QString &language)
    {
        const base::SystemClock clock;
        const auto project = compose::Project::open(path.toStdString(), clock, "lead");
        QVERIFY(project);
        const std::string first = (*project)->schema().labels().front().name;
        QVERIFY(compose::setGuideline(**project,
                                      "Read the whole letter, in " + language.toStdString() + ".\n\n# " + first +
                                          "\n\nOnly where *nothing* else fits:\n\n- one\n- two\n",
                                      "another language"));
    }

    /// Notes what does not fit, and keeps a picture where SECONDLOOK_PICTURES names a folder.
    void look(const QString &language, const char *page)
    {
        for (int i = 0; i < 5; ++i) // a change of size climbs one level of nested layouts a round
            QCoreApplication::processEvents();
        QCOMPARE(m_desk->window().size(), QSize(1280, 720));
        const QStringList clipped = test::clippedTexts(m_desk->window(), {});
        for (const QString &text : clipped)
            m_clipped << QStringLiteral("%1: %2").arg(QLatin1String(page), text);
        const QString folder = qEnvironmentVariable("SECONDLOOK_PICTURES");
        if (!folder.isEmpty())
            m_desk->window().grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, language, QLatin1String(page)));
    }

    void lookAt(QWidget &dialog, const QString &language, const char *name)
    {
        dialog.show();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QStringList clipped = test::clippedTexts(dialog, {});
        for (const QString &text : clipped)
            m_clipped << QStringLiteral("%1: %2").arg(QLatin1String(name), text);
        const QString folder = qEnvironmentVariable("SECONDLOOK_PICTURES");
        if (!folder.isEmpty())
            dialog.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, language, QLatin1String(name)));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<desk::Desk> m_desk;
    QStringList m_clipped;
};

SECONDLOOK_SUITE(LanguagesTest)
#include "tst_languages.moc"
