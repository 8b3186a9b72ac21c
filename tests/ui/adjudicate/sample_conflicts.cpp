#include "tests/ui/adjudicate/sample_conflicts.h"

#include <QDateTime>

#include <string>

namespace secondlook::test {

namespace {

const char *const libraryLabels[] = {"loan_renewal",
                                     "fine_disputed",
                                     "card_lost",
                                     "reservation_question",
                                     "opening_hours",
                                     "ebook_access",
                                     "return_elsewhere",
                                     "book_damaged",
                                     "room_booking",
                                     "event_registration",
                                     "interlibrary_loan",
                                     "membership_ended",
                                     "purchase_suggestion",
                                     "printer_question",
                                     "lost_property",
                                     "reading_room_access",
                                     "fee_for_reminder_not_understood_by_a_guardian"};

const char *const libraryTexts[] = {
    "Hello, I brought the three novels back last Friday, your machine printed a slip, and today there is a reminder "
    "with a fee of four euros all the same. Can you please look whether they were checked in? If not, could you at "
    "least renew them until I find the slip? My daughter needs one of them for school until the end of the month.",
    "The app says the e-book is lent out although the page says two copies are free",
    "I lost my wallet, the card was in it, what about the books I still have?",
    "Can I give the atlas back at the branch near the station on a Sunday?",
    "My reservation has been waiting for five weeks. Has it been forgotten?",
    "The reading room was closed yesterday although the door says open till eight",
    "Somebody spilled coffee over page 40 before I got it, please do not charge me",
    "I would like the room with the piano on the ninth, for two hours",
    "Is it possible to get a thesis from another university, and what does it cost?"};

base::TimeMs dayThisYear(int month, int day, int hour, int minute)
{
    return QDateTime(QDate(QDate::currentDate().year(), month, day), QTime(hour, minute)).toMSecsSinceEpoch();
}

domain::LabelSchema librarySchema()
{
    domain::LabelSchema schema;
    schema.name = "reason";
    domain::SchemaField field;
    field.name = "reason";
    for (const char *name : libraryLabels) {
        domain::Label label;
        label.name = name;
        field.labels.push_back(label);
    }
    field.labels[0].definition = "Somebody wants to keep a loan longer.";
    field.labels[0].notFor = "Not where the loan is back already.";
    field.labels[0].counterExamples = {"Why can nobody else reserve it while I have it?"};
    field.labels[1].definition = "A fee or a reminder is doubted, whatever the reason is.";
    field.labels[1].notFor = "Not for questions about what a fee would be.";
    field.labels[2].definition = "A card is lost or was stolen.";
    schema.fields.push_back(field);
    return schema;
}

void describeAnswers(review::Conflict &conflict)
{
    auto &answers = conflict.answers;
    answers[0].ownConfidence = 2;
    answers[0].tookMs = 14'200;
    answers[0].at = dayThisYear(5, 13, 15, 20);
    answers[0].comment = "The fee is what it is about.";
    answers[1].ownConfidence = 3;
    answers[1].tookMs = 9'600;
    answers[1].at = dayThisYear(5, 13, 16, 2);
    answers[1].comment = "Asks to renew. The fee falls away with it.";
    answers[2].tookMs = 4'100;
    answers[2].at = dayThisYear(5, 14, 8, 47);
    for (review::ConflictAnswer &answer : answers)
        answer.blind = true;
}

FakeConflict conflictOf(int number, const char *text, std::vector<std::uint16_t> labels)
{
    FakeConflict item;
    item.conflict.task = {number};
    item.conflict.record.id = {number};
    item.conflict.record.externalId = "mail-00" + std::to_string(300 + number);
    item.conflict.record.text = text;
    item.conflict.record.segment = number % 2 == 1 ? "channel=email" : "channel=form";
    item.conflict.record.fields = {{"branch", "river side"}, {"language", "en"}};
    const char *const names[] = {"maya", "jonas", "priya", "tom", "eva"};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        item.conflict.answers.push_back(fakeAnswer(number, int(i), labels[i]));
        item.names.emplace_back(names[i % 5]);
    }
    countVotes(item.conflict);
    return item;
}

void addOtherVotes(FakeConflicts &all)
{
    for (std::uint32_t item = 0; item < 300; ++item) {
        const auto truth = std::uint16_t(item % 3);
        for (std::uint32_t rater = 0; rater < 3; ++rater) {
            const bool wrong = (item * 7 + rater * 3) % (rater == 1 ? 23 : 6) == 0;
            all.otherVotes.push_back({item, rater, wrong ? std::uint16_t((truth + 1) % 3) : truth});
        }
    }
    all.otherItems = 300;
}

} // namespace

