#pragma once

#include <QSize>
#include <QtGlobal>

namespace secondlook::test {

/// Whether a page is to be looked at in this size and scheme. All are where pictures are asked for (the environment
/// variable SECONDLOOK_PICTURES names their folder). Otherwise a scene is only checked, and one tight look does: what
/// is cut off there depends on no colours, and would fit into a larger window.
inline bool isPictureWanted(QSize size, bool isLight)
{
    return qEnvironmentVariableIsSet("SECONDLOOK_PICTURES") || (size.width() == 1280 && isLight);
}

} // namespace secondlook::test
