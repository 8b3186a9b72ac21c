#include "classify/linear_trainer.h"

#include "base/hash.h"
#include "base/parallel.h"
#include "calibration/intervals.h"
#include "calibration/reliability.h"
#include "calibration/temperature.h"
#include "classify/folds.h"
#include "classify/linear_kernels.h"
#include "classify/logistic_problem.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>
#include <new>
#include <thread>

namespace secondlook::classify {

namespace {

/// Fewer folds where training is dear; more of them hold out less, so the figures are closer to the kept model's.
int foldCount(std::size_t examples, std::size_t classes)
{
    const std::size_t work = examples * classes;
    return work < 200'000 ? 5 : work < 2'000'000 ? 4 : 3;
}

/// Hash of the words in order: texts that differ in case or punctuation only count as copies.
std::uint64_t groupOf(const std::vector<FeatureKey> &keys)
{
    return base::stableHash({reinterpret_cast<const char *>(keys.data()), keys.size() * sizeof(FeatureKey)});
}

class Trainer
{
public:
    Trainer(std::span<const TrainingExample> examples, const TrainingOptions &options) : m_options(options)
    {
        m_threads = options.threads > 0 ? options.threads : static_cast<int>(std::thread::hardware_concurrency());
        for (const TrainingExample &example : examples) {
            m_labels.push_back(example.label);
            m_measures.push_back(example.measures);
        }
        m_model.classes = m_labels;
        std::ranges::sort(m_model.classes);
        const auto repeated = std::ranges::unique(m_model.classes);
        m_model.classes.erase(repeated.begin(), repeated.end());
        m_folds = foldCount(examples.size(), classes());
        m_total = static_cast<std::int64_t>(classes()) * (m_folds + 1);
        m_keys.resize(examples.size());
        m_everyStep = base::parallelFor(examples.size(), m_threads, options.stop, [&](std::size_t i) {
            static thread_local TextFeatures features;
            features.read(examples[i].text);
            m_keys[i] = features.keys();
        });
    }

    /// False after a stop request.
    bool run()
    {
        m_scores.resize(m_labels.size() * classes());
        m_foldOf = stratifiedFolds(m_labels, groups(), m_folds, m_options.seed);
        for (int fold = 0; fold < m_folds && m_everyStep; ++fold)
            m_everyStep = scoreFold(fold);
        m_everyStep = m_everyStep && trainKept();
        if (m_everyStep)
            calibrate();
        return m_everyStep;
    }

    LinearModel takeModel() { return std::move(m_model); }

    TrainingReport report() const
    {
        TrainingReport report;
        report.heldOut = m_model.heldOut;
        report.outOfFold = m_outOfFold;
        const auto correct = std::ranges::count(report.heldOut, true, &calibration::HeldOut::correct);
        report.accuracy = calibration::wilson(correct, std::ssize(report.heldOut));
        report.ece = calibration::equalMassEce(report.heldOut);
        report.classes = static_cast<int>(classes());
        report.examples = static_cast<int>(m_labels.size());
        report.folds = m_folds;
        report.calibrationMethod = "temperature scaling, cross-fitted over " + std::to_string(m_folds) + " folds";
        return report;
    }

private:
    std::size_t classes() const { return m_model.classes.size(); }

    std::vector<std::uint64_t> groups() const
    {
        std::vector<std::uint64_t> groups;
        for (const std::vector<FeatureKey> &keys : m_keys)
            groups.push_back(groupOf(keys));
        return groups;
    }

    struct Part
    {
        Vocabulary vocabulary;
        std::vector<std::vector<Term>> terms;
        std::vector<std::uint16_t> labels;
    };

    /// The examples outside of `fold` as a training set; all of them for -1.
    Part trainingPart(int fold) const
    {
        std::vector<std::vector<FeatureKey>> keys;
        Part part;
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            if (m_foldOf[i] != fold) {
                keys.push_back(m_keys[i]);
                part.labels.push_back(m_labels[i]);
            }
        part.vocabulary = Vocabulary::learned(keys, featureLimit(classes()));
        part.terms.resize(keys.size());
        for (std::size_t i = 0; i < keys.size(); ++i)
            part.vocabulary.weigh(keys[i], part.terms[i]);
        return part;
    }

    template <typename Use> bool solveClasses(const Part &part, const Use &use)
    {
        const LogisticProblem problem(part.terms, part.vocabulary.size());
        return base::parallelFor(classes(), m_threads, m_options.stop, [&](std::size_t c) {
            use(c, problem.solve(part.labels, m_model.classes[c]));
            reportProgress();
        });
    }

    bool scoreFold(int fold)
    {
        const Part part = trainingPart(fold);
        std::vector<std::size_t> heldOut;
        std::vector<std::vector<Term>> terms;
        for (std::size_t i = 0; i < m_labels.size(); ++i)
            if (m_foldOf[i] == fold) {
                heldOut.push_back(i);
                part.vocabulary.weigh(m_keys[i], terms.emplace_back());
            }
        return solveClasses(part, [&](std::size_t c, const LogisticProblem::Solution &solution) {
            for (std::size_t i = 0; i < heldOut.size(); ++i) {
                float sum = 0.0F;
                for (const Term &term : terms[i])
                    sum += term.value * solution.weights[term.feature];
                constexpr float one = 1.0F;
                logSigmoids({&sum, 1}, {&one, 1}, {&solution.bias, 1}, {&m_scores[heldOut[i] * classes() + c], 1});
            }
        });
    }

