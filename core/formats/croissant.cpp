#include "base/text.h"
#include "formats/huggingface_card.h"
#include "formats/huggingface_rows.h"
#include "formats/json_text.h"
#include "formats/json_value.h"

namespace secondlook::formats {

namespace {

Json croissantContext()
{
    return {{"@language", "en"},
            {"@vocab", "https://schema.org/"},
            {"sc", "https://schema.org/"},
            {"cr", "http://mlcommons.org/croissant/"},
            {"rai", "http://mlcommons.org/croissant/RAI/"},
            {"dct", "http://purl.org/dc/terms/"},
            {"conformsTo", "dct:conformsTo"},
            {"recordSet", "cr:recordSet"},
            {"field", "cr:field"},
            {"dataType", {{"@id", "cr:dataType"}, {"@type", "@vocab"}}},
            {"source", "cr:source"},
            {"fileObject", {{"@id", "cr:fileObject"}, {"@type", "@id"}}},
            {"extract", "cr:extract"},
            {"column", "cr:column"},
            {"key", {{"@id", "cr:key"}, {"@type", "@id"}}},
            {"data", {{"@id", "cr:data"}, {"@type", "@json"}}}};
}

/// One record set for each file, and one that lists the labels.
Json recordSets(const datasets::DatasetCard &card, const std::vector<SplitFile> &files)
{
    Json sets = Json::array();
    Json names = Json::array();
    for (const domain::Label &label : card.labels)
        names.push_back({{"labels/name", label.name}, {"labels/description", label.definition}});
    sets.push_back(
        {{"@type", "cr:RecordSet"},
         {"@id", "labels"},
         {"name", "labels"},
         {"dataType", "sc:Enumeration"},
         {"key", {{"@id", "labels/name"}}},
         {"field",
          {{{"@type", "cr:Field"}, {"@id", "labels/name"}, {"name", "name"}, {"dataType", "sc:Text"}},
           {{"@type", "cr:Field"}, {"@id", "labels/description"}, {"name", "description"}, {"dataType", "sc:Text"}}}},
         {"data", names}});
    for (const SplitFile &file : files) {
        Json fields = Json::array();
        for (const HuggingFaceColumn &column : huggingFaceColumns()) {
            const bool isLabel = column.name == "label";
            fields.push_back(
                {{"@type", "cr:Field"},
                 {"@id", file.split + "/" + std::string(column.name)},
                 {"name", column.name},
                 {"dataType", isLabel ? Json{"sc:Text", "cr:Label"} : Json(column.croissantType)},
                 {"source", {{"fileObject", {{"@id", file.split}}}, {"extract", {{"column", column.name}}}}}});
        }
        sets.push_back(
            {{"@type", "cr:RecordSet"}, {"@id", "rows_" + file.split}, {"name", file.split}, {"field", fields}});
    }
    return sets;
}

Json distributionOf(const std::vector<SplitFile> &files)
{
    Json all = Json::array();
    for (const SplitFile &file : files)
        all.push_back({{"@type", "cr:FileObject"},
                       {"@id", file.split},
                       {"name", file.split},
                       {"contentUrl", file.file.path},
                       {"contentSize", std::to_string(file.file.bytes) + " B"},
                       {"encodingFormat", "application/jsonlines"},
                       {"sha256", file.file.sha256}});
    return all;
}

std::string analysisOf(const datasets::DatasetCard &card)
{
    std::string out;
    for (const datasets::CardFigure &figure : card.agreement) {
        out += (out.empty() ? "" : "; ") + figure.name + " ";
        appendNumber(out, figure.value);
        out += " [";
        appendNumber(out, figure.low);
        out += ", ";
        appendNumber(out, figure.high);
        out += "], n=" + std::to_string(figure.records);
    }
    return out;
}

void addResponsibleUse(Json &out, const datasets::DatasetCard &card)
{
    if (!card.protocol.empty())
        out["rai:dataAnnotationProtocol"] = card.protocol;
    out["rai:dataAnnotationPlatform"] = "Second Look";
    if (card.rows > 0) {
        std::string each;
        appendNumber(each, static_cast<double>(card.annotations) / static_cast<double>(card.rows));
        out["rai:annotationsPerItem"] = each;
    }
    if (!card.models.empty())
        out["rai:machineAnnotationTools"] = card.models;
    if (const std::string analysis = analysisOf(card); !analysis.empty())
        out["rai:dataAnnotationAnalysis"] = analysis;
    if (!card.limits.empty())
        out["rai:dataLimitations"] = card.limits;
}

} // namespace

std::string croissant(const datasets::DatasetCard &card, const std::vector<SplitFile> &files)
{
    Json out = {{"@context", croissantContext()},
                {"@type", "sc:Dataset"},
                {"conformsTo", {"http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0"}},
                {"name", card.name},
                {"description", card.description.empty() ? card.name : card.description}};
    if (!card.license.empty())
        out["license"] = "https://spdx.org/licenses/" + card.license;
    if (!card.url.empty())
        out["url"] = card.url;
    if (!card.creator.empty())
        out["creator"] = {{"@type", "sc:Organization"}, {"name", card.creator}};
    if (!card.createdAt.empty())
        out["datePublished"] = card.createdAt.substr(0, 10);
    if (card.version > 0)
        out["version"] = std::to_string(card.version) + ".0.0";
    if (!card.language.empty())
        out["inLanguage"] = card.language;
    addResponsibleUse(out, card);
    out["distribution"] = distributionOf(files);
    out["recordSet"] = recordSets(card, files);
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace secondlook::formats
