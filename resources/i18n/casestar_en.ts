<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>CountedTexts</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of extension</source>
            <translation>
                <numerusform>%n day of extension</numerusform>
                <numerusform>%n days of extension</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n excluded day(s)</source>
            <translation>
                <numerusform>%n excluded day</numerusform>
                <numerusform>%n excluded days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) on, to the next working day</source>
            <translation>
                <numerusform>%n day on, to the next working day</numerusform>
                <numerusform>%n days on, to the next working day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DataSection</name>
        <message numerus="yes">
            <source>Saved: %n dated backup(s) are kept.</source>
            <translation>
                <numerusform>Saved: %n dated backup are kept.</numerusform>
                <numerusform>Saved: %n dated backups are kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%n row(s) exported to {file}.</source>
            <translation type="vanished">
                <numerusform>%n row exported to {file}.</numerusform>
                <numerusform>%n rows exported to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) exported to {file}.</source>
            <translation>
                <numerusform>%Ln row exported to {file}.</numerusform>
                <numerusform>%Ln rows exported to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times: {reason}</source>
            <translation>
                <numerusform>%n times: {reason}</numerusform>
                <numerusform>%n times: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more to come</source>
            <translation>
                <numerusform>%n more to come</numerusform>
                <numerusform>%n more to come</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeasureSheet</name>
        <message numerus="yes">
            <source>%n cell(s) pasted.</source>
            <translation>
                <numerusform>%n cell pasted.</numerusform>
                <numerusform>%n cells pasted.</numerusform>
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
        <name>PastePreview</name>
        <message numerus="yes">
            <source>Paste %n cell(s)</source>
            <translation>
                <numerusform>Paste %n cell</numerusform>
                <numerusform>Paste %n cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) would change.</source>
            <translation>
                <numerusform>%n cell would change.</numerusform>
                <numerusform>%n cells would change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken:</source>
            <translation>
                <numerusform>%n cell cannot be taken:</numerusform>
                <numerusform>%n cells cannot be taken:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) fall outside or on closed cells.</source>
            <translation>
                <numerusform>%n cell fall outside or on closed cells.</numerusform>
                <numerusform>%n cells fall outside or on closed cells.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuarterActs</name>
        <message numerus="yes">
            <source>%n baseline(s) are frozen.</source>
            <translation>
                <numerusform>%n baseline are frozen.</numerusform>
                <numerusform>%n baselines are frozen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message numerus="yes">
            <source>{file}: %n row(s), verified.</source>
            <translation>
                <numerusform>{file}: %n row, verified.</numerusform>
                <numerusform>{file}: %n rows, verified.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetPanel</name>
        <message numerus="yes">
            <source>%n change(s) are not saved yet.</source>
            <translation>
                <numerusform>%n change are not saved yet.</numerusform>
                <numerusform>%n changes are not saved yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation type="vanished">
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TablePanel</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation type="vanished">
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hit(s)</source>
            <translation>
                <numerusform>%Ln hit</numerusform>
                <numerusform>%Ln hits</numerusform>
            </translation>
        </message>
    </context>
</TS>
