#pragma once

#include "domain/field_value.h"

#include <vector>

namespace secondlook::test {

/// One field of each kind: where, aspects (1 or 2 of 3), urgency (1 to 5), reply, note (may be left out), words.
inline std::vector<domain::SchemaField> everyKindOfField()
{
    using domain::FieldKind;
    domain::SchemaField where{"where", FieldKind::Choice, true, {{.name = "home"}, {.name = "street"}}};
    domain::SchemaField aspects{
        "aspects", FieldKind::MultiChoice, true, {{.name = "price"}, {.name = "speed"}, {.name = "tone"}}};
    aspects.atMost = 2;
    domain::SchemaField urgency{"urgency", FieldKind::Scale};
    urgency.lowestWord = "can wait";
    urgency.highestWord = "at once";
    const domain::SchemaField reply{"reply", FieldKind::YesNo};
    domain::SchemaField note{"note", FieldKind::Text, false};
    note.nullable = true;
    note.mostCharacters = 20;
    domain::SchemaField words{"words", FieldKind::Spans, true, {{.name = "thing"}, {.name = "time"}}};
    words.atLeast = 0;
    return {where, aspects, urgency, reply, note, words};
}

/// Fits everyKindOfField() for a text of at least 10 characters.
inline domain::FieldValues everyKindOfValue()
{
    return {{"where", std::string("home")}, {"aspects", std::vector<std::string>{"price", "tone"}},
            {"urgency", std::int64_t(4)},   {"reply", true},
            {"note", std::string("süß 😀")}, {"words", std::vector<domain::TextSpan>{{0, 6, "thing"}, {7, 10, "time"}}}};
}

} // namespace secondlook::test
