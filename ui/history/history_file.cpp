#include "ui/history/history_file.h"

#include "ui/history/history_words.h"
#include "ui/models/csv_text.h"
#include "ui/models/text_conversion.h"

#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr int rowsAtOnce = 1'000;

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFile)

public:
    static QStringList head(HistoryPresenter::List list)
    {
        return list == HistoryPresenter::List::Changes
                   ? QStringList{tr("Entry"), tr("Time (UTC)"), tr("Who"), tr("What"), tr("Which"), tr("Details")}
                   : QStringList{tr("Task"), tr("Time (UTC)"), tr("Who"), tr("What"), tr("Which"), tr("Details")};
    }
};

tl::unexpected<base::Error> failed(const QSaveFile &file)
{
    const QString why = FileWords::tr("The history could not be written to %1: %2. Choose another place.")
                            .arg(file.fileName(), file.errorString());
    return base::fail(base::ErrorCode::Storage, coreText(why));
}

QStringList cellsOf(std::int64_t number, const HistoryLine &line)
{
    return {QString::number(number), qtText(base::isoTime(line.at)), line.who, line.what, line.which, line.details};
}

struct CsvOrder
{
    HistoryPresenter::List list;
    review::ChangeFilter filter;
    QString path;
    base::ProgressCallback progress;
    std::stop_token stop;
};

/// Appends one page of rows; gives where the next one begins.
base::Result<std::int64_t> appendPage(review::ChangeLog &log, const CsvOrder &order, std::int64_t before, QString &csv,
                                      std::int64_t &rows)
{
    if (order.list == HistoryPresenter::List::Sample) {
        const auto page = log.sample(order.filter, before, rowsAtOnce, order.stop);
        if (!page)
            return tl::unexpected(page.error());
        for (const review::SampledRecord &one : page->records)
            appendCsvRow(csv, cellsOf(one.task.value, HistoryWords::line(one)));
        rows += std::int64_t(page->records.size());
        return page->next;
    }
    const auto page = log.page(order.filter, before, rowsAtOnce, order.stop);
    if (!page)
        return tl::unexpected(page.error());
    for (const review::Change &one : page->changes)
        appendCsvRow(csv, cellsOf(one.entry, HistoryWords::line(one)));
    rows += std::int64_t(page->changes.size());
    return page->next;
}

base::Result<std::int64_t> writeCsv(review::ChangeLog &log, const CsvOrder &order)
{
    QSaveFile file(order.path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    QString csv;
    appendCsvRow(csv, FileWords::head(order.list));
    std::int64_t rows = 0;
    std::int64_t first = 0;
    std::int64_t before = 0;
    do {
        const auto next = appendPage(log, order, before, csv, rows);
        if (!next)
            return next;
        before = *next;
        first = std::max(first, before);
        const QByteArray bytes = csv.toUtf8();
        csv.clear();
        if (file.write(bytes) != bytes.size())
            return failed(file);
        order.progress({first - before, first});
    } while (before > 0);
    if (!file.commit())
        return failed(file);
    return rows;
}

} // namespace

HistoryFile::HistoryFile(const OpenChangeLog &open, QObject *parent) : QObject(parent), m_lane(open) {}

void HistoryFile::save(HistoryPresenter::List list, const review::ChangeFilter &filter, const QString &path)
{
    m_saving = true;
    m_progress = 0.0;
    m_lane.run(
        m_slot,
        [this, list, filter, path](review::ChangeLog &log, std::stop_token stop) {
            const auto progress = [this, stop](const base::Progress &done) {
                const double share = done.total > 0 ? double(done.done) / double(done.total) : 1.0;
                m_lane.deliver([this, stop, share] {
                    if (stop.stop_requested())
                        return;
                    m_progress = share;
                    Q_EMIT progressChanged();
                });
            };
            return writeCsv(log, {list, filter, path, progress, stop});
        },
        [this, path](base::Result<std::int64_t> rows) {
            m_saving = false;
            Q_EMIT changed();
            if (rows)
                Q_EMIT finished(
                    false, tr("%Ln lines are saved in %1.", nullptr, int(std::min<std::int64_t>(*rows, 2'000'000'000)))
                               .arg(path));
            else
                Q_EMIT finished(true, qtText(rows.error().text()));
        });
    Q_EMIT changed();
}

void HistoryFile::cancel()
{
    if (!m_saving)
        return;
    m_slot.cancel();
    m_saving = false;
    Q_EMIT changed();
    Q_EMIT finished(false, tr("Saving was stopped. No file was written."));
}

} // namespace secondlook::ui

#include "moc_history_file.cpp"
