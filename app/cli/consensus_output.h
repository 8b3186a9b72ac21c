#pragma once

#include "agreement/consensus.h"
#include "app/cli/command.h"
#include "app/compose/rated.h"

#include <string>

namespace secondlook::cli {

/// The object of `consensus --json`, item by item, so that memory does not grow with what is printed.
void printConsensusJson(Context &context, const agreement::Consensus &consensus, const compose::Rated &rated);

/// For people: what came out in sum, and the reviewers, lowest accuracy first.
void printConsensus(Context &context, const agreement::Consensus &consensus, const compose::Rated &rated);

/// item, label and probability of every answered item, whole or not at all.
[[nodiscard]] base::Status writeConsensusCsv(const std::string &path, const agreement::Consensus &consensus,
                                             const compose::Rated &rated);

} // namespace secondlook::cli
