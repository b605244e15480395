<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangesPane</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>Only %1, %n incidents</source>
        <translation>
            <numerusform>Only %1, %n incident</numerusform>
            <numerusform>Only %1, %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message numerus="yes">
        <source>%n are not listed, those with the fewest incidents</source>
        <translation>
            <numerusform>%n is not listed, the one with the fewest incidents</numerusform>
            <numerusform>%n are not listed, those with the fewest incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesBar</name>
    <message numerus="yes">
        <source>%n remarks on opened files</source>
        <translation>
            <numerusform>%n remark on opened files</numerusform>
            <numerusform>%n remarks on opened files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Truceline</name>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line of %n positions</source>
        <translation>
            <numerusform>line of %n position</numerusform>
            <numerusform>line of %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>polygon of %n positions</source>
        <translation>
            <numerusform>polygon of %n position</numerusform>
            <numerusform>polygon of %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings, %1 of them errors</source>
        <translation>
            <numerusform>and %n more finding, %1 of them errors</numerusform>
            <numerusform>and %n more findings, %1 of them errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 incidents</source>
        <translation>
            <numerusform>%1 incident</numerusform>
            <numerusform>%1 incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas claimed or held</source>
        <translation>
            <numerusform>%n area claimed or held</numerusform>
            <numerusform>%n areas claimed or held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::FiguresModel</name>
    <message numerus="yes">
        <source>Without a source: %1 incidents</source>
        <translation>
            <numerusform>Without a source: %1 incident</numerusform>
            <numerusform>Without a source: %1 incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::MapControl</name>
    <message numerus="yes">
        <source>%n incidents share this point</source>
        <translation>
            <numerusform>%n incident shares this point</numerusform>
            <numerusform>%n incidents share this point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::SheetExport</name>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation>
            <numerusform>%n frame, %1 s</numerusform>
            <numerusform>%n frames, %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::Timeline</name>
    <message numerus="yes">
        <source>%1, %n incidents</source>
        <translation>
            <numerusform>%1, %n incident</numerusform>
            <numerusform>%1, %n incidents</numerusform>
        </translation>
    </message>
</context>
</TS>
