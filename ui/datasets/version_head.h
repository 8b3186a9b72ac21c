#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;

namespace secondlook::ui {

class Chip;
class DatasetsPresenter;
class IconLabel;
class KeyButton;
class PlainLabel;
class ProgressTrack;

/// What is shown and how it stands: of a draft the gate that keeps it from being frozen, of a frozen version whether it
/// is what it was; with the button that does the next thing.
class VersionHead : public QWidget
{
    Q_OBJECT

public:
    VersionHead(DatasetsPresenter *presenter, QAction *freeze, QAction *verify, QWidget *parent = nullptr);

    QWidget *button() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showHead();
    void fit();
    void showVersion();
    void showDraft();
    void showFrozen();
    void say(const QString &icon, const QString &words, bool isProblem);

    DatasetsPresenter *m_presenter;
    QAction *m_freezeAction;
    QAction *m_verifyAction;
    PlainLabel *m_title;
    Chip *m_state;
    PlainLabel *m_facts;
    IconLabel *m_icon;
    PlainLabel *m_words;
    ProgressTrack *m_progress;
    KeyButton *m_stop;
    KeyButton *m_freeze;
    KeyButton *m_verify;
    PlainLabel *m_details; ///< below
    QBoxLayout *m_rows;    ///< what it is, and how it stands
};

} // namespace secondlook::ui
