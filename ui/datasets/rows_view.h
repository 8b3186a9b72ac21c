#pragma once

#include <QWidget>

class QBoxLayout;
class QTimer;

namespace secondlook::ui {

class DatasetsPresenter;
class FigureTable;
class FilterField;
class KeyButton;
class OriginCard;
class PageSteps;
class PlainLabel;

/// The rows of a version, a page at a time: all of them, those behind a gate, or those whose ids begin with what is
/// typed; and where the current one comes from. Esc leads back.
class RowsView : public QWidget
{
    Q_OBJECT

public:
    explicit RowsView(DatasetsPresenter *presenter, QWidget *parent = nullptr);

    /// Shows the rows of the selected version; `gate` empty: all.
    void open(const std::string &gate);
    void focusFirst();
    void focusSearch();
    QList<QWidget *> areas() const;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search();
    void showRows();

    DatasetsPresenter *m_presenter;
    KeyButton *m_back;
    PlainLabel *m_title;
    FilterField *m_search;
    PageSteps *m_steps;
    PlainLabel *m_note;
    FigureTable *m_table;
    OriginCard *m_origin;
    QTimer *m_typing;      ///< until nobody types any more
    QBoxLayout *m_head;    ///< title; search and pages
    QBoxLayout *m_columns; ///< rows; where the current one comes from
};

} // namespace secondlook::ui
