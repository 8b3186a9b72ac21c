#pragma once

#include "base/clock.h"
#include "ui/agreement/scrolled_tab.h"
#include "ui/datasets/export_card.h"

#include <QList>

#include <optional>
#include <utility>

class QAction;

namespace secondlook::ui {

class BalanceStrip;
class ChartCard;
class DatasetsPresenter;
class GatesCard;
class OriginCard;
class SplitsCard;

/// One version: gates, splits and what changed, class balance, export, and where a row comes from.
class VersionView : public ScrolledTab
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *difference;
        QAction *rows;
        QAction *exportVersion;
    };

    VersionView(DatasetsPresenter *presenter, const Actions &actions, QWidget *parent = nullptr);

    ExportCard *exportCard() const { return m_export; }
    QList<QWidget *> areas() const;
    void focusFirst();

Q_SIGNALS:
    void gateRecordsAsked(const std::string &gate);

private:
    void showBalance();

    DatasetsPresenter *m_presenter;
    std::optional<std::pair<int, base::TimeMs>> m_balanceOf; ///< number and time of the version whose bars are shown
    GatesCard *m_gates;
    SplitsCard *m_splits;
    BalanceStrip *m_balance;
    ChartCard *m_balanceCard;
    ExportCard *m_export;
    OriginCard *m_origin;
};

} // namespace secondlook::ui
