// Conversations in Bulgarian, Turkish, Hebrew, Thai, Japanese, Tagalog and Malay.
export const others3 = `
# bg-BG
U: Здравейте, казвам се {p1}, ЕГН {egn}, искам да сменя адреса си
A: Здравейте, г-жо {l1}. Кой е новият адрес?
U: {ad}
A: Промяната е направена. Изпращаме потвърждение на {e1}.
# bg-BG
U: пратка {a1=10###########} не е дошла
A: Добър ден, {f2} от {o1=~Еконт~Спиди~Емаг}. На чие име е?
U: {p4}, тел {ph}
A: Благодаря, г-н {l4}, куриерът ще дойде до 17 ч.
# bg-BG
U: превод по сметка {ib} не е минал
A: С коя банка сте?
U: [[organisation:Банка ДСК]]. аз съм {f3} {l3}
A: Г-жо {l3}, сметката е на {p2}. Вярно ли е?
U: да, {f2} ми е наемодател
# bg-BG
U: vzeha mi kolata s payak, {a1=CB #### @@}
A: Кой е собственикът?
U: {p2}
A: Глобата е 100 лв., номер {a2=Ф-######}.
# tr-TR
U: merhaba kargom gelmedi takip no {a1=7############}
A: Merhaba, ben {f1}, {o1=~Yurtiçi Kargo~Trendyol~Aras Kargo~Hepsiburada} müşteri hizmetleri. Adınızı öğrenebilir \
miyim?
U: {p2}
A: Teşekkürler {f2} Bey. Adres {ad} mi?
U: evet. kuryeye {ph} numarasını verin
# tr-TR
U: İyi günler, TC {tckn}, kredi başvurum ne oldu
A: İyi günler {f1} Hanım, annenizin kızlık soyadının ilk iki harfi nedir?
U: {s1=~KA~YI~DE~ÖZ~AR}
A: Başvurunuz onaylandı, ref. {a1=KR########}.
# tr-TR
U: Doktor {l2} Bey'den randevu almak istiyorum kızım {f7} için
A: Tabii, {f7} için doğum tarihi nedir?
U: {bd7|dot}
A: Perşembe 10:30, {o1=~Medicana~Acıbadem~Özel Ege Hastanesi}. Sizin adınız?
U: {p1}
# tr-TR
U: iade param {ib} hesabına gelmedi
A: Hesap kimin adına efendim?
U: {p4}, [[organisation:Garanti]]
A: {f4} Bey, sipariş {a1=TR########} için 3 gün içinde yatacak.
# he-IL
U: שלום, שמי {p1}, ת.ז. {zehut}, לא קיבלתי חשבונית
A: שלום {f1}, מדבר {f2} מ{o1=~פרטנר~סלקום~בזק~הוט}. לאיזה מייל לשלוח?
U: {e1}
A: נשלח. מספר פנייה {a1=########}.
# he-IL
U: היי החבילה שלי {a1=RR#########IL} לא הגיעה
A: היי, מה הכתובת?
U: {ad}, נייד {ph}
A: תודה {f2}, השליח {f4} יתקשר היום.
# he-IL
U: רוצה לבטל תור לד״ר {l2} ביום שלישי
A: שם המטופל ותאריך לידה בבקשה?
U: {p4}, {bd4|dot}
A: בוטל. {f1}, מרפאת {o1=~מכבי~כללית~מאוחדת}
# he-IL
U: מישהו השתמש בכרטיס שלי שמסתיים ב-{cc|4}
A: מה שמך המלא?
U: {p3}
A: {f3}, הכרטיס נחסם. הקוד שקיבלת?
U: {s1=######}
# th-TH
U: สวัสดีค่ะ พัสดุ {a1=TH##########@} ยังไม่มาเลยค่ะ
A: สวัสดีค่ะ แอดมิน{f3} {o1=~Flash Express~Kerry~ไปรษณีย์ไทย} ขอชื่อผู้รับค่ะ
U: {p1} ค่ะ เบอร์ {ph}
A: ขอบคุณค่ะคุณ{f1} พนักงานจะส่งพรุ่งนี้นะคะ
# th-TH
U: ลืมรหัสแอปธนาคารครับ เลขบัตร {thaiid2}
A: เรียนคุณ{p2} ขอวันเกิดด้วยค่ะ
U: {bd2|th}
A: ส่ง OTP ไปที่เบอร์ลงท้าย {ph|4} แล้วค่ะ
U: {s1=######} ครับ
# th-TH
U: ขอเปลี่ยนที่อยู่ใบแจ้งหนี้ครับ เป็น {ad}
A: ขอหมายเลขลูกค้าด้วยค่ะ
U: {a1=##########} ชื่อ {p2}
A: เรียบร้อยค่ะ คุณ{f2}
# th-TH
U: โอนเงินผิดบัญชีค่ะ บัญชี {a1=###-#-#####-#}
A: บัญชีของธนาคารไหนคะ
U: [[organisation:กสิกร]] ชื่อ {p4}
A: รับเรื่องแล้ว เลขที่ {a2=CS-#######} ค่ะ จะแจ้งทาง {e1}
# ja-JP
U: 注文番号{a1=###-#######}の商品がまだ届きません。{p1}です。
A: {l1}様、お問い合わせありがとうございます。{o1=~ヨドバシカメラ~ニトリ~ゾゾタウン}の{l3}と申します。お電話番号をお願いいたします。
U: {ph}です
A: 確認いたしました。明日午前中のお届けです。
# ja-JP
U: 引っ越したので住所変更をお願いします。新しい住所は{ad}です。
A: かしこまりました。お名前と生年月日をお願いいたします。
U: {p2}、{bd2|ja}
A: {l2}様、変更が完了しました。
# ja-JP
U: パスワードを忘れました。IDは{h1}、メールは{e1}です
A: 確認コードをお送りしました。
U: {s1=######}
A: ありがとうございます、{l1}様。
# ja-JP
U: マイナンバーの提出ですが、{mynumber}で間違いないでしょうか。社員番号{a1=#####}、{l2}です。
A: 人事部の{l3}です。{l2}さん、番号はチャットに書かないでください。
U: 失礼しました
# tl-PH
U: hi po di pa po dumating yung parcel ko {a1=SPXPH############}
A: Hello po, this is {f1} from {o1=~Shopee~Lazada~J&T Express~LBC}. May I have your full name po?
U: {p2} po
A: Thank you Sir {f2}. Tama po ba ang address, {ad}?
U: opo, pa-text na lang si rider sa {ph}
# tl-PH
U: Good am, mag follow up lang po ng SSS loan. SSS no. {sss}, {p1}
A: Good morning Ma'am {f1}. Saan po kayo employed?
U: sa {o1=~Jollibee Cubao~Puregold~Accenture~St. Jude Hospital} po, employee no {a1=#######}
A: Sige po Ma'am, pending pa sa employer.
# tl-PH
U: na hack po account ko, yung MPIN ko {s1=####}
A: Hala, please po palitan agad. Ano po ang number?
U: {ph|d}, naka pangalan kay mama, {p3}
A: Na-lock na po. Ref {a1=GC########}.
# tl-PH
U: paki update TIN ko {tinph}, bday {bd2|mdy}
A: Okay po Sir {l2}, paki-send ng ID sa {e3|payrollmnl.ph}. Salamat, {f3}
# ms-MY
U: salam, saya {p1}, nak semak baki. IC {mykad}
A: Salam Puan {f1}, saya {f2} dari {o1=~Maybank~CIMB~Tabung Haji~Bank Islam}. Nombor akaun?
U: {a1=1###########}
A: Terima kasih puan. Penyata dihantar ke {e1}.
# ms-MY
U: bekalan air takde dari semalam kat {ad}
A: Maaf atas kesulitan. Nama dan nombor telefon encik?
U: {f2}, {ph}
A: Baik Encik {f2}, aduan {a1=ADU-#######} telah dibuka.
# ms-MY
U: kereta saya {a1=@@@ ####} kena saman tapi bukan saya
A: Boleh beri nama penuh dan no. kad pengenalan?
U: {p4}, {mykad4}
A: Encik {f4}, sila muat naik rayuan di portal.
`;
