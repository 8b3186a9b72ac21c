#include "ui/theme/icons.h"

#include <QDir>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

// Resources of a static library stay out of the program unless somebody asks for them, outside of any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace secondlook::ui {

namespace {

QString iconFolder()
{
    [[maybe_unused]] static const bool ready = (initIconResources(), true);
    return QStringLiteral(":/icons/");
}

/// Draws at paint time, so that a change of the theme needs no new icons.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        painter->drawPixmap(target.topLeft(),
                            iconPixmap(m_name, side, tint(mode), painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return iconPixmap(m_name, qRound(qMin(size.width(), size.height()) / scale), tint(mode), scale);
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QColor tint(QIcon::Mode mode) const { return color(mode == QIcon::Disabled ? Token::Text3 : m_token); }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return QIcon(new TintedIconEngine(name, token));
}

QPixmap iconPixmap(const QString &name, int px, const QColor &tint, qreal dpr)
{
    const QString key = QStringLiteral("secondlook/%1/%2/%3/%4").arg(name).arg(px).arg(tint.rgba(), 0, 16).arg(dpr);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QSvgRenderer renderer(iconFolder() + name + QStringLiteral(".svg"));
    Q_ASSERT_X(renderer.isValid(), "iconPixmap", qPrintable(name));
    const int side = qMax(1, qRound(px * dpr));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), tint);
    painter.end();
    result = QPixmap::fromImage(image);
    result.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, result);
    return result;
}

QPixmap appMarkPixmap(int px, qreal dpr)
{
    const int side = qMax(1, qRound(px * dpr));
    QPixmap result(side, side);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 20.0, side / 20.0);
    painter.setPen(QPen(color(Token::Accent), 1.7));
    painter.drawEllipse(QPointF(7.5, 10), 5.2, 5.2);
    painter.setPen(QPen(color(Token::Text), 1.7));
    painter.drawEllipse(QPointF(12.5, 10), 5.2, 5.2);
    painter.end();
    result.setDevicePixelRatio(dpr);
    return result;
}

QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(iconFolder()).entryList({QStringLiteral("*.svg")});
    for (const QString &file : files)
        names << file.chopped(4);
    return names;
}

} // namespace secondlook::ui
