#include "storage/packed_scores.h"

#include <QtEndian>

namespace secondlook::storage {

static constexpr qsizetype entryBytes = 6;

QByteArray packScores(const std::vector<domain::LabelScore> &scores)
{
    QByteArray bytes(static_cast<qsizetype>(scores.size()) * entryBytes, Qt::Uninitialized);
    char *out = bytes.data();
    for (const domain::LabelScore &score : scores) {
        qToLittleEndian<quint16>(score.label, out);
        qToLittleEndian<float>(score.probability, out + 2);
        out += entryBytes;
    }
    return bytes;
}

std::vector<domain::LabelScore> unpackScores(const QByteArray &bytes)
{
    std::vector<domain::LabelScore> scores;
    scores.reserve(static_cast<std::size_t>(bytes.size() / entryBytes));
    for (qsizetype at = 0; at + entryBytes <= bytes.size(); at += entryBytes)
        scores.push_back(
            {qFromLittleEndian<quint16>(bytes.constData() + at), qFromLittleEndian<float>(bytes.constData() + at + 2)});
    return scores;
}

} // namespace secondlook::storage
