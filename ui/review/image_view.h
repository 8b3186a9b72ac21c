#pragma once

#include <QAbstractScrollArea>
#include <QFutureWatcher>

#include "content/image_data.h"
#include "ui/review/image_decoding.h"

#include <optional>
#include <vector>

namespace secondlook::ui {

/// The images of a record, one at a time: fitted into the view at first, then as large as wanted. Keys: + - 0, arrows,
/// Page Up and Page Down for the other images; the wheel with Ctrl zooms, dragging moves. Images are decoded on another
/// thread; what cannot be shown says why in the view.
class ImageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    void setImages(std::vector<content::RecordImage> images);
    /// Screen pixels for one of the image.
    double zoom() const { return m_zoom; }
    bool isDecoding() const { return m_decoding.isRunning(); }
    const DecodedImage &image() const { return m_image; }
    /// Which image this is, how large, or what is wrong with it: what stands below it.
    QString caption() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The view has reached the screen.
    void painted();
    void captionChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void showImage(std::size_t index);
    void takeDecoded();
    void fit();
    void setZoom(double zoom, QPointF keep);
    void layOutImage();
    double fittingZoom() const;
    QSizeF shownSize() const;
    QPointF origin() const;
    void describe();

    std::vector<content::RecordImage> m_images;
    std::size_t m_index = 0;
    QFutureWatcher<DecodedImage> m_decoding;
    DecodedImage m_image;
    double m_zoom = 1.0;
    bool m_fitted = true; ///< goes on to fit when the view gets another size
    QPointF m_dragged;
};

} // namespace secondlook::ui
