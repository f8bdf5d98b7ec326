// Situations: insurers and pensions.
export const insurance = `
== GB
A: Good morning, claims team, <a.n> speaking.
U: Morning. I've had a bump in the car park, other driver's given me <o?his/her> details.
A: Right, let's get those down. First your policy number?
U: {Er|Hang on}, it's <p=account:MOT/########>.
A: And the registration of your car?
U: <plate>
A: Lovely. What did the other driver tell you?
U: Name of <o.n>, reg is <plate2>, and the phone is <tel~z>.
A: Let me read that back, <tel>?
U: That's it.
A: Your claim number is <k=account:CL#######>. A garage will ring you tomorrow.
U: Could you text that? And I've a witness, <q.n>, on <tel2>.
== GB
U: need to add my <o?son/girlfriend> as a named driver please
A: No problem. What is their full name, date of birth, and how long have they held a licence?
U: <o.n>, <dob2~s>, licence since {2015|2018|2019|2021}
A: Thanks, and the licence number?
U: <l=national-id:!ukdl.o>
A: The additional premium is {=cur}<=%#.##> for the rest of the year. Shall I take it from the card on file ending <card~4>?
U: no use a different one pls <card2>, expiry <=0%/2{7|8|9}>
A: Payment went through. New certificate will be emailed to <c.e>.
U: cheers. <o.f>s at uni in {=town} termtime, <addr~p>, does that matter
A: I've put <addr~p> as the term-time postcode, no change in price.
== US
U: Filing a hail damage claim for my roof. Homeowner policy <p=account:HO3-######-##>
A: I'm sorry about the damage! <a.f> here, I'll get this started. What's the address of the insured home?
U: <addr>
A: Thank you. Is that <c.n> on the declarations page?
U: yes and my <o?husband/wife> <o.f>
A: Adjuster <q.n> will call you within 48 hours at the number we have, <tel>. Still good?
U: better use my cell <tel2>
U: roofer is <=organisation:{Summit|Lone Star|Patriot|All Seasons} Roofing>, they took pics
A: Updated. Claim <k=account:##-####-#####> has been opened.
== AU
U: hey just checking if pet cover includes dental? thinking bout the {=cur}{38|42|51} a fortnight plan
A: Hi! Dental illness is covered up to $1,000 a year on Plus and Premium. Routine cleaning isn't, unless you add the Wellness pack for $<=%.##>.
U: any wait period
A: 30 days for illness, 6 months for cruciate ligament.
U: sweet and whats the excess
A: You can pick $0, $100 or $200. The lower the excess the higher the premium.
== CA
U: Good afternoon. I would like to change the beneficiary on my term life policy from my ex-<z?husband/wife> to my children.
A: I can send the form. Please confirm policy number, your date of birth and the children's names with dates of birth.
U: Policy <p=account:TL##########>. I was born <dob~w>. Kids are <o.f> (born <kid~w>) and <q.f> (born <kid2~w>).
A: Thanks, <c.f>. And the name of the beneficiary to be removed?
U: <z.n>
A: The form is on its way to <addr>. It has to be signed in front of a witness.
U: I moved in {June|May|the spring}, it's <addr2> now.
A: I've updated that first, so the form goes to the new place.
U: And premium notices still come on invoice <n=account:TL-INV-####>, correct?
A: Yes. Online you'd sign in with <c.h> and your passcode.
U: passcode is <s=secret:######>, just checking it works, no?
== IN
U: Cashless claim rejected by hospital desk. Policy <p=account:H/####/########>, patient my <o?father/mother> <o.n>
A: We regret the trouble. Please share the name of the hospital and the date of admission.
U: <g=organisation:{Sanjeevani|Arogya|Lotus|Surya} {Multispeciality|Super Speciality} Hospital>, {=town}, admitted {12|14|18|21} {June|July|Jan}
A: The hospital sent the request with a wrong date of birth. In our system <o.f> ji is born on <old~n>. What is on the Aadhaar?
U: aadhaar also says <old~n>. number is <i=national-id:!aadhaar>
A: Thank you. We've informed <g>, approval will come in 2 hours. Claim intimation number <k=account:CI##########>.
U: Please do fast
A: Sure <c.f> ji. For status open <u=url:https://claims.{surakshaone|medijan|arogyacare}.in/track/¤¤¤¤¤¤¤¤¤¤>.
== ZA
U: my medical aid card hasnt come, joined in {feb|march|june}
A: Let me check. Can I have your membership number or ID?
U: <i=national-id:!zaid> i dont have the other one yet
A: Your membership is <m=account:########>, main member <c.n>, one dependant <o.f>. It was posted to <addr>. Is this right?
U: no. we are at <addr2> since last year
A: Corrected. You can use a digital card meanwhile, log in with <c.e> and the temporary password <s=secret:{Wel|Med|Start}####{!|#|$}>
U: it worked thank you
== GB
U: Hi, what's the no claims discount if i've been driving 5 years with no accident?
A: With us 5 years gives up to {55|60|65}% off, it depends on the rest of your profile.
U: does it matter it's a {1.2|1.4|1.0} petrol
A: Yes, engine size and insurance group both count. Our quote tool takes around 4 minutes.
U: ok and cooling off period?
A: 14 days from the start date, minus £{25|35} admin.
== US
U: Does the travel plan cover a cruise that got cancelled by the line itself?
A: Yes, trip cancellation pays up to $10,000 per person for prepaid, non-refundable costs.
U: what about COVID
A: It's treated like any other illness, with a doctor's note.
U: ok and the form name so i can find it?
A: Look for form TC-{204|118} (rev. 0{3|6}/24) in the claims center.
== NZ
U: Kia ora, need to update contents policy, we've shifted
A: Kia ora! What's the policy and the new place?
U: <p=account:CT-#####-#>, now at <addr>
A: Ka pai. Any alarm there?
U: yep monitored by <g=organisation:{Kowhai|Sentry|Tui|Night Owl} {Security|Alarms}>. do you need the alarm code? its <s=secret:####>
A: No no, please never give us that! I'll leave <s> out of the notes.
U: haha ok my bad
U: oh and <o.n> moved in with us, flatmate. add <o?him/her>?
A: All done <c.f>, endorsement <k=account:EN-#####>, your premium goes from {=cur}{41.20|38.65} to {=cur}{44.95|40.10} a month.
== GB o=m c=f
U: I'm ringing about my late husband's pension, <o.n>.
A: I'm so sorry for your loss. Do you have his scheme number or National Insurance number?
U: The NI number, it's on this letter... <i=national-id:!ni>.
A: Thank you. And when was he born?
U: <old~v>.
A: And you are <c.n>, his spouse?
U: That's right, <c.f>. He worked for <g=organisation:{Marlow|Harker|Tyne|Stoneleigh} {Engineering|Foundries|Textiles|Paper Mills}> for thirty years.
A: I see the <g> section. You'd get half of his pension as a spouse's benefit. The forms will go out to <addr>.
U: And, um, I'd want it paid to my own bank, <iban>.
== SG
U: Hi, Shield plan renewal — deduct from which card ah?
A: Hi <c.f>, policy <p=account:L########> is set to deduct from <card~m> on the {3rd|8th|15th}.
U: that one expired alr. new card <card2~x>
A: Updated to the one ending <card2~4>. May I confirm your NRIC for audit purpose?
U: <i=national-id:!nric>
A: Thank you! Premium of S$<=%##.##> will be deducted from next cycle.
U: ok. app say enter policy PIN, i put <s=secret:######> correct?
A: Yes but best not to type it here. {Noted|Ok} with thanks, <a.f>.
`;
