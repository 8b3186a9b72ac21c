#pragma once

#include "tests/ui/agreement/sample_agreement.h"
#include "ui/agreement/agreement_page.h"

#include <QTest>

namespace secondlook::test {

/// The page as it stands in the real window: below a top row, beside the navigation.
class AgreementWindow : public QWidget
{
public:
    AgreementWindow(AgreementProject &project, const TestClock &clock, QSize size = {1440, 900})
        : m_page(new ui::AgreementPage(openerOf(project), clock, this))
    {
        resize(size);
        const int left = size.width() >= 1360 ? 184 : 76;
        m_page->setGeometry(left, 40, size.width() - left, size.height() - 40);
        QObject::connect(m_page, &ui::AgreementPage::ready, this, [this] { m_isReady = true; });
    }

    ui::AgreementPage &page() { return *m_page; }
    ui::AgreementPresenter &presenter() { return m_page->presenter(); }
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
    ui::AgreementPage *m_page;
    bool m_isReady = false;
};

} // namespace secondlook::test
