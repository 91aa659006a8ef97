<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo estate: an emulator on this computer, started and ended with the console. What follows a &quot;--&quot; goes to the emulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: en or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave after the first paint, to measure the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop console for DMS for Kafka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown language &quot;%1&quot;: en and zh_CN are there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::Composition</name>
    <message>
        <source>The demo estate could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you call it, for example “orders, production”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Endpoint of DMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example cn-north-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “My credentials” in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are kept in memory for this run only. Nothing of them is written to the disk, so they are asked for again the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret key (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is not a complete address; it looks like https://dms.region.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint must begin with https. Only an address on this computer may begin with http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the region, so that you can tell your connections apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the id of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-&amp;only: send no changes through this connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::CopyLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::Demo</name>
    <message>
        <source>Demo estate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::DetailGroups</name>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why creation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows without restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unencrypted inside the VPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access across VPCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of public access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPC id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security group id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka Manager user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka Manager address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public Kafka Manager address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk enlargements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with password login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::DetailValues</name>
    <message>
        <source>%1 (%2)</source>
        <comment>word (raw value)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay per use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly or monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest messages are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::EnvironmentLine</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::EnvironmentWords</name>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ErrorDetails</name>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ErrorText</name>
    <message>
        <source>The server could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present state does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server with that name was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off before the reply was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between this computer and the server did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the request on to another address, which is never followed, since it would carry your signature there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by somebody whom this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and console could not agree on an encryption (TLS 1.2 or later is needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be opened in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but no reply began in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply began but was not complete in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is larger than this console accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is nested deeper than this console accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is not JSON; a proxy or a login page may have answered instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is empty where values were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply lacks a field that the interface promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with http, which would send everything unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer differs from the server&apos;s by more than 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for this request ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the request was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is known, but it may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the call in the present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused a value of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server limits how many requests it takes in a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported an internal error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer does not say what the interface promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request was refused because of its key, so nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier change of the same instance has not been answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request would break a rule, so it stayed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five refusals in a row would lock the key for five minutes. That is why the console stops by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody could read or change what is sent, so nothing was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, or it belongs to another project or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this reply is shown, since a guess would be worse than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is not in your request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the endpoint, your network and, if there is one, the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port of the endpoint, and whether a firewall stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the service itself as the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your organisation has its own authority, install its certificate on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer; if it is right, tell the operator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the endpoint is the name which the certificate was issued for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the endpoint is that of the Kafka service, and look at the network&apos;s login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on before it is clear why; ask the operator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check access key, secret key, project and the clock of this computer, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the permission that is named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list; check project and region of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the change that is under way has ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value that the server names, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, report it together with the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh when you want to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the connection first, if you are sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, so trying again is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Trying again without another value or state gives the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been carried out all the same: look before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again only after you have checked the key: every refusal counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejected the request as invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the reply differs from what the interface promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is reachable but refuses connections on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled before a reply arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read-only connection sends only read requests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::EstateTree</name>
    <message>
        <source>%1, %2</source>
        <comment>connection, environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>region / project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All instances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::Format</name>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used / %2 usable / %3 ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Updated %n s ago</source>
        <translation>
            <numerusform>Updated %n s ago</numerusform>
            <numerusform>Updated %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n min ago</source>
        <translation>
            <numerusform>Updated %n min ago</numerusform>
            <numerusform>Updated %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n h ago</source>
        <translation>
            <numerusform>Updated %n h ago</numerusform>
            <numerusform>Updated %n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n day(s) ago</source>
        <translation>
            <numerusform>Updated %n day ago</numerusform>
            <numerusform>Updated %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::Freshness</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last refresh failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::InstancePage</name>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>connection, region, project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instance is gone: the server does not know it any more. What was known before is still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. What was known before is still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::InstanceTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <comment>maintenance window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>begin and end of the maintenance window</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::InstancesPage</name>
    <message>
        <source>Filter by name, id or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;failed creations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ask for instances whose creation has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances are being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) are hidden by it.</source>
        <translation>
            <numerusform>%n instance is hidden by it.</numerusform>
            <numerusform>%n instances are hidden by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instances here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works, but its project has no Kafka instance in this region. Create one in the cloud&apos;s console, or check region and project of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection: problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. What was loaded before is still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Its instances are missing from this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) failed too.</source>
        <translation>
            <numerusform>%n more connection failed too.</numerusform>
            <numerusform>%n more connections failed too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n instance(s)</source>
        <translation>
            <numerusform>%1 of %n instance</numerusform>
            <numerusform>%1 of %n instances</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::MainWindow</name>
    <message>
        <source>%1 › %2</source>
        <comment>connection › instance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Partita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Partita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partita %1
A desktop console for DMS for Kafka.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Huawei or the Apache Software Foundation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Partita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the specification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::RawTab</name>
    <message>
        <source>The reply is being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not in the specification: %1</source>
        <translation>
            <numerusform>%n field not in the specification: %1</numerusform>
            <numerusform>%n fields not in the specification: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is long, so not all of it is shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply as it came. Only the line breaks are ours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::StartPage</name>
    <message>
        <source>Welcome to Partita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your Kafka instances, in every region and project, in one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo estate is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up cloud on this computer, to look around in. It needs no account and costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own project: an endpoint and an access key are enough. The key stays in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here can be done with the keyboard: Tab moves, Enter chooses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::StatusBadge</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::StatusFilter</name>
    <message>
        <source>%1  (%2)</source>
        <comment>status and how many have it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Status: %n chosen</source>
        <translation>
            <numerusform>Status: %n chosen</numerusform>
            <numerusform>Status: %n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only instances in some statuses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::StatusLine</name>
    <message>
        <source>Connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>connection (environment)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n connection open</numerusform>
            <numerusform>%n connections open</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed through this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n request under way</numerusform>
            <numerusform>%n requests under way</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last error; click for an explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::StatusWords</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resizing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::TopicsPage</name>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;internal topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also list topics that the service keeps for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>type of a topic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>type of a topic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. What was loaded before is still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topic(s)</source>
        <translation>
            <numerusform>%1 of %n topic</numerusform>
            <numerusform>%1 of %n topics</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics are being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) are hidden by it.</source>
        <translation>
            <numerusform>%n topic is hidden by it.</numerusform>
            <numerusform>%n topics are hidden by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only topics that the service keeps for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics appear here as soon as they are created, or as a client writes to one while automatic topics are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 remain of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
