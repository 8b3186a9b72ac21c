#include "tests/ui/history/sample_history.h"

namespace secondlook::test {

namespace {

constexpr base::TimeMs sampleMinute = 60'000;
constexpr base::TimeMs sampleDay = 86'400'000;

void fillSample(ChangeProject &project, const TestClock &clock)
{
    using Found = review::SampledRecord::Found;
    const Found outcomes[] = {Found::Waiting, Found::Right, Found::Right, Found::Wrong, Found::Unsettled, Found::Right};
    for (int i = 0; i < 30; ++i) {
        review::SampledRecord one;
        one.task = {i + 1};
        one.at = clock.now() - (60 - i) * 40 * sampleMinute;
        one.record = {500 + i};
        one.externalId = "msg-" + std::to_string(10'200 + i * 17);
        one.run = 41;
        one.found = outcomes[i % 6];
        one.confidence = 0.93 + 0.002 * i;
        one.predicted = one.found == Found::Waiting ? "" : "card_arrival";
        one.settled = one.found == Found::Right   ? "card_arrival"
                      : one.found == Found::Wrong ? "getting_spare_card"
                                                  : "";
        if (one.found != Found::Waiting) {
            one.reviewer = "reviewer-" + std::to_string(1 + i % 4);
            one.answered = {1 + i % 4};
        }
        project.sampled.push_back(one);
    }
}

} // namespace

void fillHistory(ChangeProject &project, const TestClock &clock, int olderAnswers)
{
    const base::TimeMs now = clock.now();
    const auto person = [](int i) { return "reviewer-" + std::to_string(i); };
    const char *labels[] = {"top_up_failed", "exchange_rate", "card_arrival", "pending_transfer"};
    project.people = {"reviewer-1", "reviewer-2", "reviewer-3", "reviewer-4", "lead"};
    project.add(now - 9 * sampleDay - olderAnswers * sampleMinute, "lead", 0, "init", "project letters");
    for (int i = 0; i < olderAnswers; ++i)
        project.add(now - 9 * sampleDay - (olderAnswers - i) * sampleMinute, person(1 + i % 4), 1 + i % 4,
                    "annotate_label", "record 7", "msg-0" + std::to_string(1'000 + i), {{"label", labels[i % 4]}});
    const base::TimeMs monday = now - 3 * sampleDay;
    project.add(monday, "reviewer-2", 2, "create_dataset", "dataset version 7", {},
                {{"failed_gates", "0"}, {"rows", "9412"}});
    project.add(monday + 15 * sampleMinute, "lead", 0, "train", "model linear-3", {}, {{"schema_version", "2"}});
    const base::TimeMs yesterday = now - sampleDay;
    project.add(yesterday, "reviewer-1", 1, "annotate_label", "record 306", "msg-00306",
                {{"blind", "true"}, {"label", "card_arrival"}, {"own_confidence", "2"}});
    project.add(yesterday + 42 * sampleMinute, "reviewer-3", 3, "annotate_label", "record 306", "msg-00306",
                {{"blind", "true"}, {"label", "getting_spare_card"}, {"own_confidence", "3"}});
    project.add(yesterday + 148 * sampleMinute, "reviewer-1", 1, "set_guideline", "guideline 6", {},
                {{"reason", "note on card_arrival and getting_spare_card"}});
    const base::TimeMs today = now - 48 * sampleMinute;
    project.add(today, "reviewer-4", 4, "annotate_flag", "record 240", "msg-00240", {{"flag_reason", "2"}});
    project.add(today + 17 * sampleMinute, "reviewer-3", 3, "annotate_skip", "record 288", "msg-00288",
                {{"comment", "Both could be right, see page 4 of the guideline"}, {"skip_reason", "2"}});
    project.add(today + 36 * sampleMinute, "reviewer-2", 2, "adjudicate_decided", "record 306", "msg-00306",
                {{"adjudication", "7"},
                 {"comment", "The question we have to answer is whether a second card can be sent."},
                 {"label", "getting_spare_card"},
                 {"reason", "guideline_unclear"},
                 {"soft_label", R"({"card_arrival":0.39,"getting_spare_card":0.58,"lost_card":0.03})"}});
    project.add(today + 45 * sampleMinute, "lead", 0, "run_started", "run 42", {},
                {{"input", "12840"}, {"policy_version", "3"}});
    project.add(today + 46 * sampleMinute, "reviewer-1", 1, "annotate_undo", "record 391", "msg-00391",
                {{"label_before", "pending_transfer"}});
    project.add(today + 47 * sampleMinute, "reviewer-2", 2, "annotate_skip", "record 412", "msg-00412");
    project.add(today + 47 * sampleMinute, "reviewer-2", 2, "annotate_label", "record 415", "msg-00415",
                {{"label", "exchange_rate"}});
    project.add(today + 48 * sampleMinute, "reviewer-2", 2, "annotate_label", "record 417", "msg-00417",
                {{"label", "top_up_failed"}});
    project.tell = [](review::ChangeDetail &detail) {
        if (detail.change.action != "adjudicate_decided")
            return;
        detail.votesBefore = {{"card_arrival", 2}, {"getting_spare_card", 1}};
        detail.datasets = {{8, "train"}};
        detail.models = {"linear-4"};
        detail.decision = {7};
    };
    fillSample(project, clock);
}

} // namespace secondlook::test
