#include "storage/near_texts.h"

#include <QString>

#include <vector>

namespace secondlook::storage {

using base::Result;
using base::Status;

namespace {

/// As many as are taken in within about a tenth of a second.
constexpr int batch = 10'000;

} // namespace

std::int64_t textKey(std::string_view text)
{
    // 64-bit FNV-1a (Fowler, Noll and Vo 1991) over the folded text.
    std::uint64_t hash = 14695981039346656037ULL;
    const auto add = [&hash](char16_t unit) {
        hash = (hash ^ (unit & 0xFFU)) * 1099511628211ULL;
        hash = (hash ^ (unit >> 8U)) * 1099511628211ULL;
    };
    enum class Last { Sign, Digit, Letter } last = Last::Sign;
    const QString folded =
        QString::fromUtf8(text.data(), qsizetype(text.size())).normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar unit : folded) {
        if (unit.isDigit()) {
            if (last != Last::Digit)
                add(u'0');
            last = Last::Digit;
        } else if (unit.isLetter() || unit.isMark() || unit.isSurrogate()) {
            if (last == Last::Sign)
                add(u' ');
            add(unit.unicode());
            last = Last::Letter;
        } else if (last != Last::Digit) { // "3 100", "3,100" and "3100" are numbers alike
            last = Last::Sign;
        }
    }
    return static_cast<std::int64_t>(hash);
}

Result<bool> NearTexts::takeIn(int count)
{
    const auto missing = m_connection.number("SELECT CASE WHEN MAX(r.id) > (SELECT COALESCE(MAX(k.record_id), 0) FROM "
                                             "near_text k) THEN 1 ELSE 0 END FROM record r",
                                             0);
    if (!missing)
        return tl::unexpected(missing.error());
    if (*missing == 0)
        return true; // nobody is kept from writing
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto rows = m_connection.query("SELECT r.id, r.text FROM record r WHERE r.id > (SELECT COALESCE(MAX(k.record_id), "
                                   "0) FROM near_text k) ORDER BY r.id LIMIT :count",
                                   count);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::pair<std::int64_t, std::int64_t>> made;
    while ((*rows)->next())
        made.emplace_back((*rows)->int64(0), textKey((*rows)->text(1)));
    (*rows)->finish();
    for (const auto &[record, key] : made)
        SECONDLOOK_TRY(
            m_connection.execute("INSERT INTO near_text (record_id, text_key) VALUES (:record, :key)", record, key));
    SECONDLOOK_TRY(transaction->commit());
    return static_cast<int>(made.size()) < count;
}

Status NearTexts::catchUp()
{
    for (;;) {
        const auto complete = takeIn(batch);
        if (!complete)
            return tl::unexpected(complete.error());
        if (*complete)
            return {};
    }
}

Result<std::int64_t> NearTexts::openLike(base::RecordId record)
{
    return m_connection.number(
        "SELECT COUNT(*) FROM near_text k JOIN review_task t ON t.record_id = k.record_id WHERE k.text_key = (SELECT "
        "j.text_key FROM near_text j WHERE j.record_id = :record) AND k.record_id <> :itself AND t.state = 1",
        0, record, record);
}

} // namespace secondlook::storage
