#include "ui/datasets/balance_strip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace secondlook::ui {

namespace {

constexpr int balanceHeight = 128;
constexpr int balanceTop = 22;  // the name of the current bar stands there
constexpr int balanceFoot = 18; // and those of the first and last below
constexpr int frameEdge = 4;    // the frame of the focus stands there
constexpr double leastPitch = 4.0;
constexpr double mostPitch = 96.0;
constexpr int barsAPage = 10;

/// 1, 2 or 5 times a power of ten, not below the value.
qint64 roundScale(qint64 value)
{
    qint64 unit = 1;
    while (unit * 10 <= value)
        unit *= 10;
    for (const qint64 step : {1, 2, 4, 5, 10})
        if (unit * step >= value)
            return unit * step;
    return value;
}

class AccessibleBalance : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleBalance(BalanceStrip *strip) : QAccessibleWidget(strip, QAccessible::Chart), m_strip(strip) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? m_strip->currentWords() : QAccessibleWidget::text(what);
    }
    QVariant currentValue() const override
    {
        return m_strip->current() < 0 ? 0 : m_strip->bars()[m_strip->current()].rows;
    }
    void setCurrentValue(const QVariant &) override {}
    QVariant maximumValue() const override { return m_strip->largest(); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    BalanceStrip *m_strip;
};

QAccessibleInterface *balanceInterface(const QString &, QObject *object)
{
    auto *strip = qobject_cast<BalanceStrip *>(object);
    return strip == nullptr ? nullptr : new AccessibleBalance(strip);
}

} // namespace

void giveBalanceItsRole()
{
    QAccessible::removeFactory(balanceInterface); // never twice
    QAccessible::installFactory(balanceInterface);
}

BalanceStrip::BalanceStrip(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Class balance"));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&Theme::instance(), &Theme::changed, this, &BalanceStrip::fitScrolling);
}

void BalanceStrip::setBars(const QList<LabelBar> &largestFirst, qint64 least)
{
    const QString before = m_current >= 0 ? m_bars[m_current].name : QString();
    m_bars = largestFirst;
    m_least = least;
    m_scale = roundScale(std::max<qint64>({largest(), least, 1}));
    m_tooFew = int(std::ranges::count_if(m_bars, [least](const LabelBar &bar) { return bar.rows < least; }));
    const auto same = std::ranges::find(m_bars, before, &LabelBar::name);
    m_current = m_bars.isEmpty() ? -1 : same == m_bars.end() ? 0 : int(same - m_bars.begin());
    setAccessibleDescription(currentWords());
    fitScrolling();
}

QString BalanceStrip::currentWords() const
{
    if (m_current < 0)
        return {};
    const LabelBar &bar = m_bars[m_current];
    const QString words =
        tr("%1, %Ln rows, place %2 of %3", "label", int(bar.rows))
            .arg(bar.name, QLocale().toString(m_current + 1), QLocale().toString(qlonglong(m_bars.size())));
    return bar.rows < m_least ? tr("%1, too few", "a label with its rows").arg(words) : words;
}

void BalanceStrip::setCurrent(int bar)
{
    bar = std::clamp(bar, m_bars.isEmpty() ? -1 : 0, int(m_bars.size()) - 1);
    if (bar == m_current || bar < 0)
        return;
    m_current = bar;
    const int left = int(xOf(bar)) + horizontalScrollBar()->value() - axisWidth();
    const int room = right() - axisWidth();
    if (left < horizontalScrollBar()->value())
        horizontalScrollBar()->setValue(left);
    else if (left + int(std::ceil(pitch())) > horizontalScrollBar()->value() + room)
        horizontalScrollBar()->setValue(left + int(std::ceil(pitch())) - room);
    setAccessibleDescription(currentWords());
    QAccessibleValueChangeEvent event(this, m_bars[bar].rows);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
}

QSize BalanceStrip::sizeHint() const
{
    return {scaled(400), scaled(balanceHeight)};
}

QSize BalanceStrip::minimumSizeHint() const
{
    return {scaled(200), scaled(balanceHeight)};
}

int BalanceStrip::axisWidth() const
{
    return frameEdge + textWidth(ui::font(FontRole::Tick), QLocale().toString(m_scale)) + 8;
}

int BalanceStrip::right() const
{
    return viewport()->width() - frameEdge;
}

int BalanceStrip::bottom() const
{
    return viewport()->height() - scaled(balanceFoot) - frameEdge;
}

int BalanceStrip::yOf(qint64 rows) const
{
    const int top = scaled(balanceTop);
    return bottom() - int(std::llround(double(bottom() - top) * double(rows) / double(m_scale)));
}

double BalanceStrip::pitch() const
{
    const double room = std::max(1, right() - axisWidth());
    return m_bars.isEmpty() ? room
                            : std::clamp(room / double(m_bars.size()), leastPitch, double(scaled(int(mostPitch))));
}

double BalanceStrip::xOf(int bar) const
{
    return axisWidth() + bar * pitch() - horizontalScrollBar()->value();
}

