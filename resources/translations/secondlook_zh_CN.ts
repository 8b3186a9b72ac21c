<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdjudicateWiring</name>
    <message>
        <source>Adjudicate</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>This conflict</source>
        <translation>此冲突</translation>
    </message>
    <message>
        <source>The answer with that number</source>
        <translation>该数字对应的答案</translation>
    </message>
    <message>
        <source>Next, previous answer</source>
        <translation>下一个、上一个答案</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>返回答案</translation>
    </message>
</context>
<context>
    <name>AdjudicateWords</name>
    <message>
        <source>Somebody flagged it: %1.</source>
        <translation>有人标记了它：%1。</translation>
    </message>
    <message>
        <source>Somebody skipped it.</source>
        <translation>有人跳过了它。</translation>
    </message>
    <message>
        <source>Somebody skipped it: %1.</source>
        <translation>有人跳过了它：%1。</translation>
    </message>
    <message>
        <source>a label is missing</source>
        <translation>缺少标签</translation>
    </message>
    <message>
        <source>it shows personal data</source>
        <translation>含有个人数据</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>无法阅读</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>it needs an expert</source>
        <translation>需要专家</translation>
    </message>
    <message>
        <source>two labels fit equally well</source>
        <translation>两个标签同样合适</translation>
    </message>
    <message>
        <source>the guideline does not cover it</source>
        <translation>标注指南未涵盖</translation>
    </message>
    <message>
        <source>Decided as %1, %2.</source>
        <comment>label; when</comment>
        <translation>判定为 %1，%2。</translation>
    </message>
    <message>
        <source>Decided as %1 by the rule %2, %3.</source>
        <comment>label; rule; when</comment>
        <translation>按规则 %2 判定为 %1，%3。</translation>
    </message>
    <message>
        <source>Kept as ambiguous, %1.</source>
        <comment>when</comment>
        <translation>保留为歧义，%1。</translation>
    </message>
    <message>
        <source>Sent back to the reviewers, %1.</source>
        <comment>when</comment>
        <translation>退回审核员，%1。</translation>
    </message>
    <message>
        <source>Set aside, %1.</source>
        <comment>when</comment>
        <translation>已搁置，%1。</translation>
    </message>
    <message>
        <source>Taken back, %1.</source>
        <comment>when</comment>
        <translation>已撤回，%1。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>sentence; what somebody wrote</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>votes</comment>
        <translation>%1 比 %2</translation>
    </message>
    <message>
        <source>low</source>
        <comment>own confidence</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>own confidence</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <comment>own confidence</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>own confidence</comment>
        <translation>未给出</translation>
    </message>
    <message>
        <source>The guideline is unclear</source>
        <translation>标注指南不清楚</translation>
    </message>
    <message>
        <source>A label is missing</source>
        <translation>缺少标签</translation>
    </message>
    <message>
        <source>Somebody was careless</source>
        <translation>有人疏忽</translation>
    </message>
    <message>
        <source>The record is truly ambiguous</source>
        <translation>记录确有歧义</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>A majority had settled it; sent here to be decided, %1.</source>
        <comment>when</comment>
        <translation>曾由多数判定；送到此处裁定，%1。</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>ends of an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>zone of a coefficient</comment>
        <translation>可靠</translation>
    </message>
    <message>
        <source>tentative</source>
        <comment>zone of a coefficient</comment>
        <translation>暂定</translation>
    </message>
    <message>
        <source>too low</source>
        <comment>zone of a coefficient</comment>
        <translation>过低</translation>
    </message>
    <message>
        <source>few</source>
        <comment>too few records for a figure</comment>
        <translation>过少</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>还没有人作答。</translation>
    </message>
    <message>
        <source>No record has two answers to compare.</source>
        <translation>没有记录有两个可比较的答案。</translation>
    </message>
    <message>
        <source>Every answer is the same label, so agreement cannot be told from chance.</source>
        <translation>所有答案都是同一个标签，因此无法区分一致与巧合。</translation>
    </message>
    <message>
        <source>There is only one label to choose.</source>
        <translation>只有一个标签可选。</translation>
    </message>
    <message>
        <source>It takes at least two reviewers.</source>
        <translation>至少需要两名审核员。</translation>
    </message>
    <message>
        <source>No two reviewers share enough records.</source>
        <translation>没有两名审核员共有足够的记录。</translation>
    </message>
    <message>
        <source>An interval takes at least two records.</source>
        <translation>区间至少需要两条记录。</translation>
    </message>
    <message>
        <source>There are too many pairs of reviewers.</source>
        <translation>审核员配对过多。</translation>
    </message>
    <message>
        <source>It is not defined for these answers.</source>
        <translation>对这些答案没有定义。</translation>
    </message>
    <message>
        <source>%1 is %2 of all answers. Where one label prevails, much agreement is expected by chance alone, so alpha and kappa are low although %3 of the pairs match. Gwet AC1 suffers less from this.</source>
        <translation>%1 占全部答案的 %2。当某个标签占多数时，仅凭巧合就会有很高的一致，因此尽管 %3 的配对相符，alpha 和 kappa 仍然偏低。Gwet AC1 受此影响较小。</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln records have two answers. Go by the intervals, not by the figures.</source>
        <translation>
            <numerusform>只有 %Ln 条记录有两个答案。请以区间为准，而不是数值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People differ on %Ln records only; all intervals rest on these.</source>
        <translation>
            <numerusform>人们只在 %Ln 条记录上有分歧；所有区间都以此为依据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were given after the model&apos;s answer showed. Who sees the same suggestion agrees more easily, so the figures may be too high.</source>
        <translation>
            <numerusform>%Ln 个答案是在模型的答案显示之后给出的。看到同一建议的人更容易一致，因此数值可能偏高。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of reviewers share fewer than 10 records and are left out of the mean of Cohen&apos;s kappa.</source>
        <translation>
            <numerusform>%Ln 对审核员共有的记录少于 10 条，不计入 Cohen kappa 的平均值。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many pairs of reviewers to compare each with every other.</source>
        <translation>审核员配对过多，无法逐一比较。</translation>
    </message>
    <message>
        <source>Weeks in which every answer is the same label have no alpha and are left out of the chart.</source>
        <translation>所有答案都是同一标签的周没有 alpha，不在图中。</translation>
    </message>
    <message>
        <source>fast</source>
        <comment>about a reviewer</comment>
        <translation>快</translation>
    </message>
    <message>
        <source>long runs</source>
        <comment>about a reviewer: the same label many times in a row</comment>
        <translation>长串相同</translation>
    </message>
    <message>
        <source>often one label</source>
        <comment>about a reviewer</comment>
        <translation>常用一个标签</translation>
    </message>
    <message>
        <source>often differs</source>
        <comment>about a reviewer</comment>
        <translation>常有不同</translation>
    </message>
    <message>
        <source>answers tell little</source>
        <comment>about a reviewer</comment>
        <translation>答案信息少</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two remarks on a reviewer</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Answers in %1 s, the others in %2 s (medians).</source>
        <translation>作答用时 %1 秒，其他人 %2 秒（中位数）。</translation>
    </message>
    <message numerus="yes">
        <source>Gave %1 %Ln times in a row; the others say it of %2 of these records.</source>
        <translation>
            <numerusform>连续 %Ln 次给出 %1；其他人对其中 %2 的记录这样说。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives %1 in %2 of the answers; the others say it of %3 of the same records.</source>
        <translation>在 %2 的答案中给出 %1；其他人对相同记录的 %3 这样说。</translation>
    </message>
    <message numerus="yes">
        <source>Says what most others say in %1 of %Ln answers; the others do in %2.</source>
        <translation>
            <numerusform>在 %Ln 个答案中有 %1 与多数人相同；其他人为 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers depend little on what the records are: %1 on a scale from 0% to 100%.</source>
        <translation>答案与记录内容关系很小：在 0% 到 100% 的尺度上为 %1。</translation>
    </message>
    <message>
        <source>Too few answers to tell whether %1 and %2 are hard to tell apart.</source>
        <translation>答案太少，无法判断 %1 和 %2 是否难以区分。</translation>
    </message>
    <message>
        <source>Reviewers hardly tell these two apart (%1 of 1). Merge them, or say in the guideline what makes the difference.</source>
        <translation>审核员几乎无法区分这两个标签（%1，满分 1）。请合并它们，或在标注指南中说明区别。</translation>
    </message>
    <message>
        <source>Reviewers mix these two up now and then (%1 of 1). A better definition and an example of each would help.</source>
        <translation>审核员有时会混淆这两个标签（%1，满分 1）。更好的定义和各一个示例会有帮助。</translation>
    </message>
    <message>
        <source>Reviewers tell these two apart well (%1 of 1). Look at the records one by one.</source>
        <translation>审核员能很好地区分这两个标签（%1，满分 1）。请逐条查看记录。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a short date as Qt writes formats</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Truly ambiguous</source>
        <translation>确实模糊</translation>
    </message>
    <message>
        <source>Sure but contested</source>
        <translation>确定但有争议</translation>
    </message>
    <message>
        <source>Worth learning</source>
        <translation>值得学习</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>records on which people and the model are sure</comment>
        <translation>清楚</translation>
    </message>
</context>
<context>
    <name>BlockWriter</name>
    <message>
        <source>[Image]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
</context>
<context>
    <name>DatasetWords</name>
    <message>
        <source>alpha %1, %2</source>
        <comment>coefficient, its meaning</comment>
        <translation>alpha %1，%2</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>source of a label</comment>
        <translation>金标</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <comment>source of a label</comment>
        <translation>经裁定</translation>
    </message>
    <message>
        <source>several people</source>
        <comment>source of a label</comment>
        <translation>多人</translation>
    </message>
    <message>
        <source>one person</source>
        <comment>source of a label</comment>
        <translation>一人</translation>
    </message>
    <message>
        <source>came with the record</source>
        <comment>source of a label</comment>
        <translation>随记录而来</translation>
    </message>
    <message>
        <source>model, tier audit</source>
        <comment>source of a label</comment>
        <translation>模型，抽检层</translation>
    </message>
    <message>
        <source>model, tier auto</source>
        <comment>source of a label</comment>
        <translation>模型，自动层</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>source of a label</comment>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>sources of a label, before and after</comment>
        <translation>先%1，后%2</translation>
    </message>
    <message>
        <source>has no label any more</source>
        <translation>不再有标签</translation>
    </message>
    <message>
        <source>waits for people</source>
        <translation>等待人工</translation>
    </message>
    <message>
        <source>marked as unusable</source>
        <translation>标记为不可用</translation>
    </message>
    <message>
        <source>people disagree</source>
        <translation>意见不一致</translation>
    </message>
    <message>
        <source>labels of its source are not taken</source>
        <translation>不采用此来源的标签</translation>
    </message>
    <message>
        <source>soft labels are not taken</source>
        <translation>不采用软标签</translation>
    </message>
    <message>
        <source>does not match the filter</source>
        <translation>不符合筛选条件</translation>
    </message>
    <message>
        <source>became gold or a sample</source>
        <translation>成为金标或样本</translation>
    </message>
    <message>
        <source>the other version is older</source>
        <translation>另一版本更早</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agreement, Krippendorff&apos;s alpha</source>
        <translation>一致性，Krippendorff α</translation>
    </message>
    <message>
        <source>Answers that match gold</source>
        <translation>与金标相符的回答</translation>
    </message>
    <message>
        <source>Smallest label</source>
        <translation>最少的标签</translation>
    </message>
    <message>
        <source>Ambiguous rows</source>
        <translation>有歧义的行</translation>
    </message>
    <message>
        <source>Leaks between splits</source>
        <translation>划分之间的泄漏</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Labels from: %1</source>
        <comment>source</comment>
        <translation>标签来自：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who accepted it</comment>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>licence</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>named</source>
        <comment>licence</comment>
        <translation>已注明</translation>
    </message>
    <message>
        <source>Agreement is not known: too few records have two independent answers, or all are the same.</source>
        <translation>一致性未知：有两个独立回答的记录太少，或所有回答都相同。</translation>
    </message>
    <message>
        <source>Nobody has answered a gold record.</source>
        <translation>还没有人回答过金标记录。</translation>
    </message>
    <message numerus="yes">
        <source>It is %1. What counts is the low end of the 95% interval of %Ln records, so that a high figure from few records does not pass.</source>
        <translation>
            <numerusform>数值为 %1。以 %Ln 条记录的 95% 区间下限为准，少量记录得出的高值不能通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels have fewer records than are needed; %1 has the fewest.</source>
        <translation>
            <numerusform>%Ln 个标签的记录数不足；%1 最少。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows are ambiguous.</source>
        <translation>%2 行中有 %1 行有歧义。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of the same words in two splits.</source>
        <translation>
            <numerusform>%Ln 组相同文字出现在两个划分中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of nearly the same text in two splits.</source>
        <translation>
            <numerusform>%Ln 组近似文本出现在两个划分中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities in two splits.</source>
        <translation>
            <numerusform>%Ln 个实体出现在两个划分中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records in train that are gold or a sample.</source>
        <translation>
            <numerusform>train 中有 %Ln 条记录是金标或样本。</numerusform>
        </translation>
    </message>
    <message>
        <source>No licence was named. The command dataset create with --license names one; later versions keep it.</source>
        <translation>未注明许可证。命令 dataset create 加 --license 可注明；之后的版本会沿用。</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <comment>who, reason</comment>
        <translation>由 %1 接受：%2</translation>
    </message>
    <message>
        <source>Passes.</source>
        <translation>通过。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Hugging Face 文件夹</translation>
    </message>
    <message>
        <source>Chats for fine-tuning</source>
        <translation>微调对话</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>a row each, for tables</source>
        <translation>每条一行，供表格使用</translation>
    </message>
    <message>
        <source>all fields, with the card</source>
        <translation>所有字段，含说明卡</translation>
    </message>
    <message>
        <source>label and text</source>
        <translation>标签和文本</translation>
    </message>
    <message>
        <source>text and answer</source>
        <translation>文本和回答</translation>
    </message>
    <message>
        <source>pairs of answers</source>
        <translation>成对回答</translation>
    </message>
    <message>
        <source>text and categories</source>
        <translation>文本和类别</translation>
    </message>
    <message>
        <source>what new rows should be like</source>
        <translation>新行应有的样子</translation>
    </message>
    <message>
        <source>answers, for another tool</source>
        <translation>回答，供其他工具使用</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>大约还需 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>大约还需 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels moved since before</source>
        <comment>drift between versions</comment>
        <translation>标签较前版本的变动</translation>
    </message>
    <message>
        <source>Since version %1 the shares of the labels moved by %2; most that of %3, from %4 to %5.</source>
        <translation>自版本 %1 以来，标签占比变动了 %2；变动最大的是 %3，从 %4 变为 %5。</translation>
    </message>
</context>
<context>
    <name>DecodedImage</name>
    <message>
        <source>The image cannot be read: it is damaged at its begin.</source>
        <translation>无法读取图片：开头已损坏。</translation>
    </message>
    <message>
        <source>The image has %1 × %2 pixels; at most %3 million are shown.</source>
        <translation>图片为 %1 × %2 像素；最多显示 %3 百万像素。</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged or cut off.</source>
        <translation>无法读取图片：已损坏或不完整。</translation>
    </message>
    <message>
        <source>The image takes more than %1 MB and is not shown.</source>
        <translation>图片超过 %1 MB，不予显示。</translation>
    </message>
    <message>
        <source>The data of the image are not base64.</source>
        <translation>图片数据不是 base64。</translation>
    </message>
    <message>
        <source>This is no PNG and no JPEG; other images are not shown.</source>
        <translation>不是 PNG 或 JPEG；不显示其他图片。</translation>
    </message>
