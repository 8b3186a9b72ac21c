#include <QTest>

#include "review/given_answers.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <string>
#include <vector>

using Lines = std::vector<std::string>;

using namespace secondlook;
using domain::Action;
using review::GivenAnswer;

class TestGivenAnswers : public QObject
{
    Q_OBJECT

    static GivenAnswer answer(std::int64_t id, std::int64_t record, std::int64_t reviewer, std::uint16_t label,
                              bool blind = false, std::int64_t supersedes = 0)
    {
        GivenAnswer given;
        given.id = id;
        given.record = {record};
        given.reviewer = {reviewer};
        given.label = label;
        given.blind = blind;
        given.supersedes = supersedes;
        return given;
    }
    static GivenAnswer act(Action action, std::int64_t id, std::int64_t record, std::int64_t reviewer,
                           std::int64_t supersedes = 0)
    {
        GivenAnswer given = answer(id, record, reviewer, 0, false, supersedes);
        given.action = action;
        return given;
    }
    /// Read in two stretches, the first of which ends after so many answers.
    static review::Judgements judgements(const std::vector<GivenAnswer> &answers,
                                         std::vector<base::ReviewerId> &reviewers, std::size_t inFirst)
    {
        std::vector<std::int64_t> superseded;
        for (const GivenAnswer &answer : answers)
            if (answer.supersedes != 0)
                superseded.push_back(answer.supersedes);
        std::ranges::sort(superseded);
        std::vector<review::AnswerStretch> stretches;
        for (int stretch = 0; stretch < 2; ++stretch)
            stretches.emplace_back(superseded, 1);
        for (std::size_t i = 0; i < answers.size(); ++i)
            stretches[i < inFirst ? 0 : 1].add(answers[i]);
        return review::judgementsOf(std::move(stretches), reviewers);
    }
    /// "item reviewer label" of each judgement, wherever the stretches part.
    static std::vector<std::string> judged(const std::vector<GivenAnswer> &answers)
    {
        std::vector<Lines> seen;
        for (std::size_t inFirst = 0; inFirst <= answers.size(); ++inFirst) {
            std::vector<base::ReviewerId> reviewers;
            Lines lines;
            for (const review::Judgement &judgement : judgements(answers, reviewers, inFirst).answers)
                lines.push_back(std::to_string(judgement.item) + " " + std::to_string(judgement.reviewer) + " " +
                                std::to_string(judgement.label));
            seen.push_back(std::move(lines));
        }
        return std::ranges::all_of(seen, [&](const Lines &one) { return one == seen.front(); })
                   ? seen.front()
                   : Lines{"it matters where the stretches part"};
    }

private Q_SLOTS:
    void judgementsComeInTheOrderOfTheAnswers()
    {
        QCOMPARE(judged({answer(1, 1, 1, 0), answer(2, 2, 1, 1, true), answer(3, 3, 1, 2), answer(4, 2, 1, 3, false, 2),
                         answer(5, 4, 1, 4), answer(6, 5, 2, 5), answer(7, 5, 2, 6, false, 6), answer(8, 6, 2, 7)}),
                 (Lines{"0 0 0", "1 0 1", "2 0 2", "3 0 4", "4 1 6", "5 1 7"}));
        QCOMPARE(judged({}), Lines());
    }
    void peopleAndRecordsAreNumberedByTheirIds()
    {
        const std::vector<GivenAnswer> answers{answer(1, 900, 7, 3), answer(2, 20, 5, 1), answer(5, 900, 5, 2)};
        std::vector<base::ReviewerId> reviewers;
        const review::Judgements found = judgements(answers, reviewers, 1);
        QCOMPARE(reviewers, (std::vector<base::ReviewerId>{{5}, {7}}));
        QCOMPARE(found.records, (std::vector<base::RecordId>{{20}, {900}}));
        QCOMPARE(judged(answers), (Lines{"1 1 3", "0 0 1", "1 0 2"}));
    }
    void aBlindFirstPickCountsAndNotTheSecondAnswer()
    {
        QCOMPARE(judged({answer(1, 1, 1, 4, true), answer(2, 1, 1, 6, false, 1)}), Lines{"0 0 4"});
    }
    void otherwiseTheLatestAnswerCounts()
    {
        QCOMPARE(judged({answer(1, 1, 1, 4), answer(2, 1, 1, 6, false, 1)}), Lines{"0 0 6"});
        QCOMPARE(judged({answer(1, 1, 1, 4, true), answer(2, 1, 1, 6, true, 1)}), Lines{"0 0 6"});
    }
    void ofARecordAskedForAgainTheNewAnswerCountsAlone()
    {
        // A first pick, a second answer, and later a new first pick of the same person.
        QCOMPARE(judged({answer(1, 1, 1, 4, true), answer(2, 1, 1, 6, false, 1), answer(3, 1, 1, 5, true, 2)}),
                 Lines{"0 0 5"});
        QCOMPARE(judged({answer(1, 1, 1, 4, true), answer(2, 1, 1, 6, false, 1), answer(3, 1, 1, 5, true, 2),
                         answer(4, 1, 1, 6, false, 3)}),
                 Lines{"0 0 5"});
    }
    void anAnswerTakenBackIsNone()
    {
        QCOMPARE(judged({answer(1, 1, 1, 4), act(Action::Undo, 2, 1, 1, 1)}), Lines());
        QCOMPARE(judged({answer(1, 1, 1, 4), act(Action::Undo, 2, 1, 1, 1), answer(3, 1, 1, 5)}), Lines{"0 0 5"});
    }
    void withTheSecondAnswerTheFirstPickIsTakenBack()
    {
        QCOMPARE(judged({answer(1, 1, 1, 4, true), answer(2, 1, 1, 6, false, 1), act(Action::Undo, 3, 1, 1, 2)}),
                 Lines());
    }
    void skipsAreCountedByPerson()
    {
        std::vector<base::ReviewerId> reviewers;
        const auto found =
            judgements({act(Action::Skip, 1, 1, 3), act(Action::Skip, 2, 2, 3), act(Action::Flag, 3, 3, 3),
                        act(Action::Skip, 4, 3, 2), act(Action::Undo, 5, 3, 2, 4), answer(6, 3, 2, 1)},
                       reviewers, 2);
        QCOMPARE(found.skipped, (std::vector<std::int64_t>{0, 2}));
        QCOMPARE(found.answers.size(), 1U);
        QCOMPARE(found.records, std::vector<base::RecordId>{{3}});
    }
};

SECONDLOOK_SUITE(TestGivenAnswers)
#include "tst_given_answers.moc"
