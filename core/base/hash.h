#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace secondlook::base {

using Digest = std::array<unsigned char, 32>;

/// SHA-256 fed piece by piece.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(std::string_view bytes);
    /// Ends the digest and starts a new one.
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Digest sha256(std::string_view bytes);
std::string hex(const Digest &digest);
inline std::string sha256Hex(std::string_view bytes)
{
    return hex(sha256(bytes));
}

/// A 64-bit hash that is the same on every machine and in every version; not for secrets.
/// FNV-1a (Fowler, Noll, Vo 1991) with the SplitMix64 finaliser (Steele, Lea, Flood 2014).
std::uint64_t stableHash(std::string_view bytes, std::uint64_t seed = 0);

/// A number in [0, 1) drawn from `key` under `seed` and `purpose`: the same inputs always give the same draw, and
/// different purposes are independent. This is how every sampling decision is made.
double stableUniform(std::string_view key, std::uint64_t seed, std::string_view purpose);

} // namespace secondlook::base
