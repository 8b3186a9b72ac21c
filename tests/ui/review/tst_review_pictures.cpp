// Every state of the page in both themes and both layouts. With SECONDLOOK_PICTURES=<folder> they are kept as PNG
// files, to be put beside the pictures of the design.
#include "tests/support/registry.h"
#include "tests/support/wanted_pictures.h"
#include "tests/ui/review/desk_window.h"
#include "tests/ui/review/fields_queue.h"
#include "tests/ui/review/picture_data.h"
#include "tests/ui/review/sample_queue.h"
#include "ui/review/label_view.h"
#include "ui/review/settled_card.h"
#include "ui/review/spans_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QDateTime>
#include <QTest>

using namespace secondlook;
using test::DeskWindow;
using test::FakeQueue;

class TestReviewPictures : public QObject
{
    Q_OBJECT

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    // Words that do not fit into their button would be cut without a trace.
    static void checkButtons(QWidget &page)
    {
        const auto buttons = page.findChildren<ui::KeyButton *>();
        for (const auto *button : buttons)
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().applyTo(*qApp); }
    void cleanupTestCase()
    {
        ui::Theme::instance().setScheme(ui::Scheme::Light);
        ui::Theme::instance().setTextScale(100);
    }
    void picture_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        const QStringList scenes{
            QStringLiteral("review"),      QStringLiteral("three"),       QStringLiteral("blind"),
            QStringLiteral("revealed"),    QStringLiteral("filter"),      QStringLiteral("nomatch"),
            QStringLiteral("comment"),     QStringLiteral("flag"),        QStringLiteral("empty"),
            QStringLiteral("error"),       QStringLiteral("history"),     QStringLiteral("goal"),
            QStringLiteral("long"),        QStringLiteral("past"),        QStringLiteral("hidden"),
            QStringLiteral("locked"),      QStringLiteral("large"),       QStringLiteral("matching"),
            QStringLiteral("fields"),      QStringLiteral("missing"),     QStringLiteral("words"),
            QStringLiteral("largefields"), QStringLiteral("similar"),     QStringLiteral("settled"),
            QStringLiteral("ownlabels"),   QStringLiteral("letter"),      QStringLiteral("skip"),
            QStringLiteral("markdown"),    QStringLiteral("html"),        QStringLiteral("chat"),
            QStringLiteral("image"),       QStringLiteral("mixed"),       QStringLiteral("guideline"),
            QStringLiteral("nopart"),      QStringLiteral("guidefields"), QStringLiteral("guidenew")};
        for (const QString &scene : scenes)
            for (const QSize size : {QSize(1440, 900), QSize(1280, 720)})
                for (const bool dark : {false, true})
                    if (test::isPictureWanted(size, !dark))
                        QTest::addRow("%s-%d-%s", qPrintable(scene), size.width(), dark ? "dark" : "light")
                            << scene << size << dark;
    }
    void picture()
    {
        QFETCH(QString, scene);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        ui::Theme::instance().setScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
        ui::Theme::instance().setTextScale(scene.startsWith(QLatin1String("large")) ? 150 : 100);
        auto queue = scene == QLatin1String("three") ? test::threeLabelQueue() : test::sampleQueue();
        if (QStringList{QStringLiteral("fields"), QStringLiteral("missing"), QStringLiteral("words"),
                        QStringLiteral("largefields"), QStringLiteral("guidefields")}
                .contains(scene))
            test::askForFields(*queue);
        prepare(*queue, scene);
        DeskWindow window(*queue, size);
        QVERIFY(window.open());
        play(*queue, window, scene);
        QTest::qWait(30);
        checkButtons(window);
        const QString folder = qEnvironmentVariable("SECONDLOOK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window.grab().save(folder + QLatin1Char('/') + QLatin1String(QTest::currentDataTag()) +
                                       QStringLiteral(".png")));
    }

