#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/agreement/agreement_window.h"
#include "ui/agreement/figure_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace secondlook;
using test::AgreementWindow;

/// The card about the guideline and earlier decisions.
class TestGuidelineReviewCard : public QObject
{
    Q_OBJECT

    test::TestClock m_clock;
    std::unique_ptr<test::AgreementProject> m_project;
    std::unique_ptr<AgreementWindow> m_window;

    void open()
    {
        m_window = std::make_unique<AgreementWindow>(*m_project, m_clock);
        QVERIFY(m_window->open());
    }
    QWidget *card() const { return m_window->find<QWidget>("guidelineReview"); }
    ui::KeyButton *button(const char *name) const { return m_window->find<ui::KeyButton>(name); }
    QString text() const
    {
        QString text;
        for (const auto *label : card()->findChildren<ui::PlainLabel *>())
            if (label->isVisible())
                text += label->text() + QLatin1Char('\n');
        return text;
    }
    bool says(const QString &words) const { return text().contains(words); }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void init()
    {
        m_project = std::make_unique<test::AgreementProject>();
        test::fillWithLetters(*m_project, m_clock, 200);
    }
    void cleanup() { m_window.reset(); }

    void tellsHowManyChanged()
    {
        open();
        QTRY_VERIFY(card()->isVisible());
        QVERIFY(says(QStringLiteral("Guideline 6 and earlier decisions")));
        QVERIFY(
            says(QStringLiteral("412 earlier decisions may be touched. What it says of these labels has changed: ")));
        QVERIFY(says(QStringLiteral("8 more came in packs or files")));
        QVERIFY(
            says(QStringLiteral("50 asked for again, 31 answered, 6 changed: 19.4% (95% interval 7.5% to 37.5%). So "
                                "about 80 of the 412 would change (34 to 149).")));
        QVERIFY(says(QStringLiteral("without a new guideline, 8.0% got another label")));
        QVERIFY(!says(QStringLiteral("too few")));
        m_project->guidelineReview->ofLabel[1].answered = 6;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        QTRY_VERIFY(says(QStringLiteral("28 answered")) && says(QStringLiteral("too few answers")));
        m_project->guidelineReview->change.general = true;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        QTRY_VERIFY(says(QStringLiteral("What the guideline says of all labels has changed.")));
    }
    void asksAfterASecondLook()
    {
        open();
        QTRY_VERIFY(card()->isVisible());
        QSignalSpy asked(&m_window->page(), &ui::AgreementPage::decisionsAsked);
        QVERIFY(!button("confirmSample")->isVisible());
        button("askSample")->setFocus();
        QTest::keyClick(button("askSample"), Qt::Key_Space);
        QVERIFY(says(QStringLiteral("Give at most 50 of these decisions, drawn at random, back to the reviewers")));
        QVERIFY(button("confirmSample")->hasFocus() && !button("askSample")->isVisible());
        QTest::keyClick(button("confirmSample"), Qt::Key_Escape);
        QVERIFY(button("askSample")->hasFocus() && !says(QStringLiteral("Give at most")));
        QTest::keyClick(button("askSample"), Qt::Key_Space);
        QTest::keyClick(button("confirmSample"), Qt::Key_Space);
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(says(QStringLiteral("100 asked for again")) && !says(QStringLiteral("Give")));
        QVERIFY(card()->isAncestorOf(QApplication::focusWidget()));
    }
    void whatCannotBeAskedSaysWhy()
    {
        open();
        QTRY_VERIFY(card()->isVisible());
        QSignalSpy asked(&m_window->page(), &ui::AgreementPage::decisionsAsked);
        m_project->failAsking = 1;
        button("askSample")->click();
        button("confirmSample")->click();
        QTRY_VERIFY(says(QStringLiteral("the disk is full; make room")));
        QVERIFY(says(QStringLiteral("50 asked for again")) && button("askSample")->isVisible());
        QCOMPARE(asked.count(), 0);
    }
    void theFiguresByLabelAreATable()
    {
        open();
        QTRY_VERIFY(card()->isVisible());
        auto *table = card()->findChild<ui::FigureTable *>();
        QVERIFY(!table->isVisible());
        button("byLabel")->click();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3); // two labels, and all
        table->copyAsCsv();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral(",412,50,31,6,0.1935\r\n")),
                 qPrintable(QGuiApplication::clipboard()->text()));
        button("byLabel")->click();
        QVERIFY(!table->isVisible());
    }
    void offersOnlyWhatIsLeft()
    {
        for (domain::ReviewedDecisions &decisions : m_project->guidelineReview->ofLabel)
            decisions = {.touched = 20, .asked = 20, .waiting = 20};
        open();
        QTRY_VERIFY(card()->isVisible());
        QVERIFY(!button("askSample")->isVisible());
        QVERIFY(says(QStringLiteral("40 were asked for again; none is answered yet.")));
    }
    void hiddenWhereThereIsNothingToReview()
    {
        m_project->guidelineReview.reset();
        open();
        QVERIFY(!card()->isVisible());
        m_project->guidelineReview = domain::GuidelineReview{.version = 2, .change = {}, .ofLabel = {}};
        m_window->page().readWhenShown();
        m_window->hide();
        QVERIFY(m_window->open());
        QVERIFY(!card()->isVisible());
    }
};

SECONDLOOK_SUITE(TestGuidelineReviewCard)
#include "tst_guideline_review_card.moc"
