#include <QTest>

#include "content/html_reader.h"
#include "content/markdown_reader.h"
#include "tests/support/registry.h"
#include "tests/ui/review/desk_window.h"
#include "tests/ui/review/sample_queue.h"
#include "ui/review/block_writer.h"
#include "ui/review/content_line.h"
#include "ui/review/display_text.h"
#include "ui/review/field_value.h"
#include "ui/review/fields_table.h"
#include "ui/review/label_view.h"
#include "ui/review/record_text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

using namespace secondlook;
using test::DeskWindow;
using test::FakeQueue;

namespace {

/// What could lead out of the document: links, and pictures that something would have to load.
QStringList leadsOut(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isAnchor() || format.isImageFormat() || !format.anchorHref().isEmpty())
                found << it.fragment().text();
        }
    }
    return found;
}

class CountingText : public ui::RecordText
{
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        ++loaded;
        return RecordText::loadResource(type, name);
    }
    int loaded = 0;
};

} // namespace

class TestRecordContent : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::unique_ptr<DeskWindow> m_window;

    void open(std::unique_ptr<FakeQueue> queue)
    {
        m_queue = std::move(queue);
        m_window = std::make_unique<DeskWindow>(*m_queue, QSize(1440, 900));
        QVERIFY(m_window->open());
    }
    void openText(const std::string &text)
    {
        auto queue = test::sampleQueue();
        queue->tasks[0].record.text = text;
        queue->evidence = {{0, 4, 0.5F, 0}};
        open(std::move(queue));
    }
    template <typename Widget> Widget *find() const { return m_window->page().findChild<Widget *>(); }
    ui::RecordText *view() const { return find<ui::RecordText>(); }
    QString text() const { return view()->toPlainText(); }
    QString words() const { return find<ui::ContentLine>()->words(); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void trigger(const char *id) const
    {
        for (QAction *action : m_window->page().actions())
            if (action->objectName() == QLatin1String(id))
                action->trigger();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::instance().applyTo(*qApp);
        QAccessible::setActive(true);
    }
    void cleanup()
    {
        if (m_queue)
            m_queue->openGates();
        m_window.reset();
        m_queue.reset();
    }
    void htmlIsTextWithoutAnyWayOut()
    {
        openText("<html><head><title>t</title><style>p{}</style></head><body onload=x()><h1>Title</h1>"
                 "<p>Go <a href=\"javascript:x()\">here</a><script>alert(1)</script>"
                 "<img src=\"file:///etc/hostname\" alt=\"a cat\"></p><iframe src=\"http://example.org\"></iframe>");
        QCOMPARE(text(), QStringLiteral("Title\nGo here (javascript:x())[Image: a cat]"));
        QCOMPARE(leadsOut(*view()->document()), QStringList());
        QVERIFY2(
            words().contains(QStringLiteral("Shown as the text of HTML. Scripts, styles and pictures are left out.")),
            qPrintable(words()));
        QCOMPARE(view()->document()->begin().blockFormat().headingLevel(), 1);
    }
    void nothingIsEverLoaded()
    {
        const std::string html = "<p><img src='file:///etc/hostname'><img src='http://example.org/x.png'>"
                                 "<a href='http://example.org'>x</a><link rel=stylesheet href='http://example.org/x'>"
                                 "<p style='background:url(http://example.org/y)'>z<table background=x><td>a</table>";
        const std::string markdown =
            "![x](file:///etc/hostname) ![y](http://example.org/x.png) [z](http://example.org)";
        CountingText text;
        text.resize(400, 400);
        text.show();
        for (auto blocks :
             {ui::shownBlocks(content::readHtml(html)), ui::shownBlocks(content::readMarkdown(markdown)),
              ui::shownBlocks(content::readHtml(markdown)), ui::shownBlocks(content::readMarkdown(html))}) {
            text.showBlocks(std::move(blocks));
            QVERIFY(!text.grab().isNull());
            QCOMPARE(leadsOut(*text.document()), QStringList());
        }
        text.showText(QString::fromStdString(html + markdown));
        QVERIFY(!text.grab().isNull());
        QCOMPARE(text.loaded, 0);
        QTextCursor(text.document()).insertImage(QStringLiteral("file:///etc/hostname"));
        QVERIFY(!text.grab().isNull());
        QVERIFY2(text.loaded > 0, "the count counts");
        const QVariant file =
            text.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")));
        QVERIFY(file.toByteArray().isEmpty()); // a document whose view has nothing would read the file itself
    }
    void onlyPlainTextLeavesTheView()
    {
        openText("# Title\n**bold** [x](http://example.org) and\n\n- one");
        QVERIFY(text().startsWith(QStringLiteral("Title\nbold x (http://example.org)")));
        view()->selectAll();
        view()->copy();
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QCOMPARE(copied->formats(), QStringList{QStringLiteral("text/plain")});
    }
    void markdownHasItsLooks()
    {
        openText("# Title\n\n**bold** and `code`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nend");
        const QTextDocument &document = *view()->document();
        QCOMPARE(document.rootFrame()->childFrames().size(), 1);
        const auto *table = qobject_cast<QTextTable *>(document.rootFrame()->childFrames().first());
        QVERIFY(table);
        QCOMPARE(table->cellAt(1, 1).firstCursorPosition().block().text(), QStringLiteral("2"));
        QTextCursor bold = document.find(QStringLiteral("bold"));
        QCOMPARE(bold.charFormat().fontWeight(), int(QFont::Bold));
        QVERIFY(document.find(QStringLiteral("code")).charFormat().fontFixedPitch());
        QCOMPARE(document.lastBlock().text(), QStringLiteral("end"));
        ui::Theme::instance().setScheme(ui::Scheme::Dark); // written anew with other colours
        QCOMPARE(view()->document()->find(QStringLiteral("bold")).charFormat().foreground().color(),
                 ui::color(ui::Token::Text));
        ui::Theme::instance().setScheme(ui::Scheme::Light);
    }
    void aChatShowsWhoSaidWhat()
    {
        openText(
            R"([{"role":"user","content":"Where is my card?"},{"role":"agent","content":"שלום Anna\n\nsoon <b>"}])");
        QCOMPARE(text(), QStringLiteral("user\nWhere is my card?\nagent\nשלום Anna\n\nsoon <b>"));
        const QTextDocument &document = *view()->document();
        QCOMPARE(document.findBlockByNumber(1).textDirection(), Qt::LeftToRight);
        for (int block = 2; block <= 5; ++block) {
            QCOMPARE(document.findBlockByNumber(block).textDirection(), Qt::RightToLeft); // the message as a whole
            QVERIFY(ui::BlockWriter::isTinted(document.findBlockByNumber(block)));
        }
        QVERIFY(!ui::BlockWriter::isTinted(document.findBlockByNumber(1)));
        QVERIFY(words().startsWith(QStringLiteral("Shown as a chat.")));
    }
    void evidenceShowsInThePlainTextOnly()
    {
        const std::string markdown = "word **bold** [x](y)";
        openText(markdown);
        QCOMPARE(text(), QStringLiteral("word bold x (y)"));
        QTRY_VERIFY(words().contains(QStringLiteral("Word evidence shows in the plain text.")));
        QVERIFY(view()->marks().empty());
        key(Qt::Key_P);
        QCOMPARE(text(), QString::fromStdString(markdown));
        QCOMPARE(view()->marks().size(), std::size_t(1));
        QCOMPARE(text().mid(view()->marks()[0].range.begin, view()->marks()[0].range.length), QStringLiteral("word"));
        key(Qt::Key_P);
        QCOMPARE(text(), QStringLiteral("word bold x (y)"));
        QVERIFY(view()->marks().empty());
    }
    void theChoiceIsRemembered()
    {
        openText("word **bold** [x](y)");
        key(Qt::Key_P);
        QTRY_COMPARE(m_queue->settings()["content.show_as"], std::string("plain"));
        m_window = std::make_unique<DeskWindow>(*m_queue, QSize(1440, 900));
        QVERIFY(m_window->open());
        QCOMPARE(text(), QStringLiteral("word **bold** [x](y)"));
    }
    void anyTextCanBeShownAsAnything()
    {
        openText("one **mark**");
        QCOMPARE(text(), QStringLiteral("one **mark**"));
        QVERIFY(find<ui::ContentLine>()->isHidden());
        trigger("review.showAs.markdown");
        QCOMPARE(text(), QStringLiteral("one mark"));
        QVERIFY(!find<ui::ContentLine>()->isHidden());
        trigger("review.showAs.chat");
        QCOMPARE(text(), QStringLiteral("one **mark**"));
        QVERIFY(words().contains(QStringLiteral("The text is no chat.")));
        trigger("review.showAs.recognised");
        QVERIFY(find<ui::ContentLine>()->isHidden());
    }
    void longFormattedTextsComeInParts()
    {
        std::string page = "<html><table>";
        for (int i = 0; i < 6'000; ++i)
            page += "<tr><td>row " + std::to_string(i) + "<td>" + std::string(20, 'x');
        page += "</table><pre>" + std::string(200'000, 'y') + "</pre>end";
        openText(page);
        QVERIFY(text().size() < 20'000);
        key(Qt::Key_T);
        QTRY_VERIFY_WITH_TIMEOUT(view()->isWhole(), 30'000);
        QVERIFY(text().endsWith(QStringLiteral("end")));
        QVERIFY(text().contains(QStringLiteral("row 5999 | xxx")));
        for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next())
            QVERIFY(block.length() <= 20'001);
    }
    void aLongChatIsCutBetweenMessages()
    {
        std::string chat = "[";
        for (int i = 0; i < 3'000; ++i)
            chat +=
                (i == 0 ? "" : ",") + std::string(R"({"role":"user","content":"message )") + std::to_string(i) + "\"}";
        openText(chat + "]");
        QVERIFY(text().contains(QStringLiteral("message 1000")));
        QVERIFY(!text().contains(QStringLiteral("message 2999")));
        key(Qt::Key_T);
        QTRY_VERIFY(text().endsWith(QStringLiteral("message 2999")));
    }
    void aLongParagraphIsBroken()
    {
        std::string line(300'000, 'x');
        line.replace(270'000, 6, " word ");
        auto queue = test::sampleQueue();
        queue->tasks[0].record.text = line;
        queue->evidence = {{270'001, 4, 0.5F, 0}};
        open(std::move(queue));
        QCOMPARE(text().size(), 20'000);
        key(Qt::Key_T);
        QTRY_VERIFY_WITH_TIMEOUT(view()->isWhole(), 30'000);
        QVERIFY(view()->document()->blockCount() > 10);
        QCOMPARE(view()->wholeText(), QString::fromStdString(line));
        QCOMPARE(view()->wholeText().mid(view()->marks()[0].range.begin, 4), QStringLiteral("word"));
        view()->selectAll();
        view()->copy();
        QCOMPARE(QApplication::clipboard()->text(), QString::fromStdString(line)); // without the breaks
        const QTextCursor word = view()->document()->find(QStringLiteral("word"));
        view()->setTextCursor(word);
        view()->copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("word"));
    }
    void fiftyMegabytesDoNotFreezeTheWindow()
    {
        auto queue = test::sampleQueue();
        queue->tasks[0].record.text = std::string(50'000'000, 'x');
        queue->tasks[0].record.fields = {{"huge", std::string(50'000'000, 'y')}};
        queue->evidence.clear();
        open(std::move(queue));
        QCOMPARE(text().size(), 20'000);
        auto *fields = find<ui::FieldsTable>();
        QVERIFY(fields->model()->index(0, 1).data().toString().size() <= ui::FieldsModel::shownBytes + 1);
        key(Qt::Key_T);
        QCOMPARE(view()->wholeText().size(), ui::DisplayText::mostShown);
        key(Qt::Key_1); // while it still comes in
        QTRY_COMPARE_WITH_TIMEOUT(text(), QString::fromStdString(m_queue->tasks[1].record.text), 30'000);
        QVERIFY(m_window->hasStored(1));
    }
    void paragraphsRunInTheirOwnDirection()
    {
        openText("English first עברית\nשלום hello\n12 שלום");
        const QTextDocument &document = *view()->document();
        QCOMPARE(document.findBlockByNumber(0).textDirection(), Qt::LeftToRight);
        QCOMPARE(document.findBlockByNumber(1).textDirection(), Qt::RightToLeft);
        QCOMPARE(document.findBlockByNumber(2).textDirection(), Qt::RightToLeft);
        const QTextLine line = document.findBlockByNumber(1).layout()->lineAt(0);
        QVERIFY(line.naturalTextRect().right() > line.width() - 5);
    }
    // "one" and the first Hebrew word follow each other in the text, on screen the second one is between them.
    void marksFollowMixedDirections()
    {
        const std::string mixed = "one אבגד הוזח two";
        openText(mixed);
        view()->setMarks({{{0, 8}, true, true, {}}});
        const QImage picture = view()->viewport()->grab().toImage();
        const QTextLine line = view()->document()->begin().layout()->lineAt(0);
        const auto isMarked = [&](int from, int to) {
            // in the middle: at their borders runs of two directions share a position
            const int middle = (from + to) / 2;
            const int x =
                int((line.cursorToX(middle, QTextLine::Leading) + line.cursorToX(middle, QTextLine::Trailing)) / 2);
            for (int y = 0; y < picture.height(); ++y)
                if (picture.pixelColor(x, y) == ui::color(ui::Token::Mark))
                    return true;
            return false;
        };
        QVERIFY(isMarked(0, 2));
        QVERIFY(isMarked(4, 7));
        QVERIFY(!isMarked(9, 12));
        QVERIFY(!isMarked(14, 16));
    }
    void anyNumberOfFieldsIsATable()
    {
        auto queue = test::sampleQueue();
        auto &fields = queue->tasks[0].record.fields;
        fields.clear();
        for (int i = 0; i < 500; ++i)
            fields.push_back({"field_" + std::to_string(i), "value\n" + std::to_string(i)});
        fields[499].value = std::string(5'000, 'z');
        open(std::move(queue));
        auto *table = find<ui::FieldsTable>();
        QCOMPARE(table->fieldCount(), 500);
        table->setFocus();
        auto *spoken = QAccessible::queryAccessibleInterface(table);
        QVERIFY(spoken->tableInterface());
        QCOMPARE(spoken->tableInterface()->rowCount(), 500);
        QCOMPARE(spoken->tableInterface()->cellAt(1, 1)->text(QAccessible::Name), QStringLiteral("field_1: value 1"));
        key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), 499);
        key(Qt::Key_Return);
        auto *value = m_window->findChild<ui::FieldValue *>();
        QVERIFY(value);
        QVERIFY(value->isVisible());
        QCOMPARE(value->text()->toPlainText(), QString(5'000, QLatin1Char('z')));
        QTest::keyClick(value, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<ui::FieldValue *>());
    }
    void labelNamesStayInTheirLine()
    {
        auto queue = test::sampleQueue();
        queue->facts = test::plainQueue(1, 3)->facts;
        auto &labels = queue->facts.schema.fields[0].labels;
        labels[0].name = "say \"it\"\nthen <b>";
        labels[1].name = "refund\u202Etxet";
        labels[2].name = "שלום\u200F";
        for (auto &task : queue->tasks)
            task.prediction.reset();
        open(std::move(queue));
        QCOMPARE(find<ui::LabelView>()->model()->index(0, 0).data().toString(), QStringLiteral("say \"it\" then <b>"));
        QCOMPARE(find<ui::LabelView>()->model()->index(1, 0).data().toString(), QStringLiteral("refund\uFFFDtxet"));
        QCOMPARE(find<ui::LabelView>()->model()->index(2, 0).data().toString(), QStringLiteral("שלום\u200F"));
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        const auto *announcer = m_window->page().findChild<QWidget *>(QStringLiteral("announcer"));
        QTRY_VERIFY(announcer->accessibleName().startsWith(QStringLiteral("say \"it\" then <b> saved")));
    }
    void hostileRecordsAreShownAndDecided_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("markup") << QByteArray("<html><script>x</script><a href='x'>").repeated(500);
        QTest::newRow("controls") << QByteArray("\x01\x02\x1B[2J\x7F\r\r\n\v\f").repeated(5'000);
        QTest::newRow("marks") << QByteArray("e") + QByteArray("\xCC\x81").repeated(10'000);
        QTest::newRow("no spaces") << QByteArray(19'000, 'x');
        QTest::newRow("brackets") << QByteArray(1'000'000, '[');
        QTest::newRow("overrides") << QByteArray("\xE2\x80\xAE\xE2\x81\xA7x").repeated(5'000);
        QTest::newRow("tables") << QByteArray("<table><tr><td>x").repeated(5'000);
        QTest::newRow("empty table") << QByteArray("<table><tr></table><div></div>");
        QTest::newRow("many cells") << QByteArray("<table>") + QByteArray("<td>x").repeated(5'000);
        QTest::newRow("nothing but markup") << QByteArray("<html><body></body></html>");
    }
    void hostileRecordsAreShownAndDecided()
    {
        QFETCH(QByteArray, text);
        auto queue = test::sampleQueue();
        queue->tasks[0].record.text = text.toStdString();
        open(std::move(queue));
        QVERIFY(!m_window->grab().isNull());
        key(Qt::Key_T);
        QVERIFY(!m_window->grab().isNull());
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
    }
};

SECONDLOOK_SUITE(TestRecordContent)
#include "tst_record_content.moc"
