#pragma once

#include <QWidget>

class QScrollArea;

namespace secondlook::ui {

class AgreementPresenter;
class FieldsTable;
class FigureTable;
class KeyButton;
class PlainLabel;
class RecordContent;

/// The records behind a figure, to be read: their list, and one of them with what people and the model say of it.
/// Nothing can be changed here. Esc leads back.
class RecordsReader : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsReader(AgreementPresenter *presenter, QWidget *parent = nullptr);

    void focusFirst();
    QList<QWidget *> areas() const;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildRecord();
    void showList();
    void showRecord();
    void showAnswers();
    void fitText();

    AgreementPresenter *m_presenter;
    KeyButton *m_back;
    PlainLabel *m_title;
    PlainLabel *m_caption;
    FigureTable *m_list;
    RecordContent *m_content;
    PlainLabel *m_name;
    PlainLabel *m_note;
    FieldsTable *m_fields;
    PlainLabel *m_model;
    FigureTable *m_answers;
    QScrollArea *m_scroll;
};

} // namespace secondlook::ui
