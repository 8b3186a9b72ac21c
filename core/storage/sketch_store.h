#pragma once

#include "classify/text_sketch.h"
#include "review/similar_records.h"
#include "storage/sql/connection.h"

#include <string>
#include <vector>

namespace secondlook::storage {

struct StoredSketch
{
    base::RecordId record;
    classify::Sketch sketch;
};

struct StoredText
{
    base::RecordId record;
    std::string text;
};

/// The sketches of settled records, kept with the project. They can be made again from the records at any time; a
/// sketch of another model version counts as missing.
class SketchStore
{
public:
    explicit SketchStore(Connection &connection) : m_connection(connection) {}

    /// Of settled records, by ascending id, after `after`.
    base::Result<std::vector<StoredSketch>> page(const std::string &model, base::RecordId after, int count);
    /// Settled records that have none, by ascending id, after `after`.
    base::Result<std::vector<StoredText>> missing(const std::string &model, base::RecordId after, int count);
    base::Status write(const std::string &model, const std::vector<StoredSketch> &sketches);

    base::Result<base::AnnotationId> latestAnnotation();
    /// A record that somebody answered, and where it stands now.
    struct Touched
    {
        base::AnnotationId annotation;
        base::RecordId record;
        bool settled = false;
        std::string text;
    };
    base::Result<std::vector<Touched>> touchedSince(base::AnnotationId annotation, int count);

    base::Result<std::vector<StoredText>> texts(const std::vector<base::RecordId> &records);
    /// Fills in all but the similarity.
    base::Status describe(review::SimilarRecord &record);

private:
    Connection &m_connection;
};

} // namespace secondlook::storage
