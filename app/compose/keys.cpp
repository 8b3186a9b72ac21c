#include "app/compose/keys.h"

#include "keychain/desktop_key_chain.h"

namespace secondlook::compose {

namespace {

std::unique_ptr<servers::KeyChain> &keysOfProcess()
{
    static std::unique_ptr<servers::KeyChain> keys = std::make_unique<keychain::DesktopKeyChain>();
    return keys;
}

} // namespace

servers::KeyChain &keyChain()
{
    return *keysOfProcess();
}

void useKeyChain(std::unique_ptr<servers::KeyChain> keys)
{
    keysOfProcess() = std::move(keys);
}

} // namespace secondlook::compose
