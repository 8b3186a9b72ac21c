#pragma once

#include "servers/key_chain.h"

namespace secondlook::keychain {

/// The keychain of the desktop: the Secret Service (GNOME Keyring, KeePassXC) or KWallet. It never falls back to a
/// file. May be called from any thread while the main one runs its event loop, or from the main one; waits at most two
/// minutes for somebody to unlock it.
class DesktopKeyChain final : public servers::KeyChain
{
public:
    base::Result<std::optional<std::string>> read(const std::string &name, const std::stop_token &stop) override;
    base::Status write(const std::string &name, const std::string &key, const std::stop_token &stop) override;
    base::Status remove(const std::string &name, const std::stop_token &stop) override;
};

} // namespace secondlook::keychain
