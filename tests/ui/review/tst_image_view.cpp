#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/review/desk_window.h"
#include "tests/ui/review/picture_data.h"
#include "tests/ui/review/sample_queue.h"
#include "ui/review/content_line.h"
#include "ui/review/image_view.h"
#include "ui/review/record_text.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace secondlook;
using test::DeskWindow;
using test::FakeQueue;
using test::pictureData;

class TestImageView : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeQueue> m_queue;
    std::unique_ptr<DeskWindow> m_window;

    void open(const std::string &text, const std::vector<domain::Field> &fields)
    {
        m_queue = test::sampleQueue();
        m_queue->tasks[0].record.text = text;
        m_queue->tasks[0].record.fields = fields;
        m_window = std::make_unique<DeskWindow>(*m_queue, QSize(1440, 900));
        QVERIFY(m_window->open());
        QTRY_VERIFY(!view()->isDecoding());
        QTest::qWait(0);
    }
    ui::ImageView *view() const { return m_window->page().findChild<ui::ImageView *>(); }
    ui::RecordText *text() const { return m_window->page().findChild<ui::RecordText *>(); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void cleanup()
    {
        if (m_queue)
            m_queue->openGates();
        m_window.reset();
        m_queue.reset();
    }
    void anImageInAFieldStandsAboveTheText()
    {
        open("What is on it?", {{"photo", pictureData({640, 480}, "png")}});
        QVERIFY(view()->isVisible());
        QVERIFY(text()->isVisible());
        QCOMPARE(text()->toPlainText(), QStringLiteral("What is on it?"));
        QTRY_VERIFY(view()->accessibleName().startsWith(QStringLiteral("Image photo: PNG, 640 × 480 pixels")));
        QCOMPARE(view()->image().sizes.front().pixelColor(10, 10).rgb(), QColor(test::pictureColor).rgb());
    }
    void anImageAsTheTextTakesItsPlace()
    {
        open("data:image/jpeg;base64," + pictureData({64, 48}, "jpeg"), {});
        QVERIFY(view()->isVisible());
        QVERIFY(!text()->isVisible());
        QTRY_VERIFY(view()->accessibleName().startsWith(QStringLiteral("Image: JPEG, 64 × 48 pixels")));
        key(Qt::Key_P);
        QVERIFY(!view()->isVisible());
        QVERIFY(text()->toPlainText().startsWith(QStringLiteral("data:image/jpeg;base64,")));
        key(Qt::Key_P);
        QVERIFY(view()->isVisible());
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        QTRY_VERIFY(text()->isVisible());
        QVERIFY(!view()->isVisible());
    }
    void keysAndTheWheelZoom()
    {
        open("x", {{"photo", pictureData({4000, 3000}, "png")}});
        QTRY_VERIFY(!view()->image().sizes.empty());
        const double fitted = view()->zoom();
        QVERIFY(fitted < 1.0);
        view()->setFocus();
        key(Qt::Key_Plus);
        QCOMPARE(view()->zoom(), fitted * 1.25);
        QVERIFY(view()->horizontalScrollBar()->maximum() > 0 || view()->verticalScrollBar()->maximum() > 0);
        key(Qt::Key_Minus);
        key(Qt::Key_Minus);
        QCOMPARE(view()->zoom(), fitted); // no smaller than what fits
        const QPointF at(50, 40);
        const auto imagePoint = [&] {
            return (at + QPointF(view()->horizontalScrollBar()->value(), view()->verticalScrollBar()->value())) /
                   view()->zoom();
        };
        QPointF before;
        for (int i = 0; i < 10; ++i) {
            if (i == 8) // larger than the view on both sides
                before = imagePoint();
            QWheelEvent wheel(at, view()->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(view()->viewport(), &wheel);
        }
        QVERIFY(view()->zoom() > fitted * 5);
        QVERIFY((imagePoint() - before).manhattanLength() < 8); // what is under the pointer stays there
        const int left = view()->horizontalScrollBar()->value();
        key(Qt::Key_Right);
        QVERIFY(view()->horizontalScrollBar()->value() > left);
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, {200, 100});
        QMouseEvent move(QEvent::MouseMove, QPointF(150, 100), view()->viewport()->mapToGlobal(QPointF(150, 100)),
                         Qt::NoButton, Qt::LeftButton, {});
        const int beforeDrag = view()->horizontalScrollBar()->value();
        QApplication::sendEvent(view()->viewport(), &move);
        QCOMPARE(view()->horizontalScrollBar()->value(), beforeDrag + 50);
        key(Qt::Key_0);
        QCOMPARE(view()->zoom(), fitted);
        QVERIFY(m_queue->stored().empty()); // none of these keys is one of the page
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1)); // the others still are
    }
    void severalImagesAreLeafedThrough()
    {
        open("x", {{"front", pictureData({30, 20}, "png")}, {"back", pictureData({20, 30}, "png")}});
        QTRY_VERIFY(view()->caption().startsWith(QStringLiteral("Image front (1 of 2): PNG, 30 × 20")));
        view()->setFocus();
        key(Qt::Key_PageDown);
        QTRY_VERIFY(view()->caption().startsWith(QStringLiteral("Image back (2 of 2): PNG, 20 × 30")));
        key(Qt::Key_PageDown);
        key(Qt::Key_PageUp);
        QTRY_VERIFY(view()->caption().startsWith(QStringLiteral("Image front (1 of 2)")));
    }
    void whatIsNoImageSaysSo_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::addColumn<QString>("problem");
        const QByteArray png = QByteArray::fromStdString(pictureData({300, 200}, "png", true));
        const QByteArray jpeg = QByteArray::fromStdString(pictureData({300, 200}, "jpeg", true));
        const QString damaged = QStringLiteral("The image cannot be read: it is damaged or cut off.");
        const QString begin = QStringLiteral("The image cannot be read: it is damaged at its begin.");
        const QString other = QStringLiteral("This is no PNG and no JPEG; other images are not shown.");
        QTest::newRow("truncated png") << png.left(png.size() / 8 * 4) << damaged;
        QTest::newRow("png that ends in its head") << png.left(24) << begin;
        QTest::newRow("jpeg that ends in its head") << jpeg.left(40) << begin;
        QTest::newRow("bomb") << QByteArray::fromStdString(test::bombData())
                              << QStringLiteral("The image has 8,000 × 8,000 pixels; at most 30 million are shown.");
        QTest::newRow("text") << QByteArray("hello, I am no image").toBase64() << other;
        QTest::newRow("svg") << QByteArray("<svg><image href='file:///etc/hostname'/></svg>").toBase64() << other;
        QTest::newRow("gif") << QByteArray("GIF89a\x01\x00\x01\x00").toBase64() << other;
        QTest::newRow("not base64") << QByteArray("***") << QStringLiteral("The data of the image are not base64.");
        QTest::newRow("nothing") << QByteArray() << other;
        QTest::newRow("too much") << QByteArray(33'000'000, 'A')
                                  << QStringLiteral("The image takes more than 32 MB and is not shown.");
    }
    void whatIsNoImageSaysSo()
    {
        QFETCH(QByteArray, base64);
        const ui::DecodedImage decoded = ui::decodeImage(base64);
        QTEST(decoded.problem, "problem");
        QVERIFY(decoded.sizes.empty());
    }
    void aProblemStandsInTheView()
    {
        open("x", {{"photo", "data:image/png;base64," + test::bombData()}});
        QTRY_COMPARE(view()->accessibleDescription(),
                     QStringLiteral("The image has 8,000 × 8,000 pixels; at most 30 million are shown."));
        QVERIFY(m_window->page().findChild<ui::ContentLine *>()->words().contains(
            QStringLiteral("Image photo: not shown.")));
        view()->setFocus();
        for (const Qt::Key any : {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_PageDown, Qt::Key_Right})
            key(any);
        QVERIFY(!m_window->grab().isNull());
    }
    void aPathIsNeverOpened()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("photo.png"));
        QVERIFY(QImage(20, 20, QImage::Format_RGB32).save(path));
        open(path.toStdString(), {{"photo", path.toStdString()}, {"address", "file://" + path.toStdString()}});
        QVERIFY(!view()->isVisible());
        QCOMPARE(text()->toPlainText(), path);
    }
    void theNextRecordForgetsTheImage()
    {
        open("x", {{"photo", pictureData({4000, 3000}, "png")}});
        key(Qt::Key_1);
        QVERIFY(m_window->hasStored(1));
        QTRY_VERIFY(!view()->isVisible());
        QVERIFY(view()->image().sizes.empty());
    }
};

SECONDLOOK_SUITE(TestImageView)
#include "tst_image_view.moc"
