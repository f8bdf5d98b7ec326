// Situations: transfers, secrets and sign-ups of several kinds.
export const office = `
== IE GB
U: Letting agent asked me for the deposit back-to-front: they have my old bank. Correct one is <iban>
A: Hi, I see tenancy <k=account:TNC/#####>. The refund run for <c.n> used <iban2>.
U: thats closed since {spring|january}. is the money lost?
A: No, it bounced back to us. Security question on the file: what street did you grow up on?
U: <s=secret:{Larch|Chapel|Quarry|Dublin|Mountjoy} {Hill|Row|Street|Lane}>
A: Matches. Re-sent today under payment <r=account:BP########>. Any joint tenant?
U: <o.n>, but {he|she|they} moved to <addr>
A: I'll let <o.f> know too.
== GB
U: My Isa transfer is stuck. Plan <p=account:ISA-#######>, DOB <dob~n>, NI <i=national-id:!ni>
A: Thank you. The other provider rejected it, they have your birth year as <dob2~y>.
U: Their mistake. I was born in <dob~y>
A: Could you send them a certified copy? Their address is <addr>.
U: Will do. My log-in phrase is "<s=secret:{purple monkey|harvest moon|slow train|seven swans} {dishwasher|over Leith|to Crewe|a-swimming}>", in case you want to check me
A: There's no need, <c?Mr/Mrs> <c.l>. Transfer reference <r=account:TR/######/¢>.
U: Thanks, <a.f>.
== US
U: how do I add my accountant to the invoicing app
A: Go to Team, Invite, and type an email. Who is it?
U: <o.n>, <m=email:<o.e>>
A: Sent, the invite is <u=url:https://app.{billwright|paperfox|quotely}.com/join/¿¿¿¿¿¿¿¿¿¿¿¿¿¿>
U: <o?he/she> says it wants an API token? I have <s=secret:{bw|pf|ql}_live_¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿>
A: That's only for integrations, please revoke that one. <o.f> just needs to click and pick a password.
U: ok done. business name on the invoices should be <g=organisation:{Sunny Side|Two Pines|Gritstone|Bay Leaf} {Landscaping|Cleaning|Tile & Stone|Bookkeeping} LLC>
A: Changed for workspace <k=account:WS-#####>, <c.f>.
== ZA IN
U: Kindly help, SIM swap was done without my permission and now bank account <x=account:###########> is empty
A: We are very sorry. I have blocked everything. Did you share any code?
U: someone called saying he is <o.n> from the bank, I gave OTP <s=secret:######>
A: Please give your ID number and another contact number.
U: <nid>, my {neighbour|office} number <tel>
A: Noted, <c.f>. Fraud case <k=account:FRD########>. You must open a police case and mail the number to <m=email:fraud@{umbono|deccan|sunrise}bank.com>.
U: please hurry I have a family. it's <c.n> at <addr>
== AU
U: Paid an international supplier twice. Their iban <iban>, ours was account <x=account:## ### ####>
A: Hi <c.f>. Recall takes 5 to 10 days and costs $25. Who's the beneficiary?
U: <g=organisation:{Weber|Hartmann|Lindner|Graf} {Werkzeuge|Maschinen|Optik} GmbH>, contact <o.n>
A: Ask <o.f> to authorise it at their end, that speeds it up. Your payment IDs?
U: <r=account:FX##########> and <r2=account:FX##########>, second one is the mistake
A: Recall lodged on <r2>. Confirm with your approval code please, in the app not here.
U: oh. I already typed it, <s=secret:######>
A: No harm, it's single use.
== SG NZ
U: want to change my username and display name, current <c.h>
A: Sure! What should it be? And your birth date, since names are locked for minors.
U: new one <h=account:{quiet|lazy|mint|tofu}{panda|otter|kiwi|noodle}##>, bday <dob~w>
A: Done. Your public page is now <u=url:https://{chirpnest|sketchlane|mixbox}.io/@<c.u>>, the old one redirects for 30 days.
U: ooh nice. backup codes still valid? first is <s=secret:####-####>
A: All still valid <c.f>, keep them private.
== CA
U: Family doctor portal invite expired <u=url:https://my.<d={maplehealth|bayclinic|prairiecare}>.ca/i/¤¤¤¤¤¤¤¤¤¤¤¤>
A: No worries. Patient's name and birth date?
U: my <o?father/mother> <o.n>, <old~n>. I look after the account, <c.n>
A: New one: <u2=url:https://my.<d>.ca/i/¤¤¤¤¤¤¤¤¤¤¤¤>. It'll ask for the health number.
U: <i=national-id:!ohip>
A: And the access word we mailed out.
U: <s=secret:{TUNDRA|LOONIE|BEAVER|CEDAR}-###>
A: Welcome in! Dr. <q.l>'s notes appear overnight at <=organisation:{Elgin|Bayview|Portage} Family Health Team>.
== PH NG
U: I cannot withdraw my savings in the cooperative. Member no. <m=account:{MC|COOP}-#####>
A: Hello, your profile is missing a date of birth and next of kin.
U: <dob~n>. next of kin <o.n>, <addr>
A: Okay <c.f>. To withdraw, enter transaction PIN in the app.
U: it says wrong pin but I use <s=secret:####> always
A: Kindly reset, then wait for <=organisation:{Unity|Bagong Pag-asa|Harmony|Progress} {Multipurpose Cooperative|Thrift Society}> to approve. Ticket <k=account:MP#####>.
U: who will approve? is it <q.f>?
A: Yes, the secretary <q.n>.
== GB US
U: forgotten my passphrase for the backup drive cloud, account <c.e>
A: Hi, you've got <a.f>. We can't see passphrases. Do you have the recovery kit printed?
U: yes it says device <z=account:BK-¢¢##-####> and key <s=secret:§§§§§-§§§§§-§§§§§-§§§§§>
A: That's the right one. Type it at <u=url:https://vault.{safekeep|coldbox|driveward}.com/recover/¿¿¿¿¿¿¿¿¿¿¿¿>, it asks for your birth year too.
U: <dob~y>. brilliant its decrypting, {312|87} GB to go
A: It takes a night or so. Enjoy your evening, <c.f>.
== IE
U: Payroll query, need my new IBAN in before {Thursday|the 24th}: <iban>
A: Hiya, that's grand. Staff number, and PPSN to confirm it's you?
U: <k=account:PR####>, <i=national-id:!ppsn>
A: Thanks <c.f>. The old account, <iban2>, comes off from this month.
U: Will my <o?husband's/wife's> card for the health plan need changing, <o.n>?
A: No, <o.f> is on the scheme through <=organisation:{Glanmore|Tara Hill|Blackwater} {Foods|Pharma|Medical}> and that's separate.
== GB
U: Lost the login to the parish hall booking thing, I'm the new treasurer after <o.n>
A: Welcome! What email did <o.f> use, do you know?
U: think it was <m=email:treasurer@{stmarkshall|millgreen|westcombe}{.org|hall.co}.uk>. password in the folder says <s=secret:{Jumble|Hymn|Bells|Teapot}{##|19##}>
A: That one was changed in {May|July}. I've made <u=account:<c.u>> for you, first sign-in at <u2=url:https://{hallbook|villagekey|roomdiary}.org.uk/start/¿¿¿¿¿¿¿¿¿¿>.
U: Smashing. Keysafe by the vestry, is it still <s2=secret:C####>?
A: It is. Bills come to you at <addr>, shall I change that from <addr2>?
U: Yes do. <c.n>
`;
