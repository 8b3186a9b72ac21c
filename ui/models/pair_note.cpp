#include "ui/models/pair_note.h"

#include "review/guideline_note.h"
#include "ui/models/text_conversion.h"

namespace secondlook::ui {

using base::Result;
using review::AdjudicationSession;
using Kind = AdjudicationLane::Kind;

namespace {

/// What the note stands on.
struct NoteBasis
{
    domain::LabelSchema schema;
    int version = 0;
};

Result<NoteBasis> basisOf(AdjudicationSession &session)
{
    auto facts = session.facts();
    auto guideline = session.guideline(0);
    if (!facts || !guideline)
        return tl::unexpected(facts ? guideline.error() : facts.error());
    return NoteBasis{std::move(facts->schema), *guideline ? (*guideline)->version : 0};
}

} // namespace

PairNote::PairNote(const OpenAdjudication &open, QObject *parent) : QObject(parent), m_lane(open) {}

void PairNote::begin(const std::string &one, const std::string &other)
{
    m_names = {one, other};
    m_known.reset();
    m_problem.clear();
    setText({});
    m_lane.run(Kind::Read, this, basisOf, [this](const Result<NoteBasis> &basis) {
        if (!basis) {
            m_problem = qtText(basis.error().text());
            Q_EMIT changed();
            return;
        }
        m_known = basis->version;
        m_one = std::uint16_t(basis->schema.indexOfEver(m_names.first));
        m_other = std::uint16_t(basis->schema.indexOfEver(m_names.second));
        setText(qtText(m_text));
    });
}

void PairNote::setText(const QString &text)
{
    m_text = coreText(text);
    m_addition.clear();
    if (m_known) {
        const auto note = review::guidelineNote(m_names.first, m_names.second, m_text);
        m_problem = note || text.trimmed().isEmpty() ? QString() : qtText(note.error().text());
        if (note)
            m_addition = qtText(*note);
    }
    Q_EMIT changed();
}

void PairNote::add()
{
    if (!canAdd())
        return;
    m_busy = true;
    Q_EMIT changed();
    m_lane.run(
        Kind::Write, this,
        [one = m_one, other = m_other, text = m_text, known = *m_known](AdjudicationSession &session) {
            return session.addGuidelineNote(one, other, text, known);
        },
        [this](const Result<int> &version) {
            m_busy = false;
            if (!version)
                m_problem = qtText(version.error().text());
            Q_EMIT changed();
            if (version)
                Q_EMIT added(*version);
        });
}

} // namespace secondlook::ui

#include "moc_pair_note.cpp"
