#pragma once

#include "review/consensus_method.h"
#include "ui/models/adjudication_presenter.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace secondlook::ui {

/// A share with its 95 % interval (Wilson).
struct WrongShare
{
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
};

/// `wrong` of `items`, of which there is one or more.
WrongShare wrongShare(std::int64_t wrong, std::int64_t items);

/// A rule that is to settle all open conflicts of which it is sure enough: first what it would do, then that it does
/// it. Without widgets; works on a thread of its own.
class RuleSettling : public QObject
{
    Q_OBJECT

public:
    explicit RuleSettling(const OpenAdjudication &open, QObject *parent = nullptr);

    /// Reads which rules there are, and looks at the first.
    void begin();
    /// The plainest first; empty until they are read.
    const std::vector<std::string> &rules() const { return m_rules; }
    /// A place in rules(). What it would settle is worked out anew.
    void setRule(int rule);
    int rule() const { return m_rule; }
    /// Conflicts of which the rule is less sure are left to people; 0..1.
    void setLeast(double probability);
    double least() const { return m_least; }
    /// For this rule and this probability; null until it is known.
    const review::RuleSettled *preview() const { return m_preview ? &*m_preview : nullptr; }
    /// Why it is not known, or why nothing was settled, in a sentence.
    const QString &problem() const { return m_problem; }
    bool isBusy() const { return m_busy; }
    bool canSettle() const { return m_preview && m_preview->settled > 0 && !m_busy; }
    void settle();

Q_SIGNALS:
    void changed();
    /// So many conflicts are settled.
    void settled(qint64 conflicts);

private:
    void look();

    std::vector<std::string> m_rules;
    int m_rule = 0;
    double m_least = 0.5;
    std::optional<review::RuleSettled> m_preview;
    QString m_problem;
    bool m_busy = false;
    quint64 m_look = 0; ///< counts previews: an earlier one is stale
    AdjudicationLane m_lane;
};

} // namespace secondlook::ui
