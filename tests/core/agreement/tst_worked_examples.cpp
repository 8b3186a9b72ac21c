// The examples on which the coefficients were published, with what was printed of them. A figure is as it was printed,
// rounded as there; one with six digits was not printed, other programs (irrCAC, irr, statsmodels, scikit-learn, nltk,
// krippendorff) give it alike.
#include <QTest>

#include "agreement/consensus.h"
#include "tests/core/agreement/agreement_figures.h"
#include "tests/support/registry.h"

#include <cstring>
#include <set>

using namespace secondlook::agreement;
using namespace secondlook::test;

namespace {

struct Printed
{
    const char *name;
    const char *figure;
};

struct ExampleOfTwo
{
    const char *name;
    std::vector<std::uint32_t> table; ///< labels x labels, rows are the first rater
    std::uint32_t labels;
    std::vector<Printed> figures;
    std::vector<double> disagreement; ///< of weighted kappa
};

const std::vector<std::uint32_t> cohensTable{88, 14, 18, 10, 40, 10, 2, 6, 12};

const std::vector<ExampleOfTwo> examplesOfTwo{
    {"Cohen 1960",
     cohensTable,
     3,
     {{"percent_agreement", "0.70"},
      {"cohen_kappa", "0.492"},
      {"cohen_kappa_linear", "0.473684"},
      {"cohen_kappa_quadratic", "0.454545"},
      {"cohen_kappa_se", "0.051002"},
      {"cohen_kappa_se0", "0.051979"},
      {"scott_pi", "0.487179"},
      {"bennett_s", "0.55"},
      {"gwet_ac1", "0.575972"}},
     {}},
    {"Cohen 1968",
     cohensTable,
     3,
     {{"cohen_kappa_weighted", "0.348"}, {"cohen_kappa_weighted_se", "0.075504"}},
     {0, 1, 3, 1, 0, 6, 3, 6, 0}},
    {"Fleiss, Levin & Paik 2003, table 18.1",
     {75, 1, 4, 5, 4, 1, 0, 0, 10},
     3,
     {{"percent_agreement", "0.89"},
      {"cohen_kappa", "0.68"},
      {"cohen_kappa_linear", "0.722222"},
      {"cohen_kappa_quadratic", "0.755319"},
      {"cohen_kappa_se", "0.087703"},
      {"cohen_kappa_se0", "0.076"},
      {"scott_pi", "0.675277"},
      {"bennett_s", "0.835000"},
      {"gwet_ac1", "0.867570"}},
     {}},
    {"Artstein & Poesio 2008, table 1",
     {20, 20, 10, 50},
     2,
     {{"percent_agreement", "0.70"},
      {"cohen_kappa", "0.348"},
      {"cohen_kappa_se", "0.095008"},
      {"cohen_kappa_se0", "0.097608"},
      {"scott_pi", "0.341"},
      {"bennett_s", "0.4"},
      {"gwet_ac1", "0.449541"}},
     {}},
    {"Feinstein & Cicchetti 1990, margins alike",
     {40, 9, 6, 45},
     2,
     {{"percent_agreement", "0.85"},
      {"cohen_kappa", "0.70"},
      {"cohen_kappa_se", "0.071394"},
      {"cohen_kappa_se0", "0.099819"},
      {"scott_pi", "0.699248"},
      {"bennett_s", "0.700000"},
      {"gwet_ac1", "0.700748"}},
     {}},
    {"Feinstein & Cicchetti 1990, one label common",
     {80, 10, 5, 5},
     2,
     {{"percent_agreement", "0.85"},
      {"cohen_kappa", "0.32"},
      {"cohen_kappa_se", "0.133457"},
      {"cohen_kappa_se0", "0.097383"},
      {"scott_pi", "0.314286"},
      {"bennett_s", "0.700000"},
      {"gwet_ac1", "0.808000"}},
     {}},
    {"Gwet 2008",
     {118, 5, 2, 0},
     2,
     {{"percent_agreement", "0.944"},
      {"cohen_kappa", "-0.0234"},
      {"cohen_kappa_se", "0.012287"},
      {"cohen_kappa_se0", "0.080381"},
      {"scott_pi", "-0.028807"},
      {"bennett_s", "0.888000"},
      {"gwet_ac1", "0.9408"}},
     {}},
    {"Gwet 2014, four diagnoses",
     {40, 6, 4, 15, 4, 25, 1, 5, 4, 2, 21, 9, 17, 13, 12, 45},
     4,
     {{"percent_agreement", "0.587444"},
      {"cohen_kappa", "0.431501"},
      {"cohen_kappa_linear", "0.406811"},
      {"cohen_kappa_quadratic", "0.383186"},
      {"cohen_kappa_se", "0.045969"},
      {"cohen_kappa_se0", "0.039761"},
      {"scott_pi", "0.430341"},
      {"bennett_s", "0.449925"},
      {"gwet_ac1", "0.456158"},
      {"gwet_ac2_linear", "0.377068"},
      {"gwet_ac2_quadratic", "0.298573"}},
     {}}};

struct ExampleOfMany
{
    const char *name;
    std::vector<const char *> raters; ///< what each said of one unit after the other, . where nothing
    std::vector<Printed> figures;
};

const std::vector<ExampleOfMany> examplesOfMany{
    {"Krippendorff 2011, A", {"0100000010", "1110010000"}, {{"krippendorff_nominal", "0.095"}}},
    {"Krippendorff 2011, B", {"aabbdcccedda", "babbbccceddd"}, {{"krippendorff_nominal", "0.692"}}},
    // The alphas are Krippendorff's; the others Gwet's (README of irrCAC), with AC2 and weights as irrCAC gives them.
    {"Krippendorff 2011, C and D; Gwet",
     {"123321412...", "1233224125..", ".33323422513", "12332441251."},
     {{"krippendorff_nominal", "0.743"},
      {"krippendorff_ordinal", "0.815"},
      {"krippendorff_interval", "0.849"},
      {"krippendorff_ratio", "0.797"},
      {"krippendorff_nominal_se", "0.14548"},
      {"percent_agreement", "0.8181818"},
      {"percent_agreement_se", "0.12561"},
      {"pooled_pair_agreement", "0.781818"},
      {"gwet_ac1", "0.77544"},
      {"gwet_ac1_se", "0.14295"},
      {"fleiss_kappa", "0.76117"},
      {"fleiss_kappa_se", "0.15302"},
      {"brennan_prediger", "0.77273"},
      {"brennan_prediger_se", "0.14472"},
      {"conger_kappa", "0.76282"},
      {"conger_kappa_se", "0.14917"},
      {"gwet_ac2_linear", "0.858739"},
      {"gwet_ac2_quadratic", "0.914001"},
      {"gwet_ac2_ordinal", "0.898940"},
      {"gwet_ac2_linear_se", "0.117329"},
      {"fleiss_kappa_linear", "0.817945"},
      {"conger_kappa_linear", "0.813776"},
      {"brennan_prediger_linear", "0.848485"},
      {"fleiss_kappa_ordinal", "0.850206"}}},
    {"Wikipedia, Krippendorff's alpha",
     {".....34121133.3", "1.213343.......", "..21344.21133.4"},
     {{"krippendorff_nominal", "0.691"},
      {"krippendorff_ordinal", "0.806721"},
      {"krippendorff_interval", "0.811"},
      {"krippendorff_ratio", "0.808944"}}}};

struct ExampleOfCounts
{
    const char *name;
    std::vector<std::uint32_t> counts; ///< items x five labels
    std::vector<Printed> figures;
};

const std::vector<ExampleOfCounts> examplesOfCounts{
    {"Fleiss 1971",
     {0, 0, 0, 6, 0, 0, 3, 0, 0, 3, 0, 1, 4, 0, 1, 0, 0, 0, 0, 6, 0, 3, 0, 3, 0, 2, 0, 4, 0, 0, 0, 0, 4, 0, 2, 2, 0, 3,
      1, 0, 2, 0, 0, 4, 0, 0, 0, 0, 0, 6, 1, 0, 0, 5, 0, 1, 1, 0, 4, 0, 0, 3, 3, 0, 0, 1, 0, 0, 5, 0, 0, 2, 0, 3, 1, 0,
      0, 5, 0, 1, 3, 0, 0, 1, 2, 5, 1, 0, 0, 0, 0, 2, 0, 4, 0, 1, 0, 2, 0, 3, 0, 0, 0, 0, 6, 0, 1, 0, 5, 0, 0, 2, 0, 1,
      3, 2, 0, 0, 4, 0, 1, 0, 0, 4, 1, 0, 5, 0, 1, 0, 4, 0, 0, 0, 2, 0, 2, 0, 4, 0, 1, 0, 5, 0, 0, 0, 0, 0, 0, 6},
     {{"percent_agreement", "0.556"},
      {"fleiss_kappa", "0.430"},
      {"fleiss_1971_z", "17.65"},
      {"fleiss_1971_se_null", "0.024374"},
      {"fleiss_kappa_se", "0.054199"},
      {"gwet_ac1", "0.447885"},
      {"brennan_prediger", "0.444444"},
      {"krippendorff_nominal", "0.433410"}}},
    {"Wikipedia, Fleiss' kappa",
     {0, 0, 0, 0, 14, 0, 2, 6, 4, 2, 0, 0, 3, 5, 6, 0, 3, 9, 2, 0, 2, 2, 8, 1, 1,
      7, 7, 0, 0, 0,  3, 2, 6, 3, 0, 2, 5, 3, 2, 2, 6, 5, 2, 1, 0, 0, 2, 2, 3, 7},
     {{"percent_agreement", "0.378022"},
      {"fleiss_kappa", "0.210"},
      {"gwet_ac1", "0.225614"},
      {"krippendorff_nominal", "0.215574"}}}};

AgreementFigures figuresOfRaters(const std::vector<const char *> &raters)
{
    std::set<char> labels;
    for (const char *answers : raters)
        labels.insert(answers, answers + std::strlen(answers));
    labels.erase('.');
    std::vector<double> values;
    for (const char label : labels)
        values.push_back(label - '0');
    std::vector<std::vector<int>> table(std::strlen(raters.front()));
    for (std::size_t item = 0; item < table.size(); ++item)
        for (const char *answers : raters)
            table[item].push_back(
                answers[item] == '.' ? missing : int(std::distance(labels.begin(), labels.find(answers[item]))));
    return {ratingsOf(table, std::uint32_t(labels.size())), values};
}

template <typename Figures> void compareWithPrint(const Figures &figures, const std::vector<Printed> &printed)
{
    for (const Printed &expected : printed) {
        const std::optional<double> value = figures.figure(QString::fromLatin1(expected.name));
        QVERIFY2(value, expected.name);
        const QString print = QString::fromLatin1(expected.figure);
        const QString rounded = QString::number(*value, 'f', int(print.size() - print.indexOf(QLatin1Char('.')) - 1));
        QVERIFY2(rounded == print,
                 qPrintable(QStringLiteral("%1: %2 instead of %3").arg(QLatin1String(expected.name), rounded, print)));
    }
}

template <typename Example> void namesOf(const std::vector<Example> &examples)
{
    QTest::addColumn<std::size_t>("number");
    for (std::size_t number = 0; number < examples.size(); ++number)
        QTest::newRow(examples[number].name) << number;
}

} // namespace

class TestWorkedExamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofTwoRaters_data() { namesOf(examplesOfTwo); }
    void ofTwoRaters()
    {
        QFETCH(std::size_t, number);
        const ExampleOfTwo &example = examplesOfTwo[number];
        compareWithPrint(PairFigures(example.table, example.labels, example.disagreement), example.figures);
    }

    void ofManyRaters_data() { namesOf(examplesOfMany); }
    void ofManyRaters()
    {
        QFETCH(std::size_t, number);
        compareWithPrint(figuresOfRaters(examplesOfMany[number].raters), examplesOfMany[number].figures);
    }

    void ofCounts_data() { namesOf(examplesOfCounts); }
    void ofCounts()
    {
        QFETCH(std::size_t, number);
        const AgreementFigures figures(examplesOfCounts[number].counts, {1, 2, 3, 4, 5});
        compareWithPrint(figures, examplesOfCounts[number].figures);
    }

    /// Dawid & Skene 1979: five observers grade 45 patients, the first of them three times.
    void anaesthetistsOfDawidAndSkene()
    {
        const std::pair<std::uint32_t, const char *> answers[] = {
            {0, "131222132242121111222222112111131224223111212"}, {0, "131222232342122111222222113111131223233112322"},
            {0, "132222232242121111222221112112131223123111212"}, {1, "142333232243131211212232112111131234233112212"},
            {2, "131123142243121111232222112111121223224111212"}, {3, "132222132244111111222222112112131234333111212"},
            {4, "142122133343121111122122112111131223232111212"},
        };
        std::vector<Rating> rows;
        for (const auto &[observer, grades] : answers)
            for (std::uint32_t patient = 0; patient < 45; ++patient)
                rows.push_back({patient, observer, std::uint32_t(grades[patient] - '1')});
        const auto consensus =
            estimateConsensus(ConsensusMethod::DawidSkene, Ratings(rows, {45, 5, 4}, Repeats::Count), {});
        QVERIFY(consensus);
        const char *prior[] = {"0.40", "0.42", "0.11", "0.07"};
        const char *first[4][4] = {{"0.89", "0.11", "0.00", "0.00"},
                                   {"0.07", "0.88", "0.05", "0.00"},
                                   {"0.00", "0.34", "0.66", "0.00"},
                                   {"0.00", "0.00", "0.56", "0.44"}};
        for (std::uint32_t truth = 0; truth < 4; ++truth) {
            QCOMPARE(QString::number(consensus->classPrior[truth], 'f', 2), QString::fromLatin1(prior[truth]));
            for (std::uint32_t said = 0; said < 4; ++said)
                QCOMPARE(QString::number(consensus->confusion->rate(0, truth, said), 'f', 2),
                         QString::fromLatin1(first[truth][said]));
        }
    }
};
SECONDLOOK_SUITE(TestWorkedExamples)
#include "tst_worked_examples.moc"