</context>
<context>
    <name>FigureContent</name>
    <message>
        <source>95% interval %1; %2</source>
        <comment>interval, what it rests on</comment>
        <translation>95% 区间 %1；%2</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>起始周</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Krippendorff alpha</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>And</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Shared records</source>
        <translation>共有记录</translation>
    </message>
    <message>
        <source>Cohen kappa</source>
        <translation>Cohen kappa</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Matches gold</source>
        <translation>与金标相符</translation>
    </message>
    <message>
        <source>Matches consensus</source>
        <translation>与共识相符</translation>
    </message>
    <message>
        <source>Median pace</source>
        <translation>中位用时</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Most often confused</source>
        <translation>最常混淆</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>留意</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold records</source>
        <translation>
            <numerusform>%Ln 条金标记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with a label most others gave</source>
        <translation>
            <numerusform>%Ln 条有多数标签的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Skips are counted for all records of all times only.</source>
        <translation>跳过只对所有时间的所有记录计数。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two labels that are mixed up</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 said</source>
        <comment>a reviewer</comment>
        <translation>%1 的答案</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Most often taken for</source>
        <translation>最常被当作</translation>
    </message>
    <message>
        <source>Where one reviewer says %1, another says it too in %2 of the cases. Alpha of this label alone is %3.</source>
        <translation>当一名审核员说 %1 时，另一名在 %2 的情况下也这样说。仅此标签的 alpha 为 %3。</translation>
    </message>
    <message>
        <source>Pairs of answers</source>
        <translation>答案配对</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Records that are</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Beyond usual errors</source>
        <translation>超出通常误差</translation>
    </message>
    <message>
        <source>Label spread</source>
        <translation>标签分布</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>shares of the two most frequent answers</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, 95% interval %2</source>
        <comment>figure, interval</comment>
        <translation>%1，95% 区间 %2</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2. Choose another place.</source>
        <translation>历史无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>HistoryWiring</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>First, last entry that is listed</source>
        <translation>列表中的第一条、最后一条</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>复制该行</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>the guideline is unclear</source>
        <translation>标注指南不清楚</translation>
    </message>
    <message>
        <source>a label is missing</source>
        <translation>缺少标签</translation>
    </message>
    <message>
        <source>somebody was careless</source>
        <translation>有人疏忽了</translation>
    </message>
    <message>
        <source>it is truly ambiguous</source>
        <translation>确实有歧义</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share; label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what was done; what somebody wrote</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>asked once more</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what somebody wrote</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <comment>label; label</comment>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>%1, low confidence</source>
        <comment>label</comment>
        <translation>%1，把握低</translation>
    </message>
    <message>
        <source>%1, medium confidence</source>
        <comment>label</comment>
        <translation>%1，把握中等</translation>
    </message>
    <message>
        <source>%1, high confidence</source>
        <comment>label</comment>
        <translation>%1，把握高</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>it needs an expert</source>
        <translation>需要专家</translation>
    </message>
    <message>
        <source>two labels fit equally well</source>
        <translation>两个标签同样合适</translation>
    </message>
    <message>
        <source>the guideline does not cover it</source>
        <translation>标注指南未涵盖</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>it shows personal data</source>
        <translation>含有个人数据</translation>
    </message>
    <message>
        <source>it is not readable</source>
        <translation>无法阅读</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>label</comment>
        <translation>原为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers disagree</source>
        <translation>
            <numerusform>%Ln 个答案不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <comment>label; rule</comment>
        <translation>%1，按规则 %2</translation>
    </message>
    <message>
        <source>comes last in the list</source>
        <translation>排到列表末尾</translation>
    </message>
    <message>
        <source>before a decision</source>
        <translation>在决定之前</translation>
    </message>
    <message>
        <source>a majority had settled it</source>
        <translation>此前已由多数判定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts settled</source>
        <translation>
            <numerusform>已判定 %Ln 个冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts open again</source>
        <translation>
            <numerusform>%Ln 个冲突重新打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions asked again</source>
        <translation>
            <numerusform>重新询问 %Ln 个决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions no longer asked</source>
        <translation>
            <numerusform>不再询问 %Ln 个决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, breaking</source>
        <translation>
            <numerusform>%Ln 项更改，不兼容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes, compatible</source>
        <translation>
            <numerusform>%Ln 项更改，兼容</numerusform>
        </translation>
    </message>
    <message>
        <source>for version %1 of the labels</source>
        <translation>用于第 %1 版标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, policy v%1</source>
        <translation>
            <numerusform>%Ln 条记录，策略 v%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed, %2 of them to be sampled, %3 for people, %4 failed</source>
        <translation>已提交 %1，其中 %2 待抽检，%3 交由人工，%4 失败</translation>
    </message>
    <message>
        <source>%1 imported, %2 duplicates, %3 rejected</source>
        <translation>已导入 %1，重复 %2，拒绝 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln 个答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, format %1</source>
        <translation>
            <numerusform>%Ln 行，格式 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, all gates pass</source>
        <translation>
            <numerusform>%Ln 行，全部门槛通过</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, gates that fail: %2</source>
        <translation>%1 行，未通过的门槛：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records for %1</source>
        <translation>
            <numerusform>%Ln 条记录给 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers of %1</source>
        <translation>
            <numerusform>%1 的 %Ln 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name; value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>reason; what somebody wrote</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%L1 for %2</source>
        <comment>number of answers; label</comment>
        <translation>%L1 票给 %2</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <comment>of a dataset; split</comment>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>One more asked</source>
        <translation>再问一人</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>冲突已裁定</translation>
    </message>
    <message>
        <source>Kept ambiguous</source>
        <translation>保留歧义</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>查看了姓名</translation>
    </message>
    <message>
        <source>Model&apos;s answer shown</source>
        <translation>查看了模型答案</translation>
    </message>
    <message>
        <source>Sent to adjudicate</source>
        <translation>已送交裁定</translation>
    </message>
    <message>
        <source>Settled by a rule</source>
        <translation>按规则判定</translation>
    </message>
    <message>
        <source>Rule taken back</source>
        <translation>规则已收回</translation>
    </message>
    <message>
        <source>Guideline changed</source>
        <translation>标注指南已更改</translation>
    </message>
    <message>
        <source>Decisions asked again</source>
        <translation>重新询问决定</translation>
    </message>
    <message>
        <source>Asking taken back</source>
        <translation>询问已收回</translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>标签已更改</translation>
    </message>
    <message>
        <source>Model trained</source>
        <translation>模型已训练</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>运行已开始</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>记录已导入</translation>
    </message>
    <message>
        <source>Answers imported</source>
        <translation>答案已导入</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Dataset frozen</source>
        <translation>数据集已冻结</translation>
    </message>
    <message>
        <source>Pack given out</source>
        <translation>已发出审核包</translation>
    </message>
    <message>
        <source>Pack merged</source>
        <translation>已合并审核包</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>项目已创建</translation>
    </message>
    <message>
        <source>Reviewer added</source>
        <translation>已添加审核员</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>pack %1</source>
        <translation>审核包 %1</translation>
    </message>
    <message>
        <source>Labelled blind</source>
        <translation>盲审标注</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>drawn from what run %1 committed</source>
        <translation>抽自运行 %1 提交的结果</translation>
    </message>
    <message>
        <source>Model was right</source>
        <translation>模型正确</translation>
    </message>
    <message>
        <source>%1, model %2 sure</source>
        <comment>label; confidence</comment>
        <translation>%1，模型置信度 %2</translation>
    </message>
    <message>
        <source>Model was wrong</source>
        <translation>模型错误</translation>
    </message>
    <message>
        <source>%1, model said %2, %3 sure</source>
        <comment>label; label; confidence</comment>
        <translation>%1，模型答 %2，置信度 %3</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>意见不一</translation>
    </message>
    <message>
        <source>model said %1, %2 sure</source>
        <comment>label; confidence</comment>
        <translation>模型答 %1，置信度 %2</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>guideline and labels</source>
        <translation>指南与标签</translation>
    </message>
    <message>
        <source>models and runs</source>
        <translation>模型与运行</translation>
    </message>
    <message>
        <source>files and datasets</source>
        <translation>文件与数据集</translation>
    </message>
    <message>
        <source>project and people</source>
        <translation>项目与人员</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>date</comment>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>date</comment>
        <translation>昨天，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week; date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date; time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>shown once people are done with the record</source>
        <translation>所有人处理完该记录后显示</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>已添加模型</translation>
    </message>
    <message>
        <source>Model server set</source>
        <translation>已设置模型服务器</translation>
    </message>
    <message>
        <source>asks in turn: %1</source>
        <translation>依次询问：%1</translation>
    </message>
    <message>
        <source>asks all of: %1</source>
        <translation>询问全部：%1</translation>
    </message>
    <message>
        <source>Combined labeler set</source>
        <translation>已设置组合标注器</translation>
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
        <translation>报告无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln rows.</source>
        <translation>
            <numerusform>%Ln 行中的前 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Krippendorff alpha</translation>
    </message>
    <message>
        <source>Fleiss kappa</source>
        <translation>Fleiss kappa</translation>
    </message>
    <message>
        <source>Gwet AC1</source>
        <translation>Gwet AC1</translation>
    </message>
    <message>
        <source>Brennan and Prediger</source>
        <translation>Brennan 与 Prediger</translation>
    </message>
    <message>
        <source>Cohen kappa, mean over pairs of reviewers</source>
        <translation>Cohen kappa，各对审核员的平均</translation>
    </message>
    <message>
        <source>Scott pi, mean over pairs of reviewers</source>
        <translation>Scott pi，各对审核员的平均</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>观测一致率</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more.</source>
        <translation>
            <numerusform>%Ln 条记录有两个或更多答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers.</source>
        <translation>
            <numerusform>%Ln 名审核员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers.</source>
        <translation>
            <numerusform>%Ln 个答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the segment %1.</source>
        <translation>仅分组 %1。</translation>
    </message>
    <message>
        <source>Only answers since %1.</source>
        <translation>仅 %1 以来的答案。</translation>
    </message>
    <message>
        <source>Only answers given before the model&apos;s answer showed.</source>
        <translation>仅模型答案显示之前给出的答案。</translation>
    </message>
    <message>
        <source>Agreement over time</source>
        <translation>一致性随时间变化</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>审核员配对</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Agreement per label</source>
        <translation>各标签一致性</translation>
    </message>
    <message>
        <source>Which labels are mixed up</source>
        <translation>哪些标签被混淆</translation>
    </message>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>模型不确定性与数据模糊性</translation>
    </message>
</context>
<context>
    <name>ReviewWiring</name>
    <message>
        <source>Choose a label</source>
        <translation>选择标签</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>此记录</translation>
    </message>
    <message>
        <source>Move between records</source>
        <translation>在记录间移动</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>The label with that number</source>
        <translation>该编号对应的标签</translation>
    </message>
    <message>
        <source>Next, previous label</source>
        <translation>下一个、上一个标签</translation>
    </message>
    <message>
        <source>Choose the current label</source>
        <translation>选择当前标签</translation>
    </message>
    <message>
        <source>Clear the filter, back to the keys</source>
        <translation>清除筛选，恢复按键</translation>
    </message>
</context>
<context>
    <name>RowStory</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 said %2 at %3. Policy v%4: %5</source>
        <comment>model, label, confidence, version, tier</comment>
        <translation>%1 判为 %2，置信度 %3。策略 v%4：%5</translation>
    </message>
    <message>
        <source>%1 chose %2, blind</source>
        <comment>reviewer, label</comment>
        <translation>%1 盲审选择 %2</translation>
    </message>
    <message>
        <source>%1 chose %2, beside the model&apos;s answer</source>
        <comment>reviewer, label</comment>
        <translation>%1 在看到模型回答时选择 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reviewer, what was done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. Comment: %2</source>
        <comment>what was done, comment</comment>
        <translation>%1。备注：%2</translation>
    </message>
    <message>
        <source>decided as %1</source>
        <comment>label</comment>
        <translation>判定为 %1</translation>
    </message>
    <message>
        <source>kept as a soft label: %1</source>
        <comment>shares</comment>
        <translation>保留为软标签：%1</translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <comment>what, rule</comment>
        <translation>%1，按规则 %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, adjudicator</comment>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>in version %1: %2, split %3, weight %4, label from: %5</source>
        <comment>number, label, split, weight, source</comment>
        <translation>在版本 %1 中：%2，划分 %3，权重 %4，标签来自：%5</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>软标签</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, particulars</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>imported from %1, content %2</source>
        <comment>source, hash</comment>
        <translation>导入自 %1，内容 %2</translation>
    </message>
    <message>
        <source>its true label is %1: it measures reviewers</source>
        <translation>真实标签是 %1：用于衡量审核员</translation>
    </message>
    <message>
        <source>came with the label %1</source>
        <translation>随标签 %1 而来</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>run, reason</comment>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>waits for people</source>
        <translation>等待人工</translation>
    </message>
    <message numerus="yes">
        <source>queued for %n reviewers</source>
        <translation>
            <numerusform>排队等待 %n 位审核员</numerusform>
        </translation>
    </message>
    <message>
        <source>ambiguous, with a soft label</source>
        <translation>有歧义，带软标签</translation>
    </message>
    <message>
        <source>settled as %1</source>
        <comment>label</comment>
        <translation>已判定为 %1</translation>
    </message>
    <message>
        <source>committed as %1</source>
        <comment>label</comment>
        <translation>已提交为 %1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>The model server did not answer in time</source>
        <translation>模型服务器没有及时回答</translation>
    </message>
    <message>
        <source>Too many requests: the server refused it again and again</source>
        <translation>请求过多：服务器一再拒绝</translation>
    </message>
    <message>
        <source>The model server had too much to do</source>
        <translation>模型服务器任务过多</translation>
    </message>
    <message>
        <source>Something failed at the model server</source>
        <translation>模型服务器出错</translation>
    </message>
    <message>
        <source>The model server could not take the request just then</source>
        <translation>模型服务器当时无法接受请求</translation>
    </message>
    <message>
        <source>The model server could not be reached</source>
        <translation>无法连接模型服务器</translation>
    </message>
    <message>
        <source>The answer of the model server could not be read</source>
        <translation>无法读取模型服务器的回答</translation>
    </message>
    <message>
        <source>The answer of the model server was too large</source>
        <translation>模型服务器的回答过大</translation>
    </message>
    <message>
        <source>The text is too long for the model</source>
        <translation>文本对模型来说太长</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>文本太长</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>文本为空</translation>
    </message>
    <message>
        <source>The model server refuses the content of the record</source>
        <translation>模型服务器拒绝该记录的内容</translation>
    </message>
    <message>
        <source>The model refused to answer</source>
        <translation>模型拒绝回答</translation>
    </message>
    <message>
        <source>The answer was none of the labels</source>
        <translation>回答不是任何一个标签</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>回答被截断</translation>
    </message>
    <message>
        <source>It would cost more tokens than a record may</source>
        <translation>所需令牌超过一条记录的上限</translation>
    </message>
    <message>
        <source>The model server refuses the request</source>
        <translation>模型服务器拒绝该请求</translation>
    </message>
    <message>
        <source>There is nothing at the address of the model server</source>
        <translation>模型服务器的地址上什么也没有</translation>
    </message>
    <message>
        <source>No rule matches the text</source>
        <translation>没有规则与文本匹配</translation>
    </message>
    <message>
        <source>There was not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many requests</source>
        <translation>
            <numerusform>%Ln 次请求过多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeouts</source>
        <translation>
            <numerusform>%Ln 次超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a connection</source>
        <translation>
            <numerusform>%Ln 次无连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the server</source>
        <comment>failures</comment>
        <translation>
            <numerusform>%Ln 次服务器故障</numerusform>
        </translation>
    </message>
    <message>
        <source>The run reached its cost cap. What is done is kept. Resume asks for a higher cap.</source>
        <translation>运行已达到费用上限。已完成的会保留。继续时会询问更高的上限。</translation>
    </message>
    <message>
        <source>The model server stopped the run: %1. What is done is kept. Resume goes on where it ended.</source>
        <translation>模型服务器中止了运行：%1。已完成的会保留。可从中断处继续。</translation>
    </message>
    <message>
        <source>The run ended with an error: %1. What is done is kept. Resume goes on where it ended.</source>
        <translation>运行因错误结束：%1。已完成的会保留。可从中断处继续。</translation>
    </message>
    <message>
        <source>The program that ran it ended before the run did. What is done is kept. Resume goes on there.</source>
        <translation>程序在运行完成之前退出。已完成的会保留。可从那里继续。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Finished, %1 failed</source>
        <comment>run</comment>
        <translation>已完成，%1 条失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>run</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>run</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <comment>person</comment>
        <translation>由 %1 暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>run</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped by %1</source>
        <comment>person</comment>
        <translation>由 %1 停止</translation>
    </message>
    <message>
        <source>Stopped at cost cap</source>
        <translation>已达费用上限停止</translation>
    </message>
    <message>
        <source>Stopped, server away</source>
        <comment>run over a model server</comment>
        <translation>已停止，服务器不可用</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <comment>run</comment>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>run</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>new records</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>records in the queue</source>
        <translation>队列中的记录</translation>
    </message>
    <message>
        <source>records that failed</source>
        <translation>失败的记录</translation>
    </message>
    <message>
        <source>labelled records, as a check</source>
        <translation>已标注的记录，用于检查</translation>
    </message>
    <message>
        <source>chosen records</source>
        <translation>选定的记录</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>所有记录</translation>
    </message>
    <message>
        <source>%1, a model server</source>
        <translation>%1，模型服务器</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of classifier, name of a model server</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>快速通道</translation>
    </message>
    <message>
        <source>Slow lane</source>
        <translation>慢速通道</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <comment>records a second</comment>
        <translation>%1 / 秒</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>约剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>约剩 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Sending batches</source>
        <comment>run</comment>
        <translation>正在发送批次</translation>
    </message>
    <message>
        <source>Waiting for batches</source>
        <comment>run</comment>
        <translation>正在等待批次</translation>
    </message>
    <message>
        <source>Left at the server</source>
        <comment>run by batches</comment>
        <translation>留在服务器上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln being prepared</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln 个正在准备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being sent</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln 个正在发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which it is open whether the server has them</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln 个尚不清楚服务器是否收到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent and worked on by the server since %1 (requests: %2)</source>
        <comment>batches, time, number</comment>
        <translation>
            <numerusform>%Ln 个已发送，服务器自 %1 起处理（请求：%2）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered and taken up</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln 个已答复并取回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that came to nothing</source>
        <comment>batches</comment>
        <translation>
            <numerusform>%Ln 个没有结果</numerusform>
        </translation>
    </message>
    <message>
        <source>The first batch is being put together.</source>
        <translation>正在准备第一个批次。</translation>
    </message>
    <message>
        <source>Batches: %1.</source>
        <translation>批次：%1。</translation>
    </message>
    <message>
        <source>Requests the server is done with: %1.</source>
        <translation>服务器已完成的请求：%1。</translation>
    </message>
    <message>
        <source>Pause and Stop leave them at work; Resume fetches their results.</source>
        <translation>暂停和停止不会中断它们；继续会取回结果。</translation>
    </message>
    <message>
        <source>The server goes on with them. Resume fetches their results, and pays for nothing twice.</source>
        <translation>服务器仍在处理。继续会取回结果，且不会重复付费。</translation>
    </message>
</context>
<context>
    <name>RunsWiring</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>失败的记录</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Choose it to be retried, or not</source>
        <translation>选择重试或不重试</translation>
    </message>
    <message>
        <source>Choose all that can be retried, none</source>
        <translation>全选可重试的，全不选</translation>
    </message>
