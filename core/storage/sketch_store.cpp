#include "storage/sketch_store.h"

#include "storage/current_label.h"
#include "storage/search_condition.h"

#include <cstring>

namespace secondlook::storage {

using base::Result;
using base::Status;

Result<std::vector<StoredSketch>> SketchStore::page(const std::string &model, base::RecordId after, int count)
{
    auto rows = m_connection.query(
        "SELECT s.record_id, s.sketch FROM text_sketch s JOIN outcome o ON o.record_id = s.record_id AND o.state = 3 "
        "WHERE s.model_version = :model AND s.record_id > :after ORDER BY s.record_id LIMIT :count",
        model, after.value, count);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoredSketch> sketches;
    while ((*rows)->next()) {
        StoredSketch stored{{(*rows)->int64(0)}, {}};
        const QByteArray bytes = (*rows)->bytes(1);
        if (bytes.size() == qsizetype(stored.sketch.size())) // else it was not written here: as good as none
            std::memcpy(stored.sketch.data(), bytes.constData(), stored.sketch.size());
        sketches.push_back(stored);
    }
    return sketches;
}

Result<std::vector<StoredText>> SketchStore::missing(const std::string &model, base::RecordId after, int count)
{
    auto rows = m_connection.query(
        "SELECT o.record_id, r.text FROM outcome o JOIN record r ON r.id = o.record_id WHERE o.state = 3 AND o.label "
        "IS "
        "NOT NULL AND o.record_id > :after AND NOT EXISTS (SELECT 1 FROM text_sketch s WHERE s.record_id = o.record_id "
        "AND s.model_version = :model) ORDER BY o.record_id LIMIT :count",
        after.value, model, count);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoredText> texts;
    while ((*rows)->next())
        texts.push_back({{(*rows)->int64(0)}, (*rows)->text(1)});
    return texts;
}

Status SketchStore::write(const std::string &model, const std::vector<StoredSketch> &sketches)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const StoredSketch &stored : sketches) {
        const QByteArray bytes(reinterpret_cast<const char *>(stored.sketch.data()), qsizetype(stored.sketch.size()));
        SECONDLOOK_TRY(m_connection.execute(
            "INSERT INTO text_sketch (record_id, model_version, sketch) VALUES (:record, :model, :sketch) ON CONFLICT "
            "(record_id) DO UPDATE SET model_version = excluded.model_version, sketch = excluded.sketch",
            stored.record, model, bytes));
    }
    return transaction->commit();
}

Result<base::AnnotationId> SketchStore::latestAnnotation()
{
    const auto latest = m_connection.number("SELECT MAX(id) FROM annotation", 0);
    if (!latest)
        return tl::unexpected(latest.error());
    return base::AnnotationId{*latest};
}

Result<std::vector<SketchStore::Touched>> SketchStore::touchedSince(base::AnnotationId annotation, int count)
{
    auto rows = m_connection.query(
        "SELECT a.id, a.record_id, CASE WHEN o.state = 3 AND o.label IS NOT NULL THEN 1 ELSE 0 END, r.text FROM "
        "annotation a JOIN record r ON r.id = a.record_id LEFT JOIN outcome o ON o.record_id = a.record_id WHERE a.id "
        "> "
        ":after ORDER BY a.id LIMIT :count",
        annotation.value, count);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Touched> touched;
    while ((*rows)->next())
        touched.push_back({{(*rows)->int64(0)}, {(*rows)->int64(1)}, (*rows)->integer(2) != 0, (*rows)->text(3)});
    return touched;
}

Result<std::vector<StoredText>> SketchStore::texts(const std::vector<base::RecordId> &records)
{
    std::vector<StoredText> texts;
    for (const base::RecordId record : records) {
        auto row = m_connection.query("SELECT text FROM record WHERE id = :id", record);
        if (!row)
            return tl::unexpected(row.error());
        if ((*row)->next())
            texts.push_back({record, (*row)->text(0)});
        (*row)->finish();
    }
    return texts;
}

Status SketchStore::describe(review::SimilarRecord &record)
{
    auto row = m_connection.query("SELECT r.external_id, SUBSTR(r.text, 1, 200), " + currentLabel("o.label") +
                                      ", o.label_source, o.changed_at "
                                      "FROM record r JOIN outcome "
                                      "o ON o.record_id = r.id WHERE r.id = :id",
                                  record.id);
    if (!row)
        return tl::unexpected(row.error());
    if ((*row)->next()) {
        record.externalId = (*row)->text(0);
        record.text = (*row)->text(1);
        record.label = static_cast<std::uint16_t>((*row)->integer(2));
        record.labelSource = (*row)->text(3);
        record.settledAt = (*row)->int64(4);
    }
    (*row)->finish();
    auto answers = m_connection.query(
        "SELECT v.name, " + currentLabel("a.label") +
            " FROM annotation a JOIN reviewer v ON v.id = a.reviewer_id WHERE a.record_id = :record "
            "AND a.action = 1 AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) ORDER BY a.id",
        record.id);
    if (!answers)
        return tl::unexpected(answers.error());
    while ((*answers)->next()) {
        ++record.answers;
        record.agreeing += (*answers)->integer(1) == int(record.label) ? 1 : 0;
        record.reviewer = record.answers == 1 ? (*answers)->text(0) : std::string();
    }
    return {};
}

} // namespace secondlook::storage
