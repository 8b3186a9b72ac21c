#include "ui/review/record_content.h"

#include "base/text.h"
#include "content/chat_reader.h"
#include "content/html_reader.h"
#include "content/image_data.h"
#include "content/markdown_reader.h"
#include "ui/review/display_text.h"
#include "ui/review/image_view.h"
#include "ui/review/record_text.h"

#include <limits>

namespace secondlook::ui {

using content::ContentKind;

namespace {

/// The first characters of a text, to the end of a line where one is near.
std::string_view beginOf(std::string_view text, qint64 characters)
{
    std::size_t end = 0;
    for (qint64 i = 0; i < characters && end < text.size(); ++i)
        base::nextCodePoint(text, end);
    const std::size_t lineEnd = end < text.size() ? text.rfind('\n', end) : std::string_view::npos;
    return text.substr(0, lineEnd != std::string_view::npos && lineEnd > end / 2 ? lineEnd + 1 : end);
}

} // namespace

RecordContent::RecordContent(QObject *parent) : QObject(parent), m_image(new ImageView), m_text(new RecordText)
{
    m_image->hide();
    connect(m_text, &RecordText::painted, this, &RecordContent::painted);
    connect(m_image, &ImageView::painted, this, &RecordContent::painted);
}

void RecordContent::showRecord(const domain::Record *record, bool all)
{
    static const domain::Record none;
    const domain::Record &shown = record ? *record : none;
    m_note.clear();
    showImages(shown);
    m_text->setVisible(!m_hidesText);
    const ContentKind recognised = m_hidesText ? ContentKind::Plain : content::recognise(shown.text);
    m_special = m_special || (recognised != ContentKind::Plain && !m_plainOnly);
    ContentKind wanted = m_plainOnly ? ContentKind::Plain : m_shownAs.value_or(recognised);
    if (wanted != ContentKind::Plain && shown.text.size() > content::mostFormatted) {
        m_note = tr("The text is too long to be formatted.");
        wanted = ContentKind::Plain;
    }
    if (wanted == ContentKind::Chat && showChat(shown.text, all))
        return;
    if (wanted == ContentKind::Markdown || wanted == ContentKind::Html)
        showFormatted(wanted, shown.text, all);
    else
        showPlain(shown.text, all);
}

void RecordContent::showImages(const domain::Record &record)
{
    std::vector<content::RecordImage> images = content::imagesOf(record);
    m_special = !images.empty();
    if (m_shownAs == ContentKind::Plain)
        images.clear();
    m_hidesText = !images.empty() && images.front().field.empty();
    m_image->setVisible(!images.empty());
    m_image->setImages(std::move(images));
}

void RecordContent::showPlain(const std::string &text, bool all)
{
    const DisplayText display = displayText(text, all ? -1 : DisplayText::shownAtOnce);
    m_kind = ContentKind::Plain;
    m_shown = display.shown;
    m_total = display.total;
    m_canShowMore = m_shown < std::min(m_total, DisplayText::mostShown) && !m_hidesText;
    m_text->showText(display.text);
}

bool RecordContent::showChat(const std::string &text, bool all)
{
    const auto chat = content::readChat(text);
    if (!chat) {
        m_note = tr("The text is no chat.");
        return false;
    }
    std::size_t shown = 0;
    std::size_t total = 0;
    for (const content::ChatMessage &message : *chat)
        total += message.text.size();
    const std::size_t limit = all ? std::numeric_limits<std::size_t>::max() : std::size_t(DisplayText::shownAtOnce);
    m_text->showBlocks(shownBlocks(*chat, limit, shown));
    m_kind = ContentKind::Chat;
    m_shown = qint64(shown);
    m_total = qint64(total);
    m_canShowMore = isCut();
    return true;
}

void RecordContent::showFormatted(ContentKind kind, const std::string &text, bool all)
{
    const std::string_view part = all ? std::string_view(text) : beginOf(text, DisplayText::shownAtOnce);
    content::FormattedText read = kind == ContentKind::Html ? content::readHtml(part) : content::readMarkdown(part);
    if (read.leftOut)
        m_note = tr("Scripts, styles and pictures are left out.");
    m_kind = kind;
    m_shown = qint64(base::codePointCount(part));
    m_total = qint64(base::codePointCount(text));
    m_canShowMore = isCut();
    if (read.blocks.empty())
        read.blocks.push_back({});
    m_text->showBlocks(shownBlocks(std::move(read)));
}

void RecordContent::repaintContent()
{
    m_text->viewport()->update();
    m_image->viewport()->update();
}

} // namespace secondlook::ui

#include "moc_record_content.cpp"
