#pragma once

#include <QWidget>

namespace secondlook::ui {

class PlainLabel;

/// Says above the labels that this record is judged without the model's answer, and afterwards that the pick is saved.
class BlindNote : public QWidget
{
    Q_OBJECT

public:
    explicit BlindNote(QWidget *parent = nullptr);

    void askForPick();
    void confirmPick(const QString &label);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &icon, const QString &text, int gapBelow);

    PlainLabel *m_text;
    QString m_icon;
    int m_gapBelow = 0;
};

/// Stands for the list when no label contains what was typed; offers to flag that a label is missing.
class NoMatchNote : public QWidget
{
    Q_OBJECT

public:
    explicit NoMatchNote(QWidget *parent = nullptr);

    void setQuery(const QString &query);
    QWidget *flagButton() const { return m_flag; }

Q_SIGNALS:
    void flagMissingLabel();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlainLabel *m_text;
    QWidget *m_flag;
};

} // namespace secondlook::ui