private:
    static void addSimilar(FakeQueue &queue)
    {
        const char *reviewers[] = {"maya", "jonas", "", "maya"};
        const char *sources[] = {"single", "single", "gold", "agreed"};
        for (int i = 0; i < 4; ++i) {
            review::SimilarRecord similar;
            similar.id = {i + 900};
            similar.externalId = "ticket-" + std::to_string(i + 900);
            similar.text = queue.tasks[std::size_t(i) + 1].record.text;
            similar.similarity = 0.93 - 0.11 * i;
            similar.label = std::uint16_t(i * 3 + 2);
            similar.labelSource = sources[i];
            similar.answers = i == 3 ? 3 : i == 2 ? 0 : 1;
            similar.agreeing = i == 3 ? 2 : similar.answers;
            similar.reviewer = reviewers[i];
            queue.similar.records.push_back(similar);
        }
        queue.nearDuplicates = {12, true};
    }
    static void addGuideline(FakeQueue &queue)
    {
        const QDateTime may(QDate(QDate::currentDate().year(), 5, 14), QTime(12, 0));
        queue.guideline = {3,
                           "# What customers write to us\n\nRead the **whole** letter first. Where two reasons fit, "
                           "take the one that the customer *asks* something about.\n\n1. A question goes before a "
                           "complaint.\n2. A complaint goes before praise.\n\n## smart_meter_offline\n\nThe meter "
                           "itself works, its *values* do not arrive:\n\n- the app shows nothing, or says `out of "
                           "reach`\n- no reading since the router was changed\n\n### Not here\n\n> The display is "
                           "dark since the storm.\n\nThat is `meter_broken`. See [the list of "
                           "meters](https://meters.example/list).\n\n| what the app says | label |\n|---|---|\n| out "
                           "of reach | smart_meter_offline |\n| wrong number | reading_rejected |\n",
                           "the storm of April", may.toMSecsSinceEpoch()};
        queue.facts.schema.fields[0]
            .labels[std::size_t(queue.facts.schema.indexOf("smart_meter_offline"))]
            .counterExamples = {"The little screen of the new meter stays dark."};
    }
    static void prepare(FakeQueue &queue, const QString &scene)
    {
        if (scene == QLatin1String("blind") || scene == QLatin1String("revealed")) {
            queue.tasks[0].blind = true;
            queue.tasks[0].reasons = domain::SecondReviewer;
        } else if (scene == QLatin1String("empty")) {
            queue.tasks.clear();
        } else if (scene == QLatin1String("locked")) {
            queue.failOpenings = 1;
        } else if (scene == QLatin1String("long")) {
            std::string longText;
            while (longText.size() < 60'000)
                longText += queue.tasks[1].record.text + "\n";
            queue.tasks[0].record.text = longText;
            queue.evidence.clear();
            for (int i = 0; i < 5; ++i)
                queue.tasks[0].record.fields.push_back({"a_field_with_a_long_name_" + std::to_string(i),
                                                        "a value that does not fit into its column either"});
            queue.tasks[0].record.externalId = std::string(120, 'x');
        } else if (scene == QLatin1String("similar") || scene == QLatin1String("settled")) {
            addSimilar(queue);
        } else if (scene == QLatin1String("markdown")) {
            queue.tasks[0].record.text =
                "# Reading sent twice\n\nThe customer **sent the reading twice** and got _two_ answers:\n\n- the first "
                "said `accepted`\n- the second said `rejected`\n  - with the code `E17`\n\n1. Look at the meter\n2. "
                "Write to [the grid](https://grid.example/contact)\n\n| day | reading | answer |\n|---|---|---|\n| "
                "Monday | 4711 | accepted |\n| Tuesday | 4711 | **rejected** |\n\n> Please look at it again.\n\n```\n"
                "GET /readings/4711\n  -> 409\n```\n![a photo of the meter](meter.png)";
        } else if (scene.startsWith(QLatin1String("guide")) || scene == QLatin1String("nopart")) {
            addGuideline(queue);
        } else if (scene == QLatin1String("html")) {
            queue.tasks[0].record.text =
                "<html><body><h2>Your bill</h2><p>Dear customer,<br>your bill is <b>higher</b> than <i>expected</i>. "
                "<a href='http://bills.example/?id=7'>Look at it</a>.<script>steal()</script><ol><li>pay<li>or write "
                "to "
                "us</ol><blockquote>We care.</blockquote><table><tr><th>month<th>sum<tr><td>May<td>12.40</table>"
                "<img src='http://t.example/p.gif' alt='Logo'>";
        } else if (scene == QLatin1String("chat")) {
            queue.tasks[0].record.text =
                R"([{"role":"customer","content":"My meter shows nothing since yesterday. Is it broken?"},)"
                R"({"role":"assistant","content":"Sorry to hear that. Which colour has the lamp beside the display?"},)"
                R"({"role":"customer","content":"שלום, הנורה אדומה.\nIt is red."},)"
                R"({"role":"assistant","content":"Then it has no connection. We send somebody on Monday."}])";
        } else if (scene == QLatin1String("image")) {
            queue.tasks[0].record.fields.push_back({"photo", test::pictureData({900, 600}, "png", true)});
        } else if (scene == QLatin1String("mixed")) {
            queue.tasks[0].record.text =
                "The meter נכבה אתמול בערב and the app says offline.\n"
                "המונה smart meter לא עובד מאז יום שני.\nControl \x1B[31m and e\u0301\u0301\u0301.";
            queue.evidence = {{4, 20, 0.5F, 0}};
        } else if (scene == QLatin1String("goal")) {
            queue.tasks.resize(125);
            queue.anchoring = {14, 3};
            queue.consistency = {24, 22};
        }
    }
    static void play(FakeQueue &queue, const DeskWindow &window, const QString &scene)
    {
        const auto decided = [&](std::size_t count) {
            QVERIFY(window.hasStored(count));
            QTest::qWait(30);
        };
        if (scene == QLatin1String("similar") || scene == QLatin1String("settled")) {
            const auto *desk = window.findChild<ui::ReviewPresenter *>();
            QTRY_VERIFY(desk->similar() && desk->nearDuplicates() > 0);
            key(Qt::Key_M);
            if (scene == QLatin1String("settled")) {
                key(Qt::Key_Return);
                QTRY_VERIFY(window.findChild<ui::SettledCard *>()->isVisible());
            }
        } else if (scene == QLatin1String("guideline") || scene == QLatin1String("guidefields")) {
            key(Qt::Key_G);
        } else if (scene == QLatin1String("nopart")) {
            window.findChild<ui::LabelView *>()->setCurrentLabel(41);
            key(Qt::Key_G);
        } else if (scene == QLatin1String("ownlabels")) {
            auto *labels = window.findChild<ui::LabelView *>();
            for (const int label : {41, 20, 66}) {
                labels->setCurrentLabel(label);
                key(Qt::Key_P, Qt::ShiftModifier);
            }
            key(Qt::Key_K);
            key(Qt::Key_X);
        } else if (scene == QLatin1String("letter")) {
            key(Qt::Key_K);
            key(Qt::Key_S);
        } else if (scene == QLatin1String("skip")) {
            key(Qt::Key_S, Qt::ShiftModifier);
        } else if (scene == QLatin1String("fields") || scene == QLatin1String("words")) {
            key(Qt::Key_W);
            for (const int word : {4, 7, 3}) {
                for (int i = 0; i < word; ++i)
                    key(Qt::Key_Right, Qt::ControlModifier);
                key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
                key(word == 7 ? Qt::Key_2 : Qt::Key_1);
            }
            if (scene == QLatin1String("words")) {
                window.findChild<ui::SpansField *>()->stops().last()->setFocus();
                return;
            }
            key(Qt::Key_Escape);
            key(Qt::Key_3, Qt::ShiftModifier);
            key(Qt::Key_2);
            key(Qt::Key_1);
            key(Qt::Key_3);
        } else if (scene == QLatin1String("missing") || scene == QLatin1String("largefields")) {
            key(Qt::Key_1);
            key(Qt::Key_Return, Qt::ControlModifier);
        } else if (scene == QLatin1String("filter")) {
            key(Qt::Key_Slash);
            type(QStringLiteral("meter"));
        } else if (scene == QLatin1String("nomatch")) {
            key(Qt::Key_Slash);
            type(QStringLiteral("chargeback"));
        } else if (scene == QLatin1String("blind")) {
            key(Qt::Key_Down);
            key(Qt::Key_Down);
        } else if (scene == QLatin1String("revealed")) {
            key(Qt::Key_Down);
            key(Qt::Key_Return);
            decided(1);
        } else if (scene == QLatin1String("comment")) {
            key(Qt::Key_C);
            type(QStringLiteral("Two wishes in one letter"));
        } else if (scene == QLatin1String("flag")) {
            key(Qt::Key_F);
        } else if (scene == QLatin1String("matching")) {
            key(Qt::Key_F, Qt::ControlModifier);
            type(QStringLiteral("\"the\""));
            key(Qt::Key_Return);
            QTRY_VERIFY(queue.calls().contains(QStringLiteral("release")));
        } else if (scene == QLatin1String("hidden")) {
            key(Qt::Key_H);
        } else if (scene == QLatin1String("error")) {
            queue.failAnswers = 1;
            key(Qt::Key_2);
            QTRY_COMPARE(queue.failAnswers.load(), 0);
        } else if (scene == QLatin1String("history") || scene == QLatin1String("past")) {
            key(Qt::Key_1);
            decided(1);
            key(Qt::Key_S);
            decided(2);
            key(Qt::Key_2);
            decided(3);
            key(Qt::Key_4);
            key(Qt::Key_2, Qt::AltModifier);
            key(Qt::Key_3);
            decided(4);
            if (scene == QLatin1String("past"))
                key(Qt::Key_Left, Qt::AltModifier);
        } else if (scene == QLatin1String("goal")) {
            for (std::size_t i = 1; i <= 120; ++i) {
                key(i % 20 == 0 ? Qt::Key_S : Qt::Key_1);
                QVERIFY(window.hasStored(i));
            }
        }
    }
};

SECONDLOOK_SUITE(TestReviewPictures)
#include "tst_review_pictures.moc"
