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

void ClaimsModel::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::queryChanged, this, &ClaimsModel::update);
    connect(session, &Session::selectedChanged, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {IsSelected});
    });
    update();
    Q_EMIT sessionChanged();
}

int ClaimsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Atlas& atlas = *m_scene->atlas;
    const Claim& claim = atlas.claims.claims[static_cast<std::size_t>(row.claim)];
    const QLocale locale(m_session->view().language);
    switch (role) {
    case Side:
        return QString(kSides[static_cast<std::size_t>(row.side)]);
    case Subject:
        return featureLine(atlas, row.subject, m_session->view());
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
        return row.subject == m_session->selected();
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
        m_session->setSelected(m_rows[static_cast<std::size_t>(row)].subject);
}

QString ClaimsModel::sideTitle(const QString& side)
{
    return sideText(side);
}

void ClaimsModel::update()
{
    beginResetModel();
    m_rows.clear();
    m_scene = m_session->scene();
    for (const ClaimSubjects::Subject& subject : m_subjects.shown(*m_session)) {
        const ClaimBook& book = m_scene->atlas->claims;
        for (const int claim : book.bySubject.value(subject.id)) {
            const Claim& row = book.claims[static_cast<std::size_t>(claim)];
            m_rows.push_back({subject.feature, claim, sideIndex(row.side), claimDay(row)});
        }
    }
    std::ranges::sort(m_rows, {}, [](const Row& row) { return std::tuple(row.side, row.day, row.claim); });
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace truceline
