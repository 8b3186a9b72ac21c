#include "ui/datasets/origin_card.h"

#include "ui/datasets/datasets_presenter.h"
#include "ui/datasets/story_view.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secondlook::ui {

OriginCard::OriginCard(DatasetsPresenter *presenter, QAction *openRows, QWidget *parent)
    : Card(parent),
      m_presenter(presenter),
      m_id(new PlainLabel(QString(), FontRole::Mono, Token::Text2)),
      m_as(new SegmentedControl({tr("Story"), tr("JSON")})),
      m_note(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_stack(new QStackedWidget),
      m_story(new StoryView),
      m_json(new QPlainTextEdit)
{
    setContentsMargins(16, 12, 16, 14);
    m_as->setCurrent(0);
    m_as->nameButtons(tr("Where a row comes from"));
    m_story->setObjectName(QStringLiteral("story"));
    m_json->setObjectName(QStringLiteral("originJson"));
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setAccessibleName(tr("The same as JSON"));
    m_json->setFont(ui::font(FontRole::Mono));
    m_json->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_story);
    m_stack->addWidget(m_json);
    m_stack->setMinimumHeight(scaled(150));
    m_note->setMaxLines(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *title = new PlainLabel(tr("Where a row comes from"), FontRole::BodyStrong);
    title->setMaxLines(2);
    head->addWidget(title, 1);
    if (openRows != nullptr) {
        auto *rows = new KeyButton(tr("All rows"));
        rows->setObjectName(QStringLiteral("allRows"));
        rows->setAction(openRows);
        rows->setText(tr("All rows"));
        rows->setSmall(true);
        rows->setKind(KeyButton::Kind::Quiet);
        head->addWidget(rows);
    }
    head->addWidget(m_as);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_id);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    connect(m_as, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(presenter, &DatasetsPresenter::originChanged, this, &OriginCard::showOrigin);
    connect(presenter, &DatasetsPresenter::changed, this, &OriginCard::showOrigin);
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_json->setFont(ui::font(FontRole::Mono)); });
    showOrigin();
}

QWidget *OriginCard::shown() const
{
    return m_stack->currentWidget();
}

void OriginCard::showOrigin()
{
    const auto &origin = m_presenter->origin();
    m_id->setText(origin ? nameText(origin->id) : QString());
    m_id->setVisible(origin.has_value());
    m_note->setText(origin                                    ? QString()
                    : !m_presenter->originProblem().isEmpty() ? m_presenter->originProblem()
                                                              : tr("Choose a row to see what happened to it."));
    m_note->setVisible(!m_note->text().isEmpty());
    m_stack->setVisible(origin.has_value());
    m_story->setLines(origin ? RowStory::of(*origin) : QList<StoryLine>());
    const QString json = origin ? qtText(origin->json) : QString();
    if (m_json->toPlainText() != json)
        m_json->setPlainText(json);
}

} // namespace secondlook::ui

#include "moc_origin_card.cpp"
