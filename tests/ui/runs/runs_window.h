#pragma once

#include "tests/ui/runs/sample_runs.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_presenter.h"

#include <QTest>

namespace secondlook::test {

/// The page as it stands in the real window: below a top row, beside the navigation.
class RunsWindow : public QWidget
{
public:
    RunsWindow(RunProject &project, const TestClock &clock, QSize size = {1440, 900})
        : m_page(new ui::RunsPage(openerOf(project, clock), clock, this))
    {
        resize(size);
        const int left = size.width() >= 1360 ? 184 : 76;
        m_page->setGeometry(left, 40, size.width() - left, size.height() - 40);
        QObject::connect(m_page, &ui::RunsPage::ready, this, [this] { m_isReady = true; });
    }

    ui::RunsPage &page() { return *m_page; }
    ui::RunsPresenter &presenter() { return m_page->presenter(); }
    /// Shows the window and waits until the page has what it shows.
    bool open()
    {
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this) || !QTest::qWaitFor([this] { return m_isReady; }))
            return false;
        m_page->focusFirst();
        return QTest::qWaitFor([this] { return presenter().choices().has_value(); });
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }

private:
    ui::RunsPage *m_page;
    bool m_isReady = false;
};

} // namespace secondlook::test
