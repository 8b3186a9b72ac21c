#pragma once

#include <QWidget>

class QGridLayout;

namespace secondlook::ui {

class PlainLabel;

/// Rows of a dialog: a name, its field, and a few words below where they help.
class DialogForm : public QWidget
{
    Q_OBJECT

public:
    explicit DialogForm(QWidget *parent = nullptr);

    void addField(const QString &name, QWidget *field, const QString &words = {});
    void addWide(QWidget *widget);
    void showField(QWidget *field, bool shown);

private:
    QGridLayout *m_grid;
};

/// Makes a dialog higher where its layout needs that at its width. To be called when the layout has changed: what is
/// shown, hidden or wrapped within counts only once all layouts have heard of it.
void growToFit(QWidget &dialog);

} // namespace secondlook::ui