std::unique_ptr<FakeConflicts> sampleConflicts()
{
    auto all = std::make_unique<FakeConflicts>();
    all->facts.name = "library-mail";
    all->facts.adjudicator = "lead";
    all->facts.schema = librarySchema();
    const std::vector<std::uint16_t> votes[] = {{1, 0, 1}, {5, 3}, {2, 0}, {6, 4},  {3, 0, 16, 3, 4},
                                                {4, 15},   {7, 1}, {8, 9}, {10, 12}};
    for (int i = 0; i < 9; ++i)
        all->items.push_back(conflictOf(i + 1, libraryTexts[i], votes[i]));
    describeAnswers(all->items[0].conflict);
    domain::Prediction prediction{1, 0.46F, 0.46F, 0.1F, 0, {{1, 0.46F}, {0, 0.44F}, {3, 0.04F}}};
    all->items[0].prediction = prediction;
    all->items[0].votes = {{"linear-3", 1, 0.46F}, {"llm:local", 3, 0.71F}};
    for (int i = 0; i < 6; ++i) {
        auto item = conflictOf(i + 20, libraryTexts[i + 1], {1, 0});
        item.conflict.list = i < 4 ? review::ConflictList::Ambiguous : review::ConflictList::Decided;
        all->items.push_back(std::move(item));
    }
    all->items.push_back(conflictOf(30, libraryTexts[3], {6, 4}));
    all->items.back().conflict.list = review::ConflictList::Waiting;
    all->precedents.labels = {{1, 8}, {0, 3}};
    all->precedents.ambiguous = 1;
    all->precedents.latest = {{.task = {40},
                               .text = "The fee for the late atlas is wrong, and I would like to keep it",
                               .adjudicator = "lead",
                               .label = 1,
                               .comment = "The fee is what has to be answered.",
                               .at = dayThisYear(5, 9, 9, 0)},
                              {.task = {41},
                               .text = "Why do I pay although I renewed by phone?",
                               .adjudicator = "lead",
                               .label = 0,
                               .at = dayThisYear(5, 6, 9, 0)}};
    all->guideline = domain::Guideline{
        6, "# loan_renewal\n\nOnly where a loan is still out.\n\n# fine_disputed\n\nEvery doubt about a fee.\n", "", 0};
    addOtherVotes(*all);
    return all;
}

std::unique_ptr<FakeConflicts> markedConflicts()
{
    auto all = sampleConflicts();
    domain::SchemaField marked{.name = "marked", .kind = domain::FieldKind::Spans, .required = false, .labels = {}};
    marked.labels.push_back({.name = "wish"});
    domain::SchemaField urgent{.name = "urgent", .kind = domain::FieldKind::YesNo, .labels = {}};
    all->facts.schema.fields.push_back(marked);
    all->facts.schema.fields.push_back(urgent);
    auto &conflict = all->items[0].conflict;
    const auto span = [&](const char *words) {
        const auto begin = std::int64_t(conflict.record.text.find(words));
        return domain::FieldValue(
            std::vector<domain::TextSpan>{{begin, begin + std::int64_t(std::string(words).size()), "wish"}});
    };
    conflict.answers[0].values = {{"marked", span("a fee of four euros all the same")}, {"urgent", false}};
    conflict.answers[1].values = {{"marked", span("could you at least renew them")}, {"urgent", true}};
    conflict.answers[2].values = {{"urgent", false}};
    conflict.differingFields = {"marked", "urgent"};
    return all;
}

} // namespace secondlook::test
