#include "ui/review/image_view.h"

#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QImageReader>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace secondlook::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double largestZoom = 16.0;
constexpr int leastHeight = 160;
constexpr int gapBelow = 12;
constexpr int mostMegabytes = 256; // mostPixels of eight bytes each
constexpr int wheelNotch = 120;

bool isOwnKey(int key)
{
    return key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0 ||
           key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

ImageView::ImageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 0, 0, gapBelow);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, &ImageView::takeDecoded);
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ImageView::setImages(std::vector<content::RecordImage> images)
{
    m_images = std::move(images);
    showImage(0);
}

void ImageView::showImage(std::size_t index)
{
    m_index = index;
    m_image = {};
    m_fitted = true;
    layOutImage();
    if (m_images.empty()) {
        m_decoding.setFuture({});
    } else {
        // one that still runs for another image is let go: its result is not asked for any longer
        const QByteArray base64 = QByteArray::fromStdString(m_images[index].base64);
        m_decoding.setFuture(QtConcurrent::run([base64] { return decodeImage(base64); }));
    }
    describe();
}

void ImageView::takeDecoded()
{
    if (m_decoding.future().resultCount() == 0)
        return;
    m_image = m_decoding.result();
    fit();
    describe();
}

QString ImageView::caption() const
{
    if (m_images.empty())
        return {};
    const content::RecordImage &shown = m_images[m_index];
    const QString name = shown.field.empty() ? tr("Image") : tr("Image %1").arg(nameText(shown.field));
    const QString which =
        m_images.size() == 1
            ? name
            : tr("%1 (%2 of %3)", "Image NAME (1 of 3)").arg(name).arg(m_index + 1).arg(m_images.size());
    if (!m_image.problem.isEmpty())
        return tr("%1: not shown", "Image NAME").arg(which);
    if (m_image.sizes.empty())
        return which;
    const QSize size = m_image.sizes.front().size();
    const QLocale locale;
    return tr("%1: %2, %3 × %4 pixels, shown at %5%", "Image NAME: PNG, 640 x 480 pixels")
        .arg(which, m_image.format, locale.toString(size.width()), locale.toString(size.height()),
             locale.toString(qRound(m_zoom * 100)));
}

void ImageView::describe()
{
    setAccessibleName(caption().isEmpty() ? tr("Image") : caption());
    setAccessibleDescription(m_image.problem.isEmpty() ? tr("Plus and minus zoom, 0 fits, arrows move")
                                                       : m_image.problem);
    viewport()->update();
    Q_EMIT captionChanged();
}

double ImageView::fittingZoom() const
{
    if (m_image.sizes.empty())
        return 1.0;
    const QSizeF size = m_image.sizes.front().size();
    return std::min({1.0, viewport()->width() / size.width(), viewport()->height() / size.height()});
}

QSizeF ImageView::shownSize() const
{
    return m_image.sizes.empty() ? QSizeF() : QSizeF(m_image.sizes.front().size()) * m_zoom;
}

void ImageView::fit()
{
    m_fitted = true;
    m_zoom = fittingZoom();
    layOutImage();
}

void ImageView::setZoom(double zoom, QPointF keep)
{
    if (m_image.sizes.empty())
        return;
    const QPointF onImage = (keep - origin()) / m_zoom;
    m_zoom = std::clamp(zoom, std::min(fittingZoom(), 1.0), largestZoom);
    m_fitted = false;
    layOutImage();
    const QPointF moved = onImage * m_zoom - keep;
    horizontalScrollBar()->setValue(qRound(moved.x()));
    verticalScrollBar()->setValue(qRound(moved.y()));
    describe();
}

void ImageView::layOutImage()
{
    const QSizeF size = shownSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.width())) - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height())) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(room.width() / 10);
    verticalScrollBar()->setSingleStep(room.height() / 10);
    viewport()->update();
}

QPointF ImageView::origin() const
{
    return {-double(horizontalScrollBar()->value()), -double(verticalScrollBar()->value())};
}

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_image.problem.isEmpty()) {
        paintBox(painter, viewport()->rect(), color(Token::Panel), color(Token::Line), cardRadius);
        painter.setFont(ui::font(FontRole::Body));
        painter.setPen(color(Token::Text2));
        painter.drawText(viewport()->rect().adjusted(16, 12, -16, -12), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         m_image.problem);
    } else if (!m_image.sizes.empty()) {
        std::size_t level = 0; // the smallest that is not smaller than what is shown
        for (double zoom = m_zoom; zoom <= 0.5 && level + 1 < m_image.sizes.size(); zoom *= 2)
            ++level;
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 4.0); // then single pixels are looked at
        painter.drawImage(QRectF(origin(), shownSize()), m_image.sizes[level]);
    }
    Q_EMIT painted();
}

void ImageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted)
        fit();
    else
        layOutImage();
    describe();
}

bool ImageView::event(QEvent *event)
{
    // These keys are the view's while it has the focus, whatever else they do on the page.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isOwnKey(key->key()) && !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void ImageView::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = QRectF(viewport()->rect()).center();
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        QAbstractScrollArea::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        setZoom(m_zoom * zoomStep, middle);
    } else if (event->key() == Qt::Key_Minus) {
        setZoom(m_zoom / zoomStep, middle);
    } else if (event->key() == Qt::Key_0) {
        fit();
        describe();
    } else if (event->key() == Qt::Key_PageDown && m_index + 1 < m_images.size()) {
        showImage(m_index + 1);
    } else if (event->key() == Qt::Key_PageUp && m_index > 0) {
        showImage(m_index - 1);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(zoomStep, double(event->angleDelta().y()) / wheelNotch), event->position());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->position();
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF by = event->position() - m_dragged;
    m_dragged = event->position();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(by.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(by.y()));
}

QSize ImageView::sizeHint() const
{
    return {scaled(480), scaled(360)};
}

QSize ImageView::minimumSizeHint() const
{
    return {scaled(240), scaled(leastHeight)};
}

} // namespace secondlook::ui

#include "moc_image_view.cpp"
