#include "base/hash.h"
#include "datasets/dataset_part.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace secondlook;
using datasets::DatasetPart;
using datasets::DatasetRow;

namespace {

DatasetPart somePart(std::mt19937_64 &random)
{
    DatasetPart part;
    std::int64_t record = 0;
    for (auto rows = random() % 300; rows > 0; --rows) {
        DatasetRow row;
        record += 1 + static_cast<std::int64_t>(random() % 10);
        row.record = record;
        row.source = datasets::allLabelSources[random() % datasets::allLabelSources.size()];
        row.split = static_cast<datasets::Split>(random() % 4);
        if (random() % 4 > 0)
            row.label = static_cast<std::uint16_t>(random());
        row.weight = static_cast<std::uint32_t>(random());
        row.run = static_cast<std::int64_t>(random() % 5);
        row.adjudication = static_cast<std::int64_t>(random() >> (random() % 63 + 1));
        row.schemaVersion = static_cast<int>(random() % 9);
        row.decidedAt = static_cast<base::TimeMs>(random() % 2'000'000'000'000);
        for (auto answers = random() % 4; answers > 0; --answers)
            row.annotations.push_back((row.annotations.empty() ? 0 : row.annotations.back()) + 1 +
                                      static_cast<std::int64_t>(random() % 1'000'000));
        for (std::uint8_t &byte : row.digest)
            byte = static_cast<std::uint8_t>(random());
        part.rows.push_back(row);
    }
    for (auto out = random() % 5; out > 0; --out)
        part.leftOut.push_back({record += 3, datasets::allLeftOutReasons[random() % 8]});
    return part;
}

datasets::ExportRow fullRow()
{
    datasets::ExportRow row;
    row.record.externalId = "rec-1";
    row.record.text = "lost card";
    row.record.segment = "channel=mail";
    row.record.fields = {{"lang", "en"}};
    row.sourceName = "a.csv";
    row.label = "lost_card";
    row.labelSource = "agreed";
    row.distribution = {{"lost_card", 0.75}, {"other", 0.25}};
    row.confidence = 0.5;
    row.modelLabel = "other";
    row.modelVersion = "linear-1";
    row.policyVersion = 1;
    row.schemaVersion = 2;
    row.reviewers = {"ann", "ben"};
    row.decidedAt = "2026-01-01T00:00:00.000Z";
    row.answers = {{"urgent", true}, {"parts", std::vector<domain::TextSpan>{{1, 4, "x"}}}};
    row.annotations = {{"ann", "lost_card", true, "2026-01-01T00:00:00.000Z", 1.5, "sure", 3, {{"urgent", true}}}};
    row.answersDiffer = {"parts"};
    return row;
}

std::string digestText(const datasets::ExportRow &row)
{
    std::string scratch;
    std::string text;
    for (const std::uint8_t byte : digestOf(row, scratch))
        text += "0123456789abcdef"[byte >> 4U], text += "0123456789abcdef"[byte & 15U];
    return text;
}

} // namespace

class TestDatasetPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        std::mt19937_64 random(2);
        for (int i = 0; i < 100; ++i) {
            const DatasetPart part = somePart(random);
            const std::string bytes = encodePart(part);
            const auto read = datasets::decodePart(bytes);
            QVERIFY(read && *read == part);
            QCOMPARE(encodePart(*read), bytes);
        }
    }
    void theBytesAreTheSameForAllTime()
    {
        DatasetPart part;
        DatasetRow row;
        row.record = 4'097;
        row.source = datasets::LabelSource::Agreed;
        row.split = datasets::Split::Test;
        row.label = 3;
        row.run = 2;
        row.schemaVersion = 1;
        row.decidedAt = 1'767'225'600'000;
        row.annotations = {17, 40};
        row.digest.fill(0xAB);
        part.rows = {row};
        part.leftOut = {{4'099, datasets::LeftOutReason::Flagged}};
        QCOMPARE(base::sha256Hex(encodePart(part)),
                 std::string("7f2abda62100d7c021bdd772d20531ebc1ee637f99fa22ae5a8df5a10d414d30"));
    }
    void damagedBytesAreNoPart()
    {
        std::mt19937_64 random(4);
        const std::string bytes = encodePart(somePart(random));
        for (std::size_t length = 0; length < bytes.size(); length += 7)
            QVERIFY(!datasets::decodePart(std::string_view(bytes).substr(0, length)));
        QVERIFY(!datasets::decodePart(bytes + "x"));
        QVERIFY(!datasets::decodePart("\2"));
        for (int i = 0; i < 2'000; ++i) { // whatever it says, it says it without harm
            std::string other = bytes;
            other[random() % other.size()] = static_cast<char>(random());
            (void)datasets::decodePart(other);
        }
        QVERIFY(!datasets::decodePart(std::string("\1\377\377\377\377\377\377\377\377\377\1", 11)));
    }
    void aDigestIsTheSameForAllTime()
    {
        QCOMPARE(digestText(fullRow()), std::string("2b5f4595e89ed8d0e97379d54ae9cd36"));
    }
    void everythingButSplitAndWeightIsInTheDigest()
    {
        using Change = void (*)(datasets::ExportRow &);
        const std::vector<Change> changes = {
            [](auto &row) { row.record.externalId = "rec-2"; },
            [](auto &row) { row.record.text += "s"; },
            [](auto &row) { row.record.segment.clear(); },
            [](auto &row) { row.record.fields[0].value = "de"; },
            [](auto &row) {
                row.record.fields.push_back({"a", "b"});
            },
            [](auto &row) { row.sourceName = "b.csv"; },
            [](auto &row) { row.label = "other"; },
            [](auto &row) { row.labelSource = "single"; },
            [](auto &row) { row.gold = "other"; },
            [](auto &row) { row.distribution[0].second = 0.5; },
            [](auto &row) { row.confidence.reset(); },
            [](auto &row) { row.modelLabel.clear(); },
            [](auto &row) { row.modelVersion = "linear-2"; },
            [](auto &row) { row.policyVersion = 2; },
            [](auto &row) { row.schemaVersion = 3; },
            [](auto &row) { row.reviewers = {"annben"}; },
            [](auto &row) { row.decidedAt.clear(); },
            [](auto &row) { row.answers[0].value = false; },
            [](auto &row) {
                row.answers[1].value = std::vector<domain::TextSpan>{{1, 5, "x"}};
            },
            [](auto &row) { row.annotations[0].label = "other"; },
            [](auto &row) { row.annotations[0].blind = false; },
            [](auto &row) { row.annotations[0].seconds = 2.0; },
            [](auto &row) { row.annotations[0].comment = "unsure"; },
            [](auto &row) { row.annotations[0].guidelineVersion = 4; },
            [](auto &row) { row.annotations[0].values.clear(); },
            [](auto &row) { row.answersDiffer.clear(); },
        };
        const std::string whole = digestText(fullRow());
        for (std::size_t i = 0; i < changes.size(); ++i) {
            datasets::ExportRow row = fullRow();
            changes[i](row);
            QVERIFY2(digestText(row) != whole, std::to_string(i).c_str());
        }
        datasets::ExportRow row = fullRow();
        row.split = "train";
        row.weight = 0.5;
        QCOMPARE(digestText(row), whole);
    }
};

SECONDLOOK_SUITE(TestDatasetPart)
#include "tst_dataset_part.moc"
