// The adjudication page by keys alone, offscreen.
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/adjudicate/adjudicate_window.h"
#include "ui/adjudicate/conflict_fold.h"
#include "ui/adjudicate/conflict_pane.h"
#include "ui/adjudicate/decision_panel.h"
#include "ui/adjudicate/label_finder.h"
#include "ui/adjudicate/option_list.h"
#include "ui/adjudicate/send_back_card.h"
#include "ui/review/guideline_card.h"
#include "ui/review/record_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QAction>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace secondlook;
using review::ConflictList;
using test::AdjudicateWindow;
using test::FakeConflicts;
using test::pressKey;

class TestAdjudicatePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeConflicts> m_all;
    std::unique_ptr<AdjudicateWindow> m_window;

    void open(std::unique_ptr<FakeConflicts> all, QSize size = QSize(1440, 900))
    {
        m_window.reset();
        m_all = std::move(all);
        m_window = std::make_unique<AdjudicateWindow>(*m_all, size);
        QVERIFY(m_window->open());
    }
    ui::AdjudicationPresenter &desk() const { return m_window->desk(); }
    QPlainTextEdit *reason() const
    {
        const auto edits = m_window->findChildren<QPlainTextEdit *>();
        for (QPlainTextEdit *edit : edits)
            if (edit->accessibleName() == QStringLiteral("Reason, shown to the reviewers"))
                return edit;
        return nullptr;
    }
    QString chosen() const
    {
        const auto choice = desk().draft().choice;
        return choice ? desk().labelName(choice->label) : QString();
    }
    bool says(const QString &text) const
    {
        const auto labels = m_window->findChildren<ui::PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const ui::PlainLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void cleanup()
    {
        if (m_all)
            m_all->gate.release(100);
        m_window.reset();
        m_all.reset();
        ui::Theme::instance().setTextScale(100);
    }

    void decidesAndTakesBack()
    {
        open(test::sampleConflicts());
        QVERIFY(m_window->findChild<ui::OptionList *>()->hasFocus());
        pressKey(Qt::Key_1);
        QCOMPARE(chosen(), QStringLiteral("fine_disputed"));
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->shows(2));
        QCOMPARE(m_all->log().size(), 1U);
        QVERIFY(m_window->findChild<ui::OptionList *>()->hasFocus());
        pressKey(Qt::Key_U);
        QVERIFY(m_window->shows(1));
        QCOMPARE(m_all->log().size(), 2U);
        QCOMPARE(chosen(), QStringLiteral("fine_disputed"));
        pressKey(Qt::Key_Down); // the arrows choose as well
        QCOMPARE(chosen(), QStringLiteral("loan_renewal"));
    }
    void againstTheMajorityTheReasonIsAskedFor()
    {
        open(test::sampleConflicts());
        pressKey(Qt::Key_2);
        QAction *decide = m_window->findChild<QAction *>(QStringLiteral("adjudicate.decide"));
        QVERIFY(!decide->isEnabled());
        QVERIFY(says(QStringLiteral("Needed when you decide against the majority.")));
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_all->log().empty());
        pressKey(Qt::Key_Tab);
        QVERIFY(reason()->hasFocus());
        QTest::keyClicks(reason(), QStringLiteral("asks to keep it, 1 or 2 weeks more, a bit")); // no key acts here
        QCOMPARE(chosen(), QStringLiteral("loan_renewal"));
        QVERIFY(m_all->log().empty());
        QVERIFY(decide->isEnabled());
        pressKey(Qt::Key_3, Qt::AltModifier);
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->shows(2));
        QCOMPARE(m_all->log().front().comment, std::string("asks to keep it, 1 or 2 weeks more, a bit"));
        QCOMPARE(m_all->log().front().reason, domain::DisagreementReason::Careless);
        QVERIFY(reason()->toPlainText().isEmpty());
    }
    void sendsBack()
    {
        open(test::sampleConflicts());
        pressKey(Qt::Key_B);
        auto *card = m_window->findChild<ui::SendBackCard *>();
        QVERIFY(card->isVisible());
        pressKey(Qt::Key_Escape);
        QVERIFY(!card->isVisible() && m_window->findChild<ui::OptionList *>()->hasFocus());
        pressKey(Qt::Key_B);
        pressKey(Qt::Key_Tab);
        pressKey(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("see the slip"));
        pressKey(Qt::Key_Escape); // the word is kept
        pressKey(Qt::Key_B);
        pressKey(Qt::Key_2);
        QVERIFY(m_window->shows(2));
        QCOMPARE(m_all->words(), QStringList{QStringLiteral("same:see the slip")});
        QVERIFY(!card->isVisible());
        pressKey(Qt::Key_B);
        pressKey(Qt::Key_1);
        QVERIFY(m_window->shows(3));
        QCOMPARE(m_all->words().last(), QStringLiteral("another:"));
    }
    void keepsTheSoftLabel()
    {
        open(test::sampleConflicts());
        pressKey(Qt::Key_A);
        QVERIFY(m_window->shows(2));
        QCOMPARE(m_all->log().front().kind, domain::AdjudicationKind::Ambiguous);
        pressKey(Qt::Key_S);
        QVERIFY(m_window->shows(3));
    }
    void findsAnotherLabel()
    {
        open(test::sampleConflicts());
        pressKey(Qt::Key_Slash);
        auto *finder = m_window->findChild<ui::LabelFinder *>();
        QVERIFY(finder->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("return else"));
        pressKey(Qt::Key_Return);
        QVERIFY(!finder->isVisible());
        QCOMPARE(chosen(), QStringLiteral("return_elsewhere"));
        QVERIFY(m_window->findChild<ui::OptionList *>()->hasFocus());
        pressKey(Qt::Key_Slash);
        pressKey(Qt::Key_Escape);
        QCOMPARE(chosen(), QStringLiteral("return_elsewhere"));
        pressKey(Qt::Key_Tab);
        QTest::keyClicks(reason(), QStringLiteral("it is about where to bring it"));
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->shows(2));
        QCOMPARE(m_all->decisions().front().label, std::optional<std::uint16_t>(6));
    }
    void namesAndAidsOnRequest()
    {
        open(test::sampleConflicts());
        QVERIFY(says(QStringLiteral("Reviewer A")) && !says(QStringLiteral("maya")));
        pressKey(Qt::Key_N);
        QTRY_VERIFY(says(QStringLiteral("maya")));
        pressKey(Qt::Key_N);
        QVERIFY(!says(QStringLiteral("maya")));
        pressKey(Qt::Key_E);
        QTRY_VERIFY(says(QStringLiteral("Reliability on these labels")));
        QVERIFY(!says(QStringLiteral("llm:local")));
        pressKey(Qt::Key_M);
        QTRY_VERIFY(desk().modelAnswer().has_value());
        QTRY_VERIFY(says(QStringLiteral("linear-3")) && says(QStringLiteral("llm:local")) && says(QStringLiteral("0.71")));
        pressKey(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!says(QStringLiteral("llm:local")));
        QVERIFY(m_window->shows(2));
        QVERIFY(!says(QStringLiteral("Reliability on these labels")));
        pressKey(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_window->shows(1));
    }
    void theGuidelineOpens()
    {
        open(test::sampleConflicts());
        pressKey(Qt::Key_G);
        auto *card = m_window->findChild<ui::GuidelineCard *>();
        QVERIFY(card->isVisible());
        pressKey(Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QVERIFY(m_window->findChild<ui::OptionList *>()->hasFocus());
    }
    void ownConflictsSayWhyTheyStay()
    {
        auto all = test::sampleConflicts();
        all->items[0].conflict.own = true;
        all->items[0].conflict.mayDecide = false;
        open(std::move(all));
        QVERIFY(says(QStringLiteral("so somebody else decides")));
        pressKey(Qt::Key_1);
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        pressKey(Qt::Key_A);
        QVERIFY(m_all->log().empty());
    }
    void settledElsewhereNothingIsLost()
    {
        open(test::sampleConflicts());
        pressKey(Qt::Key_1);
        m_all->settledByOthers = true;
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<ui::Banner *>() != nullptr);
        QVERIFY(m_window->findChild<ui::Banner *>()->text().contains(QStringLiteral("ben decided it at 10:12.")));
        QTRY_VERIFY(says(QStringLiteral("maya"))); // it is decided, so names are no secret
    }
    void theListIsReachedByKeys()
    {
        open(test::sampleConflicts());
        auto *list = m_window->findChild<ui::ConflictPane *>()->view();
        list->setFocus(Qt::TabFocusReason);
        pressKey(Qt::Key_Down);
        pressKey(Qt::Key_Down);
        QCOMPARE(desk().position(), 0); // moving does not open
        pressKey(Qt::Key_Return);
        QVERIFY(m_window->shows(3));
    }
    void emptySaysSo()
    {
        auto all = test::sampleConflicts();
        all->items.resize(1);
        open(std::move(all));
        pressKey(Qt::Key_1);
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(says(QStringLiteral("No conflict waits for a decision")));
        QTRY_VERIFY(says(QStringLiteral("1 decided today")));
        pressKey(Qt::Key_U);
        QVERIFY(m_window->shows(1));
    }
    void theListIsKeptToLabelsAndSegment()
    {
        open(test::sampleConflicts());
        const int all = desk().rowCount();
        auto *labels =
            m_window->findChild<ui::ConflictPane *>()->findChild<QComboBox *>(QStringLiteral("filterLabels"));
        auto *segment =
            m_window->findChild<ui::ConflictPane *>()->findChild<QComboBox *>(QStringLiteral("filterSegment"));
        QVERIFY(labels->isVisible() && segment->isVisible());
        QCOMPARE(labels->count(), int(desk().pairs().size()) + 1);
        labels->setFocus();
        pressKey(Qt::Key_Down);
        QTRY_VERIFY(desk().current() && !desk().isReading());
        const auto pair = *desk().view().labels;
        QVERIFY(desk().rowCount() > 0 && desk().rowCount() < all);
        for (const auto label : {pair.first, pair.second})
            QVERIFY(std::ranges::count(desk().current()->votes, label, &review::LabelVotes::label) == 1);
        QCOMPARE(labels->currentIndex(), 1);
        pressKey(Qt::Key_Home);
        QTRY_VERIFY(!desk().isReading() && desk().rowCount() == all);
        segment->setFocus();
        pressKey(Qt::Key_Down);
        QTRY_VERIFY(!desk().isReading() && desk().rowCount() < all && desk().current());
        QCOMPARE(desk().current()->record.segment, *desk().view().segment);
        // Another list, in which nothing fits, offers all of them again.
        desk().setLabels(std::pair<std::uint16_t, std::uint16_t>(60'000, 60'001));
        QTRY_VERIFY(says(QStringLiteral("No conflict here")));
        QTRY_VERIFY(QApplication::focusWidget() && !desk().isReading());
        for (auto *button : m_window->findChildren<QAbstractButton *>())
            if (button->text() == QStringLiteral("Show all conflicts") && button->isVisible())
                button->click();
        QTRY_COMPARE(desk().rowCount(), all);
    }
    void keepsToTheRecordsOfAnotherPage()
    {
        open(test::sampleConflicts());
        const int all = desk().rowCount();
        desk().setList(ConflictList::Decided);
        const auto &items = m_all->items;
        m_window->page().showRecords({items[2].conflict.record.id, items[3].conflict.record.id});
        QTRY_VERIFY(!desk().isReading() && desk().current());
        QCOMPARE(desk().rowCount(), 2);
        QCOMPARE(desk().view().list, ConflictList::Open);
        QVERIFY(desk().current()->record.id == items[2].conflict.record.id ||
                desk().current()->record.id == items[3].conflict.record.id);
        auto *chosen =
            m_window->findChild<ui::ConflictPane *>()->findChild<QAbstractButton *>(QStringLiteral("filterRecords"));
        QVERIFY(chosen->isVisible());
        QCOMPARE(chosen->text(), QStringLiteral("Only 2 chosen records"));
        chosen->setFocus();
        pressKey(Qt::Key_Space);
        QTRY_VERIFY(!desk().isReading() && desk().rowCount() == all);
        QVERIFY(!chosen->isVisible());
    }
    void aPackSettlesNoConflict()
    {
        auto all = test::sampleConflicts();
        all->failOpenings = 100;
        open(std::move(all));
        QVERIFY(says(QStringLiteral("The conflicts could not be read")));
        m_window->page().setInPack();
        QTRY_VERIFY(says(QStringLiteral("Conflicts are settled in the project")));
        QVERIFY(!says(QStringLiteral("The conflicts could not be read")) && !says(QStringLiteral("Open")));
        for (const auto *button : m_window->findChildren<QAbstractButton *>())
            QVERIFY2(!button->isVisible(), qPrintable(button->text()));
        m_window->page().projectChangedElsewhere();
        QVERIFY(says(QStringLiteral("Conflicts are settled in the project")));
    }
    void whatWaitsAgainIsShownWhereItWaits()
    {
        open(test::sampleConflicts());
        pressKey(Qt::Key_1);
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->shows(2));
        m_all->waitsAfterUndo = true;
        pressKey(Qt::Key_U);
        QVERIFY(m_window->shows(1));
        QCOMPARE(desk().view().list, ConflictList::Waiting);
    }
    void aNarrowWindowFoldsTheList()
    {
        open(test::sampleConflicts(), QSize(1200, 760));
        QVERIFY(m_window->findChild<ui::ConflictFold *>()->isVisible());
        QVERIFY(!m_window->findChild<ui::ConflictPane *>()->isVisible());
        pressKey(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_window->shows(2));
        QCOMPARE(m_window->findChild<ui::ConflictFold *>()->findChildren<QComboBox *>().size(),
                 4); // and two of the filter
    }
    void hiddenNamesAreNowhere()
    {
        open(test::sampleConflicts());
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            for (const char *name : {"maya", "jonas", "priya"})
                QVERIFY2(!widget->accessibleName().contains(QLatin1String(name)) &&
                             !widget->toolTip().contains(QLatin1String(name)),
                         name);
    }
    void everyFocusStopHasAName()
    {
        open(test::markedConflicts());
        QTRY_VERIFY(desk().precedents().has_value());
        QSet<QWidget *> stops;
        for (int i = 0; i < 80; ++i) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            stops << focus;
            const QAccessibleInterface *part = QAccessible::queryAccessibleInterface(focus);
            QVERIFY2(part && !part->text(QAccessible::Name).isEmpty(), focus->metaObject()->className());
            pressKey(Qt::Key_Tab);
        }
        QVERIFY(stops.contains(m_window->findChild<ui::ConflictPane *>()->view()));
        QVERIFY(stops.contains(m_window->findChild<ui::RecordText *>()));
        QVERIFY2(stops.size() > 18, qPrintable(QString::number(stops.size())));
    }
};

SECONDLOOK_SUITE(TestAdjudicatePage)
#include "tst_adjudicate_page.moc"
