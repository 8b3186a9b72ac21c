#pragma once

#include "tests/ui/history/sample_history.h"
#include "ui/history/chain_presenter.h"
#include "ui/history/entry_presenter.h"
#include "ui/history/history_file.h"
#include "ui/history/history_page.h"
#include "ui/history/history_presenter.h"
#include "ui/history/history_table.h"

#include <QTest>

namespace secondlook::test {

/// The page as it stands in the real window: below a top row, beside the navigation.
class HistoryWindow : public QWidget
{
public:
    HistoryWindow(ChangeProject &project, const TestClock &clock, QSize size = {1440, 900})
        : m_page(new ui::HistoryPage(openerOf(project), clock, this))
    {
        resize(size);
        const int left = size.width() >= 1360 ? 184 : 76;
        m_page->setGeometry(left, 40, size.width() - left, size.height() - 40);
        QObject::connect(m_page, &ui::HistoryPage::ready, this, [this] { m_isReady = true; });
    }

    ui::HistoryPage &page() { return *m_page; }
    ui::HistoryPresenter &presenter() { return m_page->presenter(); }
    ui::HistoryTable &table() { return *m_page->table(); }
    /// Shows the window and waits until the page has everything.
    bool open()
    {
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this) || !QTest::qWaitFor([this] { return m_isReady; }))
            return false;
        m_page->focusFirst();
        return true;
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }

private:
    ui::HistoryPage *m_page;
    bool m_isReady = false;
};

} // namespace secondlook::test
