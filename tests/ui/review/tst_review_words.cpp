#include "tests/support/registry.h"
#include "ui/models/text_conversion.h"
#include "ui/review/display_text.h"
#include "ui/review/label_delegate.h"
#include "ui/review/task_words.h"

#include <QTest>

using namespace secondlook;

class TestReviewWords : public QObject
{
    Q_OBJECT

    static domain::ReviewTask predictedTask(std::uint32_t reasons)
    {
        domain::ReviewTask task;
        task.prediction = domain::Prediction{0, 0.41F, 0.41F, 0.0F, domain::TwoCloseLabels, {{0, 0.41F}, {1, 0.3F}}};
        task.reasons = reasons;
        task.policyVersion = 3;
        return task;
    }
    static review::ProjectFacts facts()
    {
        review::ProjectFacts facts;
        facts.reviewThreshold = 0.62;
        facts.autoThreshold = 0.873;
        return facts;
    }

private Q_SLOTS:
    void saysWhy_data()
    {
        QTest::addColumn<uint>("reasons");
        QTest::addColumn<QString>("words");
        QTest::newRow("below") << uint(domain::BelowReviewThreshold)
                               << QStringLiteral("Confidence 0.41 is below the review threshold 0.62. Policy v3.");
        QTest::newRow("audit") << uint(domain::BetweenThresholds | domain::AuditSample)
                               << QStringLiteral("Confidence 0.41 is between the review threshold 0.62 and the auto "
                                                 "threshold 0.873. Drawn at random from the audit tier. Policy v3.");
        QTest::newRow("none") << uint(domain::ReasonNone) << QStringLiteral("Policy v3.");
    }
    void saysWhy()
    {
        QFETCH(uint, reasons);
        QFETCH(QString, words);
        QCOMPARE(ui::whyItIsHere(predictedTask(reasons), facts()), words);
    }
    void everyReasonIsTold()
    {
        for (int bit = 0; bit < domain::reasonCount; ++bit)
            QVERIFY2(ui::whyItIsHere(predictedTask(1U << unsigned(bit)), facts()) != QStringLiteral("Policy v3."),
                     std::string(domain::reasonName(domain::Reason(1U << unsigned(bit)))).c_str());
    }
    void aBlindTaskTellsNothingOfTheModel()
    {
        domain::ReviewTask task = predictedTask(~0U);
        task.blind = true;
        QCOMPARE(ui::whyItIsHere(task, facts()), QStringLiteral("Drawn for the agreement check. Policy v3."));
    }
    void aRecordAskedAgainSaysThatTheGuidelineChanged()
    {
        domain::ReviewTask task = predictedTask(~0U);
        task.guidelineChanged = true;
        for (const bool blind : {false, true}) {
            task.blind = blind;
            QCOMPARE(ui::whyItIsHere(task, facts()),
                     QStringLiteral("Asked again: the guideline has changed for some labels since you answered. Your "
                                    "earlier answer is not shown. Policy v3."));
        }
    }
    void namesSignals()
    {
        const auto words = ui::signalWords(predictedTask(domain::ReasonNone));
        QCOMPARE(words.size(), std::size_t(1));
        QCOMPARE(words[0].text, QStringLiteral("Two close labels, margin 0.11"));
    }
    void whatTheDataShowsIsTold()
    {
        for (int bit = 0; bit < domain::signalCount; ++bit) {
            if ((domain::signalAt(bit) & domain::dataSignals) == 0)
                continue;
            domain::ReviewTask task; // one that no model labelled
            task.record.signals = domain::signalAt(bit);
            const auto alone = ui::signalWords(task);
            QCOMPARE(alone.size(), std::size_t(1));
            QVERIFY(!alone[0].text.isEmpty() && !alone[0].icon.isEmpty());
            task = predictedTask(domain::signalReasons(domain::signalAt(bit)));
            task.prediction->signals |= domain::signalAt(bit); // in a pack, the prediction alone says it
            QCOMPARE(ui::signalWords(task).size(), std::size_t(2));
            QCOMPARE(ui::signalWords(task)[0].text, alone[0].text);
            QCOMPARE(ui::whyItIsHere(task, facts()),
                     QStringLiteral("The policy has a rule for records with such signals. Policy v3."));
        }
    }
    void cutsAtACharacter()
    {
        const ui::DisplayText display = ui::displayText("a😀é\r\nz", 3);
        QCOMPARE(display.text, QStringLiteral("a😀é"));
        QCOMPARE(display.shown, 3);
        QCOMPARE(display.total, 6);
        QVERIFY(display.isCut());
        QVERIFY(!ui::displayText("abc", 3).isCut());
        QCOMPARE(ui::displayText("abc", -1).shown, 3);
    }
    void takesMeaningFromCharactersThatADocumentReads()
    {
        const QString text = ui::displayText("a\r\nb\rc\xEF\xBF\xBC\xEF\xB7\x90\xE2\x80\xA9z", -1).text;
        QCOMPARE(text, QStringLiteral("a\nb\nc\uFFFD\uFFFD\nz"));
    }
    void controlCharactersShowAsTheirPictures()
    {
        QCOMPARE(ui::displayText("a\tb\x01\x1B[31m\x7F\xC2\x85", -1).text,
                 QStringLiteral("a\tb\u2401\u241B[31m\u2421\uFFFD"));
    }
    void overridesOfTheDirectionAreShownNotObeyed()
    {
        QCOMPARE(ui::displayText("safe\u202Etxt.exe\u202C \u200F\u2067x\u2069", -1).text,
                 QStringLiteral("safe\uFFFDtxt.exe\u202C \u200F\u2067x\u2069"));
    }
    void eightMarksStandOnACharacter()
    {
        std::string text = "e";
        for (int i = 0; i < 10'000; ++i)
            text += "\u0301";
        text += "word";
        const ui::DisplayText display = ui::displayText(text, -1);
        QCOMPARE(display.text,
                 QLatin1Char('e') + QString(8, QChar(0x301)) + QString(9'992, QChar(0xFFFD)) + QStringLiteral("word"));
        const auto ranges = ui::displayRanges(text, display, {{text.size() - 4, 4, 1.0F, 0}});
        QCOMPARE(display.text.mid(ranges[0].begin, ranges[0].length), QStringLiteral("word"));
        const QString wide = QStringLiteral("a") + QString::fromUtf8("\U0001E2AE").repeated(10); // marks of two units
        QCOMPARE(ui::displayable(wide).count(QChar(0xFFFD)), 20 - 8);
    }
    void namesFitIntoASentence()
    {
        QCOMPARE(ui::nameText("a \"b\"\n\tc\u2028d\u202Ee\u2067f\u200F"),
                 QStringLiteral("a \"b\"  c d\uFFFDe\uFFFDf\u200F"));
    }
    void findsEvidenceBehindWideCharacters()
    {
        const std::string text = "é😀\r\nword and word";
        const ui::DisplayText display = ui::displayText(text, -1);
        const auto ranges =
            ui::displayRanges(text, display, {{text.rfind("word"), 4, 1.0F, 0}, {text.find("word"), 4, 1.0F, 0}});
        QCOMPARE(display.text.mid(ranges[0].begin, ranges[0].length), QStringLiteral("word"));
        QCOMPARE(ranges[0].begin, int(display.text.lastIndexOf(QLatin1String("word"))));
        QCOMPARE(ranges[1].begin, int(display.text.indexOf(QLatin1String("word"))));
    }
    void evidenceBehindTheCutIsEmpty()
    {
        const std::string text = "only the begin is shown";
        const ui::DisplayText display = ui::displayText(text, 4);
        const auto ranges = ui::displayRanges(text, display, {{text.find("shown"), 5, 1.0F, 0}, {900, 5, 1.0F, 0}});
        QCOMPARE(ranges[0].length, 0);
        QCOMPARE(ranges[1].length, 0);
    }
    void breaksNamesAtUnderscores()
    {
        const QFont font = qApp->font();
        const QString name = QStringLiteral("balance_not_updated_after_bank_transfer");
        const int whole = QFontMetrics(font).horizontalAdvance(name) + 2;
        QCOMPARE(ui::brokenName(name, font, whole), QStringList{name});
        const QStringList broken = ui::brokenName(name, font, whole * 2 / 3);
        QCOMPARE(broken.size(), 2);
        QVERIFY(broken[0].endsWith(QLatin1Char('_')));
        QCOMPARE(broken.join(QString()), name);
        const QStringList narrow = ui::brokenName(name, font, whole / 3);
        QVERIFY(narrow[1].contains(QChar(0x2026)));
        QVERIFY(narrow[1].endsWith(QLatin1String("r")));
        QCOMPARE(ui::brokenName(QString(200, QLatin1Char('x')), font, whole).size(), 1);
    }
};

SECONDLOOK_SUITE(TestReviewWords)
#include "tst_review_words.moc"
