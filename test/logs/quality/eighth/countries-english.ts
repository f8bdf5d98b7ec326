// Countries where English is spoken; places.ts tells the lines.
export const englishCountries = `
US;en;english,english,spanish,indian,world,german,italian,chinese
Larkspur Lane,W 47th Street,Old Mill Road,Magnolia Ave,Sycamore Drive,Elm St,County Road 12,Pecan Blvd,N Kinzie Street,Briarwood Ct,Harrison Pike,S Grant Avenue
Dayton, OH=454##|Tucson, AZ=857##|Boise, ID=837##|Savannah, GA=314##|Duluth, MN=558##|Toledo, OH=436##|Reno, NV=895##|Mobile, AL=366##
n s, t p|n s, Apt k, t p|n s, Unit k, t p|n s №k, t p
(&##) 555-01##|&##-&##-####|+1 &## &## ####|(&##) &##-####|1-&##-&##-####
@@@ ####|#@@@ ###|@@@-####
gmail.com,outlook.com,yahoo.com,icloud.com
GB;en;english,english,english,irish,indian,world,nigerian,polish
Mossbank Road,Station Approach,Harewood Close,Church Lane,The Crescent,Albert Terrace,Weavers Row,Windmill Hill,Penny Lane,Queen's Gardens,Foundry Street,Chapel Walk
Leeds=LS# #@@|Bristol=BS# #@@|Norwich=NR# #@@|Hull=HU# #@@|Exeter=EX# #@@|Stockport=SK# #@@|Cardiff=CF# #@@|Reading=RG# #@@|Bath=BA# #@@|Perth=PH# #@@
n s, t p|n s, t, p|Flat k, n s, t p|na s, t p|Flat k, n s, t, p
07### ######|+44 7### ######|0117 ### ####|020 7### ####|01603 ######|07#########
@@## @@@|@@##@@@
gmail.com,btinternet.com,hotmail.co.uk,outlook.com
IE;en;irish,irish,english,polish,world
Sandymount Road,Patrick Street,Quay Road,Ballyhale Avenue,Castle View,Merchants Quay,Abbey Court,Cluain Ard
Galway=H91 *#*#|Limerick=V94 *#*#|Cork=T12 *#*#|Sligo=F91 *#*#|Ennis=V95 *#*#
n s, t, p|n s, t p|Apt k, n s, t, p
08% ### ####|+353 8% ### ####|01 ### ####|091 ### ###
#%#-G-####|19#-D-#####
gmail.com,eircom.net,outlook.ie
CA;en;english,french,indian,chinese,world
Lakeview Crescent,Rideau Street,Birchmount Road,Portage Avenue,Kingsway,Spadina Court,Whyte Ave,Cedarvale Rd
Kelowna, BC=V1Y %@%|Guelph, ON=N1H %@%|Regina, SK=S4P %@%|Halifax, NS=B3H %@%|London, ON=N6A %@%
n s, t p|k-n s, t p|n s, Unit k, t p
(&##) &##-####|+1 &##-&##-####|&##.&##.####
@@@@ ###|@@ ####
gmail.com,shaw.ca,rogers.com
AU;en;english,english,irish,indian,chinese,greek,world
Banksia Street,Wattle Grove,Nerang Road,Kookaburra Parade,Esplanade,Bligh Court,Ferntree Gully Road,Jetty Road
Geelong VIC=32##|Cairns QLD=48##|Hobart TAS=70##|Newcastle NSW=23##|Fremantle WA=61##
n s, t p|k/n s, t p|Unit k, n s, t p
04## ### ###|+61 4## ### ###|(03) 9### ####|02 9### ####
@@@-##@|#@@-#@@
gmail.com,bigpond.com,outlook.com.au
IN;en;indian
MG Road,Linking Road,Rajaji Salai,Park Street,Station Road,Gandhi Nagar Main Road,Jubilee Hills Road No. 10,Anna Salai
Pune=411###|Kochi=682###|Jaipur=302###|Indore=452###|Mysuru=570###
n, s, t p|Flat k, n s, t - p|House No. n, s, t p
+91 9#### #####|98########|+91-8##-###-####|09#########
MH ## @@ ####|KA-##-@@-####|TN##@@####
gmail.com,rediffmail.com,yahoo.co.in
NG;en;nigerian
Adeola Odeku Street,Awolowo Road,Allen Avenue,Ogui Road,Zik Avenue,Ring Road,Bode Thomas Street
Lagos=10####|Ibadan=20####|Enugu=40####|Abuja=90####
n s, t|n s, t p|Flat k, n s, t
080########|+234 80# ### ####|0703 ### ####|+23481########
@@@-###@@|@@@ ### @@
gmail.com,yahoo.com
KE;en;kenyan
Ngong Road,Kenyatta Avenue,Moi Avenue,Oginga Odinga Street,Lenana Road,Argwings Kodhek Road
Nairobi=00###|Kisumu=40###|Mombasa=80###|Nakuru=20###
n s, t|House k, n s, t|n s, t p
07## ######|+254 7## ######|0712######|+254-7##-###-###
K@@ ###@
gmail.com,yahoo.com
ZA;en;southafrican,southafrican,english,indian
Long Street,Voortrekker Road,Protea Avenue,Jan Smuts Avenue,Kloof Street,Umgeni Road,Church Street
Gqeberha=60##|Durban=40##|Stellenbosch=76##|Polokwane=06##|Bloemfontein=93##
n s, t, p|n s, t p|Unit k, n s, t, p
08# ### ####|+27 8# ### ####|021 ### ####|073#######
@@ ## @@ GP|CA ###-###|@@@ ### EC
gmail.com,mweb.co.za,telkomsa.net
SG;en;chinese,chinese,indian,world
Tampines Street 81,Bukit Batok West Ave 6,Serangoon Avenue 3,Jurong East Street 21,Toa Payoh Lorong 4,Bedok North Road
Singapore=5#####|Singapore=6#####
Blk n s №0%-k, t p|n s №1%-k, t p
9### ####|+65 8### ####|8#######|+65 9#######
S@@####@
gmail.com,singnet.com.sg
PH;en;filipino
Mabini Street,Rizal Avenue,Katipunan Avenue,Osmeña Boulevard,Bonifacio Street,J.P. Laurel Avenue
Quezon City=11##|Cebu City=6000|Davao City=8000|Baguio=2600|Iloilo City=5000
n s, t|Unit k, n s, p t|n s, Brgy. San Isidro, t
09## ### ####|+63 9## ### ####|0917#######|(02) 8### ####
@@@ ####
gmail.com,yahoo.com.ph`;
