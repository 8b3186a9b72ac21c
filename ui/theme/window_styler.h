#pragma once

#include <QObject>

namespace secondlook::ui {

/// Gives each window without a parent the style sheet of the theme as it is polished, and what is inside has it from
/// there. Were it the application's, Qt would polish a widget and all inside it anew each time it is put into a layout.
class WindowStyler : public QObject
{
    Q_OBJECT

public:
    explicit WindowStyler(QObject *parent);

    /// What is styled already takes the sheet as it is now.
    static void restyle();

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace secondlook::ui
