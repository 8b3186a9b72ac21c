<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AdjudicateWiring</name>
    <message>
        <source>Adjudicate</source>
        <translation>التحكيم</translation>
    </message>
    <message>
        <source>This conflict</source>
        <translation>هذا التعارض</translation>
    </message>
    <message>
        <source>The answer with that number</source>
        <translation>الإجابة ذات هذا الرقم</translation>
    </message>
    <message>
        <source>Next, previous answer</source>
        <translation>الإجابة التالية، السابقة</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>العودة إلى الإجابات</translation>
    </message>
</context>
<context>
    <name>AdjudicateWords</name>
    <message>
        <source>Somebody flagged it: %1.</source>
        <translation>أبلغ عنه أحدهم: %1.</translation>
    </message>
    <message>
        <source>Somebody skipped it.</source>
        <translation>تخطاه أحدهم.</translation>
    </message>
    <message>
        <source>Somebody skipped it: %1.</source>
        <translation>تخطاه أحدهم: %1.</translation>
    </message>
    <message>
        <source>a label is missing</source>
        <translation>ينقص وسم</translation>
    </message>
    <message>
        <source>it shows personal data</source>
        <translation>يُظهر بيانات شخصية</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>it needs an expert</source>
        <translation>يحتاج إلى خبير</translation>
    </message>
    <message>
        <source>two labels fit equally well</source>
        <translation>يناسبه وسمان بالقدر نفسه</translation>
    </message>
    <message>
        <source>the guideline does not cover it</source>
        <translation>لا يشمله الدليل</translation>
    </message>
    <message>
        <source>Decided as %1, %2.</source>
        <comment>label; when</comment>
        <translation>حُكم بأنه %1، %2.</translation>
    </message>
    <message>
        <source>Decided as %1 by the rule %2, %3.</source>
        <comment>label; rule; when</comment>
        <translation>حُكم بأنه %1 وفق القاعدة %2، %3.</translation>
    </message>
    <message>
        <source>Kept as ambiguous, %1.</source>
        <comment>when</comment>
        <translation>أُبقي ملتبسًا، %1.</translation>
    </message>
    <message>
        <source>Sent back to the reviewers, %1.</source>
        <comment>when</comment>
        <translation>أُعيد إلى المراجعين، %1.</translation>
    </message>
    <message>
        <source>Set aside, %1.</source>
        <comment>when</comment>
        <translation>وُضع جانبًا، %1.</translation>
    </message>
    <message>
        <source>Taken back, %1.</source>
        <comment>when</comment>
        <translation>سُحب، %1.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>sentence; what somebody wrote</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>votes</comment>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>low</source>
        <comment>own confidence</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>own confidence</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>high</source>
        <comment>own confidence</comment>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>own confidence</comment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The guideline is unclear</source>
        <translation>الدليل غير واضح</translation>
    </message>
    <message>
        <source>A label is missing</source>
        <translation>ينقص وسم</translation>
    </message>
    <message>
        <source>Somebody was careless</source>
        <translation>أحدهم لم ينتبه</translation>
    </message>
    <message>
        <source>The record is truly ambiguous</source>
        <translation>السجل ملتبس حقًّا</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>A majority had settled it; sent here to be decided, %1.</source>
        <comment>when</comment>
        <translation>كانت أغلبية قد بتّت فيه؛ أُرسل إلى هنا للبت فيه، %1.</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>zone of a coefficient</comment>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>tentative</source>
        <comment>zone of a coefficient</comment>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>too low</source>
        <comment>zone of a coefficient</comment>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <source>few</source>
        <comment>too few records for a figure</comment>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>لم يجب أحد بعد.</translation>
    </message>
    <message>
        <source>No record has two answers to compare.</source>
        <translation>لا سجل له إجابتان للمقارنة.</translation>
    </message>
    <message>
        <source>Every answer is the same label, so agreement cannot be told from chance.</source>
        <translation>كل الإجابات وسم واحد، فلا يمكن تمييز الاتفاق من المصادفة.</translation>
    </message>
    <message>
        <source>There is only one label to choose.</source>
        <translation>لا يوجد إلا وسم واحد للاختيار.</translation>
    </message>
    <message>
        <source>It takes at least two reviewers.</source>
        <translation>يلزم مراجعان على الأقل.</translation>
    </message>
    <message>
        <source>No two reviewers share enough records.</source>
        <translation>لا يشترك مراجعان في سجلات كافية.</translation>
    </message>
    <message>
        <source>An interval takes at least two records.</source>
        <translation>يلزم سجلان على الأقل لحساب المجال.</translation>
    </message>
    <message>
        <source>There are too many pairs of reviewers.</source>
        <translation>أزواج المراجعين كثيرة جدًا.</translation>
    </message>
    <message>
        <source>It is not defined for these answers.</source>
        <translation>غير معرَّف لهذه الإجابات.</translation>
    </message>
    <message>
        <source>%1 is %2 of all answers. Where one label prevails, much agreement is expected by chance alone, so alpha and kappa are low although %3 of the pairs match. Gwet AC1 suffers less from this.</source>
        <translation>يشكّل %1 نسبة %2 من كل الإجابات. حيث يغلب وسم واحد يُتوقع اتفاق كثير بالمصادفة وحدها، فتنخفض ألفا وكابا مع أن %3 من الأزواج متطابقة. معامل Gwet AC1 أقل تأثرًا بذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln records have two answers. Go by the intervals, not by the figures.</source>
        <translation>
            <numerusform>عدد ما له إجابتان: لا سجلات فقط. اعتمد على المجالات لا على الأرقام.</numerusform>
            <numerusform>عدد ما له إجابتان: سجل واحد فقط. اعتمد على المجالات لا على الأرقام.</numerusform>
            <numerusform>عدد ما له إجابتان: سجلان فقط. اعتمد على المجالات لا على الأرقام.</numerusform>
            <numerusform>عدد ما له إجابتان: %Ln سجلات فقط. اعتمد على المجالات لا على الأرقام.</numerusform>
            <numerusform>عدد ما له إجابتان: %Ln سجلًا فقط. اعتمد على المجالات لا على الأرقام.</numerusform>
            <numerusform>عدد ما له إجابتان: %Ln سجل فقط. اعتمد على المجالات لا على الأرقام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People differ on %Ln records only; all intervals rest on these.</source>
        <translation>
            <numerusform>ما يختلف فيه الناس: لا سجلات فقط، وعليه تقوم كل المجالات.</numerusform>
            <numerusform>ما يختلف فيه الناس: سجل واحد فقط، وعليه تقوم كل المجالات.</numerusform>
            <numerusform>ما يختلف فيه الناس: سجلان فقط، وعليه تقوم كل المجالات.</numerusform>
            <numerusform>ما يختلف فيه الناس: %Ln سجلات فقط، وعليه تقوم كل المجالات.</numerusform>
            <numerusform>ما يختلف فيه الناس: %Ln سجلًا فقط، وعليه تقوم كل المجالات.</numerusform>
            <numerusform>ما يختلف فيه الناس: %Ln سجل فقط، وعليه تقوم كل المجالات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were given after the model&apos;s answer showed. Who sees the same suggestion agrees more easily, so the figures may be too high.</source>
        <translation>
            <numerusform>أُعطيت بعد ظهور إجابة النموذج: لا إجابات. من يرى الاقتراح نفسه يتفق بسهولة أكبر، فقد تكون الأرقام أعلى مما ينبغي.</numerusform>
            <numerusform>أُعطيت بعد ظهور إجابة النموذج: إجابة واحدة. من يرى الاقتراح نفسه يتفق بسهولة أكبر، فقد تكون الأرقام أعلى مما ينبغي.</numerusform>
            <numerusform>أُعطيت بعد ظهور إجابة النموذج: إجابتان. من يرى الاقتراح نفسه يتفق بسهولة أكبر، فقد تكون الأرقام أعلى مما ينبغي.</numerusform>
            <numerusform>أُعطيت بعد ظهور إجابة النموذج: %Ln إجابات. من يرى الاقتراح نفسه يتفق بسهولة أكبر، فقد تكون الأرقام أعلى مما ينبغي.</numerusform>
            <numerusform>أُعطيت بعد ظهور إجابة النموذج: %Ln إجابة. من يرى الاقتراح نفسه يتفق بسهولة أكبر، فقد تكون الأرقام أعلى مما ينبغي.</numerusform>
            <numerusform>أُعطيت بعد ظهور إجابة النموذج: %Ln إجابة. من يرى الاقتراح نفسه يتفق بسهولة أكبر، فقد تكون الأرقام أعلى مما ينبغي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of reviewers share fewer than 10 records and are left out of the mean of Cohen&apos;s kappa.</source>
        <translation>
            <numerusform>خارج متوسط كابا كوهين لاشتراكها في أقل من 10 سجلات: لا أزواج من المراجعين.</numerusform>
            <numerusform>خارج متوسط كابا كوهين لاشتراكها في أقل من 10 سجلات: زوج واحد من المراجعين.</numerusform>
            <numerusform>خارج متوسط كابا كوهين لاشتراكها في أقل من 10 سجلات: زوجان من المراجعين.</numerusform>
            <numerusform>خارج متوسط كابا كوهين لاشتراكها في أقل من 10 سجلات: %Ln أزواج من المراجعين.</numerusform>
            <numerusform>خارج متوسط كابا كوهين لاشتراكها في أقل من 10 سجلات: %Ln زوجًا من المراجعين.</numerusform>
            <numerusform>خارج متوسط كابا كوهين لاشتراكها في أقل من 10 سجلات: %Ln زوج من المراجعين.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many pairs of reviewers to compare each with every other.</source>
        <translation>أزواج المراجعين أكثر من أن تقارن كلها.</translation>
    </message>
    <message>
        <source>Weeks in which every answer is the same label have no alpha and are left out of the chart.</source>
        <translation>الأسابيع التي كل إجاباتها وسم واحد لا ألفا لها وليست في الرسم.</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>about a reviewer</comment>
        <translation>سريع</translation>
    </message>
    <message>
        <source>long runs</source>
        <comment>about a reviewer: the same label many times in a row</comment>
        <translation>سلاسل طويلة</translation>
    </message>
    <message>
        <source>often one label</source>
        <comment>about a reviewer</comment>
        <translation>وسم واحد غالبًا</translation>
    </message>
    <message>
        <source>often differs</source>
        <comment>about a reviewer</comment>
        <translation>يختلف كثيرًا</translation>
    </message>
    <message>
        <source>answers tell little</source>
        <comment>about a reviewer</comment>
        <translation>إجابات قليلة الدلالة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two remarks on a reviewer</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Answers in %1 s, the others in %2 s (medians).</source>
        <translation>يجيب في %1 ث والآخرون في %2 ث (الوسيط).</translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 %Ln times in a row; the others say it of %2 of these records.</source>
        <translation>
            <numerusform>أعطى %1 على التوالي ولا مرة، والآخرون يقولونه في %2 من هذه السجلات.</numerusform>
            <numerusform>أعطى %1 على التوالي مرة واحدة، والآخرون يقولونه في %2 من هذه السجلات.</numerusform>
            <numerusform>أعطى %1 على التوالي مرتين، والآخرون يقولونه في %2 من هذه السجلات.</numerusform>
            <numerusform>أعطى %1 على التوالي %Ln مرات، والآخرون يقولونه في %2 من هذه السجلات.</numerusform>
            <numerusform>أعطى %1 على التوالي %Ln مرة، والآخرون يقولونه في %2 من هذه السجلات.</numerusform>
            <numerusform>أعطى %1 على التوالي %Ln مرة، والآخرون يقولونه في %2 من هذه السجلات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives %1 in %2 of the answers; the others say it of %3 of the same records.</source>
        <translation>يعطي %1 في %2 من الإجابات، والآخرون يقولونه في %3 من السجلات نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>Says what most others say in %1 of %Ln answers; the others do in %2.</source>
        <translation>
            <numerusform>يقول ما يقوله معظم الآخرين في %1 من لا إجابات، والآخرون في %2.</numerusform>
            <numerusform>يقول ما يقوله معظم الآخرين في %1 من إجابة واحدة، والآخرون في %2.</numerusform>
            <numerusform>يقول ما يقوله معظم الآخرين في %1 من إجابتين، والآخرون في %2.</numerusform>
            <numerusform>يقول ما يقوله معظم الآخرين في %1 من %Ln إجابات، والآخرون في %2.</numerusform>
            <numerusform>يقول ما يقوله معظم الآخرين في %1 من %Ln إجابة، والآخرون في %2.</numerusform>
            <numerusform>يقول ما يقوله معظم الآخرين في %1 من %Ln إجابة، والآخرون في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers depend little on what the records are: %1 on a scale from 0% to 100%.</source>
        <translation>الإجابات قليلة الارتباط بمضمون السجلات: %1 على مقياس من 0% إلى 100%.</translation>
    </message>
    <message>
        <source>Too few answers to tell whether %1 and %2 are hard to tell apart.</source>
        <translation>الإجابات أقل من أن يُعرف منها هل يصعب التمييز بين %1 و%2.</translation>
    </message>
    <message>
        <source>Reviewers hardly tell these two apart (%1 of 1). Merge them, or say in the guideline what makes the difference.</source>
        <translation>لا يكاد المراجعون يميزون بين هذين (%1 من 1). ادمجهما أو بيّن في الدليل ما يفرق بينهما.</translation>
    </message>
    <message>
        <source>Reviewers mix these two up now and then (%1 of 1). A better definition and an example of each would help.</source>
        <translation>يخلط المراجعون بين هذين أحيانًا (%1 من 1). يفيد تعريف أوضح ومثال لكل منهما.</translation>
    </message>
    <message>
        <source>Reviewers tell these two apart well (%1 of 1). Look at the records one by one.</source>
        <translation>يميز المراجعون بين هذين جيدًا (%1 من 1). انظر في السجلات واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date as Qt writes formats</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Truly ambiguous</source>
        <translation>ملتبس حقًا</translation>
    </message>
    <message>
        <source>Sure but contested</source>
        <translation>مؤكد لكن مختلف فيه</translation>
    </message>
    <message>
        <source>Worth learning</source>
        <translation>جدير بالتعلم</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>records on which people and the model are sure</comment>
        <translation>واضح</translation>
    </message>
</context>
<context>
    <name>BlockWriter</name>
    <message>
        <source>[Image]</source>
        <translation>[صورة]</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[صورة: %1]</translation>
    </message>
</context>
<context>
    <name>DatasetWords</name>
    <message>
        <source>alpha %1, %2</source>
        <comment>coefficient, its meaning</comment>
        <translation>ألفا %1، %2</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>source of a label</comment>
        <translation>مرجعي</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <comment>source of a label</comment>
        <translation>بتحكيم</translation>
    </message>
    <message>
        <source>several people</source>
        <comment>source of a label</comment>
        <translation>عدة أشخاص</translation>
    </message>
    <message>
        <source>one person</source>
        <comment>source of a label</comment>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>came with the record</source>
        <comment>source of a label</comment>
        <translation>جاء مع السجل</translation>
    </message>
    <message>
        <source>model, tier audit</source>
        <comment>source of a label</comment>
        <translation>النموذج، مستوى التدقيق</translation>
    </message>
    <message>
        <source>model, tier auto</source>
        <comment>source of a label</comment>
        <translation>النموذج، المستوى التلقائي</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>source of a label</comment>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>sources of a label, before and after</comment>
        <translation>%1، ثم %2</translation>
    </message>
    <message>
        <source>has no label any more</source>
        <translation>لم يعد له وسم</translation>
    </message>
    <message>
        <source>waits for people</source>
        <translation>ينتظر أشخاصًا</translation>
    </message>
    <message>
        <source>marked as unusable</source>
        <translation>مُبلَّغ عنه كغير صالح</translation>
    </message>
    <message>
        <source>people disagree</source>
        <translation>الناس مختلفون</translation>
    </message>
    <message>
        <source>labels of its source are not taken</source>
        <translation>أوسمة مصدره لا تؤخذ</translation>
    </message>
    <message>
        <source>soft labels are not taken</source>
        <translation>الأوسمة المرنة لا تؤخذ</translation>
    </message>
    <message>
        <source>does not match the filter</source>
        <translation>لا يطابق المرشح</translation>
    </message>
    <message>
        <source>became gold or a sample</source>
        <translation>صار مرجعيًا أو عينة</translation>
    </message>
    <message>
        <source>the other version is older</source>
        <translation>الإصدار الآخر أقدم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agreement, Krippendorff&apos;s alpha</source>
        <translation>التوافق، ألفا كريبندورف</translation>
    </message>
    <message>
        <source>Answers that match gold</source>
        <translation>إجابات تطابق المرجع</translation>
    </message>
    <message>
        <source>Smallest label</source>
        <translation>أصغر وسم</translation>
    </message>
    <message>
        <source>Ambiguous rows</source>
        <translation>صفوف ملتبسة</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>تسرّب بين الأجزاء</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Labels from: %1</source>
        <comment>source</comment>
        <translation>أوسمة من: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who accepted it</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>licence</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>named</source>
        <comment>licence</comment>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>Agreement is not known: too few records have two independent answers, or all are the same.</source>
        <translation>التوافق غير معروف: سجلات قليلة جدًا لها إجابتان مستقلتان، أو كلها متشابهة.</translation>
    </message>
    <message>
        <source>Nobody has answered a gold record.</source>
        <translation>لم يجب أحد عن سجل مرجعي.</translation>
    </message>
    <message numerus="yes">
        <source>It is %1. What counts is the low end of the 95% interval of %Ln records, so that a high figure from few records does not pass.</source>
        <translation>
            <numerusform>القيمة %1. المعتبر هو الطرف الأدنى لمجال 95% من لا سجلات، فلا تكفي قيمة عالية من سجلات قليلة.</numerusform>
            <numerusform>القيمة %1. المعتبر هو الطرف الأدنى لمجال 95% من سجل واحد، فلا تكفي قيمة عالية من سجلات قليلة.</numerusform>
            <numerusform>القيمة %1. المعتبر هو الطرف الأدنى لمجال 95% من سجلان، فلا تكفي قيمة عالية من سجلات قليلة.</numerusform>
            <numerusform>القيمة %1. المعتبر هو الطرف الأدنى لمجال 95% من %Ln سجلات، فلا تكفي قيمة عالية من سجلات قليلة.</numerusform>
            <numerusform>القيمة %1. المعتبر هو الطرف الأدنى لمجال 95% من %Ln سجلًا، فلا تكفي قيمة عالية من سجلات قليلة.</numerusform>
            <numerusform>القيمة %1. المعتبر هو الطرف الأدنى لمجال 95% من %Ln سجل، فلا تكفي قيمة عالية من سجلات قليلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have fewer records than are needed; %1 has the fewest.</source>
        <translation>
            <numerusform>أوسمة سجلاتها أقل من المطلوب: لا أوسمة؛ أقلها %1.</numerusform>
            <numerusform>أوسمة سجلاتها أقل من المطلوب: وسم واحد؛ أقلها %1.</numerusform>
            <numerusform>أوسمة سجلاتها أقل من المطلوب: وسمان؛ أقلها %1.</numerusform>
            <numerusform>أوسمة سجلاتها أقل من المطلوب: %Ln أوسمة؛ أقلها %1.</numerusform>
            <numerusform>أوسمة سجلاتها أقل من المطلوب: %Ln وسمًا؛ أقلها %1.</numerusform>
            <numerusform>أوسمة سجلاتها أقل من المطلوب: %Ln وسم؛ أقلها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows are ambiguous.</source>
        <translation>الصفوف الملتبسة: %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of the same words in two splits.</source>
        <translation>
            <numerusform>الكلمات نفسها في جزأين: لا مجموعات.</numerusform>
            <numerusform>الكلمات نفسها في جزأين: مجموعة واحدة.</numerusform>
            <numerusform>الكلمات نفسها في جزأين: مجموعتان.</numerusform>
            <numerusform>الكلمات نفسها في جزأين: %Ln مجموعات.</numerusform>
            <numerusform>الكلمات نفسها في جزأين: %Ln مجموعة.</numerusform>
            <numerusform>الكلمات نفسها في جزأين: %Ln مجموعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of nearly the same text in two splits.</source>
        <translation>
            <numerusform>نصوص شبه متطابقة في جزأين: لا مجموعات.</numerusform>
            <numerusform>نصوص شبه متطابقة في جزأين: مجموعة واحدة.</numerusform>
            <numerusform>نصوص شبه متطابقة في جزأين: مجموعتان.</numerusform>
            <numerusform>نصوص شبه متطابقة في جزأين: %Ln مجموعات.</numerusform>
            <numerusform>نصوص شبه متطابقة في جزأين: %Ln مجموعة.</numerusform>
            <numerusform>نصوص شبه متطابقة في جزأين: %Ln مجموعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities in two splits.</source>
        <translation>
            <numerusform>كيانات في جزأين: لا كيانات.</numerusform>
            <numerusform>كيانات في جزأين: كيان واحد.</numerusform>
            <numerusform>كيانات في جزأين: كيانان.</numerusform>
            <numerusform>كيانات في جزأين: %Ln كيانات.</numerusform>
            <numerusform>كيانات في جزأين: %Ln كيانًا.</numerusform>
            <numerusform>كيانات في جزأين: %Ln كيان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records in train that are gold or a sample.</source>
        <translation>
            <numerusform>في train سجلات مرجعية أو من عينة: لا سجلات.</numerusform>
            <numerusform>في train سجلات مرجعية أو من عينة: سجل واحد.</numerusform>
            <numerusform>في train سجلات مرجعية أو من عينة: سجلان.</numerusform>
            <numerusform>في train سجلات مرجعية أو من عينة: %Ln سجلات.</numerusform>
            <numerusform>في train سجلات مرجعية أو من عينة: %Ln سجلًا.</numerusform>
            <numerusform>في train سجلات مرجعية أو من عينة: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No licence was named. The command dataset create with --license names one; later versions keep it.</source>
        <translation>لم يُذكر ترخيص. الأمر dataset create مع --license يذكره، وتحتفظ به الإصدارات التالية.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <comment>who, reason</comment>
        <translation>قبله %1: %2</translation>
    </message>
    <message>
        <source>Passes.</source>
        <translation>مستوفى.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>مجلد Hugging Face</translation>
    </message>
    <message>
        <source>Chats for fine-tuning</source>
        <translation>محادثات للضبط</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>تفضيلات</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>a row each, for tables</source>
        <translation>صف لكل سجل، للجداول</translation>
    </message>
    <message>
        <source>all fields, with the card</source>
        <translation>كل الحقول، مع البطاقة</translation>
    </message>
    <message>
        <source>label and text</source>
        <translation>الوسم والنص</translation>
    </message>
    <message>
        <source>text and answer</source>
        <translation>النص والإجابة</translation>
    </message>
    <message>
        <source>pairs of answers</source>
        <translation>أزواج من الإجابات</translation>
    </message>
    <message>
        <source>text and categories</source>
        <translation>النص والفئات</translation>
    </message>
    <message>
        <source>what new rows should be like</source>
        <translation>ما ينبغي أن تكون عليه الصفوف الجديدة</translation>
    </message>
    <message>
        <source>answers, for another tool</source>
        <translation>إجابات، لأداة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>بقي نحو: لا ثوانٍ</numerusform>
            <numerusform>بقي نحو: ثانية واحدة</numerusform>
            <numerusform>بقي نحو: ثانيتان</numerusform>
            <numerusform>بقي نحو: %Ln ثوانٍ</numerusform>
            <numerusform>بقي نحو: %Ln ثانية</numerusform>
            <numerusform>بقي نحو: %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>بقي نحو: لا دقائق</numerusform>
            <numerusform>بقي نحو: دقيقة واحدة</numerusform>
            <numerusform>بقي نحو: دقيقتان</numerusform>
            <numerusform>بقي نحو: %Ln دقائق</numerusform>
            <numerusform>بقي نحو: %Ln دقيقة</numerusform>
            <numerusform>بقي نحو: %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels moved since before</source>
        <comment>drift between versions</comment>
        <translation>تغيّر التسميات منذ السابق</translation>
    </message>
    <message>
        <source>Since version %1 the shares of the labels moved by %2; most that of %3, from %4 to %5.</source>
        <translation>منذ الإصدار %1 تغيّرت حصص التسميات بمقدار %2؛ وأكثرها حصة %3، من %4 إلى %5.</translation>
    </message>
</context>
<context>
    <name>DecodedImage</name>
    <message>
        <source>The image cannot be read: it is damaged at its begin.</source>
        <translation>تتعذر قراءة الصورة: بدايتها تالفة.</translation>
    </message>
    <message>
        <source>The image has %1 × %2 pixels; at most %3 million are shown.</source>
        <translation>في الصورة %1 × %2 بكسل؛ يُعرض %3 مليون على الأكثر.</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged or cut off.</source>
        <translation>تتعذر قراءة الصورة: هي تالفة أو مبتورة.</translation>
    </message>
    <message>
        <source>The image takes more than %1 MB and is not shown.</source>
        <translation>تتجاوز الصورة %1 م.ب. ولا تُعرض.</translation>
    </message>
    <message>
        <source>The data of the image are not base64.</source>
        <translation>بيانات الصورة ليست base64.</translation>
    </message>
    <message>
        <source>This is no PNG and no JPEG; other images are not shown.</source>
        <translation>ليست PNG ولا JPEG؛ لا تُعرض الصور الأخرى.</translation>
    </message>
