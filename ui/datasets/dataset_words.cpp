#include "ui/datasets/dataset_words.h"

#include "datasets/quality_gates.h"
#include "ui/agreement/agreement_words.h"
#include "ui/models/text_conversion.h"

#include <QLocale>

#include <algorithm>

namespace secondlook::ui {

using datasets::CardFigure;
using datasets::ChangeKind;
using datasets::DatasetCard;
using datasets::GateResult;
using Figures = AgreementWords;

namespace {

constexpr std::string_view shareOfSource = "source_share.";
const QString noFigure = QString(QChar(0x2013));

/// What the gate looks at; null where it could not be measured.
const CardFigure *measuredBy(const GateResult &gate, const DatasetCard &card)
{
    if (gate.name == "gold_accuracy")
        return card.goldAccuracy ? &*card.goldAccuracy : nullptr;
    const auto alpha = std::ranges::find(card.agreement, datasets::alphaName, &CardFigure::name);
    return alpha == card.agreement.end() ? nullptr : &*alpha;
}

QString smallestLabel(const DatasetCard &card)
{
    return nameText(
        std::ranges::min_element(card.labelCounts, {}, &std::pair<std::string, std::int64_t>::second)->first);
}

bool isShare(const std::string &gate)
{
    return gate == "ambiguous_share" || gate == "drift" || gate.starts_with(shareOfSource);
}

} // namespace

QString DatasetWords::count(std::int64_t number)
{
    return QLocale().toString(qlonglong(number));
}

QString DatasetWords::alpha(const std::optional<CardFigure> &alpha)
{
    if (!alpha)
        return {};
    return tr("alpha %1, %2", "coefficient, its meaning")
        .arg(Figures::figure(alpha->value, 2), Figures::zone(alpha->value));
}

QString DatasetWords::source(const std::string &labelSource)
{
    if (labelSource == "gold")
        return tr("gold", "source of a label");
    if (labelSource == "adjudicated")
        return tr("adjudicated", "source of a label");
    if (labelSource == "agreed")
        return tr("several people", "source of a label");
    if (labelSource == "single")
        return tr("one person", "source of a label");
    if (labelSource == "seed")
        return tr("came with the record", "source of a label");
    if (labelSource == "audit")
        return tr("model, tier audit", "source of a label");
    if (labelSource == "auto")
        return tr("model, tier auto", "source of a label");
    if (labelSource == "ambiguous")
        return tr("ambiguous", "source of a label");
    return nameText(labelSource);
}

QString DatasetWords::why(ChangeKind kind, const std::string &why)
{
    if (kind == ChangeKind::Added)
        return source(why);
    if (kind == ChangeKind::Relabelled) {
        const auto arrow = why.find(" -> ");
        if (arrow == std::string::npos)
            return nameText(why);
        return tr("%1, then %2", "sources of a label, before and after")
            .arg(source(why.substr(0, arrow)), source(why.substr(arrow + 4)));
    }
    if (why == "unlabelled")
        return tr("has no label any more");
    if (why == "waiting")
        return tr("waits for people");
    if (why == "flagged")
        return tr("marked as unusable");
    if (why == "conflict")
        return tr("people disagree");
    if (why == "source")
        return tr("labels of its source are not taken");
    if (why == "soft")
        return tr("soft labels are not taken");
    if (why == "filter")
        return tr("does not match the filter");
    if (why == "held_out")
        return tr("became gold or a sample");
    if (why == "earlier")
        return tr("the other version is older");
    return nameText(why);
}

QString DatasetWords::reasons(ChangeKind kind, const std::map<std::string, std::int64_t> &why)
{
    std::vector<std::pair<std::string, std::int64_t>> sorted(why.begin(), why.end());
    std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::string, std::int64_t>::second);
    QStringList parts;
    for (const auto &[name, number] : sorted)
        parts << tr("%1 %2", "reason, how many").arg(DatasetWords::why(kind, name), count(number));
    return QLocale().createSeparatedList(parts);
}

QString DatasetWords::gateName(const std::string &gate)
{
    if (gate == "agreement")
        return tr("Agreement, Krippendorff's alpha");
    if (gate == "gold_accuracy")
        return tr("Answers that match gold");
    if (gate == "label_minimum")
        return tr("Smallest label");
    if (gate == "ambiguous_share")
        return tr("Ambiguous rows");
    if (gate == "drift")
        return tr("Labels moved since before", "drift between versions");
    if (gate == "leakage")
        return tr("Leaks between splits");
    if (gate == "license")
        return tr("Licence");
    if (gate.starts_with(shareOfSource))
        return tr("Labels from: %1", "source").arg(source(gate.substr(shareOfSource.size())));
    return nameText(gate);
}

QString DatasetWords::gateRemark(const GateResult &gate)
{
    return gate.accepted ? tr("by %1", "who accepted it").arg(nameText(gate.accepted->by)) : QString();
}

QString DatasetWords::gateFound(const GateResult &gate, const DatasetCard &card)
{
    if (gate.name == "agreement" || gate.name == "gold_accuracy") {
        const CardFigure *figure = measuredBy(gate, card);
        if (figure == nullptr)
            return noFigure;
        return gate.name == "agreement" ? Figures::figure(figure->low, 3) : Figures::percent(figure->low);
    }
    if (gate.name == "license")
        return card.license.empty() ? tr("none", "licence") : nameText(card.license);
    if (isShare(gate.name))
        return Figures::percent(gate.value);
    return count(std::int64_t(gate.value));
}

