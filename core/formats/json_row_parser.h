#pragma once

#include "formats/parsed_row.h"
#include "formats/record_reader.h"

namespace secondlook::formats {

/// A row that is one JSON object. A key that stands twice in an object is refused, because readers differ in which of
/// the two they take.
class JsonRowParser final : public RowParser
{
public:
    explicit JsonRowParser(const ReadLimits &limits);
    ~JsonRowParser() override;
    std::string parse(std::string_view bytes, ParsedRow &row) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace secondlook::formats
