<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>AwardHead</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AwardsPage</name>
        <message numerus="yes">
            <source>Decide on %n…</source>
            <translation>
                <numerusform>Decide on %n…</numerusform>
                <numerusform>Decide on %n…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Issue %n certificate(s)</source>
            <translation>
                <numerusform>Issue %n certificate</numerusform>
                <numerusform>Issue %n certificates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchPersonDialog</name>
        <message numerus="yes">
            <source>For all %n open row(s) of this import with this spelling</source>
            <translation>
                <numerusform>For all %n open row of this import with this spelling</numerusform>
                <numerusform>For all %n open rows of this import with this spelling</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchView</name>
        <message numerus="yes">
            <source>Take in what was put right (%n)</source>
            <translation>
                <numerusform>Take in what was put right (%n)</numerusform>
                <numerusform>Take in what was put right (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed row(s)</source>
            <translation>
                <numerusform>%n changed row</numerusform>
                <numerusform>%n changed rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late change(s)</source>
            <translation>
                <numerusform>%n late change</numerusform>
                <numerusform>%n late changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every kind (%n)</source>
            <translation>
                <numerusform>Every kind (%n)</numerusform>
                <numerusform>Every kind (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message numerus="yes">
            <source>%n person(s); only the fields chosen change, in one step.</source>
            <translation>
                <numerusform>%n person; only the fields chosen change, in one step.</numerusform>
                <numerusform>%n people; only the fields chosen change, in one step.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CeremonyPage</name>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>%n recipient</numerusform>
                <numerusform>%n recipients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) kept</source>
            <translation>
                <numerusform>%n call kept</numerusform>
                <numerusform>%n calls kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CertificateFacts</name>
        <message numerus="yes">
            <source>Printed %n time(s), last {at} by {by}</source>
            <translation>
                <numerusform>Printed %n time, last {at} by {by}</numerusform>
                <numerusform>Printed %n times, last {at} by {by}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CertificatePrintDialog</name>
        <message numerus="yes">
            <source>%n sheet(s) of this paper spoiled so far</source>
            <translation>
                <numerusform>%n sheet of this paper spoiled so far</numerusform>
                <numerusform>%n sheets of this paper spoiled so far</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To the printer: %n sheet(s), one side, not scaled.</source>
            <translation>
                <numerusform>To the printer: %n sheet, one side, not scaled.</numerusform>
                <numerusform>To the printer: %n sheets, one side, not scaled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) go to the printer, one side, not scaled.</source>
            <translation type="vanished">
                <numerusform>%n sheet go to the printer, one side, not scaled.</numerusform>
                <numerusform>%n sheets go to the printer, one side, not scaled.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckCounts</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n baseline(s) not frozen.</source>
            <translation>
                <numerusform>%n baseline not frozen.</numerusform>
                <numerusform>%n baselines not frozen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) rejected by the last imports.</source>
            <translation>
                <numerusform>%n row rejected by the last imports.</numerusform>
                <numerusform>%n rows rejected by the last imports.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed case(s) with unknown names.</source>
            <translation>
                <numerusform>%n closed case with unknown names.</numerusform>
                <numerusform>%n closed cases with unknown names.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed case(s) without the manner of closing.</source>
            <translation>
                <numerusform>%n closed case without the manner of closing.</numerusform>
                <numerusform>%n closed cases without the manner of closing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed second-instance result(s) not reviewed.</source>
            <translation>
                <numerusform>%n changed second-instance result not reviewed.</numerusform>
                <numerusform>%n changed second-instance results not reviewed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed retrial result(s) not reviewed.</source>
            <translation>
                <numerusform>%n changed retrial result not reviewed.</numerusform>
                <numerusform>%n changed retrial results not reviewed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) pending for over 12 months.</source>
            <translation>
                <numerusform>%n case pending for over 12 months.</numerusform>
                <numerusform>%n cases pending for over 12 months.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) not explained.</source>
            <translation>
                <numerusform>%n question not explained.</numerusform>
                <numerusform>%n questions not explained.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late change(s) waiting.</source>
            <translation>
                <numerusform>%n late change waiting.</numerusform>
                <numerusform>%n late changes waiting.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not confirmed by a second person.</source>
            <translation>
                <numerusform>%n row not confirmed by a second person.</numerusform>
                <numerusform>%n rows not confirmed by a second person.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with both listed cases and totals of one type.</source>
            <translation>
                <numerusform>%n person with both listed cases and totals of one type.</numerusform>
                <numerusform>%n people with both listed cases and totals of one type.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n winner(s)</source>
            <translation>
                <numerusform>%n winner</numerusform>
                <numerusform>%n winners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not entered for %n person(s): {item}.</source>
            <translation>
                <numerusform>Not entered for %n person: {item}.</numerusform>
                <numerusform>Not entered for %n people: {item}.</numerusform>
            </translation>
        </message>
    </context>
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
            <source>Saved: %n dated backup(s) kept.</source>
            <translation>
                <numerusform>Saved: %n dated backup kept.</numerusform>
                <numerusform>Saved: %n dated backups kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionStrip</name>
        <message numerus="yes">
            <source>%n certificate(s) not issued yet: until then specimens.</source>
            <translation>
                <numerusform>%n certificate not issued yet: until then specimens.</numerusform>
                <numerusform>%n certificates not issued yet: until then specimens.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DistributionDialog</name>
        <message numerus="yes">
            <source>%n person(s) serving on {day}; each counted once</source>
            <translation>
                <numerusform>%n person serving on {day}; each counted once</numerusform>
                <numerusform>%n people serving on {day}; each counted once</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueView</name>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>All %n</numerusform>
                <numerusform>All %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln row(s) exported to {file}.</source>
            <translation>
                <numerusform>%Ln row exported to {file}.</numerusform>
                <numerusform>%Ln rows exported to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FairnessDialog</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
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
                <numerusform>%n cell falls outside or on closed cells.</numerusform>
                <numerusform>%n cells fall outside or on closed cells.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleChanges</name>
        <message numerus="yes">
            <source>%n person(s) changed.</source>
            <translation>
                <numerusform>%n person changed.</numerusform>
                <numerusform>%n people changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PerformanceDialog</name>
        <message numerus="yes">
            <source>&amp;Chosen in the list: %n person(s)</source>
            <translation>
                <numerusform>&amp;Chosen in the list: %n person</numerusform>
                <numerusform>&amp;Chosen in the list: %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonFileEdits</name>
        <message numerus="yes">
            <source>Destroyed: %n content(s).</source>
            <translation>
                <numerusform>Destroyed: %n content.</numerusform>
                <numerusform>Destroyed: %n contents.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PresenterWindow</name>
        <message numerus="yes">
            <source>Opening, %n to come</source>
            <translation>
                <numerusform>Opening, %n to come</numerusform>
                <numerusform>Opening, %n to come</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintRun</name>
        <message numerus="yes">
            <source>%n sheet(s) sent to {printer}.</source>
            <translation>
                <numerusform>%n sheet sent to {printer}.</numerusform>
                <numerusform>%n sheets sent to {printer}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuarterActs</name>
        <message numerus="yes">
            <source>Frozen: %n baseline(s).</source>
            <translation>
                <numerusform>Frozen: %n baseline.</numerusform>
                <numerusform>Frozen: %n baselines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Applied: %n late change(s).</source>
            <translation>
                <numerusform>Applied: %n late change.</numerusform>
                <numerusform>Applied: %n late changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Noted: %n late change(s).</source>
            <translation>
                <numerusform>Noted: %n late change.</numerusform>
                <numerusform>Noted: %n late changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected: %n late change(s).</source>
            <translation>
                <numerusform>Rejected: %n late change.</numerusform>
                <numerusform>Rejected: %n late changes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionActs</name>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message numerus="yes">
            <source>%n check(s) could not be made…</source>
            <translation>
                <numerusform>%n check could not be made…</numerusform>
                <numerusform>%n checks could not be made…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked through: %n question(s).</source>
            <translation>
                <numerusform>Looked through: %n question.</numerusform>
                <numerusform>Looked through: %n questions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message numerus="yes">
            <source>Print %n certificate(s)…</source>
            <translation>
                <numerusform>Print %n certificate…</numerusform>
                <numerusform>Print %n certificates…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RegisterTab</name>
        <message numerus="yes">
            <source>Removed: %n row(s).</source>
            <translation>
                <numerusform>Removed: %n row.</numerusform>
                <numerusform>Removed: %n rows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RosterDialog</name>
        <message numerus="yes">
            <source>%n line(s) as of {day}</source>
            <translation>
                <numerusform>%n line as of {day}</numerusform>
                <numerusform>%n lines as of {day}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchemeDiffDialog</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchemeEditor</name>
        <message numerus="yes">
            <source>%n cell(s) of the scheme</source>
            <translation>
                <numerusform>%n cell of the scheme</numerusform>
                <numerusform>%n cells of the scheme</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServiceDaysDialog</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
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
            <translation type="vanished">
                <numerusform>%n change is not saved yet.</numerusform>
                <numerusform>%n changes are not saved yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) are not saved yet.</source>
            <translation>
                <numerusform>%n cell is not saved yet.</numerusform>
                <numerusform>%n cells are not saved yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpoiledCorrectionDialog</name>
        <message numerus="yes">
            <source>{number}: %n sheet(s), by {author}. 0 takes the note away.</source>
            <translation>
                <numerusform>{number}: %n sheet, by {author}. 0 takes the note away.</numerusform>
                <numerusform>{number}: %n sheets, by {author}. 0 takes the note away.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
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
            <source>%Ln hit(s)</source>
            <translation>
                <numerusform>%Ln hit</numerusform>
                <numerusform>%Ln hits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalsTab</name>
        <message numerus="yes">
            <source>Removed: %n total(s).</source>
            <translation>
                <numerusform>Removed: %n total.</numerusform>
                <numerusform>Removed: %n totals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Typed into %n total(s).</source>
            <translation>
                <numerusform>Typed into %n total.</numerusform>
                <numerusform>Typed into %n totals.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n total(s) of a type of which the same person has listed cases too: are they the same cases? Both count.</source>
            <translation>
                <numerusform>%n total of a type of which the same person has listed cases too: are they the same cases? Both count.</numerusform>
                <numerusform>%n totals of a type of which the same person has listed cases too: are they the same cases? Both count.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnconfirmedTexts</name>
        <message numerus="yes">
            <source>%n value(s) of {quarters} to be confirmed by a second person</source>
            <translation>
                <numerusform>%n value of {quarters} to be confirmed by a second person</numerusform>
                <numerusform>%n values of {quarters} to be confirmed by a second person</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_Strip</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
