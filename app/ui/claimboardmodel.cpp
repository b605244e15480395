// SPDX-License-Identifier: MIT
#include "ui/claimboardmodel.h"

#include "ui/claimtext.h"
#include "ui/mapcontrol.h"

#include <algorithm>

namespace truceline {

void ClaimBoardModel::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &Session::queryChanged, this, &ClaimBoardModel::update);
    connect(session, &Session::selectedChanged, this, [this] {
        if (m_selectedOnly)
            update();
    });
    update();
    Q_EMIT sessionChanged();
}

void ClaimBoardModel::setSelectedOnly(bool selectedOnly)
{
    if (selectedOnly == m_selectedOnly)
        return;
    m_selectedOnly = selectedOnly;
    update();
    Q_EMIT selectedOnlyChanged();
}

void ClaimBoardModel::setRivalsOnly(bool rivalsOnly)
{
    if (rivalsOnly == m_rivalsOnly)
        return;
    m_rivalsOnly = rivalsOnly;
    update();
    Q_EMIT rivalsOnlyChanged();
}

int ClaimBoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ClaimBoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const ClaimBook& book = m_session->scene()->atlas->claims;
    switch (role) {
    case Qt::DisplayRole:
        return assertionText(book.claims[static_cast<std::size_t>(row.claims.front())].assertion);
    case Subject:
        return featureLine(*m_session->scene()->atlas, row.subject, m_session->view());
    case IsFirst:
        return index.row() == 0 || m_rows[static_cast<std::size_t>(index.row()) - 1].subject != row.subject;
    case Group:
        return QVariant::fromValue(claimGroup(book, row.claims, QLocale(m_session->view().language)));
    default:
        return {};
    }
}

QHash<int, QByteArray> ClaimBoardModel::roleNames() const
{
    return {{Subject, "subject"}, {IsFirst, "isFirst"}, {Group, "group"}};
}

void ClaimBoardModel::choose(int row)
{
    if (row >= 0 && row < count())
        m_session->setSelected(m_rows[static_cast<std::size_t>(row)].subject);
}

void ClaimBoardModel::update()
{
    if (!m_session)
        return;
    beginResetModel();
    m_rows.clear();
    if (m_session->scene()) {
        const Atlas& atlas = *m_session->scene()->atlas;
        std::vector<ClaimSubjects::Subject> shown;
        if (!m_selectedOnly)
            shown = m_subjects.shown(*m_session);
        else if (const FeatureRef selected = m_session->selected(); selected.isValid())
            shown = {{featureId(atlas.layerOf(selected), selected.row), selected}};
        const auto hasRival = [&atlas](int claim) { return !contradictingClaims(atlas.claims, claim).empty(); };
        for (const ClaimSubjects::Subject& subject : shown) {
            for (std::vector<int>& claims : claimQuestions(atlas.claims, subject.id)) {
                if (!m_rivalsOnly || std::ranges::any_of(claims, hasRival))
                    m_rows.push_back({subject.feature, std::move(claims)});
            }
        }
    }
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace truceline
