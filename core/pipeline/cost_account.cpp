#include "pipeline/cost_account.h"

#include <algorithm>

namespace secondlook::pipeline {

namespace {

constexpr std::int64_t million = 1'000'000;
constexpr Nanos highestPrice = 1'000'000LL * 1'000'000'000;
/// A sum stays there rather than to overflow.
constexpr Nanos mostMoney = 4'000'000'000'000'000'000;

/// Exact: nanos, and millionths of one that remain.
struct Amount
{
    Nanos whole = 0;
    std::int64_t millionths = 0;
};

Amount priceOf(std::int64_t tokens, Nanos perMillion)
{
    tokens = std::clamp<std::int64_t>(tokens, 0, TokenUsage::mostBelievable);
    perMillion = std::clamp<Nanos>(perMillion, 0, highestPrice);
    return {tokens * (perMillion / million), tokens * (perMillion % million)};
}

} // namespace

Nanos costOf(const TokenPrices &prices, const TokenUsage &tokens)
{
    const std::int64_t cached = std::clamp<std::int64_t>(tokens.cached, 0, std::max<std::int64_t>(tokens.input, 0));
    const Amount fresh = priceOf(tokens.input - cached, prices.input);
    const Amount kept = priceOf(cached, prices.cached.value_or(prices.input));
    const Amount output = priceOf(tokens.output, prices.output);
    const std::int64_t millionths = fresh.millionths + kept.millionths + output.millionths;
    return fresh.whole + kept.whole + output.whole + (millionths + million - 1) / million;
}

tl::expected<void, NoMoney> CostPot::setAside(Nanos cost)
{
    const std::lock_guard lock(m_mutex);
    if (m_cap && m_spent + cost > *m_cap) // what is spent never gets less
        return tl::unexpected(NoMoney::Ever);
    if (m_cap && m_spent + m_reserved + cost > *m_cap)
        return tl::unexpected(NoMoney::Now);
    m_reserved += cost;
    return {};
}

void CostPot::keepAside(Nanos cost)
{
    const std::lock_guard lock(m_mutex);
    m_reserved += cost;
}

void CostPot::settle(Nanos reserved, Nanos cost)
{
    const std::lock_guard lock(m_mutex);
    m_reserved -= reserved;
    m_spent = std::min(m_spent + cost, mostMoney);
}

Nanos CostPot::spent() const
{
    const std::lock_guard lock(m_mutex);
    return m_spent;
}

Nanos CostPot::inReserve() const
{
    const std::lock_guard lock(m_mutex);
    return m_reserved;
}

tl::expected<Nanos, NoMoney> CostAccount::reserve(const TokenUsage &most)
{
    // Nobody knows yet what the server will find in its cache.
    const Nanos cost = std::max(costOf(m_prices, {most.input, 0, most.output}),
                                costOf(m_prices, {most.input, most.input, most.output}));
    return m_pot->setAside(cost).map([cost] { return cost; });
}

Nanos CostAccount::settle(Nanos reserved, const TokenUsage &used)
{
    const Nanos cost = costOf(m_prices, used);
    m_pot->settle(reserved, cost);
    return cost;
}

void CostAccount::settleWhole(Nanos reserved)
{
    m_pot->settle(reserved, reserved);
}

void CostAccount::release(Nanos reserved)
{
    m_pot->settle(reserved, 0);
}

} // namespace secondlook::pipeline
