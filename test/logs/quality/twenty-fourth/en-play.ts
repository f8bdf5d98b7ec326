// Situations: games, streaming, gyms, dating and events.
export const play = `
== *
U: my account got hacked and all my skins are gone!!!
A: Hey! Sorry to hear that. Please share your gamer tag and the email the account was created with.
U: tag is <g=account:{Shadow|Toxic|Lil|Pro|Dark|Sir}{Wolf|Potato|Sniper|Goose|Ninja}{##|_##|x#}>, mail <c.e>
A: Thanks. The email was changed yesterday from <ip>. Do you recognise that?
U: no im in {=town} i never use vpn
A: Restored. Sign-in link: <u=url:https://id.{pixelforge|ravenplay|northgate}.gg/restore/¿¿¿¿¿¿¿¿¿¿¿¿>. Your items will come back within 24h, <g>.
U: thx. it asks backup code, i have <s=secret:¤¤¤¤ ¤¤¤¤>
A: That'll do.
== US
U: bought {1000 gems|the battle pass|5 crates} and didnt receive
A: Hi <c.f>, this is <a.f>. I need the receipt number from the store email.
U: <r=account:GPA.####-####-####-#####>
A: And your player ID? It's under the avatar.
U: <p=account:#########>
A: The order was charged (card finishing in <card~4>) but the session dropped. I've granted the items.
U: k. dad wants the receipt at <=email:{bigdave|mr.gaines|coach}##@{gmail|yahoo}.com>
U: W support
A: GLHF <c.f>! Anything else, mention case <k=account:PX-######>.
== GB
U: want to cancel gym membership, moving away
A: Sorry to see you leave! What's your membership number and full name?
U: <m=account:{GX|FT}-######> <c.n>
A: There's a 30 day notice, so the final payment of £{24.99|32} leaves the account ending <y=account:####> on the 1st.
U: use the card <card~m> instead, that accounts closed
U: and my <o?brother/sister> <o.f>'s joint one?
A: <o.f> would have to write to us separately at this branch of <=organisation:{IronHouse|Peak & Pulse|Benchmark|Sweatbox} {Gym|Fitness}>.
== AU
U: pin for the 24/7 door isn't working at the {=town} club
A: Hi! What's the name on the membership and birthday, please?
U: <c.n~l>, <dob~s>
A: Your old one expired. It's <s=secret:####> now, works from 5 minutes.
U: ps is the {=town} one still at <addr~s>?
A: Yep, <=organisation:{Anvil|JetSet|Iron Bay} {Fitness|24|Gym}> hasn't moved.
U: yeah in now cheers
A: Enjoy your workout <c.f>!
== US
U: stream keeps buffering at 1080p, error {TVQ-ST-103|5003|E84}
A: Let's fix that. Which device and app version?
U: {2019 smart tv|roku stick}, {6.12.3|4.8}
A: Clear the app cache, then set quality to Auto. You need at least 5 Mbps.
U: got 80
A: Then the app needs an update to {6.13|4.9}, released {May 2|June 11}.
== GB
U: is the new season on the basic plan
A: Yes, all plans include it, from {14|21} {March|October}. Basic has ads and is £{4.99|5.99}.
U: can i download on basic
A: No, downloads start with Standard, on 2 devices.
U: ok thx
== CA
U: tickets for {Saturday|the 8 pm show} never arrived in my inbox
A: Hi there! Order number and the email you used?
U: <o1=account:TK-########> / <c.e>
A: It looks like there's a typo in the mail on file. I've resent 2 tickets, row F, 11-12, for <c.n> and guest.
U: got em. can I transfer one to my friend <o.n>? <m=email:<o.e>>
A: Done, <o.f> will see it in the wallet.
U: can i pay for parking too, same card? <card~4>
A: Parking was {=cur}{15|20}, receipt emailed.
== IE
U: someone is using my pics on a fake profile
A: That's horrible, I'm sorry. Can you send the link of the profile?
U: https isnt clickable but its <u=url:https://www.{sparkle|meetcute|twosome}.{ie|com}/profile/{aoife|sarah|mike|ross}_##¬¬>
A: Reviewed and removed. To verify you, could we get a first name, date of birth and your own username?
U: <c.f>, <dob~o>, username <c.h>
A: Thanks for reporting <c.f>. A moderator, <a.f>, will watch for re-uploads.
U: the creep also had my work on it, <=organisation:{Salon Bleu|Lakeview Crèche|Dwyer’s Pharmacy}>, is that gone
== IN PH
U: tournament registration done but team not showing. team captain <c.n>
A: Please give your registration ID and the in-game names of all players.
U: <r=account:TRN####>. players <h=account:{Rex|Viper|Nova}.##>, <h2=account:itz{Kobra|Mayur|Jepoy}##>, <h3=account:{Lucky|Mystic}¬¬¬#>
A: <h2> was under 16 so it was flagged. Please confirm date of birth.
U: <kid~n>
A: Need parent consent then. Form is mailed to <c.e>.
U: my <o?papa/mummy> <o.n> will sign, <o?his/her> no <tel>
== NZ
U: whats the cost for casual swim and is the hydroslide open
A: Adults {=cur}{7.50|8}, kids {=cur}{4|4.50}. The slide opens weekends {10|11} to 4.
U: spin class need booking?
A: Yes, in the app up to 7 days ahead. Late cancel is {=cur}{5|8}.
U: kk
== SG
U: hi, promo for yoga class package still got? 
A: Yes, 10 classes {=cur}{180|220} until 3{0|1} {June|Aug}, valid 4 months.
U: can share w friend
A: Sharing is allowed with one named person, please give both names and mobile numbers.
U: me <c.n> <tel>, friend <o.n> <tel2>
A: Packages linked, <k=account:YG-#####>. Pay at the counter or link.
U: paid liao, card no. last four <card~4>, name <o.n>
== US
A: Hi, billing for <=organisation:{Frostline|Emberfall|Galehold} Studios>, what's up?
U: parental pin forgot. kid locked me out haha
A: I can reset it with the last four of the card and your mother's maiden name.
U: card <card~4>, maiden name <s=secret:{Kowalski|Petrillo|Dunham|Escobar|MacAfee|Liu}>
A: All good <c.f>. New parental PIN is <s2=secret:####>.
U: mail the receipt to <c.e>, and my address changed: <addr>
U: ty. kids profile name is {weird|fine}, <h=account:{Turbo|Captain|Sir}{Nugget|Llama|Pickle}##>, can u hide it
A: Yes, <h> is now set to private.
`;
