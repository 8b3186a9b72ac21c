<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdjudicateWiring</name>
    <message>
        <source>Adjudicate</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>This conflict</source>
        <translation>Dieser Konflikt</translation>
    </message>
    <message>
        <source>The answer with that number</source>
        <translation>Die Antwort mit dieser Zahl</translation>
    </message>
    <message>
        <source>Next, previous answer</source>
        <translation>Nächste, vorige Antwort</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Zurück zu den Antworten</translation>
    </message>
</context>
<context>
    <name>AdjudicateWords</name>
    <message>
        <source>Somebody flagged it: %1.</source>
        <translation>Jemand hat ihn gemeldet: %1.</translation>
    </message>
    <message>
        <source>Somebody skipped it.</source>
        <translation>Jemand hat ihn übersprungen.</translation>
    </message>
    <message>
        <source>Somebody skipped it: %1.</source>
        <translation>Jemand hat ihn übersprungen: %1.</translation>
    </message>
    <message>
        <source>a label is missing</source>
        <translation>ein Label fehlt</translation>
    </message>
    <message>
        <source>it shows personal data</source>
        <translation>er zeigt personenbezogene Daten</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>er ist nicht lesbar</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>it needs an expert</source>
        <translation>er braucht jemanden vom Fach</translation>
    </message>
    <message>
        <source>two labels fit equally well</source>
        <translation>zwei Labels passen gleich gut</translation>
    </message>
    <message>
        <source>the guideline does not cover it</source>
        <translation>der Leitfaden sagt nichts dazu</translation>
    </message>
    <message>
        <source>Decided as %1, %2.</source>
        <comment>label; when</comment>
        <translation>Als %1 entschieden, %2.</translation>
    </message>
    <message>
        <source>Decided as %1 by the rule %2, %3.</source>
        <comment>label; rule; when</comment>
        <translation>Als %1 entschieden nach der Regel %2, %3.</translation>
    </message>
    <message>
        <source>Kept as ambiguous, %1.</source>
        <comment>when</comment>
        <translation>Als mehrdeutig belassen, %1.</translation>
    </message>
    <message>
        <source>Sent back to the reviewers, %1.</source>
        <comment>when</comment>
        <translation>An die Reviewer zurückgegeben, %1.</translation>
    </message>
    <message>
        <source>Set aside, %1.</source>
        <comment>when</comment>
        <translation>Zurückgestellt, %1.</translation>
    </message>
    <message>
        <source>Taken back, %1.</source>
        <comment>when</comment>
        <translation>Zurückgenommen, %1.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>sentence; what somebody wrote</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>votes</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>low</source>
        <comment>own confidence</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>own confidence</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>own confidence</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>own confidence</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The guideline is unclear</source>
        <translation>Der Leitfaden ist unklar</translation>
    </message>
    <message>
        <source>A label is missing</source>
        <translation>Ein Label fehlt</translation>
    </message>
    <message>
        <source>Somebody was careless</source>
        <translation>Jemand war unachtsam</translation>
    </message>
    <message>
        <source>The record is truly ambiguous</source>
        <translation>Der Datensatz ist wirklich mehrdeutig</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>A majority had settled it; sent here to be decided, %1.</source>
        <comment>when</comment>
        <translation>Eine Mehrheit hatte ihn entschieden; zum Entscheid hierher gegeben, %1.</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>zone of a coefficient</comment>
        <translation>verlässlich</translation>
    </message>
    <message>
        <source>tentative</source>
        <comment>zone of a coefficient</comment>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>too low</source>
        <comment>zone of a coefficient</comment>
        <translation>zu niedrig</translation>
    </message>
    <message>
        <source>few</source>
        <comment>too few records for a figure</comment>
        <translation>wenige</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Noch niemand hat geantwortet.</translation>
    </message>
    <message>
        <source>No record has two answers to compare.</source>
        <translation>Kein Datensatz hat zwei Antworten zum Vergleichen.</translation>
    </message>
    <message>
        <source>Every answer is the same label, so agreement cannot be told from chance.</source>
        <translation>Jede Antwort ist dasselbe Label; Übereinstimmung lässt sich so nicht vom Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>There is only one label to choose.</source>
        <translation>Es gibt nur ein Label zur Wahl.</translation>
    </message>
    <message>
        <source>It takes at least two reviewers.</source>
        <translation>Es braucht mindestens zwei Reviewer.</translation>
    </message>
    <message>
        <source>No two reviewers share enough records.</source>
        <translation>Keine zwei Reviewer haben genug gemeinsame Datensätze.</translation>
    </message>
    <message>
        <source>An interval takes at least two records.</source>
        <translation>Ein Intervall braucht mindestens zwei Datensätze.</translation>
    </message>
    <message>
        <source>There are too many pairs of reviewers.</source>
        <translation>Es gibt zu viele Paare von Reviewern.</translation>
    </message>
    <message>
        <source>It is not defined for these answers.</source>
        <translation>Für diese Antworten ist es nicht definiert.</translation>
    </message>
    <message>
        <source>%1 is %2 of all answers. Where one label prevails, much agreement is expected by chance alone, so alpha and kappa are low although %3 of the pairs match. Gwet AC1 suffers less from this.</source>
        <translation>%1 macht %2 aller Antworten aus. Wo ein Label überwiegt, ist schon durch Zufall viel Übereinstimmung zu erwarten; Alpha und Kappa sind daher niedrig, obwohl %3 der Paare übereinstimmen. Gwets AC1 leidet weniger darunter.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln records have two answers. Go by the intervals, not by the figures.</source>
        <translation>
            <numerusform>Nur %Ln Datensatz hat zwei Antworten. Halten Sie sich an die Intervalle, nicht an die Zahlen.</numerusform>
            <numerusform>Nur %Ln Datensätze haben zwei Antworten. Halten Sie sich an die Intervalle, nicht an die Zahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People differ on %Ln records only; all intervals rest on these.</source>
        <translation>
            <numerusform>Nur bei %Ln Datensatz gehen die Antworten auseinander; alle Intervalle beruhen darauf.</numerusform>
            <numerusform>Nur bei %Ln Datensätzen gehen die Antworten auseinander; alle Intervalle beruhen darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were given after the model&apos;s answer showed. Who sees the same suggestion agrees more easily, so the figures may be too high.</source>
        <translation>
            <numerusform>%Ln Antwort wurde gegeben, nachdem die Antwort des Modells zu sehen war. Wer denselben Vorschlag sieht, stimmt leichter überein; die Zahlen können also zu hoch sein.</numerusform>
            <numerusform>%Ln Antworten wurden gegeben, nachdem die Antwort des Modells zu sehen war. Wer denselben Vorschlag sieht, stimmt leichter überein; die Zahlen können also zu hoch sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of reviewers share fewer than 10 records and are left out of the mean of Cohen&apos;s kappa.</source>
        <translation>
            <numerusform>%Ln Paar von Reviewern teilt weniger als 10 Datensätze und zählt nicht im Mittel von Cohens Kappa.</numerusform>
            <numerusform>%Ln Paare von Reviewern teilen weniger als 10 Datensätze und zählen nicht im Mittel von Cohens Kappa.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many pairs of reviewers to compare each with every other.</source>
        <translation>Es gibt zu viele Paare von Reviewern, um jeden mit jedem zu vergleichen.</translation>
    </message>
    <message>
        <source>Weeks in which every answer is the same label have no alpha and are left out of the chart.</source>
        <translation>Wochen, in denen jede Antwort dasselbe Label ist, haben kein Alpha und fehlen im Diagramm.</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>about a reviewer</comment>
        <translation>schnell</translation>
    </message>
    <message>
        <source>long runs</source>
        <comment>about a reviewer: the same label many times in a row</comment>
        <translation>lange Reihen</translation>
    </message>
    <message>
        <source>often one label</source>
        <comment>about a reviewer</comment>
        <translation>oft ein Label</translation>
    </message>
    <message>
        <source>often differs</source>
        <comment>about a reviewer</comment>
        <translation>weicht oft ab</translation>
    </message>
    <message>
        <source>answers tell little</source>
        <comment>about a reviewer</comment>
        <translation>Antworten sagen wenig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two remarks on a reviewer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answers in %1 s, the others in %2 s (medians).</source>
        <translation>Antwortet in %1 s, die anderen in %2 s (Mediane).</translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 %Ln times in a row; the others say it of %2 of these records.</source>
        <translation>
            <numerusform>Gab %1 %Ln Mal hintereinander; die anderen sagen es bei %2 dieser Datensätze.</numerusform>
            <numerusform>Gab %1 %Ln Mal hintereinander; die anderen sagen es bei %2 dieser Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives %1 in %2 of the answers; the others say it of %3 of the same records.</source>
        <translation>Gibt %1 in %2 der Antworten; die anderen sagen es bei %3 derselben Datensätze.</translation>
    </message>
    <message numerus="yes">
        <source>Says what most others say in %1 of %Ln answers; the others do in %2.</source>
        <translation>
            <numerusform>Sagt bei %1 von %Ln Antwort, was die meisten anderen sagen; die anderen bei %2.</numerusform>
            <numerusform>Sagt bei %1 von %Ln Antworten, was die meisten anderen sagen; die anderen bei %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers depend little on what the records are: %1 on a scale from 0% to 100%.</source>
        <translation>Die Antworten hängen wenig davon ab, was die Datensätze sind: %1 auf einer Skala von 0 % bis 100 %.</translation>
    </message>
    <message>
        <source>Too few answers to tell whether %1 and %2 are hard to tell apart.</source>
        <translation>Zu wenige Antworten, um zu sagen, ob %1 und %2 schwer zu unterscheiden sind.</translation>
    </message>
    <message>
        <source>Reviewers hardly tell these two apart (%1 of 1). Merge them, or say in the guideline what makes the difference.</source>
        <translation>Reviewer unterscheiden diese beiden kaum (%1 von 1). Legen Sie sie zusammen, oder sagen Sie im Leitfaden, was den Unterschied macht.</translation>
    </message>
    <message>
        <source>Reviewers mix these two up now and then (%1 of 1). A better definition and an example of each would help.</source>
        <translation>Reviewer verwechseln diese beiden ab und zu (%1 von 1). Eine bessere Definition und je ein Beispiel würden helfen.</translation>
    </message>
    <message>
        <source>Reviewers tell these two apart well (%1 of 1). Look at the records one by one.</source>
        <translation>Reviewer unterscheiden diese beiden gut (%1 von 1). Sehen Sie sich die Datensätze einzeln an.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date as Qt writes formats</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Truly ambiguous</source>
        <translation>Wirklich mehrdeutig</translation>
    </message>
    <message>
        <source>Sure but contested</source>
        <translation>Sicher, aber umstritten</translation>
    </message>
    <message>
        <source>Worth learning</source>
        <translation>Lohnt zu lernen</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>records on which people and the model are sure</comment>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>BlockWriter</name>
    <message>
        <source>[Image]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
</context>
<context>
    <name>DatasetWords</name>
    <message>
        <source>alpha %1, %2</source>
        <comment>coefficient, its meaning</comment>
        <translation>Alpha %1, %2</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>source of a label</comment>
        <translation>Gold</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <comment>source of a label</comment>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>several people</source>
        <comment>source of a label</comment>
        <translation>mehrere Personen</translation>
    </message>
    <message>
        <source>one person</source>
        <comment>source of a label</comment>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>came with the record</source>
        <comment>source of a label</comment>
        <translation>mit dem Datensatz gekommen</translation>
    </message>
    <message>
        <source>model, tier audit</source>
        <comment>source of a label</comment>
        <translation>Modell, Stufe Stichprobe</translation>
    </message>
    <message>
        <source>model, tier auto</source>
        <comment>source of a label</comment>
        <translation>Modell, Stufe Auto</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>source of a label</comment>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>sources of a label, before and after</comment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>has no label any more</source>
        <translation>hat kein Label mehr</translation>
    </message>
    <message>
        <source>waits for people</source>
        <translation>wartet auf Menschen</translation>
    </message>
    <message>
        <source>marked as unusable</source>
        <translation>als unbrauchbar gemeldet</translation>
    </message>
    <message>
        <source>people disagree</source>
        <translation>Menschen sind uneins</translation>
    </message>
    <message>
        <source>labels of its source are not taken</source>
        <translation>Labels dieser Herkunft zählen nicht</translation>
    </message>
    <message>
        <source>soft labels are not taken</source>
        <translation>weiche Labels zählen nicht</translation>
    </message>
    <message>
        <source>does not match the filter</source>
        <translation>passt nicht zum Filter</translation>
    </message>
    <message>
        <source>became gold or a sample</source>
        <translation>wurde Gold oder Stichprobe</translation>
    </message>
    <message>
        <source>the other version is older</source>
        <translation>die andere Version ist älter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agreement, Krippendorff&apos;s alpha</source>
        <translation>Übereinstimmung, Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Answers that match gold</source>
        <translation>Antworten wie Gold</translation>
    </message>
    <message>
        <source>Smallest label</source>
        <translation>Kleinstes Label</translation>
    </message>
    <message>
        <source>Ambiguous rows</source>
        <translation>Mehrdeutige Zeilen</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>Lecks zwischen Teilmengen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Labels from: %1</source>
        <comment>source</comment>
        <translation>Labels von: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who accepted it</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>licence</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>named</source>
        <comment>licence</comment>
        <translation>genannt</translation>
    </message>
    <message>
        <source>Agreement is not known: too few records have two independent answers, or all are the same.</source>
        <translation>Die Übereinstimmung ist nicht bekannt: Zu wenige Datensätze haben zwei unabhängige Antworten, oder alle sind gleich.</translation>
    </message>
    <message>
        <source>Nobody has answered a gold record.</source>
        <translation>Niemand hat einen Gold-Datensatz beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>It is %1. What counts is the low end of the 95% interval of %Ln records, so that a high figure from few records does not pass.</source>
        <translation>
            <numerusform>Es sind %1. Es zählt das untere Ende des 95%-Intervalls aus %Ln Datensatz, damit ein hoher Wert aus wenigen Datensätzen nicht besteht.</numerusform>
            <numerusform>Es sind %1. Es zählt das untere Ende des 95%-Intervalls aus %Ln Datensätzen, damit ein hoher Wert aus wenigen Datensätzen nicht besteht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have fewer records than are needed; %1 has the fewest.</source>
        <translation>
            <numerusform>%Ln Label hat weniger Datensätze als nötig: %1.</numerusform>
            <numerusform>%Ln Labels haben weniger Datensätze als nötig; %1 hat die wenigsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows are ambiguous.</source>
        <translation>%1 von %2 Zeilen sind mehrdeutig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of the same words in two splits.</source>
        <translation>
            <numerusform>%Ln Gruppe gleicher Wörter in zwei Teilmengen.</numerusform>
            <numerusform>%Ln Gruppen gleicher Wörter in zwei Teilmengen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of nearly the same text in two splits.</source>
        <translation>
            <numerusform>%Ln Gruppe beinahe gleicher Texte in zwei Teilmengen.</numerusform>
            <numerusform>%Ln Gruppen beinahe gleicher Texte in zwei Teilmengen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities in two splits.</source>
        <translation>
            <numerusform>%Ln Einheit in zwei Teilmengen.</numerusform>
            <numerusform>%Ln Einheiten in zwei Teilmengen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records in train that are gold or a sample.</source>
        <translation>
            <numerusform>%Ln Datensatz in train, der Gold oder Stichprobe ist.</numerusform>
            <numerusform>%Ln Datensätze in train, die Gold oder Stichprobe sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>No licence was named. The command dataset create with --license names one; later versions keep it.</source>
        <translation>Es wurde keine Lizenz genannt. Der Befehl dataset create mit --license nennt eine; spätere Versionen behalten sie.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <comment>who, reason</comment>
        <translation>Akzeptiert von %1: %2</translation>
    </message>
    <message>
        <source>Passes.</source>
        <translation>Bestanden.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Hugging-Face-Ordner</translation>
    </message>
    <message>
        <source>Chats for fine-tuning</source>
        <translation>Chats zum Feinabstimmen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Präferenzen</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>alle Felder</translation>
    </message>
    <message>
        <source>a row each, for tables</source>
        <translation>je eine Zeile, für Tabellen</translation>
    </message>
    <message>
        <source>all fields, with the card</source>
        <translation>alle Felder, mit Karte</translation>
    </message>
    <message>
        <source>label and text</source>
        <translation>Label und Text</translation>
    </message>
    <message>
        <source>text and answer</source>
        <translation>Text und Antwort</translation>
    </message>
    <message>
        <source>pairs of answers</source>
        <translation>Paare von Antworten</translation>
    </message>
    <message>
        <source>text and categories</source>
        <translation>Text und Kategorien</translation>
    </message>
    <message>
        <source>what new rows should be like</source>
        <translation>wie neue Zeilen sein sollen</translation>
    </message>
    <message>
        <source>answers, for another tool</source>
        <translation>Antworten, für ein anderes Werkzeug</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels moved since before</source>
        <comment>drift between versions</comment>
        <translation>Labels seit zuvor verschoben</translation>
    </message>
    <message>
        <source>Since version %1 the shares of the labels moved by %2; most that of %3, from %4 to %5.</source>
        <translation>Seit Version %1 haben sich die Anteile der Labels um %2 verschoben; am meisten der von %3, von %4 auf %5.</translation>
    </message>
