<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdjudicateWiring</name>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrar</translation>
    </message>
    <message>
        <source>This conflict</source>
        <translation>Este conflicto</translation>
    </message>
    <message>
        <source>The answer with that number</source>
        <translation>La respuesta con ese número</translation>
    </message>
    <message>
        <source>Next, previous answer</source>
        <translation>Respuesta siguiente, anterior</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Volver a las respuestas</translation>
    </message>
</context>
<context>
    <name>AdjudicateWords</name>
    <message>
        <source>Somebody flagged it: %1.</source>
        <translation>Alguien lo señaló: %1.</translation>
    </message>
    <message>
        <source>Somebody skipped it.</source>
        <translation>Alguien lo omitió.</translation>
    </message>
    <message>
        <source>Somebody skipped it: %1.</source>
        <translation>Alguien lo omitió: %1.</translation>
    </message>
    <message>
        <source>a label is missing</source>
        <translation>falta una etiqueta</translation>
    </message>
    <message>
        <source>it shows personal data</source>
        <translation>muestra datos personales</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>it needs an expert</source>
        <translation>hace falta un experto</translation>
    </message>
    <message>
        <source>two labels fit equally well</source>
        <translation>dos etiquetas encajan igual de bien</translation>
    </message>
    <message>
        <source>the guideline does not cover it</source>
        <translation>la guía no lo contempla</translation>
    </message>
    <message>
        <source>Decided as %1, %2.</source>
        <comment>label; when</comment>
        <translation>Decidido como %1, %2.</translation>
    </message>
    <message>
        <source>Decided as %1 by the rule %2, %3.</source>
        <comment>label; rule; when</comment>
        <translation>Decidido como %1 por la regla %2, %3.</translation>
    </message>
    <message>
        <source>Kept as ambiguous, %1.</source>
        <comment>when</comment>
        <translation>Dejado como ambiguo, %1.</translation>
    </message>
    <message>
        <source>Sent back to the reviewers, %1.</source>
        <comment>when</comment>
        <translation>Devuelto a los revisores, %1.</translation>
    </message>
    <message>
        <source>Set aside, %1.</source>
        <comment>when</comment>
        <translation>Apartado, %1.</translation>
    </message>
    <message>
        <source>Taken back, %1.</source>
        <comment>when</comment>
        <translation>Deshecho, %1.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>sentence; what somebody wrote</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>votes</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>low</source>
        <comment>own confidence</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>own confidence</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>own confidence</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>own confidence</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>The guideline is unclear</source>
        <translation>La guía no está clara</translation>
    </message>
    <message>
        <source>A label is missing</source>
        <translation>Falta una etiqueta</translation>
    </message>
    <message>
        <source>Somebody was careless</source>
        <translation>Alguien no prestó atención</translation>
    </message>
    <message>
        <source>The record is truly ambiguous</source>
        <translation>El registro es de verdad ambiguo</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>A majority had settled it; sent here to be decided, %1.</source>
        <comment>when</comment>
        <translation>Una mayoría lo había decidido; enviado aquí para decidirse, %1.</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 a %2</translation>
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
        <translation>provisional</translation>
    </message>
    <message>
        <source>too low</source>
        <comment>zone of a coefficient</comment>
        <translation>demasiado bajo</translation>
    </message>
    <message>
        <source>few</source>
        <comment>too few records for a figure</comment>
        <translation>pocos</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Todavía nadie ha respondido.</translation>
    </message>
    <message>
        <source>No record has two answers to compare.</source>
        <translation>Ningún registro tiene dos respuestas que comparar.</translation>
    </message>
    <message>
        <source>Every answer is the same label, so agreement cannot be told from chance.</source>
        <translation>Todas las respuestas son la misma etiqueta; el acuerdo no se distingue del azar.</translation>
    </message>
    <message>
        <source>There is only one label to choose.</source>
        <translation>Solo hay una etiqueta para elegir.</translation>
    </message>
    <message>
        <source>It takes at least two reviewers.</source>
        <translation>Hacen falta al menos dos revisores.</translation>
    </message>
    <message>
        <source>No two reviewers share enough records.</source>
        <translation>Ningún par de revisores comparte suficientes registros.</translation>
    </message>
    <message>
        <source>An interval takes at least two records.</source>
        <translation>Un intervalo necesita al menos dos registros.</translation>
    </message>
    <message>
        <source>There are too many pairs of reviewers.</source>
        <translation>Hay demasiados pares de revisores.</translation>
    </message>
    <message>
        <source>It is not defined for these answers.</source>
        <translation>No está definido para estas respuestas.</translation>
    </message>
    <message>
        <source>%1 is %2 of all answers. Where one label prevails, much agreement is expected by chance alone, so alpha and kappa are low although %3 of the pairs match. Gwet AC1 suffers less from this.</source>
        <translation>%1 es el %2 de todas las respuestas. Donde una etiqueta domina, el azar ya da mucho acuerdo; por eso alfa y kappa son bajos aunque coincide el %3 de los pares. El AC1 de Gwet lo sufre menos.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln records have two answers. Go by the intervals, not by the figures.</source>
        <translation>
            <numerusform>Solo %Ln registro tiene dos respuestas. Guíese por los intervalos, no por las cifras.</numerusform>
            <numerusform>Solo %Ln registros tienen dos respuestas. Guíese por los intervalos, no por las cifras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People differ on %Ln records only; all intervals rest on these.</source>
        <translation>
            <numerusform>Las personas difieren solo en %Ln registro; todos los intervalos se basan en él.</numerusform>
            <numerusform>Las personas difieren solo en %Ln registros; todos los intervalos se basan en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were given after the model&apos;s answer showed. Who sees the same suggestion agrees more easily, so the figures may be too high.</source>
        <translation>
            <numerusform>%Ln respuesta se dio después de mostrarse la del modelo. Quien ve la misma sugerencia coincide con más facilidad, así que las cifras pueden ser demasiado altas.</numerusform>
            <numerusform>%Ln respuestas se dieron después de mostrarse la del modelo. Quien ve la misma sugerencia coincide con más facilidad, así que las cifras pueden ser demasiado altas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of reviewers share fewer than 10 records and are left out of the mean of Cohen&apos;s kappa.</source>
        <translation>
            <numerusform>%Ln par de revisores comparte menos de 10 registros y no cuenta en la media del kappa de Cohen.</numerusform>
            <numerusform>%Ln pares de revisores comparten menos de 10 registros y no cuentan en la media del kappa de Cohen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many pairs of reviewers to compare each with every other.</source>
        <translation>Hay demasiados pares de revisores para compararlos todos.</translation>
    </message>
    <message>
        <source>Weeks in which every answer is the same label have no alpha and are left out of the chart.</source>
        <translation>Las semanas en que todas las respuestas son la misma etiqueta no tienen alfa y faltan en el gráfico.</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>about a reviewer</comment>
        <translation>rápido</translation>
    </message>
    <message>
        <source>long runs</source>
        <comment>about a reviewer: the same label many times in a row</comment>
        <translation>series largas</translation>
    </message>
    <message>
        <source>often one label</source>
        <comment>about a reviewer</comment>
        <translation>a menudo una etiqueta</translation>
    </message>
    <message>
        <source>often differs</source>
        <comment>about a reviewer</comment>
        <translation>difiere a menudo</translation>
    </message>
    <message>
        <source>answers tell little</source>
        <comment>about a reviewer</comment>
        <translation>respuestas que dicen poco</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two remarks on a reviewer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answers in %1 s, the others in %2 s (medians).</source>
        <translation>Responde en %1 s, los demás en %2 s (medianas).</translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 %Ln times in a row; the others say it of %2 of these records.</source>
        <translation>
            <numerusform>Dio %1 %Ln vez seguida; los demás lo dicen del %2 de esos registros.</numerusform>
            <numerusform>Dio %1 %Ln veces seguidas; los demás lo dicen del %2 de esos registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives %1 in %2 of the answers; the others say it of %3 of the same records.</source>
        <translation>Da %1 en el %2 de las respuestas; los demás lo dicen del %3 de los mismos registros.</translation>
    </message>
    <message numerus="yes">
        <source>Says what most others say in %1 of %Ln answers; the others do in %2.</source>
        <translation>
            <numerusform>Dice lo que la mayoría en el %1 de %Ln respuesta; los demás en el %2.</numerusform>
            <numerusform>Dice lo que la mayoría en el %1 de %Ln respuestas; los demás en el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers depend little on what the records are: %1 on a scale from 0% to 100%.</source>
        <translation>Las respuestas dependen poco de lo que son los registros: %1 en una escala de 0 % a 100 %.</translation>
    </message>
    <message>
        <source>Too few answers to tell whether %1 and %2 are hard to tell apart.</source>
        <translation>Muy pocas respuestas para saber si %1 y %2 son difíciles de distinguir.</translation>
    </message>
    <message>
        <source>Reviewers hardly tell these two apart (%1 of 1). Merge them, or say in the guideline what makes the difference.</source>
        <translation>Los revisores apenas distinguen estas dos (%1 de 1). Únalas o explique en la guía qué las diferencia.</translation>
    </message>
    <message>
        <source>Reviewers mix these two up now and then (%1 of 1). A better definition and an example of each would help.</source>
        <translation>Los revisores confunden estas dos de vez en cuando (%1 de 1). Ayudarían una definición mejor y un ejemplo de cada una.</translation>
    </message>
    <message>
        <source>Reviewers tell these two apart well (%1 of 1). Look at the records one by one.</source>
        <translation>Los revisores distinguen bien estas dos (%1 de 1). Mire los registros uno por uno.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date as Qt writes formats</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Truly ambiguous</source>
        <translation>Realmente ambiguo</translation>
    </message>
    <message>
        <source>Sure but contested</source>
        <translation>Seguro pero discutido</translation>
    </message>
    <message>
        <source>Worth learning</source>
        <translation>Vale la pena aprender</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>records on which people and the model are sure</comment>
        <translation>Claro</translation>
    </message>
</context>
<context>
    <name>BlockWriter</name>
    <message>
        <source>[Image]</source>
        <translation>[Imagen]</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Imagen: %1]</translation>
    </message>
</context>
<context>
    <name>DatasetWords</name>
    <message>
        <source>alpha %1, %2</source>
        <comment>coefficient, its meaning</comment>
        <translation>alfa %1, %2</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>source of a label</comment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <comment>source of a label</comment>
        <translation>arbitrada</translation>
    </message>
    <message>
        <source>several people</source>
        <comment>source of a label</comment>
        <translation>varias personas</translation>
    </message>
    <message>
        <source>one person</source>
        <comment>source of a label</comment>
        <translation>una persona</translation>
    </message>
    <message>
        <source>came with the record</source>
        <comment>source of a label</comment>
        <translation>vino con el registro</translation>
    </message>
    <message>
        <source>model, tier audit</source>
        <comment>source of a label</comment>
        <translation>modelo, nivel auditoría</translation>
    </message>
    <message>
        <source>model, tier auto</source>
        <comment>source of a label</comment>
        <translation>modelo, nivel auto</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>source of a label</comment>
        <translation>ambiguo</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>sources of a label, before and after</comment>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>has no label any more</source>
        <translation>ya no tiene etiqueta</translation>
    </message>
    <message>
        <source>waits for people</source>
        <translation>espera a personas</translation>
    </message>
    <message>
        <source>marked as unusable</source>
        <translation>señalado como inservible</translation>
    </message>
    <message>
        <source>people disagree</source>
        <translation>las personas no coinciden</translation>
    </message>
    <message>
        <source>labels of its source are not taken</source>
        <translation>no se toman etiquetas de ese origen</translation>
    </message>
    <message>
        <source>soft labels are not taken</source>
        <translation>no se toman etiquetas suaves</translation>
    </message>
    <message>
        <source>does not match the filter</source>
        <translation>no cumple el filtro</translation>
    </message>
    <message>
        <source>became gold or a sample</source>
        <translation>pasó a ser referencia o muestra</translation>
    </message>
    <message>
        <source>the other version is older</source>
        <translation>la otra versión es más antigua</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agreement, Krippendorff&apos;s alpha</source>
        <translation>Acuerdo, alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Answers that match gold</source>
        <translation>Respuestas iguales a la referencia</translation>
    </message>
    <message>
        <source>Smallest label</source>
        <translation>Etiqueta más escasa</translation>
    </message>
    <message>
        <source>Ambiguous rows</source>
        <translation>Filas ambiguas</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>Fugas entre particiones</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Labels from: %1</source>
        <comment>source</comment>
        <translation>Etiquetas de: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who accepted it</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>licence</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>named</source>
        <comment>licence</comment>
        <translation>indicada</translation>
    </message>
    <message>
        <source>Agreement is not known: too few records have two independent answers, or all are the same.</source>
        <translation>El acuerdo no se conoce: muy pocos registros tienen dos respuestas independientes, o todas son iguales.</translation>
    </message>
    <message>
        <source>Nobody has answered a gold record.</source>
        <translation>Nadie ha respondido a un registro de referencia.</translation>
    </message>
    <message numerus="yes">
        <source>It is %1. What counts is the low end of the 95% interval of %Ln records, so that a high figure from few records does not pass.</source>
        <translation>
            <numerusform>Es %1. Cuenta el extremo inferior del intervalo del 95 % de %Ln registro, para que un valor alto de pocos registros no pase.</numerusform>
            <numerusform>Es %1. Cuenta el extremo inferior del intervalo del 95 % de %Ln registros, para que un valor alto de pocos registros no pase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have fewer records than are needed; %1 has the fewest.</source>
        <translation>
            <numerusform>%Ln etiqueta tiene menos registros de los necesarios: %1.</numerusform>
            <numerusform>%Ln etiquetas tienen menos registros de los necesarios; %1 es la que menos tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows are ambiguous.</source>
        <translation>%1 de %2 filas son ambiguas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of the same words in two splits.</source>
        <translation>
            <numerusform>%Ln grupo de las mismas palabras en dos particiones.</numerusform>
            <numerusform>%Ln grupos de las mismas palabras en dos particiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of nearly the same text in two splits.</source>
        <translation>
            <numerusform>%Ln grupo de textos casi iguales en dos particiones.</numerusform>
            <numerusform>%Ln grupos de textos casi iguales en dos particiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities in two splits.</source>
        <translation>
            <numerusform>%Ln entidad en dos particiones.</numerusform>
            <numerusform>%Ln entidades en dos particiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records in train that are gold or a sample.</source>
        <translation>
            <numerusform>%Ln registro de train es referencia o muestra.</numerusform>
            <numerusform>%Ln registros de train son referencia o muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>No licence was named. The command dataset create with --license names one; later versions keep it.</source>
        <translation>No se indicó licencia. La orden dataset create con --license la indica; las versiones siguientes la conservan.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <comment>who, reason</comment>
        <translation>Aceptado por %1: %2</translation>
    </message>
    <message>
        <source>Passes.</source>
        <translation>Se cumple.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Carpeta Hugging Face</translation>
    </message>
    <message>
        <source>Chats for fine-tuning</source>
        <translation>Diálogos de ajuste fino</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>todos los campos</translation>
    </message>
    <message>
        <source>a row each, for tables</source>
        <translation>una fila cada uno, para tablas</translation>
    </message>
    <message>
        <source>all fields, with the card</source>
        <translation>todos los campos, con la ficha</translation>
    </message>
    <message>
        <source>label and text</source>
        <translation>etiqueta y texto</translation>
    </message>
    <message>
        <source>text and answer</source>
        <translation>texto y respuesta</translation>
    </message>
    <message>
        <source>pairs of answers</source>
        <translation>pares de respuestas</translation>
    </message>
    <message>
        <source>text and categories</source>
        <translation>texto y categorías</translation>
    </message>
    <message>
        <source>what new rows should be like</source>
        <translation>cómo deben ser las filas nuevas</translation>
    </message>
    <message>
        <source>answers, for another tool</source>
        <translation>respuestas, para otra herramienta</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>falta %Ln segundo más o menos</numerusform>
            <numerusform>faltan unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>falta %Ln minuto más o menos</numerusform>
            <numerusform>faltan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels moved since before</source>
        <comment>drift between versions</comment>
        <translation>Etiquetas movidas desde antes</translation>
    </message>
    <message>
        <source>Since version %1 the shares of the labels moved by %2; most that of %3, from %4 to %5.</source>
        <translation>Desde la versión %1 las proporciones de las etiquetas se movieron un %2; sobre todo la de %3, de %4 a %5.</translation>
    </message>
</context>
<context>
    <name>DecodedImage</name>
    <message>
        <source>The image cannot be read: it is damaged at its begin.</source>
        <translation>La imagen no puede leerse: su comienzo está dañado.</translation>
    </message>
    <message>
        <source>The image has %1 × %2 pixels; at most %3 million are shown.</source>
        <translation>La imagen tiene %1 × %2 píxeles; se muestran como máximo %3 millones.</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged or cut off.</source>
        <translation>La imagen no puede leerse: está dañada o cortada.</translation>
    </message>
    <message>
        <source>The image takes more than %1 MB and is not shown.</source>
        <translation>La imagen ocupa más de %1 MB y no se muestra.</translation>
    </message>
    <message>
        <source>The data of the image are not base64.</source>
        <translation>Los datos de la imagen no son base64.</translation>
    </message>
    <message>
        <source>This is no PNG and no JPEG; other images are not shown.</source>
        <translation>No es PNG ni JPEG; no se muestran otras imágenes.</translation>
    </message>
