#include "formats/huggingface_reader.h"

#include "base/text.h"
#include "formats/class_label_names.h"
#include "formats/field_value_text.h"
#include "formats/item_record_reader.h"
#include "formats/kept_json.h"
#include "formats/schema_questions.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace secondlook::formats {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostCardBytes = 16U << 20U;

struct DataFile
{
    std::string path;
    std::string split;
};

/// "train-00000-of-00002" is of the split "train".
std::string splitName(const fs::path &file)
{
    const std::string stem = file.stem().string();
    return stem.substr(0, stem.find("-0"));
}

std::vector<DataFile> dataFiles(const std::string &folder)
{
    std::vector<DataFile> files;
    for (const fs::path &place : {fs::path(folder) / "data", fs::path(folder)}) {
        std::error_code failed;
        for (fs::directory_iterator entry(place, failed), end; !failed && entry != end; entry.increment(failed)) {
            std::error_code ignored;
            const bool isData = entry->path().extension() == ".jsonl" && entry->is_regular_file(ignored);
            if (isData && entry->file_size(ignored) > 0)
                files.push_back({entry->path().string(), splitName(entry->path())});
        }
        if (!files.empty())
            break;
    }
    const auto rank = [](const DataFile &file) {
        const int known = file.split == "train" ? 0 : file.split == "validation" ? 1 : file.split == "test" ? 2 : 3;
        return std::pair(known, file.path);
    };
    std::ranges::sort(files, {}, rank);
    return files;
}

