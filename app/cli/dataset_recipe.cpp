#include "app/cli/dataset_recipe.h"

#include "app/compose/dataset_reads.h"

namespace secondlook::cli {

void DatasetRecipeOptions::addTo(CLI::App &app)
{
    m_from = app.add_option("--from", m_fromVersion, "Begin with filter, sources and splits of this version");
    add(app, "--name", &Recipe::name, "Name of the dataset (default: the project's)");
    add(app, "--filter", &Recipe::filter, "Which records, as docs/filters.md describes it (default: all)");
    m_sources = app.add_option("--sources", m_sourceList,
                               "Sources of labels that count: gold, adjudicated, agreed, single, seed, audit, auto")
                    ->delimiter(',');
    m_soft = app.add_option("--soft", m_softKept, "Ambiguous records with their soft label")
                 ->check(CLI::IsMember({"keep", "leave-out"}));
    m_weights = app.add_option("--weights", m_weighting, "equal: 1 for all; trust: how sure the model or rule was")
                    ->check(CLI::IsMember({"equal", "trust"}));
    m_split = app.add_option("--split", m_shares, "Percent in train, validation and test (default: 80,10,10)");
    m_drawn = app.add_option("--draw", m_drawing, "by-entity: shares hold on average; by-label: within each label")
                  ->check(CLI::IsMember({"by-entity", "by-label"}));
    m_seed = app.add_option("--seed", m_text.seed, "Of the splits (default: the policy's)");
    add(app, "--entity", &Recipe::entity, "Field whose records of one value stay in one split (default: each record)");
    add(app, "--license", &Recipe::license, "SPDX identifier, such as CC-BY-4.0");
    add(app, "--language", &Recipe::language, "BCP 47, such as en");
    add(app, "--description", &Recipe::description, "A sentence about it");
    add(app, "--url", &Recipe::url, "Where it can be found");
    add(app, "--creator", &Recipe::creator, "Who made it");
}

base::Result<datasets::DatasetRecipe> DatasetRecipeOptions::recipe(compose::Project &project) const
{
    datasets::DatasetRecipe recipe;
    recipe.seed = project.policy().seed;
    if (m_from->count() > 0) {
        const auto version = compose::openDataset(project, m_fromVersion);
        if (!version)
            return tl::unexpected(version.error());
        recipe = version->recipe;
    }
    for (const auto &[option, member] : m_texts)
        if (option->count() > 0)
            recipe.*member = m_text.*member;
    if (m_seed->count() > 0)
        recipe.seed = m_text.seed;
    if (m_soft->count() > 0)
        recipe.soft = m_softKept == "keep";
    if (m_weights->count() > 0)
        recipe.weightByTrust = m_weighting == "trust";
    if (m_drawn->count() > 0)
        recipe.stratified = m_drawing == "by-label";
    SECONDLOOK_TRY(readSplit(recipe));
    SECONDLOOK_TRY(readSources(recipe));
    return recipe;
}

void DatasetRecipeOptions::add(CLI::App &app, const char *name, Member member, const char *about)
{
    m_texts.emplace_back(app.add_option(name, m_text.*member, about), member);
}

base::Status DatasetRecipeOptions::readSplit(Recipe &recipe) const
{
    if (m_split->count() == 0)
        return {};
    const auto shares = datasets::parseSplitShares(m_shares);
    if (!shares)
        return base::fail(base::ErrorCode::Usage,
                          "three whole percentages that add up to 100 are expected, such as 80,10,10", "--split");
    recipe.shares = *shares;
    return {};
}

base::Status DatasetRecipeOptions::readSources(Recipe &recipe) const
{
    if (m_sources->count() == 0)
        return {};
    recipe.sources.clear();
    for (const std::string &name : m_sourceList) {
        const auto source = datasets::labelSourceNamed(name);
        if (!source || *source == datasets::LabelSource::Ambiguous)
            return base::fail(base::ErrorCode::Usage,
                              "there is no source of labels '" + name +
                                  "'; there are: gold, adjudicated, agreed, single, seed, audit, auto",
                              "--sources");
        recipe.sources.insert(*source);
    }
    return {};
}

} // namespace secondlook::cli
