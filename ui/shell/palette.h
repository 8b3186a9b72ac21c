#pragma once

#include "ui/shell/overlay.h"
#include "ui/shell/palette_model.h"

class QAction;
class QLineEdit;
class QListView;

namespace secondlook::ui {

class PlainLabel;

/// Go to or run: one line to type into, and everything that can be reached with Enter.
class Palette : public Overlay
{
    Q_OBJECT

public:
    /// `open` leads here; its key closes the palette again.
    Palette(const QAction *open, QWidget *window);

    void addSource(const PaletteSource &source);
    QLineEdit *input() const { return m_input; }
    const PaletteModel &model() const { return *m_model; }
    QModelIndex current() const;

protected:
    QSize panelSize() const override;
    int panelTop() const override;
    void prepare() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setQuery(const QString &query);
    void select(int row);
    void runCurrent();
    void fillPrefixes();
    int listHeight() const;

    const QAction *m_open;
    QList<PaletteSource> m_sources;
    PaletteModel *m_model;
    QLineEdit *m_input;
    QListView *m_list;
    PlainLabel *m_nothing;
    PlainLabel *m_prefixes;
};

} // namespace secondlook::ui
