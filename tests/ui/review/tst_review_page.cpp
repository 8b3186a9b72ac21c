#include "tests/support/registry.h"
#include "tests/ui/review/desk_window.h"
#include "tests/ui/review/sample_queue.h"
#include "ui/review/comment_editor.h"
#include "ui/review/history_view.h"
#include "ui/review/label_view.h"
#include "ui/review/reason_chooser.h"
#include "ui/review/record_text.h"
#include "ui/review/reveal_card.h"
#include "ui/review/state_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/segmented_control.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace secondlook;
using domain::Action;
using test::DeskWindow;
using test::FakeQueue;

class TestReviewPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::unique_ptr<DeskWindow> m_window;

    void open(std::unique_ptr<FakeQueue> queue, QSize size = QSize(1440, 900))
    {
        m_queue = std::move(queue);
        m_window = std::make_unique<DeskWindow>(*m_queue, size);
        QVERIFY(m_window->open());
    }
    template <typename Widget> Widget *find() const { return m_window->page().findChild<Widget *>(); }
    bool askedForReason() const
    {
        const auto choosers = m_window->page().findChildren<ui::ReasonChooser *>();
        return std::any_of(choosers.begin(), choosers.end(), [](const auto *chooser) { return chooser->isVisible(); });
    }
    ui::LabelView *labels() const { return find<ui::LabelView>(); }
    ui::FilterField *filter() const { return find<ui::FilterField>(); }
    QString text() const { return find<ui::RecordText>()->toPlainText(); }
    QString currentLabel() const { return labels()->currentIndex().data().toString(); }
    QString labelName(const domain::Annotation &annotation) const
    {
        return QString::fromStdString(m_queue->facts.schema.labels()[*annotation.label].name);
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    // A key that is held down: the system repeats it.
    static void repeat(Qt::Key key)
    {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QKeySequence(key).toString(), true);
        qApp->notify(QApplication::focusWidget(), &press);
    }
    QString recordText(std::size_t index) const { return QString::fromStdString(m_queue->tasks[index].record.text); }

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::instance().applyTo(*qApp);
        QAccessible::setActive(true);
    }
    void cleanup()
    {
        if (m_queue)
            m_queue->openGates();
        m_window.reset();
        m_queue.reset();
        ui::Theme::instance().setTextScale(100);
    }
    void reportsTheProject()
    {
        m_queue = test::sampleQueue();
        DeskWindow window(*m_queue, QSize(1440, 900));
        QSignalSpy facts(&window.page(), &ui::ReviewPage::projectFactsChanged);
        QSignalSpy counts(&window.page(), &ui::ReviewPage::openCountChanged);
        QSignalSpy ready(&window.page(), &ui::ReviewPage::ready);
        QVERIFY(window.open());
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts[0][0].toString(), QStringLiteral("energy-desk"));
        QCOMPARE(facts[0][1].toInt(), 77);
        QCOMPARE(facts[0][2].toInt(), 3);
        QCOMPARE(facts[0][3].toString(), QStringLiteral("linear 3"));
        QTRY_COMPARE(counts.size(), 1);
        QCOMPARE(counts[0][0].toLongLong(), 312);
        QCOMPARE(ready.size(), 1);
        QCOMPARE(window.page().findChild<ui::RecordText *>()->marks().size(), std::size_t(6));
    }
    void aDigitSavesAndMovesOn()
    {
        open(test::sampleQueue());
        QCOMPARE(text(), recordText(0));
        QVERIFY(labels()->hasFocus());
        key(Qt::Key_2);
        QTRY_COMPARE(text(), recordText(1));
        QCOMPARE(labelName(m_queue->stored().at(0)), QStringLiteral("estimate_too_high"));
        QVERIFY(labels()->hasFocus());
        QCOMPARE(currentLabel(), QStringLiteral("paid_twice"));
    }
    void aDigitWithoutALabelDoesNothing()
    {
        open(test::sampleQueue());
        key(Qt::Key_6);
        key(Qt::Key_9);
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(labelName(m_queue->stored()[0]), QStringLiteral("smart_meter_offline"));
    }
    void arrowsStepOverHeadsAndEnterChooses()
    {
        open(test::sampleQueue());
        for (int i = 0; i < 5; ++i)
            key(Qt::Key_Down);
        QCOMPARE(currentLabel(), QStringLiteral("reading_forgotten"));
        key(Qt::Key_Up);
        QCOMPARE(currentLabel(), QStringLiteral("reading_rejected"));
        key(Qt::Key_Return);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(labelName(m_queue->stored()[0]), QStringLiteral("reading_rejected"));
    }
    void aHeldKeyDecidesOnce()
    {
        open(test::sampleQueue());
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(1));
        for (int i = 0; i < 5; ++i) {
            repeat(Qt::Key_1);
            repeat(Qt::Key_Return);
            repeat(Qt::Key_S);
            repeat(Qt::Key_U);
        }
        key(Qt::Key_2); // whatever the repeats did would be before this one
        QVERIFY(m_window->hasStored(2));
        QCOMPARE(labelName(m_queue->stored()[1]), QStringLiteral("direct_debit_failed"));
        QCOMPARE(m_queue->calls().count(QStringLiteral("undo")), 0);
    }
    void keysBeforeTheSaveAreIgnored()
    {
        open(test::sampleQueue());
        m_queue->holdAnswers = true;
        key(Qt::Key_1);
        key(Qt::Key_2);
        key(Qt::Key_S);
        QCOMPARE(text(), recordText(0));
        m_queue->holdAnswers = false;
        m_queue->openGates();
        QTRY_COMPARE(text(), recordText(1));
        key(Qt::Key_3);
        QVERIFY(m_window->hasStored(2));
        QCOMPARE(labelName(m_queue->stored()[1]), QStringLiteral("moving_out"));
    }
    void theFilterFindsAndEnterChoosesTheFirst()
    {
        open(test::sampleQueue());
        key(Qt::Key_Slash);
        QVERIFY(filter()->hasFocus());
        type(QStringLiteral("price "));
        QCOMPARE(currentLabel(), QStringLiteral("price_rise_question"));
        QCOMPARE(labels()->model()->rowCount(), 2);
        key(Qt::Key_Return);
        QTRY_COMPARE(text(), recordText(1));
        QCOMPARE(labelName(m_queue->stored()[0]), QStringLiteral("price_rise_question"));
        QVERIFY(filter()->text().isEmpty());
        QVERIFY(labels()->hasFocus());
    }
    void singleKeysWriteInTheFilter()
    {
        open(test::sampleQueue());
        key(Qt::Key_Slash);
        type(QStringLiteral("sfcuteh12/"));
        QCOMPARE(filter()->text(), QStringLiteral("sfcuteh12/"));
        QVERIFY(!askedForReason());
        key(Qt::Key_Return); // nothing matches
        key(Qt::Key_Escape);
        QVERIFY(filter()->text().isEmpty());
        QVERIFY(labels()->hasFocus());
        QCOMPARE(currentLabel(), QStringLiteral("smart_meter_offline"));
        QCOMPARE(m_queue->calls().count(QStringLiteral("answer")), 0);
        key(Qt::Key_S);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored()[0].action, Action::Skip);
    }
    void arrowsMoveFromTheFilter()
    {
        open(test::sampleQueue());
        key(Qt::Key_Slash);
        type(QStringLiteral("tariff"));
        const QString first = currentLabel();
        key(Qt::Key_Down);
        QVERIFY(currentLabel() != first);
        QVERIFY(filter()->hasFocus());
        key(Qt::Key_Up);
        QCOMPARE(currentLabel(), first);
    }
    void flagsWithADigitAndNotWithALabel()
    {
        open(test::sampleQueue());
        key(Qt::Key_F);
        QVERIFY(askedForReason());
        key(Qt::Key_Escape);
        QVERIFY(!askedForReason());
        QVERIFY(labels()->hasFocus());
        key(Qt::Key_F);
        key(Qt::Key_2);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored()[0].action, Action::Flag);
        QCOMPARE(m_queue->stored()[0].flagReason, domain::FlagReason::PersonalData);
        QTRY_COMPARE(text(), recordText(1));
        QVERIFY(!askedForReason());
        QVERIFY(labels()->hasFocus());
    }
    void flagsWithArrowsAndEnter()
    {
        open(test::sampleQueue());
        key(Qt::Key_F);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored()[0].flagReason, domain::FlagReason::NotReadable);
    }
    void aCommentGoesWithTheDecision()
    {
        open(test::sampleQueue());
        key(Qt::Key_C);
        auto *edit = find<QPlainTextEdit>();
        QVERIFY(edit->hasFocus());
        type(QStringLiteral("sfcute 12"));
        QCOMPARE(edit->toPlainText(), QStringLiteral("sfcute 12"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!find<ui::CommentEditor>()->isVisible());
        QVERIFY(labels()->hasFocus());
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored()[0].comment, std::string("sfcute 12"));
    }
    void escLeavesTheCommentAsItWas()
    {
        open(test::sampleQueue());
        key(Qt::Key_C);
        type(QStringLiteral("draft"));
        key(Qt::Key_Escape);
        QVERIFY(!find<ui::CommentEditor>()->isVisible());
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored()[0].comment, std::string());
    }
    void undoBringsEverythingBack()
    {
        open(test::sampleQueue());
        key(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(find<ui::SegmentedControl>()->current(), 2);
        key(Qt::Key_4);
        QTRY_COMPARE(text(), recordText(1));
        QCOMPARE(find<ui::SegmentedControl>()->current(), -1);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text(), recordText(0));
        QCOMPARE(find<ui::SegmentedControl>()->current(), 2);
        QVERIFY(currentLabel().startsWith(QLatin1String("app_shows_wrong")));
        QCOMPARE(find<ui::HistoryView>()->shownEntries(), 0);
    }
    void ownConfidenceIsTakenBackByTheSameKey()
    {
        open(test::sampleQueue());
        key(Qt::Key_2, Qt::AltModifier);
        key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(find<ui::SegmentedControl>()->current(), -1);
    }
    void anErrorStandsInlineAndKeepsEverything()
    {
        open(test::sampleQueue());
        m_queue->failAnswers = 1;
        key(Qt::Key_1, Qt::AltModifier);
        key(Qt::Key_3);
        QTRY_VERIFY(find<ui::Banner>());
        QTRY_VERIFY(find<ui::Banner>()->isVisible());
        QVERIFY(find<ui::Banner>()->text().contains(QLatin1String("0 bytes left")));
        QCOMPARE(text(), recordText(0));
        QCOMPARE(currentLabel(), QStringLiteral("meter_broken"));
        QCOMPARE(find<ui::SegmentedControl>()->current(), 0);
        key(Qt::Key_Return); // the same again
        QTRY_COMPARE(text(), recordText(1));
        QCOMPARE(m_queue->stored().size(), std::size_t(1));
        QCOMPARE(m_queue->stored()[0].ownConfidence, std::optional<int>(1));
        QTRY_VERIFY(!find<ui::Banner>());
    }
    void blindShowsNothingOfTheModel()
    {
        auto queue = test::sampleQueue();
        queue->tasks[0].blind = true;
        open(std::move(queue));
        QVERIFY(filter()->hasFocus());
        QVERIFY(!labels()->currentIndex().isValid());
        QVERIFY(find<ui::RecordText>()->marks().empty());
        // Nothing of the model may be in any text that can be seen or heard.
        const auto widgets = m_window->page().findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            auto *interface = widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
            if (!interface || qobject_cast<ui::HistoryView *>(widget))
                continue;
            for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                QVERIFY2(!interface->text(part).contains(QLatin1String("0.41")) &&
                             !interface->text(part).contains(QLatin1String("linear 3")),
                         widget->metaObject()->className());
        }
        for (int row = 0; row < labels()->model()->rowCount(); ++row)
            QVERIFY(!labels()
                         ->model()
                         ->index(row, 0)
                         .data(Qt::AccessibleTextRole)
                         .toString()
                         .contains(QLatin1String("confidence")));
        key(Qt::Key_Return); // no row is current yet
        key(Qt::Key_Down);
        QCOMPARE(currentLabel(), QStringLiteral("reading_rejected"));
        key(Qt::Key_Return);
        auto *card = find<ui::RevealCard>();
        QTRY_VERIFY(card->isVisible());
        QVERIFY(m_queue->stored()[0].blind);
        QCOMPARE(labelName(m_queue->stored()[0]), QStringLiteral("reading_rejected"));
    }
    void afterTheBlindPickTheModelsAnswerShows()
    {
        auto queue = test::sampleQueue();
        queue->tasks[0].blind = true;
        open(std::move(queue));
        auto *card = find<ui::RevealCard>();
        QVERIFY(!card->isVisible());
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(text(), recordText(0));
        QVERIFY(labels()->hasFocus());
        QCOMPARE(currentLabel(), QStringLiteral("reading_rejected")); // the pick, so that Enter keeps it
        QVERIFY(labels()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QLatin1String("your pick")));
        key(Qt::Key_S); // neither skip nor flag: the pick is stored
        key(Qt::Key_F);
        key(Qt::Key_Return);
        QTRY_COMPARE(text(), recordText(1));
        QVERIFY(!card->isVisible());
        QCOMPARE(m_queue->stored().size(), std::size_t(2));
        QCOMPARE(labelName(m_queue->stored()[1]), QStringLiteral("reading_rejected"));
        QVERIFY(!m_queue->stored()[1].blind);
    }
    void undoReachesTheLastDecisionFromTheEmptyFilter()
    {
        auto queue = test::sampleQueue();
        queue->tasks[1].blind = true;
        open(std::move(queue));
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(1));
        QVERIFY(filter()->hasFocus());
        type(QStringLiteral("x"));
        key(Qt::Key_Z, Qt::ControlModifier); // takes back the letter
        QCOMPARE(filter()->text(), QString());
        QCOMPARE(text(), recordText(1));
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text(), recordText(0));
    }
    void oneKeyChangesToTheModelsLabel()
    {
        auto queue = test::sampleQueue();
        queue->tasks[0].blind = true;
        const auto models = queue->tasks[0].prediction->label;
        open(std::move(queue));
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_VERIFY(find<ui::RevealCard>()->isVisible());
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(1));
        QCOMPARE(*m_queue->stored()[1].label, models);
    }
    void fewLabelsKeepTheirKeys()
    {
        open(test::threeLabelQueue());
        QVERIFY(!filter()->isVisible());
        QCOMPARE(labels()->model()->rowCount(), 3);
        key(Qt::Key_3);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(labelName(m_queue->stored()[0]), QStringLiteral("praise"));
    }
    void hidesSuggestionsAndTheirKeys()
    {
        open(test::sampleQueue());
        key(Qt::Key_H);
        QVERIFY(!labels()->currentIndex().isValid());
        key(Qt::Key_1);
        key(Qt::Key_H);
        QCOMPARE(currentLabel(), QStringLiteral("smart_meter_offline"));
        QCOMPARE(m_queue->calls().count(QStringLiteral("answer")), 0);
    }
    void evidenceIsMarkedInBytesOfTheText()
    {
        auto queue = test::sampleQueue();
        queue->tasks[0].record.text = "Größe ✓ \r\n😀 meter off";
        queue->evidence = {{queue->tasks[0].record.text.find("meter"), 5, 0.5F, 0}};
        open(std::move(queue));
        const auto &marks = find<ui::RecordText>()->marks();
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(text().mid(marks[0].range.begin, marks[0].range.length), QStringLiteral("meter"));
        key(Qt::Key_E);
        QVERIFY(find<ui::RecordText>()->marks().empty());
        key(Qt::Key_E);
        QCOMPARE(find<ui::RecordText>()->marks().size(), std::size_t(1));
    }
    void aHugeTextIsCutUntilAskedFor()
    {
        auto queue = test::sampleQueue();
        std::string huge;
        while (huge.size() < 1'000'000)
            huge += "Eine Zeile mit Umlauten äöü und Sinn.\n";
        queue->tasks[0].record.text = huge;
        open(std::move(queue));
        QCOMPARE(text().size(), 20'000);
        QCOMPARE(find<ui::RecordText>()->textCursor().position(), 0); // the view follows it
        QCOMPARE(find<ui::RecordText>()->verticalScrollBar()->value(), 0);
        QElapsedTimer timer;
        timer.start();
        key(Qt::Key_T);
        qInfo("show all of %zu bytes: %lld ms", huge.size(), timer.elapsed());
        QTRY_COMPARE(text(), QString::fromStdString(huge));
        QCOMPARE(find<ui::RecordText>()->verticalScrollBar()->value(), 0);
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(1));
    }
    void textFromDataStaysPlain()
    {
        auto queue = test::sampleQueue();
        queue->tasks[0].record.text = "<b>bold</b> <a href=\"http://example.org\">here</a>";
        open(std::move(queue));
        QCOMPARE(text(), recordText(0));
        QVERIFY(find<ui::RecordText>()->document()->toHtml().contains(QLatin1String("&lt;b&gt;")));
    }
    void looksBackWithoutDeciding()
    {
        open(test::sampleQueue());
        key(Qt::Key_2);
        QTRY_COMPARE(text(), recordText(1));
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(text(), recordText(0));
        QCOMPARE(currentLabel(), QStringLiteral("estimate_too_high"));
        key(Qt::Key_1);
        key(Qt::Key_Return);
        key(Qt::Key_S);
        key(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(text(), recordText(1));
        QCOMPARE(m_queue->calls().count(QStringLiteral("answer")), 1);
    }
    void saysWhatWasSaved()
    {
        open(test::sampleQueue());
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(1));
        const auto *announcer = m_window->page().findChild<QWidget *>(QStringLiteral("announcer"));
        QCOMPARE(announcer->accessibleName(), QStringLiteral("smart_meter_offline saved, record 1 of 120"));
    }
    void everythingInTheFocusChainHasAName()
    {
        open(test::sampleQueue());
        key(Qt::Key_2);
        QTRY_COMPARE(text(), recordText(1));
        QTRY_VERIFY(find<ui::HistoryView>()->shownEntries() == 1);
        int seen = 0;
        for (QWidget *next = labels()->nextInFocusChain(); next != labels(); next = next->nextInFocusChain()) {
            if (!next->isVisible() || !next->isEnabled() || !(next->focusPolicy() & Qt::TabFocus))
                continue;
            auto *interface = QAccessible::queryAccessibleInterface(next);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), next->metaObject()->className());
            ++seen;
        }
        QVERIFY2(seen >= 11, qPrintable(QString::number(seen)));
    }
    void tabFollowsTheGuide()
    {
        open(test::sampleQueue());
        key(Qt::Key_2);
        QTRY_COMPARE(text(), recordText(1));
        QStringList order;
        for (int i = 0; i < 16; ++i) {
            key(Qt::Key_Tab);
            order << QAccessible::queryAccessibleInterface(QApplication::focusWidget())->text(QAccessible::Name);
        }
        const QStringList expected{QStringLiteral("Filter 77 labels"),
                                   QStringLiteral("Choose"),
                                   QStringLiteral("Your confidence: Low"),
                                   QStringLiteral("Your confidence: Medium"),
                                   QStringLiteral("Your confidence: High"),
                                   QStringLiteral("Skip"),
                                   QStringLiteral("Flag"),
                                   QStringLiteral("Comment"),
                                   QStringLiteral("Undo"),
                                   QStringLiteral("Hide or show suggestions"),
                                   QStringLiteral("Last decisions"),
                                   QStringLiteral("Keep to records that match a filter"),
                                   QStringLiteral("Least sure first"),
                                   QStringLiteral("Previous record"),
                                   QStringLiteral("Next record"),
                                   QStringLiteral("Record text")};
        QCOMPARE(order, expected);
    }
    void singleKeysActWhileTheTextIsRead()
    {
        open(test::sampleQueue());
        find<ui::RecordText>()->setFocus();
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
    }
    void theTextNeverMoves()
    {
        open(test::sampleQueue());
        const QPoint before = find<ui::RecordText>()->mapTo(m_window.get(), QPoint());
        m_queue->failAnswers = 1;
        key(Qt::Key_1);
        QTRY_VERIFY(find<ui::Banner>());
        QCOMPARE(find<ui::RecordText>()->mapTo(m_window.get(), QPoint()), before);
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(1));
        QCOMPARE(find<ui::RecordText>()->mapTo(m_window.get(), QPoint()), before);
    }
    void anEmptyQueueOffersOneStep()
    {
        auto queue = test::sampleQueue();
        queue->tasks.resize(1);
        const domain::ReviewTask late = queue->tasks[0];
        open(std::move(queue));
        key(Qt::Key_1);
        QTRY_COMPARE(find<ui::StatePage>()->accessibleName(), QStringLiteral("Nothing waits for review"));
        QVERIFY(find<ui::StatePage>()->isVisible());
        domain::ReviewTask another = late;
        another.id = {900};
        another.record.text = "another one";
        m_queue->add(another);
        key(Qt::Key_Return);
        QTRY_COMPARE(text(), QStringLiteral("another one"));
        QVERIFY(labels()->hasFocus());
    }
    void aLockedProjectCanBeTriedAgain()
    {
        auto queue = test::sampleQueue();
        queue->failOpenings = 1;
        open(std::move(queue));
        QTRY_VERIFY(find<ui::StatePage>()->isVisible());
        QTRY_VERIFY(find<ui::StatePage>()->accessibleDescription().contains(QLatin1String("locked")));
        key(Qt::Key_Return);
        QTRY_COMPARE(text(), recordText(0));
    }
    void historyShowsWholeEntriesOnly()
    {
        open(test::sampleQueue(), QSize(1280, 720));
        for (std::size_t i = 1; i <= 8; ++i) {
            key(Qt::Key_1);
            QTRY_COMPARE(text(), recordText(i));
        }
        const auto *history = find<ui::HistoryView>();
        QTRY_VERIFY(history->shownEntries() > 1);
        QVERIFY(history->shownEntries() < 8);
        const QRect last = history->visualRect(history->model()->index(history->shownEntries() - 1, 0));
        QVERIFY(history->viewport()->rect().contains(last));
        QVERIFY(history->geometry().right() < history->parentWidget()->width());
    }
    void tenThousandLabelsKeepUp()
    {
        open(test::plainQueue(20, 10'000));
        key(Qt::Key_Slash);
        type(QStringLiteral("label_99"));
        QCOMPARE(labels()->model()->rowCount(), 111); // 99, 990 to 999, 9900 to 9999
        QCOMPARE(currentLabel(), QStringLiteral("label_99"));
        key(Qt::Key_Return);
        QTRY_COMPARE(text(), recordText(1));
        QCOMPARE(int(*m_queue->stored()[0].label), 98);
    }
    void keyToPaint_data()
    {
        QTest::addColumn<int>("labelCount");
        QTest::newRow("77 labels") << 77;
        QTest::newRow("10,000 labels") << 10'000;
    }
    // Reported, not judged: a queue in memory, so this is the interface's own share.
    void keyToPaint()
    {
        QFETCH(int, labelCount);
        open(test::plainQueue(400, labelCount));
        std::vector<double> times;
        QSignalSpy painted(find<ui::RecordText>(), &ui::RecordText::painted);
        for (std::size_t i = 1; i <= 110; ++i) {
            QTest::qWait(2);
            painted.clear();
            QElapsedTimer timer;
            timer.start();
            key(Qt::Key_1);
            while (text() != recordText(i) || painted.isEmpty())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("key to paint, %d labels: median %.1f ms, p99 %.1f ms", labelCount, times[times.size() / 2],
              times[times.size() * 99 / 100]);
    }
    void filterKeystroke()
    {
        open(test::plainQueue(20, 10'000));
        key(Qt::Key_Slash);
        std::vector<double> times;
        for (const QString &typed : {QStringLiteral("l"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("e"),
                                     QStringLiteral("l"), QStringLiteral("_"), QStringLiteral("9")}) {
            QElapsedTimer timer;
            timer.start();
            type(typed);
            labels()->repaint();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("filter keystroke with paint, 10,000 labels: median %.1f ms, most %.1f ms", times[times.size() / 2],
              times.back());
    }
};

SECONDLOOK_SUITE(TestReviewPage)
#include "tst_review_page.moc"
