// Many records at once: choose, see what would change, decide, take back.
#include "tests/support/registry.h"
#include "tests/ui/review/fake_review_session.h"
#include "ui/models/bulk_table_model.h"
#include "ui/review/bulk_page.h"
#include "ui/review/bulk_table.h"
#include "ui/review/label_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace secondlook;
using test::FakeQueue;
using ui::BulkTableModel;

class TestBulkPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::unique_ptr<ui::BulkPage> m_page;

    void open(int records)
    {
        m_queue = test::plainQueue(records, 30);
        m_page = std::make_unique<ui::BulkPage>(m_queue->opener());
        m_page->resize(1256, 860);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusFirst();
        QTRY_COMPARE(bulk()->rowCount(), records);
    }
    ui::BulkPresenter *bulk() const { return m_page->findChild<ui::BulkTable *>()->bulk(); }
    ui::BulkTable *table() const { return m_page->findChild<ui::BulkTable *>(); }
    QAbstractItemModel *model() const { return table()->view()->model(); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    ui::FilterField *labelFilter() const
    {
        return m_page->findChild<ui::LabelView *>()->parentWidget()->findChild<ui::FilterField *>();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void chooseLabel(const QString &name)
    {
        key(Qt::Key_Slash);
        QVERIFY(labelFilter()->hasFocus());
        QTest::keyClicks(labelFilter(), name);
        key(Qt::Key_Return);
        QTRY_VERIFY(bulk()->preview().has_value() || bulk()->selectedCount() == 0);
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void cleanup()
    {
        if (m_queue) // a skipped test has opened nothing
            m_queue->openGates();
        m_page.reset();
        m_queue.reset();
    }

    void decidesTheChosenOnesWithKeysAlone()
    {
        open(40);
        key(Qt::Key_Space);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bulk()->selectedCount(), 3);
        chooseLabel(QStringLiteral("label_12"));
        QCOMPARE(bulk()->preview()->decided, std::int64_t(3));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_queue->stored().size(), std::size_t(3));
        for (const domain::Annotation &answer : m_queue->stored())
            QCOMPARE(m_queue->facts.schema.nameAt(*answer.label), std::string("label_12"));
        const std::set<std::int64_t> tasks{m_queue->stored()[0].task.value, m_queue->stored()[1].task.value,
                                           m_queue->stored()[2].task.value};
        QCOMPARE(tasks, (std::set<std::int64_t>{1, 3, 4}));
        QTRY_COMPARE(bulk()->rowCount(), 37);
        QCOMPARE(bulk()->selectedCount(), 0);
    }
    void oneUndoTakesAllOfItBack()
    {
        open(40);
        QSignalSpy changed(m_page.get(), &ui::BulkPage::projectChanged);
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(bulk()->selectedCount(), 40);
        chooseLabel(QStringLiteral("label_12"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bulk()->rowCount(), 0);
        m_page->focusFirst();
        key(Qt::Key_U);
        QTRY_COMPARE(bulk()->rowCount(), 40);
        QVERIFY(bulk()->notice().contains(QStringLiteral("40")));
        QCOMPARE(changed.size(), 2);
    }
    void nothingIsDecidedBeforeItWasShownWhatChanges()
    {
        open(40);
        key(Qt::Key_Return, Qt::ControlModifier); // neither records nor label
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Return, Qt::ControlModifier); // no label
        QVERIFY(!bulk()->canDecide());
        QVERIFY(!m_queue->calls().contains(QStringLiteral("answerAll")));
    }
    void aFailureKeepsChoiceAndLabel()
    {
        open(10);
        key(Qt::Key_A, Qt::ControlModifier);
        chooseLabel(QStringLiteral("label_12"));
        m_queue->failAnswers = 1;
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bulk()->problem().contains(QStringLiteral("0 bytes left")));
        QVERIFY(!bulk()->isBusy());
        QCOMPARE(bulk()->selectedCount(), 10);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_queue->stored().size(), std::size_t(10));
        QVERIFY(bulk()->problem().isEmpty());
    }
    void aFilterThatCannotBeReadSaysSo()
    {
        open(10);
        key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("conf<abc"));
        key(Qt::Key_Return);
        QVERIFY(!bulk()->problem().isEmpty());
        QCOMPARE(bulk()->rowCount(), 10);
    }
    void blindRecordsHideTheirPrediction()
    {
        open(3);
        QTRY_VERIFY(!cell(0, BulkTableModel::PredictedColumn).isEmpty());
        m_queue->tasks[1].blind = true;
        bulk()->read();
        QTRY_COMPARE(cell(1, BulkTableModel::PredictedColumn), QStringLiteral("hidden"));
        QVERIFY(cell(1, BulkTableModel::ConfidenceColumn).isEmpty());
    }
    void scrollsOverAllRowsAndLaysOutOnlyThoseInSight()
    {
        open(20'000);
        QVERIFY(model()->rowCount() < 60);
        key(Qt::Key_End);
        QCOMPARE(table()->currentPosition(), 19'999);
        QTRY_COMPARE(cell(model()->rowCount() - 1, BulkTableModel::IdColumn), QStringLiteral("rec-20000"));
        key(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(bulk()->selectedCount(), 20'000);
        QTRY_COMPARE(cell(0, BulkTableModel::IdColumn), QStringLiteral("rec-1"));
        key(Qt::Key_Escape);
        QCOMPARE(bulk()->selectedCount(), 0);
    }
    void clicksChooseAndShiftClickChoosesUpToThere()
    {
        open(40);
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            const QRect cell = table()->view()->visualRect(model()->index(row, BulkTableModel::TextColumn));
            QTest::mouseClick(table()->view()->viewport(), Qt::LeftButton, modifiers, cell.center());
        };
        click(2, Qt::NoModifier);
        click(6, Qt::ShiftModifier);
        QCOMPARE(bulk()->selectedCount(), 5);
        click(4, Qt::NoModifier);
        QCOMPARE(bulk()->selectedCount(), 4);
    }
    void pictures()
    {
        const QString folder = qEnvironmentVariable("SECONDLOOK_PICTURES");
        if (folder.isEmpty())
            QSKIP("SECONDLOOK_PICTURES names no folder for pictures");
        open(4'000);
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::ShiftModifier);
        chooseLabel(QStringLiteral("label_2"));
        for (const auto &[scheme, name] :
             {std::pair(ui::Scheme::Light, "light"), std::pair(ui::Scheme::Dark, "dark")}) {
            ui::Theme::instance().setScheme(scheme);
            for (const QSize size : {QSize(1256, 860), QSize(1204, 680)}) {
                m_page->resize(size);
                QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
                QVERIFY(m_page->grab().save(
                    QStringLiteral("%1/table-%2-%3.png").arg(folder, QLatin1String(name)).arg(size.width())));
            }
        }
        ui::Theme::instance().setScheme(ui::Scheme::Light);
    }
};

SECONDLOOK_SUITE(TestBulkPage)
#include "tst_bulk_page.moc"
