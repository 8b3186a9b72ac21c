#include "app/compose/kept_usage.h"

#include "pipeline/label_job.h"

namespace secondlook::compose {

using base::Result;

Result<pipeline::RecordUsage> keptUsage(const domain::Record &record, const servers::Labeler &labeler,
                                        pipeline::KeptAnswers &answers)
{
    pipeline::LabelJob job(record, labeler.provider().recordTokens);
    pipeline::RecordUsage usage;
    const std::string message = labeler.message(record);
    while (!job.isDone()) {
        const auto kept = answers.find(labeler.answerKey(labeler.body(message, job.next()), job.next()));
        if (!kept)
            return tl::unexpected(kept.error());
        auto answer = *kept ? servers::readAnswer(**kept) : std::nullopt;
        if (!answer)
            break;
        ++usage.requests;
        usage.inputTokens += static_cast<double>(answer->usage.input);
        usage.outputTokens += static_cast<double>(answer->usage.output);
        job.take(std::move(*answer), labeler.votes());
    }
    return usage;
}

} // namespace secondlook::compose
