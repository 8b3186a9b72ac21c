#pragma once

#include "ui/models/review_presenter.h"
#include "ui/models/similar_model.h"
#include "ui/review/pane.h"

class QAction;
class QListView;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// Below the record: settled records that read like it, with who settled them and how. Always of the same height, so
/// that nothing above it moves from record to record.
class SimilarList : public Pane
{
    Q_OBJECT

public:
    SimilarList(ReviewPresenter *desk, QAction *enter, QAction *nearDuplicates, QWidget *parent = nullptr);

    void showRecord();
    void setSchema(const domain::LabelSchema &schema) { m_model.setSchema(schema); }
    void setNarrow(bool narrow);
    /// Puts the focus into the list; does nothing while it is empty.
    void enter();
    QListView *view() const { return m_view; }
    const SimilarModel &model() const { return m_model; }

Q_SIGNALS:
    /// Esc: work goes on elsewhere.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSimilar();
    QString summary() const;

    ReviewPresenter *m_desk;
    SimilarModel m_model;
    PlainLabel *m_summary;
    KeyButton *m_near; ///< leads to the near-duplicates that wait
    QListView *m_view;
};

} // namespace secondlook::ui
