#pragma once

#include "ui/theme/fonts.h"

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace secondlook::ui {

class PlainLabel;

/// One thing that is known: what it is called, and what it is.
struct Fact
{
    QString name;
    QString value;
    bool isStrong = false;
    bool isMono = false; ///< an id or a hash
};

/// A heading with facts below it, names before values. Facts without a value are left out; without any there is
/// nothing to see.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(const QString &heading, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    /// Stands below the facts.
    void addBelow(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
    QList<PlainLabel *> m_labels;
};

} // namespace secondlook::ui
