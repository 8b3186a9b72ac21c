#include <QTest>

#include "agreement/agreement_report.h"
#include "agreement/chance_corrected.h"
#include "agreement/cohen_kappa.h"
#include "agreement/intra_rater.h"
#include "agreement/rater_match.h"
#include "tests/core/agreement/agreement_data.h"
#include "tests/support/registry.h"

#include <limits>

using namespace secondlook::agreement;
using namespace secondlook::test;

namespace {

constexpr Coefficient everyCoefficient[] = {
    Coefficient::Percent,    Coefficient::KrippendorffAlpha, Coefficient::FleissKappa, Coefficient::CongerKappa,
    Coefficient::CohenKappa, Coefficient::ScottPi,           Coefficient::GwetAc,      Coefficient::BrennanPrediger};

bool isSound(const Estimate &estimate)
{
    if (!estimate.value)
        return estimate.reason != Undefined::None && !estimate.interval && !estimate.standardError;
    if (!std::isfinite(*estimate.value) || (estimate.standardError && !std::isfinite(*estimate.standardError)))
        return false;
    if (!estimate.interval)
        return estimate.reason != Undefined::None;
    return estimate.interval->low <= *estimate.value && *estimate.value <= estimate.interval->high &&
           estimate.interval->low >= -1.0 && estimate.interval->high <= 1.0;
}

/// Whatever is in the report is a number or has a reason, and every reason has words.
void verifySound(const AgreementReport &report)
{
    for (const Coefficient coefficient : everyCoefficient)
        QVERIFY2(isSound(report[coefficient]), std::string(nameOf(coefficient)).c_str());
    for (const PairAgreement &pair : report.pairs.pairs)
        QVERIFY(isSound(pair.cohenKappa) && isSound(pair.scottPi) && isSound(pair.bennettS) && isSound(pair.percent));
    for (const LabelAgreement &label : report.byLabel)
        QVERIFY(isSound(label.alpha) && isSound(label.specificAgreement));
    for (const AgreementNote &note : report.notes)
        QVERIFY(inWords(note).ends_with('.') && inWords(note).find("(nan") == std::string::npos);
}

bool says(const AgreementReport &report, NoteKind kind)
{
    return std::ranges::any_of(report.notes, [kind](const AgreementNote &note) { return note.kind == kind; });
}

} // namespace

class TestAgreementBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing()
    {
        const AgreementReport report = agreementReport(Ratings());
        verifySound(report);
        for (const Coefficient coefficient : everyCoefficient)
            QCOMPARE(report[coefficient].reason, Undefined::NoRatings);
        verifySound(
            agreementReport(Ratings({}, {.items = 5, .raters = 2, .labels = 3}), {.bootstrap = BootstrapPlan{}}));
    }
    void oneRater()
    {
        const AgreementReport report = agreementReport(ratingsOf({{0}, {1}, {1}}, 2));
        verifySound(report);
        QCOMPARE(report.krippendorffAlpha.reason, Undefined::NoPairs);
        QCOMPARE(report.congerKappa.reason, Undefined::OneRater);
        QCOMPARE(report.cohenKappa.reason, Undefined::OneRater);
        QVERIFY(says(report, NoteKind::SingleRatings));
    }
    void oneItem()
    {
        const AgreementReport report = agreementReport(ratingsOf({{0, 1, 1}}, 2));
        verifySound(report);
        QVERIFY(isClose(*report.percent.value, 1.0 / 3.0));
        QCOMPARE(report.percent.reason, Undefined::OneItem);
        QVERIFY(says(report, NoteKind::NoInterval));
    }
    void oneLabelUsed()
    {
        const AgreementReport report =
            agreementReport(ratingsOf(std::vector<std::vector<int>>(12, {1, 1, 1}), 3), {.bootstrap = BootstrapPlan{}});
        verifySound(report);
        QCOMPARE(*report.percent.value, 1.0);
        for (const Estimate *kappa :
             {&report.krippendorffAlpha, &report.fleissKappa, &report.congerKappa, &report.cohenKappa, &report.scottPi})
            QCOMPARE(kappa->reason, Undefined::OneLabelUsed);
        QCOMPARE(*report.gwetAc.value, 1.0);
        QCOMPARE(*report.brennanPrediger.value, 1.0);
        QCOMPARE(report.pairs.withoutKappa, 3);
        QVERIFY(says(report, NoteKind::UnusedLabels));
    }
    void oneLabelDeclared()
    {
        const AgreementReport report = agreementReport(ratingsOf({{0, 0}, {0, 0}}, 1));
        verifySound(report);
        QCOMPARE(report.gwetAc.reason, Undefined::OneLabelPossible);
        QCOMPARE(report.brennanPrediger.reason, Undefined::OneLabelPossible);
    }
    void withoutDisagreementTheIntervalIsNoPoint()
    {
        const AgreementReport report = agreementReport(ratingsOf({{0, 0}, {1, 1}, {0, 0}, {1, 1}, {0, 0}, {1, 1}}, 2));
        verifySound(report);
        QCOMPARE(*report.percent.value, 1.0);
        QCOMPARE(*report.krippendorffAlpha.value, 1.0);
        QVERIFY(report.krippendorffAlpha.interval->low < 0.5);
        QCOMPARE(report.krippendorffAlpha.interval->high, 1.0);
        QVERIFY(says(report, NoteKind::FewDisagreements));
        QVERIFY(says(report, NoteKind::FewItems));
    }
    void nobodySharesAnItem()
    {
        const AgreementReport report = agreementReport(ratingsOf({{0, missing}, {1, missing}, {missing, 1}}, 2));
        verifySound(report);
        QCOMPARE(report.cohenKappa.reason, Undefined::NoSharedItems);
        QCOMPARE(report.percent.reason, Undefined::NoPairs);
        QVERIFY(report.pairs.pairs.empty());
    }
    void labelsThatOneRaterUsesAlone()
    {
        const AgreementReport report = agreementReport(ratingsOf({{0, 1}, {0, 1}, {0, 1}, {2, 1}}, 4));
        verifySound(report);
        QCOMPARE(std::ranges::count(report.notes, NoteKind::LabelOfOneRater, &AgreementNote::kind), 3);
        const std::vector<std::string> names{"spam", "ham", "eggs", "toast"};
        QVERIFY(std::ranges::any_of(report.notes, [&names](const AgreementNote &note) {
            return inWords(note, names) == "Only one rater used the label \"eggs\" (1 rating).";
        }));
    }
    void repeatsCountOnceUnlessWanted()
    {
        const std::vector<Rating> rows{{0, 0, 0}, {0, 0, 1}, {0, 1, 1}, {1, 0, 0}, {1, 1, 0}, {1, 1, 0}};
        const RatingShape shape{2, 2, 2};
        const AgreementReport last = agreementReport(Ratings(rows, shape));
        QCOMPARE(*last.percent.value, 1.0);
        QCOMPARE(last.ratings, 4);
        verifySound(agreementReport(Ratings(rows, shape, Repeats::Count)));
    }
    void aMillionLabels()
    {
        constexpr std::uint32_t labels = 1'000'000;
        std::vector<Rating> rows;
        for (std::uint32_t item = 0; item < labels / 2; ++item)
            for (std::uint32_t rater = 0; rater < 2; ++rater)
                rows.push_back({item, rater, item % 4 == 0 ? item : 2 * item + rater});
        const Ratings ratings(rows, {labels / 2, 2, labels});
        std::vector<double> values(labels);
        for (std::uint32_t label = 0; label < labels; ++label)
            values[label] = label;
        const AgreementReport nominal = agreementReport(ratings);
        verifySound(nominal);
        QVERIFY(isClose(*nominal.percent.value, 0.25));
        QVERIFY(std::abs(*nominal.krippendorffAlpha.value - 0.25) < 0.001);
        const AgreementReport ratio = agreementReport(
            ratings, {.metric = AlphaMetric::Ratio, .values = values, .weights = AgreementWeights::linear(values)});
        verifySound(ratio);
        QCOMPARE(ratio.krippendorffAlpha.reason, Undefined::TooManyLabels);
        QVERIFY(*agreementReport(ratings, {.metric = AlphaMetric::Ordinal}).krippendorffAlpha.value > 0.99);
    }
    void manyRatersOfManyLabels()
    {
        // Too many cells for a dense table of pairs: the sparse one must say the same as the formula of each pair.
        constexpr std::uint32_t raters = 3000;
        constexpr std::uint32_t labels = 40;
        std::vector<Rating> rows;
        for (std::uint32_t item = 0; item < raters; ++item)
            for (std::uint32_t i = 0; i < 3; ++i)
                rows.push_back({item, (item / 30 * 30 + i * 7) % raters, (item * (i % 2 == 0 ? 1 : 3)) % labels});
        const Ratings ratings(rows, {raters, raters, labels});
        const AgreementReport report = agreementReport(ratings);
        verifySound(report);
        QCOMPARE(report.pairs.pairs.size(), 300U);
        double sum = 0.0;
        for (const PairAgreement &pair : report.pairs.pairs) {
            std::vector<std::uint32_t> table(labels * labels);
            for (std::uint32_t item = 0; item < raters; ++item) {
                const auto answers = ratings.of(item);
                const auto a = std::ranges::find(answers, pair.a, &Ratings::Answer::rater);
                const auto b = std::ranges::find(answers, pair.b, &Ratings::Answer::rater);
                if (a != answers.end() && b != answers.end())
                    ++table[a->label * labels + b->label];
            }
            const PairAgreement again = pairAgreement(table, AgreementWeights::identity(labels));
            QCOMPARE(pair.items, 30);
            QVERIFY(isClose(*pair.cohenKappa.value, *again.cohenKappa.value));
            sum += *again.cohenKappa.value;
        }
        QVERIFY(isClose(*report.cohenKappa.value, sum / 300.0));
    }
    void valuesThatAreNone()
    {
        const Ratings ratings = ratingsOf({{0, 1}, {1, 1}, {2, 0}}, 3);
        const CountPatterns patterns(ratings);
        const double notANumber = std::numeric_limits<double>::quiet_NaN();
        const double huge = std::numeric_limits<double>::max();
        QCOMPARE(krippendorffAlpha(patterns, AlphaMetric::Interval).reason, Undefined::NoValues);
        QCOMPARE(krippendorffAlpha(patterns, AlphaMetric::Interval, std::vector{0.0, notANumber, 1.0}).reason,
                 Undefined::NoValues);
        QCOMPARE(krippendorffAlpha(patterns, AlphaMetric::Ratio, std::vector{0.0, -1.0, 1.0}).reason,
                 Undefined::NegativeValues);
        QCOMPARE(krippendorffAlpha(patterns, AlphaMetric::Interval, std::vector{7.1, 7.1, 7.1}).reason,
                 Undefined::OneLabelUsed);
        QVERIFY(isSound(krippendorffAlpha(patterns, AlphaMetric::Interval, std::vector{-huge, 0.0, huge})));
        QVERIFY(isSound(krippendorffAlpha(patterns, AlphaMetric::Ratio, std::vector{0.0, 0.0, huge})));
    }
    void coefficientsThatPartThroughPrevalence()
    {
        // Feinstein & Cicchetti 1990: 85 % agreement, kappa 0.32.
        std::vector<std::vector<int>> table;
        for (const auto &[a, b, times] : {std::tuple{0, 0, 80}, {0, 1, 10}, {1, 0, 5}, {1, 1, 5}})
            table.insert(table.end(), std::size_t(times), {a, b});
        const AgreementReport skewed = agreementReport(ratingsOf(table, 2));
        const auto note = std::ranges::find(skewed.notes, NoteKind::Prevalence, &AgreementNote::kind);
        QVERIFY(note != skewed.notes.end());
        QCOMPARE(QString::fromStdString(inWords(*note)),
                 QStringLiteral("Krippendorff's alpha is low (0.32) although raters agree on 85 % and Gwet's AC1 is "
                                "0.81: one label has 88 % of the ratings, so that most agreement is expected by "
                                "chance. Look at both."));
        table.clear();
        for (const auto &[a, b, times] : {std::tuple{0, 0, 40}, {0, 1, 9}, {1, 0, 6}, {1, 1, 45}})
            table.insert(table.end(), std::size_t(times), {a, b});
        QVERIFY(!says(agreementReport(ratingsOf(table, 2)), NoteKind::Prevalence));
    }
};
SECONDLOOK_SUITE(TestAgreementBadInput)
#include "tst_agreement_bad_input.moc"
