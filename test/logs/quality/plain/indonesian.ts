// Messages of help desks and everyday chat in Indonesian in which nothing is personal.
export const indonesian = `
Kamar kos masih kosong dua, kasur dan meja belajar disediakan. Dapurnya dipakai bersama.
Bibit lele ukuran lima senti dijual per seratus ekor, sudah termasuk plastik oksigen.
Tumis bawang merah, cabai, dan lengkuas sampai harum, lalu tuang santan.
Terima kasih banyak, kendalanya sudah teratasi dengan cepat.
Gadai emas prosesnya sebentar, cukup bawa barang serta kartu identitas.
gan, kurirnya nyasar terus dari tadi, tolong dihubungi dong
Penjahit sanggup menyelesaikan kebaya dalam sepuluh hari, asal kain segera diserahkan.
Kemeja batik lengan panjang, motif parang, warna cokelat sogan, ukuran besar.
Tekan tombol daya selama sepuluh detik sampai lampu indikator berkedip.
Biji kopi dari Toraja disangrai sedang, aromanya rempah dengan sentuhan jeruk.
Pementasan wayang dimulai sehabis isya dan baru rampung menjelang subuh.
Ibu hamil dianjurkan minum tablet zat besi serta memeriksakan kandungan setiap bulan.
Obat batuk diminum tiga kali sehari sesudah makan, kocok dahulu.
bro, ntar malam jadi futsal gak?
Pajak kendaraan bisa dibayar di gerai keliling, jangan lupa membawa bukti kepemilikan asli.
Printer tiga dimensi berhenti di tengah lapisan, filamennya kusut pada gulungan.
Penyelam pemula wajib didampingi instruktur, kedalaman maksimum dua belas meter.
Sedia payung sebelum hujan, cadangkan dokumen Anda malam ini.
Kereta menuju Surabaya terlambat setengah jam karena rel tergenang.
Waspada penipuan undian berhadiah, abaikan tautan mencurigakan dan jangan membagikan kode rahasia.
Dekorasi pelaminan bernuansa putih gading, lengkap dengan bunga melati segar.
Fotokopi bolak-balik dua ratus rupiah selembar, jilid spiral lima ribu.
Timnas menang adu penalti, seisi kampung bersorak kegirangan!
Meja makan bundar, kayu mahoni, muat enam kursi, finishing doff.
duh, nasinya gosong lagi gara-gara keasyikan nonton sinetron
Bimbingan belajar membuka kelas trigonometri, kelompok kecil, ruangan berpendingin.
Kambing kurban tersedia berbagai bobot, pengiriman sehari sebelum penyembelihan.
Selamat malam semuanya, jangan lupa istirahat.
Durian musim ini murah, sekilo cuma tiga puluh ribu.
Penerbangan dialihkan karena abu vulkanik menutup landasan.
Cucian kiloan selesai lusa, bila ekspres dikenakan tambahan separuh harga.
Anak saya cacar air, bolehkah dimandikan pakai rebusan daun sirih?
Kocok telur dan gula hingga mengembang, ayak terigu sedikit demi sedikit.
Setelah pembaruan versi 6.3, ikon di layar utama hilang semua.
Pemain bertahan terkena kartu merah, pelatih terpaksa mengubah formasi.
Lampu sein kedip terlalu cepat, barangkali satu bohlamnya mati.
Jamu kunyit asam cocok diminum dingin, pahitnya nyaris tidak terasa.
Jakarta macet total akibat banjir di beberapa ruas.
Sewa kano seratus ribu per jam, pelampung sudah termasuk.
Grafik penjualan naik tipis di triwulan ketiga, terutama kategori alat tulis.
Kabel serat optik putus tergigit tikus, pemulihan diperkirakan enam jam.
Permisi, apakah angkutan ini melewati terminal dan rumah sakit umum?
Untuk berkemah bawalah senter, jas hujan, matras, serta kantong tidur.
Plafon bocor sejak atap diterjang angin puting beliung.
Guru seni mengajarkan anyaman rotan, hasilnya dipamerkan di aula.
Cat tembok dua kali lapis, tunggu empat jam sebelum mengulang.
Bapak-bapak ronda diharap berkumpul di pos jam sebelas malam ini.
Seprai katun, corak daun monstera, anti luntur, tersedia dua ukuran.
Peladen menolak sambungan, mungkin tembok api memblokir porta.
Kacamata plus setengah sudah cukup, pusingnya mungkin akibat kurang tidur.
Tolong matikan proyektor seusai rapat, lampunya cepat panas.
Tanaman cabai keriting diserang kutu daun, semprotkan larutan bawang putih.
Setrika bagian dalam, suhu sedang, hindari sablon.
gmn cara batalin langganan, tombolnya gak bisa dipencet
mager banget hari ini, pengen rebahan sambil dengerin hujan
Tahun ajaran baru seragamnya kotak-kotak hijau, dasi dan topi dibeli di koperasi.
Pelanggan mengeluhkan suara bergema saat konferensi daring. Mikrofon ganda penyebabnya.
Kulkasnya diantar ke lantai berapa, ada akses troli?
Baterai ponsel menggembung, segera hentikan pengisian sebelum terbakar.
Terumbu karang memutih lantaran suhu laut menghangat beberapa derajat.
Batu bata merah seribu biji, pasir dua truk, semen empat puluh sak.
Kuota beasiswa terbatas, esai motivasi ditulis maksimal tujuh ratus kata.
Sayur asem habis, mau diganti urap atau lalapan?
Motor mogok di tanjakan, businya basah, karburator kotor.
Habis cabut geraham jangan merokok, kumur pelan dengan air garam.
Penari Bali memukau turis Korea lewat gerakan mata yang lincah.
Roti tawar berjamur sebelum tanggal kedaluwarsa, mohon ditindaklanjuti.
Bu guru minta penggaris, busur, jangka, dan buku kotak-kotak.
Sampai jumpa pekan depan, hati-hati di jalan pulang!
Tenda pesta ukuran sembilan meter, kursi lipat, kipas besar, genset cadangan.
Cuti bersama jatuh hari Selasa, kantor pelayanan kembali normal lusa.
Kucuran dana desa dipakai memperbaiki jembatan gantung dan irigasi.
Rencana liburan ke Singapura mundur gara-gara paspor belum jadi.
Status kiriman masih «disortir» sejak Minggu, adakah kabar?
Ular masuk ke kandang ayam, petugas pemadam lekas menangkapnya.
Nada dering tak terdengar meski volume penuh, pengeras suaranya sobek.
Air laut surut, anak-anak mencari kerang sambil tertawa riang.
Lem apa yang kuat menempelkan kaca akuarium?
lebaran nanti kumpul di rumah nenek, bawa ketupat sama opor
Mie ayam satu pangsit rebus, tanpa sawi, kuahnya dipisah ya.
Algoritma pengurutan lambat jika datanya jutaan, coba struktur pohon.
Siaran radio terganggu gemerisik, putar antena menghadap bukit.
Nasi liwet, tahu bacem, sambal terasi, penutupnya kolak labu.
Senar gitar putus pas lagu kedua, penonton malah ikut menyanyi.
Nyeri sendi berkurang setelah rutin berenang dan menurunkan berat badan.
Sarung tenun Sumba, pewarna alami akar mengkudu, dikerjakan tiga bulan.
Bulan puasa jam kerja dipangkas, pulang lebih awal setengah empat.
Kuras toren biayanya seratus lima puluh, sikat dan kaporit termasuk.
Ritsleting seret, olesi lilin atau sabun batang.
Timbangan digital ini akurat sampai satu gram, pas untuk pembuat kue.
Sepeda lipat roda enam belas inci, rangka aluminium, ringan dibawa naik kereta.
Tupai pandai melompat sekali waktu jatuh juga, santai saja.
Potong rambut plus keramas setengah jam, semir agak lama.
Palang parkir error, silakan keluar melalui gerbang timur.
Pendaki tersesat ditemukan selamat dekat air terjun, badannya lemas.
Cek ejaan naskah, tanda koma, dan nomor halaman sebelum dicetak.
Pelunasan umrah paling telat Ramadan, vaksin meningitis wajib.
Mulai April jadwal feri berubah, keberangkatan lebih sering.
Kasa nyamuk magnetik, bingkai putih, pemasangan gratis.
Dah dulu ya, sinyal jelek, nanti kukabari lagi.
`;
