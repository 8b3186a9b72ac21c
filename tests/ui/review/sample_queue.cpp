#include "tests/ui/review/sample_queue.h"

#include "domain/tier.h"

#include <map>
#include <sstream>

namespace secondlook::test {

namespace {

const char *const topics = R"(
Meters: reading_rejected reading_forgotten meter_broken smart_meter_offline meter_swap_wanted meter_access_denied estimate_too_high reading_photo_unclear meter_number_wrong
Bills: bill_too_high bill_not_arrived bill_unclear bill_in_wrong_name bill_by_email_wanted final_bill_missing bill_correction_wanted vat_question credit_not_paid_out
Payments: instalment_too_high direct_debit_failed direct_debit_date_change payment_not_recognised paid_twice bank_details_changed payment_by_card_wanted late_fee_disputed payment_plan_wanted
Tariffs: tariff_change_wanted price_rise_question green_tariff_question night_tariff_question tariff_end_date price_guarantee_question bonus_not_credited tariff_comparison_wanted contract_length_question
Moving: moving_in moving_out moving_date_change previous_tenant_still_registered forwarding_address key_handover_reading new_flat_not_connected contract_transfer_to_flatmate
Outages: power_cut_now power_cut_announced gas_smell voltage_flickers fuse_keeps_tripping street_light_broken outage_compensation connection_damaged_by_building_work
Solar: solar_feed_in_question solar_registration_missing solar_payment_late battery_question inverter_error balcony_panel_registration feed_in_meter_question solar_contract_end
Appointments: appointment_missed_by_fitter appointment_change appointment_cancel appointment_confirmation_missing fitter_came_too_early appointment_outside_hours_wanted access_by_neighbour fitter_left_damage
Account: login_not_possible password_forgotten email_change phone_change two_people_one_contract account_deletion_wanted data_copy_wanted advertising_stop_wanted app_shows_wrong_consumption_for_the_previous_month_after_meter_swap
)";

struct Guide
{
    const char *definition;
    const char *notFor;
    std::vector<std::string> examples;
};

const std::map<std::string, Guide> guides = {
    {"smart_meter_offline",
     {"A digital meter sends nothing any more, or the app says that it is out of reach.",
      "Not where the meter itself shows nothing: use meter_broken.",
      {"The app says my meter has been offline since Sunday.", "No values since the router was changed."}}},
    {"meter_broken",
     {"The meter shows nothing, runs backwards, or makes noises.", "", {"The little screen has gone black."}}},
    {"estimate_too_high",
     {"A consumption that was estimated seems too high, and a reading is offered or asked for.",
      "Not where the price is the trouble: use bill_too_high.",
      {"You guessed 900 kWh for a flat in which nobody lives."}}},
    {"bill_too_high",
     {"The amount of a bill is doubted, whatever the reason is.", "Not for instalments: use instalment_too_high.", {}}},
    {"reading_rejected", {"A reading was sent and not accepted.", "", {"The form says my number is out of range."}}}};

domain::LabelSchema sampleSchema()
{
    domain::LabelSchema schema;
    schema.name = "reason";
    schema.fields.push_back({"reason", domain::FieldKind::Choice, true, {}});
    std::istringstream lines(topics);
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(':');
        if (colon == std::string::npos)
            continue;
        std::istringstream names(line.substr(colon + 1));
        for (std::string name; names >> name;) {
            domain::Label label;
            label.name = name;
            label.topic = line.substr(0, colon);
            if (const auto guide = guides.find(name); guide != guides.end()) {
                label.definition = guide->second.definition;
                label.notFor = guide->second.notFor;
                label.examples = guide->second.examples;
            }
            schema.fields.front().labels.push_back(label);
        }
    }
    return schema;
}

const char *const firstText =
    "Good morning, since the fitter changed the box in our cellar on the third, the app shows no values at all and "
    "says "
    "“meter out of reach”. Before that it worked for two years. I switched the router off and on, as your colleague "
    "told "
    "me on the phone, but nothing came back. What worries me more: the bill that arrived yesterday is an estimate of "
    "412 "
    "kWh for April, and we were away for three weeks. Could you look whether the new meter is connected, and send "
    "somebody if it is not? I can also read it by hand and send you a photo, if you tell me which of the four numbers "
    "on "
    "the display you need.";

const char *const otherTexts[] = {
    "We move out on the 30th. Do you need the reading from us or from the landlord?",
    "Hello, you took the instalment twice this month, once on the 2nd and once on the 4th. I would like the second one "
    "back as soon as possible, because my rent bounced. The reference was the same both times.",
    "gas smell in the stairwell, neighbours say since noon",
    "Could you tell me what I would pay on the night tariff? We charge a car from ten in the evening on, about 9 kWh a "
    "day, and the storage heater runs from midnight to six.",
};

