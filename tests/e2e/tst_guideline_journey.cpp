// A new guideline, a sample asked for again on the desk, the answer of the reviewer, and what it comes to.
#include "app/compose/guideline.h"
#include "app/compose/guideline_review.h"
#include "app/desk/desk.h"
#include "tests/support/conflict_project.h"
#include "tests/support/registry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secondlook;

class GuidelineJourney : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    base::SystemClock m_clock;

    QString path() const { return m_folder->filePath(QStringLiteral("parcels.secondlook")); }
    void setGuideline(const char *document) const
    {
        const auto project = compose::Project::open(path().toStdString(), m_clock, "lead");
        QVERIFY(project);
        QVERIFY(compose::setGuideline(**project, document, {}));
    }
    /// As another connection sees it.
    domain::ReviewedDecisions reviewed() const
    {
        const auto project = compose::Project::open(path().toStdString(), m_clock, "lead");
        const auto review = project ? compose::guidelineReview(**project, {}) : tl::unexpected(project.error());
        return review ? review->inAll() : domain::ReviewedDecisions();
    }
    void open()
    {
        desk::DeskOptions options;
        options.project = path();
        options.reviewer = QStringLiteral("ann");
        options.page = QStringLiteral("agreement");
        options.size = QSize(1440, 900);
        m_desk = std::make_unique<desk::Desk>(options);
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(ready.count() > 0);
    }
    template <typename Widget> Widget *shown(const QString &text) const
    {
        const auto widgets = m_desk->window().findChildren<Widget *>();
        const auto found = std::ranges::find_if(widgets, [&](const Widget *widget) {
            return widget->isVisible() && QAccessible::queryAccessibleInterface(const_cast<Widget *>(widget))
                                              ->text(QAccessible::Name)
                                              .contains(text);
        });
        return found == widgets.end() ? nullptr : *found;
    }
    bool says(const QString &text) const { return shown<ui::PlainLabel>(text) != nullptr; }
    void pressButton(const char *name)
    {
        auto *button = m_desk->window().findChild<ui::KeyButton *>(QLatin1String(name));
        QVERIFY(button);
        QTRY_VERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("secondlook-test"));
        QCoreApplication::setApplicationName(QStringLiteral("desk"));
        ui::Theme::instance().applyTo(*qApp);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        QSettings().clear();
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aSampleIsAskedAnsweredAndCounted()
    {
        QVERIFY(test::makeConflictProject(path(), m_folder->filePath(QStringLiteral("t.csv")), 6, 0, m_clock));
        setGuideline("## refund\nMoney.\n## delivery\nParcels.\n");
        setGuideline("## refund\nMoney or vouchers.\n## delivery\nParcels.\n");
        open();
        QTRY_VERIFY(says(QStringLiteral("12 earlier decisions may be touched.")));
        pressButton("askSample");
        QVERIFY(says(QStringLiteral("Give at most 12 of these decisions")));
        QCOMPARE(reviewed().asked, 0);
        pressButton("confirmSample");
        QTRY_COMPARE(reviewed().asked, 6); // one a record
        QTRY_VERIFY(says(QStringLiteral("6 were asked for again; none is answered yet.")));

        m_desk->window().showPage(QStringLiteral("review"));
        QTRY_VERIFY(shown<ui::Chip>(QStringLiteral("Guideline changed")));
        QVERIFY(says(QStringLiteral("Asked again: the guideline has changed")));
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QTRY_COMPARE(reviewed().answered, 1);
        QCOMPARE(reviewed().changed, 1);

        m_desk->window().showPage(QStringLiteral("agreement"));
        QTRY_VERIFY(says(QStringLiteral("6 asked for again, 1 answered, 1 changed: 100.0%")));
        QVERIFY(says(QStringLiteral("These are too few answers to rely on.")));
    }
};

SECONDLOOK_SUITE(GuidelineJourney)
#include "tst_guideline_journey.moc"
