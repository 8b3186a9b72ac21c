#pragma once

#include <QWidget>

class QTimer;

namespace secondlook::ui {

class DatasetsPresenter;
class KeyButton;
class PlainLabel;
class ProgressTrack;

/// What stands in the place of a version while there is nothing to show: reading, working out, nothing labelled yet,
/// stopped, or what went wrong. One next step each.
class DatasetsStatePane : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetsStatePane(DatasetsPresenter *presenter, QWidget *parent = nullptr);

    /// Whether a version is there, so that this is not needed.
    static bool isNeeded(const DatasetsPresenter &presenter);
    void focusStep();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void showDraft();
    void showProgress();
    void say(const QString &icon, const QString &headline, const QString &text, const QString &step);
    void takeStep();
    bool isReading() const;
    bool isWorking() const;

    DatasetsPresenter *m_presenter;
    QWidget *m_block;
    QString m_iconName;
    PlainLabel *m_headline;
    PlainLabel *m_text;
    ProgressTrack *m_progress;
    PlainLabel *m_left;
    KeyButton *m_step;
    QTimer *m_patience; ///< nothing is painted until it has run out
};

} // namespace secondlook::ui
