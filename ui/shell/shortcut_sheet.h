#pragma once

#include "ui/shell/overlay.h"

#include <QString>

class QCheckBox;
class QGridLayout;
class QScrollArea;

namespace secondlook::ui {

class ActionRegistry;
class FilterField;
class KeyButton;

/// Every key of the screen one is on, and of the program, as the registry knows them now.
class ShortcutSheet : public Overlay
{
    Q_OBJECT

public:
    ShortcutSheet(ActionRegistry *registry, QWidget *window);

    /// Whose keys come first.
    void setPage(const QString &id) { m_page = id; }
    FilterField *filter() const { return m_filter; }

Q_SIGNALS:
    /// The way to where keys are changed was chosen; the sheet is closed.
    void changeKeysAsked();

protected:
    QSize panelSize() const override;
    int panelTop() const override;
    void prepare() override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void fill();
    int columns() const;

    ActionRegistry *m_registry;
    QString m_page;
    FilterField *m_filter;
    QCheckBox *m_singleKeys;
    KeyButton *m_changeKeys;
    QScrollArea *m_scroll;
};

} // namespace secondlook::ui
