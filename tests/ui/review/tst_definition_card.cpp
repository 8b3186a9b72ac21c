// What a label means stands below the list, whichever label the keys lead to.
#include "tests/support/registry.h"
#include "tests/ui/review/desk_window.h"
#include "ui/review/definition_card.h"
#include "ui/review/label_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QTest>

using namespace secondlook;

class TestDefinitionCard : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FakeQueue> m_queue;
    std::unique_ptr<test::DeskWindow> m_window;

    template <typename Widget> Widget *find() const { return m_window->page().findChild<Widget *>(); }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// Name and definition, as far as they are shown.
    QStringList card() const
    {
        QStringList lines;
        for (const auto *line : find<ui::DefinitionCard>()->findChildren<ui::PlainLabel *>())
            if (line->isVisible() && !line->text().isEmpty())
                lines << line->text();
        return lines;
    }
    static QStringList about(int number)
    {
        return {QStringLiteral("label_%1").arg(number), QStringLiteral("Meaning of %1").arg(number)};
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void init()
    {
        m_queue = test::plainQueue(10, 30);
        for (int i = 0; i < 29; ++i)
            m_queue->facts.schema.fields[0].labels[std::size_t(i)].definition = "Meaning of " + std::to_string(i + 1);
        m_window = std::make_unique<test::DeskWindow>(*m_queue, QSize(1440, 900));
        QVERIFY(m_window->open());
    }
    void cleanup()
    {
        m_queue->openGates();
        m_window.reset();
        m_queue.reset();
    }

    void itFollowsTheArrows()
    {
        QVERIFY(find<ui::LabelView>()->hasFocus());
        QCOMPARE(card(), about(1));
        key(Qt::Key_Down);
        QCOMPARE(card(), about(2));
        key(Qt::Key_Down);
        QCOMPARE(card(), about(3));
        key(Qt::Key_Up);
        QCOMPARE(card(), about(2));
        QVERIFY(m_queue->stored().empty());
    }
    void itFollowsTheFilter()
    {
        key(Qt::Key_Slash);
        QVERIFY(find<ui::FilterField>()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("label_2"));
        QCOMPARE(card(), about(2));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("7"));
        QCOMPARE(card(), about(27));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("7")); // there is none
        QCOMPARE(card(), QStringList());
        key(Qt::Key_Backspace);
        key(Qt::Key_Backspace);
        QCOMPARE(card(), about(2));
        key(Qt::Key_Down);
        const int below = find<ui::LabelView>()->currentLabel() + 1;
        QVERIFY(below != 2);
        QCOMPARE(card(), about(below));
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        QCOMPARE(card(), about(find<ui::LabelView>()->currentLabel() + 1));
    }
    void aLabelWithoutADefinitionSaysSo()
    {
        key(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("label_30"));
        QCOMPARE(card(),
                 (QStringList{QStringLiteral("label_30"), QStringLiteral("This label has no definition yet.")}));
    }
};

SECONDLOOK_SUITE(TestDefinitionCard)
#include "tst_definition_card.moc"
