<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BatchWords</name>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍存在</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <translation>%1（错误码 %2）</translation>
    </message>
    <message>
        <source>Restart instances</source>
        <translation>重启实例</translation>
    </message>
    <message>
        <source>Delete instances</source>
        <translation>删除实例</translation>
    </message>
    <message>
        <source>The brokers stop and start again. Clients lose their connections for some minutes; messages stay.</source>
        <translation>代理将停止并重新启动。客户端连接会中断数分钟，消息不会丢失。</translation>
    </message>
    <message>
        <source>All messages are lost, and nobody can bring them back. What defines an instance, and its topics, is saved on this computer before it is deleted; messages are not.</source>
        <translation>所有消息都将丢失且无法恢复。删除前会在本机保存实例及其 Topic 的定义，但不保存消息。</translation>
    </message>
    <message>
        <source>Its connection is not signed in</source>
        <translation>其连接未登录</translation>
    </message>
    <message>
        <source>What it is could not be read: %1</source>
        <translation>无法读取其当前状态：%1</translation>
    </message>
    <message>
        <source>What it is could not be read</source>
        <translation>无法读取其当前状态</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>Not while its status is “%1”</source>
        <translation>状态为“%1”时不可操作</translation>
    </message>
    <message>
        <source>Its connection is read-only</source>
        <translation>其连接为只读</translation>
    </message>
    <message>
        <source>Another change of it is under way</source>
        <translation>它的另一项更改正在进行</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>重启中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>The service said “%1”</source>
        <translation>服务返回“%1”</translation>
    </message>
    <message>
        <source>The answer left it out</source>
        <translation>响应中未包含它</translation>
    </message>
    <message>
        <source>Its definition could not be saved</source>
        <translation>无法保存其定义</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n 个已接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n 个未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 个结果未知</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>To restart it, type its name, %1:</source>
        <translation>要重启它，请输入其名称 %1：</translation>
    </message>
    <message>
        <source>To delete it, type its name, %1:</source>
        <translation>要删除它，请输入其名称 %1：</translation>
    </message>
    <message>
        <source>To restart those that are ticked, type their number, %1:</source>
        <translation>要重启所勾选的实例，请输入其数量 %1：</translation>
    </message>
    <message>
        <source>To delete those that are ticked, type their number, %1:</source>
        <translation>要删除所勾选的实例，请输入其数量 %1：</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>begin and end of the maintenance window</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>ChoiceNames</name>
    <message>
        <source>Ultra-high I/O (SSD)</source>
        <translation>超高 I/O (SSD)</translation>
    </message>
    <message>
        <source>High I/O (SAS)</source>
        <translation>高 I/O (SAS)</translation>
    </message>
    <message>
        <source>Common I/O (SATA)</source>
        <translation>普通 I/O (SATA)</translation>
    </message>
    <message>
        <source>%1 %2/s</source>
        <comment>100 MB/s</comment>
        <translation>%1 %2/s</translation>
    </message>
    <message>
        <source>Delete the oldest messages</source>
        <translation>自动删除最早的消息</translation>
    </message>
    <message>
        <source>Refuse new messages</source>
        <translation>生产受限，拒绝新消息</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>The list is on its way; an id can be entered.</source>
        <translation>正在获取列表，也可直接填写 ID。</translation>
    </message>
    <message>
        <source>The list could not be read: %1 Enter the id by hand.</source>
        <translation>无法读取列表：%1请手动填写 ID。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Open the demo estate: an emulator on this computer, started and ended with the console. What follows a &quot;--&quot; goes to the emulator.</source>
        <translation>打开演示环境：在本机运行的模拟器，随控制台启动和退出。“--”之后的参数传给模拟器。</translation>
    </message>
    <message>
        <source>Language of the window: en or zh_CN.</source>
        <translation>界面语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leave after the first paint, to measure the start.</source>
        <translation>首次绘制后退出，用于测量启动耗时。</translation>
    </message>
    <message>
        <source>Desktop console for DMS for Kafka.</source>
        <translation>分布式消息服务 Kafka 版的桌面控制台。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>Unknown language &quot;%1&quot;: en and zh_CN are there.</source>
        <translation>未知语言“%1”：可选 en 和 zh_CN。</translation>
    </message>
</context>
<context>
    <name>CreationWords</name>
    <message>
        <source>Waiting for its connection</source>
        <translation>等待连接登录</translation>
    </message>
    <message>
        <source>What became of “%1” is looked up as soon as its connection is signed in.</source>
        <translation>所属连接登录后，将立即查询“%1”的创建结果。</translation>
    </message>
    <message>
        <source>Looking whether the name is free</source>
        <translation>正在检查名称是否可用</translation>
    </message>
    <message>
        <source>Looking whether the name “%1” is free…</source>
        <translation>正在检查名称“%1”是否可用…</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>正在发送请求</translation>
    </message>
    <message>
        <source>The request to create “%1” is on its way…</source>
        <translation>正在发送创建“%1”的请求…</translation>
    </message>
    <message>
        <source>Looking what became of it</source>
        <translation>正在查询创建结果</translation>
    </message>
    <message>
        <source>The service gave no clear answer, so nobody knows yet whether “%1” is being created. Partita looks for it by its name and sends nothing again (look %2 of %3).%4</source>
        <translation>服务端未给出明确答复，尚不清楚“%1”是否正在创建。Partita 正按名称查找该实例，不会再次发送请求（第 %2 次查找，共 %3 次）。%4</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>创建中</translation>
    </message>
    <message>
        <source>“%1” is being created.</source>
        <translation>“%1”正在创建。</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>服务端未说明原因。</translation>
    </message>
    <message>
        <source>%1 %2 (error %3)</source>
        <translation>%1%2（错误码 %3）</translation>
    </message>
    <message>
        <source>The service&apos;s code is %1.</source>
        <translation>服务端返回的错误码为 %1。</translation>
    </message>
    <message>
        <source>Creation failed</source>
        <translation>创建失败</translation>
    </message>
    <message>
        <source>“%1” was accepted, and its creation failed. %2</source>
        <translation>“%1”的创建请求已被接受，但创建失败。%2</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>名称已被占用</translation>
    </message>
    <message>
        <source>There is an instance named “%1” already. Nothing was created.</source>
        <translation>已有名为“%1”的实例，未创建任何实例。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing was created.%1</source>
        <translation>没有发送任何请求，未创建任何实例。%1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>The service refused the request; nothing was created.%1</source>
        <translation>服务端拒绝了请求，未创建任何实例。%1</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>未创建</translation>
    </message>
    <message numerus="yes">
        <source>The service gave no clear answer. Since then %n look(s) have found no instance named “%1”, failed ones included: it was not created. You may send it again.</source>
        <translation>
            <numerusform>服务端未给出明确答复。此后查找了 %n 次（含创建失败的实例），均未发现名为“%1”的实例：该实例未创建，可以重新发送请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>“%1” runs.</source>
        <translation>“%1”已创建，正在运行。</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>“%1” was being created and is gone: somebody has deleted it.</source>
        <translation>“%1”在创建期间被他人删除，现已不存在。</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, usually %2 to %3</source>
        <translation>%1，通常为 %2 至 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source> %1</source>
        <comment>a further sentence</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Create an instance</source>
        <translation>创建实例</translation>
    </message>
    <message>
        <source>Remove a failed creation</source>
        <translation>清除创建失败的实例</translation>
    </message>
    <message>
        <source>Change an instance</source>
        <translation>修改实例</translation>
    </message>
    <message>
        <source>Restart an instance</source>
        <translation>重启实例</translation>
    </message>
    <message>
        <source>Delete an instance</source>
        <translation>删除实例</translation>
    </message>
    <message>
        <source>Extend an instance</source>
        <translation>扩容实例</translation>
    </message>
    <message>
        <source>Create a topic</source>
        <translation>创建 Topic</translation>
    </message>
    <message>
        <source>Delete a topic</source>
        <translation>删除 Topic</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a topic in an instance</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, region</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>服务返回</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation>日志编号</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so what is done now is not written down (%1).</source>
        <translation>无法打开操作日志，当前操作不会被记录（%1）。</translation>
    </message>
    <message>
        <source>An entry could not be written to the journal (%1).</source>
        <translation>无法写入操作日志（%1）。</translation>
    </message>
    <message>
        <source>The journal cannot be read (%1).</source>
        <translation>无法读取操作日志（%1）。</translation>
    </message>
    <message>
        <source>The journal was made by a later version of Partita. It is left as it is, and what is done now is not written down.</source>
        <translation>操作日志由更高版本的 Partita 创建，将保持原样，当前操作不会被记录。</translation>
    </message>
    <message>
        <source>The journal was damaged. What is left of it is kept as %1, and a new one has been begun.</source>
        <translation>操作日志已损坏，剩余内容保存为 %1，并已新建日志。</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>%1 › %2 / %3</source>
        <comment>connection › region / project</comment>
        <translation>%1 › %2 / %3</translation>
    </message>
</context>
<context>
    <name>StagedWords</name>
    <message numerus="yes">
        <source>%1 of %n instance(s) run again.</source>
        <translation>
            <numerusform>%n 个实例中有 %1 个已重新运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing is begun until you resume it.</source>
        <translation>已暂停。继续之前不会开始任何操作。</translation>
    </message>
    <message>
        <source>It was left open when Partita ended. Nothing is done, and nothing is watched, until you resume it.</source>
        <translation>Partita 退出时它尚未完成。继续之前不会执行或监视任何操作。</translation>
    </message>
    <message>
        <source>Stopped, since “%1” did not run again as it should. Look at it first; resuming goes on with those that wait.</source>
        <translation>已停止：“%1”未能正常重新运行。请先检查它；继续后将处理仍在等待的实例。</translation>
    </message>
    <message>
        <source>Stopped, since the connection of the next one is not signed in. Sign in, then resume it.</source>
        <translation>已停止：下一个实例的连接尚未登录。请登录后继续。</translation>
    </message>
    <message>
        <source>Stopped, since the connection of the next one is read-only. Unlock it, then resume.</source>
        <translation>已停止：下一个实例的连接为只读。请解锁后继续。</translation>
    </message>
    <message>
        <source>Stopped, since the next one could not be looked at: %1. Nothing was sent to it.</source>
        <translation>已停止：无法查看下一个实例：%1。未向其发送任何请求。</translation>
    </message>
    <message>
        <source>Stopped, since the next one could not be looked at. Nothing was sent to it.</source>
        <translation>已停止：无法查看下一个实例。未向其发送任何请求。</translation>
    </message>
    <message>
        <source>Stopped, since it cannot be written down on this computer: without that nothing is sent. Make room on the disk, then resume it.</source>
        <translation>已停止：无法在此计算机上记录；没有记录就不会发送任何请求。请腾出磁盘空间后继续。</translation>
    </message>
    <message>
        <source>The service said “%1”</source>
        <translation>服务返回“%1”</translation>
    </message>
    <message>
        <source>Its status is “%1” now</source>
        <translation>其当前状态为“%1”</translation>
    </message>
    <message>
        <source>%1 Error %2.</source>
        <comment>sentence, code</comment>
        <translation>%1 错误 %2。</translation>
    </message>
    <message>
        <source>The service refused it (error %1)</source>
        <translation>服务拒绝了该操作（错误 %1）</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at a time, inside their windows (%3)</source>
        <translation>%1，每次 %2 个，仅在其维护时间窗内（%3）</translation>
    </message>
    <message>
        <source>%1, %2 at a time</source>
        <translation>%1，每次 %2 个</translation>
    </message>
    <message>
        <source>Waits for a window</source>
        <translation>等待维护时间窗</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The next window opens at %1.</source>
        <translation>下一个维护时间窗于 %1 开始。</translation>
    </message>
    <message>
        <source>What restarts already is watched to its end.</source>
        <translation>正在重启的实例会继续监视至结束。</translation>
    </message>
    <message>
        <source>Over: %1.</source>
        <comment>what came of the instances</comment>
        <translation>已结束：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n run again</source>
        <translation>
            <numerusform>%n 个已重新运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not touched</source>
        <translation>
            <numerusform>%n 个未处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restarting</source>
        <translation>
            <numerusform>%n 个正在重启</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>Runs again</source>
        <translation>已重新运行</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未观察到</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>无维护时间窗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Whether it was carried out is not known yet</source>
        <translation>尚不知道是否已执行</translation>
    </message>
    <message>
        <source>It does not run again after %1</source>
        <translation>%1 后仍未重新运行</translation>
    </message>
    <message>
        <source>The service accepted the request, and it was not seen to restart</source>
        <translation>服务已接受请求，但未观察到它重启</translation>
    </message>
    <message>
        <source>Its maintenance window is not known; it was not touched</source>
        <translation>其维护时间窗未知；未作处理</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was restarted: look at it first</source>
        <translation>无法判断它是否已重启：请先检查</translation>
    </message>
    <message>
        <source>Cancelled before its turn; it was not touched</source>
        <translation>在轮到它之前已取消；未作处理</translation>
    </message>
