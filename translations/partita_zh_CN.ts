<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
    <name>partita::Composition</name>
    <message>
        <source>The demo estate could not be started: %1</source>
        <translation>演示环境启动失败：%1</translation>
    </message>
</context>
<context>
    <name>partita::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>How you call it, for example “orders, production”</source>
        <translation>便于识别的名称，例如“订单（生产）”</translation>
    </message>
    <message>
        <source>&amp;Endpoint of DMS</source>
        <translation>DMS 终端节点(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
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
        <source>Access &amp;key</source>
        <translation>访问密钥 AK(&amp;K)</translation>
    </message>
    <message>
        <source>The keys are kept in memory for this run only. Nothing of them is written to the disk, so they are asked for again the next time.</source>
        <translation>密钥仅在本次运行期间保存在内存中，不会写入磁盘，因此下次运行时需要重新输入。</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>密钥 SK(&amp;S)</translation>
    </message>
    <message>
        <source>Show the secret key</source>
        <translation>显示密钥 (SK)</translation>
    </message>
    <message>
        <source>Show the secret key (Ctrl+H)</source>
        <translation>显示密钥 (SK)（Ctrl+H）</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境类型</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>环境类型(&amp;V)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>请填写连接名称。</translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation>请填写服务的地址。</translation>
    </message>
    <message>
        <source>The endpoint is not a complete address; it looks like https://dms.region.example.com.</source>
        <translation>终端节点不是完整的地址，格式应类似 https://dms.region.example.com。</translation>
    </message>
    <message>
        <source>The endpoint must begin with https. Only an address on this computer may begin with http.</source>
        <translation>终端节点必须以 https 开头，只有本机地址可以以 http 开头。</translation>
    </message>
    <message>
        <source>Enter the region, so that you can tell your connections apart.</source>
        <translation>请填写区域，以便区分各个连接。</translation>
    </message>
    <message>
        <source>Enter the id of the project.</source>
        <translation>请填写项目 ID。</translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation>请填写访问密钥 (AK)。</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation>请填写密钥 (SK)。</translation>
    </message>
    <message>
        <source>Read-&amp;only: send no changes through this connection</source>
        <translation>只读：不通过此连接发出任何更改(&amp;O)</translation>
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
        <translation>服务端消息</translation>
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
        <translation>无法连接服务端</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务端响应超时</translation>
    </message>
    <message>
        <source>The server did not accept the access key</source>
        <translation>服务端未接受访问密钥</translation>
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
        <translation>服务端出现问题</translation>
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
        <translation>本机与服务端之间的代理未放行该请求。</translation>
    </message>
    <message>
        <source>The server sent the request on to another address, which is never followed, since it would carry your signature there.</source>
        <translation>服务端将请求重定向到其他地址。为避免签名外泄，控制台从不跟随重定向。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by somebody whom this computer does not trust.</source>
        <translation>服务端证书的颁发机构不受本机信任。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation>服务端证书当前不在有效期内。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name.</source>
        <translation>服务端证书与所访问的域名不匹配。</translation>
    </message>
    <message>
        <source>Server and console could not agree on an encryption (TLS 1.2 or later is needed).</source>
        <translation>服务端与控制台未能协商出加密方式（需要 TLS 1.2 或更高版本）。</translation>
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
        <source>The reply began but was not complete in time.</source>
        <translation>已开始接收响应，但未能在规定时间内接收完整。</translation>
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
        <translation>本机时钟与服务端时钟相差超过 15 分钟。</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>与服务端没有连接。</translation>
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
        <translation>服务端没有请求的对象。</translation>
    </message>
    <message>
        <source>The server refuses the call in the present state.</source>
        <translation>服务端在当前状态下拒绝此调用。</translation>
    </message>
    <message>
        <source>The server refused a value of the request.</source>
        <translation>服务端拒绝了请求中的某个值。</translation>
    </message>
    <message>
        <source>The server limits how many requests it takes in a time.</source>
        <translation>服务端限制单位时间内的请求数。</translation>
    </message>
    <message>
        <source>The server reported an internal error.</source>
        <translation>服务端报告内部错误。</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say what the interface promises.</source>
        <translation>服务端的响应与接口规范不符。</translation>
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
        <source>Check the proxy settings of this computer.</source>
        <translation>请检查本机的代理设置。</translation>
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
        <translation>请检查本机日期；如果日期正确，请联系服务端的管理员。</translation>
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
        <translation>请先查明原因再继续，可咨询服务端的管理员。</translation>
    </message>
    <message>
        <source>Check access key, secret key, project and the clock of this computer, then refresh.</source>
        <translation>请检查访问密钥 (AK)、密钥 (SK)、项目以及本机时钟，然后刷新。</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the permission that is named here.</source>
        <translation>请向帐号管理员申请此处列出的权限。</translation>
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
        <translation>请修改服务端指出的值，然后重试。</translation>
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
        <translation>服务端消息</translation>
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
        <translation>服务端认为请求有误</translation>
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
</context>
<context>
    <name>partita::EstateTree</name>
    <message>
        <source>%1, %2</source>
        <comment>connection, environment</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
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
</context>
<context>
    <name>partita::Freshness</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Ask the server again (F5)</source>
        <translation>重新向服务端查询（F5）</translation>
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
        <translation>此实例已不存在：服务端已查不到它。仍显示此前获取的信息。</translation>
    </message>
    <message>
        <source>%1. What was known before is still shown.</source>
        <translation>%1。仍显示此前获取的信息。</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>实例 %1</translation>
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
</context>
<context>
    <name>partita::InstancesPage</name>
    <message>
        <source>Filter by name, id or address</source>
        <translation>按名称、ID 或地址筛选</translation>
    </message>
    <message>
        <source>Filter instances</source>
        <translation>筛选实例</translation>
    </message>
    <message>
        <source>Show &amp;failed creations</source>
        <translation>显示创建失败的实例(&amp;F)</translation>
    </message>
    <message>
        <source>Also ask for instances whose creation has failed</source>
        <translation>同时查询创建失败的实例</translation>
    </message>
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
    <message numerus="yes">
        <source>%n more connection(s) failed too.</source>
        <translation>
            <numerusform>另有 %n 个连接也失败了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n instance(s)</source>
        <translation>
            <numerusform>%1 / %n 个实例</numerusform>
        </translation>
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
        <source>&amp;Add a connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close this connection</source>
        <translation>关闭此连接(&amp;C)</translation>
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
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>在本机模拟的云环境，可随意浏览体验，无需帐号，也不产生费用。</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>Your own project: an endpoint and an access key are enough. The key stays in memory.</source>
        <translation>连接您自己的项目：只需终端节点和访问密钥。密钥只保存在内存中。</translation>
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
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>已打开 %n 个连接</numerusform>
        </translation>
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
</TS>
