#pragma once

#include "domain/guideline_review.h"
#include "ui/agreement/agreement_lane.h"

#include <QObject>
#include <QString>

#include <optional>

namespace secondlook::ui {

/// Earlier decisions that the guideline in force may touch, without a widget: read and asked for again on a thread of
/// its own. Used on one thread; signals come there.
class GuidelineReviewPresenter : public QObject
{
    Q_OBJECT

public:
    explicit GuidelineReviewPresenter(const OpenAgreementSource &open, QObject *parent = nullptr);

    void read();
    /// None before it is read, without a guideline, and in a review pack.
    const std::optional<domain::GuidelineReview> &review() const { return m_review; }
    /// Why it could not be read or asked; a sentence for people.
    const QString &problem() const { return m_problem; }
    /// How many decisions a sample would ask for again, at most.
    std::int64_t offered() const;
    bool isAsking() const { return m_isAsking; }
    /// Gives so many back to the reviewers who made them.
    void ask();

Q_SIGNALS:
    void changed();
    /// Decisions are with their reviewers again.
    void asked();

private:
    using Reviewed = base::Result<std::optional<domain::GuidelineReview>>;

    void take(Reviewed reviewed);

    std::optional<domain::GuidelineReview> m_review;
    QString m_problem;
    bool m_isAsking = false;
    AgreementLane m_lane;
    AgreementLane::Slot m_slot;
};

} // namespace secondlook::ui
