// What helps to decide: settled records to compare with, near-duplicates that wait, and a word on long runs.
#include "tests/support/registry.h"
#include "tests/ui/review/desk_window.h"
#include "tests/ui/review/sample_queue.h"
#include "ui/review/label_view.h"
#include "ui/review/record_text.h"
#include "ui/review/settled_card.h"
#include "ui/review/similar_list.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace secondlook;
using test::DeskWindow;
using test::FakeQueue;

class TestCompare : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::unique_ptr<DeskWindow> m_window;

    void open()
    {
        m_window = std::make_unique<DeskWindow>(*m_queue, QSize(1440, 900));
        QVERIFY(m_window->open());
    }
    template <typename Widget> Widget *find() const { return m_window->page().findChild<Widget *>(); }
    ui::ReviewPresenter *desk() const { return find<ui::ReviewPresenter>(); }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void init() { m_queue = test::plainQueue(40, 30); }
    void cleanup()
    {
        m_queue->openGates();
        m_window.reset();
        m_queue.reset();
    }

    void enterShowsASettledRecordAndEscLeadsBack()
    {
        review::SimilarRecord similar;
        similar.id = {7};
        similar.externalId = "settled-7";
        similar.text = "The whole text";
        similar.label = 4;
        similar.similarity = 0.8;
        m_queue->similar = {{similar}, true};
        open();
        QTRY_VERIFY(desk()->similar() && !desk()->similar()->records.empty());
        key(Qt::Key_M);
        key(Qt::Key_Return);
        auto *card = find<ui::SettledCard>();
        QTRY_VERIFY(card->isVisible());
        auto *text = card->findChild<QPlainTextEdit *>();
        QCOMPARE(text->toPlainText(), QStringLiteral("The whole text of settled record 7"));
        QVERIFY(text->accessibleName().contains(QStringLiteral("label_5")));
        key(Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QVERIFY(find<ui::SimilarList>()->view()->hasFocus());
        key(Qt::Key_Escape);
        QVERIFY(find<ui::LabelView>()->hasFocus());
        key(Qt::Key_M);
        key(Qt::Key_Return);
        QTRY_VERIFY(card->isVisible());
        key(Qt::Key_2); // the decision is for the record in hand, and closes what was compared
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored()[0].task, base::TaskId{1});
        QTRY_VERIFY(!card->isVisible());
        QVERIFY(find<ui::LabelView>()->hasFocus());
    }
    void nearDuplicatesAreAskedForWithTheCurrentLabel()
    {
        m_queue->nearDuplicates = {12, true};
        m_queue->tasks[0].record.externalId = "rec 1";
        open();
        QTRY_COMPARE(desk()->nearDuplicates(), std::int64_t(12));
        QSignalSpy asked(&m_window->page(), &ui::ReviewPage::nearDuplicatesAsked);
        find<ui::LabelView>()->setCurrentLabel(3);
        key(Qt::Key_D);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("near:\"rec 1\""));
        QCOMPARE(asked[0][1].toInt(), 3);
        QVERIFY(!m_queue->calls().contains(QStringLiteral("answer")));
    }
    void withoutNearDuplicatesTheKeyDoesNothing()
    {
        open();
        QSignalSpy asked(&m_window->page(), &ui::ReviewPage::nearDuplicatesAsked);
        key(Qt::Key_D);
        QCOMPARE(asked.size(), 0);
    }
    void aLongRunOfOneLabelIsToldOnceAndDisturbsNothing()
    {
        open();
        for (std::size_t record = 1; record <= 16; ++record) {
            key(Qt::Key_1);
            QVERIFY(m_window->hasStored(record));
            QCOMPARE(desk()->message().has_value(), record == 15);
        }
        QVERIFY(find<ui::LabelView>()->hasFocus());
    }
};

SECONDLOOK_SUITE(TestCompare)
#include "tst_compare.moc"
