#pragma once

#include "app/compose/project.h"
#include "datasets/dataset_manifest.h"

#include <CLI/CLI.hpp>

#include <string>
#include <utility>
#include <vector>

namespace secondlook::cli {

/// The options of `dataset create` that say what goes into the version. What is not given comes from the version named
/// with --from, or stays as it is by default.
class DatasetRecipeOptions
{
public:
    void addTo(CLI::App &app);
    [[nodiscard]] base::Result<datasets::DatasetRecipe> recipe(compose::Project &project) const;

private:
    using Recipe = datasets::DatasetRecipe;
    using Member = std::string Recipe::*;

    void add(CLI::App &app, const char *name, Member member, const char *about);
    base::Status readSplit(Recipe &recipe) const;
    base::Status readSources(Recipe &recipe) const;

    CLI::Option *m_from = nullptr;
    CLI::Option *m_sources = nullptr;
    CLI::Option *m_soft = nullptr;
    CLI::Option *m_weights = nullptr;
    CLI::Option *m_drawn = nullptr;
    CLI::Option *m_split = nullptr;
    CLI::Option *m_seed = nullptr;
    std::vector<std::pair<CLI::Option *, Member>> m_texts;
    datasets::DatasetRecipe m_text;
    std::string m_fromVersion;
    std::vector<std::string> m_sourceList;
    std::string m_softKept;
    std::string m_weighting;
    std::string m_drawing;
    std::string m_shares;
};

} // namespace secondlook::cli
