#pragma once

#include "base/ids.h"
#include "domain/prediction.h"

#include <optional>
#include <string>

namespace secondlook::pipeline {

/// How far a batch is. What is kept is never ahead of what the server was sent.
enum class BatchState {
    Intended = 1, ///< nothing was sent that could cost anything
    Sending,      ///< the server may have made it: it has to be asked
    Submitted,    ///< its id at the server is known
    Done,         ///< its results are all read
    Failed,       ///< as a whole, at the server
    NeverMade,    ///< the server knows of none
    GivenUp,      ///< it was not to be found, and a person wanted to look no longer
};

struct BatchId
{
    base::RunId run; ///< that made it
    int number = 0;  ///< in its run, from 1
};

/// That nothing more is expected of a batch; what is still open of it was not asked.
struct BatchEnd
{
    BatchId batch;
    BatchState state = BatchState::Done;
    std::string why{}; ///< for people; may be empty
};

/// That a question which a batch asked is open no more: its answer is kept, or why there is none.
struct BatchQuestionEnd
{
    BatchId batch;
    std::string key;
    std::optional<domain::Failure> failure{};
};

} // namespace secondlook::pipeline
