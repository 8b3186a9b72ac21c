#include <QTest>

#include "tests/support/fake_conflicts.h"
#include "tests/support/registry.h"
#include "tests/ui/agreement/agreement_window.h"
#include "ui/agreement/agreement_state.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/chart_card.h"
#include "ui/agreement/confusion_view.h"
#include "ui/agreement/figure_table.h"
#include "ui/agreement/pair_matrix.h"
#include "ui/agreement/report_file.h"
#include "ui/agreement/time_chart.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>

#include <set>

using namespace secondlook;
using test::AgreementWindow;
using ui::AgreementPage;

class TestAgreementPage : public QObject
{
    Q_OBJECT

    test::TestClock m_clock;
    std::unique_ptr<test::AgreementProject> m_project;
    std::unique_ptr<test::FakeConflicts> m_conflicts;
    std::unique_ptr<AgreementWindow> m_window;

    AgreementPage &page() { return m_window->page(); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <typename Widget> Widget *find(const char *name) const { return m_window->find<Widget>(name); }
    /// The one on screen whose text begins so; null where there is none.
    ui::KeyButton *button(const QString &begin)
    {
        for (auto *button : page().findChildren<ui::KeyButton *>())
            if (button->text().startsWith(begin) && button->isVisible())
                return button;
        return nullptr;
    }
    /// Tabs on until a widget inside `target` has the focus.
    static bool tabTo(const QWidget *target)
    {
        for (int i = 0; i < 40; ++i) {
            const QWidget *now = QApplication::focusWidget();
            if (now == target || target->isAncestorOf(now))
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::instance().applyTo(*qApp);
        QAccessible::setActive(true);
    }
    void init()
    {
        m_project = std::make_unique<test::AgreementProject>();
        test::fillWithLetters(*m_project, m_clock, 800);
        m_conflicts = std::make_unique<test::FakeConflicts>();
        m_window = std::make_unique<AgreementWindow>(*m_project, m_clock);
        QVERIFY(m_window->open());
    }
    void cleanup()
    {
        m_window.reset();
        ui::Theme::instance().setTextScale(100);
    }

    void aJourneyByKeysAlone()
    {
        const auto &reading = m_window->presenter().reading();
        auto *list = find<ui::FigureTable>("readerList");
        QVERIFY(qobject_cast<ui::PageTabs *>(QApplication::focusWidget()));
        // From the matrix to the differences of two reviewers, to their records, and back.
        QVERIFY(tabTo(find<ui::ChartCard>("pairs")->shown()));
        auto *matrix = page().findChild<ui::PairMatrix *>();
        QVERIFY(matrix->hasFocus());
        key(Qt::Key_Right); // over the diagonal
        QCOMPARE(matrix->currentIndex().row(), 1);
        QCOMPARE(matrix->currentIndex().column(), 2);
        key(Qt::Key_Return);
        QTRY_VERIFY(m_window->presenter().reviewers());
        QTRY_VERIFY(qobject_cast<ui::FigureTable *>(QApplication::focusWidget()));
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_VERIFY(reading.record && list->hasFocus());
        QVERIFY(reading.ids == m_window->presenter().reviewers()->differences[1].records);
        QCOMPARE(reading.record->id, reading.ids[0]);
        QCOMPARE(list->model()->rowCount(), int(reading.ids.size()));
        key(Qt::Key_Down);
        QTRY_COMPARE(reading.record->id, reading.ids[1]);
        QCOMPARE(find<ui::FigureTable>("readerAnswers")->model()->rowCount(), int(reading.answers.size()));
        QVERIFY(reading.answers.size() > 1);
        key(Qt::Key_Escape); // back to the differences, and from them to the matrix
        QVERIFY(!list->isVisible());
        key(Qt::Key_Escape);
        QTRY_VERIFY(matrix->hasFocus());
        // To the labels that are mixed up, and to the records of one pair.
        key(Qt::Key_2, Qt::AltModifier);
        QVERIFY(tabTo(find<ui::ConfusionView>("confusion")));
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_VERIFY(m_window->presenter().labels());
        QVERIFY(tabTo(find<ui::FigureTable>("mixedRecords")));
        key(Qt::Key_Return);
        QTRY_VERIFY(list->hasFocus());
        QTRY_COMPARE(reading.ids.size(), m_window->presenter().labels()->records.size());
        // To the ambiguous records, with another threshold.
        key(Qt::Key_3, Qt::AltModifier);
        const auto before = m_window->presenter().findingSums().records;
        QVERIFY(tabTo(find<QDoubleSpinBox>("uncertain")));
        key(Qt::Key_Up);
        QCOMPARE(m_window->presenter().thresholds().uncertain, 0.51);
        key(Qt::Key_PageUp);
        QVERIFY(m_window->presenter().findingSums().records != before);
    }

    void weeksAreWalkedWithTheArrows()
    {
        auto *chart = page().findChild<ui::TimeChart *>();
        chart->setFocus();
        key(Qt::Key_Home);
        QCOMPARE(chart->current(), 0);
        const QString first = chart->accessibleDescription();
        key(Qt::Key_Right);
        QCOMPARE(chart->current(), 1);
        QVERIFY(chart->accessibleDescription() != first);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("95% interval")));
    }

