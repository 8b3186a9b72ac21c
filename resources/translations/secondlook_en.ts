<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementWords</name>
    <message numerus="yes">
        <source>Only %Ln records have two answers. Go by the intervals, not by the figures.</source>
        <translation>
            <numerusform>Only %Ln record has two answers. Go by the intervals, not by the figures.</numerusform>
            <numerusform>Only %Ln records have two answers. Go by the intervals, not by the figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People differ on %Ln records only; all intervals rest on these.</source>
        <translation>
            <numerusform>People differ on %Ln record only; all intervals rest on it.</numerusform>
            <numerusform>People differ on %Ln records only; all intervals rest on these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were given after the model&apos;s answer showed. Who sees the same suggestion agrees more easily, so the figures may be too high.</source>
        <translation>
            <numerusform>%Ln answer was given after the model&apos;s answer showed. Who sees the same suggestion agrees more easily, so the figures may be too high.</numerusform>
            <numerusform>%Ln answers were given after the model&apos;s answer showed. Who sees the same suggestion agrees more easily, so the figures may be too high.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of reviewers share fewer than 10 records and are left out of the mean of Cohen&apos;s kappa.</source>
        <translation>
            <numerusform>%Ln pair of reviewers shares fewer than 10 records and is left out of the mean of Cohen&apos;s kappa.</numerusform>
            <numerusform>%Ln pairs of reviewers share fewer than 10 records and are left out of the mean of Cohen&apos;s kappa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 %Ln times in a row; the others say it of %2 of these records.</source>
        <translation>
            <numerusform>Gave %1 %Ln time in a row; the others say it of %2 of these records.</numerusform>
            <numerusform>Gave %1 %Ln times in a row; the others say it of %2 of these records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Says what most others say in %1 of %Ln answers; the others do in %2.</source>
        <translation>
            <numerusform>Says what most others say in %1 of %Ln answer; the others do in %2.</numerusform>
            <numerusform>Says what most others say in %1 of %Ln answers; the others do in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are kept back: you may still be asked about them, and nobody sees what others answered before that.</source>
        <translation>
            <numerusform>%Ln record is kept back: you may still be asked about it, and nobody sees what others answered before that.</numerusform>
            <numerusform>%Ln records are kept back: you may still be asked about them, and nobody sees what others answered before that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasetWords</name>
    <message numerus="yes">
        <source>It is %1. What counts is the low end of the 95% interval of %Ln records, so that a high figure from few records does not pass.</source>
        <translation>
            <numerusform>It is %1. What counts is the low end of the 95% interval of %Ln record, so that a high figure from few records does not pass.</numerusform>
            <numerusform>It is %1. What counts is the low end of the 95% interval of %Ln records, so that a high figure from few records does not pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have fewer records than are needed; %1 has the fewest.</source>
        <translation>
            <numerusform>%Ln label has fewer records than are needed: %1.</numerusform>
            <numerusform>%Ln labels have fewer records than are needed; %1 has the fewest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of the same words in two splits.</source>
        <translation>
            <numerusform>%Ln group of the same words in two splits.</numerusform>
            <numerusform>%Ln groups of the same words in two splits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of nearly the same text in two splits.</source>
        <translation>
            <numerusform>%Ln group of nearly the same text in two splits.</numerusform>
            <numerusform>%Ln groups of nearly the same text in two splits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities in two splits.</source>
        <translation>
            <numerusform>%Ln entity in two splits.</numerusform>
            <numerusform>%Ln entities in two splits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records in train that are gold or a sample.</source>
        <translation>
            <numerusform>%Ln record in train that is gold or a sample.</numerusform>
            <numerusform>%Ln records in train that are gold or a sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureContent</name>
    <message numerus="yes">
        <source>%Ln gold records</source>
        <translation>
            <numerusform>%Ln gold record</numerusform>
            <numerusform>%Ln gold records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with a label most others gave</source>
        <translation>
            <numerusform>%Ln record with a label most others gave</numerusform>
            <numerusform>%Ln records with a label most others gave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records answered again</source>
        <translation>
            <numerusform>%Ln record answered again</numerusform>
            <numerusform>%Ln records answered again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%Ln answers disagree</source>
        <translation>
            <numerusform>%Ln answer disagrees</numerusform>
            <numerusform>%Ln answers disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts settled</source>
        <translation>
            <numerusform>%Ln conflict settled</numerusform>
            <numerusform>%Ln conflicts settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts open again</source>
        <translation>
            <numerusform>%Ln conflict open again</numerusform>
            <numerusform>%Ln conflicts open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions asked again</source>
        <translation>
            <numerusform>%Ln decision asked again</numerusform>
            <numerusform>%Ln decisions asked again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions no longer asked</source>
        <translation>
            <numerusform>%Ln decision no longer asked</numerusform>
            <numerusform>%Ln decisions no longer asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, breaking</source>
        <translation>
            <numerusform>%Ln change, breaking</numerusform>
            <numerusform>%Ln changes, breaking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, compatible</source>
        <translation>
            <numerusform>%Ln change, compatible</numerusform>
            <numerusform>%Ln changes, compatible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, policy v%1</source>
        <translation>
            <numerusform>%Ln record, policy v%1</numerusform>
            <numerusform>%Ln records, policy v%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, format %1</source>
        <translation>
            <numerusform>%Ln row, format %1</numerusform>
            <numerusform>%Ln rows, format %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, all gates pass</source>
        <translation>
            <numerusform>%Ln row, all gates pass</numerusform>
            <numerusform>%Ln rows, all gates pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records for %1</source>
        <translation>
            <numerusform>%Ln record for %1</numerusform>
            <numerusform>%Ln records for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers of %1</source>
        <translation>
            <numerusform>%Ln answer of %1</numerusform>
            <numerusform>%Ln answers of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>The first %1 of %Ln rows.</source>
        <translation>
            <numerusform>The first %1 of %Ln row.</numerusform>
            <numerusform>The first %1 of %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more.</source>
        <translation>
            <numerusform>%Ln record with two answers or more.</numerusform>
            <numerusform>%Ln records with two answers or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers.</source>
        <translation>
            <numerusform>%Ln reviewer.</numerusform>
            <numerusform>%Ln reviewers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers.</source>
        <translation>
            <numerusform>%Ln answer.</numerusform>
            <numerusform>%Ln answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowStory</name>
    <message numerus="yes">
        <source>queued for %n reviewers</source>
        <translation>
            <numerusform>queued for %n reviewer</numerusform>
            <numerusform>queued for %n reviewers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln too many requests</source>
        <translation>
            <numerusform>%Ln too many requests</numerusform>
            <numerusform>%Ln too many requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeouts</source>
        <translation>
            <numerusform>%Ln timeout</numerusform>
            <numerusform>%Ln timeouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a connection</source>
        <translation>
            <numerusform>%Ln without a connection</numerusform>
            <numerusform>%Ln without a connection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the server</source>
        <comment>failures</comment>
        <translation>
            <numerusform>%Ln of the server</numerusform>
            <numerusform>%Ln of the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln being prepared</numerusform>
            <numerusform>%Ln being prepared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln being sent</numerusform>
            <numerusform>%Ln being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which it is open whether the server has them</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln of which it is open whether the server has it</numerusform>
            <numerusform>%Ln of which it is open whether the server has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent and worked on by the server since %1 (requests: %2)</source>
        <comment>batches, time, number</comment>
        <translation>
            <numerusform>%Ln sent and worked on by the server since %1 (requests: %2)</numerusform>
            <numerusform>%Ln sent and worked on by the server since %1 (requests: %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered and taken up</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln answered and taken up</numerusform>
            <numerusform>%Ln answered and taken up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that came to nothing</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln that came to nothing</numerusform>
            <numerusform>%Ln that came to nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::desk::Desk</name>
    <message numerus="yes">
        <source>%n labels, policy v%1</source>
        <translation>
            <numerusform>%n label, policy v%1</numerusform>
            <numerusform>%n labels, policy v%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs go on</source>
        <translation>
            <numerusform>%Ln run goes on</numerusform>
            <numerusform>%Ln runs go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicatePage</name>
    <message numerus="yes">
        <source>%Ln conflicts settled</source>
        <translation>
            <numerusform>%Ln conflict settled</numerusform>
            <numerusform>%Ln conflicts settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicationPresenter</name>
    <message numerus="yes">
        <source>The reason is too long by about %Ln characters.</source>
        <translation>
            <numerusform>The reason is too long by about %Ln character.</numerusform>
            <numerusform>The reason is too long by about %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln records, which were done in one go</source>
        <translation>
            <numerusform>Taken back for %Ln record</numerusform>
            <numerusform>Taken back for %Ln records, which were done in one go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementPage</name>
    <message numerus="yes">
        <source>%Ln records with two or more blind labels</source>
        <translation>
            <numerusform>%Ln record with two or more blind labels</numerusform>
            <numerusform>%Ln records with two or more blind labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more labels</source>
        <translation>
            <numerusform>%Ln record with two or more labels</numerusform>
            <numerusform>%Ln records with two or more labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %Ln weeks</source>
        <translation>
            <numerusform>last %Ln week</numerusform>
            <numerusform>last %Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AidsPanel</name>
    <message numerus="yes">
        <source>Fitted on %Ln records at %1.</source>
        <translation>
            <numerusform>Fitted on %Ln record at %1.</numerusform>
            <numerusform>Fitted on %Ln records at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AmbiguityTab</name>
    <message numerus="yes">
        <source>%1 of %Ln records drawn, one mark each</source>
        <translation>
            <numerusform>%1 of %Ln record drawn, one mark each</numerusform>
            <numerusform>%1 of %Ln records drawn, one mark each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BalanceStrip</name>
    <message numerus="yes">
        <source>%n labels below %1</source>
        <comment>how many rows are needed</comment>
        <translation>
            <numerusform>%n label below %1</numerusform>
            <numerusform>%n labels below %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln rows, place %2 of %3</source>
        <comment>label</comment>
        <translation>
            <numerusform>%1, %Ln row, place %2 of %3</numerusform>
            <numerusform>%1, %Ln rows, place %2 of %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPage</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records chosen</source>
        <translation>
            <numerusform>%Ln record chosen</numerusform>
            <numerusform>%Ln records chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records can be decided at once. Narrow the filter.</source>
        <translation>
            <numerusform>At most %Ln record can be decided at once. Narrow the filter.</numerusform>
            <numerusform>At most %Ln records can be decided at once. Narrow the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as this label.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln is predicted as this label.</numerusform>
            <numerusform>%Ln are predicted as this label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as %1.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln is predicted as %1.</numerusform>
            <numerusform>%Ln are predicted as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as another label or not at all.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln is predicted as another label or not at all.</numerusform>
            <numerusform>%Ln are predicted as another label or not at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they measure something and are judged one at a time.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln stays out: it measures something and is judged on its own.</numerusform>
            <numerusform>%Ln stay out: they measure something and are judged one at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they are settled or with another reviewer by now.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln stays out: it is settled or with another reviewer by now.</numerusform>
            <numerusform>%Ln stay out: they are settled or with another reviewer by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as %1</source>
        <comment>records; label</comment>
        <translation>
            <numerusform>Decide %Ln as %1</numerusform>
            <numerusform>Decide %Ln as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPresenter</name>
    <message numerus="yes">
        <source>%Ln records got %1</source>
        <translation>
            <numerusform>%Ln record got %1</numerusform>
            <numerusform>%Ln records got %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>%Ln decision taken back</numerusform>
            <numerusform>%Ln decisions taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CommentEditor</name>
    <message numerus="yes">
        <source>Too long by about %Ln characters. Shorten it to keep it.</source>
        <translation>
            <numerusform>Too long by about %Ln character. Shorten it to keep it.</numerusform>
            <numerusform>Too long by about %Ln characters. Shorten it to keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFilter</name>
    <message numerus="yes">
        <source>Only %Ln chosen records</source>
        <translation>
            <numerusform>Only %Ln chosen record</numerusform>
            <numerusform>Only %Ln chosen records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictListModel</name>
    <message numerus="yes">
        <source>%Ln more labels</source>
        <translation>
            <numerusform>%Ln more label</numerusform>
            <numerusform>%Ln more labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictPane</name>
    <message numerus="yes">
        <source>%Ln decided today</source>
        <translation>
            <numerusform>%Ln decided today</numerusform>
            <numerusform>%Ln decided today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictRecord</name>
    <message numerus="yes">
        <source>%Ln chosen blind</source>
        <translation>
            <numerusform>%Ln chosen blind</numerusform>
            <numerusform>%Ln chosen blind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictState</name>
    <message numerus="yes">
        <source>%Ln decided today.</source>
        <translation>
            <numerusform>%Ln decided today.</numerusform>
            <numerusform>%Ln decided today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionModel</name>
    <message numerus="yes">
        <source>%1: %Ln pairs of answers agree</source>
        <translation>
            <numerusform>%1: %Ln pair of answers agrees</numerusform>
            <numerusform>%1: %Ln pairs of answers agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %Ln pairs of answers</source>
        <translation>
            <numerusform>%1 and %2: %Ln pair of answers</numerusform>
            <numerusform>%1 and %2: %Ln pairs of answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ExportCard</name>
    <message numerus="yes">
        <source>Version %1 is in %2: %Ln rows, %3.</source>
        <comment>number, path, size</comment>
        <translation>
            <numerusform>Version %1 is in %2: %Ln row, %3.</numerusform>
            <numerusform>Version %1 is in %2: %Ln rows, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: %1.</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%Ln row is left out: %1.</numerusform>
            <numerusform>%Ln rows are left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FactsRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedCard</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldValue</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FigureCards</name>
    <message numerus="yes">
        <source>%Ln answers were there already</source>
        <translation>
            <numerusform>%Ln answer was there already</numerusform>
            <numerusform>%Ln answers were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>at most %Ln at a time</numerusform>
            <numerusform>at most %Ln at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln requests</source>
        <translation>
            <numerusform>of %Ln request</numerusform>
            <numerusform>of %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FindingCard</name>
    <message numerus="yes">
        <source>In %Ln of them people differ more than their usual errors explain.</source>
        <translation>
            <numerusform>In %Ln of them people differ more than their usual errors explain.</numerusform>
            <numerusform>In %Ln of them people differ more than their usual errors explain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>Open the %Ln</numerusform>
            <numerusform>Open the %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1: %Ln record</numerusform>
            <numerusform>%1: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have too few answers for any split to show that people differ.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln has too few answers for any split to show that people differ.</numerusform>
            <numerusform>%Ln have too few answers for any split to show that people differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln several labels lead.</source>
        <comment>records</comment>
        <translation>
            <numerusform>In %Ln several labels lead.</numerusform>
            <numerusform>In %Ln several labels lead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln the model has said nothing yet.</source>
        <comment>records</comment>
        <translation>
            <numerusform>Of %Ln the model has said nothing yet.</numerusform>
            <numerusform>Of %Ln the model has said nothing yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineReviewCard</name>
    <message numerus="yes">
        <source>%Ln earlier decisions may be touched.</source>
        <translation>
            <numerusform>%Ln earlier decision may be touched.</numerusform>
            <numerusform>%Ln earlier decisions may be touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more came in packs or files and cannot be asked for here.</source>
        <translation>
            <numerusform>%Ln more came in a pack or file and cannot be asked for here.</numerusform>
            <numerusform>%Ln more came in packs or files and cannot be asked for here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked for again; none is answered yet.</source>
        <translation>
            <numerusform>%Ln was asked for again; it is not answered yet.</numerusform>
            <numerusform>%Ln were asked for again; none is answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at most %Ln of these decisions, drawn at random, back to the reviewers who made them?</source>
        <translation>
            <numerusform>Give at most %Ln of these decisions, drawn at random, back to the reviewer who made it?</numerusform>
            <numerusform>Give at most %Ln of these decisions, drawn at random, back to the reviewers who made them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryFile</name>
    <message numerus="yes">
        <source>%Ln lines are saved in %1.</source>
        <translation>
            <numerusform>%Ln line is saved in %1.</numerusform>
            <numerusform>%Ln lines are saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln entries checked: each follows from the one before.</source>
        <translation>
            <numerusform>%Ln entry checked: it follows from the one before.</numerusform>
            <numerusform>%Ln entries checked: each follows from the one before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeysSection</name>
    <message numerus="yes">
        <source>%Ln more stored keys are ignored.</source>
        <translation>
            <numerusform>%Ln more stored key is ignored.</numerusform>
            <numerusform>%Ln more stored keys are ignored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelPanel</name>
    <message numerus="yes">
        <source>Filter %Ln labels</source>
        <translation>
            <numerusform>Filter %Ln label</numerusform>
            <numerusform>Filter %Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are pinned already</source>
        <translation>
            <numerusform>%Ln label is pinned already</numerusform>
            <numerusform>%Ln labels are pinned already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsTab</name>
    <message numerus="yes">
        <source>lowest first, %Ln labels</source>
        <translation>
            <numerusform>lowest first, %Ln label</numerusform>
            <numerusform>lowest first, %Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement. The %Ln most confused labels are shown; the table has all.</source>
        <translation>
            <numerusform>Each cell counts pairs of labels on the same record. The diagonal is agreement. The %Ln most confused label is shown; the table has all.</numerusform>
            <numerusform>Each cell counts pairs of labels on the same record. The diagonal is agreement. The %Ln most confused labels are shown; the table has all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records shown</source>
        <translation>
            <numerusform>%1 of %Ln record shown</numerusform>
            <numerusform>%1 of %Ln records shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open all %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>Open all %Ln</numerusform>
            <numerusform>Open all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ManyBar</name>
    <message numerus="yes">
        <source>%Ln of them have a label by majority, which they lose.</source>
        <translation>
            <numerusform>%Ln of them has a label by majority, which it loses.</numerusform>
            <numerusform>%Ln of them have a label by majority, which they lose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait for one more answer, which nobody is asked for any more.</source>
        <translation>
            <numerusform>%Ln of them waits for one more answer, which nobody is asked for any more.</numerusform>
            <numerusform>%Ln of them wait for one more answer, which nobody is asked for any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open conflicts already.</source>
        <translation>
            <numerusform>%Ln is an open conflict already.</numerusform>
            <numerusform>%Ln are open conflicts already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for one more answer and stay with the reviewers.</source>
        <translation>
            <numerusform>%Ln waits for one more answer and stays with the reviewers.</numerusform>
            <numerusform>%Ln wait for one more answer and stay with the reviewers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: their answers agree by now.</source>
        <translation>
            <numerusform>%Ln stays as it is: its answers agree by now.</numerusform>
            <numerusform>%Ln stay as they are: their answers agree by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: they were decided.</source>
        <translation>
            <numerusform>%Ln stays as it is: it was decided.</numerusform>
            <numerusform>%Ln stay as they are: they were decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep a soft label already.</source>
        <translation>
            <numerusform>%Ln keeps a soft label already.</numerusform>
            <numerusform>%Ln keep a soft label already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left to others: one of the answers is yours.</source>
        <translation>
            <numerusform>%Ln is left to others: one of the answers is yours.</numerusform>
            <numerusform>%Ln are left to others: one of the answers is yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records would keep the shares of their answers as a soft label and train no label.</source>
        <translation>
            <numerusform>%Ln record would keep the shares of its answers as a soft label and train no label.</numerusform>
            <numerusform>%Ln records would keep the shares of their answers as a soft label and train no label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a majority settled would wait to be decided on the page Adjudicate.</source>
        <translation>
            <numerusform>%Ln record that a majority settled would wait to be decided on the page Adjudicate.</numerusform>
            <numerusform>%Ln records that a majority settled would wait to be decided on the page Adjudicate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln records stand as they did before.</source>
        <translation>
            <numerusform>Taken back: %Ln record stands as it did before.</numerusform>
            <numerusform>Taken back: %Ln records stand as they did before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records keep a soft label.</source>
        <translation>
            <numerusform>%Ln record keeps a soft label.</numerusform>
            <numerusform>%Ln records keep a soft label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait on the page Adjudicate.</source>
        <translation>
            <numerusform>%Ln record waits on the page Adjudicate.</numerusform>
            <numerusform>%Ln records wait on the page Adjudicate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln soft labels</source>
        <translation>
            <numerusform>Keep %Ln soft label</numerusform>
            <numerusform>Keep %Ln soft labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln to adjudicate</source>
        <comment>records</comment>
        <translation>
            <numerusform>Send %Ln to adjudicate</numerusform>
            <numerusform>Send %Ln to adjudicate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionField</name>
    <message numerus="yes">
        <source>At most %n labels</source>
        <translation>
            <numerusform>At most %n label</numerusform>
            <numerusform>At most %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n labels</source>
        <translation>
            <numerusform>At least %n label</numerusform>
            <numerusform>At least %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionModel</name>
    <message numerus="yes">
        <source>%Ln reviewers</source>
        <translation>
            <numerusform>%Ln reviewer</numerusform>
            <numerusform>%Ln reviewers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OverviewTab</name>
    <message numerus="yes">
        <source>%Ln records with two answers or more</source>
        <translation>
            <numerusform>%Ln record with two answers or more</numerusform>
            <numerusform>%Ln records with two answers or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln reviewers with the most answers; the table has all.</source>
        <translation>
            <numerusform>The %Ln reviewer with the most answers; the table has all.</numerusform>
            <numerusform>The %Ln reviewers with the most answers; the table has all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shared records differ</source>
        <translation>
            <numerusform>%1 of %Ln shared record differs</numerusform>
            <numerusform>%1 of %Ln shared records differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrixModel</name>
    <message numerus="yes">
        <source>%1: %Ln shared records.</source>
        <translation>
            <numerusform>%1: %Ln shared record.</numerusform>
            <numerusform>%1: %Ln shared records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: Cohen kappa %2, 95% interval %3, %Ln shared records</source>
        <translation>
            <numerusform>%1: Cohen kappa %2, 95% interval %3, %Ln shared record</numerusform>
            <numerusform>%1: Cohen kappa %2, 95% interval %3, %Ln shared records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QueueControls</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>records that match the filter</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecentModel</name>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordsReader</name>
    <message numerus="yes">
        <source>%Ln records to read</source>
        <translation>
            <numerusform>%Ln record to read</numerusform>
            <numerusform>%Ln records to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPresenter</name>
    <message numerus="yes">
        <source>The last %Ln records all got %1</source>
        <translation>
            <numerusform>The last %Ln record got %1</numerusform>
            <numerusform>The last %Ln records all got %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>%Ln decision taken back</numerusform>
            <numerusform>%Ln decisions taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewingSection</name>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>after %Ln minute</numerusform>
            <numerusform>after %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln answers each</source>
        <translation>
            <numerusform>%1, %Ln answer each</numerusform>
            <numerusform>%1, %Ln answers each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RuleDialog</name>
    <message numerus="yes">
        <source>It settles %1 of %Ln open conflicts and leaves the others to people.</source>
        <translation>
            <numerusform>It settles %1 of %Ln open conflict and leaves the others to people.</numerusform>
            <numerusform>It settles %1 of %Ln open conflicts and leaves the others to people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts with an answer of yours are left to others.</source>
        <translation>
            <numerusform>%Ln conflict with an answer of yours is left to others.</numerusform>
            <numerusform>%Ln conflicts with an answer of yours are left to others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln gold records that people answered it is wrong in %1.</source>
        <translation>
            <numerusform>On %Ln gold record that people answered it is wrong in %1.</numerusform>
            <numerusform>On %Ln gold records that people answered it is wrong in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where people disagree, as in conflicts, on %Ln of these: in %1.</source>
        <translation>
            <numerusform>Where people disagree, as in conflicts, on %Ln of these: in %1.</numerusform>
            <numerusform>Where people disagree, as in conflicts, on %Ln of these: in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunListModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of runs</comment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ScatterChart</name>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1: %Ln record</numerusform>
            <numerusform>%1: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SendBackCard</name>
    <message numerus="yes">
        <source>Too long by about %Ln characters.</source>
        <translation>
            <numerusform>Too long by about %Ln character.</numerusform>
            <numerusform>Too long by about %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SessionStrip</name>
    <message numerus="yes">
        <source>%Ln minutes without a break</source>
        <translation>
            <numerusform>%Ln minute without a break</numerusform>
            <numerusform>%Ln minutes without a break</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pace of the last %Ln decisions</source>
        <translation>
            <numerusform>Pace of the last %Ln decision</numerusform>
            <numerusform>Pace of the last %Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarList</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates</source>
        <translation>
            <numerusform>%Ln near-duplicate</numerusform>
            <numerusform>%Ln near-duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates wait</source>
        <translation>
            <numerusform>%Ln near-duplicate waits</numerusform>
            <numerusform>%Ln near-duplicates wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SpansField</name>
    <message numerus="yes">
        <source>At most %Ln marks</source>
        <translation>
            <numerusform>At most %Ln mark</numerusform>
            <numerusform>At most %Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n marks</source>
        <translation>
            <numerusform>At least %n mark</numerusform>
            <numerusform>At least %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StatePage</name>
    <message numerus="yes">
        <source>%Ln records are still in the queue.</source>
        <translation>
            <numerusform>%Ln record is still in the queue.</numerusform>
            <numerusform>%Ln records are still in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blind picks that the model did not share, you changed %1 to its label (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>Of %Ln blind pick that the model did not share, you changed %1 to its label (%2% to %3%, 95% interval).</numerusform>
            <numerusform>Of %Ln blind picks that the model did not share, you changed %1 to its label (%2% to %3%, 95% interval).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier records came back; you gave %1 the same label again (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>%Ln of your earlier records came back; you gave %1 the same label again (%2% to %3%, 95% interval).</numerusform>
            <numerusform>%Ln of your earlier records came back; you gave %1 the same label again (%2% to %3%, 95% interval).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TextField</name>
    <message numerus="yes">
        <source>At most %Ln characters</source>
        <translation>
            <numerusform>At most %Ln character</numerusform>
            <numerusform>At most %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TimeChart</name>
    <message numerus="yes">
        <source>Krippendorff alpha by week: %Ln weeks, from %1 at first to %2 at last.</source>
        <translation>
            <numerusform>Krippendorff alpha by week: %Ln week, from %1 at first to %2 at last.</numerusform>
            <numerusform>Krippendorff alpha by week: %Ln weeks, from %1 at first to %2 at last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %2, 95% interval %3, %Ln records</source>
        <translation>
            <numerusform>Week of %1: %2, 95% interval %3, %Ln record</numerusform>
            <numerusform>Week of %1: %2, 95% interval %3, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionHead</name>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are what they were</source>
        <translation>
            <numerusform>%Ln row is what it was</numerusform>
            <numerusform>%Ln rows are what they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionListModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of versions</comment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionView</name>
    <message numerus="yes">
        <source>%Ln labels, largest first. Evenness %1 of 1</source>
        <translation>
            <numerusform>%Ln label. Evenness %1 of 1</numerusform>
            <numerusform>%Ln labels, largest first. Evenness %1 of 1</numerusform>
        </translation>
    </message>
</context>
</TS>
