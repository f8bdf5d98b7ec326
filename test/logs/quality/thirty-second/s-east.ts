// Czech, Ukrainian, Korean, Chinese, Vietnamese and Indonesian.
export const east: readonly string[] = [
  `cs
U: Dobrý den, chci reklamovat mixér z objednávky {k=a:~#######}. {w}
A: Dobrý den, paní {w.lv}, účtenku máte?
U: mám, pošlu na mail. peníze prosím na účet {czucet}
A: Děkuji. Výsledek pošleme na {emw}. {w2.f}, {o=o:(Mixdům s.r.o.|Domácnost Plus|Elektro Záruba)}`,
  `cs
U: nefunguje mi appka banky. rodné č. {rcm}
A: Dobrý den, pane {m.lv}, u telefonu {w2}. Rodné číslo prosím do chatu nepište.
U: no tak promiň. iban {ib} vám stačí?
A: Stačí. Zkuste aplikaci přeinstalovat.`,
  `cs
U: ahoj, zapomněl jsem přezůvky v šatně, {m.f} {m.l}, členská karta {k=a:~#####}
A: Ahoj {m.fv}, máme je na recepci. {o=o:(FitPark Letná|Posilovna Atlas|Gym Vltava)}`,
  `cs
U: Jsem objednaný na pátek (ordinace MUDr. {w2.l}), nemůžu přijít
A: Dobře, vaše jméno a datum narození?
U: {m}, {dm.dotsp}
A: Zrušeno, pane {m.lv}. Jiný termín vám pošleme na {ph}.`,
  `cs
U: Balík na jméno {w} má přijít na {ad}, ale zvonek je {n2.l}
A: Děkuji, kurýr {m3.f} má poznámku.`,
  `ua
U: Добрий день! Де моя посилка {k=a:2045~##########}?
A: Добрий день! Як до Вас звертатися?
U: {w.f}, отримувач мій чоловік {m2}
A: {w.fv}, посилка у відділенні 14. Номер отримувача {ph}?
U: так`,
  `ua
U: не приходить смс з банку на {ph}
A: Вітаю, мене звати {m2.f}, {o=o:(Дніпро Банк|Банк Карпати|Фінанс Львів)}. Назвіть ПІБ та РНОКПП.
U: {m.l} {m.f}, {rnokppm}
A: Дякую, {m.fv}. Ваш рахунок {ib.bare} активний.`,
  `ua
U: Хочу змінити адресу доставки води: {ad}
A: Добре. Ваш номер договору?
U: {k=a:~####-В}, код домофону {k2=s:~###К}
A: Прийнято, {w.fv}. Водій {m2.f} подзвонить.`,
  `ua
U: пароль {k=s:(Sonechko|Kotyk|Lviv)~###} не підходить, логін {h=a:(oksana|taras|bohdan)_~##}
A: Не надсилайте пароль у чат, будь ласка. Скинути його?
U: так, на {e1=e:<h>@(ukr.net|i.ua)}`,
  `ko
U: 안녕하세요 주문번호 {k=a:2024~########} 배송 언제 되나요
A: 안녕하세요 고객님, {o=o:(해찬마켓|도담상회|누리스토어)} 상담원 {n2}입니다. 성함과 연락처 부탁드립니다.
U: {n}, {ph}
A: {n} 고객님, 오늘 오후에 도착 예정입니다.
U: 주소는 {ad} 맞죠?
A: 네 맞습니다.`,
  `ko
U: 카드 분실했어요. 끝번호 {cc.l4}
A: 생년월일 6자리와 성함 부탁드립니다.
U: {dn.six} {n}
A: {n}님, 정지 처리되었습니다.`,
  `ko
U: 비밀번호가 안 먹혀요 아이디 {h=a:%%%%%~##}
A: 등록된 이메일로 임시 비밀번호를 보냈습니다. {e1=e:%%%%##@(naver.com|hanmail.net)} 맞으신가요?
U: 네. {k=s:*%%#%%##} 이거 맞아요?
A: 네, 로그인 후 변경해 주세요.`,
  `ko
U: 환불 계좌 [[organisation:국민은행]] {x=a:~#####-##-######} 예금주 {w2}입니다
A: 확인했습니다. 주민등록번호는 필요 없습니다.
U: 아 혹시 몰라서요 {rrnw2}
A: 개인정보는 남기지 말아 주세요, {w2} 고객님.`,
  `cn
U: 你好，我的快递{k=a:SF~############}三天没动了
A: 您好，请问收件人姓名和电话？
U: {n}，{ph}
A: {n}您好，已帮您催促，地址是{ad}对吗？
U: 对的`,
  `cn
U: 银行卡被冻结了，尾号{cc.l4}
A: 您好，我是客服{n2}，请提供身份证号码核实。
U: {shenfenn}
A: {n.l}{n.t!}，请携带身份证到网点办理。`,
  `cn
U: 亲 我改个地址 改成{ad} 收件人我老公{m2}
A: 好的亲，订单号发一下哦
U: {k=a:~#################}
A: 改好啦～`,
  `cn
U: 验证码{k=s:~#####}输入不对
A: 请重新获取。您的注册邮箱是{e1=e:~########@qq.com}吗？
U: 是的，用户名{h=a:%%%%%%~##}`,
  `cn
U: 给我妈{w9}挂个号，她{dw9.y}年的，{dw9.cjk}生
A: 好的，请问联系人电话？
U: 我是她儿子{m3}，{ph}
A: 已预约周三上午{o=o:(仁和诊所|康宁口腔门诊|安心中医馆)}，{n4.l}医生。`,
  `tw
U: 您好，我訂單{k=a:TW~########}還沒收到
A: 您好，我是{o=o:(好日子選物|森林小舖|大同生活館)}客服{n2.f}，請問大名與電話？
U: {n}，{ph}
A: {n.l}{n.t!}您好，包裹已到{ad}，由管理室代收。`,
  `tw
U: 掛號要改時間，身分證{twidn}，生日{dn.tw}
A: {n}您好，改到週五下午{n2.l}醫師可以嗎？
U: 可以，謝謝`,
  `tw
U: wifi密碼{k=s:%%%%~####}連不上
A: 請問分享器的MAC是？
U: {mc=m:&&:&&:&&:&&:&&:&&}
A: 已重開，麻煩{w.f}再試一次。`,
  `tw
U: 信用卡{cc.dash}被盜刷!!
A: 您好，為了您的安全請勿提供完整卡號。請問身分證後四碼？
U: {twidm.l4}，我叫{m}
A: {m.l}先生，卡片已停用，新卡寄到{ad}。`,
  `vi
U: Shop ơi đơn {k=a:VN~########} của mình đến đâu rồi ạ
A: Dạ chào anh/chị, cho em xin tên và số điện thoại ạ.
U: {n}, {ph}
A: Dạ {n.t!} {n.g}, đơn đang giao tới {ad} ạ.`,
  `vi
U: Tôi bị khóa tài khoản, cccd {cccdn}
A: Dạ em là {w2.g} từ {o=o:(Ngân hàng Sông Hồng|Ngân hàng An Phát|Ví Sen Vàng)}. Anh/chị cho em xin họ tên ạ?
U: {n.low}
A: Dạ tài khoản {k=a:0~##########} đã mở lại rồi ạ.`,
  `vi
U: mk wifi là {k=s:~#######} mà ko vào được
A: Dạ anh thử tắt nguồn modem 1 phút ạ. Mã khách hàng của anh là gì ạ?
U: {k2=a:HNI~######}
A: Dạ anh {m.g}, em báo kỹ thuật anh {m2.g} qua lúc 14h ạ.`,
  `vi
U: Con tôi {m2} lớp 2A hôm nay nghỉ ốm
A: Dạ vâng, cảm ơn phụ huynh. Mẹ bé là chị {w.g} đúng không ạ?
U: đúng rồi cô, sđt tôi {ph}`,
  `vi
U: hoàn tiền vào stk {k=a:19~############} tên {w.up}
A: Dạ bên em đã chuyển, mã GD {r=a:FT~###########} ạ.`,
  `id
U: kak paketku {k=a:JP~##########} kok blm sampe
A: Halo kak, mohon info nama dan alamatnya ya.
U: {n}, {ad}
A: Baik kak {n.f}, paket sudah dibawa kurir {m2.f}, nomornya {ph}.`,
  `id
U: Selamat siang, saya {n}, NIK {nikn}, mau aktivasi BPJS
A: Selamat siang {n.t!} {n.f}, dengan {n2.f}. Mohon tanggal lahirnya?
U: {dn.dash}
A: Sudah aktif. Terima kasih.`,
  `id
U: OTP {k=s:~#####} salah terus, username {h=a:<n.ef>_~##}
A: Jangan bagikan OTP ke siapa pun ya kak. Emailnya {emn} betul?
U: betul`,
  `id
U: refund ke rek {x=a:~#########} a.n. {w2}
A: Baik kak, banknya apa?
U: [[organisation:BCA]]
A: Oke, ditunggu 3 hari kerja ya kak {w2.f}. Salam, {o=o:(Toko Sinar Jaya|Batik Larasati|Kopi Nusantara Kita)}`,
  `id
U: plat {v=a:(B|D|L) ~### ^^^} mau servis besok jam 9, {m.f}
A: Siap pak {m.f}, no HP berapa?
U: {ph.bare}`,
];
