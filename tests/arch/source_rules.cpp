#include "tests/arch/source_rules.h"

#include "tests/arch/source_tree.h"

#include <algorithm>

namespace secondlook::arch {
namespace {

SourceRule rule(const char *name, const QStringList &below, const char *allowedFiles, const char *pattern,
                const char *message)
{
    return {QString::fromUtf8(name), below, QRegularExpression(QString::fromUtf8(allowedFiles)),
            QRegularExpression(QString::fromUtf8(pattern)), QString::fromUtf8(message)};
}

bool holdsFor(const SourceRule &rule, const QString &file)
{
    const bool inside = std::any_of(rule.below.begin(), rule.below.end(), [&file](const QString &folder) {
        return file.startsWith(folder + QLatin1Char('/'));
    });
    return inside && (rule.allowedFiles.pattern().isEmpty() || !rule.allowedFiles.match(file).hasMatch());
}

} // namespace

const QList<SourceRule> &sourceRules()
{
    static const QString core = QStringLiteral("core");
    static const QString ui = QStringLiteral("ui");
    static const QString app = QStringLiteral("app");
    static const QList<SourceRule> rules = {
        rule(
            "sql-text", {core, ui, app}, "^core/storage/",
            R"(\bSELECT\b[^;]{1,2000}\bFROM\b|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b|\bCREATE\s+(TABLE|INDEX|UNIQUE)\b)",
            "SQL text belongs to core/storage"),
        rule("sql-models", {core, ui, app}, "", R"(\bQSql(Query|Table|RelationalTable)Model\b)",
             "item models hold a window of rows; Qt's SQL models hold or fetch the whole table"),
        rule("offset", {core}, "", R"(\bOFFSET\b)", "lists page by key: OFFSET reads and drops all rows before it"),
        rule(
            "sqlite-only", {core, ui, app}, "^core/storage/sql/[^/]*dialect[^/]*$",
            R"(\bPRAGMA\b|\bINSERT\s+OR\b|\bsqlite_(master|schema|sequence|version|stat\d)\b|\bjson_extract\b|\browid\b|\blast_insert_rowid\b|\bAUTOINCREMENT\b|\bSAVEPOINT\s+sqlite)",
            "words that only SQLite knows belong to the dialect files of core/storage/sql"),
        rule(
            "rich-text", {ui, app}, "",
            R"(\b(setHtml|insertHtml|appendHtml|setMarkdown|insertMarkdown)\b|\bQt::(RichText|AutoText|MarkdownText)\b|\bsetOpenExternalLinks\b)",
            "text from data, models and files is plain text"),
        rule("plain-label", {ui, app}, "^ui/(theme/|widgets/plain_label\\.)", R"(\bQ(Label|MessageBox|ErrorMessage)\b)",
             "Qt guesses whether the text of these is rich; widgets::PlainLabel never does"),
        rule(
            "colour-literal", {ui, app}, "^ui/theme/",
            R"(#[0-9A-Fa-f]{6}\b|"#[0-9A-Fa-f]{3,8}\b|\bQColor\s*[({]\s*\d|\bqRgba?\s*\(|\bQColorConstants\b|\bQt::(dark)?([Rr]ed|[Gg]reen|[Bb]lue|[Cc]yan|[Mm]agenta|[Yy]ellow|[Gg]ray)\b|\bQt::(white|black|lightGray)\b)",
            "colours are named by ui/theme, so that every theme has them"),
        // A word with a capital, or two words: ids, icons and object names are neither.
        rule(
            "untranslated", {ui, QStringLiteral("app/desk")},
            "^ui/theme/(fonts|desk_style)\\.cpp$|^app/desk/(main|desk_options|desk_project_service)\\.cpp$",
            R"re(\b(QStringLiteral|QLatin1String|QString::from(Utf8|Latin1))\(\s*"([A-Z][a-z]+\b[^"]*|[^"]*\b[a-z]{2,} [a-z]{2,}\b[^"]*)")re",
            "what people read goes through tr(), so that every language has it"),
    };
    return rules;
}

QList<Violation> checkSource(const QString &file, const QString &text)
{
    const QString code = withoutComments(text);
    QList<Violation> violations;
    for (const SourceRule &rule : sourceRules()) {
        if (!holdsFor(rule, file))
            continue;
        for (auto match = rule.pattern.globalMatch(code); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            violations.append(
                {file, lineAt(code, found.capturedStart()),
                 QStringLiteral("%1 [%2]: %3").arg(rule.message, rule.name, found.captured().simplified())});
        }
    }
    return violations;
}

} // namespace secondlook::arch
