#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <string_view>

namespace secondlook::storage {

/// The same number for texts that differ in nothing but case, the digits of their numbers, signs and blanks: letters
/// of one template. Pure.
std::int64_t textKey(std::string_view text);

/// Which records have nearly the same text. Records never change, so that it only has to grow, when somebody asks.
class NearTexts
{
public:
    explicit NearTexts(Connection &connection) : m_connection(connection) {}

    /// Takes in up to `count` records that are not in yet, in a transaction of its own; false: there may be more.
    [[nodiscard]] base::Result<bool> takeIn(int count);
    /// Takes in all of them.
    [[nodiscard]] base::Status catchUp();
    /// Open tasks whose record has nearly the same text as this one, itself left out.
    [[nodiscard]] base::Result<std::int64_t> openLike(base::RecordId record);

private:
    Connection &m_connection;
};

} // namespace secondlook::storage
