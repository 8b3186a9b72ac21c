#pragma once

#include "ui/models/review_preferences.h"
#include "ui/review/pane.h"

namespace secondlook::ui {

class PlainLabel;
class SegmentedControl;

/// How sure the reviewer is of the label: asked for never, by the way, or before every label.
class ConfidenceRow : public Pane
{
    Q_OBJECT

public:
    explicit ConfidenceRow(QWidget *parent = nullptr);

    void setAsk(ReviewPreferences::AskConfidence ask);
    bool isNeeded() const { return m_ask == ReviewPreferences::AskConfidence::Always; }
    /// A label is chosen and waits for nothing but the answer here.
    void setWaiting(bool waiting);
    bool isWaiting() const { return m_waiting; }
    SegmentedControl *control() const { return m_control; }

private:
    void say();

    ReviewPreferences::AskConfidence m_ask = ReviewPreferences::AskConfidence::Optional;
    bool m_waiting = false;
    PlainLabel *m_hint;
    SegmentedControl *m_control;
};

} // namespace secondlook::ui
