// Order and filter of the queue, and what is there again after the desk was closed.
#include "tests/support/registry.h"
#include "tests/ui/review/desk_window.h"
#include "tests/ui/review/sample_queue.h"
#include "ui/review/label_view.h"
#include "ui/review/order_box.h"
#include "ui/review/record_text.h"
#include "ui/review/similar_list.h"
#include "ui/review/state_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"

#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace secondlook;
using test::DeskWindow;
using test::FakeQueue;

class TestQueueControls : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::unique_ptr<DeskWindow> m_window;

    void open()
    {
        m_window = std::make_unique<DeskWindow>(*m_queue, QSize(1440, 900));
        QVERIFY(m_window->open());
    }
    void closeAndOpenAgain()
    {
        m_window.reset();
        open();
    }
    template <typename Widget> Widget *find() const { return m_window->page().findChild<Widget *>(); }
    QString text() const { return find<ui::RecordText>()->toPlainText(); }
    QString recordText(std::size_t index) const { return QString::fromStdString(m_queue->tasks[index].record.text); }
    ui::FilterField *queueFilter() const
    {
        return find<ui::OrderBox>()->parentWidget()->findChild<ui::FilterField *>();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void trigger(const char *id) const
    {
        for (QAction *action : m_window->page().actions())
            if (action->objectName() == QLatin1String(id))
                action->trigger();
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void init() { m_queue = test::plainQueue(12, 12); }
    void cleanup()
    {
        m_queue->openGates();
        m_window.reset();
        m_queue.reset();
    }

    void anotherOrderShowsItsFirstRecordAndIsRemembered()
    {
        open();
        QCOMPARE(text(), recordText(0));
        trigger("review.order.random"); // the fake queue gives all but the plain order from its end
        QTRY_COMPARE(text(), recordText(11));
        QVERIFY(find<ui::LabelView>()->hasFocus());
        QCOMPARE(find<ui::OrderBox>()->currentText(), QStringLiteral("Random"));
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(10));
        closeAndOpenAgain();
        QCOMPARE(find<ui::OrderBox>()->currentText(), QStringLiteral("Random"));
        QTRY_COMPARE(text(), recordText(10));
        trigger("review.order.least_sure");
        QTRY_COMPARE(text(), recordText(0));
    }
    void aFilterKeepsToItsRecordsUntilItIsCleared()
    {
        open();
        QVERIFY(!queueFilter()->isVisible());
        key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(queueFilter()->hasFocus());
        type(QStringLiteral("\"record 7\""));
        key(Qt::Key_Return);
        QTRY_COMPARE(text(), recordText(6));
        QVERIFY(find<ui::LabelView>()->hasFocus());
        QVERIFY(queueFilter()->isVisible());
        QTRY_COMPARE(queueFilter()->accessibleDescription(), QStringLiteral("1 left"));
        key(Qt::Key_1);
        QTRY_VERIFY(find<ui::StatePage>()->isVisible());
        QTRY_COMPARE(find<ui::StatePage>()->accessibleName(), QStringLiteral("No open record matches the filter"));
        key(Qt::Key_Return);
        QTRY_COMPARE(text(), recordText(0));
        QVERIFY(!queueFilter()->isVisible());
    }
    void aFilterThatCannotBeReadSaysWhyAndChangesNothing()
    {
        open();
        key(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("conf<7"));
        key(Qt::Key_Return);
        QVERIFY(queueFilter()->hasFocus());
        QCOMPARE(queueFilter()->text(), QStringLiteral("conf<7"));
        const auto *desk = m_window->page().findChild<ui::ReviewPresenter *>();
        QVERIFY(desk->message() && desk->message()->isProblem);
        QVERIFY(desk->view().isPlain());
        QCOMPARE(text(), recordText(0));
        key(Qt::Key_Escape);
        QVERIFY(find<ui::LabelView>()->hasFocus());
        QVERIFY(!queueFilter()->isVisible());
    }
    void whatWasBegunStaysInHand()
    {
        open();
        key(Qt::Key_3, Qt::AltModifier);
        trigger("review.order.random");
        QTRY_COMPARE(m_queue->calls().count(QStringLiteral("release")), 1);
        QTRY_VERIFY(!m_window->page().findChild<ui::ReviewPresenter *>()->isArranging());
        QCOMPARE(text(), recordText(0));
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(11));
        QCOMPARE(m_queue->stored().front().ownConfidence, 3);
    }
    void aCommentThatWasTypedIsThereTheNextTime()
    {
        open();
        key(Qt::Key_C);
        type(QStringLiteral("Two wishes in one letter"));
        closeAndOpenAgain();
        QCOMPARE(text(), recordText(0));
        key(Qt::Key_C);
        QCOMPARE(find<QPlainTextEdit>()->toPlainText(), QStringLiteral("Two wishes in one letter"));
        key(Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_2);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored().front().comment, std::string("Two wishes in one letter"));
        QVERIFY(m_queue->drafts().empty());
    }
    void similarRecordsAreReachedByKeyAndLeftAgain()
    {
        review::SimilarRecord similar;
        similar.externalId = "rec-900";
        similar.text = "Text of record 1 once more";
        similar.similarity = 0.93;
        similar.labelSource = "gold";
        m_queue->similar.records = {similar, similar};
        m_queue->similar.complete = false;
        open();
        auto *list = m_window->page().findChild<ui::SimilarList *>();
        QTRY_COMPARE(list->view()->model()->rowCount(), 2);
        QTRY_VERIFY(m_queue->calls().count(QStringLiteral("similar")) >= 2); // asked again until all are taken in
        QCOMPARE(list->view()->accessibleDescription(), QStringLiteral("2 near-duplicates"));
        key(Qt::Key_M);
        QVERIFY(list->view()->hasFocus());
        QCOMPARE(list->view()->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Text of record 1 once more, similarity 0.93, settled as label_1, gold"));
        key(Qt::Key_Escape);
        QVERIFY(find<ui::LabelView>()->hasFocus());
    }
    void aCommentThatIsClosedIsAsItWas()
    {
        open();
        key(Qt::Key_C);
        type(QStringLiteral("first"));
        key(Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_C);
        type(QStringLiteral(" and more"));
        key(Qt::Key_Escape);
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored().front().comment, std::string("first"));
    }
};

SECONDLOOK_SUITE(TestQueueControls)
#include "tst_queue_controls.moc"
