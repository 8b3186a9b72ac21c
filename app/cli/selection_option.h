#pragma once

#include "pipeline/run_store.h"

#include <CLI/CLI.hpp>

#include <string>

namespace secondlook::cli {

/// `--records`: which records a run takes.
void addSelectionOption(CLI::App &app, pipeline::Selection &selection, const std::string &description);

} // namespace secondlook::cli
