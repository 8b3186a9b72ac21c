#include "tests/ui/agreement/sample_agreement.h"

#include <array>

namespace secondlook::test {

namespace {

constexpr base::TimeMs sampleWeek = 7LL * 86'400'000;

/// A small generator of our own: the same everywhere.
class Dice
{
public:
    double roll()
    {
        m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return double(m_state >> 11U) * 0x1p-53;
    }
    int below(int count) { return int(roll() * count); }

private:
    std::uint64_t m_state = 7;
};

constexpr std::array<const char *, 24> sampleLabels = {
    "bill_too_high",      "bill_not_understood", "bill_sent_twice",     "instalment_change",
    "payment_not_booked", "payment_returned",    "payment_reminder",    "refund_not_there",
    "moving_in",          "moving_out",          "change_of_name",      "new_contract_question",
    "meter_broken",       "smart_meter_offline", "reading_rejected",    "reading_sent_twice",
    "power_cut_now",      "power_cut_planned",   "voltage_flickers",    "street_light_dark",
    "cancel_contract",    "cancel_not_accepted", "praise_for_a_person", "complaint_about_a_person"};

constexpr std::array<const char *, 8> sampleTexts = {
    "The display has been dark since the men from the grid were here. Does somebody come to look at it?",
    "I paid on the third and yesterday you wrote that nothing came. Which of the two is right?",
    "Where on this sheet does it say what a unit costs me? My neighbour pays less.",
    "The app says out of reach, the little lamp on the box is red.",
    "You took the money twice and then gave it back once. I would like to have the other half too.",
    "We move at the end of the month and the new people want to keep the contract, is that possible?",
    "My letter of last week has not been answered, and now there is another reminder.",
    "The light over the gate flickers every evening at eight."};

} // namespace

domain::LabelSchema schemaOf(int labels)
{
    domain::LabelSchema schema;
    schema.name = "letters";
    schema.fields.emplace_back().name = "label";
    for (int i = 0; i < labels; ++i)
        schema.fields[0].labels.emplace_back().name = "label_" + std::to_string(i);
    return schema;
}

void fillWithLetters(AgreementProject &project, const TestClock &clock, int records)
{
    project.schema = schemaOf(int(sampleLabels.size()));
    for (std::size_t i = 0; i < sampleLabels.size(); ++i)
        project.schema.fields[0].labels[i].name = sampleLabels[i];
    project.judgements.reviewers = {"reviewer-1", "reviewer-2", "reviewer-3", "reviewer-4"};
    project.judgements.skipped = {44, 34, 57, 12};
    project.guidelines = {{5, clock.now() - 7 * sampleWeek}, {6, clock.now() - 3 * sampleWeek + sampleWeek / 2}};
    project.guidelineReview = domain::GuidelineReview{
        .version = 6,
        .change = {{1, 2}, false},
        .ofLabel = {{.touched = 300, .elsewhere = 8, .asked = 36, .answered = 22, .changed = 5, .waiting = 14},
                    {.touched = 112, .asked = 14, .answered = 9, .changed = 1, .waiting = 5}},
        .repeats = 150,
        .repeatsChanged = 12};
    project.textOf = [](base::RecordId id) {
        return std::string(sampleTexts[std::size_t(id.value) % sampleTexts.size()]);
    };
    constexpr std::array<double, 4> right = {0.975, 0.97, 0.96, 0.89};
    constexpr std::array<int, 4> pace = {9800, 7100, 8400, 1500};
    Dice dice;
    for (int record = 1; record <= records; ++record) {
        const int truth = dice.below(int(sampleLabels.size()));
        const double hard = dice.roll() < 0.08 ? 0.5 : 1.0;
        const base::TimeMs at =
            clock.now() - 10 * sampleWeek + sampleWeek / 4 + record * (sampleWeek * 39 / 4) / records;
        const int answers = 2 + dice.below(3);
        const int first = dice.below(4);
        int wrongWay = 1 + dice.below(3);
        for (int i = 0; i < answers; ++i) {
            const int reviewer = (first + i) % 4;
            const bool isRight = dice.roll() < right[std::size_t(reviewer)] * hard;
            wrongWay = dice.roll() < 0.2 ? 1 + dice.below(3) : wrongWay;
            const int label = isRight ? truth : truth / 4 * 4 + (truth + wrongWay) % 4;
            project.add(record, std::uint32_t(reviewer), std::uint16_t(label), at + i * 1000, true,
                        pace[std::size_t(reviewer)] + dice.below(2000));
        }
        if (dice.roll() < 0.12)
            project.judgements.gold.back() = std::uint16_t(truth);
        project.segmentOf.back() = record % 3 == 0 ? "channel=post" : "channel=mail";
        domain::Prediction prediction;
        prediction.label = std::uint16_t(dice.roll() < 0.97 ? truth : truth / 4 * 4 + (truth + 1) % 4);
        prediction.confidence = float(hard < 1.0 ? 0.25 + 0.6 * dice.roll() : 1.0 - 0.75 * dice.roll() * dice.roll());
        if (record % 25 != 0)
            project.predictions.back() = prediction;
    }
}

} // namespace secondlook::test
