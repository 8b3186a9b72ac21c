<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdjudicateWiring</name>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrer</translation>
    </message>
    <message>
        <source>This conflict</source>
        <translation>Ce conflit</translation>
    </message>
    <message>
        <source>The answer with that number</source>
        <translation>La réponse portant ce numéro</translation>
    </message>
    <message>
        <source>Next, previous answer</source>
        <translation>Réponse suivante, précédente</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Retour aux réponses</translation>
    </message>
</context>
<context>
    <name>AdjudicateWords</name>
    <message>
        <source>Somebody flagged it: %1.</source>
        <translation>Quelqu’un l’a signalé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody skipped it.</source>
        <translation>Quelqu’un l’a passé.</translation>
    </message>
    <message>
        <source>Somebody skipped it: %1.</source>
        <translation>Quelqu’un l’a passé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a label is missing</source>
        <translation>une étiquette manque</translation>
    </message>
    <message>
        <source>it shows personal data</source>
        <translation>il montre des données personnelles</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>il n’est pas lisible</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>une autre raison</translation>
    </message>
    <message>
        <source>it needs an expert</source>
        <translation>il faut un expert</translation>
    </message>
    <message>
        <source>two labels fit equally well</source>
        <translation>deux étiquettes conviennent aussi bien</translation>
    </message>
    <message>
        <source>the guideline does not cover it</source>
        <translation>le guide n’en parle pas</translation>
    </message>
    <message>
        <source>Decided as %1, %2.</source>
        <comment>label; when</comment>
        <translation>Tranché comme %1, %2.</translation>
    </message>
    <message>
        <source>Decided as %1 by the rule %2, %3.</source>
        <comment>label; rule; when</comment>
        <translation>Tranché comme %1 par la règle %2, %3.</translation>
    </message>
    <message>
        <source>Kept as ambiguous, %1.</source>
        <comment>when</comment>
        <translation>Gardé comme ambigu, %1.</translation>
    </message>
    <message>
        <source>Sent back to the reviewers, %1.</source>
        <comment>when</comment>
        <translation>Renvoyé aux réviseurs, %1.</translation>
    </message>
    <message>
        <source>Set aside, %1.</source>
        <comment>when</comment>
        <translation>Mis de côté, %1.</translation>
    </message>
    <message>
        <source>Taken back, %1.</source>
        <comment>when</comment>
        <translation>Repris, %1.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>sentence; what somebody wrote</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>votes</comment>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>low</source>
        <comment>own confidence</comment>
        <translation>basse</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>own confidence</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <comment>own confidence</comment>
        <translation>haute</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>own confidence</comment>
        <translation>non donnée</translation>
    </message>
    <message>
        <source>The guideline is unclear</source>
        <translation>Le guide n’est pas clair</translation>
    </message>
    <message>
        <source>A label is missing</source>
        <translation>Une étiquette manque</translation>
    </message>
    <message>
        <source>Somebody was careless</source>
        <translation>Quelqu’un a été inattentif</translation>
    </message>
    <message>
        <source>The record is truly ambiguous</source>
        <translation>L’enregistrement est vraiment ambigu</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>A majority had settled it; sent here to be decided, %1.</source>
        <comment>when</comment>
        <translation>Une majorité l’avait tranché ; envoyé ici pour décision, %1.</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>zone of a coefficient</comment>
        <translation>fiable</translation>
    </message>
    <message>
        <source>tentative</source>
        <comment>zone of a coefficient</comment>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>too low</source>
        <comment>zone of a coefficient</comment>
        <translation>trop faible</translation>
    </message>
    <message>
        <source>few</source>
        <comment>too few records for a figure</comment>
        <translation>peu</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Personne n’a encore répondu.</translation>
    </message>
    <message>
        <source>No record has two answers to compare.</source>
        <translation>Aucun enregistrement n’a deux réponses à comparer.</translation>
    </message>
    <message>
        <source>Every answer is the same label, so agreement cannot be told from chance.</source>
        <translation>Toutes les réponses sont la même étiquette : l’accord ne se distingue pas du hasard.</translation>
    </message>
    <message>
        <source>There is only one label to choose.</source>
        <translation>Il n’y a qu’une étiquette au choix.</translation>
    </message>
    <message>
        <source>It takes at least two reviewers.</source>
        <translation>Il faut au moins deux réviseurs.</translation>
    </message>
    <message>
        <source>No two reviewers share enough records.</source>
        <translation>Aucune paire de réviseurs n’a assez d’enregistrements communs.</translation>
    </message>
    <message>
        <source>An interval takes at least two records.</source>
        <translation>Un intervalle demande au moins deux enregistrements.</translation>
    </message>
    <message>
        <source>There are too many pairs of reviewers.</source>
        <translation>Il y a trop de paires de réviseurs.</translation>
    </message>
    <message>
        <source>It is not defined for these answers.</source>
        <translation>Ce n’est pas défini pour ces réponses.</translation>
    </message>
    <message>
        <source>%1 is %2 of all answers. Where one label prevails, much agreement is expected by chance alone, so alpha and kappa are low although %3 of the pairs match. Gwet AC1 suffers less from this.</source>
        <translation>%1 représente %2 des réponses. Quand une étiquette domine, le hasard seul donne déjà beaucoup d’accord : alpha et kappa sont bas alors que %3 des paires concordent. L’AC1 de Gwet en souffre moins.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln records have two answers. Go by the intervals, not by the figures.</source>
        <translation>
            <numerusform>Seul %Ln enregistrement a deux réponses. Fiez-vous aux intervalles, pas aux chiffres.</numerusform>
            <numerusform>Seuls %Ln enregistrements ont deux réponses. Fiez-vous aux intervalles, pas aux chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People differ on %Ln records only; all intervals rest on these.</source>
        <translation>
            <numerusform>Les avis ne divergent que sur %Ln enregistrement ; tous les intervalles reposent là-dessus.</numerusform>
            <numerusform>Les avis ne divergent que sur %Ln enregistrements ; tous les intervalles reposent là-dessus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were given after the model&apos;s answer showed. Who sees the same suggestion agrees more easily, so the figures may be too high.</source>
        <translation>
            <numerusform>%Ln réponse a été donnée après l’affichage de celle du modèle. Qui voit la même suggestion s’accorde plus facilement : les chiffres peuvent être trop élevés.</numerusform>
            <numerusform>%Ln réponses ont été données après l’affichage de celle du modèle. Qui voit la même suggestion s’accorde plus facilement : les chiffres peuvent être trop élevés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of reviewers share fewer than 10 records and are left out of the mean of Cohen&apos;s kappa.</source>
        <translation>
            <numerusform>%Ln paire de réviseurs a moins de 10 enregistrements communs et ne compte pas dans la moyenne du kappa de Cohen.</numerusform>
            <numerusform>%Ln paires de réviseurs ont moins de 10 enregistrements communs et ne comptent pas dans la moyenne du kappa de Cohen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many pairs of reviewers to compare each with every other.</source>
        <translation>Il y a trop de paires de réviseurs pour les comparer toutes.</translation>
    </message>
    <message>
        <source>Weeks in which every answer is the same label have no alpha and are left out of the chart.</source>
        <translation>Les semaines où toutes les réponses sont la même étiquette n’ont pas d’alpha et manquent dans le graphique.</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>about a reviewer</comment>
        <translation>rapide</translation>
    </message>
    <message>
        <source>long runs</source>
        <comment>about a reviewer: the same label many times in a row</comment>
        <translation>longues séries</translation>
    </message>
    <message>
        <source>often one label</source>
        <comment>about a reviewer</comment>
        <translation>souvent une étiquette</translation>
    </message>
    <message>
        <source>often differs</source>
        <comment>about a reviewer</comment>
        <translation>diverge souvent</translation>
    </message>
    <message>
        <source>answers tell little</source>
        <comment>about a reviewer</comment>
        <translation>réponses peu parlantes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two remarks on a reviewer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answers in %1 s, the others in %2 s (medians).</source>
        <translation>Répond en %1 s, les autres en %2 s (médianes).</translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 %Ln times in a row; the others say it of %2 of these records.</source>
        <translation>
            <numerusform>A donné %1 %Ln fois de suite ; les autres le disent de %2 de ces enregistrements.</numerusform>
            <numerusform>A donné %1 %Ln fois de suite ; les autres le disent de %2 de ces enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives %1 in %2 of the answers; the others say it of %3 of the same records.</source>
        <translation>Donne %1 dans %2 des réponses ; les autres le disent de %3 des mêmes enregistrements.</translation>
    </message>
    <message numerus="yes">
        <source>Says what most others say in %1 of %Ln answers; the others do in %2.</source>
        <translation>
            <numerusform>Dit comme la plupart des autres dans %1 de %Ln réponse ; les autres dans %2.</numerusform>
            <numerusform>Dit comme la plupart des autres dans %1 de %Ln réponses ; les autres dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers depend little on what the records are: %1 on a scale from 0% to 100%.</source>
        <translation>Les réponses dépendent peu de ce que sont les enregistrements : %1 sur une échelle de 0 % à 100 %.</translation>
    </message>
    <message>
        <source>Too few answers to tell whether %1 and %2 are hard to tell apart.</source>
        <translation>Trop peu de réponses pour dire si %1 et %2 sont difficiles à distinguer.</translation>
    </message>
    <message>
        <source>Reviewers hardly tell these two apart (%1 of 1). Merge them, or say in the guideline what makes the difference.</source>
        <translation>Les réviseurs distinguent à peine ces deux étiquettes (%1 sur 1). Fusionnez-les, ou dites dans le guide ce qui fait la différence.</translation>
    </message>
    <message>
        <source>Reviewers mix these two up now and then (%1 of 1). A better definition and an example of each would help.</source>
        <translation>Les réviseurs confondent parfois ces deux étiquettes (%1 sur 1). Une meilleure définition et un exemple de chacune aideraient.</translation>
    </message>
    <message>
        <source>Reviewers tell these two apart well (%1 of 1). Look at the records one by one.</source>
        <translation>Les réviseurs distinguent bien ces deux étiquettes (%1 sur 1). Regardez les enregistrements un à un.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date as Qt writes formats</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Truly ambiguous</source>
        <translation>Vraiment ambigu</translation>
    </message>
    <message>
        <source>Sure but contested</source>
        <translation>Sûr mais contesté</translation>
    </message>
    <message>
        <source>Worth learning</source>
        <translation>À apprendre</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>records on which people and the model are sure</comment>
        <translation>Clair</translation>
    </message>
</context>
<context>
    <name>BlockWriter</name>
    <message>
        <source>[Image]</source>
        <translation>[Image]</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Image&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>DatasetWords</name>
    <message>
        <source>alpha %1, %2</source>
        <comment>coefficient, its meaning</comment>
        <translation>alpha %1, %2</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>source of a label</comment>
        <translation>référence</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <comment>source of a label</comment>
        <translation>arbitrée</translation>
    </message>
    <message>
        <source>several people</source>
        <comment>source of a label</comment>
        <translation>plusieurs personnes</translation>
    </message>
    <message>
        <source>one person</source>
        <comment>source of a label</comment>
        <translation>une personne</translation>
    </message>
    <message>
        <source>came with the record</source>
        <comment>source of a label</comment>
        <translation>venue avec l’enregistrement</translation>
    </message>
    <message>
        <source>model, tier audit</source>
        <comment>source of a label</comment>
        <translation>modèle, niveau contrôle</translation>
    </message>
    <message>
        <source>model, tier auto</source>
        <comment>source of a label</comment>
        <translation>modèle, niveau auto</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>source of a label</comment>
        <translation>ambigu</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>sources of a label, before and after</comment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>has no label any more</source>
        <translation>n’a plus d’étiquette</translation>
    </message>
    <message>
        <source>waits for people</source>
        <translation>attend des personnes</translation>
    </message>
    <message>
        <source>marked as unusable</source>
        <translation>signalé comme inutilisable</translation>
    </message>
    <message>
        <source>people disagree</source>
        <translation>désaccord entre personnes</translation>
    </message>
    <message>
        <source>labels of its source are not taken</source>
        <translation>les étiquettes de cette source ne comptent pas</translation>
    </message>
    <message>
        <source>soft labels are not taken</source>
        <translation>les étiquettes souples ne comptent pas</translation>
    </message>
    <message>
        <source>does not match the filter</source>
        <translation>ne correspond pas au filtre</translation>
    </message>
    <message>
        <source>became gold or a sample</source>
        <translation>devenu référence ou échantillon</translation>
    </message>
    <message>
        <source>the other version is older</source>
        <translation>l’autre version est plus ancienne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agreement, Krippendorff&apos;s alpha</source>
        <translation>Accord, alpha de Krippendorff</translation>
    </message>
    <message>
        <source>Answers that match gold</source>
        <translation>Réponses conformes à la référence</translation>
    </message>
    <message>
        <source>Smallest label</source>
        <translation>Étiquette la plus rare</translation>
    </message>
    <message>
        <source>Ambiguous rows</source>
        <translation>Lignes ambiguës</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>Fuites entre partitions</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Labels from: %1</source>
        <comment>source</comment>
        <translation>Étiquettes de : %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who accepted it</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>licence</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>named</source>
        <comment>licence</comment>
        <translation>nommée</translation>
    </message>
    <message>
        <source>Agreement is not known: too few records have two independent answers, or all are the same.</source>
        <translation>L’accord n’est pas connu : trop peu d’enregistrements ont deux réponses indépendantes, ou toutes sont identiques.</translation>
    </message>
    <message>
        <source>Nobody has answered a gold record.</source>
        <translation>Personne n’a répondu à un enregistrement de référence.</translation>
    </message>
    <message numerus="yes">
        <source>It is %1. What counts is the low end of the 95% interval of %Ln records, so that a high figure from few records does not pass.</source>
        <translation>
            <numerusform>La valeur est %1. Ce qui compte est le bas de l’intervalle à 95 % sur %Ln enregistrement, pour qu’une valeur haute tirée de peu d’enregistrements ne passe pas.</numerusform>
            <numerusform>La valeur est %1. Ce qui compte est le bas de l’intervalle à 95 % sur %Ln enregistrements, pour qu’une valeur haute tirée de peu d’enregistrements ne passe pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have fewer records than are needed; %1 has the fewest.</source>
        <translation>
            <numerusform>%Ln étiquette a moins d’enregistrements que requis : %1.</numerusform>
            <numerusform>%Ln étiquettes ont moins d’enregistrements que requis ; %1 en a le moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows are ambiguous.</source>
        <translation>%1 lignes sur %2 sont ambiguës.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of the same words in two splits.</source>
        <translation>
            <numerusform>%Ln groupe de mêmes mots dans deux partitions.</numerusform>
            <numerusform>%Ln groupes de mêmes mots dans deux partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of nearly the same text in two splits.</source>
        <translation>
            <numerusform>%Ln groupe de textes presque identiques dans deux partitions.</numerusform>
            <numerusform>%Ln groupes de textes presque identiques dans deux partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities in two splits.</source>
        <translation>
            <numerusform>%Ln entité dans deux partitions.</numerusform>
            <numerusform>%Ln entités dans deux partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records in train that are gold or a sample.</source>
        <translation>
            <numerusform>%Ln enregistrement de train est une référence ou un échantillon.</numerusform>
            <numerusform>%Ln enregistrements de train sont des références ou des échantillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>No licence was named. The command dataset create with --license names one; later versions keep it.</source>
        <translation>Aucune licence n’est nommée. La commande dataset create avec --license en nomme une ; les versions suivantes la gardent.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <comment>who, reason</comment>
        <translation>Accepté par %1 : %2</translation>
    </message>
    <message>
        <source>Passes.</source>
        <translation>Respecté.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Dossier Hugging Face</translation>
    </message>
    <message>
        <source>Chats for fine-tuning</source>
        <translation>Dialogues d’ajustement</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>tous les champs</translation>
    </message>
    <message>
        <source>a row each, for tables</source>
        <translation>une ligne chacun, pour tableurs</translation>
    </message>
    <message>
        <source>all fields, with the card</source>
        <translation>tous les champs, avec la fiche</translation>
    </message>
    <message>
        <source>label and text</source>
        <translation>étiquette et texte</translation>
    </message>
    <message>
        <source>text and answer</source>
        <translation>texte et réponse</translation>
    </message>
    <message>
        <source>pairs of answers</source>
        <translation>paires de réponses</translation>
    </message>
    <message>
        <source>text and categories</source>
        <translation>texte et catégories</translation>
    </message>
    <message>
        <source>what new rows should be like</source>
        <translation>ce que doivent être les nouvelles lignes</translation>
    </message>
    <message>
        <source>answers, for another tool</source>
        <translation>réponses, pour un autre outil</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>encore environ %Ln seconde</numerusform>
            <numerusform>encore environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>encore environ %Ln minute</numerusform>
            <numerusform>encore environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels moved since before</source>
        <comment>drift between versions</comment>
        <translation>Étiquettes déplacées depuis</translation>
    </message>
    <message>
        <source>Since version %1 the shares of the labels moved by %2; most that of %3, from %4 to %5.</source>
        <translation>Depuis la version %1, les parts des étiquettes ont bougé de %2 ; surtout celle de %3, de %4 à %5.</translation>
    </message>
</context>
<context>
    <name>DecodedImage</name>
    <message>
        <source>The image cannot be read: it is damaged at its begin.</source>
        <translation>L’image ne peut pas être lue&#xa0;: son début est endommagé.</translation>
    </message>
    <message>
        <source>The image has %1 × %2 pixels; at most %3 million are shown.</source>
        <translation>L’image compte %1 × %2 pixels&#xa0;; au plus %3 millions sont affichés.</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged or cut off.</source>
        <translation>L’image ne peut pas être lue&#xa0;: elle est endommagée ou tronquée.</translation>
    </message>
    <message>
        <source>The image takes more than %1 MB and is not shown.</source>
        <translation>L’image dépasse %1 Mo et n’est pas affichée.</translation>
    </message>
    <message>
        <source>The data of the image are not base64.</source>
        <translation>Les données de l’image ne sont pas en base64.</translation>
    </message>
    <message>
        <source>This is no PNG and no JPEG; other images are not shown.</source>
        <translation>Ce n’est ni un PNG ni un JPEG&#xa0;; les autres images ne sont pas affichées.</translation>
    </message>
