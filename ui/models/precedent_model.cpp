#include "ui/models/precedent_model.h"

#include "ui/models/text_conversion.h"

#include <QDateTime>
#include <QLocale>

namespace secondlook::ui {

QString dayText(base::TimeMs at)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(at).date();
    return QLocale().toString(date, date.year() == QDate::currentDate().year()
                                        ? PrecedentModel::tr("d MMM", "date of this year")
                                        : PrecedentModel::tr("d MMM yyyy", "date of another year"));
}

QString momentText(base::TimeMs at)
{
    return PrecedentModel::tr("%1, %2", "date, time")
        .arg(dayText(at), QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QStringLiteral("HH:mm")));
}

PrecedentModel::PrecedentModel(AdjudicationPresenter *desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{
    const auto follow = [this] {
        beginResetModel();
        m_rows = m_desk->precedents() ? int(m_desk->precedents()->latest.size()) : 0;
        endResetModel();
    };
    connect(desk, &AdjudicationPresenter::precedentsChanged, this, follow);
    connect(desk, &AdjudicationPresenter::currentChanged, this, follow);
}

QString PrecedentModel::summary() const
{
    const auto &precedents = m_desk->precedents();
    if (!precedents)
        return {};
    QStringList parts;
    for (const review::LabelVotes &decided : precedents->labels)
        parts << tr("%L1 to %2", "number of decisions, label").arg(decided.votes).arg(m_desk->labelName(decided.label));
    if (precedents->ambiguous > 0)
        parts << tr("%L1 ambiguous", "number of decisions").arg(precedents->ambiguous);
    return parts.isEmpty() ? tr("none between these labels yet") : parts.join(QStringLiteral(", "));
}

int PrecedentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QString PrecedentModel::outcome(const review::Precedent &precedent) const
{
    return precedent.label ? m_desk->labelName(*precedent.label) : tr("ambiguous");
}

QVariant PrecedentModel::data(const QModelIndex &index, int role) const
{
    const auto &precedents = m_desk->precedents();
    if (!precedents || index.row() >= int(precedents->latest.size()))
        return {};
    const review::Precedent &precedent = precedents->latest[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameText(precedent.text);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4", "day, text of the record, label, who decided")
            .arg(dayText(precedent.at), nameText(precedent.text), outcome(precedent), nameText(precedent.adjudicator));
    case Qt::ToolTipRole:
        return plainToolTip(qtText(precedent.comment));
    case DayRole:
        return dayText(precedent.at);
    case LabelRole:
        return outcome(precedent);
    case WhoRole:
        return nameText(precedent.adjudicator);
    case CommentRole:
        return qtText(precedent.comment);
    default:
        return {};
    }
}

} // namespace secondlook::ui

#include "moc_precedent_model.cpp"
