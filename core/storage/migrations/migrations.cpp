#include "storage/migrations/migrations.h"

#include "base/clock.h"
#include "base/hash.h"
#include "base/text.h"
#include "storage/current_label.h"
#include "storage/migrations/adjudication_schema.h"
#include "storage/migrations/answered_tasks_schema.h"
#include "storage/migrations/attempt_batches_schema.h"
#include "storage/migrations/attempts_schema.h"
#include "storage/migrations/batch_keys_schema.h"
#include "storage/migrations/batches_schema.h"
#include "storage/migrations/datasets_schema.h"
#include "storage/migrations/desk_schema.h"
#include "storage/migrations/fields_schema.h"
#include "storage/migrations/first_schema.h"
#include "storage/migrations/guideline_review_schema.h"
#include "storage/migrations/guideline_schema.h"
#include "storage/migrations/indexes_schema.h"
#include "storage/migrations/label_versions_schema.h"
#include "storage/migrations/label_views_schema.h"
#include "storage/migrations/labelers_schema.h"
#include "storage/migrations/leased_schema.h"
#include "storage/migrations/model_confidence_schema.h"
#include "storage/migrations/near_texts_schema.h"
#include "storage/migrations/nothing_lost_schema.h"
#include "storage/migrations/packs_schema.h"
#include "storage/migrations/repeats_schema.h"
#include "storage/migrations/run_records_schema.h"
#include "storage/migrations/search_schema.h"
#include "storage/migrations/servers_schema.h"
#include "storage/migrations/signals_schema.h"
#include "storage/sql/connection.h"

#include <QFile>

namespace secondlook::storage {

using base::ErrorCode;

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all{
        {1, firstSchema},        {2, searchSchema},           {3, deskSchema},        {4, packsSchema},
        {5, nearTextsSchema},    {6, fieldsSchema},           {7, guidelineSchema},   {8, indexesSchema},
        {9, adjudicationSchema}, {10, guidelineReviewSchema}, {11, datasetsSchema},   {12, labelVersionsSchema},
        {13, labelViewsSchema},  {14, serversSchema},         {15, labelersSchema},   {16, modelConfidenceSchema},
        {17, signalsSchema},     {18, attemptsSchema},        {19, runRecordsSchema}, {20, batchesSchema},
        {21, batchKeysSchema},   {22, attemptBatchesSchema},  {23, leasedSchema},     {24, nothingLostSchema},
        {25, repeatsSchema},     {26, answeredTasksSchema}};
    return all;
}

namespace {

base::Status apply(Connection &connection, const Migration &migration)
{
    const std::string text = connection.dialect().withTypes(migration.sql);
    std::string_view rest = text;
    for (std::size_t end = rest.find(";\n"); end != std::string_view::npos; end = rest.find(";\n")) {
        std::string statement(base::trimmed(rest.substr(0, end)));
        for (char &c : statement)
            c = c == '\n' ? ' ' : c;
        SECONDLOOK_TRY(connection.executeLines(statement));
        rest = rest.substr(end + 2);
    }
    SECONDLOOK_TRY(connection.execute(
        "INSERT INTO schema_migration (version, checksum, applied_at) VALUES (:version, :checksum, :at)",
        migration.version, base::sha256Hex(migration.sql), base::SystemClock().now()));
    return {};
}

base::Status checkApplied(Connection &connection)
{
    auto rows = connection.query("SELECT version, checksum FROM schema_migration ORDER BY version");
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next()) {
        const int version = (*rows)->integer(0);
        if (version > newestSchemaVersion)
            return base::fail(ErrorCode::Input,
                              "this project was made by a newer version of Second Look; update the program to open it",
                              connection.path());
        for (const Migration &migration : migrations()) {
            if (migration.version == version && (*rows)->text(1) != base::sha256Hex(migration.sql))
                return base::fail(ErrorCode::Input, "the project's tables were not made by this program",
                                  connection.path());
        }
    }
    return {};
}

base::Status copyBeforeMigrating(Connection &connection, int fromVersion)
{
    const std::string copy = connection.path() + ".before-schema-" + std::to_string(newestSchemaVersion);
    if (fromVersion == 0 || QFile::exists(QString::fromStdString(copy)))
        return {};
    // By the database itself: opening the file beside it would drop the locks of this process.
    return connection.execute(connection.dialect().copyFile(), copy);
}

} // namespace

base::Status migrate(Connection &connection)
{
    SECONDLOOK_TRY(connection.executeLines(
        "CREATE TABLE IF NOT EXISTS schema_migration (version BIGINT PRIMARY KEY, checksum TEXT NOT NULL, "
        "applied_at BIGINT NOT NULL)"));
    SECONDLOOK_TRY(checkApplied(connection));
    const auto applied = connection.number("SELECT MAX(version) FROM schema_migration", 0);
    if (!applied)
        return tl::unexpected(applied.error());
    if (*applied == newestSchemaVersion)
        return {};
    SECONDLOOK_TRY(copyBeforeMigrating(connection, static_cast<int>(*applied)));
    // All steps at once: a project is of the old version or of the new one, and a new one costs the disk one wait.
    base::Result<Transaction> transaction = Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = connection.number("SELECT MAX(version) FROM schema_migration", 0); // others may have been here
    if (!before)
        return tl::unexpected(before.error());
    for (const Migration &migration : migrations()) {
        if (migration.version > *before)
            SECONDLOOK_TRY(apply(connection, migration));
    }
    SECONDLOOK_TRY(connection.executeLines(connection.dialect().markFile(newestSchemaVersion)));
    SECONDLOOK_TRY(
        writeCurrentLabels(connection, base::SystemClock().now())); // what a project of before does not have yet
    SECONDLOOK_TRY(transaction->commit());
    // The file's mark must stand in the file itself, where the next start looks before it opens anything.
    return connection.executeLines(connection.dialect().checkpoint());
}

} // namespace secondlook::storage
