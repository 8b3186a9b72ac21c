#include "ui/adjudicate/label_finder.h"

#include "ui/review/label_view.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/filter_field.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int finderHeight = 260;

} // namespace

LabelFinder::LabelFinder(QWidget *parent)
    : Pane(Token::Surface, {}, parent),
      m_filtered(&m_model),
      m_filter(new FilterField(tr("Another label"))),
      m_view(new LabelView(&m_filtered))
{
    m_filter->setAccessibleName(tr("Another label"));
    m_filter->installEventFilter(this);
    m_view->setKeysOn(false); // the digits are those of the answers
    m_view->setNarrow(true);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(16, 4, 16, 6);
    field->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(field);
    column->addWidget(m_view, 1);
    const auto fit = [this] { setFixedHeight(scaled(finderHeight)); };
    connect(&Theme::instance(), &Theme::changed, this, fit);
    fit();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_filtered.setQuery(query);
        m_view->selectFirst();
        m_filter->setNote(
            m_filtered.isFiltering()
                ? tr("%L1 of %L2", "labels found; all labels").arg(m_filtered.rowCount()).arg(m_model.labelCount())
                : QString());
    });
    connect(m_filter, &FilterField::left, this, &LabelFinder::closed);
    connect(m_view, &LabelView::chosen, this, &LabelFinder::chosen);
    connect(m_view, &LabelView::escaped, this, &LabelFinder::closed);
    hide();
}

void LabelFinder::setSchema(const domain::LabelSchema &schema)
{
    m_model.setSchema(schema);
    m_model.setPrediction(std::nullopt);
}

void LabelFinder::setKey(const QKeySequence &key)
{
    m_filter->setKey(key);
}

void LabelFinder::open()
{
    m_filter->clear();
    m_view->setCurrentLabel(-1);
    show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> LabelFinder::focusOrder() const
{
    return {m_filter, m_view};
}

bool LabelFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_view->moveBy(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat() && key->modifiers() == Qt::NoModifier && m_view->currentLabel() >= 0)
            Q_EMIT chosen(m_view->currentLabel());
        return key->modifiers() == Qt::NoModifier;
    default:
        return Pane::eventFilter(watched, event);
    }
}

} // namespace secondlook::ui

#include "moc_label_finder.cpp"
