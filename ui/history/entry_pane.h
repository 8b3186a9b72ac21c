#pragma once

#include "base/clock.h"

#include <QWidget>

namespace secondlook::ui {

class ChainPresenter;
class EntryPresenter;
class FactGrid;
class IconLabel;
class KeyButton;
class PlainLabel;
class ProgressTrack;
class RaterGlyph;
class ScrollPane;
struct HistoryLine;

/// All about one entry beside the list: what was done, by whom, to which record, what it changed, where that is used,
/// and the link of the chain. Buttons stand below, outside of what scrolls.
class EntryPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int paneWidth = 348;

    EntryPane(EntryPresenter *entry, ChainPresenter *chain, const base::Clock &clock, QWidget *parent = nullptr);

    KeyButton *openButton() const { return m_open; }
    KeyButton *reopenButton() const { return m_reopen; }
    QList<QWidget *> areas() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildChain();
    void showEntry();
    void showHead(const HistoryLine &line, const QString &id);
    void showChange();
    void showSampled();
    void showChain();

    EntryPresenter *m_entry;
    ChainPresenter *m_chain;
    const base::Clock &m_clock;
    QWidget *m_inside;
    QWidget *m_headBlock;
    QWidget *m_textBlock;
    IconLabel *m_icon;
    PlainLabel *m_what;
    PlainLabel *m_when;
    QWidget *m_glyphPlace;
    RaterGlyph *m_glyph = nullptr;
    PlainLabel *m_who;
    PlainLabel *m_id;
    PlainLabel *m_text;
    PlainLabel *m_none;
    FactGrid *m_change;
    FactGrid *m_used;
    FactGrid *m_link;
    IconLabel *m_chainIcon;
    PlainLabel *m_chainText;
    ProgressTrack *m_chainProgress;
    KeyButton *m_verify;
    KeyButton *m_open;
    KeyButton *m_reopen;
    ScrollPane *m_scroll;
};

} // namespace secondlook::ui
