#include "ui/widgets/progress_track.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/painting.h"

namespace secondlook::ui {

ProgressTrack::ProgressTrack(const QString &name, QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressTrack::setProgress(int done, int goal)
{
    setUpdatesEnabled(false);
    setRange(0, goal);
    setValue(done);
    setUpdatesEnabled(true);
}

void ProgressTrack::setFill(Token token)
{
    m_fill = token;
    update();
}

QSize ProgressTrack::sizeHint() const
{
    return {scaled(154), scaled(6)};
}

void ProgressTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int radius = height() / 2;
    const bool plain = Theme::instance().scheme() != Scheme::HighContrast;
    paintBox(painter, rect(), color(Token::Sunken), plain ? QColor() : color(Token::Line), radius);
    const int range = maximum() - minimum();
    if (range <= 0 || value() <= minimum())
        return;
    const int filled = qMax(height(), qRound(double(width()) * (value() - minimum()) / range));
    const Flow flow(painter, rect());
    paintBox(painter, QRect(0, 0, filled, height()), color(m_fill), QColor(), radius);
}

} // namespace secondlook::ui

#include "moc_progress_track.cpp"
