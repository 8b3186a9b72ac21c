#include "ui/agreement/plot_look.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace secondlook::ui {

void dressPlot(QCustomPlot &plot)
{
    plot.setBackground(color(Token::Surface));
    plot.setLocale(QLocale());
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(ui::font(FontRole::Tick, QFont::Normal));
        axis->setLabelFont(ui::font(FontRole::Caption));
        axis->setTickLabelColor(color(Token::Text3));
        axis->setLabelColor(color(Token::Text2));
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(color(Token::Grid), 1));
        axis->grid()->setZeroLinePen(QPen(color(Token::Grid), 1));
    }
}

void placeAt(QCPItemPosition &position, double x, double y)
{
    position.setType(QCPItemPosition::ptPlotCoords);
    position.setCoords(x, y);
}

} // namespace secondlook::ui
