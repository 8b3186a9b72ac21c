#include "ui/models/option_model.h"

#include "base/text.h"
#include "ui/models/text_conversion.h"

#include <QLocale>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr qsizetype longestSpan = 120;

const domain::SchemaField *fieldNamed(const domain::LabelSchema &schema, const std::string &name)
{
    const auto further = schema.furtherFields();
    const auto found = std::ranges::find(further, name, &domain::SchemaField::name);
    return found == further.end() ? nullptr : &*found;
}

/// The words of a span, on one line.
QString spanText(const domain::TextSpan &span, const std::string &text)
{
    std::size_t byte = 0;
    std::int64_t at = 0;
    std::size_t begin = text.size();
    while (byte < text.size() && at < span.end) {
        if (at == span.begin)
            begin = byte;
        base::nextCodePoint(text, byte);
        ++at;
    }
    if (begin >= byte)
        return {};
    const QString words = nameText(std::string_view(text).substr(begin, byte - begin)).simplified();
    return words.size() > longestSpan ? words.left(longestSpan) + QChar(0x2026) : words;
}

struct InWords
{
    const domain::LabelSchema &schema;
    const domain::SchemaField *field;
    const std::string &text;

    QString label(const std::string &name) const
    {
        const domain::Label *label = (field ? *field : schema.fields.front()).labelNamed(name);
        return nameText(label ? label->shownName() : name);
    }
    QString operator()(const domain::NoAnswer &) const { return OptionModel::tr("no answer"); }
    QString operator()(bool yes) const { return yes ? OptionModel::tr("yes") : OptionModel::tr("no"); }
    QString operator()(std::int64_t step) const { return QLocale().toString(qlonglong(step)); }
    QString operator()(const std::string &said) const
    {
        return field && field->kind == domain::FieldKind::Text ? qtText(said) : label(said);
    }
    QString operator()(const std::vector<std::string> &labels) const
    {
        QStringList names;
        for (const std::string &name : labels)
            names << label(name);
        return names.isEmpty() ? OptionModel::tr("nothing") : names.join(QStringLiteral(", "));
    }
    QString operator()(const std::vector<domain::TextSpan> &spans) const
    {
        QStringList words;
        for (const domain::TextSpan &span : spans)
            words
                << OptionModel::tr("%1: %2", "label, the words it marks").arg(label(span.label), spanText(span, text));
        return words.isEmpty() ? OptionModel::tr("nothing") : words.join(QLatin1Char('\n'));
    }
};

} // namespace

QString valueText(const domain::FieldValue &value, const domain::LabelSchema &schema, const std::string &field,
                  const std::string &text)
{
    return std::visit(InWords{schema, fieldNamed(schema, field), text}, value);
}

QString fieldTitle(const domain::LabelSchema &schema, const std::string &field)
{
    const domain::SchemaField *known = fieldNamed(schema, field);
    return nameText(known ? known->shownName() : field);
}

OptionModel::OptionModel(AdjudicationPresenter *desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{
    connect(desk, &AdjudicationPresenter::currentChanged, this, [this] {
        beginResetModel();
        m_rows = m_desk->current() ? int(m_desk->options().size()) + 1 : 0;
        endResetModel();
    });
    connect(desk, &AdjudicationPresenter::draftChanged, this, [this] {
        if (m_rows > 0)
            Q_EMIT dataChanged(index(0), index(m_rows - 1));
    });
}

int OptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int OptionModel::chosenRow() const
{
    const auto choice = m_desk->draft().choice;
    if (!choice)
        return -1;
    const auto &options = m_desk->options();
    for (std::size_t i = 0; i < options.size(); ++i)
        if (choice->pick.isValid() ? options[i].pick == choice->pick : options[i].label == choice->label)
            return int(i);
    return otherRow();
}

QString OptionModel::detailOf(const DecisionOption &option) const
{
    QStringList parts;
    for (const std::string &field : m_desk->current()->differingFields)
        if (const auto value = option.values.find(field); value != option.values.end())
            parts << tr("%1: %2", "field, what was answered")
                         .arg(fieldTitle(m_desk->facts().schema, field),
                              valueText(value->second, m_desk->facts().schema, field, m_desk->current()->record.text));
    return parts.join(QStringLiteral(", ")).replace(QLatin1Char('\n'), QStringLiteral(", "));
}

QVariant OptionModel::optionData(const DecisionOption &option, int row, int role) const
{
    const QString count = tr("%Ln reviewers", nullptr, int(option.marks.size()));
    switch (role) {
    case Qt::DisplayRole:
        return m_desk->labelName(option.label);
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1, %2", "label, by how many").arg(m_desk->labelName(option.label), count);
        const QString detail = detailOf(option);
        const QString whole = detail.isEmpty() ? said : tr("%1, %2", "label, by how many").arg(said, detail);
        return row == chosenRow() ? tr("%1, chosen").arg(whole) : whole;
    }
    case KeyRole:
        return row < mostKeys ? row + 1 : 0;
    case CountRole:
        return count;
    case DetailRole:
        return detailOf(option);
    default:
        return {};
    }
}

QVariant OptionModel::otherData(int role) const
{
    const auto choice = m_desk->draft().choice;
    const bool chosen = choice && chosenRow() == otherRow();
    const QString name = chosen ? m_desk->labelName(choice->label) : tr("Another label");
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return chosen ? tr("%1, another label, chosen").arg(name) : name;
    case CountRole:
        return chosen ? tr("another label") : QString();
    case OtherRole:
        return true;
    default:
        return {};
    }
}

QVariant OptionModel::data(const QModelIndex &index, int role) const
{
    if (!m_desk->current() || !index.isValid())
        return {};
    if (role == ChosenRole)
        return index.row() == chosenRow();
    const auto row = std::size_t(index.row());
    return row < m_desk->options().size() ? optionData(m_desk->options()[row], index.row(), role) : otherData(role);
}

} // namespace secondlook::ui

#include "moc_option_model.cpp"
