#include "ui/theme/theme.h"

#include <array>

namespace secondlook::ui {

namespace {

using Table = std::array<QRgb, tokenCount>;

constexpr Table lightTable = {
    0xFFF5F4F1, 0xFFFFFFFF, 0xFFFBFAF8, 0xFFECEAE5, 0xFFEFEDE8, 0xFFE4E1DB, 0xFFD2CEC6, 0xFF87837B, // Window .. Control
    0xFF1C2024, 0xFF4C5259, 0xFF626870,                                                             // Text
    0xFF2859C5, 0xFF2450B4, 0xFFE7EEFC, 0xFFB4C8F2, 0xFFFFFFFF,                                     // Accent
    0xFF14735C, 0xFF23886E, 0xFFE1F2ED, 0xFF835600, 0xFFB97E12, 0xFFFBF0D8,                         // Auto, Audit
    0xFF6344B8, 0xFF8A6FD8, 0xFFEFEBFB, 0xFFAF2E27, 0xFFD9544C, 0xFFFBE9E7,                         // Review, Bad
    0xFF2859C5, 0xFFB8530E, 0xFF14735C, 0xFF8A3A86,                                                 // S1 .. S4
    0xFFF6F8FD, 0xFFE3EBFA, 0xFFC5D6F5, 0xFF9AB7EC, 0xFF5F8ADB, 0xFF2859C5,                         // H0 .. H5
    0xFFFBEBDD, 0xFFF6D3B5, 0xFFEDB07E, 0xFFD98443,                                                 // W1 .. W4
    0xFFDCE7FC, 0xFFEDF3FE, 0xFFFBE8D8,                                                             // Mark
    0xFFECEAE5, 0xFF87837B, 0xFFCFCBC3, 0x571C2024,                                                 // Grid .. Dim
};

constexpr Table darkTable = {
    0xFF131517, 0xFF1A1D20, 0xFF1E2125, 0xFF2A2E34, 0xFF25292E, 0xFF2A2E33, 0xFF3A4047, 0xFF767E89, 0xFFE8EAED,
    0xFFB6BCC5, 0xFF959DA8, 0xFF86A9F5, 0xFF9DBAF8, 0xFF222E48, 0xFF3C5285, 0xFF0F1626, 0xFF62CBAA, 0xFF3FA486,
    0xFF17332B, 0xFFE3B55A, 0xFFC28F2C, 0xFF352B15, 0xFFB7A5F3, 0xFF8D77D6, 0xFF2C2645, 0xFFF1938B, 0xFFD3615A,
    0xFF3D2220, 0xFF86A9F5, 0xFFE8955A, 0xFF62CBAA, 0xFFD18CCB, 0xFF1C2129, 0xFF212B3E, 0xFF273757, 0xFF324C80,
    0xFF4567AD, 0xFF86A9F5, 0xFF2E241D, 0xFF45301F, 0xFF6B4526, 0xFFC47A3C, 0xFF263960, 0xFF202B42, 0xFF3F2C1E,
    0xFF262A2F, 0xFF767E89, 0xFF3F454D, 0x9406080A,
};

// No tints: what is a tint elsewhere is white here, and every line stands out like the outline of a control. Only the
// selected row keeps a fill, beside its bar and its weight.
constexpr Table highContrastTable = {
    0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFE0E0E0, 0xFFEBEBEB, 0xFF6B6B6B, 0xFF4A4A4A, 0xFF000000, // Window .. Control
    0xFF000000, 0xFF1A1A1A, 0xFF333333,                                                             // Text
    0xFF0033A0, 0xFF00287A, 0xFFDCE8FF, 0xFF9DB8F0, 0xFFFFFFFF,                                     // Accent
    0xFF00513A, 0xFF00694C, 0xFFFFFFFF, 0xFF5C3C00, 0xFF7A5000, 0xFFFFFFFF,                         // Auto, Audit
    0xFF42219E, 0xFF5A39B8, 0xFFFFFFFF, 0xFF8E0F0A, 0xFFA81610, 0xFFFFFFFF,                         // Review, Bad
    0xFF0033A0, 0xFF7A3200, 0xFF00513A, 0xFF6B1B67,                                                 // S1 .. S4
    0xFFFFFFFF, 0xFFE3EBFA, 0xFFC5D6F5, 0xFF9AB7EC, 0xFF7FA2E4, 0xFF0033A0,                         // H0 .. H5
    0xFFFFFFFF, 0xFFF6D3B5, 0xFFEDB07E, 0xFFD98443,                                                 // W1 .. W4
    0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF,                                                             // Mark
    0xFF6B6B6B, 0xFF000000, 0xFF4A4A4A, 0x8C000000,                                                 // Grid .. Dim
};

} // namespace

QColor tokenColor(Scheme scheme, Token token)
{
    const Table &table = scheme == Scheme::Light ? lightTable : scheme == Scheme::Dark ? darkTable : highContrastTable;
    return QColor::fromRgba(table[size_t(token)]);
}

} // namespace secondlook::ui
