// SPDX-License-Identifier: MIT
#include "data/rawjson.h"

#include <QTest>

using namespace truceline;
using namespace Qt::StringLiterals;

class RawJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArrayList>("members");
        // An apostrophe stands for a quotation mark.
        const auto json = [](QByteArray text) { return text.replace('\'', '"'); };
        const auto row = [&](const char* name, const char* object, const QByteArrayList& members) {
            QByteArrayList quoted;
            for (const QByteArray& member : members)
                quoted << json(member);
            QTest::newRow(name) << json(object) << quoted;
        };
        row("an empty object", "{}", {});
        row("blanks only", " {\n} ", {});
        row("scalars", "{'a':1,'b':true,'c':null}", {"a=1", "b=true", "c=null"});
        row("blanks between all tokens", "{ 'a' :\t1 ,\r\n'b' : [ 1 , 2 ] }", {"a=1", "b=[ 1 , 2 ]"});
        row("nested objects", "{'a':{'b':{'c':[{}]}},'d':2}", {"a={'b':{'c':[{}]}}", "d=2"});
        row("braces and commas inside texts", "{'a':'},{','b':[']']}", {"a='},{'", "b=[']']"});
        row("escaped quotes and backslashes", "{'a\\'b':'c\\\\','d':'\\\\\\''}", {"a\\'b='c\\\\'", "d='\\\\\\''"});
        row("a key twice", "{'a':1,'a':2}", {"a=1", "a=2"});
        row("no object", "[1]", {});
        row("nothing", "", {});
        row("an end in the middle of a value", "{'a':1,'b':{'c", {"a=1", "b={'c"});
        row("an end behind a backslash", "{'a':'\\", {"a='\\"});
        row("a key without quotes", "{'a':1,b:2}", {"a=1"});
    }
    void splits()
    {
        QFETCH(QByteArray, object);
        QFETCH(QByteArrayList, members);
        QByteArrayList read;
        for (const RawMember& member : rawMembers(object))
            read << member.key.toByteArray() + "=" + member.value.toByteArray();
        QCOMPARE(read, members);
    }

    void ofDoubledKeysTheLastCounts()
    {
        const QByteArray object = "{\"a\":1,\"b\":2,\"a\":3}";
        QCOMPARE(rawValue(rawMembers(object), "a"), "3");
        QVERIFY(rawValue(rawMembers(object), "c").isEmpty());
    }

    void escapesTexts() { QCOMPARE(jsonString(u"a\"\\\n\u0001Ə"_s), QByteArray("\"a\\\"\\\\\\n\\u0001Ə\"")); }
};

QTEST_GUILESS_MAIN(RawJsonTest)
#include "rawjson_test.moc"
