#pragma once

#include "servers/key_chain.h"

#include <memory>

namespace secondlook::compose {

/// The keychain of this process: that of the desktop, until another one is put in its place.
servers::KeyChain &keyChain();
/// For tests, before anything asks for a key.
void useKeyChain(std::unique_ptr<servers::KeyChain> keys);

} // namespace secondlook::compose
