#include "ui/shell/focus_areas.h"

namespace secondlook::ui {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
}

} // namespace

int areaOf(const QList<QWidget *> &areas, const QWidget *widget)
{
    for (int i = 0; i < areas.size(); ++i)
        if (widget != nullptr && (areas[i] == widget || areas[i]->isAncestorOf(widget)))
            return i;
    return -1;
}

QWidget *firstFocusable(QWidget *area)
{
    if (takesTab(area))
        return area;
    for (QWidget *next = area->nextInFocusChain(); next != area; next = next->nextInFocusChain())
        if (area->isAncestorOf(next) && takesTab(next))
            return next;
    return nullptr;
}

void stepThroughAreas(const QList<QWidget *> &areas, const QWidget *focused, int step)
{
    const int count = int(areas.size());
    const int from = areaOf(areas, focused);
    for (int i = 1; i <= count; ++i) {
        // Outside of every area, forward begins with the first and backward with the last.
        const int start = from >= 0 ? from : step > 0 ? -1 : count;
        QWidget *target = firstFocusable(areas[((start + i * step) % count + count) % count]);
        if (target != nullptr) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace secondlook::ui
