#include "ui/agreement/time_chart.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/plot_look.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace secondlook::ui {

namespace {

constexpr double chartTentative = 0.667;
constexpr double chartReliable = 0.8;
constexpr double chartDay = 86'400'000.0;
constexpr int chartRoomRight = 92;
constexpr int chartRoomAbove = 22;
constexpr int roomATick = 56;

double dayOf(base::TimeMs time)
{
    return double(time) / chartDay;
}

} // namespace

TimeChart::TimeChart(QWidget *parent) : QCustomPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Agreement over time"));
    axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    xAxis->grid()->setVisible(false);
    connect(&Theme::instance(), &Theme::changed, this, &TimeChart::draw);
}

QSize TimeChart::sizeHint() const
{
    return {scaled(640), scaled(306)};
}

QSize TimeChart::minimumSizeHint() const
{
    return {scaled(280), scaled(220)};
}

void TimeChart::setWeeks(const std::vector<WeekAgreement> &weeks, const std::vector<review::GuidelineTime> &guidelines)
{
    m_weeks = weeks;
    m_guidelines = guidelines;
    m_current = -1;
    QStringList said;
    if (m_weeks.empty())
        said << tr("There is no week with a value.");
    else
        said << tr("Krippendorff alpha by week: %Ln weeks, from %1 at first to %2 at last.", nullptr,
                   int(m_weeks.size()))
                    .arg(AgreementWords::figure(m_weeks.front().alpha), AgreementWords::figure(m_weeks.back().alpha));
    for (const review::GuidelineTime &guideline : m_guidelines)
        said << tr("Guideline %1 since %2.").arg(guideline.version).arg(AgreementWords::longDay(guideline.since));
    setAccessibleDescription(said.join(QLatin1Char(' ')));
    draw();
}

QCPItemText *TimeChart::write(double x, double y, const QString &text, Qt::Alignment alignment, const QColor &tint)
{
    auto *item = new QCPItemText(this);
    item->setText(text);
    item->setFont(ui::font(FontRole::Caption));
    item->setColor(tint);
    item->setPositionAlignment(alignment);
    item->setPadding(QMargins(6, 2, 6, 2));
    item->setClipToAxisRect(false);
    placeAt(*item->position, x, y);
    return item;
}

void TimeChart::draw()
{
    clearItems();
    clearPlottables();
    dressPlot(*this);
    axisRect()->setMargins(QMargins(0, scaled(chartRoomAbove), scaled(chartRoomRight), 0));
    double low = 0.6;
    double high = 0.9;
    for (const WeekAgreement &week : m_weeks) {
        low = std::min(low, std::floor(std::max(-1.0, *week.alpha.value) * 10.0) / 10.0);
        high = std::max(high, std::ceil(*week.alpha.value * 10.0) / 10.0);
    }
    yAxis->setRange(low, high);
    if (!m_weeks.empty()) {
        const double first = dayOf(m_weeks.front().begin);
        const double last = dayOf(m_weeks.back().begin);
        const double edge = first == last ? 4.0 : (last - first) * 0.012; // whole marks at both ends
        xAxis->setRange(first - edge, last + edge);
    }
    setTicks();
    drawZones(low, high);
    drawLine();
    drawGuidelines();
    nameCurrent();
    replot(rpQueuedReplot);
}

void TimeChart::setTicks()
{
    QSharedPointer<QCPAxisTickerFixed> across(new QCPAxisTickerFixed);
    across->setTickStep(yAxis->range().size() > 0.6 ? 0.2 : 0.1);
    yAxis->setTicker(across);
    yAxis->setNumberFormat(QStringLiteral("f"));
    yAxis->setNumberPrecision(1);
    QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
    const int room = qMax(1, (width() - scaled(chartRoomRight + 44)) / scaled(roomATick));
    const double step = double(m_weeks.size()) / room;
    double next = 0.0;
    for (std::size_t i = 0; i < m_weeks.size(); ++i) {
        if (double(i) < next)
            continue;
        ticks->addTick(dayOf(m_weeks[i].begin), AgreementWords::day(m_weeks[i].begin));
        next = double(i) + std::max(1.0, std::ceil(step));
    }
    xAxis->setTicker(ticks);
    xAxis->setTickLabelPadding(10);
}

void TimeChart::drawZones(double low, double high)
{
    auto *zone = new QCPItemRect(this);
    zone->setPen(Qt::NoPen);
    zone->setBrush(color(Token::BadTint));
    zone->setLayer(QStringLiteral("background"));
    placeAt(*zone->topLeft, xAxis->range().lower, std::min(chartTentative, high));
    placeAt(*zone->bottomRight, xAxis->range().upper, low);
    // Where the scale is long, the two names would stand on one another.
    const double apart = (chartReliable - chartTentative) / (high - low) * axisRect()->height();
    const bool close = apart < QFontMetrics(ui::font(FontRole::Caption)).height() + 2;
    const auto threshold = [this, close](double value, Token tint, Qt::Alignment side, const QString &text) {
        auto *line = new QCPItemLine(this);
        QPen pen(color(tint), 1);
        pen.setDashPattern({4, 3});
        line->setPen(pen);
        placeAt(*line->start, xAxis->range().lower, value);
        placeAt(*line->end, xAxis->range().upper, value);
        write(xAxis->range().upper, value, text, Qt::AlignLeft | (close ? side : Qt::AlignVCenter),
              color(Token::Text2));
    };
    threshold(chartReliable, Token::AutoFill, Qt::AlignBottom,
              tr("%1 reliable", "threshold, zone").arg(AgreementWords::figure(chartReliable, 2)));
    threshold(chartTentative, Token::BadFill, Qt::AlignTop,
              tr("%1 too low", "threshold, zone below").arg(AgreementWords::figure(chartTentative, 3)));
}

