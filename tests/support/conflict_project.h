#pragma once

#include "app/compose/adjudicating.h"
#include "app/compose/reviewing.h"
#include "app/compose/starting.h"
#include "base/clock.h"

#include <QFile>
#include <QString>

#include <string>

namespace secondlook::test {

/// Makes a project about whose first `conflicts` records ann and ben disagree: ann says "refund", ben "delivery".
inline bool makeConflictProject(const QString &path, const QString &scratch, int records, int conflicts,
                                const base::Clock &clock)
{
    QFile table(scratch);
    if (!table.open(QIODevice::WriteOnly))
        return false;
    table.write("id,text,channel\n");
    for (int i = 1; i <= records; ++i)
        table.write(QStringLiteral("t-%1,please look at parcel %1,mail\n").arg(i).toUtf8());
    table.close();
    compose::StartRequest request;
    request.path = path.toStdString();
    request.labelDocument = "refund\ndelivery\nother\n";
    request.policyDocument = R"({"overlap":{"share":1,"reviewers":2,"extra_reviewers":0}})";
    request.file = scratch.toStdString();
    request.columns.id = "id";
    request.columns.text = "text";
    if (!compose::startProject(request, clock, "lead"))
        return false;
    const std::pair<const char *, std::uint16_t> people[] = {{"ann", 0}, {"ben", 1}};
    for (const auto &[name, label] : people) {
        auto session = compose::openReviewSession(request.path, name, clock);
        if (!session)
            return false;
        const auto tasks = (*session)->lease(records);
        if (!tasks)
            return false;
        for (const domain::ReviewTask &task : *tasks) {
            review::Answer answer;
            answer.label = task.record.id.value <= conflicts ? label : 0;
            answer.comment = std::string(name) + " thinks so";
            if (!(*session)->answer(task.id, answer))
                return false;
        }
    }
    return true;
}

} // namespace secondlook::test
