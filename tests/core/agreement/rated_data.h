#pragma once

#include "agreement/consensus.h"
#include "tests/support/reference_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace secondlook::test {

/// The folder of reference values: SECONDLOOK_REFERENCE, or ../shared/reference beside the checkout. May not exist.
inline QString consensusReferenceFolder()
{
    const QString named = qEnvironmentVariable("SECONDLOOK_REFERENCE");
    return named.isEmpty() ? QDir::cleanPath(QStringLiteral(SECONDLOOK_SOURCE_DIR "/../shared/reference")) : named;
}

inline QJsonObject consensusReference(const QString &name)
{
    QFile file(consensusReferenceFolder() + QLatin1Char('/') + name + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A public set of ratings. Items and raters are numbered in order of first appearance, labels as the reference says.
struct RatedData
{
    QStringList items;
    QStringList raters;
    QStringList labels;
    std::vector<agreement::Rating> rows;
    std::vector<agreement::Rating> repeats;         ///< further answers of a rater to the same item
    std::vector<std::optional<std::uint32_t>> gold; ///< one an item

    agreement::RatingShape shape() const
    {
        return {static_cast<std::uint32_t>(items.size()), static_cast<std::uint32_t>(raters.size()),
                static_cast<std::uint32_t>(labels.size())};
    }
    agreement::Ratings ratings() const { return {rows, shape()}; }
    agreement::Ratings ratingsAndRepeats() const
    {
        std::vector<agreement::Rating> all = rows;
        all.insert(all.end(), repeats.begin(), repeats.end());
        return {all, shape(), agreement::Repeats::Count};
    }
    /// Share of gold items whose chosen label is the gold one.
    double accuracy(const agreement::Consensus &consensus) const
    {
        int right = 0;
        int all = 0;
        for (std::size_t item = 0; item < gold.size(); ++item)
            if (gold[item]) {
                ++all;
                right += consensus.distributions.best(item)->label == *gold[item] ? 1 : 0;
            }
        return all == 0 ? 0.0 : double(right) / all;
    }
};

inline RatedData ratedData(const QString &name)
{
    RatedData data;
    for (const auto &label : consensusReference(name)
                                 .value(QStringLiteral("rules"))
                                 .toObject()
                                 .value(QStringLiteral("category_order"))
                                 .toArray())
        data.labels.append(label.toString());
    QFile csv(dataFolder() + QLatin1Char('/') + name + QStringLiteral("/annotations.csv"));
    if (!csv.open(QIODevice::ReadOnly))
        return data;
    const QStringList header = QString::fromUtf8(csv.readLine()).trimmed().split(QLatin1Char(','));
    const auto column = [&header](const char *title) { return header.indexOf(QString::fromUtf8(title)); };
    QHash<QString, std::uint32_t> itemOf;
    QHash<QString, std::uint32_t> raterOf;
    const auto numberOf = [](QHash<QString, std::uint32_t> &numbers, QStringList &names, const QString &text) {
        const auto known = numbers.constFind(text);
        if (known != numbers.cend())
            return *known;
        names.append(text);
        return *numbers.insert(text, static_cast<std::uint32_t>(names.size() - 1));
    };
    while (!csv.atEnd()) {
        const QStringList cells = QString::fromUtf8(csv.readLine()).trimmed().split(QLatin1Char(','));
        if (cells.size() != header.size())
            continue;
        const std::uint32_t item = numberOf(itemOf, data.items, cells[column("item")]);
        const std::uint32_t rater = numberOf(raterOf, data.raters, cells[column("annotator")]);
        const auto label = data.labels.indexOf(cells[column("label")]);
        const bool isRepeat = column("repeat") >= 0 && cells[column("repeat")] != QStringLiteral("1");
        (isRepeat ? data.repeats : data.rows).push_back({item, rater, static_cast<std::uint32_t>(label)});
        data.gold.resize(static_cast<std::size_t>(data.items.size()));
        const auto gold = column("gold") < 0 ? -1 : data.labels.indexOf(cells[column("gold")]);
        if (gold >= 0)
            data.gold[item] = static_cast<std::uint32_t>(gold);
    }
    return data;
}

} // namespace secondlook::test

/// Leaves the test, saying so, on a machine without the public ratings or their reference values.
#define SECONDLOOK_NEEDS_RATED_DATA()                                                                                  \
    do {                                                                                                               \
        SECONDLOOK_NEEDS_DATA();                                                                                       \
        if (!QDir(secondlook::test::consensusReferenceFolder()).exists())                                              \
            QSKIP("the reference values are not on this machine (set SECONDLOOK_REFERENCE)");                          \
    } while (false)
