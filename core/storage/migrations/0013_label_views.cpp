#include "storage/migrations/label_views_schema.h"

namespace secondlook::storage {

// What other engines read: docs/other-engines.md is their contract, so a view changes only by getting more columns.
// A row's `updated_at` is later than all that could be read before the row was written or changed: `written_at` comes
// from the one row of `write_clock` (Connection::writeTime), and is 0 in rows of before, which carry the time of what
// they tell. A label that is renamed or merged changes every row that shows it.
const std::string_view labelViewsSchema = R"sql(
CREATE TABLE write_clock (at {int} NOT NULL);

INSERT INTO write_clock (at) SELECT COALESCE(MAX(times.at), 0) FROM (SELECT MAX(changed_at) AS at FROM outcome
    UNION ALL SELECT MAX(created_at) FROM annotation UNION ALL SELECT MAX(created_at) FROM adjudication
    UNION ALL SELECT MAX(created_at) FROM prediction UNION ALL SELECT MAX(imported_at) FROM source) times;

ALTER TABLE outcome ADD COLUMN written_at {int} NOT NULL DEFAULT 0;

ALTER TABLE annotation ADD COLUMN written_at {int} NOT NULL DEFAULT 0;

ALTER TABLE adjudication ADD COLUMN written_at {int} NOT NULL DEFAULT 0;

ALTER TABLE known_label ADD COLUMN written_at {int} NOT NULL DEFAULT 0;

ALTER TABLE current_label ADD COLUMN renamed_at {int} NOT NULL DEFAULT 0;

CREATE VIEW labels_current AS
SELECT record_id, segment, state, label, label_source, soft_label, model_label, model_confidence, model_version,
    CASE WHEN renamed_at > written_at THEN renamed_at ELSE written_at END AS updated_at
FROM (SELECT r.external_id AS record_id, r.segment AS segment,
    CASE o.state WHEN 1 THEN 'committed' WHEN 2 THEN 'queued' WHEN 3 THEN 'settled' WHEN 4 THEN 'ambiguous'
        WHEN 5 THEN 'failed' END AS state,
    CASE o.state WHEN 1 THEN m.name WHEN 3 THEN c.name END AS label,
    CASE o.state WHEN 1 THEN CASE p.tier WHEN 1 THEN 'auto' ELSE 'audit' END WHEN 3 THEN o.label_source
        WHEN 4 THEN 'ambiguous' END AS label_source,
    CASE o.state WHEN 4 THEN (SELECT j.soft_label FROM adjudication j WHERE j.record_id = o.record_id AND j.kind = 2
        AND NOT EXISTS (SELECT 1 FROM adjudication u WHERE u.takes_back = j.id)) END AS soft_label,
    m.name AS model_label, p.confidence AS model_confidence, n.model_version AS model_version,
    CASE WHEN COALESCE(c.renamed_at, 0) > COALESCE(m.renamed_at, 0) THEN c.renamed_at
        ELSE COALESCE(m.renamed_at, 0) END AS renamed_at,
    CASE o.written_at WHEN 0 THEN o.changed_at ELSE o.written_at END AS written_at
    FROM outcome o JOIN record r ON r.id = o.record_id LEFT JOIN current_label c ON c.label = o.label
    LEFT JOIN prediction p ON p.run_id = o.run_id AND p.record_id = o.record_id LEFT JOIN run n ON n.id = o.run_id
    LEFT JOIN current_label m ON m.label = p.label) standing;

CREATE VIEW labels_history AS
SELECT event_id, record_id, kind, action, label, soft_label, said_by, confidence, takes_back, said_at,
    CASE WHEN renamed_at > written_at THEN renamed_at ELSE written_at END AS updated_at
FROM (SELECT 'given-' || k.record_id AS event_id, r.external_id AS record_id, 'given' AS kind,
    CASE k.kind WHEN 2 THEN 'gold' ELSE 'seed' END AS action, c.name AS label, NULL AS soft_label, s.name AS said_by,
    NULL AS confidence, NULL AS takes_back, s.imported_at AS said_at, COALESCE(c.renamed_at, 0) AS renamed_at,
    CASE k.written_at WHEN 0 THEN s.imported_at ELSE k.written_at END AS written_at
    FROM known_label k JOIN record r ON r.id = k.record_id JOIN source s ON s.id = r.source_id
    LEFT JOIN current_label c ON c.label = k.label
UNION ALL SELECT 'prediction-' || p.run_id || '-' || p.record_id, r.external_id, 'prediction',
    CASE p.tier WHEN 1 THEN 'auto' WHEN 2 THEN 'audit' ELSE 'review' END, c.name, NULL, n.model_version, p.confidence,
    NULL, p.created_at, COALESCE(c.renamed_at, 0), p.created_at
    FROM prediction p JOIN record r ON r.id = p.record_id JOIN run n ON n.id = p.run_id
    LEFT JOIN current_label c ON c.label = p.label
UNION ALL SELECT 'answer-' || a.id, r.external_id, 'answer',
    CASE a.action WHEN 1 THEN 'label' WHEN 2 THEN 'skip' WHEN 3 THEN 'flag' WHEN 4 THEN 'undo' WHEN 5 THEN 'repeat'
        WHEN 6 THEN 'gold' END, c.name, NULL, v.name, NULL, 'answer-' || a.supersedes, a.created_at,
    COALESCE(c.renamed_at, 0), CASE a.written_at WHEN 0 THEN a.created_at ELSE a.written_at END
    FROM annotation a JOIN record r ON r.id = a.record_id JOIN reviewer v ON v.id = a.reviewer_id
    LEFT JOIN current_label c ON c.label = a.label
UNION ALL SELECT 'adjudication-' || j.id, r.external_id, 'adjudication',
    CASE j.kind WHEN 1 THEN 'decided' WHEN 2 THEN 'ambiguous' WHEN 3 THEN 'sent_back' WHEN 5 THEN 'taken_back'
        ELSE 'reopened' END, c.name, CASE j.kind WHEN 2 THEN j.soft_label END, COALESCE(v.name, j.method),
    j.probability, 'adjudication-' || j.takes_back, j.created_at, COALESCE(c.renamed_at, 0),
    CASE j.written_at WHEN 0 THEN j.created_at ELSE j.written_at END
    FROM adjudication j JOIN record r ON r.id = j.record_id LEFT JOIN reviewer v ON v.id = j.reviewer_id
    LEFT JOIN current_label c ON c.label = j.label WHERE j.kind IN (1, 2, 3, 5, 8)) said;
)sql";

} // namespace secondlook::storage
