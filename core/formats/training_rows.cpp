#include "formats/training_rows.h"

#include "formats/json_text.h"

#include <algorithm>
#include <map>
#include <set>

namespace secondlook::formats {

namespace {

constexpr std::string_view labelPrefix = "__label__";
/// What fastText takes as the end of a word; it cuts at NUL as well, which no text holds.
constexpr std::string_view wordEnds = " \t\r\n\v\f";

/// The same without bytes that end a word; no two labels get the same.
std::map<std::string, std::string> slugsOf(const domain::LabelSchema &schema)
{
    std::map<std::string, std::string> slugs;
    std::set<std::string> taken;
    for (const domain::Label &label : schema.labels()) {
        std::string slug = label.name;
        for (char &c : slug) {
            if (wordEnds.find(c) != std::string_view::npos)
                c = '-';
        }
        std::string free = slug;
        for (int number = 2; !taken.insert(free).second; ++number)
            free = slug + "-" + std::to_string(number);
        slugs.emplace(label.name, free);
    }
    return slugs;
}

class FastTextRows final : public RowFormat
{
public:
    explicit FastTextRows(const domain::LabelSchema &schema) : m_slugs(slugsOf(schema)) {}

    bool isWrittenBySplit() const override { return true; }

    std::string append(std::string &out, const datasets::ExportRow &row) override
    {
        std::string missing = missingLabel(row);
        if (!missing.empty())
            return missing;
        out += labelPrefix;
        out += m_slugs[row.label];
        out += ' ';
        appendWords(out, row.record.text);
        out += '\n';
        return {};
    }

    std::vector<std::pair<std::string, std::string>> companions() const override
    {
        std::string map = "fasttext_label\tlabel\n";
        for (const auto &[label, slug] : m_slugs) {
            std::string name;
            appendJsonString(name, label); // in one line, whatever it holds
            map += std::string(labelPrefix) + slug + "\t" + name + "\n";
        }
        return {{".labels.tsv", map}};
    }

private:
    /// Words that fastText would take for a label or for the end of the line get a \ in front.
    static void appendWords(std::string &out, std::string_view text)
    {
        bool atWord = true;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool isBlank = wordEnds.find(text[i]) != std::string_view::npos;
            const std::string_view rest = text.substr(i);
            if (atWord && (rest.starts_with(labelPrefix) || rest.starts_with("</s>")))
                out += '\\';
            out += isBlank ? ' ' : text[i];
            atWord = isBlank;
        }
    }

    std::map<std::string, std::string> m_slugs; ///< by label
};

class SpacyRows final : public RowFormat
{
public:
    explicit SpacyRows(const domain::LabelSchema &schema)
    {
        for (const domain::Label &label : schema.labels()) {
            m_keys.emplace_back();
            appendJsonString(m_keys.back(), label.name);
            m_labels.push_back(label.name);
        }
    }

    bool isWrittenBySplit() const override { return true; }

    std::string append(std::string &out, const datasets::ExportRow &row) override
    {
        if (row.label.empty() && row.distribution.empty())
            return missingLabel(row);
        appendKeyString(out, "{\"text\":", row.record.text);
        out += ",\"cats\":{";
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            if (i > 0)
                out += ',';
            out += m_keys[i];
            out += ':';
            appendShare(out, row, m_labels[i]);
        }
        appendKeyString(out, "},\"meta\":{\"id\":", row.record.externalId);
        out += "}}\n";
        return {};
    }

private:
    static void appendShare(std::string &out, const datasets::ExportRow &row, const std::string &label)
    {
        if (!row.label.empty()) {
            out += row.label == label ? "1.0" : "0.0";
            return;
        }
        const auto given = std::ranges::find(row.distribution, label, &std::pair<std::string, double>::first);
        if (given == row.distribution.end())
            out += "0.0";
        else
            appendNumber(out, given->second);
    }

    std::vector<std::string> m_labels;
    std::vector<std::string> m_keys; ///< the same as JSON strings
};

} // namespace

std::unique_ptr<RowFormat> fastTextRows(const domain::LabelSchema &schema)
{
    return std::make_unique<FastTextRows>(schema);
}

std::unique_ptr<RowFormat> spacyRows(const domain::LabelSchema &schema)
{
    return std::make_unique<SpacyRows>(schema);
}

} // namespace secondlook::formats
