#include "base/characters.h"
#include "classify/linear_kernels.h"
#include "classify/text_features.h"
#include "classify/vocabulary.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace secondlook::classify;

namespace {

std::vector<std::string> wordsOf(const std::string &text)
{
    TextFeatures features;
    features.read(text);
    std::vector<std::string> words;
    for (const Word &word : features.words())
        words.push_back(text.substr(word.begin, word.length));
    return words;
}

std::vector<FeatureKey> keysOf(const std::string &text)
{
    TextFeatures features;
    features.read(text);
    return features.keys();
}

} // namespace

class TestTextFeatures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *text, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(text)
                                << QString::fromUtf8(words).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        };
        row("plain", "Where is my card?", "Where|is|my|card");
        row("apostrophe and underscore", "haven't card_arrival", "haven|t|card|arrival");
        row("nothing", "", "");
        row("only signs", " ... -- !", "");
        row("digits", "USB3 2.0", "USB3|2|0");
        row("accents, composed", "Crème brûlée", "Crème|brûlée");
        row("accents, combining", "Cre\u0300me ok", "Cre\u0300me|ok");
        row("a mark without a word", "\u0300 a", "a");
        row("arabic with vowel points", "مَرحَبا بك", "مَرحَبا|بك");
        row("hebrew and a right-to-left mark", "\u200Fשלום\u200F עולם", "שלום|עולם");
        row("hindi", "नमस्ते दुनिया", "नमस्ते|दुनिया");
        row("ideographs stand alone", "信用卡ok", "信|用|卡|ok");
        row("emoji stand alone", "no😀way😀😀", "no|😀|way|😀|😀");
        row("an emoji keeps its joiner", "❤\uFE0Fx", "❤\uFE0F|x");
        row("above the table", "𠀀𠀁", "𠀀|𠀁");
    }
    void findsWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        for (const std::string &word : wordsOf(text.toStdString()))
            found << QString::fromStdString(word);
        QCOMPARE(found, words);
    }
    void caseDoesNotMatter()
    {
        QCOMPARE(keysOf("CARD Payée ÜBER ΣΟΦΙΑ"), keysOf("card payée über σοφια"));
        QVERIFY(keysOf("card") != keysOf("care"));
    }
    void countsFeatures()
    {
        // "ab": pair with the text's begin, the word, ^ab, ab$, ^ab$, and the pair with the text's end.
        const std::vector<FeatureKey> keys = keysOf("ab");
        QCOMPARE(keys.size(), std::size_t(6));
        QCOMPARE(std::ranges::count_if(keys, isWordFeature), 3);
        QVERIFY(keysOf("a b") != keysOf("b a"));
        QVERIFY(keysOf("").empty());
    }
    void wordsCoverTheirFeatures()
    {
        TextFeatures features;
        features.read("where is it");
        std::size_t next = 0;
        for (const Word &word : features.words()) {
            QCOMPARE(word.firstFeature, next);
            next = word.endFeature;
        }
        QCOMPARE(next + 1, features.keys().size());
    }
    void readsOnlyTheBeginningOfLongTexts()
    {
        std::string text;
        for (std::size_t i = 0; i < charactersRead; ++i)
            text += "é"; // two bytes
        TextFeatures features;
        features.read(text);
        QVERIFY(!features.isCutShort());
        const std::vector<FeatureKey> whole = features.keys();
        features.read(text + " more words");
        QVERIFY(features.isCutShort());
        QCOMPARE(features.keys(), whole);
    }
    void weighsToLengthOne()
    {
        const std::vector<std::vector<FeatureKey>> texts = {keysOf("red card"), keysOf("blue card"), keysOf("card")};
        const Vocabulary vocabulary = Vocabulary::learned(texts, 1000);
        std::vector<Term> terms;
        vocabulary.weigh(keysOf("card card red zebra"), terms);
        double squares = 0.0;
        for (const Term &term : terms)
            squares += double(term.value) * double(term.value);
        QVERIFY(std::abs(squares - 1.0) < 1e-5);
        vocabulary.weigh(keysOf("zzz"), terms);
        QVERIFY(terms.empty());
        vocabulary.weigh(keysOf("red"), terms);
        const std::vector<Term> once = terms;
        vocabulary.weigh(keysOf("red"), terms); // counts of the call before are gone
        QCOMPARE(terms.size(), once.size());
        QCOMPARE(terms[0].value, once[0].value);
    }
    void rareFeaturesAreWorthMore()
    {
        const std::vector<std::vector<FeatureKey>> texts = {{2, 4}, {2}, {2, 3}};
        const Vocabulary vocabulary = Vocabulary::learned(texts, 10);
        QCOMPARE(vocabulary.keys(), (std::vector<FeatureKey>{2, 3, 4}));
        QVERIFY(std::abs(vocabulary.worths()[0] - 1.0F) < 1e-6F);                           // log(4 / 4) + 1
        QVERIFY(std::abs(vocabulary.worths()[2] - (std::log(2.0F) + 1.0F)) < 1e-6F);        // log(4 / 2) + 1
        QVERIFY(std::abs(vocabulary.worths()[1] - 2.0F * (std::log(2.0F) + 1.0F)) < 1e-6F); // a word
        QCOMPARE(vocabulary.find(5), std::uint32_t(3));
        QCOMPARE(Vocabulary::learned(texts, 1).keys(), std::vector<FeatureKey>{2}); // the most frequent one stays
    }
    void kernelsMatchTheirFormulas()
    {
        for (float value = -100.0F; value <= 100.0F; value += 0.37F) {
            const float zero = 0.0F;
            float score = 0.0F;
            logSigmoids({&value, 1}, {&value, 1}, {&zero, 1}, {&score, 1}); // value * value, so above 0
            QVERIFY(std::abs(double(score) + std::log1p(std::exp(-double(value * value)))) < 1e-5);
            const float one = 1.0F;
            logSigmoids({&value, 1}, {&one, 1}, {&zero, 1}, {&score, 1});
            const double expected = value > -30.0F ? -std::log1p(std::exp(-double(value))) : double(value);
            QVERIFY2(std::abs(double(score) - expected) < 1e-5, qPrintable(QString::number(value)));
        }
        const std::vector<float> scores = {-1.0F, -200.0F, -0.5F, -0.5F};
        std::vector<float> probabilities(4);
        softmax(scores, 2.0F, probabilities);
        const double total = std::exp(-2.0) + 2.0 * std::exp(-1.0);
        QVERIFY(std::abs(double(probabilities[0]) - std::exp(-2.0) / total) < 1e-6);
        QVERIFY(std::abs(double(probabilities[2]) - std::exp(-1.0) / total) < 1e-6);
        QVERIFY(probabilities[1] < 1e-6F);
    }
    void addsRows()
    {
        std::vector<std::int16_t> weights(7 * 16);
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = static_cast<std::int16_t>(i * 7 % 23);
        const std::vector<Term> terms = {{0, 1.0F}, {3, 2.0F}, {6, -1.0F}, {2, 0.5F}, {5, 4.0F}, {1, 8.0F}};
        std::vector<float> sums(16, 100.0F);
        addWeightedRows(terms, weights.data(), sums);
        for (std::size_t c = 0; c < 16; ++c) {
            float expected = 100.0F;
            for (const Term &term : terms)
                expected += term.value * weights[term.feature * 16 + c];
            QCOMPARE(sums[c], expected);
        }
    }
};

SECONDLOOK_SUITE(TestTextFeatures)
#include "tst_text_features.moc"
