import type { Words } from '../../core/disclosure.js';

/** The presets' texts in Bahasa Indonesia, by the English ones. */
export const words: Words = {
  // What partners do.
  'Chooses messages for visitors by what they do.':
    'Memilih pesan bagi pengunjung berdasarkan apa yang mereka lakukan.',
  'Collects what visitors do on the site and passes it on to other tools of the site.':
    'Mengumpulkan apa yang dilakukan pengunjung di situs dan meneruskannya ke alat lain milik situs.',
  'Counts and records what visitors do on the site, and tries out new features.':
    'Menghitung dan merekam apa yang dilakukan pengunjung di situs, serta menguji fitur baru.',
  'Counts visits and measures how fast pages are, without cookies.':
    'Menghitung kunjungan dan mengukur kecepatan halaman, tanpa cookie.',
  'Counts visits and records what visitors do, for reports to the site.':
    'Menghitung kunjungan dan merekam apa yang dilakukan pengunjung, untuk laporan bagi situs.',
  'Counts visits and what visitors do, and loads what the site has put in its container.':
    'Menghitung kunjungan dan tindakan pengunjung, serta memuat isi wadah tag milik situs.',
  'Counts visits and what visitors do, and loads what the site has put in its tags.':
    'Menghitung kunjungan dan tindakan pengunjung, serta memuat isi tag milik situs.',
  'Counts visits and what visitors do, for reports to the site.':
    'Menghitung kunjungan dan tindakan pengunjung, untuk laporan bagi situs.',
  'Counts visits without cookies, for reports to the site.':
    'Menghitung kunjungan tanpa cookie, untuk laporan bagi situs.',
  'Counts what visitors do on the site, step by step, for reports to the site.':
    'Menghitung tindakan pengunjung di situs langkah demi langkah, untuk laporan bagi situs.',
  'Fetches the ads that the site sells through Google Ad Manager, and measures them.':
    'Mengambil iklan yang dijual situs melalui Google Ad Manager, dan mengukurnya.',
  'Follows what visitors do, and ties it to what the site knows of its customers.':
    'Mengikuti apa yang dilakukan pengunjung, dan mengaitkannya dengan data pelanggan milik situs.',
  'Keeps every click and page of visitors, for reports to the site.':
    'Mencatat setiap klik dan halaman pengunjung, untuk laporan bagi situs.',
  'Lets visitors chat with the site and read its help.':
    'Untuk mengobrol dengan situs dan membaca bantuannya.',
  'Lets visitors chat with the site, and recognises them at later visits.':
    'Untuk mengobrol dengan situs, dan mengenali pengunjung pada kunjungan berikutnya.',
  'Lets visitors chat with the site, and remembers what was said.':
    'Untuk mengobrol dengan situs, dan mengingat isi percakapan.',
  'Lets visitors chat with the site, and shows the site who is there.':
    'Untuk mengobrol dengan situs, dan memperlihatkan kepada situs siapa yang sedang berkunjung.',
  'Lets visitors make appointments.': 'Untuk membuat janji temu.',
  'Loads the tags that the site has set up in its container.':
    'Memuat tag yang disiapkan situs dalam wadah tag miliknya.',
  'Loads what the site has put in its container, such as the counting of visits.':
    'Memuat isi wadah tag milik situs, misalnya penghitungan kunjungan.',
  'Measures how fast pages are and reports errors that visitors meet.':
    'Mengukur kecepatan halaman dan melaporkan galat yang dialami pengunjung.',
  'Measures how fast pages are, reports errors and can record visits.':
    'Mengukur kecepatan halaman, melaporkan galat, dan dapat merekam kunjungan.',
  'Measures what ads in ChatGPT lead to.': 'Mengukur hasil iklan di ChatGPT.',
  'Measures what ads in Kakao lead to.': 'Mengukur hasil iklan di Kakao.',
  'Measures what ads in LINE lead to, and chooses who sees them.':
    'Mengukur hasil iklan di LINE, dan memilih siapa yang melihatnya.',
  'Measures what ads on Amazon lead to, and chooses who sees them.':
    'Mengukur hasil iklan di Amazon, dan memilih siapa yang melihatnya.',
  'Measures what ads on Bing and other Microsoft pages lead to.':
    'Mengukur hasil iklan di Bing dan halaman Microsoft lainnya.',
  'Measures what ads on Facebook and Instagram lead to, and chooses who sees them.':
    'Mengukur hasil iklan di Facebook dan Instagram, dan memilih siapa yang melihatnya.',
  'Measures what ads on Google lead to, and shows ads to earlier visitors.':
    'Mengukur hasil iklan di Google, dan menampilkan iklan kepada orang yang pernah berkunjung.',
  'Measures what ads on LinkedIn lead to, and tells the site which companies visit.':
    'Mengukur hasil iklan di LinkedIn, dan memberi tahu situs perusahaan mana yang berkunjung.',
  'Measures what ads on Naver lead to.': 'Mengukur hasil iklan di Naver.',
  'Measures what ads on Pinterest lead to, and chooses who sees them.':
    'Mengukur hasil iklan di Pinterest, dan memilih siapa yang melihatnya.',
  'Measures what ads on Quora lead to, and chooses who sees them.':
    'Mengukur hasil iklan di Quora, dan memilih siapa yang melihatnya.',
  'Measures what ads on Reddit lead to, and chooses who sees them.':
    'Mengukur hasil iklan di Reddit, dan memilih siapa yang melihatnya.',
  'Measures what ads on Snapchat lead to, and chooses who sees them.':
    'Mengukur hasil iklan di Snapchat, dan memilih siapa yang melihatnya.',
  'Measures what ads on Spotify lead to.': 'Mengukur hasil iklan di Spotify.',
  'Measures what ads on TikTok lead to, and chooses who sees them.':
    'Mengukur hasil iklan di TikTok, dan memilih siapa yang melihatnya.',
  'Measures what ads on X lead to, and chooses who sees them.':
    'Mengukur hasil iklan di X, dan memilih siapa yang melihatnya.',
  'Measures what ads on Yahoo! JAPAN lead to, and shows ads to earlier visitors.':
    'Mengukur hasil iklan di Yahoo! JAPAN, dan menampilkan iklan kepada orang yang pernah berkunjung.',
  'Measures what display ads bought through Google lead to.':
    'Mengukur hasil iklan bergambar yang dibeli melalui Google.',
  'Measures what display ads lead to, and chooses who sees them.':
    'Mengukur hasil iklan bergambar, dan memilih siapa yang melihatnya.',
  'Measures what recommended articles and ads lead to.':
    'Mengukur hasil artikel dan iklan yang disarankannya.',
  'Plays live streams, and recognises who watches.':
    'Memutar siaran langsung, dan mengenali penontonnya.',
  'Plays music and podcasts, and counts who listens.':
    'Memutar musik dan siniar, dan menghitung pendengarnya.',
  'Plays music and podcasts, and recognises the listener.':
    'Memutar musik dan siniar, dan mengenali pendengarnya.',
  'Plays videos with ads, and recognises who watches.':
    'Memutar video dengan iklan, dan mengenali penontonnya.',
  'Plays videos, and counts who watches.': 'Memutar video, dan menghitung penontonnya.',
  'Plays videos, and remembers what was watched for ads and suggestions.':
    'Memutar video, dan mengingat apa yang ditonton untuk iklan dan saran.',
  'Plays videos, and tells TikTok who watches.':
    'Memutar video, dan memberi tahu TikTok siapa yang menonton.',
  'Plays videos, and tells the site who watches how much of them.':
    'Memutar video, dan memberi tahu situs siapa yang menonton dan seberapa lama.',
  'Records how visitors move through the pages, as heatmaps and replays for the site.':
    'Merekam cara pengunjung menjelajahi halaman, sebagai peta panas dan putar ulang bagi situs.',
  'Records how visitors use the pages, as heatmaps and replays for the site.':
    'Merekam cara pengunjung menggunakan halaman, sebagai peta panas dan putar ulang bagi situs.',
  'Records how visitors use the pages, as heatmaps and replays, and asks them in surveys.':
    'Merekam cara pengunjung menggunakan halaman, sebagai peta panas dan putar ulang, dan mengajukan survei.',
  'Records how visitors use the pages, as heatmaps, replays and reports for the site.':
    'Merekam cara pengunjung menggunakan halaman, sebagai peta panas, putar ulang, dan laporan bagi situs.',
  'Records what visitors do and which errors they meet, as replays for the site.':
    'Merekam apa yang dilakukan pengunjung dan galat yang dialaminya, sebagai putar ulang bagi situs.',
  'Records what visitors do on the pages, as replays and reports for the site.':
    'Merekam apa yang dilakukan pengunjung di halaman, sebagai putar ulang dan laporan bagi situs.',
  'Records where visitors click and how far they read, and compares versions of a page.':
    'Merekam tempat pengunjung mengeklik dan sejauh mana mereka membaca, dan membandingkan versi halaman.',
  'Reports errors and slow pages that visitors meet, and what led to them.':
    'Melaporkan galat dan halaman lambat yang dialami pengunjung, beserta penyebabnya.',
  'Sends notifications to browsers that asked for them.':
    'Mengirim notifikasi ke browser yang memintanya.',
  "Serves fonts, for which it gets the visitor's address.":
    'Menyediakan fon, dan untuk itu menerima alamat IP pengunjung.',
  'Shows ads on many sites to those who have been here.':
    'Menampilkan iklan di banyak situs kepada orang yang pernah berkunjung ke sini.',
  'Shows ads on the site and measures who sees and clicks them.':
    'Menampilkan iklan di situs dan mengukur siapa yang melihat dan mengekliknya.',
  'Shows comments, and follows who reads them for ads.':
    'Menampilkan komentar, dan mengikuti pembacanya untuk iklan.',
  'Shows forms and calendars, and sends what is filled in to HubSpot.':
    'Menampilkan formulir dan kalender, dan mengirim isinya ke HubSpot.',
  'Shows forms, and sends what is filled in to Google.':
    'Menampilkan formulir, dan mengirim isinya ke Google.',
  'Shows forms, and sends what is filled in to Typeform.':
    'Menampilkan formulir, dan mengirim isinya ke Typeform.',
  'Shows maps, and tells Google who looks at them.':
    'Menampilkan peta, dan memberi tahu Google siapa yang melihatnya.',
  'Shows maps.': 'Menampilkan peta.',
  'Shows posts and buttons, and tells Meta who sees them.':
    'Menampilkan unggahan dan tombol, dan memberi tahu Meta siapa yang melihatnya.',
  'Shows posts, and tells Meta who sees them.':
    'Menampilkan unggahan, dan memberi tahu Meta siapa yang melihatnya.',
  'Shows posts, and tells X who sees them.':
    'Menampilkan unggahan, dan memberi tahu X siapa yang melihatnya.',
  'Shows reviews of the site.': 'Menampilkan ulasan tentang situs.',
  'Shows sign-up forms, and tells what mailings lead to.':
    'Menampilkan formulir pendaftaran, dan mengukur hasil surat elektronik.',
  'Shows visitors different versions of a page, and measures which does better.':
    'Menampilkan versi halaman yang berbeda kepada pengunjung, dan mengukur hasilnya.',
  'Shows visitors products again that they have looked at.':
    'Menampilkan kembali produk yang pernah dilihat pengunjung.',
  'Takes payments by card, transfer, GoPay and QRIS.':
    'Menerima pembayaran dengan kartu, transfer, GoPay, dan QRIS.',
  'Takes payments, and tells fraud by how the browser behaves.':
    'Menerima pembayaran, dan mengenali penipuan dari perilaku browser.',
  'Tells people from machines by how they behave.':
    'Membedakan manusia dari mesin berdasarkan perilakunya.',
  'Tells people from machines by puzzles and how they behave.':
    'Membedakan manusia dari mesin dengan teka-teki dan berdasarkan perilakunya.',
  'Tells people from machines without puzzles.': 'Membedakan manusia dari mesin tanpa teka-teki.',
  'Ties visits to the contacts that get mailings of the site.':
    'Mengaitkan kunjungan dengan kontak yang menerima surat elektronik situs.',
  'Ties what visitors do to their e-mail address, and shows sign-up forms.':
    'Mengaitkan tindakan pengunjung dengan alamat surel mereka, dan menampilkan formulir pendaftaran.',

  // What cookies and storage keys are for.
  'counts the open pages': 'menghitung halaman yang terbuka',
  'counts the pages of a visit': 'menghitung halaman dalam satu kunjungan',
  'counts the pages of the visit': 'menghitung halaman dalam kunjungan ini',
  'counts the visits': 'menghitung jumlah kunjungan',
  'counts visits': 'menghitung kunjungan',
  'estimates the risk of a machine': 'memperkirakan risiko bahwa pengunjung adalah mesin',
  'finds the domain for cookies': 'mencari domain untuk cookie',
  'identified the browser in older versions': 'dahulu mengenali browser, pada versi lama',
  'identifies browser, visitor and visit': 'mengenali browser, pengunjung, dan kunjungan',
  'identifies the browser': 'mengenali browser',
  'identifies the browser and keeps what has not been sent yet':
    'mengenali browser dan menyimpan data yang belum terkirim',
  'identifies the browser and the visit': 'mengenali browser dan kunjungan',
  'identifies the browser and the visit, and remembers the campaign':
    'mengenali browser dan kunjungan, dan mengingat kampanye',
  'identifies the browser for a day': 'mengenali browser selama sehari',
  'identifies the browser for ads': 'mengenali browser untuk iklan',
  'identifies the browser for bids': 'mengenali browser untuk lelang iklan',
  'identifies the browser where the other cookies fail':
    'mengenali browser jika cookie lain tidak berfungsi',
  'identifies the browser, and keeps what was consented to':
    'mengenali browser, dan menyimpan apa yang telah disetujui',
  'identifies the browser, the visit and the tab': 'mengenali browser, kunjungan, dan tab',
  'identifies the group of the visitor': 'mengenali kelompok pengunjung',
  'identifies the member indirectly': 'mengenali anggota secara tidak langsung',
  'identifies the tab': 'mengenali tab',
  'identifies the visit': 'mengenali kunjungan',
  'identifies the visitor who has logged in': 'mengenali pengunjung yang sudah masuk',
  'joins the pages of a visit': 'menghubungkan halaman dalam satu kunjungan',
  'joins the tabs of a visit': 'menghubungkan tab dalam satu kunjungan',
  'keeps a hashed e-mail address': 'menyimpan alamat surel dalam bentuk hash',
  'keeps data of the tests': 'menyimpan data pengujian',
  'keeps data of the visitor': 'menyimpan data pengunjung',
  'keeps events and settings': 'menyimpan peristiwa dan pengaturan',
  'keeps how wrong the clock is': 'menyimpan selisih jam perangkat',
  'keeps recordings and the features on trial': 'menyimpan rekaman dan fitur yang diuji',
  'keeps settings of automatic ads': 'menyimpan pengaturan iklan otomatis',
  'keeps settings of the pixel': 'menyimpan pengaturan piksel',
  'keeps the account': 'menyimpan akun',
  'keeps the chat open to its visitor': 'menjaga obrolan tetap terbuka bagi pengunjungnya',
  'keeps the link that was clicked last': 'menyimpan tautan yang terakhir diklik',
  'keeps the settings from the vendor': 'menyimpan pengaturan dari penyedia',
  'keeps the settings of the widget': 'menyimpan pengaturan widget',
  'keeps the size of the window': 'menyimpan ukuran jendela',
  'keeps the state of a recorded visit': 'menyimpan status kunjungan yang direkam',
  'keeps the state of the buttons': 'menyimpan status tombol',
  'keeps the state of the chat': 'menyimpan status obrolan',
  'keeps the state of the forms': 'menyimpan status formulir',
  'keeps the state of the map': 'menyimpan status peta',
  'keeps the state of the subscription': 'menyimpan status langganan',
  'keeps the state of the visit': 'menyimpan status kunjungan',
  'keeps the state of the visit and of the tab': 'menyimpan status kunjungan dan tab',
  'keeps the state of the widget': 'menyimpan status widget',
  'keeps the subscription': 'menyimpan langganan',
  'keeps the version through a redirect': 'mempertahankan versi selama pengalihan',
  'keeps what could not be sent yet': 'menyimpan data yang belum dapat dikirim',
  'keeps what has not been sent yet': 'menyimpan data yang belum terkirim',
  'keeps what is known of the group': 'menyimpan data tentang kelompok',
  'keeps what is known of the visitor': 'menyimpan data tentang pengunjung',
  'keeps what the site tells of the visit': 'menyimpan keterangan situs tentang kunjungan',
  'keeps what was consented to': 'menyimpan apa yang telah disetujui',
  'keeps when the first visit was': 'menyimpan waktu kunjungan pertama',
  'keeps when the last visit was': 'menyimpan waktu kunjungan terakhir',
  'keeps when the last visits were': 'menyimpan waktu kunjungan-kunjungan terakhir',
  'keeps when the visitor was last active': 'menyimpan waktu terakhir pengunjung aktif',
  'keeps which version of a page is shown': 'menyimpan versi halaman yang ditampilkan',
  'keeps which windows are open': 'menyimpan jendela mana yang terbuka',
  'limits how often data is sent': 'membatasi seberapa sering data dikirim',
  'limits how often messages show': 'membatasi seberapa sering pesan muncul',
  'links ad clicks to what follows': 'menghubungkan klik iklan dengan hasilnya',
  'links visits across the own domains': 'menghubungkan kunjungan antardomain milik situs',
  'notices a new visit': 'mendeteksi kunjungan baru',
  'recognises the contact': 'mengenali kontak',
  'recognises the device': 'mengenali perangkat',
  'recognises the visitor in the chat': 'mengenali pengunjung dalam obrolan',
  'remembers how far a video was watched': 'mengingat sampai mana video ditonton',
  'remembers that the check was passed': 'mengingat bahwa pengunjung lolos pemeriksaan',
  'remembers that the click was looked up': 'mengingat bahwa klik telah diperiksa',
  'remembers that the form was closed': 'mengingat bahwa formulir telah ditutup',
  'remembers the ad that was clicked': 'mengingat iklan yang diklik',
  'remembers the ad that was clicked, set by the server':
    'mengingat iklan yang diklik, ditetapkan oleh server',
  'remembers the campaign': 'mengingat kampanye',
  'remembers the choice': 'mengingat pilihan',
  'remembers the first page': 'mengingat halaman pertama',
  'remembers the forms seen': 'mengingat formulir yang telah dilihat',
  'remembers the mailing': 'mengingat surat elektronik asalnya',
  'remembers the page before': 'mengingat halaman sebelumnya',
  'remembers the version shown': 'mengingat versi yang ditampilkan',
  'remembers what was looked at': 'mengingat apa yang dilihat',
  'remembers when ids were matched': 'mengingat waktu pengenal dicocokkan',
  'remembers when the page was opened': 'mengingat waktu halaman dibuka',
  'remembers where the visitor came from': 'mengingat asal pengunjung',
  'remembers whether cookies may be set': 'mengingat apakah cookie boleh disimpan',
  'remembers whether data may be collected': 'mengingat apakah data boleh dikumpulkan',
  'remembers whether the widget is open': 'mengingat apakah widget terbuka',
  'remembers which ads were played': 'mengingat iklan yang telah diputar',
  'remembers which audiences the browser is in':
    'mengingat kelompok sasaran tempat browser dimasukkan',
  'remembers who got the mailing': 'mengingat penerima surat elektronik',
  'keeps when the identifier expires': 'menyimpan kapan pengenal itu kedaluwarsa',
  'tells fraud by the browser': 'mengenali penipuan berdasarkan browser',
  'tells fraud by the visit': 'mengenali penipuan berdasarkan kunjungan',
  'tells new visitors from returning ones': 'membedakan pengunjung baru dari yang kembali',
  'tells people from bots': 'membedakan manusia dari bot',
  'tells that a visit has begun': 'menandai bahwa kunjungan telah dimulai',
  'tells that the page is still open': 'menandai bahwa halaman masih terbuka',
  'tells that the visit is not recorded': 'menandai bahwa kunjungan tidak direkam',
  'tells that the visit is recorded': 'menandai bahwa kunjungan direkam',
  'tells visits apart': 'membedakan kunjungan',
  'tells whether ads are blocked': 'menandai apakah iklan diblokir',
  'tells whether the visit is recorded': 'menandai apakah kunjungan direkam',
  'tells whether what is known of the visitor has changed':
    'menandai apakah data tentang pengunjung berubah',
  'tests where cookies work': 'menguji di mana cookie berfungsi',
  'tests whether cookies work': 'menguji apakah cookie berfungsi',

  // For how long, where it is no number of days.
  'until deleted': 'sampai dihapus',
  'until sent': 'sampai terkirim',
  'not stated': 'tidak disebutkan',
};
