// What is asked in place of the definition, and the labels a reviewer keeps at hand.
#include "ui/models/text_conversion.h"
#include "ui/review/comment_editor.h"
#include "ui/review/definition_card.h"
#include "ui/review/guideline_card.h"
#include "ui/review/label_keys.h"
#include "ui/review/label_panel.h"
#include "ui/review/label_view.h"
#include "ui/review/letter_asker.h"
#include "ui/review/reason_chooser.h"
#include "ui/review/reveal_card.h"
#include "ui/review/settled_card.h"

#include <QApplication>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr std::size_t mostRecent = 5;

QString lettersSetting()
{
    return QStringLiteral("labels.letters");
}

QString pinnedSetting()
{
    return QStringLiteral("labels.pinned");
}

} // namespace

bool LabelPanel::isDetailOpen() const
{
    return std::any_of(m_details.begin(), m_details.end(), [](const QWidget *detail) { return !detail->isHidden(); });
}

void LabelPanel::openDetail(QWidget *detail)
{
    m_definition->hide();
    m_reveal->hide();
    for (QWidget *other : m_details)
        other->setVisible(other == detail);
    shareHeight();
}

void LabelPanel::hideDetails()
{
    for (QWidget *detail : m_details)
        detail->hide();
    shareHeight();
}

void LabelPanel::closeDetail()
{
    QWidget *before = m_guideline->isVisible() ? m_focusBefore.data() : nullptr;
    hideDetails();
    showDefinition(m_view->currentLabel());
    showReveal();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else
        focusLabels();
}

void LabelPanel::askForFlag()
{
    if (!m_desk->current() || m_desk->pastDecision())
        return;
    openDetail(m_flag);
    m_flag->open();
}

void LabelPanel::askWhySkip()
{
    if (!m_desk->current() || m_desk->pastDecision())
        return;
    openDetail(m_skip);
    m_skip->open();
}

void LabelPanel::writeComment()
{
    if (!m_desk->current() || m_desk->pastDecision())
        return;
    openDetail(m_comment);
    m_comment->open(m_desk->draft().comment);
}

void LabelPanel::askForLetter()
{
    const int label = m_view->currentLabel();
    if (label < 0)
        return;
    openDetail(m_letter);
    m_letter->open(m_model.displayName(label));
}

void LabelPanel::showSettled(const domain::Record &record, const QString &label, const QString &how)
{
    openDetail(m_settled);
    m_settled->open(record, label, how);
}

void LabelPanel::toggleGuideline()
{
    if (m_guideline->isVisible()) {
        closeDetail();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    openDetail(m_guideline);
    showGuidelineOf(m_view->currentLabel());
    m_guideline->focusText();
}

void LabelPanel::setGuideline(const domain::Guideline &guideline)
{
    m_guideline->setGuideline(guideline, m_desk->facts().schema.labels());
    if (m_guideline->isVisible())
        showGuidelineOf(m_view->currentLabel());
}

void LabelPanel::showGuidelineOf(int label)
{
    m_guideline->showLabel(label, label < 0 ? QString() : m_model.displayName(label));
}

void LabelPanel::togglePin()
{
    const int label = m_view->currentLabel();
    if (label < 0 || m_model.usesCards())
        return;
    if (m_own.togglePinned(label))
        m_desk->setSetting(pinnedSetting(), m_own.pinnedText(m_desk->facts().schema));
    else
        m_desk->tell(tr("%Ln labels are pinned already", nullptr, OwnLabels::mostPinned),
                     tr("Take the pin from one of them first."));
}

void LabelPanel::readOwnLabels()
{
    const domain::LabelSchema &schema = m_desk->facts().schema;
    m_own = OwnLabels::read(m_desk->setting(lettersSetting()), m_desk->setting(pinnedSetting()), schema);
    // A letter from before the page had a use for its key gives way.
    m_own.letters.removeIf([this](const auto &own) { return !m_keys->whatItDoes(own.key()).isEmpty(); });
    m_keys->setLabels(m_own, schema);
    showAtHand();
}

void LabelPanel::showAtHand()
{
    std::vector<int> recent;
    for (const review::PastDecision &decision : m_desk->decisions()) {
        const auto label = decision.annotation.label;
        if (label && std::find(recent.begin(), recent.end(), int(*label)) == recent.end())
            recent.push_back(int(*label));
        if (recent.size() == mostRecent)
            break;
    }
    m_model.setAtHand(m_own, std::move(recent));
}

void LabelPanel::connectDetails()
{
    connect(m_flag, &ReasonChooser::chosen, this, [this](int reason) { m_desk->flag(domain::FlagReason(reason)); });
    connect(m_skip, &ReasonChooser::chosen, this, [this](int reason) { m_desk->skip(domain::SkipReason(reason)); });
    connect(m_letter, &LetterAsker::chosen, this, [this](QChar letter) {
        m_own.setLetter(m_view->currentLabel(), letter);
        closeDetail();
        m_desk->setSetting(lettersSetting(), m_own.lettersText(m_desk->facts().schema));
    });
    connect(m_settled, &SettledCard::closed, this, [this] {
        closeDetail();
        Q_EMIT settledLeft();
    });
    connect(m_guideline, &GuidelineCard::closed, this, &LabelPanel::closeDetail);
    connect(m_view, &LabelView::currentLabelChanged, this, [this](int label) {
        if (m_guideline->isVisible())
            showGuidelineOf(label);
    });
    connect(m_flag, &ReasonChooser::closed, this, &LabelPanel::closeDetail);
    connect(m_skip, &ReasonChooser::closed, this, &LabelPanel::closeDetail);
    connect(m_letter, &LetterAsker::closed, this, &LabelPanel::closeDetail);
    connect(m_comment, &CommentEditor::typed, m_desk, &ReviewPresenter::setComment);
    connect(m_comment, &CommentEditor::closed, this, [this](const QString &before) {
        m_desk->setComment(before);
        closeDetail();
    });
    connect(m_comment, &CommentEditor::saved, this, [this](const QString &comment) {
        m_desk->setComment(comment);
        closeDetail();
    });
    connect(m_desk, &ReviewPresenter::settingChanged, this, [this](const QString &name) {
        if (name != lettersSetting() && name != pinnedSetting())
            return;
        const int current = m_view->currentLabel();
        readOwnLabels();
        showRecord();
        m_view->setCurrentLabel(current);
    });
}

} // namespace secondlook::ui
