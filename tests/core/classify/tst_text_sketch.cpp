#include <QTest>

#include "classify/sketch_index.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <random>
#include <set>

using namespace secondlook;
using namespace secondlook::classify;

class TestTextSketch : public QObject
{
    Q_OBJECT

    std::vector<std::string> m_texts;
    Vocabulary m_vocabulary;

    std::vector<Term> terms(const std::string &text) const { return weighedText(m_vocabulary, text); }
    Sketch sketch(const std::string &text) const { return sketchOf(m_vocabulary, terms(text)); }

private Q_SLOTS:
    // Groups of texts that share most of their words, as near-duplicates do.
    void initTestCase()
    {
        std::mt19937 random(7);
        const auto word = [&random] {
            std::string letters;
            for (int i = 0; i < 6; ++i)
                letters += char('a' + random() % 26);
            return letters;
        };
        std::vector<std::string> words;
        for (int i = 0; i < 2'000; ++i)
            words.push_back(word());
        for (int group = 0; group < 100; ++group) {
            std::vector<std::string> common;
            for (int i = 0; i < 12; ++i)
                common.push_back(words[random() % words.size()]);
            for (int member = 0; member < 20; ++member) {
                std::string text;
                for (const std::string &each : common)
                    text += (random() % 4 == 0 ? words[random() % words.size()] : each) + ' ';
                m_texts.push_back(text);
            }
        }
        std::vector<std::vector<FeatureKey>> keys;
        for (const std::string &text : m_texts) {
            TextFeatures features;
            features.read(text);
            keys.push_back(features.keys());
        }
        m_vocabulary = Vocabulary::learned(keys, 1'000'000);
    }
    void aTextIsLikeItselfAndNotLikeNothing()
    {
        QVERIFY(std::abs(cosine(sketch(m_texts[0]), sketch(m_texts[0])) - 1.0) < 1e-9);
        QVERIFY(std::abs(cosine(terms(m_texts[0]), terms(m_texts[0])) - 1.0) < 1e-5);
        QCOMPARE(cosine(sketch(m_texts[0]), sketch("")), 0.0);
        QCOMPARE(cosine(terms(m_texts[0]), terms("")), 0.0);
    }
    void theSketchEstimatesTheCosine()
    {
        double squares = 0.0;
        int pairs = 0;
        for (std::size_t i = 0; i < m_texts.size(); i += 3) {
            const std::size_t j = (i * 7 + 1) % m_texts.size();
            const double error =
                cosine(sketch(m_texts[i]), sketch(m_texts[j])) - cosine(terms(m_texts[i]), terms(m_texts[j]));
            squares += error * error;
            ++pairs;
        }
        const double standardError = std::sqrt(squares / pairs);
        QVERIFY2(standardError < 0.08, qPrintable(QString::number(standardError)));
    }
    void theNearestAreThoseOfAnExactSearch()
    {
        SketchIndex index;
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            index.put({std::int64_t(i) + 1}, sketch(m_texts[i]));
        int found = 0;
        int wanted = 0;
        for (std::size_t query = 0; query < m_texts.size(); query += 97) {
            std::vector<std::pair<double, std::int64_t>> exact;
            const auto own = terms(m_texts[query]);
            for (std::size_t i = 0; i < m_texts.size(); ++i)
                exact.emplace_back(cosine(own, terms(m_texts[i])), std::int64_t(i) + 1);
            std::ranges::sort(exact, std::ranges::greater());
            std::set<std::int64_t> near;
            for (const base::RecordId record : index.nearest(sketch(m_texts[query]), 100))
                near.insert(record.value);
            for (int i = 0; i < 10; ++i, ++wanted)
                found += near.contains(exact[std::size_t(i)].second) ? 1 : 0;
        }
        QVERIFY2(found >= wanted * 95 / 100, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(wanted)));
    }
    void whatIsTakenOutIsNotFound()
    {
        SketchIndex index;
        for (std::int64_t i = 1; i <= 50; ++i)
            index.put({i}, sketch(m_texts[std::size_t(i)]));
        index.remove({7});
        index.remove({50});
        index.remove({999});
        index.put({8}, sketch(m_texts[7]));
        QCOMPARE(index.size(), std::size_t(48));
        const auto near = index.nearest(sketch(m_texts[7]), 100);
        QCOMPARE(near.size(), std::size_t(48));
        QCOMPARE(near.front().value, 8);
        QVERIFY(std::ranges::none_of(near, [](base::RecordId id) { return id.value == 7 || id.value == 50; }));
    }
};

SECONDLOOK_SUITE(TestTextSketch)
#include "tst_text_sketch.moc"
