#pragma once

#include "pipeline/run_desk.h"

#include <QDialog>

class QComboBox;

namespace secondlook::ui {

class DialogForm;
class KeyButton;
class NumberField;
class PlainLabel;
class RunsPresenter;

/// Asks what a new run takes: classifier, records, how many, and of a model server what it may cost. Ctrl+Enter starts
/// it, Esc closes without.
class NewRunDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewRunDialog(RunsPresenter *presenter, QWidget *parent = nullptr);

    pipeline::RunOrder order() const;

Q_SIGNALS:
    /// A profile of a model server is wanted, new (empty) or this one.
    void serverAsked(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fill();
    void chooseAnew();
    void showChoice();
    void showEstimate(const std::optional<pipeline::RunCostEstimate> &estimate, const QString &problem);
    void askEstimate();
    bool isServer() const;
    /// The chosen one; null before the choices are there.
    const pipeline::RunClassifier *classifier() const;
    bool takesBatches() const;
    pipeline::RunAsking asking() const;
    std::int64_t records() const;

    RunsPresenter *m_presenter;
    DialogForm *m_form;
    QComboBox *m_classifier;
    KeyButton *m_add;
    KeyButton *m_edit;
    QComboBox *m_records;
    NumberField *m_limit;
    QComboBox *m_asking;
    NumberField *m_cap;
    PlainLabel *m_estimate;
    KeyButton *m_ask;
    PlainLabel *m_note;
    KeyButton *m_start;
    KeyButton *m_cancel;
};

} // namespace secondlook::ui