std::string readCard(const std::string &folder)
{
    std::ifstream file(fs::path(folder) / "README.md", std::ios::binary);
    std::string text(mostCardBytes, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return base::isUtf8(text) ? text : std::string();
}

class HuggingFaceTaker final : public ItemTaker
{
public:
    HuggingFaceTaker(const ImportSettings &settings, std::vector<std::string> names, std::string split)
        : m_settings(settings),
          m_questions(furtherQuestions(settings.schema)),
          m_names(std::move(names)),
          m_split(std::move(split))
    {
    }

    std::string take(Json &item, domain::IncomingRecord &into, std::vector<std::string> &complaints) override
    {
        m_textKey = textKeyOf(item, m_settings.columns.text, m_textKey);
        const std::string idKey = m_settings.columns.id.empty() ? "id" : m_settings.columns.id;
        const std::string labelKey = m_settings.columns.label.empty() ? "label" : m_settings.columns.label;
        into.record.text = m_textKey.empty() ? "" : fieldText(valueAt(item, m_textKey));
        into.record.externalId = idText(valueAt(item, idKey));
        const std::string place = complaintPlace("row", into.record.externalId);
        if (base::trimmed(into.record.text).empty())
            return place + "no text; --text names its column";
        std::string label;
        if (std::string refusal = labelOf(valueAt(item, labelKey), label); !refusal.empty())
            return place + refusal;
        const bool isOwn = item.contains("label_source") && valueAt(item, "annotations").is_array();
        if (isOwn) {
            takeOwn(item, label, place, into, complaints);
        } else {
            takeColumns(item, idKey, labelKey, into);
            if (m_settings.annotator.empty())
                into.label = label;
            else if (!label.empty())
                addAnswer(into, {.annotator = m_settings.annotatorPrefix + m_settings.annotator, .label = label}, place,
                          complaints);
        }
        if (!m_split.empty())
            into.record.fields.push_back({"split", m_split});
        return {};
    }

private:
    /// A class is a number with a name in the card, or the name; -1 says that there is none.
    std::string labelOf(const Json &value, std::string &label) const
    {
        if (value.is_string())
            label = value.get<std::string>();
        if (!value.is_number_integer() || value.get<std::int64_t>() == -1)
            return {};
        const std::int64_t at = value.get<std::int64_t>();
        if (m_names.empty()) {
            label = value.dump();
            return {};
        }
        if (at < 0 || static_cast<std::size_t>(at) >= m_names.size())
            return "README.md has no name for the label " + value.dump();
        label = m_names[static_cast<std::size_t>(at)];
        return {};
    }

    void takeColumns(const Json &item, const std::string &idKey, const std::string &labelKey,
                     domain::IncomingRecord &into) const
    {
        for (const auto &[key, value] : item.items()) {
            if (key == m_textKey || key == idKey || key == labelKey || value.is_null())
                continue;
            if (key == m_settings.columns.segment)
                into.record.segment = key + "=" + fieldText(value);
            into.record.fields.push_back({key, fieldText(value)});
        }
    }

    /// A row that the project's own export wrote.
    void takeOwn(const Json &item, const std::string &label, const std::string &place, domain::IncomingRecord &into,
                 std::vector<std::string> &complaints) const
    {
        into.record.segment = stringAt(item, "segment");
        into.gold = stringAt(item, "gold");
        if (stringAt(item, "label_source") == "seed")
            into.label = label;
        const Json fields = objectIn(stringAt(item, "fields"));
        for (const auto &[key, value] : fields.items())
            into.record.fields.push_back({key, fieldText(value)});
        for (const Json &annotation : valueAt(item, "annotations")) {
            domain::IncomingAnnotation answer;
            answer.annotator = m_settings.annotatorPrefix + stringAt(annotation, "reviewer");
            answer.label = stringAt(annotation, "label");
            answer.at = base::parseIsoTime(stringAt(annotation, "at"));
            answer.comment = stringAt(annotation, "comment");
            if (const Json &seconds = valueAt(annotation, "seconds"); seconds.is_number())
                answer.seconds = std::clamp(seconds.get<double>(), 0.0, 1e9);
            const Json answers = objectIn(stringAt(annotation, "answers"));
            for (const domain::SchemaField &question : m_questions) {
                if (!answers.contains(question.name))
                    continue;
                if (auto value = valueFromJson(answers[question.name], question))
                    answer.values.emplace(question.name, std::move(*value));
            }
            addAnswer(into, std::move(answer), place, complaints);
        }
    }

    static Json objectIn(const std::string &text)
    {
        Json object = text.empty() ? Json::object() : Json::parse(text, nullptr, false);
        return object.is_object() ? object : Json::object();
    }

    ImportSettings m_settings;
    std::vector<domain::SchemaField> m_questions;
    std::vector<std::string> m_names;
    std::string m_split; ///< empty where there is one file only
    std::string m_textKey;
};

/// One file after another.
class HuggingFaceReader final : public RecordReader
{
public:
    HuggingFaceReader(std::vector<DataFile> files, std::vector<std::string> names, const ImportSettings &settings)
        : m_files(std::move(files)), m_names(std::move(names)), m_settings(settings)
    {
        for (const DataFile &file : m_files) {
            std::error_code ignored;
            m_total += static_cast<std::int64_t>(fs::file_size(file.path, ignored));
        }
        m_profile.notes.push_back("It is read as huggingface, " + std::to_string(m_files.size()) + " data files.");
    }

    const FileProfile &profile() const override { return m_profile; }
    std::int64_t bytesRead() const override { return m_before + (m_current ? m_current->bytesRead() : 0); }
    std::int64_t bytesTotal() const override { return m_total; }

    base::Result<std::optional<domain::ReadItem>> next() override
    {
        for (;;) {
            if (!m_current) {
                if (m_next == m_files.size())
                    return std::nullopt;
                SECONDLOOK_TRY(openNext());
            }
            auto item = m_current->next();
            if (!item || *item)
                return item ? named(std::move(*item)) : item;
            m_before += m_current->bytesRead();
            m_current.reset();
            ++m_next;
        }
    }

private:
    base::Status openNext()
    {
        const DataFile &file = m_files[m_next];
        auto source = ByteSource::open(file.path);
        if (!source)
            return tl::unexpected(source.error());
        auto taker = std::make_unique<HuggingFaceTaker>(m_settings, m_names, m_files.size() > 1 ? file.split : "");
        auto reader = ItemRecordReader::open(std::move(*source), std::move(taker), "huggingface");
        if (!reader)
            return tl::unexpected(reader.error());
        m_current = std::move(*reader);
        return {};
    }

    /// Lines are counted by file, so a rejected one says which.
    std::optional<domain::ReadItem> named(std::optional<domain::ReadItem> item) const
    {
        if (auto *rejected = std::get_if<domain::RejectedLine>(&*item))
            rejected->reason = fs::path(m_files[m_next].path).filename().string() + ": " + rejected->reason;
        return item;
    }

    std::vector<DataFile> m_files;
    std::vector<std::string> m_names;
    ImportSettings m_settings;
    FileProfile m_profile;
    std::unique_ptr<RecordReader> m_current;
    std::size_t m_next = 0;
    std::int64_t m_before = 0; ///< bytes of the files that were read
    std::int64_t m_total = 0;
};

} // namespace

bool isHuggingFaceFolder(const std::string &path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored) && !dataFiles(path).empty();
}

base::Result<std::unique_ptr<RecordReader>> openHuggingFace(const std::string &folder, const ImportSettings &settings)
{
    std::vector<DataFile> files = dataFiles(folder);
    if (files.empty())
        return base::fail(
            base::ErrorCode::Input,
            "there is no data file *.jsonl in the folder or in its folder data; save other kinds, such as "
            "Parquet, as JSON lines first",
            folder);
    const std::string labelKey = settings.columns.label.empty() ? "label" : settings.columns.label;
    return std::make_unique<HuggingFaceReader>(std::move(files), classLabelNames(readCard(folder), labelKey), settings);
}

} // namespace secondlook::formats