void TimeChart::drawLine()
{
    QVector<double> days;
    QVector<double> values;
    QVector<double> lows;
    QVector<double> highs;
    for (const WeekAgreement &week : m_weeks) {
        const double value = *week.alpha.value;
        const auto interval = week.alpha.interval.value_or(agreement::Interval{value, value});
        days << dayOf(week.begin);
        values << value;
        lows << interval.low;
        highs << interval.high;
    }
    QCPGraph *top = addGraph();
    QCPGraph *bottom = addGraph();
    QCPGraph *line = addGraph();
    for (QCPGraph *edge : {top, bottom}) {
        edge->setPen(Qt::NoPen);
        edge->setLayer(QStringLiteral("background")); // below the thresholds
    }
    top->setData(days, highs, true);
    bottom->setData(days, lows, true);
    top->setBrush(color(Token::AccentTint));
    top->setChannelFillGraph(bottom);
    line->setData(days, values, true);
    line->setPen(QPen(color(Token::S1), 2));
    line->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color(Token::S1), 2), color(Token::Surface), 7));
    line->setAntialiased(true);
    line->setAdaptiveSampling(false);
}

void TimeChart::drawGuidelines()
{
    const QFontMetrics metrics(ui::font(FontRole::Caption));
    double free = width(); // the newest is named; an older one where there is room before it
    for (auto guideline = m_guidelines.rbegin(); guideline != m_guidelines.rend(); ++guideline) {
        const double day = dayOf(guideline->since);
        if (!xAxis->range().contains(day))
            continue;
        auto *line = new QCPItemLine(this);
        QPen pen(color(Token::Text3), 1);
        pen.setDashPattern({2, 3});
        line->setPen(pen);
        placeAt(*line->start, day, yAxis->range().lower);
        placeAt(*line->end, day, yAxis->range().upper);
        const QString name = tr("guideline %1", "a version of it").arg(guideline->version);
        const double left = xAxis->coordToPixel(day);
        if (left + metrics.horizontalAdvance(name) + 8 > free)
            continue;
        QCPItemText *text =
            write(day, yAxis->range().upper, name, Qt::AlignLeft | Qt::AlignBottom, color(Token::Text2));
        text->setPadding(QMargins(0, 2, 0, 4)); // above the line, where no point can be
        free = left;
    }
}

/// Beside a point where the line to its neighbours does not run.
Qt::Alignment TimeChart::freeSide(int week) const
{
    const auto value = [this](int at) { return *m_weeks[std::size_t(at)].alpha.value; };
    const int last = int(m_weeks.size()) - 1;
    const double before = week > 0 ? value(week - 1) : value(week);
    const double after = week < last ? value(week + 1) : value(week);
    const bool above = before + after <= 2 * value(week);
    const Qt::Alignment across = last == 0      ? Qt::AlignHCenter
                                 : week == 0    ? Qt::AlignLeft
                                 : week == last ? Qt::AlignRight
                                                : Qt::AlignHCenter;
    return across | (above ? Qt::AlignBottom : Qt::AlignTop);
}

void TimeChart::nameCurrent()
{
    const bool walks = hasFocus() && m_current >= 0;
    const int named = walks ? m_current : int(m_weeks.size()) - 1;
    if (named < 0)
        return;
    const WeekAgreement &week = m_weeks[std::size_t(named)];
    const QString figure = AgreementWords::figure(week.alpha);
    auto *value = write(dayOf(week.begin), *week.alpha.value, figure, freeSide(named), color(Token::Text));
    value->setFont(ui::font(FontRole::Caption, QFont::DemiBold));
    value->setPadding(QMargins(0, 6, 0, 6));
    if (!walks)
        return;
    auto *ring = new QCPItemTracer(this);
    ring->setStyle(QCPItemTracer::tsCircle);
    ring->setSize(15);
    ring->setPen(QPen(color(Token::Accent), 2));
    ring->setBrush(Qt::NoBrush);
    placeAt(*ring->position, dayOf(week.begin), *week.alpha.value);
    const QString said = tr("Week of %1: %2, 95% interval %3, %Ln records", nullptr, int(week.records))
                             .arg(AgreementWords::longDay(week.begin), figure, AgreementWords::interval(week.alpha));
    const QString guidelines = AgreementWords::guidelinesIn(week.begin, m_guidelines);
    setAccessibleDescription(
        guidelines.isEmpty() ? said : tr("%1; guideline %2", "a week, its versions").arg(said, guidelines));
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_weeks.size()) - 1;
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        next = m_current - 1;
        break;
    case Qt::Key_Right:
        next = m_current + 1;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        QCustomPlot::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(next, 0, std::max(0, last));
    draw();
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        m_current = int(m_weeks.size()) - 1;
    QCustomPlot::focusInEvent(event);
    draw();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QCustomPlot::focusOutEvent(event);
    draw();
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QCustomPlot::resizeEvent(event);
    draw();
}

} // namespace secondlook::ui

#include "moc_time_chart.cpp"
