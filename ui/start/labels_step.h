#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace secondlook::ui {

class PlainLabel;

/// Second step of the import: the labels that reviewers choose from, and where the project is kept.
class LabelsStep : public QWidget
{
    Q_OBJECT

public:
    explicit LabelsStep(QWidget *parent = nullptr);

    /// Fills the list with what the file holds, unless the reader has changed it already.
    void offer(const QStringList &labels);
    void setPath(const QString &path);
    /// One a line, without empty and repeated ones, in the order in which they stand.
    QStringList labels() const;
    QString path() const;
    /// What is missing before the project can be made; empty: nothing.
    QString missing() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void chooseFolder();

    QPlainTextEdit *m_list;
    PlainLabel *m_count;
    QLineEdit *m_path;
    bool m_touched = false;
};

} // namespace secondlook::ui
