#pragma once

#include "content/guideline_parts.h"
#include "domain/guideline.h"
#include "ui/review/pane.h"

#include <optional>

namespace secondlook::ui {

class PlainLabel;
class RecordText;

/// What the guideline says about a label, and below it what holds for all labels, beside the record in hand. Nothing in
/// it is opened or loaded. Esc closes.
class GuidelineCard : public Pane
{
    Q_OBJECT

public:
    explicit GuidelineCard(QWidget *parent = nullptr);

    /// `labels` are those of the first field. Before the first showLabel().
    void setGuideline(const domain::Guideline &guideline, const std::vector<domain::Label> &labels);
    /// `name` in words for people; -1: no label, only what holds for all.
    void showLabel(int label, const QString &name);
    /// After showLabel().
    void focusText();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeText();

    domain::Guideline m_guideline;
    std::vector<domain::Label> m_labels;
    std::optional<content::GuidelineParts> m_parts; ///< none until it is looked at: a guideline may be long
    PlainLabel *m_label;
    PlainLabel *m_version;
    PlainLabel *m_note;
    RecordText *m_text = nullptr; ///< made with the first look: most records are decided without one
};

} // namespace secondlook::ui
