#include "formats/schema_questions.h"

namespace secondlook::formats {

std::vector<domain::SchemaField> furtherQuestions(const domain::LabelSchema &schema)
{
    std::vector<domain::SchemaField> questions;
    if (schema.fields.empty())
        return questions;
    if (const domain::SchemaField &first = schema.fields.front(); !first.second.empty()) {
        questions.push_back(first);
        questions.back().name = first.second;
        questions.back().second.clear();
    }
    const auto further = schema.furtherFields();
    questions.insert(questions.end(), further.begin(), further.end());
    return questions;
}

} // namespace secondlook::formats
