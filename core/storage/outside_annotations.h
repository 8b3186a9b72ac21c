#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/field_value.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <optional>
#include <string>

namespace secondlook::storage {

/// An answer given outside of the review desk.
struct OutsideAnnotation
{
    std::string externalId;
    base::ReviewerId reviewer;
    std::uint16_t label = 0;
    int schemaVersion = 0;
    std::string comment;
    std::int64_t tookMs = 0;
    domain::FieldValues values{};
};

enum class OutsideResult { Added, Superseded, Duplicate, NoSuchRecord };

/// Adds the answer; an earlier, different one of the same reviewer is superseded and kept. Usage error where it does
/// not fit the label schema, which is that of its version. Call inside a transaction.
[[nodiscard]] base::Result<OutsideResult> addOutsideAnnotation(Connection &connection,
                                                               const OutsideAnnotation &annotation,
                                                               const domain::LabelSchema &schema, base::TimeMs now);

enum class OutsideSettlement { Unchanged, Settled, Conflict };

/// Settles the record by its standing answers where they agree, or puts it into conflict where they do not. A record
/// that was adjudicated stays as it is. Call inside a transaction.
[[nodiscard]] base::Result<OutsideSettlement> settleOutside(Connection &connection, const std::string &externalId,
                                                            base::TimeMs now);

} // namespace secondlook::storage