</context>
<context>
    <name>FigureContent</name>
    <message>
        <source>95% interval %1; %2</source>
        <comment>interval, what it rests on</comment>
        <translation>intervalo del 95 % %1; %2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Shared records</source>
        <translation>Registros comunes</translation>
    </message>
    <message>
        <source>Cohen kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Matches gold</source>
        <translation>Coincide con el oro</translation>
    </message>
    <message>
        <source>Matches consensus</source>
        <translation>Coincide con el consenso</translation>
    </message>
    <message>
        <source>Median pace</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Most often confused</source>
        <translation>Lo más confundido</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para mirar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold records</source>
        <translation>
            <numerusform>%Ln registro de oro</numerusform>
            <numerusform>%Ln registros de oro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with a label most others gave</source>
        <translation>
            <numerusform>%Ln registro con una etiqueta que dio la mayoría</numerusform>
            <numerusform>%Ln registros con una etiqueta que dio la mayoría</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Skips are counted for all records of all times only.</source>
        <translation>Las omisiones solo se cuentan para todos los registros de todos los tiempos.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two labels that are mixed up</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 said</source>
        <comment>a reviewer</comment>
        <translation>%1 dijo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Most often taken for</source>
        <translation>Más veces tomada por</translation>
    </message>
    <message>
        <source>Where one reviewer says %1, another says it too in %2 of the cases. Alpha of this label alone is %3.</source>
        <translation>Donde un revisor dice %1, otro también lo dice en el %2 de los casos. El alfa de esta etiqueta sola es %3.</translation>
    </message>
    <message>
        <source>Pairs of answers</source>
        <translation>Pares de respuestas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Records that are</source>
        <translation>Registros que son</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Beyond usual errors</source>
        <translation>Más que los errores usuales</translation>
    </message>
    <message>
        <source>Label spread</source>
        <translation>Dispersión de etiquetas</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>shares of the two most frequent answers</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, 95% interval %2</source>
        <comment>figure, interval</comment>
        <translation>%1, intervalo del 95 % %2</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2. Choose another place.</source>
        <translation>No se pudo escribir el historial en %1: %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>HistoryWiring</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>First, last entry that is listed</source>
        <translation>Primera, última entrada de la lista</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>the guideline is unclear</source>
        <translation>la guía no es clara</translation>
    </message>
    <message>
        <source>a label is missing</source>
        <translation>falta una etiqueta</translation>
    </message>
    <message>
        <source>somebody was careless</source>
        <translation>alguien se descuidó</translation>
    </message>
    <message>
        <source>it is truly ambiguous</source>
        <translation>es realmente ambiguo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share; label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what was done; what somebody wrote</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>asked once more</source>
        <translation>preguntado otra vez</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody wrote</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <comment>label; label</comment>
        <translation>%1, era %2</translation>
    </message>
    <message>
        <source>%1, low confidence</source>
        <comment>label</comment>
        <translation>%1, certeza baja</translation>
    </message>
    <message>
        <source>%1, medium confidence</source>
        <comment>label</comment>
        <translation>%1, certeza media</translation>
    </message>
    <message>
        <source>%1, high confidence</source>
        <comment>label</comment>
        <translation>%1, certeza alta</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>it needs an expert</source>
        <translation>hace falta un experto</translation>
    </message>
    <message>
        <source>two labels fit equally well</source>
        <translation>dos etiquetas encajan igual de bien</translation>
    </message>
    <message>
        <source>the guideline does not cover it</source>
        <translation>la guía no lo contempla</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>it shows personal data</source>
        <translation>muestra datos personales</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>label</comment>
        <translation>era %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers disagree</source>
        <translation>
            <numerusform>%Ln respuesta discrepa</numerusform>
            <numerusform>%Ln respuestas discrepan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <comment>label; rule</comment>
        <translation>%1, por la regla %2</translation>
    </message>
    <message>
        <source>comes last in the list</source>
        <translation>va al final de la lista</translation>
    </message>
    <message>
        <source>before a decision</source>
        <translation>antes de una decisión</translation>
    </message>
    <message>
        <source>a majority had settled it</source>
        <translation>una mayoría lo había decidido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts settled</source>
        <translation>
            <numerusform>%Ln conflicto decidido</numerusform>
            <numerusform>%Ln conflictos decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts open again</source>
        <translation>
            <numerusform>%Ln conflicto reabierto</numerusform>
            <numerusform>%Ln conflictos reabiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions asked again</source>
        <translation>
            <numerusform>%Ln decisión repreguntada</numerusform>
            <numerusform>%Ln decisiones repreguntadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions no longer asked</source>
        <translation>
            <numerusform>%Ln decisión ya no se pregunta</numerusform>
            <numerusform>%Ln decisiones ya no se preguntan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, breaking</source>
        <translation>
            <numerusform>%Ln cambio, incompatible</numerusform>
            <numerusform>%Ln cambios, incompatibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, compatible</source>
        <translation>
            <numerusform>%Ln cambio, compatible</numerusform>
            <numerusform>%Ln cambios, compatibles</numerusform>
        </translation>
    </message>
    <message>
        <source>for version %1 of the labels</source>
        <translation>para la versión %1 de las etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, policy v%1</source>
        <translation>
            <numerusform>%Ln registro, política v%1</numerusform>
            <numerusform>%Ln registros, política v%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed, %2 of them to be sampled, %3 for people, %4 failed</source>
        <translation>%1 confirmados, %2 de ellos para muestreo, %3 para personas, %4 fallidos</translation>
    </message>
    <message>
        <source>%1 imported, %2 duplicates, %3 rejected</source>
        <translation>%1 importados, %2 duplicados, %3 rechazados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, format %1</source>
        <translation>
            <numerusform>%Ln fila, formato %1</numerusform>
            <numerusform>%Ln filas, formato %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, all gates pass</source>
        <translation>
            <numerusform>%Ln fila, todos los controles superados</numerusform>
            <numerusform>%Ln filas, todos los controles superados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, gates that fail: %2</source>
        <translation>%1 filas, controles no superados: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records for %1</source>
        <translation>
            <numerusform>%Ln registro para %1</numerusform>
            <numerusform>%Ln registros para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers of %1</source>
        <translation>
            <numerusform>%Ln respuesta de %1</numerusform>
            <numerusform>%Ln respuestas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name; value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>reason; what somebody wrote</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%L1 for %2</source>
        <comment>number of answers; label</comment>
        <translation>%L1 para %2</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <comment>of a dataset; split</comment>
        <translation>versión %1, %2</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>One more asked</source>
        <translation>Se pidió otra opinión</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflicto decidido</translation>
    </message>
    <message>
        <source>Kept ambiguous</source>
        <translation>Dejado ambiguo</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Nombres vistos</translation>
    </message>
    <message>
        <source>Model&apos;s answer shown</source>
        <translation>Respuesta del modelo vista</translation>
    </message>
    <message>
        <source>Sent to adjudicate</source>
        <translation>Enviado a arbitraje</translation>
    </message>
    <message>
        <source>Settled by a rule</source>
        <translation>Decididos por una regla</translation>
    </message>
    <message>
        <source>Rule taken back</source>
        <translation>Regla retirada</translation>
    </message>
    <message>
        <source>Guideline changed</source>
        <translation>Guía cambiada</translation>
    </message>
    <message>
        <source>Decisions asked again</source>
        <translation>Decisiones repreguntadas</translation>
    </message>
    <message>
        <source>Asking taken back</source>
        <translation>Pregunta retirada</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>Etiquetas cambiadas</translation>
    </message>
    <message>
        <source>Model trained</source>
        <translation>Modelo entrenado</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>Ejecución iniciada</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Ejecución terminada</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Registros importados</translation>
    </message>
    <message>
        <source>Answers imported</source>
        <translation>Respuestas importadas</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Dataset frozen</source>
        <translation>Datos congelados</translation>
    </message>
    <message>
        <source>Pack given out</source>
        <translation>Paquete entregado</translation>
    </message>
    <message>
        <source>Pack merged</source>
        <translation>Paquete integrado</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Proyecto creado</translation>
    </message>
    <message>
        <source>Reviewer added</source>
        <translation>Revisor añadido</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>pack %1</source>
        <translation>paquete %1</translation>
    </message>
    <message>
        <source>Labelled blind</source>
        <translation>Etiquetado a ciegas</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>drawn from what run %1 committed</source>
        <translation>sorteado de lo que confirmó la ejecución %1</translation>
    </message>
    <message>
        <source>Model was right</source>
        <translation>El modelo acertó</translation>
    </message>
    <message>
        <source>%1, model %2 sure</source>
        <comment>label; confidence</comment>
        <translation>%1, modelo seguro al %2</translation>
    </message>
    <message>
        <source>Model was wrong</source>
        <translation>El modelo falló</translation>
    </message>
    <message>
        <source>%1, model said %2, %3 sure</source>
        <comment>label; label; confidence</comment>
        <translation>%1, el modelo decía %2, seguro al %3</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>model said %1, %2 sure</source>
        <comment>label; confidence</comment>
        <translation>el modelo decía %1, seguro al %2</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflictos</translation>
    </message>
    <message>
        <source>guideline and labels</source>
        <translation>guía y etiquetas</translation>
    </message>
    <message>
        <source>models and runs</source>
        <translation>modelos y ejecuciones</translation>
    </message>
    <message>
        <source>files and datasets</source>
        <translation>archivos y datos</translation>
    </message>
    <message>
        <source>project and people</source>
        <translation>proyecto y personas</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date of this year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date of another year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>date</comment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>date</comment>
        <translation>Ayer, %1</translation>
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
        <translation>se verá cuando las personas hayan terminado con el registro</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>Modelo añadido</translation>
    </message>
    <message>
        <source>Model server set</source>
        <translation>Servidor de modelo definido</translation>
    </message>
    <message>
        <source>asks in turn: %1</source>
        <translation>pregunta por turno: %1</translation>
    </message>
    <message>
        <source>asks all of: %1</source>
        <translation>pregunta a todos: %1</translation>
    </message>
    <message>
        <source>Combined labeler set</source>
        <translation>Etiquetador combinado definido</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Enter</source>
        <comment>key cap</comment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ReportFileWords</name>
    <message>
        <source>The report could not be written to %1: %2. Choose another place.</source>
        <translation>No se pudo escribir el informe en %1: %2. Elija otro lugar.</translation>
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
            <numerusform>Las primeras %1 de %Ln fila.</numerusform>
            <numerusform>Las primeras %1 de %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coeficientes</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coeficiente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Alfa de Krippendorff</translation>
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
        <translation>Brennan y Prediger</translation>
    </message>
    <message>
        <source>Cohen kappa, mean over pairs of reviewers</source>
        <translation>Kappa de Cohen, media de los pares de revisores</translation>
    </message>
    <message>
        <source>Scott pi, mean over pairs of reviewers</source>
        <translation>Pi de Scott, media de los pares de revisores</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Acuerdo observado</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more.</source>
        <translation>
            <numerusform>%Ln registro con dos o más respuestas.</numerusform>
            <numerusform>%Ln registros con dos o más respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers.</source>
        <translation>
            <numerusform>%Ln revisor.</numerusform>
            <numerusform>%Ln revisores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers.</source>
        <translation>
            <numerusform>%Ln respuesta.</numerusform>
            <numerusform>%Ln respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the segment %1.</source>
        <translation>Solo el segmento %1.</translation>
    </message>
    <message>
        <source>Only answers since %1.</source>
        <translation>Solo respuestas desde %1.</translation>
    </message>
    <message>
        <source>Only answers given before the model&apos;s answer showed.</source>
        <translation>Solo respuestas dadas antes de mostrarse la del modelo.</translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation>Acuerdo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Pares de revisores</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Agreement per label</source>
        <translation>Acuerdo por etiqueta</translation>
    </message>
    <message>
        <source>Which labels are mixed up</source>
        <translation>Qué etiquetas se confunden</translation>
    </message>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>Incertidumbre del modelo y ambigüedad de los datos</translation>
    </message>
