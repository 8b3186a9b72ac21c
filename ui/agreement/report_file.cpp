#include "ui/agreement/report_file.h"

#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace secondlook::ui {

namespace {

struct ReportFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportFileWords)
};

constexpr int pdfMarginMm = 16;

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QLatin1Char('<') + tag + QLatin1Char('>') + cell.toHtmlEscaped() + QStringLiteral("</") + tag +
               QLatin1Char('>');
    return row + QStringLiteral("</tr>\n");
}

void insertTable(QTextCursor &cursor, const ReportPart &part)
{
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setHeaderRowCount(1);
    QTextTable *table = cursor.insertTable(int(part.rows.size()) + 1, int(part.columns.size()), format);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    for (int column = 0; column < part.columns.size(); ++column) {
        table->cellAt(0, column).firstCursorPosition().insertText(part.columns[column], strong);
        for (int row = 0; row < part.rows.size(); ++row)
            table->cellAt(row + 1, column).firstCursorPosition().insertText(part.rows[row].value(column));
    }
    cursor.movePosition(QTextCursor::End);
}

base::Status writePdf(QSaveFile &file, const QList<ReportPart> &parts)
{
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(pdfMarginMm, pdfMarginMm, pdfMarginMm, pdfMarginMm), QPageLayout::Millimeter);
    writer.setTitle(parts.first().heading);
    QTextDocument document;
    fillDocument(document, parts);
    document.print(&writer);
    return {};
}

} // namespace

QByteArray reportHtml(const QList<ReportPart> &parts)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html><head><META CHARSET=\"utf-8\"><title>%1</title>\n<style>"
                                  "body{font-family:sans-serif;max-width:960px;margin:24px}"
                                  "table{border-collapse:collapse}td,th{border-style:solid;border-width:1px;"
                                  "padding:4px;text-align:start}</style></head><body>\n")
                       .arg(parts.first().heading.toHtmlEscaped());
    QString heading = QStringLiteral("h1");
    for (const ReportPart &part : parts) {
        html += QStringLiteral("<%1>%2</%1>\n").arg(heading, part.heading.toHtmlEscaped());
        heading = QStringLiteral("h2");
        for (const QString &sentence : part.sentences)
            html += QStringLiteral("<p>") + sentence.toHtmlEscaped() + QStringLiteral("</p>\n");
        if (part.columns.isEmpty())
            continue;
        html += QStringLiteral("<table>\n") + htmlRow(part.columns, QStringLiteral("th"));
        for (const QStringList &row : part.rows)
            html += htmlRow(row, QStringLiteral("td"));
        html += QStringLiteral("</table>\n");
    }
    return (html + QStringLiteral("</body></html>\n")).toUtf8();
}

void fillDocument(QTextDocument &document, const QList<ReportPart> &parts)
{
    QFont body = ui::font(FontRole::Body);
    body.setPointSizeF(9);
    document.setDefaultFont(body);
    QTextCursor cursor(&document);
    QTextCharFormat plain;
    QTextCharFormat head;
    head.setFontWeight(QFont::DemiBold);
    head.setFontPointSize(16);
    for (const ReportPart &part : parts) {
        cursor.insertText(part.heading, head);
        head.setFontPointSize(12);
        for (const QString &sentence : part.sentences) {
            cursor.insertBlock();
            cursor.insertText(sentence, plain);
        }
        cursor.insertBlock();
        if (!part.columns.isEmpty())
            insertTable(cursor, part);
        cursor.insertBlock();
        cursor.insertBlock();
    }
}

base::Status saveReport(const AgreementPresenter &presenter, const QString &path)
{
    const auto failed = [&path](const QString &why) {
        return base::fail(base::ErrorCode::Storage,
                          coreText(ReportFileWords::tr("The report could not be written to %1: %2. Choose another "
                                                       "place.")
                                       .arg(path, why)));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json"))
        file.write(reportJson(presenter));
    else if (ending == QLatin1String("pdf"))
        SECONDLOOK_TRY(writePdf(file, reportParts(presenter)));
    else
        file.write(reportHtml(reportParts(presenter)));
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace secondlook::ui
