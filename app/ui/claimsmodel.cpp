// SPDX-License-Identifier: MIT
#include "ui/claimsmodel.h"

#include "data/claimrelations.h"
#include "ui/claimtext.h"
#include "ui/mapcontrol.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr std::array kSides{"armenia"_L1, "azerbaijan"_L1, "other"_L1};

int sideIndex(const QString& side)
{
    return side == kSides[0] ? 0 : side == kSides[1] ? 1 : 2;
}

Day claimDay(const Claim& claim)
{
    const std::optional<DateText> date = parseDateText(claim.assertedOn);
    return date ? date->span.first : kOpenEnd;
}

} // namespace

void ClaimsModel::follow(Session* session)
{
    connect(session, &Session::selectedChanged, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {IsSelected});
    });
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Atlas& atlas = *m_scene->atlas;
    const Claim& claim = atlas.claims.claims[static_cast<std::size_t>(row.claim)];
    const QLocale locale(session()->view().language);
    switch (role) {
    case Side:
        return QString(kSides[static_cast<std::size_t>(row.side)]);
    case Subject:
        return featureLine(atlas, row.subject, session()->view());
    case Question:
        return assertionText(claim.assertion);
    case Qt::DisplayRole:
    case Value:
        return claimValueText(claim, locale);
    case Speaker: {
        const QString date = dateTextForPeople(claim.assertedOn, locale);
        return date.isEmpty() ? claim.claimant : tr("%1, %2").arg(claim.claimant, date);
    }
    case Contradicted:
        return !contradictingClaims(atlas.claims, row.claim).empty();
    case IsSelected:
        return row.subject == session()->selected();
    default:
        return {};
    }
}

QHash<int, QByteArray> ClaimsModel::roleNames() const
{
    return {{Side, "side"}, {Subject, "subject"}, {Question, "question"}, {Value, "value"}, {Speaker, "speaker"},
        {Contradicted, "contradicted"}, {IsSelected, "isSelected"}};
}

void ClaimsModel::choose(int row)
{
    if (row >= 0 && row < count())
        session()->setSelected(m_rows[static_cast<std::size_t>(row)].subject);
}

QString ClaimsModel::sideTitle(const QString& side)
{
    return sideText(side);
}

void ClaimsModel::update()
{
    std::vector<Row> rows;
    const ScenePtr scene = session()->scene();
    for (const ClaimSubjects::Subject& subject : m_subjects.shown(*session())) {
        const ClaimBook& book = scene->atlas->claims;
        for (const int claim : book.bySubject.value(subject.id)) {
            const Claim& row = book.claims[static_cast<std::size_t>(claim)];
            rows.push_back({subject.feature, claim, sideIndex(row.side), claimDay(row)});
        }
    }
    std::ranges::sort(rows, {}, [](const Row& row) { return std::tuple(row.side, row.day, row.claim); });
    const std::vector<Row> before = m_rows;
    replaceRows(static_cast<int>(rows.size()), [&] {
        m_rows = std::move(rows);
        m_scene = scene;
    });
    // A view makes the rows of which it is told so anew, as they may belong to another section.
    for (std::size_t i = 0; i < std::min(before.size(), m_rows.size()); ++i) {
        if (before[i].side != m_rows[i].side)
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)), {Side});
    }
}

QList<int> ClaimsModel::changingColumns() const
{
    return {Subject, Question, Value, Speaker, Contradicted, IsSelected};
}

} // namespace truceline
