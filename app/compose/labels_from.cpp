#include "app/compose/labels_from.h"

#include "formats/neighbour_reader.h"

#include <filesystem>
#include <unordered_set>

namespace secondlook::compose {

namespace {

/// Collects labels, each once.
class LabelCollector
{
public:
    void add(const domain::IncomingRecord &record)
    {
        add(record.label);
        add(record.gold);
        for (const domain::IncomingAnnotation &annotation : record.annotations)
            add(annotation.label);
    }
    std::vector<domain::Label> labels() && { return std::move(m_labels); }

private:
    void add(const std::string &name)
    {
        if (!name.empty() && m_labels.size() <= domain::maxLabels && m_seen.insert(name).second)
            m_labels.push_back({.name = name});
    }

    std::unordered_set<std::string> m_seen;
    std::vector<domain::Label> m_labels;
};

} // namespace

base::Result<domain::LabelSchema> labelsFrom(const std::string &file, const std::string &format,
                                             const formats::ColumnChoice &columns)
{
    formats::ImportSettings settings;
    settings.format = format;
    settings.columns = columns;
    settings.annotator = "somebody"; // whose they are does not matter here
    const auto reader = formats::openImport(file, settings);
    if (!reader)
        return tl::unexpected(reader.error());
    LabelCollector collector;
    for (;;) {
        const auto item = (*reader)->next();
        if (!item)
            return tl::unexpected(item.error());
        if (!*item)
            break;
        if (const auto *record = std::get_if<domain::IncomingRecord>(&**item))
            collector.add(*record);
    }
    const std::string question = (*reader)->profile().columns.label;
    domain::LabelSchema schema;
    schema.name = std::filesystem::path(file).stem().string();
    schema.fields.push_back({.name = question.empty() ? "label" : question, .labels = std::move(collector).labels()});
    if (schema.labels().size() < 2)
        return base::fail(base::ErrorCode::Input,
                          "the file uses " + std::to_string(schema.labels().size()) +
                              " labels; a project needs two at least: write them into a file for --labels",
                          file);
    return schema;
}

} // namespace secondlook::compose
