#include "ui/theme/theme.h"

#include "ui/theme/desk_style.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/window_styler.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace secondlook::ui {

namespace {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, theme.color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Panel);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::Text, Token::Text);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Highlight, Token::AccentTint);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::AccentText);
    set(QPalette::LinkVisited, Token::AccentText);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Control);
    set(QPalette::Shadow, Token::Line2);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::Text3));
    return palette;
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    refresh();
}

void Theme::setTextScale(int percent)
{
    const int bounded = qBound(80, percent, 200);
    if (bounded == m_textScale)
        return;
    m_textScale = bounded;
    refresh();
}

void Theme::applyTo(QApplication &application)
{
    if (m_application == &application)
        return;
    m_application = &application;
    application.setStyle(new DeskStyle); // owned by the application
    new FocusRing(&application);
    new WindowStyler(&application);
    connect(&application, &QObject::destroyed, this, [this] { m_application = nullptr; });
    refresh();
}

void Theme::refresh()
{
    if (m_application != nullptr) {
        QApplication::setPalette(paletteOf(*this));
        QApplication::setFont(font(FontRole::Body));
        QToolTip::setFont(font(FontRole::Caption));
        WindowStyler::restyle();
    }
    Q_EMIT changed();
}

} // namespace secondlook::ui

#include "moc_theme.cpp"
