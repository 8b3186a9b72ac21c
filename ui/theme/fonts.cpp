#include "ui/theme/fonts.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QStringList>

#include <map>
#include <tuple>

namespace secondlook::ui {

namespace {

struct TypeSpec
{
    int size;
    int line;
    QFont::Weight weight;
};

TypeSpec specOf(FontRole role)
{
    switch (role) {
    case FontRole::Display:
        return {28, 36, QFont::DemiBold};
    case FontRole::Headline:
        return {26, 32, QFont::DemiBold};
    case FontRole::RecordText:
        return {20, 33, QFont::Normal};
    case FontRole::RecordTextNarrow:
        return {18, 29, QFont::Normal};
    case FontRole::PageTitle:
        return {18, 24, QFont::DemiBold};
    case FontRole::Prompt:
        return {16, 24, QFont::Normal};
    case FontRole::CardTitle:
        return {15, 20, QFont::DemiBold};
    case FontRole::LabelName:
        return {14, 20, QFont::Medium};
    case FontRole::Body:
        return {13, 20, QFont::Normal};
    case FontRole::BodyStrong:
        return {13, 20, QFont::DemiBold};
    case FontRole::Caption:
    case FontRole::Mono:
        return {12, 16, QFont::Normal};
    case FontRole::Tick:
        return {11, 14, QFont::Medium};
    }
    Q_UNREACHABLE();
}

QStringList familiesOf(FontRole role)
{
    if (role == FontRole::Mono)
        return {QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")};
    // The first ones write Latin, Greek and Cyrillic, the next Arabic and simplified Chinese.
    return {QStringLiteral("Inter"),
            QStringLiteral("Noto Sans"),
            QStringLiteral("Noto Sans Arabic"),
            QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("WenQuanYi Micro Hei"),
            QStringLiteral("DejaVu Sans")};
}

} // namespace

QFont font(FontRole role)
{
    return font(role, specOf(role).weight);
}

QFont font(FontRole role, QFont::Weight weight)
{
    // A font looks its files up when it is first used; its copies share what it has found. Never freed: fonts must not
    // outlive the program.
    static auto &made = *new std::map<std::tuple<FontRole, QFont::Weight, int>, QFont>;
    const auto [known, isNew] = made.try_emplace({role, weight, scaled(specOf(role).size)});
    QFont &result = known->second;
    if (!isNew)
        return result;
    result.setFamilies(familiesOf(role));
    result.setStyleHint(role == FontRole::Mono ? QFont::Monospace : QFont::SansSerif);
    result.setPixelSize(scaled(specOf(role).size));
    result.setWeight(weight);
    if (role == FontRole::Display)
        result.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return result;
}

int lineHeight(FontRole role)
{
    const TypeSpec spec = specOf(role);
    // Arabic letters reach further below the line.
    return scaled(QGuiApplication::isRightToLeft() ? qMax(spec.line, spec.size * 3 / 2) : spec.line);
}

int scaled(int px)
{
    return qRound(px * Theme::instance().textScale() / 100.0);
}

} // namespace secondlook::ui
