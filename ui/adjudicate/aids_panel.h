#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;
class ShareBars;

/// What would lead the adjudicator, on request only: the consensus estimate with the reliability of each reviewer, and
/// the model's answer.
class AidsPanel : public QWidget
{
    Q_OBJECT

public:
    AidsPanel(AdjudicationPresenter *desk, QAction *estimate, QAction *model, QWidget *parent = nullptr);

    QList<QWidget *> focusOrder() const;

private:
    QWidget *buildEstimate(QAction *estimate);
    QWidget *buildModel(QAction *model);
    void showEstimate();
    void showReliability(const ConsensusView &view);
    void showModel();
    void showVotes();

    AdjudicationPresenter *m_desk;
    PlainLabel *m_method;
    KeyButton *m_ask;
    ShareBars *m_shares;
    QWidget *m_reliability;
    PlainLabel *m_basis;
    KeyButton *m_again;
    KeyButton *m_askModel;
    PlainLabel *m_modelNote;
    ShareBars *m_model;
    QWidget *m_votes; ///< a row a labeler
};

} // namespace secondlook::ui
