#pragma once

#include <QWidget>

class QAction;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// The dashed rule below a text that is not shown to its end: "Cut here: 20,000 of 1,048,576 characters".
class CutLine : public QWidget
{
    Q_OBJECT

public:
    explicit CutLine(QAction *showAll, QWidget *parent = nullptr);

    void setCounts(qint64 shown, qint64 total);
    /// Whether the way to more of it is offered.
    void setCanShowMore(bool can);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    KeyButton *m_button;
};

/// What the marks in the text mean, and where they come from.
class EvidenceLegend : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceLegend(QAction *toggle, QWidget *parent = nullptr);

    void setNames(const QString &label, const QString &model);
    /// Whether the marks are switched on.
    void setShown(bool shown);

private:
    QWidget *m_samples;
    PlainLabel *m_for;
    PlainLabel *m_source;
};

} // namespace secondlook::ui
