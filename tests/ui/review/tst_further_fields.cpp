// What is asked beside the label, answered from the keyboard on the real page.
#include "tests/support/registry.h"
#include "tests/ui/review/desk_window.h"
#include "tests/ui/review/fields_queue.h"
#include "ui/review/field_option.h"
#include "ui/review/fields_panel.h"
#include "ui/review/label_view.h"
#include "ui/review/record_text.h"
#include "ui/review/span_offsets.h"
#include "ui/review/spans_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTest>

using namespace secondlook;
using domain::FieldValue;
using domain::FieldValues;
using test::DeskWindow;
using test::FakeQueue;

class TestFurtherFieldsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::unique_ptr<DeskWindow> m_window;

    void open(std::unique_ptr<FakeQueue> queue)
    {
        m_queue = std::move(queue);
        m_window = std::make_unique<DeskWindow>(*m_queue, QSize(1440, 900));
        QVERIFY(m_window->open());
    }
    template <typename Widget> Widget *find() const { return m_window->page().findChild<Widget *>(); }
    ui::RecordText *text() const { return find<ui::RecordText>(); }
    FieldValues values() const { return find<ui::ReviewPresenter>()->draft().values; }
    FieldValue value(const std::string &name) const
    {
        const FieldValues all = values();
        const auto found = all.find(name);
        return found == all.end() ? FieldValue() : found->second;
    }
    static QString focusName() { return QApplication::focusWidget()->accessibleName(); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void keys(std::initializer_list<Qt::Key> all)
    {
        for (const Qt::Key one : all)
            key(one);
    }
    /// Label 2, home, price and tone, urgency 4, yes: the focus is in the note then.
    static void answerWhatIsNeeded()
    {
        keys({Qt::Key_2, Qt::Key_1, Qt::Key_1, Qt::Key_3, Qt::Key_Tab, Qt::Key_4, Qt::Key_1});
    }
    static std::unique_ptr<FakeQueue> onlyOptional()
    {
        auto queue = test::fieldsQueue();
        auto &fields = queue->facts.schema.fields;
        std::erase_if(fields, [](const auto &field) { return field.name != "label" && field.name != "note"; });
        return queue;
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void cleanup()
    {
        m_window.reset();
        m_queue.reset();
    }
    void aWholeAnswerFromTheKeyboard()
    {
        open(test::fieldsQueue());
        key(Qt::Key_2);
        QCOMPARE(focusName(), QStringLiteral("where: home"));
        QVERIFY(m_queue->stored().empty());
        key(Qt::Key_1);
        QCOMPARE(focusName(), QStringLiteral("aspects: price"));
        keys({Qt::Key_1, Qt::Key_3});
        QCOMPARE(focusName(), QStringLiteral("aspects: tone")); // more may come
        key(Qt::Key_Tab);
        QCOMPARE(focusName(), QStringLiteral("urgency: 1, can wait"));
        key(Qt::Key_4);
        key(Qt::Key_1);
        QCOMPARE(focusName(), QStringLiteral("note"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2 lamps, 1 dark"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->hasStored(1));
        const domain::Annotation stored = m_queue->stored().front();
        QCOMPARE(int(*stored.label), 1);
        const FieldValues expected{{"where", std::string("home")},
                                   {"aspects", std::vector<std::string>{"price", "tone"}},
                                   {"urgency", std::int64_t(4)},
                                   {"reply", true},
                                   {"note", std::string("2 lamps, 1 dark")},
                                   {"words", std::vector<domain::TextSpan>()}};
        QVERIFY(stored.values == expected);
        QTRY_VERIFY(find<ui::LabelView>()->hasFocus());
        QVERIFY(values().empty());
    }
    void whatIsMissingIsNamedAndFocused()
    {
        open(test::fieldsQueue());
        keys({Qt::Key_2, Qt::Key_2});
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_queue->stored().empty());
        QCOMPARE(focusName(), QStringLiteral("aspects: price"));
        const auto labels = find<ui::FieldsPanel>()->findChildren<ui::PlainLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const ui::PlainLabel *label) {
            return label->text() == QStringLiteral("Still to answer: aspects, urgency, reply");
        }));
        QCOMPARE(std::ranges::count_if(labels,
                                       [](const ui::PlainLabel *label) {
                                           return label->text() == QStringLiteral("Answer this field to save");
                                       }),
                 3);
    }
    void oneKeyDecidesWhereNothingIsNeeded()
    {
        open(onlyOptional());
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        QVERIFY(m_queue->stored()[0].values.empty());
        key(Qt::Key_A);
        QCOMPARE(focusName(), QStringLiteral("note"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("seen"));
        key(Qt::Key_Escape);
        key(Qt::Key_3);
        QVERIFY(m_window->hasStored(2));
        QVERIFY((m_queue->stored()[1].values == FieldValues{{"note", std::string("seen")}}));
    }
    void undoBringsAllValuesBack()
    {
        open(test::fieldsQueue());
        answerWhatIsNeeded();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->hasStored(1));
        const FieldValues stored = m_queue->stored()[0].values;
        key(Qt::Key_U);
        QTRY_VERIFY(values() == stored);
        QCOMPARE(find<ui::FieldsPanel>()->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("x"));
        key(Qt::Key_3); // everything is answered: one key again
        QVERIFY(m_window->hasStored(2));
        QVERIFY(m_queue->stored()[1].values == stored);
        QCOMPARE(int(*m_queue->stored()[1].label), 2);
    }
    void anAnswerIsTakenBackByItsKeyAndByDelete()
    {
        open(test::fieldsQueue());
        keys({Qt::Key_2, Qt::Key_1});
        QVERIFY(values().contains("where"));
        key(Qt::Key_Tab, Qt::ShiftModifier);
        key(Qt::Key_1);
        QVERIFY(!values().contains("where"));
        keys({Qt::Key_2});
        key(Qt::Key_Tab, Qt::ShiftModifier);
        key(Qt::Key_Delete);
        QVERIFY(!values().contains("where"));
    }
    void oneChoiceIsOneAndSoManyAreSoMany()
    {
        open(test::fieldsQueue());
        keys({Qt::Key_2, Qt::Key_1});
        key(Qt::Key_Tab, Qt::ShiftModifier);
        key(Qt::Key_2);
        QVERIFY(value("where") == FieldValue(std::string("street")));
        keys({Qt::Key_1, Qt::Key_2, Qt::Key_3});
        QVERIFY((value("aspects") == FieldValue(std::vector<std::string>{"price", "speed"})));
    }
    void arrowsMoveAndSpaceChooses()
    {
        open(test::fieldsQueue());
        keys({Qt::Key_2, Qt::Key_Down, Qt::Key_Space});
        QVERIFY(value("where") == FieldValue(std::string("street")));
        keys({Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return});
        QVERIFY(value("urgency") == FieldValue(std::int64_t(3)));
    }
    void wordsAreMarkedFromTheKeyboard()
    {
        open(test::fieldsQueue());
        key(Qt::Key_W);
        QVERIFY(text()->hasFocus());
        key(Qt::Key_1); // nothing is selected: nothing is marked, and nothing decided
        QVERIFY(!values().contains("words"));
        QVERIFY(m_queue->stored().empty());
        for (int i = 0; i < 8; ++i) // "Lamp ", the picture, " d"
            key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_1);
        QVERIFY((value("words") == FieldValue(std::vector<domain::TextSpan>{{0, 8, "thing"}})));
        QCOMPARE(text()->spans().size(), std::size_t(1));
        QCOMPARE(
            text()->textCursor().block().text().mid(text()->spans()[0].range.begin, text()->spans()[0].range.length),
            QStringLiteral("Lamp 😀 d"));
        key(Qt::Key_Down); // into the second line, behind a line end of two characters
        key(Qt::Key_Home);
        for (int i = 0; i < 6; ++i)
            key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_2);
        const std::vector<domain::TextSpan> both{{0, 8, "thing"}, {13, 18, "time"}}; // without the space
        QVERIFY(value("words") == FieldValue(both));
        key(Qt::Key_Left);
        key(Qt::Key_Delete); // the mark at the caret
        QVERIFY((value("words") == FieldValue(std::vector<domain::TextSpan>{{0, 8, "thing"}})));
        key(Qt::Key_Escape);
        QVERIFY(find<ui::LabelView>()->hasFocus());
    }
    void wordsAreMarkedWithTheMouseAndRemovedInTheList()
    {
        open(test::fieldsQueue());
        QTextCursor cursor(text()->document());
        cursor.setPosition(4, QTextCursor::KeepAnchor);
        const QPoint end = text()->cursorRect(cursor).center();
        cursor.setPosition(0);
        const QPoint begin = text()->cursorRect(cursor).center();
        QTest::mousePress(text()->viewport(), Qt::LeftButton, {}, begin);
        QMouseEvent move(QEvent::MouseMove, end, text()->viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                         {});
        qApp->notify(text()->viewport(), &move);
        QTest::mouseRelease(text()->viewport(), Qt::LeftButton, {}, end);
        key(Qt::Key_2);
        QVERIFY((value("words") == FieldValue(std::vector<domain::TextSpan>{{0, 4, "time"}})));
        auto *field = find<ui::SpansField>();
        auto *row = qobject_cast<ui::FieldOption *>(field->stops().last());
        QCOMPARE(row->text(), QStringLiteral("time: Lamp"));
        row->setFocus();
        key(Qt::Key_Delete);
        QVERIFY(!values().contains("words"));
        QVERIFY(text()->spans().empty());
    }
    void marksDoNotOverlap()
    {
        open(test::fieldsQueue());
        key(Qt::Key_W);
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_1);
        for (int i = 0; i < 2; ++i)
            key(Qt::Key_Left, Qt::ShiftModifier);
        key(Qt::Key_2);
        QVERIFY((value("words") == FieldValue(std::vector<domain::TextSpan>{{0, 4, "thing"}})));
        key(Qt::Key_Home);
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_2); // the same words get the other label
        QVERIFY((value("words") == FieldValue(std::vector<domain::TextSpan>{{0, 4, "time"}})));
    }
    void shiftSetsASecondLabel()
    {
        open(test::fieldsQueue());
        key(Qt::Key_3, Qt::ShiftModifier);
        QVERIFY(value("also") == FieldValue(std::string("label_3")));
        key(Qt::Key_3, Qt::ShiftModifier);
        QVERIFY(!values().contains("also"));
        key(Qt::Key_Down);
        key(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(values().contains("also"));
        key(Qt::Key_3, Qt::ShiftModifier);
        answerWhatIsNeeded();
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->hasStored(1));
        QVERIFY(m_queue->stored()[0].values.contains("also") &&
                m_queue->stored()[0].values.at("also") == FieldValue(std::string("label_3")));
    }
    void aSecondLabelThatBecomesTheFirstIsLeftOut()
    {
        open(onlyOptional());
        key(Qt::Key_2, Qt::ShiftModifier);
        key(Qt::Key_2);
        QVERIFY(m_window->hasStored(1));
        QVERIFY(m_queue->stored()[0].values.empty());
    }
    void aTextIsNoLongerThanAllowed()
    {
        open(onlyOptional());
        key(Qt::Key_A);
        QTest::keyClicks(QApplication::focusWidget(), QString(25, QLatin1Char('x')));
        QVERIFY(value("note") == FieldValue(std::string(20, 'x')));
    }
    void draftsAreThereTheNextTime()
    {
        open(test::fieldsQueue());
        keys({Qt::Key_2, Qt::Key_2});
        m_window.reset();
        m_window = std::make_unique<DeskWindow>(*m_queue, QSize(1440, 900));
        QVERIFY(m_window->open());
        QVERIFY((values() == FieldValues{{"where", std::string("street")}}));
        QCOMPARE(find<ui::LabelView>()->currentLabel(), 1);
    }
    void aDecidedRecordShowsItsValuesAndKeepsThem()
    {
        open(test::fieldsQueue());
        answerWhatIsNeeded();
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->hasStored(1));
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(find<ui::ReviewPresenter>()->pastDecision());
        const auto options = find<ui::FieldsPanel>()->findChildren<ui::FieldOption *>();
        QStringList chosen;
        for (const ui::FieldOption *option : options) {
            QVERIFY(!option->isEnabled());
            if (option->isChecked())
                chosen << option->accessibleName();
        }
        QCOMPARE(chosen.join(QLatin1Char('|')),
                 QStringLiteral("where: home|aspects: price|aspects: tone|urgency: 4|reply: Yes"));
        key(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(!find<ui::ReviewPresenter>()->pastDecision());
        QVERIFY(options.first()->isEnabled() && !options.first()->isChecked());
    }
    void theSecondAnswerAfterABlindPickHasTheSameValues()
    {
        auto queue = test::fieldsQueue();
        queue->tasks[0].blind = true;
        open(std::move(queue));
        answerWhatIsNeeded();
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->hasStored(1));
        QTRY_VERIFY(find<ui::ReviewPresenter>()->firstPick());
        key(Qt::Key_1); // the model's label: everything else is answered
        QVERIFY(m_window->hasStored(2));
        const auto stored = m_queue->stored();
        QVERIFY(stored[0].blind && !stored[1].blind);
        QCOMPARE(int(*stored[1].label), 0);
        QVERIFY(stored[1].values == stored[0].values);
        QVERIFY(!stored[0].values.empty());
    }
    void aPlainSchemaHasNoFields()
    {
        open(test::plainQueue(2, 3));
        QVERIFY(!find<ui::FieldsPanel>()->isVisible());
        for (const QAction *action : m_window->page().actions())
            if (action->text() == QLatin1String("Save the answer"))
                QVERIFY(!action->isEnabled());
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
    }
    void everyOptionHasAName()
    {
        open(test::fieldsQueue());
        for (const auto *option : find<ui::FieldsPanel>()->findChildren<ui::FieldOption *>())
            QVERIFY(option->accessibleName().contains(QLatin1Char(':')));
    }
    void offsetsOfTheTextAndOfTheScreen()
    {
        const std::string record = "a😀\r\nb\rc"; // code points: a 😀 CR LF b CR c
        QCOMPARE(ui::codePointAt(record, 1), 1);
        QCOMPARE(ui::codePointAt(record, 3), 2);
        QCOMPARE(ui::codePointAt(record, 4), 4);
        QCOMPARE(ui::codePointAt(record, 5), 5);
        const auto ranges = ui::spanRanges(record, 7, {{1, 2, "x"}, {4, 7, "y"}, {0, 99, "z"}});
        QVERIFY((ranges == std::vector<ui::TextRange>{{1, 2}, {4, 3}, {0, 7}}));
        QVERIFY((ui::spanRanges(record, 3, {{4, 7, "cut away"}}) == std::vector<ui::TextRange>{{3, 0}}));
    }
};

SECONDLOOK_SUITE(TestFurtherFieldsPage)
#include "tst_further_fields.moc"
