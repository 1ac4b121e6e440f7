<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Open another database…</source>
            <translation>打开其他数据库(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>导入文件(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Back to where I came from</source>
            <translation>返回上一页面(&amp;B)</translation>
        </message>
        <message>
            <source>Search actions and people</source>
            <translation>搜索操作和人员</translation>
        </message>
        <message>
            <source>Quarter &amp;before</source>
            <translation>上一季度(&amp;B)</translation>
        </message>
        <message>
            <source>Quarter &amp;after</source>
            <translation>下一季度(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Choose the quarter</source>
            <translation>选择季度(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>刷新(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Narrow or wide navigation</source>
            <translation>收起或展开导航栏(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Light or dark</source>
            <translation>浅色或深色(&amp;L)</translation>
        </message>
        <message>
            <source>Open the menus</source>
            <translation>打开菜单</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Find in the list</source>
            <translation>在列表中查找(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Sort by the current column</source>
            <translation>按当前列排序(&amp;S)</translation>
        </message>
        <message>
            <source>F&amp;ilter by the current column</source>
            <translation>按当前列筛选(&amp;I)</translation>
        </message>
        <message>
            <source>Free&amp;ze up to the current column</source>
            <translation>冻结至当前列(&amp;Z)</translation>
        </message>
        <message>
            <source>Move the column to the &amp;left</source>
            <translation>当前列左移(&amp;L)</translation>
        </message>
        <message>
            <source>Move the column to the &amp;right</source>
            <translation>当前列右移(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Hide the current column</source>
            <translation>隐藏当前列(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Copy with heads</source>
            <translation>连同表头复制(&amp;C)</translation>
        </message>
        <message>
            <source>Go on &amp;past the table</source>
            <translation>离开表格(&amp;P)</translation>
        </message>
        <message>
            <source>This is for lists with a search field; none is in sight.</source>
            <translation>此操作用于带搜索框的列表；当前页面没有这样的列表。</translation>
        </message>
    </context>
    <context>
        <name>AutomaticBackup</name>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>Today's backup failed: {reason}</source>
            <translation>今日备份失败：{reason}</translation>
        </message>
    </context>
    <context>
        <name>AwardActs</name>
        <message>
            <source>Proposing</source>
            <translation>正在提名</translation>
        </message>
        <message>
            <source>Take off the list…</source>
            <translation>移出名单…</translation>
        </message>
        <message>
            <source>Names from the roster</source>
            <translation>按花名册更新姓名</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Issuing certificates</source>
            <translation>正在制发证书</translation>
        </message>
        <message>
            <source>Edit the award…</source>
            <translation>编辑奖项…</translation>
        </message>
        <message>
            <source>Edit the award</source>
            <translation>编辑奖项</translation>
        </message>
        <message>
            <source>New award…</source>
            <translation>添加奖项…</translation>
        </message>
        <message>
            <source>“{award}”, {period}, goes to:</source>
            <translation>{period}“{award}”授予：</translation>
        </message>
        <message>
            <source>The rule proposes nobody who is not on the list.</source>
            <translation>按规则没有新的人选。</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>提名</translation>
        </message>
        <message>
            <source>Issued and in the register: {first} to {last}.</source>
            <translation>已制发并登记：{first}至{last}。</translation>
        </message>
        <message>
            <source>Issued and in the register: {first}.</source>
            <translation>已制发并登记：{first}。</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>打开登记簿</translation>
        </message>
        <message>
            <source>Nothing was different: nothing is changed.</source>
            <translation>没有不同之处，未作改动。</translation>
        </message>
        <message>
            <source>{what}: stored.</source>
            <translation>{what}：已保存。</translation>
        </message>
    </context>
    <context>
        <name>AwardDecisionDialog</name>
        <message>
            <source>Record the decision…</source>
            <translation>登记表彰决定…</translation>
        </message>
        <message>
            <source>&amp;Day of the decision</source>
            <translation>决定日期(&amp;D)</translation>
        </message>
        <message>
            <source>Document &amp;number</source>
            <translation>文号(&amp;N)</translation>
        </message>
        <message>
            <source>〔2024〕12号</source>
            <translation>〔2024〕12号</translation>
        </message>
        <message>
            <source>Enter the day of the decision, like 2024-04-19.</source>
            <translation>请填写决定日期，如2024-04-19。</translation>
        </message>
        <message>
            <source>The decision cannot be older than the period.</source>
            <translation>决定日期不能早于评选期间。</translation>
        </message>
        <message>
            <source>Enter the number of the document.</source>
            <translation>请填写文号。</translation>
        </message>
    </context>
    <context>
        <name>AwardDialog</name>
        <message>
            <source>What was issued before stays as it is. Without a legal basis of its own the paper is a commendation.</source>
            <translation>已制发的证书不受影响。没有填写表彰依据的，只作通报表扬。</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>代码(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类别(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Legal basis (document)</source>
            <translation>表彰依据（文号）(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Given to</source>
            <translation>授予对象(&amp;G)</translation>
        </message>
        <message>
            <source>Given &amp;for</source>
            <translation>评选周期(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Proposals from</source>
            <translation>提名规则(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Staff category</source>
            <translation>人员类别(&amp;S)</translation>
        </message>
        <message>
            <source>Pl&amp;aces (0: no limit)</source>
            <translation>名额（0为不限）(&amp;A)</translation>
        </message>
        <message>
            <source>N&amp;umbering</source>
            <translation>编号规则(&amp;U)</translation>
        </message>
        <message>
            <source>S&amp;eries</source>
            <translation>编号系列(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Text of the certificate of honour</source>
            <translation>荣誉证书正文(&amp;T)</translation>
        </message>
        <message>
            <source>Te&amp;xt of the commendation</source>
            <translation>通报表扬正文(&amp;X)</translation>
        </message>
        <message>
            <source>One serial {no:3}, besides it only {court}, {year}, {series}.</source>
            <translation>须有一个序号 {no:3}，其余只能用 {court}、{year}、{series}。</translation>
        </message>
        <message>
            <source>Nobody can fill in “{field}”; there are {fields}.</source>
            <translation>无法填入“{field}”，可用 {fields}。</translation>
        </message>
        <message>
            <source>Enter a figure, like 2 or 85.00.</source>
            <translation>请填数字，如2或85.00。</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全体人员</translation>
        </message>
        <message>
            <source>Star in at least … quarters</source>
            <translation>获季度办案之星至少几个季度</translation>
        </message>
        <message>
            <source>Assessed in at least … quarters</source>
            <translation>参加考核至少几个季度</translation>
        </message>
        <message>
            <source>Mean or score at least</source>
            <translation>平均分或得分不低于</translation>
        </message>
        <message>
            <source>At least … people</source>
            <translation>部门人数不少于</translation>
        </message>
        <message>
            <source>Share of indicators in range</source>
            <translation>指标达标比例不低于</translation>
        </message>
    </context>
    <context>
        <name>AwardHead</name>
        <message>
            <source>Rests on {basis}; a commendation by its kind.</source>
            <translation>依据 {basis}；按种类为通报表扬。</translation>
        </message>
        <message>
            <source>Rests on {basis}: a certificate of honour is issued.</source>
            <translation>依据 {basis}：制发荣誉证书。</translation>
        </message>
        <message>
            <source>No legal basis is recorded: a commendation is issued, no honour.</source>
            <translation>未登记表彰依据：只作通报表扬，不制发荣誉证书。</translation>
        </message>
        <message>
            <source>quarters as star at least {count}</source>
            <translation>获星季度不少于{count}</translation>
        </message>
        <message>
            <source>assessed quarters at least {count}</source>
            <translation>参加考核季度不少于{count}</translation>
        </message>
        <message>
            <source>at least {figure}</source>
            <translation>不低于 {figure}</translation>
        </message>
        <message>
            <source>indicators in range at least {share} %</source>
            <translation>指标达标不低于{share}%</translation>
        </message>
        <message>
            <source>no veto</source>
            <translation>无一票否决情形</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>名额%n个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AwardPaperActs</name>
        <message>
            <source>Decision</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Honour roll</source>
            <translation>光荣榜</translation>
        </message>
        <message>
            <source>Public notice</source>
            <translation type="vanished">公示</translation>
        </message>
    </context>
    <context>
        <name>Awards</name>
        <message>
            <source>{year}</source>
            <translation>{year}年度</translation>
        </message>
        <message>
            <source>Certificate of honour</source>
            <translation>荣誉证书</translation>
        </message>
        <message>
            <source>Commendation</source>
            <translation>通报表扬</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>Divisions</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>A quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>A year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>The quarter's winners</source>
            <translation>季度入选人员</translation>
        </message>
        <message>
            <source>Stars of the year's quarters</source>
            <translation>年内各季度办案之星</translation>
        </message>
        <message>
            <source>Mean of the year's totals</source>
            <translation>年内各季度平均分</translation>
        </message>
        <message>
            <source>The division's score</source>
            <translation>部门得分</translation>
        </message>
        <message>
            <source>By hand only</source>
            <translation>仅手工提名</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>已提名</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已决定</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>已制发</translation>
        </message>
        <message>
            <source>By hand: {why}</source>
            <translation>手工提名：{why}</translation>
        </message>
        <message>
            <source>quarters as star: {value}</source>
            <translation>获星季度{value}个</translation>
        </message>
        <message>
            <source>quarters: {value}</source>
            <translation>{value}个季度</translation>
        </message>
        <message>
            <source>people: {value}</source>
            <translation>{value}人</translation>
        </message>
        <message>
            <source>indicators in range: {value}</source>
            <translation>指标达标{value}</translation>
        </message>
        <message>
            <source>no indicator has figures</source>
            <translation>指标无数据</translation>
        </message>
        <message>
            <source>Decided by document</source>
            <translation>决定文号</translation>
        </message>
        <message>
            <source>mean {value}</source>
            <translation>平均{value}</translation>
        </message>
        <message>
            <source>score {value}</source>
            <translation>得分{value}</translation>
        </message>
        <message>
            <source>Winner of the quarter</source>
            <translation>季度入选</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>奖项</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>名单</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Proposed for</source>
            <translation>提名依据</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>put aside</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>{listed}, {issued} issued</source>
            <translation>{listed}，已制发 {issued}</translation>
        </message>
    </context>
    <context>
        <name>AwardsPage</name>
        <message>
            <source>Catalogue of awards</source>
            <translation>奖项目录</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>奖项</translation>
        </message>
        <message>
            <source>Template: {name}</source>
            <translation>模板：{name}</translation>
        </message>
        <message numerus="yes">
            <source>Decide on %n…</source>
            <translation>
                <numerusform>对%n项作出决定…</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>登记决定…</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n certificate(s)</source>
            <translation>
                <numerusform>制发%n份证书</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue certificates</source>
            <translation>制发证书</translation>
        </message>
        <message>
            <source>Print {count}…</source>
            <translation>打印{count}份…</translation>
        </message>
        <message>
            <source>Put the award aside</source>
            <translation>停用该奖项</translation>
        </message>
        <message>
            <source>Take the award up again</source>
            <translation>重新启用该奖项</translation>
        </message>
        <message>
            <source>Propose by the rule</source>
            <translation>按规则提名</translation>
        </message>
        <message>
            <source>Add by hand…</source>
            <translation>手工提名…</translation>
        </message>
        <message>
            <source>Public notice…</source>
            <translation>公示…</translation>
        </message>
        <message>
            <source>Decision…</source>
            <translation>表彰决定…</translation>
        </message>
        <message>
            <source>Honour roll…</source>
            <translation>光荣榜…</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>&amp;Propose by the rule</source>
            <translation>按规则提名(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Add by hand…</source>
            <translation>手工提名(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Take off the list…</source>
            <translation>移出名单(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>作出决定(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Issue certificates</source>
            <translation>制发证书(&amp;I)</translation>
        </message>
        <message>
            <source>P&amp;rint certificates…</source>
            <translation>打印证书(&amp;R)…</translation>
        </message>
        <message>
            <source>Open the te&amp;mplate</source>
            <translation>打开证书模板(&amp;M)</translation>
        </message>
        <message>
            <source>Names &amp;from the roster</source>
            <translation>按花名册更新姓名(&amp;F)</translation>
        </message>
        <message>
            <source>Public &amp;notice…</source>
            <translation>公示(&amp;N)…</translation>
        </message>
        <message>
            <source>De&amp;cision as PDF…</source>
            <translation>表彰决定 PDF(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Honour roll…</source>
            <translation>光荣榜(&amp;H)…</translation>
        </message>
        <message>
            <source>Honour roll of all awards…</source>
            <translation>全部奖项光荣榜…</translation>
        </message>
        <message>
            <source>One decision on all awards…</source>
            <translation>全部奖项合并决定…</translation>
        </message>
        <message>
            <source>&amp;Edit the award…</source>
            <translation>编辑奖项(&amp;E)…</translation>
        </message>
        <message>
            <source>Ne&amp;w award…</source>
            <translation>添加奖项(&amp;W)…</translation>
        </message>
        <message>
            <source>Open the &amp;register</source>
            <translation>打开证书登记簿(&amp;R)</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>奖项目录</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>名单上还没有人选</translation>
        </message>
        <message>
            <source>A proposal is no decision: a person decides.</source>
            <translation>提名不是决定，须由有权人作出决定。</translation>
        </message>
    </context>
    <context>
        <name>Baseline</name>
        <message>
            <source>Days of a case</source>
            <translation>办案天数</translation>
        </message>
        <message>
            <source>Priors</source>
            <translation>先验</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Frozen by</source>
            <translation>确定人</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Would be</source>
            <translation>计算值</translation>
        </message>
        <message>
            <source>Frozen now</source>
            <translation>现确定值</translation>
        </message>
    </context>
    <context>
        <name>BaselinesDialog</name>
        <message>
            <source>Freeze the baselines</source>
            <translation>确定基准值</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>No quarter before holds enough cases: the values are those of {quarter} itself.</source>
            <translation>此前各季度案件不足：以{quarter}自身数据计算。</translation>
        </message>
        <message>
            <source>Computed from {first} to {last}; frozen values stay as they are.</source>
            <translation>依{first}至{last}的数据计算；确定后不再随数据变动。</translation>
        </message>
        <message>
            <source>Computed from {first}, as those before it hold too few cases; frozen values stay as they are.</source>
            <translation>依{first}的数据计算（更早的季度案件过少）；确定后不再随数据变动。</translation>
        </message>
        <message>
            <source>Where these hold nothing, the quarter itself serves.</source>
            <translation>其中没有数据的，以本季度计算。</translation>
        </message>
        <message>
            <source>Nothing to measure by yet, and left out: {baselines}.</source>
            <translation>{baselines}尚无可依的数据，不列入。</translation>
        </message>
    </context>
    <context>
        <name>BatchAliasesDialog</name>
        <message>
            <source>Remembered spellings</source>
            <translation>记住的写法</translation>
        </message>
        <message>
            <source>Say in an import whom a name means and tick that it shall be remembered, or type a spelling below.</source>
            <translation>在导入中选定姓名所指的人并勾选“记住”，或在下方填写。</translation>
        </message>
        <message>
            <source>No spellings yet</source>
            <translation>尚无记住的写法</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>删除(&amp;F)</translation>
        </message>
        <message>
            <source>Spelling in the file</source>
            <translation>文件中的写法</translation>
        </message>
        <message>
            <source>Person or division it stands for</source>
            <translation>所指的人员或部门</translation>
        </message>
        <message>
            <source>On cases of</source>
            <translation>适用部门</translation>
        </message>
        <message>
            <source>&amp;Remember</source>
            <translation>记住(&amp;R)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>on all cases</source>
            <translation>适用于全部案件</translation>
        </message>
        <message>
            <source>Division {name}</source>
            <translation>部门：{name}</translation>
        </message>
        <message>
            <source>on cases of {division}</source>
            <translation>仅限{division}的案件</translation>
        </message>
        <message>
            <source>Choose a person or a division of the list.</source>
            <translation>请从列表中选择人员或部门。</translation>
        </message>
        <message>
            <source>Used only where the roster does not say whom a name means; every row decided so is marked in its import.</source>
            <translation>仅在名册不能确定姓名所指时使用；凡据此认定的行，都会在该次导入中标明。</translation>
        </message>
    </context>
    <context>
        <name>BatchFixDialog</name>
        <message>
            <source>Row {row}, {column}: {value}</source>
            <translation>第 {row} 行 {column}：{value}</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>改正</translation>
        </message>
        <message>
            <source>&amp;Column</source>
            <translation>列(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Right value</source>
            <translation>正确内容(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>BatchInbox</name>
        <message>
            <source>Imports</source>
            <translation>导入记录</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Save the problems…</source>
            <translation>保存问题清单…</translation>
        </message>
        <message>
            <source>Open this import</source>
            <translation>打开本次导入</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>撤回本次导入</translation>
        </message>
        <message>
            <source>Import {number} · {file}</source>
            <translation>第{number}次导入 · {file}</translation>
        </message>
        <message>
            <source>Choose an import above to see what was wrong in it.</source>
            <translation>在上方选择一次导入，查看其中的问题。</translation>
        </message>
        <message>
            <source>Every row was taken as it was.</source>
            <translation>每一行都已按原样导入。</translation>
        </message>
        <message>
            <source>No import chosen</source>
            <translation>尚未选择</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>没有问题</translation>
        </message>
    </context>
    <context>
        <name>BatchPersonDialog</name>
        <message>
            <source>Whom does it mean?</source>
            <translation>这是谁？</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Show &amp;everybody</source>
            <translation>显示全部人员(&amp;E)</translation>
        </message>
        <message numerus="yes">
            <source>For all %n open row(s) of this import with this spelling</source>
            <translation>
                <numerusform>本次导入中此写法的%n个待处理行一并适用</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Remember the spelling for later imports</source>
            <translation>记住此写法，供以后导入使用(&amp;R)</translation>
        </message>
        <message>
            <source>on cases of {division}</source>
            <translation>仅限{division}的案件</translation>
        </message>
        <message>
            <source>on all cases</source>
            <translation>适用于全部案件</translation>
        </message>
        <message>
            <source>Where the spelling counts</source>
            <translation>写法的适用范围</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选定</translation>
        </message>
        <message>
            <source>Nobody is like this spelling. Show everybody, or import the person first.</source>
            <translation>名册中没有相近的人：请显示全部人员，或先导入此人。</translation>
        </message>
        <message>
            <source>“{name}” in {column}, row {row}{case}</source>
            <translation>第 {row} 行 {column} 中的“{name}”{case}</translation>
        </message>
    </context>
    <context>
        <name>BatchSourceDialog</name>
        <message>
            <source>Row</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Sheet {sheet}, around row {row}, as it was taken in.</source>
            <translation>工作表 {sheet}，第 {row} 行前后，为导入时的原样。</translation>
        </message>
    </context>
    <context>
        <name>BatchView</name>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Changes of closed quarters</source>
            <translation>已锁定季度的变更</translation>
        </message>
        <message>
            <source>All imports (Alt+Left)</source>
            <translation>全部导入（Alt+←）</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>另存源文件…</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>撤回本次导入</translation>
        </message>
        <message>
            <source>Problems of which kind</source>
            <translation>问题类别</translation>
        </message>
        <message>
            <source>Put right…</source>
            <translation>改正…</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>接受…</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>搁置</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>重新处理</translation>
        </message>
        <message>
            <source>Show in the file</source>
            <translation>在源文件中查看</translation>
        </message>
        <message>
            <source>Save the problems…</source>
            <translation>保存问题清单…</translation>
        </message>
        <message>
            <source>Import {number} · {file}</source>
            <translation>第{number}次导入 · {file}</translation>
        </message>
        <message>
            <source>columns by “{profile}”</source>
            <translation>列对应方案“{profile}”</translation>
        </message>
        <message>
            <source>rows of import {number} put right</source>
            <translation>补入第{number}次导入中改正的行</translation>
        </message>
        <message>
            <source>Taken back by {author}, {at}</source>
            <translation>已由{author}撤回，{at}</translation>
        </message>
        <message>
            <source>Import {number} took in rows put right: {counts} ({author}, {at})</source>
            <translation>第{number}次导入补入改正的行：{counts}（{author}，{at}）</translation>
        </message>
        <message>
            <source>, taken back</source>
            <translation>，已撤销</translation>
        </message>
        <message numerus="yes">
            <source>Take in what was put right (%n)</source>
            <translation>
                <numerusform>补入改正的行（%n）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>问题%n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed row(s)</source>
            <translation>
                <numerusform>变更%n行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late change(s)</source>
            <translation>
                <numerusform>锁定后的变更%n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every kind (%n)</source>
            <translation>
                <numerusform>全部类别（%n）</numerusform>
            </translation>
        </message>
        <message>
            <source>{code}: {count}, open {opened}</source>
            <translation>{code}：{count}，待处理{opened}</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>没有问题</translation>
        </message>
        <message>
            <source>Every row was taken as it was.</source>
            <translation>每一行都已按原样导入。</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>没有变更</translation>
        </message>
        <message>
            <source>This import changed no row that was there before it.</source>
            <translation>本次导入没有改动此前已有的数据。</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>没有待决定的变更</translation>
        </message>
        <message>
            <source>This import touched no quarter that is locked or sealed.</source>
            <translation>本次导入未涉及已锁定或已封存的季度。</translation>
        </message>
    </context>
    <context>
        <name>BeforeIssuing</name>
        <message>
            <source>Looking for what could go wrong</source>
            <translation>印前检查</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>Import a workbook</source>
            <translation>导入工作簿</translation>
        </message>
        <message>
            <source>Sample court or another database…</source>
            <translation>示范法院或其他数据库…</translation>
        </message>
        <message>
            <source>This database is empty. Begin with three workbooks:</source>
            <translation>数据库为空。请从三份工作簿开始：</translation>
        </message>
        <message>
            <source>A workbook may also be dropped anywhere on the window.</source>
            <translation>也可以把工作簿拖到窗口任意位置。</translation>
        </message>
        <message>
            <source>1  The staff: who works where, and since when.</source>
            <translation>1  人员：谁在哪个部门，从何时起。</translation>
        </message>
        <message>
            <source>2  The cases: filed, closed, by whom.</source>
            <translation>2  案件：何时立案、结案，由谁承办。</translation>
        </message>
        <message>
            <source>3  The measures: what is entered by hand.</source>
            <translation>3  季度产出：需人工填报的数据。</translation>
        </message>
    </context>
    <context>
        <name>BlankPage</name>
        <message>
            <source>Nothing here yet</source>
            <translation>暂无内容</translation>
        </message>
        <message>
            <source>This page is not built yet.</source>
            <translation>本页尚未建成。</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>人员类别</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Establishment</source>
            <translation>用工形式</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>审判团队</translation>
        </message>
        <message>
            <source>Document no.</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Nothing is different</source>
            <translation>没有变化</translation>
        </message>
        <message>
            <source>The posting from {day} on stays as it is</source>
            <translation>自{day}起的任职保持不变</translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message>
            <source>&amp;From</source>
            <translation>起始日期(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Leave out whom it cannot change</source>
            <translation>剔除不能变更的人员(&amp;L)</translation>
        </message>
        <message>
            <source>Choose at least one field to change.</source>
            <translation>请至少选择一项要变更的内容。</translation>
        </message>
        <message>
            <source>Some of the people cannot be changed from that day: leave them out.</source>
            <translation>所选人员中有人不能自该日起变更：请先剔除。</translation>
        </message>
        <message>
            <source>(as it is)</source>
            <translation>（不变）</translation>
        </message>
        <message>
            <source>&amp;Category</source>
            <translation>人员类别(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Position</source>
            <translation>职务(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Division</source>
            <translation>部门(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Group of cases</source>
            <translation>岗位组(&amp;G)</translation>
        </message>
        <message>
            <source>G&amp;rade</source>
            <translation>等级(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>团队(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Establishment</source>
            <translation>编制(&amp;E)</translation>
        </message>
        <message>
            <source>D&amp;ocument no.</source>
            <translation>文号(&amp;O)</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s); only the fields chosen change, in one step.</source>
            <translation>
                <numerusform>共%n人；只变更所选项目，一次完成。</numerusform>
            </translation>
        </message>
        <message>
            <source>Change several people…</source>
            <translation>批量变更人员…</translation>
        </message>
    </context>
    <context>
        <name>BulletinDialog</name>
        <message>
            <source>Show the bulletin</source>
            <translation>生成通报</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>种类(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Period</source>
            <translation>期间(&amp;P)</translation>
        </message>
        <message>
            <source>What the figures mean and what is to be done; printed as it is, or left out</source>
            <translation>数据说明什么、下一步怎么办；照原文印出，可不填</translation>
        </message>
        <message>
            <source>&amp;Analysis and measures</source>
            <translation>态势研判和措施(&amp;A)</translation>
        </message>
        <message>
            <source>It begins on {day}: there is nothing to tell yet.</source>
            <translation>该期间自{day}起，尚未开始，无数据可通报。</translation>
        </message>
        <message>
            <source>No case was filed, closed or open then: import them first.</source>
            <translation>该期间没有收案、结案或未结案件：请先导入案件。</translation>
        </message>
        <message>
            <source>not over: it tells of the days up to today</source>
            <translation>尚未结束，通报截至今日的数据</translation>
        </message>
        <message>
            <source>Bulletin</source>
            <translation>通报</translation>
        </message>
        <message>
            <source>What came in, was closed and stayed open, by division in their own order: nobody is ranked. ↑ and ↓ go a period on or back, Page Up and Page Down a year.</source>
            <translation>分部门列明收案、结案、未结情况，按部门固定顺序排列，不作排名。按↑、↓键切换上下一期，按翻页键前后移动一年。</translation>
        </message>
    </context>
    <context>
        <name>Bulletins</name>
        <message>
            <source>A bulletin tells of cases, and none is known yet: import them first.</source>
            <translation>通报以案件为内容，目前还没有案件：请先导入案件。</translation>
        </message>
        <message>
            <source>Bulletin of {period}</source>
            <translation>{period}通报</translation>
        </message>
    </context>
    <context>
        <name>CalibrationDialog</name>
        <message>
            <source>Calibrate the printer</source>
            <translation>打印机校准</translation>
        </message>
        <message>
            <source>Shift to the right</source>
            <translation>右移</translation>
        </message>
        <message>
            <source>Shift down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>Turned by 180°</source>
            <translation>旋转180°</translation>
        </message>
        <message>
            <source>Long edge first</source>
            <translation>长边进纸</translation>
        </message>
        <message>
            <source>Short edge first</source>
            <translation>短边进纸</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>进纸方向</translation>
        </message>
        <message>
            <source>Left edge to the cross</source>
            <translation>左边到十字</translation>
        </message>
        <message>
            <source>Upper edge to the cross</source>
            <translation>上边到十字</translation>
        </message>
        <message>
            <source>Left to right cross</source>
            <translation>左右十字间距</translation>
        </message>
        <message>
            <source>Print the page to measure</source>
            <translation>打印校准页</translation>
        </message>
        <message>
            <source>Work out from what was measured</source>
            <translation>按实测值计算</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Print the page, measure with a ruler where its upper crosses are, enter what you measured and have the numbers worked out; then print it again to check.</source>
            <translation>打印校准页，用直尺测量上方两个十字的位置，填入实测值并计算；然后再打印一次核对。</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>实测值（毫米）</translation>
        </message>
    </context>
    <context>
        <name>Case</name>
        <message>
            <source>due</source>
            <translation>届满</translation>
        </message>
        <message>
            <source>due (assessment)</source>
            <translation>考核届满</translation>
        </message>
        <message>
            <source>due (statutory)</source>
            <translation>法定届满</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>考核口径</translation>
        </message>
        <message>
            <source>that day is a working day</source>
            <translation>当日为工作日</translation>
        </message>
        <message>
            <source>Statutory</source>
            <translation>法定届满</translation>
        </message>
        <message>
            <source>known, kept as a fingerprint only</source>
            <translation>已登记，仅存指纹</translation>
        </message>
        <message>
            <source>import {number}, {file}</source>
            <translation>第{number}次导入，{file}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
    </context>
    <context>
        <name>CaseAct</name>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Changed by an import</source>
            <translation>导入时更新</translation>
        </message>
        <message>
            <source>Added by hand</source>
            <translation>手工添加</translation>
        </message>
        <message>
            <source>Corrected by hand</source>
            <translation>手工更正</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤出</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
    </context>
    <context>
        <name>CaseCell</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>{amount} yuan</source>
            <translation>{amount}元</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>CaseDialog</name>
        <message>
            <source>Why, for the record (needed)</source>
            <translation>理由（必填，留存备查）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Still missing: {fields}.</source>
            <translation>尚缺：{fields}。</translation>
        </message>
        <message>
            <source>{field}: {reason}</source>
            <translation>{field}：{reason}</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>尚未更改任何内容。</translation>
        </message>
        <message>
            <source>Say below why, then it can be stored.</source>
            <translation>请在下面填写事由，即可保存。</translation>
        </message>
        <message>
            <source>The change is kept under this name</source>
            <translation>改动以此姓名留存</translation>
        </message>
    </context>
    <context>
        <name>CaseEditing</name>
        <message>
            <source>&amp;Add a case…</source>
            <translation>添加案件(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Correct the case…</source>
            <translation>更正案件(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Withdraw the case…</source>
            <translation>撤出案件(&amp;W)…</translation>
        </message>
        <message>
            <source>Add a case</source>
            <translation>添加案件</translation>
        </message>
        <message>
            <source>Correct {number}</source>
            <translation>更正{number}</translation>
        </message>
        <message>
            <source>{number} is taken out of the database. This can be undone.</source>
            <translation>{number}将从数据库中撤出，可以撤销。</translation>
        </message>
        <message>
            <source>Withdraw this case</source>
            <translation>撤出案件</translation>
        </message>
        <message>
            <source>Added {number}.</source>
            <translation>已添加{number}。</translation>
        </message>
        <message>
            <source>Corrected {number}.</source>
            <translation>已更正{number}。</translation>
        </message>
        <message>
            <source>Withdrew {number}.</source>
            <translation>已撤出{number}。</translation>
        </message>
        <message>
            <source>{quarters} is closed: the change waits there to be decided.</source>
            <translation>{quarters}已锁定或封存：该变动转为待定调整。</translation>
        </message>
        <message>
            <source>The grade waits to be confirmed by a second person.</source>
            <translation>评查等次待第二人复核。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>CaseField</name>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>适用程序</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>收到诉状</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>立案</translation>
        </message>
        <message>
            <source>Allotted</source>
            <translation>分案</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Manner of closing</source>
            <translation>结案方式</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Judge in charge</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Presiding judge</source>
            <translation>审判长</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>合议庭成员</translation>
        </message>
        <message>
            <source>Judge assistants</source>
            <translation>法官助理</translation>
        </message>
        <message>
            <source>Court clerks</source>
            <translation>书记员</translation>
        </message>
        <message>
            <source>Plaintiff</source>
            <translation>原告</translation>
        </message>
        <message>
            <source>Defendant</source>
            <translation>被告</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>当事人数</translation>
        </message>
        <message>
            <source>Volumes</source>
            <translation>卷宗册数</translation>
        </message>
        <message>
            <source>Hearings</source>
            <translation>开庭次数</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>刑事被告人数</translation>
        </message>
        <message>
            <source>Amount in dispute</source>
            <translation>标的额</translation>
        </message>
        <message>
            <source>Amount recovered</source>
            <translation>执行到位金额</translation>
        </message>
        <message>
            <source>Extension days</source>
            <translation>延长天数</translation>
        </message>
        <message>
            <source>Excluded days</source>
            <translation>扣除天数</translation>
        </message>
        <message>
            <source>Series number</source>
            <translation>系列案号</translation>
        </message>
        <message>
            <source>Appraisal</source>
            <translation>鉴定</translation>
        </message>
        <message>
            <source>Counterclaim</source>
            <translation>反诉</translation>
        </message>
        <message>
            <source>Incidental civil action</source>
            <translation>附带民事</translation>
        </message>
        <message>
            <source>Service by public notice</source>
            <translation>公告送达</translation>
        </message>
        <message>
            <source>Objection to jurisdiction</source>
            <translation>管辖异议</translation>
        </message>
        <message>
            <source>Foreign-related</source>
            <translation>涉外</translation>
        </message>
        <message>
            <source>Judges' meeting</source>
            <translation>专业法官会议</translation>
        </message>
        <message>
            <source>Adjudication committee</source>
            <translation>审委会讨论</translation>
        </message>
        <message>
            <source>Remanded for retrial</source>
            <translation>发回重审案件</translation>
        </message>
        <message>
            <source>One of the four kinds</source>
            <translation>四类案件</translation>
        </message>
        <message>
            <source>Pronounced in court</source>
            <translation>当庭宣判</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>上诉</translation>
        </message>
        <message>
            <source>Second instance</source>
            <translation>二审结果</translation>
        </message>
        <message>
            <source>Second instance on</source>
            <translation>二审裁判日期</translation>
        </message>
        <message>
            <source>Second instance: liability</source>
            <translation>二审责任</translation>
        </message>
        <message>
            <source>Retrial</source>
            <translation>再审结果</translation>
        </message>
        <message>
            <source>Retrial on</source>
            <translation>再审裁判日期</translation>
        </message>
        <message>
            <source>Retrial: liability</source>
            <translation>再审责任</translation>
        </message>
        <message>
            <source>Quality review</source>
            <translation>评查等次</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>评查日期</translation>
        </message>
        <message>
            <source>Settled in substance</source>
            <translation>实质化解</translation>
        </message>
        <message>
            <source>Official act changed</source>
            <translation>行政机关改变行为</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Electronic file in time</source>
            <translation>电子卷宗及时</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Due (assessment)</source>
            <translation>考核届满日</translation>
        </message>
        <message>
            <source>Due (statutory)</source>
            <translation>法定届满日</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>审限</translation>
        </message>
        <message>
            <source>Name unclear</source>
            <translation>人员未识别</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>未结</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>计入统计</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>法院代字</translation>
        </message>
    </context>
    <context>
        <name>CaseForm</name>
        <message>
            <source>The case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>审限</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>案件规模</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果与后续</translation>
        </message>
        <message>
            <source>year-month-day</source>
            <translation>年-月-日</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source>kept as a fingerprint; type to replace</source>
            <translation>仅存指纹，填写即替换</translation>
        </message>
        <message>
            <source>yes or no, empty for unknown</source>
            <translation>是或否，不明则空</translation>
        </message>
        <message>
            <source>names or numbers, parted by 、</source>
            <translation>姓名或工号，用“、”分隔</translation>
        </message>
    </context>
    <context>
        <name>CaseLine</name>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>立案</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Type T</source>
            <translation>类型 T</translation>
        </message>
        <message>
            <source>Procedure P</source>
            <translation>程序 P</translation>
        </message>
        <message>
            <source>Factors F</source>
            <translation>浮动 F</translation>
        </message>
        <message>
            <source>Series S</source>
            <translation>系列 S</translation>
        </message>
        <message>
            <source>Manner M</source>
            <translation>方式 M</translation>
        </message>
        <message>
            <source>Role R</source>
            <translation>角色 R</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>计入</translation>
        </message>
        <message>
            <source>Entered as a total</source>
            <translation>合计录入</translation>
        </message>
    </context>
    <context>
        <name>CaseLinesDialog</name>
        <message>
            <source>Cases of {name}</source>
            <translation>{name}的案件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Enter or a double click on a case opens it.</source>
            <translation>在案件上按回车或双击即可打开。</translation>
        </message>
        <message>
            <source>Double-click a case to open it.</source>
            <translation type="vanished">双击案件可打开。</translation>
        </message>
    </context>
    <context>
        <name>CaseList</name>
        <message>
            <source>A name in this case fits nobody, or two people.</source>
            <translation>本案有姓名无法对应到人，或有同名。</translation>
        </message>
        <message>
            <source>Statutory: {day}</source>
            <translation>法定届满：{day}</translation>
        </message>
    </context>
    <context>
        <name>CaseMix</name>
        <message>
            <source>Closed late</source>
            <translation>超审限结案</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>上诉</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>比值</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>名次</translation>
        </message>
    </context>
    <context>
        <name>CaseMixDialog</name>
        <message>
            <source>Comparable work: {group}</source>
            <translation>可比的工作：{group}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Expected is what colleagues of the group had in cases of the same type and procedure. Around 1 is as expected; with few cases chance moves it far.</source>
            <translation>“预计”按同组人员办理同类型、同程序案件的情况推算。比值在1左右即与预计相当；案件少时，偶然会使比值相差很大。</translation>
        </message>
    </context>
    <context>
        <name>CasePeople</name>
        <message>
            <source>{name}: fits nobody, or two people</source>
            <translation>{name}：无法对应到人，或有同名</translation>
        </message>
        <message>
            <source>Open the card of {name}</source>
            <translation>打开{name}的卡片</translation>
        </message>
    </context>
    <context>
        <name>CaseRecordView</name>
        <message>
            <source>Correct this case… (F2)</source>
            <translation>更正案件…（F2）</translation>
        </message>
        <message>
            <source>Withdraw this case…</source>
            <translation>撤出案件…</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变动记录</translation>
        </message>
        <message>
            <source>A change waits in {quarter}, which is closed.</source>
            <translation>{quarter}已关闭，有一项变动等待处理。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Due dates</source>
            <translation>审限届满日</translation>
        </message>
        <message>
            <source>This case has no time limit.</source>
            <translation>本案无审限。</translation>
        </message>
        <message>
            <source>The public holidays of that year are not known yet: the statutory day may be later.</source>
            <translation>该年度法定节假日尚未录入，法定届满日可能顺延。</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>案件权重</translation>
        </message>
        <message>
            <source>Cases of this type have no weight in the scheme and are not counted.</source>
            <translation>考核方案未给此类案件权重，不计入统计。</translation>
        </message>
        <message>
            <source>It counts when it is closed; the manner is not known yet.</source>
            <translation>结案后才计入；结案方式系数尚未确定。</translation>
        </message>
        <message>
            <source>What else is recorded</source>
            <translation>其他登记事项</translation>
        </message>
    </context>
    <context>
        <name>CaseViews</name>
        <message>
            <source>Lists</source>
            <translation>常用列表</translation>
        </message>
        <message>
            <source>The lists that are asked for every day</source>
            <translation>每天都要看的列表</translation>
        </message>
        <message>
            <source>All cases</source>
            <translation>全部案件</translation>
        </message>
        <message>
            <source>Closed in {quarter}</source>
            <translation>{quarter}结案</translation>
        </message>
        <message>
            <source>Filed in {quarter}</source>
            <translation>{quarter}立案</translation>
        </message>
        <message>
            <source>Pending at the end of {quarter}</source>
            <translation>{quarter}末未结</translation>
        </message>
        <message>
            <source>With a name that is unclear</source>
            <translation>人员未识别</translation>
        </message>
        <message>
            <source>Without a cause</source>
            <translation>缺案由</translation>
        </message>
    </context>
    <context>
        <name>CasesPage</name>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Import a case list</source>
            <translation>导入案件表</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <source>Sorting</source>
            <translation>正在排序</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add a case by hand… (Ctrl+N)</source>
            <translation>手工添加案件…（Ctrl+N）</translation>
        </message>
        <message>
            <source>Put the cursor on a case to see its days, due dates, people and weight.</source>
            <translation>将光标移到一个案件上，查看其日期、届满日、人员和权重。</translation>
        </message>
        <message>
            <source>No case chosen</source>
            <translation>尚未选择案件</translation>
        </message>
        <message>
            <source>Import the list of cases of the case system, or add one by hand.</source>
            <translation>导入办案系统的案件表，或手工添加。</translation>
        </message>
        <message>
            <source>No cases yet</source>
            <translation>还没有案件</translation>
        </message>
    </context>
    <context>
        <name>Category</name>
        <message>
            <source>Judge</source>
            <translation>员额法官</translation>
        </message>
        <message>
            <source>Judge assistant</source>
            <translation>法官助理</translation>
        </message>
        <message>
            <source>Court clerk</source>
            <translation>书记员</translation>
        </message>
        <message>
            <source>Administrative staff</source>
            <translation>司法行政人员</translation>
        </message>
        <message>
            <source>Judicial police officer</source>
            <translation>司法警察</translation>
        </message>
        <message>
            <source>Judicial technician</source>
            <translation>司法技术人员</translation>
        </message>
    </context>
    <context>
        <name>Cell</name>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>CellHistoryDialog</name>
        <message>
            <source>History of the cell</source>
            <translation>单元格历史</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Nothing was ever entered here.</source>
            <translation>此处从未录入。</translation>
        </message>
    </context>
    <context>
        <name>Ceremony</name>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>获奖人</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>奖项</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Note for the presenter</source>
            <translation>主持备注</translation>
        </message>
        <message>
            <source>Words of the award</source>
            <translation>颁奖词</translation>
        </message>
        <message>
            <source>Called up with the one before</source>
            <translation>与上一位一同上台</translation>
        </message>
    </context>
    <context>
        <name>CeremonyActs</name>
        <message>
            <source>Name and day…</source>
            <translation>名称和日期…</translation>
        </message>
        <message>
            <source>Delete the ceremony</source>
            <translation>删除仪式</translation>
        </message>
        <message>
            <source>Take out of the set</source>
            <translation>移出名单</translation>
        </message>
        <message>
            <source>Call up together</source>
            <translation>一同上台</translation>
        </message>
        <message>
            <source>Call up one by one</source>
            <translation>逐一上台</translation>
        </message>
        <message>
            <source>Not kept who was called up: {why}</source>
            <translation>上台记录未能保存：{why}</translation>
        </message>
        <message>
            <source>Prepare a ceremony…</source>
            <translation>筹备仪式…</translation>
        </message>
        <message>
            <source>Nobody was decided on in this quarter or its year yet.</source>
            <translation>本季度及本年度尚无已作出决定的获奖者。</translation>
        </message>
        <message>
            <source>Everybody who was decided on in this quarter or its year is in the set.</source>
            <translation>本季度及本年度已作出决定的获奖者均已列入名单。</translation>
        </message>
        <message>
            <source>Open the awards</source>
            <translation>打开奖项</translation>
        </message>
        <message>
            <source>Reading the photograph</source>
            <translation>正在读取照片</translation>
        </message>
        <message>
            <source>Order of the set</source>
            <translation>名单顺序</translation>
        </message>
        <message>
            <source>{what}: stored.</source>
            <translation>{what}：已保存。</translation>
        </message>
    </context>
    <context>
        <name>CeremonyDialog</name>
        <message>
            <source>&amp;Name, as the hall reads it</source>
            <translation>名称（会场显示）(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Day, if it is known</source>
            <translation>日期（可不填）(&amp;D)</translation>
        </message>
        <message>
            <source>Enter what the hall shall read first.</source>
            <translation>请填写会场首先看到的名称。</translation>
        </message>
        <message>
            <source>Enter a day like 2024-04-19, or none.</source>
            <translation>请填写日期，如2024-04-19，或留空。</translation>
        </message>
        <message>
            <source>Choose at least one recipient.</source>
            <translation>请至少选择一位获奖者。</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>获证人员</translation>
        </message>
        <message>
            <source>Who was decided on (space marks)</source>
            <translation>已作出决定的获奖者（空格键勾选）</translation>
        </message>
    </context>
    <context>
        <name>CeremonyEntryDialog</name>
        <message>
            <source>Edit the entry…</source>
            <translation>编辑条目…</translation>
        </message>
        <message>
            <source>&amp;Citation, on the hall screen</source>
            <translation>颁奖词（会场显示）(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Note, for the presenter alone</source>
            <translation>备注（仅主持人可见）(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Photograph…</source>
            <translation>照片…(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Without a photograph</source>
            <translation>不用照片(&amp;W)</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Photographs (*.jpg *.jpeg *.png)</source>
            <translation>照片 (*.jpg *.jpeg *.png)</translation>
        </message>
        <message>
            <source>No photograph</source>
            <translation>无照片</translation>
        </message>
    </context>
    <context>
        <name>CeremonyPage</name>
        <message>
            <source>Ceremony</source>
            <translation>颁奖仪式</translation>
        </message>
        <message>
            <source>Running order</source>
            <translation>颁奖顺序</translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>共%n位获奖者</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) kept</source>
            <translation>
                <numerusform>已记录%n人次上台</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the names</source>
            <translation>正在检查姓名用字</translation>
        </message>
        <message>
            <source>No font draws a character of: {texts}. Name a supplementary font file in the settings, or word it otherwise.</source>
            <translation>没有字体能显示以下文字中的字：{texts}。请在设置中指定补充字体文件，或改用其他写法。</translation>
        </message>
        <message>
            <source>The list is sorted: clear the sorting first, then move entries.</source>
            <translation>列表已排序：请先取消排序，再调整顺序。</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>新建…</translation>
        </message>
        <message>
            <source>Name and day…</source>
            <translation>名称和日期…</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>上移 (Alt+↑)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>下移 (Alt+↓)</translation>
        </message>
        <message>
            <source>Call up together</source>
            <translation>一同上台</translation>
        </message>
        <message>
            <source>Call up one by one</source>
            <translation>逐一上台</translation>
        </message>
        <message>
            <source>Citation, note, photograph</source>
            <translation>颁奖词、备注、照片</translation>
        </message>
        <message>
            <source>Add recipients</source>
            <translation>添加获奖者</translation>
        </message>
        <message>
            <source>Take out of the set</source>
            <translation>移出名单</translation>
        </message>
        <message>
            <source>Running order…</source>
            <translation>流程单…</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>彩排</translation>
        </message>
        <message>
            <source>Begin the ceremony</source>
            <translation>开始仪式</translation>
        </message>
        <message>
            <source>Open the awards</source>
            <translation>打开奖项</translation>
        </message>
        <message>
            <source>Prepare a ceremony…</source>
            <translation>筹备仪式…</translation>
        </message>
        <message>
            <source>&amp;Prepare a ceremony…</source>
            <translation>筹备仪式(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Name and day…</source>
            <translation>名称和日期(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Delete the ceremony</source>
            <translation>删除仪式(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Add recipients…</source>
            <translation>添加获奖者(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Citation, note, photograph…</source>
            <translation>颁奖词、备注、照片(&amp;C)…</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>下移(&amp;D)</translation>
        </message>
        <message>
            <source>Call up &amp;together</source>
            <translation>一同上台(&amp;T)</translation>
        </message>
        <message>
            <source>Call up &amp;one by one</source>
            <translation>逐一上台(&amp;O)</translation>
        </message>
        <message>
            <source>Take out of the &amp;set</source>
            <translation>移出名单(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Print the running order…</source>
            <translation>打印流程单(&amp;P)…</translation>
        </message>
        <message>
            <source>Print the certi&amp;ficates in this order…</source>
            <translation>按此顺序打印证书(&amp;F)…</translation>
        </message>
        <message>
            <source>R&amp;ehearse</source>
            <translation>彩排(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Begin the ceremony</source>
            <translation>开始仪式(&amp;B)</translation>
        </message>
        <message>
            <source>On the hall screen</source>
            <translation>会场显示效果</translation>
        </message>
        <message>
            <source>Note for the presenter</source>
            <translation>主持备注</translation>
        </message>
        <message>
            <source>A ceremony takes everybody who was decided on for a quarter and its year into a set, in the order in which they are called up.</source>
            <translation>仪式名单取自本季度及本年度已作出决定的获奖者，并按上台顺序排列。</translation>
        </message>
        <message>
            <source>No ceremony was prepared yet</source>
            <translation>尚未筹备仪式</translation>
        </message>
    </context>
    <context>
        <name>CeremonyPeopleDialog</name>
        <message>
            <source>Add to the set…</source>
            <translation>加入名单…</translation>
        </message>
        <message>
            <source>Choose at least one recipient.</source>
            <translation>请至少选择一位获奖者。</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>Certificate number</source>
            <translation>证书编号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Not printable</source>
            <translation>无法打印</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>已制发</translation>
        </message>
        <message>
            <source>Not issued</source>
            <translation>未制发</translation>
        </message>
        <message>
            <source>Specimen</source>
            <translation>样张</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已决定</translation>
        </message>
    </context>
    <context>
        <name>CertificateChecking</name>
        <message>
            <source>Checking a certificate</source>
            <translation>正在查验证书</translation>
        </message>
    </context>
    <context>
        <name>CertificateFacts</name>
        <message>
            <source>Void since {at} ({by}): {why}</source>
            <translation>{at}起作废（{by}）：{why}</translation>
        </message>
        <message>
            <source>Replaced by {number}.</source>
            <translation>已由{number}替换。</translation>
        </message>
        <message>
            <source>Issued {at} by {by}, decision {document}</source>
            <translation>{by}于{at}制发，决定 {document}</translation>
        </message>
        <message>
            <source>In place of {number}</source>
            <translation>替换{number}</translation>
        </message>
        <message numerus="yes">
            <source>Printed %n time(s), last {at} by {by}</source>
            <translation>
                <numerusform>已打印%n次，最近一次{at}（{by}）</numerusform>
            </translation>
        </message>
        <message>
            <source>Received by {by} on {day}</source>
            <translation>{by}于{day}领取</translation>
        </message>
        <message>
            <source>Fingerprint {sha}…</source>
            <translation>指纹 {sha}…</translation>
        </message>
    </context>
    <context>
        <name>CertificatePrintDialog</name>
        <message>
            <source>Print certificates</source>
            <translation>打印证书</translation>
        </message>
        <message>
            <source>Last sheet first</source>
            <translation>从最后一张开始打印</translation>
        </message>
        <message>
            <source>Calibrate…</source>
            <translation>校准…</translation>
        </message>
        <message numerus="yes">
            <source>To the printer: %n sheet(s), one side, not scaled.</source>
            <translation>
                <numerusform>将打印%n张，单面，不缩放。</numerusform>
            </translation>
        </message>
        <message>
            <source>From the register: {inside}. Specimens: {others}.</source>
            <translation>登记簿中的证书{inside}张，样张{others}张。</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>打印范围</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Why it is printed again</source>
            <translation>重印理由</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>not calibrated for this paper</source>
            <translation>未按此纸张校准</translation>
        </message>
        <message>
            <source>{right} mm right, {down} mm down, {scale} %</source>
            <translation>右移 {right} 毫米，下移 {down} 毫米，{scale}%</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of this paper spoiled so far</source>
            <translation>
                <numerusform>此种纸已有废张%n张</numerusform>
            </translation>
        </message>
        <message>
            <source>No sheet of this paper spoiled so far</source>
            <translation>此种证书纸尚未登记废张（打坏的纸）</translation>
        </message>
        <message>
            <source>Left from a printing that stopped ({count})</source>
            <translation>上次中断未打印的（{count}）</translation>
        </message>
        <message>
            <source>Not printed yet ({count})</source>
            <translation>尚未打印的（{count}）</translation>
        </message>
        <message>
            <source>Certificates of the register ({count})</source>
            <translation>登记簿中的证书（{count}）</translation>
        </message>
        <message>
            <source>Specimens only ({count})</source>
            <translation>仅样张（{count}）</translation>
        </message>
        <message>
            <source>Certificates and specimens ({count})</source>
            <translation>证书和样张（{count}）</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <translation>全部（{count}）</translation>
        </message>
        <message>
            <source>{sheet}  (specimen)</source>
            <translation>{sheet}（样张）</translation>
        </message>
        <message>
            <source>No printer is set up on this computer: set one up and try again.</source>
            <translation>本机没有打印机：请先安装打印机再试。</translation>
        </message>
        <message>
            <source>What is marked with a cross must be mended before printing.</source>
            <translation>标有叉号的问题须先解决才能打印。</translation>
        </message>
        <message>
            <source>The last sheet comes before the first.</source>
            <translation>截止的一张排在起始的一张之前。</translation>
        </message>
        <message>
            <source>Some of these were printed before: say why they are printed again.</source>
            <translation>其中有已打印过的证书：请填写重印理由。</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) go to the printer, one side, not scaled.</source>
            <translation type="vanished">
                <numerusform>将打印%n张，单面，不缩放。</numerusform>
            </translation>
        </message>
        <message>
            <source>All are certificates of the register.</source>
            <translation>全部为登记簿中的证书。</translation>
        </message>
        <message>
            <source>None of them is in the register: issue them to print certificates.</source>
            <translation>均未登记，打印的是样张；制发登记后方可打印正式证书。</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>份数</translation>
        </message>
    </context>
    <context>
        <name>CertificatePrinting</name>
        <message>
            <source>Fetching the certificates</source>
            <translation>正在调取证书</translation>
        </message>
        <message>
            <source>None of these has a valid certificate in the register: issue it first.</source>
            <translation>所选人员均无登记在册的有效证书，请先制发。</translation>
        </message>
        <message>
            <source>{paper}  ({count})</source>
            <translation>{paper}（{count}张）</translation>
        </message>
        <message>
            <source>Looking for what could go wrong</source>
            <translation>印前检查</translation>
        </message>
        <message>
            <source>Printing the page to measure</source>
            <translation>打印校准页</translation>
        </message>
        <message>
            <source>The page to measure was sent to {printer}.</source>
            <translation>校准页已发送到 {printer}。</translation>
        </message>
        <message>
            <source>The page to measure did not go to {printer} ({reason}).</source>
            <translation>校准页未能送到 {printer}（{reason}）。</translation>
        </message>
    </context>
    <context>
        <name>CertificateSaving</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Writing certificates</source>
            <translation>正在写入证书</translation>
        </message>
    </context>
    <context>
        <name>CertificatesPage</name>
        <message>
            <source>Cannot be printed</source>
            <translation>无法打印</translation>
        </message>
        <message>
            <source>Print all…</source>
            <translation>全部打印…</translation>
        </message>
        <message>
            <source>Print this one…</source>
            <translation>打印当前…</translation>
        </message>
        <message>
            <source>Issue and register</source>
            <translation>制发并登记</translation>
        </message>
        <message>
            <source>Save this one…</source>
            <translation>单独保存…</translation>
        </message>
        <message>
            <source>Save as one file…</source>
            <translation>存为一个文件…</translation>
        </message>
        <message>
            <source>Save one file each…</source>
            <translation>逐张存为文件…</translation>
        </message>
        <message>
            <source>Other forms…</source>
            <translation>其他形式…</translation>
        </message>
        <message>
            <source>Preparing the certificate</source>
            <translation>正在生成证书</translation>
        </message>
        <message>
            <source>Folder for the certificates</source>
            <translation>存放证书的文件夹</translation>
        </message>
        <message>
            <source>Issuing certificates</source>
            <translation>正在制发证书</translation>
        </message>
        <message>
            <source>Writing certificates</source>
            <translation>正在写入证书</translation>
        </message>
        <message>
            <source>Preparing the certificates</source>
            <translation>正在准备证书</translation>
        </message>
        <message>
            <source>All certificates of the decision are in the register.</source>
            <translation>该决定的证书均已登记在册。</translation>
        </message>
        <message>
            <source>Issued and in the register: {first} to {last}.</source>
            <translation>已制发并登记：{first}至{last}。</translation>
        </message>
        <message>
            <source>Print all certificates…</source>
            <translation>打印全部证书…</translation>
        </message>
        <message>
            <source>Print this certificate…</source>
            <translation>打印当前证书…</translation>
        </message>
        <message>
            <source>Save this certificate…</source>
            <translation>单独保存此证书…</translation>
        </message>
        <message>
            <source>Save all certificates as one file…</source>
            <translation>全部证书存为一个文件…</translation>
        </message>
        <message>
            <source>Save one file a certificate…</source>
            <translation>每张证书存为一个文件…</translation>
        </message>
        <message>
            <source>Save in another &amp;form…</source>
            <translation>以其他形式保存(&amp;F)…</translation>
        </message>
        <message>
            <source>Open the &amp;template</source>
            <translation>打开模板(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Issue and register</source>
            <translation>制发并登记(&amp;I)</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>获证人员</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <source>The preview shows what will be printed.</source>
            <translation>预览与打印内容完全一致。</translation>
        </message>
        <message>
            <source>Import data</source>
            <translation>导入数据</translation>
        </message>
        <message>
            <source>Open the ranking</source>
            <translation>打开排名</translation>
        </message>
        <message>
            <source>The winners of an open quarter follow from the data as they stand.</source>
            <translation>未锁定的季度按现有数据产生人选。</translation>
        </message>
        <message>
            <source>Nothing was filed, closed or entered in this quarter yet.</source>
            <translation>本季度尚无收案、结案或录入数据。</translation>
        </message>
        <message>
            <source>Nobody fulfils the conditions this quarter. The ranking says why.</source>
            <translation>本季度无人符合评选条件，原因见排名。</translation>
        </message>
        <message>
            <source>Evaluating…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>No certificates yet</source>
            <translation>尚无证书</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>无人入选</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>{division}, mean</source>
            <translation>{division}人均</translation>
        </message>
        <message>
            <source>The court, mean</source>
            <translation>全院人均</translation>
        </message>
    </context>
    <context>
        <name>ChartsDialog</name>
        <message>
            <source>Charts of {name}</source>
            <translation>{name}的图表</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>对比对象</translation>
        </message>
        <message>
            <source>Each quarter under the scheme in force on its first day</source>
            <translation>各季度均按该季首日施行的方案计算</translation>
        </message>
        <message>
            <source>{peers}: each dot a person, by total points; the line is the median</source>
            <translation>{peers}：一点为一人，横轴为总分；竖线为中位数</translation>
        </message>
        <message>
            <source>Points of each item, in % of its full points</source>
            <translation>各项得分占该项满分的百分比</translation>
        </message>
        <message>
            <source>Over the quarters</source>
            <translation>历季走势</translation>
        </message>
        <message>
            <source>In the group</source>
            <translation>组内位置</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>两人对比</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>A scheme is in force</source>
            <translation>已有生效的考核方案</translation>
        </message>
        <message>
            <source>Baselines are frozen</source>
            <translation>基准值已确定</translation>
        </message>
        <message>
            <source>No rows were rejected by the last imports</source>
            <translation>最近的导入没有被拒收的行</translation>
        </message>
        <message>
            <source>Closed cases are imported</source>
            <translation>已导入结案</translation>
        </message>
        <message>
            <source>Every name in closed cases is somebody's</source>
            <translation>结案中的姓名均已对应到人</translation>
        </message>
        <message>
            <source>Closed cases say how they were closed</source>
            <translation>结案均有结案方式</translation>
        </message>
        <message>
            <source>Changed second-instance results are reviewed</source>
            <translation>二审改发案件均已评查</translation>
        </message>
        <message>
            <source>Changed retrial results are reviewed</source>
            <translation>再审改判案件均已评查</translation>
        </message>
        <message>
            <source>No case is pending for over 12 months</source>
            <translation>没有超过12个月的未结案</translation>
        </message>
        <message>
            <source>No question is open</source>
            <translation>没有待核实的事项</translation>
        </message>
        <message>
            <source>No late change is waiting</source>
            <translation>没有待处理的调整事项</translation>
        </message>
        <message>
            <source>Everything is confirmed by a second person</source>
            <translation>均已由第二人复核</translation>
        </message>
        <message>
            <source>Nobody has both cases and totals of one type</source>
            <translation>无人同时有同类案件和合计</translation>
        </message>
        <message>
            <source>The court's details and its key are set</source>
            <translation type="vanished">本院信息与密钥已设置</translation>
        </message>
        <message>
            <source>The award is decided</source>
            <translation>已作出表彰决定</translation>
        </message>
        <message>
            <source>Entered: {item}</source>
            <translation>已填报：{item}</translation>
        </message>
        <message>
            <source>Not entered: {item}</source>
            <translation>未填报：{item}</translation>
        </message>
        <message>
            <source>No scheme in force</source>
            <translation>没有生效的考核方案</translation>
        </message>
        <message>
            <source>Baselines not frozen</source>
            <translation>基准值未确定</translation>
        </message>
        <message>
            <source>Rows rejected by the last imports</source>
            <translation>最近导入中被拒收的行</translation>
        </message>
        <message>
            <source>No closed cases</source>
            <translation>没有结案</translation>
        </message>
        <message>
            <source>Closed cases with unknown names</source>
            <translation>结案中有未对应的姓名</translation>
        </message>
        <message>
            <source>Closed without the manner of closing</source>
            <translation>结案缺少结案方式</translation>
        </message>
        <message>
            <source>Changed on appeal, not reviewed</source>
            <translation>二审改发尚未评查</translation>
        </message>
        <message>
            <source>Changed in retrial, not reviewed</source>
            <translation>再审改判尚未评查</translation>
        </message>
        <message>
            <source>Pending for over 12 months</source>
            <translation>超过12个月未结</translation>
        </message>
        <message>
            <source>Questions to be explained</source>
            <translation>有事项待核实</translation>
        </message>
        <message>
            <source>Late changes waiting</source>
            <translation>待处理的调整事项</translation>
        </message>
        <message>
            <source>Not confirmed by a second person</source>
            <translation>待第二人复核</translation>
        </message>
        <message>
            <source>Counted twice? Cases and totals of one type</source>
            <translation>是否重复：同类案件既有明细又有合计</translation>
        </message>
        <message>
            <source>To set before certificates: {fields}</source>
            <translation>制发证书前须设置：{fields}</translation>
        </message>
        <message>
            <source>The court's name and codes are set</source>
            <translation>本院名称与代字均已填写</translation>
        </message>
        <message>
            <source>Award not decided</source>
            <translation>尚未作出表彰决定</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>缺{count}项</translation>
        </message>
        <message>
            <source>No scheme is in force on the quarter's first day.</source>
            <translation>季度首日没有生效的考核方案。</translation>
        </message>
        <message>
            <source>No case was closed in this quarter.</source>
            <translation>本季度没有结案。</translation>
        </message>
        <message>
            <source>The award is not decided.</source>
            <translation>尚未作出表彰决定。</translation>
        </message>
        <message>
            <source>name of the court</source>
            <translation>法院名称</translation>
        </message>
        <message>
            <source>mark of documents</source>
            <translation>发文代字</translation>
        </message>
        <message>
            <source>code in case numbers</source>
            <translation>法院代字</translation>
        </message>
        <message>
            <source>signing key</source>
            <translation type="vanished">签名密钥</translation>
        </message>
    </context>
    <context>
        <name>CheckCertificateDialog</name>
        <message>
            <source>Check a certificate</source>
            <translation>查验证书</translation>
        </message>
        <message>
            <source>Code or number</source>
            <translation>验证码或编号</translation>
        </message>
        <message>
            <source>CS1-… in groups of five, or the number</source>
            <translation>CS1-…（每五位一组），或证书编号</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>查验</translation>
        </message>
        <message>
            <source>Photograph, scan or PDF…</source>
            <translation>照片、扫描件或 PDF…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>查到的内容</translation>
        </message>
        <message>
            <source>Page {done} of {total}</source>
            <translation>第{done}页，共{total}页</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Photograph, scan or PDF</source>
            <translation>照片、扫描件或 PDF</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Type or paste the code below the QR code, or the number; or give a photograph, a scan or the PDF, whichever way up it lies. Nothing is sent anywhere.</source>
            <translation>请输入或粘贴二维码下方的验证码或证书编号；也可提供照片、扫描件或 PDF，方向不限。内容不会发送到任何地方。</translation>
        </message>
    </context>
    <context>
        <name>CheckCounts</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n baseline(s) not frozen.</source>
            <translation>
                <numerusform>%n项基准值尚未确定。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) rejected by the last imports.</source>
            <translation>
                <numerusform>最近的导入有%n行被拒收。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed case(s) with unknown names.</source>
            <translation>
                <numerusform>%n件结案有未对应的姓名。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n closed case(s) without the manner of closing.</source>
            <translation>
                <numerusform>%n件结案缺少结案方式。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed second-instance result(s) not reviewed.</source>
            <translation>
                <numerusform>%n件二审改发案件尚未评查。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed retrial result(s) not reviewed.</source>
            <translation>
                <numerusform>%n件再审改判案件尚未评查。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) pending for over 12 months.</source>
            <translation>
                <numerusform>%n件案件超过12个月未结。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) not explained.</source>
            <translation>
                <numerusform>%n个事项待核实。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late change(s) waiting.</source>
            <translation>
                <numerusform>%n项调整事项待处理。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) not confirmed by a second person.</source>
            <translation>
                <numerusform>%n条录入尚未由第二人复核。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with both listed cases and totals of one type.</source>
            <translation>
                <numerusform>%n人的同类案件既有明细又有合计。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n winner(s)</source>
            <translation>
                <numerusform>共%n人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not entered for %n person(s): {item}.</source>
            <translation>
                <numerusform>%n人未录入：{item}。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChecklistView</name>
        <message>
            <source>Checklist</source>
            <translation>核对清单</translation>
        </message>
        <message>
            <source>{done} of {all} done</source>
            <translation>已完成{done}/{all}项</translation>
        </message>
        <message>
            <source>Measures are entered for everybody</source>
            <translation>季度产出均已填报</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>Clear all</source>
            <translation>全部清除</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation type="vanished">移除此筛选条件</translation>
        </message>
    </context>
    <context>
        <name>ColumnMapsDialog</name>
        <message>
            <source>Maps of columns</source>
            <translation>列对照表</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>改名(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>One is made where the heads of a file are not known.</source>
            <translation>遇到无法识别的表头时会建立一份。</translation>
        </message>
        <message>
            <source>No map is kept yet</source>
            <translation>尚无列对照表</translation>
        </message>
        <message>
            <source>by its heads</source>
            <translation>按表头自动</translation>
        </message>
        <message>
            <source>by name only</source>
            <translation>仅按名称</translation>
        </message>
        <message>
            <source>List</source>
            <translation>表</translation>
        </message>
        <message>
            <source>Name of the map</source>
            <translation>对照表名称</translation>
        </message>
        <message>
            <source>Known again</source>
            <translation>识别方式</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Search actions and people</source>
            <translation>搜索操作和人员</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>Back to the sheet</source>
            <translation>返回得分明细</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one}与{other}</translation>
        </message>
        <message>
            <source>Why {one} stands above {other}</source>
            <translation>{one}为何高于{other}</translation>
        </message>
        <message>
            <source>Both have {total} points. Below, where they differ.</source>
            <translation>两人均为{total}分，差异如下。</translation>
        </message>
        <message>
            <source>{total} against {less}: {between} points more. The items add up to it.</source>
            <translation>{total}分对{less}分，高{between}分，各项差额相加即为此数。</translation>
        </message>
    </context>
    <context>
        <name>Confirm</name>
        <message>
            <source>Enter again…</source>
            <translation>重新录入…</translation>
        </message>
        <message>
            <source>Type it from the papers. What was entered first is not shown.</source>
            <translation>请按原始材料录入；不显示首次录入的内容。</translation>
        </message>
        <message>
            <source>{first} by {author} and {second} by {other} differ.</source>
            <translation>{author}录入{first}，{other}录入{second}，两者不一致。</translation>
        </message>
        <message>
            <source>to confirm</source>
            <translation>待复核</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已复核</translation>
        </message>
        <message>
            <source>Review grade</source>
            <translation>评查等次</translation>
        </message>
        <message>
            <source>waits for another</source>
            <translation>待他人复核</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>录入项</translation>
        </message>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Basis or case</source>
            <translation>依据或案号</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>First entry</source>
            <translation>首次录入</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Entered again</source>
            <translation>复核录入</translation>
        </message>
        <message>
            <source>By </source>
            <translation>复核人</translation>
        </message>
        <message>
            <source>When </source>
            <translation>复核时间</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原内容</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>import {number}, {file}</source>
            <translation>第{number}次导入，{file}</translation>
        </message>
        <message>
            <source>typed into the sheet</source>
            <translation>在表中填写</translation>
        </message>
        <message>
            <source>entry added</source>
            <translation>添加记录</translation>
        </message>
        <message>
            <source>entry changed</source>
            <translation>修改记录</translation>
        </message>
        <message>
            <source>entry removed</source>
            <translation>删除记录</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>&amp;Value</source>
            <translation>数值(&amp;V)</translation>
        </message>
        <message>
            <source>Points, with + or −</source>
            <translation>分值，带正负号</translation>
        </message>
        <message>
            <source>Choose from the papers</source>
            <translation>按材料选择</translation>
        </message>
    </context>
    <context>
        <name>CountedTexts</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n个工作日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) of extension</source>
            <translation>
                <numerusform>延长%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n excluded day(s)</source>
            <translation>
                <numerusform>扣除%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) on, to the next working day</source>
            <translation>
                <numerusform>顺延%n天至下一工作日</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CourseDialog</name>
        <message>
            <source>Evaluating the quarters</source>
            <translation>正在计算各季度得分</translation>
        </message>
    </context>
    <context>
        <name>CourtSection</name>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>In full, as certificates and lists carry it.</source>
            <translation>全称，印在证书和名单上。</translation>
        </message>
        <message>
            <source>&amp;Mark of documents</source>
            <translation>发文代字(&amp;M)</translation>
        </message>
        <message>
            <source>Such as 示法荣, in numbers.</source>
            <translation type="vanished">如“示法荣”，用于文书编号。</translation>
        </message>
        <message>
            <source>Case &amp;code</source>
            <translation>法院代字(&amp;C)</translation>
        </message>
        <message>
            <source>Such as 苏9901, in case numbers.</source>
            <translation type="vanished">如“苏9901”，用于案号。</translation>
        </message>
        <message>
            <source>Such as 示法: certificates are numbered 示法荣〔2024〕…</source>
            <translation>如“示法”：证书编号即为“示法荣〔2024〕…号”。</translation>
        </message>
        <message>
            <source>Such as 苏9901: cases are (2024)苏9901民初1号.</source>
            <translation>如“苏9901”：案号即为“（2024）苏9901民初1号”。</translation>
        </message>
        <message>
            <source>&amp;Approval of the award</source>
            <translation>表彰项目批准文号(&amp;A)</translation>
        </message>
        <message>
            <source>Document number. Without it certificates are headed “通报表扬”.</source>
            <translation>未填写时，证书标题为“通报表扬”。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>院徽</translation>
        </message>
        <message>
            <source>PNG or JPEG, printed on certificates.</source>
            <translation>PNG或JPEG图片，印在证书上。</translation>
        </message>
        <message>
            <source>&amp;Seal</source>
            <translation>印章(&amp;S)</translation>
        </message>
        <message>
            <source>Diameter in millimetres.</source>
            <translation>直径，毫米。</translation>
        </message>
        <message>
            <source>More &amp;fonts</source>
            <translation>补充字体(&amp;F)</translation>
        </message>
        <message>
            <source>TrueType files for rare characters, one a line.</source>
            <translation>生僻字所用的TrueType字体文件，每行一个。</translation>
        </message>
        <message>
            <source>Adjustments, vetoes and review grades are entered twice</source>
            <translation>加减分、否决和评查等次须录入两次</translation>
        </message>
        <message>
            <source>Second &amp;person</source>
            <translation>第二人复核(&amp;P)</translation>
        </message>
        <message>
            <source>Somebody else types them again, before a quarter can be locked.</source>
            <translation>锁定季度前，须由另一人重新录入核对。</translation>
        </message>
        <message>
            <source>The seal is a number of millimetres, from 20 to 60.</source>
            <translation>印章直径应填数字，20至60毫米，如42。</translation>
        </message>
        <message>
            <source>The seal measures from 20 to 60 millimetres.</source>
            <translation type="vanished">印章直径应在20至60毫米之间。</translation>
        </message>
        <message>
            <source>More fonts</source>
            <translation>补充字体</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>第二人复核</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>图片 (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Court details</source>
            <translation>法院信息</translation>
        </message>
        <message>
            <source>Kept in the database, the same for every desk. Saved as you leave a field.</source>
            <translation>保存在数据库中，各台电脑相同。离开输入框即保存。</translation>
        </message>
    </context>
    <context>
        <name>CrashHandler</name>
        <message>
            <source>Case Star</source>
            <translation>办案之星</translation>
        </message>
        <message>
            <source>Something went wrong. You can go on; nothing that was saved is lost.</source>
            <translation>出现了意外错误。可以继续使用，已保存的内容没有丢失。</translation>
        </message>
        <message>
            <source>What happened is written in {file}.</source>
            <translation>详情已写入 {file}。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>查看报告</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>DataSection</name>
        <message>
            <source>Open another…</source>
            <translation>打开其他数据库…</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>立即检查</translation>
        </message>
        <message>
            <source>No folder: no automatic backups</source>
            <translation>未选文件夹：不自动备份</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>立即备份…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <source>Last: {file}</source>
            <translation>最近一份：{file}</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>尚无备份</translation>
        </message>
        <message>
            <source>Saved. A backup is written each day, at the first start: {folder}</source>
            <translation>已保存。每日首次启动时备份到：{folder}</translation>
        </message>
        <message>
            <source>Saved. No automatic backups are written.</source>
            <translation>已保存。不再自动备份。</translation>
        </message>
        <message numerus="yes">
            <source>Saved: %n dated backup(s) kept.</source>
            <translation>
                <numerusform>已保存：保留%n份带日期的备份。</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Backups (*.sqlite)</source>
            <translation>备份文件 (*.sqlite)</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Soundness</source>
            <translation>完整性</translation>
        </message>
        <message>
            <source>Reads the file, its references and the chain of everything that was done.</source>
            <translation>检查文件、引用关系和全部操作记录链。</translation>
        </message>
        <message>
            <source>Daily backup</source>
            <translation>每日备份</translation>
        </message>
        <message>
            <source>Dated, and verified by opening; a red notice tells when one fails.</source>
            <translation>文件名带日期，打开核验；失败时以红色提示。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保留份数</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>Restoring keeps the present database beside the restored one.</source>
            <translation>恢复时，现有数据库另存在旁边。</translation>
        </message>
        <message>
            <source>Database and backups</source>
            <translation>数据库与备份</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>such as 2024-01-05</source>
            <translation>如2024-01-05</translation>
        </message>
        <message>
            <source>Pick from a calendar</source>
            <translation>从日历中选取</translation>
        </message>
    </context>
    <context>
        <name>DecideDialog</name>
        <message>
            <source>Record the decision…</source>
            <translation>登记表彰决定…</translation>
        </message>
        <message>
            <source>The award of {quarter} goes to:</source>
            <translation>{quarter}“季度办案之星”：</translation>
        </message>
        <message>
            <source>such as {day}</source>
            <translation>如{day}</translation>
        </message>
        <message>
            <source>&amp;Day of the decision</source>
            <translation>决定日期(&amp;D)</translation>
        </message>
        <message>
            <source>Document &amp;number</source>
            <translation>文号(&amp;N)</translation>
        </message>
        <message>
            <source>〔2024〕12号</source>
            <translation>〔2024〕12号</translation>
        </message>
        <message>
            <source>Enter the day of the decision, like {day}.</source>
            <translation>请填写决定日期，如{day}。</translation>
        </message>
        <message>
            <source>Enter the day of the decision, like 2024-04-19.</source>
            <translation type="vanished">请填写决定日期，如2024-04-19。</translation>
        </message>
        <message>
            <source>The decision cannot be older than the quarter.</source>
            <translation>决定日期不能早于本季度。</translation>
        </message>
        <message>
            <source>Enter the number of the document.</source>
            <translation>请填写文号。</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>空缺</translation>
        </message>
    </context>
    <context>
        <name>DecisionStrip</name>
        <message>
            <source>Decide on the Quarter page</source>
            <translation>到“季度管理”页决定</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) not issued yet: until then specimens.</source>
            <translation>
                <numerusform>尚有%n份未制发，此前只能打印样张。</numerusform>
            </translation>
        </message>
        <message>
            <source>No decision is recorded: these are specimens without a date. They become certificates once the award is decided.</source>
            <translation>尚未登记表彰决定：以下为不署日期的样张，登记决定后方为正式证书。</translation>
        </message>
        <message>
            <source>The decision of {day} ({document}) was taken on other winners than the data now give: these are specimens until it is decided again.</source>
            <translation>{day}的决定（{document}）所列人选与现有数据不一致：重新决定之前均为样张。</translation>
        </message>
        <message>
            <source>Decided on {day}, {document}. The certificates bear that date.</source>
            <translation>{day}决定，文号{document}。证书署此日期。</translation>
        </message>
    </context>
    <context>
        <name>Designer</name>
        <message>
            <source>Border</source>
            <translation>边框</translation>
        </message>
        <message>
            <source>Ornament</source>
            <translation>纹饰</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Text block</source>
            <translation>正文（多行）</translation>
        </message>
        <message>
            <source>Line of text</source>
            <translation>单行文字</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>直线</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>二维码</translation>
        </message>
        <message>
            <source>Place of the seal</source>
            <translation>盖章处</translation>
        </message>
        <message>
            <source>Blank paper, everything is printed</source>
            <translation>空白纸（全部印出）</translation>
        </message>
        <message>
            <source>Pre-printed paper, fields only</source>
            <translation>预印纸（只套印文字）</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>称谓</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Closing sentence</source>
            <translation>结语</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>落款单位</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Certificate number</source>
            <translation>证书编号</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>奖项</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Signed code</source>
            <translation>签名码</translation>
        </message>
        <message>
            <source>Key pattern</source>
            <translation>回纹</translation>
        </message>
        <message>
            <source>Double rule</source>
            <translation>双线</translation>
        </message>
        <message>
            <source>Stars in the corners</source>
            <translation>四角五星</translation>
        </message>
        <message>
            <source>Line with a star</source>
            <translation>五星分隔线</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>五角星</translation>
        </message>
        <message>
            <source>Kai</source>
            <translation>楷体</translation>
        </message>
        <message>
            <source>Song</source>
            <translation>宋体</translation>
        </message>
        <message>
            <source>Song, bold</source>
            <translation>宋体（粗）</translation>
        </message>
        <message>
            <source>Hei</source>
            <translation>黑体</translation>
        </message>
        <message>
            <source>Hei, bold</source>
            <translation>黑体（粗）</translation>
        </message>
        <message>
            <source>Fangsong</source>
            <translation>仿宋</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>居中</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>居右</translation>
        </message>
        <message>
            <source>Justified</source>
            <translation>两端对齐</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>上</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Smallest size</source>
            <translation>最小字号</translation>
        </message>
        <message>
            <source>Line distance</source>
            <translation>行距</translation>
        </message>
        <message>
            <source>Closest distance</source>
            <translation>最小行距</translation>
        </message>
        <message>
            <source>Letter spacing</source>
            <translation>字距</translation>
        </message>
        <message>
            <source>Indent</source>
            <translation>首行缩进</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>线宽</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>Alignment</source>
            <translation>对齐</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>样式</translation>
        </message>
        <message>
            <source>Name of the element</source>
            <translation>元素名称</translation>
        </message>
        <message>
            <source>Distance of the box from the left edge of the sheet.</source>
            <translation>方框到纸张左边的距离。</translation>
        </message>
        <message>
            <source>Distance of the box from the upper edge of the sheet.</source>
            <translation>方框到纸张上边的距离。</translation>
        </message>
        <message>
            <source>Width of the box.</source>
            <translation>方框的宽度。</translation>
        </message>
        <message>
            <source>Height of the box. A line of text stands on its lower edge.</source>
            <translation>方框的高度。单行文字以下边为基线。</translation>
        </message>
        <message>
            <source>Size of the type while the text fits.</source>
            <translation>文字放得下时的字号。</translation>
        </message>
        <message>
            <source>A longer text is set smaller down to this size, then refused.</source>
            <translation>文字较长时缩小到此字号为止，仍放不下则拒绝打印。</translation>
        </message>
        <message>
            <source>Distance of the lines as a multiple of the type size.</source>
            <translation>行距，为字号的倍数。</translation>
        </message>
        <message>
            <source>A longer text is set as close as this at the end.</source>
            <translation>文字仍放不下时行距收紧到此为止。</translation>
        </message>
        <message>
            <source>Space between characters.</source>
            <translation>字与字之间的距离。</translation>
        </message>
        <message>
            <source>Characters before each paragraph.</source>
            <translation>每段开头空几个字。</translation>
        </message>
        <message>
            <source>Thickness of the rule.</source>
            <translation>直线的粗细。</translation>
        </message>
        <message>
            <source>Larger than the type size: make it smaller.</source>
            <translation>大于字号：请改小。</translation>
        </message>
        <message>
            <source>Wider than the line distance: make it closer.</source>
            <translation>大于行距：请改小。</translation>
        </message>
        <message>
            <source>Nothing stands here: enter something.</source>
            <translation>内容为空：请填写。</translation>
        </message>
        <message>
            <source>Another element has this name: choose another.</source>
            <translation>名称与其他元素重复：请换一个。</translation>
        </message>
        <message>
            <source>There is no such field: insert one from the list.</source>
            <translation>没有这个字段：请从列表中插入。</translation>
        </message>
        <message>
            <source>A colour is # and six of 0-9, a-f.</source>
            <translation>颜色写作 # 加六位0-9、a-f。</translation>
        </message>
        <message>
            <source>The number is out of range.</source>
            <translation>数值超出范围。</translation>
        </message>
        <message>
            <source>This is no number.</source>
            <translation>不是数字。</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>请从列表中选择。</translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>&amp;Sex</source>
            <translation>性别(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Born on</source>
            <translation>出生日期(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Ethnicity</source>
            <translation>民族(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Native place</source>
            <translation>籍贯(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Political status</source>
            <translation>政治面貌(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Joined the Party on</source>
            <translation>入党时间(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Telephone</source>
            <translation>联系电话(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Full-time education</source>
            <translation>全日制学历(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Degree</source>
            <translation>学位(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;School and subject</source>
            <translation>毕业院校及专业(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;In-service education</source>
            <translation>在职学历(&amp;I)</translation>
        </message>
        <message>
            <source>In-service de&amp;gree</source>
            <translation>在职学位(&amp;G)</translation>
        </message>
        <message>
            <source>In-service sc&amp;hool and subject</source>
            <translation>在职毕业院校及专业(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Began to work on</source>
            <translation>参加工作时间(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Entered the court on</source>
            <translation>到本院时间(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Probation until</source>
            <translation>试用期至(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;First appointed judge on</source>
            <translation>初任法官时间(&amp;F)</translation>
        </message>
        <message>
            <source>Admitted to the &amp;quota on</source>
            <translation>入额时间(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Left the quota on</source>
            <translation>退出员额时间(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Appointed by</source>
            <translation>任命机关(&amp;A)</translation>
        </message>
        <message>
            <source>Appoint&amp;ment document no.</source>
            <translation>任命文号(&amp;M)</translation>
        </message>
        <message>
            <source>Age of re&amp;tirement</source>
            <translation>退休年龄类别(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>Distribution</name>
        <message>
            <source>Age</source>
            <translation>年龄</translation>
        </message>
        <message>
            <source>Years of work</source>
            <translation>工龄</translation>
        </message>
        <message>
            <source>Years in this court</source>
            <translation>院龄</translation>
        </message>
        <message>
            <source>Degree</source>
            <translation>学位</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Establishment</source>
            <translation>用工形式</translation>
        </message>
        <message>
            <source>By division</source>
            <translation>按部门</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>按人员类别</translation>
        </message>
        <message>
            <source>Not recorded</source>
            <translation>未登记</translation>
        </message>
        <message>
            <source>Up to {high} years</source>
            <translation>{high}年及以下</translation>
        </message>
        <message>
            <source>{low} years and more</source>
            <translation>{low}年及以上</translation>
        </message>
        <message>
            <source>{low}–{high} years</source>
            <translation>{low}–{high}年</translation>
        </message>
        <message>
            <source>Aged up to {high}</source>
            <translation>{high}岁及以下</translation>
        </message>
        <message>
            <source>Aged {low} and more</source>
            <translation>{low}岁及以上</translation>
        </message>
        <message>
            <source>Aged {low}–{high}</source>
            <translation>{low}–{high}岁</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>合计</translation>
        </message>
    </context>
    <context>
        <name>DistributionDialog</name>
        <message>
            <source>Distribution of people</source>
            <translation>人员分布</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>分布项目</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>Save as &amp;Excel…</source>
            <translation>另存为 Excel(&amp;E)…</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) serving on {day}; each counted once</source>
            <translation>
                <numerusform>{day}在院共%n人，每人只计一次</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DivisionDialog</name>
        <message>
            <source>A division head's view</source>
            <translation>部门负责人视图</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Own people in full, by staff number; of the others only the winners.</source>
            <translation>本部门人员全部列出，按工号排列；其他部门仅列入选人员。</translation>
        </message>
        <message>
            <source>Own people</source>
            <translation>本部门人员</translation>
        </message>
        <message>
            <source>Winners of the court</source>
            <translation>全院入选人员</translation>
        </message>
        <message>
            <source>Internal material</source>
            <translation>内部资料</translation>
        </message>
    </context>
    <context>
        <name>DivisionTree</name>
        <message>
            <source>In no team</source>
            <translation>未编入团队</translation>
        </message>
        <message>
            <source>Not assessed as judges</source>
            <translation>非法官考核岗位</translation>
        </message>
        <message>
            <source>Parts of a division</source>
            <translation>部门内的划分</translation>
        </message>
        <message>
            <source>By team</source>
            <translation>按审判团队</translation>
        </message>
        <message>
            <source>By group of cases</source>
            <translation>按岗位组</translation>
        </message>
        <message>
            <source>Divisions</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Whole court</source>
            <translation>全院</translation>
        </message>
    </context>
    <context>
        <name>DraftKeeper</name>
        <message>
            <source>Discard what you typed?</source>
            <translation>放弃已填写的内容？</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>继续填写</translation>
        </message>
    </context>
    <context>
        <name>DraftOffer</name>
        <message>
            <source>Put it in again</source>
            <translation>重新填入</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Typed here on {at} and not stored, as the program ended.</source>
            <translation>{at}在此填写的内容因程序中断未能保存。</translation>
        </message>
    </context>
    <context>
        <name>DropStrip</name>
        <message>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Drop workbooks here, or anywhere in the window</source>
            <translation>把表格文件拖到这里，或拖到窗口任意位置</translation>
        </message>
        <message>
            <source>Nothing is stored before you have seen what would change.</source>
            <translation>先看清会改动什么，再存入。</translation>
        </message>
        <message>
            <source>People, cases, quarterly output or registers, as Excel, WPS or CSV: each is recognised by its heads.</source>
            <translation>人员、案件、季度产出或登记簿，Excel、WPS 或 CSV 均可：按表头识别。</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Drop to import</source>
            <translation>松开即导入</translation>
        </message>
    </context>
    <context>
        <name>DueView</name>
        <message>
            <source>Due within 30 days</source>
            <translation>三十日内到期</translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>全部%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>{day}已过期</translation>
        </message>
    </context>
    <context>
        <name>EditableModel</name>
        <message>
            <source>Typing into {column}</source>
            <translation>录入{column}</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>尚未保存</translation>
        </message>
    </context>
    <context>
        <name>ElementForm</name>
        <message>
            <source>Printed (else seen on the screen only)</source>
            <translation>印出（否则只在屏幕上显示）</translation>
        </message>
        <message>
            <source>The picture has more than {most} MB: make it smaller.</source>
            <translation>图片超过{most} MB：请缩小后再用。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>The court's logo</source>
            <translation>法院标志</translation>
        </message>
        <message>
            <source>Insert a field</source>
            <translation>插入字段</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>图片 (*.png *.jpg *.jpeg)</translation>
        </message>
    </context>
    <context>
        <name>ElementList</name>
        <message>
            <source>Elements</source>
            <translation>元素</translation>
        </message>
        <message>
            <source>Add an element</source>
            <translation>添加元素</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Bring forward</source>
            <translation>上移一层</translation>
        </message>
        <message>
            <source>Send backward</source>
            <translation>下移一层</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>纸张</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>第二人复核</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>填写人</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>填写时间</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>What this change rests on; it is kept with your name</source>
            <translation>写明改动的依据；将与您的姓名一并保存</translation>
        </message>
        <message>
            <source>Still missing: {fields}.</source>
            <translation>尚缺：{fields}。</translation>
        </message>
        <message>
            <source>The change is kept under this name</source>
            <translation>改动以此姓名留存</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Something unforeseen happened ({kind}). Nothing was changed.</source>
            <translation>发生了未预料的错误（{kind}），数据没有改动。</translation>
        </message>
    </context>
    <context>
        <name>ExplanationDialog</name>
        <message>
            <source>Why these points: {name}</source>
            <translation>得分说明：{name}</translation>
        </message>
        <message>
            <source>As a page…</source>
            <translation>生成一页纸…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Enter or a double click on what was counted shows its cases.</source>
            <translation>在计算项上按回车或双击，可查看其案件。</translation>
        </message>
        <message>
            <source>Double-click what was counted to see its cases.</source>
            <translation type="vanished">双击所计各行可查看案件。</translation>
        </message>
        <message>
            <source>Internal: for the person it is about and those who answer for the points.</source>
            <translation>内部资料：供本人和负责考核的人员使用。</translation>
        </message>
        <message>
            <source>{name} ({number}): {total} points, place {place} of {count} in {group}; the mean there is {mean}, so {difference}.</source>
            <translation>{name}（{number}）：总分{total}，在{group} {count}人中列第 {place}；同组平均{mean}分，相差 {difference}。</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>Export to Excel</source>
            <translation>导出为 Excel</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Exporting {title}</source>
            <translation>正在导出：{title}</translation>
        </message>
        <message>
            <source>Preparing {title}</source>
            <translation>正在准备{title}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) exported to {file}.</source>
            <translation>
                <numerusform>已将 %Ln 行导出到 {file}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="vanished">未锁定</translation>
        </message>
    </context>
    <context>
        <name>FactGrid</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>FairnessDialog</name>
        <message>
            <source>How firm is this?</source>
            <translation>公平性说明</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Who may truly be first</source>
            <translation>谁可能确为第一</translation>
        </message>
        <message>
            <source>Internal material</source>
            <translation>内部资料</translation>
        </message>
    </context>
    <context>
        <name>FairnessLabel</name>
        <message>
            <source>How firm is this?</source>
            <translation>公平性说明</translation>
        </message>
        <message>
            <source>Computing how firm the first place is…</source>
            <translation>正在计算领先是否稳固……</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Still missing: {field}.</source>
            <translation>尚缺：{field}。</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Closed</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Newly filed</source>
            <translation>新收</translation>
        </message>
        <message>
            <source>Closed per filed</source>
            <translation>结收比</translation>
        </message>
        <message>
            <source>Pending over 12 months</source>
            <translation>超12个月未结</translation>
        </message>
        <message>
            <source>Within the time limit</source>
            <translation>审限内结案率</translation>
        </message>
        <message>
            <source>as the quarter before</source>
            <translation>与上季度持平</translation>
        </message>
        <message>
            <source>{change} more than before</source>
            <translation>比上季度多{change}</translation>
        </message>
        <message>
            <source>{change} less than before</source>
            <translation>比上季度少{change}</translation>
        </message>
    </context>
    <context>
        <name>FileDialog</name>
        <message>
            <source>This file belongs to the open database: choose another.</source>
            <translation>此文件属于正在使用的数据库，请另选一个。</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>{column} is empty</source>
            <translation>{column}为空</translation>
        </message>
        <message>
            <source>{column} is filled</source>
            <translation>{column}不为空</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>{stage}: {result}</source>
            <translation>{stage}{result}</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>改判</translation>
        </message>
        <message>
            <source>changed in part</source>
            <translation>部分改判</translation>
        </message>
        <message>
            <source>sent back</source>
            <translation>发回</translation>
        </message>
        <message>
            <source>ordered to be heard</source>
            <translation>指令审理</translation>
        </message>
        <message>
            <source>excellent</source>
            <translation>优秀</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>flawed</source>
            <translation>瑕疵</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>不合格</translation>
        </message>
        <message>
            <source>second instance</source>
            <translation>二审</translation>
        </message>
        <message>
            <source>retrial</source>
            <translation>再审</translation>
        </message>
        <message>
            <source>review</source>
            <translation>评查</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Found before printing</source>
            <translation>印前检查结果</translation>
        </message>
    </context>
    <context>
        <name>Firmness</name>
        <message>
            <source>tied</source>
            <translation>并列</translation>
        </message>
        <message>
            <source>lead not stable</source>
            <translation>领先不稳</translation>
        </message>
        <message>
            <source>lead fairly stable</source>
            <translation>领先较稳</translation>
        </message>
        <message>
            <source>lead stable</source>
            <translation>领先稳定</translation>
        </message>
        <message>
            <source>lead very stable</source>
            <translation>领先很稳</translation>
        </message>
        <message>
            <source>Only one person in this group: nobody to compare with.</source>
            <translation>本组只有一人，无从比较。</translation>
        </message>
        <message>
            <source>{name} and {rival} have the same total.</source>
            <translation>{name}与{rival}总分相同，没有领先可言。</translation>
        </message>
        <message>
            <source>{name} stays first whatever the weights.</source>
            <translation>权重怎样变动，{name}都列第一。</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>The first stays first</source>
            <translation>第一名不变的范围</translation>
        </message>
        <message>
            <source>{name} stays first while all weights are off by up to {percent}%: {firmness}.</source>
            <translation>所有权重同时上下浮动{percent}%以内，{name}都列第一：{firmness}。</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>名义权重</translation>
        </message>
        <message>
            <source>In effect</source>
            <translation>实际权重</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>得满分的人</translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation>值得留意</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Truly first</source>
            <translation>确为第一</translation>
        </message>
        <message>
            <source>Co-leading</source>
            <translation>并列领先</translation>
        </message>
        <message>
            <source>The lead is larger than chance.</source>
            <translation>领先超出偶然波动。</translation>
        </message>
        <message>
            <source>Co-leading group of {count}: the committee decides.</source>
            <translation>并列领先组{count}人，请评委会议定。</translation>
        </message>
        <message>
            <source>Chance could explain the lead: the committee decides.</source>
            <translation>领先可能出于偶然，请评委会议定。</translation>
        </message>
        <message>
            <source>most have full points</source>
            <translation>过半数得满分</translation>
        </message>
        <message>
            <source>many have no points</source>
            <translation>较多人得0分</translation>
        </message>
        <message>
            <source>decides little</source>
            <translation>实际作用很小</translation>
        </message>
        <message>
            <source>decides much</source>
            <translation>实际作用很大</translation>
        </message>
        <message>
            <source>goes against the totals</source>
            <translation>与总分走向相反</translation>
        </message>
        <message>
            <source>a little more or less changes the first</source>
            <translation>稍有变动第一名就变</translation>
        </message>
    </context>
    <context>
        <name>FontSection</name>
        <message>
            <source>&amp;Names and certificates</source>
            <translation>姓名和证书(&amp;N)</translation>
        </message>
        <message>
            <source>Kai (楷体).</source>
            <translation>楷体。</translation>
        </message>
        <message>
            <source>&amp;Body of documents</source>
            <translation>公文正文(&amp;B)</translation>
        </message>
        <message>
            <source>Fangsong (仿宋).</source>
            <translation>仿宋体。</translation>
        </message>
        <message>
            <source>&amp;Running text</source>
            <translation>表册正文(&amp;R)</translation>
        </message>
        <message>
            <source>Song (宋体).</source>
            <translation>宋体。</translation>
        </message>
        <message>
            <source>&amp;Headings and tables</source>
            <translation>标题和表格(&amp;H)</translation>
        </message>
        <message>
            <source>Hei (黑体).</source>
            <translation>黑体。</translation>
        </message>
        <message>
            <source>TrueType fonts (*.ttf)</source>
            <translation>TrueType 字体 (*.ttf)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>The font of the program</source>
            <translation>使用程序自带字体</translation>
        </message>
        <message>
            <source>Choose a file: {what}</source>
            <translation>选择文件：{what}</translation>
        </message>
        <message>
            <source>张三 李娜 王䶮 荣誉证书 2024</source>
            <translation>张三 李娜 王䶮 荣誉证书2024</translation>
        </message>
        <message>
            <source>Fonts of papers</source>
            <translation>文书字体</translation>
        </message>
        <message>
            <source>A TrueType file (.ttf) in place of a font of the program; it must be there on every PC that prints. Characters it lacks are drawn by the fonts of the program.</source>
            <translation>以 TrueType 文件（.ttf）替换程序自带字体；每台打印的电脑上都要有该文件。该字体缺少的字由程序自带字体补上。</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>&amp;Field</source>
            <translation>项目(&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>an objection to the result is open</source>
            <translation>对结果的异议尚未办结</translation>
        </message>
        <message>
            <source>veto {code}: {reason}</source>
            <translation>一票否决：{reason}（{code}）</translation>
        </message>
        <message>
            <source>the bound of the scheme</source>
            <translation>规定标准</translation>
        </message>
        <message>
            <source>share of the quarter in post</source>
            <translation>在岗时间占考核期的比例</translation>
        </message>
        <message>
            <source>total</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>long-pending cases</source>
            <translation>长期未结案件</translation>
        </message>
        <message>
            <source>volume ratio</source>
            <translation>工作量比值</translation>
        </message>
        <message>
            <source>points for {item}</source>
            <translation>{item}得分</translation>
        </message>
        <message>
            <source>ratio of {item}</source>
            <translation>{item}比值</translation>
        </message>
        <message>
            <source>rate of {item}</source>
            <translation>{item}</translation>
        </message>
        <message>
            <source>cases counted for {item}</source>
            <translation>{item}的件数</translation>
        </message>
        <message>
            <source>cases looked at for {item}</source>
            <translation>{item}的基数</translation>
        </message>
        <message>
            <source>cases missed for {item}</source>
            <translation>{item}未达到的件数</translation>
        </message>
        <message>
            <source> and </source>
            <translation>且</translation>
        </message>
        <message>
            <source>has long-pending cases</source>
            <translation>有长期未结案件</translation>
        </message>
        <message>
            <source>{figure} above {bound}</source>
            <translation>{figure}多于{bound}</translation>
        </message>
        <message>
            <source>{figure} below {bound}</source>
            <translation>{figure}低于{bound}</translation>
        </message>
        <message>
            <source>less than {bound} of the quarter in post</source>
            <translation>在岗时间不足考核期的{bound}</translation>
        </message>
        <message>
            <source>volume ratio below {bound}</source>
            <translation>工作量比值低于{bound}</translation>
        </message>
        <message>
            <source>less than {bound} closed within the limit</source>
            <translation>审限内结案率低于{bound}</translation>
        </message>
        <message>
            <source>quality below {bound} points</source>
            <translation>办案质量得分低于{bound}</translation>
        </message>
        <message>
            <source>total below {bound} points</source>
            <translation>总分低于{bound}</translation>
        </message>
        <message>
            <source>more than {bound} long-pending cases</source>
            <translation>长期未结案件多于{bound}件</translation>
        </message>
        <message>
            <source>assisted volume below {bound} points</source>
            <translation>辅助办案量得分低于{bound}</translation>
        </message>
        <message>
            <source>quality of assistance below {bound} points</source>
            <translation>辅助质量得分低于{bound}</translation>
        </message>
        <message>
            <source>cases assisted below {bound} points</source>
            <translation>协助办结得分低于{bound}</translation>
        </message>
        <message>
            <source>less than {bound} archived in time</source>
            <translation>归档及时率低于{bound}</translation>
        </message>
        <message>
            <source>closings in time</source>
            <translation>审限内结案率</translation>
        </message>
    </context>
    <context>
        <name>Group</name>
        <message>
            <source>Criminal</source>
            <translation>刑事</translation>
        </message>
        <message>
            <source>Civil and commercial</source>
            <translation>民商事</translation>
        </message>
        <message>
            <source>Administrative cases</source>
            <translation>行政</translation>
        </message>
        <message>
            <source>Enforcement</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>Filing and fast track</source>
            <translation>立案速裁</translation>
        </message>
        <message>
            <source>Comprehensive</source>
            <translation>综合</translation>
        </message>
    </context>
    <context>
        <name>HallScreen</name>
        <message>
            <source>Hall screen</source>
            <translation>会场屏幕</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Search or do anything…</source>
            <translation>搜索或执行操作…</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>菜单（F10）</translation>
        </message>
        <message>
            <source>Back to where I came from (Alt+Shift+Left)</source>
            <translation>返回上一页面（Alt+Shift+Left）</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Where the quarter stands: a list of what is done and what still blocks it. Each line opens the rows it speaks of.</source>
            <translation>本季度的进展：哪些已完成，哪些还有阻碍。点开每一行，即可看到相关数据。</translation>
        </message>
        <message>
            <source>What the case system does not know, typed in like a sheet or pasted from one. Cells that cannot be accepted are marked with the reason. Adjustments and vetoes have a list of their own, each with its basis.</source>
            <translation>办案系统没有的季度数据，可像表格一样录入，也可粘贴。不能接受的单元格会标出原因。加减分和一票否决单独列表，每项都写明依据。</translation>
        </message>
        <message>
            <source>Points of every item, places and gates by group. Choose one person for the sheet behind the points, two to compare them. The order of points is internal: it is for the committee only.</source>
            <translation>分组列出各项得分、名次和参评条件。选一人查看得分明细，选两人进行对比。按得分排序属内部资料，仅供考核委员会使用。</translation>
        </message>
        <message>
            <source>What the data of a quarter give reason to ask, with the cases behind each question. People explain, confirm or dismiss it with a reason; nothing here changes points or places. Days of hearings, documents, conversions and extensions are not in the list of cases: what rests on them is not asked. Fewer than 20 people are not compared with each other by chance.</source>
            <translation>列出季度数据中需要核实的事项及其所依据的案件，由人工说明、确认或排除并写明理由；这里不影响分数和名次。案件表中没有开庭、文书、转换程序和延长审限的日期，与之有关的检查不作。不足20人时不作相互间的统计比较。</translation>
        </message>
        <message>
            <source>Freeze the baselines, lock, decide, seal: each step says what it needs. Only a locked quarter is unlocked again, with a reason. What changes after the lock waits among the late changes: apply it once the quarter is open again, note it beside the result that stays, or reject it.</source>
            <translation>确定基准值、锁定、决定、封存，每一步都说明所需条件。只有已锁定的季度可以说明理由后解除锁定。锁定之后的变化列为调整事项：重新开放后可计入，也可备注（结果不变）或驳回。</translation>
        </message>
        <message>
            <source>Everybody of the court with postings, states and days in post. Every change has a date and a reason and can be undone.</source>
            <translation>全院人员的岗位、在岗状态和在岗天数。每次变动都有日期和理由，并可撤销。</translation>
        </message>
        <message>
            <source>Drop a workbook anywhere in the window: it is recognised, and what would change is shown before anything is stored. The last import can be taken back as a whole.</source>
            <translation>把工作簿拖到窗口任意位置即可识别，入库之前先显示将要发生的变化。最近一次导入可以整批撤销。</translation>
        </message>
        <message>
            <source>What falls due among the people: ends of contracts, probations and sanctions, promotions, retirement, assessments not entered. They are reminders; what is done is decided by people.</source>
            <translation>人员方面即将到期的事项：合同、试用期、处分期届满，晋升、退休，未录入的年度考核。仅作提醒，如何办理由人决定。</translation>
        </message>
        <message>
            <source>Who is to get a certificate, exactly as it will be printed. Until it is decided on and issued it is marked as a specimen.</source>
            <translation>本季度获证人员及证书的实际打印效果。作出决定并制发之前，证书带有“样张”字样。</translation>
        </message>
        <message>
            <source>The catalogue of awards, and the list of one of them for a quarter or a year. A list is a proposal until a decision with its document is recorded; then certificates are issued.</source>
            <translation>表彰项目目录，以及某一项目在某季度或某年度的名单。登记决定及其文号之前，名单仅为建议；登记之后方可颁发证书。</translation>
        </message>
        <message>
            <source>Every certificate issued, by number. A certificate is never changed: it is voided with a reason, and another one takes its place. Those selected are printed together; spoiled sheets are counted by paper.</source>
            <translation>按编号列出所有已制发的证书。证书不作修改：写明理由作废后，另行制发新证。选中的证书一并打印；废张按纸张分别登记。</translation>
        </message>
        <message>
            <source>The set of a ceremony in its order: drag the entries, or move them by Alt+Up and Alt+Down. “Begin” opens the hall screen on the second screen and the presenter's beside it; a clicker or the keys step on, B blanks, P pauses, Esc asks for the end. A rehearsal keeps nothing.</source>
            <translation>仪式名单按上台顺序排列：可拖动，或用 Alt+↑、Alt+↓ 调整。“开始仪式”在第二块屏幕上打开会场画面，并打开主持人屏幕；用翻页笔或按键前进，B 键黑屏，P 键暂停，Esc 询问是否结束。彩排不作任何记录。</translation>
        </message>
        <message>
            <source>What the court keeps beside its cases: attempts to mediate before filing, meetings of judges with who was there, and totals for a court that has no list of its cases. A total counts like so many cases of its kind and is marked as one everywhere.</source>
            <translation>案件之外的登记：诉前调解、专业法官会议及出席情况，以及没有案件明细的法院的合计数。合计按相同数量的同类案件计算，并处处注明“合计录入”。</translation>
        </message>
        <message>
            <source>What stands where on a certificate. Change the numbers, or drag on the page; what the middle shows is what is printed. Saving makes the next version: what was issued stays as it is. “Used for” says which awards are printed from the template.</source>
            <translation>规定证书上各元素的位置。可改数字，也可在页面上拖动；中间所见即所印。每次保存形成新版本，已制发的证书不变。“用于奖项”决定哪些奖项使用该模板。</translation>
        </message>
        <message>
            <source>Every version of the scheme, as tables in words: items, weights, conditions, places. Each quarter is evaluated under the version in force on its first day. A draft is typed in sheets; what was announced is never edited.</source>
            <translation>方案的各个版本，以表格和文字列出：项目、权重、条件和名额。各季度按其第一日施行的版本考核。草案在表格中填写；已公布的版本不再修改。</translation>
        </message>
        <message>
            <source>The court's name and fonts, theme, language and text size of this PC, backups, and holidays. Everything is saved as a field is left.</source>
            <translation>法院名称和字体，本机的主题、语言和文字大小，备份和节假日。离开输入框即自动保存。</translation>
        </message>
        <message>
            <source>All cases with roles, dates, both due dates and weight. Type into the row below the heads to filter: =, ≠, 3..8, &gt;5.</source>
            <translation>全部案件及其角色、日期、两种审限届满日和权重。在表头下方的筛选行中输入即可筛选：=、≠、3..8、&gt;5。</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Ctrl+K finds every action and everybody. Ctrl+/ lists all keys.</source>
            <translation>按 Ctrl+K 可查找任何操作和人员，按 Ctrl+/ 查看全部快捷键。</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Froze baselines</source>
            <translation>确定基准值</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>解除锁定</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已决定</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>已封存</translation>
        </message>
        <message>
            <source>Applied late changes</source>
            <translation>计入调整事项</translation>
        </message>
        <message>
            <source>Noted late changes</source>
            <translation>备注调整事项</translation>
        </message>
        <message>
            <source>Rejected late changes</source>
            <translation>驳回调整事项</translation>
        </message>
        <message>
            <source>Undid a decision on late changes</source>
            <translation>撤销对变更的处理</translation>
        </message>
        <message>
            <source>Fingerprint {print}</source>
            <translation>指纹 {print}</translation>
        </message>
    </context>
    <context>
        <name>Holiday</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>Declared by</source>
            <translation>规定单位</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>上班</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>the court</source>
            <translation>本院</translation>
        </message>
        <message>
            <source>the State</source>
            <translation>国务院</translation>
        </message>
    </context>
    <context>
        <name>HolidaySection</name>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>休息</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>上班</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>The State's days of this year are not in.</source>
            <translation>尚无该年度的国家放假安排。</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>节假日</translation>
        </message>
        <message>
            <source>Days off and weekends worked; time limits and notices follow them.</source>
            <translation>放假日与调休上班日；审限和公示期据此计算。</translation>
        </message>
    </context>
    <context>
        <name>HonourDialog</name>
        <message>
            <source>Staff n&amp;umber</source>
            <translation>工号(&amp;U)</translation>
        </message>
        <message>
            <source>Of a person's honour</source>
            <translation>授予个人的填写</translation>
        </message>
    </context>
    <context>
        <name>HonourEdits</name>
        <message>
            <source>&amp;Honours from outside…</source>
            <translation>外部荣誉登记(&amp;H)…</translation>
        </message>
        <message>
            <source>Add honour…</source>
            <translation>添加荣誉…</translation>
        </message>
        <message>
            <source>Correct the honour…</source>
            <translation>修改荣誉…</translation>
        </message>
        <message>
            <source>Withdraw the honour…</source>
            <translation>撤回荣誉…</translation>
        </message>
    </context>
    <context>
        <name>Honours</name>
        <message>
            <source>Granted on</source>
            <translation>授予日期</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>授予对象</translation>
        </message>
        <message>
            <source>Person, collective, case or project</source>
            <translation>个人、集体、案件或项目</translation>
        </message>
        <message>
            <source>Honour</source>
            <translation>荣誉</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>授予单位</translation>
        </message>
        <message>
            <source>Document no.</source>
            <translation>文号</translation>
        </message>
    </context>
    <context>
        <name>HonoursDialog</name>
        <message>
            <source>Honours from outside</source>
            <translation>外部荣誉</translation>
        </message>
        <message>
            <source>Add honour…</source>
            <translation>添加荣誉…</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>修改(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Withdraw…</source>
            <translation>撤回(&amp;W)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>No ranking of courts is drawn from it.</source>
            <translation>不据此对法院排名。</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Quarterly output</source>
            <translation>季度产出</translation>
        </message>
        <message>
            <source>Mediation before filing</source>
            <translation>诉前调解</translation>
        </message>
        <message>
            <source>Judges' meetings</source>
            <translation>专业法官会议</translation>
        </message>
        <message>
            <source>Entered totals</source>
            <translation>合计录入</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>未变</translation>
        </message>
        <message>
            <source>Taken with a warning</source>
            <translation>收下待查</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>拒收</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>没有数据行</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Taken, marked</source>
            <translation>收下待查</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>List</source>
            <translation>表</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>单元格内容</translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>现存</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>文件中</translation>
        </message>
        <message>
            <source>{file}, rows of import {number} put right</source>
            <translation>{file}（补入第{number}次导入中改正的行）</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Warned</source>
            <translation>待查</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>The row is</source>
            <translation>该行</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Taken back by {author}, {at}</source>
            <translation>已由{author}撤回，{at}</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>Looking at the columns of {file}</source>
            <translation>正在查看 {file} 的列</translation>
        </message>
        <message>
            <source>Saving the map of columns</source>
            <translation>正在保存列对照表</translation>
        </message>
    </context>
    <context>
        <name>ImportFiles</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Workbooks and text tables</source>
            <translation>工作簿和文本表格</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Save the problems</source>
            <translation>保存问题清单</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Importing {file}</source>
            <translation>正在导入{file}</translation>
        </message>
        <message>
            <source>Taking back import {number}</source>
            <translation>正在撤回第{number}次导入</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>正在识别文件</translation>
        </message>
        <message>
            <source>Reading {file}</source>
            <translation>正在读取{file}</translation>
        </message>
        <message>
            <source>Imported {file}: {counts}.</source>
            <translation>已导入{file}：{counts}。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Show the cases</source>
            <translation>查看案件</translation>
        </message>
        <message>
            <source>Show the register</source>
            <translation>查看登记簿</translation>
        </message>
        <message>
            <source>Show what is to be confirmed</source>
            <translation>查看待确认的内容</translation>
        </message>
        <message>
            <source>Took back import {number} ({file}): {removed} removed, {restored} restored.</source>
            <translation>已撤回第{number}次导入（{file}）：移除{removed}行，恢复{restored}行。</translation>
        </message>
        <message>
            <source>&amp;Choose files to import…</source>
            <translation>选择要导入的文件(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Maps of columns…</source>
            <translation>列对照表(&amp;M)…</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>Do not import</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Changed cells</source>
            <translation>将改动的单元格</translation>
        </message>
        <message>
            <source>Save the problems…</source>
            <translation>保存问题清单…</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>导入%n行</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Problems ({count})</source>
            <translation>问题（{count}）</translation>
        </message>
        <message>
            <source>Changed cells ({count})</source>
            <translation>将改动的单元格（{count}）</translation>
        </message>
        <message>
            <source>There are heads but no rows below them.</source>
            <translation>只有表头，没有数据行。</translation>
        </message>
        <message>
            <source>Everything in this file is stored already.</source>
            <translation>文件中的内容均已存入，没有变化。</translation>
        </message>
        <message>
            <source>Nothing has been stored yet. Rejected rows are left out; correct them in the file and import it again: what is stored by then stays as it is.</source>
            <translation>尚未存入任何内容。拒收的行不会导入；请在文件中改正后再次导入，届时已存入的内容保持不变。</translation>
        </message>
        <message>
            <source>Nothing has been stored yet.</source>
            <translation>尚未存入任何内容。</translation>
        </message>
        <message>
            <source>The file has hidden sheets: {names}. Make sure that nothing is missing.</source>
            <translation>文件中有隐藏的工作表：{names}，请确认没有遗漏。</translation>
        </message>
        <message numerus="yes">
            <source>%n times: {reason}</source>
            <translation>
                <numerusform>共%n处：{reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more to come</source>
            <translation>
                <numerusform>之后还有%n份</numerusform>
            </translation>
        </message>
        <message>
            <source>columns by the map “{name}”</source>
            <translation>按列对照表“{name}”</translation>
        </message>
        <message>
            <source>The heads of this file are not those of a list that is known. Say what it is, and what is missing is named.</source>
            <translation>未能按表头识别此文件。请指明它是什么表，缺少的列会指出来。</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>所列内容</translation>
        </message>
        <message>
            <source>Every row can be taken as it is.</source>
            <translation>每一行都可以按原样导入。</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>没有问题</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>Put right, not taken in yet</source>
            <translation>已改正，尚未补入</translation>
        </message>
        <message>
            <source>Put right and taken in</source>
            <translation>已改正并补入</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>已搁置</translation>
        </message>
        <message>
            <source>the file’s value counts</source>
            <translation>以文件为准</translation>
        </message>
        <message>
            <source>a person was chosen</source>
            <translation>已选定人员</translation>
        </message>
        <message>
            <source>, the spelling is remembered</source>
            <translation>，已记住写法</translation>
        </message>
        <message>
            <source>How</source>
            <translation>处理方式</translation>
        </message>
        <message>
            <source>Case or person</source>
            <translation>案号或工号</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原内容</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>新内容</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>变更内容</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>写法</translation>
        </message>
        <message>
            <source>On cases of</source>
            <translation>适用部门</translation>
        </message>
        <message>
            <source>Learned in</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Trial team</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Import {number}</source>
            <translation>第{number}次导入</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>Case no.</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>处理情况</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Of quarter</source>
            <translation>所属季度</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>所指</translation>
        </message>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>In post then</source>
            <translation>当时在任</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Postings</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>same name and division</source>
            <translation>姓名、部门相同</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>姓名相同</translation>
        </message>
        <message>
            <source>sounds the same</source>
            <translation>读音相同</translation>
        </message>
        <message>
            <source>one character differs</source>
            <translation>一字之差</translation>
        </message>
        <message>
            <source>sounds alike</source>
            <translation>读音相近</translation>
        </message>
        <message>
            <source>People on the case</source>
            <translation>办案人员</translation>
        </message>
        <message>
            <source>Post group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>用工形式</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>分子</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Mediator</source>
            <translation>调解员</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>会议日期</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>议题</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>People called (× absent)</source>
            <translation>参会人员（×为缺席）</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结案数</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>审限内</translation>
        </message>
        <message>
            <source>Mediated</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>any division</source>
            <translation>不限部门</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>待决定</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>已采用</translation>
        </message>
        <message>
            <source>Noted beside the result</source>
            <translation>已附注</translation>
        </message>
        <message>
            <source>Rejected by a person</source>
            <translation>已驳回</translation>
        </message>
    </context>
    <context>
        <name>Item</name>
        <message>
            <source>Enforced in full</source>
            <translation>执行完毕率</translation>
        </message>
        <message>
            <source>Money recovered</source>
            <translation>执行到位率</translation>
        </message>
        <message>
            <source>Disputes resolved</source>
            <translation>实质化解率</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>(entered as a total)</source>
            <translation>（合计录入）</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>加减分</translation>
        </message>
        <message>
            <source>Case volume</source>
            <translation>办案数量</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>办案质量</translation>
        </message>
        <message>
            <source>Closed within the limit</source>
            <translation>审限内结案率</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>结收比</translation>
        </message>
        <message>
            <source>Average days</source>
            <translation>平均审理天数比</translation>
        </message>
        <message>
            <source>Long-pending cases</source>
            <translation>长期未结案件</translation>
        </message>
        <message>
            <source>Judgments accepted</source>
            <translation>服判息诉率</translation>
        </message>
        <message>
            <source>Settled by mediation</source>
            <translation>调解率</translation>
        </message>
        <message>
            <source>Complaints and petitions</source>
            <translation>信访投诉</translation>
        </message>
        <message>
            <source>Assisted volume</source>
            <translation>辅助办案量</translation>
        </message>
        <message>
            <source>Quality of assistance</source>
            <translation>辅助质量</translation>
        </message>
        <message>
            <source>Preparation in time</source>
            <translation>庭前准备及时率</translation>
        </message>
        <message>
            <source>Data entered in time</source>
            <translation>信息录入及时率</translation>
        </message>
        <message>
            <source>Judge's mark</source>
            <translation>带教法官评价</translation>
        </message>
        <message>
            <source>Team result</source>
            <translation>团队绩效</translation>
        </message>
        <message>
            <source>Cases assisted</source>
            <translation>协助办结案件</translation>
        </message>
        <message>
            <source>Hearings recorded</source>
            <translation>庭审记录</translation>
        </message>
        <message>
            <source>Archived in time</source>
            <translation>归档及时率</translation>
        </message>
        <message>
            <source>Electronic files in time</source>
            <translation>电子卷宗及时率</translation>
        </message>
        <message>
            <source>Documents served</source>
            <translation>送达完成率</translation>
        </message>
        <message>
            <source>Team's mark</source>
            <translation>团队部门评价</translation>
        </message>
        <message>
            <source>Errors deducted</source>
            <translation>差错扣分</translation>
        </message>
        <message>
            <source>Work targets</source>
            <translation>工作任务目标</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Innovation</source>
            <translation>工作创新</translation>
        </message>
        <message>
            <source>No data: points as at the baseline</source>
            <translation>无数据，按基准计分</translation>
        </message>
        <message>
            <source>{count} long pending</source>
            <translation>{count}件</translation>
        </message>
        <message>
            <source>Vetoes</source>
            <translation>一票否决</translation>
        </message>
        <message>
            <source>Mean of the group {mean}: {difference} to it.</source>
            <translation>同组平均{mean}，相差 {difference}。</translation>
        </message>
        <message>
            <source>No basis given</source>
            <translation>未填依据</translation>
        </message>
    </context>
    <context>
        <name>KeyActs</name>
        <message>
            <source>Public key</source>
            <translation>公钥</translation>
        </message>
        <message>
            <source>Backup of a key</source>
            <translation>密钥备份</translation>
        </message>
        <message>
            <source>Forgotten: the passphrase is asked for at the next issuing.</source>
            <translation>已清除：下次制发时重新询问口令。</translation>
        </message>
        <message>
            <source>Export the public key</source>
            <translation>导出公钥</translation>
        </message>
        <message>
            <source>Export a backup</source>
            <translation>导出备份</translation>
        </message>
        <message>
            <source>“{label}” signs no longer. What it signed stays genuine.</source>
            <translation>“{label}”不再用于签名。此前签名的证书依然有效。</translation>
        </message>
        <message>
            <source>Retire the key…</source>
            <translation>停用密钥…</translation>
        </message>
        <message>
            <source>Keys (*.pem)</source>
            <translation>密钥 (*.pem)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>已写入：{file}</translation>
        </message>
        <message>
            <source>{what}: stored.</source>
            <translation>{what}：已保存。</translation>
        </message>
        <message>
            <source>Make a signing &amp;key…</source>
            <translation>生成签名密钥(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Add a public key…</source>
            <translation>添加公钥(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Restore a signing key…</source>
            <translation>恢复签名密钥(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Forget the passphrase of the key</source>
            <translation>清除密钥口令(&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>KeyFileDialog</name>
        <message>
            <source>Add a public key…</source>
            <translation>添加公钥…</translation>
        </message>
        <message>
            <source>{file}: certificates signed with this key are then known as genuine. Compare the fingerprint with its owner by telephone.</source>
            <translation>{file}：此后用该密钥签名的证书将被识别为真。请与对方电话核对指纹。</translation>
        </message>
        <message>
            <source>Restore a key…</source>
            <translation>恢复密钥…</translation>
        </message>
        <message>
            <source>{file}: with its passphrase the key signs again on this database.</source>
            <translation>{file}：输入口令后，该密钥可在本库继续签名。</translation>
        </message>
        <message>
            <source>&amp;Whose key it is</source>
            <translation>密钥属于谁(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>Say whose key it is, such as the court and the year.</source>
            <translation>请写明密钥属于谁，例如法院和年份。</translation>
        </message>
        <message>
            <source>Enter the passphrase the key had when exported.</source>
            <translation>请输入导出时的口令。</translation>
        </message>
    </context>
    <context>
        <name>KeyMakeDialog</name>
        <message>
            <source>Make a key…</source>
            <translation>生成密钥…</translation>
        </message>
        <message>
            <source>The key signs certificates, so that anybody can tell a genuine one from a forged one. Nobody can find the passphrase again: without it the key signs nothing more, and another is made. What it signed stays genuine.</source>
            <translation>密钥用于为证书签名，任何人都能据此辨别真伪。口令无法找回：忘记口令后，该密钥不能再签名，需另行生成；此前签名的证书依然有效。</translation>
        </message>
        <message>
            <source>&amp;Name of the key</source>
            <translation>密钥名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Once more</source>
            <translation>再次输入(&amp;O)</translation>
        </message>
        <message>
            <source>Say whose key it is, such as the court and the year.</source>
            <translation>请写明密钥属于谁，例如法院和年份。</translation>
        </message>
        <message>
            <source>At least {least} characters.</source>
            <translation>至少{least}个字符。</translation>
        </message>
        <message>
            <source>This is not the same passphrase.</source>
            <translation>两次输入的口令不一致。</translation>
        </message>
    </context>
    <context>
        <name>KeyPassphraseDialog</name>
        <message>
            <source>Change the passphrase…</source>
            <translation>更改口令…</translation>
        </message>
        <message>
            <source>Of the key “{label}”. Backups exported before still have the old passphrase: export another one afterwards.</source>
            <translation>密钥“{label}”。此前导出的备份仍用旧口令：更改后请重新导出备份。</translation>
        </message>
        <message>
            <source>Passphrase until &amp;now</source>
            <translation>当前口令(&amp;N)</translation>
        </message>
        <message>
            <source>New &amp;passphrase</source>
            <translation>新口令(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Once more</source>
            <translation>再次输入(&amp;O)</translation>
        </message>
        <message>
            <source>Enter the passphrase the key has now.</source>
            <translation>请输入当前的口令。</translation>
        </message>
        <message>
            <source>At least {least} characters.</source>
            <translation>至少{least}个字符。</translation>
        </message>
        <message>
            <source>This is not the same passphrase.</source>
            <translation>两次输入的口令不一致。</translation>
        </message>
    </context>
    <context>
        <name>KeySection</name>
        <message>
            <source>Make a key…</source>
            <translation>生成密钥…</translation>
        </message>
        <message>
            <source>Add a public key…</source>
            <translation>添加公钥…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <source>Forget the passphrase now</source>
            <translation>立即清除口令</translation>
        </message>
        <message>
            <source>Export the public key…</source>
            <translation>导出公钥…</translation>
        </message>
        <message>
            <source>Export a backup…</source>
            <translation>导出备份…</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>更改口令…</translation>
        </message>
        <message>
            <source>Retire…</source>
            <translation>停用…</translation>
        </message>
        <message>
            <source>No key signs: certificates are issued unsigned, after a warning.</source>
            <translation>没有可签名的密钥：提示后按不签名制发证书。</translation>
        </message>
        <message>
            <source>“{label}” signs. Its passphrase is kept in memory until the end.</source>
            <translation>用“{label}”签名。口令保存在内存中，直到退出程序。</translation>
        </message>
        <message>
            <source>“{label}” signs. Its passphrase is asked for at the next issuing.</source>
            <translation>用“{label}”签名。下次制发时询问口令。</translation>
        </message>
        <message>
            <source>No key is chosen</source>
            <translation>未选择密钥</translation>
        </message>
        <message>
            <source>Signing keys</source>
            <translation>签名密钥</translation>
        </message>
        <message>
            <source>With its key the court signs the code on every certificate; anybody with the public key can then tell a genuine certificate from a forged one, without a network. Give the public key to whoever checks. Keep a backup away from this computer: if the passphrase or the key is lost, nothing more can be signed with it, and a new key is made; what was signed before stays genuine.</source>
            <translation>本院用密钥为每份证书的验证码签名；持有公钥者无需联网即可辨别真伪。请把公钥交给需要查验的单位。备份请另行保管，不要放在本机：口令或密钥丢失后不能再用它签名，需另行生成新密钥；此前签名的证书依然有效。</translation>
        </message>
    </context>
    <context>
        <name>KeyStrength</name>
        <message>
            <source>Weak: easily guessed. Take several unrelated words.</source>
            <translation>较弱：容易被猜到，请使用几个互不相关的词。</translation>
        </message>
        <message>
            <source>Fair: one or two more unrelated words make it strong.</source>
            <translation>一般：再加一两个互不相关的词即可。</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>较强。</translation>
        </message>
    </context>
    <context>
        <name>KeyUnlockDialog</name>
        <message>
            <source>Unlock the key…</source>
            <translation>解锁密钥…</translation>
        </message>
        <message>
            <source>Certificates are signed with the key “{label}”. Its passphrase is kept in memory until the program ends or you have it forgotten in the settings; it is never stored.</source>
            <translation>证书将用密钥“{label}”签名。口令只保存在内存中，直到退出程序或在设置中清除；绝不写入磁盘。</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>Enter the passphrase of the key.</source>
            <translation>请输入密钥的口令。</translation>
        </message>
    </context>
    <context>
        <name>KeyUnsignedDialog</name>
        <message>
            <source>This court has no key</source>
            <translation>本院尚无密钥</translation>
        </message>
        <message>
            <source>Without a key the certificates are issued unsigned: their code is the number alone, and nobody outside can tell a genuine certificate from a forged one. A signature cannot be added later; the certificate would have to be voided and reissued.</source>
            <translation>没有密钥时，证书不带签名：二维码只有编号，外界无法辨别真伪。签名不能事后补加，只能作废后重新制发。</translation>
        </message>
        <message>
            <source>Make a key…</source>
            <translation>生成密钥…</translation>
        </message>
        <message>
            <source>Issue unsigned</source>
            <translation>不签名制发</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>启用日期</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>指纹</translation>
        </message>
        <message>
            <source>Signs now</source>
            <translation>签名中</translation>
        </message>
        <message>
            <source>Checks only</source>
            <translation>仅供查验</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Can sign</source>
            <translation>可签名</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>en</source>
            <translation>zh</translation>
        </message>
    </context>
    <context>
        <name>LateChangeDialog</name>
        <message>
            <source>Decide late changes…</source>
            <translation>处理调整事项…</translation>
        </message>
        <message>
            <source>They came after {quarter} was locked. Its kept result stays.</source>
            <translation>以下变更发生在{quarter}锁定之后，已保存的考核结果不受影响。</translation>
        </message>
        <message>
            <source>The late changes</source>
            <translation>调整事项</translation>
        </message>
        <message>
            <source>Apply: the quarter counts them</source>
            <translation>计入：本季度按变更后的数据计算</translation>
        </message>
        <message>
            <source>Note: accepted, the result stays</source>
            <translation>备注：认可变更，考核结果不变</translation>
        </message>
        <message>
            <source>Reject: the data become what they were</source>
            <translation>驳回：数据恢复为变更前</translation>
        </message>
        <message>
            <source>&amp;Decision</source>
            <translation>处理结果(&amp;D)</translation>
        </message>
        <message>
            <source>The quarter is open: the values in the data count when it is locked again.</source>
            <translation>本季度已重新开放：再次锁定时按现有数据计算。</translation>
        </message>
        <message>
            <source>The corrected data stay, the kept result is not touched; name, time and reason are kept with it.</source>
            <translation>保留更正后的数据，不改动已保存的结果；处理人、时间和理由一并留存。</translation>
        </message>
        <message>
            <source>The fields get their old values back, in every quarter the change waits in. What was changed again since stays.</source>
            <translation>各字段恢复为变更前的值，该变更在其他季度的待处理事项一并驳回；此后又改动过的数据保持不变。</translation>
        </message>
    </context>
    <context>
        <name>LeadingView</name>
        <message>
            <source>Trends…</source>
            <translation>走势…</translation>
        </message>
        <message>
            <source>Leading candidates</source>
            <translation>领先人选</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部资料</translation>
        </message>
        <message>
            <source>Computed from the data as they stand.</source>
            <translation>按当前数据计算。</translation>
        </message>
        <message>
            <source>Bulletin…</source>
            <translation>通报…</translation>
        </message>
        <message>
            <source>Evaluating…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>Nobody can be chosen as the data stand.</source>
            <translation>按当前数据没有符合条件的人选。</translation>
        </message>
        <message>
            <source>No candidates</source>
            <translation>没有人选</translation>
        </message>
    </context>
    <context>
        <name>LeaveQuestion</name>
        <message>
            <source>Leave Case Star?</source>
            <translation>要退出办案之星吗？</translation>
        </message>
        <message>
            <source>Something you typed has not been saved.</source>
            <translation>有已录入的内容尚未保存。</translation>
        </message>
        <message>
            <source>Work is still going on in the background.</source>
            <translation>后台仍有任务正在进行。</translation>
        </message>
        <message>
            <source>Leave when it is done</source>
            <translation>完成后退出</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>不保存并退出</translation>
        </message>
        <message>
            <source>Stop it and leave</source>
            <translation>停止任务并退出</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>留在这里</translation>
        </message>
    </context>
    <context>
        <name>LeftDrafts</name>
        <message>
            <source>Typed and not stored when the program ended last: {titles}. Open the same dialog again, and it is offered there.</source>
            <translation>上次程序中断时已填写但未保存：{titles}。再次打开相应的对话框即可取回。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Discard it all</source>
            <translation>全部放弃</translation>
        </message>
    </context>
    <context>
        <name>Limit</name>
        <message>
            <source>Within the limit</source>
            <translation>审限内</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>临近届满</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>超审限</translation>
        </message>
        <message>
            <source>Closed in time</source>
            <translation>审限内结案</translation>
        </message>
        <message>
            <source>Closed late</source>
            <translation>超审限结案</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>无审限</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Case Star</source>
            <translation>办案之星</translation>
        </message>
        <message>
            <source>Cancelled. What was finished before is kept.</source>
            <translation>已取消。此前完成的部分已保留。</translation>
        </message>
        <message>
            <source>Showing {quarter}, the latest quarter with data.</source>
            <translation>现显示{quarter}，即最近有数据的季度。</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>not taken</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>Head in the file</source>
            <translation>文件中的表头</translation>
        </message>
        <message>
            <source>First cell</source>
            <translation>首个单元格</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>对应的列</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>由您指定</translation>
        </message>
        <message>
            <source>a known head</source>
            <translation>已知表头</translation>
        </message>
        <message>
            <source>a head like it</source>
            <translation>表头相近</translation>
        </message>
        <message>
            <source>by its cells</source>
            <translation>依内容判断</translation>
        </message>
    </context>
    <context>
        <name>MappingDialog</name>
        <message>
            <source>Columns of the file</source>
            <translation>文件的列</translation>
        </message>
        <message>
            <source>Use these columns</source>
            <translation>按此对照导入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>“{head}” &amp;stands for</source>
            <translation>“{head}”对应(&amp;S)</translation>
        </message>
        <message>
            <source>Still needed: {columns}.</source>
            <translation>还缺必需的列：{columns}。</translation>
        </message>
        <message>
            <source>Enter a name for this map of columns.</source>
            <translation>请为这份列对照表取名。</translation>
        </message>
        <message>
            <source>— not taken —</source>
            <translation>— 不导入 —</translation>
        </message>
        <message>
            <source>{file}, sheet {sheet}, heads in row {row}. Columns that are not taken are left out; the next file with these heads is known again.</source>
            <translation>{file}，工作表“{sheet}”，表头在第 {row} 行。不导入的列将略去；下次遇到同样表头的文件会自动识别。</translation>
        </message>
        <message>
            <source>&amp;Name of this map</source>
            <translation>对照表名称(&amp;N)</translation>
        </message>
        <message>
            <source>The first rows</source>
            <translation>前几行</translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>Correction of a document</source>
            <translation>文书补正或差错</translation>
        </message>
        <message>
            <source>Breach of procedure</source>
            <translation>程序违法</translation>
        </message>
        <message>
            <source>Justified complaint</source>
            <translation>属实投诉</translation>
        </message>
        <message>
            <source>Petition at fault</source>
            <translation>有责信访</translation>
        </message>
        <message>
            <source>Long-pending case with a reason</source>
            <translation>有正当事由的长期未结案件</translation>
        </message>
        <message>
            <source>Draft returned for rewriting</source>
            <translation>初稿实质退改</translation>
        </message>
        <message>
            <source>Service or preservation left out</source>
            <translation>漏送达、漏保全</translation>
        </message>
        <message>
            <source>Proof-reading error</source>
            <translation>校对差错</translation>
        </message>
        <message>
            <source>Flaw of the assistant's making</source>
            <translation>归责助理的瑕疵</translation>
        </message>
        <message>
            <source>Hearing recorded (under two hours)</source>
            <translation>庭审记录（不足两小时）</translation>
        </message>
        <message>
            <source>Hearing recorded (two hours or more)</source>
            <translation>庭审记录（两小时以上）</translation>
        </message>
        <message>
            <source>Record unsigned or wrong</source>
            <translation>笔录缺签或差错</translation>
        </message>
        <message>
            <source>File sent back</source>
            <translation>退卷</translation>
        </message>
        <message>
            <source>Cap of praise in reviews</source>
            <translation>评查优秀加分封顶</translation>
        </message>
    </context>
    <context>
        <name>MeasureConfirmations</name>
        <message>
            <source>Second person</source>
            <translation>第二人复核</translation>
        </message>
        <message>
            <source>Enter again…</source>
            <translation>重新录入…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>You entered this yourself: somebody else has to enter it again.</source>
            <translation>此条由您本人录入，须由他人重新录入。</translation>
        </message>
        <message>
            <source>Entered again: {what}</source>
            <translation>复核录入：{what}</translation>
        </message>
        <message>
            <source>Confirmed: {what}.</source>
            <translation>已复核：{what}。</translation>
        </message>
        <message>
            <source>{what} differs: {author} entered {value}. It stays open until one is corrected.</source>
            <translation>{what} 不一致：{author}录入的是{value}。其中一方更正之前保持待定。</translation>
        </message>
        <message>
            <source>Entered by yourself</source>
            <translation>本人录入</translation>
        </message>
        <message>
            <source>&amp;Enter again…</source>
            <translation>重新录入(&amp;E)…</translation>
        </message>
        <message>
            <source>C&amp;orrect the first entry…</source>
            <translation>更正首次录入(&amp;O)…</translation>
        </message>
        <message>
            <source>Nothing to confirm</source>
            <translation>没有待复核的内容</translation>
        </message>
        <message>
            <source>Adjustments, vetoes and review grades of the quarter come here.</source>
            <translation>本季度的加减分、否决和评查等次列在此处。</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>No second person is asked for</source>
            <translation>未启用第二人复核</translation>
        </message>
        <message>
            <source>With the setting of the court on, somebody else types adjustments, vetoes and review grades again, before the quarter can be locked.</source>
            <translation>在法院设置中启用后，加减分、否决和评查等次须由另一人重新录入，季度才能锁定。</translation>
        </message>
    </context>
    <context>
        <name>MeasureDialog</name>
        <message>
            <source>&amp;Person</source>
            <translation>人员(&amp;P)</translation>
        </message>
        <message>
            <source>Type part of a number or a name</source>
            <translation>输入工号或姓名的一部分</translation>
        </message>
        <message>
            <source>&amp;Basis</source>
            <translation>依据(&amp;B)</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <source>Choose whom the entry is about.</source>
            <translation>请选择该记录所属人员。</translation>
        </message>
        <message>
            <source>&amp;Veto</source>
            <translation>否决情形(&amp;V)</translation>
        </message>
        <message>
            <source>Choose a veto</source>
            <translation>请选择否决情形</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>数值(&amp;V)</translation>
        </message>
        <message>
            <source>Points, with + or −</source>
            <translation>分值，带正负号</translation>
        </message>
    </context>
    <context>
        <name>MeasureEntries</name>
        <message>
            <source>Adjustments and vetoes</source>
            <translation>加减分与一票否决</translation>
        </message>
        <message>
            <source>This is to be confirmed: enter it again without seeing it.</source>
            <translation>此条待您复核：请在不看原值的情况下重新录入。</translation>
        </message>
        <message>
            <source>Entry removed: {name}</source>
            <translation>已删除记录：{name}</translation>
        </message>
        <message>
            <source>Change entry…</source>
            <translation>修改记录…</translation>
        </message>
        <message>
            <source>Add entry…</source>
            <translation>添加记录…</translation>
        </message>
        <message>
            <source>Entry changed: {name}</source>
            <translation>已修改记录：{name}</translation>
        </message>
        <message>
            <source>Entry added: {name}</source>
            <translation>已添加记录：{name}</translation>
        </message>
        <message>
            <source>Add &amp;adjustment…</source>
            <translation>添加加减分(&amp;A)…</translation>
        </message>
        <message>
            <source>Add &amp;veto…</source>
            <translation>添加否决情形(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Change entry…</source>
            <translation>修改记录(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Remove entry</source>
            <translation>删除记录(&amp;R)</translation>
        </message>
        <message>
            <source>Add adjustment</source>
            <translation>添加加减分</translation>
        </message>
        <message>
            <source>Add veto</source>
            <translation>添加否决情形</translation>
        </message>
        <message>
            <source>Points added or taken and vetoes stand here, each with what it rests on.</source>
            <translation>加减分和一票否决列在这里，每条都写明依据。</translation>
        </message>
        <message>
            <source>No entries yet</source>
            <translation>尚无记录</translation>
        </message>
    </context>
    <context>
        <name>MeasureSheet</name>
        <message>
            <source>Nobody with days in post in this quarter has these items.</source>
            <translation>本季度没有在岗人员需要填写这些项目。</translation>
        </message>
        <message>
            <source>Nobody to enter for</source>
            <translation>无人可填</translation>
        </message>
        <message>
            <source>no days in post</source>
            <translation>无在岗天数</translation>
        </message>
        <message>
            <source>{author}, {moment}</source>
            <translation>{author}，{moment}</translation>
        </message>
        <message>
            <source>import {number}</source>
            <translation>第{number}次导入</translation>
        </message>
        <message>
            <source>{count} entries, opened by F2 or a double click</source>
            <translation>共{count}条，按F2或双击打开</translation>
        </message>
        <message>
            <source>{count} entries, double-click to open</source>
            <translation type="vanished">共{count}条记录，双击打开</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) pasted.</source>
            <translation>
                <numerusform>已粘贴%n格。</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Part / whole, typed like 18/20</source>
            <translation>分子/分母，如18/20</translation>
        </message>
        <message>
            <source>Points from 0 to {highest}, given once a quarter</source>
            <translation>0至{highest}分，每季度评一次</translation>
        </message>
        <message>
            <source>A whole number, 0 or more</source>
            <translation>不小于0的整数</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>员额法官</translation>
        </message>
        <message>
            <source>Judge assistants</source>
            <translation>法官助理</translation>
        </message>
        <message>
            <source>Court clerks</source>
            <translation>书记员</translation>
        </message>
        <message>
            <source>Administration, police, technicians</source>
            <translation>司法行政、法警、技术人员</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>人员类别</translation>
        </message>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Days in post</source>
            <translation>在岗天数</translation>
        </message>
        <message>
            <source>{count} entries add up to this</source>
            <translation>由{count}条记录合计</translation>
        </message>
    </context>
    <context>
        <name>MeasuresPage</name>
        <message>
            <source>Open the quarter's page</source>
            <translation>打开季度管理</translation>
        </message>
        <message>
            <source>{quarter} is locked: nothing can be entered until it is unlocked.</source>
            <translation>{quarter}已锁定：解除锁定后才能填写。</translation>
        </message>
        <message>
            <source>{quarter} is sealed: what comes later waits there as an adjustment.</source>
            <translation>{quarter}已封存：之后的变化作为调整事项留待处理。</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Adjustments and vetoes</source>
            <translation>加减分与一票否决</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>第二人复核</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Re&amp;do</source>
            <translation>重做(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;History of the cell…</source>
            <translation>单元格历史(&amp;H)…</translation>
        </message>
    </context>
    <context>
        <name>MediationDialog</name>
        <message>
            <source>&amp;Number</source>
            <translation>编号(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Begun</source>
            <translation>开始日期(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Mediator or judge</source>
            <translation>调解员或法官(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Parties</source>
            <translation>当事人数(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Result</source>
            <translation>结果(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>天数(&amp;D)</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>MediationTab</name>
        <message>
            <source>Change mediation…</source>
            <translation>修改诉前调解…</translation>
        </message>
        <message>
            <source>Add mediation…</source>
            <translation>添加诉前调解…</translation>
        </message>
    </context>
    <context>
        <name>MeetingDialog</name>
        <message>
            <source>&amp;Minutes no.</source>
            <translation>纪要编号(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Held</source>
            <translation>会议日期(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Subject or case numbers</source>
            <translation>议题或案号(&amp;S)</translation>
        </message>
        <message>
            <source>Hos&amp;t</source>
            <translation>主持人(&amp;T)</translation>
        </message>
        <message>
            <source>Staff numbers or names, with 、 between</source>
            <translation>工号或姓名，用“、”分隔</translation>
        </message>
        <message>
            <source>&amp;Present</source>
            <translation>出席(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Absent</source>
            <translation>缺席(&amp;A)</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>MeetingTab</name>
        <message>
            <source>Change meeting…</source>
            <translation>修改会议…</translation>
        </message>
        <message>
            <source>Add meeting…</source>
            <translation>添加会议…</translation>
        </message>
    </context>
    <context>
        <name>MembershipDialog</name>
        <message>
            <source>&amp;Team</source>
            <translation>团队(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Part in it</source>
            <translation>团队角色(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>起始日期(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>截止日期(&amp;L)</translation>
        </message>
        <message>
            <source>No last day yet</source>
            <translation>暂无截止日期</translation>
        </message>
        <message>
            <source>&amp;Share</source>
            <translation>份额(&amp;S)</translation>
        </message>
        <message>
            <source>Empty: an equal part; else 0.5 or 1/3</source>
            <translation>留空即平均分配；否则如0.5或1/3</translation>
        </message>
        <message>
            <source>D&amp;ocument no.</source>
            <translation>文号(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>本页(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Table</source>
            <translation>表格(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>Postings</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>States of service</source>
            <translation>任职状态</translation>
        </message>
        <message>
            <source>Remembered spellings</source>
            <translation>记住的写法</translation>
        </message>
        <message>
            <source>Sensitive fields</source>
            <translation>敏感信息</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>聘用合同</translation>
        </message>
        <message>
            <source>Team memberships</source>
            <translation>团队成员关系</translation>
        </message>
        <message>
            <source>Assessment grades</source>
            <translation>考核等次</translation>
        </message>
        <message>
            <source>Rewards</source>
            <translation>奖励</translation>
        </message>
        <message>
            <source>Honours</source>
            <translation>荣誉</translation>
        </message>
        <message>
            <source>Disciplinary measures</source>
            <translation>处分与处理</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Research and publications</source>
            <translation>论文、案例、调研成果</translation>
        </message>
        <message>
            <source>Roles in cases</source>
            <translation>办案角色</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>季度产出</translation>
        </message>
        <message>
            <source>Nominations</source>
            <translation>提名</translation>
        </message>
        <message>
            <source>Totals of cases</source>
            <translation>案件汇总数</translation>
        </message>
        <message>
            <source>Mediations before filing</source>
            <translation>诉前调解</translation>
        </message>
        <message>
            <source>Meetings of judges</source>
            <translation>专业法官会议</translation>
        </message>
        <message>
            <source>Attendance of meetings</source>
            <translation>参会记录</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>个人信息</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Alike in both records, kept once: {what}.</source>
            <translation>两条记录相同、只保留一份：{what}。</translation>
        </message>
        <message>
            <source>{quarters} is closed: there the change waits as an adjustment.</source>
            <translation>{quarters}已关闭：该改动在其中作为调整事项留待处理。</translation>
        </message>
        <message>
            <source>Output of {quarters} stays where it was counted.</source>
            <translation>{quarters}的产出保留在原计入处。</translation>
        </message>
        <message>
            <source>Certificates that keep the number and name printed: {count}.</source>
            <translation>保持原印工号和姓名的证书：{count}份。</translation>
        </message>
        <message>
            <source>Both, added up</source>
            <translation>两者都保留，合并计算</translation>
        </message>
        <message>
            <source>Of the record that stays: {what}</source>
            <translation>以保留的记录为准：{what}</translation>
        </message>
        <message>
            <source>Of the other record: {what}</source>
            <translation>以另一条记录为准：{what}</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>不显示内容</translation>
        </message>
        <message>
            <source>In-service education</source>
            <translation>在职学历</translation>
        </message>
        <message>
            <source>In-service degree</source>
            <translation>在职学位</translation>
        </message>
        <message>
            <source>In-service school</source>
            <translation>在职毕业院校</translation>
        </message>
        <message>
            <source>Left the quota on</source>
            <translation>退出员额时间</translation>
        </message>
        <message>
            <source>End of the probation</source>
            <translation>试用期届满</translation>
        </message>
        <message>
            <source>Class of retirement</source>
            <translation>退休类别</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Merge two records of one person…</source>
            <translation>合并同一人的两条记录…</translation>
        </message>
        <message>
            <source>{person} stays, with this number and name. The other record goes into it, and its number and name mean this person from then on.</source>
            <translation>{person}保留，工号和姓名不变。另一条记录并入，此后其工号和姓名均指此人。</translation>
        </message>
        <message>
            <source>Choose the other record</source>
            <translation>请选择另一条记录</translation>
        </message>
        <message>
            <source>&amp;Other record</source>
            <translation>另一条记录(&amp;O)</translation>
        </message>
        <message>
            <source>What would move is shown here first.</source>
            <translation>合并前先在此列明将转入的内容。</translation>
        </message>
        <message>
            <source>Choose the record that is the same person.</source>
            <translation>请选择属于同一人的另一条记录。</translation>
        </message>
        <message>
            <source>This has to be put right before: see below.</source>
            <translation>须先处理：见下。</translation>
        </message>
        <message>
            <source>Decide each conflict between the records.</source>
            <translation>请逐项决定两条记录之间的冲突。</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>将转入</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>需要决定</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>尚未决定</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>N&amp;ame</source>
            <translation>姓名(&amp;A)</translation>
        </message>
        <message>
            <source>Pin&amp;yin</source>
            <translation>拼音(&amp;Y)</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Case Star</source>
            <translation>办案之星</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>本季</translation>
        </message>
        <message>
            <source>People and data</source>
            <translation>人员与数据</translation>
        </message>
        <message>
            <source>Honours</source>
            <translation>荣誉</translation>
        </message>
        <message>
            <source>Rules and settings</source>
            <translation>规则与设置</translation>
        </message>
    </context>
    <context>
        <name>NomineeDialog</name>
        <message>
            <source>Add by hand…</source>
            <translation>手工提名…</translation>
        </message>
        <message>
            <source>&amp;Who</source>
            <translation>人选(&amp;W)</translation>
        </message>
        <message>
            <source>Type a name or a staff number</source>
            <translation>输入姓名或工号</translation>
        </message>
        <message>
            <source>Choose somebody of the list.</source>
            <translation>请从列表中选择。</translation>
        </message>
    </context>
    <context>
        <name>Note</name>
        <message>
            <source>The type “{type}” has no weight of its own in the scheme and counts as any other.</source>
            <translation>类型代字“{type}”不在方案的权重表中，按其他类型计权。</translation>
        </message>
        <message>
            <source>{case}: {finding} is not counted until it has been reviewed.</source>
            <translation>{case}：{finding}，待评查认定责任后计入。</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message numerus="yes">
            <source>%n note(s) on this result</source>
            <translation>
                <numerusform>本结果有%n条说明</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <source>Public notice</source>
            <translation>公示</translation>
        </message>
        <message>
            <source>Show the notice</source>
            <translation>查看公示</translation>
        </message>
        <message>
            <source>&amp;First day of the notice</source>
            <translation>公示首日(&amp;F)</translation>
        </message>
        <message>
            <source>Enter a day, like 2024-04-12.</source>
            <translation>请填写日期，如2024-04-12。</translation>
        </message>
        <message>
            <source>Objections are taken until {day}.</source>
            <translation>异议受理至{day}。</translation>
        </message>
    </context>
    <context>
        <name>OneNumber</name>
        <message>
            <source>Number</source>
            <translation>要改动的数</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>now {value}</source>
            <translation>现为{value}</translation>
        </message>
    </context>
    <context>
        <name>OpenedBatch</name>
        <message>
            <source>The row stands as it is. Of a value corrected by hand, the hand’s counts.</source>
            <translation>该行保持原样；手工更正过的内容以手工更正为准。</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Taking in what was put right</source>
            <translation>正在补入改正的行</translation>
        </message>
        <message>
            <source>Opening the file of the import</source>
            <translation>正在打开源文件</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>另存源文件</translation>
        </message>
        <message>
            <source>Saving the file</source>
            <translation>正在保存源文件</translation>
        </message>
        <message>
            <source>Import {number} took in what was put right: {counts}.</source>
            <translation>第{number}次导入已补入改正的行：{counts}。</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>已保存：{file}</translation>
        </message>
        <message>
            <source>Choose the person…</source>
            <translation>选定人员…</translation>
        </message>
        <message>
            <source>Let the file’s value count</source>
            <translation>以文件为准</translation>
        </message>
        <message>
            <source>Put right…</source>
            <translation>改正…</translation>
        </message>
        <message>
            <source>Put the problem &amp;right…</source>
            <translation>改正问题(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Accept the problem…</source>
            <translation>接受问题(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Leave the problem</source>
            <translation>搁置问题(&amp;L)</translation>
        </message>
        <message>
            <source>Re&amp;open the problem</source>
            <translation>重新处理问题(&amp;O)</translation>
        </message>
        <message>
            <source>Show the row in the &amp;file</source>
            <translation>在源文件中查看该行(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Take in what was put right</source>
            <translation>补入改正的行(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Save the file of the import…</source>
            <translation>另存源文件(&amp;S)…</translation>
        </message>
        <message>
            <source>All &amp;imports</source>
            <translation>全部导入(&amp;I)</translation>
        </message>
        <message>
            <source>Remembered &amp;spellings…</source>
            <translation>记住的写法(&amp;S)…</translation>
        </message>
    </context>
    <context>
        <name>Output</name>
        <message>
            <source>Adjustment</source>
            <translation>加减分</translation>
        </message>
        <message>
            <source>Veto</source>
            <translation>一票否决</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>&amp;Trends…</source>
            <translation>走势(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Bulletin…</source>
            <translation>通报(&amp;B)…</translation>
        </message>
        <message>
            <source>Counting the quarters</source>
            <translation>正在统计各季度</translation>
        </message>
        <message>
            <source>Saved: {place}</source>
            <translation>已保存：{place}</translation>
        </message>
        <message>
            <source>{state} · scheme {code} {version}</source>
            <translation>{state} · 方案 {code} {version}</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Overview</source>
            <translation>总览</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>季度产出</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>待核实事项</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>日程提醒</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>登记簿</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>奖项</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>证书登记簿</translation>
        </message>
        <message>
            <source>Ceremony</source>
            <translation>颁奖仪式</translation>
        </message>
        <message>
            <source>Certificate templates</source>
            <translation>证书模板</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>考核方案</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度管理</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>存为PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>共%n页</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperPrinter</name>
        <message>
            <source>Printing</source>
            <translation>正在打印</translation>
        </message>
        <message>
            <source>Sent to {printer}.</source>
            <translation>已送至{printer}。</translation>
        </message>
        <message>
            <source>The printer did not take it ({reason}). Choose another one and try again.</source>
            <translation>打印机未接受（{reason}）。请另选打印机重试。</translation>
        </message>
    </context>
    <context>
        <name>PaperSaver</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>Saved: {place}</source>
            <translation>已保存：{place}</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="vanished">未锁定</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>{file} is locked. The password is used to open it and is not kept.</source>
            <translation>{file}有密码保护。密码只用于打开文件，不会保存。</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="vanished">未锁定</translation>
        </message>
        <message>
            <source>That password does not open it.</source>
            <translation>密码不正确。</translation>
        </message>
    </context>
    <context>
        <name>PastePreview</name>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Paste all, mark the wrong ones</source>
            <translation>全部粘贴并标出有误的</translation>
        </message>
        <message numerus="yes">
            <source>Paste %n cell(s)</source>
            <translation>
                <numerusform>粘贴%n格</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) would change.</source>
            <translation>
                <numerusform>将改动%n格。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken:</source>
            <translation>
                <numerusform>%n格不能收下：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) fall outside or on closed cells.</source>
            <translation>
                <numerusform>%n格超出表格或落在不可填写的格上。</numerusform>
            </translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>粘贴内容</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>原因</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>人员类别</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>审判团队</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Days in post</source>
            <translation>在岗天数</translation>
        </message>
        <message>
            <source>{days} days in post in the quarter</source>
            <translation>本季度在岗{days}天</translation>
        </message>
    </context>
    <context>
        <name>PeopleChanges</name>
        <message>
            <source>&amp;Change several…</source>
            <translation>批量变更(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Merge two records…</source>
            <translation>合并两条记录(&amp;M)…</translation>
        </message>
        <message>
            <source>Merge two records</source>
            <translation>合并两条记录</translation>
        </message>
        <message>
            <source>Comparing two records</source>
            <translation>正在比对两条记录</translation>
        </message>
        <message>
            <source>Nothing was different: nothing is changed.</source>
            <translation>没有不同之处，未作改动。</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) changed.</source>
            <translation>
                <numerusform>已变更%n人。</numerusform>
            </translation>
        </message>
        <message>
            <source>{quarters} is closed: there the change waits as an adjustment.</source>
            <translation>{quarters}已关闭：该改动在其中作为调整事项留待处理。</translation>
        </message>
        <message>
            <source>Change several people</source>
            <translation>批量变更人员</translation>
        </message>
    </context>
    <context>
        <name>PeopleEdits</name>
        <message>
            <source>&amp;Add person…</source>
            <translation>添加人员(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Transfer…</source>
            <translation>调动(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Promote…</source>
            <translation>晋升(&amp;P)…</translation>
        </message>
        <message>
            <source>Add &amp;state…</source>
            <translation>添加状态(&amp;S)…</translation>
        </message>
        <message>
            <source>Edit &amp;name…</source>
            <translation>修改姓名(&amp;N)…</translation>
        </message>
        <message>
            <source>Add p&amp;osting…</source>
            <translation>添加任职(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Leave the court…</source>
            <translation>办理离任(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Delete person…</source>
            <translation>删除人员(&amp;D)…</translation>
        </message>
        <message>
            <source>Take the posting away…</source>
            <translation>删去任职…</translation>
        </message>
        <message>
            <source>{posting}: it never was. To end a posting, correct its last day instead.</source>
            <translation>{posting}：该任职从未有过。要结束任职，请改正其截止日期。</translation>
        </message>
        <message>
            <source>Add a state…</source>
            <translation>添加状态…</translation>
        </message>
        <message>
            <source>Correct the state…</source>
            <translation>更正状态…</translation>
        </message>
        <message>
            <source>{state}: it never was.</source>
            <translation>{state}：该状态从未有过。</translation>
        </message>
        <message>
            <source>Take the state away…</source>
            <translation>删去状态…</translation>
        </message>
        <message>
            <source>{person}. Postings and states in force end the day before.</source>
            <translation>{person}。现有任职和状态于前一日结束。</translation>
        </message>
        <message>
            <source>Leave the court…</source>
            <translation>办理离任…</translation>
        </message>
        <message>
            <source>Edit name…</source>
            <translation>修改姓名…</translation>
        </message>
        <message>
            <source>{person}: only somebody entered by mistake, whom no case names.</source>
            <translation>{person}：只能删除误录且未出现在任何案件中的人员。</translation>
        </message>
        <message>
            <source>Delete person…</source>
            <translation>删除人员…</translation>
        </message>
        <message>
            <source>Add person…</source>
            <translation>添加人员…</translation>
        </message>
        <message>
            <source>{person}. The posting in force ends the day before the new one begins.</source>
            <translation>{person}。现任职于新任职开始的前一日结束。</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>调动…</translation>
        </message>
        <message>
            <source>Promote…</source>
            <translation>晋升…</translation>
        </message>
        <message>
            <source>{person}. It may share no day with another posting.</source>
            <translation>{person}。不得与其他任职日期重叠。</translation>
        </message>
        <message>
            <source>Add a posting…</source>
            <translation>添加任职…</translation>
        </message>
        <message>
            <source>Correct the posting…</source>
            <translation>更正任职…</translation>
        </message>
        <message>
            <source>Nothing was different: nothing is changed.</source>
            <translation>没有不同之处，未作改动。</translation>
        </message>
        <message>
            <source>{what}: {number} is stored.</source>
            <translation>{what}：{number}已保存。</translation>
        </message>
        <message>
            <source>{quarters} is closed: there the change waits as an adjustment.</source>
            <translation>{quarters}已关闭：该改动在其中作为调整事项留待处理。</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Former</source>
            <translation>已离任</translation>
        </message>
        <message>
            <source>Also show those who are no longer in service</source>
            <translation>同时显示已离任人员</translation>
        </message>
        <message>
            <source>Personnel &amp;file</source>
            <translation>人事档案(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Why these points?</source>
            <translation>为什么是这个分数(&amp;W)</translation>
        </message>
        <message>
            <source>Nobody is entered yet</source>
            <translation>尚无人员</translation>
        </message>
        <message>
            <source>Import the workbook of people, or add them one by one.</source>
            <translation>请导入人员表，或逐个添加。</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
    </context>
    <context>
        <name>PeopleRoster</name>
        <message>
            <source>the quarter</source>
            <translation>按季度</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Show who was where on this day; empty: as of the quarter (Ctrl+D)</source>
            <translation>显示该日人员所在部门和岗位；留空则按所选季度（Ctrl+D）</translation>
        </message>
        <message>
            <source>Di&amp;visions</source>
            <translation>组织架构(&amp;V)</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>花名册</translation>
        </message>
        <message>
            <source>Making the workbook</source>
            <translation>正在生成工作簿</translation>
        </message>
        <message>
            <source>Distribution of people</source>
            <translation>人员分布</translation>
        </message>
        <message>
            <source>Performance files</source>
            <translation>业绩档案</translation>
        </message>
        <message>
            <source>A file each</source>
            <translation>每人一个文件</translation>
        </message>
        <message>
            <source>As of another &amp;day</source>
            <translation>截至其他日期(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Roster on paper…</source>
            <translation>打印花名册(&amp;R)…</translation>
        </message>
        <message>
            <source>Distri&amp;bution…</source>
            <translation>人员分布(&amp;B)…</translation>
        </message>
        <message>
            <source>Days &amp;in post…</source>
            <translation>在岗天数(&amp;I)…</translation>
        </message>
        <message>
            <source>Per&amp;formance files…</source>
            <translation>业绩档案(&amp;F)…</translation>
        </message>
    </context>
    <context>
        <name>PerformanceDialog</name>
        <message>
            <source>Performance files</source>
            <translation>业绩档案</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>{year}年度</translation>
        </message>
        <message>
            <source>&amp;Everybody who served in the year</source>
            <translation>该年度全体在院人员(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Preview…</source>
            <translation>预览(&amp;P)…</translation>
        </message>
        <message>
            <source>A &amp;file each…</source>
            <translation>每人一个文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Postings, days in post, stored results, grades, rewards, honours, certificates, training and research: only what is recorded.</source>
            <translation>任职、在岗天数、已存的考核结果、考核等次、奖励、荣誉、证书、培训和调研：只载已登记的内容。</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部资料</translation>
        </message>
        <message>
            <source>&amp;Chosen in the list: {number}</source>
            <translation>列表中所选：{number}(&amp;C)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Chosen in the list: %n person(s)</source>
            <translation>
                <numerusform>列表中所选：%n人(&amp;C)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Period</name>
        <message>
            <source>{year} Q1</source>
            <translation>{year}年第一季度</translation>
        </message>
        <message>
            <source>{year} Q2</source>
            <translation>{year}年第二季度</translation>
        </message>
        <message>
            <source>{year} Q3</source>
            <translation>{year}年第三季度</translation>
        </message>
        <message>
            <source>{year} Q4</source>
            <translation>{year}年第四季度</translation>
        </message>
        <message>
            <source>Weekly bulletin</source>
            <translation>周通报</translation>
        </message>
        <message>
            <source>Monthly analysis</source>
            <translation>月分析</translation>
        </message>
        <message>
            <source>Quarterly assessment</source>
            <translation>季考核</translation>
        </message>
        <message>
            <source>Annual summary</source>
            <translation>年汇总</translation>
        </message>
        <message>
            <source>{year} W{number}</source>
            <translation>{year}年第{number}周</translation>
        </message>
        <message>
            <source>yyyy-MM</source>
            <comment>year and month as QLocale writes them</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>yyyy</source>
            <comment>a year as QLocale writes it</comment>
            <translation>yyyy年</translation>
        </message>
        <message>
            <source>Type a week, such as 2024 W8, or a day of it.</source>
            <translation>请输入一周，如2024年第8周，或其中的某一天。</translation>
        </message>
        <message>
            <source>Type a month, such as 2024-02.</source>
            <translation>请输入月份，如2024年2月。</translation>
        </message>
        <message>
            <source>Type a quarter, such as 2024 Q1.</source>
            <translation>请输入季度，如2024年第一季度。</translation>
        </message>
        <message>
            <source>Type a year, such as 2024.</source>
            <translation>请输入年度，如2024年。</translation>
        </message>
    </context>
    <context>
        <name>PeriodBar</name>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>{year}年度</translation>
        </message>
        <message>
            <source>From – until</source>
            <translation>起止日期</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Two days, the earlier one first</source>
            <translation>请填写两个日期，前一个须较早</translation>
        </message>
    </context>
    <context>
        <name>PeriodField</name>
        <message>
            <source>The next one</source>
            <translation>下一期</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>上一期</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>In post, {quarter}</source>
            <translation>{quarter}在岗</translation>
        </message>
        <message>
            <source>of {days} days</source>
            <translation>/ {days}天</translation>
        </message>
        <message>
            <source>{days} days as {peers}</source>
            <translation>{peers}：{days}天</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>{day}起</translation>
        </message>
        <message>
            <source>Output entered</source>
            <translation>已填季度产出</translation>
        </message>
        <message>
            <source>Nothing is entered for this quarter.</source>
            <translation>本季度尚未填写。</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>历次结果</translation>
        </message>
        <message>
            <source>{days} counted</source>
            <translation>计{days}天</translation>
        </message>
        <message>
            <source>0 of {days}</source>
            <translation>{days}天不计</translation>
        </message>
        <message>
            <source>No posting</source>
            <translation>无任职</translation>
        </message>
        <message>
            <source>Left the court: {state}</source>
            <translation>已离任：{state}</translation>
        </message>
        <message>
            <source>{state}: these days are not in post</source>
            <translation>{state}：不计入在岗天数</translation>
        </message>
        <message>
            <source>place {place}</source>
            <translation>第 {place} 名</translation>
        </message>
        <message>
            <source>{place}, tied</source>
            <translation>{place}（并列）</translation>
        </message>
    </context>
    <context>
        <name>PersonCardView</name>
        <message>
            <source>Nobody chosen</source>
            <translation>未选中人员</translation>
        </message>
        <message>
            <source>Choose somebody in the list to see postings, states and days in post.</source>
            <translation>在列表中选择人员，即可查看任职、状态和在岗天数。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>Personnel file</source>
            <translation>人事档案</translation>
        </message>
        <message>
            <source>Open in the sheet</source>
            <translation>在表格中打开</translation>
        </message>
        <message>
            <source>Postings</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>States</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>None: in post all the time.</source>
            <translation>无：一直在岗。</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>审判团队</translation>
        </message>
        <message>
            <source>Nobody else is in it.</source>
            <translation>团队中没有其他人。</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>Staff &amp;number</source>
            <translation>工号(&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>姓名(&amp;A)</translation>
        </message>
        <message>
            <source>Pin&amp;yin</source>
            <translation>拼音(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>起始日期(&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>PersonFile</name>
        <message>
            <source>share {share}</source>
            <translation>份额{share}</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Born on</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Ethnicity</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>Native place</source>
            <translation>籍贯</translation>
        </message>
        <message>
            <source>Political status</source>
            <translation>政治面貌</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>全日制学历</translation>
        </message>
        <message>
            <source>In-service education</source>
            <translation>在职学历</translation>
        </message>
        <message>
            <source>Began to work</source>
            <translation>参加工作</translation>
        </message>
        <message>
            <source>Entered the court</source>
            <translation>到本院</translation>
        </message>
        <message>
            <source>Probation until</source>
            <translation>试用期至</translation>
        </message>
        <message>
            <source>First appointed judge</source>
            <translation>初任法官</translation>
        </message>
        <message>
            <source>Admitted to the quota</source>
            <translation>入额</translation>
        </message>
        <message>
            <source>Left the quota</source>
            <translation>退出员额</translation>
        </message>
        <message>
            <source>Appointed by</source>
            <translation>任命机关</translation>
        </message>
        <message>
            <source>Age of retirement</source>
            <translation>退休年龄</translation>
        </message>
        <message>
            <source>probation until {day}</source>
            <translation>试用期至{day}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} 学时</translation>
        </message>
        <message>
            <source>lifted on {day}</source>
            <translation>{day}解除</translation>
        </message>
    </context>
    <context>
        <name>PersonFileEdits</name>
        <message>
            <source>Correct: {what}…</source>
            <translation>修改{what}…</translation>
        </message>
        <message>
            <source>Withdraw: {what}…</source>
            <translation>撤回{what}…</translation>
        </message>
        <message>
            <source>{member}: it never was. To end it, correct its last day instead.</source>
            <translation>{member}：从未成立。如已结束，请改为填写终止日期。</translation>
        </message>
        <message>
            <source>Take out of the team…</source>
            <translation>从团队中删去…</translation>
        </message>
        <message>
            <source>{person}: {field}. Your name, the time and the reason are kept.</source>
            <translation>{person}：{field}。您的姓名、时间和理由将被记录。</translation>
        </message>
        <message>
            <source>Look at a sensitive field…</source>
            <translation>查看敏感信息…</translation>
        </message>
        <message>
            <source>Found a team…</source>
            <translation>建立审判团队…</translation>
        </message>
        <message>
            <source>Correct the membership…</source>
            <translation>修改团队成员…</translation>
        </message>
        <message>
            <source>Put into a team…</source>
            <translation>编入团队…</translation>
        </message>
        <message>
            <source>Add: {what}…</source>
            <translation>添加{what}…</translation>
        </message>
        <message>
            <source>Enter a sensitive field…</source>
            <translation>填写敏感信息…</translation>
        </message>
        <message>
            <source>{person}: what stands in the field and all it ever held is destroyed. This cannot be undone; that it was done is kept. Earlier backups still hold it.</source>
            <translation>{person}：该项现有和以往的全部内容将被销毁，不能撤销；销毁一事留有记录。此前的备份中仍有这些内容。</translation>
        </message>
        <message>
            <source>Destroy a sensitive field…</source>
            <translation>销毁敏感信息…</translation>
        </message>
        <message numerus="yes">
            <source>Destroyed: %n content(s).</source>
            <translation>
                <numerusform>已销毁%n项内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit identity…</source>
            <translation>修改基本信息…</translation>
        </message>
        <message>
            <source>Edit schooling…</source>
            <translation>修改学历学位…</translation>
        </message>
        <message>
            <source>Edit dates of service…</source>
            <translation>修改任职时间…</translation>
        </message>
        <message>
            <source>Edit &amp;identity…</source>
            <translation>修改基本信息(&amp;I)…</translation>
        </message>
        <message>
            <source>Edit s&amp;chooling…</source>
            <translation>修改学历学位(&amp;C)…</translation>
        </message>
        <message>
            <source>Edit dates of ser&amp;vice…</source>
            <translation>修改任职时间(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Found a team…</source>
            <translation>建立审判团队(&amp;F)…</translation>
        </message>
        <message>
            <source>P&amp;ut into a team…</source>
            <translation>编入团队(&amp;U)…</translation>
        </message>
        <message>
            <source>Enter a sensitive fiel&amp;d…</source>
            <translation>填写敏感信息(&amp;D)…</translation>
        </message>
        <message>
            <source>Destro&amp;y a sensitive field…</source>
            <translation>销毁敏感信息(&amp;Y)…</translation>
        </message>
    </context>
    <context>
        <name>PersonFileView</name>
        <message>
            <source>Particulars</source>
            <translation>基本情况</translation>
        </message>
        <message>
            <source>Nothing is entered.</source>
            <translation>暂无记录。</translation>
        </message>
        <message>
            <source>Trial teams</source>
            <translation>审判团队</translation>
        </message>
        <message>
            <source>In no team.</source>
            <translation>未编入团队。</translation>
        </message>
        <message>
            <source>Vetoes it gives a reason for…</source>
            <translation>据此可录入的一票否决…</translation>
        </message>
        <message>
            <source>{author}, {at}</source>
            <translation>{author}，{at}</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>敏感信息</translation>
        </message>
        <message>
            <source>Shown one at a time for a reason; every look is kept with your name. The database and its backups hold it unencrypted: keep both safe.</source>
            <translation>逐项说明理由后显示，每次查看均记录姓名。数据库及其备份中未加密：请妥善保管。</translation>
        </message>
        <message>
            <source>Looked at by {author}, {at}: {field} ({why})</source>
            <translation>{author}于{at}查看{field}（{why}）</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>查看…</translation>
        </message>
        <message>
            <source>Look at: {field}</source>
            <translation>查看：{field}</translation>
        </message>
    </context>
    <context>
        <name>Personnel</name>
        <message>
            <source>Contract</source>
            <translation>聘用合同</translation>
        </message>
        <message>
            <source>Assessment grade</source>
            <translation>考核等次</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>奖励</translation>
        </message>
        <message>
            <source>Honour</source>
            <translation>荣誉</translation>
        </message>
        <message>
            <source>Disciplinary measure</source>
            <translation>处分（处理）</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>培训</translation>
        </message>
        <message>
            <source>Research or publication</source>
            <translation>调研成果</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>聘用合同</translation>
        </message>
        <message>
            <source>Assessment grades</source>
            <translation>考核等次</translation>
        </message>
        <message>
            <source>Rewards</source>
            <translation>奖励</translation>
        </message>
        <message>
            <source>Honours from outside</source>
            <translation>外部荣誉</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>处分处理</translation>
        </message>
        <message>
            <source>Training hours</source>
            <translation>培训学时</translation>
        </message>
        <message>
            <source>Research and publications</source>
            <translation>论文、案例、调研成果</translation>
        </message>
        <message>
            <source>Warning (6 months)</source>
            <translation>警告（6个月）</translation>
        </message>
        <message>
            <source>Demerit (12 months)</source>
            <translation>记过（12个月）</translation>
        </message>
        <message>
            <source>Serious demerit (18 months)</source>
            <translation>记大过（18个月）</translation>
        </message>
        <message>
            <source>Demotion (24 months)</source>
            <translation>降级（24个月）</translation>
        </message>
        <message>
            <source>Removal from post (24 months)</source>
            <translation>撤职（24个月）</translation>
        </message>
        <message>
            <source>Dismissal</source>
            <translation>开除</translation>
        </message>
        <message>
            <source>Party warning (12 months)</source>
            <translation>党内警告（12个月）</translation>
        </message>
        <message>
            <source>Serious Party warning (18 months)</source>
            <translation>党内严重警告（18个月）</translation>
        </message>
        <message>
            <source>Removal from Party posts (24 months)</source>
            <translation>撤销党内职务（24个月）</translation>
        </message>
        <message>
            <source>Probation within the Party</source>
            <translation>留党察看</translation>
        </message>
        <message>
            <source>Expulsion from the Party</source>
            <translation>开除党籍</translation>
        </message>
        <message>
            <source>Admonishment</source>
            <translation>诫勉</translation>
        </message>
        <message>
            <source>Other handling</source>
            <translation>其他处理</translation>
        </message>
        <message>
            <source>Excellent</source>
            <translation>优秀</translation>
        </message>
        <message>
            <source>Competent</source>
            <translation>称职</translation>
        </message>
        <message>
            <source>Basically competent</source>
            <translation>基本称职</translation>
        </message>
        <message>
            <source>Incompetent</source>
            <translation>不称职</translation>
        </message>
        <message>
            <source>Assessed without a grade</source>
            <translation>不确定等次</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>好</translation>
        </message>
        <message>
            <source>Fairly good</source>
            <translation>较好</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Rather poor</source>
            <translation>较差</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>{year}年度</translation>
        </message>
        <message>
            <source>Commendation (reward)</source>
            <translation>嘉奖</translation>
        </message>
        <message>
            <source>Merit citation, third class</source>
            <translation>记三等功</translation>
        </message>
        <message>
            <source>Merit citation, second class</source>
            <translation>记二等功</translation>
        </message>
        <message>
            <source>Merit citation, first class</source>
            <translation>记一等功</translation>
        </message>
        <message>
            <source>Title of honour</source>
            <translation>授予称号</translation>
        </message>
        <message>
            <source>Praise in a circular</source>
            <translation>通报表扬</translation>
        </message>
        <message>
            <source>National</source>
            <translation>国家级</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省级</translation>
        </message>
        <message>
            <source>City</source>
            <translation>市级</translation>
        </message>
        <message>
            <source>District</source>
            <translation>区县级</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Individual</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>Collective</source>
            <translation>集体</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>论文</translation>
        </message>
        <message>
            <source>Published case</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>Research report</source>
            <translation>调研报告</translation>
        </message>
        <message>
            <source>Judicial advice</source>
            <translation>司法建议</translation>
        </message>
        <message>
            <source>Outstanding document</source>
            <translation>优秀裁判文书</translation>
        </message>
        <message>
            <source>Leading judge</source>
            <translation>团队负责人</translation>
        </message>
        <message>
            <source>Team judge</source>
            <translation>团队法官</translation>
        </message>
        <message>
            <source>Team assistant</source>
            <translation>团队法官助理</translation>
        </message>
        <message>
            <source>Team clerk</source>
            <translation>团队书记员</translation>
        </message>
        <message>
            <source>Team police officer</source>
            <translation>团队司法警察</translation>
        </message>
        <message>
            <source>Other member</source>
            <translation>其他成员</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>公民身份号码</translation>
        </message>
        <message>
            <source>Legal qualification number</source>
            <translation>法律职业资格证号</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康状况</translation>
        </message>
        <message>
            <source>Relatives in the legal profession</source>
            <translation>亲属从事法律职业情况</translation>
        </message>
        <message>
            <source>Not entered</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>男</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>女</translation>
        </message>
        <message>
            <source>By sex</source>
            <translation>按性别</translation>
        </message>
        <message>
            <source>Men (from 60 years)</source>
            <translation>男职工（原60周岁）</translation>
        </message>
        <message>
            <source>Women officials (from 55 years)</source>
            <translation>女干部（原55周岁）</translation>
        </message>
        <message>
            <source>Women workers (from 50 years)</source>
            <translation>女工人（原50周岁）</translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <source>Save picture…</source>
            <translation>保存图片…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部资料</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>矢量图 (*.svg)</translation>
        </message>
        <message>
            <source>Paper (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>Position</name>
        <message>
            <source>President</source>
            <translation>院长</translation>
        </message>
        <message>
            <source>Vice president</source>
            <translation>副院长</translation>
        </message>
        <message>
            <source>Full-time member of the adjudication committee</source>
            <translation>审委会专职委员</translation>
        </message>
        <message>
            <source>Chief judge</source>
            <translation>庭长</translation>
        </message>
        <message>
            <source>Deputy chief judge</source>
            <translation>副庭长</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>Judge of a support division</source>
            <translation>综合部门法官</translation>
        </message>
    </context>
    <context>
        <name>PostingDialog</name>
        <message>
            <source>&amp;First day</source>
            <translation>起始日期(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>截止日期(&amp;L)</translation>
        </message>
        <message>
            <source>No last day yet</source>
            <translation>暂无截止日期</translation>
        </message>
    </context>
    <context>
        <name>PostingFields</name>
        <message>
            <source>As the division's name says</source>
            <translation>按部门名称确定</translation>
        </message>
        <message>
            <source>&amp;Category</source>
            <translation>人员类别(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Position</source>
            <translation>职务(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Division</source>
            <translation>部门(&amp;D)</translation>
        </message>
        <message>
            <source>Kept without spaces</source>
            <translation>保存时不留空格</translation>
        </message>
        <message>
            <source>&amp;Group of cases</source>
            <translation>岗位组(&amp;G)</translation>
        </message>
        <message>
            <source>G&amp;rade</source>
            <translation>等级(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Team</source>
            <translation>团队(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Establishment</source>
            <translation>编制(&amp;E)</translation>
        </message>
        <message>
            <source>D&amp;ocument no.</source>
            <translation>文号(&amp;O)</translation>
        </message>
        <message>
            <source>“{text}” is no day: type it like 2024-01-05.</source>
            <translation>“{text}”不是日期：请按2024-01-05的格式填写。</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>{whose}: no font has “{character}” ({code_point}). Correct the name in the roster, or name a font that has it in the settings.</source>
            <translation>{whose}：现有字体没有“{character}”（{code_point}）。请更正花名册中的姓名，或在设置中指定含该字的字体。</translation>
        </message>
        <message>
            <source>{whose}: the text does not fit “{element}” at its smallest size. Make the box larger or the smallest size smaller in the template.</source>
            <translation>{whose}：文字缩到最小字号仍放不进“{element}”。请在模板中放大方框或减小最小字号。</translation>
        </message>
        <message>
            <source>{whose}: there is nothing for the field “{field}”. Enter it, or take the field out of the template.</source>
            <translation>{whose}：字段“{field}”没有内容。请补录，或从模板中去掉该字段。</translation>
        </message>
        <message>
            <source>{whose}: “{element}” is set in {size} pt only. Look at it, or make its box wider.</source>
            <translation>{whose}：“{element}”缩到了{size}磅。请核看，或在模板中加宽方框。</translation>
        </message>
        <message>
            <source>The template is for {sheet} mm, paper of that name is {stock} mm. Measure the paper, and correct the size or the paper in the template.</source>
            <translation>模板尺寸为 {sheet} 毫米，该种纸的常见尺寸为 {stock} 毫米。请实测纸张，并在模板中更正尺寸或纸张。</translation>
        </message>
        <message>
            <source>The number {number} belongs to another certificate in the register. Issue anew.</source>
            <translation>编号{number}在登记簿中属于另一份证书。请重新制发。</translation>
        </message>
        <message>
            <source>The number {number} stands on two certificates. Issue anew.</source>
            <translation>编号{number}出现在两份证书上。请重新制发。</translation>
        </message>
        <message>
            <source>The award rests on no stated basis: the papers are headed as a commendation. Name the basis in the settings if there is one.</source>
            <translation>未填写表彰依据，证书以“通报表扬”为题。如有依据，请在设置中填写。</translation>
        </message>
        <message>
            <source>The court has no name yet, and it stands on the paper. Enter it in the settings.</source>
            <translation>尚未设置法院名称，而证书须署法院名称。请在“设置”中填写。</translation>
        </message>
        <message>
            <source>The court has no mark yet, and numbers begin with it. Enter it in the settings.</source>
            <translation>尚未设置发文代字，而证书编号以其开头。请在“设置”中填写。</translation>
        </message>
        <message>
            <source>{whose}: the roster says {name} now. Choose “Names from the roster” in the menu of the page first if the paper shall bear that name.</source>
            <translation>{whose}：花名册现为“{name}”。证书如须使用现姓名，请先在本页菜单中选择“按花名册更新姓名”。</translation>
        </message>
        <message>
            <source>{number} was declared void meanwhile. Leave it out.</source>
            <translation>{number}已被作废，请勿打印。</translation>
        </message>
        <message>
            <source>This printer was not calibrated for this paper: texts may miss their places. Print the page to measure first.</source>
            <translation>该打印机尚未按此纸张校准，文字可能偏位。请先打印校准页。</translation>
        </message>
        <message>
            <source>“{element}” stands beyond the edge of the sheet. Move it in the template.</source>
            <translation>“{element}”超出纸边。请在模板中移动。</translation>
        </message>
        <message>
            <source>The picture of “{element}” cannot be read. Choose another one in the template, or another logo in the settings.</source>
            <translation>“{element}”的图片无法读取。请在模板中另选图片，或在设置中另选院徽标志。</translation>
        </message>
    </context>
    <context>
        <name>PreflightDialog</name>
        <message>
            <source>Before issuing</source>
            <translation>制发前检查</translation>
        </message>
        <message>
            <source>Issue all the same</source>
            <translation>仍然制发</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Look at these first: what is issued is never changed.</source>
            <translation>请先核看：制发后内容不再改变。</translation>
        </message>
        <message>
            <source>What is marked with a cross must be mended before issuing.</source>
            <translation>标有叉号的问题须先解决才能制发。</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>打开设置</translation>
        </message>
    </context>
    <context>
        <name>PresenterWindow</name>
        <message>
            <source>Presenter</source>
            <translation>主持人屏幕</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一位</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一位</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>黑屏</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Fill the screen</source>
            <translation>全屏显示</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>结束…</translation>
        </message>
        <message>
            <source>End the ceremony?</source>
            <translation>结束仪式？</translation>
        </message>
        <message>
            <source>The hall screen goes dark and closes. Who was called up is kept.</source>
            <translation>会场屏幕将关闭。上台记录已保存。</translation>
        </message>
        <message>
            <source>The rehearsal ends; nothing of it is kept.</source>
            <translation>彩排结束，不保存任何记录。</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Then it ends.</source>
            <translation>之后仪式结束。</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>恢复显示</translation>
        </message>
        <message>
            <source>Elapsed {time}</source>
            <translation>已进行 {time}</translation>
        </message>
        <message>
            <source>Paused at {time}</source>
            <translation>暂停于 {time}</translation>
        </message>
        <message numerus="yes">
            <source>Opening, %n to come</source>
            <translation>
                <numerusform>开场，共%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>结尾</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>第 {place} 项，共{count}项</translation>
        </message>
        <message>
            <source>Rehearsal: nothing is kept</source>
            <translation>彩排：不作记录</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>正式：记录上台时间</translation>
        </message>
        <message>
            <source>Jump: name, award or number (Ctrl+F)</source>
            <translation>跳转：姓名、奖项或序号（Ctrl+F）</translation>
        </message>
        <message>
            <source>Jump</source>
            <translation>跳转</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>主持备注</translation>
        </message>
    </context>
    <context>
        <name>PrintRun</name>
        <message>
            <source>Printing</source>
            <translation>正在打印</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) sent to {printer}.</source>
            <translation>
                <numerusform>已向 {printer} 发送%n张。</numerusform>
            </translation>
        </message>
        <message>
            <source>A sheet is spoiled…</source>
            <translation>登记废张…</translation>
        </message>
        <message>
            <source>Print on {paper}…</source>
            <translation>打印用纸为 {paper} 的…</translation>
        </message>
        <message>
            <source>stopped by hand</source>
            <translation>人工停止</translation>
        </message>
        <message>
            <source>{done} of {total} sheets went to {printer}; {where} did not ({reason}).</source>
            <translation>{total}张中有{done}张已发送到 {printer}；“{where}”未能打印（{reason}）。</translation>
        </message>
        <message>
            <source>Go on from there…</source>
            <translation>从该张继续…</translation>
        </message>
    </context>
    <context>
        <name>ProblemSaver</name>
        <message>
            <source>{file} problems</source>
            <translation>{file}问题清单</translation>
        </message>
        <message>
            <source>Saving the problems</source>
            <translation>正在保存问题清单</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>已保存：{file}</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Case Star</source>
            <translation>办案之星</translation>
        </message>
    </context>
    <context>
        <name>PublishedPapers</name>
        <message>
            <source>Public notice</source>
            <translation>公示</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>查找范围(&amp;L)：</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>文件类型(&amp;T)：</translation>
        </message>
    </context>
    <context>
        <name>QuarterActs</name>
        <message>
            <source>Computing the baselines</source>
            <translation>正在计算基准值</translation>
        </message>
        <message>
            <source>Lock the quarter?</source>
            <translation>锁定本季？</translation>
        </message>
        <message>
            <source>Something is still open. Lock the quarter all the same?</source>
            <translation>仍有未完成的事项，仍要锁定本季吗？</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Locking the quarter</source>
            <translation>正在锁定季度</translation>
        </message>
        <message>
            <source>{quarter} is locked; its result is kept.</source>
            <translation>{quarter}已锁定，结果已保存。</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>解除锁定…</translation>
        </message>
        <message>
            <source>Unlock the quarter…</source>
            <translation>解除季度锁定…</translation>
        </message>
        <message>
            <source>The kept result is given up; the quarter can be changed again.</source>
            <translation>保存的结果将作废，季度数据可以再次修改。</translation>
        </message>
        <message>
            <source>Finding the winners</source>
            <translation>正在确定入选名单</translation>
        </message>
        <message>
            <source>Seal the quarter?</source>
            <translation>封存该季度？</translation>
        </message>
        <message>
            <source>{quarter} becomes final. A seal is not taken back; what comes later waits.</source>
            <translation>{quarter}将成为最终结果。封存不能撤销，之后的变化留待处理。</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>Frozen: %n baseline(s).</source>
            <translation>
                <numerusform>已确定%n项基准值。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Applied: %n late change(s).</source>
            <translation>
                <numerusform>已计入%n项调整事项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Noted: %n late change(s).</source>
            <translation>
                <numerusform>已备注%n项调整事项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected: %n late change(s).</source>
            <translation>
                <numerusform>已驳回%n项调整事项。</numerusform>
            </translation>
        </message>
        <message>
            <source>Deciding late changes</source>
            <translation>正在处理调整事项</translation>
        </message>
        <message>
            <source>Changed again since, and left as it is: {subjects}.</source>
            <translation>此后又有改动、保持不变：{subjects}。</translation>
        </message>
        <message>
            <source>Freezing the baselines</source>
            <translation>正在确定基准值</translation>
        </message>
        <message>
            <source>{quarter} is open again.</source>
            <translation>{quarter}已解除锁定。</translation>
        </message>
        <message>
            <source>Unlocking the quarter</source>
            <translation>正在解除锁定</translation>
        </message>
        <message>
            <source>The decision is recorded: {document}.</source>
            <translation>已登记表彰决定：{document}。</translation>
        </message>
        <message>
            <source>Recording the decision</source>
            <translation>正在登记表彰决定</translation>
        </message>
        <message>
            <source>{quarter} is sealed.</source>
            <translation>{quarter}已封存。</translation>
        </message>
        <message>
            <source>Sealing the quarter</source>
            <translation>正在封存季度</translation>
        </message>
    </context>
    <context>
        <name>QuarterPage</name>
        <message>
            <source>Unlock…</source>
            <translation>解除锁定…</translation>
        </message>
        <message>
            <source>Public notice…</source>
            <translation>公示…</translation>
        </message>
        <message>
            <source>Decision as PDF…</source>
            <translation>表彰决定…</translation>
        </message>
        <message>
            <source>Decide late changes…</source>
            <translation>处理调整事项…</translation>
        </message>
        <message>
            <source>Baselines</source>
            <translation>基准值</translation>
        </message>
        <message>
            <source>Late changes</source>
            <translation>调整事项</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变动记录</translation>
        </message>
        <message>
            <source>Compute and freeze…</source>
            <translation>计算并确定…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>登记决定…</translation>
        </message>
        <message>
            <source>Seal…</source>
            <translation>封存…</translation>
        </message>
        <message>
            <source>1  Freeze the baselines</source>
            <translation>1  确定基准值</translation>
        </message>
        <message>
            <source>2  Lock the quarter</source>
            <translation>2  锁定季度</translation>
        </message>
        <message>
            <source>3  Decide the award</source>
            <translation>3  作出表彰决定</translation>
        </message>
        <message>
            <source>4  Seal the quarter</source>
            <translation>4  封存季度</translation>
        </message>
        <message>
            <source>Freeze the &amp;baselines…</source>
            <translation>确定基准值(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Lock the quarter</source>
            <translation>锁定季度(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Decide the award…</source>
            <translation>登记表彰决定(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Seal the quarter…</source>
            <translation>封存季度(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Unlock the quarter…</source>
            <translation>解除锁定(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Public notice…</source>
            <translation>公示(&amp;P)…</translation>
        </message>
        <message>
            <source>Decision of &amp;commendation…</source>
            <translation>表彰决定(&amp;C)…</translation>
        </message>
        <message>
            <source>Decide late c&amp;hanges…</source>
            <translation>处理调整事项(&amp;H)…</translation>
        </message>
        <message>
            <source>The evaluation computes them anew each time.</source>
            <translation>每次考核时重新计算。</translation>
        </message>
        <message>
            <source>No frozen baselines</source>
            <translation>尚未确定基准值</translation>
        </message>
        <message>
            <source>What comes after the lock waits here to be decided.</source>
            <translation>锁定之后的变化在此等待处理。</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>没有待处理事项</translation>
        </message>
        <message>
            <source>Each step is kept with its author, unchangeably.</source>
            <translation>每一步都连同操作人记录在案，不可更改。</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <translation>尚无操作</translation>
        </message>
    </context>
    <context>
        <name>QuarterPapers</name>
        <message>
            <source>Decision of commendation</source>
            <translation>表彰决定</translation>
        </message>
        <message>
            <source>Public notice</source>
            <translation type="vanished">公示</translation>
        </message>
    </context>
    <context>
        <name>QuarterPicker</name>
        <message>
            <source>Quarter before (Ctrl+PgUp)</source>
            <translation>上一季度（Ctrl+PgUp）</translation>
        </message>
        <message>
            <source>Choose the quarter</source>
            <translation>选择季度</translation>
        </message>
        <message>
            <source>Quarter after (Ctrl+PgDown)</source>
            <translation>下一季度（Ctrl+PgDown）</translation>
        </message>
    </context>
    <context>
        <name>QuarterState</name>
        <message>
            <source>Open</source>
            <translation>未锁定</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>已封存</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Question</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>How it came up</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>处理人</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Judge in charge</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>立案</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>适用程序</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>未进行的原因</translation>
        </message>
        <message>
            <source>The list of cases has no days of hearings.</source>
            <translation>案件表中没有开庭日期。</translation>
        </message>
        <message>
            <source>The list of cases has no days of documents.</source>
            <translation>案件表中没有裁判文书的日期。</translation>
        </message>
        <message>
            <source>The list of cases does not say when time was extended.</source>
            <translation>案件表中没有批准延长审限的日期。</translation>
        </message>
        <message>
            <source>The list of cases does not say when the procedure was changed.</source>
            <translation>案件表中没有转换程序的日期。</translation>
        </message>
        <message>
            <source>No case says when the complaint came in.</source>
            <translation>没有一件案件填有收到诉状日期。</translation>
        </message>
        <message>
            <source>No case says when it was archived.</source>
            <translation>没有一件案件填有归档日期。</translation>
        </message>
        <message>
            <source>No case says how often it was heard.</source>
            <translation>没有一件案件填有开庭次数。</translation>
        </message>
        <message>
            <source>No case names its parties.</source>
            <translation>没有一件案件填有当事人。</translation>
        </message>
        <message>
            <source>The whole court</source>
            <translation>全院</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>已说明</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>属实</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>已排除</translation>
        </message>
        <message>
            <source>Looked at in any case</source>
            <translation>必须复核</translation>
        </message>
        <message>
            <source>Plain list</source>
            <translation>逐案列出</translation>
        </message>
        <message>
            <source>Above a fixed line</source>
            <translation>超过固定比例</translation>
        </message>
        <message>
            <source>Compared with others</source>
            <translation>与他人比较</translation>
        </message>
        <message>
            <source>For information</source>
            <translation>供参考</translation>
        </message>
        <message>
            <source>Many closings in the last days</source>
            <translation>季末集中结案</translation>
        </message>
        <message>
            <source>Many closings in December</source>
            <translation>十二月集中结案</translation>
        </message>
        <message>
            <source>Withdrawn and filed again</source>
            <translation>撤诉后又立案</translation>
        </message>
        <message>
            <source>Many cases of the same parties</source>
            <translation>同一当事人多件</translation>
        </message>
        <message>
            <source>Large share of series</source>
            <translation>系列案占比高</translation>
        </message>
        <message>
            <source>Filed long after receipt</source>
            <translation>收件后迟迟未立案</translation>
        </message>
        <message>
            <source>Fewer cases filed</source>
            <translation>立案减少</translation>
        </message>
        <message>
            <source>Long mediation before filing</source>
            <translation>诉前调解时间长</translation>
        </message>
        <message>
            <source>Heard after closing</source>
            <translation>结案后开庭</translation>
        </message>
        <message>
            <source>Archived before closing</source>
            <translation>结案前归档</translation>
        </message>
        <message>
            <source>Document long after closing</source>
            <translation>结案后很久才出文书</translation>
        </message>
        <message>
            <source>Judgment without a hearing</source>
            <translation>判决而无开庭记录</translation>
        </message>
        <message>
            <source>Much time taken out</source>
            <translation>扣除审限多</translation>
        </message>
        <message>
            <source>Suspended for long</source>
            <translation>长期中止</translation>
        </message>
        <message>
            <source>Extended at the last moment</source>
            <translation>临期延长审限</translation>
        </message>
        <message>
            <source>Enforcement soon ended</source>
            <translation>立案不久即终本</translation>
        </message>
        <message>
            <source>Enforcement soon resumed</source>
            <translation>终本不久即恢复</translation>
        </message>
        <message>
            <source>Enforcement often ended</source>
            <translation>终本占比高</translation>
        </message>
        <message>
            <source>Only simple cases unheard</source>
            <translation>只办简单案件且无开庭记录</translation>
        </message>
        <message>
            <source>Light cases allotted</source>
            <translation>所分案件偏轻</translation>
        </message>
        <message>
            <source>Very many settled</source>
            <translation>调撤占比很高</translation>
        </message>
        <message>
            <source>Many more settled than before</source>
            <translation>调撤率骤升</translation>
        </message>
        <message>
            <source>Closing day changed after the lock</source>
            <translation>锁定后改结案日期</translation>
        </message>
        <message>
            <source>Closing day set back</source>
            <translation>结案日期倒填</translation>
        </message>
        <message>
            <source>Procedure changed before the limit</source>
            <translation>临期转换程序</translation>
        </message>
        <message>
            <source>Always a panel</source>
            <translation>全部合议</translation>
        </message>
        <message>
            <source>Never a panel</source>
            <translation>从不合议</translation>
        </message>
        <message>
            <source>Entered twice?</source>
            <translation>可能重复登记</translation>
        </message>
        <message>
            <source>Closed on a day off</source>
            <translation>非工作日结案</translation>
        </message>
        <message>
            <source>Filed and closed on one day</source>
            <translation>当天立案当天结案</translation>
        </message>
        <message>
            <source>Very many closed on one day</source>
            <translation>一天结案很多</translation>
        </message>
        <message>
            <source>Unusual duration</source>
            <translation>用时异常</translation>
        </message>
    </context>
    <context>
        <name>QuestionActs</name>
        <message>
            <source>Explained…</source>
            <translation>已说明…</translation>
        </message>
        <message>
            <source>Confirmed…</source>
            <translation>属实…</translation>
        </message>
        <message>
            <source>Dismissed…</source>
            <translation>排除…</translation>
        </message>
        <message>
            <source>Choose one question or several first.</source>
            <translation>请先选择一项或多项。</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was different: nothing is changed.</source>
            <translation>没有不同之处，未作改动。</translation>
        </message>
        <message>
            <source>{state}: {count}</source>
            <translation>{state}：{count}</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>This question is about figures as a whole: there are no single cases.</source>
            <translation>此事项针对总体数字，没有单个案件。</translation>
        </message>
        <message>
            <source>Cases behind the question</source>
            <translation>事项所依据的案件</translation>
        </message>
        <message>
            <source>Double-click a case to open it.</source>
            <translation type="vanished">双击案件可打开。</translation>
        </message>
        <message>
            <source>Enter or a double click on a case opens it.</source>
            <translation>在案件上按回车或双击即可打开。</translation>
        </message>
        <message>
            <source>Explained…</source>
            <translation>已说明…</translation>
        </message>
        <message>
            <source>Confirmed…</source>
            <translation>属实…</translation>
        </message>
        <message>
            <source>Dismissed…</source>
            <translation>排除…</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新列为待核实</translation>
        </message>
        <message>
            <source>The last search no longer found this question; the decision is kept.</source>
            <translation>最近一次检查已不再列出此事项，处理意见予以保留。</translation>
        </message>
        <message>
            <source>Since this was decided, the cases or figures behind it have changed.</source>
            <translation>作出处理之后，所依据的案件或数字有变化。</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <source>Questions</source>
            <translation>待核实事项</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Look through the quarter</source>
            <translation>检查本季度</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>打印登记簿</translation>
        </message>
        <message>
            <source>Save as xlsx</source>
            <translation>另存为 xlsx</translation>
        </message>
        <message>
            <source>Looking through the quarter</source>
            <translation>正在检查本季度</translation>
        </message>
        <message>
            <source>{open} of {count} open. {author} looked last, {moment}. Questions to be explained, not verdicts: nothing here changes points or places.</source>
            <translation>共{count}项，其中{open}项待核实。最近由{author}检查，{moment}。这里只提出需要核实的事项，不作结论，不影响分数和名次。</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) could not be made…</source>
            <translation>
                <numerusform>有%n项检查未能进行…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looked through: %n question(s).</source>
            <translation>
                <numerusform>检查完毕：%n项待核实或已处理。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Look through the quarter</source>
            <translation>检查本季度(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Explained…</source>
            <translation>已说明(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Confirmed…</source>
            <translation>属实(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Dismissed…</source>
            <translation>排除(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Open again</source>
            <translation>重新列为待核实(&amp;O)</translation>
        </message>
        <message>
            <source>Checks that could &amp;not be made…</source>
            <translation>未能进行的检查(&amp;N)…</translation>
        </message>
        <message>
            <source>Print the &amp;list</source>
            <translation>打印登记簿(&amp;L)</translation>
        </message>
        <message>
            <source>Save the list as &amp;xlsx…</source>
            <translation>登记簿另存为 xlsx(&amp;X)…</translation>
        </message>
        <message>
            <source>Looks for what has to be explained before a quarter is closed: closings piled up at its end, cases filed again or split, series, days that do not fit. Each is a question with the cases behind it. Nothing here changes points or places.</source>
            <translation>检查季度数据中需要核实的情况：季末集中结案、撤诉后又立案、拆分立案、系列案、日期不合等，每项都列出所依据的案件。这里不作结论，不影响分数和名次。</translation>
        </message>
        <message>
            <source>Nobody has looked through this quarter</source>
            <translation>本季度尚未检查</translation>
        </message>
        <message>
            <source>The last search found nothing that has to be explained.</source>
            <translation>最近一次检查没有发现需要核实的事项。</translation>
        </message>
        <message>
            <source>No questions</source>
            <translation>没有待核实事项</translation>
        </message>
    </context>
    <context>
        <name>Ranking</name>
        <message>
            <source>Place</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Points by item</source>
            <translation>各项得分</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总分</translation>
        </message>
    </context>
    <context>
        <name>RankingCharts</name>
        <message>
            <source>Counting the quarters</source>
            <translation>正在统计各季度</translation>
        </message>
        <message>
            <source>Saved: {place}</source>
            <translation>已保存：{place}</translation>
        </message>
    </context>
    <context>
        <name>RankingExplaining</name>
        <message>
            <source>Explaining</source>
            <translation>正在说明得分</translation>
        </message>
        <message>
            <source>Explaining everybody</source>
            <translation>正在说明全体得分</translation>
        </message>
        <message>
            <source>Comparable work</source>
            <translation>可比的工作</translation>
        </message>
        <message>
            <source>Comparing with the quarter before</source>
            <translation>正在与上季度比较</translation>
        </message>
    </context>
    <context>
        <name>RankingFairness</name>
        <message>
            <source>How firm is this?</source>
            <translation>公平性说明</translation>
        </message>
    </context>
    <context>
        <name>RankingPage</name>
        <message>
            <source>{state} · scheme {code} {version}</source>
            <translation>{state} · 方案 {code} {version}</translation>
        </message>
        <message>
            <source>Listing cases</source>
            <translation>正在列出案件</translation>
        </message>
        <message>
            <source>Evaluation form</source>
            <translation>考核登记表</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Print the committee's list…</source>
            <translation>打印考评委员会排序表…</translation>
        </message>
        <message>
            <source>Export the committee's list…</source>
            <translation>导出考评委员会排序表…</translation>
        </message>
        <message>
            <source>Division head's view…</source>
            <translation>部门负责人视图…</translation>
        </message>
        <message>
            <source>By staff number or in the order of points</source>
            <translation>按工号或按得分排列</translation>
        </message>
        <message>
            <source>Evaluating…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>The points of an open quarter are computed from the data as they stand.</source>
            <translation>未锁定的季度按现有数据计算得分。</translation>
        </message>
        <message>
            <source>Choose one person on the list first.</source>
            <translation>请先在名单上选定一人。</translation>
        </message>
        <message>
            <source>{name} gets no certificate: {reasons}.</source>
            <translation>{name}本季度没有证书：{reasons}。</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>{name} gets no certificate: place {place} of the group is not honoured.</source>
            <translation>{name}本季度没有证书：组内第 {place} 名不在表彰名额之内。</translation>
        </message>
        <message>
            <source>Why these points?</source>
            <translation>得分说明</translation>
        </message>
        <message>
            <source>Explain everybody's points…</source>
            <translation>全体得分说明…</translation>
        </message>
        <message>
            <source>Comparable work of the group</source>
            <translation>本组可比的工作</translation>
        </message>
        <message>
            <source>How firm is this?</source>
            <translation>公平性说明</translation>
        </message>
        <message>
            <source>Import data</source>
            <translation>导入数据</translation>
        </message>
        <message>
            <source>Nothing was filed, closed or entered in this quarter yet.</source>
            <translation>本季度尚无收案、结案或录入数据。</translation>
        </message>
        <message>
            <source>Nothing to rank</source>
            <translation>暂无排名</translation>
        </message>
    </context>
    <context>
        <name>RankingPapers</name>
        <message>
            <source>Evaluation form of {name}</source>
            <translation>{name}的考核登记表</translation>
        </message>
        <message>
            <source>The committee's list</source>
            <translation>考评委员会排序表</translation>
        </message>
        <message>
            <source>Why these points</source>
            <translation>得分说明</translation>
        </message>
        <message>
            <source>Making the workbook</source>
            <translation>正在生成工作簿</translation>
        </message>
    </context>
    <context>
        <name>RankingTable</name>
        <message>
            <source>Ranking</source>
            <translation>排名</translation>
        </message>
    </context>
    <context>
        <name>RankingTools</name>
        <message>
            <source>Groups</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>By number</source>
            <translation>按工号</translation>
        </message>
        <message>
            <source>By points</source>
            <translation>按得分</translation>
        </message>
        <message>
            <source>Only those eligible</source>
            <translation>只看符合条件的</translation>
        </message>
        <message>
            <source>Division view</source>
            <translation>部门视图</translation>
        </message>
        <message>
            <source>Print list</source>
            <translation>打印排序表</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Internal material</source>
            <translation>内部资料</translation>
        </message>
        <message>
            <source>The order of points is for the assessment committee alone: it is not posted, forwarded or read out.</source>
            <translation>按得分排列的名单仅供考评委员会使用，不得张贴、转发或宣读。</translation>
        </message>
    </context>
    <context>
        <name>RankingView</name>
        <message>
            <source>Some baselines rest on this quarter alone and are provisional.</source>
            <translation>部分基准值以本季度数据暂计。</translation>
        </message>
        <message>
            <source>Nobody in this group</source>
            <translation>本组无人</translation>
        </message>
        <message>
            <source>Nobody of this group is eligible. Show everybody to see why.</source>
            <translation>本组无人符合评选条件。显示全部人员可查看原因。</translation>
        </message>
        <message>
            <source>Nobody chosen</source>
            <translation>未选中人员</translation>
        </message>
        <message>
            <source>Choose somebody on the list.</source>
            <translation>请在列表中选择一人。</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>Record the receipt…</source>
            <translation>登记领取…</translation>
        </message>
        <message>
            <source>&amp;Received by</source>
            <translation>领取人(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Day of the receipt</source>
            <translation>领取日期(&amp;D)</translation>
        </message>
        <message>
            <source>Enter who took it.</source>
            <translation>请填写领取人。</translation>
        </message>
        <message>
            <source>Enter the day of the receipt, like 2024-04-19.</source>
            <translation>请填写领取日期，如2024-04-19。</translation>
        </message>
        <message>
            <source>It cannot be older than the certificate.</source>
            <translation>不能早于证书落款日期。</translation>
        </message>
    </context>
    <context>
        <name>RecordFields</name>
        <message>
            <source>D&amp;ocument no.</source>
            <translation>文号(&amp;O)</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>备注(&amp;T)</translation>
        </message>
        <message>
            <source>No last day</source>
            <translation>无固定期限</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>起始日期(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>截止日期(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Probation until</source>
            <translation>试用期至(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Employer</source>
            <translation>用人单位(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Year or quarter</source>
            <translation>年度或季度(&amp;Y)</translation>
        </message>
        <message>
            <source>2024 or 2024Q1</source>
            <translation>2024或2024Q1</translation>
        </message>
        <message>
            <source>&amp;Grade</source>
            <translation>等次(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Decided on</source>
            <translation>确定日期(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类别(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Awarded on</source>
            <translation>奖励日期(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;What for</source>
            <translation>事由(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Honour</source>
            <translation>荣誉名称(&amp;H)</translation>
        </message>
        <message>
            <source>Awarded &amp;by</source>
            <translation>批准机关(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Given to</source>
            <translation>授予对象(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>级别(&amp;L)</translation>
        </message>
        <message>
            <source>Granted o&amp;n</source>
            <translation>授予日期(&amp;N)</translation>
        </message>
        <message>
            <source>Granted &amp;by</source>
            <translation>授予单位(&amp;B)</translation>
        </message>
        <message>
            <source>Collecti&amp;ve, case or project</source>
            <translation>集体、案件或项目(&amp;V)</translation>
        </message>
        <message>
            <source>Left empty for a person</source>
            <translation>授予个人的留空</translation>
        </message>
        <message>
            <source>&amp;Division</source>
            <translation>部门(&amp;D)</translation>
        </message>
        <message>
            <source>The period the law lays down</source>
            <translation>留空即法定期间</translation>
        </message>
        <message>
            <source>Decided &amp;by</source>
            <translation>决定机关(&amp;B)</translation>
        </message>
        <message>
            <source>In &amp;effect from</source>
            <translation>生效日期(&amp;E)</translation>
        </message>
        <message>
            <source>L&amp;ifted on</source>
            <translation>解除日期(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Course</source>
            <translation>培训名称(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Hours</source>
            <translation>学时(&amp;H)</translation>
        </message>
        <message>
            <source>Organised &amp;by</source>
            <translation>主办单位(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>题名(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Published on</source>
            <translation>发表日期(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Where</source>
            <translation>刊载处(&amp;W)</translation>
        </message>
        <message>
            <source>P&amp;rize</source>
            <translation>获奖(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>RecordLine</name>
        <message>
            <source>Correct: {what}</source>
            <translation>更正：{what}</translation>
        </message>
        <message>
            <source>Take away: {what}</source>
            <translation>删去：{what}</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>Void</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>已打印</translation>
        </message>
        <message>
            <source>Certificate number</source>
            <translation>证书编号</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>获奖者</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>奖项</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>落款日期</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>领取人</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>领取日期</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>制发人</translation>
        </message>
        <message>
            <source>Reason of voiding</source>
            <translation>作废原因</translation>
        </message>
        <message>
            <source>In place of</source>
            <translation>替换的证书</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>指纹</translation>
        </message>
        <message>
            <source>Handed out</source>
            <translation>已领取</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>已制发</translation>
        </message>
        <message>
            <source>Void: {why}</source>
            <translation>作废：{why}</translation>
        </message>
        <message>
            <source>Replaced by {number}</source>
            <translation>已由{number}替换</translation>
        </message>
    </context>
    <context>
        <name>RegisterActs</name>
        <message>
            <source>{certificate}: the number stays in the register and is not given again.</source>
            <translation>{certificate}：编号保留在登记簿中，不再使用。</translation>
        </message>
        <message>
            <source>Void the certificate…</source>
            <translation>作废证书…</translation>
        </message>
        <message>
            <source>{certificate} becomes void. A new one with the next number takes its place; it bears the name as it is in the roster now.</source>
            <translation>{certificate} 将作废，由取下一个编号的新证书替换；新证书使用人员名册中现在的姓名。</translation>
        </message>
        <message>
            <source>Void and reissue…</source>
            <translation>作废并重发…</translation>
        </message>
        <message>
            <source>Reissuing</source>
            <translation>正在重发证书</translation>
        </message>
        <message>
            <source>Reissued: {number}.</source>
            <translation>已重发：{number}。</translation>
        </message>
        <message>
            <source>{what}: stored.</source>
            <translation>{what}：已保存。</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Register of certificates</source>
            <translation>证书登记簿</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>查验…</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>打印登记簿</translation>
        </message>
        <message>
            <source>Save as xlsx</source>
            <translation>另存为 xlsx</translation>
        </message>
        <message>
            <source>Void…</source>
            <translation>作废…</translation>
        </message>
        <message>
            <source>Reissue…</source>
            <translation>重发…</translation>
        </message>
        <message>
            <source>Receipt…</source>
            <translation>领取…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Print again…</source>
            <translation>再次打印…</translation>
        </message>
        <message numerus="yes">
            <source>Print %n certificate(s)…</source>
            <translation>
                <numerusform>打印%n份证书…</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Print certificates…</source>
            <translation>打印证书(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Save the certificate as PDF…</source>
            <translation>证书另存为 PDF(&amp;S)…</translation>
        </message>
        <message>
            <source>Record the re&amp;ceipt…</source>
            <translation>登记领取(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Void the certificate…</source>
            <translation>作废证书(&amp;V)…</translation>
        </message>
        <message>
            <source>Void and &amp;reissue…</source>
            <translation>作废并重发(&amp;R)…</translation>
        </message>
        <message>
            <source>Print the &amp;list</source>
            <translation>打印登记簿(&amp;L)</translation>
        </message>
        <message>
            <source>Save the list as &amp;xlsx…</source>
            <translation>登记簿另存为 xlsx(&amp;X)…</translation>
        </message>
        <message>
            <source>Chec&amp;k a certificate…</source>
            <translation>查验证书(&amp;K)…</translation>
        </message>
        <message>
            <source>Spoiled s&amp;heets…</source>
            <translation>废张登记(&amp;H)…</translation>
        </message>
        <message>
            <source>Signing &amp;keys…</source>
            <translation>签名密钥(&amp;K)…</translation>
        </message>
        <message>
            <source>Open the awards</source>
            <translation>打开奖项</translation>
        </message>
        <message>
            <source>Certificates come here when they are issued on the page of awards.</source>
            <translation>在“奖项”页制发的证书登记在这里。</translation>
        </message>
        <message>
            <source>No certificate was issued yet</source>
            <translation>还没有制发证书</translation>
        </message>
    </context>
    <context>
        <name>RegisterTab</name>
        <message>
            <source>Whole year</source>
            <translation>全年</translation>
        </message>
        <message numerus="yes">
            <source>Removed: %n row(s).</source>
            <translation>
                <numerusform>已删除%n条。</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept: {number}</source>
            <translation>已保存：{number}</translation>
        </message>
        <message>
            <source>Added: {number}</source>
            <translation>已添加：{number}</translation>
        </message>
        <message>
            <source>“{spelling}” is {meant}, by a remembered spelling.</source>
            <translation>“{spelling}”按已记住的写法识别为 {meant}。</translation>
        </message>
        <message>
            <source>Save as xlsx</source>
            <translation>另存为 xlsx</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>当事人数</translation>
        </message>
        <message>
            <source>Mediator or judge</source>
            <translation>调解员或法官</translation>
        </message>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Minutes no.</source>
            <translation>纪要编号</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>会议日期</translation>
        </message>
        <message>
            <source>Subject or cases</source>
            <translation>议题或案号</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>缺席</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>应到</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出席率</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>调解件数</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>Successful</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Success rate</source>
            <translation>成功率</translation>
        </message>
        <message>
            <source>Days on average</source>
            <translation>平均天数</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>会议次数</translation>
        </message>
        <message>
            <source>Called in all</source>
            <translation>应到人次</translation>
        </message>
        <message>
            <source>Present in all</source>
            <translation>实到人次</translation>
        </message>
        <message>
            <source>not concluded</source>
            <translation>未办结</translation>
        </message>
        <message>
            <source>successful</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>without success</source>
            <translation>不成功</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>填写人</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>填写时间</translation>
        </message>
        <message>
            <source>Type the number: every entry of a register has one.</source>
            <translation>请填写编号：登记簿的每条记录都要有编号。</translation>
        </message>
        <message>
            <source>Type the day, like 2024-01-05.</source>
            <translation>请填写日期，如2024-01-05。</translation>
        </message>
        <message>
            <source>Type a whole number, or leave it empty.</source>
            <translation>请填写整数，或留空。</translation>
        </message>
        <message>
            <source>Mediation before filing</source>
            <translation>诉前调解</translation>
        </message>
        <message>
            <source>No mediation in this quarter yet</source>
            <translation>本季度还没有诉前调解记录</translation>
        </message>
        <message>
            <source>Take in a workbook with a number, a day, the mediator and the result of each attempt, or add them one by one.</source>
            <translation>导入含编号、日期、调解员和结果的工作簿，或逐条添加。</translation>
        </message>
        <message>
            <source>Judges' meetings</source>
            <translation>专业法官会议</translation>
        </message>
        <message>
            <source>No meeting in this quarter yet</source>
            <translation>本季度还没有会议记录</translation>
        </message>
        <message>
            <source>Take in a workbook with the number of the minutes, the day, the host and who was present, or add them one by one.</source>
            <translation>导入含纪要编号、日期、主持人和出席人员的工作簿，或逐条添加。</translation>
        </message>
        <message>
            <source>Attendance of…</source>
            <translation>查找出席人…</translation>
        </message>
    </context>
    <context>
        <name>RegistersPage</name>
        <message>
            <source>Registers</source>
            <translation>登记簿</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Re&amp;do</source>
            <translation>重做(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Add entry…</source>
            <translation>添加记录(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Change entry…</source>
            <translation>修改记录(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Remove entries</source>
            <translation>删除记录(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Import a workbook…</source>
            <translation>导入工作簿(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Paste lines of totals</source>
            <translation>粘贴合计行(&amp;P)</translation>
        </message>
    </context>
    <context>
        <name>ReminderRules</name>
        <message>
            <source>Rules of reminders…</source>
            <translation>提醒规则…</translation>
        </message>
        <message>
            <source>A line each. Of whom no rule speaks nothing is said, and a reminder decides nothing. Check the rules with the office in charge before you rely on them.</source>
            <translation>每行一条。没有规则的人员不作提醒；提醒不替代任何决定。使用前请向主管部门核对各项规则。</translation>
        </message>
    </context>
    <context>
        <name>ReminderRulesDialog</name>
        <message>
            <source>Keep the rules</source>
            <translation>保存规则</translation>
        </message>
        <message>
            <source>&amp;Years in a grade before the next (grade, years)</source>
            <translation>晋升前的任职年限(&amp;Y)（等级 年数）</translation>
        </message>
        <message>
            <source>&amp;Ages of retirement (class, age, from when, months a step, at most months)</source>
            <translation>退休年龄(&amp;A)（人员 年龄 起算日 每几个月延迟一个月 最多延迟月数）</translation>
        </message>
        <message>
            <source>As shipped</source>
            <translation>恢复随附规则</translation>
        </message>
        <message>
            <source>Line {number} cannot be read: write it as the others are.</source>
            <translation>第{number}行无法识别：请按其他各行的写法填写。</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>Contract ends</source>
            <translation>合同到期</translation>
        </message>
        <message>
            <source>Probation ends</source>
            <translation>试用期满</translation>
        </message>
        <message>
            <source>Regular promotion may be due</source>
            <translation>可按期晋升</translation>
        </message>
        <message>
            <source>Age of retirement</source>
            <translation>退休年龄</translation>
        </message>
        <message>
            <source>Period of a measure ends</source>
            <translation>处分期满</translation>
        </message>
        <message>
            <source>Grades not entered</source>
            <translation>等次未录入</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>{names} and others, {count} people</source>
            <translation>{names}等{count}人</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>已过期</translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message>
            <source>Due</source>
            <translation>提醒事项</translation>
        </message>
        <message>
            <source>&amp;Month before</source>
            <translation>上个月(&amp;M)</translation>
        </message>
        <message>
            <source>Month &amp;after</source>
            <translation>下个月(&amp;A)</translation>
        </message>
        <message>
            <source>To the &amp;day of the quarter</source>
            <translation>回到当日(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Rules of reminders…</source>
            <translation>提醒规则(&amp;R)…</translation>
        </message>
        <message>
            <source>Open the &amp;person</source>
            <translation>打开人员(&amp;P)</translation>
        </message>
        <message>
            <source>The rules of reminders are kept.</source>
            <translation>提醒规则已保存。</translation>
        </message>
        <message>
            <source>As of {day}. What is overdue stands first; nothing is done by itself.</source>
            <translation>截至{day}。已过期的排在最前；程序不会自动处理任何事项。</translation>
        </message>
    </context>
    <context>
        <name>ResultLoader</name>
        <message>
            <source>Evaluating {quarter}</source>
            <translation>正在计算{quarter}</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Single judge</source>
            <translation>独任法官</translation>
        </message>
        <message>
            <source>Judge in charge</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Judge in charge, presiding</source>
            <translation>承办人兼审判长</translation>
        </message>
        <message>
            <source>Presiding judge</source>
            <translation>审判长</translation>
        </message>
        <message>
            <source>Panel member</source>
            <translation>合议庭成员</translation>
        </message>
        <message>
            <source>Judge assistant</source>
            <translation>法官助理</translation>
        </message>
        <message>
            <source>Court clerk</source>
            <translation>书记员</translation>
        </message>
    </context>
    <context>
        <name>RosterColumns</name>
        <message>
            <source>Service</source>
            <translation>任职</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>个人信息</translation>
        </message>
        <message>
            <source>Appointments of judges</source>
            <translation>法官任命</translation>
        </message>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Ethnicity</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>出生年月</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>年龄</translation>
        </message>
        <message>
            <source>Native place</source>
            <translation>籍贯</translation>
        </message>
        <message>
            <source>Political status</source>
            <translation>政治面貌</translation>
        </message>
        <message>
            <source>Party joined</source>
            <translation>入党时间</translation>
        </message>
        <message>
            <source>Began to work</source>
            <translation>参加工作</translation>
        </message>
        <message>
            <source>Came to this court</source>
            <translation>进院时间</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>全日制学历</translation>
        </message>
        <message>
            <source>Degree</source>
            <translation>学位</translation>
        </message>
        <message>
            <source>School and subject</source>
            <translation>毕业院校及专业</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>人员类别</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Establishment</source>
            <translation>用工形式</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>审判团队</translation>
        </message>
        <message>
            <source>In this posting since</source>
            <translation>现任职起始</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>First made a judge</source>
            <translation>初任法官时间</translation>
        </message>
        <message>
            <source>Admitted to the quota</source>
            <translation>入额</translation>
        </message>
        <message>
            <source>Appointed by</source>
            <translation>任命机关</translation>
        </message>
        <message>
            <source>Appointment document</source>
            <translation>任命文号</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>联系电话</translation>
        </message>
    </context>
    <context>
        <name>RosterDialog</name>
        <message>
            <source>Print the roster</source>
            <translation>打印花名册</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Saved set of columns</source>
            <translation>已存的列组合</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Divisions</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>A &amp;heading for each division</source>
            <translation>每个部门单列标题(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Save set…</source>
            <translation>保存列组合(&amp;S)…</translation>
        </message>
        <message>
            <source>Delete this set</source>
            <translation>删除此列组合</translation>
        </message>
        <message>
            <source>Move the column up (Alt+Up)</source>
            <translation>上移此列（Alt+↑）</translation>
        </message>
        <message>
            <source>Move the column down (Alt+Down)</source>
            <translation>下移此列（Alt+↓）</translation>
        </message>
        <message>
            <source>&amp;Preview…</source>
            <translation>预览(&amp;P)…</translation>
        </message>
        <message>
            <source>Save as &amp;Excel…</source>
            <translation>另存为 Excel(&amp;E)…</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) as of {day}</source>
            <translation>
                <numerusform>截至{day}共%n行</numerusform>
            </translation>
        </message>
        <message>
            <source>Save set</source>
            <translation>保存列组合</translation>
        </message>
        <message>
            <source>Name of this set of columns</source>
            <translation>列组合的名称</translation>
        </message>
        <message>
            <source>Columns, in their order</source>
            <translation>列及其顺序</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部资料</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>Volume ÷ what the baseline and the days in post expect. A ratio of 1 earns {base} of the points; less earns its share; above 1 it rises, to all of them {span} above.</source>
            <translation>办案量÷按基准值和在岗时间应完成的量。比值达1得满分的{base}，不足1按比例计；超过1递增，超出{span}得满分。</translation>
        </message>
        <message>
            <source>Units: {units}.</source>
            <translation>计件：{units}。</translation>
        </message>
        <message>
            <source>Nothing up to {low}, all points from {high}, in proportion between.</source>
            <translation>{low}以下不得分，达到{high}得满分，其间按比例。</translation>
        </message>
        <message>
            <source>Own days ÷ days usual for such cases. Up to {low} all points, from {high} nothing, in proportion between.</source>
            <translation>本人实际天数÷同类案件基准天数。不高于{low}得满分，达到{high}不得分，其间按比例。</translation>
        </message>
        <message>
            <source>Up to {low} all points, from {high} nothing, in proportion between.</source>
            <translation>不高于{low}得满分，达到{high}不得分，其间按比例。</translation>
        </message>
        <message>
            <source>All points from {low} to {high}, nothing below {first} and above {last}, in proportion between.</source>
            <translation>{low}至{high}得满分，低于{first}或者高于{last}不得分，其间按比例。</translation>
        </message>
        <message>
            <source>{points} points at {ratio}</source>
            <translation>{ratio} 得{points}分</translation>
        </message>
        <message>
            <source>{quantity}: {corners}; in proportion between, level beyond.</source>
            <translation>{quantity}：{corners}；其间按比例，两端不再增减。</translation>
        </message>
        <message>
            <source>(Found + {strength}) ÷ (expected + {strength}). Up to {low} all points, from {high} nothing, in proportion between.</source>
            <translation>（实际件数＋{strength}）÷（预计件数＋{strength}）；不高于{low}得满分，达到{high}不得分，其间按比例。</translation>
        </message>
        <message>
            <source>Second instance, at fault: {list}.</source>
            <translation>有责二审：{list}。</translation>
        </message>
        <message>
            <source>Retrial, at fault: {list}.</source>
            <translation>有责再审：{list}。</translation>
        </message>
        <message>
            <source>Reviews: {list}.</source>
            <translation>评查：{list}。</translation>
        </message>
        <message>
            <source>Entries: {list}.</source>
            <translation>录入项目：{list}。</translation>
        </message>
        <message>
            <source>Praise in reviews adds {most} at most.</source>
            <translation>评查优秀加分至多{most}。</translation>
        </message>
        <message>
            <source>Totals of the judges assisted (counted to {cap} at most), averaged by the cases closed together, divided by {parts}.</source>
            <translation>所辅助法官的总分（至多计{cap}）按共同办结件数加权平均，除以 {parts}。</translation>
        </message>
        <message>
            <source>A case counts {days} days after closing, when no appeal can come.</source>
            <translation>结案满{days}日、上诉期已过的案件计入。</translation>
        </message>
        <message>
            <source>Few cases are drawn towards {mean}, as {size} cases would do.</source>
            <translation>件数少的向均值{mean}收缩，折合{size}件。</translation>
        </message>
        <message>
            <source>It must be given before the quarter is locked.</source>
            <translation>未评定的不能锁定考核。</translation>
        </message>
        <message>
            <source>Begins with all points: {measures}. Never below 0.</source>
            <translation>满分起扣：{measures}，扣完为止。</translation>
        </message>
        <message>
            <source>each case over {months} months −{points}</source>
            <translation>超{months}个月每件−{points}</translation>
        </message>
        <message>
            <source>Begins with all points: {steps}; lawfully suspended ones are not counted.</source>
            <translation>满分起扣：{steps}；依法中止的不计。</translation>
        </message>
        <message>
            <source>Each time: {measures}.</source>
            <translation>每次：{measures}。</translation>
        </message>
        <message>
            <source>Begins with all points: each late case {each}. Never below 0.</source>
            <translation>满分起扣：超审限结案每件{each}；扣完为止。</translation>
        </message>
        <message>
            <source>Begins at {start}. {found} Never below 0 or above {most}.</source>
            <translation>以{start}分为基础。{found}不低于0、不高于{most}。</translation>
        </message>
        <message>
            <source>Those with a reason on record are left out.</source>
            <translation>有正当事由的扣除。</translation>
        </message>
        <message>
            <source>Points lost per 100 decisions. {found} Up to {low} all points, from {high} nothing, in proportion between.</source>
            <translation>每百件裁判所扣分值。{found}不高于{low}得满分，达到{high}不得分，其间按比例。</translation>
        </message>
        <message>
            <source>Given, from 0 to {of}, and made {most} points in proportion.</source>
            <translation>评定0至{of}分，按比例折算为{most}分。</translation>
        </message>
        <message>
            <source>Given, from 0 to {most}.</source>
            <translation>评定0至{most}分。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>SaveCertificatesDialog</name>
        <message>
            <source>Save certificates…</source>
            <translation>保存证书…</translation>
        </message>
        <message>
            <source>One PDF with all certificates</source>
            <translation>合并为一个 PDF</translation>
        </message>
        <message>
            <source>One PDF each, in a folder</source>
            <translation>每份一个 PDF，存入文件夹</translation>
        </message>
        <message>
            <source>One PDF each, in a ZIP file</source>
            <translation>每份一个 PDF，打包为 ZIP</translation>
        </message>
        <message>
            <source>A list (xlsx) for mail merge</source>
            <translation>证书清单（xlsx，供邮件合并）</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>形式(&amp;F)</translation>
        </message>
        <message>
            <source>Name of each &amp;file</source>
            <translation>文件名格式(&amp;N)</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>密码(&amp;W)</translation>
        </message>
        <message>
            <source>Password a&amp;gain</source>
            <translation>再次输入密码(&amp;G)</translation>
        </message>
        <message>
            <source>none: anybody can open the files</source>
            <translation>不设密码：任何人都能打开</translation>
        </message>
        <message>
            <source>Use words and {known}.</source>
            <translation>可用文字和 {known}。</translation>
        </message>
        <message>
            <source>At least {count} characters.</source>
            <translation>至少{count}个字符。</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
    </context>
    <context>
        <name>Scheme</name>
        <message>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>分值</translation>
        </message>
        <message>
            <source>How they are given</source>
            <translation>计分办法</translation>
        </message>
        <message>
            <source>What else holds</source>
            <translation>其他规定</translation>
        </message>
        <message>
            <source>Not asked of this group.</source>
            <translation>本组不考核此项。</translation>
        </message>
        <message>
            <source>On top of the full score.</source>
            <translation>在满分之外另加。</translation>
        </message>
        <message>
            <source>{figure}, at most</source>
            <translation>{figure}至多</translation>
        </message>
        <message>
            <source>{figure}, at least</source>
            <translation>{figure}至少</translation>
        </message>
        <message>
            <source> or </source>
            <translation>，或者</translation>
        </message>
        <message>
            <source>Counted in a baseline from this share of days in post</source>
            <translation>在岗时间达到此比例者计入基准值</translation>
        </message>
        <message>
            <source>A group has its own baseline from this many judges</source>
            <translation>本组法官达到此人数时单独计算基准值</translation>
        </message>
        <message>
            <source>Quarters before that a baseline is the mean of</source>
            <translation>基准值取此前几个季度的平均</translation>
        </message>
        <message>
            <source>A quarter counts in it from this share of the volume</source>
            <translation>结案量达到此比例的季度计入</translation>
        </message>
        <message>
            <source>Points where there was nothing to measure</source>
            <translation>无数据可考核时得分比例</translation>
        </message>
        <message>
            <source>Adjustments add or take at most</source>
            <translation>加减分上限</translation>
        </message>
        <message>
            <source>Share of the quarter in post, at least</source>
            <translation>在岗时间占比不低于</translation>
        </message>
        <message>
            <source>Volume ratio, at least</source>
            <translation>办案量比值不低于</translation>
        </message>
        <message>
            <source>Closed within the limit, at least</source>
            <translation>审限内结案率不低于</translation>
        </message>
        <message>
            <source>Long-pending cases, at most</source>
            <translation>长期未结案件不超过</translation>
        </message>
        <message>
            <source>Points for quality, at least</source>
            <translation>办案质量得分不低于</translation>
        </message>
        <message>
            <source>Total, at least</source>
            <translation>总分不低于</translation>
        </message>
        <message>
            <source>Points for assisted volume, at least</source>
            <translation>辅助办案数量得分不低于</translation>
        </message>
        <message>
            <source>Points for quality of assistance, at least</source>
            <translation>辅助质量得分不低于</translation>
        </message>
        <message>
            <source>Points for cases assisted, at least</source>
            <translation>跟案数量得分不低于</translation>
        </message>
        <message>
            <source>Archived in time, at least</source>
            <translation>及时归档率不低于</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>施行日期</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>指纹</translation>
        </message>
        <message>
            <source>All versions</source>
            <translation>全部版本</translation>
        </message>
        <message>
            <source>This version</source>
            <translation>本版本</translation>
        </message>
        <message>
            <source>Baselines and caps</source>
            <translation>基准值和上限</translation>
        </message>
        <message>
            <source>Equal totals</source>
            <translation>同分排序</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>What was announced is never edited, only succeeded.</source>
            <translation>已公布的版本不再修改，只由新版本取代。</translation>
        </message>
        <message>
            <source>Baselines of {quarter}</source>
            <translation>{quarter}基准值</translation>
        </message>
        <message>
            <source>They are being counted.</source>
            <translation>正在计算。</translation>
        </message>
        <message>
            <source>What one full post is expected to do in a quarter. Frozen ones stay; provisional ones rest on this quarter itself and move with it.</source>
            <translation>一个满编岗位一个季度应完成的工作量。已确定的不再变动；暂定的以本季度自身数据计算，会随之变化。</translation>
        </message>
        <message>
            <source>There is nothing to count them from.</source>
            <translation>没有可供计算的数据。</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>基准值</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>已确定</translation>
        </message>
        <message>
            <source>mean of the quarters before</source>
            <translation>此前各季度平均</translation>
        </message>
        <message>
            <source>provisional, from this quarter</source>
            <translation>暂定，按本季度计算</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>至{day}</translation>
        </message>
        <message>
            <source>with no end</source>
            <translation>长期有效</translation>
        </message>
        <message>
            <source>from {day}, {last}</source>
            <translation>自{day}起，{last}</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>考核方案</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Announced on</source>
            <translation>公布日期</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>制定依据</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Last changed by</source>
            <translation>最后经手人</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>指纹（SHA-256）</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>舍入</translation>
        </message>
        <message>
            <source>to hundredths, half up, per item</source>
            <translation>逐项四舍五入到百分位</translation>
        </message>
        <message>
            <source>Public notice</source>
            <translation>公示</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>The weight of a case is W = T × P × (1 + F) × S × M; everybody has the share R of it. T is the weight of the type word in the case number.</source>
            <translation>案件权重 W = T × P × (1 + F) × S × M，各人按角色系数 R 分得。T 为案号中类型代字的系数。</translation>
        </message>
        <message>
            <source>Types of cases</source>
            <translation>案件类型系数</translation>
        </message>
        <message>
            <source>Small claims</source>
            <translation>小额诉讼程序</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>简易程序</translation>
        </message>
        <message>
            <source>Fast-track criminal</source>
            <translation>刑事速裁程序</translation>
        </message>
        <message>
            <source>Summary criminal</source>
            <translation>刑事简易程序</translation>
        </message>
        <message>
            <source>Ordinary, single judge</source>
            <translation>普通程序独任制</translation>
        </message>
        <message>
            <source>Ordinary, panel</source>
            <translation>普通程序合议制</translation>
        </message>
        <message>
            <source>any other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>适用程序</translation>
        </message>
        <message>
            <source>P: how much a case counts by the procedure it went through.</source>
            <translation>P：按适用程序折算。</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>程序系数</translation>
        </message>
        <message>
            <source>What makes a case harder</source>
            <translation>难度因素</translation>
        </message>
        <message>
            <source>adds</source>
            <translation>加计</translation>
        </message>
        <message>
            <source>F: what applies is added up, to {cap} at most.</source>
            <translation>F：符合的各项累加，最高{cap}。</translation>
        </message>
        <message>
            <source>Floating factors</source>
            <translation>浮动系数</translation>
        </message>
        <message>
            <source>{what}: {number} or more</source>
            <translation>{what}：{number}以上</translation>
        </message>
        <message>
            <source>{what} (the largest of these counts)</source>
            <translation>{what}（同组取最高）</translation>
        </message>
        <message>
            <source>case {first} and later</source>
            <translation>第{first}件及以后</translation>
        </message>
        <message>
            <source>case {first}</source>
            <translation>第{first}件</translation>
        </message>
        <message>
            <source>cases {first} to {last}</source>
            <translation>第{first}至{last}件</translation>
        </message>
        <message>
            <source>S: cases of one party before one judge, filed within {days} days, are a series when there are {least} or more; they are counted through the year, and later ones count less.</source>
            <translation>S：同一当事人、同一承办人、{days}日内立案且达{least}件的为系列案；全年累计，越往后折算越低。</translation>
        </message>
        <message>
            <source>Case of the series</source>
            <translation>系列案中的次序</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>系列案</translation>
        </message>
        <message>
            <source>Manner of closing</source>
            <translation>结案方式</translation>
        </message>
        <message>
            <source>M: how much a case counts by the manner in which it was closed.</source>
            <translation>M：按结案方式折算。</translation>
        </message>
        <message>
            <source>Manners of closing</source>
            <translation>结案方式系数</translation>
        </message>
        <message>
            <source>Single judge</source>
            <translation>独任法官</translation>
        </message>
        <message>
            <source>Judge in charge, on a panel</source>
            <translation>承办人（合议庭）</translation>
        </message>
        <message>
            <source>Presiding judge</source>
            <translation>审判长</translation>
        </message>
        <message>
            <source>Panel member, each</source>
            <translation>合议庭成员（每人）</translation>
        </message>
        <message>
            <source>Judge in charge who also presides</source>
            <translation>承办人兼审判长</translation>
        </message>
        <message>
            <source>Lay assessor</source>
            <translation>人民陪审员</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>R: the share of a case's weight. Members of a panel share at most what the others leave. Assistants and clerks of a case share it in equal parts.</source>
            <translation>R：分得案件权重的份额。合议庭成员所得合计不超过其余角色之外的部分；同案的法官助理、书记员各自平均分配。</translation>
        </message>
        <message>
            <source>Parts in a case</source>
            <translation>办案角色系数</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>审限</translation>
        </message>
        <message>
            <source>Extensions and excluded days are added. Other cases have no limit.</source>
            <translation>延长、扣除的天数另加。其他案件无审限。</translation>
        </message>
        <message>
            <source>Time limits</source>
            <translation>审理期限</translation>
        </message>
        <message>
            <source>Share of a full caseload</source>
            <translation>办案比例</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>How many cases somebody is expected to handle beside other duties.</source>
            <translation>兼任其他职务者应办案件的比例。</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>职务办案比例</translation>
        </message>
        <message>
            <source>An open case is as old as its allotment to whoever has it</source>
            <translation>未结案件自分案之日起计算时间</translation>
        </message>
        <message>
            <source>Days after which a case counts as allotted</source>
            <translation>分案满多少日计入收案</translation>
        </message>
        <message>
            <source>Days within which like cases of all judges are one series</source>
            <translation>全院同类案件相隔多少日内立案的合并为系列案</translation>
        </message>
        <message>
            <source>Due days move over holidays, by the tables of</source>
            <translation>审限届满日逢节假日顺延，节假日表</translation>
        </message>
        <message>
            <source>Judges with a quota below {below} are ranked together as</source>
            <translation>办案定额系数低于{below}的法官单列一组</translation>
        </message>
        <message>
            <source>What is counted otherwise than in every scheme.</source>
            <translation>与通常不同的计算口径。</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>计算口径</translation>
        </message>
        <message>
            <source>Items, what they can bring, and how the points are given.</source>
            <translation>考核项目、分值与计分办法。</translation>
        </message>
        <message>
            <source>Equal totals are parted by</source>
            <translation>总分相同的依次比较</translation>
        </message>
        <message>
            <source>Who does not meet all of them is ranked, but cannot be chosen.</source>
            <translation>不满足全部条件者参加排名，但不能当选。</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>当选条件</translation>
        </message>
        <message>
            <source>Ranked together</source>
            <translation>评比范围</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>名额</translation>
        </message>
        <message>
            <source>How many are chosen each quarter; equals at the last place too.</source>
            <translation>每季度产生的人数；末位并列的一并产生。</translation>
        </message>
    </context>
    <context>
        <name>SchemeActs</name>
        <message>
            <source>Read from {file}</source>
            <translation>读自 {file}</translation>
        </message>
        <message>
            <source>Draft from a file</source>
            <translation>由文件建立草案</translation>
        </message>
        <message>
            <source>Delete the draft {title}</source>
            <translation>删除草案 {title}</translation>
        </message>
        <message>
            <source>{version} is announced. From then on it is never edited, only succeeded; it assesses nobody before it is put in force.</source>
            <translation>公布{version}。公布后不再修改，只由新版本取代；施行前不用于考核。</translation>
        </message>
        <message>
            <source>Announce…</source>
            <translation>公布…</translation>
        </message>
        <message>
            <source>{version} becomes a draft again and may be edited.</source>
            <translation>{version}退回草案，可以再修改。</translation>
        </message>
        <message>
            <source>Withdraw the announcement…</source>
            <translation>撤回公布…</translation>
        </message>
        <message>
            <source>{version} assesses every quarter that begins on {day} or later. The version before it is retired with the day before; its quarters stay as they are.</source>
            <translation>{version}用于考核自{day}起开始的各季度。原版本自前一日起废止，其各季度的结果不变。</translation>
        </message>
        <message>
            <source>Put in force…</source>
            <translation>施行…</translation>
        </message>
        <message>
            <source>There is no quarter and no version in force to try it on.</source>
            <translation>没有可供推演的季度或施行中的版本。</translation>
        </message>
        <message>
            <source>Counting past quarters</source>
            <translation>正在统计往季度数据</translation>
        </message>
        <message>
            <source>Annex of the scheme</source>
            <translation>方案附件</translation>
        </message>
        <message>
            <source>Trying a scheme</source>
            <translation>推演方案</translation>
        </message>
    </context>
    <context>
        <name>SchemeCells</name>
        <message>
            <source>Of</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
    </context>
    <context>
        <name>SchemeChange</name>
        <message>
            <source>Holidays</source>
            <translation>节假日</translation>
        </message>
        <message>
            <source>Tables of days</source>
            <translation>日期表</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原为</translation>
        </message>
        <message>
            <source>After</source>
            <translation>改为</translation>
        </message>
    </context>
    <context>
        <name>SchemeDiffDialog</name>
        <message>
            <source>Compare versions</source>
            <translation>版本对比</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原版本</translation>
        </message>
        <message>
            <source>After</source>
            <translation>新版本</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n处不同</numerusform>
            </translation>
        </message>
        <message>
            <source>They are the same.</source>
            <translation>两者相同。</translation>
        </message>
        <message>
            <source>Scheme {before} → {after}: what changes</source>
            <translation>方案{before} → {after}改动对照表</translation>
        </message>
    </context>
    <context>
        <name>SchemeDraftDialog</name>
        <message>
            <source>New draft…</source>
            <translation>新建草案…</translation>
        </message>
        <message>
            <source>A draft is a copy that can be edited; nobody is assessed by it.</source>
            <translation>草案是可以修改的副本，不用于考核。</translation>
        </message>
        <message>
            <source>&amp;Copied from</source>
            <translation>底稿(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>版本号(&amp;V)</translation>
        </message>
        <message>
            <source>In force &amp;from</source>
            <translation>施行日期(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Legal basis</source>
            <translation>制定依据(&amp;L)</translation>
        </message>
        <message>
            <source>Enter a number, such as 1.1.</source>
            <translation>请填写版本号，例如1.1。</translation>
        </message>
        <message>
            <source>Enter the first day, like 2027-01-01.</source>
            <translation>请填写施行日期，例如2027-01-01。</translation>
        </message>
        <message>
            <source>Say why the draft is made.</source>
            <translation>请写明起草的事由。</translation>
        </message>
    </context>
    <context>
        <name>SchemeEditor</name>
        <message>
            <source>Parts of the scheme</source>
            <translation>方案各部分</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>考核方案</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>转到该处</translation>
        </message>
        <message>
            <source>Add a line…</source>
            <translation>增加一行…</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>删除此行</translation>
        </message>
        <message>
            <source>Pasting</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Clearing</source>
            <translation>清除</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) of the scheme</source>
            <translation>
                <numerusform>方案的%n个单元格</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SchemeField</name>
        <message>
            <source>This version</source>
            <translation>本版本</translation>
        </message>
        <message>
            <source>in Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>in English</source>
            <translation>英文</translation>
        </message>
        <message>
            <source>Name, {language}</source>
            <translation>名称（{language}）</translation>
        </message>
        <message>
            <source>Where it comes from, {language}</source>
            <translation>来源（{language}）</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>施行日期</translation>
        </message>
        <message>
            <source>Quarters that begin on this day or later.</source>
            <translation>用于自该日起开始的季度。</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>舍入</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Public notice</source>
            <translation>公示</translation>
        </message>
        <message>
            <source>How long the proposed winners are open to objections.</source>
            <translation>拟表彰人选公示、听取异议的时间。</translation>
        </message>
        <message>
            <source>T: the weight of the type word in the case number.</source>
            <translation>T：案号类型代字的权重。</translation>
        </message>
        <message>
            <source>Weight of the type</source>
            <translation>类型系数</translation>
        </message>
        <message>
            <source>P: multiplies the weight of the type.</source>
            <translation>P：与类型系数相乘。</translation>
        </message>
        <message>
            <source>Factor of the procedure</source>
            <translation>程序系数</translation>
        </message>
        <message>
            <source>M: by the manner in which the case was closed.</source>
            <translation>M：按结案方式确定。</translation>
        </message>
        <message>
            <source>Factor of the manner of closing</source>
            <translation>结案方式系数</translation>
        </message>
        <message>
            <source>R: the share of the case's weight for this part in it.</source>
            <translation>R：该角色分担案件权重的比例。</translation>
        </message>
        <message>
            <source>Share of the part</source>
            <translation>分担比例</translation>
        </message>
        <message>
            <source>How much of a full caseload is expected of the position.</source>
            <translation>该职务应完成的办案量占满额的比例。</translation>
        </message>
        <message>
            <source>Share of a full caseload</source>
            <translation>办案定额系数</translation>
        </message>
        <message>
            <source>All factors together at most</source>
            <translation>浮动系数合计上限</translation>
        </message>
        <message>
            <source>F: added to 1 before the weight is multiplied by it.</source>
            <translation>F：各项相加后再加1，与权重相乘。</translation>
        </message>
        <message>
            <source>Of these only the largest counts.</source>
            <translation>其中只计最高的一项。</translation>
        </message>
        <message>
            <source>Adds</source>
            <translation>增加</translation>
        </message>
        <message>
            <source>From this number on</source>
            <translation>自该数起</translation>
        </message>
        <message>
            <source>A series from this many cases on</source>
            <translation>满多少件为系列案</translation>
        </message>
        <message>
            <source>Filed within, of the one before</source>
            <translation>与前一件立案相隔不超过</translation>
        </message>
        <message>
            <source>Counted through</source>
            <translation>累计范围</translation>
        </message>
        <message>
            <source>From this rank on</source>
            <translation>自第几件起</translation>
        </message>
        <message>
            <source>Factor in a series</source>
            <translation>系列案系数</translation>
        </message>
        <message>
            <source>The base limit; extensions and excluded days are added.</source>
            <translation>基准审限；批准延长和依法扣除的天数另计。</translation>
        </message>
        <message>
            <source>Time limit</source>
            <translation>审限</translation>
        </message>
        <message>
            <source>Own baseline from this many judges</source>
            <translation>满多少名法官单独计算基准值</translation>
        </message>
        <message>
            <source>Mean of so many quarters before</source>
            <translation>取前多少个季度的均值</translation>
        </message>
        <message>
            <source>A quarter counts from this share of the volume</source>
            <translation>结案达到本季度多大比例的季度才计入</translation>
        </message>
        <message>
            <source>Counted from this share of days in post</source>
            <translation>在岗比例达到多少才计入基准值</translation>
        </message>
        <message>
            <source>Baselines</source>
            <translation>基准值</translation>
        </message>
        <message>
            <source>Share of the points where nothing was measured</source>
            <translation>无可计量数据时的计分比例</translation>
        </message>
        <message>
            <source>Adjustments add or take at most</source>
            <translation>加减分上限</translation>
        </message>
        <message>
            <source>Full score</source>
            <translation>满分合计</translation>
        </message>
        <message>
            <source>Judges with a smaller quota</source>
            <translation>定额较低的法官</translation>
        </message>
        <message>
            <source>Ranked together as</source>
            <translation>单列组的名称</translation>
        </message>
        <message>
            <source>Quota below</source>
            <translation>定额系数低于</translation>
        </message>
        <message>
            <source>from filing</source>
            <translation>自立案起</translation>
        </message>
        <message>
            <source>from allotment</source>
            <translation>自分案起</translation>
        </message>
        <message>
            <source>Age of an open case</source>
            <translation>未结案件的起算</translation>
        </message>
        <message>
            <source>Holidays of {year}</source>
            <translation>{year} 年节假日</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>放假</translation>
        </message>
        <message>
            <source>weekend worked</source>
            <translation>周末上班</translation>
        </message>
        <message>
            <source>A case counts as allotted after</source>
            <translation>分案后多久计入收案</translation>
        </message>
        <message>
            <source>A series of the whole court within</source>
            <translation>全院系列案相隔不超过</translation>
        </message>
        <message>
            <source>How many are chosen each quarter.</source>
            <translation>每季度评选的人数。</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>名额</translation>
        </message>
        <message>
            <source>{where}: {fault}.</source>
            <translation>{where}：{fault}。</translation>
        </message>
        <message>
            <source>{fault}; {range} belongs here.</source>
            <translation>{fault}；此处应为：{range}。</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>{category}, tie-break {number}</source>
            <translation>{category}，同分第{number}顺位</translation>
        </message>
        <message>
            <source>Fewer is better</source>
            <translation>以少为优</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>满分</translation>
        </message>
        <message>
            <source>Name in Chinese</source>
            <translation>中文名称</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>英文名称</translation>
        </message>
        <message>
            <source>The full points of everybody's items add up to the full score.</source>
            <translation>每类人员各项满分之和应等于满分合计。</translation>
        </message>
        <message>
            <source>How points are given</source>
            <translation>计分方式</translation>
        </message>
        <message>
            <source>On top of the full score</source>
            <translation>在满分之外另加</translation>
        </message>
        <message>
            <source>What is measured</source>
            <translation>计量对象</translation>
        </message>
        <message>
            <source>Prior: what is usual</source>
            <translation>先验：均值</translation>
        </message>
        <message>
            <source>Prior: weighs as so many cases</source>
            <translation>先验：折合件数</translation>
        </message>
        <message>
            <source>Prior: a frozen one weighs at most</source>
            <translation>先验：冻结值至多折合</translation>
        </message>
        <message>
            <source>Rates on few cases are drawn towards what is usual, so that chance decides less.</source>
            <translation>件数少的比率向均值收缩，减少偶然性的影响。</translation>
        </message>
        <message>
            <source>step {number}</source>
            <translation>第{number}级</translation>
        </message>
        <message>
            <source>Months passed</source>
            <translation>超过月数</translation>
        </message>
        <message>
            <source>Takes from each</source>
            <translation>每件扣</translation>
        </message>
        <message>
            <source>At the ratio</source>
            <translation>比值</translation>
        </message>
        <message>
            <source>Gives points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Of which item</source>
            <translation>所看项目</translation>
        </message>
        <message>
            <source>share of the quarter in post</source>
            <translation>在岗时间占考核期的比例</translation>
        </message>
        <message>
            <source>total</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>long-pending cases</source>
            <translation>长期未结案件</translation>
        </message>
        <message>
            <source>points of the item</source>
            <translation>该项得分</translation>
        </message>
        <message>
            <source>ratio of the item</source>
            <translation>该项比值</translation>
        </message>
        <message>
            <source>rate before the prior</source>
            <translation>收缩前的比率</translation>
        </message>
        <message>
            <source>its numerator</source>
            <translation>分子件数</translation>
        </message>
        <message>
            <source>its denominator</source>
            <translation>分母件数</translation>
        </message>
        <message>
            <source>its missed cases</source>
            <translation>未达到的件数</translation>
        </message>
        <message>
            <source>Figure looked at</source>
            <translation>所看指标</translation>
        </message>
    </context>
    <context>
        <name>SchemeKind</name>
        <message>
            <source>one of {count} words</source>
            <translation>{count}个词之一</translation>
        </message>
        <message>
            <source>0 or more</source>
            <translation>不小于0</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>任意数</translation>
        </message>
        <message>
            <source>0 to 1</source>
            <translation>0至1</translation>
        </message>
        <message>
            <source>0 to 1, or as 2/3</source>
            <translation>0至1，也可写作2/3</translation>
        </message>
        <message>
            <source>above 0</source>
            <translation>大于0</translation>
        </message>
        <message>
            <source>whole number, 0 or more</source>
            <translation>不小于0的整数</translation>
        </message>
        <message>
            <source>such as 6M or 30D</source>
            <translation>如6M（月）、30D（日）</translation>
        </message>
        <message>
            <source>a day, as 2027-01-01</source>
            <translation>日期，如2027-01-01</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>是或否</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文字</translation>
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
            <source>Something must stand here.</source>
            <translation>此处不能为空。</translation>
        </message>
        <message>
            <source>Type yes or no.</source>
            <translation>请填写“是”或“否”。</translation>
        </message>
        <message>
            <source>Type one of: {words}.</source>
            <translation>请填写其中之一：{words}。</translation>
        </message>
        <message>
            <source>Type a day, like 2027-01-01.</source>
            <translation>请填写日期，例如2027-01-01。</translation>
        </message>
    </context>
    <context>
        <name>SchemeLine</name>
        <message>
            <source>Time limit</source>
            <translation>审限</translation>
        </message>
        <message>
            <source>Condition of its own</source>
            <translation>另一项条件</translation>
        </message>
        <message>
            <source>Alternative to this one</source>
            <translation>本条件的另一选项</translation>
        </message>
        <message>
            <source>Tie-break</source>
            <translation>同分顺位</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>一级</translation>
        </message>
        <message>
            <source>Type of case</source>
            <translation>案件类型</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>名额</translation>
        </message>
        <message>
            <source>Item of its own</source>
            <translation>另一考核项目</translation>
        </message>
        <message>
            <source>Rule of this item for one group</source>
            <translation>本项目对某一组的规则</translation>
        </message>
        <message>
            <source>Prior of this item</source>
            <translation>本项目的先验</translation>
        </message>
        <message>
            <source>Line of this table</source>
            <translation>本表的一行</translation>
        </message>
    </context>
    <context>
        <name>SchemeLineDialog</name>
        <message>
            <source>Add a line…</source>
            <translation>增加一行…</translation>
        </message>
        <message>
            <source>What follows from it is typed in its cells.</source>
            <translation>其余内容在单元格中填写。</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>内容(&amp;W)</translation>
        </message>
        <message>
            <source>W&amp;hich</source>
            <translation>选择(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>数值(&amp;V)</translation>
        </message>
        <message>
            <source>Say what the line is called.</source>
            <translation>请填写这一行的名称。</translation>
        </message>
    </context>
    <context>
        <name>SchemePage</name>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>&amp;Export the scheme as JSON…</source>
            <translation>导出考核方案JSON(&amp;E)…</translation>
        </message>
        <message>
            <source>Counting the baselines</source>
            <translation>正在计算基准值</translation>
        </message>
        <message>
            <source>New draft…</source>
            <translation>新建草案…</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>对比…</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>推演…</translation>
        </message>
        <message>
            <source>Annex…</source>
            <translation>附件…</translation>
        </message>
        <message>
            <source>Export the scheme</source>
            <translation>导出考核方案</translation>
        </message>
        <message>
            <source>Import a scheme</source>
            <translation>导入方案</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>已保存：{file}</translation>
        </message>
        <message>
            <source>Nothing can be added here: this table has a line for every word.</source>
            <translation>此处不能再增加：每个词都已有一行。</translation>
        </message>
        <message>
            <source>This line cannot be removed: every scheme has it.</source>
            <translation>这一行不能删除：每个方案都必须有。</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>删除 {what}</translation>
        </message>
        <message>
            <source>Add {what}</source>
            <translation>增加 {what}</translation>
        </message>
        <message>
            <source>Announce…</source>
            <translation>公布…</translation>
        </message>
        <message>
            <source>Put in force…</source>
            <translation>施行…</translation>
        </message>
        <message>
            <source>&amp;New draft…</source>
            <translation>新建草案(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Import from JSON…</source>
            <translation>由 JSON 导入(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Compare versions…</source>
            <translation>版本对比(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;What if…</source>
            <translation>推演(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Annex of the version…</source>
            <translation>方案附件(&amp;A)…</translation>
        </message>
        <message>
            <source>Add a &amp;line…</source>
            <translation>增加一行(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Remove the line</source>
            <translation>删除此行(&amp;R)</translation>
        </message>
        <message>
            <source>Announce the &amp;draft…</source>
            <translation>公布草案(&amp;D)…</translation>
        </message>
        <message>
            <source>Withdraw the announce&amp;ment…</source>
            <translation>撤回公布(&amp;M)…</translation>
        </message>
        <message>
            <source>Put in &amp;force…</source>
            <translation>施行(&amp;F)…</translation>
        </message>
        <message>
            <source>Delete the draf&amp;t</source>
            <translation>删除草案(&amp;T)</translation>
        </message>
        <message>
            <source>No version is in force in this quarter.</source>
            <translation>本季度没有施行的版本。</translation>
        </message>
        <message>
            <source>This quarter is assessed under it.</source>
            <translation>本季度按此版本考核。</translation>
        </message>
        <message>
            <source>Nobody is assessed by a draft.</source>
            <translation>草案不用于考核。</translation>
        </message>
        <message>
            <source>Not the version of this quarter.</source>
            <translation>不是本季度适用的版本。</translation>
        </message>
    </context>
    <context>
        <name>SchemeState</name>
        <message>
            <source>draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>已公布</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>施行</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>已被取代</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>系统内置</translation>
        </message>
        <message>
            <source>{code} {version} · {state} · from {day}</source>
            <translation>{code} {version} · {state} · {day}起</translation>
        </message>
    </context>
    <context>
        <name>SchemeStateDialog</name>
        <message>
            <source>&amp;Day of the decision</source>
            <translation>决定日期(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Legal basis</source>
            <translation>制定依据(&amp;L)</translation>
        </message>
        <message>
            <source>Enter the day, like 2027-01-01.</source>
            <translation>请填写日期，例如2027-01-01。</translation>
        </message>
        <message>
            <source>Say on whose decision or why.</source>
            <translation>请写明由谁决定或者事由。</translation>
        </message>
    </context>
    <context>
        <name>SchemeUnit</name>
        <message>
            <source>times</source>
            <translation>倍</translation>
        </message>
        <message>
            <source>points</source>
            <translation>分</translation>
        </message>
        <message>
            <source>days</source>
            <translation>日</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>件</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>个工作日</translation>
        </message>
        <message>
            <source>M months, D days</source>
            <translation>M 月、D 日</translation>
        </message>
        <message>
            <source>judges</source>
            <translation>名法官</translation>
        </message>
        <message>
            <source>quarters</source>
            <translation>个季度</translation>
        </message>
        <message>
            <source>people</source>
            <translation>人</translation>
        </message>
        <message>
            <source>months</source>
            <translation>个月</translation>
        </message>
    </context>
    <context>
        <name>ScoreSheetView</name>
        <message>
            <source>Chosen</source>
            <translation>入选</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>登记表</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Why these points?</source>
            <translation>得分说明</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>对比对象</translation>
        </message>
        <message>
            <source>Place {place}, tied</source>
            <translation>第{place}名 并列</translation>
        </message>
        <message>
            <source>Place {place}</source>
            <translation>第{place}名</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>与……对比</translation>
        </message>
        <message>
            <source>Eligible to be chosen.</source>
            <translation>符合评选条件。</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Cannot be chosen: {reasons}.</source>
            <translation>不符合评选条件：{reasons}。</translation>
        </message>
        <message>
            <source>Double click or Enter: the cases of a row</source>
            <translation>双击或按 Enter，列出该行的案件</translation>
        </message>
    </context>
    <context>
        <name>ScoreTree</name>
        <message>
            <source>Items and points</source>
            <translation>项目与得分</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search, also by pinyin (Ctrl+F)</source>
            <translation>搜索，支持拼音（Ctrl+F）</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>在列表中查找</translation>
        </message>
    </context>
    <context>
        <name>SectionReader</name>
        <message>
            <source>Parts of the scheme</source>
            <translation>方案各部分</translation>
        </message>
    </context>
    <context>
        <name>SensitiveDialog</name>
        <message>
            <source>&amp;Field</source>
            <translation>项目(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Content</source>
            <translation>内容(&amp;C)</translation>
        </message>
        <message>
            <source>Empty takes away what stands there</source>
            <translation>留空即删去原有内容</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Connect to a server</source>
            <translation>连接服务器</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>连接(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>服务器(&amp;S)</translation>
        </message>
        <message>
            <source>P&amp;ort</source>
            <translation>端口(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Database</source>
            <translation>数据库(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;User</source>
            <translation>用户名(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>密码(&amp;P)</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation type="vanished">连接</translation>
        </message>
        <message>
            <source>Server</source>
            <translation type="vanished">服务器</translation>
        </message>
        <message>
            <source>Port</source>
            <translation type="vanished">端口</translation>
        </message>
        <message>
            <source>Database</source>
            <translation type="vanished">数据库</translation>
        </message>
        <message>
            <source>User</source>
            <translation type="vanished">用户</translation>
        </message>
        <message>
            <source>Password</source>
            <translation type="vanished">密码</translation>
        </message>
        <message>
            <source>The password is not kept on this PC.</source>
            <translation>密码不会保存在本机。</translation>
        </message>
    </context>
    <context>
        <name>ServiceDays</name>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>人员类别</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Days in post</source>
            <translation>在岗天数</translation>
        </message>
        <message>
            <source>Days of service</source>
            <translation>在册天数</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>不计入</translation>
        </message>
        <message>
            <source>{state}: {days} days</source>
            <translation>{state} {days}天</translation>
        </message>
        <message>
            <source>{n} of {m}</source>
            <translation>{m}之{n}</translation>
        </message>
        <message>
            <source>Category or group changed in the period: each is a record of its own</source>
            <translation>期间内人员类别或岗位组有变化：各为一条考核记录</translation>
        </message>
        <message>
            <source>{first} – {last}  {days} days  {state}</source>
            <translation>{first} – {last}  {days}天  {state}</translation>
        </message>
        <message>
            <source>{first} – {last}  {days} days  {state}: not counted</source>
            <translation>{first} – {last}  {days}天  {state}：不计入在岗</translation>
        </message>
    </context>
    <context>
        <name>ServiceDaysDialog</name>
        <message>
            <source>Days in post</source>
            <translation>在岗天数</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部资料</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} of them of people with more than one</source>
            <translation>其中{count}条属于有多条记录的人员</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Saved: {what}.</source>
            <translation>已保存：{what}。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>立即重启</translation>
        </message>
        <message>
            <source>Checking the font</source>
            <translation>正在检查字体</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>正在检查数据库</translation>
        </message>
        <message>
            <source>The database is sound.</source>
            <translation>数据库完好。</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n row(s), verified.</source>
            <translation>
                <numerusform>{file}：%n行，已核验。</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>恢复此备份？</translation>
        </message>
        <message>
            <source>{file} takes the place of the database, which is kept beside it.</source>
            <translation>{file}将取代现有数据库，现有数据库另存在旁边。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>正在恢复…</translation>
        </message>
        <message>
            <source>Restoring</source>
            <translation>正在恢复</translation>
        </message>
        <message>
            <source>Restored. What was there before is kept as {place}.</source>
            <translation>已恢复。原数据库另存为{place}。</translation>
        </message>
    </context>
    <context>
        <name>SheetCanvas</name>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Arrow keys move the chosen element by 0.1 mm, with Shift by 1 mm.</source>
            <translation>方向键每次移动0.1毫米，按住 Shift 为1毫米。</translation>
        </message>
    </context>
    <context>
        <name>SheetForm</name>
        <message>
            <source>Another size</source>
            <translation>其他尺寸</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>模板名称</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张类型</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Sizes of paper vary by maker: measure the sheet and enter its size.</source>
            <translation>各厂家纸张尺寸不一：请实测后填写。</translation>
        </message>
    </context>
    <context>
        <name>SheetPanel</name>
        <message>
            <source>Next wrong cell</source>
            <translation>下一处有误</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>重新保存</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) are not saved yet.</source>
            <translation>
                <numerusform>有%n个单元格尚未保存。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are not saved yet.</source>
            <translation type="vanished">
                <numerusform>有%n处改动尚未保存。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetStore</name>
        <message>
            <source>What had to wait is saved now.</source>
            <translation>此前未能保存的内容现已保存。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
    </context>
    <context>
        <name>Spoiled</name>
        <message>
            <source>Noted</source>
            <translation>登记时间</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <source>Certificate number</source>
            <translation>证书编号</translation>
        </message>
        <message>
            <source>Number of sheets</source>
            <translation>张数</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Noted by</source>
            <translation>登记人</translation>
        </message>
        <message>
            <source>not in the register</source>
            <translation>不在登记簿中</translation>
        </message>
        <message>
            <source>{paper}: {count}</source>
            <translation>{paper}：{count}张</translation>
        </message>
        <message>
            <source>{count} in all</source>
            <translation>合计{count}</translation>
        </message>
    </context>
    <context>
        <name>SpoiledActs</name>
        <message>
            <source>Noted: {number}, {reason}.</source>
            <translation>已登记：{number}，{reason}。</translation>
        </message>
        <message>
            <source>Print it again…</source>
            <translation>重印该张…</translation>
        </message>
    </context>
    <context>
        <name>SpoiledCorrectionDialog</name>
        <message>
            <source>Correct the count</source>
            <translation>更正数量</translation>
        </message>
        <message>
            <source>{number}: {sheets} sheet(s) noted by {author}. 0 takes the note away.</source>
            <translation type="vanished">{number}：{author}登记{sheets}张。填0即撤销该条登记。</translation>
        </message>
        <message numerus="yes">
            <source>{number}: %n sheet(s), by {author}. 0 takes the note away.</source>
            <translation>
                <numerusform>{number}：{author}登记%n张。填0即撤销该条登记。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Sheets</source>
            <translation>张数(&amp;S)</translation>
        </message>
        <message>
            <source>Enter how many sheets, 0 for none.</source>
            <translation>请填写张数，没有损耗填0。</translation>
        </message>
    </context>
    <context>
        <name>SpoiledDialog</name>
        <message>
            <source>Note a spoiled sheet</source>
            <translation>登记废张</translation>
        </message>
        <message>
            <source>Spoiled sheets are counted and destroyed; the certificate stays valid.</source>
            <translation>废张须清点销毁；证书本身仍然有效。</translation>
        </message>
        <message>
            <source>&amp;Certificate</source>
            <translation>证书(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Sheets</source>
            <translation>张数(&amp;S)</translation>
        </message>
        <message>
            <source>Enter how many sheets, at least 1.</source>
            <translation>请填写张数，至少1张。</translation>
        </message>
    </context>
    <context>
        <name>SpoiledListDialog</name>
        <message>
            <source>Spoiled sheets</source>
            <translation>废张登记</translation>
        </message>
        <message>
            <source>A sheet can be noted as spoiled after it was printed.</source>
            <translation>打印后可登记印坏的纸张。</translation>
        </message>
        <message>
            <source>No spoiled sheets</source>
            <translation>尚无废张登记</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>In post</source>
            <translation>在岗</translation>
        </message>
        <message>
            <source>On probation</source>
            <translation>试用期</translation>
        </message>
        <message>
            <source>Annual leave</source>
            <translation>年休</translation>
        </message>
        <message>
            <source>Sick leave</source>
            <translation>病假</translation>
        </message>
        <message>
            <source>Maternity leave</source>
            <translation>产假</translation>
        </message>
        <message>
            <source>Personal leave</source>
            <translation>事假</translation>
        </message>
        <message>
            <source>Full-time training</source>
            <translation>脱产培训</translation>
        </message>
        <message>
            <source>Seconded to another office</source>
            <translation>借调（外出）</translation>
        </message>
        <message>
            <source>Seconded from another office</source>
            <translation>借调（调入）</translation>
        </message>
        <message>
            <source>Temporary posting</source>
            <translation>挂职</translation>
        </message>
        <message>
            <source>Village posting or task force</source>
            <translation>驻村/专班</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Left the judge quota</source>
            <translation>退出员额</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>调离</translation>
        </message>
        <message>
            <source>Resigned</source>
            <translation>辞职</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>退休</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>去世</translation>
        </message>
    </context>
    <context>
        <name>StateDialog</name>
        <message>
            <source>&amp;State</source>
            <translation>状态(&amp;S)</translation>
        </message>
        <message>
            <source>First day &amp;out of service</source>
            <translation>离任日期(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>起始日期(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>截止日期(&amp;L)</translation>
        </message>
        <message>
            <source>No last day yet</source>
            <translation>暂无截止日期</translation>
        </message>
        <message>
            <source>{state} · days in post</source>
            <translation>{state} · 计入在岗</translation>
        </message>
        <message>
            <source>{state} · not counted</source>
            <translation>{state} · 不计入在岗</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln 行</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total} rows</source>
            <translation>{total}行中的{shown}行</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>other winners now</source>
            <translation>名单已变</translation>
        </message>
        <message>
            <source>next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>By {author}, {at}. The result is kept as it was then.</source>
            <translation>{author}，{at}。结果按当时数据保存。</translation>
        </message>
        <message>
            <source>Closes the quarter for changes and keeps its result. Can be undone.</source>
            <translation>季度数据不再修改，结果保存。可以解除。</translation>
        </message>
        <message>
            <source>By {author}, {at}. Nothing is changed any more.</source>
            <translation>{author}，{at}。不再改动。</translation>
        </message>
        <message>
            <source>Makes the locked result final. This is not undone.</source>
            <translation>锁定的结果成为最终结果，不能撤销。</translation>
        </message>
        <message>
            <source>More is open: the overview lists everything.</source>
            <translation>另有未完成事项，见总览。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>总览</translation>
        </message>
        <message>
            <source>The quarter is not locked.</source>
            <translation>季度尚未锁定。</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>The decision was taken on other winners.</source>
            <translation>决定所依据的名单与现名单不同。</translation>
        </message>
        <message>
            <source>Decide again…</source>
            <translation>重新登记…</translation>
        </message>
        <message>
            <source>No decision is recorded.</source>
            <translation>尚未登记表彰决定。</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>登记决定…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Nothing was filed, closed or entered in this quarter yet.</source>
            <translation>本季度尚无收案、结案或录入数据。</translation>
        </message>
        <message>
            <source>{values}, by {author}, {at}.</source>
            <translation>{values}，{author}，{at}。</translation>
        </message>
        <message>
            <source>Not among them, and computed with each evaluation: {baselines}.</source>
            <translation>其中未包括{baselines}：没有可依的数据，每次考核时计算。</translation>
        </message>
        <message>
            <source>{document}, {day}: {winners}.</source>
            <translation>{document}，{day}，{winners}。</translation>
        </message>
        <message>
            <source>Fixes what everybody is measured by, from the four quarters before. Without it the evaluation computes them each time.</source>
            <translation>依此前四个季度固定衡量标准；未确定时，每次考核重新计算。</translation>
        </message>
        <message>
            <source>The day of the award and the number of its document; certificates need both.</source>
            <translation>表彰的日期与文号，证书两者都需要。</translation>
        </message>
    </context>
    <context>
        <name>Sums</name>
        <message>
            <source>Count {count}</source>
            <translation>计数{count}</translation>
        </message>
        <message>
            <source>{count} · Sum {sum} · Mean {mean}</source>
            <translation>{count} · 求和{sum} · 平均{mean}</translation>
        </message>
    </context>
    <context>
        <name>TableColumns</name>
        <message>
            <source>Sort upwards</source>
            <translation>升序排列</translation>
        </message>
        <message>
            <source>Sort downwards</source>
            <translation>降序排列</translation>
        </message>
        <message>
            <source>Do not sort</source>
            <translation>不排序</translation>
        </message>
        <message>
            <source>Filter by this column</source>
            <translation>按此列筛选</translation>
        </message>
        <message>
            <source>Freeze up to here</source>
            <translation>冻结至此列</translation>
        </message>
        <message>
            <source>Freeze nothing</source>
            <translation>取消冻结</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>左移一列</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>右移一列</translation>
        </message>
        <message>
            <source>Hide this column</source>
            <translation>隐藏此列</translation>
        </message>
    </context>
    <context>
        <name>TableMenus</name>
        <message>
            <source>As it was at first</source>
            <translation>恢复初始视图</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>保存当前视图…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
        <message>
            <source>Column: {column}</source>
            <translation>当前列：{column}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy with heads</source>
            <translation>连同表头复制</translation>
        </message>
        <message>
            <source>Export what is shown to Excel…</source>
            <translation>将所示内容导出为 Excel…</translation>
        </message>
        <message>
            <source>Print what is shown…</source>
            <translation>打印所示内容…</translation>
        </message>
    </context>
    <context>
        <name>TablePanel</name>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>This cannot be understood here: {text}</source>
            <translation>此处无法识别：{text}</translation>
        </message>
        <message>
            <source>Search, also by pinyin (Ctrl+F)</source>
            <translation type="vanished">搜索，支持拼音（Ctrl+F）</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>选择列</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>已存视图</translation>
        </message>
        <message>
            <source>Copy, export, print</source>
            <translation>复制、导出、打印</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation type="vanished">在列表中查找</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hit(s)</source>
            <translation>
                <numerusform>找到 %Ln 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TeamDialog</name>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Division</source>
            <translation>部门(&amp;D)</translation>
        </message>
        <message>
            <source>No group</source>
            <translation>不设岗位组</translation>
        </message>
        <message>
            <source>&amp;Group of cases</source>
            <translation>岗位组(&amp;G)</translation>
        </message>
        <message>
            <source>D&amp;ocument no.</source>
            <translation>文号(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>起始日期(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>截止日期(&amp;L)</translation>
        </message>
        <message>
            <source>No last day yet</source>
            <translation>暂无截止日期</translation>
        </message>
        <message>
            <source>No&amp;te</source>
            <translation>备注(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>TeamEdits</name>
        <message>
            <source>Trial t&amp;eams…</source>
            <translation>审判团队(&amp;E)…</translation>
        </message>
        <message>
            <source>Found a team…</source>
            <translation>建立审判团队…</translation>
        </message>
        <message>
            <source>Correct the team…</source>
            <translation>更正团队…</translation>
        </message>
        <message>
            <source>{team}: it never was. To end it, correct its last day instead.</source>
            <translation>{team}：从未设立。如要结束该团队，请更正其最后一天。</translation>
        </message>
        <message>
            <source>Remove the team…</source>
            <translation>删除团队…</translation>
        </message>
    </context>
    <context>
        <name>Teams</name>
        <message>
            <source>Team</source>
            <translation>审判团队</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Who belongs to it</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Document no.</source>
            <translation>文号</translation>
        </message>
    </context>
    <context>
        <name>TeamsDialog</name>
        <message>
            <source>Trial teams</source>
            <translation>审判团队</translation>
        </message>
        <message>
            <source>Found a team…</source>
            <translation>建立审判团队…</translation>
        </message>
        <message>
            <source>&amp;Correct or end…</source>
            <translation>更正或结束(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>删除(&amp;R)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Somebody is put into a team from the personnel file.</source>
            <translation>在人事档案中将人员编入团队。</translation>
        </message>
    </context>
    <context>
        <name>TemplateFiles</name>
        <message>
            <source>Certificate template</source>
            <translation>证书模板</translation>
        </message>
        <message>
            <source>Certificate templates (*.json)</source>
            <translation>证书模板 (*.json)</translation>
        </message>
        <message>
            <source>Reading the template</source>
            <translation>读取模板</translation>
        </message>
    </context>
    <context>
        <name>TemplateVersions</name>
        <message>
            <source>Version {number}, {author}, {day}</source>
            <translation>第{number}版，{author}，{day}</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>For whom the page is shown</source>
            <translation>预览对象</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>显示方式</translation>
        </message>
        <message>
            <source>On the screen</source>
            <translation>屏幕效果</translation>
        </message>
        <message>
            <source>What is printed</source>
            <translation>打印内容</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>用于奖项</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>{name} (copy)</source>
            <translation>{name}（副本）</translation>
        </message>
        <message>
            <source>{name} (new)</source>
            <translation>{name}（新）</translation>
        </message>
        <message>
            <source>{name} · version {version}</source>
            <translation>{name} · 第{version}版</translation>
        </message>
        <message>
            <source>{name} (put aside)</source>
            <translation>{name}（已停用）</translation>
        </message>
        <message>
            <source>Offer the template again</source>
            <translation>恢复使用该模板</translation>
        </message>
        <message>
            <source>Put it aside</source>
            <translation>停用该模板</translation>
        </message>
        <message>
            <source>Saved: {name}, version {version}. What was issued before stays as it is.</source>
            <translation>已保存：{name}，第{version}版。此前制发的证书不变。</translation>
        </message>
        <message>
            <source>Stored.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Opened: {name}. Save it to keep it.</source>
            <translation>已打开：{name}。保存后才会留用。</translation>
        </message>
        <message>
            <source>&amp;Save the template</source>
            <translation>保存模板(&amp;S)</translation>
        </message>
        <message>
            <source>Save as a &amp;copy</source>
            <translation>另存为副本(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Re&amp;do</source>
            <translation>重做(&amp;D)</translation>
        </message>
        <message>
            <source>D&amp;uplicate the element</source>
            <translation>复制元素(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Remove the element</source>
            <translation>删除元素(&amp;R)</translation>
        </message>
        <message>
            <source>Bring &amp;forward</source>
            <translation>上移一层(&amp;F)</translation>
        </message>
        <message>
            <source>Send &amp;backward</source>
            <translation>下移一层(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Open a template's file…</source>
            <translation>打开模板文件…(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Export the template…</source>
            <translation>导出模板…(&amp;E)</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>历史版本</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
    </context>
    <context>
        <name>TotalDialog</name>
        <message>
            <source>&amp;Person</source>
            <translation>人员(&amp;P)</translation>
        </message>
        <message>
            <source>Choose a person</source>
            <translation>选择人员</translation>
        </message>
        <message>
            <source>&amp;Type</source>
            <translation>类型代字(&amp;T)</translation>
        </message>
        <message>
            <source>Such as 民初</source>
            <translation>如：民初</translation>
        </message>
        <message>
            <source>P&amp;art</source>
            <translation>角色(&amp;A)</translation>
        </message>
        <message>
            <source>P&amp;rocedure</source>
            <translation>程序(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Manner of closing</source>
            <translation>结案方式(&amp;M)</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>If known</source>
            <translation>已知时填写</translation>
        </message>
        <message>
            <source>Choose whose cases they are.</source>
            <translation>请选择案件属于谁。</translation>
        </message>
    </context>
    <context>
        <name>Totals</name>
        <message>
            <source>Cases closed</source>
            <translation>结案数</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>审限内</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>上诉</translation>
        </message>
        <message>
            <source>Mediated</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Days in all</source>
            <translation>审理天数合计</translation>
        </message>
        <message>
            <source>{count} listed too?</source>
            <translation>另有明细{count}件？</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>Staff no.</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Manner of closing</source>
            <translation>结案方式</translation>
        </message>
        <message>
            <source>To ask</source>
            <translation>疑问</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>适用程序</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>填写人</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>填写时间</translation>
        </message>
        <message>
            <source>entered as a total</source>
            <translation>合计录入</translation>
        </message>
        <message>
            <source>{name} has {count} closed cases of this type in the list of cases too, and both count. If they are the same cases, remove one of them.</source>
            <translation>{name}在案件明细中另有{count}件同类已结案件，两者都会计入。如为同一批案件，请删去其一。</translation>
        </message>
    </context>
    <context>
        <name>TotalsTab</name>
        <message>
            <source>Totals</source>
            <translation>合计录入</translation>
        </message>
        <message>
            <source>Add a total…</source>
            <translation>添加合计…</translation>
        </message>
        <message numerus="yes">
            <source>Removed: %n total(s).</source>
            <translation>
                <numerusform>已删除%n条合计。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to paste: copy whole lines, from the staff number on.</source>
            <translation>没有可粘贴的内容：请从工号列起复制整行。</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message numerus="yes">
            <source>Typed into %n total(s).</source>
            <translation>
                <numerusform>已填写%n条合计。</numerusform>
            </translation>
        </message>
        <message>
            <source>added {count}</source>
            <translation>新增{count}</translation>
        </message>
        <message>
            <source>changed {count}</source>
            <translation>修改{count}</translation>
        </message>
        <message>
            <source>unchanged {count}</source>
            <translation>未变{count}</translation>
        </message>
        <message>
            <source>rejected {count}</source>
            <translation>拒收{count}</translation>
        </message>
        <message>
            <source>Totals: {counts}</source>
            <translation>合计：{counts}</translation>
        </message>
        <message>
            <source>Line {number}: {reason}</source>
            <translation>第{number}行：{reason}</translation>
        </message>
        <message numerus="yes">
            <source>%n total(s) of a type of which the same person has listed cases too: are they the same cases? Both count.</source>
            <translation>
                <numerusform>有%n条合计，同一人的同类案件另有明细：是否为同一批案件？两者都会计入。</numerusform>
            </translation>
        </message>
        <message>
            <source>{quarter} is locked: nothing can be entered until it is unlocked.</source>
            <translation>{quarter}已锁定：解除锁定后才能填写。</translation>
        </message>
        <message>
            <source>{quarter} is sealed: nothing is entered any more.</source>
            <translation>{quarter}已封存，不再录入。</translation>
        </message>
        <message>
            <source>{author}, {moment}</source>
            <translation>{author}，{moment}</translation>
        </message>
        <message>
            <source>Save as xlsx</source>
            <translation>另存为 xlsx</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Paste lines</source>
            <translation>粘贴行</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>For a court that only knows how many cases of a kind each person closed. Add them here, take in a workbook (staff number, quarter, type, procedure, manner, part, closed), or paste such lines without the quarter.</source>
            <translation>供只掌握每人各类结案件数的法院使用。可在此添加，可导入工作簿（工号、季度、类型、程序、方式、角色、结案数），也可粘贴不含季度的各行。</translation>
        </message>
        <message>
            <source>No totals in this quarter</source>
            <translation>本季度没有合计录入</translation>
        </message>
        <message>
            <source>Open the quarter's page</source>
            <translation>打开季度管理</translation>
        </message>
    </context>
    <context>
        <name>Trends</name>
        <message>
            <source>The court</source>
            <translation>全院</translation>
        </message>
        <message>
            <source>Closed cases</source>
            <translation>结案数</translation>
        </message>
        <message>
            <source>Weighted cases</source>
            <translation>加权办案量</translation>
        </message>
        <message>
            <source>Points (of divisions: the mean)</source>
            <translation>得分（部门为平均分）</translation>
        </message>
    </context>
    <context>
        <name>TrendsDialog</name>
        <message>
            <source>Trends</source>
            <translation>走势</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>对象</translation>
        </message>
    </context>
    <context>
        <name>UnaskedDialog</name>
        <message>
            <source>Checks that could not be made</source>
            <translation>未能进行的检查</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Nothing tells what these checks rest on: they found nothing, and they ruled nothing out.</source>
            <translation>缺少这些检查所依据的数据：没有提示问题，不等于没有问题。</translation>
        </message>
    </context>
    <context>
        <name>UnconfirmedTexts</name>
        <message numerus="yes">
            <source>%n value(s) of {quarters} to be confirmed by a second person</source>
            <translation>
                <numerusform>{quarters}有%n项待第二人确认</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Re&amp;do</source>
            <translation>重做(&amp;D)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Taken back: {what}</source>
            <translation>已撤销：{what}</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>已重做：{what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Genuine</source>
            <translation>真实有效</translation>
        </message>
        <message>
            <source>Signed, but not in this register</source>
            <translation>签名真实，但本登记簿无此证书</translation>
        </message>
        <message>
            <source>The number is in the register</source>
            <translation>登记簿中有此编号</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>已被改动</translation>
        </message>
        <message>
            <source>Mistyped or altered</source>
            <translation>输入有误或已被改动</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>无法识别</translation>
        </message>
        <message>
            <source>No code found</source>
            <translation>未找到二维码</translation>
        </message>
        <message>
            <source>No code of a certificate</source>
            <translation>不是证书验证码</translation>
        </message>
        <message>
            <source>Not read to the end</source>
            <translation>未读完</translation>
        </message>
        <message>
            <source>It was replaced by {number}.</source>
            <translation>已由{number}替代。</translation>
        </message>
        <message>
            <source>The code says</source>
            <translation>验证码所载</translation>
        </message>
        <message>
            <source>The register holds</source>
            <translation>登记簿所载</translation>
        </message>
        <message>
            <source>Signed with the key “{key}”, and the register holds the same.</source>
            <translation>由密钥“{key}”签名，与登记簿一致。</translation>
        </message>
        <message>
            <source>Signed with the key “{key}”. Whether it was voided later only that court can say.</source>
            <translation>由密钥“{key}”签名。此后是否作废，须向该法院查询。</translation>
        </message>
        <message>
            <source>The file is the very one that was issued; nothing in it was changed.</source>
            <translation>此文件与制发时的文件完全一致，未作任何改动。</translation>
        </message>
        <message>
            <source>The number alone proves nothing: compare recipient, award and day with the paper.</source>
            <translation>仅凭编号不能证明真伪：请将获奖人、奖项和日期与证书核对。</translation>
        </message>
        <message>
            <source>It was issued, and declared void on {day}: {why}.</source>
            <translation>曾经制发，已于{day}作废：{why}。</translation>
        </message>
        <message>
            <source>The signature is of this court's key “{key}”, but this register has no such number: ask who issued it before you trust it.</source>
            <translation>签名出自本院密钥“{key}”，但本登记簿没有该编号：请先查明由谁制发，再行采信。</translation>
        </message>
        <message>
            <source>The signature does not belong to these words: they are not what was signed.</source>
            <translation>签名与内容不符：内容已不是签名时的内容。</translation>
        </message>
        <message>
            <source>The signature holds, but the register holds something else: {fields}.</source>
            <translation>签名有效，但与登记簿不一致：{fields}。</translation>
        </message>
        <message>
            <source>The code is cut off or mistyped: compare it with the paper. If it stands there just so, the paper was altered.</source>
            <translation>验证码不完整或输入有误：请与证书核对。若证书上确实如此，则证书已被改动。</translation>
        </message>
        <message>
            <source>Signed with a key that is not known here ({key}). Ask that court for its public key, and add it in the settings under “Signing keys”.</source>
            <translation>签名所用密钥（{key}）本库未登记。请向该法院索取公钥，并在设置的“签名密钥”中添加。</translation>
        </message>
        <message>
            <source>This register has no certificate with the number {source}.</source>
            <translation>本登记簿没有编号为 {source} 的证书。</translation>
        </message>
        <message>
            <source>{source}: there is no QR code that can be read. Photograph the paper straight from above in good light, or type the code or the number.</source>
            <translation>{source}：没有可识读的二维码。请在光线充足处从正上方拍摄，或输入验证码、编号。</translation>
        </message>
        <message>
            <source>Pages read before it was stopped: {source}. What is on the others was not checked.</source>
            <translation>停止前已读页数：{source}。其余各页未作查验。</translation>
        </message>
        <message>
            <source>“{source}” is neither the code of a certificate nor a number.</source>
            <translation>“{source}”既不是证书验证码，也不是编号。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>获奖人</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>奖项</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>落款日期</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定文号</translation>
        </message>
    </context>
    <context>
        <name>Veto</name>
        <message>
            <source>under investigation or suspended</source>
            <translation>接受纪检监察或司法调查、停职</translation>
        </message>
        <message>
            <source>within the term of a government sanction</source>
            <translation>处于政务处分期</translation>
        </message>
        <message>
            <source>within the effect of a party sanction</source>
            <translation>处于党纪处分影响期</translation>
        </message>
        <message>
            <source>found liable by the judges' disciplinary committee</source>
            <translation>被法官惩戒委员会认定有责</translation>
        </message>
        <message>
            <source>a case failed its review, at fault</source>
            <translation>案件评查不合格且有责</translation>
        </message>
        <message>
            <source>over the time limit without approval</source>
            <translation>未经批准超审限</translation>
        </message>
        <message>
            <source>petition or public controversy at fault</source>
            <translation>有责信访或负面舆情</translation>
        </message>
        <message>
            <source>interference in a case not recorded</source>
            <translation>未按规定记录过问案件情况</translation>
        </message>
        <message>
            <source>falsified data</source>
            <translation>数据造假</translation>
        </message>
        <message>
            <source>secret leaked or file lost</source>
            <translation>失密泄密或案卷丢失</translation>
        </message>
        <message>
            <source>accident for lack of safety</source>
            <translation>安全责任事故</translation>
        </message>
        <message>
            <source>too little time in post</source>
            <translation>在岗时间不足</translation>
        </message>
        <message>
            <source>last assessment below the grade required</source>
            <translation>上一考核期等次不合要求</translation>
        </message>
        <message>
            <source>cases refused or held in name only</source>
            <translation>拒绝办案或挂名办案</translation>
        </message>
    </context>
    <context>
        <name>VetoDialog</name>
        <message>
            <source>Enter vetoes…</source>
            <translation>录入一票否决…</translation>
        </message>
        <message>
            <source>{number}  {name}: {measure}, {start} – {end}. The program enters none by itself.</source>
            <translation>{number}  {name}：{measure}，{start}至{end}。程序不会自动录入。</translation>
        </message>
        <message>
            <source>&amp;Basis</source>
            <translation>依据(&amp;B)</translation>
        </message>
        <message>
            <source>The document the veto rests on</source>
            <translation>一票否决所依据的文件</translation>
        </message>
        <message>
            <source>Tick the quarters whose veto shall be entered.</source>
            <translation>请勾选要录入一票否决的季度。</translation>
        </message>
        <message>
            <source>the day of the decision falls in it</source>
            <translation>评定之日在处分期内</translation>
        </message>
        <message>
            <source>entered already</source>
            <translation>已录入</translation>
        </message>
        <message>
            <source>no day in post</source>
            <translation>无在岗日</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>Of</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>已计入</translation>
        </message>
        <message>
            <source>noted</source>
            <translation>已备注</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已驳回</translation>
        </message>
        <message>
            <source>{outcome}: {author}, {at}</source>
            <translation>{outcome}：{author}，{at}</translation>
        </message>
        <message>
            <source>{head}: {before} → {after}</source>
            <translation>{head}：{before} → {after}</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>人员类别</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Division, by number</source>
            <translation>部门（编号）</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>岗位组</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>用工形式</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>审判团队</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文件依据</translation>
        </message>
        <message>
            <source>State of service</source>
            <translation>在岗状态</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Staff number</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Second record merged into</source>
            <translation>并入的人员</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>分子</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>People on the case</source>
            <translation>办案人员</translation>
        </message>
    </context>
    <context>
        <name>Weight</name>
        <message>
            <source>Part</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Proc.</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>1+F</source>
            <translation>1+F</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>系列案</translation>
        </message>
        <message>
            <source>Manner</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>折算</translation>
        </message>
        <message>
            <source>Case {rank} of {size} of its series.</source>
            <translation>系列案{size}件中的第{rank}件。</translation>
        </message>
        <message>
            <source>Case {rank} of {size} of a series found by type, cause and party: filed one soon after the other, without a series number.</source>
            <translation>系列案{size}件中的第{rank}件（未填系列案号；按类型、案由、当事人相同且立案时间相近认定）。</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Open the sample court</source>
            <translation>打开示范法院</translation>
        </message>
        <message>
            <source>New database…</source>
            <translation>新建数据库…</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>连接…</translation>
        </message>
        <message>
            <source>Open a database on this PC…</source>
            <translation>打开本机上的数据库…</translation>
        </message>
        <message>
            <source>New database</source>
            <translation>新建数据库</translation>
        </message>
        <message>
            <source>Open a database</source>
            <translation>打开数据库</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>先看一看</translation>
        </message>
        <message>
            <source>A sample court with 64 people and six quarters. Nothing in it is real, and you cannot break anything.</source>
            <translation>一个有64名人员、6个季度数据的示范法院。内容全属虚构，可放心试用。</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>从头开始</translation>
        </message>
        <message>
            <source>A database in a file on this PC, for one desk. Backups are made by date.</source>
            <translation>数据库保存为本机上的一个文件，供一人使用，按日期备份。</translation>
        </message>
        <message>
            <source>Work together</source>
            <translation>多人协作</translation>
        </message>
        <message>
            <source>The court's PostgreSQL server, for several desks at the same time.</source>
            <translation>连接本院的PostgreSQL服务器，供多人同时使用。</translation>
        </message>
        <message>
            <source>Welcome to Case Star</source>
            <translation>欢迎使用办案之星</translation>
        </message>
        <message>
            <source>The quarter's work, counted fairly and explained.</source>
            <translation>季度办案，公平计分，有据可查。</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Ranked with</source>
            <translation>同组</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>May be chosen</source>
            <translation>参评资格</translation>
        </message>
        <message>
            <source>Ranked together</source>
            <translation>评比范围</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>名额</translation>
        </message>
        <message>
            <source>Would win</source>
            <translation>将入选</translation>
        </message>
        <message>
            <source>Would not</source>
            <translation>将落选</translation>
        </message>
        <message>
            <source>Among</source>
            <translation>组别</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>On paper, %</source>
            <translation>名义权重 %</translation>
        </message>
        <message>
            <source>In effect, %</source>
            <translation>实际权重 %</translation>
        </message>
        <message>
            <source>Single change</source>
            <translation>单项修改</translation>
        </message>
        <message>
            <source>Totals moved</source>
            <translation>总分变动</translation>
        </message>
        <message>
            <source>Places moved</source>
            <translation>名次变动</translation>
        </message>
        <message>
            <source>Winners</source>
            <translation>入选者</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>WhatIfDialog</name>
        <message>
            <source>What if?</source>
            <translation>推演</translation>
        </message>
        <message>
            <source>What is tried</source>
            <translation>推演内容</translation>
        </message>
        <message>
            <source>One other number</source>
            <translation>改动一个数</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>推演</translation>
        </message>
        <message>
            <source>Each change alone</source>
            <translation>逐项推演</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Each single change was tried alone against {version}.</source>
            <translation>各项修改分别单独与{version}比较。</translation>
        </message>
        <message>
            <source>Against {version}: of {people} assessments {moved} would have another total or place, {places} another place; {winners} names would change among the winners.</source>
            <translation>与{version}比较：{people}份考核中有{moved}份的总分或名次不同，其中{places}份名次不同；入选名单变动{winners}人次。</translation>
        </message>
        <message>
            <source>Stopped: nothing was counted.</source>
            <translation>已停止，未作推演。</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>Who would move</source>
            <translation>变动人员</translation>
        </message>
        <message>
            <source>Winners</source>
            <translation>入选者</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>From 1.0 to 2.0</source>
            <translation>1.0至2.0的修改</translation>
        </message>
        <message>
            <source>On which quarters</source>
            <translation>推演的季度</translation>
        </message>
        <message>
            <source>Nothing is stored, and no result changes: sealed quarters stay as they are.</source>
            <translation>推演不保存任何内容，也不改变任何结果：已封存的季度保持不变。</translation>
        </message>
        <message>
            <source>Internal material</source>
            <translation>内部资料</translation>
        </message>
    </context>
    <context>
        <name>WindowSection</name>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>外观(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>Takes one restart.</source>
            <translation>重启后生效。</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>文字大小(&amp;X)</translation>
        </message>
        <message>
            <source>Used when the program is next opened.</source>
            <translation>下次打开程序时生效。</translation>
        </message>
        <message>
            <source>Who &amp;acts</source>
            <translation>操作人(&amp;A)</translation>
        </message>
        <message>
            <source>Everything you do is kept under this name; empty for your account's.</source>
            <translation>操作均以此名记录；留空则用电脑账户名。</translation>
        </message>
        <message>
            <source>Saved. The language changes with a restart.</source>
            <translation>已保存。重启后切换语言。</translation>
        </message>
        <message>
            <source>Saved. The text has this size when the program is next opened.</source>
            <translation>已保存，下次打开程序时按此大小显示。</translation>
        </message>
        <message>
            <source>Saved. The name is used from the next start on.</source>
            <translation>已保存。下次启动起使用此名。</translation>
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
            <source>This PC</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>How the window looks and speaks here, and under which name you work.</source>
            <translation>本机窗口的外观、语言与操作人。</translation>
        </message>
    </context>
    <context>
        <name>WordField</name>
        <message>
            <source>Show the usual words</source>
            <translation>显示常用词</translation>
        </message>
    </context>
    <context>
        <name>_DifferenceGrid</name>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
    </context>
    <context>
        <name>_Field</name>
        <message>
            <source>Filter: {column}</source>
            <translation>筛选：{column}</translation>
        </message>
    </context>
    <context>
        <name>_Listing</name>
        <message>
            <source>Size</source>
            <translation type="vanished">大小</translation>
        </message>
    </context>
    <context>
        <name>_Parts</name>
        <message>
            <source>Being compared…</source>
            <translation>正在比较…</translation>
        </message>
    </context>
    <context>
        <name>_PersonDelegate</name>
        <message>
            <source>tied</source>
            <translation>并列</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>入选</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>符合条件</translation>
        </message>
        <message>
            <source>Not eligible: {reasons}</source>
            <translation>不符合：{reasons}</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
    </context>
    <context>
        <name>_Spelled</name>
        <message>
            <source>Kept without spaces</source>
            <translation>保存时不留空格</translation>
        </message>
    </context>
    <context>
        <name>_Strip</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Show one</source>
            <translation>收起</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>还有%n条</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_TaskStrip</name>
        <message>
            <source>Cancel: {title}</source>
            <translation>取消：{title}</translation>
        </message>
    </context>
    <context>
        <name>field</name>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Equals …</source>
            <translation>等于…</translation>
        </message>
        <message>
            <source>Differs from …</source>
            <translation>不等于…</translation>
        </message>
        <message>
            <source>At least …</source>
            <translation>不小于…</translation>
        </message>
        <message>
            <source>At most …</source>
            <translation>不大于…</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>从…到…</translation>
        </message>
        <message>
            <source>Since …</source>
            <translation>自…起</translation>
        </message>
        <message>
            <source>Until …</source>
            <translation>至…止</translation>
        </message>
        <message>
            <source>Is empty</source>
            <translation>为空</translation>
        </message>
        <message>
            <source>Is filled</source>
            <translation>不为空</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>2024 or 2024-03 or 2024-03-15, 2024-01..2024-03, &gt;2024-03-15, = for empty</source>
            <translation>2024、2024-03或2024-03-15；2024-01..2024-03；&gt;2024-03-15；= 表示为空</translation>
        </message>
        <message>
            <source>5, 5..9, &gt;5, ≤9, = for empty, ≠ for filled</source>
            <translation>5；5..9；&gt;5；≤9；= 表示为空，≠ 表示不为空</translation>
        </message>
        <message>
            <source>Words to be found; =whole, ≠not this, one|another, = for empty, ≠ for filled</source>
            <translation>要找的字词；=全等；≠不等；甲|乙；= 表示为空，≠ 表示不为空</translation>
        </message>
    </context>
</TS>