void BalanceStrip::fitScrolling()
{
    const int room = right() - axisWidth();
    const int needed = int(std::ceil(pitch() * double(m_bars.size())));
    horizontalScrollBar()->setRange(0, std::max(0, needed - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(int(pitch()) * barsAPage);
    updateGeometry();
    viewport()->update();
}

void BalanceStrip::paintGrid(QPainter &painter) const
{
    const QFont tick = ui::font(FontRole::Tick);
    for (const qint64 rows : {qint64(0), m_scale / 2, m_scale}) {
        const int y = yOf(rows);
        painter.fillRect(QRect(axisWidth(), y, right() - axisWidth(), 1), color(Token::Grid));
        paintLine(painter, QRect(0, y - 8, axisWidth() - 6, 16), tick, color(Token::Text3), QLocale().toString(rows),
                  Qt::AlignRight, Qt::ElideNone);
        if (m_scale < 2)
            break;
    }
}

void BalanceStrip::paintBars(QPainter &painter) const
{
    const double step = pitch();
    const int first = std::max(0, int(horizontalScrollBar()->value() / step));
    const int last = std::min(int(m_bars.size()) - 1, int((horizontalScrollBar()->value() + right()) / step));
    const double gap = step >= 8 ? 2.0 : 1.0;
    for (int bar = first; bar <= last; ++bar) {
        const int top = std::min(yOf(m_bars[bar].rows), bottom() - 1); // a bar of none is a line
        const QRectF rect(xOf(bar) + gap / 2, top, step - gap, bottom() - top);
        const bool isFew = m_bars[bar].rows < m_least;
        painter.fillRect(rect, color(bar == m_current ? Token::Text : isFew ? Token::BadFill : Token::H4));
    }
}

void BalanceStrip::paintLeast(QPainter &painter) const
{
    if (m_least <= 0)
        return;
    const int y = yOf(m_least);
    painter.setPen(QPen(color(Token::Bad), 1, Qt::DashLine));
    painter.drawLine(axisWidth(), y, right(), y);
    if (m_tooFew == 0)
        return;
    const QFont caption = ui::font(FontRole::Caption, QFont::Medium);
    const QString words =
        tr("%n labels below %1", "how many rows are needed", m_tooFew).arg(QLocale().toString(m_least));
    const int width = textWidth(caption, words);
    // Above the low end, which is on the far side.
    const int lineTop = std::max(scaled(balanceTop), y - scaled(24));
    paintLine(painter, QRect(right() - width - 4, lineTop, width, scaled(16)), caption, color(Token::Bad), words,
              Qt::AlignRight, Qt::ElideNone);
}

void BalanceStrip::paintNames(QPainter &painter) const
{
    const QFont caption = ui::font(FontRole::Caption);
    const auto words = [this](int bar) {
        return tr("%1 %2", "label, rows").arg(m_bars[bar].name, QLocale().toString(m_bars[bar].rows));
    };
    const int end = std::min(right(), int(xOf(int(m_bars.size()) - 1) + pitch()));
    const int room = std::max(end, axisWidth()) - axisWidth();
    const QRect foot(axisWidth(), bottom() + 2, room, viewport()->height() - frameEdge - bottom() - 2);
    paintLine(painter, foot.adjusted(0, 0, -room / 2 - 8, 0), caption, color(Token::Text3), words(0), Qt::AlignLeft,
              Qt::ElideMiddle);
    if (m_bars.size() > 1)
        paintLine(painter, foot.adjusted(room / 2 + 8, 0, 0, 0), caption, color(Token::Text3),
                  words(int(m_bars.size()) - 1), Qt::AlignRight, Qt::ElideMiddle);
    if (m_current < 0)
        return;
    const QFont strong = ui::font(FontRole::Caption, QFont::Medium);
    const int width = std::min(textWidth(strong, words(m_current)) + 2, right() - axisWidth());
    const int left = std::clamp(int(xOf(m_current)), axisWidth(), std::max(axisWidth(), right() - width));
    const int top = std::max(0, yOf(m_bars[m_current].rows) - scaled(18));
    // In front of the bars beside it, so that it can be read over any of them.
    painter.fillRect(QRect(left - 2, top, width + 4, scaled(16)), color(Token::Surface));
    paintLine(painter, QRect(left, top, width, scaled(16)), strong, color(Token::Text), words(m_current), Qt::AlignLeft,
              Qt::ElideMiddle);
}

void BalanceStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Flow flow(painter, viewport()->rect());
    paintGrid(painter);
    if (m_bars.isEmpty())
        return;
    paintBars(painter);
    paintLeast(painter);
    paintNames(painter);
    if (hasFocus())
        paintBox(painter, viewport()->rect().adjusted(0, 0, -1, -1), QColor(), color(Token::Accent), capRadius, 2);
}

void BalanceStrip::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrolling();
}

void BalanceStrip::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current + (mirrored ? 1 : -1));
        return;
    case Qt::Key_Right:
        setCurrent(m_current + (mirrored ? -1 : 1));
        return;
    case Qt::Key_PageUp:
        setCurrent(m_current - barsAPage);
        return;
    case Qt::Key_PageDown:
        setCurrent(m_current + barsAPage);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_bars.size()) - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BalanceStrip::mousePressEvent(QMouseEvent *event)
{
    const double x = isRightToLeft() ? viewport()->width() - event->position().x() : event->position().x();
    if (x >= axisWidth())
        setCurrent(int((x - axisWidth() + horizontalScrollBar()->value()) / pitch()));
}

void BalanceStrip::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BalanceStrip::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace secondlook::ui

#include "moc_balance_strip.cpp"
