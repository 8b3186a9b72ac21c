#pragma once

#include "base/result.h"
#include "ui/agreement/agreement_presenter.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QTextDocument;

namespace secondlook::ui {

/// A part of the report for people: a heading, sentences, or a table, of which only the first rows are kept.
struct ReportPart
{
    QString heading;
    QStringList sentences;
    QStringList columns;
    QList<QStringList> rows;
};

/// All that the page shows, in reading order.
QList<ReportPart> reportParts(const AgreementPresenter &presenter);

/// One page of HTML without anything from elsewhere; every text is escaped.
QByteArray reportHtml(const QList<ReportPart> &parts);

/// The same on a document, to be printed.
void fillDocument(QTextDocument &document, const QList<ReportPart> &parts);

/// The keys of `secondlook agreement --json`; what is not defined is null.
QByteArray reportJson(const AgreementPresenter &presenter);

/// Writes the report by the ending of the file: .html, .pdf or .json. The file appears whole or not at all.
base::Status saveReport(const AgreementPresenter &presenter, const QString &path);

} // namespace secondlook::ui
