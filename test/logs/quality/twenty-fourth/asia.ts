// Situations in Japanese, Chinese, Korean, romanised Hindi and Indonesian.
export const japanese = `
== ja
U: 注文した商品がまだ届きません。注文番号は<o1=account:JP-########>です。
A: お問い合わせありがとうございます。担当の<a.l>です。お届け先のご住所をお願いできますか。
U: <addr>
A: <c.l>様、確認いたしました。{明日|明後日}の午前中にお届け予定です。
U: わかりました、電話は<tel>にお願いします
A: 承知いたしました。オートロックの番号はございますか。
U: <s=secret:{#|##}-####>です。不在なら<o?弟/妻>の<o.f>が受け取ります
== ja
U: ログインできません。IDは<c.h>、パスワードは<s=secret:{sakura|neko|tokyo|hikari}{#|19##|20##}>だったと思うのですが
A: パスワードはこちらには書かないでください。ご登録のメールアドレスはございますか。
U: <c.e>
A: 再設定用のご案内をお送りしました。生年月日の入力が必要です。
U: <dob~w>で入れたら通りました
A: よかったです。またお困りの際はご連絡ください。
U: 登録カードは<card~m>のままで大丈夫ですか
A: はい、<c.l>様。
== ja
U: {掃除機|炊飯器|加湿器}の型番{KX-210|RC10|HM-55A}の保証期間を教えてください
A: 保証期間はご購入日から1年間でございます。延長保証は{3年|5年}で{2,200|3,300}円です。
U: 営業時間は？
A: 平日{9時|10時}から18時まででございます。
== ja
A: はい、<g=organisation:{みどり|つばさ|ひまわり}{歯科医院|クリニック}>でございます。
U: 予約の変更をお願いしたいのですが、<c.n>と申します。
A: 生年月日をお願いいたします。
U: <dob~w>です。診察券番号は<k=account:0#####>です。
A: <c.l>様ですね。木曜の{15時|16時30分}に変更いたしました。
U: 引っ越したので住所は<addr>に変えてください
A: 承知しました、受付の<a.l>でした。
U: ありがとうございます。
`;
export const chinese = `
== zh
U: 你好，我的快递显示签收了但没收到，单号<t=account:{SF|YT|JT}#############>
A: 您好，我是客服<a.f>。请问收件人姓名和电话？
U: <c.n> <tel>
A: 好的，收货地址是<addr>对吗？
U: 对的
A: 已联系快递员，取件码是<s=secret:{#|##}-%-####>，在驿站。
U: 让我{爱人|室友}<o.n>去拿可以吗
A: 可以的，报手机尾号就行。
== zh
U: 信用卡被盗刷了，尾号<card~4>
A: 您好，请提供身份证号码核实。
U: <i=national-id:!cnid>
A: <c.n><c?先生/女士>，卡片已冻结，新卡寄到<addr>，可以吗？
U: 可以，谢谢
A: 工单编号<k=account:W##########>。
U: 我生日登记错了，应该是<dob~w>
A: 已更正，感谢您选择<=organisation:{江南|长河|锦绣}{商业银行|农商银行}>。
== zh
U: 你们{扫地机器人T9|空气炸锅A3|电饭煲F40}现在多少钱，保修几年？
A: 活动价{899|1299}元，全国联保{1|2}年，11月{8|11}日前有效。
U: 包邮吗
A: 包邮的，偏远地区除外。
== zh
U: 我要开发票，抬头<g=organisation:{杭州|成都|武汉}{云帆|明德|晨光}{科技|贸易|餐饮}有限公司>
A: 好的，请提供接收邮箱和订单号。
U: <c.e>，订单<o1=account:E##############>
A: 已发送，联系人写<c.n>可以吗？
U: 邮寄地址<addr>
A: 好的。
U: 可以
`;
export const korean = String.raw`
== ko
U: 안녕하세요 배송지 변경하고 싶어요 주문번호 <o1=account:202{4|5|6}%0##-#######>
A: 안녕하세요, 상담사 <a.n>입니다. 새 주소를 알려주세요.
U: <addr>
A: 변경되었습니다. 받으시는 분 성함과 연락처도 부탁드립니다.
U: 공동현관은 <s=secret:#%##\#>이에요
U: <c.n> <tel>
== ko
U: 카드 분실신고요. 끝번호 <card~4>
A: 본인 확인을 위해 주민등록번호와 성함 부탁드립니다.
U: <i=national-id:!rrn> <c.n>이요
A: <c.n> 고객님, 정지 처리되었습니다. 접수번호 <k=account:L########>.
U: 임시 비번 <s=secret:####> 이것도 바꿔주세요
A: 앱에서 직접 변경하셔야 합니다.
U: 새 카드는 <addr> 로 보내주세요
A: 네, <=organisation:{한마음|새누리|동해}{은행|저축은행}> <a.n>이었습니다.
== ko
U: {공기청정기 AP-500|정수기 W3} 필터 교체주기랑 가격이 궁금해요
A: 교체주기는 {6개월|12개월}, 가격은 {29,000|45,000}원입니다.
U: 설치비는요?
A: 무료입니다. 주말은 {1만|2만}원 추가됩니다.
== ko
A: <g=organisation:{한빛|새봄|푸른}{의원|치과|내과}>입니다.
U: 네, 아이 예방접종 예약하려고요.
A: 아이 이름이랑 생년월일이 어떻게 되세요?
U: <o.n>이고요, <kid~w>생이요.
A: 보호자분 성함은요?
U: <c.n>입니다. 번호는 <tel>.
A: 금요일 {10시|11시 반}으로 잡았습니다.
U: 문자는 <c.e> 말고 번호로 주세요
`;
export const hindi = `
== hi
U: namaste, mera gas cylinder abhi tak nahi aaya. consumer no <x=account:7######>
A: Namaste, main <a.f> bol <a?raha/rahi> hoon. Registered naam aur mobile bataiye.
U: naam <c.n>, mobile <tel>
A: Dhanyavaad <c.f> ji. Delivery aaj shaam <addr~a> par ho jayegi.
U: delivery code <s=secret:####> hi dena hai na?
A: Haan ji, sirf cylinder milne ke baad.
U: ok ji. subsidy wala khata bank ka <y=account:##########> hi hai na
A: Ji. <=organisation:{Shree Balaji|Durga|Kaveri} Gas {Agency|Service}> ki seva lene ka dhanyavaad.
== hi
U: recharge kitne ka hai 84 din wala aur data kitna milega
A: {859|799} rupaye ka plan hai, roz {1.5|2} GB data.
U: 5g bhi free hai kya
A: Haan, 5G phone par unlimited.
== hi
U: account se ₹{500|1,200} kat gaye bina bataye. a/c <x=account:###########>
A: Asuvidha ke liye khed hai. Janm tithi aur PAN bata dijiye.
U: janam <dob~n>, pan <i=national-id:!pan>
A: <c.f> ji, ye minimum balance ka charge tha. Hum {50|100} pratishat wapas kar rahe hain, SR number <k=account:SR#########>.
A: Aur aapka card <card~m> bhi renew ho raha hai, pata <addr> sahi hai?
U: haan wahi
U: theek hai. branch manager <o.n> ne pehle mana kiya tha
== hi
U: doctor sahab <o.l> ka appointment kal ka cancel kar do
A: Ji, patient ka naam aur umar?
U: <c.n>, {45|62}. card wala number <k=account:UH######>
A: Cancel ho gaya. <g=organisation:{Jeevan|Sanjivani|Aastha} {Clinic|Nursing Home}> ko chunne ke liye dhanyavaad.
`;
export const indonesian = `
== id
U: halo kak paket saya blm sampai, resi <t=account:{JX|JNE|SIC}##########>
A: Halo Kak, dengan <a.f> di sini. Boleh nama penerima dan alamatnya?
U: <c.n>, <addr>
A: Terima kasih Kak <c.f>. Kurir akan antar ulang {besok|hari ini} sebelum jam 5.
U: oke, telp ke <tel> ya
A: Siap. Salam dari <=organisation:{Kilat|Merpati|Cepat} {Express|Kargo}>.
== id o=m c=f
U: Selamat siang, saya lupa PIN e-wallet. Nomor HP <tel>
A: Selamat siang. Mohon NIK dan tanggal lahir untuk verifikasi.
U: NIK <i=national-id:!nik>, lahir <dob~w>
A: Baik <c?Bapak/Ibu> <c.f>. Jangan berikan OTP ke siapa pun.
U: yg <s=secret:######> ini ya kak? sudah saya masukkan
A: Betul, PIN baru sudah bisa dibuat.
U: alamat kartu juga ganti ke <addr>, dulu atas nama suami saya <o.n>
== id
U: harga {rice cooker 1,8L|kipas angin 16 inci} berapa dan ada garansi?
A: Rp{285|419}.000, garansi resmi {1|2} tahun.
U: bisa COD?
A: Bisa, maksimal Rp2.000.000.
== id
U: mau ganti rekening untuk refund, <x=account:############> a.n. <o.n>
A: Mohon nomor pesanannya Kak.
U: <o1=account:INV/202{4|5|6}####/%####>
A: Sudah diubah. Salam, <a.f> - <g=organisation:Toko {Berkah|Sinar Jaya|Mandiri} {Elektronik|Mebel|Busana}>
U: makasih, invoice tolong ke <c.e>
`;
