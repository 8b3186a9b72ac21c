#pragma once

#include <QBuffer>
#include <QImage>

#include <string>

namespace secondlook::test {

inline constexpr Qt::GlobalColor pictureColor = Qt::darkCyan;

inline std::string base64Of(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes.toBase64().toStdString();
}

/// A picture in base64: of one colour, or one that does not compress well.
inline std::string pictureData(QSize size, const char *format, bool noisy = false)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(pictureColor));
    for (int y = 0; noisy && y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, uint(x * 7919 + y * 104729) * 2654435761U);
    return base64Of(image, format);
}

/// 64 million pixels in a few kilobytes.
inline std::string bombData()
{
    QImage image(8000, 8000, QImage::Format_Mono);
    image.fill(0);
    return base64Of(image, "png");
}

} // namespace secondlook::test