    bool trainKept()
    {
        Part part = trainingPart(-1);
        m_model.vocabulary = part.vocabulary;
        m_model.makeRoom();
        return solveClasses(part, [&](std::size_t c, const LogisticProblem::Solution &solution) {
            m_model.setColumn(c, solution.weights, solution.bias);
        });
    }

    void calibrate()
    {
        std::vector<std::int32_t> truth;
        std::vector<float> scores;
        std::vector<int> foldOf;
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            if (!m_measures[i])
                continue;
            const auto column = std::ranges::lower_bound(m_model.classes, m_labels[i]) - m_model.classes.begin();
            truth.push_back(static_cast<std::int32_t>(column));
            const auto row = m_scores.begin() + static_cast<std::ptrdiff_t>(i * classes());
            scores.insert(scores.end(), row, row + static_cast<std::ptrdiff_t>(classes()));
            foldOf.push_back(m_foldOf[i]);
        }
        calibration::CrossFitted fitted =
            calibration::crossFitTemperature({scores, classes(), truth, {}}, foldOf, m_folds);
        m_model.inverseTemperature = static_cast<float>(fitted.inverseTemperature);
        if (m_options.keepOutOfFold)
            keepOutOfFold(std::move(scores), foldOf, fitted.inverseOfFold);
        m_model.heldOut = std::move(fitted.heldOut);
    }

    void keepOutOfFold(std::vector<float> scores, const std::vector<int> &foldOf, const std::vector<double> &inverse)
    {
        for (std::size_t row = 0; row < foldOf.size(); ++row) {
            const std::span<float> own(&scores[row * classes()], classes());
            const float highest = *std::ranges::max_element(own);
            double mass = 0.0;
            for (float &score : own) {
                score = static_cast<float>(
                    std::exp(inverse[static_cast<std::size_t>(foldOf[row])] * double(score - highest)));
                mass += double(score);
            }
            for (float &score : own)
                score = static_cast<float>(double(score) / mass);
        }
        m_outOfFold = std::move(scores);
    }

    void reportProgress()
    {
        const std::lock_guard lock(m_progressMutex);
        ++m_done;
        if (m_options.progress)
            m_options.progress({m_done, m_total});
    }

    const TrainingOptions &m_options;
    int m_threads = 1;
    int m_folds = 0;
    bool m_everyStep = true; ///< no stop request cut a step short
    std::vector<std::uint16_t> m_labels;
    std::vector<bool> m_measures;
    std::vector<std::vector<FeatureKey>> m_keys;
    std::vector<int> m_foldOf;
    std::vector<float> m_scores;    ///< out-of-fold log sigmoids, examples * classes
    std::vector<float> m_outOfFold; ///< probabilities of those that measure, rows * classes
    LinearModel m_model;
    std::mutex m_progressMutex;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

base::Status checkExamples(std::span<const TrainingExample> examples, std::size_t labelCount)
{
    constexpr std::size_t most = 2'000'000;
    if (examples.size() > most)
        return base::fail(base::ErrorCode::Input, "there are more than 2,000,000 labelled records; train on a sample");
    for (std::size_t i = 0; i < examples.size(); ++i)
        if (examples[i].label >= labelCount)
            return base::fail(base::ErrorCode::Input,
                              "label " + std::to_string(examples[i].label) + " is not in the label schema, which has " +
                                  std::to_string(labelCount) + " labels",
                              "example " + std::to_string(i + 1));
    const auto differs = [&](const TrainingExample &example) { return example.label != examples.front().label; };
    if (std::ranges::none_of(examples, differs))
        return base::fail(base::ErrorCode::Input,
                          "training needs labelled records of at least two different labels; there are " +
                              std::to_string(examples.size()) + " labelled records, all of the same one. " +
                              "Label more records first.");
    return {};
}

} // namespace

base::Result<TrainedLinear> trainLinear(std::span<const TrainingExample> examples, std::size_t labelCount,
                                        const TrainingOptions &options)
{
    SECONDLOOK_TRY(checkExamples(examples, labelCount));
    const auto begin = std::chrono::steady_clock::now();
    try {
        Trainer trainer(examples, options);
        if (!trainer.run())
            return base::fail(base::ErrorCode::Cancelled, "training was stopped; no model was made");
        TrainedLinear trained;
        trained.report = trainer.report();
        LinearModel model = trainer.takeModel();
        model.labelCount = static_cast<std::uint32_t>(labelCount);
        trained.classifier = std::make_shared<const LinearClassifier>(std::move(model), options.modelVersion);
        trained.report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        return trained;
    } catch (const std::bad_alloc &) {
        return base::fail(base::ErrorCode::Input, "the training data does not fit into memory; train on a sample");
    }
}

std::string learningLibrary()
{
    return "liblinear " + std::to_string(liblinear_version / 100) + "." + std::to_string(liblinear_version % 100);
}

} // namespace secondlook::classify
