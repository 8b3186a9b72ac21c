// The desk as a screen reader and a keyboard meet it: every control on every page has a name and a role, and Tab leads
// to each of them.
#include "app/desk/desk.h"
#include "tests/support/conflict_project.h"
#include "tests/support/registry.h"
#include "ui/adjudicate/adjudicate_page.h"
#include "ui/agreement/agreement_page.h"
#include "ui/datasets/datasets_page.h"
#include "ui/history/entry_presenter.h"
#include "ui/history/history_page.h"
#include "ui/history/history_presenter.h"
#include "ui/review/record_text.h"
#include "ui/review/review_page.h"
#include "ui/runs/new_run_dialog.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_presenter.h"
#include "ui/shell/palette.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/start/found_panel.h"
#include "ui/start/import_page.h"
#include "ui/start/labels_step.h"
#include "ui/start/unreadable_file.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secondlook;

class AccessibleTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    base::SystemClock m_clock;

    ui::MainWindow &window() const { return m_desk->window(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static QString describe(const QAccessibleInterface &part)
    {
        QString path;
        for (const QObject *object = part.object(); object != nullptr; object = object->parent())
            path = QLatin1String(object->metaObject()->className()) + QLatin1Char('/') + path;
        return QStringLiteral("%1 role %2").arg(path).arg(int(part.role()));
    }
    /// Roles that a person acts on or reads as one thing: without a name they are a riddle.
    static bool needsName(const QAccessibleInterface &part)
    {
        switch (part.role()) {
        case QAccessible::Button:
        case QAccessible::ButtonMenu:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::List:
        case QAccessible::ListItem:
        case QAccessible::Table:
        case QAccessible::Cell:
        case QAccessible::MenuItem:
        case QAccessible::ProgressBar:
        case QAccessible::Slider:
        case QAccessible::SpinBox:
        case QAccessible::PageTab:
            return true;
        default:
            return part.state().focusable != 0;
        }
    }
    /// Goes through everything of `root` that can be seen; gives how many controls it met.
    int walk(const QWidget &root, QAccessibleInterface *part, QStringList &riddles) const
    {
        if (part == nullptr || !part->isValid() || part->state().invisible != 0)
            return 0;
        int met = 0;
        const auto *widget = qobject_cast<QWidget *>(part->object());
        const bool separator = part->role() == QAccessible::Separator;
        if (widget != &root && needsName(*part) && !separator) {
            ++met;
            const bool emptyCell = part->role() == QAccessible::Cell; // a record without a segment has an empty one
            if (part->text(QAccessible::Name).trimmed().isEmpty() && !emptyCell)
                riddles << QStringLiteral("no name: ") + describe(*part);
        }
        if (widget != nullptr && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled() &&
            (part->role() == QAccessible::NoRole || part->role() == QAccessible::Client))
            riddles << QStringLiteral("no role: ") + describe(*part);
        const int most = qMin(part->childCount(), 200); // of a long list, its beginning
        for (int i = 0; i < most; ++i)
            met += walk(root, part->child(i), riddles);
        return met;
    }
    void checkNames(const char *where, int atLeast) { checkNames(where, atLeast, window()); }
    void checkNames(const char *where, int atLeast, QWidget &root)
    {
        QStringList riddles;
        const int met = walk(root, QAccessible::queryAccessibleInterface(&root), riddles);
        QVERIFY2(riddles.isEmpty(),
                 qPrintable(QLatin1String(where) + QLatin1String(":\n") + riddles.join(QLatin1Char('\n'))));
        QVERIFY2(met >= atLeast, qPrintable(QStringLiteral("%1: only %2 controls").arg(QLatin1String(where)).arg(met)));
    }
    /// Where Tab leads until it comes round.
    QSet<QWidget *> reachedByTab() const
    {
        QSet<QWidget *> reached;
        for (int steps = 0; steps < 300; ++steps) {
            QWidget *focus = QApplication::focusWidget();
            if (focus == nullptr || (reached.contains(focus) && steps > 200))
                break;
            reached << focus;
            press(Qt::Key_Tab);
        }
        return reached;
    }
    void checkTab(const char *where) { checkTab(where, window()); }
    void checkTab(const char *where, const QWidget &root)
    {
        const QSet<QWidget *> reached = reachedByTab();
        const auto widgets = root.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool reachable = widget->isVisible() && widget->isEnabled() &&
                                   (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr;
            QVERIFY2(!reachable || reached.contains(widget),
                     qPrintable(QStringLiteral("%1: Tab does not lead to %2 \"%3\"")
                                    .arg(QLatin1String(where), QLatin1String(widget->metaObject()->className()),
                                         widget->accessibleName())));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("secondlook-test"));
        QCoreApplication::setApplicationName(QStringLiteral("desk"));
        ui::Theme::instance().applyTo(*qApp);
        QAccessible::setActive(true);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        QSettings().clear();
        desk::DeskOptions options;
        options.reviewer = QStringLiteral("ana");
        options.size = QSize(1440, 900);
        m_desk = std::make_unique<desk::Desk>(options);
        m_desk->show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void theStartPage()
    {
        checkNames("start", 5);
        checkTab("start");
    }
    void theReviewPage()
    {
        openSample();
        checkNames("review", 30);
        checkTab("review");
    }
    void whatTheReviewPageAsks()
    {
        openSample();
        for (const Qt::Key key : {Qt::Key_F, Qt::Key_C, Qt::Key_K}) {
            press(key);
            checkNames("asking", 30);
            press(Qt::Key_Escape);
        }
        press(Qt::Key_S, Qt::ShiftModifier);
        checkNames("why skip", 30);
        press(Qt::Key_Escape);
    }
    void theTable()
    {
        openSample();
        window().showPage(QStringLiteral("table"));
        auto *rows = window().findChild<QAbstractItemView *>(QStringLiteral("records"));
        QTRY_VERIFY(rows->model()->rowCount() > 5);
        QTRY_VERIFY(!rows->model()->index(0, 2).data().toString().isEmpty());
        checkNames("table", 30);
        checkTab("table");
    }
    void theAgreementPage()
    {
        const QString project = m_folder->filePath(QStringLiteral("letters.secondlook"));
        QVERIFY(test::makeConflictProject(project, m_folder->filePath(QStringLiteral("l.csv")), 4, 3, m_clock));
        m_desk->openProject(project);
        window().showPage(QStringLiteral("agreement"));
        auto *page = window().findChild<ui::AgreementPage *>();
        QTRY_COMPARE(int(page->presenter().state()), int(ui::AgreementPresenter::State::Ready));
        for (const auto tab : {ui::AgreementPage::Overview, ui::AgreementPage::Labels, ui::AgreementPage::Ambiguity}) {
            page->showTab(tab);
            checkNames("agreement", 10);
            checkTab("agreement");
        }
    }
    void theDatasetsPage()
    {
        const QString project = m_folder->filePath(QStringLiteral("versions.secondlook"));
        QVERIFY(test::makeConflictProject(project, m_folder->filePath(QStringLiteral("v.csv")), 6, 1, m_clock));
        m_desk->openProject(project);
        window().showPage(QStringLiteral("datasets"));
        auto *page = window().findChild<ui::DatasetsPage *>();
        ui::DatasetsPresenter &desk = page->presenter();
        QTRY_COMPARE(int(desk.draftState()), int(ui::DatasetsPresenter::DraftState::Ready));
        QTRY_VERIFY(desk.origin());
        checkNames("draft", 30);
        checkTab("draft");
        desk.freeze();
        QTRY_VERIFY(desk.selected() == 1 && desk.shown() != nullptr && desk.origin());
        checkNames("frozen", 30);
        checkTab("frozen");
        page->focusFirst();
        press(Qt::Key_R);
        QTRY_VERIFY(desk.rows() && !desk.rows()->rows.empty());
        checkNames("rows", 20);
        checkTab("rows");
    }
    void theHistoryPage()
    {
        const QString project = m_folder->filePath(QStringLiteral("past.secondlook"));
        QVERIFY(test::makeConflictProject(project, m_folder->filePath(QStringLiteral("p.csv")), 4, 3, m_clock));
        m_desk->openProject(project);
        window().showPage(QStringLiteral("history"));
        auto *page = window().findChild<ui::HistoryPage *>();
        QTRY_VERIFY(page->entry().detail());
        checkNames("history", 40);
        checkTab("history");
        page->presenter().setKind(review::ChangeKind::Answers);
        QTRY_VERIFY(page->entry().recordId().isValid());
        page->entry().openRecord();
        QTRY_VERIFY(page->entry().record());
        checkNames("history record", 10);
        checkTab("history record");
        page->showTab(ui::HistoryPage::Sample);
        QTRY_COMPARE(int(page->presenter().state()), int(ui::HistoryPresenter::State::Empty));
        checkNames("audit sample", 10);
        checkTab("audit sample");
    }
    void theImportPage()
    {
        const auto chosen = [this](const char *name, const QByteArray &content) {
            QFile file(m_folder->filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            file.close();
            m_desk->chooseFile = [path = file.fileName()](const QString &, const QString &) { return path; };
            press(Qt::Key_N, Qt::ControlModifier);
            QCOMPARE(window().currentPage(), QStringLiteral("import"));
        };
        chosen("calls.csv",
               "id,text,label,channel\n1,the parcel is late,delivery,north\n2,money back please,refund,south\n"
               "3,where is it,,north\n");
        auto *page = window().findChild<ui::ImportPage *>();
        QTRY_VERIFY(page->nextAction()->isEnabled() && !page->found()->lines().isEmpty());
        checkNames("columns", 7);
        checkTab("columns");
        page->focusFirst();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->labelsStep()->isVisible());
        checkNames("labels", 4);
        checkTab("labels");
        chosen("empty.csv", {});
        QTRY_VERIFY(window().findChild<ui::UnreadableFile *>()->isVisible());
        checkNames("unreadable", 2);
        checkTab("unreadable");
    }
    void theRunsPage()
    {
        const QString project = m_folder->filePath(QStringLiteral("runs.secondlook"));
        QVERIFY(test::makeConflictProject(project, m_folder->filePath(QStringLiteral("r.csv")), 4, 1, m_clock));
        m_desk->openProject(project);
        window().showPage(QStringLiteral("runs"));
        auto *page = window().findChild<ui::RunsPage *>();
        QTRY_VERIFY(page->presenter().details() != nullptr);
        checkNames("runs", 15);
        checkTab("runs");
        page->focusFirst();
        press(Qt::Key_R, Qt::ControlModifier);
        auto *dialog = page->findChild<ui::NewRunDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        checkNames("new run", 4, *dialog);
        checkTab("new run", *dialog);
        press(Qt::Key_Escape);
    }
    void theAdjudicatePage()
    {
        const QString project = m_folder->filePath(QStringLiteral("parcels.secondlook"));
        QVERIFY(test::makeConflictProject(project, m_folder->filePath(QStringLiteral("t.csv")), 4, 3, m_clock));
        m_desk->openProject(project);
        window().showPage(QStringLiteral("adjudicate"));
        auto *desk = window().findChild<ui::AdjudicatePage *>()->findChild<ui::AdjudicationPresenter *>();
        QTRY_VERIFY(desk->current() != nullptr && desk->row(2) != nullptr);
        checkNames("adjudicate", 30);
        checkTab("adjudicate");
        window().findChild<ui::AdjudicatePage *>()->focusFirst();
        for (const Qt::Key key : {Qt::Key_Slash, Qt::Key_B}) {
            press(key);
            checkNames("asking", 30);
            press(Qt::Key_Escape);
        }
    }
    void theSettings()
    {
        openSample();
        window().showPage(QStringLiteral("settings"));
        checkNames("settings", 20);
        checkTab("settings");
    }
    void paletteAndSheet()
    {
        openSample();
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window().palette()->isOpen());
        checkNames("palette", 20);
        press(Qt::Key_Escape);
        press(Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(window().shortcutSheet()->isOpen());
        checkNames("sheet", 20);
        press(Qt::Key_Escape);
    }

private:
    void openSample()
    {
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(window().currentPage(), QStringLiteral("review"), 60'000);
        QTRY_VERIFY(ready.count() > 0);
        const auto *text =
            window().findChild<ui::ReviewPage *>()->findChild<ui::RecordText *>(); // the start page gets ready as well
        QTRY_VERIFY(text->isVisible() && !text->toPlainText().isEmpty());
    }
};

SECONDLOOK_SUITE(AccessibleTest)
#include "tst_accessible.moc"
