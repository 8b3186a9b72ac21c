#pragma once

#include "app/cli/command.h"

#include <memory>

namespace secondlook::cli {

std::unique_ptr<Command> makeInitCommand();
std::unique_ptr<Command> makeSchemaCommand();
std::unique_ptr<Command> makeGuidelineCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeSignalsCommand();
std::unique_ptr<Command> makeTrainCommand();
std::unique_ptr<Command> makeRunCommand();
std::unique_ptr<Command> makeProviderCommand();
std::unique_ptr<Command> makeLabelerCommand();
std::unique_ptr<Command> makeEstimateCommand();
std::unique_ptr<Command> makeStatusCommand();
std::unique_ptr<Command> makeAnnotateCommand();
std::unique_ptr<Command> makeAgreementCommand();
std::unique_ptr<Command> makeConsensusCommand();
std::unique_ptr<Command> makeAdjudicateCommand();
std::unique_ptr<Command> makePackCommand();
std::unique_ptr<Command> makeDatasetCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeTraceCommand();
std::unique_ptr<Command> makeAuditCommand();
std::unique_ptr<Command> makeClassifyCommand();

} // namespace secondlook::cli
