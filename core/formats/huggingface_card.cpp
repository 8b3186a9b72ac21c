#include "formats/huggingface_card.h"

#include "base/text.h"
#include "formats/huggingface_rows.h"
#include "formats/json_text.h"
#include "formats/yaml_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace secondlook::formats {

namespace {

std::string yamlText(std::string_view text)
{
    std::string out;
    appendYamlString(out, text);
    return out;
}

std::string lowerAscii(std::string text)
{
    for (char &c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

std::string_view sizeCategory(std::int64_t rows)
{
    static constexpr std::array<std::pair<std::int64_t, std::string_view>, 6> sizes = {{{1'000, "n<1K"},
                                                                                        {10'000, "1K<n<10K"},
                                                                                        {100'000, "10K<n<100K"},
                                                                                        {1'000'000, "100K<n<1M"},
                                                                                        {10'000'000, "1M<n<10M"},
                                                                                        {100'000'000, "10M<n<100M"}}};
    for (const auto &[below, name] : sizes) {
        if (rows < below)
            return name;
    }
    return "100M<n<1B";
}

std::string creatorsOf(const datasets::DatasetCard &card)
{
    bool people = false;
    bool machine = false;
    bool found = false;
    for (const auto &[source, rows] : card.labelSources) {
        machine = machine || source == "auto" || source == "audit";
        found = found || source == "seed";
        people = people || source == "single" || source == "agreed" || source == "adjudicated" || source == "ambiguous";
    }
    std::string out;
    const auto add = [&out](bool is, const char *name) {
        if (is)
            out += (out.empty() ? "" : ", ") + std::string(name);
    };
    add(people, "expert-generated");
    add(machine, "machine-generated");
    add(found, "found");
    return out;
}

void appendSplits(std::string &out, const std::vector<SplitFile> &files)
{
    std::int64_t bytes = 0;
    out += "  splits:\n";
    for (const SplitFile &file : files) {
        bytes += file.file.bytes;
        out += "  - name: " + file.split + "\n    num_bytes: " + std::to_string(file.file.bytes) +
               "\n    num_examples: " + std::to_string(file.rows) + "\n";
    }
    out += "  download_size: " + std::to_string(bytes) + "\n  dataset_size: " + std::to_string(bytes) + "\n";
}

std::string frontMatter(const datasets::DatasetCard &card, const std::vector<SplitFile> &files)
{
    std::string out = "---\n";
    if (!card.language.empty())
        out += "language: [" + yamlText(card.language) + "]\n";
    if (!card.license.empty())
        out += "license: " + yamlText(lowerAscii(card.license)) + "\n";
    out += "pretty_name: " + yamlText(card.name) + "\n";
    out += "task_categories: [text-classification]\ntask_ids: [multi-class-classification]\n";
    out += "annotations_creators: [" + creatorsOf(card) + "]\n";
    out += "size_categories: [" + yamlText(sizeCategory(card.rows)) + "]\n";
    out += "configs:\n- config_name: default\n  data_files:\n";
    for (const SplitFile &file : files)
        out += "  - split: " + file.split + "\n    path: " + file.file.path + "\n";
    out += "dataset_info:\n  features:\n" + huggingFaceFeatures(card.labels);
    appendSplits(out, files);
    return out + "---\n";
}

void appendCounts(std::string &out, const char *title, const char *what,
                  const std::vector<std::pair<std::string, std::int64_t>> &counts)
{
    if (counts.empty())
        return;
    out += std::string("\n## ") + title + "\n\n| " + what + " | rows |\n| --- | ---: |\n";
    for (const auto &[name, rows] : counts)
        out += "| " + markdownText(name) + " | " + base::grouped(rows) + " |\n";
}

std::string figureText(const datasets::CardFigure &figure)
{
    std::string out = figure.name + " ";
    appendNumber(out, figure.value);
    out += " [";
    appendNumber(out, figure.low);
    out += ", ";
    appendNumber(out, figure.high);
    return out + "], " + base::grouped(figure.records) + " records";
}

void appendLabels(std::string &out, const datasets::DatasetCard &card)
{
    if (card.labels.empty())
        return;
    out += "\n## Labels\n\n| label | meaning | rows |\n| --- | --- | ---: |\n";
    const std::map<std::string_view, std::int64_t> counts(card.labelCounts.begin(), card.labelCounts.end());
    for (const domain::Label &label : card.labels) {
        const auto rows = counts.find(label.name);
        out += "| " + markdownText(label.name) + " | " + markdownText(label.definition) + " | " +
               base::grouped(rows == counts.end() ? 0 : rows->second) + " |\n";
    }
}

template <typename T, typename Say>
void appendSection(std::string &out, const char *title, const std::vector<T> &all, Say say)
{
    if (all.empty())
        return;
    out += std::string("\n## ") + title + "\n\n";
    for (const T &one : all)
        out += "- " + markdownText(say(one)) + "\n";
}

std::string gateText(const datasets::GateResult &gate)
{
    std::string out = gate.name + (gate.pass ? ": passed, " : ": not passed, ");
    appendNumber(out, gate.value);
    out += " where ";
    appendNumber(out, gate.limit);
    out += " was asked for";
    if (gate.accepted)
        out += "; accepted by " + gate.accepted->by + ": " + gate.accepted->reason;
    return gate.detail.empty() ? out : out + "; " + gate.detail;
}

std::string joinedNumbers(const std::vector<int> &numbers)
{
    std::string out;
    for (const int number : numbers)
        out += (out.empty() ? "" : ", ") + std::to_string(number);
    return out;
}

std::vector<std::string> originLines(const datasets::DatasetCard &card)
{
    std::vector<std::string> lines;
    const auto add = [&lines](const std::string &what, const std::string &value) {
        if (!value.empty())
            lines.push_back(what + ": " + value);
    };
    add("dataset version", card.version > 0 ? std::to_string(card.version) : "");
    add("made", card.createdAt);
    add("manifest SHA-256", card.sha256);
    add("label schema versions", joinedNumbers(card.schemaVersions));
    add("guideline versions", joinedNumbers(card.guidelineVersions));
    add("policy versions", joinedNumbers(card.policyVersions));
    for (const std::string &model : card.models)
        add("model", model);
    add("reviewers", std::to_string(card.reviewers));
    add("annotations", base::grouped(card.annotations));
    add("rows with a soft label", card.softRows > 0 ? base::grouped(card.softRows) : "");
    return lines;
}

} // namespace

std::string huggingFaceCard(const datasets::DatasetCard &card, const std::vector<SplitFile> &files)
{
    const auto asItIs = [](const std::string &text) { return text; };
    std::string out = frontMatter(card, files);
    out += "\n# " + markdownText(card.name) + "\n";
    if (!card.description.empty())
        out += "\n" + markdownText(card.description) + "\n";
    appendLabels(out, card);
    appendCounts(out, "Splits", "split", card.splits);
    appendCounts(out, "Where the labels come from", "source", card.labelSources);
    if (!card.protocol.empty())
        out += "\n## How labels were made\n\n" + markdownText(card.protocol) + "\n";
    appendSection(out, "Agreement", card.agreement, figureText);
    appendSection(out, "Quality gates", card.gates, gateText);
    appendSection(out, "What to know", card.limits, asItIs);
    appendSection(out, "Origin", originLines(card), asItIs);
    return out;
}

} // namespace secondlook::formats
