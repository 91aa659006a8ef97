<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BatchWords</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brokers stop and start again. Clients lose their connections for some minutes; messages stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages are lost, and nobody can bring them back. What defines an instance, and its topics, is saved on this computer before it is deleted; messages are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connection is not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while its status is “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connection is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of it is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer left it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its definition could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restart it, type its name, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete it, type its name, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restart those that are ticked, type their number, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete those that are ticked, type their number, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>begin and end of the maintenance window</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceNames</name>
    <message>
        <source>Ultra-high I/O (SSD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High I/O (SAS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common I/O (SATA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2/s</source>
        <comment>100 MB/s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the oldest messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse new messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>The list is on its way; an id can be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read: %1 Enter the id by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>CreationWords</name>
    <message>
        <source>Waiting for its connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of “%1” is looked up as soon as its connection is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether the name is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether the name “%1” is free…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to create “%1” is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no clear answer, so nobody knows yet whether “%1” is being created. Partita looks for it by its name and sends nothing again (look %2 of %3).%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (error %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s code is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was accepted, and its creation failed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an instance named “%1” already. Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing was created.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request; nothing was created.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service gave no clear answer. Since then %n look(s) have found no instance named “%1”, failed ones included: it was not created. You may send it again.</source>
        <translation>
            <numerusform>The service gave no clear answer. Since then %n look has found no instance named “%1”, failed ones included: it was not created. You may send it again.</numerusform>
            <numerusform>The service gave no clear answer. Since then %n looks have found no instance named “%1”, failed ones included: it was not created. You may send it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was being created and is gone: somebody has deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, usually %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1</source>
        <comment>a further sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a failed creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a topic in an instance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
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
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be opened, so what is done now is not written down (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry could not be written to the journal (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was made by a later version of Partita. It is left as it is, and what is done now is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged. What is left of it is kept as %1, and a new one has been begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>%1 › %2 / %3</source>
        <comment>connection › region / project</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagedWords</name>
    <message numerus="yes">
        <source>%1 of %n instance(s) run again.</source>
        <translation>
            <numerusform>%1 of %n instance runs again.</numerusform>
            <numerusform>%1 of %n instances run again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. Nothing is begun until you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left open when Partita ended. Nothing is done, and nothing is watched, until you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, since “%1” did not run again as it should. Look at it first; resuming goes on with those that wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, since the connection of the next one is not signed in. Sign in, then resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, since the connection of the next one is read-only. Unlock it, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, since the next one could not be looked at: %1. Nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, since the next one could not be looked at. Nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, since it cannot be written down on this computer: without that nothing is sent. Make room on the disk, then resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its status is “%1” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Error %2.</source>
        <comment>sentence, code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused it (error %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at a time, inside their windows (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next window opens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What restarts already is watched to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over: %1.</source>
        <comment>what came of the instances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run again</source>
        <translation>
            <numerusform>%n runs again</numerusform>
            <numerusform>%n run again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not touched</source>
        <translation>
            <numerusform>%n not touched</numerusform>
            <numerusform>%n not touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restarting</source>
        <translation>
            <numerusform>%n restarting</numerusform>
            <numerusform>%n restarting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was carried out is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run again after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepted the request, and it was not seen to restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its maintenance window is not known; it was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell whether it was restarted: look at it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before its turn; it was not touched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViolationWords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
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
        <source>User for TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka Manager user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka Manager password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed creations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too short: %2 characters are possible, these are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters are possible, these are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (character %2) cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers refuse an underscore here: the documents disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 of the four kinds of characters (a–z, A–Z, 0–9, punctuation); at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a character that is no ASCII letter, digit or punctuation; a server may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a hyphen, which some servers refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the user name, forwards or backwards, which some servers refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and differs by punctuation alone: metrics of Kafka cannot tell the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too little: %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too much: %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers take at most %1: the documents disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are asked for, and the instance has %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are %1; at most %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one zone, or %1 and more; these are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not go with the other choices; %1 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one named “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is sold out for this choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its status, %1, does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subnet has no DHCP, which an instance needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This security group lacks a rule that lets any protocol in, or one that lets any out; a server may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is unlike the ids of the public clouds. Is it the id, not the name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin and end go together: one of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with “%1”; the first character must be a letter (A–Z or a–z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::AccessPage</name>
    <message>
        <source>%1 to %2 characters: letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of Kafka Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partita forgets it when the wizard closes: keep it in your password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt with &amp;TLS and ask clients for a user and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed later. Without it, whoever reaches the brokers can read and write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us&amp;er for TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password for TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word for TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords of Kafka Manager are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords for TLS are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::AccountSection</name>
    <message>
        <source>&amp;Paste credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in what the clipboard holds: a credentials.csv, or the variables of a shell (Ctrl+Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open credentials.csv…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Access key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Temporary key, with a security token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accoun&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account (domain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the IAM user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a one-ti&amp;me passcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passcod&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your device shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the secrets stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep on&amp;ly for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this run; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept; type it to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets stay in memory and nothing of them is written to the disk, so they are asked for again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not have the secret yet. Type it once more to have it remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer keeps the secrets. While it is unlocked, other programs that run as you may be able to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access key id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the security token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passcode that your device shows now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::BasicsPage</name>
    <message>
        <source>&amp;Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 characters: letters, digits, - and _, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kafka version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enterprise project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether this name is free…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this name is free could not be found out; it is looked up again before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::BatchDialog</name>
    <message>
        <source>Also delete what cannot be &amp;saved first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restart %n instance(s)</source>
        <translation>
            <numerusform>Restart %n instance</numerusform>
            <numerusform>Restart %n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instance(s)</source>
        <translation>
            <numerusform>Delete %n instance</numerusform>
            <numerusform>Delete %n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again with %n</source>
        <translation>
            <numerusform>Try again with %n</numerusform>
            <numerusform>Try again with %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what they are at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests are on their way. Closing this window stops nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what came of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until they have been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked that could be acted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::BatchList</name>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
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
        <source>Storage used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <comment>maintenance window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::CallDetail</name>
    <message>
        <source>Choose a call to see its request and its reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command for a shell that sends the same request again. It holds no secrets: its first line says which ones to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request i&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s support finds the call by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::CallWords</name>
    <message numerus="yes">
        <source>(%Ln byte(s), no longer kept: newer calls needed the room)</source>
        <translation>
            <numerusform>(%Ln byte, no longer kept: newer calls needed the room)</numerusform>
            <numerusform>(%Ln bytes, no longer kept: newer calls needed the room)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(only the beginning is kept, of %Ln byte(s))</source>
        <translation>
            <numerusform>(only the beginning is kept, of %Ln byte)</numerusform>
            <numerusform>(only the beginning is kept, of %Ln bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>No reply has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waited for the reply any more, so what came of the request is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::CallsModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::CallsPanel</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 of %n call</numerusform>
            <numerusform>%1 of %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are hidden by it.</source>
        <translation>
            <numerusform>%n call is hidden by it.</numerusform>
            <numerusform>%n calls are hidden by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request that the console sends appears here with its reply: the last 2,000, in memory alone and without their secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request i&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by method, path, status, request id or connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all calls that are listed here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::CapacityPage</name>
    <message>
        <source>%1: %2 is %3 here, and %4 in the API reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice of disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the API reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not offered in this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bandwidth decides about partitions, disks and the least storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;torage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disk type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Availability zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zone, or %1 and more. Cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not with this specification)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 GB, of which about %3 can be used. Storage can be enlarged later, and never reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a specification first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region is asked what it offers; until it answers, these are the values of the API reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region did not say what it offers: %1 These are the values of the API reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region differs from the API reference; what the region says applies:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::CloudSection</name>
    <message>
        <source>&amp;Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other (endpoints by hand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kafka service (DMS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity (IAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks (VPC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enterprise projects (EPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Path of the Kafka API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka service (DMS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity (IAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks (VPC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise projects (EPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete addresses. “{region}” in them stands for the id of the place&apos;s region, so that one connection can reach several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses follow from the region, which is chosen under Places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a complete address; it looks like https://dms.region.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must begin with https. Only an address on this computer may begin with http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the Kafka service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the identity service; users sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path begins with “/”, for example /v1.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::CodeTexts</name>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; it holds no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1; it holds no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
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
    <name>partita::ConnectTab</name>
    <message>
        <source>No addresses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: this instance takes encrypted clients only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: encryption was not chosen when the instance was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: clients need no user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has told no addresses of this instance; they appear once it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what stands in angle brackets. Nobody but you knows the password, and the certificate is downloaded from the web console of the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work as they are, from inside the instance&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (PLAINTEXT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (SASL_SSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User of the clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ConnectionActions</name>
    <message>
        <source>&amp;Add a connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock all secrets now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unloc&amp;k: ask the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Securi&amp;ty settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are locked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;ck changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock &amp;changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disa&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from Partita…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection lasts only until Partita is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed out already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be written, so nothing has changed. Check the free space and the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a connection, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of the same group stand together. Empty: no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection or a group first</source>
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
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the field that this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test t&amp;he connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines were pasted, and they are not credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no credentials that are known here: neither a credentials.csv nor variables such as HW_ACCESS_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The clipboard still holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is empty now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials (*.csv *.env *.sh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no credentials that are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be written, so the connection is not kept. What you entered is still here. Check that the disk has room and that the file may be written, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is saved and open, but its secrets are kept for this run only, not remembered. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the secrets again for a test: those that are kept for this run are not handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-time passcode was used for this. Enter a new one to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the secrets again for this: those that are kept for this run are not handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to save the connection before it is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise what you entered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be saved yet: %1 If you discard it, what you entered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is saved, but what you typed is only a part of its secrets, and the keychain did not give the rest. Nothing in the keychain was changed, and what you typed is still here. Unlock the keychain and try again, or type all secrets. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ConnectionFiles</name>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export connections, without their secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections could not be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1. Their secrets are not in the file: whoever imports it signs in anew.</source>
        <translation>
            <numerusform>%n connection was written to %1. Its secrets are not in the file: whoever imports it signs in anew.</numerusform>
            <numerusform>%n connections were written to %1. Their secrets are not in the file: whoever imports it signs in anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
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
    <name>partita::CreationActions</name>
    <message>
        <source>&amp;Create an instance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an instance (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;failed creations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove failed creations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::CreationWizard</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an instance in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the field that this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next step (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;existing instance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instance here to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from an existing instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be read of it is taken over; name and passwords are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no template of Partita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template was written by a later version of Partita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the template called? It is saved without passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a half-finished instance from before (%1), without its passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was removed. What was entered can be saved as a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in: sign in to “%1” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::CreationsPanel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from this draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from the draft of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove failed creations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” and other failed creations</source>
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
    <name>partita::EditDialog</name>
    <message>
        <source>Change instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>Send %n change</numerusform>
            <numerusform>Send %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what it is at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is on its way. Closing this window stops nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: somebody else has changed this instance meanwhile. Choose for each such field whether yours or theirs stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell what came of it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service agreed, but still shows another value for what is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the service has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first which value stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance&apos;s status allows no change now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of this instance is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::EditForm</name>
    <message>
        <source>%1 to %2 characters: letters, digits and -, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the service may work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that the new group does not admit lose the brokers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when the storage is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the default enterprise project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile, to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not sent yet. Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
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
    <message>
        <source>This connection is signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in needs a new one-time passcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this connection is not in memory, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the connection with the passcode that your device shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had no turn in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was not complete in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other requests to the same server took all the time, so this one was never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the requests that are under way have ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the request on to another address, which is never followed, since it would carry what proves who you are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy that this connection has of its own: address, kind, user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or give the connection a proxy of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time passcode is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user, the password or the token was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is known, but may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier sign-in was refused, so nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals in a row would lock the user out for a time. That is why the console stops by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check account, user and password, then sign in to the connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again only after you have checked user and password: every refusal counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::EstateDelegate</name>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::EstateTree</name>
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
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes are unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loading</source>
        <comment>place: state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ExportTools</name>
    <message>
        <source>There is no instance to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instances are being exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) saved as %1</source>
        <translation>
            <numerusform>%n instance saved as %1</numerusform>
            <numerusform>%n instances saved as %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instance to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) copied</source>
        <translation>
            <numerusform>%n instance copied</numerusform>
            <numerusform>%n instances copied</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy what is shown as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection as CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection as JS&amp;ON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::FailedCreationsDialog</name>
    <message>
        <source>Remove failed creations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service removes all of them at once: every instance of this project whose creation failed, whoever wanted it. None of them has ever run, so no messages are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances whose creation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remove them, type their &amp;number, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n instance(s)</source>
        <translation>
            <numerusform>Remove %n instance</numerusform>
            <numerusform>Remove %n instances</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading which creations have failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read, and nothing was sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no failed creation in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed: another creation has failed meanwhile. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are being removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking which of them are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell yet what was removed: read the list again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) are still there.</source>
        <translation>
            <numerusform>%n instance is still there.</numerusform>
            <numerusform>%n instances are still there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until the service has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of instances first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::FieldBlock</name>
    <message>
        <source>%1 (%2)</source>
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
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
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
    <name>partita::GeneralSection</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you call it, for example “orders, production”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read-only until unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed through this connection until you unlock it. On by itself for production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection has this name too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::GroupButton</name>
    <message>
        <source>Co&amp;llapse all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::IdPicker</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This enterprise project is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked connections are imported. The space bar sets and takes off the tick of the selected rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region and project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n connection(s)</source>
        <translation>
            <numerusform>&amp;Import %n connection</numerusform>
            <numerusform>&amp;Import %n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written, so some of the connections are missing. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported</source>
        <translation>
            <numerusform>%n connection imported</numerusform>
            <numerusform>%n connections imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are not part of such a file. Partita asks for them when you sign in to a connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ImportText</name>
    <message>
        <source>Cannot be read: “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: “%1” holds another kind of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: “%1” holds a value that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: it is not a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a list of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON, so it is no list of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is JSON, but it was not exported from Partita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a later version of Partita. Update this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is here already, and the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would replace the one that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other servers: would replace “%1”, and its secret is asked for anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would replace “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 of account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats an earlier connection of this file, which counts instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::InstanceActions</name>
    <message>
        <source>&amp;Restart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an instance first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Ctrl+Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Staged restart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart some at a time (Ctrl+Alt+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staged restart has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staged restart is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::InstanceFinder</name>
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
        <source>Show &amp;failed creations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ask for instances whose creation has failed</source>
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
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conn&amp;ect</source>
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
    <message>
        <source>%1  (%2)</source>
        <comment>a group of instances and how many it has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>instances that have no such value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::InstancesPage</name>
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
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances are loaded as soon as the connection is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for nothing. The menu Connection enables it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection names no region and project yet. Edit it to choose some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) failed too.</source>
        <translation>
            <numerusform>%n more place failed too.</numerusform>
            <numerusform>%n more places failed too.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create one like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::JournalModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::JournalPanel</name>
    <message>
        <source>Search the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries were changed or taken out by something else than Partita, the first at number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you create, change, restart or delete is written down here, with its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry holds these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is being exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved as %1</source>
        <translation>
            <numerusform>%n entry saved as %1</numerusform>
            <numerusform>%n entries saved as %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved as %1: %2</source>
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
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the keychain for the secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 › %2 / %3</source>
        <comment>connection › region / project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: the secrets were wiped from memory. What was loaded before is still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections were written by a later version of Partita. They are shown as far as this version understands them, and cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in the settings file could not be read.</source>
        <translation>
            <numerusform>%n connection in the settings file could not be read.</numerusform>
            <numerusform>%n connections in the settings file could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with the connections could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be copied to another place either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;PI calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Staged restarts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::NetworkPage</name>
    <message>
        <source>&amp;VPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name, or its id. Cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With DHCP. By hand: the id of the network, not that of the subnet. Cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides who reaches the brokers. Can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its status is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no VPC yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n address(es) free</source>
        <translation>
            <numerusform>%1, %n address free</numerusform>
            <numerusform>%1, %n addresses free</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no DHCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This VPC has no subnet yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::NetworkSection</name>
    <message>
        <source>Way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwor&amp;d of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted authorities, besides those of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file; optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority file holds no certificate in the PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No authority was taken over from a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n extra authority(s)</source>
        <translation>
            <numerusform>%n extra authority</numerusform>
            <numerusform>%n extra authorities</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the host of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of the proxy is a name or an address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::OverviewPage</name>
    <message>
        <source>Its place is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed while its status is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of this instance is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name, description, maintenance window and more (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this instance meanwhile: review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n change not sent yet</numerusform>
            <numerusform>%n changes not sent yet</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is in effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance was already as wanted; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restart follows. What has no field here cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and send…</source>
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
    <name>partita::PageList</name>
    <message>
        <source>%1: complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: something is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::PasswordFields</name>
    <message>
        <source>%1, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a–z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 of the four kinds are needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::PasteWords</name>
    <message>
        <source>access key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from credentials.csv: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from variables of a shell: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::PlaceChooser</name>
    <message>
        <source>Stop se&amp;arching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region and project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the projects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>title, what happened, advice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell the projects of this account. Enter the id of the project by hand; it is under “My credentials” in the cloud&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) found. Tick those that belong to this connection.</source>
        <translation>
            <numerusform>%n project found. Tick it if it belongs to this connection.</numerusform>
            <numerusform>%n projects found. Tick those that belong to this connection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::PlacesSection</name>
    <message>
        <source>Instances are looked for in these places: each is a project in a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
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
        <source>A&amp;dd the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the region of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such region; its id looks like cn-north-4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the id of the project, or find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a project has letters and digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region first; the question goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::PlacesTable</name>
    <message>
        <source>Places of this connection</source>
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
        <source>Project id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::PolicyPage</name>
    <message>
        <source>As the server decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the &amp;storage is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: a client that names a topic creates it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: topics are created on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic topics have 3 partitions, 3 replicas and a retention of 72 hours; a typing mistake in a client creates one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the service may work on it. Can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of %1 to %2 characters, values of at most %3; none of = * &lt; &gt; \ , | /. At most %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::QueryChips</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::QueryField</name>
    <message>
        <source>Filter: words, status:ERROR, name:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter can go on with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::QueryWords</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a field that must not be empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>a field that must be empty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not exactly: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is exactly: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” names no field, so it is looked for as text. These do: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” does nothing until a value follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is not closed: all that follows belongs to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance here has “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are looked for in names, ids and addresses.
Fields: %1
Examples: status:ERROR, name:&quot;my cluster&quot;, name:=orders (the whole name), -region:eu-de (not there), tag:env=prod
Fields of one kind widen the list, different ones narrow it.
Ctrl+Space offers what occurs.</source>
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
    <name>partita::RemoveConnectionDialog</name>
    <message>
        <source>Remove from Partita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from Partita</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry here is removed, with its settings. It leads to %1, %2.</source>
        <comment>regions, projects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is removed from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partita keeps no secret of it in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in the cloud: instances, topics and access keys stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from Partita?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being removed. The keychain may ask you for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written, so the connection stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not removed from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is gone, but its secret may still be in the keychain. Open the keychain&apos;s own program and remove the entry with this name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::RestartsPanel</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin no more of them; what restarts already is watched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with those that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out those that wait; what restarts already is watched to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this instance wait for its turn once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <comment>maintenance window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No staged restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu Instance begins one for the instances that are selected: some at a time, and each looked at before the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not over: %1. Those that wait are not restarted, and nobody watches those that restart now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ReviewPage</name>
    <message>
        <source>To be accepted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the server decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the warnings first, or change what they are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::SecretEdit</name>
    <message>
        <source>Show the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the %1 (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::SecretText</name>
    <message>
        <source>There is no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not have the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is too large for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry in the keychain is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program that keeps secrets is running on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not unlocked, so it gives nothing and takes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not let Partita at this entry, or its prompt was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was removed from the keychain, or is in another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting for an answer of yours; a change may still be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this system takes fewer bytes in one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is there, but it is not what Partita writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no reason that Partita knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install or start a keychain such as GNOME Keyring or KWallet, or type the secret for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks, or type the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a prompt behind the other windows, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the secret at each start, without the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the secret again; when it is remembered, the entry is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or type the secret for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::SecurityDialog</name>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking wipes the secrets of all connections from memory and ends what is being loaded. What is on show stays. To go on, Partita asks the keychain again, and you for what is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes without input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “Another time” above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written, so nothing has changed. Check the disk and the permissions of the settings file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::SignInBanner</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a title as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is in the keychain, but not in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) are signed out too.</source>
        <translation>
            <numerusform>%n more connection is signed out too.</numerusform>
            <numerusform>%n more connections are signed out too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time pass&amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it is kept in memory until Partita is closed or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 of account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partita is locked: no secret is in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this connection is not in the keychain, so it is asked for at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this connection is not in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is switched off. Switch it on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the secret. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in memory. What you type replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the security token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passcode that your device shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is not needed, or is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in for this run, but the secret was not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but the settings could not be written, so Partita will not look into the keychain at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written, so nothing was done. To sign in for this run, take the tick off “Remember in the keychain”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the pass&amp;word too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is in memory, so only the one-time passcode is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is in the keychain, so only the one-time passcode is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the password or the passcode. Enter the passcode that your device shows now; if the password has changed, type it too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::SizingHelp</name>
    <message>
        <source>How much storage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written per &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how much your producers write in a day, before replication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No specification is large enough for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 GB a day × %2 days × %3 replicas + %4 GB × %5 brokers) ÷ %6 usable ≈ %7 GB: specification %8 with %9 GB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::SourcesDialog</name>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::SourcesLine</name>
    <message numerus="yes">
        <source>%1 of %n place(s) loaded</source>
        <translation>
            <numerusform>%1 of %n place loaded</numerusform>
            <numerusform>%1 of %n places loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed out</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n signed out</numerusform>
            <numerusform>%n signed out</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place with its state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::SpecificationCard</name>
    <message>
        <source>up to %1 messages a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage %1 to %2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>≈ %n broker(s)</source>
        <translation>
            <numerusform>≈ %n broker</numerusform>
            <numerusform>≈ %n brokers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partita::SpecificationCards</name>
    <message>
        <source>sold out in every zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::StagedRestartDialog</name>
    <message>
        <source>Staged restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are restarted in the order of this list, each looked at right before and watched until it runs again. The first one that does not run again stops the rest, until you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at a &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each only inside its own maintenance &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows count in t&amp;his time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows count in this time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin the restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its maintenance window is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what they are at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell which clock its windows follow. Choose the one of its own console; clocks that change in summer are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By that clock it is %1 now. An instance is begun while at least %n minute(s) of its window are left.</source>
        <translation>
            <numerusform>By that clock it is %1 now. An instance is begun while at least %n minute of its window is left.</numerusform>
            <numerusform>By that clock it is %1 now. An instance is begun while at least %n minutes of its window are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until they have been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked that could be restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the time zone of the windows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number first.</source>
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
        <source>Your own projects, with an access key or a user. Secrets are kept in the keychain or in memory only.</source>
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
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes can leave through this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changes allowed for %2</source>
        <comment>connection, minutes:seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token until %1</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of this sign-in ends at %1. It is renewed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>clock %n min behind the server</source>
        <translation>
            <numerusform>clock %n min behind the server</numerusform>
            <numerusform>clock %n min behind the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock %n min ahead of the server</source>
        <translation>
            <numerusform>clock %n min ahead of the server</numerusform>
            <numerusform>clock %n min ahead of the server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; signing with the server&apos;s</source>
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
    <name>partita::StorageField</name>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage, as a slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::TagTable</name>
    <message>
        <source>&amp;Remove the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::TestPanel</name>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the te&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test tries every step to the service, also before anything is saved. It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rust this authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain for the secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed; cause and remedy stand below.</source>
        <translation>
            <numerusform>%n step failed; cause and remedy stand below.</numerusform>
            <numerusform>%n steps failed; cause and remedy stand below.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed since this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not know:
%1
SHA-256 %2
Compare the fingerprint with the one that your operator gives you. Only if they are equal, trust the authority: this connection will then accept everything that it has issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection trusts “%1” from now on; it is kept when the connection is saved. Test again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::TestStepRow</name>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing permission: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::TestStepWords</name>
    <message>
        <source>Not needed: the proxy looks the name up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: the address begins with http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the server did not say its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: no identity service is known; the next steps show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n availability zone(s)</source>
        <translation>
            <numerusform>%n availability zone</numerusform>
            <numerusform>%n availability zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n specification(s)</source>
        <translation>
            <numerusform>%n specification</numerusform>
            <numerusform>%n specifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Both clocks say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n second(s) behind</source>
        <translation>
            <numerusform>The clock of this computer is %n second behind</numerusform>
            <numerusform>The clock of this computer is %n seconds behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n second(s) ahead</source>
        <translation>
            <numerusform>The clock of this computer is %n second ahead</numerusform>
            <numerusform>The clock of this computer is %n seconds ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure the connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the availability zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the specifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed · %1</source>
        <comment>time in ms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed · %1</source>
        <comment>time in ms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: listing projects is not permitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::TintText</name>
    <message>
        <source>As its environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
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
<context>
    <name>partita::UnlockDialog</name>
    <message>
        <source>Unlock a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read-only: Partita sends no changes through it. Once it is unlocked, instances and topics can be created, changed and deleted, until it locks itself again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, type the &amp;name of the connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until &amp;Partita is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name exactly as it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ViewsButton</name>
    <message>
        <source>&amp;Save the present view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (an existing one is replaced):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, order and groups under a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::WindowBox</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::WriteLockBinding</name>
    <message>
        <source>The connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is read-only. Unlock changes in the menu Connection first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>partita::ZoneBoxes</name>
    <message>
        <source>Ids of the availability zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the zones, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (sold out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out for the chosen specification and disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
