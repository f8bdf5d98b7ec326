// Situations in Japanese, Chinese, Korean, Hindi, Indonesian and Arabic.
export const asian = `
# ja
U: クレジットカードをなくしました
A: ご連絡ありがとうございます。お名前とカード番号の下4桁をお願いいたします。
U: [p1]です。下4桁は[c1.last4]
A: [p1.l]様、ありがとうございます。生年月日もお願いいたします。
U: [b1.zh]
A: 確認いたしました。下4桁[c1.last4]のカードを停止しました。{再発行は1週間ほどです。|新しいカードは10日ほどで届きます。}
U: 住所変わってます。[d1]
A: 承知いたしました。[d1]へお送りします。受付番号は[a1=JC######]です。

# ja
U: ネットが昨日からつながらない
A: ご不便をおかけしております。担当の[p9.l]です。お客様番号をお教えください。
U: [a1=N#########]
A: ありがとうございます。ルーター裏面のMACアドレスはいかがでしょうか。
U: [m1.colon] です。暗号化キーは[s1=^^^^^^^^^^^^^]
A: キーは不要でございます。現在のIPは[ip1]となっております。{再起動をお試しください。|一度電源をお切りください。}
U: なおりました

# ja
U: 営業時間を教えてください
A: 平日は10時から19時、土日は18時までです。
U: 型番AX-30の電池はありますか
A: はい、880円で在庫がございます。
U: ありがとうございます

# zh
U: 你好，我的会员登录不上
A: 您好，请提供手机号和姓名。
U: [t1] [p1]
A: 谢谢，验证码已发送，请告诉我{一下|}。
U: [s1=######]
A: 验证通过，[p1:f.l]女士。您的会员号是[a1=VIP########]，请重新设置密码。
U: 密码改成[s2:pw]可以吗
A: 可以，但请不要告诉别人。
U: 绑定的卡换成[c1.spaced]

# zh
U: 快递单号[a1=SF#############]，怎么还没到？
A: 您好，包裹正在派送。收件人是[p1]吗？
U: 是我，身份证要吗 [n1]
A: 不用的。地址是[d1]，对吗？
U: 对，我生日是[b1.zh]，最好{那天前|在那之前}到
A: 好的，已备注给[o1=顺达速运;江南快递;恒通物流]。

# ko
U: 카드 분실했어요
A: 안녕하세요 고객님, 성함과 생년월일 부탁드립니다.
U: [p1] [b1.iso]
A: 확인되었습니다. 끝자리 [c1.last4] 카드 정지해 드렸습니다.
U: 새 카드는 [d1] 로 보내주세요
A: 네, {3일 정도 걸립니다|영업일 기준 3일입니다}. 접수번호는 [a1=R########]입니다.

# ko
U: 와이파이가 안돼요 공유기 맥은 [m1.colon]
A: 안녕하세요, 상담사 [p9]입니다. 현재 아이피가 어떻게 나오나요?
U: [ip1:lan]
A: 초기 비밀번호는 [s1=°°°°####]입니다. {다시 접속해 보시겠어요?|재접속 부탁드립니다.}
U: 됩니다 감사합니다. 영수증은 [e1] 로요
A: 네, [o1=한빛통신;나래텔레콤;우리동네인터넷]을 이용해 주셔서 감사합니다.

# hi
U: Bhaiya mera order abhi tak nahi aaya, order no [a1=OD###########]
A: Namaste, asuvidha ke liye khed hai. Aapka naam aur pincode bataiye.
U: [p1], [d1.pc]
A: [p1.f] ji, delivery boy [p2:m.f] aaj shaam tak aayega.
U: usko bolo call kare [t1] pe
A: Ji bilkul. OTP [s1=####] usko hi dena. Shikayat number [a2=CMP#######] hai.

# hi
U: net banking lock ho gaya hai mera
A: Namaskar, customer ID aur date of birth batayein.
U: [a1=########], [b1.dash]
A: Dhanyavaad. Debit card ke last 4 digit?
U: [c1.last4], poora no chahiye to [c1.spaced]
A: {Poora number kabhi share na karein.|Sirf last 4 chahiye tha.} Aapka temporary password hai [s1:pw].
U: theek hai, aadhaar bhi link karo [n1]
A: Ho gaya [p1:m] ji, [o1=~surname~ Sahakari Bank;~town~ Gramin Bank;~town~ Urban Co-op Bank] ki taraf se dhanyavaad.

# hi
U: recharge 299 wala kitne din chalta hai
A: 299 ka plan 28 din chalta hai, roz 1.5 GB.
U: 2gb wala?
A: 349 mein 2 GB roz, 28 din.
U: ok thik hai

# id
U: min pesanan saya [a1=INV/20250%1#/MPL/######] kok belum dikirim
A: Halo kak, mohon maaf ya. Boleh nama dan nomor HP-nya?
U: [p1.low] [t1]
A: Terima kasih kak [p1.f]. Dikirim hari ini ke [d1], {betul|benar} kak?
U: iya betul. tanggal lahir utk diskon [b1.dash]. bayar pakai kartu [c1.mask] kan sudah
A: Sudah kak. Kalau ada kendala email ke [e9=cs@~o1.dom~.~tld~].
D: [o1=Toko ~surname~;Batik ~surname~;~town~ Komputer]

# id
U: Selamat siang, mau klaim asuransi rawat inap
A: Selamat siang Bapak/Ibu, mohon nomor polis, NIK dan tanggal lahir.
U: polis [a1=##-######-##] NIK [n1] lahir [b1.dash]
A: Baik. Dirawat di rumah sakit mana?
U: [o2=RS ~surname~;Klinik ~surname~;RSIA ~town~], dokternya dr [p2.f]
A: Kode unggah dokumen [s1=######]. Klaim atas nama [p1] {sudah kami terima|sedang diproses}.

# ar
U: السلام عليكم، بطاقتي توقفت عن العمل
A: وعليكم السلام، ما اسمك ورقم الهوية من فضلك؟
U: [p1] [n1]
A: شكراً. هل هي البطاقة المنتهية بـ [c1.last4] ؟
U: نعم، وحسابي [i1]
A: تم التفعيل، رمز التحقق [s1=######] {صالح لخمس دقائق|صالح لمدة قصيرة}.

# ar
U: مرحبا وين طلبي رقم [a1=########]
A: مرحباً، الطلب مع المندوب [p2:m.f]. ما هو العنوان؟
U: [d1]
A: ورقم جوال آخر للتواصل؟
U: [t1] وهذا زوجي [p3:m]، رمز البوابة [s1=####]
A: شكراً لتسوقك من [o1=متجر الواحة;مكتبة النخيل;عطور الياسمين;مفروشات الديار].
`;
