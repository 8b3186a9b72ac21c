#include "agreement/agreement_report.h"
#include "app/cli/agreement_output.h"
#include "app/cli/commands.h"
#include "app/cli/field_agreement_output.h"
#include "app/cli/output.h"
#include "app/cli/progress_meter.h"
#include "app/compose/field_rated.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
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
        app.add_option("--level", m_level,
                       "What distances between labels mean for Krippendorff's alpha (default: nominal; ordinal for a "
                       "scale)")
            ->transform(CLI::CheckedTransformer(std::map<std::string, AlphaMetric>{{"nominal", AlphaMetric::Nominal},
                                                                                   {"ordinal", AlphaMetric::Ordinal},
                                                                                   {"interval", AlphaMetric::Interval},
                                                                                   {"ratio", AlphaMetric::Ratio}}));
        app.add_option("--weights", m_asked.weights,
                       "How far different labels still agree, for all other coefficients (default: identity, not at "
                       "all)")
            ->transform(
                CLI::CheckedTransformer(std::map<std::string, LabelWeights>{{"identity", LabelWeights::Identity},
                                                                            {"linear", LabelWeights::Linear},
                                                                            {"quadratic", LabelWeights::Quadratic},
                                                                            {"ordinal", LabelWeights::Ordinal}}));
        app.add_option("--field", m_field,
                       "Of a project: what was answered to this field of the label schema instead of the label");
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
        if (const base::Status wanted = check(); !wanted)
            return report(context, wanted.error());
        auto field = readAnswers(context);
        const base::Status ready = field ? keepToSegment(*field) : tl::unexpected(field.error());
        if (!ready)
            return report(context, ready.error());
        const domain::FieldKind kind = field->field.kind;
        if (kind == domain::FieldKind::MultiChoice || kind == domain::FieldKind::Spans)
            return compareSeveral(context, *field);
        m_asked.level =
            m_level.value_or(kind == domain::FieldKind::Scale ? AlphaMetric::Ordinal : AlphaMetric::Nominal);
        const auto options = reportOptions(context, field->rated);
        if (!options)
            return report(context, options.error());
        const auto found = work(context, field->rated, *options);
        if (!found)
            return report(context, found.error());
        print(context, *found, *field);
        return Done;
    }

private:
    base::Status check() const
    {
        if (m_project.empty() == m_ratings.empty())
            return base::fail(base::ErrorCode::Usage, "name a project, or a file with --ratings");
        if (!m_segment.empty() && m_project.empty())
            return base::fail(base::ErrorCode::Usage, "only a project has segments", "--segment");
        if (!m_field.empty() && m_project.empty())
            return base::fail(base::ErrorCode::Usage, "only a project has fields", "--field");
        return {};
    }

    void print(Context &context, const AgreementFound &found, const compose::FieldRated &field) const
    {
        if (!context.json) {
            printAgreement(context, found, field.rated, m_asked);
            if (field.leftOut > 0)
                context.out << "Note: " << leftOutInWords(field.leftOut) << "\n";
            return;
        }
        auto json = agreementJson(found, field.rated, m_asked);
        if (field.leftOut > 0)
            json["notes"].push_back(leftOutInWords(field.leftOut));
        printJson(context, json);
    }

    base::Result<compose::FieldRated> readAnswers(Context &context)
    {
        ProgressMeter meter(context, "Reading answers", "answers");
        compose::RatedRequest request = m_request;
        request.withSegments = !m_segment.empty();
        request.stop = context.stop;
        request.progress = meter.callback();
        if (!m_field.empty()) {
            auto field = compose::ratedField(m_project, m_field, context.clock, request);
            if (field)
                m_asked.field = field->field;
            return field;
        }
        auto rated = m_project.empty() ? compose::ratedInFile(m_ratings, context.in, request)
                                       : compose::ratedInProject(m_project, context.clock, request);
        if (!rated)
            return tl::unexpected(rated.error());
        compose::FieldRated label;
        label.rated = std::move(*rated);
        return label;
    }

    static base::Result<AgreementFound> work(Context &context, const compose::Rated &rated,
                                             agreement::ReportOptions options)
    {
        ProgressMeter meter(context, "Resampling", "resamples");
        options.progress = meter.callback();
        AgreementFound found{agreement::agreementReport(rated.ratings, options), {}};
        if (rated.withRepeats)
            found.consistency = agreement::intraRater(*rated.withRepeats);
        if (context.stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "the coefficients were stopped before they were done");
        return found;
    }

    int compareSeveral(Context &context, const compose::FieldRated &field) const
    {
        if (m_level || m_asked.weights != LabelWeights::Identity || m_resamples > 0)
            return report(context, {base::ErrorCode::Usage,
                                    "--level, --weights and --bootstrap are for fields with one label an answer",
                                    "field " + m_field});
        printSeveral(context, field);
        return Done;
    }

    base::Status keepToSegment(compose::FieldRated &field) const
    {
        if (m_segment.empty())
            return {};
        const compose::Rated &rated = field.rated;
        const auto found = std::ranges::find(rated.segmentNames, m_segment);
        if (found == rated.segmentNames.end())
            return base::fail(base::ErrorCode::NotFound,
                              "no record that people labelled is in this segment; the segments are: " +
                                  firstOf(rated.segmentNames),
                              "segment " + m_segment);
        const auto place = static_cast<std::size_t>(found - rated.segmentNames.begin());
        compose::keepItems(field, std::vector(rated.segments[place]));
        return {};
    }

    base::Result<agreement::ReportOptions> reportOptions(const Context &context, const compose::Rated &rated) const
    {
        agreement::ReportOptions options;
        options.metric = m_asked.level;
        options.minSharedItems = m_minItems;
        options.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        options.stop = context.stop;
        if (m_resamples > 0)
            options.bootstrap = agreement::BootstrapPlan{m_resamples, m_seed};
        const auto noNumber = std::ranges::find_if(rated.values, [](double value) { return std::isnan(value); });
        const bool areNumbers = noNumber == rated.values.end();
        if (m_asked.level != AlphaMetric::Nominal &&
            !(m_asked.level == AlphaMetric::Ordinal && !areNumbers && rated.areInOrder))
            options.values = rated.values;
        if (m_asked.weights == LabelWeights::Identity)
            return options;
        if (!areNumbers && !(m_asked.weights == LabelWeights::Ordinal && rated.areInOrder))
            return base::fail(base::ErrorCode::Input,
                              "these weights need a number for each label, and \"" +
                                  base::shortened(rated.labels[noNumber - rated.values.begin()], 80) + "\" is none",
                              "--weights");
        options.weights = weightsOf(rated);
        return options;
    }

    agreement::AgreementWeights weightsOf(const compose::Rated &rated) const
    {
        if (m_asked.weights == LabelWeights::Linear)
            return agreement::AgreementWeights::linear(rated.values);
        if (m_asked.weights == LabelWeights::Quadratic)
            return agreement::AgreementWeights::quadratic(rated.values);
        return agreement::AgreementWeights::ranked(static_cast<std::uint32_t>(rated.labels.size()));
    }

    std::string m_project;
    std::string m_ratings;
    std::string m_segment;
    std::string m_field;
    std::optional<AlphaMetric> m_level;
    AgreementAsked m_asked;
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
