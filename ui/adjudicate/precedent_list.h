#pragma once

#include "ui/models/precedent_model.h"

#include <QWidget>

class QListView;

namespace secondlook::ui {

class PlainLabel;

/// Earlier decisions between the labels in question: how often each won, and the latest.
class PrecedentList : public QWidget
{
    Q_OBJECT

public:
    explicit PrecedentList(AdjudicationPresenter *desk, QWidget *parent = nullptr);

    QListView *view() const { return m_view; }

private:
    void showPrecedents();

    PrecedentModel m_model;
    PlainLabel *m_summary;
    QListView *m_view;
};

} // namespace secondlook::ui
