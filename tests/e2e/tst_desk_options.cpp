#include "app/desk/desk_options.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using desk::parseOptions;

class DeskOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsItIsTheStartPage()
    {
        const auto options = parse("");
        QVERIFY(options);
        QCOMPARE(options->page, QStringLiteral("start"));
        QVERIFY(options->reviewer.isEmpty() && !options->user.isEmpty());
        QVERIFY(!options->scheme && !options->size && options->shot.isEmpty());
    }

    void aProjectIsReviewed()
    {
        const auto options =
            parse("tickets.secondlook --reviewer ana --theme contrast --lang de --size 1280x720 --shot a.png "
                  "--log-file desk.log");
        QVERIFY(options);
        QCOMPARE(options->project, QStringLiteral("tickets.secondlook"));
        QCOMPARE(options->page, QStringLiteral("review"));
        QCOMPARE(options->reviewer, QStringLiteral("ana"));
        QCOMPARE(*options->scheme, ui::Scheme::HighContrast);
        QCOMPARE(options->language, QStringLiteral("de"));
        QCOMPARE(*options->size, QSize(1280, 720));
        QCOMPARE(options->shot, QStringLiteral("a.png"));
        QCOMPARE(options->logFile, QStringLiteral("desk.log"));
    }

    void theSettingsNeedNoProject()
    {
        QCOMPARE(parse("--page settings")->page, QStringLiteral("settings"));
        QCOMPARE(parse("tickets.secondlook --page settings")->page, QStringLiteral("settings"));
    }

    void whatDoesNotFitIsRefusedWithAWayOut_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char *words, const char *advice) {
            QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(advice);
        };
        row("--theme pink", "light, dark or contrast");
        row("--size big", "1440x900");
        row("--lang Klingon", "en, de, fr");
        row("--language Klingon", "en, de, fr");
        row("--page model", "start, review, adjudicate, agreement, runs, datasets, history or settings");
        row("--page review", "needs a project");
        row("--page adjudicate", "needs a project");
        row("a.secondlook b.secondlook", "One project at a time");
        row("--sizes 3x3", "sizes");
    }

    void whatDoesNotFitIsRefusedWithAWayOut()
    {
        QFETCH(QString, words);
        QFETCH(QString, advice);
        const auto options = parse(words.toLatin1().constData());
        QVERIFY(!options);
        QCOMPARE(options.error().code, base::ErrorCode::Usage);
        const QString message = QString::fromStdString(options.error().message);
        QVERIFY2(message.contains(advice), qPrintable(message));
    }

    void helpAndVersionReply()
    {
        QVERIFY(parse("--help")->reply.contains(QStringLiteral("--reviewer")));
        QVERIFY(parse("--version")->reply.startsWith(QStringLiteral("Second Look")));
    }

private:
    static base::Result<desk::DeskOptions> parse(const char *words)
    {
        const QStringList rest = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return parseOptions(QStringList{QStringLiteral("secondlook-desk")} + rest);
    }
};

SECONDLOOK_SUITE(DeskOptionsTest)
#include "tst_desk_options.moc"