</context>
<context>
    <name>FigureContent</name>
    <message>
        <source>95% interval %1; %2</source>
        <comment>interval, what it rests on</comment>
        <translation>intervalle à 95 % %1 ; %2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Alpha de Krippendorff</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>Shared records</source>
        <translation>Enregistrements communs</translation>
    </message>
    <message>
        <source>Cohen kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Matches gold</source>
        <translation>Conforme à l’or</translation>
    </message>
    <message>
        <source>Matches consensus</source>
        <translation>Conforme au consensus</translation>
    </message>
    <message>
        <source>Median pace</source>
        <translation>Temps médian</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>Most often confused</source>
        <translation>Le plus souvent confondu</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold records</source>
        <translation>
            <numerusform>%Ln enregistrement de référence</numerusform>
            <numerusform>%Ln enregistrements de référence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with a label most others gave</source>
        <translation>
            <numerusform>%Ln enregistrement avec une étiquette donnée par la plupart des autres</numerusform>
            <numerusform>%Ln enregistrements avec une étiquette donnée par la plupart des autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Skips are counted for all records of all times only.</source>
        <translation>Les passages ne sont comptés que pour tous les enregistrements de toutes les périodes.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two labels that are mixed up</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 said</source>
        <comment>a reviewer</comment>
        <translation>%1 a dit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Most often taken for</source>
        <translation>Le plus souvent pris pour</translation>
    </message>
    <message>
        <source>Where one reviewer says %1, another says it too in %2 of the cases. Alpha of this label alone is %3.</source>
        <translation>Quand un réviseur dit %1, un autre le dit aussi dans %2 des cas. L’alpha de cette étiquette seule est %3.</translation>
    </message>
    <message>
        <source>Pairs of answers</source>
        <translation>Paires de réponses</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Records that are</source>
        <translation>Enregistrements qui sont</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Beyond usual errors</source>
        <translation>Au-delà des erreurs usuelles</translation>
    </message>
    <message>
        <source>Label spread</source>
        <translation>Dispersion des étiquettes</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>shares of the two most frequent answers</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, 95% interval %2</source>
        <comment>figure, interval</comment>
        <translation>%1, intervalle à 95 % %2</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2. Choose another place.</source>
        <translation>L’historique n’a pas pu être écrit dans %1&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>HistoryWiring</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>First, last entry that is listed</source>
        <translation>Première, dernière entrée de la liste</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>the guideline is unclear</source>
        <translation>le guide n’est pas clair</translation>
    </message>
    <message>
        <source>a label is missing</source>
        <translation>une étiquette manque</translation>
    </message>
    <message>
        <source>somebody was careless</source>
        <translation>quelqu’un a été inattentif</translation>
    </message>
    <message>
        <source>it is truly ambiguous</source>
        <translation>il est vraiment ambigu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share; label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what was done; what somebody wrote</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>asked once more</source>
        <translation>demandé encore une fois</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody wrote</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <comment>label; label</comment>
        <translation>%1, était %2</translation>
    </message>
    <message>
        <source>%1, low confidence</source>
        <comment>label</comment>
        <translation>%1, certitude basse</translation>
    </message>
    <message>
        <source>%1, medium confidence</source>
        <comment>label</comment>
        <translation>%1, certitude moyenne</translation>
    </message>
    <message>
        <source>%1, high confidence</source>
        <comment>label</comment>
        <translation>%1, certitude haute</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>it needs an expert</source>
        <translation>il faut un expert</translation>
    </message>
    <message>
        <source>two labels fit equally well</source>
        <translation>deux étiquettes conviennent aussi bien</translation>
    </message>
    <message>
        <source>the guideline does not cover it</source>
        <translation>le guide n’en parle pas</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>une autre raison</translation>
    </message>
    <message>
        <source>it shows personal data</source>
        <translation>il montre des données personnelles</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>il n’est pas lisible</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>label</comment>
        <translation>était %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers disagree</source>
        <translation>
            <numerusform>%Ln réponse diverge</numerusform>
            <numerusform>%Ln réponses divergent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <comment>label; rule</comment>
        <translation>%1, par la règle %2</translation>
    </message>
    <message>
        <source>comes last in the list</source>
        <translation>vient en dernier dans la liste</translation>
    </message>
    <message>
        <source>before a decision</source>
        <translation>avant une décision</translation>
    </message>
    <message>
        <source>a majority had settled it</source>
        <translation>une majorité l’avait tranché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts settled</source>
        <translation>
            <numerusform>%Ln conflit tranché</numerusform>
            <numerusform>%Ln conflits tranchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts open again</source>
        <translation>
            <numerusform>%Ln conflit rouvert</numerusform>
            <numerusform>%Ln conflits rouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions asked again</source>
        <translation>
            <numerusform>%Ln décision redemandée</numerusform>
            <numerusform>%Ln décisions redemandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions no longer asked</source>
        <translation>
            <numerusform>%Ln décision n’est plus demandée</numerusform>
            <numerusform>%Ln décisions ne sont plus demandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, breaking</source>
        <translation>
            <numerusform>%Ln changement, incompatible</numerusform>
            <numerusform>%Ln changements, incompatibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, compatible</source>
        <translation>
            <numerusform>%Ln changement, compatible</numerusform>
            <numerusform>%Ln changements, compatibles</numerusform>
        </translation>
    </message>
    <message>
        <source>for version %1 of the labels</source>
        <translation>pour la version %1 des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, policy v%1</source>
        <translation>
            <numerusform>%Ln enregistrement, politique v%1</numerusform>
            <numerusform>%Ln enregistrements, politique v%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed, %2 of them to be sampled, %3 for people, %4 failed</source>
        <translation>%1 validés, dont %2 à contrôler, %3 pour des personnes, %4 en échec</translation>
    </message>
    <message>
        <source>%1 imported, %2 duplicates, %3 rejected</source>
        <translation>%1 importés, %2 doublons, %3 refusés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, format %1</source>
        <translation>
            <numerusform>%Ln ligne, format %1</numerusform>
            <numerusform>%Ln lignes, format %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, all gates pass</source>
        <translation>
            <numerusform>%Ln ligne, tous les seuils atteints</numerusform>
            <numerusform>%Ln lignes, tous les seuils atteints</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, gates that fail: %2</source>
        <translation>%1 lignes, seuils non atteints&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records for %1</source>
        <translation>
            <numerusform>%Ln enregistrement pour %1</numerusform>
            <numerusform>%Ln enregistrements pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers of %1</source>
        <translation>
            <numerusform>%Ln réponse de %1</numerusform>
            <numerusform>%Ln réponses de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name; value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>reason; what somebody wrote</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%L1 for %2</source>
        <comment>number of answers; label</comment>
        <translation>%L1 pour %2</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <comment>of a dataset; split</comment>
        <translation>version %1, %2</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Étiqueté</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>One more asked</source>
        <translation>Une personne de plus</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflit tranché</translation>
    </message>
    <message>
        <source>Kept ambiguous</source>
        <translation>Gardé ambigu</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Noms affichés</translation>
    </message>
    <message>
        <source>Model&apos;s answer shown</source>
        <translation>Réponse du modèle vue</translation>
    </message>
    <message>
        <source>Sent to adjudicate</source>
        <translation>Envoyé à l’arbitrage</translation>
    </message>
    <message>
        <source>Settled by a rule</source>
        <translation>Tranchés par une règle</translation>
    </message>
    <message>
        <source>Rule taken back</source>
        <translation>Règle annulée</translation>
    </message>
    <message>
        <source>Guideline changed</source>
        <translation>Guide modifié</translation>
    </message>
    <message>
        <source>Decisions asked again</source>
        <translation>Décisions redemandées</translation>
    </message>
    <message>
        <source>Asking taken back</source>
        <translation>Demande annulée</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <source>Model trained</source>
        <translation>Modèle entraîné</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>Exécution lancée</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Exécution terminée</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Enregistrements importés</translation>
    </message>
    <message>
        <source>Answers imported</source>
        <translation>Réponses importées</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Dataset frozen</source>
        <translation>Jeu de données figé</translation>
    </message>
    <message>
        <source>Pack given out</source>
        <translation>Paquet remis</translation>
    </message>
    <message>
        <source>Pack merged</source>
        <translation>Paquet fusionné</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Projet créé</translation>
    </message>
    <message>
        <source>Reviewer added</source>
        <translation>Réviseur ajouté</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>pack %1</source>
        <translation>paquet %1</translation>
    </message>
    <message>
        <source>Labelled blind</source>
        <translation>Étiqueté à l’aveugle</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À contrôler</translation>
    </message>
    <message>
        <source>drawn from what run %1 committed</source>
        <translation>tiré de ce que l’exécution %1 a validé</translation>
    </message>
    <message>
        <source>Model was right</source>
        <translation>Modèle exact</translation>
    </message>
    <message>
        <source>%1, model %2 sure</source>
        <comment>label; confidence</comment>
        <translation>%1, modèle sûr à %2</translation>
    </message>
    <message>
        <source>Model was wrong</source>
        <translation>Modèle inexact</translation>
    </message>
    <message>
        <source>%1, model said %2, %3 sure</source>
        <comment>label; label; confidence</comment>
        <translation>%1, le modèle disait %2, sûr à %3</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>model said %1, %2 sure</source>
        <comment>label; confidence</comment>
        <translation>le modèle disait %1, sûr à %2</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflits</translation>
    </message>
    <message>
        <source>guideline and labels</source>
        <translation>guide et étiquettes</translation>
    </message>
    <message>
        <source>models and runs</source>
        <translation>modèles et exécutions</translation>
    </message>
    <message>
        <source>files and datasets</source>
        <translation>fichiers et jeux de données</translation>
    </message>
    <message>
        <source>project and people</source>
        <translation>projet et personnes</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date of this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>date</comment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>date</comment>
        <translation>Hier, %1</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>shown once people are done with the record</source>
        <translation>visible quand tout le monde en aura fini avec cet enregistrement</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>Modèle ajouté</translation>
    </message>
    <message>
        <source>Model server set</source>
        <translation>Serveur de modèle défini</translation>
    </message>
    <message>
        <source>asks in turn: %1</source>
        <translation>interroge tour à tour : %1</translation>
    </message>
    <message>
        <source>asks all of: %1</source>
        <translation>interroge tous : %1</translation>
    </message>
    <message>
        <source>Combined labeler set</source>
        <translation>Étiqueteur combiné défini</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Enter</source>
        <comment>key cap</comment>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ReportFileWords</name>
    <message>
        <source>The report could not be written to %1: %2. Choose another place.</source>
        <translation>Le rapport n’a pas pu être écrit dans %1 : %2. Choisissez un autre emplacement.</translation>
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
            <numerusform>Les %1 premières de %Ln ligne.</numerusform>
            <numerusform>Les %1 premières de %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Alpha de Krippendorff</translation>
    </message>
    <message>
        <source>Fleiss kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Gwet AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>Brennan and Prediger</source>
        <translation>Brennan et Prediger</translation>
    </message>
    <message>
        <source>Cohen kappa, mean over pairs of reviewers</source>
        <translation>Kappa de Cohen, moyenne sur les paires de réviseurs</translation>
    </message>
    <message>
        <source>Scott pi, mean over pairs of reviewers</source>
        <translation>Pi de Scott, moyenne sur les paires de réviseurs</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Accord observé</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more.</source>
        <translation>
            <numerusform>%Ln enregistrement avec deux réponses ou plus.</numerusform>
            <numerusform>%Ln enregistrements avec deux réponses ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers.</source>
        <translation>
            <numerusform>%Ln réviseur.</numerusform>
            <numerusform>%Ln réviseurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers.</source>
        <translation>
            <numerusform>%Ln réponse.</numerusform>
            <numerusform>%Ln réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the segment %1.</source>
        <translation>Seulement le segment %1.</translation>
    </message>
    <message>
        <source>Only answers since %1.</source>
        <translation>Seulement les réponses depuis %1.</translation>
    </message>
    <message>
        <source>Only answers given before the model&apos;s answer showed.</source>
        <translation>Seulement les réponses données avant l’affichage de celle du modèle.</translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation>Accord au fil du temps</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Paires de réviseurs</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Réviseurs</translation>
    </message>
    <message>
        <source>Agreement per label</source>
        <translation>Accord par étiquette</translation>
    </message>
    <message>
        <source>Which labels are mixed up</source>
        <translation>Quelles étiquettes sont confondues</translation>
    </message>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>Incertitude du modèle et ambiguïté des données</translation>
    </message>
