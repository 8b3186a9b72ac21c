#include "app/cli/commands.h"

namespace secondlook::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (auto *make :
         {makeInitCommand,    makeSchemaCommand,   makeGuidelineCommand, makeImportCommand,    makeSignalsCommand,
          makeTrainCommand,   makeRunCommand,      makeProviderCommand,  makeLabelerCommand,   makeEstimateCommand,
          makeStatusCommand,  makeAnnotateCommand, makeAgreementCommand, makeConsensusCommand, makeAdjudicateCommand,
          makePackCommand,    makeDatasetCommand,  makeExportCommand,    makeTraceCommand,     makeAuditCommand,
          makeClassifyCommand})
        commands.push_back(make());
    return commands;
}

} // namespace secondlook::cli