</context>
<context>
    <name>FigureContent</name>
    <message>
        <source>95% interval %1; %2</source>
        <comment>interval, what it rests on</comment>
        <translation>مجال 95% من %1؛ %2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>ألفا كريبندورف</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>مجال 95%</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>And</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Shared records</source>
        <translation>السجلات المشتركة</translation>
    </message>
    <message>
        <source>Cohen kappa</source>
        <translation>كابا كوهين</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>Matches gold</source>
        <translation>يطابق الذهبي</translation>
    </message>
    <message>
        <source>Matches consensus</source>
        <translation>يطابق الإجماع</translation>
    </message>
    <message>
        <source>Median pace</source>
        <translation>وسيط الزمن</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>المتخطى</translation>
    </message>
    <message>
        <source>Most often confused</source>
        <translation>الأكثر خلطًا</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold records</source>
        <translation>
            <numerusform>ذهبي: لا سجلات</numerusform>
            <numerusform>ذهبي: سجل واحد</numerusform>
            <numerusform>ذهبي: سجلان</numerusform>
            <numerusform>ذهبي: %Ln سجلات</numerusform>
            <numerusform>ذهبي: %Ln سجلًا</numerusform>
            <numerusform>ذهبي: %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with a label most others gave</source>
        <translation>
            <numerusform>لا سجلات له وسم أعطاه معظم الآخرين</numerusform>
            <numerusform>سجل واحد له وسم أعطاه معظم الآخرين</numerusform>
            <numerusform>سجلان له وسم أعطاه معظم الآخرين</numerusform>
            <numerusform>%Ln سجلات له وسم أعطاه معظم الآخرين</numerusform>
            <numerusform>%Ln سجلًا له وسم أعطاه معظم الآخرين</numerusform>
            <numerusform>%Ln سجل له وسم أعطاه معظم الآخرين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Skips are counted for all records of all times only.</source>
        <translation>يُحسب التخطي لكل السجلات في كل الأوقات فقط.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two labels that are mixed up</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 said</source>
        <comment>a reviewer</comment>
        <translation>قال %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Most often taken for</source>
        <translation>الأكثر التباسًا به</translation>
    </message>
    <message>
        <source>Where one reviewer says %1, another says it too in %2 of the cases. Alpha of this label alone is %3.</source>
        <translation>حيث يقول مراجع %1 يقوله آخر أيضًا في %2 من الحالات. ألفا هذا الوسم وحده %3.</translation>
    </message>
    <message>
        <source>Pairs of answers</source>
        <translation>أزواج الإجابات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Records that are</source>
        <translation>السجلات التي هي</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Beyond usual errors</source>
        <translation>أكثر من الأخطاء المعتادة</translation>
    </message>
    <message>
        <source>Label spread</source>
        <translation>توزع الوسوم</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>shares of the two most frequent answers</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, 95% interval %2</source>
        <comment>figure, interval</comment>
        <translation>%1، مجال 95% من %2</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2. Choose another place.</source>
        <translation>تعذّرت كتابة السجل الزمني في %1: %2. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>HistoryWiring</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>First, last entry that is listed</source>
        <translation>أول قيد وآخر قيد في القائمة</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>نسخ السطر</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>the guideline is unclear</source>
        <translation>الدليل غير واضح</translation>
    </message>
    <message>
        <source>a label is missing</source>
        <translation>ينقص وسم</translation>
    </message>
    <message>
        <source>somebody was careless</source>
        <translation>سها أحدهم</translation>
    </message>
    <message>
        <source>it is truly ambiguous</source>
        <translation>ملتبس حقًّا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share; label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what was done; what somebody wrote</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>asked once more</source>
        <translation>سُئل مرة أخرى</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody wrote</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <comment>label; label</comment>
        <translation>%1، وكان %2</translation>
    </message>
    <message>
        <source>%1, low confidence</source>
        <comment>label</comment>
        <translation>%1، يقين منخفض</translation>
    </message>
    <message>
        <source>%1, medium confidence</source>
        <comment>label</comment>
        <translation>%1، يقين متوسط</translation>
    </message>
    <message>
        <source>%1, high confidence</source>
        <comment>label</comment>
        <translation>%1، يقين مرتفع</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>دون ذكر سبب</translation>
    </message>
    <message>
        <source>it needs an expert</source>
        <translation>يحتاج إلى خبير</translation>
    </message>
    <message>
        <source>two labels fit equally well</source>
        <translation>يناسبه وسمان بالقدر نفسه</translation>
    </message>
    <message>
        <source>the guideline does not cover it</source>
        <translation>لا يشمله الدليل</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>it shows personal data</source>
        <translation>يُظهر بيانات شخصية</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>label</comment>
        <translation>كان %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers disagree</source>
        <translation>
            <numerusform>لا إجابات مختلفة</numerusform>
            <numerusform>إجابة واحدة مختلفة</numerusform>
            <numerusform>إجابتان مختلفتان</numerusform>
            <numerusform>%Ln إجابات مختلفة</numerusform>
            <numerusform>%Ln إجابة مختلفة</numerusform>
            <numerusform>%Ln إجابة مختلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <comment>label; rule</comment>
        <translation>%1، بالقاعدة %2</translation>
    </message>
    <message>
        <source>comes last in the list</source>
        <translation>يأتي آخر القائمة</translation>
    </message>
    <message>
        <source>before a decision</source>
        <translation>قبل قرار</translation>
    </message>
    <message>
        <source>a majority had settled it</source>
        <translation>كانت أغلبية قد بتّت فيه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts settled</source>
        <translation>
            <numerusform>لم يُبتّ في أي تعارض</numerusform>
            <numerusform>بُتّ في تعارض واحد</numerusform>
            <numerusform>بُتّ في تعارضين</numerusform>
            <numerusform>بُتّ في %Ln تعارضات</numerusform>
            <numerusform>بُتّ في %Ln تعارضًا</numerusform>
            <numerusform>بُتّ في %Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts open again</source>
        <translation>
            <numerusform>لم يُفتح أي تعارض</numerusform>
            <numerusform>فُتح تعارض واحد</numerusform>
            <numerusform>فُتح تعارضان</numerusform>
            <numerusform>فُتحت %Ln تعارضات</numerusform>
            <numerusform>فُتح %Ln تعارضًا</numerusform>
            <numerusform>فُتح %Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions asked again</source>
        <translation>
            <numerusform>لم يُسأل عن أي قرار</numerusform>
            <numerusform>أُعيد السؤال عن قرار واحد</numerusform>
            <numerusform>أُعيد السؤال عن قرارين</numerusform>
            <numerusform>أُعيد السؤال عن %Ln قرارات</numerusform>
            <numerusform>أُعيد السؤال عن %Ln قرارًا</numerusform>
            <numerusform>أُعيد السؤال عن %Ln قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions no longer asked</source>
        <translation>
            <numerusform>لا قرارات سُحب السؤال عنها</numerusform>
            <numerusform>سُحب السؤال عن قرار واحد</numerusform>
            <numerusform>سُحب السؤال عن قرارين</numerusform>
            <numerusform>سُحب السؤال عن %Ln قرارات</numerusform>
            <numerusform>سُحب السؤال عن %Ln قرارًا</numerusform>
            <numerusform>سُحب السؤال عن %Ln قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, breaking</source>
        <translation>
            <numerusform>لا تغييرات، غير متوافقة</numerusform>
            <numerusform>تغيير واحد، غير متوافق</numerusform>
            <numerusform>تغييران، غير متوافقين</numerusform>
            <numerusform>%Ln تغييرات، غير متوافقة</numerusform>
            <numerusform>%Ln تغييرًا، غير متوافقة</numerusform>
            <numerusform>%Ln تغيير، غير متوافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, compatible</source>
        <translation>
            <numerusform>لا تغييرات، متوافقة</numerusform>
            <numerusform>تغيير واحد، متوافق</numerusform>
            <numerusform>تغييران، متوافقان</numerusform>
            <numerusform>%Ln تغييرات، متوافقة</numerusform>
            <numerusform>%Ln تغييرًا، متوافقة</numerusform>
            <numerusform>%Ln تغيير، متوافقة</numerusform>
        </translation>
    </message>
    <message>
        <source>for version %1 of the labels</source>
        <translation>للإصدار %1 من الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, policy v%1</source>
        <translation>
            <numerusform>لا سجلات، السياسة v%1</numerusform>
            <numerusform>سجل واحد، السياسة v%1</numerusform>
            <numerusform>سجلان، السياسة v%1</numerusform>
            <numerusform>%Ln سجلات، السياسة v%1</numerusform>
            <numerusform>%Ln سجلًا، السياسة v%1</numerusform>
            <numerusform>%Ln سجل، السياسة v%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed, %2 of them to be sampled, %3 for people, %4 failed</source>
        <translation>اعتُمد %1، منها %2 للتدقيق، و%3 للأشخاص، وأخفق %4</translation>
    </message>
    <message>
        <source>%1 imported, %2 duplicates, %3 rejected</source>
        <translation>استُورد %1، مكرر %2، مرفوض %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, format %1</source>
        <translation>
            <numerusform>لا صفوف، الصيغة %1</numerusform>
            <numerusform>صف واحد، الصيغة %1</numerusform>
            <numerusform>صفان، الصيغة %1</numerusform>
            <numerusform>%Ln صفوف، الصيغة %1</numerusform>
            <numerusform>%Ln صفًّا، الصيغة %1</numerusform>
            <numerusform>%Ln صف، الصيغة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, all gates pass</source>
        <translation>
            <numerusform>لا صفوف، اجتيزت كل البوابات</numerusform>
            <numerusform>صف واحد، اجتيزت كل البوابات</numerusform>
            <numerusform>صفان، اجتيزت كل البوابات</numerusform>
            <numerusform>%Ln صفوف، اجتيزت كل البوابات</numerusform>
            <numerusform>%Ln صفًّا، اجتيزت كل البوابات</numerusform>
            <numerusform>%Ln صف، اجتيزت كل البوابات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, gates that fail: %2</source>
        <translation>%1 صفًّا، البوابات التي لم تُجتَز: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records for %1</source>
        <translation>
            <numerusform>لا سجلات لـ %1</numerusform>
            <numerusform>سجل واحد لـ %1</numerusform>
            <numerusform>سجلان لـ %1</numerusform>
            <numerusform>%Ln سجلات لـ %1</numerusform>
            <numerusform>%Ln سجلًا لـ %1</numerusform>
            <numerusform>%Ln سجل لـ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers of %1</source>
        <translation>
            <numerusform>لا إجابات من %1</numerusform>
            <numerusform>إجابة واحدة من %1</numerusform>
            <numerusform>إجابتان من %1</numerusform>
            <numerusform>%Ln إجابات من %1</numerusform>
            <numerusform>%Ln إجابة من %1</numerusform>
            <numerusform>%Ln إجابة من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name; value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>reason; what somebody wrote</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%L1 for %2</source>
        <comment>number of answers; label</comment>
        <translation>%L1 لـ %2</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <comment>of a dataset; split</comment>
        <translation>الإصدار %1، %2</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>التشغيل %1</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>وُسم</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>تم الإبلاغ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تراجُع</translation>
    </message>
    <message>
        <source>One more asked</source>
        <translation>سُئل شخص آخر</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>بُتّ في التعارض</translation>
    </message>
    <message>
        <source>Kept ambiguous</source>
        <translation>أُبقي ملتبسًا</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>نُحّي جانبًا</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>عُرضت الأسماء</translation>
    </message>
    <message>
        <source>Model&apos;s answer shown</source>
        <translation>عُرضت إجابة النموذج</translation>
    </message>
    <message>
        <source>Sent to adjudicate</source>
        <translation>أُرسل إلى التحكيم</translation>
    </message>
    <message>
        <source>Settled by a rule</source>
        <translation>بتّت فيه قاعدة</translation>
    </message>
    <message>
        <source>Rule taken back</source>
        <translation>سُحبت القاعدة</translation>
    </message>
    <message>
        <source>Guideline changed</source>
        <translation>تغيّر الدليل</translation>
    </message>
    <message>
        <source>Decisions asked again</source>
        <translation>أُعيد السؤال عن قرارات</translation>
    </message>
    <message>
        <source>Asking taken back</source>
        <translation>سُحب السؤال</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>تغيّرت الوسوم</translation>
    </message>
    <message>
        <source>Model trained</source>
        <translation>دُرّب النموذج</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>بدأ التشغيل</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>انتهى التشغيل</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>استُوردت سجلات</translation>
    </message>
    <message>
        <source>Answers imported</source>
        <translation>استُوردت إجابات</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّر</translation>
    </message>
    <message>
        <source>Dataset frozen</source>
        <translation>جُمّدت البيانات</translation>
    </message>
    <message>
        <source>Pack given out</source>
        <translation>سُلّمت حزمة</translation>
    </message>
    <message>
        <source>Pack merged</source>
        <translation>دُمجت حزمة</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>أُنشئ المشروع</translation>
    </message>
    <message>
        <source>Reviewer added</source>
        <translation>أُضيف مراجع</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>pack %1</source>
        <translation>الحزمة %1</translation>
    </message>
    <message>
        <source>Labelled blind</source>
        <translation>وُسم محجوبًا</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>قيد التدقيق</translation>
    </message>
    <message>
        <source>drawn from what run %1 committed</source>
        <translation>سُحب مما اعتمده التشغيل %1</translation>
    </message>
    <message>
        <source>Model was right</source>
        <translation>أصاب النموذج</translation>
    </message>
    <message>
        <source>%1, model %2 sure</source>
        <comment>label; confidence</comment>
        <translation>%1، ثقة النموذج %2</translation>
    </message>
    <message>
        <source>Model was wrong</source>
        <translation>أخطأ النموذج</translation>
    </message>
    <message>
        <source>%1, model said %2, %3 sure</source>
        <comment>label; label; confidence</comment>
        <translation>%1، وقال النموذج %2 بثقة %3</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>اختلاف في الرأي</translation>
    </message>
    <message>
        <source>model said %1, %2 sure</source>
        <comment>label; confidence</comment>
        <translation>قال النموذج %1 بثقة %2</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>guideline and labels</source>
        <translation>الدليل والوسوم</translation>
    </message>
    <message>
        <source>models and runs</source>
        <translation>النماذج والتشغيلات</translation>
    </message>
    <message>
        <source>files and datasets</source>
        <translation>الملفات والبيانات</translation>
    </message>
    <message>
        <source>project and people</source>
        <translation>المشروع والأشخاص</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>هذا العام</translation>
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
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>date</comment>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week; date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date; time</comment>
        <translation>%1، %2</translation>
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
        <translation>يظهر بعد أن ينتهي الجميع من السجل</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>أُضيف نموذج</translation>
    </message>
    <message>
        <source>Model server set</source>
        <translation>ضُبط خادم النموذج</translation>
    </message>
    <message>
        <source>asks in turn: %1</source>
        <translation>يسأل بالتتابع: %1</translation>
    </message>
    <message>
        <source>asks all of: %1</source>
        <translation>يسأل الكل: %1</translation>
    </message>
    <message>
        <source>Combined labeler set</source>
        <translation>عُيّن مُوسِّم مركّب</translation>
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
        <translation>تعذّرت كتابة التقرير في %1: %2. اختر مكانًا آخر.</translation>
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
            <numerusform>أول %1 من لا صفوف.</numerusform>
            <numerusform>أول %1 من صف واحد.</numerusform>
            <numerusform>أول %1 من صفين.</numerusform>
            <numerusform>أول %1 من %Ln صفوف.</numerusform>
            <numerusform>أول %1 من %Ln صفًا.</numerusform>
            <numerusform>أول %1 من %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>مجال 95%</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>ألفا كريبندورف</translation>
    </message>
    <message>
        <source>Fleiss kappa</source>
        <translation>كابا فليس</translation>
    </message>
    <message>
        <source>Gwet AC1</source>
        <translation>معامل Gwet AC1</translation>
    </message>
    <message>
        <source>Brennan and Prediger</source>
        <translation>برينان وبرديجر</translation>
    </message>
    <message>
        <source>Cohen kappa, mean over pairs of reviewers</source>
        <translation>كابا كوهين، متوسط أزواج المراجعين</translation>
    </message>
    <message>
        <source>Scott pi, mean over pairs of reviewers</source>
        <translation>باي سكوت، متوسط أزواج المراجعين</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>الاتفاق المشاهد</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more.</source>
        <translation>
            <numerusform>لا سجلات بإجابتين أو أكثر.</numerusform>
            <numerusform>سجل واحد بإجابتين أو أكثر.</numerusform>
            <numerusform>سجلان بإجابتين أو أكثر.</numerusform>
            <numerusform>%Ln سجلات بإجابتين أو أكثر.</numerusform>
            <numerusform>%Ln سجلًا بإجابتين أو أكثر.</numerusform>
            <numerusform>%Ln سجل بإجابتين أو أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers.</source>
        <translation>
            <numerusform>لا مراجعين.</numerusform>
            <numerusform>مراجع واحد.</numerusform>
            <numerusform>مراجعان.</numerusform>
            <numerusform>%Ln مراجعين.</numerusform>
            <numerusform>%Ln مراجعًا.</numerusform>
            <numerusform>%Ln مراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers.</source>
        <translation>
            <numerusform>لا إجابات.</numerusform>
            <numerusform>إجابة واحدة.</numerusform>
            <numerusform>إجابتان.</numerusform>
            <numerusform>%Ln إجابات.</numerusform>
            <numerusform>%Ln إجابة.</numerusform>
            <numerusform>%Ln إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the segment %1.</source>
        <translation>الشريحة %1 فقط.</translation>
    </message>
    <message>
        <source>Only answers since %1.</source>
        <translation>الإجابات منذ %1 فقط.</translation>
    </message>
    <message>
        <source>Only answers given before the model&apos;s answer showed.</source>
        <translation>الإجابات المعطاة قبل ظهور إجابة النموذج فقط.</translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation>الاتفاق عبر الزمن</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>أزواج المراجعين</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Agreement per label</source>
        <translation>الاتفاق لكل وسم</translation>
    </message>
    <message>
        <source>Which labels are mixed up</source>
        <translation>الوسوم التي يُخلط بينها</translation>
    </message>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>عدم يقين النموذج والتباس البيانات</translation>
    </message>
</context>
<context>
    <name>ReviewWiring</name>
    <message>
        <source>Choose a label</source>
        <translation>اختيار وسم</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>هذا السجل</translation>
    </message>
    <message>
        <source>Move between records</source>
        <translation>التنقل بين السجلات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>The label with that number</source>
        <translation>الوسم الذي يحمل هذا الرقم</translation>
    </message>
    <message>
        <source>Next, previous label</source>
        <translation>الوسم التالي، السابق</translation>
    </message>
    <message>
        <source>Choose the current label</source>
        <translation>اختيار الوسم الحالي</translation>
    </message>
    <message>
        <source>Clear the filter, back to the keys</source>
        <translation>مسح المرشِّح والعودة إلى المفاتيح</translation>
    </message>
