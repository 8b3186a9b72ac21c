#pragma once

#include <QObject>

#include "content/content_kind.h"
#include "domain/record.h"

#include <optional>

namespace secondlook::ui {

class ImageView;
class RecordText;

/// The content of a record: decides what its text is shown as, and fills two views, which belong to whoever lays them
/// out: the text, and its images above it.
class RecordContent : public QObject
{
    Q_OBJECT

public:
    explicit RecordContent(QObject *parent = nullptr);

    /// The begin of the text, or all of it. None: nothing is shown.
    void showRecord(const domain::Record *record, bool all);
    /// What texts are shown as from the next showRecord() on; none: each as what it is recognised as.
    void setShownAs(std::optional<content::ContentKind> kind) { m_shownAs = kind; }
    std::optional<content::ContentKind> shownAs() const { return m_shownAs; }

    /// Words are marked in texts: they stay as they are written.
    void setPlainOnly(bool plainOnly) { m_plainOnly = plainOnly; }

    /// What the text is shown as now.
    content::ContentKind kind() const { return m_kind; }
    /// It is the text as it is written: positions in it are those of RecordText::wholeText().
    bool isPlain() const { return m_kind == content::ContentKind::Plain; }
    /// The record alone says that its text is not only plain text, or it has images.
    bool isSpecial() const { return m_special; }
    /// The text is the data of an image that stands in its place.
    bool hidesText() const { return m_hidesText; }
    /// One sentence on what is missing of the content or why it is shown as it is; may be empty.
    QString note() const { return m_note; }
    qint64 shownCharacters() const { return m_shown; }
    qint64 characters() const { return m_total; }
    bool isCut() const { return m_shown < m_total; }
    /// showRecord() can show more of it.
    bool canShowMore() const { return m_canShowMore; }

    void repaintContent();
    RecordText *text() const { return m_text; }
    ImageView *image() const { return m_image; }

Q_SIGNALS:
    /// What there is to see has reached the screen.
    void painted();

private:
    void showImages(const domain::Record &record);
    void showPlain(const std::string &text, bool all);
    bool showChat(const std::string &text, bool all);
    void showFormatted(content::ContentKind kind, const std::string &text, bool all);

    ImageView *m_image;
    RecordText *m_text;
    std::optional<content::ContentKind> m_shownAs;
    content::ContentKind m_kind = content::ContentKind::Plain;
    QString m_note;
    qint64 m_shown = 0;
    qint64 m_total = 0;
    bool m_special = false;
    bool m_plainOnly = false;
    bool m_hidesText = false;
    bool m_canShowMore = false;
};

} // namespace secondlook::ui
