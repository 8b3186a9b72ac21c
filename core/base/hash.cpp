#include "base/hash.h"

#include <openssl/evp.h>

namespace secondlook::base {

struct Sha256::State
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

Digest Sha256::finish()
{
    Digest digest{};
    EVP_DigestFinal_ex(m_state->context, digest.data(), nullptr);
    EVP_DigestInit_ex(m_state->context, nullptr, nullptr);
    return digest;
}

Digest sha256(std::string_view bytes)
{
    // Setting up a context costs more than hashing a short text, so each thread keeps one.
    static thread_local Sha256 hasher;
    hasher.add(bytes);
    return hasher.finish();
}

std::string hex(const Digest &digest)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(digest.size() * 2);
    for (const unsigned char byte : digest) {
        text.push_back(digits[byte >> 4U]);
        text.push_back(digits[byte & 15U]);
    }
    return text;
}

static std::uint64_t mix(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

std::uint64_t stableHash(std::string_view bytes, std::uint64_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ mix(seed);
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    return mix(hash);
}

double stableUniform(std::string_view key, std::uint64_t seed, std::string_view purpose)
{
    const std::uint64_t hash = stableHash(key, stableHash(purpose, seed));
    return static_cast<double>(hash >> 11U) * 0x1.0p-53;
}

} // namespace secondlook::base
