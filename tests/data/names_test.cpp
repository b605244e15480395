// SPDX-License-Identifier: MIT
#include "data/names.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

Properties named(const QString& country, const QString& hyForm, const QString& azForm)
{
    QList<Properties::Entry> entries{{u"name"_s, u"Neutral"_s}, {u"country"_s, country},
        {u"name:hy"_s, u"Ստեփանակերտ"_s}, {u"name:az"_s, u"Xankəndi"_s}, {u"alt"_s, u"Stepanokert; Xankendi"_s}};
    if (!hyForm.isEmpty())
        entries.emplaceBack(u"name:hy_form"_s, hyForm);
    if (!azForm.isEmpty())
        entries.emplaceBack(u"name:az_form"_s, azForm);
    return Properties(entries);
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void display_data();
    void display();
    void featureWithoutForms();
    void allNamesHoldsEverySpellingOnce();
    void rulesHaveWords();
    void folding_data();
    void folding();
};

void NamesTest::display_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("hyForm");
    QTest::addColumn<QString>("azForm");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& country, const QString& hy, const QString& az,
                         const QString& rule,
                         const QString& expected) { QTest::newRow(name) << country << hy << az << rule << expected; };
    row("both, in Azerbaijan", u"Azerbaijan"_s, u"Stepanakert"_s, u"Khankendi"_s, u"both"_s,
        u"Khankendi / Stepanakert"_s);
    row("both, in Armenia", u"Armenia"_s, u"Jermuk"_s, u"Istisu"_s, u"both"_s, u"Jermuk / Istisu"_s);
    row("both alike", u"Armenia"_s, u"Sotk"_s, u"Sotk"_s, u"both"_s, u"Sotk"_s);
    row("both, one unknown", u"Armenia"_s, u"Sotk"_s, QString(), u"both"_s, u"Sotk"_s);
    row("both, neither known", u"Georgia"_s, QString(), QString(), u"both"_s, u"Neutral"_s);
    row("the Armenian form", u"Azerbaijan"_s, u"Stepanakert"_s, u"Khankendi"_s, u"hy_form"_s, u"Stepanakert"_s);
    row("the Armenian form, unknown", u"Azerbaijan"_s, QString(), u"Khankendi"_s, u"hy_form"_s, u"Neutral"_s);
    row("the Azerbaijani form", u"Armenia"_s, u"Jermuk"_s, u"Istisu"_s, u"az_form"_s, u"Istisu"_s);
    row("native names, in Azerbaijan", u"Azerbaijan"_s, u"a"_s, u"b"_s, u"native"_s, u"Xankəndi / Ստեփանակերտ"_s);
    row("native names, in Armenia", u"Armenia"_s, u"a"_s, u"b"_s, u"native"_s, u"Ստեփանակերտ / Xankəndi"_s);
}

void NamesTest::display()
{
    QFETCH(const QString, country);
    QFETCH(const QString, hyForm);
    QFETCH(const QString, azForm);
    QFETCH(const QString, rule);
    QFETCH(const QString, expected);
    const auto names = namesFromName(rule);
    QVERIFY(names);
    QCOMPARE(displayName(named(country, hyForm, azForm), *names), expected);
}

void NamesTest::featureWithoutForms()
{
    const Properties none;
    for (const Names names : {Names::Both, Names::HyForm, Names::AzForm, Names::Native})
        QCOMPARE(displayNames(none, names), QStringList(QString()));
}

void NamesTest::allNamesHoldsEverySpellingOnce()
{
    QCOMPARE(allNames(named(u"Azerbaijan"_s, u"Stepanakert"_s, u"Neutral"_s)).join(u'|'),
        u"Neutral|Ստեփանակերտ|Xankəndi|Stepanokert|Xankendi|Stepanakert"_s);
}

void NamesTest::rulesHaveWords()
{
    for (const Names names : {Names::Both, Names::HyForm, Names::AzForm, Names::Native})
        QCOMPARE(namesFromName(namesName(names)), names);
    QVERIFY(!namesFromName(u"Both"));
}

void NamesTest::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Azerbaijani letters") << u"XANKƏNDİ Qazı Şuşa"_s << u"xankendi qazi susa"_s;
    QTest::newRow("Armenian capitals") << u"ՍՏԵՓԱՆԱԿԵՐՏ"_s << u"ստեփանակերտ"_s;
    QTest::newRow("an Armenian ligature") << u"Երևան"_s << u"երեւան"_s;
    QTest::newRow("Russian letters") << u"Степанакёрт"_s << u"степанакерт"_s;
    QTest::newRow("punctuation and doubled spaces") << u"  Nagorno-Karabakh,  (NKAO)  "_s << u"nagorno karabakh nkao"_s;
    QTest::newRow("an apostrophe joins") << u"Ch’artar"_s << u"chartar"_s;
    QTest::newRow("nothing but punctuation") << u"?! …"_s << QString();
}

void NamesTest::folding()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(folded(text), expected);
    QCOMPARE(folded(expected), expected);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
