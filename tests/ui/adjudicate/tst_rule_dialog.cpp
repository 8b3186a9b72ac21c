// Settling by a rule from the adjudication page.
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/adjudicate/adjudicate_window.h"
#include "ui/adjudicate/rule_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>

using namespace secondlook;
using test::AdjudicateWindow;
using test::FakeConflicts;
using test::pressKey;

class TestRuleDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeConflicts> m_all;
    std::unique_ptr<AdjudicateWindow> m_window;

    ui::RuleDialog *dialog() const { return m_window->findChild<ui::RuleDialog *>(); }
    QString textOf(const char *name) const
    {
        return dialog()->findChild<ui::PlainLabel *>(QLatin1String(name))->text();
    }
    bool canSettle() const { return dialog()->findChild<QAbstractButton *>(QStringLiteral("ruleSettle"))->isEnabled(); }
    void openDialog()
    {
        QAction *byRule = m_window->findChild<QAction *>(QStringLiteral("adjudicate.byRule"));
        QTRY_VERIFY(byRule->isEnabled());
        pressKey(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog());
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void init()
    {
        m_all = test::sampleConflicts();
        m_all->facts.rules = {"majority", "dawid-skene"};
        m_all->rule = {.conflicts = 88,
                       .settled = 61,
                       .expectedError = 0.312,
                       .own = 2,
                       .gold = {.records = 130, .items = 120, .wrong = 9, .disputed = 30, .disputedWrong = 8}};
        m_window = std::make_unique<AdjudicateWindow>(*m_all, QSize(1440, 900));
        QVERIFY(m_window->open());
        openDialog();
    }
    void cleanup()
    {
        m_window.reset();
        m_all.reset();
    }

    void saysBeforehandWhatItWouldDo()
    {
        QTRY_COMPARE(textOf("ruleCount"),
                     QStringLiteral("It settles 61 of 88 open conflicts and leaves the others to people."));
        QCOMPARE(textOf("ruleExpected"), QStringLiteral("By its own account it is wrong in 31.2% of them. 2 conflicts "
                                                        "with an answer of yours are left to others."));
        QCOMPARE(textOf("ruleGold"),
                 QStringLiteral("On 120 gold records that people answered it is wrong in 7.5% (4.0% to 13.6%). Where "
                                "people disagree, as in conflicts, on 30 of these: in 26.7% (14.2% to 44.4%)."));
        QVERIFY(canSettle());
        QVERIFY(!m_all->calls().contains(QStringLiteral("settleByRule majority 0.5")));
        pressKey(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(!m_all->calls().contains(QStringLiteral("settleByRule majority 0.5")));
    }
    void anotherRuleAndHowSureItHasToBe()
    {
        QTRY_VERIFY(canSettle());
        auto *rules = dialog()->findChild<QComboBox *>(QStringLiteral("rule"));
        QCOMPARE(rules->count(), 2);
        rules->setFocus();
        pressKey(Qt::Key_Down);
        QTRY_VERIFY(m_all->calls().contains(QStringLiteral("previewRule dawid-skene 0.5")));
        dialog()->findChild<QDoubleSpinBox *>(QStringLiteral("ruleLeast"))->setValue(90.0);
        QTRY_VERIFY(m_all->calls().contains(QStringLiteral("previewRule dawid-skene 0.9")));
        QTRY_VERIFY(canSettle());
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_all->calls().contains(QStringLiteral("settleByRule dawid-skene 0.9")));
        QTRY_VERIFY(!dialog());
    }
    void aFigureThatIsBeingTypedIsNotPassedOver()
    {
        QTRY_VERIFY(canSettle());
        auto *least = dialog()->findChild<QDoubleSpinBox *>(QStringLiteral("ruleLeast"));
        least->setFocus();
        least->selectAll();
        QTest::keyClicks(least, QStringLiteral("90"));
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_all->calls().contains(QStringLiteral("previewRule majority 0.9")));
        QTRY_VERIFY(canSettle());
        QVERIFY(dialog());
        QVERIFY(!m_all->calls().contains(QStringLiteral("settleByRule majority 0.5")));
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_all->calls().contains(QStringLiteral("settleByRule majority 0.9")));
    }
    void whatWasSettledLeavesTheList()
    {
        QSignalSpy changed(m_window->findChild<ui::AdjudicatePage *>(), &ui::AdjudicatePage::projectChanged);
        QTRY_VERIFY(canSettle());
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_window->desk().state(), ui::AdjudicationPresenter::State::Empty);
        QCOMPARE(changed.size(), 1);
        QTRY_VERIFY(!m_window->findChild<QAction *>(QStringLiteral("adjudicate.byRule"))->isEnabled());
    }
    void aFailureIsSaidAndNothingIsLost()
    {
        QTRY_VERIFY(canSettle());
        m_all->failChanges = 1;
        pressKey(Qt::Key_Return, Qt::ControlModifier);
        const auto says = [this] {
            const auto labels = dialog()->findChildren<ui::PlainLabel *>();
            return std::ranges::any_of(
                labels, [](const auto *label) { return label->text().contains(QStringLiteral("0 bytes left")); });
        };
        QTRY_VERIFY(says());
        QVERIFY(canSettle());
    }
    void withoutGoldThatIsSaid()
    {
        QTRY_VERIFY(canSettle());
        m_all->rule.gold = {};
        m_all->rule.settled = 0;
        m_all->rule.expectedError.reset();
        auto *rules = dialog()->findChild<QComboBox *>(QStringLiteral("rule"));
        rules->setFocus();
        pressKey(Qt::Key_Down);
        QTRY_VERIFY(textOf("ruleGold").startsWith(QStringLiteral("How often it really errs is not known")));
        QVERIFY(!canSettle());
    }
};

SECONDLOOK_SUITE(TestRuleDialog)
#include "tst_rule_dialog.moc"
