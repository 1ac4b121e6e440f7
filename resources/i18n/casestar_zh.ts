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
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>快捷键(&amp;K)</translation>
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
        <name>Chips</name>
        <message>
            <source>Clear all</source>
            <translation>全部清除</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>移除此筛选条件</translation>
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
        <name>Errors</name>
        <message>
            <source>Something unforeseen happened ({kind}). Nothing was changed.</source>
            <translation>发生了未预料的错误（{kind}），数据没有改动。</translation>
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
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>an objection to the result is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>veto {code}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the bound of the scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has long-pending cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than {bound} of the quarter in post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>volume ratio below {bound}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than {bound} closed within the limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quality below {bound} points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>total below {bound} points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than {bound} long-pending cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assisted volume below {bound} points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quality of assistance below {bound} points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cases assisted below {bound} points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than {bound} archived in time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Group</name>
        <message>
            <source>Criminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Civil and commercial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Administrative cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enforcement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filing and fast track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>General</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Where the quarter stands: a list of what is done and what still blocks it. Each line opens the rows it speaks of.</source>
            <translation>本季度的进展：哪些已完成，哪些还有阻碍。点开每一行，即可看到相关数据。</translation>
        </message>
        <message>
            <source>Everybody of the court with postings, states and days in post. Every change has a date and can be undone.</source>
            <translation>全院人员及其任职、状态和在岗天数。每次变动都有日期，都可以撤销。</translation>
        </message>
        <message>
            <source>All cases with roles, dates, both due dates and weight. Type into the row below the heads to filter: =, ≠, 3..8, &gt;5.</source>
            <translation>全部案件及其角色、日期、两种审限届满日和权重。在表头下方的筛选行中输入即可筛选：=、≠、3..8、&gt;5。</translation>
        </message>
        <message>
            <source>What the case system does not know, typed in like a sheet or pasted from one. Cells that cannot be accepted are marked with the reason.</source>
            <translation>案件系统中没有的季度产出，可像电子表格一样录入或粘贴。不能接受的单元格会标出原因。</translation>
        </message>
        <message>
            <source>Points of every item, places and gates by group. It is for the committee only.</source>
            <translation>按组列出各项得分、名次和评选条件，仅供考评委员会内部使用。</translation>
        </message>
        <message>
            <source>Who is to get a certificate, exactly as it will be printed. Without a decision it is marked as a specimen.</source>
            <translation>获奖人员名单及证书，所见即所印。尚未作出表彰决定的，印有“样张”字样。</translation>
        </message>
        <message>
            <source>The scheme in force, as tables in words.</source>
            <translation>以表格和文字说明现行考核方案。</translation>
        </message>
        <message>
            <source>Drop a workbook anywhere in the window: it is recognised, and what would change is shown before anything is stored.</source>
            <translation>把工作簿拖到窗口任意位置即可：系统自动识别，并在写入前列出将要发生的变化。</translation>
        </message>
        <message>
            <source>Lock, decide, seal, unlock: each step says what it needs.</source>
            <translation>锁定、决定、封存、解锁：每一步都会说明所需条件。</translation>
        </message>
        <message>
            <source>Language, theme, the court's name and fonts, backups and holidays.</source>
            <translation>语言、主题、法院名称与字体、备份和节假日。</translation>
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
        <name>Item</name>
        <message>
            <source>Enforced in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money recovered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disputes resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjustments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Case volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed within the limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Average days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long-pending cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judgments accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled by mediation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complaints and petitions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assisted volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quality of assistance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparation in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data entered in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge's mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases assisted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearings recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electronic files in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team's mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work targets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Satisfaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Innovation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No data: points as at the baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} case(s)</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>Correction of a document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breach of procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Justified complaint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Petition at fault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft returned for rewriting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service or preservation left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof-reading error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flaw of the assistant's making</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing recorded (under two hours)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing recorded (two hours or more)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record unsigned or wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File sent back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cap of praise in reviews</source>
            <translation type="unfinished" />
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
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Case Star</source>
            <translation>办案之星</translation>
        </message>
    </context>
    <context>
        <name>Note</name>
        <message>
            <source>The type “{type}” has no weight of its own in the scheme and counts as any other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{case}: {finding} is not counted until it has been reviewed.</source>
            <translation type="unfinished" />
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
            <source>Certificates</source>
            <translation>证书</translation>
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
        <name>Ranking</name>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points by item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
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
        <name>Rule</name>
        <message>
            <source>Volume ÷ what the baseline and the days in post expect. A ratio of 1 earns {base} of the points; less earns its share; above 1 it rises, to all of them {span} above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Units: {units}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing up to {low}, all points from {high}, in proportion between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own days ÷ days usual for such cases. Up to {low} all points, from {high} nothing, in proportion between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins at {most}. Second instance, at fault: {second}. Retrial, at fault: {retrial}. Reviews: {review}. Entries: {measures}. Never below 0 or above {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins with all points: {measures}. Never below 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each case over {months} months −{points}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins with all points: {steps}; lawfully suspended ones not counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each time: {measures}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given, from 0 to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Totals of the judges assisted (counted to {cap} at most), averaged by the cases closed together, divided by 10.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
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
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total} rows</source>
            <translation>{total} 行中的 {shown} 行</translation>
        </message>
    </context>
    <context>
        <name>Sums</name>
        <message>
            <source>Count {count}</source>
            <translation>计数 {count}</translation>
        </message>
        <message>
            <source>{count} · Sum {sum} · Mean {mean}</source>
            <translation>{count} · 求和 {sum} · 平均 {mean}</translation>
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
            <source>Hide this column</source>
            <translation>隐藏此列</translation>
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
            <translation>搜索，支持拼音（Ctrl+F）</translation>
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
            <translation>在列表中查找</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>找到 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Veto</name>
        <message>
            <source>under investigation or suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within the term of a government sanction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>within the effect of a party sanction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found liable by the judges' disciplinary committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a case failed its review, at fault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over the time limit without approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>petition or public controversy at fault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interference in a case not recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>falsified data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>secret leaked or file lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accident for lack of safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too little time in post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last assessment below the grade required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cases refused or held in name only</source>
            <translation type="unfinished" />
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
        <name>_PersonDelegate</name>
        <message>
            <source>tied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eligible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not eligible: {reasons}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Strip</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
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
            <translation>2024、2024-03 或 2024-03-15；2024-01..2024-03；&gt;2024-03-15；= 表示为空</translation>
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