</context>
<context>
    <name>DecodedImage</name>
    <message>
        <source>The image cannot be read: it is damaged at its begin.</source>
        <translation>Das Bild ist nicht lesbar: Sein Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>The image has %1 × %2 pixels; at most %3 million are shown.</source>
        <translation>Das Bild hat %1 × %2 Pixel; höchstens %3 Millionen werden gezeigt.</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged or cut off.</source>
        <translation>Das Bild ist nicht lesbar: Es ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The image takes more than %1 MB and is not shown.</source>
        <translation>Das Bild ist größer als %1 MB und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The data of the image are not base64.</source>
        <translation>Die Daten des Bildes sind kein Base64.</translation>
    </message>
    <message>
        <source>This is no PNG and no JPEG; other images are not shown.</source>
        <translation>Das ist weder PNG noch JPEG; andere Bilder werden nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>FigureContent</name>
    <message>
        <source>95% interval %1; %2</source>
        <comment>interval, what it rests on</comment>
        <translation>95-%-Intervall %1; %2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Shared records</source>
        <translation>Gemeinsame Datensätze</translation>
    </message>
    <message>
        <source>Cohen kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Matches gold</source>
        <translation>Trifft Gold</translation>
    </message>
    <message>
        <source>Matches consensus</source>
        <translation>Trifft Konsens</translation>
    </message>
    <message>
        <source>Median pace</source>
        <translation>Median der Zeit</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Most often confused</source>
        <translation>Am häufigsten verwechselt</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold records</source>
        <translation>
            <numerusform>%Ln Gold-Datensatz</numerusform>
            <numerusform>%Ln Gold-Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with a label most others gave</source>
        <translation>
            <numerusform>%Ln Datensatz mit einem Label, das die meisten anderen gaben</numerusform>
            <numerusform>%Ln Datensätze mit einem Label, das die meisten anderen gaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Skips are counted for all records of all times only.</source>
        <translation>Übersprungene werden nur für alle Datensätze aller Zeiten gezählt.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two labels that are mixed up</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 said</source>
        <comment>a reviewer</comment>
        <translation>%1 sagte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Most often taken for</source>
        <translation>Am häufigsten gehalten für</translation>
    </message>
    <message>
        <source>Where one reviewer says %1, another says it too in %2 of the cases. Alpha of this label alone is %3.</source>
        <translation>Wo ein Reviewer %1 sagt, sagt es ein anderer in %2 der Fälle auch. Alpha dieses Labels allein ist %3.</translation>
    </message>
    <message>
        <source>Pairs of answers</source>
        <translation>Antwortpaare</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Records that are</source>
        <translation>Datensätze, die so sind</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Beyond usual errors</source>
        <translation>Mehr als übliche Fehler</translation>
    </message>
    <message>
        <source>Label spread</source>
        <translation>Streuung der Labels</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>shares of the two most frequent answers</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, 95% interval %2</source>
        <comment>figure, interval</comment>
        <translation>%1, 95-%-Intervall %2</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2. Choose another place.</source>
        <translation>Der Verlauf konnte nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>HistoryWiring</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>First, last entry that is listed</source>
        <translation>Erster, letzter Eintrag der Liste</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>the guideline is unclear</source>
        <translation>der Leitfaden ist unklar</translation>
    </message>
    <message>
        <source>a label is missing</source>
        <translation>ein Label fehlt</translation>
    </message>
    <message>
        <source>somebody was careless</source>
        <translation>jemand war unachtsam</translation>
    </message>
    <message>
        <source>it is truly ambiguous</source>
        <translation>er ist wirklich mehrdeutig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share; label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what was done; what somebody wrote</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>asked once more</source>
        <translation>noch einmal gefragt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody wrote</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <comment>label; label</comment>
        <translation>%1, war %2</translation>
    </message>
    <message>
        <source>%1, low confidence</source>
        <comment>label</comment>
        <translation>%1, geringe Sicherheit</translation>
    </message>
    <message>
        <source>%1, medium confidence</source>
        <comment>label</comment>
        <translation>%1, mittlere Sicherheit</translation>
    </message>
    <message>
        <source>%1, high confidence</source>
        <comment>label</comment>
        <translation>%1, hohe Sicherheit</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>it needs an expert</source>
        <translation>er braucht jemanden vom Fach</translation>
    </message>
    <message>
        <source>two labels fit equally well</source>
        <translation>zwei Labels passen gleich gut</translation>
    </message>
    <message>
        <source>the guideline does not cover it</source>
        <translation>der Leitfaden sagt nichts dazu</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>it shows personal data</source>
        <translation>er zeigt personenbezogene Daten</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>er ist nicht lesbar</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>label</comment>
        <translation>war %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers disagree</source>
        <translation>
            <numerusform>%Ln Antwort widerspricht</numerusform>
            <numerusform>%Ln Antworten widersprechen sich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <comment>label; rule</comment>
        <translation>%1, durch die Regel %2</translation>
    </message>
    <message>
        <source>comes last in the list</source>
        <translation>kommt zuletzt in der Liste</translation>
    </message>
    <message>
        <source>before a decision</source>
        <translation>vor einer Entscheidung</translation>
    </message>
    <message>
        <source>a majority had settled it</source>
        <translation>eine Mehrheit hatte ihn entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts settled</source>
        <translation>
            <numerusform>%Ln Konflikt entschieden</numerusform>
            <numerusform>%Ln Konflikte entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts open again</source>
        <translation>
            <numerusform>%Ln Konflikt wieder offen</numerusform>
            <numerusform>%Ln Konflikte wieder offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions asked again</source>
        <translation>
            <numerusform>%Ln Entscheidung neu gefragt</numerusform>
            <numerusform>%Ln Entscheidungen neu gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions no longer asked</source>
        <translation>
            <numerusform>%Ln Entscheidung nicht mehr gefragt</numerusform>
            <numerusform>%Ln Entscheidungen nicht mehr gefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, breaking</source>
        <translation>
            <numerusform>%Ln Änderung, nicht kompatibel</numerusform>
            <numerusform>%Ln Änderungen, nicht kompatibel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, compatible</source>
        <translation>
            <numerusform>%Ln Änderung, kompatibel</numerusform>
            <numerusform>%Ln Änderungen, kompatibel</numerusform>
        </translation>
    </message>
    <message>
        <source>for version %1 of the labels</source>
        <translation>für Version %1 der Labels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, policy v%1</source>
        <translation>
            <numerusform>%Ln Datensatz, Richtlinie v%1</numerusform>
            <numerusform>%Ln Datensätze, Richtlinie v%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed, %2 of them to be sampled, %3 for people, %4 failed</source>
        <translation>%1 übernommen, %2 davon für Stichproben, %3 für Menschen, %4 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 imported, %2 duplicates, %3 rejected</source>
        <translation>%1 importiert, %2 Dubletten, %3 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, format %1</source>
        <translation>
            <numerusform>%Ln Zeile, Format %1</numerusform>
            <numerusform>%Ln Zeilen, Format %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, all gates pass</source>
        <translation>
            <numerusform>%Ln Zeile, alle Schranken bestanden</numerusform>
            <numerusform>%Ln Zeilen, alle Schranken bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, gates that fail: %2</source>
        <translation>%1 Zeilen, nicht bestandene Schranken: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records for %1</source>
        <translation>
            <numerusform>%Ln Datensatz für %1</numerusform>
            <numerusform>%Ln Datensätze für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers of %1</source>
        <translation>
            <numerusform>%Ln Antwort von %1</numerusform>
            <numerusform>%Ln Antworten von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name; value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>reason; what somebody wrote</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%L1 for %2</source>
        <comment>number of answers; label</comment>
        <translation>%L1 für %2</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <comment>of a dataset; split</comment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Gelabelt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>One more asked</source>
        <translation>Noch jemand gefragt</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Konflikt entschieden</translation>
    </message>
    <message>
        <source>Kept ambiguous</source>
        <translation>Mehrdeutig belassen</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Namen angesehen</translation>
    </message>
    <message>
        <source>Model&apos;s answer shown</source>
        <translation>Modellantwort angesehen</translation>
    </message>
    <message>
        <source>Sent to adjudicate</source>
        <translation>Zur Schlichtung gegeben</translation>
    </message>
    <message>
        <source>Settled by a rule</source>
        <translation>Durch Regel entschieden</translation>
    </message>
    <message>
        <source>Rule taken back</source>
        <translation>Regel zurückgenommen</translation>
    </message>
    <message>
        <source>Guideline changed</source>
        <translation>Leitfaden geändert</translation>
    </message>
    <message>
        <source>Decisions asked again</source>
        <translation>Entscheidungen neu gefragt</translation>
    </message>
    <message>
        <source>Asking taken back</source>
        <translation>Nachfrage zurückgenommen</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>Labels geändert</translation>
    </message>
    <message>
        <source>Model trained</source>
        <translation>Modell trainiert</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>Lauf begonnen</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Datensätze importiert</translation>
    </message>
    <message>
        <source>Answers imported</source>
        <translation>Antworten importiert</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Dataset frozen</source>
        <translation>Datenbestand eingefroren</translation>
    </message>
    <message>
        <source>Pack given out</source>
        <translation>Paket ausgegeben</translation>
    </message>
    <message>
        <source>Pack merged</source>
        <translation>Paket eingefügt</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>Reviewer added</source>
        <translation>Reviewer hinzugefügt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>pack %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>Labelled blind</source>
        <translation>Blind gelabelt</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>drawn from what run %1 committed</source>
        <translation>gezogen aus dem, was Lauf %1 übernahm</translation>
    </message>
    <message>
        <source>Model was right</source>
        <translation>Modell lag richtig</translation>
    </message>
    <message>
        <source>%1, model %2 sure</source>
        <comment>label; confidence</comment>
        <translation>%1, Modell %2 sicher</translation>
    </message>
    <message>
        <source>Model was wrong</source>
        <translation>Modell lag falsch</translation>
    </message>
    <message>
        <source>%1, model said %2, %3 sure</source>
        <comment>label; label; confidence</comment>
        <translation>%1, Modell sagte %2, %3 sicher</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>model said %1, %2 sure</source>
        <comment>label; confidence</comment>
        <translation>Modell sagte %1, %2 sicher</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>guideline and labels</source>
        <translation>Leitfaden und Labels</translation>
    </message>
    <message>
        <source>models and runs</source>
        <translation>Modelle und Läufe</translation>
    </message>
    <message>
        <source>files and datasets</source>
        <translation>Dateien und Datenbestände</translation>
    </message>
    <message>
        <source>project and people</source>
        <translation>Projekt und Personen</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date of this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>date</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>date</comment>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week; date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date; time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>shown once people are done with the record</source>
        <translation>zu sehen, sobald alle mit dem Datensatz fertig sind</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>Modell hinzugefügt</translation>
    </message>
    <message>
        <source>Model server set</source>
        <translation>Modellserver eingestellt</translation>
    </message>
    <message>
        <source>asks in turn: %1</source>
        <translation>fragt nacheinander: %1</translation>
    </message>
    <message>
        <source>asks all of: %1</source>
        <translation>fragt alle: %1</translation>
    </message>
    <message>
        <source>Combined labeler set</source>
        <translation>Labeler-Verbund eingestellt</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Enter</source>
        <comment>key cap</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ReportFileWords</name>
    <message>
        <source>The report could not be written to %1: %2. Choose another place.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln rows.</source>
        <translation>
            <numerusform>Die ersten %1 von %Ln Zeile.</numerusform>
            <numerusform>Die ersten %1 von %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Fleiss kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Gwet AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Brennan and Prediger</source>
        <translation>Brennan und Prediger</translation>
    </message>
    <message>
        <source>Cohen kappa, mean over pairs of reviewers</source>
        <translation>Cohens Kappa, Mittel über Paare von Reviewern</translation>
    </message>
    <message>
        <source>Scott pi, mean over pairs of reviewers</source>
        <translation>Scotts Pi, Mittel über Paare von Reviewern</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Beobachtete Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more.</source>
        <translation>
            <numerusform>%Ln Datensatz mit zwei oder mehr Antworten.</numerusform>
            <numerusform>%Ln Datensätze mit zwei oder mehr Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers.</source>
        <translation>
            <numerusform>%Ln Reviewer.</numerusform>
            <numerusform>%Ln Reviewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers.</source>
        <translation>
            <numerusform>%Ln Antwort.</numerusform>
            <numerusform>%Ln Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the segment %1.</source>
        <translation>Nur das Segment %1.</translation>
    </message>
    <message>
        <source>Only answers since %1.</source>
        <translation>Nur Antworten seit %1.</translation>
    </message>
    <message>
        <source>Only answers given before the model&apos;s answer showed.</source>
        <translation>Nur Antworten, die gegeben wurden, bevor die des Modells zu sehen war.</translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation>Übereinstimmung im Zeitverlauf</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Paare von Reviewern</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Agreement per label</source>
        <translation>Übereinstimmung je Label</translation>
    </message>
    <message>
        <source>Which labels are mixed up</source>
        <translation>Verwechselte Labels</translation>
    </message>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>Unsicherheit des Modells und Mehrdeutigkeit der Daten</translation>
    </message>
</context>
<context>
    <name>ReviewWiring</name>
    <message>
        <source>Choose a label</source>
        <translation>Label wählen</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Dieser Datensatz</translation>
    </message>
    <message>
        <source>Move between records</source>
        <translation>Zwischen Datensätzen wechseln</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The label with that number</source>
        <translation>Das Label mit dieser Nummer</translation>
    </message>
    <message>
        <source>Next, previous label</source>
        <translation>Nächstes, vorheriges Label</translation>
    </message>
    <message>
        <source>Choose the current label</source>
        <translation>Das aktuelle Label wählen</translation>
    </message>
    <message>
        <source>Clear the filter, back to the keys</source>
        <translation>Filter leeren, zurück zu den Tasten</translation>
    </message>
