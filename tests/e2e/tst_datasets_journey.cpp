// Dataset versions of a real project are made, exported, verified and compared on the desk by keys alone.
#include "app/compose/dataset_reads.h"
#include "app/compose/importing.h"
#include "app/compose/packing.h"
#include "app/compose/reviewing.h"
#include "app/compose/starting.h"
#include "app/desk/desk.h"
#include "tests/support/registry.h"
#include "tests/ui/shell/shots.h"
#include "ui/agreement/figure_table.h"
#include "ui/datasets/datasets_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secondlook;
using DraftState = ui::DatasetsPresenter::DraftState;

class DatasetsJourney : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    base::SystemClock m_clock;

    QString project() const { return m_folder->filePath(QStringLiteral("parcels.secondlook")); }
    std::string corePath() const { return project().toStdString(); }
    ui::DatasetsPage &page() const { return *m_desk->window().findChild<ui::DatasetsPage *>(); }
    ui::DatasetsPresenter &presenter() const { return page().presenter(); }
    template <typename Widget> Widget *find(const char *name) const
    {
        return page().findChild<Widget *>(QLatin1String(name));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Tabs on until that widget has the focus.
    static bool tabTo(const QWidget *target)
    {
        for (int i = 0; i < 60 && QApplication::focusWidget() != target; ++i)
            press(Qt::Key_Tab);
        return QApplication::focusWidget() == target;
    }
    bool says(const QString &text) const
    {
        const auto labels = m_desk->window().findChildren<ui::PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const ui::PlainLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    /// Records 1 to `records`, each with a label that it came with unless `labelled` says otherwise.
    void make(int records, const char *policy, bool labelled = true)
    {
        QFile table(m_folder->filePath(QStringLiteral("t.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write(labelled ? "id,text,label\n" : "id,text\n");
        for (int i = 1; i <= records; ++i)
            table.write(QStringLiteral("t-%1,parcel %1 number %2 of street %3%4\n")
                            .arg(QString::number(i), QString::number(i * 7), QString::number(i * 13),
                                 !labelled ? QString()
                                 : i == 1  ? QStringLiteral(",refund")
                                           : QStringLiteral(",delivery"))
                            .toUtf8());
        table.close();
        compose::StartRequest request;
        request.path = corePath();
        request.labelDocument = "refund\ndelivery\nother\n";
        request.policyDocument = policy;
        request.file = table.fileName().toStdString();
        request.columns.id = "id";
        request.columns.text = "text";
        if (labelled)
            request.columns.label = "label";
        QVERIFY(compose::startProject(request, m_clock, "lead"));
    }
    void open(const QString &file = {})
    {
        desk::DeskOptions options;
        options.project = file.isEmpty() ? project() : file;
        options.reviewer = QStringLiteral("ana");
        options.page = QStringLiteral("datasets");
        options.size = QSize(1440, 900);
        m_desk = std::make_unique<desk::Desk>(options);
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(ready.count() > 0);
        QCOMPARE(m_desk->window().currentPage(), QStringLiteral("datasets"));
        page().focusFirst();
    }
    datasets::DatasetManifest version(const std::string &number) const
    {
        const auto opened = compose::Project::open(corePath(), m_clock, "onlooker");
        return *compose::openDataset(**opened, number);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("secondlook-test"));
        QCoreApplication::setApplicationName(QStringLiteral("desk"));
        ui::Theme::instance().applyTo(*qApp);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        QSettings().clear();
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void acceptFreezeVerifyExportAndCompare()
    {
        make(30, R"({"gates":{"min_label_records":2,"no_leakage":true}})");
        open();
        QTRY_COMPARE(presenter().draftState(), DraftState::Ready);
        auto *gates = find<ui::FigureTable>("gates");
        QVERIFY(gates->hasFocus());
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); // not yet: a gate fails
        QVERIFY(says(QStringLiteral("Fails: Smallest label")));
        // What stands behind it, and back.
        press(Qt::Key_Return);
        auto *rows = find<ui::FigureTable>("rows");
        QTRY_VERIFY(rows->isVisible() && rows->model()->rowCount() == 1);
        QCOMPARE(rows->figures().cell(0, 0).text, QStringLiteral("t-1"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(gates->hasFocus());
        // Accepted with a reason, and frozen.
        QVERIFY(tabTo(find<QWidget>("gateAccept")));
        press(Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a trial"));
        press(Qt::Key_Return);
        QTRY_VERIFY(presenter().canFreeze());
        test::keepShot(m_desk->window(), QStringLiteral("desk-datasets-draft"));
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(presenter().selected(), 1);
        QTRY_VERIFY(presenter().shown() != nullptr);
        const auto made = version("1");
        QCOMPARE(made.card.gates[0].accepted->by, std::string("ana"));
        QCOMPARE(made.card.gates[0].accepted->reason, std::string("a trial"));
        QCOMPARE(made.card.rows, 30);
        // Verified.
        page().focusFirst();
        press(Qt::Key_V);
        QTRY_VERIFY(says(QStringLiteral("30 rows are what they were")));
        // Exported.
        const QString file = m_folder->filePath(QStringLiteral("out.jsonl"));
        page().setPlaceChooser([file](const QString &, const QString &, bool) { return file; });
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(says(QStringLiteral("30 rows")) && QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), 30);
        // More records come; the next version says so.
        {
            QFile more(m_folder->filePath(QStringLiteral("more.csv")));
            QVERIFY(more.open(QIODevice::WriteOnly));
            more.write("id,text,label\nm-1,where is my money,refund\nm-2,it came too late,delivery\n");
            more.close();
            const auto lead = compose::Project::open(corePath(), m_clock, "lead");
            compose::ImportRequest request;
            request.file = more.fileName().toStdString();
            request.columns = {"id", "text", "label", ""};
            QVERIFY(compose::importFile(**lead, request));
        }
        press(Qt::Key_F5);
        QTRY_COMPARE(presenter().state(), ui::DatasetsPresenter::State::Ready);
        find<QListView>("versions")->setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_COMPARE(presenter().draftState(), DraftState::Ready);
        QTRY_VERIFY(presenter().sinceBefore() != nullptr);
        QCOMPARE(presenter().draftNumber(), 2);
        press(Qt::Key_D);
        auto *changes = find<ui::FigureTable>("changes");
        QTRY_COMPARE(changes->model()->rowCount(), 2);
        QCOMPARE(changes->figures().cell(1, 0).text, QStringLiteral("m-2"));
        test::keepShot(m_desk->window(), QStringLiteral("desk-datasets-difference"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!changes->isVisible());
    }
    void aFolderThatIsNotEmptyIsRefusedAndLeftAsItIs()
    {
        make(10, "{}");
        {
            const auto made = compose::Project::open(corePath(), m_clock, "lead");
            auto draft = compose::draftDataset(**made, {});
            QVERIFY(draft && compose::storeDataset(**made, *draft));
        }
        open();
        const QString folder = m_folder->filePath(QStringLiteral("full"));
        QVERIFY(QDir().mkpath(folder));
        QFile mine(folder + QStringLiteral("/mine.txt"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.close();
        page().setPlaceChooser([folder](const QString &, const QString &, bool) { return folder; });
        find<QAbstractButton>("format-huggingface")->click();
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(presenter().lastExport() && !presenter().lastExport()->problem.isEmpty());
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("mine.txt")});
        QVERIFY(find<ui::PlainLabel>("exportOutcome")->isVisible());
    }
    void theNavigationCountsTheLatestVersion()
    {
        make(10, "{}");
        open();
        QTRY_COMPARE(presenter().draftState(), DraftState::Ready);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(presenter().newest(), 1);
        const auto views = m_desk->window().findChildren<QListView *>();
        QTRY_VERIFY(std::any_of(views.begin(), views.end(), [](const QListView *view) {
            for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row)
                if (view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString() ==
                    QStringLiteral("Datasets, latest version 1"))
                    return true;
            return false;
        }));
    }
    void aPackSaysWhereVersionsAreMade()
    {
        make(4, "{}", false);
        const auto whole = compose::Project::open(corePath(), m_clock, "lead");
        const QString pack = m_folder->filePath(QStringLiteral("pack.secondlook"));
        QVERIFY(compose::createPack(**whole, {.path = pack.toStdString(), .reviewer = "ana", .tasks = 2}));
        open(pack);
        QTRY_VERIFY(says(QStringLiteral("Versions are made in the project that gave it out")));
    }
    void theKeysAreInTheSheetAndCanBeChanged()
    {
        make(4, "{}");
        open();
        QStringList ids;
        const auto entries = m_desk->window().registry().entriesOn(QStringLiteral("datasets"));
        for (const auto &entry : entries)
            ids << entry.action->objectName();
        for (const char *id : {"datasets.difference", "datasets.export", "datasets.freeze", "datasets.verify",
                               "datasets.rows", "datasets.find", "datasets.again"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        QTRY_COMPARE(presenter().draftState(), DraftState::Ready);
        QVERIFY(m_desk->window().registry().setKeys(QStringLiteral("datasets.rows"), {Qt::Key_X}));
        page().focusFirst();
        press(Qt::Key_X);
        QTRY_VERIFY(find<QWidget>("rows")->isVisible());
    }
};

SECONDLOOK_SUITE(DatasetsJourney)
#include "tst_datasets_journey.moc"
