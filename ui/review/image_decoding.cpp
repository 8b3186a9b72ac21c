#include "ui/review/image_decoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QLocale>

namespace secondlook::ui {

namespace {

constexpr int smallestSide = 256;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecodedImage)
};

DecodedImage problem(const QString &text)
{
    DecodedImage none;
    none.problem = text;
    return none;
}

/// By its first bytes; no other reader of Qt ever sees the data.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray::fromRawData("\x89PNG\r\n\x1a\n", 8)))
        return "png";
    return bytes.startsWith(QByteArray::fromRawData("\xFF\xD8\xFF", 3)) ? "jpeg" : QByteArray();
}

std::vector<QImage> halved(const QImage &whole)
{
    std::vector<QImage> sizes{whole};
    while (qMax(sizes.back().width(), sizes.back().height()) > 2 * smallestSide) {
        const QSize half = (sizes.back().size() / 2).expandedTo(QSize(1, 1));
        sizes.push_back(sizes.back().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return sizes;
}

DecodedImage read(QByteArray bytes, const QByteArray &format)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QLocale locale;
    if (!size.isValid())
        return problem(Words::tr("The image cannot be read: it is damaged at its begin."));
    if (qint64(size.width()) * size.height() > mostPixels)
        return problem(Words::tr("The image has %1 × %2 pixels; at most %3 million are shown.")
                           .arg(locale.toString(size.width()), locale.toString(size.height()),
                                locale.toString(mostPixels / 1'000'000)));
    QImage whole;
    if (!reader.read(&whole) || whole.isNull())
        return problem(Words::tr("The image cannot be read: it is damaged or cut off."));
    DecodedImage decoded;
    decoded.sizes = halved(whole.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    decoded.format = QString::fromLatin1(format).toUpper();
    return decoded;
}

} // namespace

DecodedImage decodeImage(const QByteArray &base64)
{
    if (base64.size() > mostImageBytes)
        return problem(Words::tr("The image takes more than %1 MB and is not shown.").arg(mostImageBytes / 1'000'000));
    QByteArray text = base64;
    text.removeIf([](char byte) { return byte == '\n' || byte == '\r' || byte == ' '; });
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return problem(Words::tr("The data of the image are not base64."));
    const QByteArray format = formatOf(*bytes);
    if (format.isEmpty())
        return problem(Words::tr("This is no PNG and no JPEG; other images are not shown."));
    return read(*bytes, format);
}

} // namespace secondlook::ui
