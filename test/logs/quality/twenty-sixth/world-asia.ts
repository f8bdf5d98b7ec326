// Situations in Japanese, Chinese, Korean, Indonesian, Arabic and Hindi in Latin letters.
export const worldAsia = `
# JP bank
U: ログインできません
A: お問い合わせありがとうございます。<org:{みどり|青葉|北斗}{信用金庫|銀行}>の<a.l>です。お客様番号をお願いします。
U: <acc:#######>
A: ありがとうございます。<c.l>様、生年月日は？
U: <dobl>です
A: 確認しました。仮パスワードは<pw>です。
U: カードの暗証番号<sec:####>も変えたほうがいい？
A: こちらには暗証番号を書かないでください。下4桁<cardl>のカードはそのまま使えます。
U: 引っ越したので住所は<adr>です
A: <c.l>様、変更いたしました。
U: 受付番号は？
A: <acc:R#-######>です。

# JP parcel
U: 荷物がまだ届きません。伝票番号<acc:####-####-####>
A: 申し訳ございません。お届け先のご住所を教えてください。
U: <adr>
A: お名前とお電話番号もお願いいたします。
U: <c> <tel>
A: 担当の<o.l>より本日中にお電話いたします。
U: 置き配でお願いします。オートロックは<sec:####>
A: 承知しました。<org:{つばめ|ひばり|かもめ}{運輸|急便}>でございます。

# JP shop
U: 送料はいくらですか
A: 全国一律<n:500-800>円、5,000円以上で無料です。
U: 返品は？
A: 到着後8日以内、未使用に限ります。
U: わかりました

# CN shop
U: 订单<dd=acc:20##############>怎么还没发货
A: 您好，我是客服<a.f>，订单<dd>今天会发出。收货人是<c>吗？
U: 是的 地址改成<adr>
A: 好的，电话还是<tel>吗？
U: 对
A: 已经修改，<c.l><c.t>。
U: 退款退到卡<cardm>
A: 好的。物流链接：<url:https://wl.{kuaidaobao|yunlusong|feimao}.cn/t/¤>

# CN bank
U: 我的卡被冻结了 尾号<cardl>
A: 您好，<org:{江南|长岭|滨海}{农商银行|城市银行}>为您服务。请提供身份证号。
U: <cnid>
A: 谢谢，请输入收到的验证码。
U: <sec:######>
A: 验证成功，<c.l><c.t>。解冻需要本人<c>到网点。
U: 密码是我生日<dobn>，是不是因为太简单
A: 建议您修改。有问题请联系<org:{江南|长岭|滨海}{支行|分行}>的<o>。
U: 我邮箱<c.m>

# CN saas
U: 专业版多少钱一年
A: 专业版每年<n:699-1299>元，最多10个用户。
U: 能开发票吗
A: 可以，电子发票一般1到3个工作日。
U: 好

# KR telecom
U: 인터넷이 안 돼요
A: 안녕하세요, 상담원 <a>입니다. 고객번호 부탁드립니다.
U: <acc:#########>
A: <c> 고객님, 모뎀 MAC이 <mac> 맞으신가요?
U: 네 맞아요
A: 기사님이 <adr>로 방문 예정입니다. 연락처는요?
U: <tel> 이고 현관 비번은 <sec:####*>
A: 네, <org:{한결|새봄|누리}{통신|네트웍스}>였습니다. 접속 IP <ip>도 복구됐습니다.
U: 와이파이 비번은 <pw> 그대로죠?

# KR bank
U: 카드 분실했어요 주민번호 <rrn>
A: 주민번호 전체는 입력하지 말아 주세요. <org:{한빛저축은행|동해상호금융|새길은행}>입니다. 성함은요?
U: <c>
A: 끝자리 <cardl> 카드 정지했습니다, <c>님. 생년월일 확인 부탁드려요.
U: <dobl>
A: 새 카드는 접수번호 <acc:KR########>로 조회하세요.
U: 주소는 <adr>이고 비밀번호 <sec:####>는 바꿀게요
A: 네, 이메일 <c.m>로 안내드립니다.

# ID telecom
U: min internet mati dari {pagi|kemarin}
A: Halo Kak, dengan <a.f> dari <org:{Nusafiber|Jaringan Merapi|Borneonet}>. Boleh nomor pelanggan?
U: <acc:1########>
A: Baik, atas nama <c> di <adr> ya Kak?
U: iya betul
A: Mac modem <mac>, ip <ip> tidak merespon. Teknisi <o.f> ke sana jam 2.
U: oke wa saya <tel>
A: Siap. Pembayaran bulan ini dari kartu berakhiran <cardl> sudah masuk ya.
U: oke, password wifi jangan diganti, <pw>

# ID bank
U: Nama: <c>
NIK: <nik>
No. kartu: <card>
Keluhan: kartu tertelan ATM
A: Selamat siang <c.g:Bapak/Ibu> <c.f>, kartu sudah diblokir. Nama ibu kandung?
U: <sec:{Suharti|Aminah|Sulastri|Rohani|Kartini}>
A: Terima kasih, cocok. Kartu baru bisa diambil di <org:{Bank Nusa Jaya|BPR Artha Lestari|Bank Khatulistiwa}>.
U: tgl lahir di data <dobn>, alamat <adr>, betul?
A: Betul. Laporan nomor <acc:LP-########>.

# ID shop
U: ready kak? ukuran 40
A: Ready kak, warna hitam dan krem. Harga <n:120-290> ribu.
U: ongkir ke Bandung
A: <n:10-20> ribu, 2-3 hari sampai.
U: oke

# SA bank
U: السلام عليكم بطاقتي موقوفة
A: وعليكم السلام، معك <a.f> من <org:{بنك الواحة|مصرف النخيل|بنك الساحل}>. رقم الهوية لو سمحت؟
U: <saudi>
A: شكراً. البطاقة المنتهية بـ <cardl> موقوفة لانتهاء التحديث. ما هو الاسم الكامل؟
U: <c>، وتاريخ ميلادي <dobn>
A: تم التحديث. الآيبان <iban> فعال الآن.
U: والجوال الجديد <tel>، والعنوان <adr>
A: تم. أدخل الرمز <sec:####> في التطبيق فقط.

# SA shop
U: وين طلبي <acc:SA########>
A: أهلاً، الطلب مع المندوب <ma.f>، جواله <tel>. العنوان <adr>؟
U: ايه صح. يعطيه لأخوي <o.f> ورمز البوابة <sec:####>
A: تم يا <c.f>.
U: دفعت ببطاقة تنتهي <cardl>
A: وصل المبلغ، شكراً لتسوقك من <org:{متجر ريحان|بيت العود|دار الأناقة}>.

# HI bank
U: bhai mera atm card block ho gaya
A: Namaste, <org:{Purvanchal Gramin|Jan Seva Sahakari|Ganga Valley} Bank> mein aapka swagat hai. Card ke aakhri 4 ank batayein.
U: <cardl>
A: Dhanyavaad. Aapka naam aur janm tithi?
U: <c> , <dobn>
A: <c.f> ji, galat PIN ki wajah se block hua. OTP aaya hoga, app mein daalein.
U: <sec:######> ye aaya hai
A: OTP yahan mat likhiye. Naya card <adr> par bhej diya hai.
U: ok. PIN <sec:####> hi rahega na
A: Ji nahi, naya aayega. Mera naam <a> hai.
U: complaint number kya hai
A: <acc:CMP/#######> hai ji.

# HI telecom
U: recharge kiya <n:199-299> ka par data nahi aaya number <tel>
A: Ji, main <a.f>. Transaction ID bhejiye.
U: <acc:T2#############>
A: Recharge <fa> ke naam se dusre number par gaya hai, <tel2>.
U: wo meri {behen|didi} ka hai. aadhaar se check karlo <aadhaar>
A: Theek hai, transfer kar diya.
U: dhanyavaad. mera naam <c>, pata <adr>
A: <org:{Shaktinet|Desh Mobile|Sampark Telecom}> se judne ke liye dhanyavaad.

# HI shop
U: cooler ka warranty kitna hai
A: Motor par 2 saal, body par 1 saal. Model <txt:CL-###> Rs <n:5-9>,499 ka hai.
U: EMI milegi?
A: Haan, 3 aur 6 mahine bina byaj ke.
U: thik hai
`;
