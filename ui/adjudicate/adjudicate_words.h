#pragma once

#include "ui/models/adjudication_presenter.h"

#include <QString>
#include <QStringList>

#include <string>

namespace secondlook::ui {

/// "2 to 1": votes by label, most first.
QString votesText(const std::vector<review::LabelVotes> &votes);

/// What somebody wrote, line by line, each as nameText().
QString writtenText(const std::string &text);

/// How sure somebody was of an answer.
QString confidenceText(const std::optional<int> &ownConfidence);

/// Why people disagreed; None is not said.
QString disagreementText(domain::DisagreementReason reason);

/// What happened to the conflict before, one sentence each, oldest first; who passed it on stands before.
QStringList pastSentences(const AdjudicationPresenter &desk);

} // namespace secondlook::ui
