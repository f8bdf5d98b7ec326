// Templates of the seventh set in English: tables, exports, logs, several values of a kind in one message.
export const enLists = `
# GB,IE,CA,NZ keep
U: Payment run for {employer}, please check the IBANs have the right length:
| Payee | IBAN | Amount |
|---|---|---|
| {p2} | {iban} | 412.50 |
| {employer2} | {iban2} | 1,980.00 |
| {p3.fg} | {iban3} | 77.10 |
| {law} | {iban4} | 640.00 |
A: All four have the length their country asks for. Row 2, {employer2}, has the highest amount.
U: row 3 bounced last time, "account closed". {p3.g} now sends {iban5}
A: Then replace {iban3} by {iban5}. Value date {shortdate}?
U: yes. approver is {p1}, {p1.mail}
# US,GB,CA,AU keep
U: who is on my network? router export:
Device            MAC                IP
kitchen-speaker   {mac}  {ip.lan}
{p1.g} phone      {mac2}  {ip2.lan}
unknown           {mac3}  {ip3.lan}
printer           {mac4}  {ip4.lan}
A: The unknown one, {mac3}, has a maker prefix of a camera vendor. Do you own a doorbell camera?
U: my landlord {p2} of {housing} put one in. can I block it?
A: Yes, add {mac3} to the deny list. It still has a lease of 24 h, renewed at {time}.
U: router login is admin / {pw}, is that the default
A: No, but change it. Also turn off WPS; channel 6 at 2.4 GHz is crowded. {trapa}
# US,GB,IE,IN keep
U: Please revoke these shared links, they went to the wrong people:
{url1.doc}
{url2.share}
{url3.profile}
{url4.reset}
A: Hello, {p9.g} from {software}. Which workspace are they in, and who may confirm?
U: {employer}, owner {p1} ({p1.mail}), cc {p2} ({p2.mail})
A: Three are revoked. {url4.reset} had expired after 24 hours anyway.
U: they were opened from {ip} and {ip2}, do you know who that is?
A: The first belongs to {telecom}, the second to {employer2}. {trapa}
U: that's {p3.g}'s company. thanks
# US,GB,ZA,AU keep
U: chargeback batch, 4 rows, check digit wrong anywhere?
card;name;amount;reason
{card1.plain};{p1.u};49.90;4837
{card2.plain};{p2.u};12.00;4853
{card3};{p3.u};310.00;4837
{card4.plain};{p4.u};8.49;4855
A: All four pass the checksum. Codes 4837 and 4853 mean no authorisation and goods not as described.
U: the third cardholder is a client of {bank}, the rest {bank2}
A: Then {p3.t} {p3.f}'s dispute goes to {bank}. Deadline is 45 days.
U: mail the summary to {p5.mail}, {p5} runs the {shop} account
A: I can draft it: "Dear {p5.g}, four chargebacks, total 380.39 ..." {trapa}
# US,GB,IE keep
U: HR export is broken, the ids shifted by a column
employee,id,dob,national_id,email
{p1.fg},{staff},{dob},{id},{p1.mail}
{p2.fg},{staff2},{dob2},{id2},{p2.mail}
{p3.fg},{staff3},{dob3},{id3},{p3.mail}
A: The name contains a comma, so every row has six fields, not five. Quote the first column.
U: works. {p2.g} left {employer} on {date} though, drop {p2.him}
A: Remove the line with {staff2}. You may also want to mask {id} and {id3}.
U: can payroll at {bank} take it like that
A: Yes, in UTF-8 with max 5,000 rows. {trapa}
# GB,US,AU,NZ keep
U: DHCP static list for the clinic, sort it by IP please
{mac}  {ip.lan}  reception ({p1.g})
{mac2}  {ip2.lan}  x-ray
{mac3}  {ip3.lan}  Dr {p2.f}
{mac4}  {ip4.lan}  till at {pharmacy}
{mac5}  {ip5.lan}  spare
A: Sure. Are all of them on a /16 or /24 mask?
U: /24, gateway {ip6.lan}. client is {clinic}
A: Then they can't be in one subnet, please check {ip3.lan} against {ip6.lan}.
U: ok that's {p2.t} {p2.f}'s old laptop. serial {serial}, bin it
A: Removed {mac3}. Remaining: {mac}, {mac2}, {mac4} and {mac5}. {trapa}
# IE,GB,US,CA keep
U: access log of the shared folder, anything odd?
{date} {time} {p1.user} {ip} GET {url1.doc}
{date} {time2} {p2.user} {ip2} GET {url2.share}
{date} {time2} anonymous {ip3} GET {url3.invoice}
A: The anonymous visit from {ip3} to {url3.invoice} needed no login.
U: that's the invoice of {employer}. block {ip3} and {ip4}
A: Blocked. Should {p1.t} {p1.f} and {p2.t} {p2.f} keep access?
U: {p1.g} yes, {p2.g} no, {p2.he}'s at {employer2} now
A: Done, ticket {ticket}. The retention is 90 days, 12 MB so far.
# US,GB,AU,IN
A: {airline} group desk, {p9.g}. Please send the passenger list for booking {booking}.
U: {p1.fu}, passport {passport}, born {dob}
{p2.fu}, passport {passport2}, born {dob2}
{p3.fu}, passport {passport3}, born {dob3}
A: Thank you. Who pays and how?
U: {employer} pays, card {card}. Hotel is {hotel}, on another card, {card2}.
A: Total {mid}, flight {flight} at {time}, baggage 23 kg each.
U: {p2.g} needs a wheelchair. Escort is {p4}, {phone}
A: Noted for {p2.t} {p2.f}. You can change names here: {url.reset}
U: {trapu}
# ZA,AU,GB,IE
U: We want to change the officers of the association at {bank}
A: Certainly, {p9} here. Which association, and who goes and who comes?
U: {club}, account {acct}. Out: {p1} (treasurer). In: {p2}, {dob}, {id}, {addr}
A: And the second signatory?
U: {p3}, {dob2}, {id2}, {addr2}. Secretary stays {p4.i}
A: Thanks. Both new officers get a card; {p1.t} {p1.f}'s card, {card}, stops today.
U: good. statements to {p2.mail}, our bookkeepers are {employer}
A: Upload the minutes here, please: {url.share}. {trapa}
# US,GB,CA lower
U: sold my old phone on ur site, buyer says its blocked
A: Hi! {p9.g} from {shop} Marketplace. Listing link and IMEI?
U: {url.profile}, imei {imei}, its a {handset}
A: And who's the buyer?
U: {p2.l}, {p2.mail}, paid {price} w card ending {card.last}. shipped w {courier} {track}
A: {courier} says delivered on {shortdate}. Was the phone from {telecom} on contract?
U: yes til {month} but paid off. acct {acct}, {p1.l}
A: I've asked {telecom} to unblock. Payout to your debit card ending {card2.last}, or another?
U: another: {card3}. {trapu}
A: Please add it here, not in chat: {url2.reset}
# GB,IE,US,NZ
A: Volunteers' desk of {charity}, {p9.g} here.
U: Hi, street collection totals: {p1.g} 41.20, {p2.g} 38, {p3.g} and {p4.g} together 112.75
A: Brilliant! Who banked it?
U: {p5} at {bank}, paying-in ref {invoice}. {shop} and {pharmacy} kept tins on the counter too, 19.05 and 7.60
A: Could I have expenses from anyone?
U: {p1} 12.40 bus, to {iban}. {p2} 6.00 parking, to {iban2}
A: Paid by {shortdate}. New volunteer forms: {url.share}
U: {trapu}
A: {trapa}
# US,GB,IE
U: My late aunt {w2.m} had accounts all over. Can you make me a checklist?
A: Of course, and my condolences. Which institutions do you know of?
U: {bank} {acct}, {bank2} card {card}, {insurer} policy {policy}, {energy} {acct2}, {telecom} phone {phone}
A: 1. {bank}: close {acct}
2. {bank2}: cancel card {card}
3. {insurer}: claim on {policy}
4. {energy}: final bill for {acct2}
5. {telecom}: end contract for {phone}
U: add her house, {addr}, council {council}, and that the executor is {law}
A: 6. {council}: council or property tax for {addr}
7. Executor: {law}
U: her id was {id}, born {dob}. {trapu}
# GB,US,AU
U: My password manager export, please tell me which are weak
site,user,password
mail,{p1.mail},{pw}
bank ({bank}),{cust},{pw2}
router,admin,{pw3}
work ({employer}),{p1.user},{pw4}
A: I'd advise against pasting these anywhere. {pw} and {pw3} are the weakest.
U: ok. and the profile page {url.profile} shows my birthday, {dob}
A: Hide it in the settings, and use a recovery code. Length of 14 or more, max 64.
U: thx, signed {p1}. {trapu}
# IE,GB,AU,NZ
U: Can you check who's down for the under-9s bus on {shortdate}?
A: Sure, {p9.g} at {club} here. I have {p1}'s car and {p2}'s van.
U: kids are {p3.rel}, {p3.relg}'s friend {p4.g}, {p5} and {p6}
A: {m5.t} {m5.f} is the coach I think?
U: oh yes. so his lad then, {p5.rel}
A: Contact numbers?
U: {p3} {phone}, {p4} {phone2}, {p6}'s granny {phone3}
A: Pitch is at {addr}. Leave at {time}, back by 17:30. {trapa}
U: {trapu}
`;
