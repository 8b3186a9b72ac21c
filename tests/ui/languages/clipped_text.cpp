#include "tests/ui/languages/clipped_text.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace secondlook::test {

namespace {

bool isData(const QString &text, const QStringList &data)
{
    return std::any_of(data.begin(), data.end(), [&](const QString &part) { return text.contains(part); });
}

int roomOf(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    return combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
}

int roomOf(const QLineEdit &edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    const QMargins margins = edit.textMargins();
    return edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width() - margins.left() -
           margins.right();
}

/// The text that does not fit; empty where all fits.
QString clippedIn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const ui::PlainLabel *>(&widget))
        return label->isElided() ? label->text() : QString();
    if (const auto *chip = qobject_cast<const ui::Chip *>(&widget))
        return chip->width() < chip->sizeHint().width() ? chip->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->width() < button->minimumSizeHint().width() ? button->text() : QString();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return ui::textWidth(combo->font(), combo->currentText()) > roomOf(*combo) ? combo->currentText() : QString();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return ui::textWidth(edit->font(), edit->placeholderText()) > roomOf(*edit) ? edit->placeholderText()
                                                                                    : QString();
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        return bar->width() < bar->sizeHint().width() ? bar->actions().first()->text() : QString();
    return {};
}

} // namespace

QStringList clippedTexts(const QWidget &page, const QStringList &data)
{
    QStringList clipped;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QString text = clippedIn(*widget);
        if (!text.isEmpty() && !isData(text, data))
            clipped << QStringLiteral("%1 %2 \"%3\" in %4 px")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text)
                           .arg(widget->width());
    }
    return clipped;
}

} // namespace secondlook::test
