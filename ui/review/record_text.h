#pragma once

#include "domain/prediction.h"
#include "ui/models/label_model.h"
#include "ui/review/shown_block.h"
#include "ui/review/span_painter.h"
#include "ui/theme/fonts.h"

#include <QTextBrowser>
#include <QTimer>

#include <memory>
#include <string>
#include <vector>

namespace secondlook::ui {

class BlockWriter;

/// The text of the record, as it is or in blocks: nothing in it is ever opened or loaded, and only plain text leaves
/// it. At most 770 px wide and as high as the text needs; what does not fit scrolls.
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
    ~RecordText() override;

    /// A long text comes in parts, so that the desk answers keys meanwhile.
    void showText(const QString &text);
    /// All of what was given to showText(), whether or not it has come in yet.
    const QString &wholeText() const { return m_whole; }
    /// The same for blocks; wholeText() is empty then.
    void showBlocks(std::vector<ShownBlock> blocks);
    /// All of it stands in the document.
    bool isWhole() const { return !m_more.isActive(); }
    /// The ranges are of wholeText().
    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark> &marks() const { return m_marks; }
    /// Stretches of wholeText() that the reviewer marked; their labels need room below the lines.
    void setSpans(std::vector<SpanMark> spans);
    const std::vector<SpanMark> &spans() const { return m_spans; }
    void setNamesBelow(bool below);
    /// Between wholeText() and the document, which has breaks where a paragraph is too long to be laid out.
    int documentPosition(int textPosition) const;
    int textPosition(int documentPosition) const;
    /// The size in which it is written.
    void setRole(FontRole role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// The text has reached the screen.
    void painted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void begin();
    void insertMore();
    void insertMoreText();
    void insertMoreBlocks();
    void applyTypography();
    void fitToText();
    void paintTints(QPainter &painter) const;
    void paintMark(QPainter &painter, const Mark &mark) const;
    void paintStretch(QPainter &painter, const Mark &mark, qreal left, qreal right, qreal baseline) const;

    std::vector<Mark> m_marks;
    std::vector<SpanMark> m_spans;
    bool m_namesBelow = false;
    QString m_whole;
    qsizetype m_inserted = 0;  ///< so much of it stands in the document
    std::vector<int> m_breaks; ///< where a paragraph that is too long to be laid out was broken, in m_whole
    std::vector<ShownBlock> m_blocks;
    std::size_t m_written = 0; ///< so many of them stand in the document
    std::unique_ptr<BlockWriter> m_writer;
    QTimer m_more;
    FontRole m_role = FontRole::RecordText;
};

} // namespace secondlook::ui
