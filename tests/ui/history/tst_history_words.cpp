#include <QTest>

#include "domain/adjudication.h"
#include "domain/annotation.h"
#include "tests/support/registry.h"
#include "ui/history/history_words.h"
#include "ui/theme/icons.h"

#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

using namespace secondlook;
using ui::HistoryWords;

/// Every action that any source writes to the audit log has a kind to be found by, and words.
class TestHistoryWords : public QObject
{
    Q_OBJECT

    static review::Change change(const char *action, std::vector<domain::Field> facts = {})
    {
        review::Change one;
        one.entry = 5;
        one.at = 1'750'000'000'000;
        one.actor = "ana";
        one.reviewer = {1};
        one.action = action;
        one.subject = "record 3";
        one.externalId = "msg-3";
        one.record = {3};
        one.facts = std::move(facts);
        return one;
    }
    static QString sourceOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// What `"annotate_" + ...` and its like come to.
    static QStringList endings(const QString &begin)
    {
        QStringList whole;
        if (begin == QLatin1String("annotate_"))
            for (const auto action :
                 {domain::Action::Label, domain::Action::Skip, domain::Action::Flag, domain::Action::Undo})
                whole << begin + QString::fromStdString(std::string(actionName(action)));
        if (begin == QLatin1String("adjudicate_"))
            for (int kind = 1; kind <= 8; ++kind)
                whole << begin + QString::fromStdString(
                                     std::string(adjudicationKindName(static_cast<domain::AdjudicationKind>(kind))));
        return whole;
    }
    /// The actions in one call that writes to the log; none where they are given from elsewhere.
    static QStringList actionsIn(const QString &call)
    {
        static const QRegularExpression word(QStringLiteral("\"([a-z]+(?:_[a-z]*)*)\""));
        QStringList actions;
        auto words = word.globalMatch(call);
        while (words.hasNext()) {
            const QString found = words.next().captured(1);
            actions << (found.endsWith(QLatin1Char('_')) ? endings(found) : QStringList{found});
            if (!call.contains(QLatin1Char('?')))
                break; // what stands behind it is what it is about
        }
        return actions;
    }

private Q_SLOTS:
    void everyActionThatIsWrittenIsKnown()
    {
        static const QRegularExpression written(QStringLiteral("\\b(?:appendAudit|audit)\\(((?:[^;\"]|\"[^\"]*\")*);"));
        static const QRegularExpression definition(QStringLiteral("\\)\\s*\\{"));
        QSet<QString> met;
        QStringList silent; // calls that say nothing themselves
        for (const char *folder : {"/core", "/app"}) {
            QDirIterator files(QStringLiteral(SECONDLOOK_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                auto calls = written.globalMatch(sourceOf(path));
                while (calls.hasNext()) {
                    const QString call = calls.next().captured(1);
                    if (call.contains(definition))
                        continue;
                    const QStringList actions = actionsIn(call);
                    if (actions.isEmpty() && !call.contains(QLatin1Char('{'))) // not a definition
                        silent << QFileInfo(path).fileName() + QStringLiteral(": ") + call.simplified();
                    for (const QString &action : actions)
                        met << action;
                }
            }
        }
        for (const QString &action : std::as_const(met)) {
            QVERIFY2(review::changeKindOf(action.toStdString()), qPrintable(action + QStringLiteral(" has no kind")));
            QVERIFY2(HistoryWords::knows(action.toStdString()), qPrintable(action + QStringLiteral(" has no words")));
        }
        QVERIFY2(met.size() >= 30, qPrintable(QStringLiteral("only %1 were met").arg(met.size())));
        for (const char *one : {"label_schema", "annotate_gold", "adjudicate_reopened", "pack_merged", "export"})
            QVERIFY2(met.contains(QLatin1String(one)), one);
        // The session's own function hands over what its callers say, and a pack is told of twice under one name.
        for (const QString &call : std::as_const(silent))
            QVERIFY2(call.startsWith(QLatin1String("review_session.cpp: *m_connection, annotation.at")) ||
                         call.startsWith(QLatin1String("pack_maker.cpp")),
                     qPrintable(call));
    }
    void everyKnownActionHasAnIconAndWords()
    {
        const QStringList icons = ui::iconNames();
        for (const review::ChangeAction &action : review::changeActions()) {
            const auto line = HistoryWords::line(change(std::string(action.name).c_str()));
            QVERIFY2(HistoryWords::knows(action.name), action.name.data());
            QVERIFY2(icons.contains(line.icon), action.name.data());
            QVERIFY2(!line.what.isEmpty() && !line.what.contains(QLatin1Char('_')), action.name.data());
            QVERIFY2(!line.details.contains(QLatin1Char('%')), qPrintable(line.details));
        }
    }
    void whatANewerProgramWroteIsShownAsItStands()
    {
        const auto line = HistoryWords::line(change("text_masked", {{"digits", "16"}, {"rule", "card\u202Enumbers"}}));
        QCOMPARE(line.what, QStringLiteral("text_masked"));
        QCOMPARE(line.details, QStringLiteral("digits: 16, rule: card\uFFFDnumbers"));
        QVERIFY(ui::iconNames().contains(line.icon));
    }
    void detailsAreSentences_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<QString>("details");
        const auto row = [](const char *action, const std::vector<const char *> &facts, const char *details) {
            QStringList words;
            for (const char *fact : facts)
                words << QString::fromUtf8(fact);
            QTest::addRow("%s %s", action, details) << QByteArray(action) << words << QString::fromUtf8(details);
        };
        row("annotate_label", {"label", "refund"}, "refund");
        row("annotate_label", {"label", "refund", "own_confidence", "3"}, "refund, high confidence");
        row("annotate_label", {"label", "refund", "label_before", "praise"}, "refund, was praise");
        row("annotate_label", {"label", "refund", "comment", "see\npage 4"}, "refund: “see page 4”");
        row("annotate_skip", {}, "no reason given");
        row("annotate_skip", {"skip_reason", "1"}, "it needs an expert");
        row("annotate_flag", {"flag_reason", "2"}, "it shows personal data");
        row("annotate_undo", {"label_before", "refund"}, "was refund");
        row("ask_another", {"answers", "2"}, "2 answers disagree");
        row("adjudicate_decided", {"label", "refund"}, "refund");
        row("adjudicate_decided", {"label", "refund", "method", "majority"}, "refund, by the rule majority");
        row("adjudicate_ambiguous", {"soft_label", "{\"a\":0.25,\"b\":0.75}"}, "0.75 b, 0.25 a");
        row("adjudicate_sent_back", {"comment", "look again"}, "“look again”");
        row("label_schema", {"breaking", "true", "changes", "2", "reason", "too fine"},
            "2 changes, breaking: “too fine”");
        row("run_started", {"input", "12840", "policy_version", "3"}, "12,840 records, policy v3");
        row("run_finished", {"auto", "7", "audit", "3", "review", "2", "failed", "1"},
            "10 committed, 3 of them to be sampled, 2 for people, 1 failed");
        row("create_dataset", {"rows", "9412", "failed_gates", "0"}, "9,412 rows, all gates pass");
        row("create_dataset", {"rows", "9412", "failed_gates", "2"}, "9,412 rows, gates that fail: 2");
        row("export", {"rows", "1", "format", "csv"}, "1 rows, format csv");
    }
    void detailsAreSentences()
    {
        QFETCH(const QByteArray, action);
        QFETCH(const QStringList, facts);
        QFETCH(const QString, details);
        std::vector<domain::Field> fields;
        for (int i = 0; i + 1 < facts.size(); i += 2)
            fields.push_back({facts[i].toStdString(), facts[i + 1].toStdString()});
        const QString said = HistoryWords::details(change(action.constData(), fields));
        // Without a translator English has one form only.
        QCOMPARE(said, details);
    }
    void whatMeasuresAReviewerLooksLikeAnyLabel()
    {
        for (const char *blind : {"true", "false"}) {
            const auto plain = HistoryWords::line(change("annotate_label", {{"label", "refund"}, {"blind", blind}}));
            for (const char *action : {"annotate_gold", "annotate_repeat"}) {
                const auto line = HistoryWords::line(change(action, {{"label", "refund"}, {"blind", blind}}));
                QCOMPARE(line.what, plain.what);
                QCOMPARE(line.icon, plain.icon);
                QCOMPARE(line.details, plain.details);
            }
        }
    }
    void aWithheldAnswerSaysWhen()
    {
        review::Change one = change("annotate_label");
        one.withheld = true;
        QCOMPARE(HistoryWords::details(one), QStringLiteral("shown once people are done with the record"));
        one.action = "annotate_skip";
        QCOMPARE(HistoryWords::details(one), QStringLiteral("shown once people are done with the record"));
    }
    void whatItIsAboutIsNamed()
    {
        review::Change one = change("run_started");
        one.externalId.clear();
        const std::pair<const char *, const char *> subjects[] = {{"run 42", "run 42"},
                                                                  {"dataset version 7", "version 7"},
                                                                  {"label schema version 3", "version 3"},
                                                                  {"guideline 6", "version 6"},
                                                                  {"model linear-3", "linear-3"},
                                                                  {"reviewer ana lee", "ana lee"},
                                                                  {"pack 0123456789ab", "pack 01234567"},
                                                                  {"something else", "something else"}};
        for (const auto &[subject, which] : subjects) {
            one.subject = subject;
            QCOMPARE(HistoryWords::line(one).which, QString::fromLatin1(which));
        }
    }
    void daysAreNamedAsPeopleDo()
    {
        const QDate today(2025, 5, 14);
        QCOMPARE(HistoryWords::day(today, today), QStringLiteral("Today, 14 May"));
        QCOMPARE(HistoryWords::day(today.addDays(-1), today), QStringLiteral("Yesterday, 13 May"));
        QCOMPARE(HistoryWords::day(today.addDays(-2), today), QStringLiteral("Monday, 12 May"));
        QCOMPARE(HistoryWords::day(QDate(2024, 12, 31), today), QStringLiteral("Tuesday, 31 December 2024"));
    }
};

SECONDLOOK_SUITE(TestHistoryWords)
#include "tst_history_words.moc"
