#pragma once

#include "servers/http_client.h"

namespace secondlook::pipeline {

using servers::Instant;

/// An allowance that fills up all the time and holds little: what is not used within burstSeconds is lost, so that no
/// minute sees more than its share. It may go below zero; then nothing is admissible until it is filled up again.
/// Times that go backwards count as no time. Of one thread.
class TokenBucket
{
public:
    static constexpr double burstSeconds = 1.0;

    /// Full. `perMinute` is above 0.
    TokenBucket(double perMinute, Instant now);

    /// When `amount` may be taken if nothing else is taken before: the exact moment, never later, `now` if at once.
    /// What is larger than the bucket may be taken when it is full.
    Instant admissibleAt(double amount, Instant now) const;
    /// Takes where `by` is below 0, gives back what was taken and not used where it is above.
    void change(double by, Instant now);
    /// From `now` on it fills at another rate.
    void setRate(double perMinute, Instant now);
    /// Throws away what is in it; a debt stays.
    void drain(Instant now);
    double level(Instant now) const;

private:
    double capacity() const;

    double m_perSecond;
    double m_level;
    Instant m_at;
};

} // namespace secondlook::pipeline
