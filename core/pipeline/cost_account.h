#pragma once

#include "base/result.h"
#include "servers/token_usage.h"

#include <cstdint>
#include <memory>
#include <mutex>
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

/// Why money is not to be had.
enum class NoMoney {
    Now,  ///< requests under way have it, at whatever server; they may cost less than was set aside for them
    Ever, ///< even if they cost nothing, it would pass the cap
};

/// What one run may spend, at whatever servers. May be used from several threads at once: what a call answers holds
/// whatever others set aside and settle meanwhile.
class CostPot
{
public:
    /// `cap`: none where the run may cost anything. `spent`: by attempts before that the run takes up.
    explicit CostPot(std::optional<Nanos> cap, Nanos spent = 0) : m_cap(cap), m_spent(spent) {}

    tl::expected<void, NoMoney> setAside(Nanos cost);
    /// Sets aside what was so by an attempt before, whatever the cap.
    void keepAside(Nanos cost);
    /// What was set aside did cost that much.
    void settle(Nanos reserved, Nanos cost);
    Nanos spent() const;
    Nanos inReserve() const;

private:
    mutable std::mutex m_mutex;
    std::optional<Nanos> m_cap;
    Nanos m_spent;
    Nanos m_reserved = 0;
};

/// The money that one server takes of a run. What a request can cost is set aside before it is sent, so that a run does
/// not pass its cap as long as servers report no more than was set aside. Of one thread.
class CostAccount
{
public:
    CostAccount(std::shared_ptr<CostPot> pot, TokenPrices prices) : m_prices(prices), m_pot(std::move(pot)) {}
    /// Of a pot of its own.
    CostAccount(TokenPrices prices, std::optional<Nanos> cap, Nanos spent = 0)
        : CostAccount(std::make_shared<CostPot>(cap, spent), prices)
    {
    }

    /// Sets aside what the tokens can cost at most.
    tl::expected<Nanos, NoMoney> reserve(const TokenUsage &most);
    /// Enters what the request did cost instead of what reserve() returned for it, and returns it.
    Nanos settle(Nanos reserved, const TokenUsage &used);
    /// Nobody knows what it did cost, so all of it counts.
    void settleWhole(Nanos reserved);
    /// It cost nothing.
    void release(Nanos reserved);

    Nanos spent() const { return m_pot->spent(); }        ///< of the whole pot
    Nanos setAside() const { return m_pot->inReserve(); } ///< of the whole pot

private:
    TokenPrices m_prices;
    std::shared_ptr<CostPot> m_pot;
};

} // namespace secondlook::pipeline
