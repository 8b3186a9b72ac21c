#include "tests/support/registry.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/typing_watch.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace secondlook::ui;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().applyTo(*qApp); }
    void cleanup() { Theme::instance().setTextScale(100); }

    void keysInWordsOfAKeyCap_data()
    {
        QTest::addColumn<QString>("shortcut");
        QTest::addColumn<QString>("cap");
        const auto row = [](const char *shortcut, const QString &cap) {
            QTest::newRow(shortcut) << QString::fromLatin1(shortcut) << cap;
        };
        row("Ctrl+K", QStringLiteral("Ctrl K"));
        row("Ctrl++", QStringLiteral("Ctrl +"));
        row("Ctrl+-", QStringLiteral("Ctrl −"));
        row("Alt+Right", QStringLiteral("Alt →"));
        row("Ctrl+Return", QStringLiteral("Ctrl Enter"));
        row("Ctrl+Shift+L", QStringLiteral("Ctrl Shift L"));
        row("?", QStringLiteral("?"));
        row("F11", QStringLiteral("F11"));
    }

    void keysInWordsOfAKeyCap()
    {
        QFETCH(QString, shortcut);
        QFETCH(QString, cap);
        QCOMPARE(keyText(QKeySequence(shortcut)), cap);
    }

    void singleKeysAreThoseThatType()
    {
        for (const char *single : {"S", "1", "/", "?", "Shift+A"})
            QVERIFY2(isSingleKey(QKeySequence(QString::fromLatin1(single))), single);
        for (const char *other : {"Ctrl+S", "Alt+1", "F6", "Esc", "Return", "Up", "Ctrl+Shift+L", ""})
            QVERIFY2(!isSingleKey(QKeySequence(QString::fromLatin1(other))), other);
    }

    void typingIsKnownOnlyInFieldsThatCanBeEdited()
    {
        QWidget window;
        auto *button = new KeyButton(QStringLiteral("Skip"), &window);
        auto *field = new QLineEdit(&window);
        auto *text = new QTextEdit(&window);
        text->setReadOnly(true);
        show(window);
        button->setFocus();
        QVERIFY(!TypingWatch::instance().isTyping());
        field->setFocus();
        QTRY_VERIFY(TypingWatch::instance().isTyping());
        text->setFocus();
        QTRY_VERIFY(!TypingWatch::instance().isTyping());
    }

    void singleKeyCapLooksFaintWhileTyping()
    {
        QWidget window;
        auto *field = new QLineEdit(&window);
        auto *button = new KeyButton(QStringLiteral("x"), &window);
        auto *cap = new KeyCap(QKeySequence(Qt::Key_S), &window);
        auto *chord = new KeyCap(QKeySequence(QStringLiteral("Ctrl+S")), &window);
        show(window);
        button->setFocus();
        const QImage awake = cap->grab().toImage();
        const QImage chordAwake = chord->grab().toImage();
        field->setFocus();
        QTRY_VERIFY(TypingWatch::instance().isTyping());
        QVERIFY(cap->grab().toImage() != awake);
        QCOMPARE(chord->grab().toImage(), chordAwake);
    }

    void buttonHeightsFollowTheGuideAndTheTextScale()
    {
        KeyButton button(QStringLiteral("Skip"));
        QCOMPARE(button.sizeHint().height(), 30);
        button.setSmall(true);
        QCOMPARE(button.sizeHint().height(), 26);
        Theme::instance().setTextScale(200);
        QCOMPARE(button.sizeHint().height(), 52);
    }

    void buttonIsAsEnabledAndHasTheKeyOfItsAction()
    {
        QAction skip(QStringLiteral("Skip"));
        skip.setShortcut(QKeySequence(Qt::Key_S));
        skip.setEnabled(false);
        KeyButton button(QStringLiteral("Skip this record"));
        button.setAction(&skip);
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.key(), QKeySequence(Qt::Key_S));
        skip.setEnabled(true);
        QVERIFY(button.isEnabled());
        QSignalSpy triggered(&skip, &QAction::triggered);
        button.click();
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(button.text(), QStringLiteral("Skip this record"));
    }

    void labelNeverReadsRichText()
    {
        PlainLabel label(QStringLiteral("<b>bold</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        PlainLabel plainTwin(QStringLiteral("<b>bold</b>"));
        QVERIFY(label.sizeHint().width() > PlainLabel(QStringLiteral("bold")).sizeHint().width());
    }

    void labelElidesAndTellsTheWholeTextInItsTooltip()
    {
        QWidget window;
        auto *label = new PlainLabel(QStringLiteral("getting_spare_card <for> a partner"), FontRole::LabelName,
                                     Token::Text, &window);
        label->resize(60, 20);
        show(window);
        label->resize(61, 20);
        QCOMPARE(label->toolTip(), QStringLiteral("getting_spare_card &lt;for&gt; a partner"));
        label->resize(600, 20);
        QVERIFY(label->toolTip().isEmpty());
    }

    void labelWrapsAtTheLineHeightOfItsRole()
    {
        PlainLabel label(QStringLiteral("one two three four five six seven eight nine ten"));
        label.setMaxLines(0);
        const int all = label.heightForWidth(100);
        QVERIFY(all >= 60);
        QCOMPARE(all % lineHeight(FontRole::Body), 0);
        label.setMaxLines(2);
        QCOMPARE(label.heightForWidth(100), 2 * lineHeight(FontRole::Body));
    }

    void segmentsChooseOneOrTakeItBack()
    {
        SegmentedControl control({QStringLiteral("Low"), QStringLiteral("Medium"), QStringLiteral("High")});
        control.setOptional(true);
        show(control);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QTest::mouseClick(control.button(1), Qt::LeftButton);
        QCOMPARE(control.current(), 1);
        QTest::keyClick(control.button(1), Qt::Key_Right);
        QVERIFY(control.button(2)->hasFocus());
        QTest::keyClick(control.button(2), Qt::Key_Space);
        QCOMPARE(control.current(), 2);
        QVERIFY(!control.button(1)->isChecked());
        QTest::mouseClick(control.button(2), Qt::LeftButton);
        QCOMPARE(control.current(), -1);
        QVERIFY(!control.button(2)->isChecked());
        QCOMPARE(changed.count(), 3);
    }

    void escapeEmptiesTheFilterAndLeaves()
    {
        FilterField field(QStringLiteral("Filter 77 labels"));
        QSignalSpy left(&field, &FilterField::left);
        QTest::keyClicks(&field, QStringLiteral("card"));
        QCOMPARE(field.text(), QStringLiteral("card"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(left.count(), 1);
    }

    void theRingMarksKeyboardFocusOnly()
    {
        auto *ring = qApp->findChild<FocusRing *>();
        QVERIFY(ring != nullptr);
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *first = new KeyButton(QStringLiteral("First"));
        auto *second = new KeyButton(QStringLiteral("Second"));
        auto *field = new QLineEdit;
        for (QWidget *widget :
             {static_cast<QWidget *>(first), static_cast<QWidget *>(second), static_cast<QWidget *>(field)})
            row->addWidget(widget);
        show(window);
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(first->hasFocus());
        QVERIFY(ring->ringed() == nullptr);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(ring->ringed(), second);
        QTest::keyClick(second, Qt::Key_Tab);
        QVERIFY(field->hasFocus());
        QVERIFY(ring->ringed() == nullptr); // a field shows its focus itself
    }

    void everythingHasANameForScreenReaders()
    {
        const auto nameOf = [](QWidget *widget) {
            return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        };
        Chip chip(Chip::Kind::Review, QStringLiteral("Review"));
        FilterField field(QStringLiteral("Filter 77 labels"));
        ProgressTrack track(QStringLiteral("This session"));
        const std::unique_ptr<KeyButton> next(KeyButton::iconOnly(QStringLiteral("right"), QStringLiteral("Next")));
        PlainLabel label(QStringLiteral("Begin"));
        QCOMPARE(nameOf(&chip), QStringLiteral("Review"));
        QCOMPARE(nameOf(&field), QStringLiteral("Filter 77 labels"));
        QCOMPARE(nameOf(&track), QStringLiteral("This session"));
        QCOMPARE(nameOf(next.get()), QStringLiteral("Next"));
        QCOMPARE(nameOf(&label), QStringLiteral("Begin"));
    }

private:
    static void show(QWidget &window)
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

SECONDLOOK_SUITE(WidgetsTest)
#include "tst_widgets.moc"
