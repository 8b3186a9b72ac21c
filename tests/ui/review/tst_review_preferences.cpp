#include "tests/support/registry.h"
#include "tests/ui/review/desk_window.h"
#include "tests/ui/review/sample_queue.h"
#include "tests/ui/shell/shots.h"
#include "ui/review/confidence_row.h"
#include "ui/review/history_view.h"
#include "ui/review/label_view.h"
#include "ui/review/record_text.h"
#include "ui/review/session_strip.h"
#include "ui/review/state_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_control.h"

#include <QTest>

using namespace secondlook;
using test::DeskWindow;
using test::FakeQueue;
using ui::ReviewPreferences;

/// The review page as one reviewer or another likes it.
class TestReviewPreferences : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::unique_ptr<DeskWindow> m_window;

    void open(const ReviewPreferences &preferences)
    {
        m_queue = test::sampleQueue();
        m_window = std::make_unique<DeskWindow>(*m_queue, QSize(1440, 900));
        m_window->page().setPreferences(preferences);
        QVERIFY(m_window->open());
    }
    template <typename Widget> Widget *find() const { return m_window->page().findChild<Widget *>(); }
    QString text() const { return find<ui::RecordText>()->toPlainText(); }
    QString recordText(std::size_t index) const { return QString::fromStdString(m_queue->tasks[index].record.text); }
    QString currentLabel() const { return find<ui::LabelView>()->currentIndex().data().toString(); }
    QString stripText() const
    {
        QStringList texts;
        for (const auto *label : find<ui::SessionStrip>()->findChildren<ui::PlainLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('|'));
    }
    QString labelName(std::size_t answer) const
    {
        const domain::Annotation annotation = m_queue->stored().at(answer);
        return QString::fromStdString(m_queue->facts.schema.labels()[*annotation.label].name);
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QAction *action(const char *id) const
    {
        for (QAction *known : m_window->page().actions())
            if (known->objectName() == QLatin1String(id))
                return known;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void cleanup()
    {
        if (m_queue)
            m_queue->openGates();
        m_window.reset();
        m_queue.reset();
    }

    void enterConfirmsWhatADigitPicked()
    {
        ReviewPreferences preferences;
        preferences.confirmWithEnter = true;
        open(preferences);
        key(Qt::Key_2);
        QCOMPARE(currentLabel(), QStringLiteral("estimate_too_high"));
        key(Qt::Key_3);
        QCOMPARE(currentLabel(), QStringLiteral("meter_broken"));
        QCOMPARE(m_queue->calls().count(QStringLiteral("answer")), 0);
        key(Qt::Key_Return);
        QTRY_COMPARE(text(), recordText(1));
        QCOMPARE(labelName(0), QStringLiteral("meter_broken"));
        key(Qt::Key_F);
        key(Qt::Key_2); // a reason is no label: two keys already
        QVERIFY(m_window->hasStored(2));
    }

    void aDigitFromElsewhereBringsTheFocusToTheLabels()
    {
        ReviewPreferences preferences;
        preferences.confirmWithEnter = true;
        open(preferences);
        find<ui::RecordText>()->setFocus();
        key(Qt::Key_2);
        QVERIFY(find<ui::LabelView>()->hasFocus());
        key(Qt::Key_Return);
        QTRY_COMPARE(text(), recordText(1));
    }

    void confidenceIsAskedBeforeEveryLabel()
    {
        ReviewPreferences preferences;
        preferences.askConfidence = ReviewPreferences::AskConfidence::Always;
        open(preferences);
        key(Qt::Key_2);
        QVERIFY(find<ui::ConfidenceRow>()->isWaiting());
        QCOMPARE(m_queue->calls().count(QStringLiteral("answer")), 0);
        key(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(text(), recordText(1));
        QCOMPARE(labelName(0), QStringLiteral("estimate_too_high"));
        QCOMPARE(m_queue->stored()[0].ownConfidence, std::optional<int>(3));
        QVERIFY(!find<ui::ConfidenceRow>()->isWaiting());
        key(Qt::Key_1, Qt::AltModifier); // said before, it is not asked again
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(2));
        QCOMPARE(m_queue->stored()[1].ownConfidence, std::optional<int>(1));
        key(Qt::Key_S); // what is skipped needs none
        QTRY_COMPARE(text(), recordText(3));
    }

    void movingOnFromAChosenLabelChoosesNothing()
    {
        ReviewPreferences preferences;
        preferences.askConfidence = ReviewPreferences::AskConfidence::Always;
        open(preferences);
        key(Qt::Key_2);
        key(Qt::Key_Down);
        QVERIFY(!find<ui::ConfidenceRow>()->isWaiting());
        key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_queue->calls().count(QStringLiteral("answer")), 0);
        key(Qt::Key_2); // the confidence stands
        QTRY_COMPARE(text(), recordText(1));
    }

    void confidenceCanBeLeftOutAltogether()
    {
        ReviewPreferences preferences;
        preferences.askConfidence = ReviewPreferences::AskConfidence::Never;
        open(preferences);
        QVERIFY(!find<ui::ConfidenceRow>()->isVisible());
        QVERIFY(!action("review.confidence1")->isEnabled());
        key(Qt::Key_1, Qt::AltModifier);
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        QVERIFY(!m_queue->stored()[0].ownConfidence);
        m_window->page().setPreferences({});
        QVERIFY(find<ui::ConfidenceRow>()->isVisible());
        QTRY_VERIFY(action("review.confidence1")->isEnabled());
    }

    void evidenceCanBeginHiddenAndIsSwitchedForOneRecord()
    {
        ReviewPreferences preferences;
        preferences.showEvidence = false;
        open(preferences);
        const auto marks = [this] { return find<ui::RecordText>()->marks().size(); };
        QCOMPARE(marks(), std::size_t(0));
        key(Qt::Key_E);
        QVERIFY(marks() > 0);
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(1));
        QTRY_VERIFY(m_queue->calls().count(QStringLiteral("evidence")) > 1);
        QCOMPARE(marks(), std::size_t(0));
        m_window->page().setPreferences({});
        QTRY_VERIFY(marks() > 0);
    }

    void theGoalIsTheReviewersOwn()
    {
        ReviewPreferences preferences;
        preferences.goal = 5;
        open(preferences);
        for (std::size_t i = 0; i < 5; ++i) {
            QTRY_VERIFY(find<ui::LabelView>()->hasFocus());
            QVERIFY2(stripText().contains(QStringLiteral("%1 of 5").arg(i)), qPrintable(stripText()));
            key(Qt::Key_1);
            QVERIFY(m_window->hasStored(i + 1));
            QTRY_VERIFY(i == 4 || text() == recordText(i + 1));
        }
        auto *pause = find<ui::StatePage>();
        QTRY_VERIFY(pause->isVisible() && pause->accessibleName() == QStringLiteral("Session goal reached"));
        preferences.goal = 40;
        m_window->page().setPreferences(preferences);
        QVERIFY2(stripText().contains(QStringLiteral("5 of 40")), qPrintable(stripText()));
        key(Qt::Key_Return);
        QTRY_VERIFY(!pause->isVisible());
        QVERIFY2(stripText().contains(QStringLiteral("5 of 40")), qPrintable(stripText()));
    }

    void thePaceCanBeHiddenEverywhere()
    {
        open({});
        key(Qt::Key_1);
        QTRY_COMPARE(text(), recordText(1));
        const auto *history = find<ui::HistoryView>();
        const auto spoken = [&] { return history->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY(stripText().contains(QLatin1String("median pace")));
        QVERIFY(spoken().contains(QLatin1String("took")));
        ReviewPreferences preferences;
        preferences.showPace = false;
        preferences.goal = 5;
        m_window->page().setPreferences(preferences);
        QVERIFY2(!stripText().contains(QLatin1String("pace")), qPrintable(stripText()));
        QVERIFY2(!spoken().contains(QLatin1String("took")), qPrintable(spoken()));
        for (std::size_t i = 1; i < 5; ++i) {
            key(Qt::Key_1);
            QVERIFY(m_window->hasStored(i + 1));
            QTRY_VERIFY(i == 4 || text() == recordText(i + 1));
        }
        auto *pause = find<ui::StatePage>();
        QTRY_VERIFY(pause->isVisible());
        QVERIFY(!pause->accessibleDescription().contains(QLatin1String("Median")));
    }

    void aBreakIsSpokenOfAfterLongWorkAndNotAfterOne()
    {
        ReviewPreferences preferences;
        preferences.breakMinutes = 8;
        open(preferences);
        constexpr base::TimeMs minute = 60'000;
        std::size_t answers = 0;
        const auto decideAt = [&](base::TimeMs minutes) {
            m_queue->now = minutes * minute;
            key(Qt::Key_1);
            ++answers;
            QVERIFY(m_window->hasStored(answers));
            QTRY_COMPARE(text(), recordText(answers));
        };
        decideAt(100);
        decideAt(104);
        QVERIFY(!stripText().contains(QLatin1String("break")));
        decideAt(108);
        QVERIFY2(stripText().contains(QLatin1String("8 minutes without a break")), qPrintable(stripText()));
        test::keepShot(*m_window, QStringLiteral("review-break"));
        decideAt(120);
        QVERIFY2(!stripText().contains(QLatin1String("break")), qPrintable(stripText()));
        decideAt(124);
        decideAt(128);
        QVERIFY(stripText().contains(QLatin1String("break")));
        preferences.breakMinutes = 0;
        m_window->page().setPreferences(preferences);
        QVERIFY(!stripText().contains(QLatin1String("break")));
    }
};

SECONDLOOK_SUITE(TestReviewPreferences)
#include "tst_review_preferences.moc"
