#include "domain/record.h"

#include "base/hash.h"

namespace secondlook::domain {

std::string contentHash(const Record &record)
{
    // Lengths go in front of the parts, so that no two different records spell the same bytes.
    std::string bytes;
    const auto put = [&bytes](const std::string &part) {
        bytes += std::to_string(part.size());
        bytes += ':';
        bytes += part;
    };
    put(record.text);
    put(record.segment);
    for (const Field &field : record.fields) {
        if (isKeptField(field))
            continue;
        put(field.name);
        put(field.value);
    }
    return base::sha256Hex(bytes).substr(0, 32);
}

} // namespace secondlook::domain
