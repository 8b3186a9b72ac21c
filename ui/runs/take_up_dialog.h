#pragma once

#include <QDialog>

class QCheckBox;

namespace secondlook::ui {

/// Asks how a run goes on that stopped because it could not find its batches: it looks for them again, or asks anew
/// what was in them.
class TakeUpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TakeUpDialog(QWidget *parent = nullptr);

    bool givesBatchesUp() const;

private:
    QCheckBox *m_givesUp;
};

} // namespace secondlook::ui
