#pragma once

#include "ui/models/label_filter_proxy.h"
#include "ui/models/label_model.h"
#include "ui/review/pane.h"

namespace secondlook::ui {

class FilterField;
class LabelView;

/// Any label of the schema, found by typing. Enter chooses the current one, Esc closes.
class LabelFinder : public Pane
{
    Q_OBJECT

public:
    explicit LabelFinder(QWidget *parent = nullptr);

    void setSchema(const domain::LabelSchema &schema);
    void open();
    /// Only shown here.
    void setKey(const QKeySequence &key);
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void chosen(int label);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LabelModel m_model;
    LabelFilterProxy m_filtered;
    FilterField *m_filter;
    LabelView *m_view;
};

} // namespace secondlook::ui
