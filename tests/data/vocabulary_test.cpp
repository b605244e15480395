// SPDX-License-Identifier: MIT
#include "data/atlas.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace truceline;

class VocabularyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void termsAreTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("form");
        QTest::newRow("known") << u"ru"_s << u"Lakes"_s << u"Озёра"_s;
        QTest::newRow("with a comma") << u"ru"_s << u"Lakes, seas"_s << u"Озёра, моря"_s;
        QTest::newRow("without a form") << u"hy"_s << u"Lakes, seas"_s << u"Lakes, seas"_s;
        QTest::newRow("no such term") << u"ru"_s << u"Rivers"_s << u"Rivers"_s;
        QTest::newRow("no such language") << u"de"_s << u"Lakes"_s << u"Lakes"_s;
        QTest::newRow("English") << u"en"_s << u"Lakes"_s << u"Lakes"_s;
    }
    void termsAreTranslated()
    {
        QFETCH(QString, language);
        QFETCH(QString, term);
        QFETCH(QString, form);
        Findings findings;
        const Vocabulary vocabulary =
            readVocabulary(written("en,hy,ru\nLakes,Լճեր,Озёра\n\"Lakes, seas\",,\"Озёра, моря\"\n"), findings);
        QCOMPARE(findings.size(), 0);
        QCOMPARE(vocabulary.in(language, term), form);
    }

    void faultsAreTold_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no English") << QByteArray("hy,ru\na,b\n") << u"it has no column “en”"_s;
        QTest::newRow("twice") << QByteArray("en,ru\nLakes,b\nLakes,c\n")
                               << u"the id “Lakes” is already used in line 2"_s;
        QTest::newRow("no term") << QByteArray("en,ru\n,b\n") << u"“en” is empty"_s;
        QTest::newRow("too few") << QByteArray("en,ru\nLakes\n") << u"it has 1 values for 2 columns"_s;
    }
    void faultsAreTold()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, fault);
        Findings findings;
        readVocabulary(written(table), findings);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].message, fault);
    }

    void anAtlasNeedsNone()
    {
        Findings findings;
        QCOMPARE(readVocabulary({}, findings).in(u"ru"_s, u"Lakes"_s), u"Lakes"_s);
        QCOMPARE(findings.size(), 0);
    }

    void theShippedAtlasHasOne()
    {
        const AtlasLoad load = loadAtlas(shippedAtlas());
        QCOMPARE(load.findings.size(), 0);
        QCOMPARE(load.atlas->vocabulary.in(u"az"_s, u"Lakes"_s), u"Göllər"_s);
    }

private:
    QString written(const QByteArray& table)
    {
        const QString path = m_folder.filePath(u"vocabulary.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("cannot write");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