</context>
<context>
    <name>RowStory</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 said %2 at %3. Policy v%4: %5</source>
        <comment>model, label, confidence, version, tier</comment>
        <translation>قال %1: %2 بثقة %3. السياسة v%4: %5</translation>
    </message>
    <message>
        <source>%1 chose %2, blind</source>
        <comment>reviewer, label</comment>
        <translation>اختار %1: %2، محجوبًا</translation>
    </message>
    <message>
        <source>%1 chose %2, beside the model&apos;s answer</source>
        <comment>reviewer, label</comment>
        <translation>اختار %1: %2، مع ظهور إجابة النموذج</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reviewer, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Comment: %2</source>
        <comment>what was done, comment</comment>
        <translation>%1. تعليق: %2</translation>
    </message>
    <message>
        <source>decided as %1</source>
        <comment>label</comment>
        <translation>بُتَّ فيه: %1</translation>
    </message>
    <message>
        <source>kept as a soft label: %1</source>
        <comment>shares</comment>
        <translation>أُبقي وسمًا مرنًا: %1</translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <comment>what, rule</comment>
        <translation>%1، بالقاعدة %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, adjudicator</comment>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>in version %1: %2, split %3, weight %4, label from: %5</source>
        <comment>number, label, split, weight, source</comment>
        <translation>في الإصدار %1: %2، الجزء %3، الوزن %4، الوسم من: %5</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>وسم مرن</translation>
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
        <translation>استورد من %1، المحتوى %2</translation>
    </message>
    <message>
        <source>its true label is %1: it measures reviewers</source>
        <translation>وسمه الحقيقي %1: يقيس المراجعين</translation>
    </message>
    <message>
        <source>came with the label %1</source>
        <translation>جاء بالوسم %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>run, reason</comment>
        <translation>أخفق %1: %2</translation>
    </message>
    <message>
        <source>waits for people</source>
        <translation>ينتظر أشخاصًا</translation>
    </message>
    <message numerus="yes">
        <source>queued for %n reviewers</source>
        <translation>
            <numerusform>في القائمة لعدد: لا مراجعين</numerusform>
            <numerusform>في القائمة لعدد: مراجع واحد</numerusform>
            <numerusform>في القائمة لعدد: مراجعان</numerusform>
            <numerusform>في القائمة لعدد: %n مراجعين</numerusform>
            <numerusform>في القائمة لعدد: %n مراجعًا</numerusform>
            <numerusform>في القائمة لعدد: %n مراجع</numerusform>
        </translation>
    </message>
    <message>
        <source>ambiguous, with a soft label</source>
        <translation>ملتبس، بوسم مرن</translation>
    </message>
    <message>
        <source>settled as %1</source>
        <comment>label</comment>
        <translation>مبتوت فيه: %1</translation>
    </message>
    <message>
        <source>committed as %1</source>
        <comment>label</comment>
        <translation>اعتُمد: %1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>The model server did not answer in time</source>
        <translation>لم يُجب خادم النموذج في الوقت المحدد</translation>
    </message>
    <message>
        <source>Too many requests: the server refused it again and again</source>
        <translation>طلبات كثيرة جدًا: رفضها الخادم مرارًا</translation>
    </message>
    <message>
        <source>The model server had too much to do</source>
        <translation>كان خادم النموذج مثقلًا بالعمل</translation>
    </message>
    <message>
        <source>Something failed at the model server</source>
        <translation>حدث خلل في خادم النموذج</translation>
    </message>
    <message>
        <source>The model server could not take the request just then</source>
        <translation>لم يستطع خادم النموذج قبول الطلب حينها</translation>
    </message>
    <message>
        <source>The model server could not be reached</source>
        <translation>تعذّر الوصول إلى خادم النموذج</translation>
    </message>
    <message>
        <source>The answer of the model server could not be read</source>
        <translation>تعذّرت قراءة إجابة خادم النموذج</translation>
    </message>
    <message>
        <source>The answer of the model server was too large</source>
        <translation>إجابة خادم النموذج كبيرة جدًا</translation>
    </message>
    <message>
        <source>The text is too long for the model</source>
        <translation>النص أطول مما يقبله النموذج</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>النص طويل جدًا</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>النص فارغ</translation>
    </message>
    <message>
        <source>The model server refuses the content of the record</source>
        <translation>يرفض خادم النموذج محتوى السجل</translation>
    </message>
    <message>
        <source>The model refused to answer</source>
        <translation>رفض النموذج الإجابة</translation>
    </message>
    <message>
        <source>The answer was none of the labels</source>
        <translation>لم تكن الإجابة أيًّا من التسميات</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>قُطعت الإجابة</translation>
    </message>
    <message>
        <source>It would cost more tokens than a record may</source>
        <translation>سيكلّف رموزًا أكثر مما يُسمح به لسجل</translation>
    </message>
    <message>
        <source>The model server refuses the request</source>
        <translation>يرفض خادم النموذج الطلب</translation>
    </message>
    <message>
        <source>There is nothing at the address of the model server</source>
        <translation>لا شيء في عنوان خادم النموذج</translation>
    </message>
    <message>
        <source>No rule matches the text</source>
        <translation>لا قاعدة تطابق النص</translation>
    </message>
    <message>
        <source>There was not enough memory</source>
        <translation>لم تكفِ الذاكرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many requests</source>
        <translation>
            <numerusform>طلبات كثيرة: %Ln</numerusform>
            <numerusform>طلبات كثيرة: %Ln</numerusform>
            <numerusform>طلبات كثيرة: %Ln</numerusform>
            <numerusform>طلبات كثيرة: %Ln</numerusform>
            <numerusform>طلبات كثيرة: %Ln</numerusform>
            <numerusform>طلبات كثيرة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeouts</source>
        <translation>
            <numerusform>انتهاء المهلة: %Ln</numerusform>
            <numerusform>انتهاء المهلة: %Ln</numerusform>
            <numerusform>انتهاء المهلة: %Ln</numerusform>
            <numerusform>انتهاء المهلة: %Ln</numerusform>
            <numerusform>انتهاء المهلة: %Ln</numerusform>
            <numerusform>انتهاء المهلة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a connection</source>
        <translation>
            <numerusform>بلا اتصال: %Ln</numerusform>
            <numerusform>بلا اتصال: %Ln</numerusform>
            <numerusform>بلا اتصال: %Ln</numerusform>
            <numerusform>بلا اتصال: %Ln</numerusform>
            <numerusform>بلا اتصال: %Ln</numerusform>
            <numerusform>بلا اتصال: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the server</source>
        <comment>failures</comment>
        <translation>
            <numerusform>من الخادم: %Ln</numerusform>
            <numerusform>من الخادم: %Ln</numerusform>
            <numerusform>من الخادم: %Ln</numerusform>
            <numerusform>من الخادم: %Ln</numerusform>
            <numerusform>من الخادم: %Ln</numerusform>
            <numerusform>من الخادم: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The run reached its cost cap. What is done is kept. Resume asks for a higher cap.</source>
        <translation>بلغ التشغيل حد التكلفة. ما أُنجز محفوظ. يطلب الاستئناف حدًا أعلى.</translation>
    </message>
    <message>
        <source>The model server stopped the run: %1. What is done is kept. Resume goes on where it ended.</source>
        <translation>أوقف خادم النموذج التشغيل: %1. ما أُنجز محفوظ. يواصل الاستئناف من حيث انتهى.</translation>
    </message>
    <message>
        <source>The run ended with an error: %1. What is done is kept. Resume goes on where it ended.</source>
        <translation>انتهى التشغيل بخطأ: %1. ما أُنجز محفوظ. يواصل الاستئناف من حيث انتهى.</translation>
    </message>
    <message>
        <source>The program that ran it ended before the run did. What is done is kept. Resume goes on there.</source>
        <translation>انتهى البرنامج قبل أن ينتهي التشغيل. ما أُنجز محفوظ. يواصل الاستئناف من هناك.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>التشغيل %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Finished, %1 failed</source>
        <comment>run</comment>
        <translation>انتهى، فشل %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>run</comment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>run</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <comment>person</comment>
        <translation>أوقفه مؤقتًا %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>run</comment>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <comment>person</comment>
        <translation>أوقفه %1</translation>
    </message>
    <message>
        <source>Stopped at cost cap</source>
        <translation>توقف عند حد التكلفة</translation>
    </message>
    <message>
        <source>Stopped, server away</source>
        <comment>run over a model server</comment>
        <translation>توقف، الخادم غائب</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <comment>run</comment>
        <translation>توقف بسبب خطأ</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>run</comment>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>new records</source>
        <translation>سجلات جديدة</translation>
    </message>
    <message>
        <source>records in the queue</source>
        <translation>سجلات في قائمة الانتظار</translation>
    </message>
    <message>
        <source>records that failed</source>
        <translation>سجلات فشلت</translation>
    </message>
    <message>
        <source>labelled records, as a check</source>
        <translation>سجلات معنونة، للتحقق</translation>
    </message>
    <message>
        <source>chosen records</source>
        <translation>سجلات مختارة</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>%1, a model server</source>
        <translation>%1، خادم نموذج</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of classifier, name of a model server</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>المسار السريع</translation>
    </message>
    <message>
        <source>Slow lane</source>
        <translation>المسار البطيء</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 ألف</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <comment>records a second</comment>
        <translation>%1 / ث</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقي نحو %Ln ثوانٍ</numerusform>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقائق</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعات</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
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
        <translation>يرسل الدفعات</translation>
    </message>
    <message>
        <source>Waiting for batches</source>
        <comment>run</comment>
        <translation>ينتظر الدفعات</translation>
    </message>
    <message>
        <source>Left at the server</source>
        <comment>run by batches</comment>
        <translation>متروك لدى الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>batches</comment>
        <translation>
            <numerusform>لا شيء قيد التحضير</numerusform>
            <numerusform>واحدة قيد التحضير</numerusform>
            <numerusform>اثنتان قيد التحضير</numerusform>
            <numerusform>%Ln قيد التحضير</numerusform>
            <numerusform>%Ln قيد التحضير</numerusform>
            <numerusform>%Ln قيد التحضير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <comment>batches</comment>
        <translation>
            <numerusform>لا شيء قيد الإرسال</numerusform>
            <numerusform>واحدة قيد الإرسال</numerusform>
            <numerusform>اثنتان قيد الإرسال</numerusform>
            <numerusform>%Ln قيد الإرسال</numerusform>
            <numerusform>%Ln قيد الإرسال</numerusform>
            <numerusform>%Ln قيد الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which it is open whether the server has them</source>
        <comment>batches</comment>
        <translation>
            <numerusform>لا شيء مجهول الوصول</numerusform>
            <numerusform>واحدة لا يُعرف هل وصلت إلى الخادم</numerusform>
            <numerusform>اثنتان لا يُعرف هل وصلتا إلى الخادم</numerusform>
            <numerusform>%Ln لا يُعرف هل وصلت إلى الخادم</numerusform>
            <numerusform>%Ln لا يُعرف هل وصلت إلى الخادم</numerusform>
            <numerusform>%Ln لا يُعرف هل وصلت إلى الخادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent and worked on by the server since %1 (requests: %2)</source>
        <comment>batches, time, number</comment>
        <translation>
            <numerusform>لا شيء لدى الخادم منذ %1 (الطلبات: %2)</numerusform>
            <numerusform>واحدة أُرسلت ويعمل عليها الخادم منذ %1 (الطلبات: %2)</numerusform>
            <numerusform>اثنتان أُرسلتا ويعمل عليهما الخادم منذ %1 (الطلبات: %2)</numerusform>
            <numerusform>%Ln أُرسلت ويعمل عليها الخادم منذ %1 (الطلبات: %2)</numerusform>
            <numerusform>%Ln أُرسلت ويعمل عليها الخادم منذ %1 (الطلبات: %2)</numerusform>
            <numerusform>%Ln أُرسلت ويعمل عليها الخادم منذ %1 (الطلبات: %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered and taken up</source>
        <comment>batches</comment>
        <translation>
            <numerusform>لا شيء أُجيب وأُخذ</numerusform>
            <numerusform>واحدة أُجيبت وأُخذت</numerusform>
            <numerusform>اثنتان أُجيبتا وأُخذتا</numerusform>
            <numerusform>%Ln أُجيبت وأُخذت</numerusform>
            <numerusform>%Ln أُجيبت وأُخذت</numerusform>
            <numerusform>%Ln أُجيبت وأُخذت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that came to nothing</source>
        <comment>batches</comment>
        <translation>
            <numerusform>لا شيء بلا نتيجة</numerusform>
            <numerusform>واحدة بلا نتيجة</numerusform>
            <numerusform>اثنتان بلا نتيجة</numerusform>
            <numerusform>%Ln بلا نتيجة</numerusform>
            <numerusform>%Ln بلا نتيجة</numerusform>
            <numerusform>%Ln بلا نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>The first batch is being put together.</source>
        <translation>يجري تجميع الدفعة الأولى.</translation>
    </message>
    <message>
        <source>Batches: %1.</source>
        <translation>الدفعات: %1.</translation>
    </message>
    <message>
        <source>Requests the server is done with: %1.</source>
        <translation>الطلبات التي أنهاها الخادم: %1.</translation>
    </message>
    <message>
        <source>Pause and Stop leave them at work; Resume fetches their results.</source>
        <translation>الإيقاف المؤقت والإيقاف يتركانها تعمل؛ والاستئناف يجلب نتائجها.</translation>
    </message>
    <message>
        <source>The server goes on with them. Resume fetches their results, and pays for nothing twice.</source>
        <translation>يواصل الخادم العمل عليها. يجلب الاستئناف نتائجها ولا يدفع شيئًا مرتين.</translation>
    </message>
</context>
<context>
    <name>RunsWiring</name>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>السجلات الفاشلة</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Choose it to be retried, or not</source>
        <translation>اختياره لإعادة المحاولة أو لا</translation>
    </message>
    <message>
        <source>Choose all that can be retried, none</source>
        <translation>اختيار كل ما يمكن إعادته، لا شيء</translation>
    </message>
</context>
<context>
    <name>SettingsWiring</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Confidence %1 is below the review threshold %2.</source>
        <translation>الثقة %1 أدنى من عتبة المراجعة %2.</translation>
    </message>
    <message>
        <source>Confidence %1 is between the review threshold %2 and the auto threshold %3.</source>
        <translation>الثقة %1 تقع بين عتبة المراجعة %2 وعتبة الاعتماد التلقائي %3.</translation>
    </message>
    <message>
        <source>Confidence %1 is above the review threshold %2.</source>
        <translation>الثقة %1 أعلى من عتبة المراجعة %2.</translation>
    </message>
    <message>
        <source>Confidence %1 reaches the auto threshold.</source>
        <translation>الثقة %1 تبلغ عتبة الاعتماد التلقائي.</translation>
    </message>
    <message>
        <source>Drawn for the agreement check.</source>
        <translation>سُحب لقياس التوافق.</translation>
    </message>
    <message>
        <source>Drawn at random from the audit tier.</source>
        <translation>سُحب عشوائيًا من مستوى التدقيق.</translation>
    </message>
    <message>
        <source>Drawn at random from what was committed, to measure it.</source>
        <translation>سُحب عشوائيًا مما اعتُمد لقياس جودته.</translation>
    </message>
    <message>
        <source>Drawn for a second opinion.</source>
        <translation>سُحب للحصول على رأي ثانٍ.</translation>
    </message>
    <message>
        <source>Drawn at random, so that estimates hold whatever the order.</source>
        <translation>سُحب عشوائيًا كي تصح التقديرات أيًّا كان الترتيب.</translation>
    </message>
    <message>
        <source>Drawn to be judged before the model&apos;s answer shows.</source>
        <translation>سُحب ليُحكم عليه قبل ظهور إجابة النموذج.</translation>
    </message>
    <message>
        <source>A wrong label costs much here.</source>
        <translation>الوسم الخاطئ مكلف هنا.</translation>
    </message>
    <message>
        <source>The confidence is not calibrated, so it decides nothing.</source>
        <translation>الثقة غير معايَرة، لذلك لا تُحسم بها أي قرارات.</translation>
    </message>
    <message>
        <source>No threshold reaches the promised precision yet.</source>
        <translation>لا توجد بعد عتبة تبلغ الدقة الموعودة.</translation>
    </message>
    <message>
        <source>Policy v%1.</source>
        <translation>السياسة v%1.</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were read</source>
        <translation>لم يُقرأ سوى أول %L1 من المحارف</translation>
    </message>
    <message>
        <source>Fewer than three words</source>
        <translation>أقل من ثلاث كلمات</translation>
    </message>
    <message>
        <source>No word that the model knows</source>
        <translation>لا توجد كلمة يعرفها النموذج</translation>
    </message>
    <message>
        <source>Two close labels, margin %1</source>
        <translation>وسمان متقاربان، الفارق %1</translation>
    </message>
    <message>
        <source>Asked again: the guideline has changed for some labels since you answered. Your earlier answer is not shown.</source>
        <translation>سؤال مكرر: تغيَّر الدليل في بعض الوسوم منذ إجابتك. إجابتك السابقة غير معروضة.</translation>
    </message>
    <message>
        <source>The model gave no label for it.</source>
        <translation>لم يعطِ النموذج أي تصنيف.</translation>
    </message>
    <message>
        <source>Damaged characters</source>
        <translation>أحرف تالفة</translation>
    </message>
    <message>
        <source>Truncated input</source>
        <translation>نص مبتور</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>حقل ناقص</translation>
    </message>
    <message>
        <source>Contradiction in the data</source>
        <translation>تناقض في البيانات</translation>
    </message>
    <message>
        <source>Unusual language</source>
        <translation>لغة غير معتادة</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>نسخة شبه مطابقة</translation>
    </message>
    <message>
        <source>Unusual length</source>
        <translation>طول غير معتاد</translation>
    </message>
    <message>
        <source>The policy has a rule for records with such signals.</source>
        <translation>في السياسة قاعدة للسجلات ذات هذه الإشارات.</translation>
    </message>
    <message>
        <source>The labelers that were asked do not say the same.</source>
        <translation>المُوسِّمات التي سُئلت لا تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Labelers do not say the same</source>
        <translation>المُوسِّمات لا تتفق</translation>
    </message>
</context>
<context>
    <name>secondlook::desk::Desk</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>&amp;New project from a file</source>
        <translation>مشروع جديد من ملف</translation>
    </message>
    <message>
        <source>&amp;Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>تجربة مشروع المثال</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Where is %1 now</source>
        <translation>أين يوجد %1 الآن</translation>
    </message>
    <message>
        <source>Projects (*.%1)</source>
        <translation>المشاريع (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n labels, policy v%1</source>
        <translation>
            <numerusform>لا وسوم، السياسة v%1</numerusform>
            <numerusform>وسم واحد، السياسة v%1</numerusform>
            <numerusform>وسمان، السياسة v%1</numerusform>
            <numerusform>%n وسوم، السياسة v%1</numerusform>
            <numerusform>%n وسمًا، السياسة v%1</numerusform>
            <numerusform>%n وسم، السياسة v%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 للمراجعة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>New project from a file</source>
        <translation>مشروع جديد من ملف</translation>
    </message>
    <message>
        <source>Records (*.csv *.tsv *.json *.jsonl)</source>
        <translation>السجلات (*.csv *.tsv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>جارٍ إنشاء مشروع المثال</translation>
    </message>
    <message>
        <source>%1 to adjudicate</source>
        <translation>%1 للتحكيم</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>latest version %1</source>
        <translation>آخر إصدار %1</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>البيانات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs go on</source>
        <translation>
            <numerusform>تشغيلات جارية: %Ln</numerusform>
            <numerusform>تشغيلات جارية: %Ln</numerusform>
            <numerusform>تشغيلات جارية: %Ln</numerusform>
            <numerusform>تشغيلات جارية: %Ln</numerusform>
            <numerusform>تشغيلات جارية: %Ln</numerusform>
            <numerusform>تشغيلات جارية: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ActionRegistry</name>
    <message>
        <source>The key %1 of &quot;%2&quot; belongs to &quot;%3&quot; already. Choose another one.</source>
        <translation>المفتاح %1 الخاص بـ«%2» مستخدم في «%3». اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>لا يوجد إجراء باسم «%1».</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; never change.</source>
        <translation>مفاتيح «%1» لا تتغير أبدًا.</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change that one first, or choose another key.</source>
        <translation>%1 مستخدم في «%2». غيّره هناك أولًا أو اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The key stored for &quot;%1&quot; is ignored: its keys never change.</source>
        <translation>تم تجاهل المفتاح المحفوظ لـ«%1»: مفاتيحه لا تتغير أبدًا.</translation>
    </message>
    <message>
        <source>The key stored for &quot;%1&quot; is ignored: it belongs to &quot;%2&quot;.</source>
        <translation>تم تجاهل المفتاح المحفوظ لـ«%1»: فهو مستخدم في «%2».</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicatePage</name>
    <message>
        <source>Adjudicate</source>
        <translation>التحكيم</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This conflict</source>
        <translation>هذا التعارض</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>التعارض السابق</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>التعارض التالي</translation>
    </message>
    <message>
        <source>Decide the conflict</source>
        <translation>البتّ في التعارض</translation>
    </message>
    <message>
        <source>Choose another label</source>
        <translation>اختيار وسم آخر</translation>
    </message>
    <message>
        <source>Send back to reviewers</source>
        <translation>الإعادة إلى المراجعين</translation>
    </message>
    <message>
        <source>Mark ambiguous, keep soft label</source>
        <translation>ملتبس مع وسم مرن</translation>
    </message>
    <message>
        <source>Set this conflict aside</source>
        <translation>وضع هذا التعارض جانبًا</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>سحب هذا القرار</translation>
    </message>
    <message>
        <source>Undo what I decided last</source>
        <translation>التراجع عن آخر قرار لي</translation>
    </message>
    <message>
        <source>Why people disagree: %1</source>
        <translation>سبب الاختلاف: %1</translation>
    </message>
    <message>
        <source>Show or hide names</source>
        <translation>إظهار الأسماء أو إخفاؤها</translation>
    </message>
    <message>
        <source>Open the guideline</source>
        <translation>فتح الدليل</translation>
    </message>
    <message>
        <source>Show the consensus estimate</source>
        <translation>إظهار تقدير الإجماع</translation>
    </message>
    <message>
        <source>Show the model&apos;s answer</source>
        <translation>إظهار إجابة النموذج</translation>
    </message>
    <message>
        <source>Choose answer %1</source>
        <translation>اختيار الإجابة %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicationPresenter</name>
    <message>
        <source>The conflicts could not be read</source>
        <translation>تعذّرت قراءة التعارضات</translation>
    </message>
    <message>
        <source>That record is no conflict any more</source>
        <translation>لم يعد هذا السجل متعارضًا</translation>
    </message>
    <message>
        <source>That record could not be read</source>
        <translation>تعذّرت قراءة هذا السجل</translation>
    </message>
    <message>
        <source>The names could not be read</source>
        <translation>تعذّرت قراءة الأسماء</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read</source>
        <translation>تعذّرت قراءة إجابة النموذج</translation>
    </message>
    <message>
        <source>The answers have changed meanwhile.</source>
        <translation>تغيّرت الإجابات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This record is settled.</source>
        <translation>هذا السجل مبتوت فيه.</translation>
    </message>
    <message>
        <source>One of the answers is yours, so somebody else decides. The policy does not let people decide conflicts they are part of.</source>
        <translation>إحدى الإجابات لك، لذا يبتّ فيه شخص آخر. لا تسمح السياسة بأن يبتّ أحد في تعارض هو طرف فيه.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long by about %Ln characters.</source>
        <translation>
            <numerusform>السبب أطول من اللازم بنحو %Ln حرف.</numerusform>
            <numerusform>السبب أطول من اللازم بنحو حرف واحد (%Ln).</numerusform>
            <numerusform>السبب أطول من اللازم بنحو حرفين (%Ln).</numerusform>
            <numerusform>السبب أطول من اللازم بنحو %Ln أحرف.</numerusform>
            <numerusform>السبب أطول من اللازم بنحو %Ln حرفًا.</numerusform>
            <numerusform>السبب أطول من اللازم بنحو %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>اختر وسمًا أولًا.</translation>
    </message>
    <message>
        <source>Needed when you decide against the majority.</source>
        <translation>مطلوب حين تقرر خلاف الأغلبية.</translation>
    </message>
    <message>
        <source>The label schema asks for %1 as well, and no answer with this label says it. Send the record back.</source>
        <comment>field</comment>
        <translation>يطلب مخطط الوسوم %1 أيضًا، ولا تذكره أي إجابة بهذا الوسم. أعد السجل.</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <comment>a label</comment>
        <translation>تم البتّ: %1</translation>
    </message>
    <message>
        <source>This decision could not be saved</source>
        <translation>تعذّر حفظ هذا القرار</translation>
    </message>
    <message>
        <source>Kept as ambiguous</source>
        <translation>أُبقي ملتبسًا</translation>
    </message>
    <message>
        <source>Sent back to the reviewers</source>
        <translation>أُعيد إلى المراجعين</translation>
    </message>
    <message>
        <source>This record could not be sent back</source>
        <translation>تعذّرت إعادة هذا السجل</translation>
    </message>
    <message>
        <source>Set aside for later</source>
        <translation>وُضع جانبًا لوقت لاحق</translation>
    </message>
    <message>
        <source>This record could not be set aside</source>
        <translation>تعذّر وضع هذا السجل جانبًا</translation>
    </message>
    <message>
        <source>%1 What you chose and typed is kept until you close the window.</source>
        <translation>%1 ما اخترته وكتبته محفوظ حتى تغلق النافذة.</translation>
    </message>
    <message>
        <source>This record has changed meanwhile</source>
        <translation>تغيّر هذا السجل في هذه الأثناء</translation>
    </message>
    <message>
        <source>%1 Nothing was saved for it; what you typed is kept.</source>
        <translation>%1 لم يُحفظ له شيء؛ وما كتبته باقٍ.</translation>
    </message>
    <message>
        <source>That could not be taken back</source>
        <translation>تعذّر سحب ذلك</translation>
    </message>
    <message>
        <source>%1 It stands as it was.</source>
        <translation>%1 وهو باقٍ كما كان.</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>لم يبقَ ما يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>The project was exported after that decision</source>
        <translation>صُدِّر المشروع بعد ذلك القرار</translation>
    </message>
    <message>
        <source>Files outside still hold what you have just taken back.</source>
        <translation>ما زالت ملفات خارجية تحوي ما سحبته الآن.</translation>
    </message>
    <message>
        <source>Taken back; the conflict is open again</source>
        <translation>سُحب؛ والتعارض مفتوح من جديد</translation>
    </message>
    <message>
        <source>%1 It stands as it was. The next undo goes on with what you did before.</source>
        <translation>%1 يبقى كل شيء كما كان. التراجع التالي يتناول ما فعلته قبل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln records, which were done in one go</source>
        <translation>
            <numerusform>سُحب ما جرى دفعة واحدة: لا سجلات</numerusform>
            <numerusform>سُحب ما جرى دفعة واحدة: سجل واحد</numerusform>
            <numerusform>سُحب ما جرى دفعة واحدة: سجلان</numerusform>
            <numerusform>سُحب ما جرى دفعة واحدة: %Ln سجلات</numerusform>
            <numerusform>سُحب ما جرى دفعة واحدة: %Ln سجلًا</numerusform>
            <numerusform>سُحب ما جرى دفعة واحدة: %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back; one more answer is waited for again</source>
        <translation>سُحب القرار؛ تُنتظر إجابة أخرى من جديد</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementPage</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Computing agreement</source>
        <translation>حساب الاتفاق</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Ambiguity</source>
        <translation>الالتباس</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>صفحة ويب (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the report on agreement</source>
        <translation>حفظ تقرير الاتفاق</translation>
    </message>
    <message>
        <source>Overview of agreement</source>
        <translation>نظرة عامة على الاتفاق</translation>
    </message>
    <message>
        <source>Agreement on labels</source>
        <translation>الاتفاق على الوسوم</translation>
    </message>
    <message>
        <source>Ambiguous records</source>
        <translation>السجلات الملتبسة</translation>
    </message>
    <message>
        <source>Read all answers anew</source>
        <translation>إعادة قراءة كل الإجابات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more blind labels</source>
        <translation>
            <numerusform>لا سجلات بوسمين محجوبين أو أكثر</numerusform>
            <numerusform>سجل واحد بوسمين محجوبين أو أكثر</numerusform>
            <numerusform>سجلان بوسمين محجوبين أو أكثر</numerusform>
            <numerusform>%Ln سجلات بوسمين محجوبين أو أكثر</numerusform>
            <numerusform>%Ln سجلًا بوسمين محجوبين أو أكثر</numerusform>
            <numerusform>%Ln سجل بوسمين محجوبين أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more labels</source>
        <translation>
            <numerusform>لا سجلات بوسمين أو أكثر</numerusform>
            <numerusform>سجل واحد بوسمين أو أكثر</numerusform>
            <numerusform>سجلان بوسمين أو أكثر</numerusform>
            <numerusform>%Ln سجلات بوسمين أو أكثر</numerusform>
            <numerusform>%Ln سجلًا بوسمين أو أكثر</numerusform>
            <numerusform>%Ln سجل بوسمين أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>segments</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>all</source>
        <comment>period</comment>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln weeks</source>
        <translation>
            <numerusform>آخر لا أسابيع</numerusform>
            <numerusform>آخر أسبوع واحد</numerusform>
            <numerusform>آخر أسبوعين</numerusform>
            <numerusform>آخر %Ln أسابيع</numerusform>
            <numerusform>آخر %Ln أسبوعًا</numerusform>
            <numerusform>آخر %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>blind only</source>
        <comment>answers</comment>
        <translation>المحجوبة فقط</translation>
    </message>
    <message>
        <source>all</source>
        <comment>answers</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>حُفظ التقرير في %1.</translation>
    </message>
    <message>
        <source>The note is in the guideline, which is version %1 now.</source>
        <translation>الملاحظة في الدليل، وهو الآن الإصدار %1.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementStatePane</name>
    <message>
        <source>Reading and computing</source>
        <translation>القراءة والحساب</translation>
    </message>
    <message>
        <source>Reading all answers</source>
        <translation>قراءة كل الإجابات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>No record with two answers here</source>
        <translation>لا سجل هنا له إجابتان</translation>
    </message>
    <message>
        <source>In this segment and period no record was answered by two reviewers.</source>
        <translation>في هذه الشريحة والفترة لم يجب مراجعان عن أي سجل.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>عرض كل السجلات</translation>
    </message>
    <message>
        <source>No record has two answers yet</source>
        <translation>لا سجل له إجابتان بعد</translation>
    </message>
    <message>
        <source>Agreement is measured where two or more reviewers answer the same record on their own. Set the overlap in the policy: it says which share of the queue goes to more than one reviewer.</source>
        <translation>يُقاس الاتفاق حيث يجيب مراجعان أو أكثر كلٌّ على حدة عن السجل نفسه. حدد التداخل في السياسة: فهو يبين أي حصة من قائمة الانتظار تذهب إلى أكثر من مراجع.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مجددًا</translation>
    </message>
    <message>
        <source>The answers could not be read</source>
        <translation>تعذّرت قراءة الإجابات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Nothing was changed. Reading all answers begins anew.</source>
        <translation>لم يتغير شيء. تبدأ قراءة كل الإجابات من جديد.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AidsPanel</name>
    <message>
        <source>Show the estimate</source>
        <translation>إظهار التقدير</translation>
    </message>
    <message>
        <source>Fit again</source>
        <translation>تقدير جديد</translation>
    </message>
    <message>
        <source>Show the model&apos;s answer</source>
        <translation>إظهار إجابة النموذج</translation>
    </message>
    <message>
        <source>Consensus estimate</source>
        <translation>تقدير الإجماع</translation>
    </message>
    <message>
        <source>Model&apos;s answer</source>
        <translation>إجابة النموذج</translation>
    </message>
    <message>
        <source>Dawid and Skene</source>
        <comment>a method, by its authors</comment>
        <translation>Dawid و Skene</translation>
    </message>
    <message>
        <source>Reading what everybody answered</source>
        <translation>تُقرأ إجابات الجميع</translation>
    </message>
    <message>
        <source>Estimating, round %L1</source>
        <translation>يجري التقدير، الجولة %L1</translation>
    </message>
    <message>
        <source>There is no estimate. %1</source>
        <translation>لا يوجد تقدير. %1</translation>
    </message>
    <message numerus="yes">
        <source>Fitted on %Ln records at %1.</source>
        <translation>
            <numerusform>قُدِّر من %Ln سجل في %1.</numerusform>
            <numerusform>قُدِّر من سجل واحد (%Ln) في %1.</numerusform>
            <numerusform>قُدِّر من سجلين (%Ln) في %1.</numerusform>
            <numerusform>قُدِّر من %Ln سجلات في %1.</numerusform>
            <numerusform>قُدِّر من %Ln سجلًّا في %1.</numerusform>
            <numerusform>قُدِّر من %Ln سجل في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability on these labels</source>
        <translation>الموثوقية في هذه الوسوم</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>المراجع %1</translation>
    </message>
    <message>
        <source>few</source>
        <comment>too few answers to say</comment>
        <translation>قليل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>إجابة واحدة (%Ln)</numerusform>
            <numerusform>إجابتان (%Ln)</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابةً</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>No model has predicted this record.</source>
        <translation>لم يتنبأ أي نموذج بهذا السجل.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AmbiguityTab</name>
    <message>
        <source>The model is uncertain from</source>
        <translation>النموذج غير متيقن من</translation>
    </message>
    <message>
        <source>People differ from</source>
        <translation>يختلف الناس من</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>عدم يقين النموذج والتباس البيانات</translation>
    </message>
    <message>
        <source>Keep soft labels</source>
        <translation>الإبقاء على وسوم مرنة</translation>
    </message>
    <message>
        <source>Send to adjudicate</source>
        <translation>إرسال إلى التحكيم</translation>
    </message>
    <message>
        <source>Looking at each record</source>
        <translation>النظر في كل سجل</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records drawn, one mark each</source>
        <translation>
            <numerusform>رُسم %1 من لا سجلات، علامة لكل سجل</numerusform>
            <numerusform>رُسم %1 من سجل واحد، علامة لكل سجل</numerusform>
            <numerusform>رُسم %1 من سجلين، علامة لكل سجل</numerusform>
            <numerusform>رُسم %1 من %Ln سجلات، علامة لكل سجل</numerusform>
            <numerusform>رُسم %1 من %Ln سجلًا، علامة لكل سجل</numerusform>
            <numerusform>رُسم %1 من %Ln سجل، علامة لكل سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have too few answers for any split to show that people differ; they are in no quadrant.</source>
        <translation>
            <numerusform>خارج الأرباع لأن إجاباته أقل من أن تُظهر اختلافًا: لا سجلات.</numerusform>
            <numerusform>خارج الأرباع لأن إجاباته أقل من أن تُظهر اختلافًا: سجل واحد.</numerusform>
            <numerusform>خارج الأرباع لأن إجاباته أقل من أن تُظهر اختلافًا: سجلان.</numerusform>
            <numerusform>خارج الأرباع لأن إجاباته أقل من أن تُظهر اختلافًا: %Ln سجلات.</numerusform>
            <numerusform>خارج الأرباع لأن إجاباته أقل من أن تُظهر اختلافًا: %Ln سجلًا.</numerusform>
            <numerusform>خارج الأرباع لأن إجاباته أقل من أن تُظهر اختلافًا: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records the model has said nothing yet.</source>
        <translation>
            <numerusform>لم يقل النموذج شيئًا بعد عن لا سجلات.</numerusform>
            <numerusform>لم يقل النموذج شيئًا بعد عن سجل واحد.</numerusform>
            <numerusform>لم يقل النموذج شيئًا بعد عن سجلين.</numerusform>
            <numerusform>لم يقل النموذج شيئًا بعد عن %Ln سجلات.</numerusform>
            <numerusform>لم يقل النموذج شيئًا بعد عن %Ln سجلًا.</numerusform>
            <numerusform>لم يقل النموذج شيئًا بعد عن %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples in %1</source>
        <comment>a quadrant</comment>
        <translation>أمثلة على %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AnswerCard</name>
    <message>
        <source>You, %1</source>
        <comment>a letter</comment>
        <translation>أنت، %1</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>المراجع %1</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>لا تعليق</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fact of an answer, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>when</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AnswerStrip</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AppearanceSection</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System is light or dark as your desktop was when Second Look started.</source>
        <translation>«النظام» فاتح أو داكن وفق سطح المكتب عند بدء Second Look.</translation>
    </message>
    <message>
        <source>%L1%</source>
        <comment>text size</comment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The whole interface grows with it.</source>
        <translation>تكبر الواجهة كلها معه.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>العودة إلى الإعدادات الافتراضية</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Takes effect when Second Look starts the next time.</source>
        <translation>يسري عند بدء Second Look في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BalanceStrip</name>
    <message>
        <source>Class balance</source>
        <translation>توزيع الأوسمة</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>a label with its rows</comment>
        <translation>%1، قليلة جدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n labels below %1</source>
        <comment>how many rows are needed</comment>
        <translation>
            <numerusform>دون %1: لا أوسمة</numerusform>
            <numerusform>دون %1: وسم واحد</numerusform>
            <numerusform>دون %1: وسمان</numerusform>
            <numerusform>دون %1: %n أوسمة</numerusform>
            <numerusform>دون %1: %n وسمًا</numerusform>
            <numerusform>دون %1: %n وسم</numerusform>
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
            <numerusform>%1، لا صفوف، المرتبة %2 من %3</numerusform>
            <numerusform>%1، صف واحد، المرتبة %2 من %3</numerusform>
            <numerusform>%1، صفان، المرتبة %2 من %3</numerusform>
            <numerusform>%1، %Ln صفوف، المرتبة %2 من %3</numerusform>
            <numerusform>%1، %Ln صفًا، المرتبة %2 من %3</numerusform>
            <numerusform>%1، %Ln صف، المرتبة %2 من %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BlindNote</name>
    <message>
        <source>Choose first. Suggestions and evidence show after your pick.</source>
        <translation>اختر أولًا. تظهر الاقتراحات والقرائن بعد اختيارك.</translation>
    </message>
    <message>
        <source>Your first pick is saved as %1. It counts for agreement, whatever you do now.</source>
        <translation>حُفظ اختيارك الأول بوصفه %1. وهو يُحتسب في التوافق مهما فعلت الآن.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPage</name>
    <message>
        <source>Keep to records that match</source>
        <translation>السجلات المطابقة فقط</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>ترشيح الوسوم</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>جارٍ البتّ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Many records</source>
        <translation>سجلات كثيرة</translation>
    </message>
    <message>
        <source>Keep to records that match a filter</source>
        <translation>السجلات المطابقة لمرشِّح فقط</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>اختيار الوسم</translation>
    </message>
    <message>
        <source>Decide all chosen records</source>
        <translation>البتّ في كل السجلات المختارة</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>Choose all records of the table</source>
        <translation>اختيار كل سجلات الجدول</translation>
    </message>
    <message>
        <source>Choose no record</source>
        <translation>إلغاء اختيار السجلات</translation>
    </message>
    <message>
        <source>reading the queue</source>
        <translation>جارٍ قراءة قائمة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>No open record matches. Records that others hold or that you settled are not here.</source>
        <translation>لا يوجد سجل مفتوح مطابق. السجلات التي لدى غيرك أو التي بتتَّ فيها ليست هنا.</translation>
    </message>
    <message>
        <source>Choose records with Space, Shift and the arrows, or Ctrl+A</source>
        <translation>اختر السجلات بمفتاح المسافة أو Shift مع الأسهم أو Ctrl+A</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records chosen</source>
        <translation>
            <numerusform>لم يُختر أي سجل</numerusform>
            <numerusform>اختير سجل واحد</numerusform>
            <numerusform>اختير سجلان</numerusform>
            <numerusform>اختيرت %Ln سجلات</numerusform>
            <numerusform>اختير %Ln سجلًا</numerusform>
            <numerusform>اختير %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Then choose the label that they get.</source>
        <translation>ثم اختر الوسم الذي سيُعطى لها.</translation>
    </message>
    <message>
        <source>No record is chosen yet.</source>
        <translation>لم يُختر أي سجل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records can be decided at once. Narrow the filter.</source>
        <translation>
            <numerusform>لا يمكن البتّ في أي سجل دفعة واحدة. ضيّق المرشِّح.</numerusform>
            <numerusform>يمكن البتّ في سجل واحد على الأكثر دفعة واحدة. ضيّق المرشِّح.</numerusform>
            <numerusform>يمكن البتّ في سجلين على الأكثر دفعة واحدة. ضيّق المرشِّح.</numerusform>
            <numerusform>يمكن البتّ في %Ln سجلات على الأكثر دفعة واحدة. ضيّق المرشِّح.</numerusform>
            <numerusform>يمكن البتّ في %Ln سجلًا على الأكثر دفعة واحدة. ضيّق المرشِّح.</numerusform>
            <numerusform>يمكن البتّ في %Ln سجل على الأكثر دفعة واحدة. ضيّق المرشِّح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what would change</source>
        <translation>جارٍ حساب ما سيتغير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as this label.</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا سجل متنبَّأ له بهذا الوسم.</numerusform>
            <numerusform>سجل واحد متنبَّأ له بهذا الوسم.</numerusform>
            <numerusform>سجلان متنبَّأ لهما بهذا الوسم.</numerusform>
            <numerusform>%Ln سجلات متنبَّأ لها بهذا الوسم.</numerusform>
            <numerusform>%Ln سجلًا متنبَّأ لها بهذا الوسم.</numerusform>
            <numerusform>%Ln سجل متنبَّأ لها بهذا الوسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as %1.</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا سجل متنبَّأ له بالوسم %1.</numerusform>
            <numerusform>سجل واحد متنبَّأ له بالوسم %1.</numerusform>
            <numerusform>سجلان متنبَّأ لهما بالوسم %1.</numerusform>
            <numerusform>%Ln سجلات متنبَّأ لها بالوسم %1.</numerusform>
            <numerusform>%Ln سجلًا متنبَّأ لها بالوسم %1.</numerusform>
            <numerusform>%Ln سجل متنبَّأ لها بالوسم %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as another label or not at all.</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا سجل متنبَّأ له بوسم آخر أو بلا تنبؤ.</numerusform>
            <numerusform>سجل واحد متنبَّأ له بوسم آخر أو بلا تنبؤ.</numerusform>
            <numerusform>سجلان متنبَّأ لهما بوسم آخر أو بلا تنبؤ.</numerusform>
            <numerusform>%Ln سجلات متنبَّأ لها بوسم آخر أو بلا تنبؤ.</numerusform>
            <numerusform>%Ln سجلًا متنبَّأ لها بوسم آخر أو بلا تنبؤ.</numerusform>
            <numerusform>%Ln سجل متنبَّأ لها بوسم آخر أو بلا تنبؤ.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be decided here.</source>
        <translation>لا يمكن البتّ في أي منها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they measure something and are judged one at a time.</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا يُستثنى أي سجل.</numerusform>
            <numerusform>يُستثنى سجل واحد: يقيس شيئًا ويُحكم عليه منفردًا.</numerusform>
            <numerusform>يُستثنى سجلان: يقيسان شيئًا ويُحكم عليهما واحدًا واحدًا.</numerusform>
            <numerusform>تُستثنى %Ln سجلات: تقيس شيئًا ويُحكم عليها واحدًا واحدًا.</numerusform>
            <numerusform>يُستثنى %Ln سجلًا: تقيس شيئًا ويُحكم عليها واحدًا واحدًا.</numerusform>
            <numerusform>يُستثنى %Ln سجل: تقيس شيئًا ويُحكم عليها واحدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they are settled or with another reviewer by now.</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا يُستثنى أي سجل.</numerusform>
            <numerusform>يُستثنى سجل واحد: بُتَّ فيه أو هو لدى مراجع آخر.</numerusform>
            <numerusform>يُستثنى سجلان: بُتَّ فيهما أو هما لدى مراجع آخر.</numerusform>
            <numerusform>تُستثنى %Ln سجلات: بُتَّ فيها أو هي لدى مراجع آخر.</numerusform>
            <numerusform>يُستثنى %Ln سجلًا: بُتَّ فيها أو هي لدى مراجع آخر.</numerusform>
            <numerusform>يُستثنى %Ln سجل: بُتَّ فيها أو هي لدى مراجع آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as %1</source>
        <comment>records; label</comment>
        <translation>
            <numerusform>لا شيء للبتّ بوصفه %1</numerusform>
            <numerusform>البتّ في سجل واحد بوصفه %1</numerusform>
            <numerusform>البتّ في سجلين بوصفهما %1</numerusform>
            <numerusform>البتّ في %Ln سجلات بوصفها %1</numerusform>
            <numerusform>البتّ في %Ln سجلًا بوصفها %1</numerusform>
            <numerusform>البتّ في %Ln سجل بوصفها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>The label schema asks for more than a label (%1). These records are settled one at a time.</source>
        <translation>يطلب مخطط الوسوم أكثر من وسم (%1). يُبتّ في هذه السجلات واحدًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPresenter</name>
    <message numerus="yes">
        <source>%Ln records got %1</source>
        <translation>
            <numerusform>لم يحصل أي سجل على %1</numerusform>
            <numerusform>حصل سجل واحد على %1</numerusform>
            <numerusform>حصل سجلان على %1</numerusform>
            <numerusform>حصلت %Ln سجلات على %1</numerusform>
            <numerusform>حصل %Ln سجلًا على %1</numerusform>
            <numerusform>حصل %Ln سجل على %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>لم يبقَ ما يمكن التراجع عنه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>لم يُتراجع عن أي قرار</numerusform>
            <numerusform>تُرجع عن قرار واحد</numerusform>
            <numerusform>تُرجع عن قرارين</numerusform>
            <numerusform>تُرجع عن %Ln قرارات</numerusform>
            <numerusform>تُرجع عن %Ln قرارًا</numerusform>
            <numerusform>تُرجع عن %Ln قرار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkTable</name>
    <message>
        <source>Records of the queue</source>
        <translation>سجلات قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkTableModel</name>
    <message>
        <source>hidden</source>
        <comment>a prediction</comment>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>row %L1, chosen</source>
        <translation>الصف %L1، مختار</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>الصف %L1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Predicted label</source>
        <translation>الوسم المتنبَّأ به</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CapDialog</name>
    <message>
        <source>Cost cap</source>
        <translation>حد التكلفة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>A higher cost cap</source>
        <translation>حد تكلفة أعلى</translation>
    </message>
    <message>
        <source>The run has cost %1 of %2 so far. It goes on under a higher cap.</source>
        <comment>money</comment>
        <translation>كلّف التشغيل %1 من %2 حتى الآن. ويستمر تحت حد أعلى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>عرض كرسم بياني</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>card, what its button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ColumnsStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>choose a part</source>
        <translation>اختيار الدور</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>مطابقة الأعمدة</translation>
    </message>
    <message>
        <source>Only the text is needed. The rest is a guess you can change.</source>
        <translation>النص وحده مطلوب. البقية تخمين يمكنك تغييره.</translation>
    </message>
    <message>
        <source>Rows 1 to %1 of %2</source>
        <translation>الصفوف من 1 إلى %1 من أصل %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CommentEditor</name>
    <message>
        <source>Keep comment</source>
        <translation>حفظ التعليق</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>What should the lead know about this record?</source>
        <translation>ما الذي ينبغي أن يعرفه المسؤول عن هذا السجل؟</translation>
    </message>
    <message>
        <source>Comment on this record</source>
        <translation>التعليق على هذا السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Too long by about %Ln characters. Shorten it to keep it.</source>
        <translation>
            <numerusform>الطول مناسب.</numerusform>
            <numerusform>أطول بنحو محرف واحد. اختصره لحفظه.</numerusform>
            <numerusform>أطول بنحو محرفين. اختصره لحفظه.</numerusform>
            <numerusform>أطول بنحو %Ln محارف. اختصره لحفظه.</numerusform>
            <numerusform>أطول بنحو %Ln محرفًا. اختصره لحفظه.</numerusform>
            <numerusform>أطول بنحو %Ln محرف. اختصره لحفظه.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved with your decision.</source>
        <translation>يُحفظ مع قرارك.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfidenceRow</name>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Your confidence</source>
        <translation>مدى يقينك</translation>
    </message>
    <message>
        <source>How sure are you? Alt 1 low, Alt 2 medium, Alt 3 high</source>
        <translation>ما مدى يقينك؟ Alt 1 منخفض، Alt 2 متوسط، Alt 3 عالٍ</translation>
    </message>
    <message>
        <source>How sure are you? Alt 1 to 3</source>
        <translation>ما مدى يقينك؟ Alt 1 إلى 3</translation>
    </message>
    <message>
        <source>needed, Alt 1 to 3</source>
        <translation>مطلوب، Alt 1 إلى 3</translation>
    </message>
    <message>
        <source>optional, Alt 1 to 3</source>
        <translation>اختياري، Alt 1 إلى 3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictBar</name>
    <message>
        <source>Conflict, %1</source>
        <comment>votes</comment>
        <translation>تعارض، %1</translation>
    </message>
    <message>
        <source>Waiting, %1</source>
        <comment>votes</comment>
        <translation>في الانتظار، %1</translation>
    </message>
    <message>
        <source>Ambiguous, %1</source>
        <comment>votes</comment>
        <translation>ملتبس، %1</translation>
    </message>
    <message>
        <source>Decided, %1</source>
        <comment>votes</comment>
        <translation>مبتوت فيه، %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of the conflict; conflicts</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFilter</name>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Only conflicts about two labels</source>
        <translation>تعارضات بين وسمين فقط</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Only conflicts of a segment</source>
        <translation>تعارضات شريحة واحدة فقط</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>عرض كل التعارضات</translation>
    </message>
    <message>
        <source>all</source>
        <comment>labels</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>two labels, number of conflicts</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>all</source>
        <comment>segments</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>segment, number of conflicts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln chosen records</source>
        <translation>
            <numerusform>المختار فقط: لا سجلات</numerusform>
            <numerusform>المختار فقط: سجل واحد</numerusform>
            <numerusform>المختار فقط: سجلان</numerusform>
            <numerusform>المختار فقط: %Ln سجلات</numerusform>
            <numerusform>المختار فقط: %Ln سجلًا</numerusform>
            <numerusform>المختار فقط: %Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFold</name>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictListModel</name>
    <message>
        <source>yours</source>
        <comment>conflict</comment>
        <translation>لك</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>وُضع جانبًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more labels</source>
        <translation>
            <numerusform>%Ln وسم آخر</numerusform>
            <numerusform>وسم آخر (%Ln)</numerusform>
            <numerusform>وسمان آخران (%Ln)</numerusform>
            <numerusform>%Ln وسوم أخرى</numerusform>
            <numerusform>%Ln وسمًا آخر</numerusform>
            <numerusform>%Ln وسم آخر</numerusform>
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
        <translation>التعارض %L1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictOrderBox</name>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>الأكثر اختلافًا أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Order of the conflicts</source>
        <translation>ترتيب التعارضات</translation>
    </message>
    <message>
        <source>Which conflict comes next</source>
        <translation>أي تعارض يأتي تاليًا</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictPane</name>
    <message numerus="yes">
        <source>%Ln decided today</source>
        <translation>
            <numerusform>بُتّ اليوم في %Ln</numerusform>
            <numerusform>بُتّ اليوم في واحد (%Ln)</numerusform>
            <numerusform>بُتّ اليوم في اثنين (%Ln)</numerusform>
            <numerusform>بُتّ اليوم في %Ln</numerusform>
            <numerusform>بُتّ اليوم في %Ln</numerusform>
            <numerusform>بُتّ اليوم في %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>التحكيم</translation>
    </message>
    <message>
        <source>Show what was decided</source>
        <translation>إظهار ما بُتّ فيه</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictRecord</name>
    <message>
        <source>Guideline for these labels</source>
        <translation>الدليل لهذه الوسوم</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the guideline</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>version %L1</source>
        <translation>الإصدار %L1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>قُطع هنا: %1 من أصل %2 محرف</translation>
    </message>
    <message>
        <source>chosen blind, before any suggestion</source>
        <translation>اختيرت محجوبة قبل أي اقتراح</translation>
    </message>
    <message>
        <source>chosen beside the model&apos;s answer</source>
        <translation>اختيرت بجانب إجابة النموذج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen blind</source>
        <translation>
            <numerusform>%Ln اختيرت محجوبة</numerusform>
            <numerusform>واحدة (%Ln) اختيرت محجوبة</numerusform>
            <numerusform>اثنتان (%Ln) اختيرتا محجوبتين</numerusform>
            <numerusform>%Ln اختيرت محجوبة</numerusform>
            <numerusform>%Ln اختيرت محجوبة</numerusform>
            <numerusform>%Ln اختيرت محجوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>إظهار الأسماء</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictState</name>
    <message>
        <source>The conflicts are being read</source>
        <translation>تُقرأ التعارضات</translation>
    </message>
    <message>
        <source>The conflicts could not be read</source>
        <translation>تعذّرت قراءة التعارضات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided today.</source>
        <translation>
            <numerusform>بُتّ اليوم في %Ln.</numerusform>
            <numerusform>بُتّ اليوم في واحد (%Ln).</numerusform>
            <numerusform>بُتّ اليوم في اثنين (%Ln).</numerusform>
            <numerusform>بُتّ اليوم في %Ln.</numerusform>
            <numerusform>بُتّ اليوم في %Ln.</numerusform>
            <numerusform>بُتّ اليوم في %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflict waits for a decision</source>
        <translation>لا تعارض ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Where reviewers disagree about a record, it comes here. %1</source>
        <translation>حين يختلف المراجعون حول سجل يأتي إلى هنا. %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing waits for another answer</source>
        <translation>لا شيء ينتظر إجابة أخرى</translation>
    </message>
    <message>
        <source>Records that are sent back stand here until the reviewers have answered.</source>
        <translation>تبقى السجلات المعادة هنا حتى يجيب المراجعون.</translation>
    </message>
    <message>
        <source>To the open conflicts</source>
        <translation>إلى التعارضات المفتوحة</translation>
    </message>
    <message>
        <source>No record is kept as ambiguous</source>
        <translation>لا سجل أُبقي ملتبسًا</translation>
    </message>
    <message>
        <source>Records that keep a soft label stand here.</source>
        <translation>السجلات ذات الوسم المرن هنا.</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>لم يُبتّ في شيء بعد</translation>
    </message>
    <message>
        <source>Conflicts that a person or a rule decided stand here.</source>
        <translation>التعارضات التي بتّ فيها شخص أو قاعدة هنا.</translation>
    </message>
    <message>
        <source>No conflict here</source>
        <translation>لا تعارض هنا</translation>
    </message>
    <message>
        <source>None of this list fits the labels, the segment or the records that you keep to.</source>
        <translation>لا شيء في هذه القائمة يوافق الوسوم أو الشريحة أو السجلات التي اخترتها.</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>عرض كل التعارضات</translation>
    </message>
    <message>
        <source>Conflicts are settled in the project</source>
        <translation>يُبت في التعارضات داخل المشروع</translation>
    </message>
    <message>
        <source>This is a review pack: a part of a project&apos;s queue for one reviewer. Where your answers and those of others differ shows once the pack is merged.</source>
        <translation>هذه حزمة مراجعة: جزء من قائمة انتظار مشروع لمراجع واحد. يظهر اختلاف إجاباتك عن إجابات غيرك بعد دمج الحزمة.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionModel</name>
    <message numerus="yes">
        <source>%1: %Ln pairs of answers agree</source>
        <translation>
            <numerusform>%1: لا أزواج من الإجابات المتفقة</numerusform>
            <numerusform>%1: زوج واحد من الإجابات المتفقة</numerusform>
            <numerusform>%1: زوجان من الإجابات المتفقة</numerusform>
            <numerusform>%1: %Ln أزواج من الإجابات المتفقة</numerusform>
            <numerusform>%1: %Ln زوجًا من الإجابات المتفقة</numerusform>
            <numerusform>%1: %Ln زوج من الإجابات المتفقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %Ln pairs of answers</source>
        <translation>
            <numerusform>%1 و%2: لا أزواج من الإجابات</numerusform>
            <numerusform>%1 و%2: زوج واحد من الإجابات</numerusform>
            <numerusform>%1 و%2: زوجان من الإجابات</numerusform>
            <numerusform>%1 و%2: %Ln أزواج من الإجابات</numerusform>
            <numerusform>%1 و%2: %Ln زوجًا من الإجابات</numerusform>
            <numerusform>%1 و%2: %Ln زوج من الإجابات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionView</name>
    <message>
        <source>Which labels are mixed up</source>
        <translation>الوسوم التي يُخلط بينها</translation>
    </message>
    <message>
        <source>Pairs that disagree</source>
        <translation>أزواج مختلفة</translation>
    </message>
    <message>
        <source>pairs that agree</source>
        <translation>أزواج متفقة</translation>
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
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Show the text as</source>
        <translation>عرض النص بوصفه</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CutLine</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>قُطع هنا: %1 من أصل %2 محرف</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Name of a new folder:</source>
        <translation>اسم مجلد جديد:</translation>
    </message>
    <message>
        <source>Difference to another version</source>
        <translation>الفرق عن إصدار آخر</translation>
    </message>
    <message>
        <source>Rows of the version</source>
        <translation>صفوف الإصدار</translation>
    </message>
    <message>
        <source>Find a row by its id</source>
        <translation>البحث عن صف بمعرّفه</translation>
    </message>
    <message>
        <source>Export a frozen version</source>
        <translation>تصدير إصدار مجمَّد</translation>
    </message>
    <message>
        <source>Freeze the draft</source>
        <translation>تجميد المسودة</translation>
    </message>
    <message>
        <source>Verify that the version is what it was</source>
        <translation>التحقق من أن الإصدار كما كان</translation>
    </message>
    <message>
        <source>Read versions and draft anew</source>
        <translation>قراءة الإصدارات والمسودة من جديد</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsStatePane</name>
    <message>
        <source>Working out the version</source>
        <translation>حساب الإصدار</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>تعذرت قراءة الإصدارات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>This version could not be read</source>
        <translation>تعذرت قراءة هذا الإصدار</translation>
    </message>
    <message>
        <source>Working out version %1</source>
        <translation>حساب الإصدار %1</translation>
    </message>
    <message>
        <source>All labelled records are read, nearly the same texts are looked for, and the quality gates are checked. Nothing is stored before you freeze it.</source>
        <translation>تُقرأ كل السجلات الموسومة، ويُبحث عن النصوص شبه المكررة، وتُفحص بوابات الجودة. لا يُحفظ شيء قبل أن تجمّده.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Nothing was stored. Working it out begins anew.</source>
        <translation>لم يُحفظ شيء. يبدأ الحساب من جديد.</translation>
    </message>
    <message>
        <source>Work out version %1</source>
        <translation>احسب الإصدار %1</translation>
    </message>
    <message>
        <source>No dataset version yet</source>
        <translation>لا إصدار بعد</translation>
    </message>
    <message>
        <source>A version holds labelled records that never change, with splits and where each label comes from. It cannot be worked out now: %1</source>
        <translation>يحوي الإصدار سجلات موسومة لا تتغير أبدًا، مع أجزائها ومصدر كل وسم. لا يمكن حسابه الآن: %1</translation>
    </message>
    <message>
        <source>Version %1 could not be worked out</source>
        <translation>تعذر حساب الإصدار %1</translation>
    </message>
    <message>
        <source>No dataset version here</source>
        <translation>لا إصدار هنا</translation>
    </message>
    <message>
        <source>This is a review pack. Versions are made in the project that gave it out, once the pack came back.</source>
        <translation>هذه حزمة مراجعة. تُصنع الإصدارات في المشروع الذي أصدرها بعد عودة الحزمة.</translation>
    </message>
    <message>
        <source>The project file is read only, and no version was made before. Who may write to it can make one.</source>
        <translation>ملف المشروع للقراءة فقط، ولم يُصنع إصدار من قبل. من يحق له الكتابة فيه يستطيع صنع واحد.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر من جديد</translation>
    </message>
    <message>
        <source>Version %1 is not worked out yet</source>
        <translation>لم يُحسب الإصدار %1 بعد</translation>
    </message>
    <message>
        <source>All records are read; comparing texts and checking gates.</source>
        <translation>قُرئت كل السجلات؛ تُقارن النصوص وتُفحص البوابات.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <comment>read</comment>
        <translation>%1 من %2 من السجلات</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DecisionPanel</name>
    <message>
        <source>This record is settled.</source>
        <translation>هذا السجل مبتوت فيه.</translation>
    </message>
    <message>
        <source>One of the answers is yours. The decision will be marked as such.</source>
        <translation>إحدى الإجابات لك. سيُذكر ذلك مع القرار.</translation>
    </message>
    <message>
        <source>One of the answers is yours, so somebody else decides. The policy does not let people decide conflicts they are part of.</source>
        <translation>إحدى الإجابات لك، لذا يبتّ فيه شخص آخر. لا تسمح السياسة بأن يبتّ أحد في تعارض هو طرف فيه.</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <comment>a label</comment>
        <translation>البتّ: %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البتّ</translation>
    </message>
    <message>
        <source>Needed when you decide against the majority.</source>
        <translation>مطلوب حين تقرر خلاف الأغلبية.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a reason, its key</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Send back to reviewers</source>
        <translation>الإعادة إلى المراجعين</translation>
    </message>
    <message>
        <source>Mark ambiguous, keep soft label</source>
        <translation>ملتبس مع وسم مرن</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>سحب هذا القرار</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason, shown to the reviewers</source>
        <translation>السبب، يراه المراجعون</translation>
    </message>
    <message>
        <source>Why people disagree</source>
        <translation>سبب الاختلاف</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DefinitionCard</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>This label has no definition yet.</source>
        <translation>ليس لهذا الوسم تعريف بعد.</translation>
    </message>
    <message>
        <source>Not this label: %1</source>
        <comment>a text</comment>
        <translation>ليس هذا الوسم: %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DifferenceView</name>
    <message>
        <source>soft label</source>
        <translation>وسم مرن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>مقارنة بـ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>وسم تغيّر</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>الصفوف المتغيرة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>What changed to version %1</source>
        <translation>ما تغيّر إلى الإصدار %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>No row.</source>
        <translation>لا صف.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Label before</source>
        <translation>الوسم قبل</translation>
    </message>
    <message>
        <source>Label now</source>
        <translation>الوسم الآن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DropZone</name>
    <message>
        <source>Or drop a file here</source>
        <translation>أو أفلت ملفًا هنا</translation>
    </message>
    <message>
        <source>.csv .tsv .json .jsonl. The file is read, never changed.</source>
        <translation>‎.csv .tsv .json .jsonl. يُقرأ الملف ولا يُعدَّل أبدًا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EntryPane</name>
    <message>
        <source>Choose an entry to see all about it.</source>
        <translation>اختر قيدًا لترى كل شيء عنه.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>مستخدَم في</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>جارٍ فحص السلسلة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقُّق</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Reopen this conflict</source>
        <translation>إعادة فتح هذا التعارض</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>القيد المختار</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>عن القيد المختار</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>what was done; when; who; to what</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a change</comment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a change</comment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>وسم مرن</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>entry</source>
        <comment>number in the log</comment>
        <translation>القيد</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>before it</source>
        <comment>the hash before this one</comment>
        <translation>ما قبله</translation>
    </message>
    <message>
        <source>none, it is the first</source>
        <translation>لا شيء، فهو الأول</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Checking each entry against the one before</source>
        <translation>يُقارَن كل قيد بما قبله</translation>
    </message>
    <message>
        <source>Chain checked up to this entry</source>
        <translation>فُحصت السلسلة حتى هذا القيد</translation>
    </message>
    <message>
        <source>The chain is broken: entry %1, of %2, does not follow from the one before. Compare with a copy of the project.</source>
        <translation>السلسلة مكسورة: القيد %1 بتاريخ %2 لا يتبع ما قبله. قارن بنسخة من المشروع.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EntryPresenter</name>
    <message>
        <source>This entry is not about a record.</source>
        <translation>هذا القيد لا يخص سجلًّا.</translation>
    </message>
    <message>
        <source>This decision was taken back already: the conflict was opened again then.</source>
        <translation>سُحب هذا القرار من قبل: فُتح التعارض حينها من جديد.</translation>
    </message>
    <message>
        <source>Only a decision about a conflict can be opened again. Choose one of those entries.</source>
        <translation>لا يُعاد فتح غير قرار في تعارض. اختر قيدًا من هذا النوع.</translation>
    </message>
    <message>
        <source>Conflicts cannot be opened again here.</source>
        <translation>لا يمكن إعادة فتح التعارضات هنا.</translation>
    </message>
    <message>
        <source>This decision is not in the project any more.</source>
        <translation>لم يعد هذا القرار في المشروع.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EvidenceLegend</name>
    <message>
        <source>speaks for another label</source>
        <translation>يدل على وسم آخر</translation>
    </message>
    <message>
        <source>speaks for %1</source>
        <translation>يدل على %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>القرائن</translation>
    </message>
    <message>
        <source>Evidence from %1</source>
        <translation>القرائن من %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ExportCard</name>
    <message>
        <source>Soft labels</source>
        <translation>أوسمة مرنة</translation>
    </message>
    <message>
        <source>Reviewer codes</source>
        <translation>رموز المراجعين</translation>
    </message>
    <message>
        <source>Write it nevertheless</source>
        <translation>اكتبه رغم ذلك</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Ambiguous rows come along with their soft label, where the format takes one.</source>
        <translation>تأتي الصفوف الملتبسة بوسمها المرن حيث تقبله الصيغة.</translation>
    </message>
    <message>
        <source>Who gave each answer. Without them answers are numbered within a row.</source>
        <translation>من أعطى كل إجابة. بدونها تُرقّم الإجابات داخل الصف.</translation>
    </message>
    <message>
        <source>off by default</source>
        <translation>مطفأ افتراضيًا</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>صيغة أخرى</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>صيغ أخرى</translation>
    </message>
    <message>
        <source>version %1, frozen</source>
        <translation>الإصدار %1، مجمَّد</translation>
    </message>
    <message>
        <source>frozen versions only</source>
        <translation>الإصدارات المجمَّدة فقط</translation>
    </message>
    <message>
        <source>Export version %1 as %2</source>
        <comment>number, format</comment>
        <translation>صدّر الإصدار %1: %2</translation>
    </message>
    <message>
        <source>Freeze a version to export it</source>
        <translation>جمّد إصدارًا لتصديره</translation>
    </message>
    <message>
        <source>Nothing was written: by the policy in force now these gates do not pass: %1.</source>
        <translation>لم يُكتب شيء: بحسب السياسة السارية الآن لا تُستوفى هذه البوابات: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is in %2: %Ln rows, %3.</source>
        <comment>number, path, size</comment>
        <translation>
            <numerusform>الإصدار %1 في %2: لا صفوف، %3.</numerusform>
            <numerusform>الإصدار %1 في %2: صف واحد، %3.</numerusform>
            <numerusform>الإصدار %1 في %2: صفان، %3.</numerusform>
            <numerusform>الإصدار %1 في %2: %Ln صفوف، %3.</numerusform>
            <numerusform>الإصدار %1 في %2: %Ln صفًا، %3.</numerusform>
            <numerusform>الإصدار %1 في %2: %Ln صف، %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: %1.</source>
        <comment>reason</comment>
        <translation>
            <numerusform>تُركت: لا صفوف، %1.</numerusform>
            <numerusform>تُركت: صف واحد، %1.</numerusform>
            <numerusform>تُركت: صفان، %1.</numerusform>
            <numerusform>تُركت: %Ln صفوف، %1.</numerusform>
            <numerusform>تُركت: %Ln صفًا، %1.</numerusform>
            <numerusform>تُركت: %Ln صف، %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FactsRow</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Confidence is hidden until you choose</source>
        <translation>الثقة مخفية حتى تختار</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب وجوده هنا</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedCard</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Can be retried</source>
        <translation>يمكن إعادتها</translation>
    </message>
    <message>
        <source>Need a fix</source>
        <translation>تحتاج إصلاحًا</translation>
    </message>
    <message>
        <source>All</source>
        <comment>choose all records that can be retried</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Retry selected</source>
        <translation>إعادة المختارة</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>السجلات الفاشلة</translation>
    </message>
    <message>
        <source>Choose all that can be retried</source>
        <translation>اختيار كل ما يمكن إعادة محاولته</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>failed records</comment>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Can be retried %1</source>
        <translation>يمكن إعادتها %1</translation>
    </message>
    <message>
        <source>Need a fix %1</source>
        <translation>تحتاج إصلاحًا %1</translation>
    </message>
    <message>
        <source>The first %1 of each kind are listed. &quot;secondlook run --records failed&quot; tries all of them again.</source>
        <translation>تُعرض أول %1 من كل نوع. يعيد الأمر &quot;secondlook run --records failed&quot; محاولتها كلها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>records</comment>
        <translation>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
            <numerusform>المختار: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedModel</name>
    <message>
        <source>done since</source>
        <translation>أُنجز لاحقًا</translation>
    </message>
    <message>
        <source>can be retried</source>
        <translation>يمكن إعادته</translation>
    </message>
    <message>
        <source>needs a fix</source>
        <translation>يحتاج إصلاحًا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>الأخيرة</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedTable</name>
    <message>
        <source>Records that failed</source>
        <translation>السجلات التي فشلت</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Choose it to be retried, or not</source>
        <translation>اختياره لإعادة المحاولة أو لا</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldEditor</name>
    <message>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Answer this field to save</source>
        <translation>أجب عن هذا الحقل كي يُحفظ</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldValue</name>
    <message>
        <source>Field %1</source>
        <translation>الحقل %1</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>قُطع هنا: %1 من أصل %2 محرف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%Ln محارف</numerusform>
            <numerusform>%Ln محرفًا</numerusform>
            <numerusform>%Ln محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>قيمة %1</translation>
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
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsPanel</name>
    <message>
        <source>Save answer</source>
        <translation>حفظ الإجابة</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Still to answer: %1</source>
        <comment>names of fields</comment>
        <translation>بقي للإجابة: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsTable</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Enter shows the whole value</source>
        <translation>يعرض Enter القيمة كاملة</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FigureCards</name>
    <message>
        <source>Cost against cap</source>
        <translation>التكلفة والحد</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>الإعادات</translation>
    </message>
    <message>
        <source>about %1 expected in all</source>
        <comment>money</comment>
        <translation>المتوقع نحو %1 إجمالًا</translation>
    </message>
    <message>
        <source>no cap was set</source>
        <translation>لم يُحدَّد حد</translation>
    </message>
    <message>
        <source>The cap is reached, and the run stopped. What is done is kept.</source>
        <translation>بُلغ الحد وتوقف التشغيل. ما أُنجز محفوظ.</translation>
    </message>
    <message>
        <source>within the cap</source>
        <translation>ضمن الحد</translation>
    </message>
    <message>
        <source>stops at the cap</source>
        <translation>يتوقف عند الحد</translation>
    </message>
    <message>
        <source>stops at the cap, %1</source>
        <comment>a sum that is expected</comment>
        <translation>يتوقف عند الحد، %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>money</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <comment>tokens</comment>
        <translation>%1 داخلة، %2 خارجة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tokens, answers</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were there already</source>
        <translation>
            <numerusform>إجابات موجودة من قبل: %Ln</numerusform>
            <numerusform>إجابات موجودة من قبل: %Ln</numerusform>
            <numerusform>إجابات موجودة من قبل: %Ln</numerusform>
            <numerusform>إجابات موجودة من قبل: %Ln</numerusform>
            <numerusform>إجابات موجودة من قبل: %Ln</numerusform>
            <numerusform>إجابات موجودة من قبل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for a million</source>
        <comment>tokens, money</comment>
        <translation>%1، %2 للمليون</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>معًا على الأكثر: %Ln</numerusform>
            <numerusform>معًا على الأكثر: %Ln</numerusform>
            <numerusform>معًا على الأكثر: %Ln</numerusform>
            <numerusform>معًا على الأكثر: %Ln</numerusform>
            <numerusform>معًا على الأكثر: %Ln</numerusform>
            <numerusform>معًا على الأكثر: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 requests / min</source>
        <translation>من %1 طلب / دقيقة</translation>
    </message>
    <message>
        <source>of %1 tokens / min</source>
        <translation>من %1 رمز / دقيقة</translation>
    </message>
    <message>
        <source>tokens %1 of %2 / min, %3</source>
        <comment>share, limit, how many requests</comment>
        <translation>الرموز %1 من %2 / دقيقة، %3</translation>
    </message>
    <message>
        <source>every request brought an answer</source>
        <translation>كل طلب جاء بإجابة</translation>
    </message>
    <message>
        <source>requests that brought no answer</source>
        <translation>طلبات لم تأتِ بإجابة</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln requests</source>
        <translation>
            <numerusform>من الطلبات: %Ln</numerusform>
            <numerusform>من الطلبات: %Ln</numerusform>
            <numerusform>من الطلبات: %Ln</numerusform>
            <numerusform>من الطلبات: %Ln</numerusform>
            <numerusform>من الطلبات: %Ln</numerusform>
            <numerusform>من الطلبات: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FoundPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>ما وُجد في الملف</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>The whole file is being read.</source>
        <translation>تجري قراءة الملف كاملًا.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>تعذّرت قراءة الملف حتى نهايته</translation>
    </message>
    <message>
        <source>Rows with text</source>
        <translation>صفوف فيها نص</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>صفوف مستبعدة</translation>
    </message>
    <message>
        <source>They stay in the import report. The first one, line %1</source>
        <translation>تبقى في تقرير الاستيراد. أولها في السطر %1</translation>
    </message>
    <message>
        <source>No id column</source>
        <translation>لا يوجد عمود معرِّف</translation>
    </message>
    <message>
        <source>Ids are made from the content.</source>
        <translation>تُنشأ المعرِّفات من المحتوى.</translation>
    </message>
    <message>
        <source>Different ids</source>
        <translation>معرِّفات مختلفة</translation>
    </message>
    <message>
        <source>Of rows with the same id only the first is taken.</source>
        <translation>من الصفوف ذات المعرِّف نفسه يؤخذ أولها فقط.</translation>
    </message>
    <message>
        <source>Rows that already have a label</source>
        <translation>صفوف لها وسم من قبل</translation>
    </message>
    <message>
        <source>Used as earlier labels, not as gold.</source>
        <translation>تُستخدم وسومًا سابقة، لا مرجعية.</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>الوسوم في الملف</translation>
    </message>
    <message>
        <source>You can change the list in the next step.</source>
        <translation>يمكنك تغيير القائمة في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Segments in %1</source>
        <translation>الشرائح في %1</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>أطول نص</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 محرف</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GatesCard</name>
    <message>
        <source>passes</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>The policy asks for nothing. Quality gates in it keep a version from being frozen that is not good enough: agreement, accuracy on gold, records a label, leaks.</source>
        <translation>لا تطلب السياسة شيئًا. تمنع بوابات الجودة فيها تجميد إصدار ليس جيدًا بما يكفي: التوافق، والدقة على المرجع، وسجلات كل وسم، والتسرّب.</translation>
    </message>
    <message>
        <source>Quality gates</source>
        <translation>بوابات الجودة</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>عرض السجلات</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>قبول مع ذكر السبب</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>سحب القبول</translation>
    </message>
    <message>
        <source>Accept this gate</source>
        <translation>اقبل هذه البوابة</translation>
    </message>
    <message>
        <source>Why this gate is accepted</source>
        <translation>سبب قبول هذه البوابة</translation>
    </message>
    <message>
        <source>Why it may pass; the version keeps this</source>
        <translation>لماذا يجوز تجاوزها؛ يحتفظ الإصدار بهذا</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1 pass, %2 fail, %3 accepted</source>
        <comment>numbers of gates</comment>
        <translation>%1 مستوفاة، %2 غير مستوفاة، %3 مقبولة</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>الدليل، الإصدار %L1، %2</translation>
    </message>
    <message>
        <source>For all labels</source>
        <translation>لجميع الوسوم</translation>
    </message>
    <message>
        <source>Move to a label to see what is said about it.</source>
        <translation>انتقل إلى وسم لقراءة ما يقال عنه.</translation>
    </message>
    <message>
        <source>The guideline has no part for this label.</source>
        <translation>ليس في الدليل جزء عن هذا الوسم.</translation>
    </message>
    <message>
        <source>Guideline for all labels</source>
        <translation>الدليل لجميع الوسوم</translation>
    </message>
    <message>
        <source>Guideline for %1</source>
        <translation>الدليل عن %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineReviewCard</name>
    <message>
        <source>95% interval %1</source>
        <translation>مجال 95%: %1</translation>
    </message>
    <message>
        <source>Ask for a sample again</source>
        <translation>إعادة سؤال عينة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>إعادة السؤال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Earlier decisions: show by label</source>
        <translation>القرارات السابقة: عرض حسب الوسم</translation>
    </message>
    <message>
        <source>Earlier decisions by label</source>
        <translation>القرارات السابقة حسب الوسم</translation>
    </message>
    <message>
        <source>Earlier decisions: copy as CSV</source>
        <translation>القرارات السابقة: نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Guideline %1 and earlier decisions</source>
        <translation>الدليل %1 والقرارات السابقة</translation>
    </message>
    <message>
        <source>The guideline and earlier decisions</source>
        <translation>الدليل والقرارات السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier decisions may be touched.</source>
        <translation>
            <numerusform>لا قرارات سابقة متأثرة.</numerusform>
            <numerusform>قد يتأثر قرار سابق واحد.</numerusform>
            <numerusform>قد يتأثر قراران سابقان.</numerusform>
            <numerusform>قد تتأثر %Ln قرارات سابقة.</numerusform>
            <numerusform>قد يتأثر %Ln قرارًا سابقًا.</numerusform>
            <numerusform>قد يتأثر %Ln قرار سابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the guideline says of all labels has changed.</source>
        <translation>تغيَّر ما يقوله الدليل عن جميع الوسوم.</translation>
    </message>
    <message>
        <source>What it says of these labels has changed: %1.</source>
        <translation>تغيَّر ما يقوله عن هذه الوسوم: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more came in packs or files and cannot be asked for here.</source>
        <translation>
            <numerusform>لم يأت غيرها في حزم أو ملفات.</numerusform>
            <numerusform>جاء قرار آخر في حزم أو ملفات ولا يمكن السؤال عنه هنا.</numerusform>
            <numerusform>جاء قراران آخران في حزم أو ملفات ولا يمكن السؤال عنهما هنا.</numerusform>
            <numerusform>جاءت %Ln قرارات أخرى في حزم أو ملفات ولا يمكن السؤال عنها هنا.</numerusform>
            <numerusform>جاء %Ln قرارًا آخر في حزم أو ملفات ولا يمكن السؤال عنها هنا.</numerusform>
            <numerusform>جاء %Ln قرار آخر في حزم أو ملفات ولا يمكن السؤال عنها هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked for again; none is answered yet.</source>
        <translation>
            <numerusform>لم يُعد السؤال عن أي قرار.</numerusform>
            <numerusform>أُعيد السؤال عن قرار واحد ولم يُجب عنه بعد.</numerusform>
            <numerusform>أُعيد السؤال عن قرارين ولم يُجب عن أي منهما بعد.</numerusform>
            <numerusform>أُعيد السؤال عن %Ln قرارات ولم يُجب عن أي منها بعد.</numerusform>
            <numerusform>أُعيد السؤال عن %Ln قرارًا ولم يُجب عن أي منها بعد.</numerusform>
            <numerusform>أُعيد السؤال عن %Ln قرار ولم يُجب عن أي منها بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for again, %2 answered, %3 changed: %4 (95% interval %5).</source>
        <translation>أُعيد السؤال عن %1، وأُجيب عن %2، وتغيَّر %3: %4 (مجال 95%: %5).</translation>
    </message>
    <message>
        <source>So about %1 of the %2 would change (%3 to %4).</source>
        <translation>إذن يتغيَّر نحو %1 من %2 (من %3 إلى %4).</translation>
    </message>
    <message>
        <source>These are too few answers to rely on.</source>
        <translation>هذه إجابات أقل من أن يُعتمد عليها.</translation>
    </message>
    <message>
        <source>Of records that came back without a new guideline, %1 got another label.</source>
        <translation>من السجلات التي عادت دون دليل جديد، حصل %1 على وسم آخر.</translation>
    </message>
    <message>
        <source>All of these labels</source>
        <translation>جميع هذه الوسوم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>أُعيد سؤالها</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيَّرت</translation>
    </message>
    <message>
        <source>Share that changed</source>
        <translation>نسبة ما تغيَّر</translation>
    </message>
    <message numerus="yes">
        <source>Give at most %Ln of these decisions, drawn at random, back to the reviewers who made them?</source>
        <translation>
            <numerusform>ألا يُعاد أي قرار إلى المراجعين؟</numerusform>
            <numerusform>أيُعاد قرار واحد منها على الأكثر، مسحوب عشوائيًا، إلى المراجع الذي اتخذه؟</numerusform>
            <numerusform>أيُعاد قراران منها على الأكثر، مسحوبان عشوائيًا، إلى المراجعين الذين اتخذوهما؟</numerusform>
            <numerusform>أتُعاد %Ln قرارات منها على الأكثر، مسحوبة عشوائيًا، إلى المراجعين الذين اتخذوها؟</numerusform>
            <numerusform>أيُعاد %Ln قرارًا منها على الأكثر، مسحوبة عشوائيًا، إلى المراجعين الذين اتخذوها؟</numerusform>
            <numerusform>أيُعاد %Ln قرار منها على الأكثر، مسحوبة عشوائيًا، إلى المراجعين الذين اتخذوها؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryFile</name>
    <message numerus="yes">
        <source>%Ln lines are saved in %1.</source>
        <translation>
            <numerusform>لم يُحفظ أي سطر في %1.</numerusform>
            <numerusform>حُفظ سطر واحد في %1.</numerusform>
            <numerusform>حُفظ سطران في %1.</numerusform>
            <numerusform>حُفظت %Ln أسطر في %1.</numerusform>
            <numerusform>حُفظ %Ln سطرًا في %1.</numerusform>
            <numerusform>حُفظ %Ln سطر في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. No file was written.</source>
        <translation>أُوقف الحفظ. لم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>أُبلغ عنه</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>%1, record %2, took %3</source>
        <translation>%1، السجل %2، استغرق %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1، السجل %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryPage</name>
    <message>
        <source>every change, newest first, never edited</source>
        <translation>كل تغيير، الأحدث أولًا، دون تعديل</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Audit sample</source>
        <translation>عينة التدقيق</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>القيد المختار</translation>
    </message>
    <message>
        <source>Find a record, label or word</source>
        <translation>ابحث عن سجل أو وسم أو كلمة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>حفظ السجل الزمني بصيغة CSV</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>البحث في السجل الزمني</translation>
    </message>
    <message>
        <source>Open the record of the entry</source>
        <translation>فتح سجل القيد</translation>
    </message>
    <message>
        <source>Reopen this conflict</source>
        <translation>إعادة فتح هذا التعارض</translation>
    </message>
    <message>
        <source>Verify the chain of the log</source>
        <translation>التحقق من سلسلة سجل التدقيق</translation>
    </message>
    <message>
        <source>Changes of the project</source>
        <translation>تغييرات المشروع</translation>
    </message>
    <message>
        <source>Records of the audit sample</source>
        <translation>سجلات عينة التدقيق</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>عن القيد المختار</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>إعادة قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>The conflict about %1 is open again. The project was exported after the decision: files outside hold what no longer stands.</source>
        <translation>التعارض حول %1 مفتوح من جديد. صُدّر المشروع بعد القرار: في ملفات خارجية ما لم يعد قائمًا.</translation>
    </message>
    <message>
        <source>The conflict about %1 is open again.</source>
        <translation>التعارض حول %1 مفتوح من جديد.</translation>
    </message>
    <message>
        <source>The chain of the log is broken at entry %1.</source>
        <translation>سلسلة سجل التدقيق مكسورة عند القيد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries checked: each follows from the one before.</source>
        <translation>
            <numerusform>لم يُفحص أي قيد.</numerusform>
            <numerusform>فُحص قيد واحد: وهو يتبع ما قبله.</numerusform>
            <numerusform>فُحص قيدان: كل منهما يتبع ما قبله.</numerusform>
            <numerusform>فُحصت %Ln قيود: كل منها يتبع ما قبله.</numerusform>
            <numerusform>فُحص %Ln قيدًا: كل منها يتبع ما قبله.</numerusform>
            <numerusform>فُحص %Ln قيد: كل منها يتبع ما قبله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Saving as CSV</source>
        <translation>جارٍ الحفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Looking through older entries</source>
        <translation>جارٍ تصفح القيود الأقدم</translation>
    </message>
    <message>
        <source>The newest %L1 lines are listed. A time, a person or a kind leads to older ones; the CSV file holds all.</source>
        <translation>تُعرض أحدث %L1 سطر. الوقت أو الشخص أو النوع يقود إلى الأقدم؛ وملف CSV يضم الكل.</translation>
    </message>
    <message>
        <source>Stopped. Older entries were not looked through.</source>
        <translation>أُوقف. لم تُتصفح القيود الأقدم.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on. Compare with a copy of the project.</source>
        <translation>نهاية سجل التدقيق مفقودة، بدءًا من القيد %1. قارن بنسخة من المشروع.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryState</name>
    <message>
        <source>Reading the log</source>
        <translation>جارٍ قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was looked for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>جارٍ تصفح سجل التدقيق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>No record was drawn to be checked</source>
        <translation>لم يُسحب أي سجل للتدقيق</translation>
    </message>
    <message>
        <source>Some records that a run commits are drawn at random, so that people can say how often the model is right. The policy says how many; the next run draws them.</source>
        <translation>تُسحب عشوائيًّا بعض السجلات التي يعتمدها التشغيل، ليقول الأشخاص كم يصيب النموذج. السياسة تحدد عددها؛ والتشغيل التالي يسحبها.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مجددًا</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Every decision and every change of the project will be listed here.</source>
        <translation>سيظهر هنا كل قرار وكل تغيير في المشروع.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>لا قيد مطابق</translation>
    </message>
    <message>
        <source>Nothing in the log fits %1.</source>
        <comment>what was looked for</comment>
        <translation>لا شيء في سجل التدقيق يطابق %1.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>عرض كل القيود</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Nothing was found in the part that was looked through.</source>
        <translation>لم يُعثر على شيء في الجزء الذي جرى تصفحه.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>تعذّرت قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryTable</name>
    <message>
        <source>Entries of the log</source>
        <translation>قيود سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryTableModel</name>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>time; who; what was done; to what; details</comment>
        <translation>%1، %2، %3، %4، %5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryView</name>
    <message>
        <source>Last decisions</source>
        <translation>آخر القرارات</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ImageView</name>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>Image NAME (1 of 3)</comment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <comment>Image NAME</comment>
        <translation>%1: غير معروضة</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4 pixels, shown at %5%</source>
        <comment>Image NAME: PNG, 640 x 480 pixels</comment>
        <translation>%1: %2، %3 × %4 بكسل، معروضة بنسبة %5%</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, arrows move</source>
        <translation>زائد وناقص للتكبير والتصغير، و0 للملاءمة، والأسهم للتحريك</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ImportPage</name>
    <message>
        <source>New project from %1</source>
        <translation>مشروع جديد من %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>جارٍ إنشاء المشروع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Cancel the new project</source>
        <translation>إلغاء المشروع الجديد</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Next: labels</source>
        <translation>التالي: الوسوم</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>اختر العمود الذي يحتوي على النص.</translation>
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
        <translation>%1: غير معرَّف</translation>
    </message>
    <message>
        <source>95% interval %1.</source>
        <translation>مجال 95% من %1.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::IntervalRuler</name>
    <message>
        <source>%1 tentative</source>
        <comment>threshold, zone</comment>
        <translation>%1 مبدئي</translation>
    </message>
    <message>
        <source>%1 reliable</source>
        <comment>threshold, zone</comment>
        <translation>%1 موثوق</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyDelegate</name>
    <message>
        <source>Press the new key, Esc keeps the old one</source>
        <translation>اضغط المفتاح الجديد، وEsc يُبقي القديم</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>المعتاد %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyMap</name>
    <message>
        <source>That is not one key, alone or with Ctrl, Alt or Shift.</source>
        <translation>ليس هذا مفتاحًا واحدًا، منفردًا أو مع Ctrl أو Alt أو Shift.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: digits, Enter, Esc and the F keys never change.</source>
        <translation>لا يمكن تخصيص %1: الأرقام وEnter وEsc ومفاتيح F لا تتغير أبدًا.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: it moves through lists and controls.</source>
        <translation>لا يمكن تخصيص %1: فهو للتنقل في القوائم وعناصر التحكم.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: Alt with a letter opens the menus.</source>
        <translation>لا يمكن تخصيص %1: فـAlt مع حرف يفتح القوائم.</translation>
    </message>
    <message>
        <source>%1 cannot be given away: it edits text.</source>
        <translation>لا يمكن تخصيص %1: فهو لتحرير النص.</translation>
    </message>
    <message>
        <source>No key is named.</source>
        <translation>لم يُذكر أي مفتاح.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key.</source>
        <translation>«%1» ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>The key stored for %1 is ignored. %2</source>
        <translation>تم تجاهل المفتاح المحفوظ لـ%1. %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyTable</name>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyTableModel</name>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the keys of one action</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>%1, %2, never changes</source>
        <comment>action, its keys</comment>
        <translation>%1، %2، لا يتغير أبدًا</translation>
    </message>
    <message>
        <source>%1, %2, changed</source>
        <comment>action, its keys</comment>
        <translation>%1، %2، معدَّل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, its keys</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeysSection</name>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Back to the usual key</source>
        <translation>العودة إلى المفتاح المعتاد</translation>
    </message>
    <message>
        <source>All keys back to the usual ones</source>
        <translation>إعادة كل المفاتيح إلى المعتاد</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Digits, Enter, Esc and the F keys never change.</source>
        <translation>الأرقام وEnter وEsc ومفاتيح F لا تتغير أبدًا.</translation>
    </message>
    <message>
        <source>Single keys are off, so keys that type a letter or a sign rest.</source>
        <translation>المفاتيح المفردة معطّلة، لذا لا تعمل المفاتيح التي تكتب حرفًا أو علامة.</translation>
    </message>
    <message>
        <source>The keys of the review page stand here once a project is open.</source>
        <translation>تظهر مفاتيح صفحة المراجعة هنا حين يُفتح مشروع.</translation>
    </message>
    <message>
        <source>The key stored for %1 is ignored: there is no such action.</source>
        <translation>تم تجاهل المفتاح المحفوظ لـ%1: لا يوجد إجراء كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stored keys are ignored.</source>
        <translation>
            <numerusform>لم يُتجاهل أي مفتاح محفوظ آخر.</numerusform>
            <numerusform>تم تجاهل مفتاح محفوظ آخر.</numerusform>
            <numerusform>تم تجاهل مفتاحين محفوظين آخرين.</numerusform>
            <numerusform>تم تجاهل %Ln مفاتيح محفوظة أخرى.</numerusform>
            <numerusform>تم تجاهل %Ln مفتاحًا محفوظًا آخر.</numerusform>
            <numerusform>تم تجاهل %Ln مفتاح محفوظ آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelDelegate</name>
    <message>
        <source>your pick</source>
        <translation>اختيارك</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelFinder</name>
    <message>
        <source>Another label</source>
        <translation>وسم آخر</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>labels found; all labels</comment>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelGuides</name>
    <message>
        <source>The label schema does not say what it means.</source>
        <translation>لا يذكر مخطط الوسوم معناه.</translation>
    </message>
    <message>
        <source>Not this: “%1”</source>
        <comment>a text that only looks like the label</comment>
        <translation>ليس هذا: “%1”</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelKeys</name>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>Your label keys</source>
        <translation>مفاتيح وسومك</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelModel</name>
    <message>
        <source>Pinned</source>
        <comment>labels</comment>
        <translation>المثبَّتة</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>labels</comment>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All labels, by topic</source>
        <translation>كل الوسوم حسب الموضوع</translation>
    </message>
    <message>
        <source>Other labels</source>
        <comment>labels without a topic</comment>
        <translation>وسوم أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, suggestion %2, confidence %3</source>
        <translation>%1، الاقتراح %2، الثقة %3</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>%1, key %2, confidence %3</source>
        <translation>%1، المفتاح %2، الثقة %3</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1، الموضوع %2</translation>
    </message>
    <message>
        <source>%1, your pick</source>
        <translation>%1، اختيارك</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelPanel</name>
    <message numerus="yes">
        <source>Filter %Ln labels</source>
        <translation>
            <numerusform>لا وسوم لترشيحها</numerusform>
            <numerusform>ترشيح وسم واحد</numerusform>
            <numerusform>ترشيح وسمين</numerusform>
            <numerusform>ترشيح %Ln وسوم</numerusform>
            <numerusform>ترشيح %Ln وسمًا</numerusform>
            <numerusform>ترشيح %Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Labels keep this order, so the keys never move.</source>
        <translation>تحتفظ الوسوم بهذا الترتيب كي لا تتغير مواضع المفاتيح.</translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation>الاقتراحات مخفية</translation>
    </message>
    <message>
        <source>suggested by %1</source>
        <translation>اقترحه %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>تعديل التعليق</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>labels found</comment>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Esc clears the filter and gives the single keys back</source>
        <translation>يمسح Esc المرشِّح ويعيد المفاتيح المفردة</translation>
    </message>
    <message>
        <source>Flag this record because</source>
        <translation>الإبلاغ عن هذا السجل لأن</translation>
    </message>
    <message>
        <source>A label is missing</source>
        <translation>هناك وسم ناقص</translation>
    </message>
    <message>
        <source>It shows personal data</source>
        <translation>فيه بيانات شخصية</translation>
    </message>
    <message>
        <source>It is not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Skip this record because</source>
        <translation>تخطي هذا السجل لأن</translation>
    </message>
    <message>
        <source>It needs an expert</source>
        <translation>يحتاج إلى خبير</translation>
    </message>
    <message>
        <source>Two labels fit equally well</source>
        <translation>وسمان مناسبان بالقدر نفسه</translation>
    </message>
    <message>
        <source>The guideline does not cover it</source>
        <translation>لا يغطيه الدليل</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are pinned already</source>
        <translation>
            <numerusform>لا وسوم مثبَّتة بعد</numerusform>
            <numerusform>هناك وسم مثبَّت من قبل</numerusform>
            <numerusform>هناك وسمان مثبَّتان من قبل</numerusform>
            <numerusform>هناك %Ln وسوم مثبَّتة من قبل</numerusform>
            <numerusform>هناك %Ln وسمًا مثبَّتًا من قبل</numerusform>
            <numerusform>هناك %Ln وسم مثبَّت من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the pin from one of them first.</source>
        <translation>ألغِ تثبيت أحدها أولًا.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelView</name>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsStep</name>
    <message>
        <source>Labels, one a line</source>
        <translation>الوسوم، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>ملف المشروع</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message>
        <source>Name the labels</source>
        <translation>تسمية الوسوم</translation>
    </message>
    <message>
        <source>One label a line. Rows of the file that carry another label are left out and reported.</source>
        <translation>وسم واحد في كل سطر. تُستبعد صفوف الملف التي تحمل وسمًا آخر وتُذكر في التقرير.</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>مكان حفظ المشروع</translation>
    </message>
    <message>
        <source>Labels in the list: %1</source>
        <translation>الوسوم في القائمة: %1</translation>
    </message>
    <message>
        <source>At least two labels are needed.</source>
        <translation>يلزم وسمان على الأقل.</translation>
    </message>
    <message>
        <source>The project needs a file to be kept in.</source>
        <translation>يحتاج المشروع إلى ملف يُحفظ فيه.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name for the project.</source>
        <translation>يوجد ملف بهذا الاسم. اختر اسمًا آخر للمشروع.</translation>
    </message>
    <message>
        <source>Projects (*.secondlook)</source>
        <translation>المشاريع (*.secondlook)</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsTab</name>
    <message>
        <source>Show</source>
        <comment>before how much is shown</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Agreement per label</source>
        <translation>الاتفاق لكل وسم</translation>
    </message>
    <message>
        <source>Records of two labels</source>
        <translation>سجلات وسمين</translation>
    </message>
    <message>
        <source>Write a guideline note</source>
        <translation>كتابة ملاحظة للدليل</translation>
    </message>
    <message>
        <source>14 most confused</source>
        <translation>أكثر 14 خلطًا</translation>
    </message>
    <message>
        <source>30 most confused</source>
        <translation>أكثر 30 خلطًا</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Which labels are mixed up</source>
        <translation>الوسوم التي يُخلط بينها</translation>
    </message>
    <message>
        <source>Agreement per label: copy as CSV</source>
        <translation>الاتفاق لكل وسم: نسخ بصيغة CSV</translation>
    </message>
    <message numerus="yes">
        <source>lowest first, %Ln labels</source>
        <translation>
            <numerusform>الأدنى أولًا، لا وسوم</numerusform>
            <numerusform>الأدنى أولًا، وسم واحد</numerusform>
            <numerusform>الأدنى أولًا، وسمان</numerusform>
            <numerusform>الأدنى أولًا، %Ln وسوم</numerusform>
            <numerusform>الأدنى أولًا، %Ln وسمًا</numerusform>
            <numerusform>الأدنى أولًا، %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement. The %Ln most confused labels are shown; the table has all.</source>
        <translation>
            <numerusform>تعدّ كل خانة أزواج الوسوم على السجل نفسه. القطر هو الاتفاق. المعروض من الأكثر خلطًا: لا وسوم، وفي الجدول الكل.</numerusform>
            <numerusform>تعدّ كل خانة أزواج الوسوم على السجل نفسه. القطر هو الاتفاق. المعروض من الأكثر خلطًا: وسم واحد، وفي الجدول الكل.</numerusform>
            <numerusform>تعدّ كل خانة أزواج الوسوم على السجل نفسه. القطر هو الاتفاق. المعروض من الأكثر خلطًا: وسمان، وفي الجدول الكل.</numerusform>
            <numerusform>تعدّ كل خانة أزواج الوسوم على السجل نفسه. القطر هو الاتفاق. المعروض من الأكثر خلطًا: %Ln وسوم، وفي الجدول الكل.</numerusform>
            <numerusform>تعدّ كل خانة أزواج الوسوم على السجل نفسه. القطر هو الاتفاق. المعروض من الأكثر خلطًا: %Ln وسمًا، وفي الجدول الكل.</numerusform>
            <numerusform>تعدّ كل خانة أزواج الوسوم على السجل نفسه. القطر هو الاتفاق. المعروض من الأكثر خلطًا: %Ln وسم، وفي الجدول الكل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement.</source>
        <translation>تعدّ كل خانة أزواج الوسوم على السجل نفسه. القطر هو الاتفاق.</translation>
    </message>
    <message>
        <source>Two labels and their records</source>
        <translation>وسمان وسجلاتهما</translation>
    </message>
    <message>
        <source>Choose a cell on the left, or a label above, and press Enter: the records on which the two are mixed up appear here, the most typical first.</source>
        <translation>اختر خانة في الجانب أو وسمًا أعلاه واضغط Enter: تظهر هنا السجلات التي خُلط فيها بين الاثنين، الأكثر نموذجية أولًا.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two labels</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records shown</source>
        <translation>
            <numerusform>المعروض %1 من لا سجلات</numerusform>
            <numerusform>المعروض %1 من سجل واحد</numerusform>
            <numerusform>المعروض %1 من سجلين</numerusform>
            <numerusform>المعروض %1 من %Ln سجلات</numerusform>
            <numerusform>المعروض %1 من %Ln سجلًا</numerusform>
            <numerusform>المعروض %1 من %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open all %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>فتح الكل (%Ln)</numerusform>
            <numerusform>فتح الكل (%Ln)</numerusform>
            <numerusform>فتح الكل (%Ln)</numerusform>
            <numerusform>فتح الكل (%Ln)</numerusform>
            <numerusform>فتح الكل (%Ln)</numerusform>
            <numerusform>فتح الكل (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LaneRow</name>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>lane</comment>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LetterAsker</name>
    <message>
        <source>Press a letter. Backspace takes it away again.</source>
        <translation>اضغط حرفًا. مفتاح المسح للخلف يزيله.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Which letter shall choose %1?</source>
        <translation>أي حرف سيختار %1؟</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot;. Choose another letter.</source>
        <translation>%1 هو مفتاح «%2». اختر حرفًا آخر.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ListTabs</name>
    <message>
        <source>Open</source>
        <comment>conflicts</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>conflicts</comment>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <comment>conflicts</comment>
        <translation>ملتبسة</translation>
    </message>
    <message>
        <source>One more answer was asked for: by the policy, or because an adjudicator sent the record back</source>
        <translation>طُلبت إجابة أخرى: بحسب السياسة، أو لأن محكِّمًا أعاد السجل</translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation>أي التعارضات</translation>
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
        <translation>%1: %2، مقفل</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Second Look</source>
        <translation>Second Look</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>project, page</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>&amp;Go to or run</source>
        <translation>الانتقال أو التنفيذ</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>عنصر التحكم التالي</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>عنصر التحكم السابق</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text at its &amp;usual size</source>
        <translation>النص بحجمه المعتاد</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تعليمات</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ManyBar</name>
    <message numerus="yes">
        <source>%Ln of them have a label by majority, which they lose.</source>
        <translation>
            <numerusform>ما يفقد منها وسمًا حازه بالأغلبية: لا سجلات.</numerusform>
            <numerusform>ما يفقد منها وسمًا حازه بالأغلبية: سجل واحد.</numerusform>
            <numerusform>ما يفقد منها وسمًا حازه بالأغلبية: سجلان.</numerusform>
            <numerusform>ما يفقد منها وسمًا حازه بالأغلبية: %Ln سجلات.</numerusform>
            <numerusform>ما يفقد منها وسمًا حازه بالأغلبية: %Ln سجلًا.</numerusform>
            <numerusform>ما يفقد منها وسمًا حازه بالأغلبية: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait for one more answer, which nobody is asked for any more.</source>
        <translation>
            <numerusform>ما ينتظر منها إجابة أخرى لن تُطلب من أحد بعد الآن: لا سجلات.</numerusform>
            <numerusform>ما ينتظر منها إجابة أخرى لن تُطلب من أحد بعد الآن: سجل واحد.</numerusform>
            <numerusform>ما ينتظر منها إجابة أخرى لن تُطلب من أحد بعد الآن: سجلان.</numerusform>
            <numerusform>ما ينتظر منها إجابة أخرى لن تُطلب من أحد بعد الآن: %Ln سجلات.</numerusform>
            <numerusform>ما ينتظر منها إجابة أخرى لن تُطلب من أحد بعد الآن: %Ln سجلًا.</numerusform>
            <numerusform>ما ينتظر منها إجابة أخرى لن تُطلب من أحد بعد الآن: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open conflicts already.</source>
        <translation>
            <numerusform>ما هو تعارض مفتوح أصلًا: لا سجلات.</numerusform>
            <numerusform>ما هو تعارض مفتوح أصلًا: سجل واحد.</numerusform>
            <numerusform>ما هو تعارض مفتوح أصلًا: سجلان.</numerusform>
            <numerusform>ما هو تعارض مفتوح أصلًا: %Ln سجلات.</numerusform>
            <numerusform>ما هو تعارض مفتوح أصلًا: %Ln سجلًا.</numerusform>
            <numerusform>ما هو تعارض مفتوح أصلًا: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for one more answer and stay with the reviewers.</source>
        <translation>
            <numerusform>ما ينتظر إجابة أخرى ويبقى عند المراجعين: لا سجلات.</numerusform>
            <numerusform>ما ينتظر إجابة أخرى ويبقى عند المراجعين: سجل واحد.</numerusform>
            <numerusform>ما ينتظر إجابة أخرى ويبقى عند المراجعين: سجلان.</numerusform>
            <numerusform>ما ينتظر إجابة أخرى ويبقى عند المراجعين: %Ln سجلات.</numerusform>
            <numerusform>ما ينتظر إجابة أخرى ويبقى عند المراجعين: %Ln سجلًا.</numerusform>
            <numerusform>ما ينتظر إجابة أخرى ويبقى عند المراجعين: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: their answers agree by now.</source>
        <translation>
            <numerusform>ما يبقى كما هو لأن إجاباته توافقت: لا سجلات.</numerusform>
            <numerusform>ما يبقى كما هو لأن إجاباته توافقت: سجل واحد.</numerusform>
            <numerusform>ما يبقى كما هو لأن إجاباته توافقت: سجلان.</numerusform>
            <numerusform>ما يبقى كما هو لأن إجاباته توافقت: %Ln سجلات.</numerusform>
            <numerusform>ما يبقى كما هو لأن إجاباته توافقت: %Ln سجلًا.</numerusform>
            <numerusform>ما يبقى كما هو لأن إجاباته توافقت: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: they were decided.</source>
        <translation>
            <numerusform>ما يبقى كما هو لأنه بُتّ فيه: لا سجلات.</numerusform>
            <numerusform>ما يبقى كما هو لأنه بُتّ فيه: سجل واحد.</numerusform>
            <numerusform>ما يبقى كما هو لأنه بُتّ فيه: سجلان.</numerusform>
            <numerusform>ما يبقى كما هو لأنه بُتّ فيه: %Ln سجلات.</numerusform>
            <numerusform>ما يبقى كما هو لأنه بُتّ فيه: %Ln سجلًا.</numerusform>
            <numerusform>ما يبقى كما هو لأنه بُتّ فيه: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep a soft label already.</source>
        <translation>
            <numerusform>ما له وسم مرن أصلًا: لا سجلات.</numerusform>
            <numerusform>ما له وسم مرن أصلًا: سجل واحد.</numerusform>
            <numerusform>ما له وسم مرن أصلًا: سجلان.</numerusform>
            <numerusform>ما له وسم مرن أصلًا: %Ln سجلات.</numerusform>
            <numerusform>ما له وسم مرن أصلًا: %Ln سجلًا.</numerusform>
            <numerusform>ما له وسم مرن أصلًا: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left to others: one of the answers is yours.</source>
        <translation>
            <numerusform>ما يُترك لغيرك لأن إحدى إجاباته لك: لا سجلات.</numerusform>
            <numerusform>ما يُترك لغيرك لأن إحدى إجاباته لك: سجل واحد.</numerusform>
            <numerusform>ما يُترك لغيرك لأن إحدى إجاباته لك: سجلان.</numerusform>
            <numerusform>ما يُترك لغيرك لأن إحدى إجاباته لك: %Ln سجلات.</numerusform>
            <numerusform>ما يُترك لغيرك لأن إحدى إجاباته لك: %Ln سجلًا.</numerusform>
            <numerusform>ما يُترك لغيرك لأن إحدى إجاباته لك: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these conflicts</source>
        <translation>عرض هذه التعارضات</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records would keep the shares of their answers as a soft label and train no label.</source>
        <translation>
            <numerusform>ما سيُبقي نسب إجاباته وسمًا مرنًا ولا يدرّب أي وسم: لا سجلات.</numerusform>
            <numerusform>ما سيُبقي نسب إجاباته وسمًا مرنًا ولا يدرّب أي وسم: سجل واحد.</numerusform>
            <numerusform>ما سيُبقي نسب إجاباته وسمًا مرنًا ولا يدرّب أي وسم: سجلان.</numerusform>
            <numerusform>ما سيُبقي نسب إجاباته وسمًا مرنًا ولا يدرّب أي وسم: %Ln سجلات.</numerusform>
            <numerusform>ما سيُبقي نسب إجاباته وسمًا مرنًا ولا يدرّب أي وسم: %Ln سجلًا.</numerusform>
            <numerusform>ما سيُبقي نسب إجاباته وسمًا مرنًا ولا يدرّب أي وسم: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a majority settled would wait to be decided on the page Adjudicate.</source>
        <translation>
            <numerusform>ما بتّت فيه أغلبية وسينتظر البت في صفحة “التحكيم”: لا سجلات.</numerusform>
            <numerusform>ما بتّت فيه أغلبية وسينتظر البت في صفحة “التحكيم”: سجل واحد.</numerusform>
            <numerusform>ما بتّت فيه أغلبية وسينتظر البت في صفحة “التحكيم”: سجلان.</numerusform>
            <numerusform>ما بتّت فيه أغلبية وسينتظر البت في صفحة “التحكيم”: %Ln سجلات.</numerusform>
            <numerusform>ما بتّت فيه أغلبية وسينتظر البت في صفحة “التحكيم”: %Ln سجلًا.</numerusform>
            <numerusform>ما بتّت فيه أغلبية وسينتظر البت في صفحة “التحكيم”: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record here can be given a soft label.</source>
        <translation>لا سجل هنا يمكن أن يُعطى وسمًا مرنًا.</translation>
    </message>
    <message>
        <source>No record here was settled by a majority alone.</source>
        <translation>لا سجل هنا بُتّ فيه بالأغلبية وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln records stand as they did before.</source>
        <translation>
            <numerusform>سُحب الأمر وعاد إلى ما كان عليه: لا سجلات.</numerusform>
            <numerusform>سُحب الأمر وعاد إلى ما كان عليه: سجل واحد.</numerusform>
            <numerusform>سُحب الأمر وعاد إلى ما كان عليه: سجلان.</numerusform>
            <numerusform>سُحب الأمر وعاد إلى ما كان عليه: %Ln سجلات.</numerusform>
            <numerusform>سُحب الأمر وعاد إلى ما كان عليه: %Ln سجلًا.</numerusform>
            <numerusform>سُحب الأمر وعاد إلى ما كان عليه: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was exported in between: files outside still hold it.</source>
        <translation>صُدّر المشروع في أثناء ذلك: ما زالت ملفات خارجية تحويه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records keep a soft label.</source>
        <translation>
            <numerusform>ما صار له وسم مرن: لا سجلات.</numerusform>
            <numerusform>ما صار له وسم مرن: سجل واحد.</numerusform>
            <numerusform>ما صار له وسم مرن: سجلان.</numerusform>
            <numerusform>ما صار له وسم مرن: %Ln سجلات.</numerusform>
            <numerusform>ما صار له وسم مرن: %Ln سجلًا.</numerusform>
            <numerusform>ما صار له وسم مرن: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait on the page Adjudicate.</source>
        <translation>
            <numerusform>ما ينتظر في صفحة “التحكيم”: لا سجلات.</numerusform>
            <numerusform>ما ينتظر في صفحة “التحكيم”: سجل واحد.</numerusform>
            <numerusform>ما ينتظر في صفحة “التحكيم”: سجلان.</numerusform>
            <numerusform>ما ينتظر في صفحة “التحكيم”: %Ln سجلات.</numerusform>
            <numerusform>ما ينتظر في صفحة “التحكيم”: %Ln سجلًا.</numerusform>
            <numerusform>ما ينتظر في صفحة “التحكيم”: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the records</source>
        <translation>جارٍ النظر في السجلات</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln soft labels</source>
        <translation>
            <numerusform>لا إبقاء على وسوم مرنة</numerusform>
            <numerusform>الإبقاء على وسم مرن واحد</numerusform>
            <numerusform>الإبقاء على وسمين مرنين</numerusform>
            <numerusform>الإبقاء على %Ln وسوم مرنة</numerusform>
            <numerusform>الإبقاء على %Ln وسمًا مرنًا</numerusform>
            <numerusform>الإبقاء على %Ln وسم مرن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln to adjudicate</source>
        <comment>records</comment>
        <translation>
            <numerusform>إرسال إلى التحكيم: لا سجلات</numerusform>
            <numerusform>إرسال إلى التحكيم: سجل واحد</numerusform>
            <numerusform>إرسال إلى التحكيم: سجلان</numerusform>
            <numerusform>إرسال إلى التحكيم: %Ln سجلات</numerusform>
            <numerusform>إرسال إلى التحكيم: %Ln سجلًا</numerusform>
            <numerusform>إرسال إلى التحكيم: %Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NameSection</name>
    <message>
        <source>Use this name</source>
        <translation>استخدام هذا الاسم</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>اسم المراجع</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Each decision is kept under it. What you decided before stays under the name it was made with. Settings belong to a name as well.</source>
        <translation>يُحفظ كل قرار بهذا الاسم. ما قررته سابقًا يبقى بالاسم الذي اتُّخذ به. والإعدادات أيضًا تتبع الاسم.</translation>
    </message>
    <message>
        <source>A decision needs somebody who made it.</source>
        <translation>لا بد لكل قرار من شخص اتخذه.</translation>
    </message>
    <message>
        <source>That is too long for a project. Leave some of it out.</source>
        <translation>هذا أطول مما يتسع له المشروع. احذف بعضه.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NavModel</name>
    <message>
        <source>%1, %2</source>
        <comment>page, its count</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>صفحات أخرى</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NewRunDialog</name>
    <message>
        <source>Add a model server</source>
        <translation>إضافة خادم نموذج</translation>
    </message>
    <message>
        <source>Change this model server</source>
        <translation>تغيير خادم النموذج هذا</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Cost cap</source>
        <translation>حد التكلفة</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Estimate the cost</source>
        <translation>تقدير التكلفة</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>تشغيل جديد</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>المصنّف</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>In the currency of the server&apos;s prices. The run stops there and can be taken up again.</source>
        <translation>بعملة أسعار الخادم. يتوقف التشغيل هناك ويمكن استئنافه.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>classifier, its version</comment>
        <translation>%1، الآن %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which records, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>This is a review pack. Runs are made in the project that gave it out.</source>
        <translation>هذه حزمة مراجعة. تُجرى التشغيلات في المشروع الذي أصدرها.</translation>
    </message>
    <message>
        <source>One of the fields holds no number that may stand there.</source>
        <translation>أحد الحقول لا يحوي رقمًا مقبولًا.</translation>
    </message>
    <message>
        <source>No record of this kind is there.</source>
        <translation>لا يوجد سجل من هذا النوع.</translation>
    </message>
    <message>
        <source>Stopped. Answers that came are kept for the run.</source>
        <translation>توقف. الإجابات التي وصلت محفوظة للتشغيل.</translation>
    </message>
    <message>
        <source>Asking about some records. Their answers are kept for the run.</source>
        <translation>يُسأل عن بعض السجلات. إجاباتها محفوظة للتشغيل.</translation>
    </message>
    <message>
        <source>No prices are set, so there is no cost to estimate.</source>
        <translation>لا أسعار محددة، فلا تكلفة لتقديرها.</translation>
    </message>
    <message>
        <source>About %1 for %2 records; in nine of ten cases not more than %3.</source>
        <comment>money, number, money</comment>
        <translation>نحو %1 لعدد %2 من السجلات؛ وفي تسع حالات من عشر لا تزيد على %3.</translation>
    </message>
    <message>
        <source>One request after the other</source>
        <translation>طلبًا بعد طلب</translation>
    </message>
    <message>
        <source>In batches, and wait for the results</source>
        <translation>على دفعات، مع انتظار النتائج</translation>
    </message>
    <message>
        <source>In batches, and fetch the results later</source>
        <translation>على دفعات، مع جلب النتائج لاحقًا</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طريقة السؤال</translation>
    </message>
    <message>
        <source>Batches cost less and take up to a day. The run can be stopped meanwhile; it is taken up again to fetch the results.</source>
        <translation>الدفعات أرخص وتستغرق حتى يوم. يمكن إيقاف التشغيل في الأثناء، ويُستأنف لجلب النتائج.</translation>
    </message>
    <message>
        <source>Another run goes on. This one can start when that has ended.</source>
        <translation>هناك تشغيل آخر جارٍ. يمكن بدء هذا عند انتهائه.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NoMatchNote</name>
    <message>
        <source>Try a shorter part of its name. If the label you need does not exist, flag the record.</source>
        <translation>جرّب جزءًا أقصر من الاسم. إذا لم يوجد الوسم المطلوب فأبلغ عن السجل.</translation>
    </message>
    <message>
        <source>Flag: a label is missing</source>
        <translation>إبلاغ: هناك وسم ناقص</translation>
    </message>
    <message>
        <source>No label contains “%1”</source>
        <translation>لا يوجد وسم يحتوي على «%1»</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NoteDialog</name>
    <message>
        <source>Add to the guideline</source>
        <translation>إضافة إلى الدليل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A guideline note</source>
        <translation>ملاحظة للدليل</translation>
    </message>
    <message>
        <source>How are %1 and %2 told apart?</source>
        <comment>two labels</comment>
        <translation>كيف يُميَّز بين %1 و%2؟</translation>
    </message>
    <message>
        <source>In plain words, for the reviewers</source>
        <translation>بكلمات بسيطة، للمراجعين</translation>
    </message>
    <message>
        <source>What is added to the guideline</source>
        <translation>ما يُضاف إلى الدليل</translation>
    </message>
    <message>
        <source>It becomes version %1 of the guideline and stands in the part of both labels:</source>
        <translation>يصبح الإصدار %1 من الدليل ويرد في جزء كلا الوسمين:</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionField</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>field, step, what it means</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, one of its answers</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n labels</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد على الأكثر</numerusform>
            <numerusform>وسمان على الأكثر</numerusform>
            <numerusform>%n وسوم على الأكثر</numerusform>
            <numerusform>%n وسمًا على الأكثر</numerusform>
            <numerusform>%n وسم على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n labels</source>
        <translation>
            <numerusform>لا حد أدنى للوسوم</numerusform>
            <numerusform>وسم واحد على الأقل</numerusform>
            <numerusform>وسمان على الأقل</numerusform>
            <numerusform>%n وسوم على الأقل</numerusform>
            <numerusform>%n وسمًا على الأقل</numerusform>
            <numerusform>%n وسم على الأقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionList</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionModel</name>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
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
            <numerusform>%Ln مراجع</numerusform>
            <numerusform>مراجع واحد (%Ln)</numerusform>
            <numerusform>مراجعان (%Ln)</numerusform>
            <numerusform>%Ln مراجعين</numerusform>
            <numerusform>%Ln مراجعًا</numerusform>
            <numerusform>%Ln مراجع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, by how many</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>وسم آخر</translation>
    </message>
    <message>
        <source>%1, another label, chosen</source>
        <translation>%1، وسم آخر، مختار</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>وسم آخر</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OrderBox</name>
    <message>
        <source>Order of the queue</source>
        <translation>ترتيب قائمة الانتظار</translation>
    </message>
    <message>
        <source>Which record comes next</source>
        <translation>أي سجل يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>الأكثر خلافًا أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>حسب الشريحة</translation>
    </message>
    <message>
        <source>By predicted label</source>
        <translation>حسب الوسم المتنبَّأ به</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>الأقل يقينًا أولًا</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OriginCard</name>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Where a row comes from</source>
        <translation>من أين جاء الصف</translation>
    </message>
    <message>
        <source>The same as JSON</source>
        <translation>الشيء نفسه بصيغة JSON</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Choose a row to see what happened to it.</source>
        <translation>اختر صفًا لترى ما حدث له.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OverviewTab</name>
    <message>
        <source>Agreement over time</source>
        <translation>الاتفاق عبر الزمن</translation>
    </message>
    <message>
        <source>Krippendorff alpha by week, 95% interval</source>
        <translation>ألفا كريبندورف أسبوعيًا، مجال 95%</translation>
    </message>
    <message>
        <source>Differences of two reviewers</source>
        <translation>اختلافات مراجعين</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>ألفا كريبندورف</translation>
    </message>
    <message>
        <source>Fleiss kappa</source>
        <translation>كابا فليس</translation>
    </message>
    <message>
        <source>Gwet AC1</source>
        <translation>معامل Gwet AC1</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>الاتفاق المشاهد</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>كل الأزواج</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>أزواج المراجعين</translation>
    </message>
    <message>
        <source>Cohen kappa, shared records</source>
        <translation>كابا كوهين، السجلات المشتركة</translation>
    </message>
    <message>
        <source>figures need 100 records to show</source>
        <translation>تظهر الأرقام من 100 سجل</translation>
    </message>
    <message>
        <source>Reviewers: copy as CSV</source>
        <translation>المراجعون: نسخ بصيغة CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more</source>
        <translation>
            <numerusform>لا سجلات بإجابتين أو أكثر</numerusform>
            <numerusform>سجل واحد بإجابتين أو أكثر</numerusform>
            <numerusform>سجلان بإجابتين أو أكثر</numerusform>
            <numerusform>%Ln سجلات بإجابتين أو أكثر</numerusform>
            <numerusform>%Ln سجلًا بإجابتين أو أكثر</numerusform>
            <numerusform>%Ln سجل بإجابتين أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>share of pairs that match</source>
        <translation>نسبة الأزواج المتطابقة</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln reviewers with the most answers; the table has all.</source>
        <translation>
            <numerusform>الأكثر إجابات: لا مراجعين، وفي الجدول الكل.</numerusform>
            <numerusform>الأكثر إجابات: مراجع واحد، وفي الجدول الكل.</numerusform>
            <numerusform>الأكثر إجابات: مراجعان، وفي الجدول الكل.</numerusform>
            <numerusform>الأكثر إجابات: %Ln مراجعين، وفي الجدول الكل.</numerusform>
            <numerusform>الأكثر إجابات: %Ln مراجعًا، وفي الجدول الكل.</numerusform>
            <numerusform>الأكثر إجابات: %Ln مراجع، وفي الجدول الكل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shared records differ</source>
        <translation>
            <numerusform>مختلف %1 من لا سجلات مشتركة</numerusform>
            <numerusform>مختلف %1 من سجل واحد مشتركة</numerusform>
            <numerusform>مختلف %1 من سجلين مشتركة</numerusform>
            <numerusform>مختلف %1 من %Ln سجلات مشتركة</numerusform>
            <numerusform>مختلف %1 من %Ln سجلًا مشتركة</numerusform>
            <numerusform>مختلف %1 من %Ln سجل مشتركة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PaceChart</name>
    <message>
        <source>Records per second</source>
        <translation>سجلات في الثانية</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>لم يُنجز شيء بعد.</translation>
    </message>
    <message>
        <source>On average %1, at most %2.</source>
        <comment>paces</comment>
        <translation>بالمتوسط %1، وعلى الأكثر %2.</translation>
    </message>
    <message>
        <source>too many requests, slowed down</source>
        <translation>طلبات كثيرة، تباطؤ</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PageSteps</name>
    <message>
        <source>%1: the page before</source>
        <comment>rows</comment>
        <translation>%1: الصفحة السابقة</translation>
    </message>
    <message>
        <source>%1: the next page</source>
        <comment>rows</comment>
        <translation>%1: الصفحة التالية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>rows</comment>
        <translation>%1 إلى %2 من %3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrix</name>
    <message>
        <source>Pairs of reviewers</source>
        <translation>أزواج المراجعين</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrixModel</name>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1: no shared records</source>
        <translation>%1: لا سجلات مشتركة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shared records.</source>
        <translation>
            <numerusform>%1: المشترك لا سجلات.</numerusform>
            <numerusform>%1: المشترك سجل واحد.</numerusform>
            <numerusform>%1: المشترك سجلان.</numerusform>
            <numerusform>%1: المشترك %Ln سجلات.</numerusform>
            <numerusform>%1: المشترك %Ln سجلًا.</numerusform>
            <numerusform>%1: المشترك %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: Cohen kappa %2, 95% interval %3, %Ln shared records</source>
        <translation>
            <numerusform>%1: كابا كوهين %2، مجال 95% من %3، المشترك لا سجلات</numerusform>
            <numerusform>%1: كابا كوهين %2، مجال 95% من %3، المشترك سجل واحد</numerusform>
            <numerusform>%1: كابا كوهين %2، مجال 95% من %3، المشترك سجلان</numerusform>
            <numerusform>%1: كابا كوهين %2، مجال 95% من %3، المشترك %Ln سجلات</numerusform>
            <numerusform>%1: كابا كوهين %2، مجال 95% من %3، المشترك %Ln سجلًا</numerusform>
            <numerusform>%1: كابا كوهين %2، مجال 95% من %3، المشترك %Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Palette</name>
    <message>
        <source>move</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>المجموعة التالية</translation>
    </message>
    <message>
        <source>Go to or run</source>
        <translation>الانتقال أو التنفيذ</translation>
    </message>
    <message>
        <source>Type a command, a page or a project</source>
        <translation>اكتب أمرًا أو صفحة أو مشروعًا</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing here is called &quot;%1&quot;.</source>
        <translation>لا شيء هنا باسم «%1».</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>palette row, its hint</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PrecedentList</name>
    <message>
        <source>Earlier decisions</source>
        <translation>قرارات سابقة</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%L1 to %2</source>
        <comment>number of decisions, label</comment>
        <translation>%L1 لصالح %2</translation>
    </message>
    <message>
        <source>%L1 ambiguous</source>
        <comment>number of decisions</comment>
        <translation>%L1 ملتبس</translation>
    </message>
    <message>
        <source>none between these labels yet</source>
        <translation>لا شيء بعد بين هذه الوسوم</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>day, text of the record, label, who decided</comment>
        <translation>%1، %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PreviewDelegate</name>
    <message>
        <source>no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ProgressCard</name>
    <message>
        <source>Records of the run</source>
        <translation>سجلات التشغيل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>لم يكن هناك ما يُعمل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share, time left</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>saved as it goes, last at %1</source>
        <comment>time</comment>
        <translation>يُحفظ أولًا بأول، آخره %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QuadrantCard</name>
    <message numerus="yes">
        <source>In %Ln of them people differ more than their usual errors explain.</source>
        <translation>
            <numerusform>ما يختلف فيه الناس أكثر مما تفسره أخطاؤهم المعتادة: لا سجلات.</numerusform>
            <numerusform>ما يختلف فيه الناس أكثر مما تفسره أخطاؤهم المعتادة: سجل واحد.</numerusform>
            <numerusform>ما يختلف فيه الناس أكثر مما تفسره أخطاؤهم المعتادة: سجلان.</numerusform>
            <numerusform>ما يختلف فيه الناس أكثر مما تفسره أخطاؤهم المعتادة: %Ln سجلات.</numerusform>
            <numerusform>ما يختلف فيه الناس أكثر مما تفسره أخطاؤهم المعتادة: %Ln سجلًا.</numerusform>
            <numerusform>ما يختلف فيه الناس أكثر مما تفسره أخطاؤهم المعتادة: %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>People disagree and the model cannot tell. Keep soft labels, or split the label.</source>
        <translation>يختلف الناس والنموذج لا يستطيع الحكم. أبقِ على وسوم مرنة أو قسّم الوسم.</translation>
    </message>
    <message>
        <source>The model is sure where people differ. Look for a gap in the guideline or a label error.</source>
        <translation>النموذج متيقن حيث يختلف الناس. ابحث عن ثغرة في الدليل أو خطأ في الوسم.</translation>
    </message>
    <message>
        <source>People agree and the model is sure. Safe to commit, no action needed.</source>
        <translation>يتفق الناس والنموذج متيقن. يمكن اعتمادها، ولا شيء مطلوب.</translation>
    </message>
    <message numerus="yes">
        <source>People agree and the model is sure. In %Ln of them it is sure of another label: an error of the model, or too much confidence.</source>
        <translation>
            <numerusform>يتفق الناس والنموذج متيقن. ما يتيقن فيه من وسم آخر: لا سجلات، وهو خطأ من النموذج أو ثقة زائدة.</numerusform>
            <numerusform>يتفق الناس والنموذج متيقن. ما يتيقن فيه من وسم آخر: سجل واحد، وهو خطأ من النموذج أو ثقة زائدة.</numerusform>
            <numerusform>يتفق الناس والنموذج متيقن. ما يتيقن فيه من وسم آخر: سجلان، وهو خطأ من النموذج أو ثقة زائدة.</numerusform>
            <numerusform>يتفق الناس والنموذج متيقن. ما يتيقن فيه من وسم آخر: %Ln سجلات، وهو خطأ من النموذج أو ثقة زائدة.</numerusform>
            <numerusform>يتفق الناس والنموذج متيقن. ما يتيقن فيه من وسم آخر: %Ln سجلًا، وهو خطأ من النموذج أو ثقة زائدة.</numerusform>
            <numerusform>يتفق الناس والنموذج متيقن. ما يتيقن فيه من وسم آخر: %Ln سجل، وهو خطأ من النموذج أو ثقة زائدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>فتح (%Ln)</numerusform>
            <numerusform>فتح (%Ln)</numerusform>
            <numerusform>فتح (%Ln)</numerusform>
            <numerusform>فتح (%Ln)</numerusform>
            <numerusform>فتح (%Ln)</numerusform>
            <numerusform>فتح (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1: لا سجلات</numerusform>
            <numerusform>%1: سجل واحد</numerusform>
            <numerusform>%1: سجلان</numerusform>
            <numerusform>%1: %Ln سجلات</numerusform>
            <numerusform>%1: %Ln سجلًا</numerusform>
            <numerusform>%1: %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quadrant, what its button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People agree and the model does not know yet. These labels teach the most: the next training uses all that are settled.</source>
        <translation>الناس متفقون والنموذج لا يعرف بعد. هذه الوسوم أكثر ما يعلّم: يستعمل التدريب القادم كل ما بُتّ فيه منها.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QueueControls</name>
    <message>
        <source>Keep to records that match</source>
        <translation>السجلات المطابقة فقط</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>المرشِّحات المحفوظة</translation>
    </message>
    <message>
        <source>For example: label:card_arrival conf&lt;0.6 channel=email &quot;lost card&quot;</source>
        <translation>مثال: label:card_arrival conf&lt;0.6 channel=email &quot;lost card&quot;</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>records that match the filter</comment>
        <translation>
            <numerusform>لا شيء متبقٍّ</numerusform>
            <numerusform>بقي سجل واحد</numerusform>
            <numerusform>بقي سجلان</numerusform>
            <numerusform>بقيت %Ln سجلات</numerusform>
            <numerusform>بقي %Ln سجلًا</numerusform>
            <numerusform>بقي %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>نسيان هذا المرشِّح</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>حفظ هذا المرشِّح</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReasonChooser</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecentModel</name>
    <message>
        <source>file has moved, choose it again</source>
        <translation>نُقل الملف، اختره من جديد</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>this computer, nothing to review</source>
        <translation>هذا الحاسوب، لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>this computer, %1 to review</source>
        <translation>هذا الحاسوب، %1 للمراجعة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordBar</name>
    <message>
        <source>Second opinion</source>
        <translation>رأي ثانٍ</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>tier</comment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>tier</comment>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>tier</comment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>Guideline changed</source>
        <translation>تغيَّر الدليل</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordContent</name>
    <message>
        <source>The text is too long to be formatted.</source>
        <translation>النص أطول من أن يُنسَّق.</translation>
    </message>
    <message>
        <source>The text is no chat.</source>
        <translation>النص ليس محادثة.</translation>
    </message>
    <message>
        <source>Scripts, styles and pictures are left out.</source>
        <translation>حُذفت النصوص البرمجية والأنماط والصور.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordPane</name>
    <message>
        <source>%1 leads back to the open record.</source>
        <translation>‏%1 يعيدك إلى السجل المفتوح.</translation>
    </message>
    <message>
        <source>You skipped this record. %1</source>
        <translation>لقد تخطيت هذا السجل. %1</translation>
    </message>
    <message>
        <source>You flagged this record. %1</source>
        <translation>لقد أبلغت عن هذا السجل. %1</translation>
    </message>
    <message>
        <source>You labelled this record %1. %2</source>
        <translation>لقد وسمت هذا السجل بالوسم %1. %2</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Shown as plain text.</source>
        <translation>معروض نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Shown as Markdown.</source>
        <translation>معروض بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Shown as the text of HTML.</source>
        <translation>معروض كنص HTML.</translation>
    </message>
    <message>
        <source>Shown as a chat.</source>
        <translation>معروض كمحادثة.</translation>
    </message>
    <message>
        <source>Word evidence shows in the plain text.</source>
        <translation>تظهر قرائن الكلمات في النص العادي.</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>منسَّق</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordReader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>قُطع هنا: %1 من أصل %2 محرف</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordText</name>
    <message>
        <source>Record text</source>
        <translation>نص السجل</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordsReader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Answers to this record</source>
        <translation>الإجابات عن هذا السجل</translation>
    </message>
    <message>
        <source>Records to read</source>
        <translation>سجلات للقراءة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records to read</source>
        <translation>
            <numerusform>للقراءة: لا سجلات</numerusform>
            <numerusform>للقراءة: سجل واحد</numerusform>
            <numerusform>للقراءة: سجلان</numerusform>
            <numerusform>للقراءة: %Ln سجلات</numerusform>
            <numerusform>للقراءة: %Ln سجلًا</numerusform>
            <numerusform>للقراءة: %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of them are listed</source>
        <translation>تُدرج أول %1 منها</translation>
    </message>
    <message>
        <source>nothing can be changed here</source>
        <translation>لا يمكن تغيير شيء هنا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id of the record, segment</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>قُطع هنا: %1 من أصل %2 محرف</translation>
    </message>
    <message>
        <source>The model has said nothing about it.</source>
        <translation>لم يقل النموذج عنه شيئًا.</translation>
    </message>
    <message>
        <source>The model says %1, %2 sure.</source>
        <comment>label, percent</comment>
        <translation>يقول النموذج %1، بثقة %2.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>beside the model&apos;s answer</source>
        <translation>إلى جانب إجابة النموذج</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>كيف اختيرت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RevealCard</name>
    <message>
        <source>The model leans to %1</source>
        <translation>يميل النموذج إلى %1</translation>
    </message>
    <message>
        <source>It gives its own label %1.</source>
        <comment>probability</comment>
        <translation>يعطي وسمه %1.</translation>
    </message>
    <message>
        <source>It gives its own label %1 and your pick %2.</source>
        <comment>probabilities</comment>
        <translation>يعطي وسمه %1 واختيارك %2.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a label</comment>
        <translation>الإبقاء على %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>a label</comment>
        <translation>التغيير إلى %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>هذا السجل</translation>
    </message>
    <message>
        <source>Skip this record</source>
        <translation>تخطي هذا السجل</translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation>التخطي مع ذكر السبب</translation>
    </message>
    <message>
        <source>Flag this record</source>
        <translation>الإبلاغ عن هذا السجل</translation>
    </message>
    <message>
        <source>Comment on this record</source>
        <translation>التعليق على هذا السجل</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>ترشيح الوسوم</translation>
    </message>
    <message>
        <source>Pin or unpin the label</source>
        <translation>تثبيت الوسم أو إلغاء تثبيته</translation>
    </message>
    <message>
        <source>Give the label a letter</source>
        <translation>تخصيص حرف للوسم</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>السجل التالي</translation>
    </message>
    <message>
        <source>Hide or show suggestions</source>
        <translation>إخفاء الاقتراحات أو إظهارها</translation>
    </message>
    <message>
        <source>Hide or show evidence</source>
        <translation>إخفاء القرائن أو إظهارها</translation>
    </message>
    <message>
        <source>Keep to records that match a filter</source>
        <translation>السجلات المطابقة لمرشِّح فقط</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>Show all of the text</source>
        <translation>عرض النص كله</translation>
    </message>
    <message>
        <source>Go to similar labelled records</source>
        <translation>الانتقال إلى السجلات الموسومة المشابهة</translation>
    </message>
    <message>
        <source>Decide near-duplicates at once</source>
        <translation>البتّ في أشباه المكررات دفعة واحدة</translation>
    </message>
    <message>
        <source>Own confidence: low</source>
        <translation>يقينك: منخفض</translation>
    </message>
    <message>
        <source>Own confidence: medium</source>
        <translation>يقينك: متوسط</translation>
    </message>
    <message>
        <source>Own confidence: high</source>
        <translation>يقينك: عالٍ</translation>
    </message>
    <message>
        <source>Choose label %1</source>
        <translation>اختيار الوسم %1</translation>
    </message>
    <message>
        <source>Show the plain text or formatted</source>
        <translation>عرض النص عاديًا أو منسَّقًا</translation>
    </message>
    <message>
        <source>Show texts as what they are recognised as</source>
        <translation>عرض النصوص بحسب ما تُعرف به</translation>
    </message>
    <message>
        <source>Show texts as plain text</source>
        <translation>عرض النصوص نصًا عاديًا</translation>
    </message>
    <message>
        <source>Show texts as Markdown</source>
        <translation>عرض النصوص بصيغة Markdown</translation>
    </message>
    <message>
        <source>Show texts as the text of HTML</source>
        <translation>عرض النصوص كنص HTML</translation>
    </message>
    <message>
        <source>Show texts as chats</source>
        <translation>عرض النصوص كمحادثات</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>حفظ الإجابة</translation>
    </message>
    <message>
        <source>Go to the fields</source>
        <translation>الانتقال إلى الحقول</translation>
    </message>
    <message>
        <source>Select words in the text</source>
        <translation>تحديد كلمات في النص</translation>
    </message>
    <message>
        <source>Second label %1</source>
        <translation>الوسم الثاني %1</translation>
    </message>
    <message>
        <source>Show the guideline of the label</source>
        <translation>عرض دليل الوسم</translation>
    </message>
    <message>
        <source>This project has a guideline</source>
        <translation>لهذا المشروع دليل</translation>
    </message>
    <message>
        <source>The guideline has a new version</source>
        <translation>للدليل إصدار جديد</translation>
    </message>
    <message>
        <source>%1 shows what it says about the label in focus.</source>
        <comment>key</comment>
        <translation>يعرض %1 ما يقوله عن الوسم المحدد.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPresenter</name>
    <message>
        <source>That record could not be read</source>
        <translation>تعذّرت قراءة ذلك السجل</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln records all got %1</source>
        <translation>
            <numerusform>لم يحصل أي سجل على %1</numerusform>
            <numerusform>حصل السجل الأخير على %1</numerusform>
            <numerusform>حصل السجلان الأخيران على %1</numerusform>
            <numerusform>حصلت آخر %Ln سجلات كلها على %1</numerusform>
            <numerusform>حصل آخر %Ln سجلًا كلها على %1</numerusform>
            <numerusform>حصل آخر %Ln سجل كلها على %1</numerusform>
        </translation>
    </message>
    <message>
        <source>That may well be right. Look at this one with fresh eyes before you go on.</source>
        <translation>قد يكون ذلك صحيحًا. انظر إلى هذا السجل بعين جديدة قبل أن تتابع.</translation>
    </message>
    <message>
        <source>%1 saved. The model leans to %2; keep your pick or change it</source>
        <translation>حُفظ %1. يميل النموذج إلى %2؛ أبقِ اختيارك أو غيّره</translation>
    </message>
    <message>
        <source>Your label %1 is kept until you close the window.</source>
        <translation>يبقى وسمك %1 حتى تغلق النافذة.</translation>
    </message>
    <message>
        <source>Your decision is kept until you close the window.</source>
        <translation>يبقى قرارك حتى تغلق النافذة.</translation>
    </message>
    <message>
        <source>This decision could not be saved</source>
        <translation>تعذّر حفظ هذا القرار</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong; what is safe</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>That record is no longer open</source>
        <translation>لم يعد ذلك السجل مفتوحًا</translation>
    </message>
    <message>
        <source>%1 Your first pick is kept.</source>
        <translation>%1 اختيارك الأول محفوظ.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved for it.</source>
        <translation>%1 لم يُحفظ له شيء.</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>لم يبقَ ما يمكن التراجع عنه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>لم يُتراجع عن أي قرار</numerusform>
            <numerusform>تُرجع عن قرار واحد</numerusform>
            <numerusform>تُرجع عن قرارين</numerusform>
            <numerusform>تُرجع عن %Ln قرارات</numerusform>
            <numerusform>تُرجع عن %Ln قرارًا</numerusform>
            <numerusform>تُرجع عن %Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>They were made at once for many records; all of these are open again.</source>
        <translation>اتُّخذت دفعة واحدة لسجلات كثيرة؛ وكلها مفتوحة من جديد.</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>what was decided</comment>
        <translation>تم التراجع عن %1</translation>
    </message>
    <message>
        <source>The last decision could not be taken back</source>
        <translation>تعذّر التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>%1 It stands as it was.</source>
        <translation>%1 وهو باقٍ كما كان.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>تم الإبلاغ</translation>
    </message>
    <message>
        <source>%1 saved, record %2 of %3</source>
        <comment>what was decided; done; goal</comment>
        <translation>حُفظ %1، السجل %2 من %3</translation>
    </message>
    <message>
        <source>The review queue could not be opened</source>
        <translation>تعذّر فتح قائمة انتظار المراجعة</translation>
    </message>
    <message>
        <source>The next record could not be read</source>
        <translation>تعذّرت قراءة السجل التالي</translation>
    </message>
    <message>
        <source>%1 Everything you decided is saved.</source>
        <translation>%1 كل ما قررته محفوظ.</translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>تعذّرت قراءة هذا المرشِّح</translation>
    </message>
    <message>
        <source>The queue could not be put in this order</source>
        <translation>تعذّر ترتيب قائمة الانتظار على هذا النحو</translation>
    </message>
    <message>
        <source>This choice could not be kept</source>
        <translation>تعذّر حفظ هذا الاختيار</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewingSection</name>
    <message>
        <source>On for all records</source>
        <translation>مفعّل لكل السجلات</translation>
    </message>
    <message>
        <source>On for samples, second opinions and %1 others</source>
        <translation>مفعّل للعينات والآراء الثانية و%1 من غيرها</translation>
    </message>
    <message>
        <source>On for samples and second opinions</source>
        <translation>مفعّل للعينات والآراء الثانية</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>blind until the first pick</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>none</source>
        <comment>share of records</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>1 in %L1</source>
        <translation>1 من كل %L1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Commit and go on</source>
        <translation>الحفظ والمتابعة</translation>
    </message>
    <message>
        <source>Confirm with Enter</source>
        <translation>التأكيد بمفتاح Enter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Blind until the first pick</source>
        <translation>الحجب حتى الاختيار الأول</translation>
    </message>
    <message>
        <source>Share of records for a second reviewer</source>
        <translation>نسبة السجلات لمراجع ثانٍ</translation>
    </message>
    <message>
        <source>While you review</source>
        <translation>أثناء المراجعة</translation>
    </message>
    <message>
        <source>After a number key</source>
        <translation>بعد مفتاح رقم</translation>
    </message>
    <message>
        <source>&quot;Confirm with Enter&quot; costs one more key and prevents slips.</source>
        <translation>«التأكيد بمفتاح Enter» يكلّف ضغطة إضافية ويمنع الهفوات.</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>المفاتيح المفردة</translation>
    </message>
    <message>
        <source>S, F, C, U and the like. Turn off for speech input or screen readers.</source>
        <translation>‏S وF وC وU وما شابه. عطّلها عند استخدام الإدخال الصوتي أو قارئ الشاشة.</translation>
    </message>
    <message>
        <source>Ask for my confidence</source>
        <translation>السؤال عن مدى يقيني</translation>
    </message>
    <message>
        <source>Helps to tell a hard record from a slip.</source>
        <translation>يساعد على التمييز بين سجل صعب وهفوة.</translation>
    </message>
    <message>
        <source>Word evidence from the model</source>
        <translation>قرائن النموذج من الكلمات</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>الآراء الثانية</translation>
    </message>
    <message>
        <source>Set by the policy of the project. Only the lead can change it.</source>
        <translation>تحدده سياسة المشروع. المسؤول وحده يستطيع تغييره.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source> records</source>
        <comment>after the goal of a session</comment>
        <translation> سجل</translation>
    </message>
    <message>
        <source>Goal for a session</source>
        <translation>هدف الجلسة</translation>
    </message>
    <message>
        <source>Shown at the bottom of the review page. No one else sees it.</source>
        <translation>يظهر أسفل صفحة المراجعة. لا يراه أحد غيرك.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me to take a break</source>
        <translation>تذكيري بأخذ استراحة</translation>
    </message>
    <message>
        <source>A line at the bottom of the review page, never a pop-up.</source>
        <translation>سطر أسفل صفحة المراجعة، لا نافذة منبثقة أبدًا.</translation>
    </message>
    <message>
        <source>Show my pace</source>
        <translation>إظهار سرعتي</translation>
    </message>
    <message>
        <source>How long decisions take you. No one else sees it.</source>
        <translation>كم تستغرق قراراتك. لا يراه أحد غيرك.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>العودة إلى الإعدادات الافتراضية</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln answers each</source>
        <translation>
            <numerusform>%1، بلا إجابات</numerusform>
            <numerusform>%1، إجابة واحدة لكل منها</numerusform>
            <numerusform>%1، إجابتان لكل منها</numerusform>
            <numerusform>%1، %Ln إجابات لكل منها</numerusform>
            <numerusform>%1، %Ln إجابة لكل منها</numerusform>
            <numerusform>%1، %Ln إجابة لكل منها</numerusform>
        </translation>
    </message>
    <message>
        <source>At this share, about %L1 of the %L2 records in the queue.</source>
        <translation>بهذه النسبة، نحو %L1 من %L2 سجل في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Set by the policy of the project.</source>
        <translation>تحدده سياسة المشروع.</translation>
    </message>
    <message>
        <source>It can be switched for each record on its own.</source>
        <translation>يمكن تبديله لكل سجل على حدة.</translation>
    </message>
    <message>
        <source>The %1 key switches it for one record.</source>
        <translation>المفتاح %1 يبدّله لسجل واحد.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RoleHeader</name>
    <message>
        <source>Id</source>
        <translation>المعرِّف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Part of column %1</source>
        <translation>دور العمود %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RowsView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Id of a record, or its beginning</source>
        <translation>المعرّف أو بدايته</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows of this version</source>
        <translation>صفوف هذا الإصدار</translation>
    </message>
    <message>
        <source>Find rows by id</source>
        <translation>البحث عن صفوف بالمعرّف</translation>
    </message>
    <message>
        <source>Rows of version %1</source>
        <translation>صفوف الإصدار %1</translation>
    </message>
    <message>
        <source>%1, behind: %2</source>
        <comment>rows, gate</comment>
        <translation>%1، وراء: %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>No row stands behind it.</source>
        <translation>لا صف وراءها.</translation>
    </message>
    <message>
        <source>No row has an id that begins with %1.</source>
        <translation>لا صف يبدأ معرّفه بـ %1.</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>وسم مرن</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Label from</source>
        <translation>مصدر الوسم</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RulerWidget</name>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>A person decides below %1, committed without a look from %2</source>
        <translation>يقرر شخص ما دون %1، ويُعتمد بلا نظر من %2 فما فوق</translation>
    </message>
    <message>
        <source>A person decides below %1</source>
        <translation>يقرر شخص ما دون %1</translation>
    </message>
    <message>
        <source>review</source>
        <comment>zone of a scale</comment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>%1 audit</source>
        <comment>threshold and zone of a scale</comment>
        <translation>‏%1 تدقيق</translation>
    </message>
    <message>
        <source>%1 auto</source>
        <comment>threshold and zone of a scale</comment>
        <translation>‏%1 تلقائي</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunHead</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which records, classifier</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, started %2, policy v%3</source>
        <comment>which records and classifier, time, number</comment>
        <translation>%1، بدأ %2، السياسة v%3</translation>
    </message>
    <message>
        <source>%1, started %2 by %3, policy v%4</source>
        <comment>which records and classifier, time, person, number</comment>
        <translation>%1، بدأ %2 بواسطة %3، السياسة v%4</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>run</comment>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunListModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of runs</comment>
        <translation>
            <numerusform>السجلات: %Ln</numerusform>
            <numerusform>السجلات: %Ln</numerusform>
            <numerusform>السجلات: %Ln</numerusform>
            <numerusform>السجلات: %Ln</numerusform>
            <numerusform>السجلات: %Ln</numerusform>
            <numerusform>السجلات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share, time left</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which records, classifier</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunPane</name>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>تشغيل جديد</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunView</name>
    <message>
        <source>Records per second</source>
        <translation>سجلات في الثانية</translation>
    </message>
    <message>
        <source>since it was taken up again</source>
        <translation>منذ الاستئناف</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>سجلات في الثانية</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضها الخادم</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>requests were refused</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>إيقاف التشغيل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>استئناف التشغيل</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>تشغيل جديد</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Retry the selected records</source>
        <translation>إعادة محاولة السجلات المختارة</translation>
    </message>
    <message>
        <source>Open the record that failed</source>
        <translation>فتح السجل الذي فشل</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>خوادم النماذج</translation>
    </message>
    <message>
        <source>Read the runs anew</source>
        <translation>قراءة التشغيلات من جديد</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunsState</name>
    <message>
        <source>The runs could not be read</source>
        <translation>تعذّرت قراءة التشغيلات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This run could not be read</source>
        <translation>تعذّرت قراءة هذا التشغيل</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>لا تشغيل بعد</translation>
    </message>
    <message>
        <source>A run labels records with a classifier, commits what it is sure of, and queues the rest for people. It can be paused and taken up again at any time.</source>
        <translation>يعنون التشغيل السجلات بمصنّف، ويعتمد ما هو متأكد منه، ويضع الباقي في قائمة الانتظار للناس. يمكن إيقافه مؤقتًا واستئنافه في أي وقت.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>تشغيل جديد</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SavedNote</name>
    <message>
        <source>Saved as you change it</source>
        <translation>يُحفظ عند التغيير</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written</source>
        <translation>لم يُحفظ: تتعذر الكتابة في ملف الإعدادات</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ScatterChart</name>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>عدم يقين النموذج والتباس البيانات</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1: لا سجلات</numerusform>
            <numerusform>%1: سجل واحد</numerusform>
            <numerusform>%1: سجلان</numerusform>
            <numerusform>%1: %Ln سجلات</numerusform>
            <numerusform>%1: %Ln سجلًا</numerusform>
            <numerusform>%1: %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Model uncertainty, 1 minus confidence</source>
        <translation>عدم يقين النموذج، 1 ناقص الثقة</translation>
    </message>
    <message>
        <source>Data ambiguity, how often two answers differ</source>
        <translation>التباس البيانات، كم تختلف إجابتان</translation>
    </message>
    <message>
        <source>uncertain from %1</source>
        <translation>غير متيقن من %1</translation>
    </message>
    <message>
        <source>contested from %1</source>
        <translation>مختلف فيه من %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SecondField</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the second label</source>
        <translation>إزالة الوسم الثاني</translation>
    </message>
    <message>
        <source>Shift with the key of a label sets a second one.</source>
        <translation>‏Shift مع مفتاح وسم يضع وسمًا ثانيًا.</translation>
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
        <translation>إلى مراجع آخر</translation>
    </message>
    <message>
        <source>To the same reviewers</source>
        <translation>إلى المراجعين أنفسهم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What should they look at again?</source>
        <translation>ما الذي ينبغي أن يعيدوا النظر فيه؟</translation>
    </message>
    <message>
        <source>A word for those who are asked again</source>
        <translation>كلمة لمن يُسألون من جديد</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>الإعادة</translation>
    </message>
    <message>
        <source>Somebody who has not answered yet gives one more independent answer.</source>
        <translation>يعطي شخص لم يجب بعد إجابة مستقلة أخرى.</translation>
    </message>
    <message>
        <source>Each of those who answered is asked again and reads your word.</source>
        <translation>يُسأل كل من أجاب مرة أخرى ويقرأ كلمتك.</translation>
    </message>
    <message numerus="yes">
        <source>Too long by about %Ln characters.</source>
        <translation>
            <numerusform>أطول من اللازم بنحو %Ln حرف.</numerusform>
            <numerusform>أطول من اللازم بنحو حرف واحد (%Ln).</numerusform>
            <numerusform>أطول من اللازم بنحو حرفين (%Ln).</numerusform>
            <numerusform>أطول من اللازم بنحو %Ln أحرف.</numerusform>
            <numerusform>أطول من اللازم بنحو %Ln حرفًا.</numerusform>
            <numerusform>أطول من اللازم بنحو %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServerDialog</name>
    <message>
        <source>Requests a minute</source>
        <translation>الطلبات في الدقيقة</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>الرموز في الدقيقة</translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation>سعر مليون رمز داخل</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation>سعر مليون رمز خارج</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>الطلبات معًا</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>ثواني انتظار الإجابة</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>عناوين البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Numbers of payment cards</source>
        <translation>أرقام بطاقات الدفع</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>الحسابات البنكية (IBAN)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A model server</source>
        <translation>خادم نموذج</translation>
    </message>
    <message>
        <source>Model server %1</source>
        <translation>خادم النموذج %1</translation>
    </message>
    <message>
        <source>OpenAI, vLLM, llama.cpp and alike</source>
        <translation>OpenAI وvLLM وllama.cpp وما شابه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. Runs name it as llm:NAME.</source>
        <translation>أحرف صغيرة وأرقام و- و_. تسميه التشغيلات llm:NAME.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>With the path, such as http://localhost:8000/v1</source>
        <translation>مع المسار، مثل http://localhost:8000/v1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>What the server allows. Runs use it and stay below.</source>
        <translation>ما يسمح به الخادم. تستخدمه التشغيلات وتبقى دونه.</translation>
    </message>
    <message>
        <source>In your currency. Cost caps and estimates use it.</source>
        <translation>بعملتك. تستخدمه حدود التكلفة والتقديرات.</translation>
    </message>
    <message>
        <source>What is chosen here is replaced by placeholders before a text leaves this computer.</source>
        <translation>ما يُختار هنا يُستبدل قبل أن يغادر النص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>الأسماء، واحد في كل سطر</translation>
    </message>
    <message>
        <source>The test asks the server for the label of one sentence of our own. No record is sent.</source>
        <translation>يسأل الاختبار الخادم عن تسمية جملة من عندنا. لا يُرسل أي سجل.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>ينقص اسم.</translation>
    </message>
    <message>
        <source>The name may hold small letters, digits, - and _ only.</source>
        <translation>لا يحوي الاسم إلا أحرفًا صغيرة وأرقامًا و- و_.</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>ينقص عنوان الخادم.</translation>
    </message>
    <message>
        <source>The address begins with http:// or https://.</source>
        <translation>يبدأ العنوان بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>The name of the model is missing.</source>
        <translation>ينقص اسم النموذج.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no number that may stand there.</source>
        <comment>name of a field</comment>
        <translation>لا يحوي &quot;%1&quot; رقمًا مقبولًا.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إيقاف الاختبار</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>Asking the server.</source>
        <translation>يُسأل الخادم.</translation>
    </message>
    <message>
        <source>The server answered in %1 s and named the label %2.</source>
        <translation>أجاب الخادم خلال %1 ث وذكر التسمية %2.</translation>
    </message>
    <message>
        <source>It says how likely its answers are: one answer for each record is enough.</source>
        <translation>يذكر مدى احتمال إجاباته: تكفي إجابة واحدة لكل سجل.</translation>
    </message>
    <message>
        <source>It does not say how likely its answers are: confidence comes from several answers for each record, which costs more.</source>
        <translation>لا يذكر مدى احتمال إجاباته: تأتي الثقة من عدة إجابات لكل سجل، وهذا أغلى.</translation>
    </message>
    <message>
        <source>It keeps to the list of labels by itself.</source>
        <translation>يلتزم بقائمة التسميات من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>It does not keep to the list of labels by itself: an answer that is none of them is asked for once more.</source>
        <translation>لا يلتزم بقائمة التسميات من تلقاء نفسه: الإجابة التي ليست منها تُطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>It reports tokens, so costs are exact.</source>
        <translation>يذكر الرموز، فالتكلفة دقيقة.</translation>
    </message>
    <message>
        <source>It reports no tokens: costs count the most that a request may take.</source>
        <translation>لا يذكر الرموز: يُحسب أقصى ما قد يأخذه الطلب.</translation>
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
        <translation>حفظ الخادم</translation>
    </message>
    <message>
        <source>There is a model server of this name. Saving this one asks whether to replace it.</source>
        <translation>يوجد خادم نموذج بهذا الاسم. عند الحفظ ستُسأل هل يُستبدل.</translation>
    </message>
    <message>
        <source>1 of 5: the server</source>
        <translation>1 من 5: الخادم</translation>
    </message>
    <message>
        <source>2 of 5: its key and the way there</source>
        <translation>2 من 5: مفتاحه والطريق إليه</translation>
    </message>
    <message>
        <source>3 of 5: limits and prices</source>
        <translation>3 من 5: الحدود والأسعار</translation>
    </message>
    <message>
        <source>4 of 5: what is masked</source>
        <translation>4 من 5: ما يُحجب</translation>
    </message>
    <message>
        <source>5 of 5: test and save</source>
        <translation>5 من 5: الاختبار والحفظ</translation>
    </message>
    <message>
        <source>Replace the model server &quot;%1&quot;?</source>
        <translation>هل يُستبدل خادم النموذج «%1»؟</translation>
    </message>
    <message>
        <source>A model server of this name is there: %1 at %2. The new one takes its place, and what was set for the old one beside these steps (instructions, template, examples) is gone with it. Runs that were made stay as they are.</source>
        <comment>model, address</comment>
        <translation>يوجد خادم نموذج بهذا الاسم: %1 على %2. يحل الجديد محله، ويزول معه ما ضُبط للقديم خارج هذه الخطوات (التعليمات والقالب والأمثلة). تبقى التشغيلات المنجزة كما هي.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>إبقاء القديم</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServerWay</name>
    <message>
        <source>Put it there</source>
        <translation>ضعه هناك</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>شهادات الجهة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The server asks for none</source>
        <translation>الخادم لا يطلب مفتاحًا</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>في متغيّر بيئة</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح نفسه</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>جهات خاصة</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Variable of the key</source>
        <translation>متغيّر المفتاح</translation>
    </message>
    <message>
        <source>The name of the environment variable that holds the key, never the key itself.</source>
        <translation>اسم متغيّر البيئة الذي يحمل المفتاح، لا المفتاح نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Under which the keychain holds it. The project keeps this name alone, so everybody who works on it has a key of their own.</source>
        <translation>الذي تحفظه به سلسلة المفاتيح. يحفظ المشروع هذا الاسم وحده، فلكل من يعمل عليه مفتاحه.</translation>
    </message>
    <message>
        <source>Empty: one that the keychain holds already. What is typed goes to the keychain alone, not to the project.</source>
        <translation>فارغ: مفتاح موجود في السلسلة. ما يُكتب يذهب إلى السلسلة وحدها، لا إلى المشروع.</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that vouch for the server, beside those that this computer trusts. Empty: none.</source>
        <translation>ملف شهادات (PEM) تضمن الخادم، إلى جانب ما يثق به هذا الحاسوب. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:3128 or socks5h://localhost:1080. Empty: directly.</source>
        <translation>مثل http://proxy.example:3128 أو socks5h://localhost:1080. فارغ: مباشرة.</translation>
    </message>
    <message>
        <source>Variable of the proxy&apos;s login</source>
        <translation>متغيّر دخول الوكيل</translation>
    </message>
    <message>
        <source>The name of the environment variable that holds user:password. Empty: the proxy asks for none.</source>
        <translation>اسم متغيّر البيئة الذي يحمل المستخدم:كلمة السر. فارغ: لا يطلب الوكيل شيئًا.</translation>
    </message>
    <message>
        <source>The name of the variable that holds the key is missing.</source>
        <translation>اسم المتغيّر الذي يحمل المفتاح ناقص.</translation>
    </message>
    <message>
        <source>This is no name of an environment variable. Put the key into a variable and name that here.</source>
        <translation>هذا ليس اسم متغيّر بيئة. ضع المفتاح في متغيّر واذكر اسمه هنا.</translation>
    </message>
    <message>
        <source>The name of the key in the keychain is missing.</source>
        <translation>اسم المفتاح في السلسلة ناقص.</translation>
    </message>
    <message>
        <source>The name of the key may hold small letters, digits, - and _ only.</source>
        <translation>لا يجوز في اسم المفتاح إلا حروف صغيرة وأرقام و- و_.</translation>
    </message>
    <message>
        <source>The key is typed, but not in the keychain yet. Put it there, or empty the field.</source>
        <translation>كُتب المفتاح لكنه ليس في السلسلة بعد. ضعه هناك أو أفرغ الحقل.</translation>
    </message>
    <message>
        <source>The file of the authorities is named by its whole path, such as /etc/ssl/company.pem.</source>
        <translation>يُذكر ملف الجهات بمساره الكامل، مثل /etc/ssl/company.pem.</translation>
    </message>
    <message>
        <source>The proxy is named by http://, https:// or socks5h://, its host and its port, without user and password.</source>
        <translation>يُذكر الوكيل بـ http:// أو https:// أو socks5h:// ثم مضيفه ومنفذه، دون مستخدم وكلمة سر.</translation>
    </message>
    <message>
        <source>A login is named, but no proxy.</source>
        <translation>ذُكر دخول دون وكيل.</translation>
    </message>
    <message>
        <source>This is no name of an environment variable. Put user:password into a variable and name that here.</source>
        <translation>هذا ليس اسم متغيّر بيئة. ضع المستخدم:كلمة السر في متغيّر واذكر اسمه هنا.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask to be unlocked.</source>
        <translation>في انتظار سلسلة المفاتيح. قد تطلب فتحها.</translation>
    </message>
    <message>
        <source>The keychain holds the key &quot;%1&quot;.</source>
        <translation>سلسلة المفاتيح تحمل المفتاح «%1».</translation>
    </message>
    <message>
        <source>No longer waiting. If the keychain is unlocked now, it may still take the key.</source>
        <translation>لم يعد الانتظار قائمًا. إذا فُتح قفل سلسلة المفاتيح الآن فقد تحفظ المفتاح مع ذلك.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServersDialog</name>
    <message>
        <source>Add a model server</source>
        <translation>إضافة خادم نموذج</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>خوادم النماذج</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>name, model, address</comment>
        <translation>%1: %2 في %3</translation>
    </message>
    <message>
        <source>There is none yet. A model server labels records by a language model, on this computer or elsewhere.</source>
        <translation>لا يوجد بعد. يعنون خادم النموذج السجلات بنموذج لغوي، على هذا الحاسوب أو في مكان آخر.</translation>
    </message>
    <message>
        <source>Runs can ask these for labels. Keys are not kept in the project.</source>
        <translation>يمكن للتشغيلات أن تسألها عن التسميات. لا تُحفظ المفاتيح في المشروع.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SessionStrip</name>
    <message>
        <source>Records decided in this session</source>
        <translation>السجلات التي بُتَّ فيها في هذه الجلسة</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>آخر القرارات</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>median pace</source>
        <translation>السرعة الوسيطة</translation>
    </message>
    <message>
        <source>left in queue</source>
        <translation>متبقٍّ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes without a break</source>
        <translation>
            <numerusform>لا دقائق بلا استراحة</numerusform>
            <numerusform>دقيقة واحدة بلا استراحة</numerusform>
            <numerusform>دقيقتان بلا استراحة</numerusform>
            <numerusform>%Ln دقائق بلا استراحة</numerusform>
            <numerusform>%Ln دقيقة بلا استراحة</numerusform>
            <numerusform>%Ln دقيقة بلا استراحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records decided; goal</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message numerus="yes">
        <source>Pace of the last %Ln decisions</source>
        <translation>
            <numerusform>لا سرعة بعد</numerusform>
            <numerusform>سرعة آخر قرار</numerusform>
            <numerusform>سرعة آخر قرارين</numerusform>
            <numerusform>سرعة آخر %Ln قرارات</numerusform>
            <numerusform>سرعة آخر %Ln قرارًا</numerusform>
            <numerusform>سرعة آخر %Ln قرار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>اسم المراجع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>You</source>
        <comment>settings of the reviewer</comment>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SettledCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1, settled by: %2</source>
        <comment>id of a record; who settled it</comment>
        <translation>%1، بتَّ فيه: %2</translation>
    </message>
    <message>
        <source>Text of record %1, settled as %2</source>
        <translation>نص السجل %1، بُتَّ فيه بوصفه %2</translation>
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
        <translation>ابحث عن مفتاح أو كلمة</translation>
    </message>
    <message>
        <source>Single keys on</source>
        <translation>المفاتيح المفردة مفعّلة</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>the screen you are on comes first</source>
        <translation>الشاشة الحالية أولًا</translation>
    </message>
    <message>
        <source>Turn off if you use speech input or a screen reader. Every action also has a menu entry.</source>
        <translation>عطّلها عند استخدام الإدخال الصوتي أو قارئ الشاشة. لكل إجراء مدخل في القائمة أيضًا.</translation>
    </message>
    <message>
        <source>No key and no action is called &quot;%1&quot;.</source>
        <translation>لا يوجد مفتاح أو إجراء باسم «%1».</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarList</name>
    <message>
        <source>Similar labelled records</source>
        <translation>سجلات موسومة مشابهة</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>hidden until your first pick</source>
        <translation>مخفية حتى اختيارك الأول</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>looking through the settled records</source>
        <translation>جارٍ البحث في السجلات المبتوت فيها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على سجل واحد</numerusform>
            <numerusform>عُثر على سجلين</numerusform>
            <numerusform>عُثر على %Ln سجلات</numerusform>
            <numerusform>عُثر على %Ln سجلًا</numerusform>
            <numerusform>عُثر على %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates</source>
        <translation>
            <numerusform>لا أشباه مكررات</numerusform>
            <numerusform>شبه مكرر واحد</numerusform>
            <numerusform>شبها مكرر</numerusform>
            <numerusform>%Ln أشباه مكررات</numerusform>
            <numerusform>%Ln شبه مكرر</numerusform>
            <numerusform>%Ln شبه مكرر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>near-duplicates; number</comment>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates wait</source>
        <translation>
            <numerusform>لا أشباه مكررات تنتظر</numerusform>
            <numerusform>شبه مكرر واحد ينتظر</numerusform>
            <numerusform>شبها مكرر ينتظران</numerusform>
            <numerusform>%Ln أشباه مكررات تنتظر</numerusform>
            <numerusform>%Ln شبه مكرر ينتظر</numerusform>
            <numerusform>%Ln شبه مكرر ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarModel</name>
    <message>
        <source>gold</source>
        <comment>the label is known to be right</comment>
        <translation>مرجعي</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>اتفق %1 من %2</translation>
    </message>
    <message>
        <source>came with its label</source>
        <translation>جاء بوسمه</translation>
    </message>
    <message>
        <source>%1, similarity %2, settled as %3, %4</source>
        <comment>text; figure; label; who settled it</comment>
        <translation>%1، التشابه %2، بُتَّ فيه بوصفه %3، %4</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SoftBar</name>
    <message>
        <source>Shares of the soft label: %1</source>
        <translation>حصص الوسم المرن: %1</translation>
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
        <translation>عُلِّم %1 بالوسم %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SpansField</name>
    <message>
        <source>Select words in the text</source>
        <translation>تحديد كلمات في النص</translation>
    </message>
    <message>
        <source>Shift and the arrow keys select words; the key of a label marks them.</source>
        <translation>‏Shift مع الأسهم يحدد الكلمات؛ ومفتاح الوسم يعلّمها.</translation>
    </message>
    <message>
        <source>%1: select words in the text</source>
        <comment>field</comment>
        <translation>%1: تحديد كلمات في النص</translation>
    </message>
    <message>
        <source>%1: mark as %2</source>
        <comment>field, label</comment>
        <translation>%1: التعليم بالوسم %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of marked words, the words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click or Delete removes this mark</source>
        <translation>النقر أو Delete يزيل هذه العلامة</translation>
    </message>
    <message>
        <source>%1. Delete removes this mark</source>
        <comment>a mark</comment>
        <translation>%1. يزيل Delete هذه العلامة</translation>
    </message>
    <message>
        <source>Select words first</source>
        <translation>حدد كلمات أولًا</translation>
    </message>
    <message>
        <source>Words are marked once; remove that mark first</source>
        <translation>تُعلَّم الكلمات مرة واحدة؛ أزل تلك العلامة أولًا</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln marks</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة على الأكثر</numerusform>
            <numerusform>علامتان على الأكثر</numerusform>
            <numerusform>%Ln علامات على الأكثر</numerusform>
            <numerusform>%Ln علامة على الأكثر</numerusform>
            <numerusform>%Ln علامة على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n marks</source>
        <translation>
            <numerusform>لا حد أدنى للعلامات</numerusform>
            <numerusform>علامة واحدة على الأقل</numerusform>
            <numerusform>علامتان على الأقل</numerusform>
            <numerusform>%n علامات على الأقل</numerusform>
            <numerusform>%n علامة على الأقل</numerusform>
            <numerusform>%n علامة على الأقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SplitsCard</name>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>near-duplicates kept together</source>
        <translation>شبه المكررات معًا</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>split</comment>
        <translation>حصة %1</translation>
    </message>
    <message>
        <source>Difference to version %1</source>
        <translation>الفرق عن الإصدار %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>هذا أول إصدار.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>added, %1</source>
        <comment>why</comment>
        <translation>مضافة، %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>removed, %1</source>
        <comment>why</comment>
        <translation>محذوفة، %1</translation>
    </message>
    <message>
        <source>label changed</source>
        <translation>وسم تغيّر</translation>
    </message>
    <message>
        <source>label changed, %1</source>
        <comment>why</comment>
        <translation>وسم تغيّر، %1</translation>
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
        <translation>راجع الوسوم التي لا يكون النموذج متأكدًا منها وحوّلها إلى بيانات تدريب.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>New project from a file</source>
        <translation>مشروع جديد من ملف</translation>
    </message>
    <message>
        <source>CSV or JSON lines. You match the columns next.</source>
        <translation>CSV أو أسطر JSON. تطابق الأعمدة بعد ذلك.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>A project file on this computer.</source>
        <translation>ملف مشروع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>تجربة مشروع المثال</translation>
    </message>
    <message>
        <source>724 made-up support messages, 12 labels. Nothing leaves this computer.</source>
        <translation>724 رسالة دعم مختلقة و12 وسمًا. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Projects you open appear here.</source>
        <translation>تظهر هنا المشاريع التي تفتحها.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StartStrip</name>
    <message>
        <source>The run that you asked for starts as soon as the one that is ending has ended.</source>
        <translation>يبدأ التشغيل المطلوب حالما ينتهي التشغيل الذي يوشك على الانتهاء.</translation>
    </message>
    <message>
        <source>The run that was starting is being stopped.</source>
        <translation>يجري إيقاف التشغيل الذي كان يبدأ.</translation>
    </message>
    <message>
        <source>A run is starting: %1.</source>
        <comment>classifier</comment>
        <translation>يبدأ تشغيل: %1.</translation>
    </message>
    <message>
        <source>Its key is in the keychain, which may ask to be unlocked.</source>
        <translation>مفتاحه في سلسلة المفاتيح التي قد تطلب فتحها.</translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation>عدم البدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StatePage</name>
    <message>
        <source>labelled</source>
        <translation>موسومة</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>أُبلغ عنه</translation>
    </message>
    <message>
        <source>The next record is being opened</source>
        <translation>جارٍ فتح السجل التالي</translation>
    </message>
    <message>
        <source>The queue is being put in order</source>
        <translation>جارٍ ترتيب قائمة الانتظار</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق مرة أخرى</translation>
    </message>
    <message>
        <source>No open record matches the filter</source>
        <translation>لا يوجد سجل مفتوح يطابق المرشِّح</translation>
    </message>
    <message>
        <source>Others may still wait in the queue. The filter is %1.</source>
        <translation>قد تكون سجلات أخرى ما زالت في قائمة الانتظار. المرشِّح هو %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشِّح</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>لا شيء ينتظر المراجعة</translation>
    </message>
    <message>
        <source>Every queued record is decided or in the hands of another reviewer. New records appear here when a run finds one it is not sure about.</source>
        <translation>كل سجل في قائمة الانتظار بُتَّ فيه أو هو لدى مراجع آخر. تظهر هنا سجلات جديدة حين يجد تشغيلٌ ما سجلًا غير مؤكد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Median %1 s.</source>
        <translation>الوسيط %1 ث.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are still in the queue.</source>
        <translation>
            <numerusform>لم يبقَ أي سجل في قائمة الانتظار.</numerusform>
            <numerusform>بقي سجل واحد في قائمة الانتظار.</numerusform>
            <numerusform>بقي سجلان في قائمة الانتظار.</numerusform>
            <numerusform>بقيت %Ln سجلات في قائمة الانتظار.</numerusform>
            <numerusform>بقي %Ln سجلًا في قائمة الانتظار.</numerusform>
            <numerusform>بقي %Ln سجل في قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blind picks that the model did not share, you changed %1 to its label (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>لا اختيارات محجوبة خالفها النموذج؛ غيّرت %1 إلى وسمه (%2% إلى %3%، فاصل 95%).</numerusform>
            <numerusform>من اختيار محجوب واحد خالفه النموذج غيّرت %1 إلى وسمه (%2% إلى %3%، فاصل 95%).</numerusform>
            <numerusform>من اختيارين محجوبين خالفهما النموذج غيّرت %1 إلى وسمه (%2% إلى %3%، فاصل 95%).</numerusform>
            <numerusform>من %Ln اختيارات محجوبة خالفها النموذج غيّرت %1 إلى وسمه (%2% إلى %3%، فاصل 95%).</numerusform>
            <numerusform>من %Ln اختيارًا محجوبًا خالفه النموذج غيّرت %1 إلى وسمه (%2% إلى %3%، فاصل 95%).</numerusform>
            <numerusform>من %Ln اختيار محجوب خالفه النموذج غيّرت %1 إلى وسمه (%2% إلى %3%، فاصل 95%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier records came back; you gave %1 the same label again (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>لم يعد أي من سجلاتك السابقة؛ أعطيت %1 منها الوسم نفسه مرة أخرى (%2% إلى %3%، فاصل 95%).</numerusform>
            <numerusform>عاد واحد من سجلاتك السابقة؛ أعطيت %1 منها الوسم نفسه مرة أخرى (%2% إلى %3%، فاصل 95%).</numerusform>
            <numerusform>عاد اثنان من سجلاتك السابقة؛ أعطيت %1 منها الوسم نفسه مرة أخرى (%2% إلى %3%، فاصل 95%).</numerusform>
            <numerusform>عادت %Ln من سجلاتك السابقة؛ أعطيت %1 منها الوسم نفسه مرة أخرى (%2% إلى %3%، فاصل 95%).</numerusform>
            <numerusform>عاد %Ln من سجلاتك السابقة؛ أعطيت %1 منها الوسم نفسه مرة أخرى (%2% إلى %3%، فاصل 95%).</numerusform>
            <numerusform>عاد %Ln من سجلاتك السابقة؛ أعطيت %1 منها الوسم نفسه مرة أخرى (%2% إلى %3%، فاصل 95%).</numerusform>
        </translation>
    </message>
    <message>
        <source>Session goal reached</source>
        <translation>تحقق هدف الجلسة</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StepBar</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>الخطوة %1 من %2، %3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StopRunDialog</name>
    <message>
        <source>A run goes on</source>
        <translation>هناك تشغيل جارٍ</translation>
    </message>
    <message>
        <source>A run goes on in this window. Stopped, it keeps what is done and can be taken up again at any time.</source>
        <translation>هناك تشغيل جارٍ في هذه النافذة. إذا أُوقف احتفظ بما أُنجز ويمكن استئنافه في أي وقت.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>تركه يعمل</translation>
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
        <translation>ما حدث لهذا الصف</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TakeUpDialog</name>
    <message>
        <source>Ask anew what was in batches that are not to be found</source>
        <translation>إعادة السؤال عما كان في الدفعات التي لا تُوجد</translation>
    </message>
    <message>
        <source>Take up the batches</source>
        <translation>استئناف الدفعات</translation>
    </message>
    <message>
        <source>The run looks for its batches at the server again. Batches that are there are never asked anew.</source>
        <translation>يبحث التشغيل عن دفعاته لدى الخادم مرة أخرى. الدفعات الموجودة لا يُعاد السؤال عنها أبدًا.</translation>
    </message>
    <message>
        <source>Only where the server does not know a batch, or nobody can tell whether it made it: its requests may be paid twice. Look first whether the key is the right one.</source>
        <translation>فقط حيث لا يعرف الخادم دفعة، أو لا يُعرف هل أنشأها: قد تُدفع طلباتها مرتين. تحقق أولًا من أن المفتاح هو الصحيح.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TextField</name>
    <message numerus="yes">
        <source>At most %Ln characters</source>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد على الأكثر</numerusform>
            <numerusform>محرفان على الأكثر</numerusform>
            <numerusform>%Ln محارف على الأكثر</numerusform>
            <numerusform>%Ln محرفًا على الأكثر</numerusform>
            <numerusform>%Ln محرف على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TiersCard</name>
    <message>
        <source>Tiers</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>auto-commit</source>
        <translation>اعتماد تلقائي</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>records</comment>
        <translation>فشلت</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TimeChart</name>
    <message>
        <source>Agreement over time</source>
        <translation>الاتفاق عبر الزمن</translation>
    </message>
    <message>
        <source>There is no week with a value.</source>
        <translation>لا أسبوع له قيمة.</translation>
    </message>
    <message numerus="yes">
        <source>Krippendorff alpha by week: %Ln weeks, from %1 at first to %2 at last.</source>
        <translation>
            <numerusform>ألفا كريبندورف أسبوعيًا: لا أسابيع، من %1 أولًا إلى %2 أخيرًا.</numerusform>
            <numerusform>ألفا كريبندورف أسبوعيًا: أسبوع واحد، من %1 أولًا إلى %2 أخيرًا.</numerusform>
            <numerusform>ألفا كريبندورف أسبوعيًا: أسبوعان، من %1 أولًا إلى %2 أخيرًا.</numerusform>
            <numerusform>ألفا كريبندورف أسبوعيًا: %Ln أسابيع، من %1 أولًا إلى %2 أخيرًا.</numerusform>
            <numerusform>ألفا كريبندورف أسبوعيًا: %Ln أسبوعًا، من %1 أولًا إلى %2 أخيرًا.</numerusform>
            <numerusform>ألفا كريبندورف أسبوعيًا: %Ln أسبوع، من %1 أولًا إلى %2 أخيرًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reliable</source>
        <comment>threshold, zone</comment>
        <translation>%1 موثوق</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <comment>threshold, zone below</comment>
        <translation>%1 منخفض جدًا</translation>
    </message>
    <message>
        <source>guideline %1</source>
        <comment>a version of it</comment>
        <translation>دليل %1</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %2, 95% interval %3, %Ln records</source>
        <translation>
            <numerusform>أسبوع %1: %2، مجال 95% من %3، لا سجلات</numerusform>
            <numerusform>أسبوع %1: %2، مجال 95% من %3، سجل واحد</numerusform>
            <numerusform>أسبوع %1: %2، مجال 95% من %3، سجلان</numerusform>
            <numerusform>أسبوع %1: %2، مجال 95% من %3، %Ln سجلات</numerusform>
            <numerusform>أسبوع %1: %2، مجال 95% من %3، %Ln سجلًا</numerusform>
            <numerusform>أسبوع %1: %2، مجال 95% من %3، %Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TopRow</name>
    <message>
        <source>Reviewer %1</source>
        <translation>المراجع %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::UnreadableFile</name>
    <message>
        <source>Name of the column with the text</source>
        <translation>اسم عمود النص</translation>
    </message>
    <message>
        <source>Read this column</source>
        <translation>قراءة هذا العمود</translation>
    </message>
    <message>
        <source>This file cannot be read as it is</source>
        <translation>تتعذر قراءة هذا الملف كما هو</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionHead</name>
    <message>
        <source>Checking the version</source>
        <translation>فحص الإصدار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمَّد</translation>
    </message>
    <message>
        <source>Freeze version %1</source>
        <translation>جمّد الإصدار %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>لا أوسمة</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln أوسمة</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>guideline %1</source>
        <comment>version</comment>
        <translation>الدليل %1</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>لم يُجمَّد</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <comment>quality gate</comment>
        <translation>غير مستوفى: %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>فحص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>تعذر الفحص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are what they were</source>
        <translation>
            <numerusform>كما كانت: لا صفوف</numerusform>
            <numerusform>كما كانت: صف واحد</numerusform>
            <numerusform>كما كانت: صفان</numerusform>
            <numerusform>كما كانت: %Ln صفوف</numerusform>
            <numerusform>كما كانت: %Ln صفًا</numerusform>
            <numerusform>كما كانت: %Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>records, agreement</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>قيد الحساب</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>could not be made</source>
        <translation>تعذر صنعه</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمَّد</translation>
    </message>
    <message>
        <source>%1, a gate did not pass</source>
        <comment>name of the dataset</comment>
        <translation>%1، بوابة غير مستوفاة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of versions</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionPane</name>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Dataset versions</source>
        <translation>إصدارات مجموعة البيانات</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>This is a review pack. Versions are made in the project that gave it out.</source>
        <translation>هذه حزمة مراجعة. تُصنع الإصدارات في المشروع الذي أصدرها.</translation>
    </message>
    <message>
        <source>The project file is read only. Who may write to it can make versions.</source>
        <translation>ملف المشروع للقراءة فقط. من يحق له الكتابة فيه يستطيع صنع إصدارات.</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionView</name>
    <message>
        <source>Class balance</source>
        <translation>توزيع الأوسمة</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>rows of a label</comment>
        <translation>%1، قليلة جدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels, largest first. Evenness %1 of 1</source>
        <translation>
            <numerusform>الأكبر أولًا: لا أوسمة. الانتظام %1 من 1</numerusform>
            <numerusform>الأكبر أولًا: وسم واحد. الانتظام %1 من 1</numerusform>
            <numerusform>الأكبر أولًا: وسمان. الانتظام %1 من 1</numerusform>
            <numerusform>الأكبر أولًا: %Ln أوسمة. الانتظام %1 من 1</numerusform>
            <numerusform>الأكبر أولًا: %Ln وسمًا. الانتظام %1 من 1</numerusform>
            <numerusform>الأكبر أولًا: %Ln وسم. الانتظام %1 من 1</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
</TS>
