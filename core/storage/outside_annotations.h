#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/field_value.h"
#include "storage/sql/connection.h"
#include "storage/standing_answers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::storage {

/// An answer given outside of the review desk.
struct OutsideAnnotation
{
    std::string externalId;
    base::ReviewerId reviewer;
    std::optional<std::uint16_t> label; ///< none where the record was passed on
    int schemaVersion = 0;
    std::string comment;
    std::int64_t tookMs = 0;
    domain::FieldValues values{};
    std::optional<base::TimeMs> at{}; ///< none: now
};

enum class OutsideResult { Added, Superseded, Duplicate, NoSuchRecord };

/// Adds the answer; an earlier, different one of the same reviewer is superseded and kept. Usage error where it does
/// not fit the label schema, which is that of its version. Call inside a transaction.
[[nodiscard]] base::Result<OutsideResult> addOutsideAnnotation(Connection &connection,
                                                               const OutsideAnnotation &annotation,
                                                               const domain::LabelSchema &schema, base::TimeMs now);

/// The same for a record that is known and an answer that fits; `nextId` is the id it gets where it is added, and is
/// moved on then. `isNewRecord` says that nobody can have answered it, which saves looking.
[[nodiscard]] base::Result<OutsideResult> addFittingAnnotation(Connection &connection, base::RecordId record,
                                                               const OutsideAnnotation &annotation, base::TimeMs now,
                                                               std::int64_t &nextId, bool isNewRecord);

enum class OutsideSettlement { Unchanged, Settled, Contested, Conflict };

/// Settles the record by its standing answers where they agree. Where they do not, they count as those asked for at
/// first: one more reviewer is asked (Contested) as far as `asking` goes and somebody can answer, otherwise it is a
/// conflict; an answer that was waited for may settle it. A record that was adjudicated stays as it is. Call inside a
/// transaction.
[[nodiscard]] base::Result<OutsideSettlement> settleOutside(Connection &connection, const std::string &externalId,
                                                            base::TimeMs now, const Asking &asking = {});
/// The same by the row of the record.
[[nodiscard]] base::Result<OutsideSettlement> settleOutside(Connection &connection, base::RecordId record,
                                                            base::TimeMs now, const Asking &asking = {});
/// The same for a record of which nothing but these standing labels is known.
[[nodiscard]] base::Result<OutsideSettlement> settleNew(Connection &connection, base::RecordId record,
                                                        const std::vector<std::uint16_t> &labels, base::TimeMs now,
                                                        const Asking &asking = {});

} // namespace secondlook::storage
