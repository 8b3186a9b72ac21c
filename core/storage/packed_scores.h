#pragma once

#include "domain/prediction.h"

#include <QByteArray>

#include <vector>

namespace secondlook::storage {

/// A distribution as six little-endian bytes a label: position (16 bits), probability (32-bit float).
QByteArray packScores(const std::vector<domain::LabelScore> &scores);

/// The reverse; bytes beyond the last whole label are passed over.
std::vector<domain::LabelScore> unpackScores(const QByteArray &bytes);

} // namespace secondlook::storage
