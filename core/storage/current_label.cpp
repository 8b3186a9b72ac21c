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

} // namespace

Status writeCurrentLabels(Connection &connection)
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
    SECONDLOOK_TRY(connection.execute("DELETE FROM current_label"));
    const std::map<std::size_t, std::size_t> gone = goneLabels(*document);
    const json &labels = document->at(place);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto became = gone.find(i);
        const std::size_t current = became == gone.end() ? i : became->second;
        const json name = current < labels.size() && labels[current].is_object() && labels[current].contains("name")
                              ? labels[current]["name"]
                              : json();
        SECONDLOOK_TRY(connection.execute(
            "INSERT INTO current_label (label, current, name, offered) VALUES (:label, :current, :name, :offered)",
            static_cast<std::int64_t>(i), static_cast<std::int64_t>(current),
            name.is_string() ? name.get<std::string>() : std::string(), !gone.contains(current)));
    }
    return transaction->commit();
}

} // namespace secondlook::storage
