// Staff desks, suppliers and other firms.
import { readTemplates } from './templates.ts';

export const work = readTemplates(`
== US GB IE CA AU payslip
U: Hi HR, my payslip for {month} is missing. Emp no {acc.staff}
A: Hi {me.first}, it's in the portal now: {url}
U: Thanks. The account on it is my old one. New one is {iban}
A: I need your date of birth to change that.
U: {dob}
A: Updated to {iban} from {month#2}.

== US onboarding
U: Hello, I start at {org.firm} on {date} and need to send you my details.
A: Welcome aboard! Please send full name, SSN, address, and a personal e-mail.
U: {me}
/ {nid}
/ {addr}
/ {email}
A: Thank you {me.first}! Your manager will be {p2}. Your badge number is {acc.staff}.

== GB IE reference
U: Hello, I need a reference for a flat from HR. I've worked for {org.firm} since {month}. The agency is
{org.landlord}.
A: Hello {me.titled}, who should it be addressed to?
U: {p2}, {email.p2}
A: I'll send it to {email.p2} today. Please confirm your staff number.
U: {acc.staff}

== GB US AU CA IE parental-leave
U: I'd like to know how to request leave, baby is due in {month}
A: Congratulations, {me.first}! Please fill in the form and have {p2} sign it.
U: {p2.first} left, my manager is {p3} now
A: Then {p3.first} it is. I've changed that in your file {acc.staff}.

== US GB CA AU supplier
U: Our bank details have changed. {org.firm}, vendor number {acc.customer}, new account {iban}
A: Thank you. For security I will call {me} on the number on file, {phone}. Is that right?
U: {me.first} is on leave, please call {p2} on {phone#2}
A: I'm afraid it must be {phone}.
U: ok we'll wait for {me.first} then

== GB US AU IE CA laptop
U: new starter {p2} needs a laptop by {date}, team finance. can you set up mail too?
A: Sure. {p2.first} will have {workmail.p2} and a <ThinkPad X1|MacBook Air|Latitude 5450>.
U: super. initial password?
A: {sec.pw}, must be changed at first login.
U: sent to {p2.first}, ta
A: Ticket {acc.ticket} closed. {ag.first}

== IN IT-desk
U: Dear team, system is hanging. AnyDesk ID {acc.contract}. Regards {me}, {org.firm}
A: Good morning {me.titled}. Kindly share the IP of the system and I will connect.
U: {ip}
A: It is asking for PIN.
U: {sec.pin}
A: Connected. Please wait {n} minutes. For follow up please call {ag.first} on {phone}.

== US GB IE AU CA phishing
U: is this a real mail? It says from {p2.upper}, {email.p2}, and wants me to log in at {url}
A: Hi {me.first}, no, that isn't ours. Did you click it?
U: yes and typed my password, {sec.pw}
A: Please change it now. I've blocked {email.p2} and told {org.firm}.

== GB IE event
U: Hello, I'd like {n} tickets for the dinner, invoice to {org.firm}, {addr}
A: Lovely. May I have the names of the guests?
U: {me}, {p2} and {p3}. {p3.first} is vegetarian
A: Noted. Your invoice {acc.invoice} over {amount} goes to {org.firm}.

== US CA gym
U: I want to cancel my membership. {me}, member id {acc.member}
A: Sorry to see you go, {me.first}! Your contract runs until {date}.
U: I moved to {addr}, no club there
A: Then we can end it early. Please mail proof to {workmail.ag}.
U: sent from {email}
A: Got it. Cancelled, final payment {amount}.
`);
