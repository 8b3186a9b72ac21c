#include "app/cli/selection_option.h"

#include <map>

namespace secondlook::cli {

void addSelectionOption(CLI::App &app, pipeline::Selection &selection, const std::string &description)
{
    using pipeline::Selection;
    app.add_option("--records", selection, description)
        ->transform(CLI::CheckedTransformer(std::map<std::string, Selection>{{"new", Selection::New},
                                                                             {"pending", Selection::Pending},
                                                                             {"failed", Selection::Failed},
                                                                             {"labelled", Selection::Labelled},
                                                                             {"all", Selection::All}}));
}

} // namespace secondlook::cli