    void everyChartIsATableToo()
    {
        for (const char *name : {"time", "pairs", "confusionCard", "scatter"}) {
            auto *card = find<ui::ChartCard>(name);
            QVERIFY(!card->isTableShown());
            card->findChild<QAbstractButton *>(QStringLiteral("asTable"))->click();
            QVERIFY2(card->isTableShown(), name);
            QVERIFY2(card->table()->model()->rowCount() > 0, name);
            QGuiApplication::clipboard()->clear();
            card->findChild<QAbstractButton *>(QStringLiteral("copyAsCsv"))->click();
            QCOMPARE(QGuiApplication::clipboard()->text().count(QStringLiteral("\r\n")),
                     card->table()->model()->rowCount() + 1);
        }
    }

    void whatIsATableAlreadyIsCopiedToo()
    {
        const std::pair<const char *, const char *> tables[] = {
            {"reviewers", "copyAsCsv"}, {"coefficients", "copyAsCsv"}, {"labels", "copyLabels"}};
        for (const auto &[name, copy] : tables) {
            auto *table = find<ui::FigureTable>(name);
            QVERIFY2(table->model()->rowCount() > 0, name);
            QGuiApplication::clipboard()->clear();
            table->parentWidget()->findChild<QAbstractButton *>(QLatin1String(copy))->click();
            QCOMPARE(QGuiApplication::clipboard()->text().count(QStringLiteral("\r\n")),
                     table->model()->rowCount() + 1);
        }
        const auto &figures = m_window->presenter().report()->figures;
        const auto &cells = find<ui::FigureTable>("coefficients")->figures();
        QCOMPARE(cells.cell(0, 1).text, ui::AgreementWords::figure(figures.krippendorffAlpha));
        QCOMPARE(cells.cell(0, 2).text, ui::AgreementWords::interval(figures.krippendorffAlpha));
        QCOMPARE(cells.cell(4, 1).text, ui::AgreementWords::figure(figures.congerKappa));
    }

