#pragma once

#include "app/compose/project.h"
#include "classify/classifier.h"
#include "classify/sketch_index.h"
#include "domain/review_task.h"
#include "review/similar_records.h"
#include "storage/sketch_store.h"

#include <functional>
#include <memory>
#include <string>

namespace secondlook::compose {

/// Finds settled records that read much like another one, over the features of the model that is in use. The sketches
/// of all settled records are kept in memory and with the project; they are taken in a part a call, so that no call
/// takes long. Belongs to one thread.
class SimilarSource
{
public:
    /// `load` gives the model of a version, null where there is none.
    SimilarSource(std::shared_ptr<Project> project,
                  std::function<std::shared_ptr<const classify::Classifier>(const std::string &)> load);

    [[nodiscard]] base::Result<review::SimilarRecords> operator()(const domain::ReviewTask &task, int count);

private:
    base::Status takeIn(const classify::Vocabulary &vocabulary);
    base::Status loadStored();
    base::Status makeMissing(const classify::Vocabulary &vocabulary);
    base::Status followAnswers(const classify::Vocabulary &vocabulary);

    std::shared_ptr<Project> m_project;
    std::function<std::shared_ptr<const classify::Classifier>(const std::string &)> m_load;
    storage::SketchStore m_store;
    std::string m_model; ///< the version whose sketches are in the index
    classify::SketchIndex m_index;
    base::AnnotationId m_followed; ///< answers up to here are in the index
    base::RecordId m_after;
    enum class Phase { Stored, Missing, Complete } m_phase = Phase::Stored;
};

} // namespace secondlook::compose
