#include "formats/expectation_rows.h"

#include "formats/csv_rows.h"
#include "formats/json_value.h"

namespace secondlook::formats {

namespace {

class ExpectationRows final : public RowFormat
{
public:
    explicit ExpectationRows(const WriterSettings &settings) : m_settings(settings)
    {
        m_settings.layout = TableLayout::Records;
    }

    std::string append(std::string &, const datasets::ExportRow &row) override
    {
        std::string missing = missingLabel(row);
        m_rows += missing.empty() ? 1 : 0;
        return missing;
    }

    std::string tail() const override
    {
        Json expectations = Json::array();
        const auto expect = [&expectations](const char *type, Json kwargs) {
            expectations.push_back({{"type", type}, {"kwargs", std::move(kwargs)}, {"meta", Json::object()}});
        };
        expect("expect_table_columns_to_match_ordered_list", {{"column_list", columns()}});
        expect("expect_table_row_count_to_equal", {{"value", m_rows}});
        for (const char *column : {"id", "text", "label", "label_source"})
            expect("expect_column_values_to_not_be_null", {{"column", column}});
        expect("expect_column_values_to_be_unique", {{"column", "id"}});
        Json labels = Json::array();
        for (const domain::Label &label : m_settings.schema.labels())
            labels.push_back(cellOf(label.name));
        expect("expect_column_values_to_be_in_set", {{"column", "label"}, {"value_set", labels}});
        expect(
            "expect_column_values_to_be_in_set",
            {{"column", "label_source"}, {"value_set", {"seed", "auto", "audit", "single", "agreed", "adjudicated"}}});
        expect("expect_column_values_to_be_between",
               {{"column", "confidence"}, {"min_value", 0.0}, {"max_value", 1.0}});
        const Json suite = {{"name", m_settings.card.name.empty() ? "second_look" : m_settings.card.name},
                            {"expectations", expectations},
                            {"meta", {{"great_expectations_version", "1.0.0"}}},
                            {"notes", nullptr}};
        return suite.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    }

private:
    /// As the table has it, with the guard where that is on.
    std::string cellOf(const std::string &text) const
    {
        const bool guarded = m_settings.formulaGuard && startsLikeAFormula(text);
        return guarded ? "'" + text : text;
    }

    Json columns() const
    {
        Json names = Json::array();
        for (std::string &name : recordTableColumns(m_settings.schema))
            names.push_back(cellOf(name));
        return names;
    }

    WriterSettings m_settings;
    std::int64_t m_rows = 0;
};

} // namespace

std::unique_ptr<RowFormat> expectationRows(const WriterSettings &settings)
{
    return std::make_unique<ExpectationRows>(settings);
}

} // namespace secondlook::formats
