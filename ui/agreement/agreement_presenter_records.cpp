// Records that stand behind a figure, to be read one after the other.
#include "ui/agreement/agreement_presenter.h"

#include "base/text.h"

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr std::size_t listedCharacters = 200;

struct OneRecord
{
    domain::Record record;
    std::optional<domain::Prediction> prediction;
};

struct ListedRecords
{
    std::vector<base::RecordId> ids;
    std::int64_t keptBack = 0;
    std::vector<std::string> texts;
};

base::Result<ListedRecords> listForReader(review::AgreementSource &source, std::vector<base::RecordId> records)
{
    const auto stillAsked = source.stillAsked();
    if (!stillAsked)
        return tl::unexpected(stillAsked.error());
    ListedRecords listed{std::move(records), 0, {}};
    listed.keptBack = std::int64_t(
        std::erase_if(listed.ids, [&](base::RecordId id) { return std::ranges::binary_search(*stillAsked, id); }));
    const std::vector<base::RecordId> first(
        listed.ids.begin(), listed.ids.begin() + std::ptrdiff_t(std::min(listed.ids.size(), mostListedRecords)));
    const auto found = source.records(first);
    if (!found)
        return tl::unexpected(found.error());
    std::size_t next = 0; // those that are gone are left out
    for (const base::RecordId id : first) {
        const bool isThere = next < found->size() && (*found)[next].id == id;
        listed.texts.push_back(isThere ? base::shortened((*found)[next].text, listedCharacters) : std::string());
        next += isThere ? 1 : 0;
    }
    return listed;
}

base::Result<OneRecord> readOne(review::AgreementSource &source, base::RecordId id, const std::stop_token &stop)
{
    // First: whoever asks about this record from now on knows it.
    SECONDLOOK_TRY(source.noteSeen({id}));
    auto records = source.records({id});
    if (!records)
        return tl::unexpected(records.error());
    auto predictions = source.predictions({id}, stop);
    if (!predictions)
        return tl::unexpected(predictions.error());
    if (records->empty())
        return base::fail(base::ErrorCode::NotFound, "this record is not in the project any more");
    return OneRecord{std::move(records->front()), std::move(predictions->front())};
}

} // namespace

void AgreementPresenter::listRecords(std::vector<base::RecordId> records)
{
    m_recordSlot.cancel();
    m_reading = {};
    m_details.run(
        m_listSlot,
        [asked = std::move(records)](review::AgreementSource &source, std::stop_token) {
            return listForReader(source, asked);
        },
        [this](base::Result<ListedRecords> listed) {
            if (!listed) {
                fail(listed.error());
                return;
            }
            m_reading.ids = std::move(listed->ids);
            m_reading.keptBack = listed->keptBack;
            m_reading.texts = std::move(listed->texts);
            Q_EMIT recordsListed();
            readRecord(0);
        });
}

void AgreementPresenter::readRecord(std::size_t place)
{
    if (place >= m_reading.ids.size())
        return;
    const base::RecordId id = m_reading.ids[place];
    m_details.run(
        m_recordSlot, [id](review::AgreementSource &source, std::stop_token stop) { return readOne(source, id, stop); },
        [this, id](base::Result<OneRecord> one) {
            if (!one) {
                fail(one.error());
                return;
            }
            m_reading.record = std::move(one->record);
            m_reading.prediction = std::move(one->prediction);
            m_reading.answers.clear();
            const review::Judgements &known = *m_data->judgements;
            const auto item = std::ranges::lower_bound(known.records, id) - known.records.begin();
            for (const review::Judgement &answer : known.answers)
                if (answer.item == std::uint32_t(item))
                    m_reading.answers.push_back(answer);
            Q_EMIT recordRead();
        });
}

} // namespace secondlook::ui
