#pragma once

#include "domain/record.h"

#include <string>
#include <vector>

namespace secondlook::servers {

/// A settled record as a model is shown it.
struct SettledExample
{
    std::string text;
    std::string label;

    bool operator==(const SettledExample &) const = default;
};

/// Chooses the examples that go with a record. The same record gets the same ones for as long as it lives. May be used
/// from several threads at once.
class ExampleSource
{
public:
    virtual ~ExampleSource() = default;
    /// In the order in which they are shown; never the record itself.
    virtual std::vector<SettledExample> examplesFor(const domain::Record &record) const = 0;
};

} // namespace secondlook::servers
