#include "storage/text_index.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using base::Status;

namespace {

/// Changes with what is indexed and how: an index of another form is made anew.
constexpr int form = 1;

/// As many as are added in about a tenth of a second, for which other writers wait.
constexpr std::int64_t batchSize = 20'000;

constexpr const char *newestRecord = "SELECT MAX(id) FROM record";

} // namespace

Result<std::int64_t> TextIndex::indexedTo()
{
    const auto present = m_connection.number(m_connection.dialect().hasTextIndex(), 0);
    if (!present || *present == 0)
        return present ? -1 : present;
    return m_connection.number("SELECT indexed_to FROM text_index WHERE form = :form", -1, form);
}

Result<std::int64_t> TextIndex::missing()
{
    const auto done = indexedTo();
    if (!done)
        return done;
    return m_connection.number("SELECT COUNT(*) FROM record WHERE id > :after", 0, std::max<std::int64_t>(*done, 0));
}

Status TextIndex::makeAnew()
{
    SECONDLOOK_TRY(m_connection.executeLines(m_connection.dialect().removeTextIndex()));
    SECONDLOOK_TRY(m_connection.executeLines(m_connection.dialect().makeTextIndex()));
    SECONDLOOK_TRY(m_connection.execute("DELETE FROM text_index"));
    return m_connection.execute("INSERT INTO text_index (form, indexed_to) VALUES (:form, 0)", form);
}

Result<std::int64_t> TextIndex::addBatch()
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Asked again within the transaction: another program may be at the same work.
    const auto done = indexedTo();
    const auto newest = m_connection.number(newestRecord, 0);
    if (!done || !newest)
        return done ? newest : done;
    if (*done < 0)
        SECONDLOOK_TRY(makeAnew());
    const std::int64_t after = std::max<std::int64_t>(*done, 0);
    const std::int64_t upTo = std::min(after + batchSize, *newest);
    SECONDLOOK_TRY(m_connection.execute(m_connection.dialect().addToTextIndex(), after, upTo));
    SECONDLOOK_TRY(m_connection.execute("UPDATE text_index SET indexed_to = :up_to", upTo));
    SECONDLOOK_TRY(transaction->commit());
    return *newest - upTo;
}

Status TextIndex::catchUp(const std::stop_token &stop, const base::ProgressCallback &progress)
{
    const auto total = missing();
    if (!total)
        return tl::unexpected(total.error());
    for (std::int64_t left = *total; left > 0;) {
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "stopped; what was indexed is kept", m_connection.path());
        const auto behind = addBatch();
        if (!behind)
            return tl::unexpected(behind.error());
        left = *behind;
        if (progress)
            progress({std::max<std::int64_t>(*total - left, 0), *total});
    }
    return {};
}

} // namespace secondlook::storage