</context>
<context>
    <name>ViolationWords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Kafka version</source>
        <translation>Kafka 版本</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储空间</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区数</translation>
    </message>
    <message>
        <source>User for TLS</source>
        <translation>TLS 认证用户名</translation>
    </message>
    <message>
        <source>Password for TLS</source>
        <translation>TLS 认证密码</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>虚拟私有云</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品 ID</translation>
    </message>
    <message>
        <source>Kafka Manager user</source>
        <translation>Kafka Manager 用户名</translation>
    </message>
    <message>
        <source>Kafka Manager password</source>
        <translation>Kafka Manager 密码</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>维护时间窗</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>容量阈值策略</translation>
    </message>
    <message>
        <source>Automatic topics</source>
        <translation>自动创建 Topic</translation>
    </message>
    <message>
        <source>Disk type</source>
        <translation>磁盘类型</translation>
    </message>
    <message>
        <source>Enterprise project</source>
        <translation>企业项目</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Key of a tag</source>
        <translation>标签键</translation>
    </message>
    <message>
        <source>Value of a tag</source>
        <translation>标签值</translation>
    </message>
    <message>
        <source>Topic name</source>
        <translation>Topic 名称</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Sync replication</source>
        <translation>同步复制</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>老化时间</translation>
    </message>
    <message>
        <source>Sync flush</source>
        <translation>同步落盘</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Failed creations</source>
        <translation>创建失败的实例</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Disk extensions</source>
        <translation>磁盘扩容次数</translation>
    </message>
    <message>
        <source>New specification</source>
        <translation>新规格</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 is too short: %2 characters are possible, these are %3.</source>
        <translation>%1过短：长度须为 %2 个字符，当前为 %3 个。</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters are possible, these are %3.</source>
        <translation>%1过长：长度须为 %2 个字符，当前为 %3 个。</translation>
    </message>
    <message>
        <source>“%1” (character %2) cannot be used here.</source>
        <translation>此处不能使用“%1”（第 %2 个字符）。</translation>
    </message>
    <message>
        <source>Some servers refuse an underscore here: the documents disagree.</source>
        <translation>此处使用下划线可能被部分服务端拒绝：各文档说法不一。</translation>
    </message>
    <message>
        <source>It has %1 of the four kinds of characters (a–z, A–Z, 0–9, punctuation); at least %2 are needed.</source>
        <translation>四类字符（a–z、A–Z、0–9、特殊字符）中仅包含 %1 类，至少需要 %2 类。</translation>
    </message>
    <message>
        <source>It holds a character that is no ASCII letter, digit or punctuation; a server may refuse it.</source>
        <translation>含有 ASCII 字母、数字和特殊字符以外的字符，可能被服务端拒绝。</translation>
    </message>
    <message>
        <source>It begins with a hyphen, which some servers refuse.</source>
        <translation>以中划线开头，可能被部分服务端拒绝。</translation>
    </message>
    <message>
        <source>It holds the user name, forwards or backwards, which some servers refuse.</source>
        <translation>含有用户名或其倒写，可能被部分服务端拒绝。</translation>
    </message>
    <message>
        <source>“%1” exists already and differs by punctuation alone: metrics of Kafka cannot tell the two apart.</source>
        <translation>已有“%1”，二者仅标点符号不同，Kafka 的监控指标无法区分。</translation>
    </message>
    <message>
        <source>%1 is too little: %2 are possible.</source>
        <translation>%1 过小，取值范围为 %2。</translation>
    </message>
    <message>
        <source>%1 is too much: %2 are possible.</source>
        <translation>%1 过大，取值范围为 %2。</translation>
    </message>
    <message>
        <source>Some servers take at most %1: the documents disagree.</source>
        <translation>部分服务端最多接受 %1：各文档说法不一。</translation>
    </message>
    <message>
        <source>%1 are asked for, and the instance has %2 left.</source>
        <translation>需要 %1 个，而实例仅剩 %2 个。</translation>
    </message>
    <message>
        <source>These are %1; at most %2 are possible.</source>
        <translation>当前为 %1 个，最多允许 %2 个。</translation>
    </message>
    <message>
        <source>Choose one zone, or %1 and more; these are %2.</source>
        <translation>请选择 1 个，或 %1 个及以上的可用区；当前为 %2 个。</translation>
    </message>
    <message>
        <source>“%1” is not offered.</source>
        <translation>“%1”不在可选范围内。</translation>
    </message>
    <message>
        <source>It does not go with the other choices; %1 is expected.</source>
        <translation>与其他选项不匹配，应为 %1。</translation>
    </message>
    <message>
        <source>There is one named “%1” already.</source>
        <translation>名称“%1”已存在。</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1”重复出现。</translation>
    </message>
    <message>
        <source>“%1” is sold out for this choice.</source>
        <translation>“%1”在当前选择下已售罄。</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>无法识别“%1”。</translation>
    </message>
    <message>
        <source>Its status, %1, does not allow this.</source>
        <translation>当前状态（%1）不允许此操作。</translation>
    </message>
    <message>
        <source>This subnet has no DHCP, which an instance needs.</source>
        <translation>该子网未开启 DHCP，而实例需要它。</translation>
    </message>
    <message>
        <source>This security group lacks a rule that lets any protocol in, or one that lets any out; a server may refuse it.</source>
        <translation>该安全组未同时包含协议为 ANY 的入方向和出方向规则，可能被服务端拒绝。</translation>
    </message>
    <message>
        <source>“%1” is unlike the ids of the public clouds. Is it the id, not the name?</source>
        <translation>“%1”与公有云的 ID 格式不同。请确认填写的是 ID，而不是名称。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>“%1”不能为空。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”格式不正确。</translation>
    </message>
    <message>
        <source>Begin and end go together: one of them is missing.</source>
        <translation>开始时间和结束时间须成对填写，当前缺少其中之一。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation>%1，错误码 %2</translation>
    </message>
    <message>
        <source>It begins with “%1”; the first character must be a letter (A–Z or a–z).</source>
        <translation>不能以“%1”开头，首字符必须是英文字母（A–Z 或 a–z）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>partita::AccessPage</name>
    <message>
        <source>%1 to %2 characters: letters, digits, - and _.</source>
        <translation>%1～%2 个字符，由英文字母、数字、- 和 _ 组成。</translation>
    </message>
    <message>
        <source>Kafka Manager</source>
        <translation>Kafka Manager</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>password of Kafka Manager</source>
        <translation>登录 Kafka Manager 的密码</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Partita forgets it when the wizard closes: keep it in your password manager.</source>
        <translation>向导关闭后 Partita 不再保留此密码，请自行存入密码管理器。</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Encrypt with &amp;TLS and ask clients for a user and a password</source>
        <translation>使用 TLS 加密，并要求客户端提供用户名和密码(&amp;T)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Cannot be changed later. Without it, whoever reaches the brokers can read and write.</source>
        <translation>创建后不可修改。不加密时，任何能访问 Broker 的人都可以读写消息。</translation>
    </message>
    <message>
        <source>Us&amp;er for TLS</source>
        <translation>TLS 认证用户名(&amp;E)</translation>
    </message>
    <message>
        <source>password for TLS</source>
        <translation>用于 TLS 认证的密码</translation>
    </message>
    <message>
        <source>Pass&amp;word for TLS</source>
        <translation>TLS 认证密码(&amp;W)</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问与认证</translation>
    </message>
    <message>
        <source>The two passwords of Kafka Manager are not the same.</source>
        <translation>两次输入的 Kafka Manager 密码不一致。</translation>
    </message>
    <message>
        <source>The two passwords for TLS are not the same.</source>
        <translation>两次输入的 TLS 认证密码不一致。</translation>
    </message>
