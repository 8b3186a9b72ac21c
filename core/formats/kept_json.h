#pragma once

#include "datasets/export_row.h"
#include "domain/record.h"
#include "formats/json_value.h"

namespace secondlook::formats {

/// What a record keeps of a file in this format (domain::keptFieldPrefix): an object, or null where it keeps nothing.
Json keptOf(const domain::Record &record, std::string_view format);
/// Keeps an object with the record; an empty one leaves no field.
void keep(domain::Record &record, std::string_view format, const Json &kept);

/// The fields of a record that are its own, which is all but the kept ones.
std::vector<domain::Field> ownFields(const domain::Record &record);

/// Whether a number in JSON says the same as the text: digits without leading zeros, small enough for every reader.
bool isPlainNumber(std::string_view text);

/// Appends `,"key":value` for each key of the object.
void appendMembers(std::string &out, const Json &object);

/// Appends `"second_look":{...}`: what no other key of a neighbour's format has a place for. Segment, true label,
/// split, and the label where it comes from no answer (a seed, an adjudication); the id where `withId`.
void appendOwnObject(std::string &out, const datasets::ExportRow &row, bool withId);
/// Reads it back: what is empty in `into` and stands in the object. Only seeds give a label.
void takeOwnObject(const Json &own, domain::IncomingRecord &into);

} // namespace secondlook::formats
