// The desk as a process of its own, with the keys of a person: killed in the middle of the work, and beside the program
// that writes to the same project.
#include "app/compose/project.h"
#include "app/compose/reviewing.h"
#include "app/compose/starting.h"
#include "base/clock.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <utility>

using namespace secondlook;

namespace {

constexpr const char *reviewerOfDesk = "ana";
constexpr int patienceMs = 30'000;

/// `secondlook-desk` on a project. Whoever decides a record waits until the next one is in front: from then on the
/// desk holds the decision for safe.
class DeskProcess
{
public:
    DeskProcess(const QString &project, const QString &folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(SECONDLOOK_BIN_DIR "/../plugins"));
        environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("typist"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder + QStringLiteral("/config"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder + QStringLiteral("/data"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SECONDLOOK_BIN_DIR "/secondlook-desk"),
                        {project, QStringLiteral("--reviewer"), QLatin1String(reviewerOfDesk)});
        m_front = nextFront();
    }
    ~DeskProcess() { kill(); }

    /// Text of the record in front; empty: there is none.
    const QString &front() const { return m_front; }
    void press(const char *keys)
    {
        m_process.write(QByteArray(keys) + '\n');
        m_process.waitForBytesWritten();
    }
    /// Gives the record that was decided.
    QString decide()
    {
        press("1");
        return std::exchange(m_front, nextFront());
    }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }

private:
    QString nextFront()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(patienceMs))
                return QStringLiteral("nothing came");
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
    QString m_front;
};

} // namespace

class DeskProcessTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    base::SystemClock m_clock;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size()); }();
        return file.fileName();
    }
    static QByteArray rows(const char *name, int count)
    {
        QByteArray text;
        for (int i = 1; i <= count; ++i)
            text += QStringLiteral("%1-%2,%1-%2,\n").arg(QLatin1String(name)).arg(i).toUtf8(); // its text is its id
        return text;
    }
    /// All of whose records wait for people.
    QString makeProject(int records)
    {
        compose::StartRequest request;
        request.path = path("p.secondlook").toStdString();
        request.labelDocument = "yes\nno\n";
        request.policyDocument = R"({"queue":{"random_share":0},"repeat":{"share":0}})";
        request.file = write("first.csv", "id,text,label\n" + rows("first", records)).toStdString();
        request.columns.id = "id";
        request.columns.text = "text";
        [&] { QVERIFY(compose::startProject(request, m_clock, "lead")); }();
        return path("p.secondlook");
    }
    /// Ids of what somebody decided, in the order of the decisions.
    QStringList decidedBy(const char *reviewer) const
    {
        const auto session = compose::openReviewSession(path("p.secondlook").toStdString(), reviewer, m_clock);
        const auto history = (*session)->history(100);
        QStringList ids;
        for (const review::PastDecision &past : *history)
            ids.prepend(QString::fromStdString(past.externalId));
        return ids;
    }
    /// The log is whole, and each has given so many answers.
    void checkWhole(const std::map<std::string, qint64> &answers) const
    {
        const auto project = compose::Project::open(path("p.secondlook").toStdString(), m_clock, "onlooker");
        QVERIFY(project);
        QCOMPARE((*project)->verifyAudit()->firstBroken, 0);
        const auto status = (*project)->status();
        std::map<std::string, qint64> given;
        for (const domain::ReviewerCount &reviewer : status->reviewers)
            if (reviewer.annotations > 0)
                given[reviewer.name] = reviewer.annotations;
        QCOMPARE(given, answers);
    }
    static void begin(QProcess &program, const QStringList &arguments)
    {
        program.start(QStringLiteral(SECONDLOOK_BIN_DIR "/secondlook"), arguments);
        QVERIFY(program.waitForStarted());
    }
    static void mustEndWell(QProcess &program)
    {
        QVERIFY(program.waitForFinished());
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    }
    static void run(const QStringList &arguments)
    {
        QProcess program;
        begin(program, arguments);
        mustEndWell(program);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void everyDecisionSurvivesAKillAndTheSameRecordIsInFront()
    {
        const QString project = makeProject(12);
        QStringList decided;
        QString front;
        {
            DeskProcess desk(project, m_folder->path());
            QVERIFY2(desk.front().startsWith(QStringLiteral("first-")), qPrintable(desk.front()));
            for (int i = 0; i < 4; ++i)
                decided << desk.decide();
            front = desk.front();
            desk.kill(); // while the person reads
        }
        {
            DeskProcess desk(project, m_folder->path());
            QCOMPARE(desk.front(), front);
            QCOMPARE(decidedBy(reviewerOfDesk), decided);
            decided << desk.decide();
            front = desk.front();
            desk.press("1");
            desk.kill(); // while the decision is on its way
        }
        const DeskProcess desk(project, m_folder->path());
        const QStringList kept = decidedBy(reviewerOfDesk);
        if (kept.size() > decided.size())
            decided << front;
        else
            QCOMPARE(desk.front(), front);
        QCOMPARE(kept, decided);
        QVERIFY2(desk.front().startsWith(QStringLiteral("first-")) && !kept.contains(desk.front()),
                 qPrintable(desk.front()));
        checkWhole({{reviewerOfDesk, decided.size()}});
    }

    void whatTheProgramWritesMeanwhileIsTakenUp()
    {
        constexpr int first = 12;
        constexpr int more = 3;
        const QString project = makeProject(first);
        QByteArray table = "id,text,label\n" + rows("more", more);
        for (int i = 0; i < 2'000; ++i)
            table += "known-" + QByteArray::number(i) + ",some text,yes\n";
        DeskProcess desk(project, m_folder->path());
        QStringList seen;
        QProcess import;
        begin(import, {QStringLiteral("import"), project, write("more.csv", table), QStringLiteral("--label"),
                       QStringLiteral("label")});
        for (int i = 0; i < 3; ++i)
            seen << desk.decide();
        mustEndWell(import);
        run({QStringLiteral("run"), project});
        // Another person settles the record that the desk would show last.
        const QString elsewhere = QStringLiteral("first-%1").arg(first);
        run({QStringLiteral("annotate"), project,
             write("zoe.csv", "item,annotator,label\n" + elsewhere.toUtf8() + ",zoe,no\n")});
        while (!desk.front().isEmpty() && seen.size() < 2 * first)
            seen << desk.decide();
        QCOMPARE(decidedBy(reviewerOfDesk), seen);
        QVERIFY(!seen.contains(elsewhere));
        for (int i = 1; i <= more; ++i)
            QVERIFY2(seen.contains(QStringLiteral("more-%1").arg(i)), qPrintable(seen.join(QLatin1Char(' '))));
        QCOMPARE(seen.size(), first - 1 + more);
        checkWhole({{reviewerOfDesk, seen.size()}, {"zoe", 1}});
    }
};

SECONDLOOK_SUITE(DeskProcessTest)
#include "tst_desk_process.moc"
