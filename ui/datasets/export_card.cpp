#include "ui/datasets/export_card.h"

#include "ui/datasets/dataset_words.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace secondlook::ui {

using Words = DatasetWords;

namespace {

constexpr std::array<std::string_view, 4> formatsWithRows = {"jsonl", "csv", "huggingface", "fasttext"};
constexpr int otherFormat = int(formatsWithRows.size());

QHBoxLayout *withCaption(QWidget *control, const QString &caption)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(control);
    auto *words = new PlainLabel(caption, FontRole::Caption, Token::Text3);
    words->setMaxLines(2);
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(words, 1);
    return row;
}

} // namespace

ExportCard::ExportCard(DatasetsPresenter *presenter, QAction *exportAction, QWidget *parent)
    : Card(parent),
      m_presenter(presenter),
      m_action(exportAction),
      m_which(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_formats(new QButtonGroup(this)),
      m_formatRows(new QWidget),
      m_soft(new QCheckBox(tr("Soft labels"))),
      m_reviewers(new QCheckBox(tr("Reviewer codes"))),
      m_outcome(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_nevertheless(new KeyButton(tr("Write it nevertheless"))),
      m_progress(new ProgressTrack(tr("Exporting"))),
      m_left(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_stop(new KeyButton(tr("Stop"))),
      m_export(new KeyButton(QString()))
{
    setContentsMargins(16, 12, 16, 14);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new PlainLabel(tr("Export"), FontRole::BodyStrong));
    head->addWidget(m_which, 1);
    m_which->setMaxLines(2);
    m_which->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_formatRows);
    column->addWidget(new Hairline(Qt::Horizontal));
    buildOptions();
    column->addStretch(1);
    buildOutcome();
    connect(presenter, &DatasetsPresenter::changed, this, &ExportCard::showState);
    connect(presenter, &DatasetsPresenter::exportChanged, this, &ExportCard::showState);
    showState();
}

void ExportCard::buildOptions()
{
    m_soft->setObjectName(QStringLiteral("exportSoft"));
    m_reviewers->setObjectName(QStringLiteral("exportReviewers"));
    m_soft->setChecked(true);
    m_soft->setToolTip(tr("Ambiguous rows come along with their soft label, where the format takes one."));
    m_reviewers->setToolTip(tr("Who gave each answer. Without them answers are numbered within a row."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(withCaption(m_soft, QString()));
    column->addLayout(withCaption(m_reviewers, tr("off by default")));
}

void ExportCard::buildOutcome()
{
    m_outcome->setObjectName(QStringLiteral("exportOutcome"));
    m_outcome->setMaxLines(0);
    m_nevertheless->setObjectName(QStringLiteral("exportNevertheless"));
    m_nevertheless->setSmall(true);
    m_stop->setObjectName(QStringLiteral("exportStop"));
    m_stop->setSmall(true);
    m_export->setObjectName(QStringLiteral("exportNow"));
    m_export->setIconName(QStringLiteral("export"));
    m_export->setAction(m_action);
    m_export->setSpread(true);
    auto *running = new QHBoxLayout;
    running->setSpacing(10);
    running->addWidget(m_progress, 1, Qt::AlignVCenter);
    running->addWidget(m_stop);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_outcome);
    column->addWidget(m_nevertheless, 0, Qt::AlignLeading);
    column->addLayout(running);
    column->addWidget(m_left);
    column->addWidget(m_export);
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        m_presenter->stopExport();
        m_export->setFocus(Qt::OtherFocusReason);
    });
    connect(m_nevertheless, &QAbstractButton::clicked, this, [this] {
        datasets::VersionExport order = m_presenter->lastExport()->order;
        order.allowFailedGates = true;
        m_presenter->exportVersion(order);
    });
}