domain::Prediction predicted(const domain::LabelSchema &schema,
                             std::initializer_list<std::pair<const char *, float>> scores, std::uint32_t signals)
{
    domain::Prediction prediction;
    for (const auto &[name, probability] : scores)
        prediction.scores.push_back({std::uint16_t(schema.indexOf(name)), probability});
    prediction.label = prediction.scores.front().label;
    prediction.confidence = prediction.rawConfidence = prediction.scores.front().probability;
    prediction.signals = signals;
    return prediction;
}

domain::ReviewTask sampleTask(int number, const std::string &text)
{
    domain::ReviewTask task;
    task.id = {number};
    task.record.id = {number};
    task.record.externalId = "case-00" + std::to_string(417 + number);
    task.record.text = text;
    task.record.segment = number % 2 == 1 ? "channel=email" : "channel=chat";
    task.record.fields = {{"channel", number % 2 == 1 ? "email" : "chat"},
                          {"language", "en"},
                          {"region", "north-west"},
                          {"received", "14 May 2025, 09:12"}};
    task.reasons = domain::BelowReviewThreshold;
    task.modelVersion = "linear 3";
    task.policyVersion = 3;
    return task;
}

void addRecords(FakeQueue &queue, const std::function<domain::Prediction(int)> &predict)
{
    queue.tasks.push_back(sampleTask(1, firstText));
    for (int i = 0; i < 311; ++i)
        queue.tasks.push_back(sampleTask(i + 2, otherTexts[i % 4]));
    for (std::size_t i = 0; i < queue.tasks.size(); ++i)
        queue.tasks[i].prediction = predict(int(i));
}

void addEvidence(FakeQueue &queue, std::initializer_list<std::pair<const char *, float>> words)
{
    const std::string text = firstText;
    for (const auto &[word, weight] : words) {
        const std::size_t at = text.find(word);
        queue.evidence.push_back({at, std::string(word).size(), weight, 0});
    }
}

} // namespace

std::unique_ptr<FakeQueue> sampleQueue()
{
    auto queue = std::make_unique<FakeQueue>();
    queue->facts.name = "energy-desk";
    queue->facts.schema = sampleSchema();
    queue->facts.policyVersion = 3;
    queue->facts.reviewThreshold = 0.62;
    queue->facts.autoThreshold = 0.873;
    queue->facts.modelVersion = "linear 3";
    const domain::LabelSchema &schema = queue->facts.schema;
    addRecords(*queue, [&](int i) {
        if (i % 2 == 0)
            return predicted(schema,
                             {{"smart_meter_offline", 0.41F},
                              {"estimate_too_high", 0.27F},
                              {"meter_broken", 0.14F},
                              {"app_shows_wrong_consumption_for_the_previous_month_after_meter_swap", 0.08F},
                              {"reading_rejected", 0.05F}},
                             domain::TwoCloseLabels);
        return predicted(schema, {{"paid_twice", 0.55F}, {"direct_debit_failed", 0.2F}, {"moving_out", 0.1F}},
                         domain::SignalNone);
    });
    queue->tasks.front().record.signals = domain::Truncated | domain::NearDuplicate;
    addEvidence(*queue, {{"no values", 0.31F},
                         {"out of reach", 0.28F},
                         {"router", 0.09F},
                         {"estimate", -0.24F},
                         {"the new meter", 0.12F},
                         {"photo", -0.06F}});
    return queue;
}

std::unique_ptr<FakeQueue> threeLabelQueue()
{
    auto queue = std::make_unique<FakeQueue>();
    queue->facts.name = "complaint-triage";
    queue->facts.policyVersion = 1;
    queue->facts.reviewThreshold = 0.7;
    queue->facts.autoThreshold = 0.96;
    queue->facts.modelVersion = "linear 3";
    queue->facts.schema.name = "kind";
    queue->facts.schema.fields.push_back({"kind", domain::FieldKind::Choice, true, {}});
    auto &labels = queue->facts.schema.fields.front().labels;
    labels.push_back({"complaint",
                      "",
                      "",
                      "Something went wrong and the customer wants it put right, by a person or "
                      "by money.",
                      "",
                      {"This is the third letter I write."},
                      {}});
    labels.push_back({"question",
                      "",
                      "",
                      "The customer asks for information or for help and is not cross.",
                      "",
                      {"How do I send a reading?"},
                      {}});
    labels.push_back({"praise",
                      "",
                      "",
                      "The customer says thanks and asks for nothing.",
                      "",
                      {"Your fitter was quick and kind."},
                      {}});
    const domain::LabelSchema &schema = queue->facts.schema;
    addRecords(*queue, [&](int) {
        return predicted(schema, {{"complaint", 0.52F}, {"question", 0.45F}, {"praise", 0.03F}},
                         domain::TwoCloseLabels);
    });
    addEvidence(*queue, {{"nothing came back", 0.2F}, {"worries me", 0.18F}, {"Could you look", -0.21F}});
    return queue;
}

} // namespace secondlook::test
