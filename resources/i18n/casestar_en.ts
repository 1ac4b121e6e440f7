<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%n row(s) exported to {file}.</source>
            <translation>
                <numerusform>%n row exported to {file}.</numerusform>
                <numerusform>%n rows exported to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message numerus="yes">
            <source>%n note(s) on this result</source>
            <translation>
                <numerusform>%n note on this result</numerusform>
                <numerusform>%n notes on this result</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TablePanel</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
    </context>
</TS>
