// The real desk on a project whose disk is full, or must not be written to: what it says, and that nothing is lost.
#include "app/compose/project.h"
#include "app/compose/starting.h"
#include "app/desk/desk.h"
#include "base/clock.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"
#include "ui/review/record_text.h"
#include "ui/review/review_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace secondlook;

class DeskDiskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SmallDisk> m_disk;
    std::unique_ptr<desk::Desk> m_desk;
    base::SystemClock m_clock;

    std::string project() const { return m_disk->path("p.secondlook"); }
    void makeProject()
    {
        QFile file(m_folder->filePath(QStringLiteral("records.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,text\n");
        for (int i = 0; i < 20; ++i)
            file.write(QStringLiteral("r-%1,Record number %1 of some words\n").arg(i).toUtf8());
        file.close();
        compose::StartRequest request;
        request.path = project();
        request.labelDocument = "yes\nno\n";
        request.file = file.fileName().toStdString();
        request.columns = {"id", "text", "", ""};
        QVERIFY(compose::startProject(request, m_clock, "lead"));
    }
    void open()
    {
        desk::DeskOptions options;
        options.project = QString::fromStdString(project());
        options.reviewer = QStringLiteral("ana");
        options.size = QSize(1440, 900);
        m_desk = std::make_unique<desk::Desk>(options);
        m_desk->show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }
    QString front() const
    {
        const auto *text = m_desk->window().findChild<ui::ReviewPage *>()->findChild<ui::RecordText *>();
        return text->isVisible() ? text->toPlainText() : QString();
    }
    bool says(const char *words) const
    {
        const auto labels = m_desk->window().findChildren<ui::PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const ui::PlainLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    }
    static void pressOne() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_1); }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
        QSettings().clear();
        m_disk = std::make_unique<test::SmallDisk>(m_folder->filePath(QStringLiteral("disk")).toStdString(), "size=8m");
        if (!m_disk->mounted())
            QSKIP("this user may not mount a small file system");
        makeProject();
    }
    void cleanup()
    {
        m_desk.reset();
        m_disk.reset();
        m_folder.reset();
    }

    void aDecisionForWhichThereIsNoRoomIsSaidAndStays()
    {
        open();
        QTRY_VERIFY(!front().isEmpty());
        // What the journal holds already needs no room: so a decision or two may still be kept.
        QVERIFY(m_disk->fill());
        int kept = 0;
        QString record = front();
        for (bool refused = false; !refused; kept += refused ? 0 : 1) {
            QVERIFY2(kept < 15, "the disk does not fill");
            record = front();
            pressOne();
            QTRY_VERIFY(front() != record || says("could not be saved"));
            refused = front() == record;
        }
        QVERIFY(says("the disk is full"));
        QVERIFY(says("Your label yes is kept until you close the window."));
        m_disk->makeRoom();
        pressOne();
        QTRY_VERIFY(front() != record);
        QVERIFY(!says("could not be saved"));
        m_desk.reset();
        const auto opened = compose::Project::open(project(), m_clock, "onlooker");
        QVERIFY(opened);
        QCOMPARE((*opened)->status()->annotations, kept + 1);
        QCOMPARE((*opened)->verifyAudit()->firstBroken, 0);
    }

    void aProjectThatMayNotBeWrittenIsSaid()
    {
        QFile file(QString::fromStdString(project()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QStringList files = m_disk->files();
        QVERIFY(m_disk->setWritable(false));
        open();
        QTRY_VERIFY(says("permissions"));
        QVERIFY(front().isEmpty());
        m_desk.reset();
        QCOMPARE(m_disk->files(), files);
        file.seek(0);
        QCOMPARE(file.readAll(), bytes);
    }
};

SECONDLOOK_SUITE(DeskDiskTest)
#include "tst_desk_disk.moc"
