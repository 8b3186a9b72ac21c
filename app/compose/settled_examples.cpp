#include "app/compose/settled_examples.h"

#include "pipeline/example_pool.h"
#include "storage/near_texts.h"
#include "storage/settled_examples.h"

namespace secondlook::compose {

namespace {

/// So many are compared with each record: a few milliseconds.
constexpr std::size_t mostPooled = 20'000;

} // namespace

base::Result<std::shared_ptr<const servers::ExampleSource>> exampleSourceOf(Project &project,
                                                                            const domain::Provider &provider)
{
    const domain::ExampleRule &rule = provider.examples;
    if (rule.choice == domain::ExampleChoice::None)
        return nullptr;
    auto pool = rule.choice == domain::ExampleChoice::Fixed
                    ? storage::readExamplesNamed(project.connection(), project.schema(), rule.ids)
                    : storage::readExamplePool(project.connection(), project.schema(), mostPooled);
    if (!pool)
        return tl::unexpected(pool.error());
    return std::make_shared<const pipeline::ExamplePool>(std::move(*pool), rule, storage::textKey);
}

} // namespace secondlook::compose