</context>
<context>
    <name>ReviewWiring</name>
    <message>
        <source>Choose a label</source>
        <translation>Elegir una etiqueta</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Este registro</translation>
    </message>
    <message>
        <source>Move between records</source>
        <translation>Moverse entre registros</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The label with that number</source>
        <translation>La etiqueta con ese número</translation>
    </message>
    <message>
        <source>Next, previous label</source>
        <translation>Etiqueta siguiente, anterior</translation>
    </message>
    <message>
        <source>Choose the current label</source>
        <translation>Elegir la etiqueta actual</translation>
    </message>
    <message>
        <source>Clear the filter, back to the keys</source>
        <translation>Borrar el filtro y volver a las teclas</translation>
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
        <translation>%1 dijo %2 con %3. Política v%4: %5</translation>
    </message>
    <message>
        <source>%1 chose %2, blind</source>
        <comment>reviewer, label</comment>
        <translation>%1 eligió %2, a ciegas</translation>
    </message>
    <message>
        <source>%1 chose %2, beside the model&apos;s answer</source>
        <comment>reviewer, label</comment>
        <translation>%1 eligió %2, viendo la respuesta del modelo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reviewer, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Comment: %2</source>
        <comment>what was done, comment</comment>
        <translation>%1. Comentario: %2</translation>
    </message>
    <message>
        <source>decided as %1</source>
        <comment>label</comment>
        <translation>decidido como %1</translation>
    </message>
    <message>
        <source>kept as a soft label: %1</source>
        <comment>shares</comment>
        <translation>conservado como etiqueta suave: %1</translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <comment>what, rule</comment>
        <translation>%1, por la regla %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, adjudicator</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>in version %1: %2, split %3, weight %4, label from: %5</source>
        <comment>number, label, split, weight, source</comment>
        <translation>en la versión %1: %2, partición %3, peso %4, etiqueta de: %5</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>etiqueta suave</translation>
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
        <translation>importado de %1, contenido %2</translation>
    </message>
    <message>
        <source>its true label is %1: it measures reviewers</source>
        <translation>su etiqueta verdadera es %1: mide a los revisores</translation>
    </message>
    <message>
        <source>came with the label %1</source>
        <translation>vino con la etiqueta %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>run, reason</comment>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>waits for people</source>
        <translation>espera a personas</translation>
    </message>
    <message numerus="yes">
        <source>queued for %n reviewers</source>
        <translation>
            <numerusform>en cola para %n revisor</numerusform>
            <numerusform>en cola para %n revisores</numerusform>
        </translation>
    </message>
    <message>
        <source>ambiguous, with a soft label</source>
        <translation>ambiguo, con etiqueta suave</translation>
    </message>
    <message>
        <source>settled as %1</source>
        <comment>label</comment>
        <translation>decidido como %1</translation>
    </message>
    <message>
        <source>committed as %1</source>
        <comment>label</comment>
        <translation>confirmado como %1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>The model server did not answer in time</source>
        <translation>El servidor de modelo no respondió a tiempo</translation>
    </message>
    <message>
        <source>Too many requests: the server refused it again and again</source>
        <translation>Demasiadas solicitudes: el servidor la rechazó una y otra vez</translation>
    </message>
    <message>
        <source>The model server had too much to do</source>
        <translation>El servidor de modelo tenía demasiado que hacer</translation>
    </message>
    <message>
        <source>Something failed at the model server</source>
        <translation>Algo falló en el servidor de modelo</translation>
    </message>
    <message>
        <source>The model server could not take the request just then</source>
        <translation>El servidor de modelo no podía aceptar la solicitud en ese momento</translation>
    </message>
    <message>
        <source>The model server could not be reached</source>
        <translation>No se pudo llegar al servidor de modelo</translation>
    </message>
    <message>
        <source>The answer of the model server could not be read</source>
        <translation>La respuesta del servidor de modelo no se pudo leer</translation>
    </message>
    <message>
        <source>The answer of the model server was too large</source>
        <translation>La respuesta del servidor de modelo era demasiado grande</translation>
    </message>
    <message>
        <source>The text is too long for the model</source>
        <translation>El texto es demasiado largo para el modelo</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>El texto es demasiado largo</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>El texto está vacío</translation>
    </message>
    <message>
        <source>The model server refuses the content of the record</source>
        <translation>El servidor de modelo rechaza el contenido del registro</translation>
    </message>
    <message>
        <source>The model refused to answer</source>
        <translation>El modelo no quiso responder</translation>
    </message>
    <message>
        <source>The answer was none of the labels</source>
        <translation>La respuesta no era ninguna de las etiquetas</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>La respuesta quedó cortada</translation>
    </message>
    <message>
        <source>It would cost more tokens than a record may</source>
        <translation>Costaría más tokens de los que puede un registro</translation>
    </message>
    <message>
        <source>The model server refuses the request</source>
        <translation>El servidor de modelo rechaza la solicitud</translation>
    </message>
    <message>
        <source>There is nothing at the address of the model server</source>
        <translation>No hay nada en la dirección del servidor de modelo</translation>
    </message>
    <message>
        <source>No rule matches the text</source>
        <translation>Ninguna regla encaja con el texto</translation>
    </message>
    <message>
        <source>There was not enough memory</source>
        <translation>No hubo memoria suficiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many requests</source>
        <translation>
            <numerusform>%Ln por demasiadas solicitudes</numerusform>
            <numerusform>%Ln por demasiadas solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeouts</source>
        <translation>
            <numerusform>%Ln fuera de tiempo</numerusform>
            <numerusform>%Ln fuera de tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a connection</source>
        <translation>
            <numerusform>%Ln sin conexión</numerusform>
            <numerusform>%Ln sin conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the server</source>
        <comment>failures</comment>
        <translation>
            <numerusform>%Ln del servidor</numerusform>
            <numerusform>%Ln del servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>The run reached its cost cap. What is done is kept. Resume asks for a higher cap.</source>
        <translation>La ejecución alcanzó su tope de coste. Lo hecho se conserva. Reanudar pide un tope más alto.</translation>
    </message>
    <message>
        <source>The model server stopped the run: %1. What is done is kept. Resume goes on where it ended.</source>
        <translation>El servidor de modelo detuvo la ejecución: %1. Lo hecho se conserva. Reanudar sigue donde acabó.</translation>
    </message>
    <message>
        <source>The run ended with an error: %1. What is done is kept. Resume goes on where it ended.</source>
        <translation>La ejecución acabó con un error: %1. Lo hecho se conserva. Reanudar sigue donde acabó.</translation>
    </message>
    <message>
        <source>The program that ran it ended before the run did. What is done is kept. Resume goes on there.</source>
        <translation>El programa acabó antes que la ejecución. Lo hecho se conserva. Reanudar sigue ahí.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Finished, %1 failed</source>
        <comment>run</comment>
        <translation>Terminada, %1 fallidos</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>run</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>run</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <comment>person</comment>
        <translation>En pausa por %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>run</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <comment>person</comment>
        <translation>Detenida por %1</translation>
    </message>
    <message>
        <source>Stopped at cost cap</source>
        <translation>Detenida en el tope de coste</translation>
    </message>
    <message>
        <source>Stopped, server away</source>
        <comment>run over a model server</comment>
        <translation>Detenida, sin servidor</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <comment>run</comment>
        <translation>Detenida por un error</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>run</comment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>new records</source>
        <translation>registros nuevos</translation>
    </message>
    <message>
        <source>records in the queue</source>
        <translation>registros en la cola</translation>
    </message>
    <message>
        <source>records that failed</source>
        <translation>registros fallidos</translation>
    </message>
    <message>
        <source>labelled records, as a check</source>
        <translation>registros etiquetados, como control</translation>
    </message>
    <message>
        <source>chosen records</source>
        <translation>registros elegidos</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>todos los registros</translation>
    </message>
    <message>
        <source>%1, a model server</source>
        <translation>%1, un servidor de modelo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of classifier, name of a model server</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>Vía rápida</translation>
    </message>
    <message>
        <source>Slow lane</source>
        <translation>Vía lenta</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 mil</translation>
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
            <numerusform>queda %Ln segundo aprox.</numerusform>
            <numerusform>quedan %Ln segundos aprox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>queda %Ln minuto aprox.</numerusform>
            <numerusform>quedan %Ln minutos aprox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>queda %Ln hora aprox.</numerusform>
            <numerusform>quedan %Ln horas aprox.</numerusform>
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
        <translation>Enviando lotes</translation>
    </message>
    <message>
        <source>Waiting for batches</source>
        <comment>run</comment>
        <translation>Esperando los lotes</translation>
    </message>
    <message>
        <source>Left at the server</source>
        <comment>run by batches</comment>
        <translation>Dejada en el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln en preparación</numerusform>
            <numerusform>%Ln en preparación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln enviándose</numerusform>
            <numerusform>%Ln enviándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which it is open whether the server has them</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln del que no se sabe si el servidor lo tiene</numerusform>
            <numerusform>%Ln de los que no se sabe si el servidor los tiene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent and worked on by the server since %1 (requests: %2)</source>
        <comment>batches, time, number</comment>
        <translation>
            <numerusform>%Ln enviado y en manos del servidor desde %1 (solicitudes: %2)</numerusform>
            <numerusform>%Ln enviados y en manos del servidor desde %1 (solicitudes: %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered and taken up</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln respondido y recogido</numerusform>
            <numerusform>%Ln respondidos y recogidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that came to nothing</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln sin resultado</numerusform>
            <numerusform>%Ln sin resultado</numerusform>
        </translation>
    </message>
    <message>
        <source>The first batch is being put together.</source>
        <translation>Se está preparando el primer lote.</translation>
    </message>
    <message>
        <source>Batches: %1.</source>
        <translation>Lotes: %1.</translation>
    </message>
    <message>
        <source>Requests the server is done with: %1.</source>
        <translation>Solicitudes que el servidor ha terminado: %1.</translation>
    </message>
    <message>
        <source>Pause and Stop leave them at work; Resume fetches their results.</source>
        <translation>Pausar y Detener los dejan en marcha; Reanudar recoge sus resultados.</translation>
    </message>
    <message>
        <source>The server goes on with them. Resume fetches their results, and pays for nothing twice.</source>
        <translation>El servidor sigue con ellos. Reanudar recoge sus resultados y no paga nada dos veces.</translation>
    </message>
</context>
<context>
    <name>RunsWiring</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>Registros fallidos</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Choose it to be retried, or not</source>
        <translation>Elegirlo para reintentar, o no</translation>
    </message>
    <message>
        <source>Choose all that can be retried, none</source>
        <translation>Elegir todos los reintentables, ninguno</translation>
    </message>
</context>
<context>
    <name>SettingsWiring</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Confidence %1 is below the review threshold %2.</source>
        <translation>La confianza %1 está por debajo del umbral de revisión %2.</translation>
    </message>
    <message>
        <source>Confidence %1 is between the review threshold %2 and the auto threshold %3.</source>
        <translation>La confianza %1 está entre el umbral de revisión %2 y el umbral automático %3.</translation>
    </message>
    <message>
        <source>Confidence %1 is above the review threshold %2.</source>
        <translation>La confianza %1 supera el umbral de revisión %2.</translation>
    </message>
    <message>
        <source>Confidence %1 reaches the auto threshold.</source>
        <translation>La confianza %1 alcanza el umbral automático.</translation>
    </message>
    <message>
        <source>Drawn for the agreement check.</source>
        <translation>Extraído para medir el acuerdo.</translation>
    </message>
    <message>
        <source>Drawn at random from the audit tier.</source>
        <translation>Extraído al azar del nivel de auditoría.</translation>
    </message>
    <message>
        <source>Drawn at random from what was committed, to measure it.</source>
        <translation>Extraído al azar de lo confirmado, para medirlo.</translation>
    </message>
    <message>
        <source>Drawn for a second opinion.</source>
        <translation>Extraído para una segunda opinión.</translation>
    </message>
    <message>
        <source>Drawn at random, so that estimates hold whatever the order.</source>
        <translation>Extraído al azar, para que las estimaciones valgan en cualquier orden.</translation>
    </message>
    <message>
        <source>Drawn to be judged before the model&apos;s answer shows.</source>
        <translation>Extraído para juzgarlo antes de ver la respuesta del modelo.</translation>
    </message>
    <message>
        <source>A wrong label costs much here.</source>
        <translation>Aquí una etiqueta equivocada cuesta mucho.</translation>
    </message>
    <message>
        <source>The confidence is not calibrated, so it decides nothing.</source>
        <translation>La confianza no está calibrada, así que no decide nada.</translation>
    </message>
    <message>
        <source>No threshold reaches the promised precision yet.</source>
        <translation>Ningún umbral alcanza todavía la precisión prometida.</translation>
    </message>
    <message>
        <source>Policy v%1.</source>
        <translation>Política v%1.</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were read</source>
        <translation>Solo se leyeron los primeros %L1 caracteres</translation>
    </message>
    <message>
        <source>Fewer than three words</source>
        <translation>Menos de tres palabras</translation>
    </message>
    <message>
        <source>No word that the model knows</source>
        <translation>Ninguna palabra que el modelo conozca</translation>
    </message>
    <message>
        <source>Two close labels, margin %1</source>
        <translation>Dos etiquetas cercanas, margen %1</translation>
    </message>
    <message>
        <source>Asked again: the guideline has changed for some labels since you answered. Your earlier answer is not shown.</source>
        <translation>Se pregunta de nuevo: la guía ha cambiado para algunas etiquetas desde que usted respondió. Su respuesta anterior no se muestra.</translation>
    </message>
    <message>
        <source>The model gave no label for it.</source>
        <translation>El modelo no dio ninguna etiqueta.</translation>
    </message>
    <message>
        <source>Damaged characters</source>
        <translation>Caracteres dañados</translation>
    </message>
    <message>
        <source>Truncated input</source>
        <translation>Texto cortado</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>Falta un campo</translation>
    </message>
    <message>
        <source>Contradiction in the data</source>
        <translation>Contradicción en los datos</translation>
    </message>
    <message>
        <source>Unusual language</source>
        <translation>Idioma inusual</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>Casi duplicado</translation>
    </message>
    <message>
        <source>Unusual length</source>
        <translation>Longitud inusual</translation>
    </message>
    <message>
        <source>The policy has a rule for records with such signals.</source>
        <translation>La política tiene una regla para registros con estas señales.</translation>
    </message>
    <message>
        <source>The labelers that were asked do not say the same.</source>
        <translation>Los etiquetadores consultados no dicen lo mismo.</translation>
    </message>
    <message>
        <source>Labelers do not say the same</source>
        <translation>Los etiquetadores difieren</translation>
    </message>
</context>
<context>
    <name>secondlook::desk::Desk</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>&amp;New project from a file</source>
        <translation>&amp;Nuevo proyecto desde un archivo</translation>
    </message>
    <message>
        <source>&amp;Open a project</source>
        <translation>&amp;Abrir un proyecto</translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>&amp;Probar el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>&amp;Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Where is %1 now</source>
        <translation>Dónde está ahora %1</translation>
    </message>
    <message>
        <source>Projects (*.%1)</source>
        <translation>Proyectos (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n labels, policy v%1</source>
        <translation>
            <numerusform>%n etiqueta, política v%1</numerusform>
            <numerusform>%n etiquetas, política v%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>New project from a file</source>
        <translation>Nuevo proyecto desde un archivo</translation>
    </message>
    <message>
        <source>Records (*.csv *.tsv *.json *.jsonl)</source>
        <translation>Registros (*.csv *.tsv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>Creando el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>%1 to adjudicate</source>
        <translation>%1 por arbitrar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>latest version %1</source>
        <translation>última versión %1</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs go on</source>
        <translation>
            <numerusform>%Ln ejecución en marcha</numerusform>
            <numerusform>%Ln ejecuciones en marcha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ActionRegistry</name>
    <message>
        <source>The key %1 of &quot;%2&quot; belongs to &quot;%3&quot; already. Choose another one.</source>
        <translation>La tecla %1 de «%2» ya pertenece a «%3». Elija otra.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>No existe la acción «%1».</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; never change.</source>
        <translation>Las teclas de «%1» no cambian nunca.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change that one first, or choose another key.</source>
        <translation>%1 pertenece a «%2». Cambie antes esa o elija otra tecla.</translation>
    </message>
    <message>
        <source>The key stored for &quot;%1&quot; is ignored: its keys never change.</source>
        <translation>La tecla guardada para «%1» se ignora: sus teclas no cambian nunca.</translation>
    </message>
    <message>
        <source>The key stored for &quot;%1&quot; is ignored: it belongs to &quot;%2&quot;.</source>
        <translation>La tecla guardada para «%1» se ignora: pertenece a «%2».</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicatePage</name>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrar</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This conflict</source>
        <translation>Este conflicto</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>Decide the conflict</source>
        <translation>Decidir el conflicto</translation>
    </message>
    <message>
        <source>Choose another label</source>
        <translation>Elegir otra etiqueta</translation>
    </message>
    <message>
        <source>Send back to reviewers</source>
        <translation>Devolver a los revisores</translation>
    </message>
    <message>
        <source>Mark ambiguous, keep soft label</source>
        <translation>Ambiguo, etiqueta suave</translation>
    </message>
    <message>
        <source>Set this conflict aside</source>
        <translation>Apartar este conflicto</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>Deshacer esta decisión</translation>
    </message>
    <message>
        <source>Undo what I decided last</source>
        <translation>Deshacer mi última decisión</translation>
    </message>
    <message>
        <source>Why people disagree: %1</source>
        <translation>Por qué no coinciden: %1</translation>
    </message>
    <message>
        <source>Show or hide names</source>
        <translation>Mostrar u ocultar nombres</translation>
    </message>
    <message>
        <source>Open the guideline</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Show the consensus estimate</source>
        <translation>Mostrar la estimación del consenso</translation>
    </message>
    <message>
        <source>Show the model&apos;s answer</source>
        <translation>Mostrar la respuesta del modelo</translation>
    </message>
    <message>
        <source>Choose answer %1</source>
        <translation>Elegir la respuesta %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicationPresenter</name>
    <message>
        <source>The conflicts could not be read</source>
        <translation>No se pudieron leer los conflictos</translation>
    </message>
    <message>
        <source>That record is no conflict any more</source>
        <translation>Ese registro ya no está en conflicto</translation>
    </message>
    <message>
        <source>That record could not be read</source>
        <translation>No se pudo leer ese registro</translation>
    </message>
    <message>
        <source>The names could not be read</source>
        <translation>No se pudieron leer los nombres</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read</source>
        <translation>No se pudo leer la respuesta del modelo</translation>
    </message>
    <message>
        <source>The answers have changed meanwhile.</source>
        <translation>Las respuestas han cambiado entretanto.</translation>
    </message>
    <message>
        <source>This record is settled.</source>
        <translation>Este registro está decidido.</translation>
    </message>
    <message>
        <source>One of the answers is yours, so somebody else decides. The policy does not let people decide conflicts they are part of.</source>
        <translation>Una de las respuestas es suya, así que decide otra persona. La política no permite que nadie decida conflictos en los que participa.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long by about %Ln characters.</source>
        <translation>
            <numerusform>El motivo es demasiado largo por unos %Ln carácter.</numerusform>
            <numerusform>El motivo es demasiado largo por unos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>Elija primero una etiqueta.</translation>
    </message>
    <message>
        <source>Needed when you decide against the majority.</source>
        <translation>Hace falta si decide contra la mayoría.</translation>
    </message>
    <message>
        <source>The label schema asks for %1 as well, and no answer with this label says it. Send the record back.</source>
        <comment>field</comment>
        <translation>El esquema de etiquetas pide también %1, y ninguna respuesta con esta etiqueta lo dice. Devuelva el registro.</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <comment>a label</comment>
        <translation>%1 decidido</translation>
    </message>
    <message>
        <source>This decision could not be saved</source>
        <translation>Esta decisión no pudo guardarse</translation>
    </message>
    <message>
        <source>Kept as ambiguous</source>
        <translation>Dejado como ambiguo</translation>
    </message>
    <message>
        <source>Sent back to the reviewers</source>
        <translation>Devuelto a los revisores</translation>
    </message>
    <message>
        <source>This record could not be sent back</source>
        <translation>No se pudo devolver este registro</translation>
    </message>
    <message>
        <source>Set aside for later</source>
        <translation>Apartado para después</translation>
    </message>
    <message>
        <source>This record could not be set aside</source>
        <translation>No se pudo apartar este registro</translation>
    </message>
    <message>
        <source>%1 What you chose and typed is kept until you close the window.</source>
        <translation>%1 Lo que eligió y escribió se conserva hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>This record has changed meanwhile</source>
        <translation>Este registro ha cambiado entretanto</translation>
    </message>
    <message>
        <source>%1 Nothing was saved for it; what you typed is kept.</source>
        <translation>%1 No se guardó nada; lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>That could not be taken back</source>
        <translation>Eso no se pudo deshacer</translation>
    </message>
    <message>
        <source>%1 It stands as it was.</source>
        <translation>%1 Sigue como estaba.</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>No queda nada que deshacer</translation>
    </message>
    <message>
        <source>The project was exported after that decision</source>
        <translation>El proyecto se exportó después de esa decisión</translation>
    </message>
    <message>
        <source>Files outside still hold what you have just taken back.</source>
        <translation>Hay archivos fuera que aún contienen lo que acaba de deshacer.</translation>
    </message>
    <message>
        <source>Taken back; the conflict is open again</source>
        <translation>Deshecho; el conflicto vuelve a estar abierto</translation>
    </message>
    <message>
        <source>%1 It stands as it was. The next undo goes on with what you did before.</source>
        <translation>%1 Queda como estaba. El próximo deshacer sigue con lo que hizo antes.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln records, which were done in one go</source>
        <translation>
            <numerusform>Deshecho para %Ln registro</numerusform>
            <numerusform>Deshecho para %Ln registros tratados de una vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back; one more answer is waited for again</source>
        <translation>Deshecho; se espera de nuevo una respuesta más</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementPage</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Computing agreement</source>
        <translation>Calculando el acuerdo</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Ambiguity</source>
        <translation>Ambigüedad</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Página web (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the report on agreement</source>
        <translation>Guardar el informe de acuerdo</translation>
    </message>
    <message>
        <source>Overview of agreement</source>
        <translation>Resumen del acuerdo</translation>
    </message>
    <message>
        <source>Agreement on labels</source>
        <translation>Acuerdo en las etiquetas</translation>
    </message>
    <message>
        <source>Ambiguous records</source>
        <translation>Registros ambiguos</translation>
    </message>
    <message>
        <source>Read all answers anew</source>
        <translation>Leer de nuevo todas las respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more blind labels</source>
        <translation>
            <numerusform>%Ln registro con dos o más etiquetas a ciegas</numerusform>
            <numerusform>%Ln registros con dos o más etiquetas a ciegas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more labels</source>
        <translation>
            <numerusform>%Ln registro con dos o más etiquetas</numerusform>
            <numerusform>%Ln registros con dos o más etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>segments</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>all</source>
        <comment>period</comment>
        <translation>todo</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln weeks</source>
        <translation>
            <numerusform>última %Ln semana</numerusform>
            <numerusform>últimas %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>blind only</source>
        <comment>answers</comment>
        <translation>solo a ciegas</translation>
    </message>
    <message>
        <source>all</source>
        <comment>answers</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>El informe está guardado en %1.</translation>
    </message>
    <message>
        <source>The note is in the guideline, which is version %1 now.</source>
        <translation>La nota está en la guía, que ahora es la versión %1.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementStatePane</name>
    <message>
        <source>Reading and computing</source>
        <translation>Lectura y cálculo</translation>
    </message>
    <message>
        <source>Reading all answers</source>
        <translation>Leyendo todas las respuestas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>No record with two answers here</source>
        <translation>Aquí ningún registro tiene dos respuestas</translation>
    </message>
    <message>
        <source>In this segment and period no record was answered by two reviewers.</source>
        <translation>En este segmento y período, ningún registro fue respondido por dos revisores.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostrar todos los registros</translation>
    </message>
    <message>
        <source>No record has two answers yet</source>
        <translation>Ningún registro tiene todavía dos respuestas</translation>
    </message>
    <message>
        <source>Agreement is measured where two or more reviewers answer the same record on their own. Set the overlap in the policy: it says which share of the queue goes to more than one reviewer.</source>
        <translation>El acuerdo se mide donde dos o más revisores responden por su cuenta al mismo registro. Fije el solapamiento en la política: dice qué parte de la cola va a más de un revisor.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>The answers could not be read</source>
        <translation>No se pudieron leer las respuestas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was changed. Reading all answers begins anew.</source>
        <translation>No se cambió nada. La lectura de todas las respuestas empieza de nuevo.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AidsPanel</name>
    <message>
        <source>Show the estimate</source>
        <translation>Mostrar la estimación</translation>
    </message>
    <message>
        <source>Fit again</source>
        <translation>Recalcular</translation>
    </message>
    <message>
        <source>Show the model&apos;s answer</source>
        <translation>Mostrar la respuesta del modelo</translation>
    </message>
    <message>
        <source>Consensus estimate</source>
        <translation>Estimación del consenso</translation>
    </message>
    <message>
        <source>Model&apos;s answer</source>
        <translation>Respuesta del modelo</translation>
    </message>
    <message>
        <source>Dawid and Skene</source>
        <comment>a method, by its authors</comment>
        <translation>Dawid y Skene</translation>
    </message>
    <message>
        <source>Reading what everybody answered</source>
        <translation>Se leen todas las respuestas</translation>
    </message>
    <message>
        <source>Estimating, round %L1</source>
        <translation>Estimando, vuelta %L1</translation>
    </message>
    <message>
        <source>There is no estimate. %1</source>
        <translation>No hay estimación. %1</translation>
    </message>
    <message numerus="yes">
        <source>Fitted on %Ln records at %1.</source>
        <translation>
            <numerusform>Calculado con %Ln registro a las %1.</numerusform>
            <numerusform>Calculado con %Ln registros a las %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability on these labels</source>
        <translation>Fiabilidad en estas etiquetas</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>Revisor %1</translation>
    </message>
    <message>
        <source>few</source>
        <comment>too few answers to say</comment>
        <translation>pocas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No model has predicted this record.</source>
        <translation>Ningún modelo ha predicho este registro.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AmbiguityTab</name>
    <message>
        <source>The model is uncertain from</source>
        <translation>El modelo está inseguro desde</translation>
    </message>
    <message>
        <source>People differ from</source>
        <translation>Las personas difieren desde</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>Incertidumbre del modelo y ambigüedad de los datos</translation>
    </message>
    <message>
        <source>Keep soft labels</source>
        <translation>Conservar etiquetas blandas</translation>
    </message>
    <message>
        <source>Send to adjudicate</source>
        <translation>Enviar a arbitraje</translation>
    </message>
    <message>
        <source>Looking at each record</source>
        <translation>Mirando cada registro</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records drawn, one mark each</source>
        <translation>
            <numerusform>%1 de %Ln registro dibujado, una marca cada uno</numerusform>
            <numerusform>%1 de %Ln registros dibujados, una marca cada uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have too few answers for any split to show that people differ; they are in no quadrant.</source>
        <translation>
            <numerusform>%Ln registro tiene muy pocas respuestas para que pueda verse un desacuerdo; no está en ningún cuadrante.</numerusform>
            <numerusform>%Ln registros tienen muy pocas respuestas para que pueda verse un desacuerdo; no están en ningún cuadrante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records the model has said nothing yet.</source>
        <translation>
            <numerusform>El modelo aún no ha dicho nada de %Ln registro.</numerusform>
            <numerusform>El modelo aún no ha dicho nada de %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples in %1</source>
        <comment>a quadrant</comment>
        <translation>Ejemplos de %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AnswerCard</name>
    <message>
        <source>You, %1</source>
        <comment>a letter</comment>
        <translation>Usted, %1</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>Revisor %1</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Sin comentario</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fact of an answer, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>took</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AnswerStrip</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AppearanceSection</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema visual</translation>
    </message>
    <message>
        <source>System is light or dark as your desktop was when Second Look started.</source>
        <translation>Sistema es claro u oscuro según estaba el escritorio al iniciar Second Look.</translation>
    </message>
    <message>
        <source>%L1%</source>
        <comment>text size</comment>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The whole interface grows with it.</source>
        <translation>Toda la interfaz crece con él.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect when Second Look starts the next time.</source>
        <translation>Tiene efecto la próxima vez que se inicie Second Look.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BalanceStrip</name>
    <message>
        <source>Class balance</source>
        <translation>Reparto de etiquetas</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>a label with its rows</comment>
        <translation>%1, muy pocas</translation>
    </message>
    <message numerus="yes">
        <source>%n labels below %1</source>
        <comment>how many rows are needed</comment>
        <translation>
            <numerusform>%n etiqueta por debajo de %1</numerusform>
            <numerusform>%n etiquetas por debajo de %1</numerusform>
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
            <numerusform>%1, %Ln fila, puesto %2 de %3</numerusform>
            <numerusform>%1, %Ln filas, puesto %2 de %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BlindNote</name>
    <message>
        <source>Choose first. Suggestions and evidence show after your pick.</source>
        <translation>Elija primero. Las sugerencias y los indicios aparecen tras su elección.</translation>
    </message>
    <message>
        <source>Your first pick is saved as %1. It counts for agreement, whatever you do now.</source>
        <translation>Su primera elección se guardó como %1. Cuenta para el acuerdo, haga lo que haga ahora.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPage</name>
    <message>
        <source>Keep to records that match</source>
        <translation>Solo los registros que coinciden</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>Filtrar las etiquetas</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decidiendo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Many records</source>
        <translation>Muchos registros</translation>
    </message>
    <message>
        <source>Keep to records that match a filter</source>
        <translation>Solo los registros que coinciden con un filtro</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>Elegir la etiqueta</translation>
    </message>
    <message>
        <source>Decide all chosen records</source>
        <translation>Decidir todos los registros elegidos</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Choose all records of the table</source>
        <translation>Elegir todos los registros de la tabla</translation>
    </message>
    <message>
        <source>Choose no record</source>
        <translation>No elegir ningún registro</translation>
    </message>
    <message>
        <source>reading the queue</source>
        <translation>leyendo la cola</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>No open record matches. Records that others hold or that you settled are not here.</source>
        <translation>Ningún registro abierto coincide. Los que tienen otras personas o los que ya decidió no aparecen aquí.</translation>
    </message>
    <message>
        <source>Choose records with Space, Shift and the arrows, or Ctrl+A</source>
        <translation>Elija registros con Espacio, Mayús y las flechas, o Ctrl+A</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records chosen</source>
        <translation>
            <numerusform>%Ln registro elegido</numerusform>
            <numerusform>%Ln registros elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Then choose the label that they get.</source>
        <translation>Después elija la etiqueta que recibirán.</translation>
    </message>
    <message>
        <source>No record is chosen yet.</source>
        <translation>Aún no se ha elegido ningún registro.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records can be decided at once. Narrow the filter.</source>
        <translation>
            <numerusform>Como máximo puede decidirse %Ln registro a la vez. Acote el filtro.</numerusform>
            <numerusform>Como máximo pueden decidirse %Ln registros a la vez. Acote el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what would change</source>
        <translation>Contando lo que cambiaría</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as this label.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln se predice con esta etiqueta.</numerusform>
            <numerusform>%Ln se predicen con esta etiqueta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as %1.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln se predice como %1.</numerusform>
            <numerusform>%Ln se predicen como %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as another label or not at all.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln se predice con otra etiqueta o con ninguna.</numerusform>
            <numerusform>%Ln se predicen con otra etiqueta o con ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be decided here.</source>
        <translation>Ninguno de ellos puede decidirse aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they measure something and are judged one at a time.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln queda fuera: mide algo y se juzga por separado.</numerusform>
            <numerusform>%Ln quedan fuera: miden algo y se juzgan de uno en uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they are settled or with another reviewer by now.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln queda fuera: ya está decidido o lo tiene otro revisor.</numerusform>
            <numerusform>%Ln quedan fuera: ya están decididos o los tiene otro revisor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as %1</source>
        <comment>records; label</comment>
        <translation>
            <numerusform>Decidir %Ln como %1</numerusform>
            <numerusform>Decidir %Ln como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>The label schema asks for more than a label (%1). These records are settled one at a time.</source>
        <translation>El esquema de etiquetas pide más que una etiqueta (%1). Estos registros se deciden de uno en uno.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPresenter</name>
    <message numerus="yes">
        <source>%Ln records got %1</source>
        <translation>
            <numerusform>%Ln registro recibió %1</numerusform>
            <numerusform>%Ln registros recibieron %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>No queda nada que deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>%Ln decisión deshecha</numerusform>
            <numerusform>%Ln decisiones deshechas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkTable</name>
    <message>
        <source>Records of the queue</source>
        <translation>Registros de la cola</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkTableModel</name>
    <message>
        <source>hidden</source>
        <comment>a prediction</comment>
        <translation>oculta</translation>
    </message>
    <message>
        <source>row %L1, chosen</source>
        <translation>fila %L1, elegida</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>fila %L1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Predicted label</source>
        <translation>Etiqueta predicha</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CapDialog</name>
    <message>
        <source>Cost cap</source>
        <translation>Tope de coste</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>A higher cost cap</source>
        <translation>Un tope de coste más alto</translation>
    </message>
    <message>
        <source>The run has cost %1 of %2 so far. It goes on under a higher cap.</source>
        <comment>money</comment>
        <translation>La ejecución ha costado %1 de %2 hasta ahora. Sigue con un tope más alto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>card, what its button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ColumnsStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>área siguiente</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>choose a part</source>
        <translation>elegir un papel</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>Asignar las columnas</translation>
    </message>
    <message>
        <source>Only the text is needed. The rest is a guess you can change.</source>
        <translation>Solo hace falta el texto. El resto es una suposición que puede cambiar.</translation>
    </message>
    <message>
        <source>Rows 1 to %1 of %2</source>
        <translation>Filas 1 a %1 de %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CommentEditor</name>
    <message>
        <source>Keep comment</source>
        <translation>Conservar el comentario</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>What should the lead know about this record?</source>
        <translation>¿Qué debería saber el responsable sobre este registro?</translation>
    </message>
    <message>
        <source>Comment on this record</source>
        <translation>Comentar este registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Too long by about %Ln characters. Shorten it to keep it.</source>
        <translation>
            <numerusform>Sobra alrededor de %Ln carácter. Acórtelo para conservarlo.</numerusform>
            <numerusform>Sobran alrededor de %Ln caracteres. Acórtelo para conservarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved with your decision.</source>
        <translation>Se guarda con su decisión.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfidenceRow</name>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Your confidence</source>
        <translation>Su certeza</translation>
    </message>
    <message>
        <source>How sure are you? Alt 1 low, Alt 2 medium, Alt 3 high</source>
        <translation>¿Qué certeza tiene? Alt 1 baja, Alt 2 media, Alt 3 alta</translation>
    </message>
    <message>
        <source>How sure are you? Alt 1 to 3</source>
        <translation>¿Qué certeza tiene? Alt 1 a 3</translation>
    </message>
    <message>
        <source>needed, Alt 1 to 3</source>
        <translation>necesaria, Alt 1 a 3</translation>
    </message>
    <message>
        <source>optional, Alt 1 to 3</source>
        <translation>opcional, Alt 1 a 3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictBar</name>
    <message>
        <source>Conflict, %1</source>
        <comment>votes</comment>
        <translation>Conflicto, %1</translation>
    </message>
    <message>
        <source>Waiting, %1</source>
        <comment>votes</comment>
        <translation>En espera, %1</translation>
    </message>
    <message>
        <source>Ambiguous, %1</source>
        <comment>votes</comment>
        <translation>Ambiguo, %1</translation>
    </message>
    <message>
        <source>Decided, %1</source>
        <comment>votes</comment>
        <translation>Decidido, %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of the conflict; conflicts</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFilter</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Only conflicts about two labels</source>
        <translation>Solo conflictos entre dos etiquetas</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Only conflicts of a segment</source>
        <translation>Solo conflictos de un segmento</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>Mostrar todos los conflictos</translation>
    </message>
    <message>
        <source>all</source>
        <comment>labels</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>two labels, number of conflicts</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>all</source>
        <comment>segments</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>segment, number of conflicts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln chosen records</source>
        <translation>
            <numerusform>Solo %Ln registro elegido</numerusform>
            <numerusform>Solo %Ln registros elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFold</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictListModel</name>
    <message>
        <source>yours</source>
        <comment>conflict</comment>
        <translation>suyo</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more labels</source>
        <translation>
            <numerusform>%Ln etiqueta más</numerusform>
            <numerusform>%Ln etiquetas más</numerusform>
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
        <translation>Conflicto %L1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictOrderBox</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>Mayor desacuerdo primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Order of the conflicts</source>
        <translation>Orden de los conflictos</translation>
    </message>
    <message>
        <source>Which conflict comes next</source>
        <translation>Qué conflicto viene después</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictPane</name>
    <message numerus="yes">
        <source>%Ln decided today</source>
        <translation>
            <numerusform>%Ln decidido hoy</numerusform>
            <numerusform>%Ln decididos hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Arbitrar</translation>
    </message>
    <message>
        <source>Show what was decided</source>
        <translation>Mostrar lo decidido</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictRecord</name>
    <message>
        <source>Guideline for these labels</source>
        <translation>Guía para estas etiquetas</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the guideline</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>version %L1</source>
        <translation>versión %L1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Cortado aquí: %1 de %2 caracteres</translation>
    </message>
    <message>
        <source>chosen blind, before any suggestion</source>
        <translation>elegidas a ciegas, antes de toda sugerencia</translation>
    </message>
    <message>
        <source>chosen beside the model&apos;s answer</source>
        <translation>elegidas junto a la respuesta del modelo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen blind</source>
        <translation>
            <numerusform>%Ln elegida a ciegas</numerusform>
            <numerusform>%Ln elegidas a ciegas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictState</name>
    <message>
        <source>The conflicts are being read</source>
        <translation>Se leen los conflictos</translation>
    </message>
    <message>
        <source>The conflicts could not be read</source>
        <translation>No se pudieron leer los conflictos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided today.</source>
        <translation>
            <numerusform>%Ln decidido hoy.</numerusform>
            <numerusform>%Ln decididos hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflict waits for a decision</source>
        <translation>Ningún conflicto espera decisión</translation>
    </message>
    <message>
        <source>Where reviewers disagree about a record, it comes here. %1</source>
        <translation>Cuando los revisores no coinciden en un registro, llega aquí. %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Nothing waits for another answer</source>
        <translation>Nada espera otra respuesta</translation>
    </message>
    <message>
        <source>Records that are sent back stand here until the reviewers have answered.</source>
        <translation>Los registros devueltos quedan aquí hasta que los revisores respondan.</translation>
    </message>
    <message>
        <source>To the open conflicts</source>
        <translation>A los conflictos abiertos</translation>
    </message>
    <message>
        <source>No record is kept as ambiguous</source>
        <translation>Ningún registro se dejó como ambiguo</translation>
    </message>
    <message>
        <source>Records that keep a soft label stand here.</source>
        <translation>Los registros con etiqueta suave están aquí.</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Aún no hay nada decidido</translation>
    </message>
    <message>
        <source>Conflicts that a person or a rule decided stand here.</source>
        <translation>Los conflictos que decidió una persona o una regla están aquí.</translation>
    </message>
    <message>
        <source>No conflict here</source>
        <translation>Ningún conflicto aquí</translation>
    </message>
    <message>
        <source>None of this list fits the labels, the segment or the records that you keep to.</source>
        <translation>Nada de esta lista encaja con las etiquetas, el segmento o los registros a los que se limita.</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>Mostrar todos los conflictos</translation>
    </message>
    <message>
        <source>Conflicts are settled in the project</source>
        <translation>Los conflictos se deciden en el proyecto</translation>
    </message>
    <message>
        <source>This is a review pack: a part of a project&apos;s queue for one reviewer. Where your answers and those of others differ shows once the pack is merged.</source>
        <translation>Esto es un paquete de revisión: una parte de la cola de un proyecto para un revisor. Dónde difieren sus respuestas de las de otros se ve cuando el paquete se reúne con el proyecto.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionModel</name>
    <message numerus="yes">
        <source>%1: %Ln pairs of answers agree</source>
        <translation>
            <numerusform>%1: %Ln par de respuestas coincide</numerusform>
            <numerusform>%1: %Ln pares de respuestas coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %Ln pairs of answers</source>
        <translation>
            <numerusform>%1 y %2: %Ln par de respuestas</numerusform>
            <numerusform>%1 y %2: %Ln pares de respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionView</name>
    <message>
        <source>Which labels are mixed up</source>
        <translation>Qué etiquetas se confunden</translation>
    </message>
    <message>
        <source>Pairs that disagree</source>
        <translation>Pares que difieren</translation>
    </message>
    <message>
        <source>pairs that agree</source>
        <translation>pares que coinciden</translation>
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
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Show the text as</source>
        <translation>Mostrar el texto como</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CutLine</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Cortado aquí: %1 de %2 caracteres</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>Name of a new folder:</source>
        <translation>Nombre de una carpeta nueva:</translation>
    </message>
    <message>
        <source>Difference to another version</source>
        <translation>Diferencia con otra versión</translation>
    </message>
    <message>
        <source>Rows of the version</source>
        <translation>Filas de la versión</translation>
    </message>
    <message>
        <source>Find a row by its id</source>
        <translation>Buscar una fila por su id</translation>
    </message>
    <message>
        <source>Export a frozen version</source>
        <translation>Exportar una versión congelada</translation>
    </message>
    <message>
        <source>Freeze the draft</source>
        <translation>Congelar el borrador</translation>
    </message>
    <message>
        <source>Verify that the version is what it was</source>
        <translation>Verificar que la versión sigue igual</translation>
    </message>
    <message>
        <source>Read versions and draft anew</source>
        <translation>Leer de nuevo versiones y borrador</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsStatePane</name>
    <message>
        <source>Working out the version</source>
        <translation>Cálculo de la versión</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>No se pudieron leer las versiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>This version could not be read</source>
        <translation>No se pudo leer esta versión</translation>
    </message>
    <message>
        <source>Working out version %1</source>
        <translation>Calculando la versión %1</translation>
    </message>
    <message>
        <source>All labelled records are read, nearly the same texts are looked for, and the quality gates are checked. Nothing is stored before you freeze it.</source>
        <translation>Se leen todos los registros con etiqueta, se buscan textos casi iguales y se comprueban los controles de calidad. No se guarda nada antes de congelar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was stored. Working it out begins anew.</source>
        <translation>No se guardó nada. El cálculo empieza de nuevo.</translation>
    </message>
    <message>
        <source>Work out version %1</source>
        <translation>Calcular la versión %1</translation>
    </message>
    <message>
        <source>No dataset version yet</source>
        <translation>Aún no hay versión</translation>
    </message>
    <message>
        <source>A version holds labelled records that never change, with splits and where each label comes from. It cannot be worked out now: %1</source>
        <translation>Una versión contiene registros con etiqueta que nunca cambian, con sus particiones y el origen de cada etiqueta. Ahora no se puede calcular: %1</translation>
    </message>
    <message>
        <source>Version %1 could not be worked out</source>
        <translation>No se pudo calcular la versión %1</translation>
    </message>
    <message>
        <source>No dataset version here</source>
        <translation>Aquí no hay versión</translation>
    </message>
    <message>
        <source>This is a review pack. Versions are made in the project that gave it out, once the pack came back.</source>
        <translation>Este es un paquete de revisión. Las versiones se hacen en el proyecto que lo entregó, cuando el paquete vuelve.</translation>
    </message>
    <message>
        <source>The project file is read only, and no version was made before. Who may write to it can make one.</source>
        <translation>El archivo del proyecto es de solo lectura y no hay ninguna versión. Quien pueda escribir en él puede hacer una.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Version %1 is not worked out yet</source>
        <translation>La versión %1 aún no está calculada</translation>
    </message>
    <message>
        <source>All records are read; comparing texts and checking gates.</source>
        <translation>Se leyeron todos los registros; se comparan textos y se comprueban los controles.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <comment>read</comment>
        <translation>%1 de %2 registros</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DecisionPanel</name>
    <message>
        <source>This record is settled.</source>
        <translation>Este registro está decidido.</translation>
    </message>
    <message>
        <source>One of the answers is yours. The decision will be marked as such.</source>
        <translation>Una de las respuestas es suya. La decisión quedará marcada así.</translation>
    </message>
    <message>
        <source>One of the answers is yours, so somebody else decides. The policy does not let people decide conflicts they are part of.</source>
        <translation>Una de las respuestas es suya, así que decide otra persona. La política no permite que nadie decida conflictos en los que participa.</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <comment>a label</comment>
        <translation>Decidir %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Needed when you decide against the majority.</source>
        <translation>Hace falta si decide contra la mayoría.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a reason, its key</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Send back to reviewers</source>
        <translation>Devolver a los revisores</translation>
    </message>
    <message>
        <source>Mark ambiguous, keep soft label</source>
        <translation>Ambiguo, etiqueta suave</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>Deshacer esta decisión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason, shown to the reviewers</source>
        <translation>Motivo, visible a los revisores</translation>
    </message>
    <message>
        <source>Why people disagree</source>
        <translation>Por qué no coinciden</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DefinitionCard</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>This label has no definition yet.</source>
        <translation>Esta etiqueta aún no tiene definición.</translation>
    </message>
    <message>
        <source>Not this label: %1</source>
        <comment>a text</comment>
        <translation>No es esta etiqueta: %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DifferenceView</name>
    <message>
        <source>soft label</source>
        <translation>etiqueta suave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Etiqueta cambiada</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Filas cambiadas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>What changed to version %1</source>
        <translation>Qué cambió hasta la versión %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>No row.</source>
        <translation>Ninguna fila.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Label before</source>
        <translation>Etiqueta antes</translation>
    </message>
    <message>
        <source>Label now</source>
        <translation>Etiqueta ahora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DropZone</name>
    <message>
        <source>Or drop a file here</source>
        <translation>O suelte un archivo aquí</translation>
    </message>
    <message>
        <source>.csv .tsv .json .jsonl. The file is read, never changed.</source>
        <translation>.csv .tsv .json .jsonl. El archivo se lee, nunca se cambia.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EntryPane</name>
    <message>
        <source>Choose an entry to see all about it.</source>
        <translation>Elija una entrada para ver todo sobre ella.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>Comprobando la cadena</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Reopen this conflict</source>
        <translation>Reabrir este conflicto</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>La entrada elegida</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Sobre la entrada elegida</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>what was done; when; who; to what</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a change</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a change</comment>
        <translation>después</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>etiqueta suave</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>entry</source>
        <comment>number in the log</comment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>before it</source>
        <comment>the hash before this one</comment>
        <translation>anterior</translation>
    </message>
    <message>
        <source>none, it is the first</source>
        <translation>ninguna, es la primera</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Checking each entry against the one before</source>
        <translation>Cada entrada se compara con la anterior</translation>
    </message>
    <message>
        <source>Chain checked up to this entry</source>
        <translation>Cadena comprobada hasta esta entrada</translation>
    </message>
    <message>
        <source>The chain is broken: entry %1, of %2, does not follow from the one before. Compare with a copy of the project.</source>
        <translation>La cadena está rota: la entrada %1, del %2, no se sigue de la anterior. Compare con una copia del proyecto.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin comprobar todavía</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalles</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EntryPresenter</name>
    <message>
        <source>This entry is not about a record.</source>
        <translation>Esta entrada no trata de un registro.</translation>
    </message>
    <message>
        <source>This decision was taken back already: the conflict was opened again then.</source>
        <translation>Esta decisión ya se retiró: el conflicto se reabrió entonces.</translation>
    </message>
    <message>
        <source>Only a decision about a conflict can be opened again. Choose one of those entries.</source>
        <translation>Solo se puede reabrir una decisión sobre un conflicto. Elija una de esas entradas.</translation>
    </message>
    <message>
        <source>Conflicts cannot be opened again here.</source>
        <translation>Aquí no se pueden reabrir conflictos.</translation>
    </message>
    <message>
        <source>This decision is not in the project any more.</source>
        <translation>Esta decisión ya no está en el proyecto.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EvidenceLegend</name>
    <message>
        <source>speaks for another label</source>
        <translation>indica otra etiqueta</translation>
    </message>
    <message>
        <source>speaks for %1</source>
        <translation>indica %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Evidence from %1</source>
        <translation>Indicios de %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ExportCard</name>
    <message>
        <source>Soft labels</source>
        <translation>Etiquetas suaves</translation>
    </message>
    <message>
        <source>Reviewer codes</source>
        <translation>Códigos de revisores</translation>
    </message>
    <message>
        <source>Write it nevertheless</source>
        <translation>Escribir de todos modos</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Ambiguous rows come along with their soft label, where the format takes one.</source>
        <translation>Las filas ambiguas van con su etiqueta suave, si el formato la admite.</translation>
    </message>
    <message>
        <source>Who gave each answer. Without them answers are numbered within a row.</source>
        <translation>Quién dio cada respuesta. Sin ellos, las respuestas se numeran dentro de la fila.</translation>
    </message>
    <message>
        <source>off by default</source>
        <translation>desactivado de inicio</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>Otro formato</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Otros formatos</translation>
    </message>
    <message>
        <source>version %1, frozen</source>
        <translation>versión %1, congelada</translation>
    </message>
    <message>
        <source>frozen versions only</source>
        <translation>solo versiones congeladas</translation>
    </message>
    <message>
        <source>Export version %1 as %2</source>
        <comment>number, format</comment>
        <translation>Exportar versión %1: %2</translation>
    </message>
    <message>
        <source>Freeze a version to export it</source>
        <translation>Congele una versión para exportarla</translation>
    </message>
    <message>
        <source>Nothing was written: by the policy in force now these gates do not pass: %1.</source>
        <translation>No se escribió nada: según la política vigente, estos controles no se cumplen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is in %2: %Ln rows, %3.</source>
        <comment>number, path, size</comment>
        <translation>
            <numerusform>La versión %1 está en %2: %Ln fila, %3.</numerusform>
            <numerusform>La versión %1 está en %2: %Ln filas, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: %1.</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%Ln fila queda fuera: %1.</numerusform>
            <numerusform>%Ln filas quedan fuera: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FactsRow</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Confidence is hidden until you choose</source>
        <translation>La confianza está oculta hasta que elija</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedCard</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Can be retried</source>
        <translation>Reintentables</translation>
    </message>
    <message>
        <source>Need a fix</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>All</source>
        <comment>choose all records that can be retried</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Retry selected</source>
        <translation>Reintentar selección</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>Registros fallidos</translation>
    </message>
    <message>
        <source>Choose all that can be retried</source>
        <translation>Elegir todos los que se pueden reintentar</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>failed records</comment>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Can be retried %1</source>
        <translation>Reintentables %1</translation>
    </message>
    <message>
        <source>Need a fix %1</source>
        <translation>Por corregir %1</translation>
    </message>
    <message>
        <source>The first %1 of each kind are listed. &quot;secondlook run --records failed&quot; tries all of them again.</source>
        <translation>Se listan los primeros %1 de cada clase. «secondlook run --records failed» los reintenta todos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedModel</name>
    <message>
        <source>done since</source>
        <translation>hecho después</translation>
    </message>
    <message>
        <source>can be retried</source>
        <translation>reintentable</translation>
    </message>
    <message>
        <source>needs a fix</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Último</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedTable</name>
    <message>
        <source>Records that failed</source>
        <translation>Registros fallidos</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Choose it to be retried, or not</source>
        <translation>Elegirlo para reintentar, o no</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldEditor</name>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Answer this field to save</source>
        <translation>Responda a este campo para guardar</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldValue</name>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Cortado aquí: %1 de %2 caracteres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
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
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsPanel</name>
    <message>
        <source>Save answer</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Still to answer: %1</source>
        <comment>names of fields</comment>
        <translation>Falta por responder: %1</translation>
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
        <translation>Campos</translation>
    </message>
    <message>
        <source>Enter shows the whole value</source>
        <translation>Intro muestra el valor completo</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FigureCards</name>
    <message>
        <source>Cost against cap</source>
        <translation>Coste y tope</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de uso</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>about %1 expected in all</source>
        <comment>money</comment>
        <translation>unos %1 previstos en total</translation>
    </message>
    <message>
        <source>no cap was set</source>
        <translation>sin tope fijado</translation>
    </message>
    <message>
        <source>The cap is reached, and the run stopped. What is done is kept.</source>
        <translation>Se alcanzó el tope y la ejecución se detuvo. Lo hecho se conserva.</translation>
    </message>
    <message>
        <source>within the cap</source>
        <translation>dentro del tope</translation>
    </message>
    <message>
        <source>stops at the cap</source>
        <translation>se detiene en el tope</translation>
    </message>
    <message>
        <source>stops at the cap, %1</source>
        <comment>a sum that is expected</comment>
        <translation>se detiene en el tope, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>money</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <comment>tokens</comment>
        <translation>%1 enviados, %2 recibidos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tokens, answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were there already</source>
        <translation>
            <numerusform>%Ln respuesta ya estaba</numerusform>
            <numerusform>%Ln respuestas ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for a million</source>
        <comment>tokens, money</comment>
        <translation>%1, %2 el millón</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>como mucho %Ln a la vez</numerusform>
            <numerusform>como mucho %Ln a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 requests / min</source>
        <translation>de %1 solicitudes / min</translation>
    </message>
    <message>
        <source>of %1 tokens / min</source>
        <translation>de %1 tokens / min</translation>
    </message>
    <message>
        <source>tokens %1 of %2 / min, %3</source>
        <comment>share, limit, how many requests</comment>
        <translation>tokens %1 de %2 / min, %3</translation>
    </message>
    <message>
        <source>every request brought an answer</source>
        <translation>todas las solicitudes tuvieron respuesta</translation>
    </message>
    <message>
        <source>requests that brought no answer</source>
        <translation>solicitudes sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln requests</source>
        <translation>
            <numerusform>de %Ln solicitud</numerusform>
            <numerusform>de %Ln solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FoundPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>Encontrado en el archivo</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>The whole file is being read.</source>
        <translation>Se está leyendo todo el archivo.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>El archivo no pudo leerse hasta el final</translation>
    </message>
    <message>
        <source>Rows with text</source>
        <translation>Filas con texto</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>They stay in the import report. The first one, line %1</source>
        <translation>Quedan en el informe de importación. La primera, línea %1</translation>
    </message>
    <message>
        <source>No id column</source>
        <translation>Sin columna de id</translation>
    </message>
    <message>
        <source>Ids are made from the content.</source>
        <translation>Los id se forman a partir del contenido.</translation>
    </message>
    <message>
        <source>Different ids</source>
        <translation>Id distintos</translation>
    </message>
    <message>
        <source>Of rows with the same id only the first is taken.</source>
        <translation>De las filas con el mismo id solo se toma la primera.</translation>
    </message>
    <message>
        <source>Rows that already have a label</source>
        <translation>Filas que ya tienen etiqueta</translation>
    </message>
    <message>
        <source>Used as earlier labels, not as gold.</source>
        <translation>Se usan como etiquetas previas, no como referencia.</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>Etiquetas en el archivo</translation>
    </message>
    <message>
        <source>You can change the list in the next step.</source>
        <translation>Puede cambiar la lista en el paso siguiente.</translation>
    </message>
    <message>
        <source>Segments in %1</source>
        <translation>Segmentos en %1</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Texto más largo</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GatesCard</name>
    <message>
        <source>passes</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>The policy asks for nothing. Quality gates in it keep a version from being frozen that is not good enough: agreement, accuracy on gold, records a label, leaks.</source>
        <translation>La política no pide nada. Sus controles de calidad impiden congelar una versión que no sea lo bastante buena: acuerdo, acierto en la referencia, registros por etiqueta, fugas.</translation>
    </message>
    <message>
        <source>Quality gates</source>
        <translation>Controles de calidad</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Ver registros</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Aceptar con un motivo</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Retirar la aceptación</translation>
    </message>
    <message>
        <source>Accept this gate</source>
        <translation>Aceptar este control</translation>
    </message>
    <message>
        <source>Why this gate is accepted</source>
        <translation>Por qué se acepta este control</translation>
    </message>
    <message>
        <source>Why it may pass; the version keeps this</source>
        <translation>Por qué puede pasar; la versión lo guarda</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 pass, %2 fail, %3 accepted</source>
        <comment>numbers of gates</comment>
        <translation>%1 se cumplen, %2 no, %3 aceptados</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Guía, versión %L1, %2</translation>
    </message>
    <message>
        <source>For all labels</source>
        <translation>Para todas las etiquetas</translation>
    </message>
    <message>
        <source>Move to a label to see what is said about it.</source>
        <translation>Vaya a una etiqueta para leer lo que se dice de ella.</translation>
    </message>
    <message>
        <source>The guideline has no part for this label.</source>
        <translation>La guía no tiene una parte sobre esta etiqueta.</translation>
    </message>
    <message>
        <source>Guideline for all labels</source>
        <translation>Guía para todas las etiquetas</translation>
    </message>
    <message>
        <source>Guideline for %1</source>
        <translation>Guía sobre %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineReviewCard</name>
    <message>
        <source>95% interval %1</source>
        <translation>Intervalo del 95&#xa0;% %1</translation>
    </message>
    <message>
        <source>Ask for a sample again</source>
        <translation>Preguntar de nuevo una muestra</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Earlier decisions: show by label</source>
        <translation>Decisiones anteriores: mostrar por etiqueta</translation>
    </message>
    <message>
        <source>Earlier decisions by label</source>
        <translation>Decisiones anteriores por etiqueta</translation>
    </message>
    <message>
        <source>Earlier decisions: copy as CSV</source>
        <translation>Decisiones anteriores: copiar como CSV</translation>
    </message>
    <message>
        <source>Guideline %1 and earlier decisions</source>
        <translation>Guía %1 y decisiones anteriores</translation>
    </message>
    <message>
        <source>The guideline and earlier decisions</source>
        <translation>La guía y las decisiones anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier decisions may be touched.</source>
        <translation>
            <numerusform>%Ln decisión anterior puede verse afectada.</numerusform>
            <numerusform>%Ln decisiones anteriores pueden verse afectadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the guideline says of all labels has changed.</source>
        <translation>Lo que la guía dice de todas las etiquetas ha cambiado.</translation>
    </message>
    <message>
        <source>What it says of these labels has changed: %1.</source>
        <translation>Ha cambiado lo que dice de estas etiquetas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more came in packs or files and cannot be asked for here.</source>
        <translation>
            <numerusform>%Ln más llegó en paquetes o archivos y no se puede preguntar aquí.</numerusform>
            <numerusform>%Ln más llegaron en paquetes o archivos y no se pueden preguntar aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked for again; none is answered yet.</source>
        <translation>
            <numerusform>%Ln se preguntó de nuevo; aún no tiene respuesta.</numerusform>
            <numerusform>%Ln se preguntaron de nuevo; ninguna tiene respuesta aún.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for again, %2 answered, %3 changed: %4 (95% interval %5).</source>
        <translation>%1 preguntadas de nuevo, %2 respondidas, %3 cambiadas: %4 (intervalo del 95&#xa0;% %5).</translation>
    </message>
    <message>
        <source>So about %1 of the %2 would change (%3 to %4).</source>
        <translation>Así, cambiarían unas %1 de las %2 (de %3 a %4).</translation>
    </message>
    <message>
        <source>These are too few answers to rely on.</source>
        <translation>Son muy pocas respuestas para fiarse de ellas.</translation>
    </message>
    <message>
        <source>Of records that came back without a new guideline, %1 got another label.</source>
        <translation>De los registros que volvieron sin una guía nueva, el %1 recibió otra etiqueta.</translation>
    </message>
    <message>
        <source>All of these labels</source>
        <translation>Todas estas etiquetas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Preguntadas de nuevo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Share that changed</source>
        <translation>Proporción cambiada</translation>
    </message>
    <message numerus="yes">
        <source>Give at most %Ln of these decisions, drawn at random, back to the reviewers who made them?</source>
        <translation>
            <numerusform>¿Devolver como máximo %Ln de estas decisiones, extraída al azar, al revisor que la tomó?</numerusform>
            <numerusform>¿Devolver como máximo %Ln de estas decisiones, extraídas al azar, a los revisores que las tomaron?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryFile</name>
    <message numerus="yes">
        <source>%Ln lines are saved in %1.</source>
        <translation>
            <numerusform>%Ln línea está guardada en %1.</numerusform>
            <numerusform>%Ln líneas están guardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. No file was written.</source>
        <translation>Se detuvo el guardado. No se escribió ningún archivo.</translation>
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
        <translation>omitidos</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>señalados</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>%1, record %2, took %3</source>
        <translation>%1, registro %2, en %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, registro %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryPage</name>
    <message>
        <source>every change, newest first, never edited</source>
        <translation>cada cambio, el más nuevo primero, nunca editado</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Audit sample</source>
        <translation>Muestra de auditoría</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrada elegida</translation>
    </message>
    <message>
        <source>Find a record, label or word</source>
        <translation>Buscar un registro, etiqueta o palabra</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>Guardar el historial como CSV</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Open the record of the entry</source>
        <translation>Abrir el registro de la entrada</translation>
    </message>
    <message>
        <source>Reopen this conflict</source>
        <translation>Reabrir este conflicto</translation>
    </message>
    <message>
        <source>Verify the chain of the log</source>
        <translation>Verificar la cadena de la bitácora</translation>
    </message>
    <message>
        <source>Changes of the project</source>
        <translation>Cambios del proyecto</translation>
    </message>
    <message>
        <source>Records of the audit sample</source>
        <translation>Registros de la muestra de auditoría</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Sobre la entrada elegida</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>Leer de nuevo la bitácora</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>The conflict about %1 is open again. The project was exported after the decision: files outside hold what no longer stands.</source>
        <translation>El conflicto sobre %1 vuelve a estar abierto. El proyecto se exportó después de la decisión: hay archivos fuera con lo que ya no vale.</translation>
    </message>
    <message>
        <source>The conflict about %1 is open again.</source>
        <translation>El conflicto sobre %1 vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>The chain of the log is broken at entry %1.</source>
        <translation>La cadena de la bitácora está rota en la entrada %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries checked: each follows from the one before.</source>
        <translation>
            <numerusform>%Ln entrada comprobada: se sigue de la anterior.</numerusform>
            <numerusform>%Ln entradas comprobadas: cada una se sigue de la anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Saving as CSV</source>
        <translation>Guardando como CSV</translation>
    </message>
    <message>
        <source>Looking through older entries</source>
        <translation>Revisando entradas más antiguas</translation>
    </message>
    <message>
        <source>The newest %L1 lines are listed. A time, a person or a kind leads to older ones; the CSV file holds all.</source>
        <translation>Se muestran las %L1 líneas más nuevas. Un tiempo, una persona o un tipo lleva a las anteriores; el archivo CSV contiene todas.</translation>
    </message>
    <message>
        <source>Stopped. Older entries were not looked through.</source>
        <translation>Detenido. No se revisaron las entradas más antiguas.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on. Compare with a copy of the project.</source>
        <translation>Falta el final de la bitácora, desde la entrada %1. Compare con una copia del proyecto.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryState</name>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo la bitácora</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was looked for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>Revisando la bitácora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>No record was drawn to be checked</source>
        <translation>No se sorteó ningún registro para comprobar</translation>
    </message>
    <message>
        <source>Some records that a run commits are drawn at random, so that people can say how often the model is right. The policy says how many; the next run draws them.</source>
        <translation>Algunos registros que confirma una ejecución se sortean al azar, para que personas digan cuántas veces acierta el modelo. La política dice cuántos; la próxima ejecución los sortea.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Todavía no ha pasado nada</translation>
    </message>
    <message>
        <source>Every decision and every change of the project will be listed here.</source>
        <translation>Aquí aparecerá cada decisión y cada cambio del proyecto.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Nothing in the log fits %1.</source>
        <comment>what was looked for</comment>
        <translation>Nada en la bitácora coincide con %1.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas las entradas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was found in the part that was looked through.</source>
        <translation>No se encontró nada en la parte revisada.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>No se pudo leer la bitácora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryTable</name>
    <message>
        <source>Entries of the log</source>
        <translation>Entradas de la bitácora</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryView</name>
    <message>
        <source>Last decisions</source>
        <translation>Últimas decisiones</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>Image NAME (1 of 3)</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <comment>Image NAME</comment>
        <translation>%1: no se muestra</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4 pixels, shown at %5%</source>
        <comment>Image NAME: PNG, 640 x 480 pixels</comment>
        <translation>%1: %2, %3 × %4 píxeles, al %5&#xa0;%</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, arrows move</source>
        <translation>Más y menos amplían y reducen, 0 ajusta, las flechas mueven</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ImportPage</name>
    <message>
        <source>New project from %1</source>
        <translation>Nuevo proyecto desde %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Creando el proyecto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Cancel the new project</source>
        <translation>Cancelar el proyecto nuevo</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Next: labels</source>
        <translation>Siguiente: etiquetas</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>Elija la columna que contiene el texto.</translation>
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
        <translation>%1: no definido</translation>
    </message>
    <message>
        <source>95% interval %1.</source>
        <translation>Intervalo del 95 % %1.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::IntervalRuler</name>
    <message>
        <source>%1 tentative</source>
        <comment>threshold, zone</comment>
        <translation>%1 provisional</translation>
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
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyDelegate</name>
    <message>
        <source>Press the new key, Esc keeps the old one</source>
        <translation>Pulse la tecla nueva; Esc conserva la anterior</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>normalmente %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyMap</name>
    <message>
        <source>That is not one key, alone or with Ctrl, Alt or Shift.</source>
        <translation>No es una sola tecla, ni con Ctrl, Alt o Mayús.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: digits, Enter, Esc and the F keys never change.</source>
        <translation>%1 no puede asignarse: los dígitos, Intro, Esc y las teclas F no cambian nunca.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: it moves through lists and controls.</source>
        <translation>%1 no puede asignarse: recorre listas y controles.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: Alt with a letter opens the menus.</source>
        <translation>%1 no puede asignarse: Alt con una letra abre los menús.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: it edits text.</source>
        <translation>%1 no puede asignarse: sirve para editar texto.</translation>
    </message>
    <message>
        <source>No key is named.</source>
        <translation>No se nombra ninguna tecla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key.</source>
        <translation>«%1» no es una tecla.</translation>
    </message>
    <message>
        <source>The key stored for %1 is ignored. %2</source>
        <translation>La tecla guardada para %1 se ignora. %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyTable</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyTableModel</name>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the keys of one action</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>%1, %2, never changes</source>
        <comment>action, its keys</comment>
        <translation>%1, %2, no cambia nunca</translation>
    </message>
    <message>
        <source>%1, %2, changed</source>
        <comment>action, its keys</comment>
        <translation>%1, %2, cambiada</translation>
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
        <translation>Cambiar la tecla</translation>
    </message>
    <message>
        <source>Back to the usual key</source>
        <translation>Volver a la tecla habitual</translation>
    </message>
    <message>
        <source>All keys back to the usual ones</source>
        <translation>Volver a todas las teclas habituales</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Digits, Enter, Esc and the F keys never change.</source>
        <translation>Los dígitos, Intro, Esc y las teclas F no cambian nunca.</translation>
    </message>
    <message>
        <source>Single keys are off, so keys that type a letter or a sign rest.</source>
        <translation>Las teclas sueltas están desactivadas: las que escriben una letra o un signo descansan.</translation>
    </message>
    <message>
        <source>The keys of the review page stand here once a project is open.</source>
        <translation>Las teclas de la página de revisión aparecen aquí al abrir un proyecto.</translation>
    </message>
    <message>
        <source>The key stored for %1 is ignored: there is no such action.</source>
        <translation>La tecla guardada para %1 se ignora: esa acción no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stored keys are ignored.</source>
        <translation>
            <numerusform>Se ignora %Ln tecla guardada más.</numerusform>
            <numerusform>Se ignoran %Ln teclas guardadas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelDelegate</name>
    <message>
        <source>your pick</source>
        <translation>su elección</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelFinder</name>
    <message>
        <source>Another label</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>labels found; all labels</comment>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelGuides</name>
    <message>
        <source>The label schema does not say what it means.</source>
        <translation>El esquema de etiquetas no dice qué significa.</translation>
    </message>
    <message>
        <source>Not this: “%1”</source>
        <comment>a text that only looks like the label</comment>
        <translation>Esto no: «%1»</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelKeys</name>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Your label keys</source>
        <translation>Sus teclas de etiquetas</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelModel</name>
    <message>
        <source>Pinned</source>
        <comment>labels</comment>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>labels</comment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All labels, by topic</source>
        <translation>Todas las etiquetas, por tema</translation>
    </message>
    <message>
        <source>Other labels</source>
        <comment>labels without a topic</comment>
        <translation>Otras etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, suggestion %2, confidence %3</source>
        <translation>%1, sugerencia %2, confianza %3</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
    <message>
        <source>%1, key %2, confidence %3</source>
        <translation>%1, tecla %2, confianza %3</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1, tema %2</translation>
    </message>
    <message>
        <source>%1, your pick</source>
        <translation>%1, su elección</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelPanel</name>
    <message numerus="yes">
        <source>Filter %Ln labels</source>
        <translation>
            <numerusform>Filtrar %Ln etiqueta</numerusform>
            <numerusform>Filtrar %Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Labels keep this order, so the keys never move.</source>
        <translation>Las etiquetas mantienen este orden; así las teclas no se mueven.</translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation>sugerencias ocultas</translation>
    </message>
    <message>
        <source>suggested by %1</source>
        <translation>sugerido por %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>labels found</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Esc clears the filter and gives the single keys back</source>
        <translation>Esc borra el filtro y devuelve las teclas sueltas</translation>
    </message>
    <message>
        <source>Flag this record because</source>
        <translation>Señalar este registro porque</translation>
    </message>
    <message>
        <source>A label is missing</source>
        <translation>Falta una etiqueta</translation>
    </message>
    <message>
        <source>It shows personal data</source>
        <translation>Muestra datos personales</translation>
    </message>
    <message>
        <source>It is not readable</source>
        <translation>No es legible</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Skip this record because</source>
        <translation>Omitir este registro porque</translation>
    </message>
    <message>
        <source>It needs an expert</source>
        <translation>Necesita a un experto</translation>
    </message>
    <message>
        <source>Two labels fit equally well</source>
        <translation>Dos etiquetas encajan igual</translation>
    </message>
    <message>
        <source>The guideline does not cover it</source>
        <translation>La guía no lo contempla</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are pinned already</source>
        <translation>
            <numerusform>Ya hay %Ln etiqueta fijada</numerusform>
            <numerusform>Ya hay %Ln etiquetas fijadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the pin from one of them first.</source>
        <translation>Quite antes una de ellas.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelView</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsStep</name>
    <message>
        <source>Labels, one a line</source>
        <translation>Etiquetas, una por línea</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Archivo del proyecto</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Name the labels</source>
        <translation>Nombrar las etiquetas</translation>
    </message>
    <message>
        <source>One label a line. Rows of the file that carry another label are left out and reported.</source>
        <translation>Una etiqueta por línea. Las filas del archivo con otra etiqueta se omiten y se indican.</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>Dónde se guarda el proyecto</translation>
    </message>
    <message>
        <source>Labels in the list: %1</source>
        <translation>Etiquetas en la lista: %1</translation>
    </message>
    <message>
        <source>At least two labels are needed.</source>
        <translation>Hacen falta al menos dos etiquetas.</translation>
    </message>
    <message>
        <source>The project needs a file to be kept in.</source>
        <translation>El proyecto necesita un archivo donde guardarse.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name for the project.</source>
        <translation>Ya hay un archivo con ese nombre. Elija otro nombre para el proyecto.</translation>
    </message>
    <message>
        <source>Projects (*.secondlook)</source>
        <translation>Proyectos (*.secondlook)</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsTab</name>
    <message>
        <source>Show</source>
        <comment>before how much is shown</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Agreement per label</source>
        <translation>Acuerdo por etiqueta</translation>
    </message>
    <message>
        <source>Records of two labels</source>
        <translation>Registros de dos etiquetas</translation>
    </message>
    <message>
        <source>Write a guideline note</source>
        <translation>Escribir nota de guía</translation>
    </message>
    <message>
        <source>14 most confused</source>
        <translation>las 14 más confundidas</translation>
    </message>
    <message>
        <source>30 most confused</source>
        <translation>las 30 más confundidas</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>todas las etiquetas</translation>
    </message>
    <message>
        <source>Which labels are mixed up</source>
        <translation>Qué etiquetas se confunden</translation>
    </message>
    <message>
        <source>Agreement per label: copy as CSV</source>
        <translation>Acuerdo por etiqueta: copiar como CSV</translation>
    </message>
    <message numerus="yes">
        <source>lowest first, %Ln labels</source>
        <translation>
            <numerusform>menor primero, %Ln etiqueta</numerusform>
            <numerusform>menor primero, %Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement. The %Ln most confused labels are shown; the table has all.</source>
        <translation>
            <numerusform>Cada celda cuenta pares de etiquetas del mismo registro. La diagonal es acuerdo. Se muestra la %Ln etiqueta más confundida; la tabla las tiene todas.</numerusform>
            <numerusform>Cada celda cuenta pares de etiquetas del mismo registro. La diagonal es acuerdo. Se muestran las %Ln etiquetas más confundidas; la tabla las tiene todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement.</source>
        <translation>Cada celda cuenta pares de etiquetas del mismo registro. La diagonal es acuerdo.</translation>
    </message>
    <message>
        <source>Two labels and their records</source>
        <translation>Dos etiquetas y sus registros</translation>
    </message>
    <message>
        <source>Choose a cell on the left, or a label above, and press Enter: the records on which the two are mixed up appear here, the most typical first.</source>
        <translation>Elija una celda a la izquierda o una etiqueta arriba y pulse Intro: aquí aparecen los registros en que se confunden las dos, primero los más típicos.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two labels</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records shown</source>
        <translation>
            <numerusform>%1 de %Ln registro mostrado</numerusform>
            <numerusform>%1 de %Ln registros mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open all %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>Abrir todo (%Ln)</numerusform>
            <numerusform>Abrir todo (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LaneRow</name>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>lane</comment>
        <translation>terminada</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LetterAsker</name>
    <message>
        <source>Press a letter. Backspace takes it away again.</source>
        <translation>Pulse una letra. Retroceso la quita.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Which letter shall choose %1?</source>
        <translation>¿Qué letra elegirá %1?</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot;. Choose another letter.</source>
        <translation>%1 es la tecla de «%2». Elija otra letra.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ListTabs</name>
    <message>
        <source>Open</source>
        <comment>conflicts</comment>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>conflicts</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <comment>conflicts</comment>
        <translation>Ambiguos</translation>
    </message>
    <message>
        <source>One more answer was asked for: by the policy, or because an adjudicator sent the record back</source>
        <translation>Se pidió una respuesta más: por la política, o porque alguien devolvió el registro</translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation>Qué conflictos</translation>
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
        <translation>%1: %2, bloqueado</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
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
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>&amp;Go to or run</source>
        <translation>&amp;Ir a o ejecutar</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Área &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>Área a&amp;nterior</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Control siguiente</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>Control anterior</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Text at its &amp;usual size</source>
        <translation>Texto de tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Claro u &amp;oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>&amp;Todas las teclas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ManyBar</name>
    <message numerus="yes">
        <source>%Ln of them have a label by majority, which they lose.</source>
        <translation>
            <numerusform>%Ln de ellos tiene una etiqueta por mayoría y la pierde.</numerusform>
            <numerusform>%Ln de ellos tienen una etiqueta por mayoría y la pierden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait for one more answer, which nobody is asked for any more.</source>
        <translation>
            <numerusform>%Ln de ellos espera una respuesta más, que ya no se pedirá a nadie.</numerusform>
            <numerusform>%Ln de ellos esperan una respuesta más, que ya no se pedirá a nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open conflicts already.</source>
        <translation>
            <numerusform>%Ln ya es un conflicto abierto.</numerusform>
            <numerusform>%Ln ya son conflictos abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for one more answer and stay with the reviewers.</source>
        <translation>
            <numerusform>%Ln espera una respuesta más y queda con los revisores.</numerusform>
            <numerusform>%Ln esperan una respuesta más y quedan con los revisores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: their answers agree by now.</source>
        <translation>
            <numerusform>%Ln queda como está: sus respuestas ya coinciden.</numerusform>
            <numerusform>%Ln quedan como están: sus respuestas ya coinciden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: they were decided.</source>
        <translation>
            <numerusform>%Ln queda como está: se decidió.</numerusform>
            <numerusform>%Ln quedan como están: se decidieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep a soft label already.</source>
        <translation>
            <numerusform>%Ln ya conserva una etiqueta suave.</numerusform>
            <numerusform>%Ln ya conservan una etiqueta suave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left to others: one of the answers is yours.</source>
        <translation>
            <numerusform>%Ln se deja a otros: una de las respuestas es suya.</numerusform>
            <numerusform>%Ln se dejan a otros: una de las respuestas es suya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these conflicts</source>
        <translation>Mostrar estos conflictos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records would keep the shares of their answers as a soft label and train no label.</source>
        <translation>
            <numerusform>%Ln registro conservaría las proporciones de sus respuestas como etiqueta suave y no entrenaría ninguna etiqueta.</numerusform>
            <numerusform>%Ln registros conservarían las proporciones de sus respuestas como etiqueta suave y no entrenarían ninguna etiqueta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a majority settled would wait to be decided on the page Adjudicate.</source>
        <translation>
            <numerusform>%Ln registro que decidió una mayoría esperaría una decisión en la página «Arbitrar».</numerusform>
            <numerusform>%Ln registros que decidió una mayoría esperarían una decisión en la página «Arbitrar».</numerusform>
        </translation>
    </message>
    <message>
        <source>No record here can be given a soft label.</source>
        <translation>Ningún registro de aquí puede recibir una etiqueta suave.</translation>
    </message>
    <message>
        <source>No record here was settled by a majority alone.</source>
        <translation>Ningún registro de aquí se decidió solo por mayoría.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln records stand as they did before.</source>
        <translation>
            <numerusform>Deshecho: %Ln registro está como antes.</numerusform>
            <numerusform>Deshecho: %Ln registros están como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was exported in between: files outside still hold it.</source>
        <translation>El proyecto se exportó entretanto: los archivos de fuera aún lo contienen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records keep a soft label.</source>
        <translation>
            <numerusform>%Ln registro conserva una etiqueta suave.</numerusform>
            <numerusform>%Ln registros conservan una etiqueta suave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait on the page Adjudicate.</source>
        <translation>
            <numerusform>%Ln registro espera en la página «Arbitrar».</numerusform>
            <numerusform>%Ln registros esperan en la página «Arbitrar».</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the records</source>
        <translation>Se miran los registros</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln soft labels</source>
        <translation>
            <numerusform>Conservar %Ln etiqueta suave</numerusform>
            <numerusform>Conservar %Ln etiquetas suaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln to adjudicate</source>
        <comment>records</comment>
        <translation>
            <numerusform>Enviar %Ln a arbitraje</numerusform>
            <numerusform>Enviar %Ln a arbitraje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NameSection</name>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>Nombre del revisor</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Each decision is kept under it. What you decided before stays under the name it was made with. Settings belong to a name as well.</source>
        <translation>Cada decisión se guarda con él. Lo que decidió antes queda con el nombre de entonces. Los ajustes también pertenecen a un nombre.</translation>
    </message>
    <message>
        <source>A decision needs somebody who made it.</source>
        <translation>Una decisión necesita a alguien que la haya tomado.</translation>
    </message>
    <message>
        <source>That is too long for a project. Leave some of it out.</source>
        <translation>Es demasiado largo para un proyecto. Quite una parte.</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Más páginas</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NewRunDialog</name>
    <message>
        <source>Add a model server</source>
        <translation>Añadir un servidor de modelo</translation>
    </message>
    <message>
        <source>Change this model server</source>
        <translation>Cambiar este servidor de modelo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Cost cap</source>
        <translation>Tope de coste</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>Estimate the cost</source>
        <translation>Estimar el coste</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Iniciar la ejecución</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>In the currency of the server&apos;s prices. The run stops there and can be taken up again.</source>
        <translation>En la moneda de los precios del servidor. La ejecución se detiene ahí y puede reanudarse.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>classifier, its version</comment>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which records, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>This is a review pack. Runs are made in the project that gave it out.</source>
        <translation>Esto es un paquete de revisión. Las ejecuciones se hacen en el proyecto que lo entregó.</translation>
    </message>
    <message>
        <source>One of the fields holds no number that may stand there.</source>
        <translation>Uno de los campos no tiene un número permitido.</translation>
    </message>
    <message>
        <source>No record of this kind is there.</source>
        <translation>No hay ningún registro de esta clase.</translation>
    </message>
    <message>
        <source>Stopped. Answers that came are kept for the run.</source>
        <translation>Detenido. Las respuestas recibidas se guardan para la ejecución.</translation>
    </message>
    <message>
        <source>Asking about some records. Their answers are kept for the run.</source>
        <translation>Se pregunta por algunos registros. Sus respuestas se guardan para la ejecución.</translation>
    </message>
    <message>
        <source>No prices are set, so there is no cost to estimate.</source>
        <translation>No hay precios fijados, así que no hay coste que estimar.</translation>
    </message>
    <message>
        <source>About %1 for %2 records; in nine of ten cases not more than %3.</source>
        <comment>money, number, money</comment>
        <translation>Unos %1 para %2 registros; en nueve de diez casos, no más de %3.</translation>
    </message>
    <message>
        <source>One request after the other</source>
        <translation>Una solicitud tras otra</translation>
    </message>
    <message>
        <source>In batches, and wait for the results</source>
        <translation>Por lotes, y esperar los resultados</translation>
    </message>
    <message>
        <source>In batches, and fetch the results later</source>
        <translation>Por lotes, y recoger los resultados después</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Batches cost less and take up to a day. The run can be stopped meanwhile; it is taken up again to fetch the results.</source>
        <translation>Los lotes cuestan menos y tardan hasta un día. Mientras tanto la ejecución puede detenerse; se reanuda para recoger los resultados.</translation>
    </message>
    <message>
        <source>Another run goes on. This one can start when that has ended.</source>
        <translation>Otra ejecución está en curso. Esta puede empezar cuando aquella termine.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NoMatchNote</name>
    <message>
        <source>Try a shorter part of its name. If the label you need does not exist, flag the record.</source>
        <translation>Pruebe con una parte más corta del nombre. Si la etiqueta que necesita no existe, señale el registro.</translation>
    </message>
    <message>
        <source>Flag: a label is missing</source>
        <translation>Señalar: falta una etiqueta</translation>
    </message>
    <message>
        <source>No label contains “%1”</source>
        <translation>Ninguna etiqueta contiene «%1»</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NoteDialog</name>
    <message>
        <source>Add to the guideline</source>
        <translation>Añadir a la guía</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A guideline note</source>
        <translation>Una nota de guía</translation>
    </message>
    <message>
        <source>How are %1 and %2 told apart?</source>
        <comment>two labels</comment>
        <translation>¿Cómo se distinguen %1 y %2?</translation>
    </message>
    <message>
        <source>In plain words, for the reviewers</source>
        <translation>En palabras sencillas, para los revisores</translation>
    </message>
    <message>
        <source>What is added to the guideline</source>
        <translation>Lo que se añade a la guía</translation>
    </message>
    <message>
        <source>It becomes version %1 of the guideline and stands in the part of both labels:</source>
        <translation>Será la versión %1 de la guía y figura en la parte de ambas etiquetas:</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionField</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
            <numerusform>Como máximo %n etiqueta</numerusform>
            <numerusform>Como máximo %n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n labels</source>
        <translation>
            <numerusform>Como mínimo %n etiqueta</numerusform>
            <numerusform>Como mínimo %n etiquetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionList</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionModel</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
            <numerusform>%Ln revisor</numerusform>
            <numerusform>%Ln revisores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, by how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Otra etiqueta</translation>
    </message>
    <message>
        <source>%1, another label, chosen</source>
        <translation>%1, otra etiqueta, elegida</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>otra etiqueta</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OrderBox</name>
    <message>
        <source>Order of the queue</source>
        <translation>Orden de la cola</translation>
    </message>
    <message>
        <source>Which record comes next</source>
        <translation>Qué registro viene después</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Más disputados primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Por segmento</translation>
    </message>
    <message>
        <source>By predicted label</source>
        <translation>Por etiqueta predicha</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Menos seguros primero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OriginCard</name>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Where a row comes from</source>
        <translation>De dónde viene una fila</translation>
    </message>
    <message>
        <source>The same as JSON</source>
        <translation>Lo mismo en JSON</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Choose a row to see what happened to it.</source>
        <translation>Elija una fila para ver qué le pasó.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OverviewTab</name>
    <message>
        <source>Agreement over time</source>
        <translation>Acuerdo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Krippendorff alpha by week, 95% interval</source>
        <translation>Alfa de Krippendorff por semana, intervalo del 95 %</translation>
    </message>
    <message>
        <source>Differences of two reviewers</source>
        <translation>Diferencias de dos revisores</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Alfa de Krippendorff</translation>
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
        <translation>Acuerdo observado</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Todos los pares</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Pares de revisores</translation>
    </message>
    <message>
        <source>Cohen kappa, shared records</source>
        <translation>Kappa de Cohen, registros comunes</translation>
    </message>
    <message>
        <source>figures need 100 records to show</source>
        <translation>cifras a partir de 100 registros</translation>
    </message>
    <message>
        <source>Reviewers: copy as CSV</source>
        <translation>Revisores: copiar como CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more</source>
        <translation>
            <numerusform>%Ln registro con dos o más respuestas</numerusform>
            <numerusform>%Ln registros con dos o más respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>share of pairs that match</source>
        <translation>proporción de pares que coinciden</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln reviewers with the most answers; the table has all.</source>
        <translation>
            <numerusform>El %Ln revisor con más respuestas; la tabla los tiene todos.</numerusform>
            <numerusform>Los %Ln revisores con más respuestas; la tabla los tiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shared records differ</source>
        <translation>
            <numerusform>%1 de %Ln registro común difiere</numerusform>
            <numerusform>%1 de %Ln registros comunes difieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PaceChart</name>
    <message>
        <source>Records per second</source>
        <translation>Registros por segundo</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Aún no hay nada hecho.</translation>
    </message>
    <message>
        <source>On average %1, at most %2.</source>
        <comment>paces</comment>
        <translation>De media %1, como mucho %2.</translation>
    </message>
    <message>
        <source>too many requests, slowed down</source>
        <translation>demasiadas solicitudes, más lenta</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PageSteps</name>
    <message>
        <source>%1: the page before</source>
        <comment>rows</comment>
        <translation>%1: la página anterior</translation>
    </message>
    <message>
        <source>%1: the next page</source>
        <comment>rows</comment>
        <translation>%1: la página siguiente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>rows</comment>
        <translation>%1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrix</name>
    <message>
        <source>Pairs of reviewers</source>
        <translation>Pares de revisores</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrixModel</name>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1: no shared records</source>
        <translation>%1: sin registros comunes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shared records.</source>
        <translation>
            <numerusform>%1: %Ln registro común.</numerusform>
            <numerusform>%1: %Ln registros comunes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: Cohen kappa %2, 95% interval %3, %Ln shared records</source>
        <translation>
            <numerusform>%1: kappa de Cohen %2, intervalo del 95 % %3, %Ln registro común</numerusform>
            <numerusform>%1: kappa de Cohen %2, intervalo del 95 % %3, %Ln registros comunes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Palette</name>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>grupo siguiente</translation>
    </message>
    <message>
        <source>Go to or run</source>
        <translation>Ir a o ejecutar</translation>
    </message>
    <message>
        <source>Type a command, a page or a project</source>
        <translation>Escriba un comando, una página o un proyecto</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing here is called &quot;%1&quot;.</source>
        <translation>Aquí nada se llama «%1».</translation>
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
        <translation>Decisiones anteriores</translation>
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
        <translation>%L1 para %2</translation>
    </message>
    <message>
        <source>%L1 ambiguous</source>
        <comment>number of decisions</comment>
        <translation>%L1 ambiguos</translation>
    </message>
    <message>
        <source>none between these labels yet</source>
        <translation>ninguna aún entre estas etiquetas</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguo</translation>
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
        <translation>sin texto</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ProgressCard</name>
    <message>
        <source>Records of the run</source>
        <translation>Registros de la ejecución</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>No había nada que hacer.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>saved as it goes, last at %1</source>
        <comment>time</comment>
        <translation>se guarda sobre la marcha, a las %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QuadrantCard</name>
    <message numerus="yes">
        <source>In %Ln of them people differ more than their usual errors explain.</source>
        <translation>
            <numerusform>En %Ln de ellos las personas difieren más de lo que explican sus errores habituales.</numerusform>
            <numerusform>En %Ln de ellos las personas difieren más de lo que explican sus errores habituales.</numerusform>
        </translation>
    </message>
    <message>
        <source>People disagree and the model cannot tell. Keep soft labels, or split the label.</source>
        <translation>Las personas no coinciden y el modelo no sabe. Conserve etiquetas blandas o divida la etiqueta.</translation>
    </message>
    <message>
        <source>The model is sure where people differ. Look for a gap in the guideline or a label error.</source>
        <translation>El modelo está seguro donde las personas difieren. Busque un hueco en la guía o un error de etiqueta.</translation>
    </message>
    <message>
        <source>People agree and the model is sure. Safe to commit, no action needed.</source>
        <translation>Las personas coinciden y el modelo está seguro. Se puede confirmar, nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>People agree and the model is sure. In %Ln of them it is sure of another label: an error of the model, or too much confidence.</source>
        <translation>
            <numerusform>Las personas coinciden y el modelo está seguro. En %Ln de ellos está seguro de otra etiqueta: un error del modelo o demasiada confianza.</numerusform>
            <numerusform>Las personas coinciden y el modelo está seguro. En %Ln de ellos está seguro de otra etiqueta: un error del modelo o demasiada confianza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>Abrir (%Ln)</numerusform>
            <numerusform>Abrir (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1: %Ln registro</numerusform>
            <numerusform>%1: %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quadrant, what its button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People agree and the model does not know yet. These labels teach the most: the next training uses all that are settled.</source>
        <translation>La gente coincide y el modelo aún no lo sabe. Estas etiquetas enseñan más: el próximo entrenamiento usa todas las decididas.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QueueControls</name>
    <message>
        <source>Keep to records that match</source>
        <translation>Solo los registros que coinciden</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>For example: label:card_arrival conf&lt;0.6 channel=email &quot;lost card&quot;</source>
        <translation>Por ejemplo: label:card_arrival conf&lt;0.6 channel=email &quot;lost card&quot;</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 o más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>records that match the filter</comment>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Olvidar este filtro</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Conservar este filtro</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReasonChooser</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecentModel</name>
    <message>
        <source>file has moved, choose it again</source>
        <translation>el archivo se ha movido, elíjalo de nuevo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>this computer, nothing to review</source>
        <translation>este equipo, nada por revisar</translation>
    </message>
    <message>
        <source>this computer, %1 to review</source>
        <translation>este equipo, %1 por revisar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordBar</name>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>tier</comment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>tier</comment>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>tier</comment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Guideline changed</source>
        <translation>Guía modificada</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordContent</name>
    <message>
        <source>The text is too long to be formatted.</source>
        <translation>El texto es demasiado largo para darle formato.</translation>
    </message>
    <message>
        <source>The text is no chat.</source>
        <translation>El texto no es un chat.</translation>
    </message>
    <message>
        <source>Scripts, styles and pictures are left out.</source>
        <translation>Se omiten scripts, estilos e imágenes.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordPane</name>
    <message>
        <source>%1 leads back to the open record.</source>
        <translation>%1 vuelve al registro abierto.</translation>
    </message>
    <message>
        <source>You skipped this record. %1</source>
        <translation>Omitió este registro. %1</translation>
    </message>
    <message>
        <source>You flagged this record. %1</source>
        <translation>Señaló este registro. %1</translation>
    </message>
    <message>
        <source>You labelled this record %1. %2</source>
        <translation>Etiquetó este registro como %1. %2</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Shown as plain text.</source>
        <translation>Se muestra como texto sin formato.</translation>
    </message>
    <message>
        <source>Shown as Markdown.</source>
        <translation>Se muestra como Markdown.</translation>
    </message>
    <message>
        <source>Shown as the text of HTML.</source>
        <translation>Se muestra como texto del HTML.</translation>
    </message>
    <message>
        <source>Shown as a chat.</source>
        <translation>Se muestra como chat.</translation>
    </message>
    <message>
        <source>Word evidence shows in the plain text.</source>
        <translation>Los indicios se ven en el texto sin formato.</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordReader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Cortado aquí: %1 de %2 caracteres</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordText</name>
    <message>
        <source>Record text</source>
        <translation>Texto del registro</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordsReader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Answers to this record</source>
        <translation>Respuestas a este registro</translation>
    </message>
    <message>
        <source>Records to read</source>
        <translation>Registros para leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records to read</source>
        <translation>
            <numerusform>%Ln registro para leer</numerusform>
            <numerusform>%Ln registros para leer</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of them are listed</source>
        <translation>se listan los primeros %1</translation>
    </message>
    <message>
        <source>nothing can be changed here</source>
        <translation>aquí no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id of the record, segment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>Cortado aquí: %1 de %2 caracteres</translation>
    </message>
    <message>
        <source>The model has said nothing about it.</source>
        <translation>El modelo no ha dicho nada sobre él.</translation>
    </message>
    <message>
        <source>The model says %1, %2 sure.</source>
        <comment>label, percent</comment>
        <translation>El modelo dice %1, con un %2 de confianza.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>beside the model&apos;s answer</source>
        <translation>junto a la respuesta del modelo</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RevealCard</name>
    <message>
        <source>The model leans to %1</source>
        <translation>El modelo se inclina por %1</translation>
    </message>
    <message>
        <source>It gives its own label %1.</source>
        <comment>probability</comment>
        <translation>Da %1 a su etiqueta.</translation>
    </message>
    <message>
        <source>It gives its own label %1 and your pick %2.</source>
        <comment>probabilities</comment>
        <translation>Da %1 a su etiqueta y %2 a su elección.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a label</comment>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>a label</comment>
        <translation>Cambiar a %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Este registro</translation>
    </message>
    <message>
        <source>Skip this record</source>
        <translation>Omitir este registro</translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation>Omitir con un motivo</translation>
    </message>
    <message>
        <source>Flag this record</source>
        <translation>Señalar este registro</translation>
    </message>
    <message>
        <source>Comment on this record</source>
        <translation>Comentar este registro</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>Filtrar las etiquetas</translation>
    </message>
    <message>
        <source>Pin or unpin the label</source>
        <translation>Fijar o soltar la etiqueta</translation>
    </message>
    <message>
        <source>Give the label a letter</source>
        <translation>Dar una letra a la etiqueta</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Registro siguiente</translation>
    </message>
    <message>
        <source>Hide or show suggestions</source>
        <translation>Ocultar o mostrar las sugerencias</translation>
    </message>
    <message>
        <source>Hide or show evidence</source>
        <translation>Ocultar o mostrar los indicios</translation>
    </message>
    <message>
        <source>Keep to records that match a filter</source>
        <translation>Solo los registros que coinciden con un filtro</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Show all of the text</source>
        <translation>Mostrar todo el texto</translation>
    </message>
    <message>
        <source>Go to similar labelled records</source>
        <translation>Ir a registros similares etiquetados</translation>
    </message>
    <message>
        <source>Decide near-duplicates at once</source>
        <translation>Decidir los casi duplicados de una vez</translation>
    </message>
    <message>
        <source>Own confidence: low</source>
        <translation>Su certeza: baja</translation>
    </message>
    <message>
        <source>Own confidence: medium</source>
        <translation>Su certeza: media</translation>
    </message>
    <message>
        <source>Own confidence: high</source>
        <translation>Su certeza: alta</translation>
    </message>
    <message>
        <source>Choose label %1</source>
        <translation>Elegir la etiqueta %1</translation>
    </message>
    <message>
        <source>Show the plain text or formatted</source>
        <translation>Mostrar el texto con o sin formato</translation>
    </message>
    <message>
        <source>Show texts as what they are recognised as</source>
        <translation>Mostrar los textos según lo reconocido</translation>
    </message>
    <message>
        <source>Show texts as plain text</source>
        <translation>Mostrar los textos sin formato</translation>
    </message>
    <message>
        <source>Show texts as Markdown</source>
        <translation>Mostrar los textos como Markdown</translation>
    </message>
    <message>
        <source>Show texts as the text of HTML</source>
        <translation>Mostrar los textos como texto del HTML</translation>
    </message>
    <message>
        <source>Show texts as chats</source>
        <translation>Mostrar los textos como chats</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Go to the fields</source>
        <translation>Ir a los campos</translation>
    </message>
    <message>
        <source>Select words in the text</source>
        <translation>Seleccionar palabras en el texto</translation>
    </message>
    <message>
        <source>Second label %1</source>
        <translation>Segunda etiqueta %1</translation>
    </message>
    <message>
        <source>Show the guideline of the label</source>
        <translation>Mostrar la guía de la etiqueta</translation>
    </message>
    <message>
        <source>This project has a guideline</source>
        <translation>Este proyecto tiene una guía</translation>
    </message>
    <message>
        <source>The guideline has a new version</source>
        <translation>La guía tiene una nueva versión</translation>
    </message>
    <message>
        <source>%1 shows what it says about the label in focus.</source>
        <comment>key</comment>
        <translation>%1 muestra lo que dice de la etiqueta actual.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPresenter</name>
    <message>
        <source>That record could not be read</source>
        <translation>Ese registro no pudo leerse</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln records all got %1</source>
        <translation>
            <numerusform>El último registro (%Ln) recibió %1</numerusform>
            <numerusform>Los últimos %Ln registros recibieron todos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>That may well be right. Look at this one with fresh eyes before you go on.</source>
        <translation>Puede que sea correcto. Mire este con ojos nuevos antes de seguir.</translation>
    </message>
    <message>
        <source>%1 saved. The model leans to %2; keep your pick or change it</source>
        <translation>%1 guardado. El modelo se inclina por %2; conserve su elección o cámbiela</translation>
    </message>
    <message>
        <source>Your label %1 is kept until you close the window.</source>
        <translation>Su etiqueta %1 se conserva hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>Your decision is kept until you close the window.</source>
        <translation>Su decisión se conserva hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>This decision could not be saved</source>
        <translation>Esta decisión no pudo guardarse</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong; what is safe</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>That record is no longer open</source>
        <translation>Ese registro ya no está abierto</translation>
    </message>
    <message>
        <source>%1 Your first pick is kept.</source>
        <translation>%1 Su primera elección se conserva.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved for it.</source>
        <translation>%1 No se guardó nada para él.</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>No queda nada que deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>%Ln decisión deshecha</numerusform>
            <numerusform>%Ln decisiones deshechas</numerusform>
        </translation>
    </message>
    <message>
        <source>They were made at once for many records; all of these are open again.</source>
        <translation>Se tomaron a la vez para muchos registros; todos vuelven a estar abiertos.</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>what was decided</comment>
        <translation>%1 deshecho</translation>
    </message>
    <message>
        <source>The last decision could not be taken back</source>
        <translation>La última decisión no pudo deshacerse</translation>
    </message>
    <message>
        <source>%1 It stands as it was.</source>
        <translation>%1 Sigue como estaba.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalado</translation>
    </message>
    <message>
        <source>%1 saved, record %2 of %3</source>
        <comment>what was decided; done; goal</comment>
        <translation>%1 guardado, registro %2 de %3</translation>
    </message>
    <message>
        <source>The review queue could not be opened</source>
        <translation>La cola de revisión no pudo abrirse</translation>
    </message>
    <message>
        <source>The next record could not be read</source>
        <translation>El registro siguiente no pudo leerse</translation>
    </message>
    <message>
        <source>%1 Everything you decided is saved.</source>
        <translation>%1 Todo lo que decidió está guardado.</translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>Este filtro no puede leerse</translation>
    </message>
    <message>
        <source>The queue could not be put in this order</source>
        <translation>La cola no pudo ponerse en este orden</translation>
    </message>
    <message>
        <source>This choice could not be kept</source>
        <translation>Esta elección no pudo conservarse</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewingSection</name>
    <message>
        <source>On for all records</source>
        <translation>Activado para todos los registros</translation>
    </message>
    <message>
        <source>On for samples, second opinions and %1 others</source>
        <translation>Activado para muestras, segundas opiniones y %1 de los demás</translation>
    </message>
    <message>
        <source>On for samples and second opinions</source>
        <translation>Activado para muestras y segundas opiniones</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>blind until the first pick</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>share of records</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>1 in %L1</source>
        <translation>1 de cada %L1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Commit and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Confirm with Enter</source>
        <translation>Confirmar con Intro</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Blind until the first pick</source>
        <translation>A ciegas hasta la primera elección</translation>
    </message>
    <message>
        <source>Share of records for a second reviewer</source>
        <translation>Parte de los registros para un segundo revisor</translation>
    </message>
    <message>
        <source>While you review</source>
        <translation>Durante la revisión</translation>
    </message>
    <message>
        <source>After a number key</source>
        <translation>Tras una tecla numérica</translation>
    </message>
    <message>
        <source>&quot;Confirm with Enter&quot; costs one more key and prevents slips.</source>
        <translation>«Confirmar con Intro» cuesta una tecla más y evita descuidos.</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Teclas sueltas</translation>
    </message>
    <message>
        <source>S, F, C, U and the like. Turn off for speech input or screen readers.</source>
        <translation>S, F, C, U y similares. Desactívelas si usa dictado por voz o un lector de pantalla.</translation>
    </message>
    <message>
        <source>Ask for my confidence</source>
        <translation>Preguntar mi certeza</translation>
    </message>
    <message>
        <source>Helps to tell a hard record from a slip.</source>
        <translation>Ayuda a distinguir un registro difícil de un descuido.</translation>
    </message>
    <message>
        <source>Word evidence from the model</source>
        <translation>Indicios del modelo en las palabras</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>Segundas opiniones</translation>
    </message>
    <message>
        <source>Set by the policy of the project. Only the lead can change it.</source>
        <translation>Lo fija la política del proyecto. Solo el responsable puede cambiarlo.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source> records</source>
        <comment>after the goal of a session</comment>
        <translation> registros</translation>
    </message>
    <message>
        <source>Goal for a session</source>
        <translation>Meta de una sesión</translation>
    </message>
    <message>
        <source>Shown at the bottom of the review page. No one else sees it.</source>
        <translation>Se muestra al pie de la página de revisión. Nadie más lo ve.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>tras %Ln minuto</numerusform>
            <numerusform>tras %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me to take a break</source>
        <translation>Recordarme hacer una pausa</translation>
    </message>
    <message>
        <source>A line at the bottom of the review page, never a pop-up.</source>
        <translation>Una línea al pie de la página de revisión, nunca una ventana.</translation>
    </message>
    <message>
        <source>Show my pace</source>
        <translation>Mostrar mi ritmo</translation>
    </message>
    <message>
        <source>How long decisions take you. No one else sees it.</source>
        <translation>Cuánto tardan sus decisiones. Nadie más lo ve.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln answers each</source>
        <translation>
            <numerusform>%1, %Ln respuesta cada uno</numerusform>
            <numerusform>%1, %Ln respuestas cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>At this share, about %L1 of the %L2 records in the queue.</source>
        <translation>Con esta parte, unos %L1 de los %L2 registros de la cola.</translation>
    </message>
    <message>
        <source>Set by the policy of the project.</source>
        <translation>Lo fija la política del proyecto.</translation>
    </message>
    <message>
        <source>It can be switched for each record on its own.</source>
        <translation>Puede cambiarse en cada registro por separado.</translation>
    </message>
    <message>
        <source>The %1 key switches it for one record.</source>
        <translation>La tecla %1 lo cambia en un registro.</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Part of column %1</source>
        <translation>Papel de la columna %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RowsView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Id of a record, or its beginning</source>
        <translation>Id, o su comienzo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows of this version</source>
        <translation>Filas de esta versión</translation>
    </message>
    <message>
        <source>Find rows by id</source>
        <translation>Buscar filas por id</translation>
    </message>
    <message>
        <source>Rows of version %1</source>
        <translation>Filas de la versión %1</translation>
    </message>
    <message>
        <source>%1, behind: %2</source>
        <comment>rows, gate</comment>
        <translation>%1, tras: %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>No row stands behind it.</source>
        <translation>No hay ninguna fila detrás.</translation>
    </message>
    <message>
        <source>No row has an id that begins with %1.</source>
        <translation>Ninguna fila tiene un id que empiece por %1.</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>etiqueta suave</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label from</source>
        <translation>Etiqueta de</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RulerWidget</name>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>A person decides below %1, committed without a look from %2</source>
        <translation>Por debajo de %1 decide una persona; desde %2 se confirma sin mirar</translation>
    </message>
    <message>
        <source>A person decides below %1</source>
        <translation>Por debajo de %1 decide una persona</translation>
    </message>
    <message>
        <source>review</source>
        <comment>zone of a scale</comment>
        <translation>revisión</translation>
    </message>
    <message>
        <source>%1 audit</source>
        <comment>threshold and zone of a scale</comment>
        <translation>%1 auditoría</translation>
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
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which records, classifier</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, started %2, policy v%3</source>
        <comment>which records and classifier, time, number</comment>
        <translation>%1, iniciada %2, política v%3</translation>
    </message>
    <message>
        <source>%1, started %2 by %3, policy v%4</source>
        <comment>which records and classifier, time, person, number</comment>
        <translation>%1, iniciada %2 por %3, política v%4</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>run</comment>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunListModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of runs</comment>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 de %2</translation>
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
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunView</name>
    <message>
        <source>Records per second</source>
        <translation>Registros por segundo</translation>
    </message>
    <message>
        <source>since it was taken up again</source>
        <translation>desde que se reanudó</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>desde el inicio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>Registros por segundo</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>requests were refused</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Pausar la ejecución</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Reanudar la ejecución</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Detener la ejecución</translation>
    </message>
    <message>
        <source>Retry the selected records</source>
        <translation>Reintentar los registros elegidos</translation>
    </message>
    <message>
        <source>Open the record that failed</source>
        <translation>Abrir el registro fallido</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>Servidores de modelo</translation>
    </message>
    <message>
        <source>Read the runs anew</source>
        <translation>Leer de nuevo las ejecuciones</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunsState</name>
    <message>
        <source>The runs could not be read</source>
        <translation>No se pudieron leer las ejecuciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This run could not be read</source>
        <translation>No se pudo leer esta ejecución</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>A run labels records with a classifier, commits what it is sure of, and queues the rest for people. It can be paused and taken up again at any time.</source>
        <translation>Una ejecución etiqueta registros con un clasificador, confirma lo que es seguro y pone el resto en la cola para personas. Puede pausarse y reanudarse en cualquier momento.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SavedNote</name>
    <message>
        <source>Saved as you change it</source>
        <translation>Se guarda al cambiarlo</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written</source>
        <translation>Sin guardar: no se puede escribir el archivo de ajustes</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ScatterChart</name>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>Incertidumbre del modelo y ambigüedad de los datos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1: %Ln registro</numerusform>
            <numerusform>%1: %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Model uncertainty, 1 minus confidence</source>
        <translation>Incertidumbre del modelo, 1 menos la confianza</translation>
    </message>
    <message>
        <source>Data ambiguity, how often two answers differ</source>
        <translation>Ambigüedad de los datos, con qué frecuencia difieren dos respuestas</translation>
    </message>
    <message>
        <source>uncertain from %1</source>
        <translation>inseguro desde %1</translation>
    </message>
    <message>
        <source>contested from %1</source>
        <translation>discutido desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SecondField</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the second label</source>
        <translation>Quitar la segunda etiqueta</translation>
    </message>
    <message>
        <source>Shift with the key of a label sets a second one.</source>
        <translation>Mayús con la tecla de una etiqueta pone una segunda.</translation>
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
        <translation>A otro revisor</translation>
    </message>
    <message>
        <source>To the same reviewers</source>
        <translation>A los mismos revisores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What should they look at again?</source>
        <translation>¿Qué deben mirar de nuevo?</translation>
    </message>
    <message>
        <source>A word for those who are asked again</source>
        <translation>Unas palabras para quienes se consulta de nuevo</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Somebody who has not answered yet gives one more independent answer.</source>
        <translation>Alguien que aún no respondió da una respuesta independiente más.</translation>
    </message>
    <message>
        <source>Each of those who answered is asked again and reads your word.</source>
        <translation>Se pregunta de nuevo a quienes respondieron, y leen sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by about %Ln characters.</source>
        <translation>
            <numerusform>Demasiado largo por unos %Ln carácter.</numerusform>
            <numerusform>Demasiado largo por unos %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServerDialog</name>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation>Precio por millón enviado</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation>Precio por millón recibido</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>Segundos para una respuesta</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Numbers of payment cards</source>
        <translation>Números de tarjetas de pago</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Cuentas bancarias (IBAN)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A model server</source>
        <translation>Un servidor de modelo</translation>
    </message>
    <message>
        <source>Model server %1</source>
        <translation>Servidor de modelo %1</translation>
    </message>
    <message>
        <source>OpenAI, vLLM, llama.cpp and alike</source>
        <translation>OpenAI, vLLM, llama.cpp y similares</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. Runs name it as llm:NAME.</source>
        <translation>Minúsculas, cifras, - y _. Las ejecuciones lo llaman llm:NOMBRE.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>With the path, such as http://localhost:8000/v1</source>
        <translation>Con la ruta, como http://localhost:8000/v1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What the server allows. Runs use it and stay below.</source>
        <translation>Lo que permite el servidor. Las ejecuciones lo usan sin pasarse.</translation>
    </message>
    <message>
        <source>In your currency. Cost caps and estimates use it.</source>
        <translation>En su moneda. Topes y estimaciones lo usan.</translation>
    </message>
    <message>
        <source>What is chosen here is replaced by placeholders before a text leaves this computer.</source>
        <translation>Lo elegido aquí se sustituye antes de que un texto salga de este equipo.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Nombres, uno por línea</translation>
    </message>
    <message>
        <source>The test asks the server for the label of one sentence of our own. No record is sent.</source>
        <translation>La prueba pide al servidor la etiqueta de una frase nuestra. No se envía ningún registro.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>The name may hold small letters, digits, - and _ only.</source>
        <translation>El nombre solo puede tener minúsculas, cifras, - y _.</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>Falta la dirección del servidor.</translation>
    </message>
    <message>
        <source>The address begins with http:// or https://.</source>
        <translation>La dirección empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>The name of the model is missing.</source>
        <translation>Falta el nombre del modelo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no number that may stand there.</source>
        <comment>name of a field</comment>
        <translation>«%1» no tiene un número permitido.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Asking the server.</source>
        <translation>Se pregunta al servidor.</translation>
    </message>
    <message>
        <source>The server answered in %1 s and named the label %2.</source>
        <translation>El servidor respondió en %1 s y dio la etiqueta %2.</translation>
    </message>
    <message>
        <source>It says how likely its answers are: one answer for each record is enough.</source>
        <translation>Dice lo probables que son sus respuestas: basta una respuesta por registro.</translation>
    </message>
    <message>
        <source>It does not say how likely its answers are: confidence comes from several answers for each record, which costs more.</source>
        <translation>No dice lo probables que son sus respuestas: la confianza sale de varias respuestas por registro, lo que cuesta más.</translation>
    </message>
    <message>
        <source>It keeps to the list of labels by itself.</source>
        <translation>Se atiene por sí mismo a la lista de etiquetas.</translation>
    </message>
    <message>
        <source>It does not keep to the list of labels by itself: an answer that is none of them is asked for once more.</source>
        <translation>No se atiene por sí mismo a la lista de etiquetas: una respuesta fuera de ella se pide otra vez.</translation>
    </message>
    <message>
        <source>It reports tokens, so costs are exact.</source>
        <translation>Informa de los tokens, así que los costes son exactos.</translation>
    </message>
    <message>
        <source>It reports no tokens: costs count the most that a request may take.</source>
        <translation>No informa de los tokens: cuenta lo máximo que puede llevar una solicitud.</translation>
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
        <translation>Guardar el servidor</translation>
    </message>
    <message>
        <source>There is a model server of this name. Saving this one asks whether to replace it.</source>
        <translation>Ya hay un servidor de modelo con este nombre. Al guardar se preguntará si se sustituye.</translation>
    </message>
    <message>
        <source>1 of 5: the server</source>
        <translation>1 de 5: el servidor</translation>
    </message>
    <message>
        <source>2 of 5: its key and the way there</source>
        <translation>2 de 5: su clave y el camino</translation>
    </message>
    <message>
        <source>3 of 5: limits and prices</source>
        <translation>3 de 5: límites y precios</translation>
    </message>
    <message>
        <source>4 of 5: what is masked</source>
        <translation>4 de 5: lo que se enmascara</translation>
    </message>
    <message>
        <source>5 of 5: test and save</source>
        <translation>5 de 5: probar y guardar</translation>
    </message>
    <message>
        <source>Replace the model server &quot;%1&quot;?</source>
        <translation>¿Sustituir el servidor de modelo «%1»?</translation>
    </message>
    <message>
        <source>A model server of this name is there: %1 at %2. The new one takes its place, and what was set for the old one beside these steps (instructions, template, examples) is gone with it. Runs that were made stay as they are.</source>
        <comment>model, address</comment>
        <translation>Hay un servidor de modelo con este nombre: %1 en %2. El nuevo ocupa su lugar, y lo que se había fijado en el antiguo aparte de estos pasos (instrucciones, plantilla, ejemplos) desaparece con él. Las ejecuciones hechas quedan como están.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar el antiguo</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServerWay</name>
    <message>
        <source>Put it there</source>
        <translation>Ponerla ahí</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>Certificados de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The server asks for none</source>
        <translation>El servidor no pide ninguna</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>En una variable de entorno</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>En el llavero de este equipo</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autoridades propias</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Variable of the key</source>
        <translation>Variable de la clave</translation>
    </message>
    <message>
        <source>The name of the environment variable that holds the key, never the key itself.</source>
        <translation>El nombre de la variable de entorno que contiene la clave, nunca la clave misma.</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Under which the keychain holds it. The project keeps this name alone, so everybody who works on it has a key of their own.</source>
        <translation>Con el que la guarda el llavero. El proyecto solo guarda este nombre, así que cada persona que trabaja en él tiene su propia clave.</translation>
    </message>
    <message>
        <source>Empty: one that the keychain holds already. What is typed goes to the keychain alone, not to the project.</source>
        <translation>Vacío: una que el llavero ya tiene. Lo que se escribe va solo al llavero, no al proyecto.</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that vouch for the server, beside those that this computer trusts. Empty: none.</source>
        <translation>Un archivo de certificados (PEM) que avalan al servidor, además de los que este equipo acepta. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:3128 or socks5h://localhost:1080. Empty: directly.</source>
        <translation>Por ejemplo http://proxy.example:3128 o socks5h://localhost:1080. Vacío: directamente.</translation>
    </message>
    <message>
        <source>Variable of the proxy&apos;s login</source>
        <translation>Variable del acceso al proxy</translation>
    </message>
    <message>
        <source>The name of the environment variable that holds user:password. Empty: the proxy asks for none.</source>
        <translation>El nombre de la variable de entorno que contiene usuario:contraseña. Vacío: el proxy no pide nada.</translation>
    </message>
    <message>
        <source>The name of the variable that holds the key is missing.</source>
        <translation>Falta el nombre de la variable que contiene la clave.</translation>
    </message>
    <message>
        <source>This is no name of an environment variable. Put the key into a variable and name that here.</source>
        <translation>No es un nombre de variable de entorno. Ponga la clave en una variable y nómbrela aquí.</translation>
    </message>
    <message>
        <source>The name of the key in the keychain is missing.</source>
        <translation>Falta el nombre de la clave en el llavero.</translation>
    </message>
    <message>
        <source>The name of the key may hold small letters, digits, - and _ only.</source>
        <translation>El nombre de la clave solo puede contener minúsculas, cifras, - y _.</translation>
    </message>
    <message>
        <source>The key is typed, but not in the keychain yet. Put it there, or empty the field.</source>
        <translation>La clave está escrita, pero aún no está en el llavero. Póngala ahí o vacíe el campo.</translation>
    </message>
    <message>
        <source>The file of the authorities is named by its whole path, such as /etc/ssl/company.pem.</source>
        <translation>El archivo de las autoridades se indica con su ruta completa, como /etc/ssl/company.pem.</translation>
    </message>
    <message>
        <source>The proxy is named by http://, https:// or socks5h://, its host and its port, without user and password.</source>
        <translation>El proxy se indica con http://, https:// o socks5h://, su equipo y su puerto, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>A login is named, but no proxy.</source>
        <translation>Se indica un acceso, pero ningún proxy.</translation>
    </message>
    <message>
        <source>This is no name of an environment variable. Put user:password into a variable and name that here.</source>
        <translation>No es un nombre de variable de entorno. Ponga usuario:contraseña en una variable y nómbrela aquí.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask to be unlocked.</source>
        <translation>Esperando al llavero. Puede pedir que lo desbloqueen.</translation>
    </message>
    <message>
        <source>The keychain holds the key &quot;%1&quot;.</source>
        <translation>El llavero tiene la clave «%1».</translation>
    </message>
    <message>
        <source>No longer waiting. If the keychain is unlocked now, it may still take the key.</source>
        <translation>Ya no se espera. Si el llavero se desbloquea ahora, aún puede guardar la clave.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServersDialog</name>
    <message>
        <source>Add a model server</source>
        <translation>Añadir un servidor de modelo</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>Servidores de modelo</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>name, model, address</comment>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>There is none yet. A model server labels records by a language model, on this computer or elsewhere.</source>
        <translation>Aún no hay ninguno. Un servidor de modelo etiqueta registros con un modelo de lenguaje, en este equipo o en otro lugar.</translation>
    </message>
    <message>
        <source>Runs can ask these for labels. Keys are not kept in the project.</source>
        <translation>Las ejecuciones pueden pedirles etiquetas. Las claves no se guardan en el proyecto.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SessionStrip</name>
    <message>
        <source>Records decided in this session</source>
        <translation>Registros decididos en esta sesión</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Últimas decisiones</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>esta sesión</translation>
    </message>
    <message>
        <source>median pace</source>
        <translation>ritmo mediano</translation>
    </message>
    <message>
        <source>left in queue</source>
        <translation>en la cola</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes without a break</source>
        <translation>
            <numerusform>%Ln minuto sin pausa</numerusform>
            <numerusform>%Ln minutos sin pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records decided; goal</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>Pace of the last %Ln decisions</source>
        <translation>
            <numerusform>Ritmo de la última decisión (%Ln)</numerusform>
            <numerusform>Ritmo de las últimas %Ln decisiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>Nombre del revisor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>You</source>
        <comment>settings of the reviewer</comment>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SettledCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, settled by: %2</source>
        <comment>id of a record; who settled it</comment>
        <translation>%1, decidido por: %2</translation>
    </message>
    <message>
        <source>Text of record %1, settled as %2</source>
        <translation>Texto del registro %1, decidido como %2</translation>
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
        <translation>Buscar una tecla o una palabra</translation>
    </message>
    <message>
        <source>Single keys on</source>
        <translation>Teclas sueltas activas</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>the screen you are on comes first</source>
        <translation>la pantalla actual va primero</translation>
    </message>
    <message>
        <source>Turn off if you use speech input or a screen reader. Every action also has a menu entry.</source>
        <translation>Desactívelas si usa dictado por voz o un lector de pantalla. Cada acción está también en un menú.</translation>
    </message>
    <message>
        <source>No key and no action is called &quot;%1&quot;.</source>
        <translation>Ninguna tecla ni acción se llama «%1».</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarList</name>
    <message>
        <source>Similar labelled records</source>
        <translation>Registros similares etiquetados</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>hidden until your first pick</source>
        <translation>ocultos hasta su primera elección</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>looking through the settled records</source>
        <translation>buscando en los registros decididos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates</source>
        <translation>
            <numerusform>%Ln casi duplicado</numerusform>
            <numerusform>%Ln casi duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>near-duplicates; number</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates wait</source>
        <translation>
            <numerusform>%Ln casi duplicado espera</numerusform>
            <numerusform>%Ln casi duplicados esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarModel</name>
    <message>
        <source>gold</source>
        <comment>the label is known to be right</comment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>%1 de %2 de acuerdo</translation>
    </message>
    <message>
        <source>came with its label</source>
        <translation>vino con su etiqueta</translation>
    </message>
    <message>
        <source>%1, similarity %2, settled as %3, %4</source>
        <comment>text; figure; label; who settled it</comment>
        <translation>%1, similitud %2, decidido como %3, %4</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SoftBar</name>
    <message>
        <source>Shares of the soft label: %1</source>
        <translation>Partes de la etiqueta suave: %1</translation>
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
        <translation>%1 marcado como %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SpansField</name>
    <message>
        <source>Select words in the text</source>
        <translation>Seleccionar palabras en el texto</translation>
    </message>
    <message>
        <source>Shift and the arrow keys select words; the key of a label marks them.</source>
        <translation>Mayús y las flechas seleccionan palabras; la tecla de una etiqueta las marca.</translation>
    </message>
    <message>
        <source>%1: select words in the text</source>
        <comment>field</comment>
        <translation>%1: seleccionar palabras en el texto</translation>
    </message>
    <message>
        <source>%1: mark as %2</source>
        <comment>field, label</comment>
        <translation>%1: marcar como %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of marked words, the words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click or Delete removes this mark</source>
        <translation>Un clic o Supr quita esta marca</translation>
    </message>
    <message>
        <source>%1. Delete removes this mark</source>
        <comment>a mark</comment>
        <translation>%1. Supr quita esta marca</translation>
    </message>
    <message>
        <source>Select words first</source>
        <translation>Seleccione antes palabras</translation>
    </message>
    <message>
        <source>Words are marked once; remove that mark first</source>
        <translation>Las palabras se marcan una vez; quite antes esa marca</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln marks</source>
        <translation>
            <numerusform>Como máximo %Ln marca</numerusform>
            <numerusform>Como máximo %Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n marks</source>
        <translation>
            <numerusform>Como mínimo %n marca</numerusform>
            <numerusform>Como mínimo %n marcas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SplitsCard</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>near-duplicates kept together</source>
        <translation>casi duplicados juntos</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>split</comment>
        <translation>Parte de %1</translation>
    </message>
    <message>
        <source>Difference to version %1</source>
        <translation>Diferencia con la versión %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Es la primera versión.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidas</translation>
    </message>
    <message>
        <source>added, %1</source>
        <comment>why</comment>
        <translation>añadidas, %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitadas</translation>
    </message>
    <message>
        <source>removed, %1</source>
        <comment>why</comment>
        <translation>quitadas, %1</translation>
    </message>
    <message>
        <source>label changed</source>
        <translation>etiqueta cambiada</translation>
    </message>
    <message>
        <source>label changed, %1</source>
        <comment>why</comment>
        <translation>etiqueta cambiada, %1</translation>
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
        <translation>Revise las etiquetas de las que un modelo no está seguro y conviértalas en datos de entrenamiento.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>New project from a file</source>
        <translation>Nuevo proyecto desde un archivo</translation>
    </message>
    <message>
        <source>CSV or JSON lines. You match the columns next.</source>
        <translation>CSV o líneas JSON. Después asigna las columnas.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>A project file on this computer.</source>
        <translation>Un archivo de proyecto en este equipo.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>Probar el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>724 made-up support messages, 12 labels. Nothing leaves this computer.</source>
        <translation>724 mensajes de soporte inventados, 12 etiquetas. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Projects you open appear here.</source>
        <translation>Los proyectos que abra aparecerán aquí.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StartStrip</name>
    <message>
        <source>The run that you asked for starts as soon as the one that is ending has ended.</source>
        <translation>La ejecución pedida empieza en cuanto acabe la que está terminando.</translation>
    </message>
    <message>
        <source>The run that was starting is being stopped.</source>
        <translation>La ejecución que empezaba se está deteniendo.</translation>
    </message>
    <message>
        <source>A run is starting: %1.</source>
        <comment>classifier</comment>
        <translation>Empieza una ejecución: %1.</translation>
    </message>
    <message>
        <source>Its key is in the keychain, which may ask to be unlocked.</source>
        <translation>Su clave está en el llavero, que puede pedir que lo desbloqueen.</translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation>No empezarla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StatePage</name>
    <message>
        <source>labelled</source>
        <translation>etiquetados</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>señalados</translation>
    </message>
    <message>
        <source>The next record is being opened</source>
        <translation>Abriendo el registro siguiente</translation>
    </message>
    <message>
        <source>The queue is being put in order</source>
        <translation>Ordenando la cola</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>No open record matches the filter</source>
        <translation>Ningún registro abierto coincide con el filtro</translation>
    </message>
    <message>
        <source>Others may still wait in the queue. The filter is %1.</source>
        <translation>Puede que otros sigan en la cola. El filtro es %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Nada espera revisión</translation>
    </message>
    <message>
        <source>Every queued record is decided or in the hands of another reviewer. New records appear here when a run finds one it is not sure about.</source>
        <translation>Todos los registros de la cola están decididos o los tiene otro revisor. Aparecerán nuevos cuando una ejecución encuentre alguno dudoso.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Median %1 s.</source>
        <translation>Mediana %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are still in the queue.</source>
        <translation>
            <numerusform>Queda %Ln registro en la cola.</numerusform>
            <numerusform>Quedan %Ln registros en la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blind picks that the model did not share, you changed %1 to its label (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>De %Ln elección a ciegas que el modelo no compartía, cambió %1 a su etiqueta (%2&#xa0;% a %3&#xa0;%, intervalo del 95&#xa0;%).</numerusform>
            <numerusform>De %Ln elecciones a ciegas que el modelo no compartía, cambió %1 a su etiqueta (%2&#xa0;% a %3&#xa0;%, intervalo del 95&#xa0;%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier records came back; you gave %1 the same label again (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>Volvió %Ln de sus registros anteriores; dio a %1 otra vez la misma etiqueta (%2&#xa0;% a %3&#xa0;%, intervalo del 95&#xa0;%).</numerusform>
            <numerusform>Volvieron %Ln de sus registros anteriores; dio a %1 otra vez la misma etiqueta (%2&#xa0;% a %3&#xa0;%, intervalo del 95&#xa0;%).</numerusform>
        </translation>
    </message>
    <message>
        <source>Session goal reached</source>
        <translation>Meta de la sesión alcanzada</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StepBar</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Paso %1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StopRunDialog</name>
    <message>
        <source>A run goes on</source>
        <translation>Hay una ejecución en marcha</translation>
    </message>
    <message>
        <source>A run goes on in this window. Stopped, it keeps what is done and can be taken up again at any time.</source>
        <translation>Hay una ejecución en marcha en esta ventana. Detenida, conserva lo hecho y puede reanudarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Detener la ejecución</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Dejarla en marcha</translation>
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
        <translation>Qué le pasó a esta fila</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TakeUpDialog</name>
    <message>
        <source>Ask anew what was in batches that are not to be found</source>
        <translation>Preguntar de nuevo lo que había en lotes que no se encuentran</translation>
    </message>
    <message>
        <source>Take up the batches</source>
        <translation>Retomar los lotes</translation>
    </message>
    <message>
        <source>The run looks for its batches at the server again. Batches that are there are never asked anew.</source>
        <translation>La ejecución busca otra vez sus lotes en el servidor. Los que están ahí nunca se preguntan de nuevo.</translation>
    </message>
    <message>
        <source>Only where the server does not know a batch, or nobody can tell whether it made it: its requests may be paid twice. Look first whether the key is the right one.</source>
        <translation>Solo donde el servidor no conoce un lote, o nadie sabe si lo creó: sus solicitudes pueden pagarse dos veces. Mire antes si la clave es la correcta.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TextField</name>
    <message numerus="yes">
        <source>At most %Ln characters</source>
        <translation>
            <numerusform>Como máximo %Ln carácter</numerusform>
            <numerusform>Como máximo %Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TiersCard</name>
    <message>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>auto-commit</source>
        <translation>autoconfirmado</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>records</comment>
        <translation>fallidos</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TimeChart</name>
    <message>
        <source>Agreement over time</source>
        <translation>Acuerdo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>There is no week with a value.</source>
        <translation>Ninguna semana tiene valor.</translation>
    </message>
    <message numerus="yes">
        <source>Krippendorff alpha by week: %Ln weeks, from %1 at first to %2 at last.</source>
        <translation>
            <numerusform>Alfa de Krippendorff por semana: %Ln semana, de %1 al principio a %2 al final.</numerusform>
            <numerusform>Alfa de Krippendorff por semana: %Ln semanas, de %1 al principio a %2 al final.</numerusform>
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
        <translation>%1 demasiado bajo</translation>
    </message>
    <message>
        <source>guideline %1</source>
        <comment>a version of it</comment>
        <translation>guía %1</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %2, 95% interval %3, %Ln records</source>
        <translation>
            <numerusform>Semana del %1: %2, intervalo del 95 % %3, %Ln registro</numerusform>
            <numerusform>Semana del %1: %2, intervalo del 95 % %3, %Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TopRow</name>
    <message>
        <source>Reviewer %1</source>
        <translation>Revisor %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::UnreadableFile</name>
    <message>
        <source>Name of the column with the text</source>
        <translation>Nombre de la columna con el texto</translation>
    </message>
    <message>
        <source>Read this column</source>
        <translation>Leer esta columna</translation>
    </message>
    <message>
        <source>This file cannot be read as it is</source>
        <translation>Este archivo no puede leerse tal como está</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionHead</name>
    <message>
        <source>Checking the version</source>
        <translation>Comprobando la versión</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Freeze version %1</source>
        <translation>Congelar la versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>guideline %1</source>
        <comment>version</comment>
        <translation>guía %1</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Congelando</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>No congelada</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <comment>quality gate</comment>
        <translation>No se cumple: %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are what they were</source>
        <translation>
            <numerusform>%Ln fila sigue igual</numerusform>
            <numerusform>%Ln filas siguen igual</numerusform>
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
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>en cálculo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>could not be made</source>
        <translation>no se pudo hacer</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>aún sin calcular</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>%1, a gate did not pass</source>
        <comment>name of the dataset</comment>
        <translation>%1, un control sin cumplir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of versions</comment>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionPane</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Dataset versions</source>
        <translation>Versiones del conjunto de datos</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>This is a review pack. Versions are made in the project that gave it out.</source>
        <translation>Este es un paquete de revisión. Las versiones se hacen en el proyecto que lo entregó.</translation>
    </message>
    <message>
        <source>The project file is read only. Who may write to it can make versions.</source>
        <translation>El archivo del proyecto es de solo lectura. Quien pueda escribir en él puede hacer versiones.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionView</name>
    <message>
        <source>Class balance</source>
        <translation>Reparto de etiquetas</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>rows of a label</comment>
        <translation>%1, muy pocas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels, largest first. Evenness %1 of 1</source>
        <translation>
            <numerusform>%Ln etiqueta. Uniformidad %1 de 1</numerusform>
            <numerusform>%Ln etiquetas, las mayores primero. Uniformidad %1 de 1</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
</TS>