</context>
<context>
    <name>SettingsWiring</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Confidence %1 is below the review threshold %2.</source>
        <translation>置信度 %1 低于审核阈值 %2。</translation>
    </message>
    <message>
        <source>Confidence %1 is between the review threshold %2 and the auto threshold %3.</source>
        <translation>置信度 %1 介于审核阈值 %2 与自动阈值 %3 之间。</translation>
    </message>
    <message>
        <source>Confidence %1 is above the review threshold %2.</source>
        <translation>置信度 %1 高于审核阈值 %2。</translation>
    </message>
    <message>
        <source>Confidence %1 reaches the auto threshold.</source>
        <translation>置信度 %1 达到自动阈值。</translation>
    </message>
    <message>
        <source>Drawn for the agreement check.</source>
        <translation>抽取用于检验一致性。</translation>
    </message>
    <message>
        <source>Drawn at random from the audit tier.</source>
        <translation>从抽检级别随机抽取。</translation>
    </message>
    <message>
        <source>Drawn at random from what was committed, to measure it.</source>
        <translation>从已提交的记录中随机抽取，用于衡量质量。</translation>
    </message>
    <message>
        <source>Drawn for a second opinion.</source>
        <translation>抽取以获取第二意见。</translation>
    </message>
    <message>
        <source>Drawn at random, so that estimates hold whatever the order.</source>
        <translation>随机抽取，使估计在任何顺序下都成立。</translation>
    </message>
    <message>
        <source>Drawn to be judged before the model&apos;s answer shows.</source>
        <translation>抽取以便在显示模型答案之前判断。</translation>
    </message>
    <message>
        <source>A wrong label costs much here.</source>
        <translation>这里标签出错代价很高。</translation>
    </message>
    <message>
        <source>The confidence is not calibrated, so it decides nothing.</source>
        <translation>置信度尚未校准，因此不作为依据。</translation>
    </message>
    <message>
        <source>No threshold reaches the promised precision yet.</source>
        <translation>目前没有阈值能达到承诺的精确率。</translation>
    </message>
    <message>
        <source>Policy v%1.</source>
        <translation>策略 v%1。</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were read</source>
        <translation>仅读取了前 %L1 个字符</translation>
    </message>
    <message>
        <source>Fewer than three words</source>
        <translation>少于三个词</translation>
    </message>
    <message>
        <source>No word that the model knows</source>
        <translation>没有模型认识的词</translation>
    </message>
    <message>
        <source>Two close labels, margin %1</source>
        <translation>两个标签接近，差距 %1</translation>
    </message>
    <message>
        <source>Asked again: the guideline has changed for some labels since you answered. Your earlier answer is not shown.</source>
        <translation>再次询问：自您回答以来，标注指南中部分标签的说明已更改。不显示您之前的回答。</translation>
    </message>
    <message>
        <source>The model gave no label for it.</source>
        <translation>模型没有给出标签。</translation>
    </message>
    <message>
        <source>Damaged characters</source>
        <translation>字符损坏</translation>
    </message>
    <message>
        <source>Truncated input</source>
        <translation>文本被截断</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>缺少字段</translation>
    </message>
    <message>
        <source>Contradiction in the data</source>
        <translation>数据自相矛盾</translation>
    </message>
    <message>
        <source>Unusual language</source>
        <translation>语言不同寻常</translation>
    </message>
    <message>
        <source>Near-duplicate</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Unusual length</source>
        <translation>长度异常</translation>
    </message>
    <message>
        <source>The policy has a rule for records with such signals.</source>
        <translation>策略对带有此类信号的记录有一条规则。</translation>
    </message>
    <message>
        <source>The labelers that were asked do not say the same.</source>
        <translation>所询问的标注器说法不一。</translation>
    </message>
    <message>
        <source>Labelers do not say the same</source>
        <translation>标注器说法不一</translation>
    </message>
