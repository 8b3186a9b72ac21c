#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QObject>
#include <QString>

namespace secondlook::ui {

/// A note on how two labels are told apart, to be added to the guideline. Without widgets; works on a thread of its
/// own.
class PairNote : public QObject
{
    Q_OBJECT

public:
    explicit PairNote(const OpenAdjudication &open, QObject *parent = nullptr);

    /// Reads which guideline is in force: the note is for that one, about these two labels.
    void begin(const std::string &one, const std::string &other);
    void setText(const QString &text);
    /// What would be added, as it will be written; empty where there is nothing to add.
    const QString &addition() const { return m_addition; }
    /// Of the guideline with the note; 0 until it is known.
    int nextVersion() const { return m_known ? *m_known + 1 : 0; }
    /// Why the note cannot be added, in a sentence; empty: it can, or nothing was typed yet.
    const QString &problem() const { return m_problem; }
    bool canAdd() const { return m_known && !m_busy && !m_addition.isEmpty(); }
    bool isBusy() const { return m_busy; }
    void add();

Q_SIGNALS:
    void changed();
    /// It is in the guideline, which has this version now.
    void added(int version);

private:
    std::uint16_t m_one = 0;
    std::uint16_t m_other = 0;
    std::string m_text;
    QString m_addition;
    std::optional<int> m_known;
    std::pair<std::string, std::string> m_names;
    QString m_problem;
    bool m_busy = false;
    AdjudicationLane m_lane;
};

} // namespace secondlook::ui
