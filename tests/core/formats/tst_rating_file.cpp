#include <QTest>

#include "formats/annotation_file.h"
#include "formats/rating_file.h"
#include "tests/support/reference_data.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

#include <cmath>
#include <fstream>
#include <sstream>

using namespace secondlook;
using agreement::Rating;
using Names = std::vector<std::string>;

namespace {

base::Result<formats::RatingFile> readFrom(const std::string &text, bool lastWins = false)
{
    std::istringstream stream(text);
    return formats::readRatings(stream, "r.csv", {.lastWins = lastWins, .stop = {}, .progress = {}});
}

} // namespace

class TestRatingFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreNumberedAsTheyComeUp()
    {
        const auto file =
            readFrom("item,annotator,label\n7,zoe,yes\n3,adam,no\n7,adam,no\n3,zoe,\"a \"\"b\"\",\nc\"\n");
        QVERIFY(file);
        QCOMPARE(file->items, (Names{"7", "3"}));
        QCOMPARE(file->raters, (Names{"zoe", "adam"}));
        QCOMPARE(file->labels, (Names{"yes", "no", "a \"b\",\nc"}));
        QCOMPARE(file->ratings, (std::vector<Rating>{{0, 0, 0}, {1, 1, 1}, {0, 1, 1}, {1, 0, 2}}));
        QVERIFY(file->gold.empty() && file->seconds.empty());
        QCOMPARE(file->shape(), (agreement::RatingShape{2, 2, 3}));
    }
    void goldAndSeconds()
    {
        const auto file = readFrom("item,rater,label,gold,seconds\na,x,1,2,1.5\na,y,2,2,\nb,x,1,,\nc,x,1,9,3\n");
        QVERIFY(file);
        QCOMPARE(file->labels, (Names{"1", "2", "9"}));
        QCOMPARE(file->gold, (std::vector<std::optional<std::uint32_t>>{1, std::nullopt, 2}));
        QCOMPARE(file->seconds, (std::vector<float>{1.5F, -1.0F, -1.0F, 3.0F}));
        QCOMPARE(readFrom("item,rater,label,gold\na,x,1,2\na,y,1,3\n").error().text(),
                 std::string("r.csv:3: the item \"a\" has two gold labels, \"2\" and \"3\"; keep one"));
    }
    void theFirstRepeatInTheFileIsTold()
    {
        const std::string text = "item,annotator,label,seconds\n1,a,x,1\n2,a,x,2\n1,b,x,3\n2,a,y,4\n1,a,y,5\n1,a,z,6\n";
        const auto refused = readFrom(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().text(),
                 std::string(
                     "r.csv: lines 3 and 5 both hold the answer of \"a\" to \"2\"; remove one, or let the last one win "
                     "(--last-wins)"));
        const auto file = readFrom(text, true);
        QVERIFY(file);
        QCOMPARE(file->ratings, (std::vector<Rating>{{0, 0, 2}, {1, 0, 1}, {0, 1, 0}}));
        QCOMPARE(file->seconds, (std::vector<float>{6, 4, 3}));
    }
    void toldHowFarItIsAndStopped()
    {
        std::string text = "item,annotator,label\n";
        for (int item = 0; item < 10'000; ++item)
            text += std::to_string(10'000 + item) + ",ann,yes\n"; // all of one length
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("r.csv")).toStdString();
        std::ofstream(path, std::ios::binary) << text;
        std::vector<base::Progress> told;
        formats::RatingReading reading;
        reading.progress = [&](const base::Progress &progress) { told.push_back(progress); };
        QCOMPARE(formats::readRatings(path, reading)->ratings.size(), 10'000U);
        QVERIFY(told.size() >= 2);
        for (const base::Progress &progress : told)
            QVERIFY(progress.done <= progress.total && std::abs(progress.total - 10'000) < 50);
        QCOMPARE(told.back().done, 10'000);
        std::istringstream endless(text);
        told.clear();
        QVERIFY(formats::readRatings(endless, "standard input", reading));
        QCOMPARE(told.front().total, 0);

        std::stop_source stop;
        reading.stop = stop.get_token();
        told.clear();
        reading.progress = [&](const base::Progress &progress) {
            told.push_back(progress);
            stop.request_stop();
        };
        const auto stopped = formats::readRatings(path, reading);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(stopped.error().text(), path + ": reading the ratings was stopped");
        QCOMPARE(told.size(), 1U);
        QVERIFY(told.front().done < 10'000);
    }
    void labelsAsNumbers()
    {
        QCOMPARE(formats::labelValues({"1", "-2.5", "1e2"}), (std::vector<double>{1, -2.5, 100}));
        for (const char *label : {"one", "1,5", "nan", "inf", "", "1e999", "2 "}) {
            const std::vector<double> values = formats::labelValues({"1", label});
            QCOMPARE(values.at(0), 1.0);
            QVERIFY2(std::isnan(values.at(1)), label);
        }
    }
    /// Both readers of such files see the same in real ones.
    void realFilesReadAsAnnotationsDo()
    {
        SECONDLOOK_NEEDS_DATA();
        for (const char *set : {"snow-rte", "bluebirds", "five-workers-toy", "snow-wordsim"}) {
            const std::string path =
                (test::dataFolder() + QLatin1Char(47) + QLatin1String(set) + QLatin1String("/annotations.csv"))
                    .toStdString();
            const auto rows = formats::readAnnotations(path);
            const auto file = formats::readRatings(path);
            QVERIFY(rows && file);
            QCOMPARE(file->ratings.size(), rows->size());
            for (std::size_t i = 0; i < rows->size(); ++i) {
                const Rating &rating = file->ratings[i];
                QCOMPARE(file->items[rating.item], rows->at(i).item);
                QCOMPARE(file->raters[rating.rater], rows->at(i).annotator);
                QCOMPARE(file->labels[rating.label], rows->at(i).label);
            }
        }
    }
};

SECONDLOOK_SUITE(TestRatingFile)
#include "tst_rating_file.moc"
