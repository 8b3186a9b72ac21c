#include "ui/models/history_model.h"

#include "ui/models/text_conversion.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <ranges>

namespace secondlook::ui {

using domain::Action;

QString durationText(std::int64_t milliseconds)
{
    const auto say = [](const char *text, const QString &number) {
        return QCoreApplication::translate("secondlook::ui::HistoryModel", text).arg(number);
    };
    const QLocale locale;
    const double seconds = double(milliseconds) / 1000.0;
    if (seconds >= 120.0)
        return say(QT_TRANSLATE_NOOP("secondlook::ui::HistoryModel", "%1 min"),
                   locale.toString(std::llround(seconds / 60.0)));
    return say(QT_TRANSLATE_NOOP("secondlook::ui::HistoryModel", "%1 s"),
               seconds < 1.0 ? locale.toString(seconds, 'f', 1) : locale.toString(std::llround(seconds)));
}

void HistoryModel::setSchema(const domain::LabelSchema &schema)
{
    m_labels.clear();
    for (const domain::Label &label : schema.labels())
        m_labels.push_back(nameText(label.shownName()));
}

void HistoryModel::setDecisions(const std::vector<review::PastDecision> &decisions)
{
    beginResetModel();
    m_entries.clear();
    for (const review::PastDecision &past : decisions | std::views::take(mostEntries))
        m_entries.push_back({past.annotation.action, nameOf(past.annotation), durationText(past.annotation.tookMs),
                             qtText(past.externalId)});
    endResetModel();
}

void HistoryModel::setSecondsShown(bool shown)
{
    if (shown == m_secondsShown)
        return;
    beginResetModel();
    m_secondsShown = shown;
    endResetModel();
}

QString HistoryModel::nameOf(const domain::Annotation &annotation) const
{
    switch (annotation.action) {
    case Action::Skip:
        return tr("skipped");
    case Action::Flag:
        return tr("flagged");
    default:
        return annotation.label && *annotation.label < m_labels.size() ? m_labels[*annotation.label] : QString();
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_entries.size()))
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case ActionRole:
        return int(entry.action);
    case SecondsRole:
        return m_secondsShown ? entry.seconds : QString();
    case Qt::ToolTipRole:
        return plainToolTip(tr("Record %1").arg(entry.record));
    case Qt::AccessibleTextRole:
        return m_secondsShown ? tr("%1, record %2, took %3").arg(entry.name, entry.record, entry.seconds)
                              : tr("%1, record %2").arg(entry.name, entry.record);
    default:
        return {};
    }
}

} // namespace secondlook::ui

#include "moc_history_model.cpp"
