#pragma once

namespace secondlook::ui {

/// How one reviewer likes the review page.
struct ReviewPreferences
{
    enum class AskConfidence { Never, Optional, Always };

    bool confirmWithEnter = false; ///< a number key only picks the label, Enter decides
    AskConfidence askConfidence = AskConfidence::Optional;
    bool showEvidence = true; ///< where a record begins
    int goal = 120;           ///< records a session, leastGoal .. mostGoal
    int breakMinutes = 45;    ///< of work without a pause before the strip says so; 0: never
    bool showPace = true;

    static constexpr int leastGoal = 5;
    static constexpr int mostGoal = 5000;
    static constexpr int mostBreakMinutes = 240;

    bool operator==(const ReviewPreferences &) const = default;
};

} // namespace secondlook::ui