void ExportCard::fillFormats()
{
    if (!m_known.empty() || m_presenter->exportFormats().empty())
        return;
    const auto &all = m_presenter->exportFormats();
    const auto hasRow = [](const std::string &format) {
        return std::ranges::find(formatsWithRows, format) != formatsWithRows.end();
    };
    auto *rows = new QVBoxLayout(m_formatRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const std::string_view format : formatsWithRows) {
        const std::string name(format);
        if (std::ranges::find(all, name) == all.end())
            continue;
        auto *radio = new QRadioButton(Words::formatName(name));
        radio->setObjectName(QStringLiteral("format-") + qtText(name));
        m_formats->addButton(radio, int(m_known.size()));
        rows->addLayout(withCaption(radio, Words::formatHolds(name)));
        m_known.push_back(name);
    }
    m_other = new QRadioButton(tr("Another"));
    m_other->setObjectName(QStringLiteral("format-other"));
    m_other->setAccessibleName(tr("Another format"));
    m_otherFormats = new QComboBox;
    m_otherFormats->setObjectName(QStringLiteral("otherFormats"));
    m_otherFormats->setAccessibleName(tr("Other formats"));
    m_otherFormats->setAccessibleDescription(tr("Other formats")); // the name that is read out is the chosen one
    for (const std::string &format : all)
        if (!hasRow(format)) {
            m_otherFormats->addItem(Words::formatName(format));
            m_otherFormats->setItemData(m_otherFormats->count() - 1, Words::formatHolds(format), Qt::ToolTipRole);
            m_known.push_back(format);
        }
    m_otherFormats->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_otherFormats->setMinimumContentsLength(12);
    m_formats->addButton(m_other, otherFormat);
    auto *other = new QHBoxLayout;
    other->setSpacing(10);
    other->addWidget(m_other);
    other->addWidget(m_otherFormats, 1);
    rows->addLayout(other);
    m_formats->button(0)->setChecked(true);
    connect(m_formats, &QButtonGroup::idToggled, this, &ExportCard::showState);
    connect(m_otherFormats, &QComboBox::activated, this, [this] {
        m_other->setChecked(true);
        showState();
    });
}

std::string ExportCard::format() const
{
    if (m_known.empty())
        return {};
    const int chosen = m_formats->checkedId();
    return m_known[std::size_t(chosen < otherFormat ? chosen : otherFormat + m_otherFormats->currentIndex())];
}

QWidget *ExportCard::firstControl() const
{
    return m_known.empty() ? static_cast<QWidget *>(m_export) : m_formats->checkedButton();
}

void ExportCard::showState()
{
    fillFormats();
    const int version = m_presenter->exportable();
    const bool isRunning = m_presenter->exportMeter().isRunning;
    m_which->setText(version > 0 ? tr("version %1, frozen").arg(version) : tr("frozen versions only"));
    m_action->setEnabled(version > 0 && !isRunning && !m_known.empty());
    m_export->setText(
        version > 0 ? tr("Export version %1 as %2", "number, format").arg(version).arg(Words::formatName(format()))
                    : tr("Freeze a version to export it"));
    for (QWidget *part : QList<QWidget *>{m_formatRows, m_soft, m_reviewers})
        part->setEnabled(version > 0 && !isRunning);
    m_progress->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    const double share = m_presenter->exportMeter().share();
    m_progress->setProgress(int(std::max(share, 0.0) * 1000), 1000);
    m_left->setText(Words::timeLeft(m_presenter->exportMeter()));
    m_left->setVisible(isRunning && !m_left->text().isEmpty());
    showOutcome();
}

void ExportCard::showOutcome()
{
    const auto &last = m_presenter->lastExport();
    const bool isOver = last && !m_presenter->exportMeter().isRunning;
    QString words;
    bool isProblem = false;
    if (isOver && !last->problem.isEmpty()) {
        words = last->problem;
        isProblem = true;
    } else if (isOver && last->done && !last->done->written) {
        QStringList failing;
        for (const datasets::GateResult &gate : last->done->gates)
            if (!gate.pass && !gate.accepted)
                failing << Words::gateName(gate.name);
        words = tr("Nothing was written: by the policy in force now these gates do not pass: %1.")
                    .arg(QLocale().createSeparatedList(failing));
        isProblem = true;
    } else if (isOver && last->done) {
        words = tr("Version %1 is in %2: %Ln rows, %3.", "number, path, size", int(last->done->rows))
                    .arg(QString::number(last->order.version), nameText(last->order.path),
                         QLocale().formattedDataSize(last->done->bytes));
        for (const auto &[reason, rows] : last->done->leftOut)
            words += QLatin1Char(' ') + tr("%Ln rows are left out: %1.", "reason", int(rows)).arg(nameText(reason));
    }
    m_nevertheless->setVisible(isOver && last->done && !last->done->written);
    m_outcome->setToken(isProblem ? Token::Bad : Token::Text2);
    m_outcome->setVisible(!words.isEmpty());
    if (words == m_outcome->text())
        return;
    m_outcome->setText(words);
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ExportCard::exportNow()
{
    if (!m_action->isEnabled())
        return;
    datasets::VersionExport order;
    order.version = m_presenter->exportable();
    order.format = format();
    order.soft = m_soft->isChecked();
    order.reviewers = m_reviewers->isChecked();
    const QString ending = Words::formatEnding(order.format);
    const QString proposed = QStringLiteral("version-%1%2").arg(order.version).arg(ending);
    const QString path = m_choosePlace(m_export->text(), proposed, ending.isEmpty());
    if (path.isEmpty())
        return;
    order.path = coreText(path);
    m_presenter->exportVersion(order);
}

} // namespace secondlook::ui

#include "moc_export_card.cpp"
