#pragma once

#include "ui/settings/settings_form.h"

#include <QKeySequence>

#include <cstdint>
#include <optional>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace secondlook::ui {

class SegmentedControl;

/// What the project's policy says about second opinions; nobody changes it here.
struct PolicyFacts
{
    double overlapShare = 0.0; ///< 0..1
    int overlapReviewers = 1;
    bool measuresBlind = false;       ///< samples and second opinions are judged blind ...
    double blindShare = 0.0;          ///< ... and this share of the others, 0..1
    std::optional<std::int64_t> open; ///< records in the queue, once they are counted
};

/// How the review page behaves for this reviewer.
class ReviewingSection : public SettingsForm
{
    Q_OBJECT

public:
    explicit ReviewingSection(ReviewerSettings *settings, QWidget *parent = nullptr);

    /// None while no project is open.
    void setPolicy(const std::optional<PolicyFacts> &policy);
    /// The key that shows and hides the evidence of one record.
    void setEvidenceKey(const QKeySequence &key);

private:
    void addReviewing();
    void addPolicy();
    void addSession();
    void connectControls();
    void showSettings();
    void take();

    ReviewerSettings *m_settings;
    SegmentedControl *m_afterDigit;
    QCheckBox *m_singleKeys;
    SegmentedControl *m_confidence;
    QCheckBox *m_evidence;
    SettingRow *m_evidenceRow;
    QWidget *m_policy;
    LockedValue *m_blind;
    LockedValue *m_share;
    SettingRow *m_shareRow;
    QSpinBox *m_goal;
    QComboBox *m_break;
    QCheckBox *m_pace;
};

/// "1 in 10", "12.5%", "none".
QString shareText(double share);

} // namespace secondlook::ui
