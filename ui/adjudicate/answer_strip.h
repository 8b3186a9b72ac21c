#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QScrollArea>

class QHBoxLayout;

namespace secondlook::ui {

/// The answers side by side, of equal width; where they do not fit, they scroll sideways.
class AnswerStrip : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnswerStrip(AdjudicationPresenter *desk, QWidget *parent = nullptr);

    void showAnswers();
    /// Left to right.
    QList<QWidget *> cards() const { return m_cards; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    AdjudicationPresenter *m_desk;
    QWidget *m_content = nullptr;
    QList<QWidget *> m_cards;
    int m_height = 0;
};

} // namespace secondlook::ui
