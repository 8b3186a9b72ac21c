// Letters that choose labels, pinned and recent labels, and a reason for a skip.
#include "tests/support/registry.h"
#include "tests/ui/review/desk_window.h"
#include "tests/ui/review/sample_queue.h"
#include "ui/models/label_model.h"
#include "ui/review/label_view.h"
#include "ui/review/letter_asker.h"
#include "ui/review/record_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace secondlook;
using test::DeskWindow;
using test::FakeQueue;

class TestOwnLabels : public QObject
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
    ui::LabelView *labels() const { return find<ui::LabelView>(); }
    ui::LetterAsker *asker() const { return find<ui::LetterAsker>(); }
    QString text() const { return find<ui::RecordText>()->toPlainText(); }
    QString recordText(std::size_t index) const { return QString::fromStdString(m_queue->tasks[index].record.text); }
    QString storedLabel(std::size_t index) const
    {
        return QString::fromStdString(m_queue->facts.schema.nameAt(*m_queue->stored()[index].label));
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void goTo(const QString &label) { labels()->setCurrentLabel(m_queue->facts.schema.indexOf(label.toStdString())); }
    /// The rows from one head to the next.
    QStringList rowsBelow(const QString &head) const
    {
        QStringList rows;
        bool inside = false;
        const QAbstractItemModel *model = labels()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(ui::LabelModel::KindRole).value<ui::LabelRowKind>() == ui::LabelRowKind::Section)
                inside = index.data().toString() == head;
            else if (inside)
                rows << index.data().toString();
        }
        return rows;
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void init()
    {
        m_queue = test::plainQueue(8, 30);
        open();
    }
    void cleanup()
    {
        m_queue->openGates();
        m_window.reset();
        m_queue.reset();
    }

    void aLetterChoosesItsLabelOnTheNextRecordsToo()
    {
        goTo(QStringLiteral("label_21"));
        key(Qt::Key_K);
        QVERIFY(asker()->isVisible());
        key(Qt::Key_B);
        QVERIFY(!asker()->isVisible());
        QVERIFY(labels()->hasFocus());
        QCOMPARE(m_queue->stored().size(), std::size_t(0)); // asking decides nothing
        for (std::size_t record = 0; record < 2; ++record) {
            QTRY_COMPARE(text(), recordText(record));
            key(Qt::Key_B);
            QVERIFY(m_window->hasStored(record + 1));
            QCOMPARE(storedLabel(record), QStringLiteral("label_21"));
        }
    }
    void aLetterIsThereAgainTheNextTime()
    {
        goTo(QStringLiteral("label_21"));
        key(Qt::Key_K);
        key(Qt::Key_B);
        m_window.reset();
        open();
        key(Qt::Key_B);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(storedLabel(0), QStringLiteral("label_21"));
    }
    void aLetterThatDoesSomethingIsRefusedByName()
    {
        goTo(QStringLiteral("label_21"));
        key(Qt::Key_K);
        key(Qt::Key_S);
        QVERIFY(asker()->isVisible());
        QVERIFY(
            asker()->findChild<QLineEdit *>()->accessibleDescription().contains(QStringLiteral("Skip this record")));
        QCOMPARE(m_queue->stored().size(), std::size_t(0));
        key(Qt::Key_Escape);
        QVERIFY(!asker()->isVisible());
        key(Qt::Key_S);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored()[0].action, domain::Action::Skip);
    }
    void aLetterFromBeforeThePageUsedItGivesWay()
    {
        goTo(QStringLiteral("label_21"));
        key(Qt::Key_K);
        key(Qt::Key_B);
        m_window.reset();
        std::string letters = m_queue->settings()["labels.letters"];
        letters.replace(letters.find("B"), 1, "S");
        m_queue->keepSetting("labels.letters", letters);
        open();
        key(Qt::Key_S);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored()[0].action, domain::Action::Skip);
    }
    void backspaceTakesTheLetterAway()
    {
        goTo(QStringLiteral("label_21"));
        key(Qt::Key_K);
        key(Qt::Key_B);
        QCOMPARE(labels()->currentIndex().data(ui::LabelModel::LetterRole).toString(), QStringLiteral("B"));
        key(Qt::Key_K);
        key(Qt::Key_Backspace);
        QVERIFY(labels()->currentIndex().data(ui::LabelModel::LetterRole).toString().isEmpty());
        key(Qt::Key_B);
        QTRY_VERIFY(m_queue->settings()["labels.letters"].empty());
        QVERIFY(!m_queue->calls().contains(QStringLiteral("answer")));
    }
    void lettersAreDeadInTheFilter()
    {
        goTo(QStringLiteral("label_21"));
        key(Qt::Key_K);
        key(Qt::Key_B);
        key(Qt::Key_Slash);
        key(Qt::Key_B);
        QVERIFY(!m_queue->calls().contains(QStringLiteral("answer")));
    }
    void pinnedLabelsStandBeforeTheOthers()
    {
        goTo(QStringLiteral("label_21"));
        key(Qt::Key_P, Qt::ShiftModifier);
        goTo(QStringLiteral("label_17"));
        key(Qt::Key_P, Qt::ShiftModifier);
        QCOMPARE(rowsBelow(QStringLiteral("Pinned")),
                 QStringList({QStringLiteral("label_21"), QStringLiteral("label_17")}));
        QVERIFY(rowsBelow(QStringLiteral("All labels, by topic")).contains(QStringLiteral("label_19")));
        QVERIFY(!rowsBelow(QStringLiteral("All labels, by topic")).contains(QStringLiteral("label_21")));
        QCOMPARE(labels()->currentIndex().data().toString(), QStringLiteral("label_17"));
        m_window.reset();
        open();
        QCOMPARE(rowsBelow(QStringLiteral("Pinned")).size(), 2);
        goTo(QStringLiteral("label_21"));
        key(Qt::Key_P, Qt::ShiftModifier);
        QCOMPARE(rowsBelow(QStringLiteral("Pinned")), QStringList({QStringLiteral("label_17")}));
    }
    void theLabelsChosenLastAreAtHandNewestFirst()
    {
        const QStringList chosen{QStringLiteral("label_21"), QStringLiteral("label_17"), QStringLiteral("label_21")};
        for (int i = 0; i < chosen.size(); ++i) {
            QTRY_COMPARE(text(), recordText(std::size_t(i)));
            goTo(chosen[i]);
            key(Qt::Key_Return);
            QVERIFY(m_window->hasStored(std::size_t(i) + 1));
        }
        QTRY_COMPARE(text(), recordText(3));
        QCOMPARE(rowsBelow(QStringLiteral("Recent")),
                 QStringList({QStringLiteral("label_21"), QStringLiteral("label_17")}));
    }
    void sIsAWholeSkipAndShiftSAsksWhy()
    {
        key(Qt::Key_S);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored()[0].skipReason, domain::SkipReason::None);
        QTRY_COMPARE(text(), recordText(1));
        key(Qt::Key_S, Qt::ShiftModifier);
        QCOMPARE(m_queue->stored().size(), std::size_t(1));
        key(Qt::Key_3);
        QVERIFY(m_window->hasStored(2));
        QCOMPARE(m_queue->stored()[1].action, domain::Action::Skip);
        QCOMPARE(m_queue->stored()[1].skipReason, domain::SkipReason::GuidelineSilent);
        QVERIFY(!m_queue->stored()[1].label);
    }
};

SECONDLOOK_SUITE(TestOwnLabels)
#include "tst_own_labels.moc"