</context>
<context>
    <name>secondlook::desk::Desk</name>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>&amp;New project from a file</source>
        <translation>从文件新建项目</translation>
    </message>
    <message>
        <source>&amp;Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>试用示例项目</translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Where is %1 now</source>
        <translation>%1 现在的位置</translation>
    </message>
    <message>
        <source>Projects (*.%1)</source>
        <translation>项目 (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n labels, policy v%1</source>
        <translation>
            <numerusform>%n 个标签，策略 v%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存在本机</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 条待审核</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>New project from a file</source>
        <translation>从文件新建项目</translation>
    </message>
    <message>
        <source>Records (*.csv *.tsv *.json *.jsonl)</source>
        <translation>记录 (*.csv *.tsv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>正在创建示例项目</translation>
    </message>
    <message>
        <source>%1 to adjudicate</source>
        <translation>%1 个待裁定</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>latest version %1</source>
        <translation>最新版本 %1</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs go on</source>
        <translation>
            <numerusform>%Ln 个运行正在进行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ActionRegistry</name>
    <message>
        <source>The key %1 of &quot;%2&quot; belongs to &quot;%3&quot; already. Choose another one.</source>
        <translation>“%2”的按键 %1 已属于“%3”。请另选一个。</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>没有名为“%1”的操作。</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; never change.</source>
        <translation>“%1”的按键固定不变。</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;. Change that one first, or choose another key.</source>
        <translation>%1 属于“%2”。请先更改它，或另选按键。</translation>
    </message>
    <message>
        <source>The key stored for &quot;%1&quot; is ignored: its keys never change.</source>
        <translation>为“%1”保存的按键被忽略：其按键固定不变。</translation>
    </message>
    <message>
        <source>The key stored for &quot;%1&quot; is ignored: it belongs to &quot;%2&quot;.</source>
        <translation>为“%1”保存的按键被忽略：它属于“%2”。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicatePage</name>
    <message>
        <source>Adjudicate</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>one sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>headline; what it means</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This conflict</source>
        <translation>此冲突</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>上一个冲突</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>下一个冲突</translation>
    </message>
    <message>
        <source>Decide the conflict</source>
        <translation>判定冲突</translation>
    </message>
    <message>
        <source>Choose another label</source>
        <translation>选择其他标签</translation>
    </message>
    <message>
        <source>Send back to reviewers</source>
        <translation>退回审核员</translation>
    </message>
    <message>
        <source>Mark ambiguous, keep soft label</source>
        <translation>标为歧义，保留软标签</translation>
    </message>
    <message>
        <source>Set this conflict aside</source>
        <translation>搁置此冲突</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>撤回此决定</translation>
    </message>
    <message>
        <source>Undo what I decided last</source>
        <translation>撤销我的上一个决定</translation>
    </message>
    <message>
        <source>Why people disagree: %1</source>
        <translation>分歧原因：%1</translation>
    </message>
    <message>
        <source>Show or hide names</source>
        <translation>显示或隐藏姓名</translation>
    </message>
    <message>
        <source>Open the guideline</source>
        <translation>打开标注指南</translation>
    </message>
    <message>
        <source>Show the consensus estimate</source>
        <translation>显示共识估计</translation>
    </message>
    <message>
        <source>Show the model&apos;s answer</source>
        <translation>显示模型的答案</translation>
    </message>
    <message>
        <source>Choose answer %1</source>
        <translation>选择答案 %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AdjudicationPresenter</name>
    <message>
        <source>The conflicts could not be read</source>
        <translation>无法读取冲突</translation>
    </message>
    <message>
        <source>That record is no conflict any more</source>
        <translation>该记录已不再是冲突</translation>
    </message>
    <message>
        <source>That record could not be read</source>
        <translation>无法读取该记录</translation>
    </message>
    <message>
        <source>The names could not be read</source>
        <translation>无法读取姓名</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read</source>
        <translation>无法读取模型的答案</translation>
    </message>
    <message>
        <source>The answers have changed meanwhile.</source>
        <translation>答案在此期间已改变。</translation>
    </message>
    <message>
        <source>This record is settled.</source>
        <translation>此记录已判定。</translation>
    </message>
    <message>
        <source>One of the answers is yours, so somebody else decides. The policy does not let people decide conflicts they are part of.</source>
        <translation>其中一个答案是您的，因此由他人判定。策略不允许任何人判定自己参与的冲突。</translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long by about %Ln characters.</source>
        <translation>
            <numerusform>理由超长约 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>请先选择标签。</translation>
    </message>
    <message>
        <source>Needed when you decide against the majority.</source>
        <translation>与多数意见相反时需要填写。</translation>
    </message>
    <message>
        <source>The label schema asks for %1 as well, and no answer with this label says it. Send the record back.</source>
        <comment>field</comment>
        <translation>标签体系还要求填写 %1，而带有此标签的答案都没有给出。请退回该记录。</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <comment>a label</comment>
        <translation>已判定 %1</translation>
    </message>
    <message>
        <source>This decision could not be saved</source>
        <translation>无法保存此决定</translation>
    </message>
    <message>
        <source>Kept as ambiguous</source>
        <translation>已保留为歧义</translation>
    </message>
    <message>
        <source>Sent back to the reviewers</source>
        <translation>已退回审核员</translation>
    </message>
    <message>
        <source>This record could not be sent back</source>
        <translation>无法退回此记录</translation>
    </message>
    <message>
        <source>Set aside for later</source>
        <translation>已搁置待后处理</translation>
    </message>
    <message>
        <source>This record could not be set aside</source>
        <translation>无法搁置此记录</translation>
    </message>
    <message>
        <source>%1 What you chose and typed is kept until you close the window.</source>
        <translation>%1 您的选择和输入会保留到关闭窗口为止。</translation>
    </message>
    <message>
        <source>This record has changed meanwhile</source>
        <translation>此记录在此期间已改变</translation>
    </message>
    <message>
        <source>%1 Nothing was saved for it; what you typed is kept.</source>
        <translation>%1 未为其保存任何内容；您输入的内容仍保留。</translation>
    </message>
    <message>
        <source>That could not be taken back</source>
        <translation>无法撤回</translation>
    </message>
    <message>
        <source>%1 It stands as it was.</source>
        <translation>%1它保持原样。</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>The project was exported after that decision</source>
        <translation>该决定之后项目已被导出</translation>
    </message>
    <message>
        <source>Files outside still hold what you have just taken back.</source>
        <translation>外部文件仍含有您刚撤回的内容。</translation>
    </message>
    <message>
        <source>Taken back; the conflict is open again</source>
        <translation>已撤回；冲突重新打开</translation>
    </message>
    <message>
        <source>%1 It stands as it was. The next undo goes on with what you did before.</source>
        <translation>%1 一切保持原样。下次撤销将处理您更早的操作。</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %Ln records, which were done in one go</source>
        <translation>
            <numerusform>已撤回一次处理的 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back; one more answer is waited for again</source>
        <translation>已撤回；重新等待再一个答案</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementPage</name>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Computing agreement</source>
        <translation>正在计算一致性</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Ambiguity</source>
        <translation>模糊性</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>网页 (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the report on agreement</source>
        <translation>保存一致性报告</translation>
    </message>
    <message>
        <source>Overview of agreement</source>
        <translation>一致性概览</translation>
    </message>
    <message>
        <source>Agreement on labels</source>
        <translation>标签一致性</translation>
    </message>
    <message>
        <source>Ambiguous records</source>
        <translation>模糊记录</translation>
    </message>
    <message>
        <source>Read all answers anew</source>
        <translation>重新读取所有答案</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more blind labels</source>
        <translation>
            <numerusform>%Ln 条记录有两个或更多盲审标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two or more labels</source>
        <translation>
            <numerusform>%Ln 条记录有两个或更多标签</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <comment>segments</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <comment>period</comment>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln weeks</source>
        <translation>
            <numerusform>最近 %Ln 周</numerusform>
        </translation>
    </message>
    <message>
        <source>blind only</source>
        <comment>answers</comment>
        <translation>仅盲审</translation>
    </message>
    <message>
        <source>all</source>
        <comment>answers</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>报告已保存到 %1。</translation>
    </message>
    <message>
        <source>The note is in the guideline, which is version %1 now.</source>
        <translation>备注已写入标注指南，现为版本 %1。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AgreementStatePane</name>
    <message>
        <source>Reading and computing</source>
        <translation>读取与计算</translation>
    </message>
    <message>
        <source>Reading all answers</source>
        <translation>正在读取所有答案</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No record with two answers here</source>
        <translation>这里没有记录有两个答案</translation>
    </message>
    <message>
        <source>In this segment and period no record was answered by two reviewers.</source>
        <translation>在此分组和时段内，没有记录由两名审核员作答。</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>显示所有记录</translation>
    </message>
    <message>
        <source>No record has two answers yet</source>
        <translation>还没有记录有两个答案</translation>
    </message>
    <message>
        <source>Agreement is measured where two or more reviewers answer the same record on their own. Set the overlap in the policy: it says which share of the queue goes to more than one reviewer.</source>
        <translation>只有两名或更多审核员各自独立回答同一记录时才能衡量一致性。请在策略中设置重叠：它决定队列中有多少分给不止一名审核员。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>The answers could not be read</source>
        <translation>无法读取答案</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was changed. Reading all answers begins anew.</source>
        <translation>没有任何更改。将重新开始读取所有答案。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AidsPanel</name>
    <message>
        <source>Show the estimate</source>
        <translation>显示估计</translation>
    </message>
    <message>
        <source>Fit again</source>
        <translation>重新估计</translation>
    </message>
    <message>
        <source>Show the model&apos;s answer</source>
        <translation>显示模型的答案</translation>
    </message>
    <message>
        <source>Consensus estimate</source>
        <translation>共识估计</translation>
    </message>
    <message>
        <source>Model&apos;s answer</source>
        <translation>模型的答案</translation>
    </message>
    <message>
        <source>Dawid and Skene</source>
        <comment>a method, by its authors</comment>
        <translation>Dawid 与 Skene</translation>
    </message>
    <message>
        <source>Reading what everybody answered</source>
        <translation>正在读取所有人的答案</translation>
    </message>
    <message>
        <source>Estimating, round %L1</source>
        <translation>正在估计，第 %L1 轮</translation>
    </message>
    <message>
        <source>There is no estimate. %1</source>
        <translation>没有估计。%1</translation>
    </message>
    <message numerus="yes">
        <source>Fitted on %Ln records at %1.</source>
        <translation>
            <numerusform>于 %1 基于 %Ln 条记录估计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reliability on these labels</source>
        <translation>在这些标签上的可靠性</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>审核员 %1</translation>
    </message>
    <message>
        <source>few</source>
        <comment>too few answers to say</comment>
        <translation>太少</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No model has predicted this record.</source>
        <translation>没有模型预测过此记录。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AmbiguityTab</name>
    <message>
        <source>The model is uncertain from</source>
        <translation>模型不确定的起点</translation>
    </message>
    <message>
        <source>People differ from</source>
        <translation>人们有分歧的起点</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>模型不确定性与数据模糊性</translation>
    </message>
    <message>
        <source>Keep soft labels</source>
        <translation>保留软标签</translation>
    </message>
    <message>
        <source>Send to adjudicate</source>
        <translation>送交裁定</translation>
    </message>
    <message>
        <source>Looking at each record</source>
        <translation>正在查看每条记录</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records drawn, one mark each</source>
        <translation>
            <numerusform>已绘制 %Ln 条记录中的 %1 条，每条一个标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have too few answers for any split to show that people differ; they are in no quadrant.</source>
        <translation>
            <numerusform>%Ln 条记录的答案太少，任何分歧都无法显现；它们不在任何象限中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records the model has said nothing yet.</source>
        <translation>
            <numerusform>模型对 %Ln 条记录尚未作出预测。</numerusform>
        </translation>
    </message>
    <message>
        <source>Examples in %1</source>
        <comment>a quadrant</comment>
        <translation>“%1”的示例</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AnswerCard</name>
    <message>
        <source>You, %1</source>
        <comment>a letter</comment>
        <translation>您，%1</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <comment>a letter</comment>
        <translation>审核员 %1</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fact of an answer, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AnswerStrip</name>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::AppearanceSection</name>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System is light or dark as your desktop was when Second Look started.</source>
        <translation>“跟随系统”采用 Second Look 启动时桌面的浅色或深色。</translation>
    </message>
    <message>
        <source>%L1%</source>
        <comment>text size</comment>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The whole interface grows with it.</source>
        <translation>整个界面随之缩放。</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect when Second Look starts the next time.</source>
        <translation>下次启动 Second Look 时生效。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BalanceStrip</name>
    <message>
        <source>Class balance</source>
        <translation>类别分布</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>a label with its rows</comment>
        <translation>%1，太少</translation>
    </message>
    <message numerus="yes">
        <source>%n labels below %1</source>
        <comment>how many rows are needed</comment>
        <translation>
            <numerusform>%n 个标签低于 %1</numerusform>
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
            <numerusform>%1，%Ln 行，第 %2 位，共 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BlindNote</name>
    <message>
        <source>Choose first. Suggestions and evidence show after your pick.</source>
        <translation>请先选择。建议和依据会在您选择后显示。</translation>
    </message>
    <message>
        <source>Your first pick is saved as %1. It counts for agreement, whatever you do now.</source>
        <translation>您的首次选择已保存为 %1。无论接下来如何操作，它都计入一致性。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPage</name>
    <message>
        <source>Keep to records that match</source>
        <translation>只看符合条件的记录</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>筛选标签</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>正在判定</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Many records</source>
        <translation>批量记录</translation>
    </message>
    <message>
        <source>Keep to records that match a filter</source>
        <translation>只看符合筛选条件的记录</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>选择标签</translation>
    </message>
    <message>
        <source>Decide all chosen records</source>
        <translation>判定所有选中的记录</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>撤销上一个决定</translation>
    </message>
    <message>
        <source>Choose all records of the table</source>
        <translation>选中表格中的所有记录</translation>
    </message>
    <message>
        <source>Choose no record</source>
        <translation>取消选中所有记录</translation>
    </message>
    <message>
        <source>reading the queue</source>
        <translation>正在读取队列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No open record matches. Records that others hold or that you settled are not here.</source>
        <translation>没有符合的未决记录。他人正在处理或您已判定的记录不在此处。</translation>
    </message>
    <message>
        <source>Choose records with Space, Shift and the arrows, or Ctrl+A</source>
        <translation>用空格、Shift 加方向键或 Ctrl+A 选择记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records chosen</source>
        <translation>
            <numerusform>已选 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Then choose the label that they get.</source>
        <translation>然后选择要赋予的标签。</translation>
    </message>
    <message>
        <source>No record is chosen yet.</source>
        <translation>尚未选择记录。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records can be decided at once. Narrow the filter.</source>
        <translation>
            <numerusform>一次最多可判定 %Ln 条记录。请缩小筛选范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what would change</source>
        <translation>正在统计会有哪些变化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as this label.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln 条预测为此标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as %1.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln 条预测为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are predicted as another label or not at all.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln 条预测为其他标签或没有预测。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be decided here.</source>
        <translation>其中没有可在此判定的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they measure something and are judged one at a time.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln 条不计入：它们用于测量，须逐条判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out: they are settled or with another reviewer by now.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln 条不计入：它们已判定或在其他审核员处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as %1</source>
        <comment>records; label</comment>
        <translation>
            <numerusform>将 %Ln 条判定为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The label schema asks for more than a label (%1). These records are settled one at a time.</source>
        <translation>标签体系除标签外还要求其他内容（%1）。这些记录须逐条判定。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkPresenter</name>
    <message numerus="yes">
        <source>%Ln records got %1</source>
        <translation>
            <numerusform>%Ln 条记录已标为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>已撤销 %Ln 个决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkTable</name>
    <message>
        <source>Records of the queue</source>
        <translation>队列中的记录</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::BulkTableModel</name>
    <message>
        <source>hidden</source>
        <comment>a prediction</comment>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>row %L1, chosen</source>
        <translation>第 %L1 行，已选</translation>
    </message>
    <message>
        <source>row %L1</source>
        <translation>第 %L1 行</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Predicted label</source>
        <translation>预测标签</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CapDialog</name>
    <message>
        <source>Cost cap</source>
        <translation>费用上限</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A higher cost cap</source>
        <translation>更高的费用上限</translation>
    </message>
    <message>
        <source>The run has cost %1 of %2 so far. It goes on under a higher cap.</source>
        <comment>money</comment>
        <translation>运行至今花费 %1，上限 %2。提高上限后继续。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>card, what its button does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ColumnsStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>choose a part</source>
        <translation>选择用途</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>匹配列</translation>
    </message>
    <message>
        <source>Only the text is needed. The rest is a guess you can change.</source>
        <translation>只需要文本列。其余为推测，可以更改。</translation>
    </message>
    <message>
        <source>Rows 1 to %1 of %2</source>
        <translation>第 1 至 %1 行，共 %2 行</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CommentEditor</name>
    <message>
        <source>Keep comment</source>
        <translation>保留备注</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What should the lead know about this record?</source>
        <translation>关于此记录，负责人应知道什么？</translation>
    </message>
    <message>
        <source>Comment on this record</source>
        <translation>为此记录添加备注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Too long by about %Ln characters. Shorten it to keep it.</source>
        <translation>
            <numerusform>约超出 %Ln 个字符。请缩短后再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved with your decision.</source>
        <translation>随您的决定一起保存。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfidenceRow</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Your confidence</source>
        <translation>您的把握</translation>
    </message>
    <message>
        <source>How sure are you? Alt 1 low, Alt 2 medium, Alt 3 high</source>
        <translation>您有多大把握？Alt 1 低，Alt 2 中，Alt 3 高</translation>
    </message>
    <message>
        <source>How sure are you? Alt 1 to 3</source>
        <translation>您有多大把握？Alt 1 至 3</translation>
    </message>
    <message>
        <source>needed, Alt 1 to 3</source>
        <translation>必填，Alt 1 至 3</translation>
    </message>
    <message>
        <source>optional, Alt 1 to 3</source>
        <translation>可选，Alt 1 至 3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictBar</name>
    <message>
        <source>Conflict, %1</source>
        <comment>votes</comment>
        <translation>冲突，%1</translation>
    </message>
    <message>
        <source>Waiting, %1</source>
        <comment>votes</comment>
        <translation>等待中，%1</translation>
    </message>
    <message>
        <source>Ambiguous, %1</source>
        <comment>votes</comment>
        <translation>歧义，%1</translation>
    </message>
    <message>
        <source>Decided, %1</source>
        <comment>votes</comment>
        <translation>已判定，%1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of the conflict; conflicts</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFilter</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Only conflicts about two labels</source>
        <translation>仅限两个标签之间的冲突</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Only conflicts of a segment</source>
        <translation>仅限一个分组的冲突</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>显示全部冲突</translation>
    </message>
    <message>
        <source>all</source>
        <comment>labels</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>two labels, number of conflicts</comment>
        <translation>%1、%2（%3）</translation>
    </message>
    <message>
        <source>all</source>
        <comment>segments</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>segment, number of conflicts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>segment</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln chosen records</source>
        <translation>
            <numerusform>仅 %Ln 条选定的记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictFold</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictListModel</name>
    <message>
        <source>yours</source>
        <comment>conflict</comment>
        <translation>您的</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more labels</source>
        <translation>
            <numerusform>另有 %Ln 个标签</numerusform>
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
        <translation>冲突 %L1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictOrderBox</name>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>分歧最大者优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的优先</translation>
    </message>
    <message>
        <source>Order of the conflicts</source>
        <translation>冲突的顺序</translation>
    </message>
    <message>
        <source>Which conflict comes next</source>
        <translation>接下来是哪个冲突</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictPane</name>
    <message numerus="yes">
        <source>%Ln decided today</source>
        <translation>
            <numerusform>今日判定 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Show what was decided</source>
        <translation>显示已判定的内容</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictRecord</name>
    <message>
        <source>Guideline for these labels</source>
        <translation>这些标签的标注指南</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the guideline</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>version %L1</source>
        <translation>版本 %L1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>在此截断：显示 %1 / %2 个字符</translation>
    </message>
    <message>
        <source>chosen blind, before any suggestion</source>
        <translation>盲审选择，未看任何建议</translation>
    </message>
    <message>
        <source>chosen beside the model&apos;s answer</source>
        <translation>对照模型的答案选择</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen blind</source>
        <translation>
            <numerusform>%Ln 个盲审选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏姓名</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示姓名</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConflictState</name>
    <message>
        <source>The conflicts are being read</source>
        <translation>正在读取冲突</translation>
    </message>
    <message>
        <source>The conflicts could not be read</source>
        <translation>无法读取冲突</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided today.</source>
        <translation>
            <numerusform>今日判定 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflict waits for a decision</source>
        <translation>没有等待判定的冲突</translation>
    </message>
    <message>
        <source>Where reviewers disagree about a record, it comes here. %1</source>
        <translation>审核员对记录意见不一时，记录会来到这里。%1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Nothing waits for another answer</source>
        <translation>没有等待另一个答案的记录</translation>
    </message>
    <message>
        <source>Records that are sent back stand here until the reviewers have answered.</source>
        <translation>退回的记录留在这里，直到审核员作答。</translation>
    </message>
    <message>
        <source>To the open conflicts</source>
        <translation>前往未决冲突</translation>
    </message>
    <message>
        <source>No record is kept as ambiguous</source>
        <translation>没有保留为歧义的记录</translation>
    </message>
    <message>
        <source>Records that keep a soft label stand here.</source>
        <translation>保留软标签的记录在这里。</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>尚无判定</translation>
    </message>
    <message>
        <source>Conflicts that a person or a rule decided stand here.</source>
        <translation>由人或规则判定的冲突在这里。</translation>
    </message>
    <message>
        <source>No conflict here</source>
        <translation>此处没有冲突</translation>
    </message>
    <message>
        <source>None of this list fits the labels, the segment or the records that you keep to.</source>
        <translation>此列表中没有符合所选标签、分组或记录的内容。</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>显示全部冲突</translation>
    </message>
    <message>
        <source>Conflicts are settled in the project</source>
        <translation>冲突在项目中判定</translation>
    </message>
    <message>
        <source>This is a review pack: a part of a project&apos;s queue for one reviewer. Where your answers and those of others differ shows once the pack is merged.</source>
        <translation>这是一个审核包：项目队列中分给一位审核员的部分。合并之后才会显示您与他人的答案有何不同。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionModel</name>
    <message numerus="yes">
        <source>%1: %Ln pairs of answers agree</source>
        <translation>
            <numerusform>%1：%Ln 对答案一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %Ln pairs of answers</source>
        <translation>
            <numerusform>%1 与 %2：%Ln 对答案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ConfusionView</name>
    <message>
        <source>Which labels are mixed up</source>
        <translation>哪些标签被混淆</translation>
    </message>
    <message>
        <source>Pairs that disagree</source>
        <translation>不一致的配对</translation>
    </message>
    <message>
        <source>pairs that agree</source>
        <translation>一致的配对</translation>
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
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Show the text as</source>
        <translation>文本显示为</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::CutLine</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>在此截断：显示 %1 / %2 个字符</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsPage</name>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Name of a new folder:</source>
        <translation>新文件夹的名称：</translation>
    </message>
    <message>
        <source>Difference to another version</source>
        <translation>与另一版本的差异</translation>
    </message>
    <message>
        <source>Rows of the version</source>
        <translation>版本的行</translation>
    </message>
    <message>
        <source>Find a row by its id</source>
        <translation>按 ID 查找行</translation>
    </message>
    <message>
        <source>Export a frozen version</source>
        <translation>导出冻结的版本</translation>
    </message>
    <message>
        <source>Freeze the draft</source>
        <translation>冻结草稿</translation>
    </message>
    <message>
        <source>Verify that the version is what it was</source>
        <translation>核对版本是否保持原样</translation>
    </message>
    <message>
        <source>Read versions and draft anew</source>
        <translation>重新读取版本和草稿</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DatasetsStatePane</name>
    <message>
        <source>Working out the version</source>
        <translation>正在计算版本</translation>
    </message>
    <message>
        <source>The versions could not be read</source>
        <translation>无法读取版本</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>This version could not be read</source>
        <translation>无法读取此版本</translation>
    </message>
    <message>
        <source>Working out version %1</source>
        <translation>正在计算版本 %1</translation>
    </message>
    <message>
        <source>All labelled records are read, nearly the same texts are looked for, and the quality gates are checked. Nothing is stored before you freeze it.</source>
        <translation>正在读取所有带标签的记录，查找近似文本，并检查质量门槛。冻结之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was stored. Working it out begins anew.</source>
        <translation>没有保存任何内容。计算将重新开始。</translation>
    </message>
    <message>
        <source>Work out version %1</source>
        <translation>计算版本 %1</translation>
    </message>
    <message>
        <source>No dataset version yet</source>
        <translation>还没有数据集版本</translation>
    </message>
    <message>
        <source>A version holds labelled records that never change, with splits and where each label comes from. It cannot be worked out now: %1</source>
        <translation>一个版本保存永不改变的带标签记录，以及划分和每个标签的来源。现在无法计算：%1</translation>
    </message>
    <message>
        <source>Version %1 could not be worked out</source>
        <translation>无法计算版本 %1</translation>
    </message>
    <message>
        <source>No dataset version here</source>
        <translation>这里没有数据集版本</translation>
    </message>
    <message>
        <source>This is a review pack. Versions are made in the project that gave it out, once the pack came back.</source>
        <translation>这是审核包。版本在发出它的项目中、审核包交回之后制作。</translation>
    </message>
    <message>
        <source>The project file is read only, and no version was made before. Who may write to it can make one.</source>
        <translation>项目文件为只读，且尚无版本。有写入权限的人可以制作。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Version %1 is not worked out yet</source>
        <translation>版本 %1 尚未计算</translation>
    </message>
    <message>
        <source>All records are read; comparing texts and checking gates.</source>
        <translation>所有记录已读取；正在比较文本并检查门槛。</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <comment>read</comment>
        <translation>%1 / %2 条记录</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DecisionPanel</name>
    <message>
        <source>This record is settled.</source>
        <translation>此记录已判定。</translation>
    </message>
    <message>
        <source>One of the answers is yours. The decision will be marked as such.</source>
        <translation>其中一个答案是您的。该决定将如此标明。</translation>
    </message>
    <message>
        <source>One of the answers is yours, so somebody else decides. The policy does not let people decide conflicts they are part of.</source>
        <translation>其中一个答案是您的，因此由他人判定。策略不允许任何人判定自己参与的冲突。</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <comment>a label</comment>
        <translation>判定 %1</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Needed when you decide against the majority.</source>
        <translation>与多数意见相反时需要填写。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a reason, its key</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Send back to reviewers</source>
        <translation>退回审核员</translation>
    </message>
    <message>
        <source>Mark ambiguous, keep soft label</source>
        <translation>标为歧义，保留软标签</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>撤回此决定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason, shown to the reviewers</source>
        <translation>理由，审核员可见</translation>
    </message>
    <message>
        <source>Why people disagree</source>
        <translation>分歧的原因</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DefinitionCard</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>This label has no definition yet.</source>
        <translation>此标签尚无定义。</translation>
    </message>
    <message>
        <source>Not this label: %1</source>
        <comment>a text</comment>
        <translation>不属于此标签：%1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DifferenceView</name>
    <message>
        <source>soft label</source>
        <translation>软标签</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>标签变更</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>变更的行</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>What changed to version %1</source>
        <translation>到版本 %1 的变化</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>No row.</source>
        <translation>没有行。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Label before</source>
        <translation>原标签</translation>
    </message>
    <message>
        <source>Label now</source>
        <translation>现标签</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::DropZone</name>
    <message>
        <source>Or drop a file here</source>
        <translation>或将文件拖到此处</translation>
    </message>
    <message>
        <source>.csv .tsv .json .jsonl. The file is read, never changed.</source>
        <translation>.csv .tsv .json .jsonl。文件只读取，不修改。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EntryPane</name>
    <message>
        <source>Choose an entry to see all about it.</source>
        <translation>选择一个条目以查看其全部信息。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>正在检查链</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Reopen this conflict</source>
        <translation>重新打开此冲突</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>所选条目</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>关于所选条目</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>what was done; when; who; to what</comment>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>before</source>
        <comment>a change</comment>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <comment>a change</comment>
        <translation>之后</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>软标签</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>entry</source>
        <comment>number in the log</comment>
        <translation>条目</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>before it</source>
        <comment>the hash before this one</comment>
        <translation>前一个</translation>
    </message>
    <message>
        <source>none, it is the first</source>
        <translation>无，这是第一条</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Checking each entry against the one before</source>
        <translation>正在逐条与前一条核对</translation>
    </message>
    <message>
        <source>Chain checked up to this entry</source>
        <translation>链已检查到此条目</translation>
    </message>
    <message>
        <source>The chain is broken: entry %1, of %2, does not follow from the one before. Compare with a copy of the project.</source>
        <translation>链已断裂：条目 %1（%2）与前一条不衔接。请与项目的副本比较。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EntryPresenter</name>
    <message>
        <source>This entry is not about a record.</source>
        <translation>此条目与记录无关。</translation>
    </message>
    <message>
        <source>This decision was taken back already: the conflict was opened again then.</source>
        <translation>此决定已被收回：冲突当时已重新打开。</translation>
    </message>
    <message>
        <source>Only a decision about a conflict can be opened again. Choose one of those entries.</source>
        <translation>只有关于冲突的决定才能重新打开。请选择这样的条目。</translation>
    </message>
    <message>
        <source>Conflicts cannot be opened again here.</source>
        <translation>此处无法重新打开冲突。</translation>
    </message>
    <message>
        <source>This decision is not in the project any more.</source>
        <translation>此决定已不在项目中。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::EvidenceLegend</name>
    <message>
        <source>speaks for another label</source>
        <translation>支持其他标签</translation>
    </message>
    <message>
        <source>speaks for %1</source>
        <translation>支持 %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Evidence from %1</source>
        <translation>来自 %1 的依据</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ExportCard</name>
    <message>
        <source>Soft labels</source>
        <translation>软标签</translation>
    </message>
    <message>
        <source>Reviewer codes</source>
        <translation>审核员代号</translation>
    </message>
    <message>
        <source>Write it nevertheless</source>
        <translation>仍然写入</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Ambiguous rows come along with their soft label, where the format takes one.</source>
        <translation>在格式支持时，有歧义的行会连同软标签一起导出。</translation>
    </message>
    <message>
        <source>Who gave each answer. Without them answers are numbered within a row.</source>
        <translation>每个回答由谁给出。不带时，回答在行内编号。</translation>
    </message>
    <message>
        <source>off by default</source>
        <translation>默认关闭</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>其他格式</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>其他格式</translation>
    </message>
    <message>
        <source>version %1, frozen</source>
        <translation>版本 %1，已冻结</translation>
    </message>
    <message>
        <source>frozen versions only</source>
        <translation>仅限冻结的版本</translation>
    </message>
    <message>
        <source>Export version %1 as %2</source>
        <comment>number, format</comment>
        <translation>将版本 %1 导出为 %2</translation>
    </message>
    <message>
        <source>Freeze a version to export it</source>
        <translation>冻结版本后可导出</translation>
    </message>
    <message>
        <source>Nothing was written: by the policy in force now these gates do not pass: %1.</source>
        <translation>没有写入任何内容：按当前策略，以下门槛未通过：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is in %2: %Ln rows, %3.</source>
        <comment>number, path, size</comment>
        <translation>
            <numerusform>版本 %1 已写入 %2：%Ln 行，%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out: %1.</source>
        <comment>reason</comment>
        <translation>
            <numerusform>略去 %Ln 行：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FactsRow</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Confidence is hidden until you choose</source>
        <translation>选择前不显示置信度</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>进入队列的原因</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedCard</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Can be retried</source>
        <translation>可重试</translation>
    </message>
    <message>
        <source>Need a fix</source>
        <translation>需修正</translation>
    </message>
    <message>
        <source>All</source>
        <comment>choose all records that can be retried</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Retry selected</source>
        <translation>重试所选</translation>
    </message>
    <message>
        <source>Failed records</source>
        <translation>失败的记录</translation>
    </message>
    <message>
        <source>Choose all that can be retried</source>
        <translation>选择所有可重试的</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>failed records</comment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Can be retried %1</source>
        <translation>可重试 %1</translation>
    </message>
    <message>
        <source>Need a fix %1</source>
        <translation>需修正 %1</translation>
    </message>
    <message>
        <source>The first %1 of each kind are listed. &quot;secondlook run --records failed&quot; tries all of them again.</source>
        <translation>每类列出前 %1 条。“secondlook run --records failed”会重试全部。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>records</comment>
        <translation>
            <numerusform>已选 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedModel</name>
    <message>
        <source>done since</source>
        <translation>后来已完成</translation>
    </message>
    <message>
        <source>can be retried</source>
        <translation>可重试</translation>
    </message>
    <message>
        <source>needs a fix</source>
        <translation>需修正</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FailedTable</name>
    <message>
        <source>Records that failed</source>
        <translation>失败的记录</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Choose it to be retried, or not</source>
        <translation>选择重试或不重试</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldEditor</name>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Answer this field to save</source>
        <translation>请先填写此字段再保存</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldValue</name>
    <message>
        <source>Field %1</source>
        <translation>字段 %1</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>在此截断：显示 %1 / %2 个字符</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsPanel</name>
    <message>
        <source>Save answer</source>
        <translation>保存答案</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Still to answer: %1</source>
        <comment>names of fields</comment>
        <translation>尚待填写：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FieldsTable</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Enter shows the whole value</source>
        <translation>按 Enter 显示完整的值</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FigureCards</name>
    <message>
        <source>Cost against cap</source>
        <translation>费用与上限</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>about %1 expected in all</source>
        <comment>money</comment>
        <translation>预计总共约 %1</translation>
    </message>
    <message>
        <source>no cap was set</source>
        <translation>未设上限</translation>
    </message>
    <message>
        <source>The cap is reached, and the run stopped. What is done is kept.</source>
        <translation>已达上限，运行已停止。已完成的会保留。</translation>
    </message>
    <message>
        <source>within the cap</source>
        <translation>未超上限</translation>
    </message>
    <message>
        <source>stops at the cap</source>
        <translation>到达上限即停止</translation>
    </message>
    <message>
        <source>stops at the cap, %1</source>
        <comment>a sum that is expected</comment>
        <translation>到达上限即停止，%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>money</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <comment>tokens</comment>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tokens, answers</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers were there already</source>
        <translation>
            <numerusform>%Ln 个回答已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 for a million</source>
        <comment>tokens, money</comment>
        <translation>%1，每百万 %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln at a time</source>
        <comment>requests</comment>
        <translation>
            <numerusform>同时最多 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 requests / min</source>
        <translation>/ %1 次请求/分钟</translation>
    </message>
    <message>
        <source>of %1 tokens / min</source>
        <translation>/ %1 令牌/分钟</translation>
    </message>
    <message>
        <source>tokens %1 of %2 / min, %3</source>
        <comment>share, limit, how many requests</comment>
        <translation>令牌 %1（%2/分钟），%3</translation>
    </message>
    <message>
        <source>every request brought an answer</source>
        <translation>每个请求都有回答</translation>
    </message>
    <message>
        <source>requests that brought no answer</source>
        <translation>没有回答的请求</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln requests</source>
        <translation>
            <numerusform>共 %Ln 次请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::FoundPanel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等另外 %2 个</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>文件中的内容</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>The whole file is being read.</source>
        <translation>正在读取整个文件。</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>无法将文件读取到末尾</translation>
    </message>
    <message>
        <source>Rows with text</source>
        <translation>有文本的行</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>略去的行</translation>
    </message>
    <message>
        <source>They stay in the import report. The first one, line %1</source>
        <translation>它们保留在导入报告中。第一个在第 %1 行</translation>
    </message>
    <message>
        <source>No id column</source>
        <translation>没有 ID 列</translation>
    </message>
    <message>
        <source>Ids are made from the content.</source>
        <translation>ID 由内容生成。</translation>
    </message>
    <message>
        <source>Different ids</source>
        <translation>不同的 ID</translation>
    </message>
    <message>
        <source>Of rows with the same id only the first is taken.</source>
        <translation>ID 相同的行只取第一行。</translation>
    </message>
    <message>
        <source>Rows that already have a label</source>
        <translation>已有标签的行</translation>
    </message>
    <message>
        <source>Used as earlier labels, not as gold.</source>
        <translation>用作先前标签，不作为金标。</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>文件中的标签</translation>
    </message>
    <message>
        <source>You can change the list in the next step.</source>
        <translation>可在下一步更改列表。</translation>
    </message>
    <message>
        <source>Segments in %1</source>
        <translation>%1 中的分组</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>最长文本</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GatesCard</name>
    <message>
        <source>passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>The policy asks for nothing. Quality gates in it keep a version from being frozen that is not good enough: agreement, accuracy on gold, records a label, leaks.</source>
        <translation>策略没有要求。策略中的质量门槛可阻止冻结不够好的版本：一致性、金标准确率、每个标签的记录数、泄漏。</translation>
    </message>
    <message>
        <source>Quality gates</source>
        <translation>质量门槛</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>说明理由并接受</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>撤回接受</translation>
    </message>
    <message>
        <source>Accept this gate</source>
        <translation>接受此门槛</translation>
    </message>
    <message>
        <source>Why this gate is accepted</source>
        <translation>为何接受此门槛</translation>
    </message>
    <message>
        <source>Why it may pass; the version keeps this</source>
        <translation>为何可以通过；版本会保留此说明</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 pass, %2 fail, %3 accepted</source>
        <comment>numbers of gates</comment>
        <translation>%1 通过，%2 未通过，%3 已接受</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Guideline, version %L1, %2</source>
        <comment>number; date</comment>
        <translation>标注指南，版本 %L1，%2</translation>
    </message>
    <message>
        <source>For all labels</source>
        <translation>适用于所有标签</translation>
    </message>
    <message>
        <source>Move to a label to see what is said about it.</source>
        <translation>移到某个标签，即可查看对它的说明。</translation>
    </message>
    <message>
        <source>The guideline has no part for this label.</source>
        <translation>标注指南中没有关于此标签的部分。</translation>
    </message>
    <message>
        <source>Guideline for all labels</source>
        <translation>所有标签的标注指南</translation>
    </message>
    <message>
        <source>Guideline for %1</source>
        <translation>%1 的标注指南</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::GuidelineReviewCard</name>
    <message>
        <source>95% interval %1</source>
        <translation>95% 区间 %1</translation>
    </message>
    <message>
        <source>Ask for a sample again</source>
        <translation>再次询问一个样本</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Earlier decisions: show by label</source>
        <translation>先前的决定：按标签显示</translation>
    </message>
    <message>
        <source>Earlier decisions by label</source>
        <translation>按标签列出的先前决定</translation>
    </message>
    <message>
        <source>Earlier decisions: copy as CSV</source>
        <translation>先前的决定：复制为 CSV</translation>
    </message>
    <message>
        <source>Guideline %1 and earlier decisions</source>
        <translation>标注指南 %1 与先前的决定</translation>
    </message>
    <message>
        <source>The guideline and earlier decisions</source>
        <translation>标注指南与先前的决定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier decisions may be touched.</source>
        <translation>
            <numerusform>%Ln 项先前的决定可能受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the guideline says of all labels has changed.</source>
        <translation>标注指南中对所有标签的说明已更改。</translation>
    </message>
    <message>
        <source>What it says of these labels has changed: %1.</source>
        <translation>其中对这些标签的说明已更改：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more came in packs or files and cannot be asked for here.</source>
        <translation>
            <numerusform>另有 %Ln 项来自审核包或文件，无法在此询问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were asked for again; none is answered yet.</source>
        <translation>
            <numerusform>已再次询问 %Ln 项；尚无回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for again, %2 answered, %3 changed: %4 (95% interval %5).</source>
        <translation>再次询问 %1 项，已回答 %2 项，更改 %3 项：%4（95% 区间 %5）。</translation>
    </message>
    <message>
        <source>So about %1 of the %2 would change (%3 to %4).</source>
        <translation>因此 %2 项中约有 %1 项会更改（%3 至 %4）。</translation>
    </message>
    <message>
        <source>These are too few answers to rely on.</source>
        <translation>回答太少，不足以作为依据。</translation>
    </message>
    <message>
        <source>Of records that came back without a new guideline, %1 got another label.</source>
        <translation>在没有新标注指南而重现的记录中，%1 得到了另一个标签。</translation>
    </message>
    <message>
        <source>All of these labels</source>
        <translation>以上所有标签</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Share that changed</source>
        <translation>更改的比例</translation>
    </message>
    <message numerus="yes">
        <source>Give at most %Ln of these decisions, drawn at random, back to the reviewers who made them?</source>
        <translation>
            <numerusform>要将其中随机抽取的最多 %Ln 项决定退回给作出决定的审核员吗？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryFile</name>
    <message numerus="yes">
        <source>%Ln lines are saved in %1.</source>
        <translation>
            <numerusform>%Ln 行已保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was stopped. No file was written.</source>
        <translation>保存已停止。未写入任何文件。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>%1, record %2, took %3</source>
        <translation>%1，记录 %2，用时 %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1，记录 %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryPage</name>
    <message>
        <source>every change, newest first, never edited</source>
        <translation>每次更改，最新在前，从不修改</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Audit sample</source>
        <translation>抽检样本</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>所选条目</translation>
    </message>
    <message>
        <source>Find a record, label or word</source>
        <translation>查找记录、标签或词</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>将历史保存为 CSV</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在历史中查找</translation>
    </message>
    <message>
        <source>Open the record of the entry</source>
        <translation>打开条目的记录</translation>
    </message>
    <message>
        <source>Reopen this conflict</source>
        <translation>重新打开此冲突</translation>
    </message>
    <message>
        <source>Verify the chain of the log</source>
        <translation>验证日志的链</translation>
    </message>
    <message>
        <source>Changes of the project</source>
        <translation>项目的更改</translation>
    </message>
    <message>
        <source>Records of the audit sample</source>
        <translation>抽检样本的记录</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>关于所选条目</translation>
    </message>
    <message>
        <source>Read the log anew</source>
        <translation>重新读取日志</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>The conflict about %1 is open again. The project was exported after the decision: files outside hold what no longer stands.</source>
        <translation>关于 %1 的冲突已重新打开。项目在该决定之后导出过：外部文件中含有已不成立的内容。</translation>
    </message>
    <message>
        <source>The conflict about %1 is open again.</source>
        <translation>关于 %1 的冲突已重新打开。</translation>
    </message>
    <message>
        <source>The chain of the log is broken at entry %1.</source>
        <translation>日志的链在条目 %1 处断裂。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries checked: each follows from the one before.</source>
        <translation>
            <numerusform>已检查 %Ln 个条目：每一条都与前一条衔接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Saving as CSV</source>
        <translation>正在保存为 CSV</translation>
    </message>
    <message>
        <source>Looking through older entries</source>
        <translation>正在查找更早的条目</translation>
    </message>
    <message>
        <source>The newest %L1 lines are listed. A time, a person or a kind leads to older ones; the CSV file holds all.</source>
        <translation>列出了最新的 %L1 行。可按时间、人员或种类查看更早的；CSV 文件包含全部。</translation>
    </message>
    <message>
        <source>Stopped. Older entries were not looked through.</source>
        <translation>已停止。未查找更早的条目。</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on. Compare with a copy of the project.</source>
        <translation>日志的末尾缺失，从条目 %1 开始。请与项目的副本比较。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryState</name>
    <message>
        <source>Reading the log</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was looked for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Looking through the log</source>
        <translation>正在查找日志</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No record was drawn to be checked</source>
        <translation>没有记录被抽取检查</translation>
    </message>
    <message>
        <source>Some records that a run commits are drawn at random, so that people can say how often the model is right. The policy says how many; the next run draws them.</source>
        <translation>运行提交的部分记录会被随机抽取，由人判断模型正确的比例。数量由策略决定，下次运行时抽取。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚无任何更改</translation>
    </message>
    <message>
        <source>Every decision and every change of the project will be listed here.</source>
        <translation>项目的每个决定和每次更改都将列在这里。</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>没有匹配的条目</translation>
    </message>
    <message>
        <source>Nothing in the log fits %1.</source>
        <comment>what was looked for</comment>
        <translation>日志中没有符合 %1 的内容。</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示所有条目</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was found in the part that was looked through.</source>
        <translation>在已查找的部分中未找到任何内容。</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryTable</name>
    <message>
        <source>Entries of the log</source>
        <translation>日志条目</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryTableModel</name>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>time; who; what was done; to what; details</comment>
        <translation>%1，%2，%3，%4，%5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::HistoryView</name>
    <message>
        <source>Last decisions</source>
        <translation>最近的决定</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ImageView</name>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>Image NAME (1 of 3)</comment>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <comment>Image NAME</comment>
        <translation>%1：未显示</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4 pixels, shown at %5%</source>
        <comment>Image NAME: PNG, 640 x 480 pixels</comment>
        <translation>%1：%2，%3 × %4 像素，显示比例 %5%</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, arrows move</source>
        <translation>加减号缩放，0 适合窗口，方向键移动</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ImportPage</name>
    <message>
        <source>New project from %1</source>
        <translation>从 %1 新建项目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>正在创建项目</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel the new project</source>
        <translation>取消新建项目</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Next: labels</source>
        <translation>下一步：标签</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>请选择包含文本的列。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::IntervalCard</name>
    <message>
        <source>%1: %2</source>
        <comment>coefficient, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not defined</source>
        <comment>coefficient</comment>
        <translation>%1：无定义</translation>
    </message>
    <message>
        <source>95% interval %1.</source>
        <translation>95% 区间 %1。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::IntervalRuler</name>
    <message>
        <source>%1 tentative</source>
        <comment>threshold, zone</comment>
        <translation>%1 暂定</translation>
    </message>
    <message>
        <source>%1 reliable</source>
        <comment>threshold, zone</comment>
        <translation>%1 可靠</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyDelegate</name>
    <message>
        <source>Press the new key, Esc keeps the old one</source>
        <translation>按下新按键，Esc 保留原按键</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>默认 %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyMap</name>
    <message>
        <source>That is not one key, alone or with Ctrl, Alt or Shift.</source>
        <translation>这不是单个按键，也不是与 Ctrl、Alt 或 Shift 的组合。</translation>
    </message>
    <message>
        <source>%1 cannot be given away: digits, Enter, Esc and the F keys never change.</source>
        <translation>%1 不能分配：数字键、Enter、Esc 和 F 键固定不变。</translation>
    </message>
    <message>
        <source>%1 cannot be given away: it moves through lists and controls.</source>
        <translation>%1 不能分配：它用于在列表和控件中移动。</translation>
    </message>
    <message>
        <source>%1 cannot be given away: Alt with a letter opens the menus.</source>
        <translation>%1 不能分配：Alt 加字母用于打开菜单。</translation>
    </message>
    <message>
        <source>%1 cannot be given away: it edits text.</source>
        <translation>%1 不能分配：它用于编辑文本。</translation>
    </message>
    <message>
        <source>No key is named.</source>
        <translation>未指定按键。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key.</source>
        <translation>“%1”不是按键。</translation>
    </message>
    <message>
        <source>The key stored for %1 is ignored. %2</source>
        <translation>为 %1 保存的按键被忽略。%2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyTable</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeyTableModel</name>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the keys of one action</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1, %2, never changes</source>
        <comment>action, its keys</comment>
        <translation>%1，%2，固定不变</translation>
    </message>
    <message>
        <source>%1, %2, changed</source>
        <comment>action, its keys</comment>
        <translation>%1，%2，已更改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, its keys</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::KeysSection</name>
    <message>
        <source>Change the key</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Back to the usual key</source>
        <translation>恢复默认按键</translation>
    </message>
    <message>
        <source>All keys back to the usual ones</source>
        <translation>所有按键恢复默认</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Digits, Enter, Esc and the F keys never change.</source>
        <translation>数字键、Enter、Esc 和 F 键固定不变。</translation>
    </message>
    <message>
        <source>Single keys are off, so keys that type a letter or a sign rest.</source>
        <translation>单键已关闭，输入字母或符号的按键暂不起作用。</translation>
    </message>
    <message>
        <source>The keys of the review page stand here once a project is open.</source>
        <translation>打开项目后，审核页面的按键会显示在这里。</translation>
    </message>
    <message>
        <source>The key stored for %1 is ignored: there is no such action.</source>
        <translation>为 %1 保存的按键被忽略：没有这个操作。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stored keys are ignored.</source>
        <translation>
            <numerusform>另有 %Ln 个保存的按键被忽略。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelDelegate</name>
    <message>
        <source>your pick</source>
        <translation>您的选择</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelFinder</name>
    <message>
        <source>Another label</source>
        <translation>其他标签</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>labels found; all labels</comment>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelGuides</name>
    <message>
        <source>The label schema does not say what it means.</source>
        <translation>标签体系未说明其含义。</translation>
    </message>
    <message>
        <source>Not this: “%1”</source>
        <comment>a text that only looks like the label</comment>
        <translation>不是这个：“%1”</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelKeys</name>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Your label keys</source>
        <translation>您的标签按键</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelModel</name>
    <message>
        <source>Pinned</source>
        <comment>labels</comment>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>labels</comment>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>All labels, by topic</source>
        <translation>所有标签，按话题</translation>
    </message>
    <message>
        <source>Other labels</source>
        <comment>labels without a topic</comment>
        <translation>其他标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, suggestion %2, confidence %3</source>
        <translation>%1，建议 %2，置信度 %3</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1，按键 %2</translation>
    </message>
    <message>
        <source>%1, key %2, confidence %3</source>
        <translation>%1，按键 %2，置信度 %3</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1，话题 %2</translation>
    </message>
    <message>
        <source>%1, your pick</source>
        <translation>%1，您的选择</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelPanel</name>
    <message numerus="yes">
        <source>Filter %Ln labels</source>
        <translation>
            <numerusform>筛选 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Labels keep this order, so the keys never move.</source>
        <translation>标签顺序固定，按键位置不变。</translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation>建议已隐藏</translation>
    </message>
    <message>
        <source>suggested by %1</source>
        <translation>由 %1 建议</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>labels found</comment>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Esc clears the filter and gives the single keys back</source>
        <translation>Esc 清除筛选并恢复单键</translation>
    </message>
    <message>
        <source>Flag this record because</source>
        <translation>标记此记录，因为</translation>
    </message>
    <message>
        <source>A label is missing</source>
        <translation>缺少标签</translation>
    </message>
    <message>
        <source>It shows personal data</source>
        <translation>含有个人数据</translation>
    </message>
    <message>
        <source>It is not readable</source>
        <translation>无法辨读</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Skip this record because</source>
        <translation>跳过此记录，因为</translation>
    </message>
    <message>
        <source>It needs an expert</source>
        <translation>需要专家</translation>
    </message>
    <message>
        <source>Two labels fit equally well</source>
        <translation>两个标签同样合适</translation>
    </message>
    <message>
        <source>The guideline does not cover it</source>
        <translation>标注指南未涵盖</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲审</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels are pinned already</source>
        <translation>
            <numerusform>已置顶 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the pin from one of them first.</source>
        <translation>请先取消其中一个的置顶。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelView</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsStep</name>
    <message>
        <source>Labels, one a line</source>
        <translation>标签，每行一个</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>另选位置</translation>
    </message>
    <message>
        <source>Name the labels</source>
        <translation>命名标签</translation>
    </message>
    <message>
        <source>One label a line. Rows of the file that carry another label are left out and reported.</source>
        <translation>每行一个标签。文件中带有其他标签的行会被略去并列出。</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>项目保存位置</translation>
    </message>
    <message>
        <source>Labels in the list: %1</source>
        <translation>列表中的标签：%1</translation>
    </message>
    <message>
        <source>At least two labels are needed.</source>
        <translation>至少需要两个标签。</translation>
    </message>
    <message>
        <source>The project needs a file to be kept in.</source>
        <translation>项目需要一个保存文件。</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name for the project.</source>
        <translation>已有同名文件。请为项目另选名称。</translation>
    </message>
    <message>
        <source>Projects (*.secondlook)</source>
        <translation>项目 (*.secondlook)</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LabelsTab</name>
    <message>
        <source>Show</source>
        <comment>before how much is shown</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Agreement per label</source>
        <translation>各标签一致性</translation>
    </message>
    <message>
        <source>Records of two labels</source>
        <translation>两个标签的记录</translation>
    </message>
    <message>
        <source>Write a guideline note</source>
        <translation>写指南备注</translation>
    </message>
    <message>
        <source>14 most confused</source>
        <translation>最易混淆的 14 个</translation>
    </message>
    <message>
        <source>30 most confused</source>
        <translation>最易混淆的 30 个</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Which labels are mixed up</source>
        <translation>哪些标签被混淆</translation>
    </message>
    <message>
        <source>Agreement per label: copy as CSV</source>
        <translation>各标签一致性：复制为 CSV</translation>
    </message>
    <message numerus="yes">
        <source>lowest first, %Ln labels</source>
        <translation>
            <numerusform>从低到高，%Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement. The %Ln most confused labels are shown; the table has all.</source>
        <translation>
            <numerusform>每格统计同一记录上的标签配对。对角线表示一致。显示最易混淆的 %Ln 个标签；表格包含全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell counts pairs of labels on the same record. The diagonal is agreement.</source>
        <translation>每格统计同一记录上的标签配对。对角线表示一致。</translation>
    </message>
    <message>
        <source>Two labels and their records</source>
        <translation>两个标签及其记录</translation>
    </message>
    <message>
        <source>Choose a cell on the left, or a label above, and press Enter: the records on which the two are mixed up appear here, the most typical first.</source>
        <translation>选择左侧的一格或上方的一个标签，然后按 Enter:这里会显示混淆这两个标签的记录，最典型的在前。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two labels</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records shown</source>
        <translation>
            <numerusform>显示 %Ln 条记录中的 %1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open all %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>全部打开（%Ln）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LaneRow</name>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>lane</comment>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::LetterAsker</name>
    <message>
        <source>Press a letter. Backspace takes it away again.</source>
        <translation>请按一个字母。退格键可取消。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Which letter shall choose %1?</source>
        <translation>用哪个字母选择 %1？</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot;. Choose another letter.</source>
        <translation>%1 是“%2”的按键。请另选字母。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ListTabs</name>
    <message>
        <source>Open</source>
        <comment>conflicts</comment>
        <translation>未决</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>conflicts</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <comment>conflicts</comment>
        <translation>歧义</translation>
    </message>
    <message>
        <source>One more answer was asked for: by the policy, or because an adjudicator sent the record back</source>
        <translation>已请求再给一个答案：依据策略，或因裁定者退回了记录</translation>
    </message>
    <message>
        <source>Which conflicts</source>
        <translation>哪些冲突</translation>
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
        <translation>%1：%2，已锁定</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Second Look</source>
        <translation>Second Look</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>project, page</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>&amp;Go to or run</source>
        <translation>转到或运行</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>&amp;Previous area</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>下一控件</translation>
    </message>
    <message>
        <source>Previous control</source>
        <translation>上一控件</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text at its &amp;usual size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ManyBar</name>
    <message numerus="yes">
        <source>%Ln of them have a label by majority, which they lose.</source>
        <translation>
            <numerusform>其中 %Ln 条由多数得到的标签将失去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait for one more answer, which nobody is asked for any more.</source>
        <translation>
            <numerusform>其中 %Ln 条正在等待再一个答案，之后不再要求任何人回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are open conflicts already.</source>
        <translation>
            <numerusform>%Ln 条已经是未解决的冲突。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for one more answer and stay with the reviewers.</source>
        <translation>
            <numerusform>%Ln 条正在等待再一个答案，仍留在审核员处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: their answers agree by now.</source>
        <translation>
            <numerusform>%Ln 条保持不变：答案现已一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: they were decided.</source>
        <translation>
            <numerusform>%Ln 条保持不变：已经裁定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep a soft label already.</source>
        <translation>
            <numerusform>%Ln 条已保留软标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left to others: one of the answers is yours.</source>
        <translation>
            <numerusform>%Ln 条留给他人：其中一个答案是您的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these conflicts</source>
        <translation>显示这些冲突</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records would keep the shares of their answers as a soft label and train no label.</source>
        <translation>
            <numerusform>%Ln 条记录将以各答案的占比作为软标签，不用于训练任何标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a majority settled would wait to be decided on the page Adjudicate.</source>
        <translation>
            <numerusform>%Ln 条由多数判定的记录将在“裁定”页等待裁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>No record here can be given a soft label.</source>
        <translation>这里没有可以给软标签的记录。</translation>
    </message>
    <message>
        <source>No record here was settled by a majority alone.</source>
        <translation>这里没有仅由多数判定的记录。</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln records stand as they did before.</source>
        <translation>
            <numerusform>已撤回：%Ln 条记录恢复原状。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was exported in between: files outside still hold it.</source>
        <translation>其间项目已导出：外部文件中仍有这些内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records keep a soft label.</source>
        <translation>
            <numerusform>%Ln 条记录保留软标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait on the page Adjudicate.</source>
        <translation>
            <numerusform>%Ln 条记录在“裁定”页等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the records</source>
        <translation>正在查看记录</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 没有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln soft labels</source>
        <translation>
            <numerusform>保留 %Ln 个软标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln to adjudicate</source>
        <comment>records</comment>
        <translation>
            <numerusform>将 %Ln 条送交裁定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NameSection</name>
    <message>
        <source>Use this name</source>
        <translation>使用此名称</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>审核员姓名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Each decision is kept under it. What you decided before stays under the name it was made with. Settings belong to a name as well.</source>
        <translation>每个决定都以此名保存。先前的决定保留当时的名称。设置也随名称保存。</translation>
    </message>
    <message>
        <source>A decision needs somebody who made it.</source>
        <translation>每个决定都必须有做出它的人。</translation>
    </message>
    <message>
        <source>That is too long for a project. Leave some of it out.</source>
        <translation>对项目来说太长。请删去一部分。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NavModel</name>
    <message>
        <source>%1, %2</source>
        <comment>page, its count</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>更多页面</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NewRunDialog</name>
    <message>
        <source>Add a model server</source>
        <translation>添加模型服务器</translation>
    </message>
    <message>
        <source>Change this model server</source>
        <translation>修改此模型服务器</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cost cap</source>
        <translation>费用上限</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Estimate the cost</source>
        <translation>估算费用</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>开始运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>In the currency of the server&apos;s prices. The run stops there and can be taken up again.</source>
        <translation>以服务器价格的货币计。到达后运行停止，可继续。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>classifier, its version</comment>
        <translation>%1，当前 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which records, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>This is a review pack. Runs are made in the project that gave it out.</source>
        <translation>这是审阅包。运行在发出它的项目中进行。</translation>
    </message>
    <message>
        <source>One of the fields holds no number that may stand there.</source>
        <translation>某个字段中的数字无效。</translation>
    </message>
    <message>
        <source>No record of this kind is there.</source>
        <translation>没有此类记录。</translation>
    </message>
    <message>
        <source>Stopped. Answers that came are kept for the run.</source>
        <translation>已停止。收到的回答会保留给运行。</translation>
    </message>
    <message>
        <source>Asking about some records. Their answers are kept for the run.</source>
        <translation>正在询问部分记录，其回答会保留给运行。</translation>
    </message>
    <message>
        <source>No prices are set, so there is no cost to estimate.</source>
        <translation>未设价格，因此没有费用可估算。</translation>
    </message>
    <message>
        <source>About %1 for %2 records; in nine of ten cases not more than %3.</source>
        <comment>money, number, money</comment>
        <translation>%2 条记录约需 %1；十次中有九次不超过 %3。</translation>
    </message>
    <message>
        <source>One request after the other</source>
        <translation>逐个请求</translation>
    </message>
    <message>
        <source>In batches, and wait for the results</source>
        <translation>按批次，并等待结果</translation>
    </message>
    <message>
        <source>In batches, and fetch the results later</source>
        <translation>按批次，以后再取结果</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问方式</translation>
    </message>
    <message>
        <source>Batches cost less and take up to a day. The run can be stopped meanwhile; it is taken up again to fetch the results.</source>
        <translation>批次更便宜，最长需一天。期间可以停止运行；继续运行即可取回结果。</translation>
    </message>
    <message>
        <source>Another run goes on. This one can start when that has ended.</source>
        <translation>另一次运行正在进行。它结束后才能开始这一次。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NoMatchNote</name>
    <message>
        <source>Try a shorter part of its name. If the label you need does not exist, flag the record.</source>
        <translation>请尝试更短的名称片段。如果没有所需标签，请标记此记录。</translation>
    </message>
    <message>
        <source>Flag: a label is missing</source>
        <translation>标记：缺少标签</translation>
    </message>
    <message>
        <source>No label contains “%1”</source>
        <translation>没有包含“%1”的标签</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::NoteDialog</name>
    <message>
        <source>Add to the guideline</source>
        <translation>加入标注指南</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A guideline note</source>
        <translation>指南备注</translation>
    </message>
    <message>
        <source>How are %1 and %2 told apart?</source>
        <comment>two labels</comment>
        <translation>如何区分 %1 与 %2？</translation>
    </message>
    <message>
        <source>In plain words, for the reviewers</source>
        <translation>用通俗的话写给审核员</translation>
    </message>
    <message>
        <source>What is added to the guideline</source>
        <translation>将加入标注指南的内容</translation>
    </message>
    <message>
        <source>It becomes version %1 of the guideline and stands in the part of both labels:</source>
        <translation>它将成为标注指南的版本 %1，并出现在两个标签的部分中：</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>field, step, what it means</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, one of its answers</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n labels</source>
        <translation>
            <numerusform>最多 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n labels</source>
        <translation>
            <numerusform>至少 %n 个标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionList</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OptionModel</name>
    <message>
        <source>no answer</source>
        <translation>无答案</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, the words it marks</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what was answered</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewers</source>
        <translation>
            <numerusform>%Ln 位审核员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, by how many</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>其他标签</translation>
    </message>
    <message>
        <source>%1, another label, chosen</source>
        <translation>%1，其他标签，已选</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>其他标签</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OrderBox</name>
    <message>
        <source>Order of the queue</source>
        <translation>队列顺序</translation>
    </message>
    <message>
        <source>Which record comes next</source>
        <translation>接下来审核哪条记录</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>争议最大的优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的优先</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>按分组</translation>
    </message>
    <message>
        <source>By predicted label</source>
        <translation>按预测标签</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>最不确定的优先</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OriginCard</name>
    <message>
        <source>Story</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Where a row comes from</source>
        <translation>一行的来源</translation>
    </message>
    <message>
        <source>The same as JSON</source>
        <translation>同样内容的 JSON</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Choose a row to see what happened to it.</source>
        <translation>选择一行以查看其经过。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::OverviewTab</name>
    <message>
        <source>Agreement over time</source>
        <translation>一致性随时间变化</translation>
    </message>
    <message>
        <source>Krippendorff alpha by week, 95% interval</source>
        <translation>每周 Krippendorff alpha,95% 区间</translation>
    </message>
    <message>
        <source>Differences of two reviewers</source>
        <translation>两名审核员的差异</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Krippendorff alpha</source>
        <translation>Krippendorff alpha</translation>
    </message>
    <message>
        <source>Fleiss kappa</source>
        <translation>Fleiss kappa</translation>
    </message>
    <message>
        <source>Gwet AC1</source>
        <translation>Gwet AC1</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>观测一致率</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>所有配对</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>审核员配对</translation>
    </message>
    <message>
        <source>Cohen kappa, shared records</source>
        <translation>Cohen kappa，共有记录</translation>
    </message>
    <message>
        <source>figures need 100 records to show</source>
        <translation>满 100 条记录才显示数值</translation>
    </message>
    <message>
        <source>Reviewers: copy as CSV</source>
        <translation>审核员：复制为 CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records with two answers or more</source>
        <translation>
            <numerusform>%Ln 条记录有两个或更多答案</numerusform>
        </translation>
    </message>
    <message>
        <source>share of pairs that match</source>
        <translation>相符配对的占比</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln reviewers with the most answers; the table has all.</source>
        <translation>
            <numerusform>答案最多的 %Ln 名审核员；表格包含全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shared records differ</source>
        <translation>
            <numerusform>%Ln 条共有记录中有 %1 条不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PaceChart</name>
    <message>
        <source>Records per second</source>
        <translation>每秒记录数</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>还没有完成任何记录。</translation>
    </message>
    <message>
        <source>On average %1, at most %2.</source>
        <comment>paces</comment>
        <translation>平均 %1，最高 %2。</translation>
    </message>
    <message>
        <source>too many requests, slowed down</source>
        <translation>请求过多，已放慢</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PageSteps</name>
    <message>
        <source>%1: the page before</source>
        <comment>rows</comment>
        <translation>%1：上一页</translation>
    </message>
    <message>
        <source>%1: the next page</source>
        <comment>rows</comment>
        <translation>%1：下一页</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <comment>rows</comment>
        <translation>第 %1 至 %2 行，共 %3 行</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrix</name>
    <message>
        <source>Pairs of reviewers</source>
        <translation>审核员配对</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PairMatrixModel</name>
    <message>
        <source>%1 and %2</source>
        <comment>two reviewers</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>%1: no shared records</source>
        <translation>%1：没有共有记录</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shared records.</source>
        <translation>
            <numerusform>%1：%Ln 条共有记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: Cohen kappa %2, 95% interval %3, %Ln shared records</source>
        <translation>
            <numerusform>%1：Cohen kappa %2，95% 区间 %3，%Ln 条共有记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::Palette</name>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>Go to or run</source>
        <translation>转到或运行</translation>
    </message>
    <message>
        <source>Type a command, a page or a project</source>
        <translation>输入命令、页面或项目</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing here is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>palette row, its hint</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PrecedentList</name>
    <message>
        <source>Earlier decisions</source>
        <translation>以往的决定</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PrecedentModel</name>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%L1 to %2</source>
        <comment>number of decisions, label</comment>
        <translation>%L1 个判为 %2</translation>
    </message>
    <message>
        <source>%L1 ambiguous</source>
        <comment>number of decisions</comment>
        <translation>%L1 个歧义</translation>
    </message>
    <message>
        <source>none between these labels yet</source>
        <translation>这些标签之间尚无决定</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>歧义</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>day, text of the record, label, who decided</comment>
        <translation>%1，%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::PreviewDelegate</name>
    <message>
        <source>no text</source>
        <translation>无文本</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ProgressCard</name>
    <message>
        <source>Records of the run</source>
        <translation>运行的记录</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>没有需要处理的记录。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share, time left</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>saved as it goes, last at %1</source>
        <comment>time</comment>
        <translation>随时保存，最近 %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QuadrantCard</name>
    <message numerus="yes">
        <source>In %Ln of them people differ more than their usual errors explain.</source>
        <translation>
            <numerusform>其中 %Ln 条的分歧超出人们通常误差的解释。</numerusform>
        </translation>
    </message>
    <message>
        <source>People disagree and the model cannot tell. Keep soft labels, or split the label.</source>
        <translation>人们意见不一，模型也无法判断。请保留软标签，或拆分标签。</translation>
    </message>
    <message>
        <source>The model is sure where people differ. Look for a gap in the guideline or a label error.</source>
        <translation>人们有分歧而模型很确定。请查看标注指南的空白或标签错误。</translation>
    </message>
    <message>
        <source>People agree and the model is sure. Safe to commit, no action needed.</source>
        <translation>人们一致且模型确定。可放心提交，无需操作。</translation>
    </message>
    <message numerus="yes">
        <source>People agree and the model is sure. In %Ln of them it is sure of another label: an error of the model, or too much confidence.</source>
        <translation>
            <numerusform>人们一致且模型确定。其中 %Ln 条模型确定的是另一个标签：模型错误，或置信度过高。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln</source>
        <comment>records</comment>
        <translation>
            <numerusform>打开（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1：%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>quadrant, what its button does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>People agree and the model does not know yet. These labels teach the most: the next training uses all that are settled.</source>
        <translation>人们一致而模型尚不知道。这些标签最有教益：下次训练会使用所有已判定的标签。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::QueueControls</name>
    <message>
        <source>Keep to records that match</source>
        <translation>只看符合条件的记录</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保留的筛选</translation>
    </message>
    <message>
        <source>For example: label:card_arrival conf&lt;0.6 channel=email &quot;lost card&quot;</source>
        <translation>例如：label:card_arrival conf&lt;0.6 channel=email &quot;lost card&quot;</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>查找中</translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation>%L1 或更多</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>records that match the filter</comment>
        <translation>
            <numerusform>剩余 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>保留此筛选</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReasonChooser</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecentModel</name>
    <message>
        <source>file has moved, choose it again</source>
        <translation>文件已移动，请重新选择</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this computer, nothing to review</source>
        <translation>本机，无待审核</translation>
    </message>
    <message>
        <source>this computer, %1 to review</source>
        <translation>本机，%1 条待审核</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>project, its state</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordBar</name>
    <message>
        <source>Second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>tier</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>tier</comment>
        <translation>抽检</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>tier</comment>
        <translation>审核</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>Guideline changed</source>
        <translation>标注指南已更改</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordContent</name>
    <message>
        <source>The text is too long to be formatted.</source>
        <translation>文本太长，无法排版。</translation>
    </message>
    <message>
        <source>The text is no chat.</source>
        <translation>文本不是对话。</translation>
    </message>
    <message>
        <source>Scripts, styles and pictures are left out.</source>
        <translation>脚本、样式和图片已略去。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordPane</name>
    <message>
        <source>%1 leads back to the open record.</source>
        <translation>%1 返回未决记录。</translation>
    </message>
    <message>
        <source>You skipped this record. %1</source>
        <translation>您已跳过此记录。%1</translation>
    </message>
    <message>
        <source>You flagged this record. %1</source>
        <translation>您已标记此记录。%1</translation>
    </message>
    <message>
        <source>You labelled this record %1. %2</source>
        <translation>您已将此记录标为 %1。%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>word, label, weight</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>one sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>headline; what it means</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Shown as plain text.</source>
        <translation>显示为纯文本。</translation>
    </message>
    <message>
        <source>Shown as Markdown.</source>
        <translation>显示为 Markdown。</translation>
    </message>
    <message>
        <source>Shown as the text of HTML.</source>
        <translation>显示为 HTML 的文本。</translation>
    </message>
    <message>
        <source>Shown as a chat.</source>
        <translation>显示为对话。</translation>
    </message>
    <message>
        <source>Word evidence shows in the plain text.</source>
        <translation>词语依据显示在纯文本中。</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>已排版</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordReader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>该记录</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>在此截断：显示 %1 / %2 个字符</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordText</name>
    <message>
        <source>Record text</source>
        <translation>记录文本</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RecordsReader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Answers to this record</source>
        <translation>对此记录的答案</translation>
    </message>
    <message>
        <source>Records to read</source>
        <translation>要阅读的记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records to read</source>
        <translation>
            <numerusform>%Ln 条要阅读的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 of them are listed</source>
        <translation>列出前 %1 条</translation>
    </message>
    <message>
        <source>nothing can be changed here</source>
        <translation>此处不能更改任何内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id of the record, segment</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Cut here: %1 of %2 characters</source>
        <translation>在此截断：显示 %1 / %2 个字符</translation>
    </message>
    <message>
        <source>The model has said nothing about it.</source>
        <translation>模型尚未给出预测。</translation>
    </message>
    <message>
        <source>The model says %1, %2 sure.</source>
        <comment>label, percent</comment>
        <translation>模型认为是 %1，置信度 %2。</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>盲审</translation>
    </message>
    <message>
        <source>beside the model&apos;s answer</source>
        <translation>看着模型的答案</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选择方式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RevealCard</name>
    <message>
        <source>The model leans to %1</source>
        <translation>模型倾向于 %1</translation>
    </message>
    <message>
        <source>It gives its own label %1.</source>
        <comment>probability</comment>
        <translation>它给自己的标签 %1。</translation>
    </message>
    <message>
        <source>It gives its own label %1 and your pick %2.</source>
        <comment>probabilities</comment>
        <translation>它给自己的标签 %1，给您的选择 %2。</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a label</comment>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <comment>a label</comment>
        <translation>改为 %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>此记录</translation>
    </message>
    <message>
        <source>Skip this record</source>
        <translation>跳过此记录</translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation>说明原因并跳过</translation>
    </message>
    <message>
        <source>Flag this record</source>
        <translation>标记此记录</translation>
    </message>
    <message>
        <source>Comment on this record</source>
        <translation>为此记录添加备注</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>撤销上一个决定</translation>
    </message>
    <message>
        <source>Filter the labels</source>
        <translation>筛选标签</translation>
    </message>
    <message>
        <source>Pin or unpin the label</source>
        <translation>置顶或取消置顶标签</translation>
    </message>
    <message>
        <source>Give the label a letter</source>
        <translation>为标签指定字母</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>上一条记录</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>下一条记录</translation>
    </message>
    <message>
        <source>Hide or show suggestions</source>
        <translation>隐藏或显示建议</translation>
    </message>
    <message>
        <source>Hide or show evidence</source>
        <translation>隐藏或显示依据</translation>
    </message>
    <message>
        <source>Keep to records that match a filter</source>
        <translation>只看符合筛选条件的记录</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>顺序：%1</translation>
    </message>
    <message>
        <source>Show all of the text</source>
        <translation>显示全文</translation>
    </message>
    <message>
        <source>Go to similar labelled records</source>
        <translation>转到相似的已标注记录</translation>
    </message>
    <message>
        <source>Decide near-duplicates at once</source>
        <translation>一次判定近似重复的记录</translation>
    </message>
    <message>
        <source>Own confidence: low</source>
        <translation>自己的把握：低</translation>
    </message>
    <message>
        <source>Own confidence: medium</source>
        <translation>自己的把握：中</translation>
    </message>
    <message>
        <source>Own confidence: high</source>
        <translation>自己的把握：高</translation>
    </message>
    <message>
        <source>Choose label %1</source>
        <translation>选择标签 %1</translation>
    </message>
    <message>
        <source>Show the plain text or formatted</source>
        <translation>显示纯文本或排版后的文本</translation>
    </message>
    <message>
        <source>Show texts as what they are recognised as</source>
        <translation>按识别结果显示文本</translation>
    </message>
    <message>
        <source>Show texts as plain text</source>
        <translation>将文本显示为纯文本</translation>
    </message>
    <message>
        <source>Show texts as Markdown</source>
        <translation>将文本显示为 Markdown</translation>
    </message>
    <message>
        <source>Show texts as the text of HTML</source>
        <translation>将文本显示为 HTML 的文本</translation>
    </message>
    <message>
        <source>Show texts as chats</source>
        <translation>将文本显示为对话</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存答案</translation>
    </message>
    <message>
        <source>Go to the fields</source>
        <translation>转到字段</translation>
    </message>
    <message>
        <source>Select words in the text</source>
        <translation>在文本中选择词语</translation>
    </message>
    <message>
        <source>Second label %1</source>
        <translation>第二标签 %1</translation>
    </message>
    <message>
        <source>Show the guideline of the label</source>
        <translation>显示标签的标注指南</translation>
    </message>
    <message>
        <source>This project has a guideline</source>
        <translation>此项目有标注指南</translation>
    </message>
    <message>
        <source>The guideline has a new version</source>
        <translation>标注指南有新版本</translation>
    </message>
    <message>
        <source>%1 shows what it says about the label in focus.</source>
        <comment>key</comment>
        <translation>按 %1 查看其中对当前标签的说明。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewPresenter</name>
    <message>
        <source>That record could not be read</source>
        <translation>无法读取该记录</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln records all got %1</source>
        <translation>
            <numerusform>最近 %Ln 条记录都标为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>That may well be right. Look at this one with fresh eyes before you go on.</source>
        <translation>这很可能没错。继续之前，请重新审视这一条。</translation>
    </message>
    <message>
        <source>%1 saved. The model leans to %2; keep your pick or change it</source>
        <translation>已保存 %1。模型倾向于 %2；可保留或更改您的选择</translation>
    </message>
    <message>
        <source>Your label %1 is kept until you close the window.</source>
        <translation>您的标签 %1 会保留到关闭窗口为止。</translation>
    </message>
    <message>
        <source>Your decision is kept until you close the window.</source>
        <translation>您的决定会保留到关闭窗口为止。</translation>
    </message>
    <message>
        <source>This decision could not be saved</source>
        <translation>无法保存此决定</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong; what is safe</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>That record is no longer open</source>
        <translation>该记录已不再待审核</translation>
    </message>
    <message>
        <source>%1 Your first pick is kept.</source>
        <translation>%1您的首次选择已保留。</translation>
    </message>
    <message>
        <source>%1 Nothing was saved for it.</source>
        <translation>%1未为它保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions taken back</source>
        <translation>
            <numerusform>已撤销 %Ln 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>They were made at once for many records; all of these are open again.</source>
        <translation>它们是对多条记录一次做出的；这些记录已全部重新打开。</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>what was decided</comment>
        <translation>已撤销 %1</translation>
    </message>
    <message>
        <source>The last decision could not be taken back</source>
        <translation>无法撤销上一个决定</translation>
    </message>
    <message>
        <source>%1 It stands as it was.</source>
        <translation>%1它保持原样。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>%1 saved, record %2 of %3</source>
        <comment>what was decided; done; goal</comment>
        <translation>已保存 %1，第 %2 / %3 条</translation>
    </message>
    <message>
        <source>The review queue could not be opened</source>
        <translation>无法打开审核队列</translation>
    </message>
    <message>
        <source>The next record could not be read</source>
        <translation>无法读取下一条记录</translation>
    </message>
    <message>
        <source>%1 Everything you decided is saved.</source>
        <translation>%1您的所有决定均已保存。</translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>无法解读此筛选</translation>
    </message>
    <message>
        <source>The queue could not be put in this order</source>
        <translation>无法按此顺序排列队列</translation>
    </message>
    <message>
        <source>This choice could not be kept</source>
        <translation>无法保留此选择</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ReviewingSection</name>
    <message>
        <source>On for all records</source>
        <translation>对所有记录启用</translation>
    </message>
    <message>
        <source>On for samples, second opinions and %1 others</source>
        <translation>对抽检、第二意见及其余的 %1 启用</translation>
    </message>
    <message>
        <source>On for samples and second opinions</source>
        <translation>对抽检和第二意见启用</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>blind until the first pick</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>none</source>
        <comment>share of records</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>1 in %L1</source>
        <translation>每 %L1 条抽 1 条</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Commit and go on</source>
        <translation>提交并继续</translation>
    </message>
    <message>
        <source>Confirm with Enter</source>
        <translation>按 Enter 确认</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Blind until the first pick</source>
        <translation>首次选择前盲审</translation>
    </message>
    <message>
        <source>Share of records for a second reviewer</source>
        <translation>交给第二位审核员的比例</translation>
    </message>
    <message>
        <source>While you review</source>
        <translation>审核时</translation>
    </message>
    <message>
        <source>After a number key</source>
        <translation>按数字键后</translation>
    </message>
    <message>
        <source>&quot;Confirm with Enter&quot; costs one more key and prevents slips.</source>
        <translation>“按 Enter 确认”多按一次键，可防止误操作。</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>单键</translation>
    </message>
    <message>
        <source>S, F, C, U and the like. Turn off for speech input or screen readers.</source>
        <translation>S、F、C、U 等。使用语音输入或屏幕阅读器时请关闭。</translation>
    </message>
    <message>
        <source>Ask for my confidence</source>
        <translation>询问我的把握</translation>
    </message>
    <message>
        <source>Helps to tell a hard record from a slip.</source>
        <translation>有助于区分难判的记录与误操作。</translation>
    </message>
    <message>
        <source>Word evidence from the model</source>
        <translation>模型的词语依据</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>Set by the policy of the project. Only the lead can change it.</source>
        <translation>由项目策略设定。只有负责人可以更改。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>本次工作</translation>
    </message>
    <message>
        <source> records</source>
        <comment>after the goal of a session</comment>
        <translation> 条记录</translation>
    </message>
    <message>
        <source>Goal for a session</source>
        <translation>单次目标</translation>
    </message>
    <message>
        <source>Shown at the bottom of the review page. No one else sees it.</source>
        <translation>显示在审核页面底部。他人看不到。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me to take a break</source>
        <translation>提醒我休息</translation>
    </message>
    <message>
        <source>A line at the bottom of the review page, never a pop-up.</source>
        <translation>审核页面底部的一行提示，不会弹窗。</translation>
    </message>
    <message>
        <source>Show my pace</source>
        <translation>显示我的速度</translation>
    </message>
    <message>
        <source>How long decisions take you. No one else sees it.</source>
        <translation>您做决定所用的时间。他人看不到。</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln answers each</source>
        <translation>
            <numerusform>%1，各 %Ln 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>At this share, about %L1 of the %L2 records in the queue.</source>
        <translation>按此比例，队列的 %L2 条记录中约有 %L1 条。</translation>
    </message>
    <message>
        <source>Set by the policy of the project.</source>
        <translation>由项目策略设定。</translation>
    </message>
    <message>
        <source>It can be switched for each record on its own.</source>
        <translation>可对每条记录单独切换。</translation>
    </message>
    <message>
        <source>The %1 key switches it for one record.</source>
        <translation>按键 %1 可对单条记录切换。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RoleHeader</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Part of column %1</source>
        <translation>列 %1 的用途</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RowsView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Id of a record, or its beginning</source>
        <translation>记录 ID 或其开头</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of this version</source>
        <translation>此版本的行</translation>
    </message>
    <message>
        <source>Find rows by id</source>
        <translation>按 ID 查找行</translation>
    </message>
    <message>
        <source>Rows of version %1</source>
        <translation>版本 %1 的行</translation>
    </message>
    <message>
        <source>%1, behind: %2</source>
        <comment>rows, gate</comment>
        <translation>%1，涉及：%2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>No row stands behind it.</source>
        <translation>没有相关的行。</translation>
    </message>
    <message>
        <source>No row has an id that begins with %1.</source>
        <translation>没有 ID 以 %1 开头的行。</translation>
    </message>
    <message>
        <source>soft label</source>
        <translation>软标签</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label from</source>
        <translation>标签来源</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RulerWidget</name>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>A person decides below %1, committed without a look from %2</source>
        <translation>低于 %1 由人判定，达到 %2 时直接提交</translation>
    </message>
    <message>
        <source>A person decides below %1</source>
        <translation>低于 %1 由人判定</translation>
    </message>
    <message>
        <source>review</source>
        <comment>zone of a scale</comment>
        <translation>审核</translation>
    </message>
    <message>
        <source>%1 audit</source>
        <comment>threshold and zone of a scale</comment>
        <translation>%1 抽检</translation>
    </message>
    <message>
        <source>%1 auto</source>
        <comment>threshold and zone of a scale</comment>
        <translation>%1 自动</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunHead</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which records, classifier</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, started %2, policy v%3</source>
        <comment>which records and classifier, time, number</comment>
        <translation>%1，始于 %2，策略 v%3</translation>
    </message>
    <message>
        <source>%1, started %2 by %3, policy v%4</source>
        <comment>which records and classifier, time, person, number</comment>
        <translation>%1，由 %3 始于 %2，策略 v%4</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>run</comment>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunListModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of runs</comment>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>share, time left</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which records, classifier</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunPane</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunView</name>
    <message>
        <source>Records per second</source>
        <translation>每秒记录数</translation>
    </message>
    <message>
        <source>since it was taken up again</source>
        <translation>自继续以来</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>自开始以来</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>每秒记录数</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>requests were refused</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>暂停运行</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Retry the selected records</source>
        <translation>重试所选记录</translation>
    </message>
    <message>
        <source>Open the record that failed</source>
        <translation>打开失败的记录</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>模型服务器</translation>
    </message>
    <message>
        <source>Read the runs anew</source>
        <translation>重新读取运行</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::RunsState</name>
    <message>
        <source>The runs could not be read</source>
        <translation>无法读取运行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This run could not be read</source>
        <translation>无法读取此运行</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>A run labels records with a classifier, commits what it is sure of, and queues the rest for people. It can be paused and taken up again at any time.</source>
        <translation>运行用分类器标注记录，提交有把握的，其余排队交给人。可随时暂停和继续。</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SavedNote</name>
    <message>
        <source>Saved as you change it</source>
        <translation>更改即保存</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written</source>
        <translation>未保存：无法写入设置文件</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ScatterChart</name>
    <message>
        <source>Model uncertainty against data ambiguity</source>
        <translation>模型不确定性与数据模糊性</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln records</source>
        <translation>
            <numerusform>%1：%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Model uncertainty, 1 minus confidence</source>
        <translation>模型不确定性，1 减置信度</translation>
    </message>
    <message>
        <source>Data ambiguity, how often two answers differ</source>
        <translation>数据模糊性，两个答案不同的频率</translation>
    </message>
    <message>
        <source>uncertain from %1</source>
        <translation>不确定自 %1</translation>
    </message>
    <message>
        <source>contested from %1</source>
        <translation>有争议自 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SecondField</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the second label</source>
        <translation>移除第二标签</translation>
    </message>
    <message>
        <source>Shift with the key of a label sets a second one.</source>
        <translation>Shift 加标签按键可设第二个标签。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, one of its options</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SendBackCard</name>
    <message>
        <source>To another reviewer</source>
        <translation>交给另一位审核员</translation>
    </message>
    <message>
        <source>To the same reviewers</source>
        <translation>交给同一批审核员</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What should they look at again?</source>
        <translation>他们应重新看什么？</translation>
    </message>
    <message>
        <source>A word for those who are asked again</source>
        <translation>给再次被询问者的留言</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Somebody who has not answered yet gives one more independent answer.</source>
        <translation>由尚未作答的人再给一个独立答案。</translation>
    </message>
    <message>
        <source>Each of those who answered is asked again and reads your word.</source>
        <translation>每位已作答者会再次被询问，并看到您的留言。</translation>
    </message>
    <message numerus="yes">
        <source>Too long by about %Ln characters.</source>
        <translation>
            <numerusform>超长约 %Ln 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServerDialog</name>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>每分钟令牌数</translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation>每百万输入令牌价格</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation>每百万输出令牌价格</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>回答等待秒数</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Numbers of payment cards</source>
        <translation>支付卡号</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>银行账户 (IBAN)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A model server</source>
        <translation>模型服务器</translation>
    </message>
    <message>
        <source>Model server %1</source>
        <translation>模型服务器 %1</translation>
    </message>
    <message>
        <source>OpenAI, vLLM, llama.cpp and alike</source>
        <translation>OpenAI、vLLM、llama.cpp 等</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Small letters, digits, - and _. Runs name it as llm:NAME.</source>
        <translation>小写字母、数字、- 和 _。运行以 llm:名称 称呼它。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>With the path, such as http://localhost:8000/v1</source>
        <translation>带路径，例如 http://localhost:8000/v1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What the server allows. Runs use it and stay below.</source>
        <translation>服务器允许的量。运行会用足而不超过。</translation>
    </message>
    <message>
        <source>In your currency. Cost caps and estimates use it.</source>
        <translation>以您的货币计。费用上限和估算会用到。</translation>
    </message>
    <message>
        <source>What is chosen here is replaced by placeholders before a text leaves this computer.</source>
        <translation>此处所选内容在文本离开本机之前会被占位符替换。</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>姓名，每行一个</translation>
    </message>
    <message>
        <source>The test asks the server for the label of one sentence of our own. No record is sent.</source>
        <translation>测试向服务器询问我们自己一句话的标签。不发送任何记录。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The name may hold small letters, digits, - and _ only.</source>
        <translation>名称只能包含小写字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>The address of the server is missing.</source>
        <translation>缺少服务器地址。</translation>
    </message>
    <message>
        <source>The address begins with http:// or https://.</source>
        <translation>地址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>The name of the model is missing.</source>
        <translation>缺少模型名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no number that may stand there.</source>
        <comment>name of a field</comment>
        <translation>“%1”中的数字无效。</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Asking the server.</source>
        <translation>正在询问服务器。</translation>
    </message>
    <message>
        <source>The server answered in %1 s and named the label %2.</source>
        <translation>服务器在 %1 秒内回答，给出标签 %2。</translation>
    </message>
    <message>
        <source>It says how likely its answers are: one answer for each record is enough.</source>
        <translation>它会说明回答的可能性：每条记录一个回答就够。</translation>
    </message>
    <message>
        <source>It does not say how likely its answers are: confidence comes from several answers for each record, which costs more.</source>
        <translation>它不说明回答的可能性：置信度来自每条记录的多个回答，费用更高。</translation>
    </message>
    <message>
        <source>It keeps to the list of labels by itself.</source>
        <translation>它会自行遵守标签列表。</translation>
    </message>
    <message>
        <source>It does not keep to the list of labels by itself: an answer that is none of them is asked for once more.</source>
        <translation>它不会自行遵守标签列表：列表之外的回答会再问一次。</translation>
    </message>
    <message>
        <source>It reports tokens, so costs are exact.</source>
        <translation>它报告令牌数，因此费用准确。</translation>
    </message>
    <message>
        <source>It reports no tokens: costs count the most that a request may take.</source>
        <translation>它不报告令牌数：按一次请求的最大用量计费。</translation>
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
        <translation>保存服务器</translation>
    </message>
    <message>
        <source>There is a model server of this name. Saving this one asks whether to replace it.</source>
        <translation>已有同名的模型服务器。保存时会询问是否替换。</translation>
    </message>
    <message>
        <source>1 of 5: the server</source>
        <translation>第 1 步，共 5 步：服务器</translation>
    </message>
    <message>
        <source>2 of 5: its key and the way there</source>
        <translation>第 2 步，共 5 步：密钥与连接方式</translation>
    </message>
    <message>
        <source>3 of 5: limits and prices</source>
        <translation>第 3 步，共 5 步：限额与价格</translation>
    </message>
    <message>
        <source>4 of 5: what is masked</source>
        <translation>第 4 步，共 5 步：遮盖的内容</translation>
    </message>
    <message>
        <source>5 of 5: test and save</source>
        <translation>第 5 步，共 5 步：测试并保存</translation>
    </message>
    <message>
        <source>Replace the model server &quot;%1&quot;?</source>
        <translation>替换模型服务器“%1”？</translation>
    </message>
    <message>
        <source>A model server of this name is there: %1 at %2. The new one takes its place, and what was set for the old one beside these steps (instructions, template, examples) is gone with it. Runs that were made stay as they are.</source>
        <comment>model, address</comment>
        <translation>已有同名的模型服务器：%1，位于 %2。新的会取代它，旧服务器在这些步骤之外的设置（说明、模板、示例）也随之消失。已完成的运行保持不变。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>保留旧的</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServerWay</name>
    <message>
        <source>Put it there</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The server asks for none</source>
        <translation>服务器不需要</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>在环境变量中</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>在本机的钥匙串中</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>自有机构</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Variable of the key</source>
        <translation>密钥的变量</translation>
    </message>
    <message>
        <source>The name of the environment variable that holds the key, never the key itself.</source>
        <translation>保存密钥的环境变量的名称，绝不是密钥本身。</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥的名称</translation>
    </message>
    <message>
        <source>Under which the keychain holds it. The project keeps this name alone, so everybody who works on it has a key of their own.</source>
        <translation>钥匙串以此名称保存密钥。项目只记录这个名称，因此每个参与者都有自己的密钥。</translation>
    </message>
    <message>
        <source>Empty: one that the keychain holds already. What is typed goes to the keychain alone, not to the project.</source>
        <translation>留空：使用钥匙串中已有的密钥。输入的内容只进入钥匙串，不进入项目。</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that vouch for the server, beside those that this computer trusts. Empty: none.</source>
        <translation>除本机信任的证书外，为服务器担保的证书文件 (PEM)。留空：无。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:3128 or socks5h://localhost:1080. Empty: directly.</source>
        <translation>例如 http://proxy.example:3128 或 socks5h://localhost:1080。留空：直接连接。</translation>
    </message>
    <message>
        <source>Variable of the proxy&apos;s login</source>
        <translation>代理登录的变量</translation>
    </message>
    <message>
        <source>The name of the environment variable that holds user:password. Empty: the proxy asks for none.</source>
        <translation>保存 用户:密码 的环境变量的名称。留空：代理不需要登录。</translation>
    </message>
    <message>
        <source>The name of the variable that holds the key is missing.</source>
        <translation>缺少保存密钥的变量名称。</translation>
    </message>
    <message>
        <source>This is no name of an environment variable. Put the key into a variable and name that here.</source>
        <translation>这不是环境变量的名称。请把密钥放入变量，并在此填写变量名。</translation>
    </message>
    <message>
        <source>The name of the key in the keychain is missing.</source>
        <translation>缺少钥匙串中密钥的名称。</translation>
    </message>
    <message>
        <source>The name of the key may hold small letters, digits, - and _ only.</source>
        <translation>密钥名称只能包含小写字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>The key is typed, but not in the keychain yet. Put it there, or empty the field.</source>
        <translation>密钥已输入，但尚未放入钥匙串。请放入，或清空此栏。</translation>
    </message>
    <message>
        <source>The file of the authorities is named by its whole path, such as /etc/ssl/company.pem.</source>
        <translation>机构文件需写完整路径，例如 /etc/ssl/company.pem。</translation>
    </message>
    <message>
        <source>The proxy is named by http://, https:// or socks5h://, its host and its port, without user and password.</source>
        <translation>代理写为 http://、https:// 或 socks5h:// 加主机和端口，不含用户和密码。</translation>
    </message>
    <message>
        <source>A login is named, but no proxy.</source>
        <translation>填写了登录，但没有代理。</translation>
    </message>
    <message>
        <source>This is no name of an environment variable. Put user:password into a variable and name that here.</source>
        <translation>这不是环境变量的名称。请把 用户:密码 放入变量，并在此填写变量名。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask to be unlocked.</source>
        <translation>正在等待钥匙串。它可能要求解锁。</translation>
    </message>
    <message>
        <source>The keychain holds the key &quot;%1&quot;.</source>
        <translation>钥匙串中已有密钥“%1”。</translation>
    </message>
    <message>
        <source>No longer waiting. If the keychain is unlocked now, it may still take the key.</source>
        <translation>已不再等待。如果现在解锁钥匙串，密钥仍可能被存入。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::ServersDialog</name>
    <message>
        <source>Add a model server</source>
        <translation>添加模型服务器</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Model servers</source>
        <translation>模型服务器</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>name, model, address</comment>
        <translation>%1：%2，位于 %3</translation>
    </message>
    <message>
        <source>There is none yet. A model server labels records by a language model, on this computer or elsewhere.</source>
        <translation>还没有。模型服务器用语言模型标注记录，在本机或别处。</translation>
    </message>
    <message>
        <source>Runs can ask these for labels. Keys are not kept in the project.</source>
        <translation>运行可以向它们询问标签。密钥不保存在项目中。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SessionStrip</name>
    <message>
        <source>Records decided in this session</source>
        <translation>本次已判定的记录</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>最近的决定</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>median pace</source>
        <translation>中位用时</translation>
    </message>
    <message>
        <source>left in queue</source>
        <translation>队列剩余</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes without a break</source>
        <translation>
            <numerusform>已连续 %Ln 分钟未休息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records decided; goal</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>Pace of the last %Ln decisions</source>
        <translation>
            <numerusform>最近 %Ln 个决定的速度</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reviewer name</source>
        <translation>审核员姓名</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>You</source>
        <comment>settings of the reviewer</comment>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SettledCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, settled by: %2</source>
        <comment>id of a record; who settled it</comment>
        <translation>%1，判定者：%2</translation>
    </message>
    <message>
        <source>Text of record %1, settled as %2</source>
        <translation>记录 %1 的文本，判定为 %2</translation>
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
        <translation>查找按键或词语</translation>
    </message>
    <message>
        <source>Single keys on</source>
        <translation>单键已开启</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>the screen you are on comes first</source>
        <translation>当前页面排在最前</translation>
    </message>
    <message>
        <source>Turn off if you use speech input or a screen reader. Every action also has a menu entry.</source>
        <translation>使用语音输入或屏幕阅读器时请关闭。每个操作在菜单中也有。</translation>
    </message>
    <message>
        <source>No key and no action is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的按键或操作。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarList</name>
    <message>
        <source>Similar labelled records</source>
        <translation>相似的已标注记录</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>hidden until your first pick</source>
        <translation>首次选择前隐藏</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>looking through the settled records</source>
        <translation>正在查找已判定的记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates</source>
        <translation>
            <numerusform>%Ln 条近似重复</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>near-duplicates; number</comment>
        <translation>%1，另有 %2 条</translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicates wait</source>
        <translation>
            <numerusform>%Ln 条近似重复待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SimilarModel</name>
    <message>
        <source>gold</source>
        <comment>the label is known to be right</comment>
        <translation>金标</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>%1 / %2 一致</translation>
    </message>
    <message>
        <source>came with its label</source>
        <translation>自带标签</translation>
    </message>
    <message>
        <source>%1, similarity %2, settled as %3, %4</source>
        <comment>text; figure; label; who settled it</comment>
        <translation>%1，相似度 %2，判定为 %3，%4</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SoftBar</name>
    <message>
        <source>Shares of the soft label: %1</source>
        <translation>软标签的占比：%1</translation>
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
        <translation>%1 已标为 %2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SpansField</name>
    <message>
        <source>Select words in the text</source>
        <translation>在文本中选择词语</translation>
    </message>
    <message>
        <source>Shift and the arrow keys select words; the key of a label marks them.</source>
        <translation>Shift 加方向键选择词语；标签按键为其标注。</translation>
    </message>
    <message>
        <source>%1: select words in the text</source>
        <comment>field</comment>
        <translation>%1：在文本中选择词语</translation>
    </message>
    <message>
        <source>%1: mark as %2</source>
        <comment>field, label</comment>
        <translation>%1：标为 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of marked words, the words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Click or Delete removes this mark</source>
        <translation>单击或按 Delete 移除此标记</translation>
    </message>
    <message>
        <source>%1. Delete removes this mark</source>
        <comment>a mark</comment>
        <translation>%1。按 Delete 移除此标记</translation>
    </message>
    <message>
        <source>Select words first</source>
        <translation>请先选择词语</translation>
    </message>
    <message>
        <source>Words are marked once; remove that mark first</source>
        <translation>词语只能标注一次；请先移除原标记</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln marks</source>
        <translation>
            <numerusform>最多 %Ln 个标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n marks</source>
        <translation>
            <numerusform>至少 %n 个标记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::SplitsCard</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>near-duplicates kept together</source>
        <translation>近似重复归在一起</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <comment>split</comment>
        <translation>%1 的占比</translation>
    </message>
    <message>
        <source>Difference to version %1</source>
        <translation>与版本 %1 的差异</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>这是第一个版本。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>added, %1</source>
        <comment>why</comment>
        <translation>新增，%1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>removed, %1</source>
        <comment>why</comment>
        <translation>移除，%1</translation>
    </message>
    <message>
        <source>label changed</source>
        <translation>标签变更</translation>
    </message>
    <message>
        <source>label changed, %1</source>
        <comment>why</comment>
        <translation>标签变更，%1</translation>
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
        <translation>检查模型没有把握的标签，并将其变为训练数据。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>New project from a file</source>
        <translation>从文件新建项目</translation>
    </message>
    <message>
        <source>CSV or JSON lines. You match the columns next.</source>
        <translation>CSV 或 JSON Lines。下一步匹配列。</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>A project file on this computer.</source>
        <translation>本机上的项目文件。</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>试用示例项目</translation>
    </message>
    <message>
        <source>724 made-up support messages, 12 labels. Nothing leaves this computer.</source>
        <translation>724 条虚构的客服消息，12 个标签。数据不会离开本机。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Projects you open appear here.</source>
        <translation>您打开的项目会显示在这里。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StartStrip</name>
    <message>
        <source>The run that you asked for starts as soon as the one that is ending has ended.</source>
        <translation>正在结束的运行一结束，您要求的运行就会开始。</translation>
    </message>
    <message>
        <source>The run that was starting is being stopped.</source>
        <translation>正在停止刚要开始的运行。</translation>
    </message>
    <message>
        <source>A run is starting: %1.</source>
        <comment>classifier</comment>
        <translation>运行正在启动：%1。</translation>
    </message>
    <message>
        <source>Its key is in the keychain, which may ask to be unlocked.</source>
        <translation>其密钥在钥匙串中，可能要求解锁。</translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation>不启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StatePage</name>
    <message>
        <source>labelled</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>The next record is being opened</source>
        <translation>正在打开下一条记录</translation>
    </message>
    <message>
        <source>The queue is being put in order</source>
        <translation>正在排列队列</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>No open record matches the filter</source>
        <translation>没有符合筛选的未决记录</translation>
    </message>
    <message>
        <source>Others may still wait in the queue. The filter is %1.</source>
        <translation>队列中可能还有其他记录。当前筛选为 %1。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>没有待审核的记录</translation>
    </message>
    <message>
        <source>Every queued record is decided or in the hands of another reviewer. New records appear here when a run finds one it is not sure about.</source>
        <translation>队列中的每条记录都已判定或在其他审核员处。运行发现没有把握的记录时，会显示在这里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Median %1 s.</source>
        <translation>中位数 %1 秒。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are still in the queue.</source>
        <translation>
            <numerusform>队列中还有 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln blind picks that the model did not share, you changed %1 to its label (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>在 %Ln 次与模型不同的盲审选择中，您有 %1 次改为模型的标签（%2% 至 %3%，95% 区间）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier records came back; you gave %1 the same label again (%2% to %3%, 95% interval).</source>
        <translation>
            <numerusform>您以前的记录中有 %Ln 条再次出现；您对其中 %1 条给出了相同的标签（%2% 至 %3%，95% 区间）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Session goal reached</source>
        <translation>已达成本次目标</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StepBar</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>第 %1 步，共 %2 步，%3</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StopRunDialog</name>
    <message>
        <source>A run goes on</source>
        <translation>有运行正在进行</translation>
    </message>
    <message>
        <source>A run goes on in this window. Stopped, it keeps what is done and can be taken up again at any time.</source>
        <translation>此窗口中有运行正在进行。停止后会保留已完成的部分，可随时继续。</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>让它继续</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>day and time, what happened</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::StoryView</name>
    <message>
        <source>What happened to this row</source>
        <translation>此行的经过</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TakeUpDialog</name>
    <message>
        <source>Ask anew what was in batches that are not to be found</source>
        <translation>重新询问找不到的批次中的内容</translation>
    </message>
    <message>
        <source>Take up the batches</source>
        <translation>重新接上批次</translation>
    </message>
    <message>
        <source>The run looks for its batches at the server again. Batches that are there are never asked anew.</source>
        <translation>运行会再次在服务器上查找其批次。已在那里的批次绝不会重新询问。</translation>
    </message>
    <message>
        <source>Only where the server does not know a batch, or nobody can tell whether it made it: its requests may be paid twice. Look first whether the key is the right one.</source>
        <translation>仅适用于服务器不认识某批次，或无法判断是否已建立的情况：其请求可能重复付费。请先确认密钥是否正确。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TextField</name>
    <message numerus="yes">
        <source>At most %Ln characters</source>
        <translation>
            <numerusform>最多 %Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TiersCard</name>
    <message>
        <source>Tiers</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>auto-commit</source>
        <translation>自动提交</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>records</comment>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TimeChart</name>
    <message>
        <source>Agreement over time</source>
        <translation>一致性随时间变化</translation>
    </message>
    <message>
        <source>There is no week with a value.</source>
        <translation>没有一周有数值。</translation>
    </message>
    <message numerus="yes">
        <source>Krippendorff alpha by week: %Ln weeks, from %1 at first to %2 at last.</source>
        <translation>
            <numerusform>每周 Krippendorff alpha:%Ln 周，从最初 %1 到最后 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reliable</source>
        <comment>threshold, zone</comment>
        <translation>%1 可靠</translation>
    </message>
    <message>
        <source>%1 too low</source>
        <comment>threshold, zone below</comment>
        <translation>%1 过低</translation>
    </message>
    <message>
        <source>guideline %1</source>
        <comment>a version of it</comment>
        <translation>指南 %1</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %2, 95% interval %3, %Ln records</source>
        <translation>
            <numerusform>%1 当周：%2，95% 区间 %3，%Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::TopRow</name>
    <message>
        <source>Reviewer %1</source>
        <translation>审核员 %1</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::UnreadableFile</name>
    <message>
        <source>Name of the column with the text</source>
        <translation>文本所在列的名称</translation>
    </message>
    <message>
        <source>Read this column</source>
        <translation>读取此列</translation>
    </message>
    <message>
        <source>This file cannot be read as it is</source>
        <translation>无法按现状读取此文件</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionHead</name>
    <message>
        <source>Checking the version</source>
        <translation>正在核对版本</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Freeze version %1</source>
        <translation>冻结版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>guideline %1</source>
        <comment>version</comment>
        <translation>指南 %1</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>正在冻结</translation>
    </message>
    <message>
        <source>Not frozen</source>
        <translation>未冻结</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <comment>quality gate</comment>
        <translation>未通过：%1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核对</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>无法核对</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are what they were</source>
        <translation>
            <numerusform>%Ln 行保持原样</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>records, agreement</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>计算中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>could not be made</source>
        <translation>无法制作</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>%1, a gate did not pass</source>
        <comment>name of the dataset</comment>
        <translation>%1，有门槛未通过</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <comment>in a list of versions</comment>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionPane</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Dataset versions</source>
        <translation>数据集版本</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>This is a review pack. Versions are made in the project that gave it out.</source>
        <translation>这是审核包。版本在发出它的项目中制作。</translation>
    </message>
    <message>
        <source>The project file is read only. Who may write to it can make versions.</source>
        <translation>项目文件为只读。有写入权限的人可以制作版本。</translation>
    </message>
</context>
<context>
    <name>secondlook::ui::VersionView</name>
    <message>
        <source>Class balance</source>
        <translation>类别分布</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <comment>rows of a label</comment>
        <translation>%1，太少</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels, largest first. Evenness %1 of 1</source>
        <translation>
            <numerusform>%Ln 个标签，从大到小。均匀度 %1 / 1</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
</TS>
