#include "ui/adjudicate/label_guides.h"

#include "ui/adjudicate/adjudicate_words.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr std::size_t shownGuides = 4;
constexpr std::size_t shownCounterExamples = 2;

} // namespace

LabelGuides::LabelGuides(AdjudicationPresenter *desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

QWidget *LabelGuides::guideOf(const domain::Label &label) const
{
    auto *guide = new QWidget;
    auto *column = new QVBoxLayout(guide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto add = [column](const QString &text, FontRole role, Token token) {
        auto *line = new PlainLabel(text, role, token);
        line->setMaxLines(0);
        column->addWidget(line);
    };
    add(nameText(label.shownName()), FontRole::BodyStrong, Token::Text);
    add(label.definition.empty() ? tr("The label schema does not say what it means.") : writtenText(label.definition),
        FontRole::Body, label.definition.empty() ? Token::Text3 : Token::Text);
    if (!label.notFor.empty())
        add(writtenText(label.notFor), FontRole::Body, Token::Text2);
    for (std::size_t i = 0; i < std::min(shownCounterExamples, label.counterExamples.size()); ++i)
        add(tr("Not this: “%1”", "a text that only looks like the label").arg(writtenText(label.counterExamples[i])),
            FontRole::Body, Token::Text2);
    column->addStretch(1);
    return guide;
}

void LabelGuides::showLabels()
{
    delete m_content;
    m_content = new QWidget;
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(12);
    m_empty = true;
    if (const review::Conflict *conflict = m_desk->current()) {
        const auto &labels = m_desk->facts().schema.labels();
        int place = 0;
        for (std::size_t i = 0; i < std::min(shownGuides, conflict->votes.size()); ++i) {
            if (conflict->votes[i].label >= labels.size())
                continue;
            grid->addWidget(guideOf(labels[conflict->votes[i].label]), place / 2, place % 2);
            grid->setColumnStretch(place % 2, 1);
            ++place;
            m_empty = false;
        }
    }
    layout()->addWidget(m_content);
}

} // namespace secondlook::ui

#include "moc_label_guides.cpp"
