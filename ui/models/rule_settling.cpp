#include "ui/models/rule_settling.h"

#include "agreement/estimate.h"
#include "ui/models/text_conversion.h"

namespace secondlook::ui {

using base::Result;
using review::AdjudicationSession;
using review::RuleSettled;
using Kind = AdjudicationLane::Kind;

WrongShare wrongShare(std::int64_t wrong, std::int64_t items)
{
    const agreement::Estimate share = agreement::shareOf(double(wrong), items);
    return {share.value.value_or(0.0), share.interval ? share.interval->low : 0.0,
            share.interval ? share.interval->high : 1.0};
}

RuleSettling::RuleSettling(const OpenAdjudication &open, QObject *parent) : QObject(parent), m_lane(open) {}

void RuleSettling::begin()
{
    m_preview.reset();
    m_problem.clear();
    ++m_look; // what is still worked out was asked for before
    Q_EMIT changed();
    m_lane.run(
        Kind::Read, this, [](AdjudicationSession &session) { return session.facts(); },
        [this](const Result<review::AdjudicationFacts> &facts) {
            if (facts) {
                m_rules = facts->rules;
                look();
                return;
            }
            m_problem = qtText(facts.error().text());
            Q_EMIT changed();
        });
}

void RuleSettling::setRule(int rule)
{
    if (rule == m_rule || rule < 0 || rule >= int(m_rules.size()))
        return;
    m_rule = rule;
    look();
}

void RuleSettling::setLeast(double probability)
{
    if (probability == m_least)
        return;
    m_least = probability;
    look();
}

void RuleSettling::look()
{
    m_preview.reset();
    m_problem.clear();
    const quint64 asked = ++m_look;
    Q_EMIT changed();
    if (m_rules.empty() || m_busy)
        return;
    m_lane.run(
        Kind::Read, this,
        [rule = m_rules[std::size_t(m_rule)], least = m_least](AdjudicationSession &session) {
            return session.previewRule(rule, least);
        },
        [this, asked](const Result<RuleSettled> &preview) {
            if (asked != m_look)
                return;
            if (preview)
                m_preview = *preview;
            else
                m_problem = qtText(preview.error().text());
            Q_EMIT changed();
        });
}

void RuleSettling::settle()
{
    if (!canSettle())
        return;
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    m_lane.run(
        Kind::Write, this,
        [rule = m_rules[std::size_t(m_rule)], least = m_least](AdjudicationSession &session) {
            return session.settleByRule(rule, least);
        },
        [this](const Result<RuleSettled> &done) {
            m_busy = false;
            if (!done)
                m_problem = qtText(done.error().text());
            Q_EMIT changed();
            if (done)
                Q_EMIT settled(done->settled);
        });
}

} // namespace secondlook::ui

#include "moc_rule_settling.cpp"
