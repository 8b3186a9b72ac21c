#include "ui/agreement/guideline_review_presenter.h"

#include "ui/models/text_conversion.h"

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr std::int64_t sampleSize = 50;

} // namespace

GuidelineReviewPresenter::GuidelineReviewPresenter(const OpenAgreementSource &open, QObject *parent)
    : QObject(parent), m_lane(open)
{
}

std::int64_t GuidelineReviewPresenter::offered() const
{
    if (!m_review)
        return 0;
    const domain::ReviewedDecisions all = m_review->inAll();
    return std::clamp<std::int64_t>(all.touched - all.asked, 0, sampleSize);
}

void GuidelineReviewPresenter::take(Reviewed reviewed)
{
    m_problem = reviewed ? QString() : qtText(reviewed.error().text());
    if (reviewed)
        m_review = std::move(*reviewed);
}

void GuidelineReviewPresenter::read()
{
    if (m_isAsking)
        return; // it reads as well
    m_lane.run(
        m_slot, [](review::AgreementSource &source, std::stop_token) { return source.guidelineReview(); },
        [this](Reviewed reviewed) {
            take(std::move(reviewed));
            Q_EMIT changed();
        });
}

void GuidelineReviewPresenter::ask()
{
    if (m_isAsking || offered() == 0)
        return;
    m_isAsking = true;
    m_lane.run(
        m_slot,
        [version = m_review->version, sample = offered()](review::AgreementSource &source,
                                                          std::stop_token) -> Reviewed {
            const auto given = source.askForReview(version, sample);
            if (!given)
                return tl::unexpected(given.error());
            return source.guidelineReview();
        },
        [this](Reviewed reviewed) {
            const bool worked = reviewed.has_value();
            m_isAsking = false;
            take(std::move(reviewed));
            Q_EMIT changed();
            if (worked)
                Q_EMIT asked();
        });
    Q_EMIT changed();
}

} // namespace secondlook::ui

#include "moc_guideline_review_presenter.cpp"
