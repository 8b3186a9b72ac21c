#pragma once

#include "servers/http_client.h"

namespace secondlook::pipeline {

using servers::Instant;

/// A ceiling that falls when a server refuses and comes back slowly: along a cubic it soon is near where it fell from,
/// stays there for long, and then rises faster and faster to its top (the shape of CUBIC, RFC 9438). Of one thread.
class LearnedCeiling
{
public:
    struct Shape
    {
        double top = 1.0;              ///< never above this
        double bottom = 0.01;          ///< never below this
        double fallTo = 0.8;           ///< part of the height that a fall leaves
        std::chrono::seconds recovery; ///< until it is where it fell from
    };

    explicit LearnedCeiling(Shape shape);

    double at(Instant now) const;
    /// Falls now; recovery begins at `recoverFrom`, which is not before now.
    void fall(Instant now, Instant recoverFrom);

private:
    Shape m_shape;
    double m_fellFrom;
    Instant m_recoversFrom{};
    bool m_fell = false;
};

} // namespace secondlook::pipeline
