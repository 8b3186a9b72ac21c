#pragma once

#include "domain/field_value.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace secondlook::ui {

class PlainLabel;

/// One further field of the label schema with its name and what answers it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const domain::SchemaField &field, QWidget *parent = nullptr);

    const domain::SchemaField &field() const { return m_field; }
    /// Shows an answer; nothing is told.
    virtual void setValue(const std::optional<domain::FieldValue> &value) = 0;
    /// The option with that key, if there is one.
    virtual void chooseDigit(int digit) = 0;
    /// What can have the focus, in order.
    virtual QList<QWidget *> stops() const = 0;
    /// Where work on the field begins.
    virtual QWidget *home() const = 0;
    /// Whether digits go to this field now.
    void setKeysOn(bool on);
    bool keysOn() const { return m_keysOn; }
    /// Names it as what is left to answer.
    void setMissing(bool missing);

Q_SIGNALS:
    void changed(const std::optional<domain::FieldValue> &value);
    /// One choice was made by its key: the next field can have the focus.
    void settled();

protected:
    QString title() const;
    QVBoxLayout *column() const { return m_column; }
    /// What stands at the right of the name; empty shows whether an answer is needed.
    void setNote(const QString &note, bool isProblem = false);

private:
    domain::SchemaField m_field;
    QVBoxLayout *m_column;
    PlainLabel *m_note;
    bool m_keysOn = false;
};

} // namespace secondlook::ui