    void versionsOfTheGuidelineAreMarked()
    {
        auto *chart = page().findChild<ui::TimeChart *>();
        QStringList names;
        std::set<double> lines;
        for (int i = 0; i < chart->itemCount(); ++i) {
            if (const auto *text = qobject_cast<QCPItemText *>(chart->item(i)))
                names << text->text();
            else if (const auto *line = qobject_cast<QCPItemLine *>(chart->item(i)))
                lines.insert(line->start->coords().x());
        }
        for (const review::GuidelineTime &guideline : m_project->guidelines) {
            QVERIFY(names.contains(QStringLiteral("guideline %1").arg(guideline.version)));
            QVERIFY(lines.contains(double(guideline.since) / 86'400'000.0));
            QVERIFY(
                chart->accessibleDescription().contains(QStringLiteral("Guideline %1 since").arg(guideline.version)));
        }
        const auto &table = find<ui::ChartCard>("time")->table()->figures();
        QStringList inForce;
        for (int row = 0; row < table.rowCount(); ++row)
            inForce << table.cell(row, 4).text;
        inForce.removeDuplicates();
        QCOMPARE(inForce,
                 (QStringList{QString(), QStringLiteral("5"), QStringLiteral("5, then 6"), QStringLiteral("6")}));
        QVERIFY(table.csv().contains(QStringLiteral(",\"5, then 6\"")));
        chart->setFocus();
        key(Qt::Key_End);
        QVERIFY(chart->accessibleDescription().endsWith(QStringLiteral("guideline 6")));
    }

    void theBarShowsHowFarTheReadingIs()
    {
        m_project->closeGate();
        m_project->answersRead = std::int64_t(m_project->judgements.answers.size()) / 2;
        AgreementWindow window(*m_project, m_clock);
        window.show();
        const auto *bar = window.page().findChild<ui::AgreementStatePane *>()->findChild<ui::ProgressTrack *>();
        QTRY_VERIFY(window.presenter().progress() > 0.2);
        QTRY_COMPARE(bar->value(), qRound(window.presenter().progress() * 1000));
        QTRY_VERIFY(bar->isVisible()); // not for a reading that is over in no time
        m_project->openGate();
        QTRY_VERIFY(!bar->isVisible());
    }

