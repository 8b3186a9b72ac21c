#pragma once

#include "domain/prediction.h"
#include "ui/models/label_model.h"
#include "ui/review/span_painter.h"

#include <QTextBrowser>
#include <QTimer>

#include <string>
#include <vector>

namespace secondlook::ui {

/// The text of the record: plain text only, nothing in it is ever opened. At most 770 px wide and as high as the text
/// needs; what does not fit scrolls.
class RecordText : public QTextBrowser
{
    Q_OBJECT

public:
    /// One stretch of the text that spoke for a label.
    struct Mark
    {
        TextRange range;
        bool speaksFor = true; ///< the predicted label; else another one
        bool strong = false;
        QString explanation; ///< "spare: getting_spare_card +0.31"
    };

    static constexpr int measure = 770; ///< of a line, in pixels at 100%

    explicit RecordText(QWidget *parent = nullptr);

    /// A long text comes in parts, so that the desk answers keys meanwhile.
    void showText(const QString &text);
    /// All of what was given to showText(), whether or not it has come in yet.
    const QString &wholeText() const { return m_whole; }
    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark> &marks() const { return m_marks; }
    /// Stretches that the reviewer marked; their labels need room below the lines.
    void setSpans(std::vector<SpanMark> spans);
    const std::vector<SpanMark> &spans() const { return m_spans; }
    void setNamesBelow(bool below);
    void setNarrow(bool narrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text has reached the screen.
    void painted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void insertMore();
    void applyTypography();
    void fitToText();
    void paintMark(QPainter &painter, const Mark &mark) const;

    std::vector<Mark> m_marks;
    std::vector<SpanMark> m_spans;
    bool m_namesBelow = false;
    QString m_whole;
    qsizetype m_inserted = 0; ///< so much of it stands in the document
    QTimer m_more;
    bool m_narrow = false;
};

} // namespace secondlook::ui
