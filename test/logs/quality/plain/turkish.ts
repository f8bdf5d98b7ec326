// Messages of help desks and everyday chat in Turkish in which nothing is personal.
export const turkish = `
Merhaba, bulaşık makinesi suyu boşaltmıyor ve kapağın altından sızıntı yapıyor.
Ayarlar > Ekran > Parlaklık menüsünden otomatik uyarlamayı kapatabilirsiniz.
Sabrınız için teşekkürler, ekibimiz arızayı perşembe sabahı inceleyecek.
Mercimekleri yıkayın, soğanı tereyağında kavurun ve üzerine sıcak su ekleyin.
Yarın İstanbul'da sağanak bekleniyor, şemsiyenizi ve yağmurluğunuzu unutmayın.
Mont lacivert, haki ve bordo renklerde, S bedenden XXL bedene kadar mevcuttur.
slm, havuz bu akşam kaçta kapanıyo bilen var mı? biraz yüzmek istiyorum
E21 hatası genellikle filtrenin tıkandığını ya da hortumun büküldüğünü gösterir.
GÜNCELLEME SÜRERKEN CİHAZI KESİNLİKLE FİŞTEN ÇEKMEYİN VEYA KAPATMAYIN!
Kan tahlilleri hafta içi sabah yedi ile on arasında aç karnına alınır.
İade talebiniz depoya ulaştıktan sonra on iş günü içinde sonuçlanır.
Bu tava indüksiyonlu ocakta kullanılır mı, makinede yıkanabilir mi?
Motor yağı her on beş bin kilometrede veya yılda bir değiştirilmelidir.
sorun değil kanka, akşam antrenmandan sonra hallederim
Veli toplantısı 14 Kasım Cuma günü saat 17.30'a, konferans salonuna alındı.
Kargom üç gündür aktarma merkezinde bekliyor, takip ekranı hiç değişmiyor.
Öksürük şurubunu günde üç kez, yemeklerden sonra bir ölçek içirin.
Mağazamız hafta içi 10.00–21.00 arası açık, pazarları ise kapalıdır.
Aman ne güzel hava, güneş pırıl pırıl, kuşlar cıvıl cıvıl!
Önce arka kapağın vidalarını sökün, ardından pervaneyi yavaşça çekip çıkarın.
Wi-Fi mutfakta çekiyor ama yatak odasında sürekli kopuyor.
Tarife ücreti aylık 249,90 TL olup taahhüt süresi on iki aydır.
Kimya öğretmeni asitler ve bazlar konusunda sunum hazırlamamızı istedi.
Dereyi görmeden paçaları sıvama, maçın ikinci yarısı daha oynanmadı.
Başvuru dilekçesini evrak kayıt bürosuna elden teslim edebilirsiniz.
Yeşil elbise sipariş etmiştim, mor geldi, üstelik düğmesi de kopuk.
uygulama açılır açılmaz çöküyor, telefon güncel, sürüm 6.0.4
Fırını 180 dereceye ısıtın, tepsiye yağlı kâğıt serip hamuru yayın.
Ankara treni sinyal arızası yüzünden kırk dakika rötarlı kalkacak.
Saygılarımızla, iyi çalışmalar ve keyifli bir hafta sonu dileriz!
Hasta dünden beri baş dönmesi, bulantı ve çarpıntıdan yakınıyor.
Debriyaj yokuşta kaçırıyor, üçüncü vitese geçerken gıcırtı duyuluyor.
Kazak yüzde yüz merinos yününden örülmüş, bisiklet yaka ve ribanalı.
Sonbaharı seviyorum; kestane, balkabağı, tarçınlı salep ve hışırdayan yapraklar.
çok sağolun ya, şimdi tıkır tıkır çalışıyor :)
Lastik değişimi balans dahil 800 lira, otel hizmeti ayrıca ücretlendirilir.
USB kablosu temassızlık yapıyor, şarj ancak belli açıda başlıyor.
Yaşanan aksaklık için özür dileriz. Doğalgaz en geç gece yarısı verilecektir.
Ağustos ve eylül alışverişleri için tek fatura düzenlenebilir mi?
Bugünün menüsü: ezogelin çorbası, kuru fasulye, pilav, cacık ve irmik helvası.
Yoga dersi iptal edildi, plates ile yüzme normal saatinde yapılacak.
Güç düğmesini ışık sönene kadar on saniye basılı tutunuz.
Köşedeki Lübnan lokantasının humusu ve falafeli gerçekten nefis.
DİKKAT! Merdivenler kaygan, zemin az önce paspaslandı.
Tamirci anakartın sıvı temasından yandığını, onarımın masrafa değmeyeceğini söyledi.
Coğrafya sınavında akarsular, ovalar ve iklim kuşakları çıkacakmış.
bowlinge mi gitsek yoksa evde kutu oyunu mu oynasak gençler?
Antibiyotiği sekiz saatte bir alın ve kutuyu mutlaka bitirin.
Sabahtan beri sıcak su akmıyor, petekler de buz gibi.
Çekyat tek hamlede açılıyor, altında yorgan için geniş sandık var.
B blok asansörü bozuk, bakım görevlisi öbür gün gelecekmiş.
Dosya > Farklı Kaydet yolunu izleyip istediğiniz biçimi seçin.
Çağrı merkezine bağlanamıyorum, yarım saattir bekleme müziği dinliyorum. Yeter artık!
Yavru kediler ilk karma aşısını sekiz haftalıkken olur.
Vay be, Almanya'yı üç sıfır yendik, inanılmaz!
Sarımsağı ezin, domatesleri rendeleyin, maydanozu ince ince kıyın.
Tam bilet 150 lira, öğrenci ve emekliye yarı fiyat, bebekler ücretsiz.
Mikrofon cızırdıyor, sürücüleri yenilediğim halde düzelmedi.
Ödünç alınan romanın teslim süresi salı günü doluyor, gecikmede ceza kesilir.
naber, cumartesi mangal yapalım mı göl kenarında? köfteler benden
Duvar kâğıdı neme dayanıklıdır, rulo eni 53 cm, boyu on metredir.
Talebiniz muhasebe birimine yönlendirildi, yanıt yazılı olarak iletilecektir.
Masa başında oturmaktan belim tutuldu, ergonomik sandalye şart oldu.
Dışarısı ayaz, kar diz boyu, yollar buzlandı.
Tarayıcı önbelleğini temizleyin, sonra sayfayı F5 tuşuyla yenileyin.
Kurye koliyi yağmurun altına bırakmış, oysa şubeden alacağımı belirtmiştim.
Tesisatçı contayı değiştirdi, sifonu açtı ve kombinin basıncını ayarladı.
Damlaya damlaya göl olur, her ay azıcık biriktir.
Okul gezisinde Kapadokya'da peribacalarını, yeraltı şehrini ve çömlek atölyelerini göreceğiz.
Fıstığa ve glütene alerjim var, hangi tatlıları önerirsiniz?
Ekran maviye dönüp kendiliğinden yeniden başlıyor, döküm dosyası oluşmuyor.
Üç saksı alana yüzde on indirim sepette otomatik uygulanır.
Çarpım tablosunu ezberledim lakin kesirler kâbus gibi.
Ayakta izlenecek konserde kapılar ondokuzda açılır, vestiyer paralıdır.
valla bende sorun yok, modemi fişten çekip bi dene istersen
Balata değişiminden beri frenler ötüyor, bilhassa sola dönerken.
İyi akşamlar, cuma için pencere kenarında altı kişilik masa ayırtabilir miyiz?
Dağcı çantası 65 litre, sırt desteği ayarlanabilir, yağmur kılıfı hediyeli.
Tansiyonunuz yüksek çıkmış, tuzu, kahveyi, kızartmaları azaltınız.
Yıllık izin formunu en az iki hafta önceden amirinize onaylatın.
Güneş kremi parfümsüz mü, yenidoğan cildine uygun mu?
Gece tarifesine geçince elektrik faturamız dörtte bir oranında düştü.
Gülleri budamak için don tehlikesinin geçmesini bekleyin.
Tebrikler, çekilişte tost makinesi kazandınız, ödülünüz danışmada!
Dolaptaki yoğurdumu kim yedi? Üstüne not bile yapıştırmıştım.
Ocaktan beri İspanyolca çalışıyorum, telaffuz kolay, fiil çekimleri çıldırtıyor.
Kurulum yönetici yetkisi ve en az 8 GB boş alan gerektirir.
Fermuar ilk yıkamada patladı, değişim yahut para iadesi istiyorum.
Durak geçici olarak köprünün karşısına taşındı, tramvay seferleri kısaltıldı.
koptum gülmekten ahahah şunu gruba at
Kışlık kampanyada atkı, bere, eldiven, yünlü çorap ve pijama takımları var.
Diş hekimi kanal tedavisi ile tartar temizliği önerdi.
Oda fiyatına kahvaltı, otopark ve hamam kullanımı dahil mi?
Hoparlörü Bluetooth ile eşleştirin: düğmeye basın, bip sesini bekleyin, isteği onaylayın.
İşleyen demir ışıldar, o yüzden fayansları kendim döşüyorum.
Çilek kilosu 90 lira, taze soğan, dereotu, enginar tarladan yeni geldi.
Form Türkçe harfleri kabul etmiyor, geçersiz karakter uyarısı çıkıyor.
Süpürgenin emişi azaldıysa süzgeci durulayın, toz haznesini boşaltın.
Sadakat puanlarım neden silindi, hani iki yıl geçerliydi?
Voleybolcular yarı finale yükseldi, güreşçiler altın madalyayla döndü.
Norveç'te doğa muazzam, fakat bir fincan çay bile ateş pahası.
Bulgaristan ve Yunanistan gönderileri ortalama dört günde varıyor.
nezle oldum, ateşim 38,5, kemiklerim sızlıyor, yataktan çıkmıyorum
Yenilenmiş iki artı bir daire, amerikan mutfak, güney cepheli balkon, kiler.
Boya dört saatte kurur, ikinci katı ruloyla çapraz sürünüz.
tmm, kapıya gelince çaldır da makarnayı haşlamaya başlayayım
Sayaç endeksini ayın birinde, virgülden sonrasını yazmadan bildiriniz.
Yedekleme her gece 02.30'da çalışır, kayıtlar üç ay saklanır.
Otobüste şapkamı unuttum, kayıp eşya bürosu nerede acaba?
Sanat tarihi dersi on beş dakika gecikmeyle amfide başlayacaktır.
Çatallar sola, bıçaklar sağa, peçeteler yelpaze şeklinde katlanacak.
Dağ bisikleti, alüminyum kadro, disk fren, kilitlenebilir maşa, 27,5 jant.
Süt ekşimiş, ekmek küflenmiş, acilen markete uğramak lazım.
Bulutlar öğleden sonra dağılacak, sıcaklık yirmi üç dereceye tırmanacak.
Temassız ödeme reddediliyor, cihaz çip istiyor ve işlemi iptal ediyor.
Gebelikte ibuprofen tavsiye edilmez, parasetamol için eczacınıza danışın.
FİZİK ÖDEVİNİ ANLAYAN VAR MI?? yarın quiz var yaa
Cayma hakkı süresi on dörtten otuz güne çıkarıldı.
Perdeler keten kumaştan dikilmiştir, orta ısıda tersinden ütüleyin.
Apartman toplantısı gergin geçti, mantolama kararı gelecek aya kaldı.
Bayramınız mübarek olsun, tatil dönüşü haberleşelim!
Akü bitmiş, takviye kablosu olan komşu var mı?
Kek kabarmıyorsa fırının kapağını erken açıyorsunuzdur.
Dil seçimi: Türkçe, İngilizce, Arapça, Kürtçe veya Almanca.
Eleştirinizi mutfağa ilettik, çorbanın ılık gelmesi kabul edilemez.
Resim dersi için grapon kâğıdı, yapıştırıcı, makas ve suluboya alır mısın?
Nihayet cuma, pestilim çıktı, battaniye altında dizi keyfi yapacağım.
Kitaplık demonte gönderilir; dübel, menteşe ve alyan anahtarı paketten çıkar.
Gelir beyannamesini düzeltmek bedavadır, vergi dairesine dilekçe vermeniz yeterli.
Zeytinyağlı dolma, sigara böreği ve şalgamla sofrayı donattık, buyurun gelin.
`;
