#pragma once

#include "domain/label_schema.h"
#include "ui/models/own_labels.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace secondlook::ui {

/// The letters of a reviewer as actions of the page, so that they stand in the sheet of keys and act like every other
/// key.
class LabelKeys : public QObject
{
    Q_OBJECT

public:
    /// `choose` gets the position of the label in the schema. `page` outlives this object.
    LabelKeys(QWidget *page, std::function<void(int)> choose);

    void setLabels(const OwnLabels &own, const domain::LabelSchema &schema);
    void setEnabled(bool enabled);
    /// What the letter does already on the page, besides choosing a label; empty where nothing.
    QString whatItDoes(QChar letter) const;

private:
    QWidget *m_page;
    std::function<void(int)> m_choose;
    QList<QAction *> m_actions;
    bool m_enabled = false;
};

} // namespace secondlook::ui