</context>
<context>
    <name>partita::AccountSection</name>
    <message>
        <source>&amp;Paste credentials</source>
        <translation>粘贴凭证(&amp;P)</translation>
    </message>
    <message>
        <source>Fills in what the clipboard holds: a credentials.csv, or the variables of a shell (Ctrl+Shift+V)</source>
        <translation>按剪贴板内容填写：credentials.csv 或 Shell 环境变量 (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>&amp;Open credentials.csv…</source>
        <translation>打开 credentials.csv(&amp;O)…</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>登录方式(&amp;W)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>&amp;Access key id</source>
        <translation>访问密钥 AK(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>密钥 SK(&amp;S)</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>密钥 (SK)</translation>
    </message>
    <message>
        <source>&amp;Temporary key, with a security token</source>
        <translation>临时访问密钥，带安全令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Security to&amp;ken</source>
        <translation>安全令牌(&amp;K)</translation>
    </message>
    <message>
        <source>security token</source>
        <translation>安全令牌</translation>
    </message>
    <message>
        <source>Accoun&amp;t</source>
        <translation>账号(&amp;T)</translation>
    </message>
    <message>
        <source>Name of the account (domain)</source>
        <translation>账号名（租户名）</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Name of the IAM user</source>
        <translation>IAM 用户名</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>密码(&amp;D)</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Asks for a one-ti&amp;me passcode</source>
        <translation>需要一次性验证码(&amp;M)</translation>
    </message>
    <message>
        <source>Passcod&amp;e</source>
        <translation>验证码(&amp;E)</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>What your device shows now</source>
        <translation>您的设备当前显示的数字</translation>
    </message>
    <message>
        <source>Where the secrets stay</source>
        <translation>机密信息的保存位置</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>保存到密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>Keep on&amp;ly for this run</source>
        <translation>仅在本次运行中保留(&amp;L)</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>已保存在密钥环中；输入即可替换</translation>
    </message>
    <message>
        <source>Kept for this run; type to replace it</source>
        <translation>在本次运行中保留；输入即可替换</translation>
    </message>
    <message>
        <source>Not kept; type it to sign in</source>
        <translation>未保存；请输入以登录</translation>
    </message>
    <message>
        <source>The secrets stay in memory and nothing of them is written to the disk, so they are asked for again at the next start.</source>
        <translation>机密信息只保留在内存中，不会写入磁盘，因此下次启动时需要重新输入。</translation>
    </message>
    <message>
        <source>The keychain does not have the secret yet. Type it once more to have it remembered.</source>
        <translation>密钥环中还没有该机密信息。请再输入一次以便保存。</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps the secrets. While it is unlocked, other programs that run as you may be able to read them.</source>
        <translation>机密信息由本机的密钥环保存。密钥环解锁期间，以您的身份运行的其他程序可能能够读取它们。</translation>
    </message>
    <message>
        <source>Enter the access key id.</source>
        <translation>请填写访问密钥 (AK)。</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation>请填写密钥 (SK)。</translation>
    </message>
    <message>
        <source>Enter the security token.</source>
        <translation>请填写安全令牌。</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>请填写账号名。</translation>
    </message>
    <message>
        <source>Enter the name of the user.</source>
        <translation>请填写用户名。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请填写密码。</translation>
    </message>
    <message>
        <source>Enter the passcode that your device shows now.</source>
        <translation>请填写您的设备当前显示的验证码。</translation>
    </message>
</context>
<context>
    <name>partita::BasicsPage</name>
    <message>
        <source>&amp;Start from</source>
        <translation>起始配置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>%1 to %2 characters: letters, digits, - and _, a letter first.</source>
        <translation>%1～%2 个字符，由英文字母、数字、- 和 _ 组成，以字母开头。</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kafka version</source>
        <translation>Kafka 版本(&amp;K)</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>创建后不可修改。</translation>
    </message>
    <message>
        <source>&amp;Enterprise project</source>
        <translation>企业项目(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters.</source>
        <translation>已输入 %1 个字符，最多 %2 个。</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Empty: the default one.</source>
        <translation>留空：使用默认企业项目。</translation>
    </message>
    <message>
        <source>Looking whether this name is free…</source>
        <translation>正在检查此名称是否可用…</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>此名称可用。</translation>
    </message>
    <message>
        <source>Whether this name is free could not be found out; it is looked up again before anything is sent.</source>
        <translation>未能确认此名称是否可用；发送请求前会再次检查。</translation>
    </message>
</context>
<context>
    <name>partita::BatchDialog</name>
    <message>
        <source>Also delete what cannot be &amp;saved first</source>
        <translation>无法先保存定义的也删除(&amp;S)</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>详情(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n instance(s)</source>
        <translation>
            <numerusform>重启 %n 个实例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instance(s)</source>
        <translation>
            <numerusform>删除 %n 个实例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again with %n</source>
        <translation>
            <numerusform>重试 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading what they are at this moment.</source>
        <translation>正在读取它们当前的状态。</translation>
    </message>
    <message>
        <source>The requests are on their way. Closing this window stops nothing.</source>
        <translation>请求已发出。关闭此窗口不会中止操作。</translation>
    </message>
    <message>
        <source>Looking what came of them.</source>
        <translation>正在确认结果。</translation>
    </message>
    <message>
        <source>Wait until they have been read.</source>
        <translation>请等待读取完成。</translation>
    </message>
    <message>
        <source>Nothing is ticked that could be acted on.</source>
        <translation>没有勾选可操作的实例。</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>请先输入名称。</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>请先输入数量。</translation>
    </message>
</context>
<context>
    <name>partita::BatchList</name>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>已用存储</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>maintenance window</comment>
        <translation>维护时间窗</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>partita::CallDetail</name>
    <message>
        <source>Choose a call to see its request and its reply.</source>
        <translation>选择一个调用，查看其请求和响应。</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>A command for a shell that sends the same request again. It holds no secrets: its first line says which ones to fill in.</source>
        <translation>可在 shell 中再次发送同一请求的命令。其中不含机密信息：第一行说明需要填入哪些。</translation>
    </message>
    <message>
        <source>Copy request i&amp;d</source>
        <translation>复制请求 ID(&amp;D)</translation>
    </message>
    <message>
        <source>The service&apos;s support finds the call by it.</source>
        <translation>云服务的技术支持可凭此 ID 找到该调用。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>调用的组成部分</translation>
    </message>
</context>
<context>
    <name>partita::CallWords</name>
    <message numerus="yes">
        <source>(%Ln byte(s), no longer kept: newer calls needed the room)</source>
        <translation>
            <numerusform>（%Ln 字节，已不再保留：空间让给了较新的调用）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(only the beginning is kept, of %Ln byte(s))</source>
        <translation>
            <numerusform>（仅保留开头部分，全文共 %Ln 字节）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>No reply has come yet.</source>
        <translation>尚未收到响应。</translation>
    </message>
    <message>
        <source>Nobody waited for the reply any more, so what came of the request is not known here.</source>
        <translation>已不再等待响应，因此这里不知道该请求的结果。</translation>
    </message>
</context>
<context>
    <name>partita::CallsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
</context>
<context>
    <name>partita::CallsPanel</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 个调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 / %n 个调用</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are hidden by it.</source>
        <translation>
            <numerusform>%n 个调用被筛选条件隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>还没有调用</translation>
    </message>
    <message>
        <source>Every request that the console sends appears here with its reply: the last 2,000, in memory alone and without their secrets.</source>
        <translation>控制台发送的每个请求及其响应都会显示在这里：保留最近 2,000 个，仅存于内存，且不含机密信息。</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Copy request i&amp;d</source>
        <translation>复制请求 ID(&amp;D)</translation>
    </message>
    <message>
        <source>Filter by method, path, status, request id or connection</source>
        <translation>按方法、路径、状态、请求 ID 或连接筛选</translation>
    </message>
    <message>
        <source>Filter calls</source>
        <translation>筛选调用</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>API 调用</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Forget all calls that are listed here</source>
        <translation>清除此处列出的所有调用记录</translation>
    </message>
</context>
<context>
    <name>partita::CapacityPage</name>
    <message>
        <source>%1: %2 is %3 here, and %4 in the API reference</source>
        <translation>%1 的%2：该区域为 %3，接口规范为 %4</translation>
    </message>
    <message>
        <source>the least storage</source>
        <translation>最小存储空间</translation>
    </message>
    <message>
        <source>the number of partitions</source>
        <translation>分区数</translation>
    </message>
    <message>
        <source>the choice of disks</source>
        <translation>可选磁盘</translation>
    </message>
    <message>
        <source>the product id</source>
        <translation>产品 ID</translation>
    </message>
    <message>
        <source>%1 is not in the API reference</source>
        <translation>接口规范中没有 %1</translation>
    </message>
    <message>
        <source>%1 is not offered in this region</source>
        <translation>该区域不提供 %1</translation>
    </message>
    <message>
        <source>&amp;Specification</source>
        <translation>规格(&amp;S)</translation>
    </message>
    <message>
        <source>The bandwidth decides about partitions, disks and the least storage.</source>
        <translation>基准带宽决定分区数、可选磁盘和最小存储空间。</translation>
    </message>
    <message>
        <source>S&amp;torage</source>
        <translation>存储空间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Disk type</source>
        <translation>磁盘类型(&amp;D)</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>创建后不可修改。</translation>
    </message>
    <message>
        <source>&amp;Availability zones</source>
        <translation>可用区(&amp;A)</translation>
    </message>
    <message>
        <source>One zone, or %1 and more. Cannot be changed later.</source>
        <translation>1 个，或 %1 个及以上。创建后不可修改。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>规格与存储</translation>
    </message>
    <message>
        <source>%1 (not with this specification)</source>
        <translation>%1（此规格不支持）</translation>
    </message>
    <message>
        <source>%1 to %2 GB, of which about %3 can be used. Storage can be enlarged later, and never reduced.</source>
        <translation>%1～%2 GB，其中约 %3 可用。创建后存储空间可以扩容，但不能缩减。</translation>
    </message>
    <message>
        <source>Choose a specification first.</source>
        <translation>请先选择规格。</translation>
    </message>
    <message>
        <source>The region is asked what it offers; until it answers, these are the values of the API reference.</source>
        <translation>正在查询该区域的可选规格，当前显示接口规范中的值。</translation>
    </message>
    <message>
        <source>The region did not say what it offers: %1 These are the values of the API reference.</source>
        <translation>未能获取该区域的可选规格：%1当前显示接口规范中的值。</translation>
    </message>
    <message>
        <source>The region differs from the API reference; what the region says applies:</source>
        <translation>该区域与接口规范不一致，以该区域为准：</translation>
    </message>
</context>
<context>
    <name>partita::CloudSection</name>
    <message>
        <source>&amp;Cloud</source>
        <translation>云(&amp;C)</translation>
    </message>
    <message>
        <source>Other (endpoints by hand)</source>
        <translation>其他（手动填写终端节点）</translation>
    </message>
    <message>
        <source>&amp;Kafka service (DMS)</source>
        <translation>Kafka 服务 DMS(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Identity (IAM)</source>
        <translation>统一身份认证 IAM(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Networks (VPC)</source>
        <translation>虚拟私有云 VPC(&amp;N)</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>&amp;Enterprise projects (EPS)</source>
        <translation>企业项目 EPS(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Path of the Kafka API</source>
        <translation>Kafka API 路径(&amp;P)</translation>
    </message>
    <message>
        <source>Kafka service (DMS)</source>
        <translation>Kafka 服务 (DMS)</translation>
    </message>
    <message>
        <source>Identity (IAM)</source>
        <translation>统一身份认证 (IAM)</translation>
    </message>
    <message>
        <source>Networks (VPC)</source>
        <translation>虚拟私有云 (VPC)</translation>
    </message>
    <message>
        <source>Enterprise projects (EPS)</source>
        <translation>企业项目 (EPS)</translation>
    </message>
    <message>
        <source>Complete addresses. “{region}” in them stands for the id of the place&apos;s region, so that one connection can reach several.</source>
        <translation>请填写完整地址。其中的“{region}”代表所在区域的 ID，这样一个连接可以访问多个区域。</translation>
    </message>
    <message>
        <source>The addresses follow from the region, which is chosen under Places.</source>
        <translation>地址由区域决定；区域在“位置”中选择。</translation>
    </message>
    <message>
        <source>The addresses of %1:</source>
        <translation>%1 的地址：</translation>
    </message>
    <message>
        <source>%1 is not a complete address; it looks like https://dms.region.example.com.</source>
        <translation>%1 不是完整地址；格式如 https://dms.region.example.com。</translation>
    </message>
    <message>
        <source>%1 must begin with https. Only an address on this computer may begin with http.</source>
        <translation>%1 必须以 https 开头。只有本机地址可以以 http 开头。</translation>
    </message>
    <message>
        <source>Enter the address of the Kafka service.</source>
        <translation>请填写 Kafka 服务的地址。</translation>
    </message>
    <message>
        <source>Enter the address of the identity service; users sign in there.</source>
        <translation>请填写统一身份认证服务的地址；用户在那里登录。</translation>
    </message>
    <message>
        <source>The path begins with “/”, for example /v1.0.</source>
        <translation>路径以“/”开头，例如 /v1.0。</translation>
    </message>
</context>
<context>
    <name>partita::CodeTexts</name>
    <message>
        <source>Forms</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Copied; it holds no password.</source>
        <translation>已复制，其中不含密码。</translation>
    </message>
    <message>
        <source>Save without passwords</source>
        <translation>保存（不含密码）</translation>
    </message>
    <message>
        <source>Saved as %1; it holds no password.</source>
        <translation>已保存为 %1，其中不含密码。</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>无法保存为 %1：%2</translation>
    </message>
</context>
<context>
    <name>partita::Composition</name>
    <message>
        <source>The demo estate could not be started: %1</source>
        <translation>演示环境启动失败：%1</translation>
    </message>
</context>
<context>
    <name>partita::ConnectTab</name>
    <message>
        <source>No addresses yet</source>
        <translation>尚无地址</translation>
    </message>
    <message>
        <source>Off: this instance takes encrypted clients only</source>
        <translation>未启用：此实例仅接受加密连接</translation>
    </message>
    <message>
        <source>Off: encryption was not chosen when the instance was created</source>
        <translation>未启用：创建实例时未选择加密</translation>
    </message>
    <message>
        <source>No public address</source>
        <translation>无公网地址</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>None: clients need no user</source>
        <translation>无：客户端无需用户</translation>
    </message>
    <message>
        <source>The service has told no addresses of this instance; they appear once it runs.</source>
        <translation>服务尚未返回此实例的地址，实例运行后即会显示。</translation>
    </message>
    <message>
        <source>Fill in what stands in angle brackets. Nobody but you knows the password, and the certificate is downloaded from the web console of the cloud.</source>
        <translation>请填写尖括号中的内容。密码只有您自己知道，证书请从云服务的网页控制台下载。</translation>
    </message>
    <message>
        <source>They work as they are, from inside the instance&apos;s network.</source>
        <translation>在实例所在网络内可直接使用。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>连接地址</translation>
    </message>
    <message>
        <source>Plain text (PLAINTEXT)</source>
        <translation>明文（PLAINTEXT）</translation>
    </message>
    <message>
        <source>Encrypted (SASL_SSL)</source>
        <translation>加密（SASL_SSL）</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公网</translation>
    </message>
    <message>
        <source>Kafka Manager</source>
        <translation>Kafka Manager</translation>
    </message>
    <message>
        <source>User of the clients</source>
        <translation>客户端用户</translation>
    </message>
    <message>
        <source>Settings for clients</source>
        <translation>客户端配置</translation>
    </message>
    <message>
        <source>Settings for %1</source>
        <translation>%1 的配置</translation>
    </message>
</context>
<context>
    <name>partita::ConnectionActions</name>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Lock all secrets now</source>
        <translation>立即锁定所有机密信息(&amp;L)</translation>
    </message>
    <message>
        <source>Unloc&amp;k: ask the keychain</source>
        <translation>解锁：向密钥环查询(&amp;K)</translation>
    </message>
    <message>
        <source>Securi&amp;ty settings…</source>
        <translation>安全设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制连接(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>分组(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>There is no connection to export</source>
        <translation>没有可导出的连接</translation>
    </message>
    <message>
        <source>They are locked already</source>
        <translation>已经锁定</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>没有锁定的内容</translation>
    </message>
    <message>
        <source>Lo&amp;ck changes</source>
        <translation>锁定更改(&amp;C)</translation>
    </message>
    <message>
        <source>Unlock &amp;changes…</source>
        <translation>解锁更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Disa&amp;ble</source>
        <translation>停用(&amp;B)</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>启用(&amp;B)</translation>
    </message>
    <message>
        <source>Close this connection</source>
        <translation>关闭此连接</translation>
    </message>
    <message>
        <source>&amp;Remove from Partita…</source>
        <translation>从 Partita 中移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose a connection first</source>
        <translation>请先选择一个连接</translation>
    </message>
    <message>
        <source>This connection lasts only until Partita is closed</source>
        <translation>此连接仅在 Partita 关闭前有效</translation>
    </message>
    <message>
        <source>The connection is disabled</source>
        <translation>连接已停用</translation>
    </message>
    <message>
        <source>It is signed out already</source>
        <translation>已经退出登录</translation>
    </message>
    <message>
        <source>The connection is not read-only</source>
        <translation>此连接不是只读的</translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation>已经是第一个</translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation>已经是最后一个</translation>
    </message>
    <message>
        <source>The settings file could not be written, so nothing has changed. Check the free space and the permissions of its folder.</source>
        <translation>无法写入设置文件，因此没有任何更改。请检查其所在文件夹的可用空间和权限。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a connection</comment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a connection, number</comment>
        <translation>%1（副本 %2）</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>%1 的分组</translation>
    </message>
    <message>
        <source>Connections of the same group stand together. Empty: no group.</source>
        <translation>同一分组的连接排在一起。留空表示不分组。</translation>
    </message>
    <message>
        <source>Choose a connection or a group first</source>
        <translation>请先选择一个连接或分组</translation>
    </message>
</context>
<context>
    <name>partita::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board</source>
        <translation>清空剪贴板(&amp;B)</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>连接的各部分</translation>
    </message>
    <message>
        <source>General</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>&amp;Jump to it</source>
        <translation>转到该处(&amp;J)</translation>
    </message>
    <message>
        <source>Show the field that this is about</source>
        <translation>显示相关字段</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>保存并连接</translation>
    </message>
    <message>
        <source>Test t&amp;he connection</source>
        <translation>测试连接(&amp;H)</translation>
    </message>
    <message>
        <source>Several lines were pasted, and they are not credentials.</source>
        <translation>粘贴了多行内容，但不是凭证。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation>%1，项目 %2</translation>
    </message>
    <message>
        <source>The clipboard holds no credentials that are known here: neither a credentials.csv nor variables such as HW_ACCESS_KEY.</source>
        <translation>剪贴板中没有可识别的凭证：既不是 credentials.csv，也不是 HW_ACCESS_KEY 之类的变量。</translation>
    </message>
    <message>
        <source>%1 The clipboard still holds them.</source>
        <translation>%1剪贴板中仍有这些内容。</translation>
    </message>
    <message>
        <source>The clipboard is empty now.</source>
        <translation>剪贴板已清空。</translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation>打开凭证</translation>
    </message>
    <message>
        <source>Credentials (*.csv *.env *.sh)</source>
        <translation>凭证 (*.csv *.env *.sh)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file holds no credentials that are known here.</source>
        <translation>该文件中没有可识别的凭证。</translation>
    </message>
    <message>
        <source>The settings file could not be written, so the connection is not kept. What you entered is still here. Check that the disk has room and that the file may be written, then try again.</source>
        <translation>无法写入设置文件，连接未保存。您填写的内容仍在此处。请检查磁盘空间和文件的写入权限，然后重试。</translation>
    </message>
    <message>
        <source>The connection is saved and open, but its secrets are kept for this run only, not remembered. %1</source>
        <translation>连接已保存并打开，但机密信息仅在本次运行中保留，未能保存。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Type the secrets again for a test: those that are kept for this run are not handed out.</source>
        <translation>测试前请重新输入机密信息：仅在本次运行中保留的机密信息不会再次取出。</translation>
    </message>
    <message>
        <source>Add a place first.</source>
        <translation>请先添加位置。</translation>
    </message>
    <message>
        <source>The one-time passcode was used for this. Enter a new one to go on.</source>
        <translation>一次性验证码已用于此次操作。请输入新的验证码以继续。</translation>
    </message>
    <message>
        <source>Type the secrets again for this: those that are kept for this run are not handed out.</source>
        <translation>请重新输入机密信息：仅在本次运行中保留的机密信息不会再次取出。</translation>
    </message>
    <message>
        <source>Do you want to save the connection before it is closed?</source>
        <translation>关闭前要保存此连接吗？</translation>
    </message>
    <message>
        <source>Otherwise what you entered is lost.</source>
        <translation>否则您填写的内容将丢失。</translation>
    </message>
    <message>
        <source>It cannot be saved yet: %1 If you discard it, what you entered is lost.</source>
        <translation>目前还不能保存：%1如果放弃，您填写的内容将丢失。</translation>
    </message>
    <message>
        <source>The connection is saved, but what you typed is only a part of its secrets, and the keychain did not give the rest. Nothing in the keychain was changed, and what you typed is still here. Unlock the keychain and try again, or type all secrets. %1</source>
        <translation>连接已保存，但您输入的只是其机密信息的一部分，密钥环没有给出其余部分。密钥环中的内容没有任何更改，您输入的内容仍在这里。请解锁密钥环后重试，或者输入全部机密信息。%1</translation>
    </message>
</context>
<context>
    <name>partita::ConnectionFiles</name>
    <message>
        <source>Connections (*.json)</source>
        <translation>连接 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export connections, without their secrets</source>
        <translation>导出连接（不含机密信息）</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>The connections could not be written to %1: %2</source>
        <translation>无法将连接写入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1. Their secrets are not in the file: whoever imports it signs in anew.</source>
        <translation>
            <numerusform>已将 %n 个连接写入 %1。文件中不含机密信息：导入者需要重新登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>partita::CopyLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>partita::CreationActions</name>
    <message>
        <source>&amp;Create an instance…</source>
        <translation>创建实例(&amp;C)…</translation>
    </message>
    <message>
        <source>Create an instance</source>
        <translation>创建实例</translation>
    </message>
    <message>
        <source>Sign in to a connection first.</source>
        <translation>请先登录一个连接。</translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation>此连接为只读，请先解锁更改。</translation>
    </message>
    <message>
        <source>Create an instance (Ctrl+N)</source>
        <translation>创建实例（Ctrl+N）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In which place?</source>
        <translation>在哪个位置创建？</translation>
    </message>
    <message>
        <source>Remove &amp;failed creations…</source>
        <translation>清除创建失败的实例(&amp;F)…</translation>
    </message>
    <message>
        <source>Remove failed creations</source>
        <translation>清除创建失败的实例</translation>
    </message>
</context>
<context>
    <name>partita::CreationWizard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Create an instance in %1</source>
        <translation>创建实例：%1</translation>
    </message>
    <message>
        <source>An existing instance</source>
        <translation>现有实例</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Jump to it</source>
        <translation>转到该处(&amp;J)</translation>
    </message>
    <message>
        <source>Show the field that this is about</source>
        <translation>显示相关字段</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>To the next step (Ctrl+Enter)</source>
        <translation>转到下一步（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>&amp;Create the instance</source>
        <translation>创建实例(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>空白(&amp;B)</translation>
    </message>
    <message>
        <source>An &amp;existing instance…</source>
        <translation>现有实例(&amp;E)…</translation>
    </message>
    <message>
        <source>A template &amp;file…</source>
        <translation>模板文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>There is no instance here to start from.</source>
        <translation>此处没有可参照的实例。</translation>
    </message>
    <message>
        <source>Start from an existing instance</source>
        <translation>参照现有实例</translation>
    </message>
    <message>
        <source>Everything that can be read of it is taken over; name and passwords are not.</source>
        <translation>将沿用该实例中可读取的全部配置，名称和密码除外。</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>参照 %1</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>模板 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取该文件：%1</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>This file is no template of Partita.</source>
        <translation>该文件不是 Partita 的模板。</translation>
    </message>
    <message>
        <source>This template was written by a later version of Partita.</source>
        <translation>该模板由更高版本的 Partita 写入。</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>What is the template called? It is saved without passwords.</source>
        <translation>请输入模板名称。模板中不保存密码。</translation>
    </message>
    <message>
        <source>The template “%1” was saved.</source>
        <translation>模板“%1”已保存。</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>无法保存模板。</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续填写(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不处理(&amp;L)</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>上次未完成的配置</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>There is a half-finished instance from before (%1), without its passwords.</source>
        <translation>上次有一个实例尚未填写完成（%1），其中不含密码。</translation>
    </message>
    <message>
        <source>The connection was removed. What was entered can be saved as a template.</source>
        <translation>连接已移除。已填写的内容可以保存为模板。</translation>
    </message>
    <message>
        <source>Not signed in: sign in to “%1” first.</source>
        <translation>未登录：请先登录“%1”。</translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation>此连接为只读，请先解锁更改。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Creating “%1”</source>
        <translation>创建“%1”</translation>
    </message>
</context>
<context>
    <name>partita::CreationsPanel</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Start again from this draft…</source>
        <translation>用此草稿重新创建…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Start again from the draft of “%1”</source>
        <translation>用“%1”的草稿重新创建</translation>
    </message>
    <message>
        <source>Dismiss the message about “%1”</source>
        <translation>关闭关于“%1”的消息</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, duration</comment>
        <translation>%1已用时 %2。</translation>
    </message>
    <message>
        <source>Remove failed creations…</source>
        <translation>清除创建失败的实例…</translation>
    </message>
    <message>
        <source>Remove “%1” and other failed creations</source>
        <translation>清除“%1”及其他创建失败的实例</translation>
    </message>
</context>
<context>
    <name>partita::Demo</name>
    <message>
        <source>Demo estate</source>
        <translation>演示环境</translation>
    </message>
</context>
<context>
    <name>partita::DetailGroups</name>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>实例名称</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why creation failed</source>
        <translation>创建失败原因</translation>
    </message>
    <message>
        <source>Running task</source>
        <translation>进行中的任务</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation>引擎版本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>实例类型</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费模式</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>规格与存储</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>基准带宽</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品 ID</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker 数量</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点数量</translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation>已用存储空间</translation>
    </message>
    <message>
        <source>Storage usable</source>
        <translation>可用存储总量</translation>
    </message>
    <message>
        <source>Storage ordered</source>
        <translation>购买存储空间</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘 IO 规格</translation>
    </message>
    <message>
        <source>Storage type</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>Storage resource</source>
        <translation>存储资源 ID</translation>
    </message>
    <message>
        <source>Grows without restart</source>
        <translation>扩容无需重启</translation>
    </message>
    <message>
        <source>Disk encrypted</source>
        <translation>磁盘加密</translation>
    </message>
    <message>
        <source>When the disk is full</source>
        <translation>容量阈值策略</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接信息</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>连接地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Private addresses</source>
        <translation>私有连接地址</translation>
    </message>
    <message>
        <source>Tenant addresses</source>
        <translation>租户侧连接地址</translation>
    </message>
    <message>
        <source>Unencrypted inside the VPC</source>
        <translation>VPC 内明文访问</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation>IPv6 连接地址</translation>
    </message>
    <message>
        <source>Access across VPCs</source>
        <translation>跨 VPC 访问</translation>
    </message>
    <message>
        <source>Kafka REST</source>
        <translation>Kafka REST</translation>
    </message>
    <message>
        <source>REST address</source>
        <translation>REST 连接地址</translation>
    </message>
    <message>
        <source>Public access</source>
        <translation>公网访问</translation>
    </message>
    <message>
        <source>State of public access</source>
        <translation>公网访问状态</translation>
    </message>
    <message>
        <source>Public bandwidth</source>
        <translation>公网带宽</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>公网连接地址</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>虚拟私有云</translation>
    </message>
    <message>
        <source>VPC id</source>
        <translation>虚拟私有云 ID</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Subnet id</source>
        <translation>子网 ID</translation>
    </message>
    <message>
        <source>Subnet range</source>
        <translation>子网网段</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>Security group id</source>
        <translation>安全组 ID</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护时间窗</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问与认证</translation>
    </message>
    <message>
        <source>Kafka user</source>
        <translation>Kafka 用户名</translation>
    </message>
    <message>
        <source>Kafka Manager user</source>
        <translation>Kafka Manager 用户名</translation>
    </message>
    <message>
        <source>Kafka Manager address</source>
        <translation>Kafka Manager 地址</translation>
    </message>
    <message>
        <source>Public Kafka Manager address</source>
        <translation>Kafka Manager 公网地址</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Automatic topics</source>
        <translation>自动创建 Topic</translation>
    </message>
    <message>
        <source>Log collection</source>
        <translation>日志收集</translation>
    </message>
    <message>
        <source>Message query</source>
        <translation>消息查询</translation>
    </message>
    <message>
        <source>Message trace</source>
        <translation>消息轨迹</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Connector id</source>
        <translation>Connector ID</translation>
    </message>
    <message>
        <source>Connector nodes</source>
        <translation>Connector 节点数量</translation>
    </message>
    <message>
        <source>Supported features</source>
        <translation>支持的特性</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Enterprise project</source>
        <translation>企业项目</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Monitoring version</source>
        <translation>云监控版本</translation>
    </message>
    <message>
        <source>Maximum partitions</source>
        <translation>分区数上限</translation>
    </message>
    <message>
        <source>Disk enlargements</source>
        <translation>已扩容次数</translation>
    </message>
    <message>
        <source>Maintenance begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>TLS with password login</source>
        <translation>TLS 与密码认证</translation>
    </message>
</context>
<context>
    <name>partita::DetailValues</name>
    <message>
        <source>%1 (%2)</source>
        <comment>word (raw value)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pay per use</source>
        <translation>按需计费</translation>
    </message>
    <message>
        <source>Yearly or monthly</source>
        <translation>包年/包月</translation>
    </message>
    <message>
        <source>Oldest messages are deleted</source>
        <translation>自动删除最早的消息</translation>
    </message>
    <message>
        <source>New messages are refused</source>
        <translation>生产受限，拒绝新消息</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 次（上限 %2 次）</translation>
    </message>
</context>
<context>
    <name>partita::EditDialog</name>
    <message>
        <source>Change instance</source>
        <translation>更改实例</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The request as %1</source>
        <translation>%1 格式的请求</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>此间</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>详细信息(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>采用对方的(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>发送 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading what it is at this moment.</source>
        <translation>正在读取它此刻的状态。</translation>
    </message>
    <message>
        <source>The change is on its way. Closing this window stops nothing.</source>
        <translation>更改正在途中。关闭此窗口不会中止任何操作。</translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else has changed this instance meanwhile. Choose for each such field whether yours or theirs stays.</source>
        <translation>未发送任何内容：此间有其他人更改了该实例。请为每个这样的字段选择保留您的值还是对方的值。</translation>
    </message>
    <message>
        <source>Nobody can tell what came of it. %1</source>
        <translation>无法得知结果如何。%1</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>未作任何更改。%1</translation>
    </message>
    <message>
        <source>The service agreed, but still shows another value for what is listed here.</source>
        <translation>服务已接受，但此处所列各项仍显示其他值。</translation>
    </message>
    <message>
        <source>Wait until the service has answered.</source>
        <translation>请等待服务作出响应。</translation>
    </message>
    <message>
        <source>Choose first which value stays.</source>
        <translation>请先选择保留哪个值。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>The instance&apos;s status allows no change now.</source>
        <translation>该实例当前的状态不允许更改。</translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation>此连接为只读：请先解锁。</translation>
    </message>
    <message>
        <source>Another change of this instance is on its way.</source>
        <translation>对该实例的另一项更改正在途中。</translation>
    </message>
</context>
<context>
    <name>partita::EditForm</name>
    <message>
        <source>%1 to %2 characters: letters, digits and -, a letter first.</source>
        <translation>%1 到 %2 个字符：字母、数字和 -，以字母开头。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字符。</translation>
    </message>
    <message>
        <source>When the service may work on it.</source>
        <translation>服务可以对其进行维护的时间。</translation>
    </message>
    <message>
        <source>Clients that the new group does not admit lose the brokers at once.</source>
        <translation>新安全组不允许的客户端会立即无法连接代理。</translation>
    </message>
    <message>
        <source>What happens when the storage is full.</source>
        <translation>存储写满时如何处理。</translation>
    </message>
    <message>
        <source>0 is the default enterprise project.</source>
        <translation>0 表示默认企业项目。</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile, to: %1</source>
        <translation>此间有人将其改为：%1</translation>
    </message>
    <message>
        <source>Changed, not sent yet. Before: %1</source>
        <translation>已更改，尚未发送。之前：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>partita::EnvironmentLine</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>环境类型：%1</translation>
    </message>
</context>
<context>
    <name>partita::EnvironmentWords</name>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
</context>
<context>
    <name>partita::ErrorDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>错误详情</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation>缺少的权限</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>服务器消息</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>partita::ErrorText</name>
    <message>
        <source>The server could not be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器响应超时</translation>
    </message>
    <message>
        <source>The server did not accept the access key</source>
        <translation>服务器未接受访问密钥</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>The present state does not allow this</source>
        <translation>当前状态不允许此操作</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>服务器出现问题</translation>
    </message>
    <message>
        <source>The reply could not be understood</source>
        <translation>无法识别响应内容</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>此连接为只读</translation>
    </message>
    <message>
        <source>This connection is stopped</source>
        <translation>此连接已暂停</translation>
    </message>
    <message>
        <source>Another change is under way</source>
        <translation>另一项更改正在进行</translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation>请求未发送</translation>
    </message>
    <message>
        <source>No server with that name was found.</source>
        <translation>找不到该域名对应的服务器。</translation>
    </message>
    <message>
        <source>The connection broke off before the reply was complete.</source>
        <translation>响应尚未接收完整，连接已中断。</translation>
    </message>
    <message>
        <source>The proxy between this computer and the server did not let the request through.</source>
        <translation>本机与服务器之间的代理未放行该请求。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by somebody whom this computer does not trust.</source>
        <translation>服务器证书的颁发机构不受本机信任。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>服务器证书当前不在有效期内。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name.</source>
        <translation>服务器证书与所访问的域名不匹配。</translation>
    </message>
    <message>
        <source>Server and console could not agree on an encryption (TLS 1.2 or later is needed).</source>
        <translation>服务器与控制台未能协商出加密方式（需要 TLS 1.2 或更高版本）。</translation>
    </message>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation>建立连接超时。</translation>
    </message>
    <message>
        <source>The request was sent, but no reply began in time.</source>
        <translation>请求已发送，但在规定时间内没有收到响应。</translation>
    </message>
    <message>
        <source>The reply is larger than this console accepts.</source>
        <translation>响应大小超出控制台可接受的上限。</translation>
    </message>
    <message>
        <source>The reply is nested deeper than this console accepts.</source>
        <translation>响应的嵌套层数超出控制台可接受的上限。</translation>
    </message>
    <message>
        <source>The reply is not JSON; a proxy or a login page may have answered instead.</source>
        <translation>响应不是 JSON，可能来自代理或登录页面。</translation>
    </message>
    <message>
        <source>The reply is empty where values were expected.</source>
        <translation>响应为空，缺少应有的内容。</translation>
    </message>
    <message>
        <source>The reply lacks a field that the interface promises.</source>
        <translation>响应缺少接口规范规定的字段。</translation>
    </message>
    <message>
        <source>The address begins with http, which would send everything unencrypted.</source>
        <translation>地址以 http 开头，所有内容都将以明文发送。</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server&apos;s by more than 15 minutes.</source>
        <translation>本机时钟与服务器时钟相差超过 15 分钟。</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>与服务器没有连接。</translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up.</source>
        <translation>未能建立加密连接。</translation>
    </message>
    <message>
        <source>The time for this request ran out.</source>
        <translation>该请求已超时。</translation>
    </message>
    <message>
        <source>The signature of the request was refused.</source>
        <translation>请求的签名被拒绝。</translation>
    </message>
    <message>
        <source>This key is known, but it may not do this.</source>
        <translation>密钥有效，但没有执行此操作的权限。</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>服务器上没有请求的对象。</translation>
    </message>
    <message>
        <source>The server refuses the call in the present state.</source>
        <translation>服务器在当前状态下拒绝此调用。</translation>
    </message>
    <message>
        <source>The server refused a value of the request.</source>
        <translation>服务器拒绝了请求中的某个值。</translation>
    </message>
    <message>
        <source>The server limits how many requests it takes in a time.</source>
        <translation>服务器限制单位时间内的请求数。</translation>
    </message>
    <message>
        <source>The server reported an internal error.</source>
        <translation>服务器报告内部错误。</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say what the interface promises.</source>
        <translation>服务器的响应与接口规范不符。</translation>
    </message>
    <message>
        <source>An earlier request was refused because of its key, so nothing more is sent.</source>
        <translation>之前的请求因密钥被拒绝，因此不再发送任何请求。</translation>
    </message>
    <message>
        <source>An earlier change of the same instance has not been answered yet.</source>
        <translation>对同一实例的上一项更改尚未得到响应。</translation>
    </message>
    <message>
        <source>The request would break a rule, so it stayed on this computer.</source>
        <translation>请求不符合规则，因此没有从本机发出。</translation>
    </message>
    <message>
        <source>More than five refusals in a row would lock the key for five minutes. That is why the console stops by itself.</source>
        <translation>连续被拒绝超过五次，访问密钥会被锁定五分钟，因此控制台会自动停止发送。</translation>
    </message>
    <message>
        <source>Somebody could read or change what is sent, so nothing was.</source>
        <translation>发送的内容可能被窃听或篡改，因此没有发送。</translation>
    </message>
    <message>
        <source>It was deleted, or it belongs to another project or region.</source>
        <translation>它可能已被删除，或者属于其他项目或区域。</translation>
    </message>
    <message>
        <source>Nothing of this reply is shown, since a guess would be worse than none.</source>
        <translation>该响应的内容均未显示，以免错误推测造成误导。</translation>
    </message>
    <message>
        <source>The fault is not in your request.</source>
        <translation>问题不在您的请求。</translation>
    </message>
    <message>
        <source>Check the spelling of the endpoint, your network and, if there is one, the VPN.</source>
        <translation>请检查终端节点的拼写、网络以及 VPN（如果使用）。</translation>
    </message>
    <message>
        <source>Check host and port of the endpoint, and whether a firewall stands between.</source>
        <translation>请检查终端节点的主机和端口，以及途中是否有防火墙。</translation>
    </message>
    <message>
        <source>Enter the address of the service itself as the endpoint.</source>
        <translation>请将终端节点填写为服务本身的地址。</translation>
    </message>
    <message>
        <source>If your organisation has its own authority, install its certificate on this computer.</source>
        <translation>如果贵组织使用自建的证书颁发机构，请在本机安装其证书。</translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, tell the operator of the server.</source>
        <translation>请检查本机日期；如果日期正确，请联系服务器的管理员。</translation>
    </message>
    <message>
        <source>Check that the endpoint is the name which the certificate was issued for.</source>
        <translation>请确认终端节点与证书颁发时的域名一致。</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>请使用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then try again.</source>
        <translation>请校准本机时钟，然后重试。</translation>
    </message>
    <message>
        <source>Check that the endpoint is that of the Kafka service, and look at the network&apos;s login.</source>
        <translation>请确认终端节点属于 Kafka 服务，并检查当前网络是否需要登录。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候重试。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>请等待 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>Do not go on before it is clear why; ask the operator of the server.</source>
        <translation>请先查明原因再继续，可咨询服务器的管理员。</translation>
    </message>
    <message>
        <source>Check access key, secret key, project and the clock of this computer, then refresh.</source>
        <translation>请检查访问密钥 (AK)、密钥 (SK)、项目以及本机时钟，然后刷新。</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the permission that is named here.</source>
        <translation>请向账号管理员申请此处列出的权限。</translation>
    </message>
    <message>
        <source>Refresh the list; check project and region of the connection.</source>
        <translation>请刷新列表，并检查连接的项目和区域。</translation>
    </message>
    <message>
        <source>Wait until the change that is under way has ended, then try again.</source>
        <translation>请等待正在进行的更改结束后重试。</translation>
    </message>
    <message>
        <source>Correct the value that the server names, then try again.</source>
        <translation>请修改服务器指出的值，然后重试。</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it together with the request id.</source>
        <translation>请重试；若持续出现，请携带请求 ID 反馈问题。</translation>
    </message>
    <message>
        <source>Refresh when you want to go on.</source>
        <translation>需要继续时请刷新。</translation>
    </message>
    <message>
        <source>Unlock the connection first, if you are sure.</source>
        <translation>如果确定要更改，请先解除此连接的只读。</translation>
    </message>
    <message>
        <source>Correct the connection&apos;s settings.</source>
        <translation>请修改此连接的设置。</translation>
    </message>
    <message>
        <source>Trying again is safe.</source>
        <translation>可以安全重试。</translation>
    </message>
    <message>
        <source>Nothing was sent, so trying again is safe.</source>
        <translation>没有发送任何内容，可以安全重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Trying again without another value or state gives the same answer.</source>
        <translation>没有发生任何更改。在值或状态改变之前重试，结果仍会相同。</translation>
    </message>
    <message>
        <source>It may have been carried out all the same: look before you try again.</source>
        <translation>操作可能已经执行，请先确认结果再重试。</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1（HTTP %2）</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation>缺少的权限</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>服务器消息</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Try again only after you have checked the key: every refusal counts.</source>
        <translation>请先检查密钥再重试：每次被拒绝都会计数。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>请求的对象不存在</translation>
    </message>
    <message>
        <source>The server rejected the request as invalid</source>
        <translation>服务器认为请求有误</translation>
    </message>
    <message>
        <source>A field of the reply differs from what the interface promises.</source>
        <translation>响应中有字段的内容与接口规范不符。</translation>
    </message>
    <message>
        <source>The server is reachable but refuses connections on that port.</source>
        <translation>服务器可达，但该端口拒绝连接。</translation>
    </message>
    <message>
        <source>The request was cancelled before a reply arrived.</source>
        <translation>请求在收到响应之前已取消。</translation>
    </message>
    <message>
        <source>A read-only connection sends only read requests.</source>
        <translation>只读连接只发出读取请求。</translation>
    </message>
    <message>
        <source>This connection is signed out</source>
        <translation>此连接未登录</translation>
    </message>
    <message>
        <source>The sign-in needs a new one-time passcode.</source>
        <translation>登录需要新的一次性验证码。</translation>
    </message>
    <message>
        <source>The secret of this connection is not in memory, so nothing is sent.</source>
        <translation>内存中没有此连接的机密信息，因此未发送任何请求。</translation>
    </message>
    <message>
        <source>Sign in to the connection with the passcode that your device shows now.</source>
        <translation>请使用设备上当前显示的验证码登录此连接。</translation>
    </message>
    <message>
        <source>Sign in to the connection.</source>
        <translation>请登录此连接。</translation>
    </message>
    <message>
        <source>The request had no turn in time</source>
        <translation>请求未能在时限内轮到发送</translation>
    </message>
    <message>
        <source>The reply was not complete in time.</source>
        <translation>响应未能在时限内接收完整。</translation>
    </message>
    <message>
        <source>Other requests to the same server took all the time, so this one was never sent.</source>
        <translation>发往同一服务器的其他请求占满了全部时间，此请求从未发送。</translation>
    </message>
    <message>
        <source>Wait until the requests that are under way have ended, then try again.</source>
        <translation>请等进行中的请求结束后再重试。</translation>
    </message>
    <message>
        <source>The server sent the request on to another address, which is never followed, since it would carry what proves who you are there.</source>
        <translation>服务器将请求重定向到其他地址。为避免身份凭据外泄，控制台从不跟随重定向。</translation>
    </message>
    <message>
        <source>Check the proxy that this connection has of its own: address, kind, user and password.</source>
        <translation>请检查此连接自己的代理：地址、类型、用户和密码。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or give the connection a proxy of its own.</source>
        <translation>请检查本机的代理设置，或为此连接单独设置代理。</translation>
    </message>
    <message>
        <source>A one-time passcode is needed</source>
        <translation>需要一次性验证码</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in</source>
        <translation>服务器未接受登录</translation>
    </message>
    <message>
        <source>The user, the password or the token was refused.</source>
        <translation>用户、密码或令牌被拒绝。</translation>
    </message>
    <message>
        <source>This user is known, but may not do this.</source>
        <translation>服务认识此用户，但该用户无权执行此操作。</translation>
    </message>
    <message>
        <source>An earlier sign-in was refused, so nothing more is sent.</source>
        <translation>先前的登录已被拒绝，因此不再发送任何请求。</translation>
    </message>
    <message>
        <source>Refusals in a row would lock the user out for a time. That is why the console stops by itself.</source>
        <translation>连续被拒绝会使该用户被暂时锁定，因此控制台会自行停止。</translation>
    </message>
    <message>
        <source>Check account, user and password, then sign in to the connection again.</source>
        <translation>请检查账号、用户和密码，然后重新登录此连接。</translation>
    </message>
    <message>
        <source>Try again only after you have checked user and password: every refusal counts.</source>
        <translation>请在核对用户和密码后再重试：每次被拒绝都会计数。</translation>
    </message>
</context>
<context>
    <name>partita::EstateDelegate</name>
    <message>
        <source>Name of the group</source>
        <translation>分组名称</translation>
    </message>
</context>
<context>
    <name>partita::EstateTree</name>
    <message>
        <source>%1 / %2</source>
        <comment>region / project</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>全部实例</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>changes are unlocked</source>
        <translation>更改已解锁</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>a place has failed</source>
        <translation>有位置失败</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a connection</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: loading</source>
        <comment>place: state</comment>
        <translation>%1：正在加载</translation>
    </message>
</context>
<context>
    <name>partita::ExportTools</name>
    <message>
        <source>There is no instance to export.</source>
        <translation>没有可导出的实例。</translation>
    </message>
    <message>
        <source>Export instances</source>
        <translation>导出实例</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The instances are being exported.</source>
        <translation>正在导出实例。</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) saved as %1</source>
        <translation>
            <numerusform>已将 %n 个实例保存为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved as %1: %2</source>
        <translation>未能保存为 %1：%2</translation>
    </message>
    <message>
        <source>There is no instance to copy.</source>
        <translation>没有可复制的实例。</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>导出所显示的实例(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy what is shown as CSV</source>
        <translation>将所显示的实例复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is shown as &amp;JSON</source>
        <translation>将所显示的实例复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>E&amp;xport the selection…</source>
        <translation>导出所选实例(&amp;X)…</translation>
    </message>
    <message>
        <source>Copy the selection as CS&amp;V</source>
        <translation>将所选实例复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the selection as JS&amp;ON</source>
        <translation>将所选实例复制为 JSON(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>partita::FailedCreationsDialog</name>
    <message>
        <source>Remove failed creations</source>
        <translation>清除创建失败的实例</translation>
    </message>
    <message>
        <source>The service removes all of them at once: every instance of this project whose creation failed, whoever wanted it. None of them has ever run, so no messages are lost.</source>
        <translation>服务会一次清除全部：此项目中所有创建失败的实例，无论由谁创建。它们从未运行过，因此不会丢失任何消息。</translation>
    </message>
    <message>
        <source>Instances whose creation failed</source>
        <translation>创建失败的实例</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Number of instances</source>
        <translation>实例数量</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>详情(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>To remove them, type their &amp;number, %1:</source>
        <translation>如要清除，请输入实例数量(&amp;N) %1：</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n instance(s)</source>
        <translation>
            <numerusform>清除 %n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍存在</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>未清除</translation>
    </message>
    <message>
        <source>Reading which creations have failed.</source>
        <translation>正在读取创建失败的实例。</translation>
    </message>
    <message>
        <source>The list could not be read, and nothing was sent. %1</source>
        <translation>无法读取列表，未发送任何请求。%1</translation>
    </message>
    <message>
        <source>There is no failed creation in this project.</source>
        <translation>此项目中没有创建失败的实例。</translation>
    </message>
    <message>
        <source>Nothing was removed: another creation has failed meanwhile. Look at the list again.</source>
        <translation>未清除任何实例：在此期间又有实例创建失败。请重新核对列表。</translation>
    </message>
    <message>
        <source>They are being removed.</source>
        <translation>正在清除。</translation>
    </message>
    <message>
        <source>Looking which of them are gone.</source>
        <translation>正在确认哪些实例已清除。</translation>
    </message>
    <message>
        <source>Nothing was removed. %1</source>
        <translation>未清除任何实例。%1</translation>
    </message>
    <message>
        <source>Nobody can tell yet what was removed: read the list again. %1</source>
        <translation>尚无法确定清除了哪些实例，请重新读取列表。%1</translation>
    </message>
    <message>
        <source>All of them are removed.</source>
        <translation>已全部清除。</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) are still there.</source>
        <translation>
            <numerusform>仍有 %n 个实例存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until the service has answered.</source>
        <translation>请等待服务响应。</translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation>此连接为只读，请先解锁更改。</translation>
    </message>
    <message>
        <source>Type the number of instances first.</source>
        <translation>请先输入实例数量。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>partita::FieldBlock</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>partita::Format</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 / %2 GB</translation>
    </message>
    <message>
        <source>%1 GB used</source>
        <translation>已用 %1 GB</translation>
    </message>
    <message>
        <source>%1 used / %2 usable / %3 ordered</source>
        <translation>已用 %1 / 可用总量 %2 / 购买 %3</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>刚刚更新</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n s ago</source>
        <translation>
            <numerusform>%n 秒前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n min ago</source>
        <translation>
            <numerusform>%n 分钟前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n h ago</source>
        <translation>
            <numerusform>%n 小时前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前更新</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>partita::Freshness</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Ask the server again (F5)</source>
        <translation>重新向服务器查询（F5）</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>%1, last refresh failed</source>
        <translation>%1，上次刷新失败</translation>
    </message>
</context>
<context>
    <name>partita::GeneralSection</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>How you call it, for example “orders, production”</source>
        <translation>便于识别的名称，例如“订单（生产）”</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>环境类型(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Read-only until unlocked</source>
        <translation>解锁前只读(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is changed through this connection until you unlock it. On by itself for production.</source>
        <translation>解锁之前，不会通过此连接进行任何更改。生产环境自动启用。</translation>
    </message>
    <message>
        <source>Another connection has this name too.</source>
        <translation>已有另一个连接使用此名称。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>请填写连接名称。</translation>
    </message>
</context>
<context>
    <name>partita::GroupButton</name>
    <message>
        <source>Co&amp;llapse all groups</source>
        <translation>折叠所有分组(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>展开所有分组(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>对列表分组</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
</context>
<context>
    <name>partita::IdPicker</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This enterprise project is disabled.</source>
        <translation>该企业项目已停用。</translation>
    </message>
</context>
<context>
    <name>partita::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ticked connections are imported. The space bar sets and takes off the tick of the selected rows.</source>
        <translation>将导入勾选的连接。按空格键可勾选或取消勾选所选行。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Region and project</source>
        <translation>区域和项目</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Connections of the file</source>
        <translation>文件中的连接</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n connection(s)</source>
        <translation>
            <numerusform>导入 %n 个连接(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a connection first.</source>
        <translation>请先勾选连接。</translation>
    </message>
    <message>
        <source>The settings could not be written, so some of the connections are missing. Check the disk, then try again.</source>
        <translation>无法写入设置，部分连接未导入。请检查磁盘后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are not part of such a file. Partita asks for them when you sign in to a connection.</source>
        <translation>此类文件不包含机密信息。登录连接时 Partita 会要求输入。</translation>
    </message>
</context>
<context>
    <name>partita::ImportText</name>
    <message>
        <source>Cannot be read: “%1” is missing</source>
        <translation>无法读取：缺少“%1”</translation>
    </message>
    <message>
        <source>Cannot be read: “%1” holds another kind of value</source>
        <translation>无法读取：“%1”的值类型不正确</translation>
    </message>
    <message>
        <source>Cannot be read: “%1” holds a value that is not known here</source>
        <translation>无法读取：“%1”的值无法识别</translation>
    </message>
    <message>
        <source>Cannot be read: it is not a connection</source>
        <translation>无法读取：不是连接</translation>
    </message>
    <message>
        <source>The file is too large for a list of connections.</source>
        <translation>文件太大，不是连接列表。</translation>
    </message>
    <message>
        <source>The file is not JSON, so it is no list of connections.</source>
        <translation>文件不是 JSON，因此不是连接列表。</translation>
    </message>
    <message>
        <source>The file is JSON, but it was not exported from Partita.</source>
        <translation>文件是 JSON，但不是从 Partita 导出的。</translation>
    </message>
    <message>
        <source>The file was written by a later version of Partita. Update this one first.</source>
        <translation>文件由更高版本的 Partita 写入。请先升级。</translation>
    </message>
    <message>
        <source>The file holds no connection.</source>
        <translation>文件中没有连接。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>Is here already, and the same</source>
        <translation>已存在且相同</translation>
    </message>
    <message>
        <source>Would replace the one that is here</source>
        <translation>将替换现有连接</translation>
    </message>
    <message>
        <source>Other servers: would replace “%1”, and its secret is asked for anew</source>
        <translation>服务器不同：将替换“%1”，并重新要求输入机密信息</translation>
    </message>
    <message>
        <source>Would replace “%1”</source>
        <translation>将替换“%1”</translation>
    </message>
    <message>
        <source>Access key %1</source>
        <translation>访问密钥 %1</translation>
    </message>
    <message>
        <source>User %1 of account %2</source>
        <translation>账号 %2 的用户 %1</translation>
    </message>
    <message>
        <source>Repeats an earlier connection of this file, which counts instead</source>
        <translation>与此文件中靠前的一个连接重复，以那一个为准</translation>
    </message>
</context>
<context>
    <name>partita::InstanceActions</name>
    <message>
        <source>&amp;Restart…</source>
        <translation>重启(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Select an instance first.</source>
        <translation>请先选择实例。</translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation>此连接为只读，请先解锁更改。</translation>
    </message>
    <message>
        <source>Restart (Ctrl+Shift+R)</source>
        <translation>重启 (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Delete (Ctrl+Del)</source>
        <translation>删除 (Ctrl+Del)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>&amp;Staged restart…</source>
        <translation>分批重启(&amp;S)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This connection is not signed in.</source>
        <translation>此连接尚未登录。</translation>
    </message>
    <message>
        <source>Restart some at a time (Ctrl+Alt+R)</source>
        <translation>每次重启若干个 (Ctrl+Alt+R)</translation>
    </message>
    <message>
        <source>The staged restart has stopped</source>
        <translation>分批重启已停止</translation>
    </message>
    <message>
        <source>The staged restart is over</source>
        <translation>分批重启已结束</translation>
    </message>
</context>
<context>
    <name>partita::InstanceFinder</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n instance(s)</source>
        <translation>
            <numerusform>%n 个实例中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;failed creations</source>
        <translation>显示创建失败的实例(&amp;F)</translation>
    </message>
    <message>
        <source>Also ask for instances whose creation has failed</source>
        <translation>同时查询创建失败的实例</translation>
    </message>
</context>
<context>
    <name>partita::InstancePage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>Topic(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>原始数据(&amp;R)</translation>
    </message>
    <message>
        <source>Parts of the instance</source>
        <translation>实例的各部分</translation>
    </message>
    <message>
        <source>instance id</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>connection, region, project</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>This instance is gone: the server does not know it any more. What was known before is still shown.</source>
        <translation>此实例已不存在：服务器已查不到它。仍显示此前获取的信息。</translation>
    </message>
    <message>
        <source>%1. What was known before is still shown.</source>
        <translation>%1。仍显示此前获取的信息。</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Conn&amp;ect</source>
        <translation>连接(&amp;E)</translation>
    </message>
</context>
<context>
    <name>partita::InstanceTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>基准带宽</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储空间</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区数上限</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>连接地址</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>maintenance window</comment>
        <translation>维护时间窗</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 / %2 GB</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>begin and end of the maintenance window</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>a group of instances and how many it has</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None</source>
        <comment>instances that have no such value</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>partita::InstancesPage</name>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Instances are being loaded</source>
        <translation>正在加载实例</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) are hidden by it.</source>
        <translation>
            <numerusform>%n 个实例被筛选条件隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No instances here yet</source>
        <translation>这里还没有实例</translation>
    </message>
    <message>
        <source>The connection works, but its project has no Kafka instance in this region. Create one in the cloud&apos;s console, or check region and project of the connection.</source>
        <translation>连接正常，但该项目在此区域没有 Kafka 实例。请在云控制台创建实例，或检查连接的区域和项目。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection: problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. What was loaded before is still shown.</source>
        <translation>%1。仍显示此前加载的内容。</translation>
    </message>
    <message>
        <source>%1. Its instances are missing from this list.</source>
        <translation>%1。此列表不含该连接的实例。</translation>
    </message>
    <message>
        <source>Instances of %1</source>
        <translation>%1 的实例</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制连接地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>复制所选行(&amp;R)</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Instances are loaded as soon as the connection is signed in.</source>
        <translation>连接登录后即加载实例。</translation>
    </message>
    <message>
        <source>This connection is disabled</source>
        <translation>此连接已停用</translation>
    </message>
    <message>
        <source>It asks for nothing. The menu Connection enables it again.</source>
        <translation>它不会发出任何请求。可在“连接”菜单中重新启用。</translation>
    </message>
    <message>
        <source>No place to look at</source>
        <translation>没有可查看的位置</translation>
    </message>
    <message>
        <source>The connection names no region and project yet. Edit it to choose some.</source>
        <translation>此连接尚未指定区域和项目。请编辑连接进行选择。</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) failed too.</source>
        <translation>
            <numerusform>另有 %n 个位置也失败了。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create one like this…</source>
        <translation>创建类似实例(&amp;C)…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
</context>
<context>
    <name>partita::JournalModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>partita::JournalPanel</name>
    <message>
        <source>Search the journal</source>
        <translation>搜索操作日志</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save what is shown as CSV or JSON</source>
        <translation>将显示的内容保存为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>选择一个条目以查看全部内容。</translation>
    </message>
    <message>
        <source>Entries were changed or taken out by something else than Partita, the first at number %1.</source>
        <translation>有条目被 Partita 以外的程序修改或移除，第一处为编号 %1。</translation>
    </message>
    <message>
        <source>The journal is being read</source>
        <translation>正在读取操作日志</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>尚无操作</translation>
    </message>
    <message>
        <source>What you create, change, restart or delete is written down here, with its result.</source>
        <translation>您创建、修改、重启或删除的内容及其结果会记录在此。</translation>
    </message>
    <message>
        <source>No entry holds these words</source>
        <translation>没有包含这些词的条目</translation>
    </message>
    <message>
        <source>Search for less.</source>
        <translation>请减少搜索词。</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出操作日志</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The journal is being exported.</source>
        <translation>正在导出操作日志。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved as %1</source>
        <translation>
            <numerusform>已将 %n 个条目保存为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved as %1: %2</source>
        <translation>未能保存为 %1：%2</translation>
    </message>
</context>
<context>
    <name>partita::MainWindow</name>
    <message>
        <source>%1 › %2</source>
        <comment>connection › instance</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>All instances</source>
        <translation>全部实例</translation>
    </message>
    <message>
        <source>Partita</source>
        <translation>Partita</translation>
    </message>
    <message>
        <source>%1 — Partita</source>
        <translation>%1 — Partita</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Open the &amp;demo estate</source>
        <translation>打开演示环境(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>返回列表（Alt+Left）</translation>
    </message>
    <message>
        <source>Clear or go back</source>
        <translation>清除筛选或返回</translation>
    </message>
    <message>
        <source>All &amp;instances</source>
        <translation>全部实例(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;About Partita</source>
        <translation>关于 Partita(&amp;A)</translation>
    </message>
    <message>
        <source>Partita %1
A desktop console for DMS for Kafka.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Huawei or the Apache Software Foundation.</source>
        <translation>Partita %1
分布式消息服务 Kafka 版的桌面控制台。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。与华为及 Apache 软件基金会均无隶属关系。</translation>
    </message>
    <message>
        <source>About Partita</source>
        <translation>关于 Partita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Rename the group</source>
        <translation>重命名分组(&amp;R)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Ask the keychain for the secrets</source>
        <translation>向密钥环查询机密信息</translation>
    </message>
    <message>
        <source>%1 › %2 / %3</source>
        <comment>connection › region / project</comment>
        <translation>%1 › %2 / %3</translation>
    </message>
    <message>
        <source>Locked: the secrets were wiped from memory. What was loaded before is still shown.</source>
        <translation>已锁定：机密信息已从内存中清除。此前加载的内容仍会显示。</translation>
    </message>
    <message>
        <source>The connections were written by a later version of Partita. They are shown as far as this version understands them, and cannot be changed here.</source>
        <translation>这些连接由更新版本的 Partita 写入。此处仅显示本版本能够识别的内容，且无法更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in the settings file could not be read.</source>
        <translation>
            <numerusform>无法读取设置文件中的 %n 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with the connections could not be read.</source>
        <translation>无法读取连接文件。</translation>
    </message>
    <message>
        <source>It could not be copied to another place either.</source>
        <translation>也无法将其复制到其他位置。</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>损坏的文件已保留为 %1。</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>实例(&amp;I)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>操作日志(&amp;J)</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>API 调用</translation>
    </message>
    <message>
        <source>A&amp;PI calls</source>
        <translation>API 调用(&amp;P)</translation>
    </message>
    <message>
        <source>Staged restarts</source>
        <translation>分批重启</translation>
    </message>
    <message>
        <source>&amp;Staged restarts</source>
        <translation>分批重启(&amp;S)</translation>
    </message>
</context>
<context>
    <name>partita::NetworkPage</name>
    <message>
        <source>&amp;VPC</source>
        <translation>虚拟私有云(&amp;V)</translation>
    </message>
    <message>
        <source>By name, or its id. Cannot be changed later.</source>
        <translation>按名称选择，或填写 ID。创建后不可修改。</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>子网(&amp;S)</translation>
    </message>
    <message>
        <source>With DHCP. By hand: the id of the network, not that of the subnet. Cannot be changed later.</source>
        <translation>须开启 DHCP。手动填写时请使用网络 ID，而不是子网 ID。创建后不可修改。</translation>
    </message>
    <message>
        <source>Security &amp;group</source>
        <translation>安全组(&amp;G)</translation>
    </message>
    <message>
        <source>Decides who reaches the brokers. Can be changed later.</source>
        <translation>决定谁可以访问 Broker。创建后可修改。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Its status is %1.</source>
        <translation>状态为 %1。</translation>
    </message>
    <message>
        <source>This project has no VPC yet.</source>
        <translation>此项目还没有虚拟私有云。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n address(es) free</source>
        <translation>
            <numerusform>%1，%n 个可用地址</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no DHCP.</source>
        <translation>未开启 DHCP。</translation>
    </message>
    <message>
        <source>This VPC has no subnet yet.</source>
        <translation>此虚拟私有云还没有子网。</translation>
    </message>
</context>
<context>
    <name>partita::NetworkSection</name>
    <message>
        <source>Way out</source>
        <translation>网络出口</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Ho&amp;st</source>
        <translation>主机(&amp;S)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User of the proxy</source>
        <translation>代理用户(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no password</source>
        <translation>留空：代理不需要密码</translation>
    </message>
    <message>
        <source>Passwor&amp;d of the proxy</source>
        <translation>代理密码(&amp;D)</translation>
    </message>
    <message>
        <source>password of the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Trusted authorities, besides those of the system</source>
        <translation>除系统之外信任的证书颁发机构</translation>
    </message>
    <message>
        <source>File with authorities</source>
        <translation>颁发机构文件</translation>
    </message>
    <message>
        <source>A PEM file; optional</source>
        <translation>PEM 文件；可选</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>Authority &amp;file</source>
        <translation>颁发机构文件(&amp;F)</translation>
    </message>
    <message>
        <source>Authorities taken over</source>
        <translation>已采纳的颁发机构</translation>
    </message>
    <message>
        <source>Remo&amp;ve the authority</source>
        <translation>移除该颁发机构(&amp;V)</translation>
    </message>
    <message>
        <source>As it was; type to replace it</source>
        <translation>保持不变；输入即可替换</translation>
    </message>
    <message>
        <source>Choose a file with authorities</source>
        <translation>选择颁发机构文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The authority file cannot be read.</source>
        <translation>无法读取颁发机构文件。</translation>
    </message>
    <message>
        <source>The authority file holds no certificate in the PEM format.</source>
        <translation>颁发机构文件中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>No authority was taken over from a test.</source>
        <translation>没有从测试中采纳的颁发机构。</translation>
    </message>
    <message numerus="yes">
        <source>%n extra authority(s)</source>
        <translation>
            <numerusform>%n 个额外的颁发机构</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Enter the host of the proxy.</source>
        <translation>请填写代理的主机。</translation>
    </message>
    <message>
        <source>The host of the proxy is a name or an address alone.</source>
        <translation>代理主机只能是主机名或地址。</translation>
    </message>
    <message>
        <source>Enter the password of the proxy.</source>
        <translation>请填写代理密码。</translation>
    </message>
</context>
<context>
    <name>partita::OverviewPage</name>
    <message>
        <source>Its place is no longer open.</source>
        <translation>其所在位置已不再打开。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation>此连接为只读：请先解锁。</translation>
    </message>
    <message>
        <source>Nothing can be changed while its status is %1.</source>
        <translation>状态为“%1”时无法作任何更改。</translation>
    </message>
    <message>
        <source>Another change of this instance is on its way.</source>
        <translation>对该实例的另一项更改正在途中。</translation>
    </message>
    <message>
        <source>Change name, description, maintenance window and more (Ctrl+E)</source>
        <translation>更改名称、描述、维护时间窗等 (Ctrl+E)</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>更改正在途中。</translation>
    </message>
    <message>
        <source>Somebody else has changed this instance meanwhile: review it.</source>
        <translation>此间有其他人更改了该实例：请检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n 项更改尚未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is in effect.</source>
        <translation>更改已生效。</translation>
    </message>
    <message>
        <source>The instance was already as wanted; nothing was sent.</source>
        <translation>实例已符合要求；未发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>停止编辑</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>No restart follows. What has no field here cannot be changed here.</source>
        <translation>不会重启。此处没有输入框的内容无法在此更改。</translation>
    </message>
    <message>
        <source>Review and send…</source>
        <translation>检查并发送…</translation>
    </message>
</context>
<context>
    <name>partita::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Not in the specification</source>
        <translation>接口规范之外的字段</translation>
    </message>
</context>
<context>
    <name>partita::PageList</name>
    <message>
        <source>%1: complete</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: something is missing or wrong</source>
        <translation>%1：有缺失或错误</translation>
    </message>
</context>
<context>
    <name>partita::PasswordFields</name>
    <message>
        <source>%1, once more</source>
        <translation>再次输入%1</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>生成密码</translation>
    </message>
    <message>
        <source>Make a %1</source>
        <translation>生成%1</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1～%2 个字符</translation>
    </message>
    <message>
        <source>a–z</source>
        <translation>a–z</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>特殊字符</translation>
    </message>
    <message>
        <source>(%1 of the four kinds are needed)</source>
        <translation>（至少包含四类字符中的 %1 类）</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>partita::PasteWords</name>
    <message>
        <source>access key id</source>
        <translation>访问密钥 (AK)</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>密钥 (SK)</translation>
    </message>
    <message>
        <source>security token</source>
        <translation>安全令牌</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>identity service</source>
        <translation>统一身份认证服务</translation>
    </message>
    <message>
        <source>Filled in from credentials.csv: %1.</source>
        <translation>已按 credentials.csv 填写：%1。</translation>
    </message>
    <message>
        <source>Filled in from variables of a shell: %1.</source>
        <translation>已按 Shell 变量填写：%1。</translation>
    </message>
</context>
<context>
    <name>partita::PlaceChooser</name>
    <message>
        <source>Stop se&amp;arching</source>
        <translation>停止查找(&amp;A)</translation>
    </message>
    <message>
        <source>Projects of the account</source>
        <translation>账号下的项目</translation>
    </message>
    <message>
        <source>Region and project</source>
        <translation>区域和项目</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>查找已停止。</translation>
    </message>
    <message>
        <source>Asking for the projects…</source>
        <translation>正在查询项目…</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>title, what happened, advice</comment>
        <translation>%1。%2%3</translation>
    </message>
    <message>
        <source>The service does not tell the projects of this account. Enter the id of the project by hand; it is under “My credentials” in the cloud&apos;s console.</source>
        <translation>该服务不提供此账号的项目列表。请手动填写项目 ID；可在云控制台的“我的凭证”中查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) found. Tick those that belong to this connection.</source>
        <translation>
            <numerusform>找到 %n 个项目。请勾选属于此连接的项目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::PlacesSection</name>
    <message>
        <source>Instances are looked for in these places: each is a project in a region.</source>
        <translation>在以下位置查找实例：每个位置是某区域中的一个项目。</translation>
    </message>
    <message>
        <source>&amp;Remove the place</source>
        <translation>移除该位置(&amp;R)</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>添加位置</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>区域(&amp;G)</translation>
    </message>
    <message>
        <source>For example cn-north-4</source>
        <translation>例如 cn-north-4</translation>
    </message>
    <message>
        <source>&amp;Project id</source>
        <translation>项目 ID(&amp;P)</translation>
    </message>
    <message>
        <source>From “My credentials” in the console</source>
        <translation>可在云控制台的“我的凭证”中查看</translation>
    </message>
    <message>
        <source>A&amp;dd the place</source>
        <translation>添加该位置(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find projects</source>
        <translation>查找项目(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a region</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose the region of the place.</source>
        <translation>请选择该位置的区域。</translation>
    </message>
    <message>
        <source>There is no such region; its id looks like cn-north-4.</source>
        <translation>没有这样的区域；区域 ID 形如 cn-north-4。</translation>
    </message>
    <message>
        <source>Enter the id of the project, or find it.</source>
        <translation>请填写项目 ID，或使用“查找项目”。</translation>
    </message>
    <message>
        <source>The id of a project has letters and digits alone.</source>
        <translation>项目 ID 只含字母和数字。</translation>
    </message>
    <message>
        <source>Choose a region first; the question goes there.</source>
        <translation>请先选择区域；查询将发往该区域。</translation>
    </message>
    <message>
        <source>There is no place yet.</source>
        <translation>尚无位置。</translation>
    </message>
</context>
<context>
    <name>partita::PlacesTable</name>
    <message>
        <source>Places of this connection</source>
        <translation>此连接的位置</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>项目 ID</translation>
    </message>
</context>
<context>
    <name>partita::PolicyPage</name>
    <message>
        <source>As the server decides</source>
        <translation>由服务端决定</translation>
    </message>
    <message>
        <source>When the &amp;storage is full</source>
        <translation>容量阈值策略(&amp;S)</translation>
    </message>
    <message>
        <source>Can be changed later.</source>
        <translation>创建后可修改。</translation>
    </message>
    <message>
        <source>On: a client that names a topic creates it</source>
        <translation>开启：客户端访问不存在的 Topic 时自动创建</translation>
    </message>
    <message>
        <source>Off: topics are created on purpose</source>
        <translation>关闭：Topic 须手动创建</translation>
    </message>
    <message>
        <source>&amp;Automatic topics</source>
        <translation>自动创建 Topic(&amp;A)</translation>
    </message>
    <message>
        <source>Automatic topics have 3 partitions, 3 replicas and a retention of 72 hours; a typing mistake in a client creates one too.</source>
        <translation>自动创建的 Topic 有 3 个分区、3 个副本，老化时间为 72 小时；客户端写错 Topic 名称时也会创建。</translation>
    </message>
    <message>
        <source>Maintenance &amp;window</source>
        <translation>维护时间窗(&amp;W)</translation>
    </message>
    <message>
        <source>When the service may work on it. Can be changed later.</source>
        <translation>服务端可在此时段维护实例。创建后可修改。</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Keys of %1 to %2 characters, values of at most %3; none of = * &lt; &gt; \ , | /. At most %4.</source>
        <translation>键为 %1～%2 个字符，值最多 %3 个字符，均不能包含 = * &lt; &gt; \ , | / 这些字符。最多 %4 个标签。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>partita::QueryChips</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>移除筛选条件“%1”</translation>
    </message>
</context>
<context>
    <name>partita::QueryField</name>
    <message>
        <source>Filter: words, status:ERROR, name:…</source>
        <translation>筛选：文字、status:ERROR、name:…</translation>
    </message>
    <message>
        <source>Filter instances</source>
        <translation>筛选实例</translation>
    </message>
    <message>
        <source>What the filter can go on with</source>
        <translation>筛选条件的候选项</translation>
    </message>
</context>
<context>
    <name>partita::QueryWords</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Enterprise project</source>
        <translation>企业项目</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>连接地址</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a field that must not be empty</comment>
        <translation>%1：不为空</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>a field that must be empty</comment>
        <translation>%1：为空</translation>
    </message>
    <message>
        <source>%1 is not exactly: %2</source>
        <comment>field, value</comment>
        <translation>%1不等于：%2</translation>
    </message>
    <message>
        <source>%1 is not: %2</source>
        <comment>field, value</comment>
        <translation>%1不是：%2</translation>
    </message>
    <message>
        <source>%1 is exactly: %2</source>
        <comment>field, value</comment>
        <translation>%1等于：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1:” names no field, so it is looked for as text. These do: %2</source>
        <translation>“%1:”不是字段名，因此按文字查找。可用的字段：%2</translation>
    </message>
    <message>
        <source>“%1:” does nothing until a value follows.</source>
        <translation>“%1:”之后需要输入值才会生效。</translation>
    </message>
    <message>
        <source>A quote is not closed: all that follows belongs to “%1”.</source>
        <translation>引号没有闭合：其后的全部内容都属于“%1”。</translation>
    </message>
    <message>
        <source>No instance here has “%1”.</source>
        <translation>这里没有符合“%1”的实例。</translation>
    </message>
    <message>
        <source>Words are looked for in names, ids and addresses.
Fields: %1
Examples: status:ERROR, name:&quot;my cluster&quot;, name:=orders (the whole name), -region:eu-de (not there), tag:env=prod
Fields of one kind widen the list, different ones narrow it.
Ctrl+Space offers what occurs.</source>
        <translation>文字在名称、ID 和地址中查找。
字段：%1
示例：status:ERROR、name:&quot;my cluster&quot;、name:=orders（完整名称）、-region:eu-de（排除该区域）、tag:env=prod
同一字段的多个条件满足其一即可，不同字段须同时满足。
按 Ctrl+空格键可列出现有的值。</translation>
    </message>
</context>
<context>
    <name>partita::RawTab</name>
    <message>
        <source>The reply is being loaded</source>
        <translation>正在加载响应</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not in the specification: %1</source>
        <translation>
            <numerusform>%n 个字段不在接口规范中：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply as it came</source>
        <translation>响应原文</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>复制响应</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The reply is long, so not all of it is shown yet</source>
        <translation>响应内容较长，目前仅显示一部分</translation>
    </message>
    <message>
        <source>The reply as it came. Only the line breaks are ours.</source>
        <translation>响应原文，仅换行由控制台添加。</translation>
    </message>
</context>
<context>
    <name>partita::RemoveConnectionDialog</name>
    <message>
        <source>Remove from Partita</source>
        <translation>从 Partita 中移除</translation>
    </message>
    <message>
        <source>Entry in the keychain</source>
        <translation>密钥环中的条目</translation>
    </message>
    <message>
        <source>&amp;Remove from Partita</source>
        <translation>从 Partita 中移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry here is removed, with its settings. It leads to %1, %2.</source>
        <comment>regions, projects</comment>
        <translation>将移除此处的条目及其设置。它包含 %1、%2。</translation>
    </message>
    <message>
        <source>Its secret is removed from the keychain.</source>
        <translation>其机密信息将从密钥环中删除。</translation>
    </message>
    <message>
        <source>Partita keeps no secret of it in the keychain.</source>
        <translation>Partita 未在密钥环中保存其机密信息。</translation>
    </message>
    <message>
        <source>Nothing changes in the cloud: instances, topics and access keys stay as they are.</source>
        <translation>云上不会有任何变化：实例、Topic 和访问密钥均保持不变。</translation>
    </message>
    <message>
        <source>Remove “%1” from Partita?</source>
        <translation>从 Partita 中移除“%1”？</translation>
    </message>
    <message>
        <source>It is being removed.</source>
        <translation>正在移除。</translation>
    </message>
    <message>
        <source>It is being removed. The keychain may ask you for its password.</source>
        <translation>正在移除。密钥环可能会要求输入其密码。</translation>
    </message>
    <message>
        <source>The settings could not be written, so the connection stays.</source>
        <translation>无法写入设置，连接予以保留。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not removed from the keychain</source>
        <translation>未从密钥环中删除</translation>
    </message>
    <message>
        <source>The connection is gone, but its secret may still be in the keychain. Open the keychain&apos;s own program and remove the entry with this name:</source>
        <translation>连接已移除，但其机密信息可能仍在密钥环中。请打开密钥环自带的程序，删除以下名称的条目：</translation>
    </message>
</context>
<context>
    <name>partita::RestartsPanel</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Begin no more of them; what restarts already is watched on</source>
        <translation>不再开始新的重启；正在重启的实例会继续监视</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Go on with those that wait</source>
        <translation>继续处理等待中的实例</translation>
    </message>
    <message>
        <source>Cance&amp;l the rest</source>
        <translation>取消其余(&amp;L)</translation>
    </message>
    <message>
        <source>Leave out those that wait; what restarts already is watched to its end</source>
        <translation>略过等待中的实例；正在重启的实例会监视至结束</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Let this instance wait for its turn once more</source>
        <translation>让此实例重新排队</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>移除(&amp;D)</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>从此列表中移除</translation>
    </message>
    <message>
        <source>Staged restarts</source>
        <translation>分批重启</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>State</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>maintenance window</comment>
        <translation>维护时间窗</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a duration</comment>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>The service said “%1”</source>
        <translation>服务返回“%1”</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>No staged restart</source>
        <translation>没有分批重启</translation>
    </message>
    <message>
        <source>The menu Instance begins one for the instances that are selected: some at a time, and each looked at before the next.</source>
        <translation>可通过“实例”菜单对所选实例开始分批重启：每次若干个，确认一个后再处理下一个。</translation>
    </message>
    <message>
        <source>Dismiss the restart</source>
        <translation>移除该重启</translation>
    </message>
    <message>
        <source>It is not over: %1. Those that wait are not restarted, and nobody watches those that restart now.</source>
        <translation>它尚未结束：%1。等待中的实例不会重启，正在重启的实例也不再监视。</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>partita::ReviewPage</name>
    <message>
        <source>To be accepted first</source>
        <translation>请先确认以下警告</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>配置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>创建后</translation>
    </message>
    <message>
        <source>Save as a &amp;template…</source>
        <translation>保存为模板(&amp;T)…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>确认配置</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不可修改</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>可修改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>only upwards</source>
        <translation>只能增大</translation>
    </message>
    <message>
        <source>with the specification</source>
        <translation>随规格变化</translation>
    </message>
    <message>
        <source>as the server decides</source>
        <translation>由服务端决定</translation>
    </message>
    <message>
        <source>%1=%2</source>
        <translation>%1=%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Accept the warnings first, or change what they are about.</source>
        <translation>请先确认警告，或修改相关配置。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>The request as %1</source>
        <translation>%1 形式的请求</translation>
    </message>
</context>
<context>
    <name>partita::SecretEdit</name>
    <message>
        <source>Show the %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Show the %1 (Ctrl+H)</source>
        <translation>显示%1 (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>partita::SecretText</name>
    <message>
        <source>There is no keychain</source>
        <translation>没有可用的密钥环</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>密钥环拒绝了请求</translation>
    </message>
    <message>
        <source>The keychain does not have the secret</source>
        <translation>密钥环中没有该机密信息</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>密钥环未及时响应</translation>
    </message>
    <message>
        <source>The secret is too large for the keychain</source>
        <translation>机密信息太长，密钥环无法保存</translation>
    </message>
    <message>
        <source>The entry in the keychain is damaged</source>
        <translation>密钥环中的条目已损坏</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>密钥环出错</translation>
    </message>
    <message>
        <source>No program that keeps secrets is running on this computer.</source>
        <translation>本机没有运行保存机密信息的程序。</translation>
    </message>
    <message>
        <source>It was not unlocked, so it gives nothing and takes nothing.</source>
        <translation>密钥环未解锁，无法读取也无法保存。</translation>
    </message>
    <message>
        <source>It does not let Partita at this entry, or its prompt was cancelled.</source>
        <translation>密钥环不允许 Partita 访问该条目，或其提示被取消。</translation>
    </message>
    <message>
        <source>The entry was removed from the keychain, or is in another one.</source>
        <translation>该条目已从密钥环中删除，或位于另一个密钥环中。</translation>
    </message>
    <message>
        <source>It may be waiting for an answer of yours; a change may still be carried out.</source>
        <translation>密钥环可能正在等待您的确认；更改仍可能生效。</translation>
    </message>
    <message>
        <source>The keychain of this system takes fewer bytes in one entry.</source>
        <translation>本系统的密钥环对单个条目的长度有限制。</translation>
    </message>
    <message>
        <source>The entry is there, but it is not what Partita writes.</source>
        <translation>条目存在，但其内容不是 Partita 写入的格式。</translation>
    </message>
    <message>
        <source>It gave no reason that Partita knows.</source>
        <translation>密钥环没有给出 Partita 能识别的原因。</translation>
    </message>
    <message>
        <source>Install or start a keychain such as GNOME Keyring or KWallet, or type the secret for this run.</source>
        <translation>请安装或启动密钥环（例如 GNOME Keyring 或 KWallet），或输入机密信息仅供本次运行使用。</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>请解锁密钥环，然后重试。</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks, or type the secret.</source>
        <translation>请重试并在密钥环询问时允许访问，或直接输入机密信息。</translation>
    </message>
    <message>
        <source>Type the secret again.</source>
        <translation>请重新输入机密信息。</translation>
    </message>
    <message>
        <source>Look for a prompt behind the other windows, then try again.</source>
        <translation>请查看其他窗口后面是否有提示，然后重试。</translation>
    </message>
    <message>
        <source>Type the secret at each start, without the keychain.</source>
        <translation>请在每次启动时输入机密信息，不使用密钥环。</translation>
    </message>
    <message>
        <source>Type the secret again; when it is remembered, the entry is replaced.</source>
        <translation>请重新输入机密信息；保存后将替换该条目。</translation>
    </message>
    <message>
        <source>Try again, or type the secret for this run.</source>
        <translation>请重试，或输入机密信息仅供本次运行使用。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>系统返回：%1</translation>
    </message>
</context>
<context>
    <name>partita::SecurityDialog</name>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>Locking wipes the secrets of all connections from memory and ends what is being loaded. What is on show stays. To go on, Partita asks the keychain again, and you for what is not in it.</source>
        <translation>锁定会从内存中清除所有连接的机密信息，并中止正在加载的内容。已显示的内容保留。继续使用时，Partita 会重新访问密钥环，其中没有的机密信息需要您输入。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>Minutes without input</source>
        <translation>无操作分钟数</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>锁定时间(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Minutes without input</source>
        <translation>无操作分钟数(&amp;M)</translation>
    </message>
    <message>
        <source>For “Another time” above.</source>
        <translation>用于上方的“其他时间”。</translation>
    </message>
    <message>
        <source>The settings could not be written, so nothing has changed. Check the disk and the permissions of the settings file, then try again.</source>
        <translation>无法写入设置，未作任何更改。请检查磁盘和设置文件的权限，然后重试。</translation>
    </message>
</context>
<context>
    <name>partita::SignInBanner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>再次向密钥环查询</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1 未登录。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a title as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Its secret is in the keychain, but not in memory.</source>
        <translation>其机密信息保存在密钥环中，但不在内存中。</translation>
    </message>
    <message>
        <source>Its secret is not kept on this computer.</source>
        <translation>其机密信息未保存在此计算机上。</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) are signed out too.</source>
        <translation>
            <numerusform>另有 %n 个连接也未登录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>密钥 SK(&amp;S)</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>密钥 (SK)</translation>
    </message>
    <message>
        <source>Security to&amp;ken</source>
        <translation>安全令牌(&amp;K)</translation>
    </message>
    <message>
        <source>security token</source>
        <translation>安全令牌</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>One-time pass&amp;code</source>
        <translation>一次性验证码(&amp;C)</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Password of the pro&amp;xy</source>
        <translation>代理密码(&amp;X)</translation>
    </message>
    <message>
        <source>password of the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>保存到密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>Otherwise it is kept in memory until Partita is closed or locked.</source>
        <translation>否则仅保留在内存中，直到 Partita 关闭或锁定。</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>重试密钥环(&amp;T)</translation>
    </message>
    <message>
        <source>Sign in to “%1”</source>
        <translation>登录“%1”</translation>
    </message>
    <message>
        <source>Access key %1</source>
        <translation>访问密钥 %1</translation>
    </message>
    <message>
        <source>User %1 of account %2</source>
        <translation>账号 %2 的用户 %1</translation>
    </message>
    <message>
        <source>Partita is locked: no secret is in memory.</source>
        <translation>Partita 已锁定：内存中没有机密信息。</translation>
    </message>
    <message>
        <source>The secret of this connection is not in the keychain, so it is asked for at each start.</source>
        <translation>该连接的机密信息未保存在密钥环中，因此每次启动都需要输入。</translation>
    </message>
    <message>
        <source>The secret of this connection is not in memory.</source>
        <translation>该连接的机密信息不在内存中。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you for its password.</source>
        <translation>正在等待密钥环。密钥环可能会要求输入其密码。</translation>
    </message>
    <message>
        <source>This connection is switched off. Switch it on first.</source>
        <translation>该连接已停用。请先启用。</translation>
    </message>
    <message>
        <source>The service did not accept the secret. Type it anew.</source>
        <translation>服务未接受该机密信息。请重新输入。</translation>
    </message>
    <message>
        <source>The secret is in memory. What you type replaces it.</source>
        <translation>机密信息已在内存中。输入的内容将替换它。</translation>
    </message>
    <message>
        <source>This connection is switched off.</source>
        <translation>该连接已停用。</translation>
    </message>
    <message>
        <source>The keychain is being asked.</source>
        <translation>正在访问密钥环。</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation>请填写密钥 (SK)。</translation>
    </message>
    <message>
        <source>Enter the security token.</source>
        <translation>请填写安全令牌。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请填写密码。</translation>
    </message>
    <message>
        <source>Enter the passcode that your device shows now.</source>
        <translation>请填写您的设备当前显示的验证码。</translation>
    </message>
    <message>
        <source>Enter the password of the proxy.</source>
        <translation>请填写代理密码。</translation>
    </message>
    <message>
        <source>The keychain is not needed, or is being asked.</source>
        <translation>不需要密钥环，或正在访问密钥环。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You are signed in for this run, but the secret was not remembered.</source>
        <translation>本次运行已登录，但机密信息未保存。</translation>
    </message>
    <message>
        <source>The secret was not remembered.</source>
        <translation>机密信息未保存。</translation>
    </message>
    <message>
        <source>You are signed in, but the settings could not be written, so Partita will not look into the keychain at the next start.</source>
        <translation>已登录，但无法写入设置，因此下次启动时 Partita 不会读取密钥环。</translation>
    </message>
    <message>
        <source>The settings could not be written, so nothing was done. To sign in for this run, take the tick off “Remember in the keychain”.</source>
        <translation>无法写入设置，未执行任何操作。如需仅在本次运行登录，请取消勾选“保存到密钥环”。</translation>
    </message>
    <message>
        <source>Type the pass&amp;word too</source>
        <translation>同时输入密码(&amp;W)</translation>
    </message>
    <message>
        <source>The password is in memory, so only the one-time passcode is needed.</source>
        <translation>密码已在内存中，只需输入一次性验证码。</translation>
    </message>
    <message>
        <source>The password is in the keychain, so only the one-time passcode is needed.</source>
        <translation>密码已在密钥环中，只需输入一次性验证码。</translation>
    </message>
    <message>
        <source>The service did not accept the password or the passcode. Enter the passcode that your device shows now; if the password has changed, type it too.</source>
        <translation>服务未接受密码或验证码。请输入设备当前显示的验证码；如果密码已更改，请同时输入密码。</translation>
    </message>
</context>
<context>
    <name>partita::SizingHelp</name>
    <message>
        <source>How much storage?</source>
        <translation>需要多大的存储空间？</translation>
    </message>
    <message>
        <source>&amp;Take this</source>
        <translation>采用此结果(&amp;T)</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Written per &amp;day</source>
        <translation>每日写入量(&amp;D)</translation>
    </message>
    <message>
        <source>Kept, in days</source>
        <translation>老化时间（天）</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Say how much your producers write in a day, before replication.</source>
        <translation>请填写生产者每日写入的数据量（不计副本）。</translation>
    </message>
    <message>
        <source>No specification is large enough for this.</source>
        <translation>没有足够大的规格可满足此需求。</translation>
    </message>
    <message>
        <source>(%1 GB a day × %2 days × %3 replicas + %4 GB × %5 brokers) ÷ %6 usable ≈ %7 GB: specification %8 with %9 GB.</source>
        <translation>（每日 %1 GB × %2 天 × %3 个副本 + %4 GB × %5 个 Broker）÷ 可用比例 %6 ≈ %7 GB：建议规格 %8，存储空间 %9 GB。</translation>
    </message>
</context>
<context>
    <name>partita::SourcesDialog</name>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>详情(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a place first</source>
        <translation>请先选择一个位置</translation>
    </message>
    <message>
        <source>The connection is disabled</source>
        <translation>连接已停用</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>请先登录</translation>
    </message>
    <message>
        <source>It is signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Nothing has failed here</source>
        <translation>此处没有失败</translation>
    </message>
    <message>
        <source>Instances of %1</source>
        <translation>%1 的实例</translation>
    </message>
</context>
<context>
    <name>partita::SourcesLine</name>
    <message numerus="yes">
        <source>%1 of %n place(s) loaded</source>
        <translation>
            <numerusform>已加载 %1/%n 个位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n 个加载中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed out</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n 个未登录</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of places</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>位置…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Every place with its state</source>
        <translation>所有位置及其状态</translation>
    </message>
</context>
<context>
    <name>partita::SpecificationCard</name>
    <message>
        <source>up to %1 messages a second</source>
        <translation>每秒最多 %1 条消息</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 个分区</translation>
    </message>
    <message>
        <source>storage %1 to %2 GB</source>
        <translation>存储空间 %1～%2 GB</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message numerus="yes">
        <source>≈ %n broker(s)</source>
        <translation>
            <numerusform>≈ %n 个 Broker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::SpecificationCards</name>
    <message>
        <source>sold out in every zone</source>
        <translation>所有可用区均已售罄</translation>
    </message>
</context>
<context>
    <name>partita::StagedRestartDialog</name>
    <message>
        <source>Staged restart</source>
        <translation>分批重启</translation>
    </message>
    <message>
        <source>They are restarted in the order of this list, each looked at right before and watched until it runs again. The first one that does not run again stops the rest, until you go on.</source>
        <translation>按此列表的顺序重启，每个实例在重启前都会查看，并监视至重新运行。一旦有实例未能重新运行，其余实例将停止，直到您选择继续。</translation>
    </message>
    <message>
        <source>How many at a &amp;time</source>
        <translation>每次数量(&amp;T)</translation>
    </message>
    <message>
        <source>How many at a time</source>
        <translation>每次数量</translation>
    </message>
    <message>
        <source>Each only inside its own maintenance &amp;window</source>
        <translation>仅在各自的维护时间窗内(&amp;W)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The windows count in t&amp;his time zone</source>
        <translation>维护时间窗所用的时区(&amp;H)</translation>
    </message>
    <message>
        <source>The windows count in this time zone</source>
        <translation>维护时间窗所用的时区</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Begin the restart</source>
        <translation>开始重启(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Its maintenance window is not known</source>
        <translation>其维护时间窗未知</translation>
    </message>
    <message>
        <source>Reading what they are at this moment.</source>
        <translation>正在读取它们此刻的状态。</translation>
    </message>
    <message>
        <source>The service does not tell which clock its windows follow. Choose the one of its own console; clocks that change in summer are not followed.</source>
        <translation>服务未说明其维护时间窗所依据的时钟。请选择其控制台所用的时区；不考虑夏令时。</translation>
    </message>
    <message numerus="yes">
        <source>By that clock it is %1 now. An instance is begun while at least %n minute(s) of its window are left.</source>
        <translation>
            <numerusform>按该时钟现在是 %1。仅当维护时间窗至少还剩 %n 分钟时才开始重启实例。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they have been read.</source>
        <translation>请等待读取完成。</translation>
    </message>
    <message>
        <source>Nothing is ticked that could be restarted.</source>
        <translation>未勾选任何可重启的实例。</translation>
    </message>
    <message>
        <source>Choose the time zone of the windows first.</source>
        <translation>请先选择维护时间窗的时区。</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>请先输入名称。</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>请先输入数量。</translation>
    </message>
</context>
<context>
    <name>partita::StartPage</name>
    <message>
        <source>Welcome to Partita</source>
        <translation>欢迎使用 Partita</translation>
    </message>
    <message>
        <source>All your Kafka instances, in every region and project, in one window.</source>
        <translation>在一个窗口中管理所有区域和项目的 Kafka 实例。</translation>
    </message>
    <message>
        <source>The demo estate is starting…</source>
        <translation>正在启动演示环境…</translation>
    </message>
    <message>
        <source>Open the &amp;demo estate</source>
        <translation>打开演示环境(&amp;D)</translation>
    </message>
    <message>
        <source>A made-up cloud on this computer, to look around in. It needs no account and costs nothing.</source>
        <translation>在本机模拟的云环境，可随意浏览体验，无需账号，也不产生费用。</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>Your own projects, with an access key or a user. Secrets are kept in the keychain or in memory only.</source>
        <translation>您自己的项目，使用访问密钥或用户登录。机密信息仅保存在密钥环或内存中。</translation>
    </message>
    <message>
        <source>Everything here can be done with the keyboard: Tab moves, Enter chooses.</source>
        <translation>此处的所有操作均可用键盘完成：Tab 键移动，Enter 键选择。</translation>
    </message>
</context>
<context>
    <name>partita::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>partita::StatusFilter</name>
    <message>
        <source>%1  (%2)</source>
        <comment>status and how many have it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message numerus="yes">
        <source>Status: %n chosen</source>
        <translation>
            <numerusform>状态：已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only instances in some statuses</source>
        <translation>仅显示所选状态的实例</translation>
    </message>
</context>
<context>
    <name>partita::StatusLine</name>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>connection (environment)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
    <message>
        <source>Read-only connection</source>
        <translation>只读连接</translation>
    </message>
    <message>
        <source>Nothing can be changed through this connection</source>
        <translation>无法通过此连接进行任何更改</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n 个请求进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>最近的错误：%1</translation>
    </message>
    <message>
        <source>The last error; click for an explanation</source>
        <translation>最近的错误，点击查看说明</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are unlocked</source>
        <translation>更改已解锁</translation>
    </message>
    <message>
        <source>Changes can leave through this connection</source>
        <translation>可以通过此连接进行更改</translation>
    </message>
    <message>
        <source>%1, changes allowed for %2</source>
        <comment>connection, minutes:seconds</comment>
        <translation>%1，允许更改，剩余 %2</translation>
    </message>
    <message>
        <source>%1, changes allowed</source>
        <translation>%1，允许更改</translation>
    </message>
    <message>
        <source>token until %1</source>
        <comment>time of day</comment>
        <translation>Token 有效至 %1</translation>
    </message>
    <message>
        <source>The token of this sign-in ends at %1. It is renewed before.</source>
        <translation>本次登录的 Token 于 %1 失效，会在此之前续期。</translation>
    </message>
    <message numerus="yes">
        <source>clock %n min behind the server</source>
        <translation>
            <numerusform>本机时钟比服务器慢 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min ahead of the server</source>
        <translation>
            <numerusform>本机时钟比服务器快 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; signing with the server&apos;s</source>
        <translation>%1；签名使用服务器时间</translation>
    </message>
</context>
<context>
    <name>partita::StatusWords</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>创建中</translation>
    </message>
    <message>
        <source>Creation failed</source>
        <translation>创建失败</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>重启中</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>变更中</translation>
    </message>
    <message>
        <source>Resizing failed</source>
        <translation>变更失败</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>删除中</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>冻结中</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>partita::StorageField</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Storage, as a slider</source>
        <translation>存储空间（滑块）</translation>
    </message>
</context>
<context>
    <name>partita::TagTable</name>
    <message>
        <source>&amp;Remove the tag</source>
        <translation>移除该标签(&amp;R)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>partita::TestPanel</name>
    <message>
        <source>P&amp;lace</source>
        <translation>位置(&amp;L)</translation>
    </message>
    <message>
        <source>Place to test</source>
        <translation>要测试的位置</translation>
    </message>
    <message>
        <source>Stop the te&amp;st</source>
        <translation>停止测试(&amp;S)</translation>
    </message>
    <message>
        <source>A test tries every step to the service, also before anything is saved. It changes nothing.</source>
        <translation>测试会逐步尝试访问服务，保存之前也可进行。测试不会更改任何内容。</translation>
    </message>
    <message>
        <source>T&amp;rust this authority</source>
        <translation>信任该颁发机构(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;tart the test</source>
        <translation>开始测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>重新测试(&amp;T)</translation>
    </message>
    <message>
        <source>Asking the keychain for the secrets…</source>
        <translation>正在从密钥环读取机密信息…</translation>
    </message>
    <message>
        <source>The test is running…</source>
        <translation>测试正在进行…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed; cause and remedy stand below.</source>
        <translation>
            <numerusform>%n 个步骤失败；原因和解决办法见下文。</numerusform>
        </translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>Something was changed since this test.</source>
        <translation>此次测试之后有内容发生了更改。</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not know:
%1
SHA-256 %2
Compare the fingerprint with the one that your operator gives you. Only if they are equal, trust the authority: this connection will then accept everything that it has issued.</source>
        <translation>该证书由本机未知的颁发机构签发：
%1
SHA-256 %2
请与运维人员提供的指纹进行比对。只有两者一致时才信任该颁发机构：此后此连接将接受其签发的所有证书。</translation>
    </message>
    <message>
        <source>This connection trusts “%1” from now on; it is kept when the connection is saved. Test again.</source>
        <translation>此连接从现在起信任“%1”；保存连接时一并保存。请重新测试。</translation>
    </message>
</context>
<context>
    <name>partita::TestStepRow</name>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Missing permission: %1</source>
        <translation>缺少的权限：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>涉及：%1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
</context>
<context>
    <name>partita::TestStepWords</name>
    <message>
        <source>Not needed: the proxy looks the name up</source>
        <translation>不需要：由代理解析主机名</translation>
    </message>
    <message>
        <source>Not needed: the address begins with http</source>
        <translation>不需要：地址以 http 开头</translation>
    </message>
    <message>
        <source>Not known: the server did not say its time</source>
        <translation>未知：服务器未告知时间</translation>
    </message>
    <message>
        <source>Left out: no identity service is known; the next steps show it</source>
        <translation>已略过：没有已知的身份认证服务；由后续步骤验证</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n availability zone(s)</source>
        <translation>
            <numerusform>%n 个可用区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n specification(s)</source>
        <translation>
            <numerusform>%n 个规格</numerusform>
        </translation>
    </message>
    <message>
        <source>Both clocks say the same</source>
        <translation>两边时钟一致</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n second(s) behind</source>
        <translation>
            <numerusform>本机时钟慢 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n second(s) ahead</source>
        <translation>
            <numerusform>本机时钟快 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2</source>
        <translation>%1 的证书，由 %2 签发</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>解析 %1</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Secure the connection to %1</source>
        <translation>与 %1 建立安全连接</translation>
    </message>
    <message>
        <source>Compare the clocks</source>
        <translation>比对时钟</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Find the project</source>
        <translation>查找项目</translation>
    </message>
    <message>
        <source>List the instances</source>
        <translation>查询实例列表</translation>
    </message>
    <message>
        <source>List the availability zones</source>
        <translation>查询可用区列表</translation>
    </message>
    <message>
        <source>List the specifications</source>
        <translation>查询规格列表</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>Passed · %1</source>
        <comment>time in ms</comment>
        <translation>通过 · %1</translation>
    </message>
    <message>
        <source>Failed · %1</source>
        <comment>time in ms</comment>
        <translation>失败 · %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>经由代理 %1</translation>
    </message>
    <message>
        <source>Not checked: listing projects is not permitted</source>
        <translation>未检查：没有列出项目的权限</translation>
    </message>
</context>
<context>
    <name>partita::TintText</name>
    <message>
        <source>As its environment</source>
        <translation>与环境一致</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>partita::TopicsPage</name>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation>筛选 Topic</translation>
    </message>
    <message>
        <source>Show &amp;internal topics</source>
        <translation>显示内部 Topic(&amp;I)</translation>
    </message>
    <message>
        <source>Also list topics that the service keeps for itself</source>
        <translation>同时列出服务自用的 Topic</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区数</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Topic 名称</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>老化时间</translation>
    </message>
    <message>
        <source>Sync replication</source>
        <translation>同步复制</translation>
    </message>
    <message>
        <source>Sync flush</source>
        <translation>同步落盘</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>type of a topic</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>type of a topic</comment>
        <translation>内部</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1. What was loaded before is still shown.</source>
        <translation>%1。仍显示此前加载的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n 个 Topic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topic(s)</source>
        <translation>
            <numerusform>%1 / %n 个 Topic</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics are being loaded</source>
        <translation>正在加载 Topic</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) are hidden by it.</source>
        <translation>
            <numerusform>%n 个 Topic 被筛选条件隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>还没有 Topic</translation>
    </message>
    <message>
        <source>There are only topics that the service keeps for itself.</source>
        <translation>目前只有服务自用的 Topic。</translation>
    </message>
    <message>
        <source>Topics appear here as soon as they are created, or as a client writes to one while automatic topics are on.</source>
        <translation>创建 Topic，或在开启“自动创建 Topic”时由客户端写入消息后，Topic 会显示在这里。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>%1 remain of %2</source>
        <translation>剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 remain</source>
        <translation>已用 %1 / %2，剩余 %3</translation>
    </message>
    <message>
        <source>Topics of %1</source>
        <translation>%1 的 Topic</translation>
    </message>
</context>
<context>
    <name>partita::UnlockDialog</name>
    <message>
        <source>Unlock a connection</source>
        <translation>解锁连接</translation>
    </message>
    <message>
        <source>It is read-only: Partita sends no changes through it. Once it is unlocked, instances and topics can be created, changed and deleted, until it locks itself again.</source>
        <translation>该连接为只读：Partita 不会通过它发送任何更改。解锁后可以创建、修改和删除实例与 Topic，直到重新锁定。</translation>
    </message>
    <message>
        <source>To go on, type the &amp;name of the connection:</source>
        <translation>如需继续，请输入连接名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接名称</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>15 分钟(&amp;1)</translation>
    </message>
    <message>
        <source>Until &amp;Partita is closed</source>
        <translation>直到关闭 Partita(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Unlock “%1”</source>
        <translation>解锁“%1”</translation>
    </message>
    <message>
        <source>Type the name exactly as it is shown.</source>
        <translation>请完全按照显示的名称输入。</translation>
    </message>
</context>
<context>
    <name>partita::ViewsButton</name>
    <message>
        <source>&amp;Save the present view…</source>
        <translation>保存当前视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name (an existing one is replaced):</source>
        <translation>名称（同名视图将被替换）：</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Filter, order and groups under a name</source>
        <translation>以名称保存的筛选条件、排序和分组</translation>
    </message>
</context>
<context>
    <name>partita::WindowBox</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>As the server decides</source>
        <translation>由服务端决定</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1（默认）</translation>
    </message>
</context>
<context>
    <name>partita::WriteLockBinding</name>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>This connection is read-only. Unlock changes in the menu Connection first.</source>
        <translation>此连接为只读。请先在“连接”菜单中解锁更改。</translation>
    </message>
</context>
<context>
    <name>partita::ZoneBoxes</name>
    <message>
        <source>Ids of the availability zones</source>
        <translation>可用区 ID</translation>
    </message>
    <message>
        <source>Ids of the zones, separated by commas</source>
        <translation>可用区 ID，以逗号分隔</translation>
    </message>
    <message>
        <source>%1 (sold out)</source>
        <translation>%1（已售罄）</translation>
    </message>
    <message>
        <source>Sold out for the chosen specification and disk</source>
        <translation>所选规格和磁盘已售罄</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>ID：%1</translation>
    </message>
</context>
</TS>
