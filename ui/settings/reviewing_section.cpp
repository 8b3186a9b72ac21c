#include "ui/settings/reviewing_section.h"

#include "ui/models/reviewer_settings.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace secondlook::ui {

namespace {

constexpr int breakChoices[] = {0, 25, 45, 60, 90};

QString blindText(const PolicyFacts &policy)
{
    if (policy.blindShare >= 1.0)
        return ReviewingSection::tr("On for all records");
    if (policy.blindShare > 0.0)
        return ReviewingSection::tr("On for samples, second opinions and %1 others").arg(shareText(policy.blindShare));
    return policy.measuresBlind ? ReviewingSection::tr("On for samples and second opinions")
                                : ReviewingSection::tr("Off", "blind until the first pick");
}

} // namespace

QString shareText(double share)
{
    if (share <= 0.0)
        return ReviewingSection::tr("none", "share of records");
    const double oneIn = 1.0 / share;
    const auto whole = std::llround(oneIn);
    if (std::abs(oneIn - double(whole)) < 1e-6)
        return ReviewingSection::tr("1 in %L1").arg(whole);
    return ReviewingSection::tr("%1%").arg(QLocale().toString(share * 100.0, 'g', 3));
}

ReviewingSection::ReviewingSection(ReviewerSettings *settings, QWidget *parent)
    : SettingsForm(parent),
      m_settings(settings),
      m_afterDigit(new SegmentedControl({tr("Commit and go on"), tr("Confirm with Enter")})),
      m_singleKeys(new QCheckBox(tr("On"))),
      m_confidence(new SegmentedControl({tr("Never"), tr("Optional"), tr("Always")})),
      m_evidence(new QCheckBox(tr("Show"))),
      m_policy(new QWidget),
      m_blind(new LockedValue(tr("Blind until the first pick"))),
      m_share(new LockedValue(tr("Share of records for a second reviewer"))),
      m_goal(new QSpinBox),
      m_break(new QComboBox),
      m_pace(new QCheckBox(tr("Show")))
{
    m_afterDigit->setObjectName(QStringLiteral("afterDigit"));
    m_singleKeys->setObjectName(QStringLiteral("singleKeys"));
    m_confidence->setObjectName(QStringLiteral("askConfidence"));
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_blind->setObjectName(QStringLiteral("blind"));
    m_share->setObjectName(QStringLiteral("share"));
    m_goal->setObjectName(QStringLiteral("goal"));
    m_break->setObjectName(QStringLiteral("break"));
    m_pace->setObjectName(QStringLiteral("pace"));
    addReviewing();
    addPolicy();
    addSession();
    connectControls();
    showSettings();
}

void ReviewingSection::addReviewing()
{
    addHeading(tr("While you review"));
    addRow(tr("After a number key"), tr("\"Confirm with Enter\" costs one more key and prevents slips."), m_afterDigit);
    addRow(tr("Single keys"), tr("S, F, C, U and the like. Turn off for speech input or screen readers."),
           m_singleKeys);
    addRow(tr("Ask for my confidence"), tr("Helps to tell a hard record from a slip."), m_confidence);
    m_evidenceRow = addRow(tr("Word evidence from the model"), QString(), m_evidence);
    setEvidenceKey({});
}

void ReviewingSection::addPolicy()
{
    auto *group = new QVBoxLayout(m_policy);
    group->setContentsMargins(0, 10, 0, 0);
    group->setSpacing(0);
    group->addWidget(new Hairline(Qt::Horizontal));
    group->addSpacing(16);
    auto *heading = new PlainLabel(tr("Second opinions"), FontRole::LabelName);
    heading->setWeight(QFont::DemiBold);
    group->addWidget(heading);
    group->addSpacing(8);
    group->addWidget(new SettingRow(tr("Blind until the first pick"),
                                    tr("Set by the policy of the project. Only the lead can change it."), m_blind));
    m_shareRow = new SettingRow(tr("Share of records for a second reviewer"), QString(), m_share);
    group->addWidget(m_shareRow);
    column()->addWidget(m_policy);
    m_policy->hide();
}

