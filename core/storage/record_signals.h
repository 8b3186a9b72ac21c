#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/record.h"
#include "domain/signal.h"
#include "quality/record_checks.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace secondlook::storage {

class BoundValues;

/// What the data shows about records, as it stands in a project (see the room quality). Belongs to the connection's
/// thread.
class RecordSignals
{
public:
    explicit RecordSignals(Connection &connection) : m_connection(connection) {}

    /// A stored record with the label it came with.
    struct Stored
    {
        domain::Record record;
        std::string label; ///< its number in the label schema; empty where it came with none
        bool isKnown = false;
        quality::RecordFacts facts; ///< where isKnown
    };

    /// A source, and between which records those are that came from it; both 0 where none did. Imports that went on at
    /// the same time may have put others between them.
    struct Source
    {
        base::SourceId id;
        base::RecordId first;
        base::RecordId last;
    };
    /// Sources that were not looked at as a whole, because they came in before there were signals or an import stopped;
    /// or all of them.
    [[nodiscard]] base::Result<std::vector<Source>> sources(bool all);
    /// The next records of a source in the order of their ids, at most `count`.
    [[nodiscard]] base::Result<std::vector<Stored>> page(const Source &source, base::RecordId after, int count);
    /// Replaces what is stored, as one durable transaction.
    struct Found
    {
        base::RecordId record;
        quality::RecordFacts facts;
    };
    [[nodiscard]] base::Status write(const std::vector<Found> &found);
    /// Marks what only the whole import could tell, and the source as looked at. A part at a time, each durable: doing
    /// it again adds nothing. Returns how many records have each signal that had not.
    [[nodiscard]] base::Result<domain::SignalCounts> apply(const Source &source, const quality::ImportLimits &limits);
    /// Of the whole project.
    [[nodiscard]] base::Result<domain::SignalCounts> counts();

private:
    struct Range
    {
        std::int64_t from;
        std::int64_t before;
    };
    base::Status applyTo(Range range, base::SourceId source, const quality::ImportLimits &limits,
                         domain::SignalCounts &counts);
    base::Status markCut(Range range, base::SourceId source, std::int64_t characters, domain::SignalCounts &counts);
    /// `condition` is about record columns, with placeholders of `values`.
    base::Status mark(Range range, base::SourceId source, domain::Signal signal, const std::string &condition,
                      BoundValues &values, domain::SignalCounts &counts);

    Connection &m_connection;
};

} // namespace secondlook::storage
