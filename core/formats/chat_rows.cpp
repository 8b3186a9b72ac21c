#include "formats/chat_rows.h"

#include "base/text.h"
#include "formats/json_text.h"

#include <algorithm>

namespace secondlook::formats {

namespace {

constexpr std::size_t namedLabels = 200; ///< with more, the instruction does not list them

std::string instructionOf(const domain::LabelSchema &schema)
{
    if (schema.labels().size() > namedLabels)
        return "Answer with the label of the text, and nothing else.";
    std::string out = "Answer with one of: ";
    for (const domain::Label &label : schema.labels())
        out += (&label == &schema.labels().front() ? "" : ", ") + label.name;
    return out + ".";
}

void appendMessage(std::string &out, const ChatMessage &message)
{
    appendKeyString(out, "{\"role\":", message.role);
    appendKeyString(out, ",\"content\":", message.content);
    out += '}';
}

/// Where a line comes from, for the file beside.
void appendProvenance(std::string &out, const datasets::ExportRow &row)
{
    appendKeyString(out, "{\"id\":", row.record.externalId);
    appendKeyString(out, ",\"label\":", row.label);
    appendKeyString(out, ",\"label_source\":", row.labelSource);
    appendKeyString(out, ",\"source\":", row.sourceName);
    appendKeyString(out, ",\"model_label\":", row.modelLabel);
    appendKeyString(out, ",\"model_version\":", row.modelVersion);
    appendKeyString(out, ",\"decided_at\":", row.decidedAt);
    out += "}\n";
}

class ChatRows final : public RowFormat
{
public:
    explicit ChatRows(const domain::LabelSchema &schema) : m_instruction(instructionOf(schema)) {}

    bool isWrittenBySplit() const override { return true; }
    std::string_view besideSuffix() const override { return ".provenance.jsonl"; }
    void appendBeside(std::string &out, const datasets::ExportRow &row) const override { appendProvenance(out, row); }

    std::string append(std::string &out, const datasets::ExportRow &row) override
    {
        std::string missing = missingLabel(row);
        if (!missing.empty())
            return missing;
        const std::vector<ChatMessage> messages = {
            {"system", m_instruction}, {"user", row.record.text}, {"assistant", row.label}};
        const std::string failed = failedChatCheck(messages);
        if (!failed.empty())
            return "they fail the check " + failed;
        out += "{\"messages\":[";
        for (const ChatMessage &message : messages) {
            if (&message != &messages.front())
                out += ',';
            appendMessage(out, message);
        }
        out += "]}\n";
        return {};
    }

private:
    std::string m_instruction;
};

class PreferenceRows final : public RowFormat
{
public:
    explicit PreferenceRows(const domain::LabelSchema &schema) : m_instruction(instructionOf(schema)) {}

    bool isWrittenBySplit() const override { return true; }
    std::string_view besideSuffix() const override { return ".provenance.jsonl"; }
    void appendBeside(std::string &out, const datasets::ExportRow &row) const override
    {
        for (std::size_t i = 0; i < rejectedOf(row).size(); ++i)
            appendProvenance(out, row);
    }

    std::string append(std::string &out, const datasets::ExportRow &row) override
    {
        std::string missing = missingLabel(row);
        if (!missing.empty())
            return missing;
        const std::vector<std::string> rejected = rejectedOf(row);
        if (rejected.empty())
            return "nobody preferred one label to another";
        for (const std::string &wrong : rejected) {
            out += "{\"prompt\":[";
            appendMessage(out, {"system", m_instruction});
            out += ',';
            appendMessage(out, {"user", row.record.text});
            out += "],\"chosen\":[";
            appendMessage(out, {"assistant", row.label});
            out += "],\"rejected\":[";
            appendMessage(out, {"assistant", wrong});
            out += "]}\n";
        }
        return {};
    }

private:
    /// Labels that were said and not decided on: the model's first, then those of people.
    static std::vector<std::string> rejectedOf(const datasets::ExportRow &row)
    {
        std::vector<std::string> rejected;
        const auto add = [&](const std::string &label) {
            if (!label.empty() && label != row.label && std::ranges::find(rejected, label) == rejected.end())
                rejected.push_back(label);
        };
        const bool byPeople =
            row.labelSource == "single" || row.labelSource == "agreed" || row.labelSource == "adjudicated";
        if (!byPeople)
            return rejected;
        add(row.modelLabel);
        for (const datasets::ExportAnnotation &annotation : row.annotations)
            add(annotation.label);
        return rejected;
    }

    std::string m_instruction;
};

} // namespace

std::string failedChatCheck(const std::vector<ChatMessage> &messages)
{
    if (messages.empty())
        return "missing_messages_list";
    for (const ChatMessage &message : messages) {
        if (message.role != "system" && message.role != "user" && message.role != "assistant")
            return "unrecognized_role";
        if (base::trimmed(message.content).empty())
            return "missing_content";
    }
    return messages.back().role == "assistant" ? "" : "example_missing_assistant_message";
}

std::unique_ptr<RowFormat> chatRows(const domain::LabelSchema &schema)
{
    return std::make_unique<ChatRows>(schema);
}

std::unique_ptr<RowFormat> preferenceRows(const domain::LabelSchema &schema)
{
    return std::make_unique<PreferenceRows>(schema);
}

} // namespace secondlook::formats
