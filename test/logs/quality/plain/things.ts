// Names of things, events and fields of machines that look like names of people, firms or accounts and are none.
export const things = `
Object field shipping_address_line_1 was null in the response
foreign key fk_invoices_users_2023_idx could not be created
the column customer_first_name_hash is missing from the export
Please set max_connections_per_host to 40 and retry
env variable APP_LOG_LEVEL_2 is not read on startup
index idx_tickets_created_at_2025 is 4 GB now
the job nightly_sync_v3 failed again with exit code 137
migration 20250114_add_status_column did not run
table tmp_orders_backup_07 can be dropped
feature flag enable_new_checkout_2 is off for me
"level":"warn","module":"billing","code":"E2077"
{"status":"failed","reason":"timeout","retry":3}
trace says span_id missing, module auth_proxy
the class UserProfileViewV2 throws a null pointer
pod web-7f8c restarted five times, reason OOMKilled
build 2024.11.3-rc2 crashes on launch
kernel 6.8.0-45 broke my sound
does it run on ios17 and android14?
my galaxy s21 and my ipad9 both fail
macos14 works, windows10 does not
I have a pixel7 and a chromecast3
office2019 or office365, which one do I need
ps5 and xbox360 controllers are not supported
usb3 port, hdmi2 cable, cat6 wire
it is made of Stainless Steel with a Bamboo lid
the frame is Carbon Steel, the saddle Synthetic Leather
colour Midnight Blue, size Medium, fabric Brushed Cotton
do you have it in Forest Green or Burnt Orange?
top is Merino Wool, lining is Recycled Polyester
worktop in Solid Oak or Black Granite
it says Powder Coated Aluminium on the box
the Tempered Glass cracked after two days
is the Memory Foam topper still on sale
the forecast says Mostly Sunny with a light breeze
It will be Mainly Cloudy on Sunday with Scattered Showers
expect Heavy Rain and Strong Winds until noon
Light Snow on Friday, then Clear Skies
a match at Olympic Stadium on Saturday evening
tickets for the game at Riverside Arena, section 12
the concert in Victoria Hall starts at eight
we saw it at the National Theatre last year
the museum next to Central Station is closed on Mondays
walk past the Town Hall and the Old Bridge
the final is at Wembley, kick off at three
the Grand Canyon, Yellowstone and the Golden Gate are on the list
a week in the Lake District, then two days on the Isle of Wight
we want to see the Black Forest and the Rhine Falls
Happy Hour is from five to seven, Sunday Brunch from ten
two Margheritas, one Caesar Salad and a Ginger Ale
the Chicken Tikka was cold and the Spring Rolls were missing
a Flat White, an Earl Grey and a Bloody Mary please
Apple Crumble with Custard for dessert
is the Greek Salad with Feta gluten free
one Croque Monsieur and a Crème Brûlée
they play Heavy Metal all night
I listen to Classic Rock and Smooth Jazz
my son does Judo, my daughter Modern Dance
Year 9 has Physical Education and Religious Studies on Tuesday
the course Introduction to Economics is full
I failed Organic Chemistry and passed Linear Algebra
her diagnosis is Type 2 Diabetes with High Blood Pressure
he has Crohn's disease and takes Vitamin D
it is an Alzheimer's support group
the doctor said Carpal Tunnel, left hand
Black Friday deals end on Cyber Monday
we are closed on Boxing Day and Good Friday
Mother's Day flowers, delivered before Easter Monday
the Premium Plan has more than the Starter Plan
Basic, Plus and Family are the three tariffs
Click Account > Privacy > Delete History
open Control Panel, then Device Manager, then Sound
press Ctrl Shift Esc and look at Task Manager
the Terms and Conditions and the Privacy Policy were updated
choose Reply All, not Forward
my Task Bar and Start Menu vanished
the Head Office has a new Customer Relations team
our Accounts Payable and the Credit Control department
ask Human Resources or the Works Council
Property Claims and Technical Support share one mailbox
from Customer Success, with a copy to Legal and Compliance
sizes 2, 3, 5 and 8 are sold out
rooms 4, 6 and 9 have a sea view
in 2019 we had a dog, a cat, aa3 4bb was a score
seats in row 7, numbers 11, 12 and 13
I need 3 of 12 and 5 of 20
the pin is what? no idea, it took 4000 dollars from me
your code? none came, only 250 euros are gone
chapter 3, page 214, line 8
buses 42, 57 and 109 stop there
platform 9, coach 14, any seat
the score was 21 to 19 and then 15 to 21
serves 6, needs 400 g of flour and 2 eggs
Der Ofen heizt nicht mehr, das Thermostat und der Stecker sind neu
Welche Schraube passt in die Halterung der Lampe
Der Akku, das Netzteil und der Adapter fehlten im Karton
Im Angebot sind Bohrer, Hammer, Zange und Säge
Die Waschmaschine verliert Wasser, vermutlich die Dichtung der Tür
Das Display flackert, Tastatur und Lautsprecher gehen
Der Teppich hat Flecken, die Gardine einen Riss
Auf der Rechnung steht ein Rabatt, den es in der Filiale nicht gab
Bitte Helm, Handschuhe und Brille zum Kurs mitbringen
Die Heizung gluckert und der Boiler tropft
Für den Kuchen: Mehl, Zucker, Butter, Eier, Zimt
Die Kupplung rutscht, Bremse und Auspuff sind in Ordnung
Termin beim Zahnarzt, danach Physiotherapie und Labor
Der Router blinkt rot, Stecker gezogen, Antenne geprüft
Mathe, Deutsch und Sport fallen am Freitag aus
Die Fähre legt um acht ab, der Bus wartet am Hafen
Umtausch nur mit Kassenbon, Gutschein oder Gutschrift
Matratze, Lattenrost und Kissen im Paket
LAN and WAN, TCP and UDP, RAID and NFS: what is the difference
sort with MST and DFA, then TSP and SAT
films this week are Garden of Ashes, Night Bus and Bonzo
the album Silver Tides by nobody you know, track Velvet Rain
she plays Autumn Harbor and Paper Lantern on the piano
Also on are Kings of Nothing and The Last Ferry
c'est pour la Chambre Bleue et la Cuisine Rouge
un mur en Pierre Grise, un sol en Chêne Clair
la Soupe Verte et le Gâteau Noir
das Kabel ist zwei Meter lang, die Leiter vier Metern hoch
in einem Abstand von fünf Metern, nach sechs Tagen und sieben Stunden
handle is Glass Fibre, tip is Tungsten Carbide
seat in Vegan Leather, legs in Brushed Brass
Der Verstärker brummt, Mikrofon und Verteiler sind neu
`;