QString DatasetWords::gateNeeded(const GateResult &gate)
{
    if (gate.name == "agreement")
        return Figures::figure(gate.limit, 3);
    if (gate.name == "license")
        return tr("named", "licence");
    if (gate.name == "gold_accuracy" || isShare(gate.name))
        return Figures::percent(gate.limit);
    return count(std::int64_t(gate.limit));
}

QString DatasetWords::gateWhy(const GateResult &gate, const DatasetCard &card)
{
    QStringList sentences;
    if (gate.name == "agreement" || gate.name == "gold_accuracy") {
        const bool isAlpha = gate.name == "agreement";
        if (const CardFigure *figure = measuredBy(gate, card); figure == nullptr)
            sentences << (isAlpha ? tr("Agreement is not known: too few records have two independent answers, or all "
                                       "are the same.")
                                  : tr("Nobody has answered a gold record."));
        else
            sentences << tr("It is %1. What counts is the low end of the 95% interval of %Ln records, so that a high "
                            "figure from few records does not pass.",
                            nullptr, int(figure->records))
                             .arg(isAlpha ? Figures::figure(figure->value, 3) : Figures::percent(figure->value));
    } else if (gate.name == "label_minimum") {
        const auto below = std::ranges::count_if(card.labelCounts,
                                                 [&](const auto &label) { return double(label.second) < gate.limit; });
        if (below > 0)
            sentences << tr("%Ln labels have fewer records than are needed; %1 has the fewest.", nullptr, int(below))
                             .arg(smallestLabel(card));
    } else if (gate.name == "ambiguous_share") {
        sentences << tr("%1 of %2 rows are ambiguous.").arg(count(card.softRows), count(card.rows));
    } else if (gate.name == "drift" && card.drift && !card.drift->most.empty()) {
        sentences << tr("Since version %1 the shares of the labels moved by %2; most that of %3, from %4 to %5.")
                         .arg(card.drift->since)
                         .arg(Figures::percent(card.drift->value), nameText(card.drift->most),
                              Figures::percent(card.drift->from), Figures::percent(card.drift->to));
    } else if (gate.name == "leakage") {
        for (const auto &[kind, found] : card.leaks) {
            if (found == 0)
                continue;
            sentences << (kind == "same_text" ? tr("%Ln groups of the same words in two splits.", nullptr, int(found))
                          : kind == "near_duplicate"
                              ? tr("%Ln groups of nearly the same text in two splits.", nullptr, int(found))
                          : kind == "entity"
                              ? tr("%Ln entities in two splits.", nullptr, int(found))
                              : tr("%Ln records in train that are gold or a sample.", nullptr, int(found)));
        }
    } else if (gate.name == "license" && !gate.pass) {
        sentences << tr(
            "No licence was named. The command dataset create with --license names one; later versions keep "
            "it.");
    }
    if (gate.accepted)
        sentences << tr("Accepted by %1: %2", "who, reason")
                         .arg(nameText(gate.accepted->by), nameText(gate.accepted->reason));
    if (gate.pass && sentences.isEmpty())
        sentences << tr("Passes.");
    return sentences.join(QLatin1Char(' '));
}

QString DatasetWords::formatName(const std::string &format)
{
    // Names of programs and of their formats are the same in every language.
    const std::map<std::string, QString> names = {{"jsonl", tr("JSON lines")},
                                                  {"csv", qtText("CSV")},
                                                  {"tsv", qtText("TSV")},
                                                  {"huggingface", tr("Hugging Face folder")},
                                                  {"label-studio", qtText("Label Studio")},
                                                  {"prodigy", qtText("Prodigy")},
                                                  {"argilla", qtText("Argilla")},
                                                  {"doccano", qtText("doccano")},
                                                  {"openai-chat", tr("Chats for fine-tuning")},
                                                  {"preference", tr("Preferences")},
                                                  {"fasttext", qtText("fastText")},
                                                  {"spacy", qtText("spaCy")},
                                                  {"great-expectations", qtText("Great Expectations")}};
    const auto found = names.find(format);
    return found == names.end() ? nameText(format) : found->second;
}

QString DatasetWords::formatHolds(const std::string &format)
{
    if (format == "jsonl")
        return tr("all fields");
    if (format == "csv" || format == "tsv")
        return tr("a row each, for tables");
    if (format == "huggingface")
        return tr("all fields, with the card");
    if (format == "fasttext")
        return tr("label and text");
    if (format == "openai-chat")
        return tr("text and answer");
    if (format == "preference")
        return tr("pairs of answers");
    if (format == "spacy")
        return tr("text and categories");
    if (format == "great-expectations")
        return tr("what new rows should be like");
    return tr("answers, for another tool");
}

QString DatasetWords::formatEnding(const std::string &format)
{
    if (format == "huggingface")
        return {};
    if (format == "csv" || format == "tsv")
        return QLatin1Char('.') + qtText(format);
    if (format == "label-studio" || format == "great-expectations")
        return QStringLiteral(".json");
    return format == "fasttext" ? QStringLiteral(".txt") : QStringLiteral(".jsonl");
}

QString DatasetWords::timeLeft(const DatasetMeter &meter)
{
    const auto seconds = meter.secondsLeft();
    if (!seconds)
        return {};
    return *seconds < 90 ? tr("about %Ln seconds left", nullptr, *seconds)
                         : tr("about %Ln minutes left", nullptr, (*seconds + 30) / 60);
}

} // namespace secondlook::ui
