#include "ui/agreement/report_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secondlook::ui {

namespace {

QJsonValue jsonNumber(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonEstimate(const agreement::Estimate &estimate)
{
    if (!estimate.value)
        return QJsonValue::Null;
    QJsonObject object;
    object[QLatin1String("value")] = *estimate.value;
    object[QLatin1String("low")] = estimate.interval ? QJsonValue(estimate.interval->low) : QJsonValue::Null;
    object[QLatin1String("high")] = estimate.interval ? QJsonValue(estimate.interval->high) : QJsonValue::Null;
    return object;
}

QJsonArray jsonPairs(const AgreementPresenter &presenter)
{
    QJsonArray pairs;
    for (const agreement::PairAgreement &pair : presenter.report()->figures.pairs.pairs) {
        QJsonObject object;
        object[QLatin1String("a")] = presenter.reviewerName(pair.a);
        object[QLatin1String("b")] = presenter.reviewerName(pair.b);
        object[QLatin1String("items")] = qint64(pair.items);
        object[QLatin1String("cohen_kappa")] = jsonNumber(pair.cohenKappa.value);
        object[QLatin1String("percent")] = jsonNumber(pair.percent.value);
        pairs << object;
    }
    return pairs;
}

QJsonArray jsonLabels(const AgreementPresenter &presenter)
{
    const auto &schema = presenter.data()->schema.labels();
    QJsonArray labels;
    for (const LabelAgreement &label : presenter.report()->labels.labels) {
        QJsonObject object;
        object[QLatin1String("label")] = QString::fromStdString(schema[label.label].name);
        object[QLatin1String("items")] = qint64(label.records);
        object[QLatin1String("alpha")] = jsonNumber(label.alpha.value);
        object[QLatin1String("agreement")] = jsonEstimate(label.specific);
        labels << object;
    }
    return labels;
}

/// For programs: in English whatever the language of the desk, word for word those of the command line.
QJsonArray jsonNotes(const AgreementPresenter &presenter)
{
    std::vector<std::string> labels;
    for (const domain::Label &label : presenter.data()->schema.labels())
        labels.push_back(label.name);
    QJsonArray notes;
    for (const agreement::AgreementNote &note : presenter.report()->figures.notes)
        notes << QString::fromStdString(agreement::inWords(note, labels));
    if (const std::int64_t assisted = presenter.report()->assisted; assisted > 0)
        notes << QString::fromStdString(std::to_string(assisted) +
                                        " answers were given after the model's answer showed");
    return notes;
}

} // namespace

QByteArray reportJson(const AgreementPresenter &presenter)
{
    const AgreementReport &report = *presenter.report();
    QJsonArray labels;
    for (const domain::Label &label : presenter.data()->schema.labels())
        labels << QString::fromStdString(label.name);
    QJsonObject root;
    const auto add = [&root](const char *key, const agreement::Estimate &estimate) {
        root[QLatin1String(key)] = jsonEstimate(estimate);
    };
    root[QLatin1String("items")] = qint64(report.selection.compared);
    root[QLatin1String("raters")] = qint64(report.figures.raters);
    root[QLatin1String("ratings")] = qint64(report.selection.ratings.size());
    root[QLatin1String("labels")] = labels;
    root[QLatin1String("level")] = QLatin1String("nominal");
    add("percent", report.figures.percent);
    add("krippendorff_alpha", report.figures.krippendorffAlpha);
    add("fleiss_kappa", report.figures.fleissKappa);
    add("cohen_kappa", report.figures.cohenKappa);
    add("scott_pi", report.figures.scottPi);
    add("gwet_ac1", report.figures.gwetAc);
    add("brennan_prediger", report.figures.brennanPrediger);
    root[QLatin1String("pairs")] = jsonPairs(presenter);
    root[QLatin1String("by_label")] = jsonLabels(presenter);
    root[QLatin1String("notes")] = jsonNotes(presenter);
    return QJsonDocument(root).toJson();
}

} // namespace secondlook::ui
