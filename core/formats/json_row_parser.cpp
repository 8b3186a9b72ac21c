#include "formats/json_row_parser.h"

#include "base/text.h"
#include "formats/json_text.h"

#include <nlohmann/json.hpp>

namespace secondlook::formats {

using nlohmann::json;

namespace {

/// Takes the events of the JSON parser: the values of the outermost object become cells, what is deeper is written
/// back as text. Each event returns false, with a reason, where the row is to be refused.
class RowBuilder final : public nlohmann::json_sax<json>
{
public:
    explicit RowBuilder(const ReadLimits &limits) : m_limits(limits) {}

    void start(ParsedRow &row, std::size_t bytes)
    {
        row.clear();
        m_bytes = bytes;
        m_row = &row;
        m_depth = 0;
        m_reason.clear();
    }

    const std::string &reason() const { return m_reason; }

    bool null() override { return scalar("null", CellKind::Null, false); }
    bool boolean(bool value) override { return scalar(value ? "true" : "false", CellKind::Scalar, false); }
    bool number_integer(number_integer_t value) override
    {
        return scalar(std::to_string(value), CellKind::Scalar, false);
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return scalar(std::to_string(value), CellKind::Scalar, false);
    }
    bool number_float(number_float_t, const std::string &digits) override
    {
        return scalar(digits, CellKind::Scalar, false);
    }
    bool string(std::string &value) override
    {
        if (value.find('\0') != std::string::npos)
            return refuse("holds the character U+0000, which cannot be stored");
        return scalar(value, CellKind::Scalar, true);
    }
    bool binary(binary_t &) override { return refuse("holds binary data"); }

    bool start_object(std::size_t) override { return open('{'); }
    bool end_object() override { return close('}'); }
    bool start_array(std::size_t) override { return open('['); }
    bool end_array() override { return close(']'); }

    bool key(std::string &name) override
    {
        Level &level = m_levels[m_depth - 1];
        if (name.size() > m_limits.fieldNameBytes)
            return refuse("a key is longer than " + std::to_string(m_limits.fieldNameBytes) +
                          " bytes: " + base::shortened(name, 40));
        if (name.find('\0') != std::string::npos)
            return refuse("a key holds the character U+0000");
        for (std::size_t i = 0; i < level.count; ++i) {
            if (level.keys[i] == name)
                return refuse("the key \"" + base::shortened(name, 80) + "\" stands twice in one object");
        }
        if (level.count == m_limits.fields)
            return refuse("an object has more than " + std::to_string(m_limits.fields) + " keys");
        if (level.count == level.keys.size())
            level.keys.emplace_back();
        level.keys[level.count++] = name;
        if (m_depth == 1) {
            m_cell = &m_row->add();
            m_cell->name = name;
            m_cell->value.clear();
        } else {
            separate();
            appendJsonString(m_cell->value, name);
            m_cell->value += ':';
        }
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        if (error.id == 406)
            return refuse("a number is too large for JSON readers");
        return refuse(position > m_bytes ? "the JSON object ends too early"
                                         : "not JSON at byte " + std::to_string(position));
    }

private:
    /// The keys seen in one open object; the strings keep their memory.
    struct Level
    {
        std::vector<std::string> keys;
        std::size_t count = 0;
    };

    bool refuse(std::string reason)
    {
        m_reason = std::move(reason);
        return false;
    }
    /// Puts a comma between two parts of a nested value. Strings end in a quote, so a bracket or colon at the end is
    /// always one that was just opened.
    void separate()
    {
        const char last = m_cell->value.back();
        if (last != '{' && last != '[' && last != ':')
            m_cell->value += ',';
    }
    bool scalar(std::string_view text, CellKind kind, bool isString)
    {
        if (m_depth == 0)
            return refuse("one JSON object is expected here, not a single value");
        if (m_depth == 1) {
            m_cell->value = text;
            m_cell->kind = kind;
        } else {
            separate();
            if (isString)
                appendJsonString(m_cell->value, text);
            else
                m_cell->value += text;
        }
        return true;
    }
    bool open(char bracket)
    {
        if (m_depth == 0 && bracket == '[')
            return refuse("one JSON object is expected here, not a list");
        if (m_depth >= m_limits.jsonDepth)
            return refuse("nested deeper than " + std::to_string(m_limits.jsonDepth) + " levels");
        if (m_depth > 0) {
            if (m_depth > 1)
                separate();
            m_cell->kind = CellKind::Nested;
            m_cell->value += bracket;
        }
        ++m_depth;
        if (m_levels.size() < static_cast<std::size_t>(m_depth))
            m_levels.resize(m_depth);
        m_levels[m_depth - 1].count = 0;
        return true;
    }
    bool close(char bracket)
    {
        --m_depth;
        if (m_depth > 0)
            m_cell->value += bracket;
        return true;
    }

    const ReadLimits &m_limits;
    ParsedRow *m_row = nullptr;
    Cell *m_cell = nullptr; ///< the cell of the outermost object that is being filled
    std::vector<Level> m_levels;
    int m_depth = 0;
    std::size_t m_bytes = 0;
    std::string m_reason;
};

} // namespace

struct JsonRowParser::State
{
    ReadLimits limits;
    RowBuilder builder{limits};
};

JsonRowParser::JsonRowParser(const ReadLimits &limits) : m_state(new State{limits}) {}

JsonRowParser::~JsonRowParser() = default;

std::string JsonRowParser::parse(std::string_view bytes, ParsedRow &row)
{
    m_state->builder.start(row, bytes.size());
    json::sax_parse(bytes.begin(), bytes.end(), &m_state->builder);
    return m_state->builder.reason();
}

} // namespace secondlook::formats