</context>
<context>
    <name>ReviewWiring</name>
    <message>
        <source>Choose a label</source>
        <translation>Choisir une étiquette</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Cet enregistrement</translation>
    </message>
    <message>
        <source>Move between records</source>
        <translation>Passer d’un enregistrement à l’autre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>The label with that number</source>
        <translation>L’étiquette qui porte ce numéro</translation>
    </message>
    <message>
        <source>Next, previous label</source>
        <translation>Étiquette suivante, précédente</translation>
    </message>
    <message>
        <source>Choose the current label</source>
        <translation>Choisir l’étiquette actuelle</translation>
    </message>
    <message>
        <source>Clear the filter, back to the keys</source>
        <translation>Effacer le filtre, revenir aux touches</translation>
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
        <translation>%1 a dit %2 à %3. Politique v%4 : %5</translation>
    </message>
    <message>
        <source>%1 chose %2, blind</source>
        <comment>reviewer, label</comment>
        <translation>%1 a choisi %2, à l’aveugle</translation>
    </message>
    <message>
        <source>%1 chose %2, beside the model&apos;s answer</source>
        <comment>reviewer, label</comment>
        <translation>%1 a choisi %2, à côté de la réponse du modèle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reviewer, what was done</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1. Comment: %2</source>
        <comment>what was done, comment</comment>
        <translation>%1. Commentaire : %2</translation>
    </message>
    <message>
        <source>decided as %1</source>
        <comment>label</comment>
        <translation>tranché : %1</translation>
    </message>
    <message>
        <source>kept as a soft label: %1</source>
        <comment>shares</comment>
        <translation>gardé en étiquette souple : %1</translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <comment>what, rule</comment>
        <translation>%1, par la règle %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, adjudicator</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>in version %1: %2, split %3, weight %4, label from: %5</source>
        <comment>number, label, split, weight, source</comment>
        <translation>dans la version %1 : %2, partition %3, poids %4, étiquette de : %5</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>étiquette souple</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, particulars</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>imported from %1, content %2</source>
        <comment>source, hash</comment>
        <translation>importé de %1, contenu %2</translation>
    </message>
    <message>
        <source>its true label is %1: it measures reviewers</source>
        <translation>sa vraie étiquette est %1 : il mesure les réviseurs</translation>
    </message>
    <message>
        <source>came with the label %1</source>
        <translation>venu avec l’étiquette %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>run, reason</comment>
        <translation>%1 a échoué : %2</translation>
    </message>
    <message>
        <source>waits for people</source>
        <translation>attend des personnes</translation>
    </message>
    <message numerus="yes">
        <source>queued for %n reviewers</source>
        <translation>
            <numerusform>mis en file pour %n réviseur</numerusform>
            <numerusform>mis en file pour %n réviseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>ambiguous, with a soft label</source>
        <translation>ambigu, avec une étiquette souple</translation>
    </message>
    <message>
        <source>settled as %1</source>
        <comment>label</comment>
        <translation>tranché : %1</translation>
    </message>
    <message>
        <source>committed as %1</source>
        <comment>label</comment>
        <translation>validé : %1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>The model server did not answer in time</source>
        <translation>Le serveur de modèle n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Too many requests: the server refused it again and again</source>
        <translation>Trop de requêtes&#xa0;: le serveur l’a refusée à chaque fois</translation>
    </message>
    <message>
        <source>The model server had too much to do</source>
        <translation>Le serveur de modèle avait trop à faire</translation>
    </message>
    <message>
        <source>Something failed at the model server</source>
        <translation>Quelque chose a échoué sur le serveur de modèle</translation>
    </message>
    <message>
        <source>The model server could not take the request just then</source>
        <translation>Le serveur de modèle ne pouvait pas prendre la requête à ce moment</translation>
    </message>
    <message>
        <source>The model server could not be reached</source>
        <translation>Le serveur de modèle était injoignable</translation>
    </message>
    <message>
        <source>The answer of the model server could not be read</source>
        <translation>La réponse du serveur de modèle était illisible</translation>
    </message>
    <message>
        <source>The answer of the model server was too large</source>
        <translation>La réponse du serveur de modèle était trop grande</translation>
    </message>
    <message>
        <source>The text is too long for the model</source>
        <translation>Le texte est trop long pour le modèle</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Le texte est trop long</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Le texte est vide</translation>
    </message>
    <message>
        <source>The model server refuses the content of the record</source>
        <translation>Le serveur de modèle refuse le contenu de l’enregistrement</translation>
    </message>
    <message>
        <source>The model refused to answer</source>
        <translation>Le modèle a refusé de répondre</translation>
    </message>
    <message>
        <source>The answer was none of the labels</source>
        <translation>La réponse n’était aucune des étiquettes</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>La réponse était tronquée</translation>
    </message>
    <message>
        <source>It would cost more tokens than a record may</source>
        <translation>Cela coûterait plus de jetons qu’un enregistrement ne peut</translation>
    </message>
    <message>
        <source>The model server refuses the request</source>
        <translation>Le serveur de modèle refuse la requête</translation>
    </message>
    <message>
        <source>There is nothing at the address of the model server</source>
        <translation>Il n’y a rien à l’adresse du serveur de modèle</translation>
    </message>
    <message>
        <source>No rule matches the text</source>
        <translation>Aucune règle ne correspond au texte</translation>
    </message>
    <message>
        <source>There was not enough memory</source>
        <translation>La mémoire n’a pas suffi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many requests</source>
        <translation>
            <numerusform>%Ln pour trop de requêtes</numerusform>
            <numerusform>%Ln pour trop de requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeouts</source>
        <translation>
            <numerusform>%Ln délai dépassé</numerusform>
            <numerusform>%Ln délais dépassés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a connection</source>
        <translation>
            <numerusform>%Ln sans connexion</numerusform>
            <numerusform>%Ln sans connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the server</source>
        <comment>failures</comment>
        <translation>
            <numerusform>%Ln du serveur</numerusform>
            <numerusform>%Ln du serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>The run reached its cost cap. What is done is kept. Resume asks for a higher cap.</source>
        <translation>L’exécution a atteint son plafond de coût. Ce qui est fait est gardé. Reprendre demande un plafond plus élevé.</translation>
    </message>
    <message>
        <source>The model server stopped the run: %1. What is done is kept. Resume goes on where it ended.</source>
        <translation>Le serveur de modèle a arrêté l’exécution&#xa0;: %1. Ce qui est fait est gardé. Reprendre continue là.</translation>
    </message>
    <message>
        <source>The run ended with an error: %1. What is done is kept. Resume goes on where it ended.</source>
        <translation>L’exécution s’est terminée par une erreur&#xa0;: %1. Ce qui est fait est gardé. Reprendre continue là.</translation>
    </message>
    <message>
        <source>The program that ran it ended before the run did. What is done is kept. Resume goes on there.</source>
        <translation>Le programme s’est terminé avant l’exécution. Ce qui est fait est gardé. Reprendre continue là.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished, %1 failed</source>
        <comment>run</comment>
        <translation>Terminée, %1 en échec</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>run</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>run</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <comment>person</comment>
        <translation>Mise en pause par %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>run</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <comment>person</comment>
        <translation>Arrêtée par %1</translation>
    </message>
    <message>
        <source>Stopped at cost cap</source>
        <translation>Arrêtée au plafond de coût</translation>
    </message>
    <message>
        <source>Stopped, server away</source>
        <comment>run over a model server</comment>
        <translation>Arrêtée, serveur absent</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <comment>run</comment>
        <translation>Arrêtée par une erreur</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>run</comment>
        <translation>Non terminée</translation>
    </message>
    <message>
        <source>new records</source>
        <translation>nouveaux enregistrements</translation>
    </message>
    <message>
        <source>records in the queue</source>
        <translation>enregistrements dans la file</translation>
    </message>
    <message>
        <source>records that failed</source>
        <translation>enregistrements en échec</translation>
    </message>
    <message>
        <source>labelled records, as a check</source>
        <translation>enregistrements étiquetés, en contrôle</translation>
    </message>
    <message>
        <source>chosen records</source>
        <translation>enregistrements choisis</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>tous les enregistrements</translation>
    </message>
    <message>
        <source>%1, a model server</source>
        <translation>%1, un serveur de modèle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of classifier, name of a model server</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Voie rapide</translation>
    </message>
    <message>
        <source>Slow lane</source>
        <translation>Voie lente</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
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
            <numerusform>encore %Ln seconde environ</numerusform>
            <numerusform>encore %Ln secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>encore %Ln heure environ</numerusform>
            <numerusform>encore %Ln heures environ</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Sending batches</source>
        <comment>run</comment>
        <translation>Envoi des lots</translation>
    </message>
    <message>
        <source>Waiting for batches</source>
        <comment>run</comment>
        <translation>En attente des lots</translation>
    </message>
    <message>
        <source>Left at the server</source>
        <comment>run by batches</comment>
        <translation>Laissée au serveur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln en préparation</numerusform>
            <numerusform>%Ln en préparation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln en cours d’envoi</numerusform>
            <numerusform>%Ln en cours d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which it is open whether the server has them</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln dont on ignore si le serveur l’a</numerusform>
            <numerusform>%Ln dont on ignore si le serveur les a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent and worked on by the server since %1 (requests: %2)</source>
        <comment>batches, time, number</comment>
        <translation>
            <numerusform>%Ln envoyé et traité par le serveur depuis %1 (requêtes : %2)</numerusform>
            <numerusform>%Ln envoyés et traités par le serveur depuis %1 (requêtes : %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered and taken up</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln répondu et repris</numerusform>
            <numerusform>%Ln répondus et repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that came to nothing</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln sans résultat</numerusform>
            <numerusform>%Ln sans résultat</numerusform>
        </translation>
    </message>
    <message>
        <source>The first batch is being put together.</source>
        <translation>Le premier lot est en préparation.</translation>
    </message>
    <message>
        <source>Batches: %1.</source>
        <translation>Lots : %1.</translation>
    </message>
    <message>
        <source>Requests the server is done with: %1.</source>
        <translation>Requêtes que le serveur a terminées : %1.</translation>
    </message>
    <message>
        <source>Pause and Stop leave them at work; Resume fetches their results.</source>
        <translation>Pause et Arrêter les laissent travailler ; Reprendre va chercher leurs résultats.</translation>
    </message>
    <message>
        <source>The server goes on with them. Resume fetches their results, and pays for nothing twice.</source>
        <translation>Le serveur continue d’y travailler. Reprendre va chercher leurs résultats et ne paie rien deux fois.</translation>
    </message>
</context>
<context>
    <name>RunsWiring</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>Enregistrements en échec</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>Choose it to be retried, or not</source>
        <translation>Le choisir pour réessayer, ou non</translation>
    </message>
    <message>
        <source>Choose all that can be retried, none</source>
        <translation>Choisir tous ceux à réessayer, aucun</translation>
    </message>
</context>
<context>
    <name>SettingsWiring</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Confidence %1 is below the review threshold %2.</source>
        <translation>La confiance %1 est sous le seuil de révision %2.</translation>
    </message>
    <message>
        <source>Confidence %1 is between the review threshold %2 and the auto threshold %3.</source>
        <translation>La confiance %1 est entre le seuil de révision %2 et le seuil auto %3.</translation>
    </message>
    <message>
        <source>Confidence %1 is above the review threshold %2.</source>
        <translation>La confiance %1 est au-dessus du seuil de révision %2.</translation>
    </message>
    <message>
        <source>Confidence %1 reaches the auto threshold.</source>
        <translation>La confiance %1 atteint le seuil auto.</translation>
    </message>
    <message>
        <source>Drawn for the agreement check.</source>
        <translation>Tiré pour mesurer l’accord.</translation>
    </message>
    <message>
        <source>Drawn at random from the audit tier.</source>
        <translation>Tiré au hasard dans le niveau contrôle.</translation>
    </message>
    <message>
        <source>Drawn at random from what was committed, to measure it.</source>
        <translation>Tiré au hasard parmi ce qui a été validé, pour le mesurer.</translation>
    </message>
    <message>
        <source>Drawn for a second opinion.</source>
        <translation>Tiré pour un deuxième avis.</translation>
    </message>
    <message>
        <source>Drawn at random, so that estimates hold whatever the order.</source>
        <translation>Tiré au hasard, pour que les estimations tiennent quel que soit l’ordre.</translation>
    </message>
    <message>
        <source>Drawn to be judged before the model&apos;s answer shows.</source>
        <translation>Tiré pour être jugé avant que la réponse du modèle ne s’affiche.</translation>
    </message>
    <message>
        <source>A wrong label costs much here.</source>
        <translation>Une étiquette fausse coûte cher ici.</translation>
    </message>
    <message>
        <source>The confidence is not calibrated, so it decides nothing.</source>
        <translation>La confiance n’est pas calibrée, donc elle ne décide de rien.</translation>
    </message>
    <message>
        <source>No threshold reaches the promised precision yet.</source>
        <translation>Aucun seuil n’atteint encore la précision promise.</translation>
    </message>
    <message>
        <source>Policy v%1.</source>
        <translation>Politique v%1.</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were read</source>
        <translation>Seuls les %L1 premiers caractères ont été lus</translation>
    </message>
    <message>
        <source>Fewer than three words</source>
        <translation>Moins de trois mots</translation>
    </message>
    <message>
        <source>No word that the model knows</source>
        <translation>Aucun mot connu du modèle</translation>
    </message>
    <message>
        <source>Two close labels, margin %1</source>
        <translation>Deux étiquettes proches, écart %1</translation>
    </message>
    <message>
        <source>Asked again: the guideline has changed for some labels since you answered. Your earlier answer is not shown.</source>
        <translation>Demandé à nouveau&#xa0;: le guide a changé pour certaines étiquettes depuis votre réponse. Votre réponse précédente n’est pas affichée.</translation>
    </message>
    <message>
        <source>The model gave no label for it.</source>
        <translation>Le modèle n’a donné aucune étiquette.</translation>
    </message>
    <message>
        <source>Damaged characters</source>
        <translation>Caractères abîmés</translation>
    </message>
    <message>
        <source>Truncated input</source>
        <translation>Texte tronqué</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>Champ manquant</translation>
    </message>
    <message>
        <source>Contradiction in the data</source>
        <translation>Contradiction dans les données</translation>
    </message>
    <message>
        <source>Unusual language</source>
        <translation>Langue inhabituelle</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>Quasi-doublon</translation>
    </message>
    <message>
        <source>Unusual length</source>
        <translation>Longueur inhabituelle</translation>
    </message>
    <message>
        <source>The policy has a rule for records with such signals.</source>
        <translation>La politique a une règle pour les enregistrements avec de tels signaux.</translation>
    </message>
    <message>
        <source>The labelers that were asked do not say the same.</source>
        <translation>Les étiqueteurs interrogés ne disent pas la même chose.</translation>
    </message>
    <message>
        <source>Labelers do not say the same</source>
        <translation>Les étiqueteurs diffèrent</translation>
    </message>
</context>
<context>
    <name>secondlook::desk::Desk</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>&amp;New project from a file</source>
        <translation>&amp;Nouveau projet depuis un fichier</translation>
    </message>
    <message>
        <source>&amp;Open a project</source>
        <translation>&amp;Ouvrir un projet</translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>&amp;Essayer le projet d’exemple</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Where is %1 now</source>
        <translation>Où se trouve %1 maintenant</translation>
    </message>
    <message>
        <source>Projects (*.%1)</source>
        <translation>Projets (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n labels, policy v%1</source>
        <translation>
            <numerusform>%n étiquette, politique v%1</numerusform>
            <numerusform>%n étiquettes, politique v%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 à réviser</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>New project from a file</source>
        <translation>Nouveau projet depuis un fichier</translation>
    </message>
    <message>
        <source>Records (*.csv *.tsv *.json *.jsonl)</source>
        <translation>Enregistrements (*.csv *.tsv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>Création du projet d’exemple</translation>
    </message>
    <message>
        <source>%1 to adjudicate</source>
        <translation>%1 à arbitrer</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>latest version %1</source>
        <translation>dernière version %1</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs go on</source>
        <translation>
            <numerusform>%Ln exécution en cours</numerusform>
            <numerusform>%Ln exécutions en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ActionRegistry</name>
    <message>
        <source>The key %1 of &quot;%2&quot; belongs to &quot;%3&quot; already. Choose another one.</source>
        <translation>La touche %1 de «&#xa0;%2&#xa0;» appartient déjà à «&#xa0;%3&#xa0;». Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>Il n’existe pas d’action «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; never change.</source>
        <translation>Les touches de «&#xa0;%1&#xa0;» ne changent jamais.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change that one first, or choose another key.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Changez d’abord celle-là, ou choisissez une autre touche.</translation>
    </message>
    <message>
        <source>The key stored for &quot;%1&quot; is ignored: its keys never change.</source>
        <translation>La touche enregistrée pour «&#xa0;%1&#xa0;» est ignorée&#xa0;: ses touches ne changent jamais.</translation>
    </message>
    <message>
        <source>The key stored for &quot;%1&quot; is ignored: it belongs to &quot;%2&quot;.</source>
        <translation>La touche enregistrée pour «&#xa0;%1&#xa0;» est ignorée&#xa0;: elle appartient à «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicatePage</name>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrer</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This conflict</source>
        <translation>Ce conflit</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Decide the conflict</source>
        <translation>Trancher le conflit</translation>
    </message>
    <message>
        <source>Choose another label</source>
        <translation>Choisir une autre étiquette</translation>
    </message>
    <message>
        <source>Send back to reviewers</source>
        <translation>Renvoyer aux réviseurs</translation>
    </message>
    <message>
        <source>Mark ambiguous, keep soft label</source>
        <translation>Ambigu, étiquette souple</translation>
    </message>
    <message>
        <source>Set this conflict aside</source>
        <translation>Mettre ce conflit de côté</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>Reprendre cette décision</translation>
    </message>
    <message>
        <source>Undo what I decided last</source>
        <translation>Annuler ma dernière décision</translation>
    </message>
    <message>
        <source>Why people disagree: %1</source>
        <translation>Pourquoi ce désaccord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show or hide names</source>
        <translation>Montrer ou masquer les noms</translation>
    </message>
    <message>
        <source>Open the guideline</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Show the consensus estimate</source>
        <translation>Montrer l’estimation du consensus</translation>
    </message>
    <message>
        <source>Show the model&apos;s answer</source>
        <translation>Montrer la réponse du modèle</translation>
    </message>
    <message>
        <source>Choose answer %1</source>
        <translation>Choisir la réponse %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicationPresenter</name>
    <message>
        <source>The conflicts could not be read</source>
        <translation>Les conflits n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>That record is no conflict any more</source>
        <translation>Cet enregistrement n’est plus en conflit</translation>
    </message>
    <message>
        <source>That record could not be read</source>
        <translation>Cet enregistrement n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The names could not be read</source>
        <translation>Les noms n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read</source>
        <translation>La réponse du modèle n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The answers have changed meanwhile.</source>
        <translation>Les réponses ont changé entre-temps.</translation>
    </message>
    <message>
        <source>This record is settled.</source>
        <translation>Cet enregistrement est tranché.</translation>
    </message>
    <message>
        <source>One of the answers is yours, so somebody else decides. The policy does not let people decide conflicts they are part of.</source>
        <translation>L’une des réponses est la vôtre, c’est donc quelqu’un d’autre qui tranche. La politique ne laisse personne trancher un conflit auquel il a pris part.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long by about %Ln characters.</source>
        <translation>
            <numerusform>Le motif est trop long d’environ %Ln caractère.</numerusform>
            <numerusform>Le motif est trop long d’environ %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>Choisissez d’abord une étiquette.</translation>
    </message>
    <message>
        <source>Needed when you decide against the majority.</source>
        <translation>Nécessaire si vous tranchez contre la majorité.</translation>
    </message>
    <message>
        <source>The label schema asks for %1 as well, and no answer with this label says it. Send the record back.</source>
        <comment>field</comment>
        <translation>Le schéma d’étiquettes demande aussi %1, et aucune réponse avec cette étiquette ne le dit. Renvoyez l’enregistrement.</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <comment>a label</comment>
        <translation>%1 tranché</translation>
    </message>
    <message>
        <source>This decision could not be saved</source>
        <translation>Cette décision n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Kept as ambiguous</source>
        <translation>Gardé comme ambigu</translation>
    </message>
    <message>
        <source>Sent back to the reviewers</source>
        <translation>Renvoyé aux réviseurs</translation>
    </message>
    <message>
        <source>This record could not be sent back</source>
        <translation>Cet enregistrement n’a pas pu être renvoyé</translation>
    </message>
    <message>
        <source>Set aside for later</source>
        <translation>Mis de côté pour plus tard</translation>
    </message>
    <message>
        <source>This record could not be set aside</source>
        <translation>Cet enregistrement n’a pas pu être mis de côté</translation>
    </message>
    <message>
        <source>%1 What you chose and typed is kept until you close the window.</source>
        <translation>%1 Ce que vous avez choisi et écrit est gardé jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>This record has changed meanwhile</source>
        <translation>Cet enregistrement a changé entre-temps</translation>
    </message>
    <message>
        <source>%1 Nothing was saved for it; what you typed is kept.</source>
        <translation>%1 Rien n’a été enregistré&#xa0;; ce que vous avez écrit est gardé.</translation>
    </message>
    <message>
        <source>That could not be taken back</source>
        <translation>Cela n’a pas pu être repris</translation>
    </message>
    <message>
        <source>%1 It stands as it was.</source>
        <translation>%1 Elle reste telle quelle.</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>Il ne reste rien à annuler</translation>
    </message>
    <message>
        <source>The project was exported after that decision</source>
        <translation>Le projet a été exporté après cette décision</translation>
    </message>
    <message>
        <source>Files outside still hold what you have just taken back.</source>
        <translation>Des fichiers extérieurs contiennent encore ce que vous venez de reprendre.</translation>
    </message>
    <message>
        <source>Taken back; the conflict is open again</source>
        <translation>Repris&#xa0;; le conflit est de nouveau ouvert</translation>
    </message>
    <message>
        <source>%1 It stands as it was. The next undo goes on with what you did before.</source>
        <translation>%1 Tout reste comme avant. La prochaine annulation passe à ce que vous aviez fait auparavant.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln records, which were done in one go</source>
        <translation>
            <numerusform>Annulé pour %Ln enregistrement</numerusform>
            <numerusform>Annulé pour %Ln enregistrements traités en une seule fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back; one more answer is waited for again</source>
        <translation>Annulé ; une réponse de plus est de nouveau attendue</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementPage</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Computing agreement</source>
        <translation>Calcul de l’accord</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Ambiguity</source>
        <translation>Ambiguïté</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Page web (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the report on agreement</source>
        <translation>Enregistrer le rapport sur l’accord</translation>
    </message>
    <message>
        <source>Overview of agreement</source>
        <translation>Aperçu de l’accord</translation>
    </message>
    <message>
        <source>Agreement on labels</source>
        <translation>Accord sur les étiquettes</translation>
    </message>
    <message>
        <source>Ambiguous records</source>
        <translation>Enregistrements ambigus</translation>
    </message>
    <message>
        <source>Read all answers anew</source>
        <translation>Relire toutes les réponses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more blind labels</source>
        <translation>
            <numerusform>%Ln enregistrement avec deux étiquettes à l’aveugle ou plus</numerusform>
            <numerusform>%Ln enregistrements avec deux étiquettes à l’aveugle ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more labels</source>
        <translation>
            <numerusform>%Ln enregistrement avec deux étiquettes ou plus</numerusform>
            <numerusform>%Ln enregistrements avec deux étiquettes ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>segments</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>all</source>
        <comment>period</comment>
        <translation>toute</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln weeks</source>
        <translation>
            <numerusform>%Ln dernière semaine</numerusform>
            <numerusform>%Ln dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>blind only</source>
        <comment>answers</comment>
        <translation>à l’aveugle</translation>
    </message>
    <message>
        <source>all</source>
        <comment>answers</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>Le rapport est enregistré dans %1.</translation>
    </message>
    <message>
        <source>The note is in the guideline, which is version %1 now.</source>
        <translation>La note est dans le guide, désormais en version %1.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementStatePane</name>
    <message>
        <source>Reading and computing</source>
        <translation>Lecture et calcul</translation>
    </message>
    <message>
        <source>Reading all answers</source>
        <translation>Lecture de toutes les réponses</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No record with two answers here</source>
        <translation>Aucun enregistrement n’a deux réponses ici</translation>
    </message>
    <message>
        <source>In this segment and period no record was answered by two reviewers.</source>
        <translation>Dans ce segment et cette période, aucun enregistrement n’a été traité par deux réviseurs.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Afficher tous les enregistrements</translation>
    </message>
    <message>
        <source>No record has two answers yet</source>
        <translation>Aucun enregistrement n’a encore deux réponses</translation>
    </message>
    <message>
        <source>Agreement is measured where two or more reviewers answer the same record on their own. Set the overlap in the policy: it says which share of the queue goes to more than one reviewer.</source>
        <translation>L’accord se mesure là où deux réviseurs ou plus répondent chacun de leur côté au même enregistrement. Fixez le recouvrement dans la politique : il dit quelle part de la file va à plus d’un réviseur.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>The answers could not be read</source>
        <translation>Les réponses n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was changed. Reading all answers begins anew.</source>
        <translation>Rien n’a changé. La lecture de toutes les réponses reprend au début.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AidsPanel</name>
    <message>
        <source>Show the estimate</source>
        <translation>Montrer l’estimation</translation>
    </message>
    <message>
        <source>Fit again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Show the model&apos;s answer</source>
        <translation>Montrer la réponse du modèle</translation>
    </message>
    <message>
        <source>Consensus estimate</source>
        <translation>Estimation du consensus</translation>
    </message>
    <message>
        <source>Model&apos;s answer</source>
        <translation>Réponse du modèle</translation>
    </message>
    <message>
        <source>Dawid and Skene</source>
        <comment>a method, by its authors</comment>
        <translation>Dawid et Skene</translation>
    </message>
    <message>
        <source>Reading what everybody answered</source>
        <translation>Lecture de toutes les réponses</translation>
    </message>
    <message>
        <source>Estimating, round %L1</source>
        <translation>Estimation en cours, tour %L1</translation>
    </message>
    <message>
        <source>There is no estimate. %1</source>
        <translation>Il n’y a pas d’estimation. %1</translation>
    </message>
    <message numerus="yes">
        <source>Fitted on %Ln records at %1.</source>
        <translation>
            <numerusform>Calculé sur %Ln enregistrement à %1.</numerusform>
            <numerusform>Calculé sur %Ln enregistrements à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability on these labels</source>
        <translation>Fiabilité sur ces étiquettes</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>Réviseur %1</translation>
    </message>
    <message>
        <source>few</source>
        <comment>too few answers to say</comment>
        <translation>peu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No model has predicted this record.</source>
        <translation>Aucun modèle n’a prédit cet enregistrement.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AmbiguityTab</name>
    <message>
        <source>The model is uncertain from</source>
        <translation>Le modèle est incertain à partir de</translation>
    </message>
    <message>
        <source>People differ from</source>
        <translation>Les avis divergent à partir de</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>Incertitude du modèle et ambiguïté des données</translation>
    </message>
    <message>
        <source>Keep soft labels</source>
        <translation>Garder des étiquettes souples</translation>
    </message>
    <message>
        <source>Send to adjudicate</source>
        <translation>Envoyer à l’arbitrage</translation>
    </message>
    <message>
        <source>Looking at each record</source>
        <translation>Examen de chaque enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records drawn, one mark each</source>
        <translation>
            <numerusform>%1 sur %Ln enregistrement tracé, une marque chacun</numerusform>
            <numerusform>%1 sur %Ln enregistrements tracés, une marque chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have too few answers for any split to show that people differ; they are in no quadrant.</source>
        <translation>
            <numerusform>%Ln enregistrement a trop peu de réponses pour qu’un désaccord puisse apparaître ; il n’est dans aucun quadrant.</numerusform>
            <numerusform>%Ln enregistrements ont trop peu de réponses pour qu’un désaccord puisse apparaître ; ils ne sont dans aucun quadrant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records the model has said nothing yet.</source>
        <translation>
            <numerusform>Le modèle n’a encore rien dit de %Ln enregistrement.</numerusform>
            <numerusform>Le modèle n’a encore rien dit de %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples in %1</source>
        <comment>a quadrant</comment>
        <translation>Exemples pour %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AnswerCard</name>
    <message>
        <source>You, %1</source>
        <comment>a letter</comment>
        <translation>Vous, %1</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>Réviseur %1</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Sans commentaire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fact of an answer, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>took</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AnswerStrip</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AppearanceSection</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System is light or dark as your desktop was when Second Look started.</source>
        <translation>Système est clair ou sombre selon votre bureau au démarrage de Second Look.</translation>
    </message>
    <message>
        <source>%L1%</source>
        <comment>text size</comment>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The whole interface grows with it.</source>
        <translation>Toute l’interface grandit avec.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect when Second Look starts the next time.</source>
        <translation>Prend effet au prochain démarrage de Second Look.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BalanceStrip</name>
    <message>
        <source>Class balance</source>
        <translation>Répartition des étiquettes</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>a label with its rows</comment>
        <translation>%1, trop peu</translation>
    </message>
    <message numerus="yes">
        <source>%n labels below %1</source>
        <comment>how many rows are needed</comment>
        <translation>
            <numerusform>%n étiquette sous %1</numerusform>
            <numerusform>%n étiquettes sous %1</numerusform>
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
            <numerusform>%1, %Ln ligne, place %2 sur %3</numerusform>
            <numerusform>%1, %Ln lignes, place %2 sur %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BlindNote</name>
    <message>
        <source>Choose first. Suggestions and evidence show after your pick.</source>
        <translation>Choisissez d’abord. Suggestions et indices s’affichent après votre choix.</translation>
    </message>
    <message>
        <source>Your first pick is saved as %1. It counts for agreement, whatever you do now.</source>
        <translation>Votre premier choix est enregistré comme %1. Il compte pour l’accord, quoi que vous fassiez maintenant.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPage</name>
    <message>
        <source>Keep to records that match</source>
        <translation>Seuls les enregistrements qui correspondent</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>Filtrer les étiquettes</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Décision en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Many records</source>
        <translation>Plusieurs enregistrements</translation>
    </message>
    <message>
        <source>Keep to records that match a filter</source>
        <translation>Seuls les enregistrements qui correspondent à un filtre</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>Choisir l’étiquette</translation>
    </message>
    <message>
        <source>Decide all chosen records</source>
        <translation>Décider de tous les enregistrements choisis</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Choose all records of the table</source>
        <translation>Choisir tous les enregistrements du tableau</translation>
    </message>
    <message>
        <source>Choose no record</source>
        <translation>Ne choisir aucun enregistrement</translation>
    </message>
    <message>
        <source>reading the queue</source>
        <translation>lecture de la file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>No open record matches. Records that others hold or that you settled are not here.</source>
        <translation>Aucun enregistrement ouvert ne correspond. Ceux que d’autres traitent ou que vous avez décidés ne sont pas ici.</translation>
    </message>
    <message>
        <source>Choose records with Space, Shift and the arrows, or Ctrl+A</source>
        <translation>Choisissez avec Espace, Maj et les flèches, ou Ctrl+A</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records chosen</source>
        <translation>
            <numerusform>%Ln enregistrement choisi</numerusform>
            <numerusform>%Ln enregistrements choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Then choose the label that they get.</source>
        <translation>Choisissez ensuite l’étiquette à leur donner.</translation>
    </message>
    <message>
        <source>No record is chosen yet.</source>
        <translation>Aucun enregistrement n’est encore choisi.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records can be decided at once. Narrow the filter.</source>
        <translation>
            <numerusform>Au plus %Ln enregistrement peut être décidé à la fois. Resserrez le filtre.</numerusform>
            <numerusform>Au plus %Ln enregistrements peuvent être décidés à la fois. Resserrez le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what would change</source>
        <translation>Calcul de ce qui changerait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as this label.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln est prédit avec cette étiquette.</numerusform>
            <numerusform>%Ln sont prédits avec cette étiquette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as %1.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln est prédit %1.</numerusform>
            <numerusform>%Ln sont prédits %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as another label or not at all.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln est prédit avec une autre étiquette ou pas du tout.</numerusform>
            <numerusform>%Ln sont prédits avec une autre étiquette ou pas du tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be decided here.</source>
        <translation>Aucun d’eux ne peut être décidé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they measure something and are judged one at a time.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln reste à part&#xa0;: il mesure quelque chose et se juge un par un.</numerusform>
            <numerusform>%Ln restent à part&#xa0;: ils mesurent quelque chose et se jugent un par un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they are settled or with another reviewer by now.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln reste à part&#xa0;: il est désormais décidé ou chez un autre réviseur.</numerusform>
            <numerusform>%Ln restent à part&#xa0;: ils sont désormais décidés ou chez un autre réviseur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as %1</source>
        <comment>records; label</comment>
        <translation>
            <numerusform>Décider %Ln comme %1</numerusform>
            <numerusform>Décider %Ln comme %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>The label schema asks for more than a label (%1). These records are settled one at a time.</source>
        <translation>Le schéma d’étiquettes demande plus qu’une étiquette (%1). Ces enregistrements se décident un par un.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPresenter</name>
    <message numerus="yes">
        <source>%Ln records got %1</source>
        <translation>
            <numerusform>%Ln enregistrement a reçu %1</numerusform>
            <numerusform>%Ln enregistrements ont reçu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>Il ne reste rien à annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>%Ln décision annulée</numerusform>
            <numerusform>%Ln décisions annulées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkTable</name>
    <message>
        <source>Records of the queue</source>
        <translation>Enregistrements de la file</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkTableModel</name>
    <message>
        <source>hidden</source>
        <comment>a prediction</comment>
        <translation>masquée</translation>
    </message>
    <message>
        <source>row %L1, chosen</source>
        <translation>ligne %L1, choisie</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>ligne %L1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Predicted label</source>
        <translation>Étiquette prédite</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
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
        <translation>Plafond de coût</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>A higher cost cap</source>
        <translation>Un plafond de coût plus élevé</translation>
    </message>
    <message>
        <source>The run has cost %1 of %2 so far. It goes on under a higher cap.</source>
        <comment>money</comment>
        <translation>L’exécution a coûté %1 sur %2 jusqu’ici. Elle continue sous un plafond plus élevé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>card, what its button does</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ColumnsStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>zone suivante</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>choose a part</source>
        <translation>choisir un rôle</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>Associer les colonnes</translation>
    </message>
    <message>
        <source>Only the text is needed. The rest is a guess you can change.</source>
        <translation>Seul le texte est nécessaire. Le reste est une supposition que vous pouvez changer.</translation>
    </message>
    <message>
        <source>Rows 1 to %1 of %2</source>
        <translation>Lignes 1 à %1 sur %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CommentEditor</name>
    <message>
        <source>Keep comment</source>
        <translation>Garder le commentaire</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>What should the lead know about this record?</source>
        <translation>Que doit savoir le responsable sur cet enregistrement&#xa0;?</translation>
    </message>
    <message>
        <source>Comment on this record</source>
        <translation>Commenter cet enregistrement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Too long by about %Ln characters. Shorten it to keep it.</source>
        <translation>
            <numerusform>Trop long d’environ %Ln caractère. Raccourcissez-le pour le garder.</numerusform>
            <numerusform>Trop long d’environ %Ln caractères. Raccourcissez-le pour le garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved with your decision.</source>
        <translation>Il est enregistré avec votre décision.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfidenceRow</name>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Your confidence</source>
        <translation>Votre certitude</translation>
    </message>
    <message>
        <source>How sure are you? Alt 1 low, Alt 2 medium, Alt 3 high</source>
        <translation>À quel point êtes-vous sûr&#xa0;? Alt 1 faible, Alt 2 moyenne, Alt 3 élevée</translation>
    </message>
    <message>
        <source>How sure are you? Alt 1 to 3</source>
        <translation>À quel point êtes-vous sûr&#xa0;? Alt 1 à 3</translation>
    </message>
    <message>
        <source>needed, Alt 1 to 3</source>
        <translation>requise, Alt 1 à 3</translation>
    </message>
    <message>
        <source>optional, Alt 1 to 3</source>
        <translation>au choix, Alt 1 à 3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictBar</name>
    <message>
        <source>Conflict, %1</source>
        <comment>votes</comment>
        <translation>Conflit, %1</translation>
    </message>
    <message>
        <source>Waiting, %1</source>
        <comment>votes</comment>
        <translation>En attente, %1</translation>
    </message>
    <message>
        <source>Ambiguous, %1</source>
        <comment>votes</comment>
        <translation>Ambigu, %1</translation>
    </message>
    <message>
        <source>Decided, %1</source>
        <comment>votes</comment>
        <translation>Tranché, %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of the conflict; conflicts</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFilter</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Only conflicts about two labels</source>
        <translation>Seulement les conflits entre deux étiquettes</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Only conflicts of a segment</source>
        <translation>Seulement les conflits d’un segment</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>Montrer tous les conflits</translation>
    </message>
    <message>
        <source>all</source>
        <comment>labels</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>two labels, number of conflicts</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>all</source>
        <comment>segments</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>segment, number of conflicts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln chosen records</source>
        <translation>
            <numerusform>Seulement %Ln enregistrement choisi</numerusform>
            <numerusform>Seulement %Ln enregistrements choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFold</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictListModel</name>
    <message>
        <source>yours</source>
        <comment>conflict</comment>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more labels</source>
        <translation>
            <numerusform>%Ln autre étiquette</numerusform>
            <numerusform>%Ln autres étiquettes</numerusform>
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
        <translation>Conflit %L1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictOrderBox</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>Plus grand désaccord d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Order of the conflicts</source>
        <translation>Ordre des conflits</translation>
    </message>
    <message>
        <source>Which conflict comes next</source>
        <translation>Quel conflit vient ensuite</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictPane</name>
    <message numerus="yes">
        <source>%Ln decided today</source>
        <translation>
            <numerusform>%Ln tranché ce jour</numerusform>
            <numerusform>%Ln tranchés ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrer</translation>
    </message>
    <message>
        <source>Show what was decided</source>
        <translation>Montrer ce qui a été tranché</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictRecord</name>
    <message>
        <source>Guideline for these labels</source>
        <translation>Guide pour ces étiquettes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the guideline</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>version %L1</source>
        <translation>version %L1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Coupé ici&#xa0;: %1 caractères sur %2</translation>
    </message>
    <message>
        <source>chosen blind, before any suggestion</source>
        <translation>choisies à l’aveugle, avant toute suggestion</translation>
    </message>
    <message>
        <source>chosen beside the model&apos;s answer</source>
        <translation>choisies à côté de la réponse du modèle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen blind</source>
        <translation>
            <numerusform>%Ln choisie à l’aveugle</numerusform>
            <numerusform>%Ln choisies à l’aveugle</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Montrer les noms</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictState</name>
    <message>
        <source>The conflicts are being read</source>
        <translation>Lecture des conflits en cours</translation>
    </message>
    <message>
        <source>The conflicts could not be read</source>
        <translation>Les conflits n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided today.</source>
        <translation>
            <numerusform>%Ln tranché aujourd’hui.</numerusform>
            <numerusform>%Ln tranchés aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflict waits for a decision</source>
        <translation>Aucun conflit n’attend de décision</translation>
    </message>
    <message>
        <source>Where reviewers disagree about a record, it comes here. %1</source>
        <translation>Quand des réviseurs ne sont pas d’accord sur un enregistrement, il arrive ici. %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Nothing waits for another answer</source>
        <translation>Rien n’attend une autre réponse</translation>
    </message>
    <message>
        <source>Records that are sent back stand here until the reviewers have answered.</source>
        <translation>Les enregistrements renvoyés restent ici jusqu’à la réponse des réviseurs.</translation>
    </message>
    <message>
        <source>To the open conflicts</source>
        <translation>Vers les conflits ouverts</translation>
    </message>
    <message>
        <source>No record is kept as ambiguous</source>
        <translation>Aucun enregistrement n’est gardé comme ambigu</translation>
    </message>
    <message>
        <source>Records that keep a soft label stand here.</source>
        <translation>Les enregistrements à étiquette souple sont ici.</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Rien n’est encore tranché</translation>
    </message>
    <message>
        <source>Conflicts that a person or a rule decided stand here.</source>
        <translation>Les conflits tranchés par une personne ou une règle sont ici.</translation>
    </message>
    <message>
        <source>No conflict here</source>
        <translation>Aucun conflit ici</translation>
    </message>
    <message>
        <source>None of this list fits the labels, the segment or the records that you keep to.</source>
        <translation>Rien dans cette liste ne correspond aux étiquettes, au segment ou aux enregistrements retenus.</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>Montrer tous les conflits</translation>
    </message>
    <message>
        <source>Conflicts are settled in the project</source>
        <translation>Les conflits se tranchent dans le projet</translation>
    </message>
    <message>
        <source>This is a review pack: a part of a project&apos;s queue for one reviewer. Where your answers and those of others differ shows once the pack is merged.</source>
        <translation>Ceci est un lot de révision : une partie de la file d’un projet pour un seul réviseur. Les écarts entre vos réponses et celles des autres apparaissent une fois le lot fusionné.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionModel</name>
    <message numerus="yes">
        <source>%1: %Ln pairs of answers agree</source>
        <translation>
            <numerusform>%1 : %Ln paire de réponses concorde</numerusform>
            <numerusform>%1 : %Ln paires de réponses concordent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %Ln pairs of answers</source>
        <translation>
            <numerusform>%1 et %2 : %Ln paire de réponses</numerusform>
            <numerusform>%1 et %2 : %Ln paires de réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionView</name>
    <message>
        <source>Which labels are mixed up</source>
        <translation>Quelles étiquettes sont confondues</translation>
    </message>
    <message>
        <source>Pairs that disagree</source>
        <translation>Paires en désaccord</translation>
    </message>
    <message>
        <source>pairs that agree</source>
        <translation>paires en accord</translation>
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
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Show the text as</source>
        <translation>Afficher le texte comme</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CutLine</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Coupé ici&#xa0;: %1 caractères sur %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Name of a new folder:</source>
        <translation>Nom d’un nouveau dossier :</translation>
    </message>
    <message>
        <source>Difference to another version</source>
        <translation>Différence avec une autre version</translation>
    </message>
    <message>
        <source>Rows of the version</source>
        <translation>Lignes de la version</translation>
    </message>
    <message>
        <source>Find a row by its id</source>
        <translation>Trouver une ligne par son id</translation>
    </message>
    <message>
        <source>Export a frozen version</source>
        <translation>Exporter une version figée</translation>
    </message>
    <message>
        <source>Freeze the draft</source>
        <translation>Figer le brouillon</translation>
    </message>
    <message>
        <source>Verify that the version is what it was</source>
        <translation>Vérifier que la version est restée la même</translation>
    </message>
    <message>
        <source>Read versions and draft anew</source>
        <translation>Relire versions et brouillon</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsStatePane</name>
    <message>
        <source>Working out the version</source>
        <translation>Calcul de la version</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>Les versions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>This version could not be read</source>
        <translation>Cette version n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Working out version %1</source>
        <translation>Calcul de la version %1</translation>
    </message>
    <message>
        <source>All labelled records are read, nearly the same texts are looked for, and the quality gates are checked. Nothing is stored before you freeze it.</source>
        <translation>Tous les enregistrements étiquetés sont lus, les textes presque identiques cherchés et les seuils de qualité vérifiés. Rien n’est enregistré avant que vous ne figiez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was stored. Working it out begins anew.</source>
        <translation>Rien n’a été enregistré. Le calcul reprend du début.</translation>
    </message>
    <message>
        <source>Work out version %1</source>
        <translation>Calculer la version %1</translation>
    </message>
    <message>
        <source>No dataset version yet</source>
        <translation>Pas encore de version</translation>
    </message>
    <message>
        <source>A version holds labelled records that never change, with splits and where each label comes from. It cannot be worked out now: %1</source>
        <translation>Une version contient des enregistrements étiquetés qui ne changent plus, avec leurs partitions et l’origine de chaque étiquette. Elle ne peut pas être calculée maintenant : %1</translation>
    </message>
    <message>
        <source>Version %1 could not be worked out</source>
        <translation>La version %1 n’a pas pu être calculée</translation>
    </message>
    <message>
        <source>No dataset version here</source>
        <translation>Pas de version ici</translation>
    </message>
    <message>
        <source>This is a review pack. Versions are made in the project that gave it out, once the pack came back.</source>
        <translation>Ceci est un lot de révision. Les versions se font dans le projet qui l’a remis, une fois le lot revenu.</translation>
    </message>
    <message>
        <source>The project file is read only, and no version was made before. Who may write to it can make one.</source>
        <translation>Le fichier du projet est en lecture seule et aucune version n’existe. Qui peut y écrire peut en faire une.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Version %1 is not worked out yet</source>
        <translation>La version %1 n’est pas encore calculée</translation>
    </message>
    <message>
        <source>All records are read; comparing texts and checking gates.</source>
        <translation>Tous les enregistrements sont lus ; comparaison des textes et vérification des seuils.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <comment>read</comment>
        <translation>%1 enregistrements sur %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DecisionPanel</name>
    <message>
        <source>This record is settled.</source>
        <translation>Cet enregistrement est tranché.</translation>
    </message>
    <message>
        <source>One of the answers is yours. The decision will be marked as such.</source>
        <translation>L’une des réponses est la vôtre. La décision en portera la mention.</translation>
    </message>
    <message>
        <source>One of the answers is yours, so somebody else decides. The policy does not let people decide conflicts they are part of.</source>
        <translation>L’une des réponses est la vôtre, c’est donc quelqu’un d’autre qui tranche. La politique ne laisse personne trancher un conflit auquel il a pris part.</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <comment>a label</comment>
        <translation>Trancher %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Needed when you decide against the majority.</source>
        <translation>Nécessaire si vous tranchez contre la majorité.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a reason, its key</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Send back to reviewers</source>
        <translation>Renvoyer aux réviseurs</translation>
    </message>
    <message>
        <source>Mark ambiguous, keep soft label</source>
        <translation>Ambigu, étiquette souple</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>Reprendre cette décision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason, shown to the reviewers</source>
        <translation>Motif, montré aux réviseurs</translation>
    </message>
    <message>
        <source>Why people disagree</source>
        <translation>Pourquoi ce désaccord</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DefinitionCard</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>This label has no definition yet.</source>
        <translation>Cette étiquette n’a pas encore de définition.</translation>
    </message>
    <message>
        <source>Not this label: %1</source>
        <comment>a text</comment>
        <translation>Pas cette étiquette&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DifferenceView</name>
    <message>
        <source>soft label</source>
        <translation>étiquette souple</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Étiquette changée</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Lignes changées</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>What changed to version %1</source>
        <translation>Ce qui a changé vers la version %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>No row.</source>
        <translation>Aucune ligne.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Label before</source>
        <translation>Étiquette avant</translation>
    </message>
    <message>
        <source>Label now</source>
        <translation>Étiquette maintenant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DropZone</name>
    <message>
        <source>Or drop a file here</source>
        <translation>Ou déposez un fichier ici</translation>
    </message>
    <message>
        <source>.csv .tsv .json .jsonl. The file is read, never changed.</source>
        <translation>.csv .tsv .json .jsonl. Le fichier est lu, jamais modifié.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EntryPane</name>
    <message>
        <source>Choose an entry to see all about it.</source>
        <translation>Choisissez une entrée pour tout en voir.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>Vérification de la chaîne</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>Reopen this conflict</source>
        <translation>Rouvrir ce conflit</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>L’entrée choisie</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>À propos de l’entrée choisie</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>what was done; when; who; to what</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a change</comment>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a change</comment>
        <translation>après</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>étiquette souple</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>entry</source>
        <comment>number in the log</comment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>before it</source>
        <comment>the hash before this one</comment>
        <translation>précédente</translation>
    </message>
    <message>
        <source>none, it is the first</source>
        <translation>aucune, c’est la première</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Checking each entry against the one before</source>
        <translation>Chaque entrée est comparée à la précédente</translation>
    </message>
    <message>
        <source>Chain checked up to this entry</source>
        <translation>Chaîne vérifiée jusqu’à cette entrée</translation>
    </message>
    <message>
        <source>The chain is broken: entry %1, of %2, does not follow from the one before. Compare with a copy of the project.</source>
        <translation>La chaîne est rompue&#xa0;: l’entrée %1, du %2, ne découle pas de la précédente. Comparez avec une copie du projet.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EntryPresenter</name>
    <message>
        <source>This entry is not about a record.</source>
        <translation>Cette entrée ne concerne aucun enregistrement.</translation>
    </message>
    <message>
        <source>This decision was taken back already: the conflict was opened again then.</source>
        <translation>Cette décision a déjà été reprise&#xa0;: le conflit a alors été rouvert.</translation>
    </message>
    <message>
        <source>Only a decision about a conflict can be opened again. Choose one of those entries.</source>
        <translation>Seule une décision sur un conflit peut être rouverte. Choisissez une de ces entrées.</translation>
    </message>
    <message>
        <source>Conflicts cannot be opened again here.</source>
        <translation>Les conflits ne peuvent pas être rouverts ici.</translation>
    </message>
    <message>
        <source>This decision is not in the project any more.</source>
        <translation>Cette décision n’est plus dans le projet.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EvidenceLegend</name>
    <message>
        <source>speaks for another label</source>
        <translation>plaide pour une autre étiquette</translation>
    </message>
    <message>
        <source>speaks for %1</source>
        <translation>plaide pour %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Evidence from %1</source>
        <translation>Indices de %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ExportCard</name>
    <message>
        <source>Soft labels</source>
        <translation>Étiquettes souples</translation>
    </message>
    <message>
        <source>Reviewer codes</source>
        <translation>Codes des réviseurs</translation>
    </message>
    <message>
        <source>Write it nevertheless</source>
        <translation>Écrire quand même</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Ambiguous rows come along with their soft label, where the format takes one.</source>
        <translation>Les lignes ambiguës suivent avec leur étiquette souple, si le format en accepte une.</translation>
    </message>
    <message>
        <source>Who gave each answer. Without them answers are numbered within a row.</source>
        <translation>Qui a donné chaque réponse. Sans eux, les réponses sont numérotées dans une ligne.</translation>
    </message>
    <message>
        <source>off by default</source>
        <translation>désactivé par défaut</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>Un autre format</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>version %1, frozen</source>
        <translation>version %1, figée</translation>
    </message>
    <message>
        <source>frozen versions only</source>
        <translation>versions figées seulement</translation>
    </message>
    <message>
        <source>Export version %1 as %2</source>
        <comment>number, format</comment>
        <translation>Exporter la version %1 : %2</translation>
    </message>
    <message>
        <source>Freeze a version to export it</source>
        <translation>Figez une version pour l’exporter</translation>
    </message>
    <message>
        <source>Nothing was written: by the policy in force now these gates do not pass: %1.</source>
        <translation>Rien n’a été écrit : selon la politique en vigueur, ces seuils ne sont pas respectés : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is in %2: %Ln rows, %3.</source>
        <comment>number, path, size</comment>
        <translation>
            <numerusform>La version %1 est dans %2 : %Ln ligne, %3.</numerusform>
            <numerusform>La version %1 est dans %2 : %Ln lignes, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: %1.</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%Ln ligne est omise : %1.</numerusform>
            <numerusform>%Ln lignes sont omises : %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FactsRow</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Confidence is hidden until you choose</source>
        <translation>La confiance reste masquée jusqu’à votre choix</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi il est ici</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedCard</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Can be retried</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Need a fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>All</source>
        <comment>choose all records that can be retried</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Retry selected</source>
        <translation>Réessayer la sélection</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>Enregistrements en échec</translation>
    </message>
    <message>
        <source>Choose all that can be retried</source>
        <translation>Choisir tous ceux qui peuvent être réessayés</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>failed records</comment>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Can be retried %1</source>
        <translation>À réessayer %1</translation>
    </message>
    <message>
        <source>Need a fix %1</source>
        <translation>À corriger %1</translation>
    </message>
    <message>
        <source>The first %1 of each kind are listed. &quot;secondlook run --records failed&quot; tries all of them again.</source>
        <translation>Les %1 premiers de chaque sorte sont listés. «&#xa0;secondlook run --records failed&#xa0;» les réessaie tous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedModel</name>
    <message>
        <source>done since</source>
        <translation>fait depuis</translation>
    </message>
    <message>
        <source>can be retried</source>
        <translation>à réessayer</translation>
    </message>
    <message>
        <source>needs a fix</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedTable</name>
    <message>
        <source>Records that failed</source>
        <translation>Enregistrements en échec</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>Choose it to be retried, or not</source>
        <translation>Le choisir pour réessayer, ou non</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldEditor</name>
    <message>
        <source>needed</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Answer this field to save</source>
        <translation>Répondez à ce champ pour enregistrer</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldValue</name>
    <message>
        <source>Field %1</source>
        <translation>Champ %1</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Coupé ici&#xa0;: %1 caractères sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsPanel</name>
    <message>
        <source>Save answer</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Still to answer: %1</source>
        <comment>names of fields</comment>
        <translation>Reste à répondre&#xa0;: %1</translation>
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
        <translation>Champs</translation>
    </message>
    <message>
        <source>Enter shows the whole value</source>
        <translation>Entrée affiche toute la valeur</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FigureCards</name>
    <message>
        <source>Cost against cap</source>
        <translation>Coût et plafond</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>about %1 expected in all</source>
        <comment>money</comment>
        <translation>environ %1 attendus en tout</translation>
    </message>
    <message>
        <source>no cap was set</source>
        <translation>aucun plafond fixé</translation>
    </message>
    <message>
        <source>The cap is reached, and the run stopped. What is done is kept.</source>
        <translation>Le plafond est atteint et l’exécution s’est arrêtée. Ce qui est fait est gardé.</translation>
    </message>
    <message>
        <source>within the cap</source>
        <translation>sous le plafond</translation>
    </message>
    <message>
        <source>stops at the cap</source>
        <translation>s’arrête au plafond</translation>
    </message>
    <message>
        <source>stops at the cap, %1</source>
        <comment>a sum that is expected</comment>
        <translation>s’arrête au plafond, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>money</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <comment>tokens</comment>
        <translation>%1 envoyés, %2 reçus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tokens, answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were there already</source>
        <translation>
            <numerusform>%Ln réponse était déjà là</numerusform>
            <numerusform>%Ln réponses étaient déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for a million</source>
        <comment>tokens, money</comment>
        <translation>%1, %2 le million</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>au plus %Ln à la fois</numerusform>
            <numerusform>au plus %Ln à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 requests / min</source>
        <translation>sur %1 requêtes / min</translation>
    </message>
    <message>
        <source>of %1 tokens / min</source>
        <translation>sur %1 jetons / min</translation>
    </message>
    <message>
        <source>tokens %1 of %2 / min, %3</source>
        <comment>share, limit, how many requests</comment>
        <translation>jetons %1 de %2 / min, %3</translation>
    </message>
    <message>
        <source>every request brought an answer</source>
        <translation>chaque requête a eu une réponse</translation>
    </message>
    <message>
        <source>requests that brought no answer</source>
        <translation>requêtes restées sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln requests</source>
        <translation>
            <numerusform>sur %Ln requête</numerusform>
            <numerusform>sur %Ln requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FoundPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Trouvé dans le fichier</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>The whole file is being read.</source>
        <translation>Tout le fichier est en cours de lecture.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Rows with text</source>
        <translation>Lignes avec texte</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>They stay in the import report. The first one, line %1</source>
        <translation>Elles restent dans le rapport d’import. La première, ligne %1</translation>
    </message>
    <message>
        <source>No id column</source>
        <translation>Pas de colonne d’id</translation>
    </message>
    <message>
        <source>Ids are made from the content.</source>
        <translation>Les ids sont tirés du contenu.</translation>
    </message>
    <message>
        <source>Different ids</source>
        <translation>Ids différents</translation>
    </message>
    <message>
        <source>Of rows with the same id only the first is taken.</source>
        <translation>Parmi les lignes de même id, seule la première est prise.</translation>
    </message>
    <message>
        <source>Rows that already have a label</source>
        <translation>Lignes déjà étiquetées</translation>
    </message>
    <message>
        <source>Used as earlier labels, not as gold.</source>
        <translation>Utilisées comme étiquettes antérieures, pas comme référence.</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>Étiquettes dans le fichier</translation>
    </message>
    <message>
        <source>You can change the list in the next step.</source>
        <translation>Vous pourrez changer la liste à l’étape suivante.</translation>
    </message>
    <message>
        <source>Segments in %1</source>
        <translation>Segments dans %1</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Texte le plus long</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GatesCard</name>
    <message>
        <source>passes</source>
        <translation>respecté</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>non respecté</translation>
    </message>
    <message>
        <source>The policy asks for nothing. Quality gates in it keep a version from being frozen that is not good enough: agreement, accuracy on gold, records a label, leaks.</source>
        <translation>La politique ne demande rien. Ses seuils de qualité empêchent de figer une version qui n’est pas assez bonne : accord, exactitude sur la référence, enregistrements par étiquette, fuites.</translation>
    </message>
    <message>
        <source>Quality gates</source>
        <translation>Seuils de qualité</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Voir les enregistrements</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Accepter avec un motif</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Retirer l’acceptation</translation>
    </message>
    <message>
        <source>Accept this gate</source>
        <translation>Accepter ce seuil</translation>
    </message>
    <message>
        <source>Why this gate is accepted</source>
        <translation>Pourquoi ce seuil est accepté</translation>
    </message>
    <message>
        <source>Why it may pass; the version keeps this</source>
        <translation>Pourquoi il peut passer ; la version le garde</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1 pass, %2 fail, %3 accepted</source>
        <comment>numbers of gates</comment>
        <translation>%1 respectés, %2 non, %3 acceptés</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Guideline, version %L1, %2</source>
        <comment>number; date</comment>
        <translation>Guide, version %L1, %2</translation>
    </message>
    <message>
        <source>For all labels</source>
        <translation>Pour toutes les étiquettes</translation>
    </message>
    <message>
        <source>Move to a label to see what is said about it.</source>
        <translation>Allez sur une étiquette pour lire ce qui en est dit.</translation>
    </message>
    <message>
        <source>The guideline has no part for this label.</source>
        <translation>Le guide n’a pas de partie sur cette étiquette.</translation>
    </message>
    <message>
        <source>Guideline for all labels</source>
        <translation>Guide pour toutes les étiquettes</translation>
    </message>
    <message>
        <source>Guideline for %1</source>
        <translation>Guide sur %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineReviewCard</name>
    <message>
        <source>95% interval %1</source>
        <translation>Intervalle à 95&#xa0;% %1</translation>
    </message>
    <message>
        <source>Ask for a sample again</source>
        <translation>Redemander un échantillon</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Earlier decisions: show by label</source>
        <translation>Décisions antérieures&#xa0;: afficher par étiquette</translation>
    </message>
    <message>
        <source>Earlier decisions by label</source>
        <translation>Décisions antérieures par étiquette</translation>
    </message>
    <message>
        <source>Earlier decisions: copy as CSV</source>
        <translation>Décisions antérieures&#xa0;: copier en CSV</translation>
    </message>
    <message>
        <source>Guideline %1 and earlier decisions</source>
        <translation>Guide %1 et décisions antérieures</translation>
    </message>
    <message>
        <source>The guideline and earlier decisions</source>
        <translation>Le guide et les décisions antérieures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier decisions may be touched.</source>
        <translation>
            <numerusform>%Ln décision antérieure peut être concernée.</numerusform>
            <numerusform>%Ln décisions antérieures peuvent être concernées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the guideline says of all labels has changed.</source>
        <translation>Ce que le guide dit de toutes les étiquettes a changé.</translation>
    </message>
    <message>
        <source>What it says of these labels has changed: %1.</source>
        <translation>Ce qu’il dit de ces étiquettes a changé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more came in packs or files and cannot be asked for here.</source>
        <translation>
            <numerusform>%Ln autre est venue de lots ou de fichiers et ne peut pas être redemandée ici.</numerusform>
            <numerusform>%Ln autres sont venues de lots ou de fichiers et ne peuvent pas être redemandées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked for again; none is answered yet.</source>
        <translation>
            <numerusform>%Ln a été redemandée&#x202f;; elle n’a pas encore de réponse.</numerusform>
            <numerusform>%Ln ont été redemandées&#x202f;; aucune n’a encore de réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for again, %2 answered, %3 changed: %4 (95% interval %5).</source>
        <translation>%1 redemandées, %2 répondues, %3 changées&#xa0;: %4 (intervalle à 95&#xa0;% %5).</translation>
    </message>
    <message>
        <source>So about %1 of the %2 would change (%3 to %4).</source>
        <translation>Environ %1 des %2 changeraient donc (%3 à %4).</translation>
    </message>
    <message>
        <source>These are too few answers to rely on.</source>
        <translation>C’est trop peu de réponses pour s’y fier.</translation>
    </message>
    <message>
        <source>Of records that came back without a new guideline, %1 got another label.</source>
        <translation>Parmi les enregistrements revenus sans nouveau guide, %1 ont reçu une autre étiquette.</translation>
    </message>
    <message>
        <source>All of these labels</source>
        <translation>Toutes ces étiquettes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Redemandées</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changées</translation>
    </message>
    <message>
        <source>Share that changed</source>
        <translation>Part changée</translation>
    </message>
    <message numerus="yes">
        <source>Give at most %Ln of these decisions, drawn at random, back to the reviewers who made them?</source>
        <translation>
            <numerusform>Rendre au plus %Ln de ces décisions, tirée au hasard, au réviseur qui l’a prise&#x202f;?</numerusform>
            <numerusform>Rendre au plus %Ln de ces décisions, tirées au hasard, aux réviseurs qui les ont prises&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryFile</name>
    <message numerus="yes">
        <source>%Ln lines are saved in %1.</source>
        <translation>
            <numerusform>%Ln ligne est enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes sont enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. No file was written.</source>
        <translation>L’enregistrement a été arrêté. Aucun fichier n’a été écrit.</translation>
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
        <translation>passés</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalés</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>%1, record %2, took %3</source>
        <translation>%1, enregistrement %2, en %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, enregistrement %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryPage</name>
    <message>
        <source>every change, newest first, never edited</source>
        <translation>chaque changement, le plus récent d’abord, jamais retouché</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Audit sample</source>
        <translation>Échantillon de contrôle</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrée choisie</translation>
    </message>
    <message>
        <source>Find a record, label or word</source>
        <translation>Chercher un enregistrement, une étiquette, un mot</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>Enregistrer l’historique en CSV</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Open the record of the entry</source>
        <translation>Ouvrir l’enregistrement de l’entrée</translation>
    </message>
    <message>
        <source>Reopen this conflict</source>
        <translation>Rouvrir ce conflit</translation>
    </message>
    <message>
        <source>Verify the chain of the log</source>
        <translation>Vérifier la chaîne du journal</translation>
    </message>
    <message>
        <source>Changes of the project</source>
        <translation>Changements du projet</translation>
    </message>
    <message>
        <source>Records of the audit sample</source>
        <translation>Enregistrements de l’échantillon de contrôle</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>À propos de l’entrée choisie</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>Relire le journal</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>The conflict about %1 is open again. The project was exported after the decision: files outside hold what no longer stands.</source>
        <translation>Le conflit sur %1 est de nouveau ouvert. Le projet a été exporté après la décision&#xa0;: des fichiers à l’extérieur contiennent ce qui ne vaut plus.</translation>
    </message>
    <message>
        <source>The conflict about %1 is open again.</source>
        <translation>Le conflit sur %1 est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>The chain of the log is broken at entry %1.</source>
        <translation>La chaîne du journal est rompue à l’entrée %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries checked: each follows from the one before.</source>
        <translation>
            <numerusform>%Ln entrée vérifiée&#xa0;: elle découle de la précédente.</numerusform>
            <numerusform>%Ln entrées vérifiées&#xa0;: chacune découle de la précédente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Saving as CSV</source>
        <translation>Enregistrement en CSV</translation>
    </message>
    <message>
        <source>Looking through older entries</source>
        <translation>Parcours des entrées plus anciennes</translation>
    </message>
    <message>
        <source>The newest %L1 lines are listed. A time, a person or a kind leads to older ones; the CSV file holds all.</source>
        <translation>Les %L1 lignes les plus récentes sont affichées. Une période, une personne ou un type mène aux plus anciennes&#xa0;; le fichier CSV contient tout.</translation>
    </message>
    <message>
        <source>Stopped. Older entries were not looked through.</source>
        <translation>Arrêté. Les entrées plus anciennes n’ont pas été parcourues.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on. Compare with a copy of the project.</source>
        <translation>La fin du journal manque, à partir de l’entrée %1. Comparez avec une copie du projet.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryState</name>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was looked for</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>Parcours du journal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No record was drawn to be checked</source>
        <translation>Aucun enregistrement n’a été tiré pour contrôle</translation>
    </message>
    <message>
        <source>Some records that a run commits are drawn at random, so that people can say how often the model is right. The policy says how many; the next run draws them.</source>
        <translation>Certains enregistrements validés par une exécution sont tirés au hasard, pour que des personnes disent combien de fois le modèle a raison. La politique dit combien&#xa0;; la prochaine exécution les tire.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Every decision and every change of the project will be listed here.</source>
        <translation>Chaque décision et chaque changement du projet figurera ici.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Nothing in the log fits %1.</source>
        <comment>what was looked for</comment>
        <translation>Rien dans le journal ne correspond à %1.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Afficher toutes les entrées</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was found in the part that was looked through.</source>
        <translation>Rien n’a été trouvé dans la partie parcourue.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Le journal n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryTable</name>
    <message>
        <source>Entries of the log</source>
        <translation>Entrées du journal</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryView</name>
    <message>
        <source>Last decisions</source>
        <translation>Dernières décisions</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>Image NAME (1 of 3)</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <comment>Image NAME</comment>
        <translation>%1&#xa0;: non affichée</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4 pixels, shown at %5%</source>
        <comment>Image NAME: PNG, 640 x 480 pixels</comment>
        <translation>%1&#xa0;: %2, %3 × %4 pixels, affichée à %5&#xa0;%</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, arrows move</source>
        <translation>Plus et moins zooment, 0 ajuste, les flèches déplacent</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ImportPage</name>
    <message>
        <source>New project from %1</source>
        <translation>Nouveau projet depuis %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Création du projet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Cancel the new project</source>
        <translation>Abandonner le nouveau projet</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Next: labels</source>
        <translation>Suivant&#xa0;: étiquettes</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>Choisissez la colonne qui contient le texte.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::IntervalCard</name>
    <message>
        <source>%1: %2</source>
        <comment>coefficient, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: not defined</source>
        <comment>coefficient</comment>
        <translation>%1 : non défini</translation>
    </message>
    <message>
        <source>95% interval %1.</source>
        <translation>Intervalle à 95 % %1.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::IntervalRuler</name>
    <message>
        <source>%1 tentative</source>
        <comment>threshold, zone</comment>
        <translation>%1 provisoire</translation>
    </message>
    <message>
        <source>%1 reliable</source>
        <comment>threshold, zone</comment>
        <translation>%1 fiable</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyDelegate</name>
    <message>
        <source>Press the new key, Esc keeps the old one</source>
        <translation>Pressez la nouvelle touche, Échap garde l’ancienne</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>d’ordinaire %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyMap</name>
    <message>
        <source>That is not one key, alone or with Ctrl, Alt or Shift.</source>
        <translation>Ce n’est pas une touche unique, seule ou avec Ctrl, Alt ou Maj.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: digits, Enter, Esc and the F keys never change.</source>
        <translation>%1 ne peut pas être attribuée&#xa0;: chiffres, Entrée, Échap et touches F ne changent jamais.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: it moves through lists and controls.</source>
        <translation>%1 ne peut pas être attribuée&#xa0;: elle parcourt listes et commandes.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: Alt with a letter opens the menus.</source>
        <translation>%1 ne peut pas être attribuée&#xa0;: Alt avec une lettre ouvre les menus.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: it edits text.</source>
        <translation>%1 ne peut pas être attribuée&#xa0;: elle sert à modifier le texte.</translation>
    </message>
    <message>
        <source>No key is named.</source>
        <translation>Aucune touche n’est nommée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une touche.</translation>
    </message>
    <message>
        <source>The key stored for %1 is ignored. %2</source>
        <translation>La touche enregistrée pour %1 est ignorée. %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyTable</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyTableModel</name>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the keys of one action</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1, %2, never changes</source>
        <comment>action, its keys</comment>
        <translation>%1, %2, ne change jamais</translation>
    </message>
    <message>
        <source>%1, %2, changed</source>
        <comment>action, its keys</comment>
        <translation>%1, %2, modifiée</translation>
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
        <translation>Changer la touche</translation>
    </message>
    <message>
        <source>Back to the usual key</source>
        <translation>Revenir à la touche habituelle</translation>
    </message>
    <message>
        <source>All keys back to the usual ones</source>
        <translation>Remettre toutes les touches habituelles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Digits, Enter, Esc and the F keys never change.</source>
        <translation>Chiffres, Entrée, Échap et touches F ne changent jamais.</translation>
    </message>
    <message>
        <source>Single keys are off, so keys that type a letter or a sign rest.</source>
        <translation>Les touches seules sont désactivées&#xa0;: celles qui tapent une lettre ou un signe sont au repos.</translation>
    </message>
    <message>
        <source>The keys of the review page stand here once a project is open.</source>
        <translation>Les touches de la page de révision figurent ici dès qu’un projet est ouvert.</translation>
    </message>
    <message>
        <source>The key stored for %1 is ignored: there is no such action.</source>
        <translation>La touche enregistrée pour %1 est ignorée&#xa0;: cette action n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stored keys are ignored.</source>
        <translation>
            <numerusform>%Ln autre touche enregistrée est ignorée.</numerusform>
            <numerusform>%Ln autres touches enregistrées sont ignorées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelDelegate</name>
    <message>
        <source>your pick</source>
        <translation>votre choix</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelFinder</name>
    <message>
        <source>Another label</source>
        <translation>Une autre étiquette</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>labels found; all labels</comment>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelGuides</name>
    <message>
        <source>The label schema does not say what it means.</source>
        <translation>Le schéma d’étiquettes ne dit pas ce qu’elle signifie.</translation>
    </message>
    <message>
        <source>Not this: “%1”</source>
        <comment>a text that only looks like the label</comment>
        <translation>Pas ceci&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelKeys</name>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Your label keys</source>
        <translation>Vos touches d’étiquettes</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelModel</name>
    <message>
        <source>Pinned</source>
        <comment>labels</comment>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>labels</comment>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All labels, by topic</source>
        <translation>Toutes les étiquettes, par sujet</translation>
    </message>
    <message>
        <source>Other labels</source>
        <comment>labels without a topic</comment>
        <translation>Autres étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, suggestion %2, confidence %3</source>
        <translation>%1, suggestion %2, confiance %3</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
    <message>
        <source>%1, key %2, confidence %3</source>
        <translation>%1, touche %2, confiance %3</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1, sujet %2</translation>
    </message>
    <message>
        <source>%1, your pick</source>
        <translation>%1, votre choix</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelPanel</name>
    <message numerus="yes">
        <source>Filter %Ln labels</source>
        <translation>
            <numerusform>Filtrer %Ln étiquette</numerusform>
            <numerusform>Filtrer %Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Labels keep this order, so the keys never move.</source>
        <translation>Les étiquettes gardent cet ordre, ainsi les touches ne bougent jamais.</translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation>suggestions masquées</translation>
    </message>
    <message>
        <source>suggested by %1</source>
        <translation>suggéré par %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>labels found</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Esc clears the filter and gives the single keys back</source>
        <translation>Échap efface le filtre et rend les touches seules</translation>
    </message>
    <message>
        <source>Flag this record because</source>
        <translation>Signaler cet enregistrement car</translation>
    </message>
    <message>
        <source>A label is missing</source>
        <translation>Il manque une étiquette</translation>
    </message>
    <message>
        <source>It shows personal data</source>
        <translation>Il montre des données personnelles</translation>
    </message>
    <message>
        <source>It is not readable</source>
        <translation>Il est illisible</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Skip this record because</source>
        <translation>Passer cet enregistrement car</translation>
    </message>
    <message>
        <source>It needs an expert</source>
        <translation>Il faut un expert</translation>
    </message>
    <message>
        <source>Two labels fit equally well</source>
        <translation>Deux étiquettes conviennent autant</translation>
    </message>
    <message>
        <source>The guideline does not cover it</source>
        <translation>Le guide ne le couvre pas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are pinned already</source>
        <translation>
            <numerusform>%Ln étiquette est déjà épinglée</numerusform>
            <numerusform>%Ln étiquettes sont déjà épinglées</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the pin from one of them first.</source>
        <translation>Détachez d’abord l’une d’elles.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelView</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsStep</name>
    <message>
        <source>Labels, one a line</source>
        <translation>Étiquettes, une par ligne</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Fichier du projet</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre emplacement</translation>
    </message>
    <message>
        <source>Name the labels</source>
        <translation>Nommer les étiquettes</translation>
    </message>
    <message>
        <source>One label a line. Rows of the file that carry another label are left out and reported.</source>
        <translation>Une étiquette par ligne. Les lignes du fichier qui en portent une autre sont écartées et signalées.</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>Emplacement du projet</translation>
    </message>
    <message>
        <source>Labels in the list: %1</source>
        <translation>Étiquettes dans la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>At least two labels are needed.</source>
        <translation>Il faut au moins deux étiquettes.</translation>
    </message>
    <message>
        <source>The project needs a file to be kept in.</source>
        <translation>Le projet a besoin d’un fichier où être gardé.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name for the project.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez un autre nom pour le projet.</translation>
    </message>
    <message>
        <source>Projects (*.secondlook)</source>
        <translation>Projets (*.secondlook)</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsTab</name>
    <message>
        <source>Show</source>
        <comment>before how much is shown</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Agreement per label</source>
        <translation>Accord par étiquette</translation>
    </message>
    <message>
        <source>Records of two labels</source>
        <translation>Enregistrements de deux étiquettes</translation>
    </message>
    <message>
        <source>Write a guideline note</source>
        <translation>Écrire une note de guide</translation>
    </message>
    <message>
        <source>14 most confused</source>
        <translation>les 14 plus confondues</translation>
    </message>
    <message>
        <source>30 most confused</source>
        <translation>les 30 plus confondues</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>toutes les étiquettes</translation>
    </message>
    <message>
        <source>Which labels are mixed up</source>
        <translation>Quelles étiquettes sont confondues</translation>
    </message>
    <message>
        <source>Agreement per label: copy as CSV</source>
        <translation>Accord par étiquette : copier en CSV</translation>
    </message>
    <message numerus="yes">
        <source>lowest first, %Ln labels</source>
        <translation>
            <numerusform>plus bas d’abord, %Ln étiquette</numerusform>
            <numerusform>plus bas d’abord, %Ln étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement. The %Ln most confused labels are shown; the table has all.</source>
        <translation>
            <numerusform>Chaque case compte les paires d’étiquettes d’un même enregistrement. La diagonale est l’accord. La %Ln étiquette la plus confondue est affichée ; le tableau les a toutes.</numerusform>
            <numerusform>Chaque case compte les paires d’étiquettes d’un même enregistrement. La diagonale est l’accord. Les %Ln étiquettes les plus confondues sont affichées ; le tableau les a toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement.</source>
        <translation>Chaque case compte les paires d’étiquettes d’un même enregistrement. La diagonale est l’accord.</translation>
    </message>
    <message>
        <source>Two labels and their records</source>
        <translation>Deux étiquettes et leurs enregistrements</translation>
    </message>
    <message>
        <source>Choose a cell on the left, or a label above, and press Enter: the records on which the two are mixed up appear here, the most typical first.</source>
        <translation>Choisissez une case à gauche ou une étiquette au-dessus, puis appuyez sur Entrée : les enregistrements où les deux sont confondues s’affichent ici, les plus typiques d’abord.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two labels</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records shown</source>
        <translation>
            <numerusform>%1 sur %Ln enregistrement affiché</numerusform>
            <numerusform>%1 sur %Ln enregistrements affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open all %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>Tout ouvrir (%Ln)</numerusform>
            <numerusform>Tout ouvrir (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LaneRow</name>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>lane</comment>
        <translation>terminée</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LetterAsker</name>
    <message>
        <source>Press a letter. Backspace takes it away again.</source>
        <translation>Pressez une lettre. Retour arrière l’enlève.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Which letter shall choose %1?</source>
        <translation>Quelle lettre choisira %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot;. Choose another letter.</source>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;». Choisissez une autre lettre.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ListTabs</name>
    <message>
        <source>Open</source>
        <comment>conflicts</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>conflicts</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <comment>conflicts</comment>
        <translation>Ambigus</translation>
    </message>
    <message>
        <source>One more answer was asked for: by the policy, or because an adjudicator sent the record back</source>
        <translation>Une réponse de plus est demandée&#xa0;: par la politique, ou parce qu’un arbitre a renvoyé l’enregistrement</translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation>Quels conflits</translation>
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
        <translation>%1&#xa0;: %2, verrouillé</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
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
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Go to or run</source>
        <translation>&amp;Aller à ou exécuter</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>Zone &amp;précédente</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Commande suivante</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>Commande précédente</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>Text at its &amp;usual size</source>
        <translation>Texte de taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Clair ou som&amp;bre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>&amp;Toutes les touches</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>E&amp;nregistrement</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ManyBar</name>
    <message numerus="yes">
        <source>%Ln of them have a label by majority, which they lose.</source>
        <translation>
            <numerusform>%Ln d’entre eux a une étiquette par majorité et la perd.</numerusform>
            <numerusform>%Ln d’entre eux ont une étiquette par majorité et la perdent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait for one more answer, which nobody is asked for any more.</source>
        <translation>
            <numerusform>%Ln d’entre eux attend une réponse de plus, qui ne sera plus demandée à personne.</numerusform>
            <numerusform>%Ln d’entre eux attendent une réponse de plus, qui ne sera plus demandée à personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open conflicts already.</source>
        <translation>
            <numerusform>%Ln est déjà un conflit ouvert.</numerusform>
            <numerusform>%Ln sont déjà des conflits ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for one more answer and stay with the reviewers.</source>
        <translation>
            <numerusform>%Ln attend une réponse de plus et reste chez les réviseurs.</numerusform>
            <numerusform>%Ln attendent une réponse de plus et restent chez les réviseurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: their answers agree by now.</source>
        <translation>
            <numerusform>%Ln reste tel quel : ses réponses concordent désormais.</numerusform>
            <numerusform>%Ln restent tels quels : leurs réponses concordent désormais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: they were decided.</source>
        <translation>
            <numerusform>%Ln reste tel quel : il a été tranché.</numerusform>
            <numerusform>%Ln restent tels quels : ils ont été tranchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep a soft label already.</source>
        <translation>
            <numerusform>%Ln garde déjà une étiquette souple.</numerusform>
            <numerusform>%Ln gardent déjà une étiquette souple.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left to others: one of the answers is yours.</source>
        <translation>
            <numerusform>%Ln est laissé à d’autres : une des réponses est la vôtre.</numerusform>
            <numerusform>%Ln sont laissés à d’autres : une des réponses est la vôtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these conflicts</source>
        <translation>Montrer ces conflits</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler cela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records would keep the shares of their answers as a soft label and train no label.</source>
        <translation>
            <numerusform>%Ln enregistrement garderait les parts de ses réponses comme étiquette souple et n’entraînerait aucune étiquette.</numerusform>
            <numerusform>%Ln enregistrements garderaient les parts de leurs réponses comme étiquette souple et n’entraîneraient aucune étiquette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a majority settled would wait to be decided on the page Adjudicate.</source>
        <translation>
            <numerusform>%Ln enregistrement tranché par une majorité attendrait une décision sur la page « Arbitrer ».</numerusform>
            <numerusform>%Ln enregistrements tranchés par une majorité attendraient une décision sur la page « Arbitrer ».</numerusform>
        </translation>
    </message>
    <message>
        <source>No record here can be given a soft label.</source>
        <translation>Aucun enregistrement ici ne peut recevoir d’étiquette souple.</translation>
    </message>
    <message>
        <source>No record here was settled by a majority alone.</source>
        <translation>Aucun enregistrement ici n’a été tranché par une simple majorité.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln records stand as they did before.</source>
        <translation>
            <numerusform>Annulé : %Ln enregistrement est comme avant.</numerusform>
            <numerusform>Annulé : %Ln enregistrements sont comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was exported in between: files outside still hold it.</source>
        <translation>Le projet a été exporté entre-temps : des fichiers extérieurs le contiennent encore.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records keep a soft label.</source>
        <translation>
            <numerusform>%Ln enregistrement garde une étiquette souple.</numerusform>
            <numerusform>%Ln enregistrements gardent une étiquette souple.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait on the page Adjudicate.</source>
        <translation>
            <numerusform>%Ln enregistrement attend sur la page « Arbitrer ».</numerusform>
            <numerusform>%Ln enregistrements attendent sur la page « Arbitrer ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the records</source>
        <translation>Examen des enregistrements</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln soft labels</source>
        <translation>
            <numerusform>Garder %Ln étiquette souple</numerusform>
            <numerusform>Garder %Ln étiquettes souples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln to adjudicate</source>
        <comment>records</comment>
        <translation>
            <numerusform>En envoyer %Ln à l’arbitrage</numerusform>
            <numerusform>En envoyer %Ln à l’arbitrage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NameSection</name>
    <message>
        <source>Use this name</source>
        <translation>Utiliser ce nom</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>Nom du réviseur</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Each decision is kept under it. What you decided before stays under the name it was made with. Settings belong to a name as well.</source>
        <translation>Chaque décision est conservée sous ce nom. Ce que vous avez décidé avant reste sous le nom d’alors. Les réglages appartiennent aussi à un nom.</translation>
    </message>
    <message>
        <source>A decision needs somebody who made it.</source>
        <translation>Une décision a besoin de quelqu’un qui l’a prise.</translation>
    </message>
    <message>
        <source>That is too long for a project. Leave some of it out.</source>
        <translation>C’est trop long pour un projet. Retirez-en une partie.</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Autres pages</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NewRunDialog</name>
    <message>
        <source>Add a model server</source>
        <translation>Ajouter un serveur de modèle</translation>
    </message>
    <message>
        <source>Change this model server</source>
        <translation>Modifier ce serveur de modèle</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Cost cap</source>
        <translation>Plafond de coût</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sans plafond</translation>
    </message>
    <message>
        <source>Estimate the cost</source>
        <translation>Estimer le coût</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lancer l’exécution</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>In the currency of the server&apos;s prices. The run stops there and can be taken up again.</source>
        <translation>Dans la monnaie des prix du serveur. L’exécution s’y arrête et peut être reprise.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>classifier, its version</comment>
        <translation>%1, actuellement %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which records, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>This is a review pack. Runs are made in the project that gave it out.</source>
        <translation>Ceci est un paquet de révision. Les exécutions se font dans le projet qui l’a remis.</translation>
    </message>
    <message>
        <source>One of the fields holds no number that may stand there.</source>
        <translation>L’un des champs ne contient pas un nombre permis.</translation>
    </message>
    <message>
        <source>No record of this kind is there.</source>
        <translation>Il n’y a aucun enregistrement de cette sorte.</translation>
    </message>
    <message>
        <source>Stopped. Answers that came are kept for the run.</source>
        <translation>Arrêté. Les réponses reçues sont gardées pour l’exécution.</translation>
    </message>
    <message>
        <source>Asking about some records. Their answers are kept for the run.</source>
        <translation>Quelques enregistrements sont demandés. Leurs réponses sont gardées pour l’exécution.</translation>
    </message>
    <message>
        <source>No prices are set, so there is no cost to estimate.</source>
        <translation>Aucun prix n’est fixé, il n’y a donc pas de coût à estimer.</translation>
    </message>
    <message>
        <source>About %1 for %2 records; in nine of ten cases not more than %3.</source>
        <comment>money, number, money</comment>
        <translation>Environ %1 pour %2 enregistrements&#xa0;; dans neuf cas sur dix, pas plus de %3.</translation>
    </message>
    <message>
        <source>One request after the other</source>
        <translation>Une requête après l’autre</translation>
    </message>
    <message>
        <source>In batches, and wait for the results</source>
        <translation>Par lots, en attendant les résultats</translation>
    </message>
    <message>
        <source>In batches, and fetch the results later</source>
        <translation>Par lots, résultats à chercher plus tard</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Batches cost less and take up to a day. The run can be stopped meanwhile; it is taken up again to fetch the results.</source>
        <translation>Les lots coûtent moins et prennent jusqu’à un jour. L’exécution peut être arrêtée entre-temps ; on la reprend pour chercher les résultats.</translation>
    </message>
    <message>
        <source>Another run goes on. This one can start when that has ended.</source>
        <translation>Une autre exécution est en cours. Celle-ci pourra commencer quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NoMatchNote</name>
    <message>
        <source>Try a shorter part of its name. If the label you need does not exist, flag the record.</source>
        <translation>Essayez une partie plus courte du nom. Si l’étiquette voulue n’existe pas, signalez l’enregistrement.</translation>
    </message>
    <message>
        <source>Flag: a label is missing</source>
        <translation>Signaler&#xa0;: il manque une étiquette</translation>
    </message>
    <message>
        <source>No label contains “%1”</source>
        <translation>Aucune étiquette ne contient «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NoteDialog</name>
    <message>
        <source>Add to the guideline</source>
        <translation>Ajouter au guide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A guideline note</source>
        <translation>Une note de guide</translation>
    </message>
    <message>
        <source>How are %1 and %2 told apart?</source>
        <comment>two labels</comment>
        <translation>Comment distinguer %1 de %2 ?</translation>
    </message>
    <message>
        <source>In plain words, for the reviewers</source>
        <translation>En mots simples, pour les réviseurs</translation>
    </message>
    <message>
        <source>What is added to the guideline</source>
        <translation>Ce qui est ajouté au guide</translation>
    </message>
    <message>
        <source>It becomes version %1 of the guideline and stands in the part of both labels:</source>
        <translation>Cela devient la version %1 du guide et figure dans la partie des deux étiquettes :</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionField</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>field, step, what it means</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, one of its answers</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n labels</source>
        <translation>
            <numerusform>Au plus %n étiquette</numerusform>
            <numerusform>Au plus %n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n labels</source>
        <translation>
            <numerusform>Au moins %n étiquette</numerusform>
            <numerusform>Au moins %n étiquettes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionList</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionModel</name>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, the words it marks</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what was answered</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers</source>
        <translation>
            <numerusform>%Ln réviseur</numerusform>
            <numerusform>%Ln réviseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, by how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Une autre étiquette</translation>
    </message>
    <message>
        <source>%1, another label, chosen</source>
        <translation>%1, autre étiquette, choisie</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>autre étiquette</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OrderBox</name>
    <message>
        <source>Order of the queue</source>
        <translation>Ordre de la file</translation>
    </message>
    <message>
        <source>Which record comes next</source>
        <translation>Quel enregistrement vient ensuite</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Les plus disputés d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Par segment</translation>
    </message>
    <message>
        <source>By predicted label</source>
        <translation>Par étiquette prédite</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Les moins sûrs d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OriginCard</name>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Where a row comes from</source>
        <translation>D’où vient une ligne</translation>
    </message>
    <message>
        <source>The same as JSON</source>
        <translation>La même chose en JSON</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Choose a row to see what happened to it.</source>
        <translation>Choisissez une ligne pour voir son histoire.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OverviewTab</name>
    <message>
        <source>Agreement over time</source>
        <translation>Accord au fil du temps</translation>
    </message>
    <message>
        <source>Krippendorff alpha by week, 95% interval</source>
        <translation>Alpha de Krippendorff par semaine, intervalle à 95 %</translation>
    </message>
    <message>
        <source>Differences of two reviewers</source>
        <translation>Différences de deux réviseurs</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Réviseurs</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Alpha de Krippendorff</translation>
    </message>
    <message>
        <source>Fleiss kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Gwet AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Accord observé</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Toutes les paires</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Paires de réviseurs</translation>
    </message>
    <message>
        <source>Cohen kappa, shared records</source>
        <translation>Kappa de Cohen, enregistrements communs</translation>
    </message>
    <message>
        <source>figures need 100 records to show</source>
        <translation>chiffres à partir de 100 enregistrements</translation>
    </message>
    <message>
        <source>Reviewers: copy as CSV</source>
        <translation>Réviseurs : copier en CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more</source>
        <translation>
            <numerusform>%Ln enregistrement avec deux réponses ou plus</numerusform>
            <numerusform>%Ln enregistrements avec deux réponses ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>share of pairs that match</source>
        <translation>part des paires qui concordent</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln reviewers with the most answers; the table has all.</source>
        <translation>
            <numerusform>Le %Ln réviseur avec le plus de réponses ; le tableau les a tous.</numerusform>
            <numerusform>Les %Ln réviseurs avec le plus de réponses ; le tableau les a tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shared records differ</source>
        <translation>
            <numerusform>%1 de %Ln enregistrement commun diffère</numerusform>
            <numerusform>%1 de %Ln enregistrements communs diffèrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PaceChart</name>
    <message>
        <source>Records per second</source>
        <translation>Enregistrements par seconde</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Rien n’est fait encore.</translation>
    </message>
    <message>
        <source>On average %1, at most %2.</source>
        <comment>paces</comment>
        <translation>En moyenne %1, au plus %2.</translation>
    </message>
    <message>
        <source>too many requests, slowed down</source>
        <translation>trop de requêtes, ralentie</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PageSteps</name>
    <message>
        <source>%1: the page before</source>
        <comment>rows</comment>
        <translation>%1 : la page d’avant</translation>
    </message>
    <message>
        <source>%1: the next page</source>
        <comment>rows</comment>
        <translation>%1 : la page suivante</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>rows</comment>
        <translation>%1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrix</name>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Paires de réviseurs</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrixModel</name>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: no shared records</source>
        <translation>%1 : aucun enregistrement commun</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shared records.</source>
        <translation>
            <numerusform>%1 : %Ln enregistrement commun.</numerusform>
            <numerusform>%1 : %Ln enregistrements communs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: Cohen kappa %2, 95% interval %3, %Ln shared records</source>
        <translation>
            <numerusform>%1 : kappa de Cohen %2, intervalle à 95 % %3, %Ln enregistrement commun</numerusform>
            <numerusform>%1 : kappa de Cohen %2, intervalle à 95 % %3, %Ln enregistrements communs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Palette</name>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>groupe suivant</translation>
    </message>
    <message>
        <source>Go to or run</source>
        <translation>Aller à ou exécuter</translation>
    </message>
    <message>
        <source>Type a command, a page or a project</source>
        <translation>Saisissez une commande, une page ou un projet</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing here is called &quot;%1&quot;.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;» ici.</translation>
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
        <translation>Décisions antérieures</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PrecedentModel</name>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%L1 to %2</source>
        <comment>number of decisions, label</comment>
        <translation>%L1 pour %2</translation>
    </message>
    <message>
        <source>%L1 ambiguous</source>
        <comment>number of decisions</comment>
        <translation>%L1 ambigus</translation>
    </message>
    <message>
        <source>none between these labels yet</source>
        <translation>aucune encore entre ces étiquettes</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigu</translation>
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
        <translation>pas de texte</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ProgressCard</name>
    <message>
        <source>Records of the run</source>
        <translation>Enregistrements de l’exécution</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Il n’y avait rien à faire.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>saved as it goes, last at %1</source>
        <comment>time</comment>
        <translation>sauvée au fil de l’eau, à %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QuadrantCard</name>
    <message numerus="yes">
        <source>In %Ln of them people differ more than their usual errors explain.</source>
        <translation>
            <numerusform>Sur %Ln d’entre eux, les avis divergent plus que leurs erreurs habituelles ne l’expliquent.</numerusform>
            <numerusform>Sur %Ln d’entre eux, les avis divergent plus que leurs erreurs habituelles ne l’expliquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>People disagree and the model cannot tell. Keep soft labels, or split the label.</source>
        <translation>Les avis divergent et le modèle ne sait pas. Gardez des étiquettes souples, ou scindez l’étiquette.</translation>
    </message>
    <message>
        <source>The model is sure where people differ. Look for a gap in the guideline or a label error.</source>
        <translation>Le modèle est sûr là où les avis divergent. Cherchez une lacune du guide ou une erreur d’étiquette.</translation>
    </message>
    <message>
        <source>People agree and the model is sure. Safe to commit, no action needed.</source>
        <translation>Les avis concordent et le modèle est sûr. À valider sans crainte, rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>People agree and the model is sure. In %Ln of them it is sure of another label: an error of the model, or too much confidence.</source>
        <translation>
            <numerusform>Les avis concordent et le modèle est sûr. Pour %Ln d’entre eux il est sûr d’une autre étiquette : une erreur du modèle, ou trop de confiance.</numerusform>
            <numerusform>Les avis concordent et le modèle est sûr. Pour %Ln d’entre eux il est sûr d’une autre étiquette : une erreur du modèle, ou trop de confiance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>Ouvrir (%Ln)</numerusform>
            <numerusform>Ouvrir (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1 : %Ln enregistrement</numerusform>
            <numerusform>%1 : %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quadrant, what its button does</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>People agree and the model does not know yet. These labels teach the most: the next training uses all that are settled.</source>
        <translation>Les gens sont d’accord et le modèle ne sait pas encore. Ces étiquettes enseignent le plus : le prochain entraînement utilise toutes celles qui sont tranchées.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QueueControls</name>
    <message>
        <source>Keep to records that match</source>
        <translation>Seuls les enregistrements qui correspondent</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>For example: label:card_arrival conf&lt;0.6 channel=email &quot;lost card&quot;</source>
        <translation>Par exemple&#xa0;: label:card_arrival conf&lt;0.6 channel=email &quot;lost card&quot;</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>records that match the filter</comment>
        <translation>
            <numerusform>%Ln restant</numerusform>
            <numerusform>%Ln restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Oublier ce filtre</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Garder ce filtre</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReasonChooser</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecentModel</name>
    <message>
        <source>file has moved, choose it again</source>
        <translation>fichier déplacé, choisissez-le à nouveau</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>this computer, nothing to review</source>
        <translation>cet ordinateur, rien à réviser</translation>
    </message>
    <message>
        <source>this computer, %1 to review</source>
        <translation>cet ordinateur, %1 à réviser</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>project, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordBar</name>
    <message>
        <source>Second opinion</source>
        <translation>Deuxième avis</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>tier</comment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>tier</comment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>tier</comment>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>Guideline changed</source>
        <translation>Guide modifié</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordContent</name>
    <message>
        <source>The text is too long to be formatted.</source>
        <translation>Le texte est trop long pour être mis en forme.</translation>
    </message>
    <message>
        <source>The text is no chat.</source>
        <translation>Le texte n’est pas une discussion.</translation>
    </message>
    <message>
        <source>Scripts, styles and pictures are left out.</source>
        <translation>Scripts, styles et images sont omis.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordPane</name>
    <message>
        <source>%1 leads back to the open record.</source>
        <translation>%1 ramène à l’enregistrement ouvert.</translation>
    </message>
    <message>
        <source>You skipped this record. %1</source>
        <translation>Vous avez passé cet enregistrement. %1</translation>
    </message>
    <message>
        <source>You flagged this record. %1</source>
        <translation>Vous avez signalé cet enregistrement. %1</translation>
    </message>
    <message>
        <source>You labelled this record %1. %2</source>
        <translation>Vous avez étiqueté cet enregistrement %1. %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>word, label, weight</comment>
        <translation>%1&#xa0;: %2 %3</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Shown as plain text.</source>
        <translation>Affiché en texte brut.</translation>
    </message>
    <message>
        <source>Shown as Markdown.</source>
        <translation>Affiché en Markdown.</translation>
    </message>
    <message>
        <source>Shown as the text of HTML.</source>
        <translation>Affiché comme texte du HTML.</translation>
    </message>
    <message>
        <source>Shown as a chat.</source>
        <translation>Affiché comme discussion.</translation>
    </message>
    <message>
        <source>Word evidence shows in the plain text.</source>
        <translation>Les indices s’affichent dans le texte brut.</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordReader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>L’enregistrement</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Coupé ici&#xa0;: %1 caractères sur %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordText</name>
    <message>
        <source>Record text</source>
        <translation>Texte de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordsReader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Answers to this record</source>
        <translation>Réponses à cet enregistrement</translation>
    </message>
    <message>
        <source>Records to read</source>
        <translation>Enregistrements à lire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records to read</source>
        <translation>
            <numerusform>%Ln enregistrement à lire</numerusform>
            <numerusform>%Ln enregistrements à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of them are listed</source>
        <translation>les %1 premiers figurent dans la liste</translation>
    </message>
    <message>
        <source>nothing can be changed here</source>
        <translation>rien ne peut être changé ici</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id of the record, segment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Coupé ici&#xa0;: %1 caractères sur %2</translation>
    </message>
    <message>
        <source>The model has said nothing about it.</source>
        <translation>Le modèle n’en a rien dit.</translation>
    </message>
    <message>
        <source>The model says %1, %2 sure.</source>
        <comment>label, percent</comment>
        <translation>Le modèle dit %1, sûr à %2.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>à l’aveugle</translation>
    </message>
    <message>
        <source>beside the model&apos;s answer</source>
        <translation>à côté de la réponse du modèle</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RevealCard</name>
    <message>
        <source>The model leans to %1</source>
        <translation>Le modèle penche pour %1</translation>
    </message>
    <message>
        <source>It gives its own label %1.</source>
        <comment>probability</comment>
        <translation>Il donne %1 à son étiquette.</translation>
    </message>
    <message>
        <source>It gives its own label %1 and your pick %2.</source>
        <comment>probabilities</comment>
        <translation>Il donne %1 à son étiquette et %2 à votre choix.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a label</comment>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>a label</comment>
        <translation>Changer pour %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Cet enregistrement</translation>
    </message>
    <message>
        <source>Skip this record</source>
        <translation>Passer cet enregistrement</translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation>Passer avec un motif</translation>
    </message>
    <message>
        <source>Flag this record</source>
        <translation>Signaler cet enregistrement</translation>
    </message>
    <message>
        <source>Comment on this record</source>
        <translation>Commenter cet enregistrement</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>Filtrer les étiquettes</translation>
    </message>
    <message>
        <source>Pin or unpin the label</source>
        <translation>Épingler ou détacher l’étiquette</translation>
    </message>
    <message>
        <source>Give the label a letter</source>
        <translation>Donner une lettre à l’étiquette</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Enregistrement précédent</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Enregistrement suivant</translation>
    </message>
    <message>
        <source>Hide or show suggestions</source>
        <translation>Masquer ou afficher les suggestions</translation>
    </message>
    <message>
        <source>Hide or show evidence</source>
        <translation>Masquer ou afficher les indices</translation>
    </message>
    <message>
        <source>Keep to records that match a filter</source>
        <translation>Seuls les enregistrements qui correspondent à un filtre</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all of the text</source>
        <translation>Afficher tout le texte</translation>
    </message>
    <message>
        <source>Go to similar labelled records</source>
        <translation>Aller aux enregistrements similaires étiquetés</translation>
    </message>
    <message>
        <source>Decide near-duplicates at once</source>
        <translation>Décider des quasi-doublons d’un coup</translation>
    </message>
    <message>
        <source>Own confidence: low</source>
        <translation>Votre certitude&#xa0;: faible</translation>
    </message>
    <message>
        <source>Own confidence: medium</source>
        <translation>Votre certitude&#xa0;: moyenne</translation>
    </message>
    <message>
        <source>Own confidence: high</source>
        <translation>Votre certitude&#xa0;: élevée</translation>
    </message>
    <message>
        <source>Choose label %1</source>
        <translation>Choisir l’étiquette %1</translation>
    </message>
    <message>
        <source>Show the plain text or formatted</source>
        <translation>Afficher le texte brut ou mis en forme</translation>
    </message>
    <message>
        <source>Show texts as what they are recognised as</source>
        <translation>Afficher les textes selon ce qui est reconnu</translation>
    </message>
    <message>
        <source>Show texts as plain text</source>
        <translation>Afficher les textes en texte brut</translation>
    </message>
    <message>
        <source>Show texts as Markdown</source>
        <translation>Afficher les textes en Markdown</translation>
    </message>
    <message>
        <source>Show texts as the text of HTML</source>
        <translation>Afficher les textes comme texte du HTML</translation>
    </message>
    <message>
        <source>Show texts as chats</source>
        <translation>Afficher les textes comme discussions</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Go to the fields</source>
        <translation>Aller aux champs</translation>
    </message>
    <message>
        <source>Select words in the text</source>
        <translation>Sélectionner des mots dans le texte</translation>
    </message>
    <message>
        <source>Second label %1</source>
        <translation>Deuxième étiquette %1</translation>
    </message>
    <message>
        <source>Show the guideline of the label</source>
        <translation>Afficher le guide de l’étiquette</translation>
    </message>
    <message>
        <source>This project has a guideline</source>
        <translation>Ce projet a un guide</translation>
    </message>
    <message>
        <source>The guideline has a new version</source>
        <translation>Le guide a une nouvelle version</translation>
    </message>
    <message>
        <source>%1 shows what it says about the label in focus.</source>
        <comment>key</comment>
        <translation>%1 affiche ce qu’il dit de l’étiquette actuelle.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPresenter</name>
    <message>
        <source>That record could not be read</source>
        <translation>Cet enregistrement n’a pas pu être lu</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln records all got %1</source>
        <translation>
            <numerusform>Le dernier enregistrement (%Ln) a reçu %1</numerusform>
            <numerusform>Les %Ln derniers enregistrements ont tous reçu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>That may well be right. Look at this one with fresh eyes before you go on.</source>
        <translation>C’est peut-être juste. Regardez celui-ci d’un œil neuf avant de continuer.</translation>
    </message>
    <message>
        <source>%1 saved. The model leans to %2; keep your pick or change it</source>
        <translation>%1 enregistré. Le modèle penche pour %2&#xa0;; gardez votre choix ou changez-le</translation>
    </message>
    <message>
        <source>Your label %1 is kept until you close the window.</source>
        <translation>Votre étiquette %1 est gardée jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Your decision is kept until you close the window.</source>
        <translation>Votre décision est gardée jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>This decision could not be saved</source>
        <translation>Cette décision n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong; what is safe</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>That record is no longer open</source>
        <translation>Cet enregistrement n’est plus ouvert</translation>
    </message>
    <message>
        <source>%1 Your first pick is kept.</source>
        <translation>%1 Votre premier choix est gardé.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved for it.</source>
        <translation>%1 Rien n’a été enregistré pour lui.</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>Il ne reste rien à annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>%Ln décision annulée</numerusform>
            <numerusform>%Ln décisions annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>They were made at once for many records; all of these are open again.</source>
        <translation>Elles ont été prises d’un coup pour plusieurs enregistrements&#xa0;; tous sont rouverts.</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>what was decided</comment>
        <translation>%1 annulé</translation>
    </message>
    <message>
        <source>The last decision could not be taken back</source>
        <translation>La dernière décision n’a pas pu être annulée</translation>
    </message>
    <message>
        <source>%1 It stands as it was.</source>
        <translation>%1 Elle reste telle quelle.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>%1 saved, record %2 of %3</source>
        <comment>what was decided; done; goal</comment>
        <translation>%1 enregistré, enregistrement %2 sur %3</translation>
    </message>
    <message>
        <source>The review queue could not be opened</source>
        <translation>La file de révision n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>The next record could not be read</source>
        <translation>L’enregistrement suivant n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 Everything you decided is saved.</source>
        <translation>%1 Tout ce que vous avez décidé est enregistré.</translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>Ce filtre ne peut pas être lu</translation>
    </message>
    <message>
        <source>The queue could not be put in this order</source>
        <translation>La file n’a pas pu être mise dans cet ordre</translation>
    </message>
    <message>
        <source>This choice could not be kept</source>
        <translation>Ce choix n’a pas pu être gardé</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewingSection</name>
    <message>
        <source>On for all records</source>
        <translation>Activé pour tous les enregistrements</translation>
    </message>
    <message>
        <source>On for samples, second opinions and %1 others</source>
        <translation>Activé pour contrôles, deuxièmes avis et %1 des autres</translation>
    </message>
    <message>
        <source>On for samples and second opinions</source>
        <translation>Activé pour contrôles et deuxièmes avis</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>blind until the first pick</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>share of records</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>1 in %L1</source>
        <translation>1 sur %L1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Commit and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Confirm with Enter</source>
        <translation>Confirmer avec Entrée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Blind until the first pick</source>
        <translation>À l’aveugle jusqu’au premier choix</translation>
    </message>
    <message>
        <source>Share of records for a second reviewer</source>
        <translation>Part des enregistrements pour un deuxième réviseur</translation>
    </message>
    <message>
        <source>While you review</source>
        <translation>Pendant la révision</translation>
    </message>
    <message>
        <source>After a number key</source>
        <translation>Après une touche chiffre</translation>
    </message>
    <message>
        <source>&quot;Confirm with Enter&quot; costs one more key and prevents slips.</source>
        <translation>«&#xa0;Confirmer avec Entrée&#xa0;» coûte une touche de plus et évite les erreurs.</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Touches seules</translation>
    </message>
    <message>
        <source>S, F, C, U and the like. Turn off for speech input or screen readers.</source>
        <translation>S, F, C, U et autres. À désactiver pour la saisie vocale ou un lecteur d’écran.</translation>
    </message>
    <message>
        <source>Ask for my confidence</source>
        <translation>Demander ma certitude</translation>
    </message>
    <message>
        <source>Helps to tell a hard record from a slip.</source>
        <translation>Aide à distinguer un enregistrement difficile d’une erreur.</translation>
    </message>
    <message>
        <source>Word evidence from the model</source>
        <translation>Indices du modèle dans les mots</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>Deuxièmes avis</translation>
    </message>
    <message>
        <source>Set by the policy of the project. Only the lead can change it.</source>
        <translation>Fixé par la politique du projet. Seul le responsable peut le changer.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source> records</source>
        <comment>after the goal of a session</comment>
        <translation> enregistrements</translation>
    </message>
    <message>
        <source>Goal for a session</source>
        <translation>Objectif d’une session</translation>
    </message>
    <message>
        <source>Shown at the bottom of the review page. No one else sees it.</source>
        <translation>Affiché au bas de la page de révision. Personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>après %Ln minute</numerusform>
            <numerusform>après %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me to take a break</source>
        <translation>Me rappeler de faire une pause</translation>
    </message>
    <message>
        <source>A line at the bottom of the review page, never a pop-up.</source>
        <translation>Une ligne au bas de la page de révision, jamais une fenêtre.</translation>
    </message>
    <message>
        <source>Show my pace</source>
        <translation>Afficher mon rythme</translation>
    </message>
    <message>
        <source>How long decisions take you. No one else sees it.</source>
        <translation>La durée de vos décisions. Personne d’autre ne la voit.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln answers each</source>
        <translation>
            <numerusform>%1, %Ln réponse chacun</numerusform>
            <numerusform>%1, %Ln réponses chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>At this share, about %L1 of the %L2 records in the queue.</source>
        <translation>À cette part, environ %L1 des %L2 enregistrements de la file.</translation>
    </message>
    <message>
        <source>Set by the policy of the project.</source>
        <translation>Fixé par la politique du projet.</translation>
    </message>
    <message>
        <source>It can be switched for each record on its own.</source>
        <translation>Peut être basculé pour chaque enregistrement.</translation>
    </message>
    <message>
        <source>The %1 key switches it for one record.</source>
        <translation>La touche %1 le bascule pour un enregistrement.</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Part of column %1</source>
        <translation>Rôle de la colonne %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RowsView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Id of a record, or its beginning</source>
        <translation>Id, ou son début</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows of this version</source>
        <translation>Lignes de cette version</translation>
    </message>
    <message>
        <source>Find rows by id</source>
        <translation>Trouver des lignes par id</translation>
    </message>
    <message>
        <source>Rows of version %1</source>
        <translation>Lignes de la version %1</translation>
    </message>
    <message>
        <source>%1, behind: %2</source>
        <comment>rows, gate</comment>
        <translation>%1, derrière : %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>No row stands behind it.</source>
        <translation>Aucune ligne derrière.</translation>
    </message>
    <message>
        <source>No row has an id that begins with %1.</source>
        <translation>Aucune ligne n’a un id qui commence par %1.</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>étiquette souple</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label from</source>
        <translation>Étiquette de</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RulerWidget</name>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>A person decides below %1, committed without a look from %2</source>
        <translation>Une personne décide sous %1, validé sans contrôle à partir de %2</translation>
    </message>
    <message>
        <source>A person decides below %1</source>
        <translation>Une personne décide sous %1</translation>
    </message>
    <message>
        <source>review</source>
        <comment>zone of a scale</comment>
        <translation>révision</translation>
    </message>
    <message>
        <source>%1 audit</source>
        <comment>threshold and zone of a scale</comment>
        <translation>%1 contrôle</translation>
    </message>
    <message>
        <source>%1 auto</source>
        <comment>threshold and zone of a scale</comment>
        <translation>%1 auto</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunHead</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which records, classifier</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, started %2, policy v%3</source>
        <comment>which records and classifier, time, number</comment>
        <translation>%1, lancée %2, politique v%3</translation>
    </message>
    <message>
        <source>%1, started %2 by %3, policy v%4</source>
        <comment>which records and classifier, time, person, number</comment>
        <translation>%1, lancée %2 par %3, politique v%4</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>run</comment>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunListModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of runs</comment>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 sur %2</translation>
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
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunView</name>
    <message>
        <source>Records per second</source>
        <translation>Enregistrements par seconde</translation>
    </message>
    <message>
        <source>since it was taken up again</source>
        <translation>depuis la reprise</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>Enregistrements par seconde</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>requests were refused</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Mettre l’exécution en pause</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Reprendre l’exécution</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Arrêter l’exécution</translation>
    </message>
    <message>
        <source>Retry the selected records</source>
        <translation>Réessayer les enregistrements choisis</translation>
    </message>
    <message>
        <source>Open the record that failed</source>
        <translation>Ouvrir l’enregistrement en échec</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>Serveurs de modèle</translation>
    </message>
    <message>
        <source>Read the runs anew</source>
        <translation>Relire les exécutions</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunsState</name>
    <message>
        <source>The runs could not be read</source>
        <translation>Les exécutions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This run could not be read</source>
        <translation>Cette exécution n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aucune exécution encore</translation>
    </message>
    <message>
        <source>A run labels records with a classifier, commits what it is sure of, and queues the rest for people. It can be paused and taken up again at any time.</source>
        <translation>Une exécution étiquette des enregistrements avec un classifieur, valide ce dont il est sûr et met le reste dans la file pour des personnes. Elle peut être mise en pause et reprise à tout moment.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SavedNote</name>
    <message>
        <source>Saved as you change it</source>
        <translation>Enregistré à chaque changement</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written</source>
        <translation>Non enregistré&#xa0;: impossible d’écrire le fichier de réglages</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ScatterChart</name>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>Incertitude du modèle et ambiguïté des données</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1 : %Ln enregistrement</numerusform>
            <numerusform>%1 : %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Model uncertainty, 1 minus confidence</source>
        <translation>Incertitude du modèle, 1 moins la confiance</translation>
    </message>
    <message>
        <source>Data ambiguity, how often two answers differ</source>
        <translation>Ambiguïté des données, fréquence de deux réponses différentes</translation>
    </message>
    <message>
        <source>uncertain from %1</source>
        <translation>incertain dès %1</translation>
    </message>
    <message>
        <source>contested from %1</source>
        <translation>contesté dès %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SecondField</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the second label</source>
        <translation>Retirer la deuxième étiquette</translation>
    </message>
    <message>
        <source>Shift with the key of a label sets a second one.</source>
        <translation>Maj avec la touche d’une étiquette en pose une deuxième.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, one of its options</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SendBackCard</name>
    <message>
        <source>To another reviewer</source>
        <translation>À un autre réviseur</translation>
    </message>
    <message>
        <source>To the same reviewers</source>
        <translation>Aux mêmes réviseurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What should they look at again?</source>
        <translation>Que doivent-ils revoir&#xa0;?</translation>
    </message>
    <message>
        <source>A word for those who are asked again</source>
        <translation>Un mot pour ceux qui sont interrogés à nouveau</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Somebody who has not answered yet gives one more independent answer.</source>
        <translation>Quelqu’un qui n’a pas encore répondu donne une réponse indépendante de plus.</translation>
    </message>
    <message>
        <source>Each of those who answered is asked again and reads your word.</source>
        <translation>Ceux qui ont répondu sont interrogés à nouveau et lisent votre mot.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by about %Ln characters.</source>
        <translation>
            <numerusform>Trop long d’environ %Ln caractère.</numerusform>
            <numerusform>Trop long d’environ %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServerDialog</name>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Jetons par minute</translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation>Prix du million de jetons envoyés</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation>Prix du million de jetons reçus</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Requêtes à la fois</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>Secondes pour une réponse</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Numbers of payment cards</source>
        <translation>Numéros de cartes de paiement</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Comptes bancaires (IBAN)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A model server</source>
        <translation>Un serveur de modèle</translation>
    </message>
    <message>
        <source>Model server %1</source>
        <translation>Serveur de modèle %1</translation>
    </message>
    <message>
        <source>OpenAI, vLLM, llama.cpp and alike</source>
        <translation>OpenAI, vLLM, llama.cpp et semblables</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. Runs name it as llm:NAME.</source>
        <translation>Minuscules, chiffres, - et _. Les exécutions le nomment llm:NOM.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>With the path, such as http://localhost:8000/v1</source>
        <translation>Avec le chemin, par exemple http://localhost:8000/v1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What the server allows. Runs use it and stay below.</source>
        <translation>Ce que le serveur permet. Les exécutions s’en servent et restent en dessous.</translation>
    </message>
    <message>
        <source>In your currency. Cost caps and estimates use it.</source>
        <translation>Dans votre monnaie. Plafonds et estimations s’en servent.</translation>
    </message>
    <message>
        <source>What is chosen here is replaced by placeholders before a text leaves this computer.</source>
        <translation>Ce qui est choisi ici est remplacé avant qu’un texte quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Noms, un par ligne</translation>
    </message>
    <message>
        <source>The test asks the server for the label of one sentence of our own. No record is sent.</source>
        <translation>Le test demande au serveur l’étiquette d’une phrase à nous. Aucun enregistrement n’est envoyé.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>The name may hold small letters, digits, - and _ only.</source>
        <translation>Le nom ne peut contenir que minuscules, chiffres, - et _.</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>Il manque l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The address begins with http:// or https://.</source>
        <translation>L’adresse commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>The name of the model is missing.</source>
        <translation>Il manque le nom du modèle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no number that may stand there.</source>
        <comment>name of a field</comment>
        <translation>«&#xa0;%1&#xa0;» ne contient pas un nombre permis.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Asking the server.</source>
        <translation>Le serveur est interrogé.</translation>
    </message>
    <message>
        <source>The server answered in %1 s and named the label %2.</source>
        <translation>Le serveur a répondu en %1 s et donné l’étiquette %2.</translation>
    </message>
    <message>
        <source>It says how likely its answers are: one answer for each record is enough.</source>
        <translation>Il dit à quel point ses réponses sont probables&#xa0;: une réponse par enregistrement suffit.</translation>
    </message>
    <message>
        <source>It does not say how likely its answers are: confidence comes from several answers for each record, which costs more.</source>
        <translation>Il ne dit pas à quel point ses réponses sont probables&#xa0;: la confiance vient de plusieurs réponses par enregistrement, ce qui coûte plus.</translation>
    </message>
    <message>
        <source>It keeps to the list of labels by itself.</source>
        <translation>Il s’en tient de lui-même à la liste des étiquettes.</translation>
    </message>
    <message>
        <source>It does not keep to the list of labels by itself: an answer that is none of them is asked for once more.</source>
        <translation>Il ne s’en tient pas de lui-même à la liste des étiquettes&#xa0;: une réponse hors liste est redemandée une fois.</translation>
    </message>
    <message>
        <source>It reports tokens, so costs are exact.</source>
        <translation>Il indique les jetons, les coûts sont donc exacts.</translation>
    </message>
    <message>
        <source>It reports no tokens: costs count the most that a request may take.</source>
        <translation>Il n’indique pas les jetons&#xa0;: on compte le plus qu’une requête puisse prendre.</translation>
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
        <translation>Enregistrer le serveur</translation>
    </message>
    <message>
        <source>There is a model server of this name. Saving this one asks whether to replace it.</source>
        <translation>Il existe un serveur de modèle de ce nom. À l’enregistrement, il sera demandé s’il faut le remplacer.</translation>
    </message>
    <message>
        <source>1 of 5: the server</source>
        <translation>1 sur 5 : le serveur</translation>
    </message>
    <message>
        <source>2 of 5: its key and the way there</source>
        <translation>2 sur 5 : sa clé et le chemin</translation>
    </message>
    <message>
        <source>3 of 5: limits and prices</source>
        <translation>3 sur 5 : limites et prix</translation>
    </message>
    <message>
        <source>4 of 5: what is masked</source>
        <translation>4 sur 5 : ce qui est masqué</translation>
    </message>
    <message>
        <source>5 of 5: test and save</source>
        <translation>5 sur 5 : tester et enregistrer</translation>
    </message>
    <message>
        <source>Replace the model server &quot;%1&quot;?</source>
        <translation>Remplacer le serveur de modèle « %1 » ?</translation>
    </message>
    <message>
        <source>A model server of this name is there: %1 at %2. The new one takes its place, and what was set for the old one beside these steps (instructions, template, examples) is gone with it. Runs that were made stay as they are.</source>
        <comment>model, address</comment>
        <translation>Un serveur de modèle de ce nom existe : %1 à %2. Le nouveau prend sa place, et ce qui était réglé pour l’ancien hors de ces étapes (instructions, modèle de texte, exemples) disparaît avec lui. Les exécutions faites restent telles quelles.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServerWay</name>
    <message>
        <source>Put it there</source>
        <translation>L’y mettre</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>Certificats de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The server asks for none</source>
        <translation>Le serveur n’en demande pas</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>Dans une variable d’environnement</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autorités propres</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Variable of the key</source>
        <translation>Variable de la clé</translation>
    </message>
    <message>
        <source>The name of the environment variable that holds the key, never the key itself.</source>
        <translation>Le nom de la variable d’environnement qui contient la clé, jamais la clé elle-même.</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Under which the keychain holds it. The project keeps this name alone, so everybody who works on it has a key of their own.</source>
        <translation>Sous lequel le trousseau la garde. Le projet ne retient que ce nom : chacun de ceux qui y travaillent a sa propre clé.</translation>
    </message>
    <message>
        <source>Empty: one that the keychain holds already. What is typed goes to the keychain alone, not to the project.</source>
        <translation>Vide : une clé que le trousseau a déjà. Ce qui est saisi va dans le trousseau seul, pas dans le projet.</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that vouch for the server, beside those that this computer trusts. Empty: none.</source>
        <translation>Un fichier de certificats (PEM) qui répondent du serveur, en plus de ceux auxquels cet ordinateur fait confiance. Vide : aucun.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:3128 or socks5h://localhost:1080. Empty: directly.</source>
        <translation>Par exemple http://proxy.example:3128 ou socks5h://localhost:1080. Vide : directement.</translation>
    </message>
    <message>
        <source>Variable of the proxy&apos;s login</source>
        <translation>Variable de connexion au proxy</translation>
    </message>
    <message>
        <source>The name of the environment variable that holds user:password. Empty: the proxy asks for none.</source>
        <translation>Le nom de la variable d’environnement qui contient utilisateur:mot-de-passe. Vide : le proxy n’en demande pas.</translation>
    </message>
    <message>
        <source>The name of the variable that holds the key is missing.</source>
        <translation>Il manque le nom de la variable qui contient la clé.</translation>
    </message>
    <message>
        <source>This is no name of an environment variable. Put the key into a variable and name that here.</source>
        <translation>Ce n’est pas un nom de variable d’environnement. Mettez la clé dans une variable et nommez-la ici.</translation>
    </message>
    <message>
        <source>The name of the key in the keychain is missing.</source>
        <translation>Il manque le nom de la clé dans le trousseau.</translation>
    </message>
    <message>
        <source>The name of the key may hold small letters, digits, - and _ only.</source>
        <translation>Le nom de la clé ne peut contenir que des minuscules, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>The key is typed, but not in the keychain yet. Put it there, or empty the field.</source>
        <translation>La clé est saisie, mais pas encore dans le trousseau. Mettez-l’y, ou videz le champ.</translation>
    </message>
    <message>
        <source>The file of the authorities is named by its whole path, such as /etc/ssl/company.pem.</source>
        <translation>Le fichier des autorités se donne par son chemin complet, par exemple /etc/ssl/company.pem.</translation>
    </message>
    <message>
        <source>The proxy is named by http://, https:// or socks5h://, its host and its port, without user and password.</source>
        <translation>Le proxy se donne par http://, https:// ou socks5h://, son hôte et son port, sans utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>A login is named, but no proxy.</source>
        <translation>Une connexion est nommée, mais aucun proxy.</translation>
    </message>
    <message>
        <source>This is no name of an environment variable. Put user:password into a variable and name that here.</source>
        <translation>Ce n’est pas un nom de variable d’environnement. Mettez utilisateur:mot-de-passe dans une variable et nommez-la ici.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask to be unlocked.</source>
        <translation>En attente du trousseau. Il demandera peut-être à être déverrouillé.</translation>
    </message>
    <message>
        <source>The keychain holds the key &quot;%1&quot;.</source>
        <translation>Le trousseau contient la clé « %1 ».</translation>
    </message>
    <message>
        <source>No longer waiting. If the keychain is unlocked now, it may still take the key.</source>
        <translation>L’attente est terminée. Si le trousseau est déverrouillé maintenant, il peut encore recevoir la clé.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServersDialog</name>
    <message>
        <source>Add a model server</source>
        <translation>Ajouter un serveur de modèle</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>Serveurs de modèle</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>name, model, address</comment>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
    <message>
        <source>There is none yet. A model server labels records by a language model, on this computer or elsewhere.</source>
        <translation>Il n’y en a pas encore. Un serveur de modèle étiquette des enregistrements avec un modèle de langue, sur cet ordinateur ou ailleurs.</translation>
    </message>
    <message>
        <source>Runs can ask these for labels. Keys are not kept in the project.</source>
        <translation>Les exécutions peuvent leur demander des étiquettes. Les clés ne sont pas conservées dans le projet.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SessionStrip</name>
    <message>
        <source>Records decided in this session</source>
        <translation>Enregistrements décidés pendant cette session</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Dernières décisions</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>cette session</translation>
    </message>
    <message>
        <source>median pace</source>
        <translation>rythme médian</translation>
    </message>
    <message>
        <source>left in queue</source>
        <translation>dans la file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes without a break</source>
        <translation>
            <numerusform>%Ln minute sans pause</numerusform>
            <numerusform>%Ln minutes sans pause</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records decided; goal</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>Pace of the last %Ln decisions</source>
        <translation>
            <numerusform>Rythme de la dernière décision (%Ln)</numerusform>
            <numerusform>Rythme des %Ln dernières décisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>Nom du réviseur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>You</source>
        <comment>settings of the reviewer</comment>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SettledCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, settled by: %2</source>
        <comment>id of a record; who settled it</comment>
        <translation>%1, tranché par&#xa0;: %2</translation>
    </message>
    <message>
        <source>Text of record %1, settled as %2</source>
        <translation>Texte de l’enregistrement %1, tranché comme %2</translation>
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
        <translation>Chercher une touche ou un mot</translation>
    </message>
    <message>
        <source>Single keys on</source>
        <translation>Touches seules actives</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>the screen you are on comes first</source>
        <translation>l’écran actuel vient en premier</translation>
    </message>
    <message>
        <source>Turn off if you use speech input or a screen reader. Every action also has a menu entry.</source>
        <translation>À désactiver pour la saisie vocale ou un lecteur d’écran. Chaque action figure aussi dans un menu.</translation>
    </message>
    <message>
        <source>No key and no action is called &quot;%1&quot;.</source>
        <translation>Aucune touche ni action ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarList</name>
    <message>
        <source>Similar labelled records</source>
        <translation>Enregistrements similaires étiquetés</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>hidden until your first pick</source>
        <translation>masqués jusqu’à votre premier choix</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>looking through the settled records</source>
        <translation>recherche parmi les enregistrements tranchés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates</source>
        <translation>
            <numerusform>%Ln quasi-doublon</numerusform>
            <numerusform>%Ln quasi-doublons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>near-duplicates; number</comment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates wait</source>
        <translation>
            <numerusform>%Ln quasi-doublon attend</numerusform>
            <numerusform>%Ln quasi-doublons attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarModel</name>
    <message>
        <source>gold</source>
        <comment>the label is known to be right</comment>
        <translation>référence</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>%1 sur %2 d’accord</translation>
    </message>
    <message>
        <source>came with its label</source>
        <translation>venu avec son étiquette</translation>
    </message>
    <message>
        <source>%1, similarity %2, settled as %3, %4</source>
        <comment>text; figure; label; who settled it</comment>
        <translation>%1, similarité %2, tranché comme %3, %4</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SoftBar</name>
    <message>
        <source>Shares of the soft label: %1</source>
        <translation>Parts de l’étiquette souple&#xa0;: %1</translation>
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
        <translation>%1 marqué comme %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SpansField</name>
    <message>
        <source>Select words in the text</source>
        <translation>Sélectionner des mots dans le texte</translation>
    </message>
    <message>
        <source>Shift and the arrow keys select words; the key of a label marks them.</source>
        <translation>Maj et les flèches sélectionnent des mots&#xa0;; la touche d’une étiquette les marque.</translation>
    </message>
    <message>
        <source>%1: select words in the text</source>
        <comment>field</comment>
        <translation>%1&#xa0;: sélectionner des mots dans le texte</translation>
    </message>
    <message>
        <source>%1: mark as %2</source>
        <comment>field, label</comment>
        <translation>%1&#xa0;: marquer comme %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of marked words, the words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Click or Delete removes this mark</source>
        <translation>Un clic ou Suppr retire cette marque</translation>
    </message>
    <message>
        <source>%1. Delete removes this mark</source>
        <comment>a mark</comment>
        <translation>%1. Suppr retire cette marque</translation>
    </message>
    <message>
        <source>Select words first</source>
        <translation>Sélectionnez d’abord des mots</translation>
    </message>
    <message>
        <source>Words are marked once; remove that mark first</source>
        <translation>Un mot n’est marqué qu’une fois&#xa0;; retirez d’abord cette marque</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln marks</source>
        <translation>
            <numerusform>Au plus %Ln marque</numerusform>
            <numerusform>Au plus %Ln marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n marks</source>
        <translation>
            <numerusform>Au moins %n marque</numerusform>
            <numerusform>Au moins %n marques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SplitsCard</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>near-duplicates kept together</source>
        <translation>quasi-doublons réunis</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>split</comment>
        <translation>Part de %1</translation>
    </message>
    <message>
        <source>Difference to version %1</source>
        <translation>Différence avec la version %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>C’est la première version.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>added, %1</source>
        <comment>why</comment>
        <translation>ajoutées, %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirées</translation>
    </message>
    <message>
        <source>removed, %1</source>
        <comment>why</comment>
        <translation>retirées, %1</translation>
    </message>
    <message>
        <source>label changed</source>
        <translation>étiquette changée</translation>
    </message>
    <message>
        <source>label changed, %1</source>
        <comment>why</comment>
        <translation>étiquette changée, %1</translation>
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
        <translation>Vérifiez les étiquettes dont un modèle n’est pas sûr et faites-en des données d’entraînement.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>New project from a file</source>
        <translation>Nouveau projet depuis un fichier</translation>
    </message>
    <message>
        <source>CSV or JSON lines. You match the columns next.</source>
        <translation>CSV ou lignes JSON. Vous associez ensuite les colonnes.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>A project file on this computer.</source>
        <translation>Un fichier de projet sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Essayer le projet d’exemple</translation>
    </message>
    <message>
        <source>724 made-up support messages, 12 labels. Nothing leaves this computer.</source>
        <translation>724 messages d’assistance inventés, 12 étiquettes. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Projects you open appear here.</source>
        <translation>Les projets que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StartStrip</name>
    <message>
        <source>The run that you asked for starts as soon as the one that is ending has ended.</source>
        <translation>L’exécution demandée commence dès que celle qui se termine est finie.</translation>
    </message>
    <message>
        <source>The run that was starting is being stopped.</source>
        <translation>L’exécution qui démarrait est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>A run is starting: %1.</source>
        <comment>classifier</comment>
        <translation>Une exécution démarre : %1.</translation>
    </message>
    <message>
        <source>Its key is in the keychain, which may ask to be unlocked.</source>
        <translation>Sa clé est dans le trousseau, qui demandera peut-être à être déverrouillé.</translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation>Ne pas la démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StatePage</name>
    <message>
        <source>labelled</source>
        <translation>étiquetés</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passés</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalés</translation>
    </message>
    <message>
        <source>The next record is being opened</source>
        <translation>Ouverture de l’enregistrement suivant</translation>
    </message>
    <message>
        <source>The queue is being put in order</source>
        <translation>Mise en ordre de la file</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>No open record matches the filter</source>
        <translation>Aucun enregistrement ouvert ne correspond au filtre</translation>
    </message>
    <message>
        <source>Others may still wait in the queue. The filter is %1.</source>
        <translation>D’autres attendent peut-être encore dans la file. Le filtre est %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Rien n’attend de révision</translation>
    </message>
    <message>
        <source>Every queued record is decided or in the hands of another reviewer. New records appear here when a run finds one it is not sure about.</source>
        <translation>Chaque enregistrement de la file est décidé ou chez un autre réviseur. De nouveaux apparaissent ici quand une exécution en trouve un dont elle n’est pas sûre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Median %1 s.</source>
        <translation>Médiane %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are still in the queue.</source>
        <translation>
            <numerusform>%Ln enregistrement est encore dans la file.</numerusform>
            <numerusform>%Ln enregistrements sont encore dans la file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blind picks that the model did not share, you changed %1 to its label (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>Sur %Ln choix à l’aveugle que le modèle ne partageait pas, vous en avez changé %1 pour son étiquette (%2&#xa0;% à %3&#xa0;%, intervalle à 95&#xa0;%).</numerusform>
            <numerusform>Sur %Ln choix à l’aveugle que le modèle ne partageait pas, vous en avez changé %1 pour son étiquette (%2&#xa0;% à %3&#xa0;%, intervalle à 95&#xa0;%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier records came back; you gave %1 the same label again (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>%Ln de vos anciens enregistrements est revenu&#x202f;; vous en avez étiqueté %1 de la même façon (%2&#xa0;% à %3&#xa0;%, intervalle à 95&#xa0;%).</numerusform>
            <numerusform>%Ln de vos anciens enregistrements sont revenus&#x202f;; vous en avez étiqueté %1 de la même façon (%2&#xa0;% à %3&#xa0;%, intervalle à 95&#xa0;%).</numerusform>
        </translation>
    </message>
    <message>
        <source>Session goal reached</source>
        <translation>Objectif de session atteint</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StepBar</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Étape %1 sur %2, %3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StopRunDialog</name>
    <message>
        <source>A run goes on</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>A run goes on in this window. Stopped, it keeps what is done and can be taken up again at any time.</source>
        <translation>Une exécution est en cours dans cette fenêtre. Arrêtée, elle garde ce qui est fait et peut être reprise à tout moment.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Arrêter l’exécution</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>La laisser continuer</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>day and time, what happened</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StoryView</name>
    <message>
        <source>What happened to this row</source>
        <translation>Ce qui est arrivé à cette ligne</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TakeUpDialog</name>
    <message>
        <source>Ask anew what was in batches that are not to be found</source>
        <translation>Redemander ce qui était dans les lots introuvables</translation>
    </message>
    <message>
        <source>Take up the batches</source>
        <translation>Reprendre les lots</translation>
    </message>
    <message>
        <source>The run looks for its batches at the server again. Batches that are there are never asked anew.</source>
        <translation>L’exécution recherche encore ses lots au serveur. Les lots qui s’y trouvent ne sont jamais redemandés.</translation>
    </message>
    <message>
        <source>Only where the server does not know a batch, or nobody can tell whether it made it: its requests may be paid twice. Look first whether the key is the right one.</source>
        <translation>Seulement si le serveur ne connaît pas un lot, ou si personne ne sait s’il l’a créé : ses requêtes seront peut-être payées deux fois. Vérifiez d’abord que la clé est la bonne.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TextField</name>
    <message numerus="yes">
        <source>At most %Ln characters</source>
        <translation>
            <numerusform>Au plus %Ln caractère</numerusform>
            <numerusform>Au plus %Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TiersCard</name>
    <message>
        <source>Tiers</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>auto-commit</source>
        <translation>validation auto</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
    <message>
        <source>review</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>records</comment>
        <translation>en échec</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TimeChart</name>
    <message>
        <source>Agreement over time</source>
        <translation>Accord au fil du temps</translation>
    </message>
    <message>
        <source>There is no week with a value.</source>
        <translation>Aucune semaine n’a de valeur.</translation>
    </message>
    <message numerus="yes">
        <source>Krippendorff alpha by week: %Ln weeks, from %1 at first to %2 at last.</source>
        <translation>
            <numerusform>Alpha de Krippendorff par semaine : %Ln semaine, de %1 d’abord à %2 enfin.</numerusform>
            <numerusform>Alpha de Krippendorff par semaine : %Ln semaines, de %1 d’abord à %2 enfin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reliable</source>
        <comment>threshold, zone</comment>
        <translation>%1 fiable</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <comment>threshold, zone below</comment>
        <translation>%1 trop faible</translation>
    </message>
    <message>
        <source>guideline %1</source>
        <comment>a version of it</comment>
        <translation>guide %1</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %2, 95% interval %3, %Ln records</source>
        <translation>
            <numerusform>Semaine du %1 : %2, intervalle à 95 % %3, %Ln enregistrement</numerusform>
            <numerusform>Semaine du %1 : %2, intervalle à 95 % %3, %Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TopRow</name>
    <message>
        <source>Reviewer %1</source>
        <translation>Réviseur %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::UnreadableFile</name>
    <message>
        <source>Name of the column with the text</source>
        <translation>Nom de la colonne du texte</translation>
    </message>
    <message>
        <source>Read this column</source>
        <translation>Lire cette colonne</translation>
    </message>
    <message>
        <source>This file cannot be read as it is</source>
        <translation>Ce fichier ne peut pas être lu tel quel</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionHead</name>
    <message>
        <source>Checking the version</source>
        <translation>Vérification de la version</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>Freeze version %1</source>
        <translation>Figer la version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>guideline %1</source>
        <comment>version</comment>
        <translation>guide %1</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>En train de figer</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>Pas figée</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <comment>quality gate</comment>
        <translation>Non respecté : %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>N’a pas pu être vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are what they were</source>
        <translation>
            <numerusform>%Ln ligne inchangée</numerusform>
            <numerusform>%Ln lignes inchangées</numerusform>
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
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>en cours de calcul</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>could not be made</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>pas encore calculée</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>%1, a gate did not pass</source>
        <comment>name of the dataset</comment>
        <translation>%1, un seuil non respecté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of versions</comment>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionPane</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Dataset versions</source>
        <translation>Versions du jeu de données</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>This is a review pack. Versions are made in the project that gave it out.</source>
        <translation>Ceci est un lot de révision. Les versions se font dans le projet qui l’a remis.</translation>
    </message>
    <message>
        <source>The project file is read only. Who may write to it can make versions.</source>
        <translation>Le fichier du projet est en lecture seule. Qui peut y écrire peut faire des versions.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionView</name>
    <message>
        <source>Class balance</source>
        <translation>Répartition des étiquettes</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>rows of a label</comment>
        <translation>%1, trop peu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels, largest first. Evenness %1 of 1</source>
        <translation>
            <numerusform>%Ln étiquette. Régularité %1 sur 1</numerusform>
            <numerusform>%Ln étiquettes, les plus grandes d’abord. Régularité %1 sur 1</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
</TS>
