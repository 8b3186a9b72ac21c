#include "agreement/agreement_report.h"
#include "app/cli/agreement_output.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/compose/rated.h"
#include "base/text.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <thread>

namespace secondlook::cli {

using agreement::AlphaMetric;

namespace {

constexpr std::size_t namedSegments = 10;

std::string firstOf(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names | std::views::take(namedSegments))
        list += (list.empty() ? "" : ", ") + (name.empty() ? std::string("(none)") : base::shortened(name, 60));
    return names.size() > namedSegments ? list + ", ..." : list;
}

class AgreementCommand final : public Command
{
public:
    std::string name() const override { return "agreement"; }
    std::string description() const override { return "How far people agree: coefficients with 95% intervals"; }
    std::string example() const override { return "secondlook agreement --ratings ratings.csv --level ordinal"; }

    void addOptions(CLI::App &app) override
    {
        auto *project = app.add_option("PROJECT", m_project, "Project file");
        auto *ratings = app.add_option("--ratings", m_ratings,
                                       "CSV with item, annotator and label instead; - reads standard input");
        project->excludes(ratings);
        app.add_option("--level", m_level, "What distances between labels mean (for Krippendorff's alpha)")
            ->transform(CLI::CheckedTransformer(std::map<std::string, AlphaMetric>{{"nominal", AlphaMetric::Nominal},
                                                                                   {"ordinal", AlphaMetric::Ordinal},
                                                                                   {"interval", AlphaMetric::Interval},
                                                                                   {"ratio", AlphaMetric::Ratio}}));
        app.add_option("--bootstrap", m_resamples,
                       "Intervals from this many resamples of the items instead of formulas")
            ->check(CLI::Range(100, 100'000));
        app.add_option("--seed", m_seed, "Of the resamples (default 1)");
        app.add_option("--min-items", m_minItems, "A pair of raters counts in means from this many shared items (10)")
            ->check(CLI::PositiveNumber);
        app.add_option("--segment", m_segment, "Only this segment of a project, as in channel=email");
        app.add_flag("--last-wins", m_request.lastWins, "A repeated item and annotator takes its last line");
    }

    int run(Context &context) override
    {
        if (m_project.empty() == m_ratings.empty())
            return report(context, {base::ErrorCode::Usage, "name a project, or a file with --ratings", {}});
        if (!m_segment.empty() && m_project.empty())
            return report(context, {base::ErrorCode::Usage, "only a project has segments", "--segment"});
        auto rated = readAnswers(context);
        const base::Status ready = rated ? keepToSegment(*rated) : tl::unexpected(rated.error());
        if (!ready)
            return report(context, ready.error());
        const auto options = reportOptions(context, *rated);
        if (!options)
            return report(context, options.error());
        const auto found = work(context, *rated, *options);
        if (!found)
            return report(context, found.error());
        if (context.json)
            printJson(context, agreementJson(*found, *rated, m_level));
        else
            printAgreement(context, *found, *rated, m_level);
        return Done;
    }

private:
    base::Result<compose::Rated> readAnswers(Context &context) const
    {
        ProgressMeter meter(context, "Reading answers", "answers");
        compose::RatedRequest request = m_request;
        request.withSegments = !m_segment.empty();
        request.stop = context.stop;
        request.progress = meter.callback();
        return m_project.empty() ? compose::ratedInFile(m_ratings, context.in, request)
                                 : compose::ratedInProject(m_project, context.clock, request);
    }

    static base::Result<agreement::AgreementReport> work(Context &context, const compose::Rated &rated,
                                                         agreement::ReportOptions options)
    {
        ProgressMeter meter(context, "Resampling", "resamples");
        options.progress = meter.callback();
        agreement::AgreementReport found = agreement::agreementReport(rated.ratings, options);
        if (context.stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "the coefficients were stopped before they were done");
        return found;
    }

    base::Status keepToSegment(compose::Rated &rated) const
    {
        if (m_segment.empty())
            return {};
        const auto found = std::ranges::find(rated.segmentNames, m_segment);
        if (found == rated.segmentNames.end())
            return base::fail(base::ErrorCode::NotFound,
                              "no record that people labelled is in this segment; the segments are: " +
                                  firstOf(rated.segmentNames),
                              "segment " + m_segment);
        const auto place = static_cast<std::size_t>(found - rated.segmentNames.begin());
        rated.ratings = agreement::ofItems(rated.ratings, rated.segments[place]);
        return {};
    }

    base::Result<agreement::ReportOptions> reportOptions(const Context &context, const compose::Rated &rated) const
    {
        agreement::ReportOptions options;
        options.metric = m_level;
        options.minSharedItems = m_minItems;
        options.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        options.stop = context.stop;
        if (m_resamples > 0)
            options.bootstrap = agreement::BootstrapPlan{m_resamples, m_seed};
        if (m_level == AlphaMetric::Nominal)
            return options;
        if (rated.values.empty() || (rated.valuesArePlaces && m_level != AlphaMetric::Ordinal))
            return base::fail(base::ErrorCode::Input,
                              "not every label is a number, which this level needs; use --level nominal", "--level");
        options.values = rated.values;
        return options;
    }

    std::string m_project;
    std::string m_ratings;
    std::string m_segment;
    AlphaMetric m_level = AlphaMetric::Nominal;
    int m_resamples = 0;
    std::uint64_t m_seed = 1;
    std::int64_t m_minItems = 10;
    compose::RatedRequest m_request;
};

} // namespace

std::unique_ptr<Command> makeAgreementCommand()
{
    return std::make_unique<AgreementCommand>();
}

} // namespace secondlook::cli