void ReviewingSection::addSession()
{
    addHeading(tr("Session"));
    m_goal->setRange(ReviewPreferences::leastGoal, ReviewPreferences::mostGoal);
    m_goal->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_goal->setKeyboardTracking(false); // a number is taken when it is finished, not digit by digit
    m_goal->setGroupSeparatorShown(true);
    m_goal->setSuffix(tr(" records", "after the goal of a session"));
    addRow(tr("Goal for a session"), tr("Shown at the bottom of the review page. No one else sees it."), m_goal);
    for (const int minutes : breakChoices)
        m_break->addItem(minutes == 0 ? tr("never") : tr("after %Ln minutes", nullptr, minutes), minutes);
    addRow(tr("Remind me to take a break"), tr("A line at the bottom of the review page, never a pop-up."), m_break);
    addRow(tr("Show my pace"), tr("How long decisions take you. No one else sees it."), m_pace);
    KeyButton *back = addFoot(tr("Back to the defaults"), m_settings);
    back->setObjectName(QStringLiteral("reviewingDefaults"));
    connect(back, &QAbstractButton::clicked, this, [this] {
        m_settings->setReview({});
        m_settings->setSingleKeysOn(true);
    });
}

void ReviewingSection::connectControls()
{
    connect(m_settings, &ReviewerSettings::reviewChanged, this, &ReviewingSection::showSettings);
    connect(m_settings, &ReviewerSettings::singleKeysChanged, this, &ReviewingSection::showSettings);
    connect(m_singleKeys, &QCheckBox::toggled, m_settings, &ReviewerSettings::setSingleKeysOn);
    connect(m_afterDigit, &SegmentedControl::currentChanged, this, &ReviewingSection::take);
    connect(m_confidence, &SegmentedControl::currentChanged, this, &ReviewingSection::take);
    connect(m_evidence, &QCheckBox::toggled, this, &ReviewingSection::take);
    connect(m_goal, &QSpinBox::valueChanged, this, &ReviewingSection::take);
    connect(m_break, &QComboBox::activated, this, &ReviewingSection::take);
    connect(m_pace, &QCheckBox::toggled, this, &ReviewingSection::take);
}

void ReviewingSection::showSettings()
{
    const ReviewPreferences review = m_settings->review();
    const QSignalBlocker quiet[] = {QSignalBlocker(m_afterDigit), QSignalBlocker(m_confidence),
                                    QSignalBlocker(m_evidence), QSignalBlocker(m_goal), QSignalBlocker(m_pace)};
    m_afterDigit->setCurrent(review.confirmWithEnter ? 1 : 0);
    m_singleKeys->setChecked(m_settings->singleKeysOn());
    m_confidence->setCurrent(int(review.askConfidence));
    m_evidence->setChecked(review.showEvidence);
    m_goal->setValue(review.goal);
    if (m_break->findData(review.breakMinutes) < 0) // of a file that was edited by hand
        m_break->addItem(tr("after %Ln minutes", nullptr, review.breakMinutes), review.breakMinutes);
    m_break->setCurrentIndex(m_break->findData(review.breakMinutes));
    m_pace->setChecked(review.showPace);
}

void ReviewingSection::take()
{
    ReviewPreferences review;
    review.confirmWithEnter = m_afterDigit->current() == 1;
    review.askConfidence = ReviewPreferences::AskConfidence(m_confidence->current());
    review.showEvidence = m_evidence->isChecked();
    review.goal = m_goal->value();
    review.breakMinutes = m_break->currentData().toInt();
    review.showPace = m_pace->isChecked();
    m_settings->setReview(review);
}

void ReviewingSection::setPolicy(const std::optional<PolicyFacts> &policy)
{
    m_policy->setVisible(policy.has_value());
    if (!policy)
        return;
    m_blind->setText(blindText(*policy));
    const QString share = shareText(policy->overlapShare);
    m_share->setText(policy->overlapReviewers > 2
                         ? tr("%1, %Ln answers each", nullptr, policy->overlapReviewers).arg(share)
                         : share);
    const auto about = std::llround(policy->overlapShare * double(policy->open.value_or(0)));
    m_shareRow->setCaption(
        policy->open && about > 0
            ? tr("At this share, about %L1 of the %L2 records in the queue.").arg(about).arg(*policy->open)
            : tr("Set by the policy of the project."));
}

void ReviewingSection::setEvidenceKey(const QKeySequence &key)
{
    m_evidenceRow->setCaption(key.isEmpty() ? tr("It can be switched for each record on its own.")
                                            : tr("The %1 key switches it for one record.").arg(keyText(key)));
}

} // namespace secondlook::ui

#include "moc_reviewing_section.cpp"
