// A session of 200 real records on the real window with keys alone. It says how many keys a decision took and how long
// the next record took to appear; only the keys are judged, times are for people to read.
#include "app/desk/desk.h"
#include "tests/support/reference_data.h"
#include "tests/support/registry.h"
#include "ui/models/label_filter_proxy.h"
#include "ui/models/label_model.h"
#include "ui/review/label_view.h"
#include "ui/review/record_text.h"
#include "ui/review/review_page.h"
#include "ui/review/state_page.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace secondlook;

namespace {

constexpr int records = 200;

struct Message
{
    QString text;
    QString label;
};

/// Those rows of "text,label" that stand on a line of their own.
QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    file.readLine(); // heads
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype comma = line.lastIndexOf(QLatin1Char(','));
        QString text = line.left(comma);
        if (comma < 0 || text.count(QLatin1Char('"')) % 2 != 0)
            continue;
        if (text.startsWith(QLatin1Char('"')))
            text = text.mid(1, text.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
        messages << Message{text, line.mid(comma + 1)};
    }
    return messages;
}

void writeMessages(const QString &path, const QList<Message> &messages, int every, bool labelled)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (qsizetype i = 0; i < messages.size(); i += every) {
        QJsonObject record{{QStringLiteral("id"), QStringLiteral("m%1").arg(i)},
                           {QStringLiteral("text"), messages[i].text}};
        if (labelled)
            record[QStringLiteral("label")] = messages[i].label;
        file.write(QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n');
    }
}

/// What a practised person presses for a label that is not among the suggestions: the filter, the beginning of a word
/// of its name or the first letters of its words, Down to it, Enter.
struct Search
{
    QString query;
    int downs = 0;

    int keys() const { return 1 + int(query.size()) + downs + 1; }
};

Search shortestSearch(ui::LabelFilterProxy &filter, const ui::LabelModel &labels, int label)
{
    Search best{{}, std::numeric_limits<int>::max() / 2};
    QStringList words = labels.displayName(label).split(QLatin1Char('_'));
    QString firstLetters;
    for (const QString &word : std::as_const(words))
        firstLetters += word.left(1);
    for (const QString &word : words << firstLetters) {
        for (int length = 1; length <= word.size(); ++length) {
            filter.setQuery(word.left(length));
            const Search search{word.left(length), filter.rowOfLabel(label)};
            if (search.downs >= 0 && search.keys() < best.keys())
                best = search;
        }
    }
    return best;
}

/// Over all labels.
double averageKeys(ui::LabelFilterProxy &filter, const ui::LabelModel &labels)
{
    int keys = 0;
    for (const int label : labels.offered())
        keys += shortestSearch(filter, labels, label).keys();
    return double(keys) / labels.labelCount();
}

} // namespace

class KeyboardSessionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    QMap<QString, QString> m_truth; ///< label by text

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void secondlook(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(SECONDLOOK_BIN_DIR "/secondlook"), arguments);
        QVERIFY2(process.waitForFinished(120'000) && process.exitCode() == 0,
                 process.readAllStandardError().constData());
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void lookUp(const Search &search)
    {
        press(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), search.query);
        for (int i = 0; i < search.downs; ++i)
            press(Qt::Key_Down);
    }
    template <typename Widget> Widget *find() const
    {
        return m_desk->window().findChild<ui::ReviewPage *>()->findChild<Widget *>();
    }

    void makeProject()
    {
        const QString data = test::dataFolder() + QStringLiteral("/banking77/");
        const QList<Message> known = messagesOf(data + QStringLiteral("train.csv"));
        const QList<Message> waiting = messagesOf(data + QStringLiteral("test.csv"));
        QVERIFY(known.size() > 9'000 && waiting.size() > 2'900);
        writeMessages(path("known.jsonl"), known, 4, true);
        writeMessages(path("waiting.jsonl"), waiting, 7, false);
        QStringList labels;
        for (const Message &message : waiting) {
            m_truth[message.text] = message.label;
            labels << message.label;
        }
        labels.removeDuplicates();
        write("labels.txt", labels.join(QLatin1Char('\n')));
        write("policy.json",
              QStringLiteral(R"({"review_threshold": 1, "overlap": {"share": 0}, "queue": {"random_share": 0}})"));
        const QString project = path("bank.secondlook");
        secondlook({QStringLiteral("init"), project, QStringLiteral("--labels"), path("labels.txt"),
                    QStringLiteral("--policy"), path("policy.json")});
        secondlook({QStringLiteral("import"), project, path("known.jsonl")});
        secondlook({QStringLiteral("train"), project});
        secondlook({QStringLiteral("import"), project, path("waiting.jsonl")});
        secondlook({QStringLiteral("run"), project});
    }
    void write(const char *name, const QString &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    void openDesk()
    {
        desk::DeskOptions options;
        options.project = path("bank.secondlook");
        options.page = QStringLiteral("review");
        options.reviewer = QStringLiteral("ana");
        options.size = QSize(1440, 900);
        m_desk = std::make_unique<desk::Desk>(options);
        QSignalSpy ready(m_desk.get(), &desk::Desk::ready);
        m_desk->show();
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY_WITH_TIMEOUT(ready.count() > 0, 30'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        SECONDLOOK_NEEDS_DATA();
        QCoreApplication::setOrganizationName(QStringLiteral("secondlook-test"));
        QCoreApplication::setApplicationName(QStringLiteral("desk"));
        ui::Theme::instance().applyTo(*qApp);
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path("config"));
        QSettings().clear();
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void twoHundredRealRecordsWithKeysAlone()
    {
        makeProject();
        openDesk();
        const auto *desk = find<ui::ReviewPresenter>();
        const auto *pause = find<ui::StatePage>();
        ui::LabelModel labels;
        labels.setSchema(desk->facts().schema);
        labels.setPrediction(std::nullopt);
        ui::LabelFilterProxy filter(&labels);
        const double keysALabel = averageKeys(filter, labels);
        int atOnce = 0;
        int searched = 0;
        int keysOfSearches = 0;
        std::vector<qint64> milliseconds;
        for (int done = 0; done < records; ++done) {
            QTRY_VERIFY(desk->current() && !desk->isBusy());
            const domain::ReviewTask task = *desk->current();
            const int label =
                desk->facts().schema.indexOf(m_truth.value(QString::fromStdString(task.record.text)).toStdString());
            QVERIFY(label >= 0);
            const auto &scores = task.prediction->scores;
            const auto top = scores.begin() + std::min<std::ptrdiff_t>(5, std::ssize(scores));
            const auto rank =
                std::find_if(scores.begin(), top, [label](const auto &score) { return score.label == label; });
            QElapsedTimer timer;
            if (rank != top) {
                timer.start();
                press(Qt::Key(Qt::Key_1 + (rank - scores.begin())));
                ++atOnce;
            } else {
                const Search search = shortestSearch(filter, labels, label);
                lookUp(search);
                QCOMPARE(labels.displayName(std::max(0, find<ui::LabelView>()->currentLabel())),
                         labels.displayName(label));
                timer.start();
                press(Qt::Key_Return);
                ++searched;
                keysOfSearches += search.keys();
            }
            const auto moved = [&] {
                return pause->isVisible() || (desk->current() && desk->current()->id != task.id);
            };
            QVERIFY(QTest::qWaitFor(moved));
            milliseconds.push_back(timer.elapsed());
            if (pause->isVisible())
                press(Qt::Key_Return); // the goal of the session
        }
        std::sort(milliseconds.begin(), milliseconds.end());
        const double all = double(atOnce + keysOfSearches) / records;
        qInfo("%d of %d records with one key; the others with %.2f on average; all with %.2f; any of the %d labels is "
              "found with %.2f; the next record after %lld ms in the middle, %lld ms at most",
              atOnce, records, searched > 0 ? double(keysOfSearches) / searched : 0.0, all, labels.labelCount(),
              keysALabel, milliseconds[milliseconds.size() / 2], milliseconds.back());
        QCOMPARE(atOnce + searched, records);
        QVERIFY2(all <= 4.0, qPrintable(QString::number(all)));
        QVERIFY2(keysALabel <= 4.0, qPrintable(QString::number(keysALabel)));
        QTRY_COMPARE(desk->decisions().empty(), false);
    }
};

SECONDLOOK_SUITE(KeyboardSessionTest)
#include "tst_keyboard_session.moc"
