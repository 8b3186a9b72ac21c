#include "storage/current_label.h"

#include <nlohmann/json.hpp>

#include <map>

namespace secondlook::storage {

using base::Status;
using nlohmann::json;

namespace {

base::Result<json> newestDocument(Connection &connection)
{
    auto row = connection.query("SELECT document FROM label_schema ORDER BY version DESC LIMIT 1");
    if (!row)
        return tl::unexpected(row.error());
    const std::string text = (*row)->next() ? (*row)->text(0) : std::string();
    (*row)->finish();
    return json::parse(text, nullptr, false);
}

/// What became of the labels that are not offered: themselves where they are retired.
std::map<std::size_t, std::size_t> goneLabels(const json &document)
{
    std::map<std::size_t, std::size_t> gone;
    const json::json_pointer place("/history/gone");
    if (!document.contains(place))
        return gone;
    for (const json &one : document.at(place)) {
        if (!one.is_object() || !one.contains("position") || !one["position"].is_number_unsigned())
            continue;
        const auto position = one["position"].get<std::size_t>();
        const bool merged = one.contains("became") && one["became"].is_number_unsigned();
        gone.emplace(position, merged ? one["became"].get<std::size_t>() : position);
    }
    return gone;
}

/// What a label counts as, and since when it is called that.
struct CurrentLabel
{
    std::int64_t current = 0;
    std::string name;
    base::TimeMs renamedAt = 0;
};

base::Result<std::map<std::int64_t, CurrentLabel>> readCurrentLabels(Connection &connection)
{
    auto rows = connection.query("SELECT label, current, name, renamed_at FROM current_label");
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<std::int64_t, CurrentLabel> labels;
    while ((*rows)->next())
        labels[(*rows)->int64(0)] = {(*rows)->int64(1), (*rows)->text(2), (*rows)->int64(3)};
    return labels;
}

} // namespace

Status writeCurrentLabels(Connection &connection, base::TimeMs now)
{
    const auto document = newestDocument(connection);
    if (!document)
        return tl::unexpected(document.error());
    const json::json_pointer place("/fields/0/labels");
    if (!document->is_object() || !document->contains(place))
        return {};
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto written = connection.writeTime(now);
    auto before = readCurrentLabels(connection);
    if (!written || !before)
        return tl::unexpected(written ? before.error() : written.error());
    SECONDLOOK_TRY(connection.execute("DELETE FROM current_label"));
    const std::map<std::size_t, std::size_t> gone = goneLabels(*document);
    const json &labels = document->at(place);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto became = gone.find(i);
        const std::size_t current = became == gone.end() ? i : became->second;
        const json named = current < labels.size() && labels[current].is_object() && labels[current].contains("name")
                               ? labels[current]["name"]
                               : json();
        CurrentLabel label{static_cast<std::int64_t>(current), named.is_string() ? named.get<std::string>() : "", 0};
        const auto known = before->find(static_cast<std::int64_t>(i));
        if (known != before->end())
            label.renamedAt = known->second.name == label.name ? known->second.renamedAt : *written;
        SECONDLOOK_TRY(connection.execute(
            "INSERT INTO current_label (label, current, name, offered, renamed_at) VALUES "
            "(:label, :current, :name, :offered, :renamed)",
            static_cast<std::int64_t>(i), label.current, label.name, !gone.contains(current), label.renamedAt));
    }
    return transaction->commit();
}

} // namespace secondlook::storage
