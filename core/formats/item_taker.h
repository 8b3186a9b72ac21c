#pragma once

#include "domain/record.h"
#include "formats/json_value.h"
#include "formats/neighbour_reader.h"

#include <string>
#include <vector>

namespace secondlook::formats {

/// Understands the objects of one format.
class ItemTaker
{
public:
    virtual ~ItemTaker() = default;
    /// Fills `into` with the record and its answers. Gives why the object is no record, or nothing. What only some part
    /// of it is refused for goes to `complaints`. May take values out of the object.
    virtual std::string take(Json &item, domain::IncomingRecord &into, std::vector<std::string> &complaints) = 0;
    /// Name of the question whose answer is the label, as far as it is known by now; may be empty.
    virtual std::string question() const { return {}; }
};

std::unique_ptr<ItemTaker> labelStudioTaker(const ImportSettings &settings);
std::unique_ptr<ItemTaker> prodigyTaker(const ImportSettings &settings);
std::unique_ptr<ItemTaker> argillaTaker(const ImportSettings &settings);
std::unique_ptr<ItemTaker> doccanoTaker(const ImportSettings &settings);
std::unique_ptr<ItemTaker> ownJsonlTaker(const ImportSettings &settings);

/// An id as text: a string or a whole number; empty for anything else.
std::string idText(const Json &value);
/// "record", and the id where there is one: what complaints begin with.
std::string complaintPlace(std::string_view what, const std::string &id);
/// The key of the text: `named` where it is not empty, else `before` where the object has it, else what looks like it,
/// else the first string; empty where there is none.
std::string textKeyOf(const Json &object, const std::string &named, const std::string &before);

/// Adds an answer. Of two answers of one annotator the first stands, and the second is complained about.
void addAnswer(domain::IncomingRecord &into, domain::IncomingAnnotation answer, const std::string &place,
               std::vector<std::string> &complaints);

} // namespace secondlook::formats