</context>
<context>
    <name>RowStory</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 said %2 at %3. Policy v%4: %5</source>
        <comment>model, label, confidence, version, tier</comment>
        <translation>%1 sagte %2 mit %3. Richtlinie v%4: %5</translation>
    </message>
    <message>
        <source>%1 chose %2, blind</source>
        <comment>reviewer, label</comment>
        <translation>%1 wählte %2, blind</translation>
    </message>
    <message>
        <source>%1 chose %2, beside the model&apos;s answer</source>
        <comment>reviewer, label</comment>
        <translation>%1 wählte %2, neben der Antwort des Modells</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reviewer, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Comment: %2</source>
        <comment>what was done, comment</comment>
        <translation>%1. Kommentar: %2</translation>
    </message>
    <message>
        <source>decided as %1</source>
        <comment>label</comment>
        <translation>entschieden als %1</translation>
    </message>
    <message>
        <source>kept as a soft label: %1</source>
        <comment>shares</comment>
        <translation>als weiches Label behalten: %1</translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <comment>what, rule</comment>
        <translation>%1, nach der Regel %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, adjudicator</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>in version %1: %2, split %3, weight %4, label from: %5</source>
        <comment>number, label, split, weight, source</comment>
        <translation>in Version %1: %2, Teilmenge %3, Gewicht %4, Label von: %5</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>weiches Label</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, particulars</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>imported from %1, content %2</source>
        <comment>source, hash</comment>
        <translation>importiert aus %1, Inhalt %2</translation>
    </message>
    <message>
        <source>its true label is %1: it measures reviewers</source>
        <translation>sein wahres Label ist %1: Es misst Reviewer</translation>
    </message>
    <message>
        <source>came with the label %1</source>
        <translation>kam mit dem Label %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>run, reason</comment>
        <translation>%1 schlug fehl: %2</translation>
    </message>
    <message>
        <source>waits for people</source>
        <translation>wartet auf Menschen</translation>
    </message>
    <message numerus="yes">
        <source>queued for %n reviewers</source>
        <translation>
            <numerusform>eingereiht für %n Reviewer</numerusform>
            <numerusform>eingereiht für %n Reviewer</numerusform>
        </translation>
    </message>
    <message>
        <source>ambiguous, with a soft label</source>
        <translation>mehrdeutig, mit weichem Label</translation>
    </message>
    <message>
        <source>settled as %1</source>
        <comment>label</comment>
        <translation>entschieden als %1</translation>
    </message>
    <message>
        <source>committed as %1</source>
        <comment>label</comment>
        <translation>übernommen als %1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>The model server did not answer in time</source>
        <translation>Der Modellserver hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Too many requests: the server refused it again and again</source>
        <translation>Zu viele Anfragen: Der Server hat sie immer wieder abgelehnt</translation>
    </message>
    <message>
        <source>The model server had too much to do</source>
        <translation>Der Modellserver hatte zu viel zu tun</translation>
    </message>
    <message>
        <source>Something failed at the model server</source>
        <translation>Beim Modellserver ist etwas fehlgeschlagen</translation>
    </message>
    <message>
        <source>The model server could not take the request just then</source>
        <translation>Der Modellserver konnte die Anfrage gerade nicht annehmen</translation>
    </message>
    <message>
        <source>The model server could not be reached</source>
        <translation>Der Modellserver war nicht erreichbar</translation>
    </message>
    <message>
        <source>The answer of the model server could not be read</source>
        <translation>Die Antwort des Modellservers war nicht lesbar</translation>
    </message>
    <message>
        <source>The answer of the model server was too large</source>
        <translation>Die Antwort des Modellservers war zu groß</translation>
    </message>
    <message>
        <source>The text is too long for the model</source>
        <translation>Der Text ist zu lang für das Modell</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Der Text ist zu lang</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Der Text ist leer</translation>
    </message>
    <message>
        <source>The model server refuses the content of the record</source>
        <translation>Der Modellserver lehnt den Inhalt des Datensatzes ab</translation>
    </message>
    <message>
        <source>The model refused to answer</source>
        <translation>Das Modell wollte nicht antworten</translation>
    </message>
    <message>
        <source>The answer was none of the labels</source>
        <translation>Die Antwort war keines der Labels</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>Die Antwort war abgeschnitten</translation>
    </message>
    <message>
        <source>It would cost more tokens than a record may</source>
        <translation>Das würde mehr Tokens kosten, als ein Datensatz darf</translation>
    </message>
    <message>
        <source>The model server refuses the request</source>
        <translation>Der Modellserver lehnt die Anfrage ab</translation>
    </message>
    <message>
        <source>There is nothing at the address of the model server</source>
        <translation>An der Adresse des Modellservers ist nichts</translation>
    </message>
    <message>
        <source>No rule matches the text</source>
        <translation>Keine Regel passt auf den Text</translation>
    </message>
    <message>
        <source>There was not enough memory</source>
        <translation>Der Speicher hat nicht gereicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many requests</source>
        <translation>
            <numerusform>%Ln zu viele Anfragen</numerusform>
            <numerusform>%Ln zu viele Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeouts</source>
        <translation>
            <numerusform>%Ln Zeitüberschreitung</numerusform>
            <numerusform>%Ln Zeitüberschreitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a connection</source>
        <translation>
            <numerusform>%Ln ohne Verbindung</numerusform>
            <numerusform>%Ln ohne Verbindung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the server</source>
        <comment>failures</comment>
        <translation>
            <numerusform>%Ln vom Server</numerusform>
            <numerusform>%Ln vom Server</numerusform>
        </translation>
    </message>
    <message>
        <source>The run reached its cost cap. What is done is kept. Resume asks for a higher cap.</source>
        <translation>Der Lauf hat seine Kostengrenze erreicht. Was fertig ist, bleibt. Fortsetzen fragt nach einer höheren Grenze.</translation>
    </message>
    <message>
        <source>The model server stopped the run: %1. What is done is kept. Resume goes on where it ended.</source>
        <translation>Der Modellserver hat den Lauf beendet: %1. Was fertig ist, bleibt. Fortsetzen macht dort weiter.</translation>
    </message>
    <message>
        <source>The run ended with an error: %1. What is done is kept. Resume goes on where it ended.</source>
        <translation>Der Lauf endete mit einem Fehler: %1. Was fertig ist, bleibt. Fortsetzen macht dort weiter.</translation>
    </message>
    <message>
        <source>The program that ran it ended before the run did. What is done is kept. Resume goes on there.</source>
        <translation>Das Programm endete vor dem Lauf. Was fertig ist, bleibt. Fortsetzen macht dort weiter.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished, %1 failed</source>
        <comment>run</comment>
        <translation>Fertig, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>run</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>run</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <comment>person</comment>
        <translation>Angehalten von %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>run</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <comment>person</comment>
        <translation>Beendet von %1</translation>
    </message>
    <message>
        <source>Stopped at cost cap</source>
        <translation>An der Kostengrenze beendet</translation>
    </message>
    <message>
        <source>Stopped, server away</source>
        <comment>run over a model server</comment>
        <translation>Beendet, Server fort</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <comment>run</comment>
        <translation>Durch einen Fehler beendet</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>run</comment>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>new records</source>
        <translation>neue Datensätze</translation>
    </message>
    <message>
        <source>records in the queue</source>
        <translation>Datensätze in der Warteschlange</translation>
    </message>
    <message>
        <source>records that failed</source>
        <translation>fehlgeschlagene Datensätze</translation>
    </message>
    <message>
        <source>labelled records, as a check</source>
        <translation>gelabelte Datensätze, zur Prüfung</translation>
    </message>
    <message>
        <source>chosen records</source>
        <translation>gewählte Datensätze</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>alle Datensätze</translation>
    </message>
    <message>
        <source>%1, a model server</source>
        <translation>%1, ein Modellserver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of classifier, name of a model server</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Schnelle Spur</translation>
    </message>
    <message>
        <source>Slow lane</source>
        <translation>Langsame Spur</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <comment>records a second</comment>
        <translation>%1 / s</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Sending batches</source>
        <comment>run</comment>
        <translation>Sendet Stapel</translation>
    </message>
    <message>
        <source>Waiting for batches</source>
        <comment>run</comment>
        <translation>Wartet auf Stapel</translation>
    </message>
    <message>
        <source>Left at the server</source>
        <comment>run by batches</comment>
        <translation>Beim Server gelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln in Vorbereitung</numerusform>
            <numerusform>%Ln in Vorbereitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln wird gesendet</numerusform>
            <numerusform>%Ln werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which it is open whether the server has them</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln, bei dem offen ist, ob der Server ihn hat</numerusform>
            <numerusform>%Ln, bei denen offen ist, ob der Server sie hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent and worked on by the server since %1 (requests: %2)</source>
        <comment>batches, time, number</comment>
        <translation>
            <numerusform>%Ln gesendet und seit %1 beim Server in Arbeit (Anfragen: %2)</numerusform>
            <numerusform>%Ln gesendet und seit %1 beim Server in Arbeit (Anfragen: %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered and taken up</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln beantwortet und übernommen</numerusform>
            <numerusform>%Ln beantwortet und übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that came to nothing</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln ohne Ergebnis</numerusform>
            <numerusform>%Ln ohne Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>The first batch is being put together.</source>
        <translation>Der erste Stapel wird zusammengestellt.</translation>
    </message>
    <message>
        <source>Batches: %1.</source>
        <translation>Stapel: %1.</translation>
    </message>
    <message>
        <source>Requests the server is done with: %1.</source>
        <translation>Anfragen, mit denen der Server fertig ist: %1.</translation>
    </message>
    <message>
        <source>Pause and Stop leave them at work; Resume fetches their results.</source>
        <translation>Pause und Anhalten lassen sie weiterarbeiten; Fortsetzen holt ihre Ergebnisse.</translation>
    </message>
    <message>
        <source>The server goes on with them. Resume fetches their results, and pays for nothing twice.</source>
        <translation>Der Server arbeitet weiter daran. Fortsetzen holt die Ergebnisse und bezahlt nichts doppelt.</translation>
    </message>
</context>
<context>
    <name>RunsWiring</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>Fehlgeschlagene Datensätze</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Choose it to be retried, or not</source>
        <translation>Zum Wiederholen wählen oder nicht</translation>
    </message>
    <message>
        <source>Choose all that can be retried, none</source>
        <translation>Alle wiederholbaren wählen, keinen</translation>
    </message>
</context>
<context>
    <name>SettingsWiring</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Confidence %1 is below the review threshold %2.</source>
        <translation>Die Konfidenz %1 liegt unter der Prüfschwelle %2.</translation>
    </message>
    <message>
        <source>Confidence %1 is between the review threshold %2 and the auto threshold %3.</source>
        <translation>Die Konfidenz %1 liegt zwischen der Prüfschwelle %2 und der Auto-Schwelle %3.</translation>
    </message>
    <message>
        <source>Confidence %1 is above the review threshold %2.</source>
        <translation>Die Konfidenz %1 liegt über der Prüfschwelle %2.</translation>
    </message>
    <message>
        <source>Confidence %1 reaches the auto threshold.</source>
        <translation>Die Konfidenz %1 erreicht die Auto-Schwelle.</translation>
    </message>
    <message>
        <source>Drawn for the agreement check.</source>
        <translation>Gezogen, um die Übereinstimmung zu messen.</translation>
    </message>
    <message>
        <source>Drawn at random from the audit tier.</source>
        <translation>Zufällig aus der Stufe Stichprobe gezogen.</translation>
    </message>
    <message>
        <source>Drawn at random from what was committed, to measure it.</source>
        <translation>Zufällig aus dem Übernommenen gezogen, um es zu messen.</translation>
    </message>
    <message>
        <source>Drawn for a second opinion.</source>
        <translation>Für eine Zweitmeinung gezogen.</translation>
    </message>
    <message>
        <source>Drawn at random, so that estimates hold whatever the order.</source>
        <translation>Zufällig gezogen, damit Schätzungen in jeder Reihenfolge gelten.</translation>
    </message>
    <message>
        <source>Drawn to be judged before the model&apos;s answer shows.</source>
        <translation>Gezogen, um vor der Antwort des Modells beurteilt zu werden.</translation>
    </message>
    <message>
        <source>A wrong label costs much here.</source>
        <translation>Ein falsches Label kostet hier viel.</translation>
    </message>
    <message>
        <source>The confidence is not calibrated, so it decides nothing.</source>
        <translation>Die Konfidenz ist nicht kalibriert, deshalb entscheidet sie nichts.</translation>
    </message>
    <message>
        <source>No threshold reaches the promised precision yet.</source>
        <translation>Noch erreicht keine Schwelle die zugesagte Präzision.</translation>
    </message>
    <message>
        <source>Policy v%1.</source>
        <translation>Richtlinie v%1.</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were read</source>
        <translation>Nur die ersten %L1 Zeichen wurden gelesen</translation>
    </message>
    <message>
        <source>Fewer than three words</source>
        <translation>Weniger als drei Wörter</translation>
    </message>
    <message>
        <source>No word that the model knows</source>
        <translation>Kein Wort, das das Modell kennt</translation>
    </message>
    <message>
        <source>Two close labels, margin %1</source>
        <translation>Zwei nahe Labels, Abstand %1</translation>
    </message>
    <message>
        <source>Asked again: the guideline has changed for some labels since you answered. Your earlier answer is not shown.</source>
        <translation>Erneut gefragt: Der Leitfaden hat sich für einige Labels geändert, seit Sie geantwortet haben. Ihre frühere Antwort wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The model gave no label for it.</source>
        <translation>Das Modell gab dafür kein Label.</translation>
    </message>
    <message>
        <source>Damaged characters</source>
        <translation>Beschädigte Zeichen</translation>
    </message>
    <message>
        <source>Truncated input</source>
        <translation>Abgeschnittener Text</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>Feld fehlt</translation>
    </message>
    <message>
        <source>Contradiction in the data</source>
        <translation>Widerspruch in den Daten</translation>
    </message>
    <message>
        <source>Unusual language</source>
        <translation>Ungewöhnliche Sprache</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>Fast gleicher Text</translation>
    </message>
    <message>
        <source>Unusual length</source>
        <translation>Ungewöhnliche Länge</translation>
    </message>
    <message>
        <source>The policy has a rule for records with such signals.</source>
        <translation>Die Richtlinie hat eine Regel für Datensätze mit solchen Signalen.</translation>
    </message>
    <message>
        <source>The labelers that were asked do not say the same.</source>
        <translation>Die befragten Labeler sagen nicht dasselbe.</translation>
    </message>
    <message>
        <source>Labelers do not say the same</source>
        <translation>Labeler sagen nicht dasselbe</translation>
    </message>
</context>
<context>
    <name>secondlook::desk::Desk</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>&amp;New project from a file</source>
        <translation>&amp;Neues Projekt aus einer Datei</translation>
    </message>
    <message>
        <source>&amp;Open a project</source>
        <translation>Projekt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>&amp;Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Where is %1 now</source>
        <translation>Wo liegt %1 jetzt</translation>
    </message>
    <message>
        <source>Projects (*.%1)</source>
        <translation>Projekte (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n labels, policy v%1</source>
        <translation>
            <numerusform>%n Label, Richtlinie v%1</numerusform>
            <numerusform>%n Labels, Richtlinie v%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gesichert</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>New project from a file</source>
        <translation>Neues Projekt aus einer Datei</translation>
    </message>
    <message>
        <source>Records (*.csv *.tsv *.json *.jsonl)</source>
        <translation>Datensätze (*.csv *.tsv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>Das Beispielprojekt wird angelegt</translation>
    </message>
    <message>
        <source>%1 to adjudicate</source>
        <translation>%1 zu entscheiden</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>latest version %1</source>
        <translation>neueste Version %1</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datenbestände</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs go on</source>
        <translation>
            <numerusform>%Ln Lauf ist im Gang</numerusform>
            <numerusform>%Ln Läufe sind im Gang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ActionRegistry</name>
    <message>
        <source>The key %1 of &quot;%2&quot; belongs to &quot;%3&quot; already. Choose another one.</source>
        <translation>Die Taste %1 von „%2“ gehört schon zu „%3“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>Es gibt keine Aktion „%1“.</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; never change.</source>
        <translation>Die Tasten von „%1“ ändern sich nie.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change that one first, or choose another key.</source>
        <translation>%1 gehört zu „%2“. Ändern Sie zuerst jene oder wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>The key stored for &quot;%1&quot; is ignored: its keys never change.</source>
        <translation>Die für „%1“ gespeicherte Taste gilt nicht: Ihre Tasten ändern sich nie.</translation>
    </message>
    <message>
        <source>The key stored for &quot;%1&quot; is ignored: it belongs to &quot;%2&quot;.</source>
        <translation>Die für „%1“ gespeicherte Taste gilt nicht: Sie gehört zu „%2“.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicatePage</name>
    <message>
        <source>Adjudicate</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>one sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>headline; what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This conflict</source>
        <translation>Dieser Konflikt</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Voriger Konflikt</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>Decide the conflict</source>
        <translation>Konflikt entscheiden</translation>
    </message>
    <message>
        <source>Choose another label</source>
        <translation>Anderes Label wählen</translation>
    </message>
    <message>
        <source>Send back to reviewers</source>
        <translation>An Reviewer zurückgeben</translation>
    </message>
    <message>
        <source>Mark ambiguous, keep soft label</source>
        <translation>Mehrdeutig, weiches Label</translation>
    </message>
    <message>
        <source>Set this conflict aside</source>
        <translation>Diesen Konflikt zurückstellen</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo what I decided last</source>
        <translation>Meine letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Why people disagree: %1</source>
        <translation>Warum uneinig: %1</translation>
    </message>
    <message>
        <source>Show or hide names</source>
        <translation>Namen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Open the guideline</source>
        <translation>Leitfaden öffnen</translation>
    </message>
    <message>
        <source>Show the consensus estimate</source>
        <translation>Konsensschätzung zeigen</translation>
    </message>
    <message>
        <source>Show the model&apos;s answer</source>
        <translation>Antwort des Modells zeigen</translation>
    </message>
    <message>
        <source>Choose answer %1</source>
        <translation>Antwort %1 wählen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicationPresenter</name>
    <message>
        <source>The conflicts could not be read</source>
        <translation>Die Konflikte konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>That record is no conflict any more</source>
        <translation>Dieser Datensatz ist kein Konflikt mehr</translation>
    </message>
    <message>
        <source>That record could not be read</source>
        <translation>Dieser Datensatz konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The names could not be read</source>
        <translation>Die Namen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read</source>
        <translation>Die Antwort des Modells konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The answers have changed meanwhile.</source>
        <translation>Die Antworten haben sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>This record is settled.</source>
        <translation>Dieser Datensatz ist entschieden.</translation>
    </message>
    <message>
        <source>One of the answers is yours, so somebody else decides. The policy does not let people decide conflicts they are part of.</source>
        <translation>Eine der Antworten ist von Ihnen, deshalb entscheidet jemand anders. Die Richtlinie lässt niemanden über Konflikte entscheiden, an denen er beteiligt ist.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long by about %Ln characters.</source>
        <translation>
            <numerusform>Die Begründung ist um etwa %Ln Zeichen zu lang.</numerusform>
            <numerusform>Die Begründung ist um etwa %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>Wählen Sie zuerst ein Label.</translation>
    </message>
    <message>
        <source>Needed when you decide against the majority.</source>
        <translation>Nötig, wenn Sie gegen die Mehrheit entscheiden.</translation>
    </message>
    <message>
        <source>The label schema asks for %1 as well, and no answer with this label says it. Send the record back.</source>
        <comment>field</comment>
        <translation>Das Label-Schema fragt auch nach %1, und keine Antwort mit diesem Label sagt es. Geben Sie den Datensatz zurück.</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <comment>a label</comment>
        <translation>%1 entschieden</translation>
    </message>
    <message>
        <source>This decision could not be saved</source>
        <translation>Diese Entscheidung ließ sich nicht sichern</translation>
    </message>
    <message>
        <source>Kept as ambiguous</source>
        <translation>Als mehrdeutig belassen</translation>
    </message>
    <message>
        <source>Sent back to the reviewers</source>
        <translation>An die Reviewer zurückgegeben</translation>
    </message>
    <message>
        <source>This record could not be sent back</source>
        <translation>Dieser Datensatz konnte nicht zurückgegeben werden</translation>
    </message>
    <message>
        <source>Set aside for later</source>
        <translation>Für später zurückgestellt</translation>
    </message>
    <message>
        <source>This record could not be set aside</source>
        <translation>Dieser Datensatz konnte nicht zurückgestellt werden</translation>
    </message>
    <message>
        <source>%1 What you chose and typed is kept until you close the window.</source>
        <translation>%1 Was Sie gewählt und geschrieben haben, bleibt, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>This record has changed meanwhile</source>
        <translation>Dieser Datensatz hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>%1 Nothing was saved for it; what you typed is kept.</source>
        <translation>%1 Nichts wurde dafür gespeichert; was Sie geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>That could not be taken back</source>
        <translation>Das konnte nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>%1 It stands as it was.</source>
        <translation>%1 Sie gilt weiter wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>Es ist nichts mehr rückgängig zu machen</translation>
    </message>
    <message>
        <source>The project was exported after that decision</source>
        <translation>Das Projekt wurde nach dieser Entscheidung exportiert</translation>
    </message>
    <message>
        <source>Files outside still hold what you have just taken back.</source>
        <translation>Dateien außerhalb enthalten noch, was Sie eben zurückgenommen haben.</translation>
    </message>
    <message>
        <source>Taken back; the conflict is open again</source>
        <translation>Zurückgenommen; der Konflikt ist wieder offen</translation>
    </message>
    <message>
        <source>%1 It stands as it was. The next undo goes on with what you did before.</source>
        <translation>%1 Es bleibt, wie es war. Das nächste Rückgängig macht mit dem weiter, was Sie davor taten.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln records, which were done in one go</source>
        <translation>
            <numerusform>Für %Ln Datensatz zurückgenommen</numerusform>
            <numerusform>Für %Ln Datensätze zurückgenommen, die auf einmal entschieden wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back; one more answer is waited for again</source>
        <translation>Zurückgenommen; es wird wieder auf eine weitere Antwort gewartet</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementPage</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Computing agreement</source>
        <translation>Übereinstimmung wird berechnet</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Ambiguity</source>
        <translation>Mehrdeutigkeit</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Webseite (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the report on agreement</source>
        <translation>Den Bericht über die Übereinstimmung speichern</translation>
    </message>
    <message>
        <source>Overview of agreement</source>
        <translation>Überblick über die Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement on labels</source>
        <translation>Übereinstimmung bei den Labels</translation>
    </message>
    <message>
        <source>Ambiguous records</source>
        <translation>Mehrdeutige Datensätze</translation>
    </message>
    <message>
        <source>Read all answers anew</source>
        <translation>Alle Antworten neu lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more blind labels</source>
        <translation>
            <numerusform>%Ln Datensatz mit zwei oder mehr blind gegebenen Labels</numerusform>
            <numerusform>%Ln Datensätze mit zwei oder mehr blind gegebenen Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more labels</source>
        <translation>
            <numerusform>%Ln Datensatz mit zwei oder mehr Labels</numerusform>
            <numerusform>%Ln Datensätze mit zwei oder mehr Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>segments</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>all</source>
        <comment>period</comment>
        <translation>alles</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln weeks</source>
        <translation>
            <numerusform>letzte %Ln Woche</numerusform>
            <numerusform>letzte %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>blind only</source>
        <comment>answers</comment>
        <translation>nur blinde</translation>
    </message>
    <message>
        <source>all</source>
        <comment>answers</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>Der Bericht ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The note is in the guideline, which is version %1 now.</source>
        <translation>Die Notiz steht im Leitfaden, der jetzt Version %1 ist.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementStatePane</name>
    <message>
        <source>Reading and computing</source>
        <translation>Lesen und Rechnen</translation>
    </message>
    <message>
        <source>Reading all answers</source>
        <translation>Alle Antworten werden gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>No record with two answers here</source>
        <translation>Hier hat kein Datensatz zwei Antworten</translation>
    </message>
    <message>
        <source>In this segment and period no record was answered by two reviewers.</source>
        <translation>In diesem Segment und Zeitraum hat kein Datensatz Antworten von zwei Reviewern.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Alle Datensätze zeigen</translation>
    </message>
    <message>
        <source>No record has two answers yet</source>
        <translation>Noch hat kein Datensatz zwei Antworten</translation>
    </message>
    <message>
        <source>Agreement is measured where two or more reviewers answer the same record on their own. Set the overlap in the policy: it says which share of the queue goes to more than one reviewer.</source>
        <translation>Übereinstimmung wird dort gemessen, wo zwei oder mehr Reviewer denselben Datensatz unabhängig beantworten. Legen Sie die Überlappung in der Richtlinie fest: Sie sagt, welcher Teil der Warteschlange an mehr als einen Reviewer geht.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>The answers could not be read</source>
        <translation>Die Antworten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was changed. Reading all answers begins anew.</source>
        <translation>Nichts wurde geändert. Das Lesen aller Antworten beginnt von vorn.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AidsPanel</name>
    <message>
        <source>Show the estimate</source>
        <translation>Schätzung zeigen</translation>
    </message>
    <message>
        <source>Fit again</source>
        <translation>Neu schätzen</translation>
    </message>
    <message>
        <source>Show the model&apos;s answer</source>
        <translation>Antwort des Modells zeigen</translation>
    </message>
    <message>
        <source>Consensus estimate</source>
        <translation>Konsensschätzung</translation>
    </message>
    <message>
        <source>Model&apos;s answer</source>
        <translation>Antwort des Modells</translation>
    </message>
    <message>
        <source>Dawid and Skene</source>
        <comment>a method, by its authors</comment>
        <translation>Dawid und Skene</translation>
    </message>
    <message>
        <source>Reading what everybody answered</source>
        <translation>Alle Antworten werden gelesen</translation>
    </message>
    <message>
        <source>Estimating, round %L1</source>
        <translation>Schätzung läuft, Runde %L1</translation>
    </message>
    <message>
        <source>There is no estimate. %1</source>
        <translation>Es gibt keine Schätzung. %1</translation>
    </message>
    <message numerus="yes">
        <source>Fitted on %Ln records at %1.</source>
        <translation>
            <numerusform>Geschätzt aus %Ln Datensatz um %1.</numerusform>
            <numerusform>Geschätzt aus %Ln Datensätzen um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability on these labels</source>
        <translation>Zuverlässigkeit bei diesen Labels</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>Reviewer %1</translation>
    </message>
    <message>
        <source>few</source>
        <comment>too few answers to say</comment>
        <translation>wenige</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No model has predicted this record.</source>
        <translation>Kein Modell hat diesen Datensatz vorhergesagt.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AmbiguityTab</name>
    <message>
        <source>The model is uncertain from</source>
        <translation>Das Modell ist unsicher ab</translation>
    </message>
    <message>
        <source>People differ from</source>
        <translation>Menschen sind uneins ab</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>Unsicherheit des Modells und Mehrdeutigkeit der Daten</translation>
    </message>
    <message>
        <source>Keep soft labels</source>
        <translation>Weiche Labels behalten</translation>
    </message>
    <message>
        <source>Send to adjudicate</source>
        <translation>Zur Schlichtung geben</translation>
    </message>
    <message>
        <source>Looking at each record</source>
        <translation>Jeder Datensatz wird angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records drawn, one mark each</source>
        <translation>
            <numerusform>%1 von %Ln Datensatz gezeichnet, je ein Zeichen</numerusform>
            <numerusform>%1 von %Ln Datensätzen gezeichnet, je ein Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have too few answers for any split to show that people differ; they are in no quadrant.</source>
        <translation>
            <numerusform>%Ln Datensatz hat zu wenige Antworten, als dass sich Uneinigkeit zeigen könnte; er steht in keinem Quadranten.</numerusform>
            <numerusform>%Ln Datensätze haben zu wenige Antworten, als dass sich Uneinigkeit zeigen könnte; sie stehen in keinem Quadranten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records the model has said nothing yet.</source>
        <translation>
            <numerusform>Zu %Ln Datensatz hat das Modell noch nichts gesagt.</numerusform>
            <numerusform>Zu %Ln Datensätzen hat das Modell noch nichts gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples in %1</source>
        <comment>a quadrant</comment>
        <translation>Beispiele für %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AnswerCard</name>
    <message>
        <source>You, %1</source>
        <comment>a letter</comment>
        <translation>Sie, %1</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>Reviewer %1</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Kein Kommentar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fact of an answer, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AnswerStrip</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AppearanceSection</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System is light or dark as your desktop was when Second Look started.</source>
        <translation>System ist hell oder dunkel, wie es der Desktop beim Start von Second Look war.</translation>
    </message>
    <message>
        <source>%L1%</source>
        <comment>text size</comment>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The whole interface grows with it.</source>
        <translation>Die ganze Oberfläche wächst mit.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Second Look starts the next time.</source>
        <translation>Wirkt beim nächsten Start von Second Look.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BalanceStrip</name>
    <message>
        <source>Class balance</source>
        <translation>Verteilung der Labels</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>a label with its rows</comment>
        <translation>%1, zu wenige</translation>
    </message>
    <message numerus="yes">
        <source>%n labels below %1</source>
        <comment>how many rows are needed</comment>
        <translation>
            <numerusform>%n Label unter %1</numerusform>
            <numerusform>%n Labels unter %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>label, rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln rows, place %2 of %3</source>
        <comment>label</comment>
        <translation>
            <numerusform>%1, %Ln Zeile, Platz %2 von %3</numerusform>
            <numerusform>%1, %Ln Zeilen, Platz %2 von %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BlindNote</name>
    <message>
        <source>Choose first. Suggestions and evidence show after your pick.</source>
        <translation>Erst wählen. Vorschläge und Belege erscheinen nach Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Your first pick is saved as %1. It counts for agreement, whatever you do now.</source>
        <translation>Ihre erste Wahl ist als %1 gesichert. Sie zählt für die Übereinstimmung, was immer Sie jetzt tun.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPage</name>
    <message>
        <source>Keep to records that match</source>
        <translation>Nur passende Datensätze</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>Labels filtern</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Wird entschieden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Many records</source>
        <translation>Viele Datensätze</translation>
    </message>
    <message>
        <source>Keep to records that match a filter</source>
        <translation>Nur Datensätze, die zu einem Filter passen</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>Das Label wählen</translation>
    </message>
    <message>
        <source>Decide all chosen records</source>
        <translation>Alle gewählten Datensätze entscheiden</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Choose all records of the table</source>
        <translation>Alle Datensätze der Tabelle wählen</translation>
    </message>
    <message>
        <source>Choose no record</source>
        <translation>Keinen Datensatz wählen</translation>
    </message>
    <message>
        <source>reading the queue</source>
        <translation>die Warteschlange wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>No open record matches. Records that others hold or that you settled are not here.</source>
        <translation>Kein offener Datensatz passt. Datensätze, die andere bearbeiten oder die Sie entschieden haben, stehen nicht hier.</translation>
    </message>
    <message>
        <source>Choose records with Space, Shift and the arrows, or Ctrl+A</source>
        <translation>Datensätze mit Leertaste, Umschalt und Pfeiltasten oder Strg+A wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records chosen</source>
        <translation>
            <numerusform>%Ln Datensatz gewählt</numerusform>
            <numerusform>%Ln Datensätze gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Then choose the label that they get.</source>
        <translation>Wählen Sie dann das Label, das sie bekommen.</translation>
    </message>
    <message>
        <source>No record is chosen yet.</source>
        <translation>Noch ist kein Datensatz gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records can be decided at once. Narrow the filter.</source>
        <translation>
            <numerusform>Höchstens %Ln Datensatz lässt sich auf einmal entscheiden. Grenzen Sie den Filter ein.</numerusform>
            <numerusform>Höchstens %Ln Datensätze lassen sich auf einmal entscheiden. Grenzen Sie den Filter ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what would change</source>
        <translation>Es wird gezählt, was sich ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as this label.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln ist als dieses Label vorhergesagt.</numerusform>
            <numerusform>%Ln sind als dieses Label vorhergesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as %1.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln ist als %1 vorhergesagt.</numerusform>
            <numerusform>%Ln sind als %1 vorhergesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as another label or not at all.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln ist als anderes Label oder gar nicht vorhergesagt.</numerusform>
            <numerusform>%Ln sind als anderes Label oder gar nicht vorhergesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be decided here.</source>
        <translation>Keiner davon lässt sich hier entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they measure something and are judged one at a time.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln bleibt außen vor: Er misst etwas und wird einzeln beurteilt.</numerusform>
            <numerusform>%Ln bleiben außen vor: Sie messen etwas und werden einzeln beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they are settled or with another reviewer by now.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln bleibt außen vor: Er ist inzwischen entschieden oder bei einem anderen Reviewer.</numerusform>
            <numerusform>%Ln bleiben außen vor: Sie sind inzwischen entschieden oder bei einem anderen Reviewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as %1</source>
        <comment>records; label</comment>
        <translation>
            <numerusform>%Ln als %1 entscheiden</numerusform>
            <numerusform>%Ln als %1 entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>The label schema asks for more than a label (%1). These records are settled one at a time.</source>
        <translation>Das Label-Schema fragt nach mehr als einem Label (%1). Diese Datensätze werden einzeln entschieden.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPresenter</name>
    <message numerus="yes">
        <source>%Ln records got %1</source>
        <translation>
            <numerusform>%Ln Datensatz hat %1 erhalten</numerusform>
            <numerusform>%Ln Datensätze haben %1 erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>Es ist nichts mehr rückgängig zu machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>%Ln Entscheidung zurückgenommen</numerusform>
            <numerusform>%Ln Entscheidungen zurückgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkTable</name>
    <message>
        <source>Records of the queue</source>
        <translation>Datensätze der Warteschlange</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkTableModel</name>
    <message>
        <source>hidden</source>
        <comment>a prediction</comment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>row %L1, chosen</source>
        <translation>Zeile %L1, gewählt</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Predicted label</source>
        <translation>Vorhergesagtes Label</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CapDialog</name>
    <message>
        <source>Cost cap</source>
        <translation>Kostengrenze</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>A higher cost cap</source>
        <translation>Eine höhere Kostengrenze</translation>
    </message>
    <message>
        <source>The run has cost %1 of %2 so far. It goes on under a higher cap.</source>
        <comment>money</comment>
        <translation>Der Lauf hat bisher %1 von %2 gekostet. Er geht unter einer höheren Grenze weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>card, what its button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ColumnsStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>choose a part</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Only the text is needed. The rest is a guess you can change.</source>
        <translation>Nur der Text wird gebraucht. Der Rest ist eine Vermutung, die Sie ändern können.</translation>
    </message>
    <message>
        <source>Rows 1 to %1 of %2</source>
        <translation>Zeilen 1 bis %1 von %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CommentEditor</name>
    <message>
        <source>Keep comment</source>
        <translation>Kommentar behalten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What should the lead know about this record?</source>
        <translation>Was soll die Leitung über diesen Datensatz wissen?</translation>
    </message>
    <message>
        <source>Comment on this record</source>
        <translation>Diesen Datensatz kommentieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Too long by about %Ln characters. Shorten it to keep it.</source>
        <translation>
            <numerusform>Etwa %Ln Zeichen zu lang. Kürzen Sie den Kommentar, um ihn zu behalten.</numerusform>
            <numerusform>Etwa %Ln Zeichen zu lang. Kürzen Sie den Kommentar, um ihn zu behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved with your decision.</source>
        <translation>Er wird mit Ihrer Entscheidung gesichert.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfidenceRow</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Your confidence</source>
        <translation>Ihre Sicherheit</translation>
    </message>
    <message>
        <source>How sure are you? Alt 1 low, Alt 2 medium, Alt 3 high</source>
        <translation>Wie sicher sind Sie? Alt 1 niedrig, Alt 2 mittel, Alt 3 hoch</translation>
    </message>
    <message>
        <source>How sure are you? Alt 1 to 3</source>
        <translation>Wie sicher sind Sie? Alt 1 bis 3</translation>
    </message>
    <message>
        <source>needed, Alt 1 to 3</source>
        <translation>nötig, Alt 1 bis 3</translation>
    </message>
    <message>
        <source>optional, Alt 1 to 3</source>
        <translation>freiwillig, Alt 1 bis 3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictBar</name>
    <message>
        <source>Conflict, %1</source>
        <comment>votes</comment>
        <translation>Konflikt, %1</translation>
    </message>
    <message>
        <source>Waiting, %1</source>
        <comment>votes</comment>
        <translation>Wartet, %1</translation>
    </message>
    <message>
        <source>Ambiguous, %1</source>
        <comment>votes</comment>
        <translation>Mehrdeutig, %1</translation>
    </message>
    <message>
        <source>Decided, %1</source>
        <comment>votes</comment>
        <translation>Entschieden, %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of the conflict; conflicts</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFilter</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Only conflicts about two labels</source>
        <translation>Nur Konflikte um zwei Labels</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Only conflicts of a segment</source>
        <translation>Nur Konflikte eines Segments</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>Alle Konflikte zeigen</translation>
    </message>
    <message>
        <source>all</source>
        <comment>labels</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>two labels, number of conflicts</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>all</source>
        <comment>segments</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>segment, number of conflicts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>keines</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln chosen records</source>
        <translation>
            <numerusform>Nur %Ln gewählter Datensatz</numerusform>
            <numerusform>Nur %Ln gewählte Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFold</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictListModel</name>
    <message>
        <source>yours</source>
        <comment>conflict</comment>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more labels</source>
        <translation>
            <numerusform>%Ln weiteres Label</numerusform>
            <numerusform>%Ln weitere Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>label, its votes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Conflict %L1</source>
        <comment>its place</comment>
        <translation>Konflikt %L1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictOrderBox</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>Uneinigste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Order of the conflicts</source>
        <translation>Reihenfolge der Konflikte</translation>
    </message>
    <message>
        <source>Which conflict comes next</source>
        <translation>Welcher Konflikt als nächster kommt</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictPane</name>
    <message numerus="yes">
        <source>%Ln decided today</source>
        <translation>
            <numerusform>%Ln heute entschieden</numerusform>
            <numerusform>%Ln heute entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Show what was decided</source>
        <translation>Zeigen, was entschieden wurde</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictRecord</name>
    <message>
        <source>Guideline for these labels</source>
        <translation>Leitfaden zu diesen Labels</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the guideline</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>version %L1</source>
        <translation>Version %L1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Hier abgeschnitten: %1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>chosen blind, before any suggestion</source>
        <translation>blind gewählt, vor jedem Vorschlag</translation>
    </message>
    <message>
        <source>chosen beside the model&apos;s answer</source>
        <translation>neben der Antwort des Modells gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen blind</source>
        <translation>
            <numerusform>%Ln blind gewählt</numerusform>
            <numerusform>%Ln blind gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictState</name>
    <message>
        <source>The conflicts are being read</source>
        <translation>Die Konflikte werden gelesen</translation>
    </message>
    <message>
        <source>The conflicts could not be read</source>
        <translation>Die Konflikte konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided today.</source>
        <translation>
            <numerusform>%Ln heute entschieden.</numerusform>
            <numerusform>%Ln heute entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflict waits for a decision</source>
        <translation>Kein Konflikt wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Where reviewers disagree about a record, it comes here. %1</source>
        <translation>Wo Reviewer über einen Datensatz uneinig sind, kommt er hierher. %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Nothing waits for another answer</source>
        <translation>Nichts wartet auf eine weitere Antwort</translation>
    </message>
    <message>
        <source>Records that are sent back stand here until the reviewers have answered.</source>
        <translation>Zurückgegebene Datensätze stehen hier, bis die Reviewer geantwortet haben.</translation>
    </message>
    <message>
        <source>To the open conflicts</source>
        <translation>Zu den offenen Konflikten</translation>
    </message>
    <message>
        <source>No record is kept as ambiguous</source>
        <translation>Kein Datensatz ist als mehrdeutig belassen</translation>
    </message>
    <message>
        <source>Records that keep a soft label stand here.</source>
        <translation>Datensätze mit weichem Label stehen hier.</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Noch ist nichts entschieden</translation>
    </message>
    <message>
        <source>Conflicts that a person or a rule decided stand here.</source>
        <translation>Konflikte, die jemand oder eine Regel entschieden hat, stehen hier.</translation>
    </message>
    <message>
        <source>No conflict here</source>
        <translation>Hier ist kein Konflikt</translation>
    </message>
    <message>
        <source>None of this list fits the labels, the segment or the records that you keep to.</source>
        <translation>Nichts in dieser Liste passt zu den Labels, dem Segment oder den Datensätzen, auf die Sie sich beschränken.</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>Alle Konflikte zeigen</translation>
    </message>
    <message>
        <source>Conflicts are settled in the project</source>
        <translation>Konflikte werden im Projekt entschieden</translation>
    </message>
    <message>
        <source>This is a review pack: a part of a project&apos;s queue for one reviewer. Where your answers and those of others differ shows once the pack is merged.</source>
        <translation>Dies ist ein Prüfpaket: ein Teil der Warteschlange eines Projekts für einen Reviewer. Wo Ihre Antworten von denen anderer abweichen, zeigt sich, sobald das Paket zurückgeführt ist.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionModel</name>
    <message numerus="yes">
        <source>%1: %Ln pairs of answers agree</source>
        <translation>
            <numerusform>%1: %Ln Antwortpaar stimmt überein</numerusform>
            <numerusform>%1: %Ln Antwortpaare stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %Ln pairs of answers</source>
        <translation>
            <numerusform>%1 und %2: %Ln Antwortpaar</numerusform>
            <numerusform>%1 und %2: %Ln Antwortpaare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionView</name>
    <message>
        <source>Which labels are mixed up</source>
        <translation>Verwechselte Labels</translation>
    </message>
    <message>
        <source>Pairs that disagree</source>
        <translation>Paare, die uneins sind</translation>
    </message>
    <message>
        <source>pairs that agree</source>
        <translation>Paare, die übereinstimmen</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ContentLine</name>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Show the text as</source>
        <translation>Text zeigen als</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CutLine</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Hier abgeschnitten: %1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>Datenbestände</translation>
    </message>
    <message>
        <source>Name of a new folder:</source>
        <translation>Name eines neuen Ordners:</translation>
    </message>
    <message>
        <source>Difference to another version</source>
        <translation>Unterschied zu einer anderen Version</translation>
    </message>
    <message>
        <source>Rows of the version</source>
        <translation>Zeilen der Version</translation>
    </message>
    <message>
        <source>Find a row by its id</source>
        <translation>Eine Zeile über ihre ID finden</translation>
    </message>
    <message>
        <source>Export a frozen version</source>
        <translation>Eine eingefrorene Version exportieren</translation>
    </message>
    <message>
        <source>Freeze the draft</source>
        <translation>Den Entwurf einfrieren</translation>
    </message>
    <message>
        <source>Verify that the version is what it was</source>
        <translation>Prüfen, ob die Version ist, was sie war</translation>
    </message>
    <message>
        <source>Read versions and draft anew</source>
        <translation>Versionen und Entwurf neu lesen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsStatePane</name>
    <message>
        <source>Working out the version</source>
        <translation>Version wird ermittelt</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Die Versionen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>This version could not be read</source>
        <translation>Diese Version konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Working out version %1</source>
        <translation>Version %1 wird ermittelt</translation>
    </message>
    <message>
        <source>All labelled records are read, nearly the same texts are looked for, and the quality gates are checked. Nothing is stored before you freeze it.</source>
        <translation>Alle Datensätze mit Label werden gelesen, beinahe gleiche Texte gesucht und die Qualitätsschranken geprüft. Nichts wird gespeichert, bevor Sie einfrieren.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was stored. Working it out begins anew.</source>
        <translation>Nichts wurde gespeichert. Das Ermitteln beginnt von vorn.</translation>
    </message>
    <message>
        <source>Work out version %1</source>
        <translation>Version %1 ermitteln</translation>
    </message>
    <message>
        <source>No dataset version yet</source>
        <translation>Noch keine Version</translation>
    </message>
    <message>
        <source>A version holds labelled records that never change, with splits and where each label comes from. It cannot be worked out now: %1</source>
        <translation>Eine Version hält Datensätze mit Label fest, die sich nie ändern, mit Teilmengen und der Herkunft jedes Labels. Jetzt lässt sie sich nicht ermitteln: %1</translation>
    </message>
    <message>
        <source>Version %1 could not be worked out</source>
        <translation>Version %1 konnte nicht ermittelt werden</translation>
    </message>
    <message>
        <source>No dataset version here</source>
        <translation>Hier keine Version</translation>
    </message>
    <message>
        <source>This is a review pack. Versions are made in the project that gave it out, once the pack came back.</source>
        <translation>Dies ist ein Prüfpaket. Versionen entstehen in dem Projekt, das es ausgegeben hat, sobald das Paket zurück ist.</translation>
    </message>
    <message>
        <source>The project file is read only, and no version was made before. Who may write to it can make one.</source>
        <translation>Die Projektdatei ist schreibgeschützt, und es gibt noch keine Version. Wer sie beschreiben darf, kann eine machen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Version %1 is not worked out yet</source>
        <translation>Version %1 ist noch nicht ermittelt</translation>
    </message>
    <message>
        <source>All records are read; comparing texts and checking gates.</source>
        <translation>Alle Datensätze sind gelesen; Texte werden verglichen und Schranken geprüft.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <comment>read</comment>
        <translation>%1 von %2 Datensätzen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DecisionPanel</name>
    <message>
        <source>This record is settled.</source>
        <translation>Dieser Datensatz ist entschieden.</translation>
    </message>
    <message>
        <source>One of the answers is yours. The decision will be marked as such.</source>
        <translation>Eine der Antworten ist von Ihnen. Die Entscheidung wird entsprechend vermerkt.</translation>
    </message>
    <message>
        <source>One of the answers is yours, so somebody else decides. The policy does not let people decide conflicts they are part of.</source>
        <translation>Eine der Antworten ist von Ihnen, deshalb entscheidet jemand anders. Die Richtlinie lässt niemanden über Konflikte entscheiden, an denen er beteiligt ist.</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <comment>a label</comment>
        <translation>%1 entscheiden</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Needed when you decide against the majority.</source>
        <translation>Nötig, wenn Sie gegen die Mehrheit entscheiden.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a reason, its key</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Send back to reviewers</source>
        <translation>An Reviewer zurückgeben</translation>
    </message>
    <message>
        <source>Mark ambiguous, keep soft label</source>
        <translation>Mehrdeutig, weiches Label</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason, shown to the reviewers</source>
        <translation>Begründung, für die Reviewer</translation>
    </message>
    <message>
        <source>Why people disagree</source>
        <translation>Warum die Antworten uneinig sind</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DefinitionCard</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>This label has no definition yet.</source>
        <translation>Dieses Label hat noch keine Definition.</translation>
    </message>
    <message>
        <source>Not this label: %1</source>
        <comment>a text</comment>
        <translation>Nicht dieses Label: %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DifferenceView</name>
    <message>
        <source>soft label</source>
        <translation>weiches Label</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Label geändert</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>What changed to version %1</source>
        <translation>Was sich zu Version %1 geändert hat</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>No row.</source>
        <translation>Keine Zeile.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Label before</source>
        <translation>Label vorher</translation>
    </message>
    <message>
        <source>Label now</source>
        <translation>Label jetzt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DropZone</name>
    <message>
        <source>Or drop a file here</source>
        <translation>Oder eine Datei hier ablegen</translation>
    </message>
    <message>
        <source>.csv .tsv .json .jsonl. The file is read, never changed.</source>
        <translation>.csv .tsv .json .jsonl. Die Datei wird gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EntryPane</name>
    <message>
        <source>Choose an entry to see all about it.</source>
        <translation>Wählen Sie einen Eintrag, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>Kette wird geprüft</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Reopen this conflict</source>
        <translation>Konflikt wieder öffnen</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Über den gewählten Eintrag</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>what was done; when; who; to what</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a change</comment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a change</comment>
        <translation>nachher</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>weiches Label</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>entry</source>
        <comment>number in the log</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>before it</source>
        <comment>the hash before this one</comment>
        <translation>davor</translation>
    </message>
    <message>
        <source>none, it is the first</source>
        <translation>keiner, er ist der erste</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Checking each entry against the one before</source>
        <translation>Jeder Eintrag wird mit dem davor verglichen</translation>
    </message>
    <message>
        <source>Chain checked up to this entry</source>
        <translation>Kette bis zu diesem Eintrag geprüft</translation>
    </message>
    <message>
        <source>The chain is broken: entry %1, of %2, does not follow from the one before. Compare with a copy of the project.</source>
        <translation>Die Kette ist gebrochen: Eintrag %1 vom %2 folgt nicht aus dem davor. Vergleichen Sie mit einer Kopie des Projekts.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EntryPresenter</name>
    <message>
        <source>This entry is not about a record.</source>
        <translation>Dieser Eintrag betrifft keinen Datensatz.</translation>
    </message>
    <message>
        <source>This decision was taken back already: the conflict was opened again then.</source>
        <translation>Diese Entscheidung wurde schon zurückgenommen: Damit war der Konflikt wieder offen.</translation>
    </message>
    <message>
        <source>Only a decision about a conflict can be opened again. Choose one of those entries.</source>
        <translation>Nur eine Entscheidung über einen Konflikt kann wieder geöffnet werden. Wählen Sie einen solchen Eintrag.</translation>
    </message>
    <message>
        <source>Conflicts cannot be opened again here.</source>
        <translation>Konflikte können hier nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>This decision is not in the project any more.</source>
        <translation>Diese Entscheidung ist nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EvidenceLegend</name>
    <message>
        <source>speaks for another label</source>
        <translation>spricht für ein anderes Label</translation>
    </message>
    <message>
        <source>speaks for %1</source>
        <translation>spricht für %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence from %1</source>
        <translation>Belege von %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ExportCard</name>
    <message>
        <source>Soft labels</source>
        <translation>Weiche Labels</translation>
    </message>
    <message>
        <source>Reviewer codes</source>
        <translation>Reviewer-Kennungen</translation>
    </message>
    <message>
        <source>Write it nevertheless</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Ambiguous rows come along with their soft label, where the format takes one.</source>
        <translation>Mehrdeutige Zeilen kommen mit ihrem weichen Label mit, wo das Format eines kennt.</translation>
    </message>
    <message>
        <source>Who gave each answer. Without them answers are numbered within a row.</source>
        <translation>Wer jede Antwort gab. Ohne sie sind Antworten innerhalb einer Zeile nummeriert.</translation>
    </message>
    <message>
        <source>off by default</source>
        <translation>sonst aus</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>Ein anderes Format</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Weitere Formate</translation>
    </message>
    <message>
        <source>version %1, frozen</source>
        <translation>Version %1, eingefroren</translation>
    </message>
    <message>
        <source>frozen versions only</source>
        <translation>nur eingefrorene Versionen</translation>
    </message>
    <message>
        <source>Export version %1 as %2</source>
        <comment>number, format</comment>
        <translation>Version %1 als %2</translation>
    </message>
    <message>
        <source>Freeze a version to export it</source>
        <translation>Zum Exportieren einfrieren</translation>
    </message>
    <message>
        <source>Nothing was written: by the policy in force now these gates do not pass: %1.</source>
        <translation>Nichts wurde geschrieben: Nach der jetzt geltenden Richtlinie bestehen diese Schranken nicht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is in %2: %Ln rows, %3.</source>
        <comment>number, path, size</comment>
        <translation>
            <numerusform>Version %1 steht in %2: %Ln Zeile, %3.</numerusform>
            <numerusform>Version %1 steht in %2: %Ln Zeilen, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: %1.</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%Ln Zeile fehlt: %1.</numerusform>
            <numerusform>%Ln Zeilen fehlen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FactsRow</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Confidence is hidden until you choose</source>
        <translation>Die Konfidenz bleibt bis zu Ihrer Wahl verborgen</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum er hier ist</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedCard</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Can be retried</source>
        <translation>Wiederholbar</translation>
    </message>
    <message>
        <source>Need a fix</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>All</source>
        <comment>choose all records that can be retried</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Retry selected</source>
        <translation>Auswahl wiederholen</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>Fehlgeschlagene Datensätze</translation>
    </message>
    <message>
        <source>Choose all that can be retried</source>
        <translation>Alle wählen, die wiederholt werden können</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>failed records</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Can be retried %1</source>
        <translation>Wiederholbar %1</translation>
    </message>
    <message>
        <source>Need a fix %1</source>
        <translation>Zu beheben %1</translation>
    </message>
    <message>
        <source>The first %1 of each kind are listed. &quot;secondlook run --records failed&quot; tries all of them again.</source>
        <translation>Von jeder Art stehen die ersten %1 hier. „secondlook run --records failed“ versucht alle noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedModel</name>
    <message>
        <source>done since</source>
        <translation>inzwischen fertig</translation>
    </message>
    <message>
        <source>can be retried</source>
        <translation>wiederholbar</translation>
    </message>
    <message>
        <source>needs a fix</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedTable</name>
    <message>
        <source>Records that failed</source>
        <translation>Fehlgeschlagene Datensätze</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Choose it to be retried, or not</source>
        <translation>Zum Wiederholen wählen oder nicht</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldEditor</name>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Answer this field to save</source>
        <translation>Zum Sichern dieses Feld beantworten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldValue</name>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Hier abgeschnitten: %1 von %2 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsPanel</name>
    <message>
        <source>Save answer</source>
        <translation>Antwort sichern</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Still to answer: %1</source>
        <comment>names of fields</comment>
        <translation>Noch zu beantworten: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsTable</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Enter shows the whole value</source>
        <translation>Enter zeigt den ganzen Wert</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FigureCards</name>
    <message>
        <source>Cost against cap</source>
        <translation>Kosten und Grenze</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Anfragegrenze</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>about %1 expected in all</source>
        <comment>money</comment>
        <translation>etwa %1 insgesamt erwartet</translation>
    </message>
    <message>
        <source>no cap was set</source>
        <translation>keine Grenze gesetzt</translation>
    </message>
    <message>
        <source>The cap is reached, and the run stopped. What is done is kept.</source>
        <translation>Die Grenze ist erreicht, der Lauf ist beendet. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>within the cap</source>
        <translation>unter der Grenze</translation>
    </message>
    <message>
        <source>stops at the cap</source>
        <translation>endet an der Grenze</translation>
    </message>
    <message>
        <source>stops at the cap, %1</source>
        <comment>a sum that is expected</comment>
        <translation>endet an der Grenze, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>money</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <comment>tokens</comment>
        <translation>%1 hin, %2 zurück</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tokens, answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were there already</source>
        <translation>
            <numerusform>%Ln Antwort war schon da</numerusform>
            <numerusform>%Ln Antworten waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for a million</source>
        <comment>tokens, money</comment>
        <translation>%1, %2 für eine Million</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>höchstens %Ln zugleich</numerusform>
            <numerusform>höchstens %Ln zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 requests / min</source>
        <translation>von %1 Anfragen / min</translation>
    </message>
    <message>
        <source>of %1 tokens / min</source>
        <translation>von %1 Tokens / min</translation>
    </message>
    <message>
        <source>tokens %1 of %2 / min, %3</source>
        <comment>share, limit, how many requests</comment>
        <translation>Tokens %1 von %2 / min, %3</translation>
    </message>
    <message>
        <source>every request brought an answer</source>
        <translation>jede Anfrage brachte eine Antwort</translation>
    </message>
    <message>
        <source>requests that brought no answer</source>
        <translation>Anfragen, die keine Antwort brachten</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln requests</source>
        <translation>
            <numerusform>von %Ln Anfrage</numerusform>
            <numerusform>von %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FoundPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>In der Datei gefunden</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>The whole file is being read.</source>
        <translation>Die ganze Datei wird gelesen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>Rows with text</source>
        <translation>Zeilen mit Text</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>They stay in the import report. The first one, line %1</source>
        <translation>Sie bleiben im Importbericht. Die erste, Zeile %1</translation>
    </message>
    <message>
        <source>No id column</source>
        <translation>Keine Id-Spalte</translation>
    </message>
    <message>
        <source>Ids are made from the content.</source>
        <translation>Die Ids entstehen aus dem Inhalt.</translation>
    </message>
    <message>
        <source>Different ids</source>
        <translation>Verschiedene Ids</translation>
    </message>
    <message>
        <source>Of rows with the same id only the first is taken.</source>
        <translation>Von Zeilen mit derselben Id wird nur die erste genommen.</translation>
    </message>
    <message>
        <source>Rows that already have a label</source>
        <translation>Zeilen, die schon ein Label haben</translation>
    </message>
    <message>
        <source>Used as earlier labels, not as gold.</source>
        <translation>Dienen als frühere Labels, nicht als Gold.</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>Labels in der Datei</translation>
    </message>
    <message>
        <source>You can change the list in the next step.</source>
        <translation>Sie können die Liste im nächsten Schritt ändern.</translation>
    </message>
    <message>
        <source>Segments in %1</source>
        <translation>Segmente in %1</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Längster Text</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GatesCard</name>
    <message>
        <source>passes</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>besteht nicht</translation>
    </message>
    <message>
        <source>The policy asks for nothing. Quality gates in it keep a version from being frozen that is not good enough: agreement, accuracy on gold, records a label, leaks.</source>
        <translation>Die Richtlinie verlangt nichts. Qualitätsschranken darin verhindern, dass eine Version eingefroren wird, die nicht gut genug ist: Übereinstimmung, Genauigkeit auf Gold, Datensätze je Label, Lecks.</translation>
    </message>
    <message>
        <source>Quality gates</source>
        <translation>Qualitätsschranken</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Datensätze zeigen</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Mit Begründung akzeptieren</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Akzeptieren zurücknehmen</translation>
    </message>
    <message>
        <source>Accept this gate</source>
        <translation>Schranke akzeptieren</translation>
    </message>
    <message>
        <source>Why this gate is accepted</source>
        <translation>Warum diese Schranke akzeptiert wird</translation>
    </message>
    <message>
        <source>Why it may pass; the version keeps this</source>
        <translation>Begründung; die Version behält sie</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 pass, %2 fail, %3 accepted</source>
        <comment>numbers of gates</comment>
        <translation>%1 bestehen, %2 nicht, %3 akzeptiert</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Guideline, version %L1, %2</source>
        <comment>number; date</comment>
        <translation>Leitfaden, Version %L1, %2</translation>
    </message>
    <message>
        <source>For all labels</source>
        <translation>Für alle Labels</translation>
    </message>
    <message>
        <source>Move to a label to see what is said about it.</source>
        <translation>Gehen Sie zu einem Label, um zu lesen, was dazu gesagt wird.</translation>
    </message>
    <message>
        <source>The guideline has no part for this label.</source>
        <translation>Der Leitfaden hat keinen Teil zu diesem Label.</translation>
    </message>
    <message>
        <source>Guideline for all labels</source>
        <translation>Leitfaden für alle Labels</translation>
    </message>
    <message>
        <source>Guideline for %1</source>
        <translation>Leitfaden zu %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineReviewCard</name>
    <message>
        <source>95% interval %1</source>
        <translation>95-%-Intervall %1</translation>
    </message>
    <message>
        <source>Ask for a sample again</source>
        <translation>Eine Stichprobe erneut fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Earlier decisions: show by label</source>
        <translation>Frühere Entscheidungen: nach Label zeigen</translation>
    </message>
    <message>
        <source>Earlier decisions by label</source>
        <translation>Frühere Entscheidungen nach Label</translation>
    </message>
    <message>
        <source>Earlier decisions: copy as CSV</source>
        <translation>Frühere Entscheidungen: als CSV kopieren</translation>
    </message>
    <message>
        <source>Guideline %1 and earlier decisions</source>
        <translation>Leitfaden %1 und frühere Entscheidungen</translation>
    </message>
    <message>
        <source>The guideline and earlier decisions</source>
        <translation>Der Leitfaden und frühere Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier decisions may be touched.</source>
        <translation>
            <numerusform>%Ln frühere Entscheidung kann betroffen sein.</numerusform>
            <numerusform>%Ln frühere Entscheidungen können betroffen sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the guideline says of all labels has changed.</source>
        <translation>Was der Leitfaden zu allen Labels sagt, hat sich geändert.</translation>
    </message>
    <message>
        <source>What it says of these labels has changed: %1.</source>
        <translation>Geändert hat sich, was er zu diesen Labels sagt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more came in packs or files and cannot be asked for here.</source>
        <translation>
            <numerusform>%Ln weitere kam mit Paketen oder Dateien und kann hier nicht erfragt werden.</numerusform>
            <numerusform>%Ln weitere kamen mit Paketen oder Dateien und können hier nicht erfragt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked for again; none is answered yet.</source>
        <translation>
            <numerusform>%Ln wurde erneut gefragt; sie ist noch nicht beantwortet.</numerusform>
            <numerusform>%Ln wurden erneut gefragt; noch keine ist beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for again, %2 answered, %3 changed: %4 (95% interval %5).</source>
        <translation>%1 erneut gefragt, %2 beantwortet, %3 geändert: %4 (95-%-Intervall %5).</translation>
    </message>
    <message>
        <source>So about %1 of the %2 would change (%3 to %4).</source>
        <translation>Demnach würden sich etwa %1 der %2 ändern (%3 bis %4).</translation>
    </message>
    <message>
        <source>These are too few answers to rely on.</source>
        <translation>Das sind zu wenige Antworten, um sich darauf zu verlassen.</translation>
    </message>
    <message>
        <source>Of records that came back without a new guideline, %1 got another label.</source>
        <translation>Von Datensätzen, die ohne neuen Leitfaden wiederkamen, bekamen %1 ein anderes Label.</translation>
    </message>
    <message>
        <source>All of these labels</source>
        <translation>Alle diese Labels</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Erneut gefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Share that changed</source>
        <translation>Anteil geändert</translation>
    </message>
    <message numerus="yes">
        <source>Give at most %Ln of these decisions, drawn at random, back to the reviewers who made them?</source>
        <translation>
            <numerusform>Höchstens %Ln dieser Entscheidungen, zufällig gezogen, an den Reviewer zurückgeben, der sie getroffen hat?</numerusform>
            <numerusform>Höchstens %Ln dieser Entscheidungen, zufällig gezogen, an die Reviewer zurückgeben, die sie getroffen haben?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryFile</name>
    <message numerus="yes">
        <source>%Ln lines are saved in %1.</source>
        <translation>
            <numerusform>%Ln Zeile ist in %1 gespeichert.</numerusform>
            <numerusform>%Ln Zeilen sind in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. No file was written.</source>
        <translation>Das Speichern wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>%1, record %2, took %3</source>
        <translation>%1, Datensatz %2, dauerte %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryPage</name>
    <message>
        <source>every change, newest first, never edited</source>
        <translation>jede Änderung, neueste zuerst, nie bearbeitet</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Audit sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Gewählter Eintrag</translation>
    </message>
    <message>
        <source>Find a record, label or word</source>
        <translation>Datensatz, Label oder Wort suchen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>Verlauf als CSV speichern</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Open the record of the entry</source>
        <translation>Datensatz des Eintrags öffnen</translation>
    </message>
    <message>
        <source>Reopen this conflict</source>
        <translation>Konflikt wieder öffnen</translation>
    </message>
    <message>
        <source>Verify the chain of the log</source>
        <translation>Kette des Protokolls prüfen</translation>
    </message>
    <message>
        <source>Changes of the project</source>
        <translation>Änderungen des Projekts</translation>
    </message>
    <message>
        <source>Records of the audit sample</source>
        <translation>Datensätze der Stichprobe</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Über den gewählten Eintrag</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>Protokoll neu lesen</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>The conflict about %1 is open again. The project was exported after the decision: files outside hold what no longer stands.</source>
        <translation>Der Konflikt um %1 ist wieder offen. Das Projekt wurde nach der Entscheidung exportiert: Dateien außerhalb enthalten, was nicht mehr gilt.</translation>
    </message>
    <message>
        <source>The conflict about %1 is open again.</source>
        <translation>Der Konflikt um %1 ist wieder offen.</translation>
    </message>
    <message>
        <source>The chain of the log is broken at entry %1.</source>
        <translation>Die Kette des Protokolls ist bei Eintrag %1 gebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries checked: each follows from the one before.</source>
        <translation>
            <numerusform>%Ln Eintrag geprüft: Er folgt aus dem davor.</numerusform>
            <numerusform>%Ln Einträge geprüft: Jeder folgt aus dem davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Saving as CSV</source>
        <translation>Wird als CSV gespeichert</translation>
    </message>
    <message>
        <source>Looking through older entries</source>
        <translation>Ältere Einträge werden durchsucht</translation>
    </message>
    <message>
        <source>The newest %L1 lines are listed. A time, a person or a kind leads to older ones; the CSV file holds all.</source>
        <translation>Die neuesten %L1 Zeilen sind aufgeführt. Zeit, Person oder Art führen zu älteren; die CSV-Datei enthält alle.</translation>
    </message>
    <message>
        <source>Stopped. Older entries were not looked through.</source>
        <translation>Angehalten. Ältere Einträge wurden nicht durchsucht.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on. Compare with a copy of the project.</source>
        <translation>Das Ende des Protokolls fehlt, von Eintrag %1 an. Vergleichen Sie mit einer Kopie des Projekts.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryState</name>
    <message>
        <source>Reading the log</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was looked for</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>Protokoll wird durchsucht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>No record was drawn to be checked</source>
        <translation>Kein Datensatz wurde zur Prüfung gezogen</translation>
    </message>
    <message>
        <source>Some records that a run commits are drawn at random, so that people can say how often the model is right. The policy says how many; the next run draws them.</source>
        <translation>Einige Datensätze, die ein Lauf übernimmt, werden zufällig gezogen, damit Menschen sagen, wie oft das Modell richtig liegt. Die Richtlinie sagt, wie viele; der nächste Lauf zieht sie.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every decision and every change of the project will be listed here.</source>
        <translation>Hier steht dann jede Entscheidung und jede Änderung des Projekts.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Nothing in the log fits %1.</source>
        <comment>what was looked for</comment>
        <translation>Nichts im Protokoll passt zu %1.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was found in the part that was looked through.</source>
        <translation>In dem durchsuchten Teil wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryTable</name>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryTableModel</name>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>time; who; what was done; to what; details</comment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryView</name>
    <message>
        <source>Last decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>Image NAME (1 of 3)</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <comment>Image NAME</comment>
        <translation>%1: nicht gezeigt</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4 pixels, shown at %5%</source>
        <comment>Image NAME: PNG, 640 x 480 pixels</comment>
        <translation>%1: %2, %3 × %4 Pixel, gezeigt mit %5&#xa0;%</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, arrows move</source>
        <translation>Plus und Minus zoomen, 0 passt ein, Pfeile bewegen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ImportPage</name>
    <message>
        <source>New project from %1</source>
        <translation>Neues Projekt aus %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Das Projekt wird angelegt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Cancel the new project</source>
        <translation>Das neue Projekt abbrechen</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Next: labels</source>
        <translation>Weiter: Labels</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>Wählen Sie die Spalte, die den Text enthält.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::IntervalCard</name>
    <message>
        <source>%1: %2</source>
        <comment>coefficient, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not defined</source>
        <comment>coefficient</comment>
        <translation>%1: nicht definiert</translation>
    </message>
    <message>
        <source>95% interval %1.</source>
        <translation>95-%-Intervall %1.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::IntervalRuler</name>
    <message>
        <source>%1 tentative</source>
        <comment>threshold, zone</comment>
        <translation>%1 vorläufig</translation>
    </message>
    <message>
        <source>%1 reliable</source>
        <comment>threshold, zone</comment>
        <translation>%1 verlässlich</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyDelegate</name>
    <message>
        <source>Press the new key, Esc keeps the old one</source>
        <translation>Neue Taste drücken, Esc behält die alte</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>üblich %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyMap</name>
    <message>
        <source>That is not one key, alone or with Ctrl, Alt or Shift.</source>
        <translation>Das ist keine einzelne Taste, allein oder mit Strg, Alt oder Umschalt.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: digits, Enter, Esc and the F keys never change.</source>
        <translation>%1 lässt sich nicht vergeben: Ziffern, Enter, Esc und die F-Tasten ändern sich nie.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: it moves through lists and controls.</source>
        <translation>%1 lässt sich nicht vergeben: Damit bewegt man sich durch Listen und Bedienelemente.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: Alt with a letter opens the menus.</source>
        <translation>%1 lässt sich nicht vergeben: Alt mit einem Buchstaben öffnet die Menüs.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: it edits text.</source>
        <translation>%1 lässt sich nicht vergeben: Damit bearbeitet man Text.</translation>
    </message>
    <message>
        <source>No key is named.</source>
        <translation>Es ist keine Taste genannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key.</source>
        <translation>„%1“ ist keine Taste.</translation>
    </message>
    <message>
        <source>The key stored for %1 is ignored. %2</source>
        <translation>Die für %1 gespeicherte Taste gilt nicht. %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyTable</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyTableModel</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the keys of one action</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1, %2, never changes</source>
        <comment>action, its keys</comment>
        <translation>%1, %2, ändert sich nie</translation>
    </message>
    <message>
        <source>%1, %2, changed</source>
        <comment>action, its keys</comment>
        <translation>%1, %2, geändert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, its keys</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeysSection</name>
    <message>
        <source>Change the key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <source>Back to the usual key</source>
        <translation>Zurück zur üblichen Taste</translation>
    </message>
    <message>
        <source>All keys back to the usual ones</source>
        <translation>Alle Tasten auf die üblichen zurücksetzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Digits, Enter, Esc and the F keys never change.</source>
        <translation>Ziffern, Enter, Esc und die F-Tasten ändern sich nie.</translation>
    </message>
    <message>
        <source>Single keys are off, so keys that type a letter or a sign rest.</source>
        <translation>Einzeltasten sind aus, daher ruhen Tasten, die einen Buchstaben oder ein Zeichen tippen.</translation>
    </message>
    <message>
        <source>The keys of the review page stand here once a project is open.</source>
        <translation>Die Tasten der Prüfseite stehen hier, sobald ein Projekt offen ist.</translation>
    </message>
    <message>
        <source>The key stored for %1 is ignored: there is no such action.</source>
        <translation>Die für %1 gespeicherte Taste gilt nicht: Es gibt keine solche Aktion.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stored keys are ignored.</source>
        <translation>
            <numerusform>%Ln weitere gespeicherte Taste gilt nicht.</numerusform>
            <numerusform>%Ln weitere gespeicherte Tasten gelten nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelDelegate</name>
    <message>
        <source>your pick</source>
        <translation>Ihre Wahl</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelFinder</name>
    <message>
        <source>Another label</source>
        <translation>Ein anderes Label</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>labels found; all labels</comment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelGuides</name>
    <message>
        <source>The label schema does not say what it means.</source>
        <translation>Das Label-Schema sagt nicht, was es bedeutet.</translation>
    </message>
    <message>
        <source>Not this: “%1”</source>
        <comment>a text that only looks like the label</comment>
        <translation>Nicht dies: „%1“</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelKeys</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Your label keys</source>
        <translation>Ihre Label-Tasten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelModel</name>
    <message>
        <source>Pinned</source>
        <comment>labels</comment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>labels</comment>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Labels</translation>
    </message>
    <message>
        <source>All labels, by topic</source>
        <translation>Alle Labels nach Thema</translation>
    </message>
    <message>
        <source>Other labels</source>
        <comment>labels without a topic</comment>
        <translation>Andere Labels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, suggestion %2, confidence %3</source>
        <translation>%1, Vorschlag %2, Konfidenz %3</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>%1, key %2, confidence %3</source>
        <translation>%1, Taste %2, Konfidenz %3</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1, Thema %2</translation>
    </message>
    <message>
        <source>%1, your pick</source>
        <translation>%1, Ihre Wahl</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelPanel</name>
    <message numerus="yes">
        <source>Filter %Ln labels</source>
        <translation>
            <numerusform>%Ln Label filtern</numerusform>
            <numerusform>%Ln Labels filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Labels keep this order, so the keys never move.</source>
        <translation>Labels behalten diese Reihenfolge, damit die Tasten nie wandern.</translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation>Vorschläge sind verborgen</translation>
    </message>
    <message>
        <source>suggested by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>labels found</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Esc clears the filter and gives the single keys back</source>
        <translation>Esc leert den Filter und gibt die Einzeltasten frei</translation>
    </message>
    <message>
        <source>Flag this record because</source>
        <translation>Datensatz melden, weil</translation>
    </message>
    <message>
        <source>A label is missing</source>
        <translation>Ein Label fehlt</translation>
    </message>
    <message>
        <source>It shows personal data</source>
        <translation>Er zeigt personenbezogene Daten</translation>
    </message>
    <message>
        <source>It is not readable</source>
        <translation>Er ist nicht lesbar</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Skip this record because</source>
        <translation>Datensatz überspringen, weil</translation>
    </message>
    <message>
        <source>It needs an expert</source>
        <translation>Er braucht Fachwissen</translation>
    </message>
    <message>
        <source>Two labels fit equally well</source>
        <translation>Zwei Labels passen gleich gut</translation>
    </message>
    <message>
        <source>The guideline does not cover it</source>
        <translation>Der Leitfaden deckt ihn nicht ab</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are pinned already</source>
        <translation>
            <numerusform>%Ln Label ist schon angeheftet</numerusform>
            <numerusform>%Ln Labels sind schon angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the pin from one of them first.</source>
        <translation>Lösen Sie zuerst eines davon.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelView</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsStep</name>
    <message>
        <source>Labels, one a line</source>
        <translation>Labels, eines je Zeile</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>Name the labels</source>
        <translation>Labels benennen</translation>
    </message>
    <message>
        <source>One label a line. Rows of the file that carry another label are left out and reported.</source>
        <translation>Ein Label je Zeile. Zeilen der Datei mit einem anderen Label werden ausgelassen und gemeldet.</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>Wo das Projekt liegt</translation>
    </message>
    <message>
        <source>Labels in the list: %1</source>
        <translation>Labels in der Liste: %1</translation>
    </message>
    <message>
        <source>At least two labels are needed.</source>
        <translation>Es braucht mindestens zwei Labels.</translation>
    </message>
    <message>
        <source>The project needs a file to be kept in.</source>
        <translation>Das Projekt braucht eine Datei, in der es liegt.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name for the project.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Wählen Sie einen anderen Namen für das Projekt.</translation>
    </message>
    <message>
        <source>Projects (*.secondlook)</source>
        <translation>Projekte (*.secondlook)</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsTab</name>
    <message>
        <source>Show</source>
        <comment>before how much is shown</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Agreement per label</source>
        <translation>Übereinstimmung je Label</translation>
    </message>
    <message>
        <source>Records of two labels</source>
        <translation>Datensätze zweier Labels</translation>
    </message>
    <message>
        <source>Write a guideline note</source>
        <translation>Notiz für den Leitfaden</translation>
    </message>
    <message>
        <source>14 most confused</source>
        <translation>14 am häufigsten verwechselte</translation>
    </message>
    <message>
        <source>30 most confused</source>
        <translation>30 am häufigsten verwechselte</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>alle Labels</translation>
    </message>
    <message>
        <source>Which labels are mixed up</source>
        <translation>Verwechselte Labels</translation>
    </message>
    <message>
        <source>Agreement per label: copy as CSV</source>
        <translation>Übereinstimmung je Label: als CSV kopieren</translation>
    </message>
    <message numerus="yes">
        <source>lowest first, %Ln labels</source>
        <translation>
            <numerusform>niedrigste zuerst, %Ln Label</numerusform>
            <numerusform>niedrigste zuerst, %Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement. The %Ln most confused labels are shown; the table has all.</source>
        <translation>
            <numerusform>Jede Zelle zählt Paare von Labels beim selben Datensatz. Die Diagonale ist Übereinstimmung. Das %Ln am häufigsten verwechselte Label ist zu sehen; die Tabelle hat alle.</numerusform>
            <numerusform>Jede Zelle zählt Paare von Labels beim selben Datensatz. Die Diagonale ist Übereinstimmung. Die %Ln am häufigsten verwechselten Labels sind zu sehen; die Tabelle hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement.</source>
        <translation>Jede Zelle zählt Paare von Labels beim selben Datensatz. Die Diagonale ist Übereinstimmung.</translation>
    </message>
    <message>
        <source>Two labels and their records</source>
        <translation>Zwei Labels und ihre Datensätze</translation>
    </message>
    <message>
        <source>Choose a cell on the left, or a label above, and press Enter: the records on which the two are mixed up appear here, the most typical first.</source>
        <translation>Wählen Sie eine Zelle links oder ein Label oben und drücken Sie die Eingabetaste: Hier erscheinen die Datensätze, bei denen die beiden verwechselt wurden, die typischsten zuerst.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two labels</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records shown</source>
        <translation>
            <numerusform>%1 von %Ln Datensatz gezeigt</numerusform>
            <numerusform>%1 von %Ln Datensätzen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open all %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>Alle öffnen (%Ln)</numerusform>
            <numerusform>Alle öffnen (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LaneRow</name>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>lane</comment>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LetterAsker</name>
    <message>
        <source>Press a letter. Backspace takes it away again.</source>
        <translation>Drücken Sie einen Buchstaben. Die Rücktaste nimmt ihn wieder weg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Which letter shall choose %1?</source>
        <translation>Welcher Buchstabe soll %1 wählen?</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot;. Choose another letter.</source>
        <translation>%1 ist die Taste von „%2“. Wählen Sie einen anderen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ListTabs</name>
    <message>
        <source>Open</source>
        <comment>conflicts</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>conflicts</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <comment>conflicts</comment>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>One more answer was asked for: by the policy, or because an adjudicator sent the record back</source>
        <translation>Eine weitere Antwort ist erbeten: von der Richtlinie, oder weil jemand den Datensatz zurückgegeben hat</translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation>Welche Konflikte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>list of conflicts, how many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LockedValue</name>
    <message>
        <source>%1: %2, locked</source>
        <comment>setting, its value</comment>
        <translation>%1: %2, gesperrt</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Second Look</source>
        <translation>Second Look</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>project, page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Go to or run</source>
        <translation>&amp;Gehe zu oder führe aus</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Nächstes Bedienelement</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>Vorheriges Bedienelement</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Text at its &amp;usual size</source>
        <translation>Text in ü&amp;blicher Größe</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>&amp;Alle Tasten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Da&amp;tensatz</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ManyBar</name>
    <message numerus="yes">
        <source>%Ln of them have a label by majority, which they lose.</source>
        <translation>
            <numerusform>%Ln davon hat ein Label durch Mehrheit und verliert es.</numerusform>
            <numerusform>%Ln davon haben ein Label durch Mehrheit und verlieren es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait for one more answer, which nobody is asked for any more.</source>
        <translation>
            <numerusform>%Ln davon wartet auf eine weitere Antwort, um die dann niemand mehr gebeten wird.</numerusform>
            <numerusform>%Ln davon warten auf eine weitere Antwort, um die dann niemand mehr gebeten wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open conflicts already.</source>
        <translation>
            <numerusform>%Ln ist schon ein offener Konflikt.</numerusform>
            <numerusform>%Ln sind schon offene Konflikte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for one more answer and stay with the reviewers.</source>
        <translation>
            <numerusform>%Ln wartet auf eine weitere Antwort und bleibt bei den Reviewern.</numerusform>
            <numerusform>%Ln warten auf eine weitere Antwort und bleiben bei den Reviewern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: their answers agree by now.</source>
        <translation>
            <numerusform>%Ln bleibt, wie er ist: Seine Antworten stimmen inzwischen überein.</numerusform>
            <numerusform>%Ln bleiben, wie sie sind: Ihre Antworten stimmen inzwischen überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: they were decided.</source>
        <translation>
            <numerusform>%Ln bleibt, wie er ist: Er wurde entschieden.</numerusform>
            <numerusform>%Ln bleiben, wie sie sind: Sie wurden entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep a soft label already.</source>
        <translation>
            <numerusform>%Ln behält schon ein weiches Label.</numerusform>
            <numerusform>%Ln behalten schon ein weiches Label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left to others: one of the answers is yours.</source>
        <translation>
            <numerusform>%Ln bleibt anderen überlassen: Eine der Antworten ist von Ihnen.</numerusform>
            <numerusform>%Ln bleiben anderen überlassen: Eine der Antworten ist von Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these conflicts</source>
        <translation>Diese Konflikte zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records would keep the shares of their answers as a soft label and train no label.</source>
        <translation>
            <numerusform>%Ln Datensatz würde die Anteile seiner Antworten als weiches Label behalten und kein Label trainieren.</numerusform>
            <numerusform>%Ln Datensätze würden die Anteile ihrer Antworten als weiches Label behalten und kein Label trainieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a majority settled would wait to be decided on the page Adjudicate.</source>
        <translation>
            <numerusform>%Ln Datensatz, den eine Mehrheit entschied, würde auf der Seite „Entscheiden“ auf den Entscheid warten.</numerusform>
            <numerusform>%Ln Datensätze, die eine Mehrheit entschied, würden auf der Seite „Entscheiden“ auf den Entscheid warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record here can be given a soft label.</source>
        <translation>Kein Datensatz hier kann ein weiches Label bekommen.</translation>
    </message>
    <message>
        <source>No record here was settled by a majority alone.</source>
        <translation>Kein Datensatz hier wurde allein durch eine Mehrheit entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln records stand as they did before.</source>
        <translation>
            <numerusform>Zurückgenommen: %Ln Datensatz steht wieder wie zuvor.</numerusform>
            <numerusform>Zurückgenommen: %Ln Datensätze stehen wieder wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was exported in between: files outside still hold it.</source>
        <translation>Das Projekt wurde dazwischen exportiert: Dateien außerhalb enthalten es noch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records keep a soft label.</source>
        <translation>
            <numerusform>%Ln Datensatz behält ein weiches Label.</numerusform>
            <numerusform>%Ln Datensätze behalten ein weiches Label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait on the page Adjudicate.</source>
        <translation>
            <numerusform>%Ln Datensatz wartet auf der Seite „Entscheiden“.</numerusform>
            <numerusform>%Ln Datensätze warten auf der Seite „Entscheiden“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the records</source>
        <translation>Die Datensätze werden angesehen</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln soft labels</source>
        <translation>
            <numerusform>%Ln weiches Label behalten</numerusform>
            <numerusform>%Ln weiche Labels behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln to adjudicate</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln zur Schlichtung geben</numerusform>
            <numerusform>%Ln zur Schlichtung geben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NameSection</name>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>Name des Reviewers</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Each decision is kept under it. What you decided before stays under the name it was made with. Settings belong to a name as well.</source>
        <translation>Jede Entscheidung wird unter ihm geführt. Was Sie früher entschieden haben, bleibt unter dem damaligen Namen. Auch Einstellungen gehören zu einem Namen.</translation>
    </message>
    <message>
        <source>A decision needs somebody who made it.</source>
        <translation>Eine Entscheidung braucht jemanden, der sie getroffen hat.</translation>
    </message>
    <message>
        <source>That is too long for a project. Leave some of it out.</source>
        <translation>Das ist zu lang für ein Projekt. Lassen Sie etwas davon weg.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NavModel</name>
    <message>
        <source>%1, %2</source>
        <comment>page, its count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NewRunDialog</name>
    <message>
        <source>Add a model server</source>
        <translation>Modellserver hinzufügen</translation>
    </message>
    <message>
        <source>Change this model server</source>
        <translation>Diesen Modellserver ändern</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Cost cap</source>
        <translation>Kostengrenze</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Estimate the cost</source>
        <translation>Kosten schätzen</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>In the currency of the server&apos;s prices. The run stops there and can be taken up again.</source>
        <translation>In der Währung der Preise des Servers. Der Lauf endet dort und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>classifier, its version</comment>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which records, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>This is a review pack. Runs are made in the project that gave it out.</source>
        <translation>Dies ist ein Review-Paket. Läufe gibt es im Projekt, das es ausgegeben hat.</translation>
    </message>
    <message>
        <source>One of the fields holds no number that may stand there.</source>
        <translation>In einem der Felder steht keine Zahl, die dort stehen darf.</translation>
    </message>
    <message>
        <source>No record of this kind is there.</source>
        <translation>Es gibt keinen solchen Datensatz.</translation>
    </message>
    <message>
        <source>Stopped. Answers that came are kept for the run.</source>
        <translation>Beendet. Antworten, die kamen, bleiben für den Lauf.</translation>
    </message>
    <message>
        <source>Asking about some records. Their answers are kept for the run.</source>
        <translation>Einige Datensätze werden angefragt. Die Antworten bleiben für den Lauf.</translation>
    </message>
    <message>
        <source>No prices are set, so there is no cost to estimate.</source>
        <translation>Es sind keine Preise gesetzt, also gibt es nichts zu schätzen.</translation>
    </message>
    <message>
        <source>About %1 for %2 records; in nine of ten cases not more than %3.</source>
        <comment>money, number, money</comment>
        <translation>Etwa %1 für %2 Datensätze; in neun von zehn Fällen nicht mehr als %3.</translation>
    </message>
    <message>
        <source>One request after the other</source>
        <translation>Eine Anfrage nach der anderen</translation>
    </message>
    <message>
        <source>In batches, and wait for the results</source>
        <translation>In Stapeln, und auf die Ergebnisse warten</translation>
    </message>
    <message>
        <source>In batches, and fetch the results later</source>
        <translation>In Stapeln, und die Ergebnisse später holen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Batches cost less and take up to a day. The run can be stopped meanwhile; it is taken up again to fetch the results.</source>
        <translation>Stapel kosten weniger und dauern bis zu einem Tag. Der Lauf kann inzwischen angehalten werden; um die Ergebnisse zu holen, wird er fortgesetzt.</translation>
    </message>
    <message>
        <source>Another run goes on. This one can start when that has ended.</source>
        <translation>Ein anderer Lauf ist im Gange. Dieser kann beginnen, wenn jener zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NoMatchNote</name>
    <message>
        <source>Try a shorter part of its name. If the label you need does not exist, flag the record.</source>
        <translation>Versuchen Sie einen kürzeren Teil des Namens. Gibt es das nötige Label nicht, melden Sie den Datensatz.</translation>
    </message>
    <message>
        <source>Flag: a label is missing</source>
        <translation>Melden: Ein Label fehlt</translation>
    </message>
    <message>
        <source>No label contains “%1”</source>
        <translation>Kein Label enthält „%1“</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NoteDialog</name>
    <message>
        <source>Add to the guideline</source>
        <translation>In den Leitfaden aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A guideline note</source>
        <translation>Eine Notiz für den Leitfaden</translation>
    </message>
    <message>
        <source>How are %1 and %2 told apart?</source>
        <comment>two labels</comment>
        <translation>Woran unterscheidet man %1 und %2?</translation>
    </message>
    <message>
        <source>In plain words, for the reviewers</source>
        <translation>In einfachen Worten, für die Reviewer</translation>
    </message>
    <message>
        <source>What is added to the guideline</source>
        <translation>Was in den Leitfaden kommt</translation>
    </message>
    <message>
        <source>It becomes version %1 of the guideline and stands in the part of both labels:</source>
        <translation>Es wird Version %1 des Leitfadens und steht im Teil beider Labels:</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>field, step, what it means</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, one of its answers</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n labels</source>
        <translation>
            <numerusform>Höchstens %n Label</numerusform>
            <numerusform>Höchstens %n Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n labels</source>
        <translation>
            <numerusform>Mindestens %n Label</numerusform>
            <numerusform>Mindestens %n Labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionList</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionModel</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, the words it marks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what was answered</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers</source>
        <translation>
            <numerusform>%Ln Reviewer</numerusform>
            <numerusform>%Ln Reviewer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, by how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Ein anderes Label</translation>
    </message>
    <message>
        <source>%1, another label, chosen</source>
        <translation>%1, ein anderes Label, gewählt</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>ein anderes Label</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OrderBox</name>
    <message>
        <source>Order of the queue</source>
        <translation>Reihenfolge der Warteschlange</translation>
    </message>
    <message>
        <source>Which record comes next</source>
        <translation>Welcher Datensatz als Nächstes kommt</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Strittigste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Nach Segment</translation>
    </message>
    <message>
        <source>By predicted label</source>
        <translation>Nach vorhergesagtem Label</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OriginCard</name>
    <message>
        <source>Story</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Where a row comes from</source>
        <translation>Herkunft einer Zeile</translation>
    </message>
    <message>
        <source>The same as JSON</source>
        <translation>Dasselbe als JSON</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Choose a row to see what happened to it.</source>
        <translation>Wählen Sie eine Zeile, um ihren Verlauf zu sehen.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OverviewTab</name>
    <message>
        <source>Agreement over time</source>
        <translation>Übereinstimmung im Zeitverlauf</translation>
    </message>
    <message>
        <source>Krippendorff alpha by week, 95% interval</source>
        <translation>Krippendorffs Alpha je Woche, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Differences of two reviewers</source>
        <translation>Unterschiede zweier Reviewer</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Fleiss kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Gwet AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Beobachtete Übereinstimmung</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Alle Paare</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Paare von Reviewern</translation>
    </message>
    <message>
        <source>Cohen kappa, shared records</source>
        <translation>Cohens Kappa, gemeinsame Datensätze</translation>
    </message>
    <message>
        <source>figures need 100 records to show</source>
        <translation>Zahlen erst ab 100 Datensätzen</translation>
    </message>
    <message>
        <source>Reviewers: copy as CSV</source>
        <translation>Reviewer: als CSV kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more</source>
        <translation>
            <numerusform>%Ln Datensatz mit zwei oder mehr Antworten</numerusform>
            <numerusform>%Ln Datensätze mit zwei oder mehr Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>share of pairs that match</source>
        <translation>Anteil der Paare, die übereinstimmen</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln reviewers with the most answers; the table has all.</source>
        <translation>
            <numerusform>Der %Ln Reviewer mit den meisten Antworten; die Tabelle hat alle.</numerusform>
            <numerusform>Die %Ln Reviewer mit den meisten Antworten; die Tabelle hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shared records differ</source>
        <translation>
            <numerusform>%1 von %Ln gemeinsamen Datensatz verschieden</numerusform>
            <numerusform>%1 von %Ln gemeinsamen Datensätzen verschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PaceChart</name>
    <message>
        <source>Records per second</source>
        <translation>Datensätze pro Sekunde</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Noch ist nichts fertig.</translation>
    </message>
    <message>
        <source>On average %1, at most %2.</source>
        <comment>paces</comment>
        <translation>Im Mittel %1, höchstens %2.</translation>
    </message>
    <message>
        <source>too many requests, slowed down</source>
        <translation>zu viele Anfragen, verlangsamt</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PageSteps</name>
    <message>
        <source>%1: the page before</source>
        <comment>rows</comment>
        <translation>%1: die Seite davor</translation>
    </message>
    <message>
        <source>%1: the next page</source>
        <comment>rows</comment>
        <translation>%1: die nächste Seite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>rows</comment>
        <translation>%1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrix</name>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Paare von Reviewern</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrixModel</name>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: no shared records</source>
        <translation>%1: keine gemeinsamen Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shared records.</source>
        <translation>
            <numerusform>%1: %Ln gemeinsamer Datensatz.</numerusform>
            <numerusform>%1: %Ln gemeinsame Datensätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: Cohen kappa %2, 95% interval %3, %Ln shared records</source>
        <translation>
            <numerusform>%1: Cohens Kappa %2, 95-%-Intervall %3, %Ln gemeinsamer Datensatz</numerusform>
            <numerusform>%1: Cohens Kappa %2, 95-%-Intervall %3, %Ln gemeinsame Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Palette</name>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>nächste Gruppe</translation>
    </message>
    <message>
        <source>Go to or run</source>
        <translation>Gehe zu oder führe aus</translation>
    </message>
    <message>
        <source>Type a command, a page or a project</source>
        <translation>Befehl, Seite oder Projekt eingeben</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing here is called &quot;%1&quot;.</source>
        <translation>Nichts heißt hier „%1“.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>palette row, its hint</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PrecedentList</name>
    <message>
        <source>Earlier decisions</source>
        <translation>Frühere Entscheidungen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PrecedentModel</name>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%L1 to %2</source>
        <comment>number of decisions, label</comment>
        <translation>%L1 für %2</translation>
    </message>
    <message>
        <source>%L1 ambiguous</source>
        <comment>number of decisions</comment>
        <translation>%L1 mehrdeutig</translation>
    </message>
    <message>
        <source>none between these labels yet</source>
        <translation>noch keine zwischen diesen Labels</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>day, text of the record, label, who decided</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PreviewDelegate</name>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keins</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ProgressCard</name>
    <message>
        <source>Records of the run</source>
        <translation>Datensätze des Laufs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Es gab nichts zu tun.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>saved as it goes, last at %1</source>
        <comment>time</comment>
        <translation>laufend gesichert, zuletzt %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QuadrantCard</name>
    <message numerus="yes">
        <source>In %Ln of them people differ more than their usual errors explain.</source>
        <translation>
            <numerusform>Bei %Ln davon sind Menschen uneiniger, als ihre üblichen Fehler erklären.</numerusform>
            <numerusform>Bei %Ln davon sind Menschen uneiniger, als ihre üblichen Fehler erklären.</numerusform>
        </translation>
    </message>
    <message>
        <source>People disagree and the model cannot tell. Keep soft labels, or split the label.</source>
        <translation>Menschen sind uneins und das Modell kann es nicht sagen. Behalten Sie weiche Labels oder teilen Sie das Label.</translation>
    </message>
    <message>
        <source>The model is sure where people differ. Look for a gap in the guideline or a label error.</source>
        <translation>Das Modell ist sicher, wo Menschen uneins sind. Suchen Sie nach einer Lücke im Leitfaden oder einem falschen Label.</translation>
    </message>
    <message>
        <source>People agree and the model is sure. Safe to commit, no action needed.</source>
        <translation>Menschen sind sich einig und das Modell ist sicher. Kann übernommen werden, nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>People agree and the model is sure. In %Ln of them it is sure of another label: an error of the model, or too much confidence.</source>
        <translation>
            <numerusform>Menschen sind sich einig und das Modell ist sicher. Bei %Ln davon ist es eines anderen Labels sicher: ein Fehler des Modells oder zu viel Konfidenz.</numerusform>
            <numerusform>Menschen sind sich einig und das Modell ist sicher. Bei %Ln davon ist es eines anderen Labels sicher: ein Fehler des Modells oder zu viel Konfidenz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>Öffnen (%Ln)</numerusform>
            <numerusform>Öffnen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1: %Ln Datensatz</numerusform>
            <numerusform>%1: %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quadrant, what its button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People agree and the model does not know yet. These labels teach the most: the next training uses all that are settled.</source>
        <translation>Die Leute sind sich einig, das Modell weiß es noch nicht. Diese Labels lehren am meisten: Das nächste Training nutzt alle, die entschieden sind.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QueueControls</name>
    <message>
        <source>Keep to records that match</source>
        <translation>Nur passende Datensätze</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>For example: label:card_arrival conf&lt;0.6 channel=email &quot;lost card&quot;</source>
        <translation>Zum Beispiel: label:card_arrival conf&lt;0.6 channel=email &quot;lost card&quot;</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>records that match the filter</comment>
        <translation>
            <numerusform>%Ln übrig</numerusform>
            <numerusform>%Ln übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Diesen Filter vergessen</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter behalten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReasonChooser</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecentModel</name>
    <message>
        <source>file has moved, choose it again</source>
        <translation>Datei wurde verschoben, neu wählen</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>this computer, nothing to review</source>
        <translation>dieser Computer, nichts zu prüfen</translation>
    </message>
    <message>
        <source>this computer, %1 to review</source>
        <translation>dieser Computer, %1 zu prüfen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>project, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n Label</numerusform>
            <numerusform>%n Labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordBar</name>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>tier</comment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>tier</comment>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>tier</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>Guideline changed</source>
        <translation>Leitfaden geändert</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordContent</name>
    <message>
        <source>The text is too long to be formatted.</source>
        <translation>Der Text ist zu lang, um formatiert zu werden.</translation>
    </message>
    <message>
        <source>The text is no chat.</source>
        <translation>Der Text ist kein Chat.</translation>
    </message>
    <message>
        <source>Scripts, styles and pictures are left out.</source>
        <translation>Skripte, Stile und Bilder sind weggelassen.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordPane</name>
    <message>
        <source>%1 leads back to the open record.</source>
        <translation>%1 führt zurück zum offenen Datensatz.</translation>
    </message>
    <message>
        <source>You skipped this record. %1</source>
        <translation>Sie haben diesen Datensatz übersprungen. %1</translation>
    </message>
    <message>
        <source>You flagged this record. %1</source>
        <translation>Sie haben diesen Datensatz gemeldet. %1</translation>
    </message>
    <message>
        <source>You labelled this record %1. %2</source>
        <translation>Sie haben diesem Datensatz %1 gegeben. %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>word, label, weight</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>one sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>headline; what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Shown as plain text.</source>
        <translation>Als reiner Text gezeigt.</translation>
    </message>
    <message>
        <source>Shown as Markdown.</source>
        <translation>Als Markdown gezeigt.</translation>
    </message>
    <message>
        <source>Shown as the text of HTML.</source>
        <translation>Als Text des HTML gezeigt.</translation>
    </message>
    <message>
        <source>Shown as a chat.</source>
        <translation>Als Chat gezeigt.</translation>
    </message>
    <message>
        <source>Word evidence shows in the plain text.</source>
        <translation>Wortbelege erscheinen im reinen Text.</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordReader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Datensatz</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Hier abgeschnitten: %1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordText</name>
    <message>
        <source>Record text</source>
        <translation>Text des Datensatzes</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordsReader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Answers to this record</source>
        <translation>Antworten auf diesen Datensatz</translation>
    </message>
    <message>
        <source>Records to read</source>
        <translation>Datensätze zum Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records to read</source>
        <translation>
            <numerusform>%Ln Datensatz zum Lesen</numerusform>
            <numerusform>%Ln Datensätze zum Lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of them are listed</source>
        <translation>die ersten %1 davon stehen in der Liste</translation>
    </message>
    <message>
        <source>nothing can be changed here</source>
        <translation>hier lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id of the record, segment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Hier abgeschnitten: %1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>The model has said nothing about it.</source>
        <translation>Das Modell hat dazu nichts gesagt.</translation>
    </message>
    <message>
        <source>The model says %1, %2 sure.</source>
        <comment>label, percent</comment>
        <translation>Das Modell sagt %1, zu %2 sicher.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>beside the model&apos;s answer</source>
        <translation>neben der Antwort des Modells</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RevealCard</name>
    <message>
        <source>The model leans to %1</source>
        <translation>Das Modell neigt zu %1</translation>
    </message>
    <message>
        <source>It gives its own label %1.</source>
        <comment>probability</comment>
        <translation>Seinem Label gibt es %1.</translation>
    </message>
    <message>
        <source>It gives its own label %1 and your pick %2.</source>
        <comment>probabilities</comment>
        <translation>Seinem Label gibt es %1, Ihrer Wahl %2.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a label</comment>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>a label</comment>
        <translation>Zu %1 wechseln</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Dieser Datensatz</translation>
    </message>
    <message>
        <source>Skip this record</source>
        <translation>Diesen Datensatz überspringen</translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation>Mit Grund überspringen</translation>
    </message>
    <message>
        <source>Flag this record</source>
        <translation>Diesen Datensatz melden</translation>
    </message>
    <message>
        <source>Comment on this record</source>
        <translation>Diesen Datensatz kommentieren</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>Labels filtern</translation>
    </message>
    <message>
        <source>Pin or unpin the label</source>
        <translation>Label anheften oder lösen</translation>
    </message>
    <message>
        <source>Give the label a letter</source>
        <translation>Dem Label einen Buchstaben geben</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Vorheriger Datensatz</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>Hide or show suggestions</source>
        <translation>Vorschläge verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Hide or show evidence</source>
        <translation>Belege verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Keep to records that match a filter</source>
        <translation>Nur Datensätze, die zu einem Filter passen</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Show all of the text</source>
        <translation>Den ganzen Text zeigen</translation>
    </message>
    <message>
        <source>Go to similar labelled records</source>
        <translation>Zu ähnlichen Datensätzen mit Label</translation>
    </message>
    <message>
        <source>Decide near-duplicates at once</source>
        <translation>Beinahe-Dubletten auf einmal entscheiden</translation>
    </message>
    <message>
        <source>Own confidence: low</source>
        <translation>Eigene Sicherheit: niedrig</translation>
    </message>
    <message>
        <source>Own confidence: medium</source>
        <translation>Eigene Sicherheit: mittel</translation>
    </message>
    <message>
        <source>Own confidence: high</source>
        <translation>Eigene Sicherheit: hoch</translation>
    </message>
    <message>
        <source>Choose label %1</source>
        <translation>Label %1 wählen</translation>
    </message>
    <message>
        <source>Show the plain text or formatted</source>
        <translation>Nur Text oder formatiert zeigen</translation>
    </message>
    <message>
        <source>Show texts as what they are recognised as</source>
        <translation>Texte zeigen, wie sie erkannt werden</translation>
    </message>
    <message>
        <source>Show texts as plain text</source>
        <translation>Texte als reinen Text zeigen</translation>
    </message>
    <message>
        <source>Show texts as Markdown</source>
        <translation>Texte als Markdown zeigen</translation>
    </message>
    <message>
        <source>Show texts as the text of HTML</source>
        <translation>Texte als Text des HTML zeigen</translation>
    </message>
    <message>
        <source>Show texts as chats</source>
        <translation>Texte als Chats zeigen</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Die Antwort sichern</translation>
    </message>
    <message>
        <source>Go to the fields</source>
        <translation>Zu den Feldern</translation>
    </message>
    <message>
        <source>Select words in the text</source>
        <translation>Wörter im Text auswählen</translation>
    </message>
    <message>
        <source>Second label %1</source>
        <translation>Zweites Label %1</translation>
    </message>
    <message>
        <source>Show the guideline of the label</source>
        <translation>Leitfaden zum Label zeigen</translation>
    </message>
    <message>
        <source>This project has a guideline</source>
        <translation>Dieses Projekt hat einen Leitfaden</translation>
    </message>
    <message>
        <source>The guideline has a new version</source>
        <translation>Der Leitfaden hat eine neue Version</translation>
    </message>
    <message>
        <source>%1 shows what it says about the label in focus.</source>
        <comment>key</comment>
        <translation>%1 zeigt, was er zum Label im Fokus sagt.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPresenter</name>
    <message>
        <source>That record could not be read</source>
        <translation>Dieser Datensatz ließ sich nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln records all got %1</source>
        <translation>
            <numerusform>Der letzte %Ln Datensatz bekam %1</numerusform>
            <numerusform>Die letzten %Ln Datensätze bekamen alle %1</numerusform>
        </translation>
    </message>
    <message>
        <source>That may well be right. Look at this one with fresh eyes before you go on.</source>
        <translation>Das kann gut stimmen. Sehen Sie diesen hier mit frischen Augen an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>%1 saved. The model leans to %2; keep your pick or change it</source>
        <translation>%1 gesichert. Das Modell neigt zu %2; behalten Sie Ihre Wahl oder ändern Sie sie</translation>
    </message>
    <message>
        <source>Your label %1 is kept until you close the window.</source>
        <translation>Ihr Label %1 bleibt erhalten, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Your decision is kept until you close the window.</source>
        <translation>Ihre Entscheidung bleibt erhalten, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>This decision could not be saved</source>
        <translation>Diese Entscheidung ließ sich nicht sichern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong; what is safe</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>That record is no longer open</source>
        <translation>Dieser Datensatz ist nicht mehr offen</translation>
    </message>
    <message>
        <source>%1 Your first pick is kept.</source>
        <translation>%1 Ihre erste Wahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved for it.</source>
        <translation>%1 Für ihn wurde nichts gesichert.</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>Es ist nichts mehr rückgängig zu machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>%Ln Entscheidung zurückgenommen</numerusform>
            <numerusform>%Ln Entscheidungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>They were made at once for many records; all of these are open again.</source>
        <translation>Sie wurden auf einmal für viele Datensätze getroffen; alle sind wieder offen.</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>what was decided</comment>
        <translation>%1 zurückgenommen</translation>
    </message>
    <message>
        <source>The last decision could not be taken back</source>
        <translation>Die letzte Entscheidung ließ sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>%1 It stands as it was.</source>
        <translation>%1 Sie gilt weiter wie zuvor.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>%1 saved, record %2 of %3</source>
        <comment>what was decided; done; goal</comment>
        <translation>%1 gesichert, Datensatz %2 von %3</translation>
    </message>
    <message>
        <source>The review queue could not be opened</source>
        <translation>Die Prüfwarteschlange ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The next record could not be read</source>
        <translation>Der nächste Datensatz ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 Everything you decided is saved.</source>
        <translation>%1 Alles, was Sie entschieden haben, ist gesichert.</translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>Dieser Filter ist nicht lesbar</translation>
    </message>
    <message>
        <source>The queue could not be put in this order</source>
        <translation>Die Warteschlange ließ sich nicht so ordnen</translation>
    </message>
    <message>
        <source>This choice could not be kept</source>
        <translation>Diese Wahl ließ sich nicht behalten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewingSection</name>
    <message>
        <source>On for all records</source>
        <translation>Ein für alle Datensätze</translation>
    </message>
    <message>
        <source>On for samples, second opinions and %1 others</source>
        <translation>Ein für Stichproben, Zweitmeinungen und %1 der übrigen</translation>
    </message>
    <message>
        <source>On for samples and second opinions</source>
        <translation>Ein für Stichproben und Zweitmeinungen</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>blind until the first pick</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>none</source>
        <comment>share of records</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 in %L1</source>
        <translation>1 von %L1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Commit and go on</source>
        <translation>Sichern und weiter</translation>
    </message>
    <message>
        <source>Confirm with Enter</source>
        <translation>Mit Enter bestätigen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Blind until the first pick</source>
        <translation>Blind bis zur ersten Wahl</translation>
    </message>
    <message>
        <source>Share of records for a second reviewer</source>
        <translation>Anteil der Datensätze für einen zweiten Reviewer</translation>
    </message>
    <message>
        <source>While you review</source>
        <translation>Beim Prüfen</translation>
    </message>
    <message>
        <source>After a number key</source>
        <translation>Nach einer Zifferntaste</translation>
    </message>
    <message>
        <source>&quot;Confirm with Enter&quot; costs one more key and prevents slips.</source>
        <translation>„Mit Enter bestätigen“ kostet eine Taste mehr und verhindert Versehen.</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Einzeltasten</translation>
    </message>
    <message>
        <source>S, F, C, U and the like. Turn off for speech input or screen readers.</source>
        <translation>S, F, C, U und ähnliche. Für Spracheingabe oder Screenreader ausschalten.</translation>
    </message>
    <message>
        <source>Ask for my confidence</source>
        <translation>Nach meiner Sicherheit fragen</translation>
    </message>
    <message>
        <source>Helps to tell a hard record from a slip.</source>
        <translation>Hilft, einen schweren Datensatz von einem Versehen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Word evidence from the model</source>
        <translation>Wortbelege des Modells</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>Zweitmeinungen</translation>
    </message>
    <message>
        <source>Set by the policy of the project. Only the lead can change it.</source>
        <translation>Von der Richtlinie des Projekts festgelegt. Nur die Leitung kann es ändern.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source> records</source>
        <comment>after the goal of a session</comment>
        <translation> Datensätze</translation>
    </message>
    <message>
        <source>Goal for a session</source>
        <translation>Ziel einer Sitzung</translation>
    </message>
    <message>
        <source>Shown at the bottom of the review page. No one else sees it.</source>
        <translation>Unten auf der Prüfseite zu sehen. Niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>nach %Ln Minute</numerusform>
            <numerusform>nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me to take a break</source>
        <translation>An eine Pause erinnern</translation>
    </message>
    <message>
        <source>A line at the bottom of the review page, never a pop-up.</source>
        <translation>Eine Zeile unten auf der Prüfseite, nie ein Pop-up.</translation>
    </message>
    <message>
        <source>Show my pace</source>
        <translation>Mein Tempo zeigen</translation>
    </message>
    <message>
        <source>How long decisions take you. No one else sees it.</source>
        <translation>Wie lange Ihre Entscheidungen dauern. Niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln answers each</source>
        <translation>
            <numerusform>%1, je %Ln Antwort</numerusform>
            <numerusform>%1, je %Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>At this share, about %L1 of the %L2 records in the queue.</source>
        <translation>Bei diesem Anteil etwa %L1 der %L2 Datensätze in der Warteschlange.</translation>
    </message>
    <message>
        <source>Set by the policy of the project.</source>
        <translation>Von der Richtlinie des Projekts festgelegt.</translation>
    </message>
    <message>
        <source>It can be switched for each record on its own.</source>
        <translation>Lässt sich für jeden Datensatz einzeln umschalten.</translation>
    </message>
    <message>
        <source>The %1 key switches it for one record.</source>
        <translation>Die Taste %1 schaltet es für einen Datensatz um.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RoleHeader</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Part of column %1</source>
        <translation>Rolle der Spalte %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RowsView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Id of a record, or its beginning</source>
        <translation>ID oder ihr Anfang</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of this version</source>
        <translation>Zeilen dieser Version</translation>
    </message>
    <message>
        <source>Find rows by id</source>
        <translation>Zeilen über ID finden</translation>
    </message>
    <message>
        <source>Rows of version %1</source>
        <translation>Zeilen von Version %1</translation>
    </message>
    <message>
        <source>%1, behind: %2</source>
        <comment>rows, gate</comment>
        <translation>%1, hinter: %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>No row stands behind it.</source>
        <translation>Dahinter steht keine Zeile.</translation>
    </message>
    <message>
        <source>No row has an id that begins with %1.</source>
        <translation>Keine Zeile hat eine ID, die mit %1 beginnt.</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>weiches Label</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label from</source>
        <translation>Label von</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RulerWidget</name>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>A person decides below %1, committed without a look from %2</source>
        <translation>Unter %1 entscheidet ein Mensch, ab %2 wird ohne Blick übernommen</translation>
    </message>
    <message>
        <source>A person decides below %1</source>
        <translation>Unter %1 entscheidet ein Mensch</translation>
    </message>
    <message>
        <source>review</source>
        <comment>zone of a scale</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1 audit</source>
        <comment>threshold and zone of a scale</comment>
        <translation>%1 Stichprobe</translation>
    </message>
    <message>
        <source>%1 auto</source>
        <comment>threshold and zone of a scale</comment>
        <translation>%1 Auto</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunHead</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which records, classifier</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, started %2, policy v%3</source>
        <comment>which records and classifier, time, number</comment>
        <translation>%1, begonnen %2, Richtlinie v%3</translation>
    </message>
    <message>
        <source>%1, started %2 by %3, policy v%4</source>
        <comment>which records and classifier, time, person, number</comment>
        <translation>%1, begonnen %2 von %3, Richtlinie v%4</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>run</comment>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunListModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of runs</comment>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which records, classifier</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunPane</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunView</name>
    <message>
        <source>Records per second</source>
        <translation>Datensätze pro Sekunde</translation>
    </message>
    <message>
        <source>since it was taken up again</source>
        <translation>seit der Fortsetzung</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>seit dem Beginn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>Datensätze pro Sekunde</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgewiesen</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>requests were refused</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf beenden</translation>
    </message>
    <message>
        <source>Retry the selected records</source>
        <translation>Gewählte Datensätze wiederholen</translation>
    </message>
    <message>
        <source>Open the record that failed</source>
        <translation>Den fehlgeschlagenen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>Modellserver</translation>
    </message>
    <message>
        <source>Read the runs anew</source>
        <translation>Läufe neu lesen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunsState</name>
    <message>
        <source>The runs could not be read</source>
        <translation>Die Läufe konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This run could not be read</source>
        <translation>Dieser Lauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>A run labels records with a classifier, commits what it is sure of, and queues the rest for people. It can be paused and taken up again at any time.</source>
        <translation>Ein Lauf labelt Datensätze mit einem Klassifikator, übernimmt, was sicher ist, und legt den Rest Menschen vor. Er kann jederzeit angehalten und fortgesetzt werden.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SavedNote</name>
    <message>
        <source>Saved as you change it</source>
        <translation>Wird beim Ändern gesichert</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written</source>
        <translation>Nicht gesichert: Die Einstellungsdatei ist nicht beschreibbar</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ScatterChart</name>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>Unsicherheit des Modells und Mehrdeutigkeit der Daten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1: %Ln Datensatz</numerusform>
            <numerusform>%1: %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Model uncertainty, 1 minus confidence</source>
        <translation>Unsicherheit des Modells, 1 minus Konfidenz</translation>
    </message>
    <message>
        <source>Data ambiguity, how often two answers differ</source>
        <translation>Mehrdeutigkeit der Daten, wie oft zwei Antworten verschieden sind</translation>
    </message>
    <message>
        <source>uncertain from %1</source>
        <translation>unsicher ab %1</translation>
    </message>
    <message>
        <source>contested from %1</source>
        <translation>umstritten ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SecondField</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the second label</source>
        <translation>Das zweite Label entfernen</translation>
    </message>
    <message>
        <source>Shift with the key of a label sets a second one.</source>
        <translation>Umschalt mit der Taste eines Labels setzt ein zweites.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, one of its options</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SendBackCard</name>
    <message>
        <source>To another reviewer</source>
        <translation>An einen anderen Reviewer</translation>
    </message>
    <message>
        <source>To the same reviewers</source>
        <translation>An dieselben Reviewer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What should they look at again?</source>
        <translation>Was sollen sie noch einmal ansehen?</translation>
    </message>
    <message>
        <source>A word for those who are asked again</source>
        <translation>Ein Wort für die, die noch einmal gefragt werden</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Somebody who has not answered yet gives one more independent answer.</source>
        <translation>Jemand, der noch nicht geantwortet hat, gibt eine weitere unabhängige Antwort.</translation>
    </message>
    <message>
        <source>Each of those who answered is asked again and reads your word.</source>
        <translation>Wer geantwortet hat, wird noch einmal gefragt und liest Ihr Wort.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by about %Ln characters.</source>
        <translation>
            <numerusform>Um etwa %Ln Zeichen zu lang.</numerusform>
            <numerusform>Um etwa %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServerDialog</name>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation>Preis je Million Tokens hin</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation>Preis je Million Tokens zurück</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Anfragen zugleich</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>Sekunden für eine Antwort</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Numbers of payment cards</source>
        <translation>Nummern von Zahlungskarten</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Bankkonten (IBAN)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A model server</source>
        <translation>Ein Modellserver</translation>
    </message>
    <message>
        <source>Model server %1</source>
        <translation>Modellserver %1</translation>
    </message>
    <message>
        <source>OpenAI, vLLM, llama.cpp and alike</source>
        <translation>OpenAI, vLLM, llama.cpp und ähnliche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. Runs name it as llm:NAME.</source>
        <translation>Kleinbuchstaben, Ziffern, - und _. Läufe nennen ihn llm:NAME.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>With the path, such as http://localhost:8000/v1</source>
        <translation>Mit dem Pfad, etwa http://localhost:8000/v1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What the server allows. Runs use it and stay below.</source>
        <translation>Was der Server erlaubt. Läufe nutzen es und bleiben darunter.</translation>
    </message>
    <message>
        <source>In your currency. Cost caps and estimates use it.</source>
        <translation>In Ihrer Währung. Kostengrenzen und Schätzungen nutzen ihn.</translation>
    </message>
    <message>
        <source>What is chosen here is replaced by placeholders before a text leaves this computer.</source>
        <translation>Was hier gewählt ist, wird durch Platzhalter ersetzt, bevor ein Text diesen Rechner verlässt.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Namen, einer pro Zeile</translation>
    </message>
    <message>
        <source>The test asks the server for the label of one sentence of our own. No record is sent.</source>
        <translation>Die Prüfung fragt den Server nach dem Label für einen Satz von uns. Kein Datensatz wird gesendet.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>The name may hold small letters, digits, - and _ only.</source>
        <translation>Der Name darf nur Kleinbuchstaben, Ziffern, - und _ enthalten.</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>Die Adresse des Servers fehlt.</translation>
    </message>
    <message>
        <source>The address begins with http:// or https://.</source>
        <translation>Die Adresse beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>The name of the model is missing.</source>
        <translation>Der Name des Modells fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no number that may stand there.</source>
        <comment>name of a field</comment>
        <translation>„%1“ enthält keine Zahl, die dort stehen darf.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Beendet.</translation>
    </message>
    <message>
        <source>Asking the server.</source>
        <translation>Der Server wird gefragt.</translation>
    </message>
    <message>
        <source>The server answered in %1 s and named the label %2.</source>
        <translation>Der Server hat in %1 s geantwortet und das Label %2 genannt.</translation>
    </message>
    <message>
        <source>It says how likely its answers are: one answer for each record is enough.</source>
        <translation>Er sagt, wie wahrscheinlich seine Antworten sind: Eine Antwort pro Datensatz genügt.</translation>
    </message>
    <message>
        <source>It does not say how likely its answers are: confidence comes from several answers for each record, which costs more.</source>
        <translation>Er sagt nicht, wie wahrscheinlich seine Antworten sind: Die Konfidenz kommt aus mehreren Antworten pro Datensatz, was mehr kostet.</translation>
    </message>
    <message>
        <source>It keeps to the list of labels by itself.</source>
        <translation>Er hält sich von selbst an die Liste der Labels.</translation>
    </message>
    <message>
        <source>It does not keep to the list of labels by itself: an answer that is none of them is asked for once more.</source>
        <translation>Er hält sich nicht von selbst an die Liste der Labels: Eine Antwort, die keines davon ist, wird noch einmal erfragt.</translation>
    </message>
    <message>
        <source>It reports tokens, so costs are exact.</source>
        <translation>Er meldet Tokens, also stimmen die Kosten genau.</translation>
    </message>
    <message>
        <source>It reports no tokens: costs count the most that a request may take.</source>
        <translation>Er meldet keine Tokens: Als Kosten zählt das Höchste, was eine Anfrage brauchen kann.</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Save the server</source>
        <translation>Server sichern</translation>
    </message>
    <message>
        <source>There is a model server of this name. Saving this one asks whether to replace it.</source>
        <translation>Es gibt schon einen Modellserver dieses Namens. Beim Sichern wird gefragt, ob er ersetzt werden soll.</translation>
    </message>
    <message>
        <source>1 of 5: the server</source>
        <translation>1 von 5: der Server</translation>
    </message>
    <message>
        <source>2 of 5: its key and the way there</source>
        <translation>2 von 5: sein Schlüssel und der Weg dorthin</translation>
    </message>
    <message>
        <source>3 of 5: limits and prices</source>
        <translation>3 von 5: Grenzen und Preise</translation>
    </message>
    <message>
        <source>4 of 5: what is masked</source>
        <translation>4 von 5: was maskiert wird</translation>
    </message>
    <message>
        <source>5 of 5: test and save</source>
        <translation>5 von 5: prüfen und sichern</translation>
    </message>
    <message>
        <source>Replace the model server &quot;%1&quot;?</source>
        <translation>Den Modellserver „%1“ ersetzen?</translation>
    </message>
    <message>
        <source>A model server of this name is there: %1 at %2. The new one takes its place, and what was set for the old one beside these steps (instructions, template, examples) is gone with it. Runs that were made stay as they are.</source>
        <comment>model, address</comment>
        <translation>Einen Modellserver dieses Namens gibt es: %1 bei %2. Der neue tritt an seine Stelle; was beim alten neben diesen Schritten eingestellt war (Anweisungen, Vorlage, Beispiele), entfällt mit ihm. Gemachte Läufe bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Den alten behalten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServerWay</name>
    <message>
        <source>Put it there</source>
        <translation>Dort ablegen</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>Zertifikate der Stelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The server asks for none</source>
        <translation>Der Server verlangt keinen</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>In einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Eigene Stellen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Variable of the key</source>
        <translation>Variable des Schlüssels</translation>
    </message>
    <message>
        <source>The name of the environment variable that holds the key, never the key itself.</source>
        <translation>Der Name der Umgebungsvariablen mit dem Schlüssel, nie der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Under which the keychain holds it. The project keeps this name alone, so everybody who works on it has a key of their own.</source>
        <translation>Unter dem der Schlüsselbund ihn hält. Das Projekt kennt nur diesen Namen; so hat jeder, der daran arbeitet, seinen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Empty: one that the keychain holds already. What is typed goes to the keychain alone, not to the project.</source>
        <translation>Leer: einer, den der Schlüsselbund schon hält. Was eingegeben wird, kommt nur in den Schlüsselbund, nicht ins Projekt.</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that vouch for the server, beside those that this computer trusts. Empty: none.</source>
        <translation>Eine Datei mit Zertifikaten (PEM), die für den Server bürgen, neben denen, denen dieser Rechner traut. Leer: keine.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:3128 or socks5h://localhost:1080. Empty: directly.</source>
        <translation>Etwa http://proxy.example:3128 oder socks5h://localhost:1080. Leer: direkt.</translation>
    </message>
    <message>
        <source>Variable of the proxy&apos;s login</source>
        <translation>Variable der Proxy-Anmeldung</translation>
    </message>
    <message>
        <source>The name of the environment variable that holds user:password. Empty: the proxy asks for none.</source>
        <translation>Der Name der Umgebungsvariablen mit Benutzer:Passwort. Leer: der Proxy verlangt keine Anmeldung.</translation>
    </message>
    <message>
        <source>The name of the variable that holds the key is missing.</source>
        <translation>Der Name der Variablen mit dem Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>This is no name of an environment variable. Put the key into a variable and name that here.</source>
        <translation>Das ist kein Name einer Umgebungsvariablen. Legen Sie den Schlüssel in eine Variable und nennen Sie diese hier.</translation>
    </message>
    <message>
        <source>The name of the key in the keychain is missing.</source>
        <translation>Der Name des Schlüssels im Schlüsselbund fehlt.</translation>
    </message>
    <message>
        <source>The name of the key may hold small letters, digits, - and _ only.</source>
        <translation>Der Name des Schlüssels darf nur Kleinbuchstaben, Ziffern, - und _ enthalten.</translation>
    </message>
    <message>
        <source>The key is typed, but not in the keychain yet. Put it there, or empty the field.</source>
        <translation>Der Schlüssel ist eingegeben, aber noch nicht im Schlüsselbund. Legen Sie ihn dort ab, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>The file of the authorities is named by its whole path, such as /etc/ssl/company.pem.</source>
        <translation>Die Datei der Stellen wird mit ganzem Pfad genannt, etwa /etc/ssl/company.pem.</translation>
    </message>
    <message>
        <source>The proxy is named by http://, https:// or socks5h://, its host and its port, without user and password.</source>
        <translation>Der Proxy wird mit http://, https:// oder socks5h://, Rechner und Port genannt, ohne Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>A login is named, but no proxy.</source>
        <translation>Eine Anmeldung ist genannt, aber kein Proxy.</translation>
    </message>
    <message>
        <source>This is no name of an environment variable. Put user:password into a variable and name that here.</source>
        <translation>Das ist kein Name einer Umgebungsvariablen. Legen Sie Benutzer:Passwort in eine Variable und nennen Sie diese hier.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask to be unlocked.</source>
        <translation>Wartet auf den Schlüsselbund. Vielleicht bittet er, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>The keychain holds the key &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund hält den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>No longer waiting. If the keychain is unlocked now, it may still take the key.</source>
        <translation>Es wird nicht mehr gewartet. Wird der Schlüsselbund jetzt entsperrt, kann er den Schlüssel noch aufnehmen.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServersDialog</name>
    <message>
        <source>Add a model server</source>
        <translation>Modellserver hinzufügen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>Modellserver</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>name, model, address</comment>
        <translation>%1: %2 auf %3</translation>
    </message>
    <message>
        <source>There is none yet. A model server labels records by a language model, on this computer or elsewhere.</source>
        <translation>Noch gibt es keinen. Ein Modellserver labelt Datensätze mit einem Sprachmodell, auf diesem Rechner oder anderswo.</translation>
    </message>
    <message>
        <source>Runs can ask these for labels. Keys are not kept in the project.</source>
        <translation>Läufe können diese nach Labels fragen. Schlüssel stehen nicht im Projekt.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SessionStrip</name>
    <message>
        <source>Records decided in this session</source>
        <translation>In dieser Sitzung entschiedene Datensätze</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>median pace</source>
        <translation>mittleres Tempo</translation>
    </message>
    <message>
        <source>left in queue</source>
        <translation>noch zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes without a break</source>
        <translation>
            <numerusform>%Ln Minute ohne Pause</numerusform>
            <numerusform>%Ln Minuten ohne Pause</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records decided; goal</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keins</translation>
    </message>
    <message numerus="yes">
        <source>Pace of the last %Ln decisions</source>
        <translation>
            <numerusform>Tempo der letzten %Ln Entscheidung</numerusform>
            <numerusform>Tempo der letzten %Ln Entscheidungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>Name des Reviewers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <comment>settings of the reviewer</comment>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SettledCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, settled by: %2</source>
        <comment>id of a record; who settled it</comment>
        <translation>%1, entschieden von: %2</translation>
    </message>
    <message>
        <source>Text of record %1, settled as %2</source>
        <translation>Text von Datensatz %1, entschieden als %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ShareBars</name>
    <message>
        <source>%1 %2</source>
        <comment>label, its share</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ShortcutSheet</name>
    <message>
        <source>Find a key or a word</source>
        <translation>Taste oder Wort suchen</translation>
    </message>
    <message>
        <source>Single keys on</source>
        <translation>Einzeltasten an</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>the screen you are on comes first</source>
        <translation>die aktuelle Seite steht zuerst</translation>
    </message>
    <message>
        <source>Turn off if you use speech input or a screen reader. Every action also has a menu entry.</source>
        <translation>Bei Spracheingabe oder Screenreader ausschalten. Jede Aktion steht auch in einem Menü.</translation>
    </message>
    <message>
        <source>No key and no action is called &quot;%1&quot;.</source>
        <translation>Keine Taste und keine Aktion heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarList</name>
    <message>
        <source>Similar labelled records</source>
        <translation>Ähnliche Datensätze mit Label</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>hidden until your first pick</source>
        <translation>bis zu Ihrer ersten Wahl verborgen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>looking through the settled records</source>
        <translation>die entschiedenen Datensätze werden durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates</source>
        <translation>
            <numerusform>%Ln Beinahe-Dublette</numerusform>
            <numerusform>%Ln Beinahe-Dubletten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>near-duplicates; number</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates wait</source>
        <translation>
            <numerusform>%Ln Beinahe-Dublette wartet</numerusform>
            <numerusform>%Ln Beinahe-Dubletten warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarModel</name>
    <message>
        <source>gold</source>
        <comment>the label is known to be right</comment>
        <translation>Gold</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>%1 von %2 einig</translation>
    </message>
    <message>
        <source>came with its label</source>
        <translation>brachte sein Label mit</translation>
    </message>
    <message>
        <source>%1, similarity %2, settled as %3, %4</source>
        <comment>text; figure; label; who settled it</comment>
        <translation>%1, Ähnlichkeit %2, entschieden als %3, %4</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SoftBar</name>
    <message>
        <source>Shares of the soft label: %1</source>
        <translation>Anteile des weichen Labels: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share, label</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SpanMarker</name>
    <message>
        <source>%1 marked as %2</source>
        <comment>words, label</comment>
        <translation>%1 als %2 markiert</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SpansField</name>
    <message>
        <source>Select words in the text</source>
        <translation>Wörter im Text auswählen</translation>
    </message>
    <message>
        <source>Shift and the arrow keys select words; the key of a label marks them.</source>
        <translation>Umschalt und die Pfeiltasten wählen Wörter aus; die Taste eines Labels markiert sie.</translation>
    </message>
    <message>
        <source>%1: select words in the text</source>
        <comment>field</comment>
        <translation>%1: Wörter im Text auswählen</translation>
    </message>
    <message>
        <source>%1: mark as %2</source>
        <comment>field, label</comment>
        <translation>%1: als %2 markieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of marked words, the words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click or Delete removes this mark</source>
        <translation>Klick oder Entf entfernt diese Markierung</translation>
    </message>
    <message>
        <source>%1. Delete removes this mark</source>
        <comment>a mark</comment>
        <translation>%1. Entf entfernt diese Markierung</translation>
    </message>
    <message>
        <source>Select words first</source>
        <translation>Zuerst Wörter auswählen</translation>
    </message>
    <message>
        <source>Words are marked once; remove that mark first</source>
        <translation>Wörter werden einmal markiert; entfernen Sie zuerst jene Markierung</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln marks</source>
        <translation>
            <numerusform>Höchstens %Ln Markierung</numerusform>
            <numerusform>Höchstens %Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n marks</source>
        <translation>
            <numerusform>Mindestens %n Markierung</numerusform>
            <numerusform>Mindestens %n Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SplitsCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>near-duplicates kept together</source>
        <translation>Beinahe-Dubletten zusammen</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Teilmengen</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>split</comment>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>Difference to version %1</source>
        <translation>Unterschied zu Version %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Dies ist die erste Version.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>added, %1</source>
        <comment>why</comment>
        <translation>neu, %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>removed, %1</source>
        <comment>why</comment>
        <translation>entfernt, %1</translation>
    </message>
    <message>
        <source>label changed</source>
        <translation>Label geändert</translation>
    </message>
    <message>
        <source>label changed, %1</source>
        <comment>why</comment>
        <translation>Label geändert, %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StartPage</name>
    <message>
        <source>Second Look</source>
        <translation>Second Look</translation>
    </message>
    <message>
        <source>Check the labels a model is not sure about, and turn them into training data.</source>
        <translation>Prüfen Sie die Labels, bei denen ein Modell unsicher ist, und machen Sie daraus Trainingsdaten.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New project from a file</source>
        <translation>Neues Projekt aus einer Datei</translation>
    </message>
    <message>
        <source>CSV or JSON lines. You match the columns next.</source>
        <translation>CSV oder JSON-Zeilen. Danach ordnen Sie die Spalten zu.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>A project file on this computer.</source>
        <translation>Eine Projektdatei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <source>724 made-up support messages, 12 labels. Nothing leaves this computer.</source>
        <translation>724 erfundene Supportnachrichten, 12 Labels. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt benutzte Projekte</translation>
    </message>
    <message>
        <source>Projects you open appear here.</source>
        <translation>Projekte, die Sie öffnen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StartStrip</name>
    <message>
        <source>The run that you asked for starts as soon as the one that is ending has ended.</source>
        <translation>Der gewünschte Lauf beginnt, sobald der endende zu Ende ist.</translation>
    </message>
    <message>
        <source>The run that was starting is being stopped.</source>
        <translation>Der beginnende Lauf wird angehalten.</translation>
    </message>
    <message>
        <source>A run is starting: %1.</source>
        <comment>classifier</comment>
        <translation>Ein Lauf beginnt: %1.</translation>
    </message>
    <message>
        <source>Its key is in the keychain, which may ask to be unlocked.</source>
        <translation>Sein Schlüssel liegt im Schlüsselbund, der vielleicht bittet, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation>Nicht beginnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StatePage</name>
    <message>
        <source>labelled</source>
        <translation>mit Label</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>The next record is being opened</source>
        <translation>Der nächste Datensatz wird geöffnet</translation>
    </message>
    <message>
        <source>The queue is being put in order</source>
        <translation>Die Warteschlange wird geordnet</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>No open record matches the filter</source>
        <translation>Kein offener Datensatz passt zum Filter</translation>
    </message>
    <message>
        <source>Others may still wait in the queue. The filter is %1.</source>
        <translation>Andere warten vielleicht noch in der Warteschlange. Der Filter ist %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Nichts wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Every queued record is decided or in the hands of another reviewer. New records appear here when a run finds one it is not sure about.</source>
        <translation>Jeder Datensatz der Warteschlange ist entschieden oder bei einem anderen Reviewer. Neue erscheinen hier, wenn ein Lauf einen findet, bei dem er unsicher ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Median %1 s.</source>
        <translation>Median %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are still in the queue.</source>
        <translation>
            <numerusform>%Ln Datensatz ist noch in der Warteschlange.</numerusform>
            <numerusform>%Ln Datensätze sind noch in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blind picks that the model did not share, you changed %1 to its label (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>Von %Ln blinden Wahl, die das Modell nicht teilte, haben Sie %1 zu seinem Label geändert (%2&#xa0;% bis %3&#xa0;%, 95-%-Intervall).</numerusform>
            <numerusform>Von %Ln blinden Wahlen, die das Modell nicht teilte, haben Sie %1 zu seinem Label geändert (%2&#xa0;% bis %3&#xa0;%, 95-%-Intervall).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier records came back; you gave %1 the same label again (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>%Ln Ihrer früheren Datensätze kam wieder; %1 gaben Sie noch einmal dasselbe Label (%2&#xa0;% bis %3&#xa0;%, 95-%-Intervall).</numerusform>
            <numerusform>%Ln Ihrer früheren Datensätze kamen wieder; %1 gaben Sie noch einmal dasselbe Label (%2&#xa0;% bis %3&#xa0;%, 95-%-Intervall).</numerusform>
        </translation>
    </message>
    <message>
        <source>Session goal reached</source>
        <translation>Sitzungsziel erreicht</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StepBar</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StopRunDialog</name>
    <message>
        <source>A run goes on</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>A run goes on in this window. Stopped, it keeps what is done and can be taken up again at any time.</source>
        <translation>In diesem Fenster ist ein Lauf im Gang. Beendet behält er, was fertig ist, und kann jederzeit fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf beenden</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>day and time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StoryView</name>
    <message>
        <source>What happened to this row</source>
        <translation>Was mit dieser Zeile geschah</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TakeUpDialog</name>
    <message>
        <source>Ask anew what was in batches that are not to be found</source>
        <translation>Neu fragen, was in unauffindbaren Stapeln war</translation>
    </message>
    <message>
        <source>Take up the batches</source>
        <translation>Die Stapel wieder aufnehmen</translation>
    </message>
    <message>
        <source>The run looks for its batches at the server again. Batches that are there are never asked anew.</source>
        <translation>Der Lauf sucht seine Stapel noch einmal beim Server. Was dort ist, wird nie neu gefragt.</translation>
    </message>
    <message>
        <source>Only where the server does not know a batch, or nobody can tell whether it made it: its requests may be paid twice. Look first whether the key is the right one.</source>
        <translation>Nur wo der Server einen Stapel nicht kennt oder niemand sagen kann, ob er ihn angelegt hat: seine Anfragen werden vielleicht doppelt bezahlt. Sehen Sie erst nach, ob der Schlüssel der richtige ist.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TextField</name>
    <message numerus="yes">
        <source>At most %Ln characters</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen</numerusform>
            <numerusform>Höchstens %Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TiersCard</name>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>auto-commit</source>
        <translation>Auto-Commit</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>records</comment>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TimeChart</name>
    <message>
        <source>Agreement over time</source>
        <translation>Übereinstimmung im Zeitverlauf</translation>
    </message>
    <message>
        <source>There is no week with a value.</source>
        <translation>Keine Woche hat einen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>Krippendorff alpha by week: %Ln weeks, from %1 at first to %2 at last.</source>
        <translation>
            <numerusform>Krippendorffs Alpha je Woche: %Ln Woche, von %1 zuerst bis %2 zuletzt.</numerusform>
            <numerusform>Krippendorffs Alpha je Woche: %Ln Wochen, von %1 zuerst bis %2 zuletzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reliable</source>
        <comment>threshold, zone</comment>
        <translation>%1 verlässlich</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <comment>threshold, zone below</comment>
        <translation>%1 zu niedrig</translation>
    </message>
    <message>
        <source>guideline %1</source>
        <comment>a version of it</comment>
        <translation>Leitfaden %1</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %2, 95% interval %3, %Ln records</source>
        <translation>
            <numerusform>Woche vom %1: %2, 95-%-Intervall %3, %Ln Datensatz</numerusform>
            <numerusform>Woche vom %1: %2, 95-%-Intervall %3, %Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TopRow</name>
    <message>
        <source>Reviewer %1</source>
        <translation>Reviewer %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::UnreadableFile</name>
    <message>
        <source>Name of the column with the text</source>
        <translation>Name der Spalte mit dem Text</translation>
    </message>
    <message>
        <source>Read this column</source>
        <translation>Diese Spalte lesen</translation>
    </message>
    <message>
        <source>This file cannot be read as it is</source>
        <translation>Diese Datei lässt sich so nicht lesen</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionHead</name>
    <message>
        <source>Checking the version</source>
        <translation>Version wird geprüft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Freeze version %1</source>
        <translation>Version %1 einfrieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>guideline %1</source>
        <comment>version</comment>
        <translation>Leitfaden %1</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Wird eingefroren</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>Nicht eingefroren</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <comment>quality gate</comment>
        <translation>Besteht nicht: %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are what they were</source>
        <translation>
            <numerusform>%Ln Zeile ist, was sie war</numerusform>
            <numerusform>%Ln Zeilen sind, was sie waren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>records, agreement</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>wird ermittelt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>could not be made</source>
        <translation>ging nicht</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>noch nicht ermittelt</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>%1, a gate did not pass</source>
        <comment>name of the dataset</comment>
        <translation>%1, eine Schranke bestand nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of versions</comment>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionPane</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Dataset versions</source>
        <translation>Versionen des Datenbestands</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datenbestände</translation>
    </message>
    <message>
        <source>This is a review pack. Versions are made in the project that gave it out.</source>
        <translation>Dies ist ein Prüfpaket. Versionen entstehen in dem Projekt, das es ausgegeben hat.</translation>
    </message>
    <message>
        <source>The project file is read only. Who may write to it can make versions.</source>
        <translation>Die Projektdatei ist schreibgeschützt. Wer sie beschreiben darf, kann Versionen machen.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionView</name>
    <message>
        <source>Class balance</source>
        <translation>Verteilung der Labels</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>rows of a label</comment>
        <translation>%1, zu wenige</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels, largest first. Evenness %1 of 1</source>
        <translation>
            <numerusform>%Ln Label. Gleichmaß %1 von 1</numerusform>
            <numerusform>%Ln Labels, größte zuerst. Gleichmaß %1 von 1</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
</TS>
