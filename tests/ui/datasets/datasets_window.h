#pragma once

#include "tests/ui/datasets/sample_datasets.h"
#include "ui/datasets/datasets_page.h"

#include <QTest>

namespace secondlook::test {

/// The page as it stands in the real window: below a top row, beside the navigation.
class DatasetsWindow : public QWidget
{
public:
    explicit DatasetsWindow(DatasetProject &project, QSize size = {1440, 900})
        : m_page(new ui::DatasetsPage(openerOf(project), this))
    {
        resize(size);
        const int left = size.width() >= 1360 ? 184 : 76;
        m_page->setGeometry(left, 40, size.width() - left, size.height() - 40);
        QObject::connect(m_page, &ui::DatasetsPage::ready, this, [this] { m_isReady = true; });
    }

    ui::DatasetsPage &page() { return *m_page; }
    ui::DatasetsPresenter &presenter() { return m_page->presenter(); }
    /// Shows the window and waits until the page has what it shows.
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
    ui::DatasetsPage *m_page;
    bool m_isReady = false;
};

} // namespace secondlook::test