    void tableIsSortedByKeys()
    {
        auto *table = find<ui::FigureTable>("reviewers");
        table->setFocus();
        key(Qt::Key_Right);
        QCOMPARE(table->currentIndex().column(), 1);
        const int id = table->currentId();
        key(Qt::Key_Down, Qt::ControlModifier);
        const auto answers = [table](int row) { return *table->figures().cell(row, 1).order; };
        QVERIFY(answers(0) <= answers(1) && answers(1) <= answers(2) && answers(2) <= answers(3));
        key(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(answers(0) >= answers(1) && answers(2) >= answers(3));
        QCOMPARE(table->currentId(), id);
    }

    void filtersApplyToAllTabs()
    {
        const auto all = m_window->presenter().report()->selection.compared;
        auto *segment = find<QComboBox>("segment");
        segment->setFocus();
        key(Qt::Key_Down);
        QTRY_VERIFY(!m_window->presenter().isComputing() && m_window->presenter().report()->selection.compared < all);
        page().showTab(AgreementPage::Labels);
        QCOMPARE(segment->currentIndex(), 1);
        QVERIFY(find<ui::FigureTable>("labels")->model()->rowCount() > 0);
    }

    void withoutAnAdjudicatorNothingIsChanged()
    {
        page().showTab(AgreementPage::Ambiguity);
        QVERIFY(!button(QStringLiteral("Keep soft labels")) && !button(QStringLiteral("Send to adjudicate")));
        QVERIFY(button(QStringLiteral("Open the")));
        page().setAdjudication(m_conflicts->opener());
        QVERIFY(button(QStringLiteral("Keep soft labels")) && button(QStringLiteral("Send to adjudicate")));
    }

    void softLabelsAreCountedKeptAndTakenBack()
    {
        m_conflicts->many = {.open = 3, .waiting = 2, .outvoted = 6, .decided = 4, .own = 5};
        page().setAdjudication(m_conflicts->opener());
        page().showTab(AgreementPage::Ambiguity);
        QSignalSpy changed(&page(), &AgreementPage::projectChanged);
        auto *ask = button(QStringLiteral("Keep soft labels"));
        ask->setFocus();
        key(Qt::Key_Space);
        auto *act = find<QAbstractButton>("manyAct");
        QTRY_VERIFY(act->isVisible() && act->hasFocus());
        QCOMPARE(act->text(), QStringLiteral("Keep 11 soft labels"));
        const QString said = find<QWidget>("manyBar")->accessibleName();
        const auto records = m_window->presenter().findingSums().of(ui::RecordFinding::Ambiguous);
        for (const QString &part :
             {QStringLiteral("11 records would keep"), QStringLiteral("6 of them have a label by majority"),
              QStringLiteral("2 of them wait"), QStringLiteral("4 stay as they are: they were decided"),
              QStringLiteral("%1 stay as they are: their answers agree").arg(records),
              QStringLiteral("5 are left to others")})
            QVERIFY2(said.contains(part), qPrintable(part + QStringLiteral(" in ") + said));
        QCOMPARE(changed.count(), 0);
        key(Qt::Key_Space);
        auto *back = find<QAbstractButton>("manyBack");
        QTRY_VERIFY(back->isVisible() && back->hasFocus());
        QCOMPARE(changed.count(), 1);
        key(Qt::Key_Space);
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(!back->isVisible());
        QCOMPARE(m_conflicts->calls(), (QStringList{QStringLiteral("previewMany"), QStringLiteral("keepMany"),
                                                    QStringLiteral("undoMany 7")}));
        key(Qt::Key_Escape);
        QVERIFY(!find<QWidget>("manyBar")->isVisible() && ask->hasFocus());
    }

    void aCutByHandIsSaidAndTakenBack()
    {
        page().showTab(AgreementPage::Ambiguity);
        const auto says = [this](const QString &words) {
            const auto labels = find<ui::ChartCard>("scatter")->findChildren<ui::PlainLabel *>();
            return std::ranges::any_of(labels, [&](const auto *label) { return label->text().contains(words); });
        };
        auto *contested = find<QDoubleSpinBox>("contested");
        auto *asTested = find<QAbstractButton>("asTested");
        QCOMPARE(contested->text(), QStringLiteral("tested"));
        QVERIFY(!asTested->isVisible() && says(QStringLiteral("a test finds more dissent")));
        const auto tested = m_window->presenter().findingSums().records;
        contested->setValue(0.1);
        QCOMPARE(m_window->presenter().thresholds().contested, std::optional(0.1));
        QVERIFY(m_window->presenter().findingSums().records != tested);
        QVERIFY(asTested->isVisible() && says(QStringLiteral("set by hand")));
        asTested->click();
        QCOMPARE(m_window->presenter().findingSums().records, tested);
        QVERIFY(!asTested->isVisible() && !says(QStringLiteral("set by hand")));
        QCOMPARE(contested->text(), QStringLiteral("tested"));
    }

    void likelyErrorsOfTheModelAreOpened()
    {
        page().showTab(AgreementPage::Ambiguity);
        const auto errors = m_window->presenter().recordsOf(ui::RecordFinding::LikelyModelError);
        QVERIFY(!errors.empty());
        for (auto *button : page().findChildren<ui::KeyButton *>())
            if (button->accessibleName().startsWith(QStringLiteral("Likely model error: Open")))
                button->click();
        QTRY_VERIFY(m_window->presenter().reading().record);
        QCOMPARE(m_window->presenter().reading().ids, errors);
    }

    void whatIsKeptBackIsSaid()
    {
        m_project->stillAsked = m_project->judgements.records;
        page().showTab(AgreementPage::Labels);
        m_window->presenter().openLabels(12, 13);
        QTRY_VERIFY(m_window->presenter().labels());
        const auto shown = [this](const QString &words) {
            const auto labels = page().findChildren<ui::PlainLabel *>();
            return std::ranges::any_of(
                labels, [&](const auto *label) { return label->isVisible() && label->text().contains(words); });
        };
        QVERIFY(shown(QStringLiteral("%1 records are kept back: you may still be asked")
                          .arg(m_window->presenter().labels()->keptBack)));
        QCOMPARE(find<ui::FigureTable>("mixedRecords")->model()->rowCount(), 0);
        page().showTab(AgreementPage::Ambiguity);
        button(QStringLiteral("Open the"))->click();
        QTRY_VERIFY(m_window->presenter().reading().keptBack > 0);
        QVERIFY(shown(QStringLiteral("0 records to read")));
        QVERIFY(shown(QStringLiteral("%1 records are kept back").arg(m_window->presenter().reading().keptBack)));
        page().showTab(AgreementPage::Overview);
        m_window->presenter().openReviewers(2, 3);
        QTRY_VERIFY(m_window->presenter().reviewers());
        QVERIFY(shown(QStringLiteral("%1 records are kept back").arg(m_window->presenter().reviewers()->keptBack)));
    }

    void conflictsAreShownWhereTheyAreSettled()
    {
        m_conflicts->many = {.open = 3};
        page().setAdjudication(m_conflicts->opener());
        page().showTab(AgreementPage::Ambiguity);
        std::vector<base::RecordId> shown;
        connect(&page(), &AgreementPage::conflictsAsked, this, [&shown](const auto &records) { shown = records; });
        button(QStringLiteral("Send to adjudicate"))->click();
        auto *show = find<QAbstractButton>("manyShow");
        QTRY_VERIFY(show->isVisible() && show->hasFocus());
        QVERIFY(!find<QAbstractButton>("manyAct")->isVisible()); // they are conflicts already
        key(Qt::Key_Space);
        QCOMPARE(std::int64_t(shown.size()), m_window->presenter().findingSums().of(ui::RecordFinding::CheckLabels));
        page().disconnect(this);
    }

    void whatFailsChangesNothingAndSaysSo()
    {
        m_conflicts->many = {.outvoted = 2};
        m_conflicts->failChanges = 1;
        page().setAdjudication(m_conflicts->opener());
        page().showTab(AgreementPage::Ambiguity);
        QSignalSpy changed(&page(), &AgreementPage::projectChanged);
        button(QStringLiteral("Send to adjudicate"))->click();
        auto *act = find<QAbstractButton>("manyAct");
        QTRY_VERIFY(act->isVisible());
        act->click();
        QTRY_VERIFY(find<QWidget>("manyBar")->accessibleName().contains(QStringLiteral("The disk has 0 bytes left")));
        QCOMPARE(changed.count(), 0);
        QVERIFY(!find<QAbstractButton>("manyBack")->isVisible());
    }

    void aNoteGoesIntoTheGuideline()
    {
        m_conflicts->facts.schema = m_project->schema;
        page().setAdjudication(m_conflicts->opener());
        page().showTab(AgreementPage::Labels);
        m_window->presenter().openLabels(12, 13);
        QTRY_VERIFY(m_window->presenter().labels());
        QSignalSpy changed(&page(), &AgreementPage::projectChanged);
        button(QStringLiteral("Write a guideline note"))->click();
        auto *text = find<QPlainTextEdit>("noteText");
        QVERIFY(text);
        QTRY_VERIFY(text->hasFocus());
        auto *add = find<QAbstractButton>("noteAdd");
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(text, QStringLiteral("Ask *what* is wanted."));
        QTRY_VERIFY(add->isEnabled());
        auto *dialog = find<QWidget>("noteDialog");
        bool shows = false;
        for (const auto *preview : dialog->findChildren<QPlainTextEdit *>())
            shows = shows || preview->toPlainText().contains(QStringLiteral("Ask \\*what\\* is wanted."));
        QVERIFY(shows);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(m_conflicts->words(), QStringList{QStringLiteral("Ask *what* is wanted.")});
        QVERIFY(m_conflicts->calls().contains(QStringLiteral("note 0")));
        QTRY_VERIFY(!find<QWidget>("noteDialog"));
    }

    void programsReadEnglishNotes()
    {
        struct Foreign final : QTranslator
        {
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *source, const char *, int) const override
            {
                return QStringLiteral("~") + QString::fromLatin1(source);
            }
        } foreign;
        m_window.reset();
        m_project = std::make_unique<test::AgreementProject>();
        test::fillWithLetters(*m_project, m_clock, 20); // so few that there is something to note
        m_window = std::make_unique<AgreementWindow>(*m_project, m_clock);
        QVERIFY(m_window->open());
        QCoreApplication::installTranslator(&foreign);
        const QByteArray json = ui::reportJson(m_window->presenter());
        QCoreApplication::removeTranslator(&foreign);
        const QJsonArray notes = QJsonDocument::fromJson(json).object()[QLatin1String("notes")].toArray();
        const auto expected = m_window->presenter().report()->figures.notes.size() +
                              (m_window->presenter().report()->assisted > 0 ? 1 : 0);
        QCOMPARE(std::size_t(notes.size()), expected);
        QVERIFY(!notes.isEmpty());
        QVERIFY2(!json.contains('~'), json.constData());
    }

