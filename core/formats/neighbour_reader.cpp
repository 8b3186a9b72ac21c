#include "formats/neighbour_reader.h"

#include "base/text.h"
#include "formats/answer_columns_reader.h"
#include "formats/file_record_reader.h"
#include "formats/huggingface_reader.h"
#include "formats/item_record_reader.h"

#include <algorithm>

namespace secondlook::formats {

namespace {

constexpr std::size_t guessedBytes = 64U << 10U;

std::unique_ptr<ItemTaker> takerOf(const std::string &format, const ImportSettings &settings)
{
    if (format == "label-studio")
        return labelStudioTaker(settings);
    if (format == "prodigy")
        return prodigyTaker(settings);
    if (format == "argilla")
        return argillaTaker(settings);
    if (format == "doccano")
        return doccanoTaker(settings);
    if (format == "jsonl")
        return ownJsonlTaker(settings);
    return nullptr;
}

base::Status mustBeKnown(const std::string &format)
{
    const auto formats = importFormats();
    if (format.empty() || std::ranges::find(formats, format) != formats.end())
        return {};
    std::string known;
    for (const std::string &name : formats)
        known += (known.empty() ? "" : ", ") + name;
    return base::fail(base::ErrorCode::Usage, "there is no import format '" + format + "'; there are: " + known);
}

/// doccano's CSV has several labels in one cell with # between them, which may stand in a label as well.
base::Status mustNotBeJoinedLabels(ByteSource &source)
{
    source.fillTo(guessedBytes);
    std::string_view head = source.window();
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    head = base::trimmed(head);
    if (head.empty() || head.front() == '{' || head.front() == '[')
        return {};
    return base::fail(
        base::ErrorCode::Input,
        "doccano's CSV joins labels with #, which cannot be told from a # in a label; export JSONL there, "
        "or read the table with --format records",
        source.name());
}

base::Result<std::unique_ptr<RecordReader>> openSource(std::unique_ptr<ByteSource> source,
                                                       const ImportSettings &settings)
{
    std::string format = settings.format;
    if (format.empty()) {
        source->fillTo(guessedBytes);
        SECONDLOOK_TRY(source->status());
        format = guessedImportFormat(source->window(), source->name());
    }
    if (format == "csv-long" || format == "csv-wide")
        return openAnswerColumns(std::move(source), format, settings);
    if (format == "doccano")
        SECONDLOOK_TRY(mustNotBeJoinedLabels(*source));
    if (std::unique_ptr<ItemTaker> taker = takerOf(format, settings))
        return ItemRecordReader::open(std::move(source), std::move(taker), format);
    return FileRecordReader::open(std::move(source), settings.columns, {});
}

} // namespace

std::vector<std::string> importFormats()
{
    return {"records", "jsonl", "label-studio", "prodigy", "argilla", "doccano", "huggingface", "csv-long", "csv-wide"};
}

base::Result<std::unique_ptr<RecordReader>> openImport(const std::string &path, const ImportSettings &settings)
{
    SECONDLOOK_TRY(mustBeKnown(settings.format));
    if (settings.format == "huggingface" || (settings.format.empty() && isHuggingFaceFolder(path)))
        return openHuggingFace(path, settings);
    auto source = ByteSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    return openSource(std::move(*source), settings);
}

base::Result<std::unique_ptr<RecordReader>> openImport(std::istream &stream, const std::string &name,
                                                       const ImportSettings &settings)
{
    SECONDLOOK_TRY(mustBeKnown(settings.format));
    if (settings.format == "huggingface")
        return base::fail(base::ErrorCode::Usage, "huggingface is a folder; name it", name);
    return openSource(std::make_unique<ByteSource>(stream, name), settings);
}

} // namespace secondlook::formats
