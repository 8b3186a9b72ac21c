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

base::Result<OneRecord> readOne(review::AgreementSource &source, base::RecordId id, const std::stop_token &stop)
{
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
    m_reading.ids = std::move(records);
    std::vector<base::RecordId> listed = m_reading.ids;
    listed.resize(std::min(listed.size(), mostListedRecords));
    m_details.run(
        m_listSlot,
        [listed](review::AgreementSource &source, std::stop_token) -> base::Result<std::vector<std::string>> {
            const auto found = source.records(listed);
            if (!found)
                return tl::unexpected(found.error());
            std::vector<std::string> texts;
            std::size_t next = 0; // those that are gone are left out
            for (const base::RecordId id : listed) {
                const bool isThere = next < found->size() && (*found)[next].id == id;
                texts.push_back(isThere ? base::shortened((*found)[next].text, listedCharacters) : std::string());
                next += isThere ? 1 : 0;
            }
            return texts;
        },
        [this](base::Result<std::vector<std::string>> texts) {
            if (!texts) {
                fail(texts.error());
                return;
            }
            m_reading.texts = std::move(*texts);
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
