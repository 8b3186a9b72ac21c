#include "calibration/cascade.h"

#include "calibration/auto_threshold.h"
#include "calibration/intervals.h"

namespace secondlook::calibration {

namespace {

bool isSure(const MemberOutcomes &member, const std::optional<double> &cut, std::size_t row)
{
    return cut && member[row] && static_cast<double>(member[row]->confidence) >= *cut;
}

} // namespace

CascadeCuts fitCascadeCuts(std::span<const MemberOutcomes> members, double targetPrecision, double confidence,
                           std::span<const std::uint8_t> exclude)
{
    CascadeCuts cuts;
    std::vector<std::uint8_t> gone(exclude.begin(), exclude.end());
    gone.resize(members.front().size());
    for (const MemberOutcomes &member : members.first(members.size() - 1)) {
        HeldOutPredictions said;
        for (std::size_t row = 0; row < member.size(); ++row)
            if (gone[row] == 0 && member[row])
                said.push_back(*member[row]);
        cuts.push_back(autoThreshold(said, targetPrecision, confidence));
        for (std::size_t row = 0; row < member.size(); ++row)
            if (isSure(member, cuts.back(), row))
                gone[row] = 1;
    }
    return cuts;
}

std::size_t deciderOf(std::span<const MemberOutcomes> members, const CascadeCuts &cuts, std::size_t row)
{
    for (std::size_t m = 0; m < cuts.size(); ++m)
        if (isSure(members[m], cuts[m], row))
            return m;
    return members.size() - 1;
}

CascadeFit fitCascade(std::span<const MemberOutcomes> members, double targetPrecision, double confidence,
                      std::span<const int> foldOf, int folds)
{
    CascadeFit fit;
    fit.cuts = fitCascadeCuts(members, targetPrecision, confidence);
    fit.deciders.resize(foldOf.size());
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<std::uint8_t> exclude;
        for (const int own : foldOf)
            exclude.push_back(own == fold ? 1 : 0);
        const CascadeCuts cuts = fitCascadeCuts(members, targetPrecision, confidence, exclude);
        for (std::size_t row = 0; row < foldOf.size(); ++row)
            if (foldOf[row] == fold)
                fit.deciders[row] = deciderOf(members, cuts, row);
    }
    fit.records = static_cast<std::int64_t>(foldOf.size());
    for (std::size_t row = 0; row < fit.deciders.size(); ++row) {
        if (fit.deciders[row] + 1 == members.size())
            continue;
        ++fit.sure;
        fit.wrong += members[fit.deciders[row]][row]->correct ? 0 : 1;
    }
    fit.spared = clopperPearson(fit.sure, fit.records, 0.95);
    fit.risk = clopperPearson(fit.wrong, fit.sure, 0.95);
    return fit;
}

} // namespace secondlook::calibration
