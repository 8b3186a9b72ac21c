#pragma once

#include "ui/theme/theme.h"

#include <QProgressBar>

namespace secondlook::ui {

/// A progress bar of 6 px without text.
class ProgressTrack : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressTrack(const QString &name, QWidget *parent = nullptr);

    /// Shown with the next picture; QProgressBar's own setters would paint at once, before all else that changed.
    void setProgress(int done, int goal);
    void setFill(Token token);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_fill = Token::Accent;
};

} // namespace secondlook::ui
