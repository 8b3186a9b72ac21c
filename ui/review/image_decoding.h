#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <vector>

namespace secondlook::ui {

inline constexpr qint64 mostPixels = 30'000'000;        ///< 120 MB in memory
inline constexpr qsizetype mostImageBytes = 32'000'000; ///< of base64

/// A picture in sizes to paint from, or why there is none.
struct DecodedImage
{
    std::vector<QImage> sizes; ///< the whole one first, then each half as large; empty where it cannot be shown
    QString format;            ///< "PNG"
    QString problem;           ///< one sentence; empty where the picture is there
};

/// Reads a PNG or a JPEG. Its size is looked at before anything of it is decoded. Any thread.
DecodedImage decodeImage(const QByteArray &base64);

} // namespace secondlook::ui
