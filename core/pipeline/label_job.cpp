#include "pipeline/label_job.h"

#include "classify/prediction_maker.h"
#include "classify/text_features.h"
#include "pipeline/whole_distribution.h"

#include <algorithm>

namespace secondlook::pipeline {

using servers::LabelAnswer;

namespace {

domain::Failure unlabelled(const LabelAnswer &answer)
{
    const std::string said = answer.detail.empty() ? std::string() : ": " + answer.detail;
    domain::Failure failure;
    failure.toPeople = true;
    switch (answer.kind) {
    case LabelAnswer::Kind::Refused:
        failure.reason = "refused";
        failure.detail = "the model would not answer" + said;
        break;
    case LabelAnswer::Kind::Filtered:
        failure.reason = "content_filter";
        failure.detail = "the server's content filter kept the answer back" + said;
        break;
    case LabelAnswer::Kind::CutShort:
        failure.reason = "answer_cut_short";
        failure.detail = "the answer was cut off before it named a label" + said;
        break;
    case LabelAnswer::Kind::NoLabel:
    case LabelAnswer::Kind::Label:
        failure.reason = "no_label";
        failure.detail = "what the model answered is none of the labels" + said;
        break;
    }
    return failure;
}

} // namespace

void LabelJob::take(LabelAnswer answer, int votes)
{
    ++m_asked;
    m_failures = 0;
    if (answer.kind == LabelAnswer::Kind::Label) {
        m_answers.push_back(std::move(answer));
        m_again = false;
        m_isComplete = static_cast<int>(m_answers.size()) >= votes;
        return;
    }
    const bool mayAskAgain = answer.kind == LabelAnswer::Kind::NoLabel || answer.kind == LabelAnswer::Kind::CutShort;
    if (mayAskAgain && !m_again) {
        m_again = true;
        return;
    }
    fail(unlabelled(answer));
}

domain::PredictionResult LabelJob::result(const servers::Labeler &labeler, double inverseTemperature)
{
    if (m_failure) {
        m_failure->attempts = std::max(1, m_asked + m_failures);
        return *m_failure;
    }
    const servers::Labeler::Distribution told = labeler.distribution(m_answers);
    const std::vector<std::uint16_t> &positions = labeler.prompt().positions;
    domain::Prediction raw;
    classify::setDistribution(told.probabilities, positions, raw);
    raw.other += told.other;
    domain::Prediction prediction = raw;
    if (inverseTemperature != 1.0) {
        std::vector<double> whole = wholeDistribution(raw.scores, raw.other, positions);
        temper(whole, inverseTemperature);
        const std::vector<float> tempered(whole.begin(), whole.end());
        prediction = {};
        classify::setDistribution(tempered, positions, prediction);
    }
    prediction.rawConfidence = raw.confidence;
    prediction.confidenceFrom = told.from;
    classify::TextFeatures features;
    features.read(m_record.text);
    prediction.signals |= m_record.signals | classify::textSignals(features.words().size(), features.isCutShort());
    return prediction;
}

} // namespace secondlook::pipeline
