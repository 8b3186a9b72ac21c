#pragma once

#include "ui/start/project_service.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace secondlook::ui {

/// What was found in the whole file: one fact a row, with what it means.
class FoundPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FoundPanel(QWidget *parent = nullptr);

    /// How the file is read, one sentence each; stands below what is shown from now on.
    void setNotes(const QStringList &notes) { m_notes = notes; }
    void showCounting();
    void showSurvey(const FileSurvey &survey, const ChosenColumns &columns);
    void showProblem(const QString &message);
    /// The facts as they are read aloud, one a line.
    QStringList lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void begin();
    void add(const QString &iconName, Token tint, const QString &text, const QString &value, const QString &note);
    void addNumber(bool good, const QString &text, qint64 value, const QString &note);
    void end();

    QVBoxLayout *m_column;
    QWidget *m_facts = nullptr;
    QStringList m_lines;
    QStringList m_notes;
};

} // namespace secondlook::ui
