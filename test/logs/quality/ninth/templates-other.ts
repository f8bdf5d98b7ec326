// Desks of many other sorts: see `parsed` in template.ts for how a template is written.
import { parsed } from './template.ts';

export const otherTemplates = parsed(`
us> U: I think my identity was stolen. {p1}, {id}, DOB {dob} A: Sorry to hear that. This is {p2.g} at {bank}. Recent
cards? U: real one is {card}, the fake one {card2} opened with {addr} A: Dispute filed, FTC form 14039 too. U: police
officer {p3.f}, badge {staff}, report {case} A: Thanks, {p1.g}.
gb us> U: The link {url} in your mail to {p1.mail} has expired A: Here's a new one: {url2} U: this shows someone else!
"{p2}, {addr}, {phone}" A: Thank you for telling us, {p1.g}. I'm removing it and telling {p2.g} too. Nobody else saw
it.
gb> U: Ms {f1.f} here, chair of {charity}. Bank mandate: remove {p2}, add {p3} (dob {dob}) A: Hello {f1.g}. Both need
to sign. Account? U: {sort} {bankno}, {bank} A: Thank you, form posted to {addr}. U: {p2.f} moved abroad, so email:
{p2.mail} U: refund please to {iban7} A: Noted, that replaces {iban8} on file.
us gb> A: Hello, {p1.g} here with {firm}. You asked for a demo? U: Yes, I'm {p2}, COO of {firm2}. We have 120 seats on
the Enterprise plan now A: Great {p2.g}! Invite to {p2.mail}? U: please, and {p3.mail}, {p3.g} runs IT. Meet at {url}
A: Sent. {firm2.s} gets 10% off until Q3.
us> U: does error 0x80070057 mean my license is invalid? Windows 11 23H2 A: Usually not. What's the product key? U:
{licence} A: Valid, {p1.g}. Run sfc /scannow. U: fixed, thx. remote session id {session} you can close A: Closed by
{p2.g}.
gb> U: hi can u change the name on my ticket, booking {booking}, from {p1} to {p2} A: {travel}, {f3.g} here. £25 fee.
Date of birth of {p2.g}? U: {dob} A: And passport? U: {passport} A: Done. Cabin bag 56 x 45 x 25 cm, 10 kg. U: tried
it at {url} first A: That page is down, use {url2}.
us> U: Food pantry delivery for my neighbor, {f1}, {addr} A: {charity}, bless you. Phone? U: hers is {phone}; I'm
{p2}, {phone2} A: Any allergies for {f1.g}? U: peanuts. she's born {dobshort}, a big birthday! Gate code {door} A:
Driver {m3.g} will sing happy birthday.
ie gb> U: Gas reading for {meter}: 04412. {p1.i}, {addr.s} A: Thanks {p1.f}. New balance €88.12, {utility}. U: direct
debit from {iban} pls, name {p1} A: Set for the 15th. U: text {phone}, not the landline {phone2}
us gb> U: Podcast mic won't pair: device id {mac}, app v3.8, user {p1.mail} A: Hey {p1.g}! {p2.g} from {firm}. Does
dongle {mac2} blink? U: yes twice A: Update to 3.9 at {url} then hold M for 3 s. U: {error} but ok now
gb us ca> U: Hi, security question: server {ip} scans us nightly. Contact abuse? A: Belongs to {firm}. Write to
{firm.mail}. U: they say ask {p1}, {p1.mail} A: {p1.g} answered: test host {mac}, moved to {ip2} on Monday. U: tell
{p1.g} our SOC lead is {p2}
us> U: Dealer portal login for {firm}: user {p1.login}, pass {pw} wont work A: Hi {p1.g}! Locked after 5 tries.
Mother's maiden name? U: {answer} A: Unlocked. From {ip}, right? U: no I'm on {ip2} A: Then I force a reset: {url}
gb ie us> U: Need the alarm code for the shop, this is {p1}, keyholder A: Password? U: {answer} A: Thanks {p1.g}. Code
{door}; engineer PIN {pin}. U: control panel ip is {ip} mac {mac} if you dial in A: Zone 3 faulty. {p2.g} of {firm}
comes at {time}.
za gb> U: Fleet card {card} refused at pump, truck {plate}, driver {m1} A: {firm} fleet desk, {p2.g}. PIN tried? U:
{pin} and {pin2} A: Too many tries; unlocked. Can {m1.g} confirm his cell? U: {phone}. {m1.g}'s odometer 182,400 km A:
Thanks, diesel limit 300 l.
us au> U: Refund for concert tix, order {order}, {p1} A: Hi {p1.g}. Paid with? U: {card}, my dad's, {m2} A: {m2.g}
must confirm. Email? U: {m2.mail}. He's at {ip} lol as in grandpa's wifi A: Mail sent. Section 114, row F, seats 7-8
released.
`);
