#pragma once

#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

namespace secondlook::ui {

class IconLabel;
class PlainLabel;
class ProgressTrack;

/// A figure of a run: what it is called, the figure and its unit, a bar where it has an end, and words about it.
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &unit, const QString &words);
    /// 0 to 1; below 0: there is no bar. `icon` stands before the title where it is not empty.
    void setShare(double share, Token fill, const QString &icon = {});
    QString words() const;

private:
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_figure;
    PlainLabel *m_unit;
    ProgressTrack *m_track;
    PlainLabel *m_words;
};

} // namespace secondlook::ui
