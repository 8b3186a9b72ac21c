#pragma once

#include "ui/widgets/card.h"

#include <functional>
#include <string>

class QAction;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QRadioButton;

namespace secondlook::ui {

class DatasetsPresenter;
class KeyButton;
class PlainLabel;
class ProgressTrack;

/// Asks where an export goes: proposed name, filter for the kinds of files; `isFolder`: a folder that does not exist or
/// is empty. An empty path: nowhere.
using ExportPlaceChooser = std::function<QString(const QString &title, const QString &proposed, bool isFolder)>;

/// Writes a frozen version into files.
class ExportCard : public Card
{
    Q_OBJECT

public:
    ExportCard(DatasetsPresenter *presenter, QAction *exportAction, QWidget *parent = nullptr);

    void setPlaceChooser(const ExportPlaceChooser &chooser) { m_choosePlace = chooser; }
    /// Asks for a place and writes there.
    void exportNow();
    QWidget *firstControl() const;

private:
    void buildOptions();
    void buildOutcome();
    void fillFormats();
    void showState();
    void showOutcome();
    std::string format() const;

    DatasetsPresenter *m_presenter;
    QAction *m_action;
    ExportPlaceChooser m_choosePlace;
    PlainLabel *m_which;
    QButtonGroup *m_formats;
    QWidget *m_formatRows;
    QRadioButton *m_other = nullptr;
    QComboBox *m_otherFormats = nullptr;
    QCheckBox *m_soft;
    QCheckBox *m_reviewers;
    PlainLabel *m_outcome;
    KeyButton *m_nevertheless;
    ProgressTrack *m_progress;
    PlainLabel *m_left;
    KeyButton *m_stop;
    KeyButton *m_export;
    std::vector<std::string> m_known; ///< formats, those with a row of their own first
};

} // namespace secondlook::ui