    void theReportIsSavedWhereSomebodyChose()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("agreement.json"));
        page().setFileChooser([path] { return path; });
        key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(QFile::exists(path));
        page().setFileChooser([] { return QString(); });
        find<QAbstractButton>("saveReport")->click();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void everyControlHasAName()
    {
        for (const auto tab : {AgreementPage::Overview, AgreementPage::Labels, AgreementPage::Ambiguity}) {
            page().showTab(tab);
            if (tab == AgreementPage::Labels) {
                m_window->presenter().openLabels(12, 13);
                QTRY_VERIFY(m_window->presenter().labels());
            }
            QCoreApplication::processEvents();
            int controls = 0;
            for (QWidget *widget : page().findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusProxy() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                ++controls;
                auto *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(),
                         qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                                widget->objectName())));
            }
            QVERIFY(controls > 5);
        }
    }

    void tablesSpeakWholeCells()
    {
        auto *matrix = page().findChild<ui::PairMatrix *>();
        auto *spoken = QAccessible::queryAccessibleInterface(matrix);
        QVERIFY(spoken != nullptr && spoken->tableInterface() != nullptr);
        QVERIFY(matrix->model()
                    ->index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("reviewer-2 and reviewer-1: Cohen kappa")));
        auto *confusion = find<ui::ConfusionView>("confusion");
        QVERIFY(confusion->model()
                    ->index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("pairs of answers")));
        QVERIFY(!(confusion->model()->index(0, 1).flags() & Qt::ItemIsSelectable));
        const ui::ConfusionModel &shown = confusion->confusion();
        const auto [low, high] = std::minmax({shown.label(0), shown.label(1)});
        std::int64_t met = 0;
        for (const ui::LabelPair &pair : m_window->presenter().report()->labels.pairs)
            met += pair.first == low && pair.second == high ? pair.pairs : 0;
        QVERIFY(met > 0);
        QCOMPARE(shown.pairs(1, 0), met);
        QCOMPARE(shown.indexOf(low, high), shown.index(1, 0));
    }

    void goesIntoTheShell()
    {
        ui::MainWindow shell;
        auto *agreement = new AgreementPage(test::openerOf(*m_project), m_clock);
        QVERIFY(shell.addPage({QStringLiteral("agreement"), QStringLiteral("Agreement"), QStringLiteral("agreement"),
                               agreement, [agreement] { agreement->focusFirst(); },
                               [agreement] { return agreement->areas(); }, agreement->actions()}));
        QSignalSpy ready(agreement, &AgreementPage::ready);
        shell.showPage(QStringLiteral("agreement"));
        shell.show();
        QTRY_VERIFY(ready.count() > 0);
        QCOMPARE(agreement->presenter().state(), ui::AgreementPresenter::State::Ready);
    }
};

SECONDLOOK_SUITE(TestAgreementPage)
#include "tst_agreement_page.moc"
