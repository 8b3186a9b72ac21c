#pragma once

#include "servers/token_usage.h"

#include <cstdint>
#include <optional>

namespace secondlook::pipeline {

using servers::TokenUsage;

/// Money in 1e-9 of the unit that the prices are in.
using Nanos = std::int64_t;

/// For a million tokens; what is below 0 counts as 0, and what is above 1,000,000 units counts as that.
struct TokenPrices
{
    Nanos input = 0;
    Nanos output = 0;
    std::optional<Nanos> cached{}; ///< none: as `input`
};

/// What the tokens cost, in whole nanos, rounded up once.
Nanos costOf(const TokenPrices &prices, const TokenUsage &tokens);

/// The money of one run. What a request can cost is set aside before it is sent, so that a run does not pass its cap as
/// long as servers report no more than was set aside. Of one thread.
class CostAccount
{
public:
    /// `cap`: none where the run may cost anything. `spent`: by attempts before that the run takes up.
    CostAccount(TokenPrices prices, std::optional<Nanos> cap, Nanos spent = 0);

    /// Sets aside what the tokens can cost at most. None where that would pass the cap: now, while setAside() is above
    /// 0, because requests under way may cost less than was set aside for them; else for good.
    std::optional<Nanos> reserve(const TokenUsage &most);
    /// Enters what the request did cost instead of what reserve() returned for it, and returns it.
    Nanos settle(Nanos reserved, const TokenUsage &used);
    /// Nobody knows what it did cost, so all of it counts.
    void settleWhole(Nanos reserved);
    /// It cost nothing.
    void release(Nanos reserved);

    Nanos spent() const { return m_spent; }
    Nanos setAside() const { return m_setAside; }

private:
    TokenPrices m_prices;
    std::optional<Nanos> m_cap;
    Nanos m_spent;
    Nanos m_setAside = 0;
};

} // namespace secondlook::pipeline
