// The guideline beside the record in hand: by keys alone, also blind, and what is said of a new version.
#include "tests/support/registry.h"
#include "tests/ui/review/desk_window.h"
#include "ui/models/review_presenter.h"
#include "ui/review/definition_card.h"
#include "ui/review/guideline_card.h"
#include "ui/review/label_view.h"
#include "ui/review/record_text.h"
#include "ui/review/similar_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace secondlook;
using test::DeskWindow;
using test::FakeQueue;

class TestGuidelineAtTheDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::unique_ptr<DeskWindow> m_window;

    void open(QSize size = {1440, 900})
    {
        m_window = std::make_unique<DeskWindow>(*m_queue, size);
        QVERIFY(m_window->open());
    }
    template <typename Widget> Widget *find() const { return m_window->page().findChild<Widget *>(); }
    ui::GuidelineCard *card() const { return find<ui::GuidelineCard>(); }
    ui::RecordText *text() const { return card()->findChild<ui::RecordText *>(); }
    ui::LabelView *labels() const { return find<ui::LabelView>(); }
    ui::ReviewPresenter *desk() const { return find<ui::ReviewPresenter>(); }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QAction *action() const
    {
        for (QAction *action : m_window->page().actions())
            if (action->shortcut() == QKeySequence(Qt::Key_G))
                return action;
        return nullptr;
    }
    /// All that the card says, line by line.
    QStringList said() const
    {
        QStringList lines;
        for (const auto *label : card()->findChildren<ui::PlainLabel *>())
            if (label->isVisible())
                lines << label->text();
        if (text()->isVisible())
            lines << text()->toPlainText().split(QLatin1Char('\n'));
        return lines;
    }
    QString headline() const { return desk()->message() ? desk()->message()->headline : QString(); }

    static domain::Guideline guideline(int version = 1)
    {
        const QDateTime may(QDate(2020, 5, 14), QTime(12, 0));
        return {version,
                "# Which one\n\nRead it *all* first.\n\n## label_1\n\nThe first, see [there](http://a.example/x).\n\n"
                "![plan](http://a.example/plan.png)\n\n### Edges\n\n<b>None</b>\n\n## label_3\n\nThe third.\n",
                {},
                may.toMSecsSinceEpoch()};
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void init()
    {
        m_queue = test::plainQueue(40, 30);
        m_queue->guideline = guideline();
    }
    void cleanup()
    {
        m_queue->openGates();
        m_window.reset();
        m_queue.reset();
    }

    void gShowsThePartOfTheLabelAndEscLeadsBack()
    {
        open();
        QCOMPARE(labels()->currentLabel(), 0);
        key(Qt::Key_G);
        QVERIFY(card()->isVisible());
        QVERIFY(text()->hasFocus());
        QCOMPARE(said(), (QStringList{QStringLiteral("label_1"), QStringLiteral("Guideline, version 1, 14 May 2020"),
                                      QStringLiteral("The first, see there (http://a.example/x)."),
                                      QStringLiteral("[Image: plan]"), QStringLiteral("Edges"),
                                      QStringLiteral("<b>None</b>"), QStringLiteral("For all labels"),
                                      QStringLiteral("Which one"), QStringLiteral("Read it all first.")}));
        QVERIFY(text()->accessibleName().contains(QStringLiteral("label_1")));
        key(Qt::Key_Escape);
        QVERIFY(!card()->isVisible());
        QVERIFY(labels()->hasFocus());
    }
    void nothingInItCanBeFollowedOrLoaded()
    {
        open();
        key(Qt::Key_G);
        for (QTextBlock block = text()->document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                QVERIFY(!it.fragment().charFormat().isAnchor());
                QVERIFY(!it.fragment().charFormat().isImageFormat());
            }
        QCOMPARE(text()->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))),
                 QVariant(QByteArray()));
    }
    void escLeadsBackToWhereTheFocusWas()
    {
        review::SimilarRecord similar;
        similar.id = {7};
        similar.externalId = "settled-7";
        m_queue->similar = {{similar}, true};
        open();
        QTRY_VERIFY(desk()->similar() && !desk()->similar()->records.empty());
        key(Qt::Key_M);
        QListView *list = find<ui::SimilarList>()->view();
        QVERIFY(list->hasFocus());
        key(Qt::Key_G);
        QVERIFY(text()->hasFocus());
        key(Qt::Key_Escape);
        QVERIFY(list->hasFocus());
        key(Qt::Key_G);
        key(Qt::Key_G); // the same key closes it
        QVERIFY(!card()->isVisible());
        QVERIFY(list->hasFocus());
    }
    void aLongPartScrollsByKeys()
    {
        for (int i = 0; i < 200; ++i)
            m_queue->guideline->document += "\nLine " + std::to_string(i) + "\n";
        m_queue->tasks[0].prediction = domain::Prediction{2, 0.5F, 0.5F, 0.1F, 0, {{2, 0.5F}}};
        open();
        key(Qt::Key_G);
        const QScrollBar *bar = text()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), 0);
        key(Qt::Key_Down);
        const int afterLine = bar->value();
        QVERIFY(afterLine > 0);
        key(Qt::Key_PageDown);
        QVERIFY(bar->value() > 2 * afterLine);
        key(Qt::Key_End);
        QTRY_COMPARE(bar->value(), bar->maximum());
        key(Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        QVERIFY(card()->isVisible());
    }
    void aLabelWithoutAPartSaysSoAndShowsWhatHoldsForAll()
    {
        open();
        labels()->setCurrentLabel(1);
        key(Qt::Key_G);
        QCOMPARE(said(), (QStringList{QStringLiteral("label_2"), QStringLiteral("Guideline, version 1, 14 May 2020"),
                                      QStringLiteral("The guideline has no part for this label."),
                                      QStringLiteral("Which one"), QStringLiteral("Read it all first.")}));
    }
    void aLabelOfWhichNothingIsSaidCanStillBeLeft()
    {
        m_queue->guideline->document = "# label_3\n\nThe third.";
        open();
        key(Qt::Key_G);
        QVERIFY(card()->isVisible());
        QVERIFY(!text()->isVisible());
        QVERIFY(labels()->hasFocus());
        key(Qt::Key_Escape);
        QVERIFY(!card()->isVisible());
        QVERIFY(labels()->hasFocus());
    }
    void thePageFollowsTheLabel()
    {
        open();
        key(Qt::Key_G);
        labels()->setCurrentLabel(2);
        QCOMPARE(said().at(0), QStringLiteral("label_3"));
        QCOMPARE(said().at(2), QStringLiteral("The third."));
    }
    void aDecisionIsForTheRecordInHandAndClosesIt()
    {
        open();
        key(Qt::Key_G);
        key(Qt::Key_2);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(m_queue->stored()[0].task, base::TaskId{1});
        QTRY_VERIFY(!card()->isVisible());
        QVERIFY(labels()->hasFocus());
    }
    void withoutAGuidelineTheKeyIsOff()
    {
        m_queue->guideline.reset();
        open();
        QVERIFY(!action()->isEnabled());
        key(Qt::Key_G);
        QVERIFY(!card()->isVisible());
        QCOMPARE(headline(), QString());
    }
    void blindShowsItAndNothingOfTheModel()
    {
        m_queue->tasks[0].blind = true;
        open();
        QVERIFY(find<QLineEdit>()->hasFocus());
        key(Qt::Key_G); // is a letter there
        QVERIFY(!card()->isVisible());
        find<QLineEdit>()->clear();
        QCOMPARE(labels()->currentLabel(), -1);
        action()->trigger(); // as the menu does
        QCOMPARE(said(),
                 (QStringList{QStringLiteral("For all labels"), QStringLiteral("Guideline, version 1, 14 May 2020"),
                              QStringLiteral("Move to a label to see what is said about it."),
                              QStringLiteral("Which one"), QStringLiteral("Read it all first.")}));
        key(Qt::Key_Escape);
        QVERIFY(find<QLineEdit>()->hasFocus());
        key(Qt::Key_Escape);
        QVERIFY(labels()->hasFocus());
        key(Qt::Key_G);
        QVERIFY(said().at(0).startsWith(QStringLiteral("label_")));
        QVERIFY(!desk()->current()->prediction);
        QVERIFY(m_queue->stored().empty());
    }
    void aNewVersionIsToldOnceAndTakenUpWithoutARestart()
    {
        open();
        QCOMPARE(headline(), QStringLiteral("This project has a guideline"));
        QCOMPARE(desk()->message()->detail, QStringLiteral("G shows what it says about the label in focus."));
        QVERIFY(find<ui::Banner>()->isVisible());
        QVERIFY(labels()->hasFocus());
        QTRY_COMPARE(m_queue->settings()["guideline.seen"], std::string("1"));
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        QCOMPARE(headline(), QString());
        m_window.reset();
        open(); // another day
        QCOMPARE(headline(), QString());
        key(Qt::Key_G);
        domain::Guideline next = guideline(2);
        next.document = "# label_1\n\nSomething else.";
        m_queue->setGuideline(next);
        m_window->page().projectChanged();
        QTRY_COMPARE(headline(), QStringLiteral("The guideline has a new version"));
        QTRY_COMPARE(m_queue->settings()["guideline.seen"], std::string("2"));
        desk()->dismissMessage();
        m_window->page().focusFirst();
        if (!card()->isVisible())
            key(Qt::Key_G);
        QVERIFY(said().contains(QStringLiteral("Something else.")));
        QVERIFY(!said().contains(QStringLiteral("For all labels")));
        m_window->page().projectChanged();
        QTRY_VERIFY(!desk()->isArranging());
        QCOMPARE(headline(), QString());
    }
    void aMessageThatStandsIsNotReplaced()
    {
        m_queue->guideline.reset();
        open();
        desk()->tell(QStringLiteral("Something of weight"), {});
        m_queue->setGuideline(guideline());
        m_window->page().projectChanged();
        QTRY_VERIFY(desk()->guideline() && !desk()->isArranging());
        QCOMPARE(headline(), QStringLiteral("Something of weight"));
        QVERIFY(!m_queue->settings().contains("guideline.seen"));
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        QTRY_COMPARE(headline(), QStringLiteral("This project has a guideline"));
    }
    void counterExamplesAreToldApartFromExamples()
    {
        domain::Label &label = m_queue->facts.schema.fields[0].labels[0];
        label.examples = {"It never came", "Where is it", "A third"};
        label.counterExamples = {"It came broken", "It came late", "Another"};
        const auto lines = [this] {
            QStringList shown;
            for (const auto *line : find<ui::DefinitionCard>()->findChildren<ui::PlainLabel *>())
                if (line->isVisible() && line->text().contains(QStringLiteral("came")))
                    shown << line->text();
            return shown;
        };
        open();
        QCOMPARE(lines(),
                 (QStringList{QStringLiteral("It never came"), QStringLiteral("Not this label: It came broken"),
                              QStringLiteral("Not this label: It came late")}));
        m_window.reset();
        open({1280, 720});
        QCOMPARE(lines(),
                 (QStringList{QStringLiteral("It never came"), QStringLiteral("Not this label: It came broken")}));
    }
};

SECONDLOOK_SUITE(TestGuidelineAtTheDesk)
#include "tst_guideline.moc"
