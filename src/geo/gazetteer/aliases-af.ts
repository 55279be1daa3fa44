import type { AliasTable } from "./alias.ts";

/**
 * Transliterations in use in ACLED, UCDP, UN and US reports. A name that several provinces have
 * (Arghandab, Qarabagh) stands under each, so that it is ambiguous and not taken for one of them.
 */
export const AFGHANISTAN: AliasTable = {
  "AF-BAL": {
    admin1: "Balkh/Balk/Balch",
    district:
      "Chimtal, Chahar Bolak/Char Bolak, Dihdadi/Dehdadi, Kishindih/Keshendeh, Sholgara/Sholgareh, Nahri Shahi/Nahr-e Shahi, Khulm/Kholm/Tashqurghan, Kaldar, Zari, Dawlatabad/Daulatabad",
    town: "Mazar-e Sharif/Mazar-i-Sharif/Mazar Sharif/Mazar/مزارشریف, Hairatan",
  },
  "AF-BAM": {
    admin1: "Bamyan/Bamian/Bamiyan/Bamyian",
    district: "Yakawlang/Yakaolang, Waras, Panjab, Shibar, Kahmard, Sayghan/Saighan",
  },
  "AF-BDG": {
    admin1: "Badghis/Badghes/Badgis",
    district:
      "Bala Murghab/Murghab/Bala Morghab, Muqur/Moqur, Qadis/Qades, Ab Kamari, Jawand, Ghormach/Ghowrmach",
    town: "Qala-e Naw/Qala-i-Naw/Qala-i-Now/Qaleh-ye Now/Qala e Nau",
  },
  "AF-BDS": {
    admin1: "Badakhshan/Badakshan/Badakhshon",
    district:
      "Jurm/Jorm, Warduj/Wardoj, Yamgan/Yumgan, Kuran wa Munjan/Kiran wa Munjan/Koran va Monjan, Baharak, Ishkashim/Eshkashem, Wakhan, Zebak, Kishm/Keshm, Shighnan/Sheghnan, Darwaz, Argo, Raghistan/Ragh, Kohistan, Tagab/Tagab Kishm, Arghanj Khwa, Khash, Kuf Ab, Shahri Buzurg/Shahr-e Bozorg",
    town: "Fayzabad/Faizabad/Feyzabad/Faydzabad",
  },
  "AF-BGL": {
    admin1: "Baghlan/Bghlan",
    district:
      "Dahana-i-Ghuri/Dahaneh-ye Ghori/Dahana Ghori, Burka/Borka, Andarab, Nahrin, Khost wa Fereng/Khost wa Firing, Khinjan/Khenjan, Doshi/Dushi, Tala wa Barfak, Pul-e Hisar/Pul-i-Hisar, Deh Salah/Dih Salah, Baghlan-e Jadid/Baghlani Jadid, Guzargah-e Nur/Guzargahi Nur, Fereng wa Gharu",
    town: "Pul-e Khumri/Pul-i-Khumri/Pol-e Khomri/Puli Khumri",
  },
  "AF-DAY": {
    admin1: "Daykundi/Daikondi/Day Kundi/Daikundi/Dai Kundi/Daykondi/دایکنډی",
    district:
      "Gizab/Patoo, Kijran/Kajran, Khadir/Khedir, Kiti, Miramor, Sangi Takht/Sang-e Takht, Shahristan/Shahrestan, Ishtarlay/Ashtarlay",
    town: "Nili",
  },
  "AF-FRA": {
    admin1: "Farah/Fara/Ferah",
    district:
      "Bala Buluk/Bala Boluk, Bakwa, Gulistan/Golestan, Khaki Safed/Khak-e Safed, Pur Chaman, Pusht Rod/Pusht-e Rod, Anar Dara, Lash-e Juwayn/Lash wa Juwayn, Shib Koh, Qala-e Kah/Qala-i-Kah",
  },
  "AF-FYB": {
    admin1: "Faryab/Fariab",
    district:
      "Qaysar/Qaisar, Almar, Ghormach/Ghowrmach, Pashtun Kot, Dawlatabad/Daulatabad, Andkhoy/Andkhoi, Shirin Tagab, Gurziwan/Garziwan, Kohistan, Khwaja Sabz Posh, Bilchiragh, Qaramqol, Qurghan, Khani Chahar Bagh",
    town: "Maymana/Maimana/Meymaneh",
  },
  "AF-GHA": {
    admin1: "Ghazni/Ghazny/Gazni/Ghazna",
    district:
      "Andar, Qarabagh/Qara Bagh, Muqur/Moqur, Gelan/Gilan, Jaghatu, Deh Yak/Dih Yak, Waghaz, Giro, Ab Band, Nawa, Jaghori/Jaghuri, Malistan, Nawur/Nawor, Ajristan, Khogyani/Khogiani, Zana Khan, Rashidan, Khwaja Omari/Khwaja Umari",
  },
  "AF-GHO": {
    admin1: "Ghor/Ghowr/Ghur/Gor",
    district:
      "Chaghcharan, Shahrak, Tulak/Tolak, Taywara/Teywarah, Pasaband, Lal wa Sarjangal, Dawlat Yar/Dowlat Yar, Charsada, Saghar, Du Layna/Dolina",
    town: "Firozkoh/Firuzkoh/Feroz Koh",
  },
  "AF-HEL": {
    admin1: "Helmand/Hilmand/Helmond/Helmend/Hilmend/هیلمند",
    district:
      "Sangin, Musa Qala/Musa Qal'ah, Nad Ali/Nad-e Ali, Nahri Sarraj/Nahr-e Saraj/Gereshk/Girishk, Garmsir/Garmser, Marjah/Marja, Nawa-i-Barakzayi/Nawa-e Barakzai, Kajaki, Nawzad/Naw Zad/Now Zad, Khanishin/Khan Neshin/Reg, Dishu/Deh Shu, Washir/Washer, Baghran",
    town: "Lashkar Gah/Lashkargah/Laskar Gah",
  },
  "AF-HER": {
    admin1: "Herat/Hirat/Haraat",
    district:
      "Shindand, Injil/Enjil, Guzara, Gulran, Ghoryan/Ghorian, Kohsan, Kushk/Kushk-e Robat-e Sangi/Robat-i Sangi, Kushk-e Kohna/Kushki Kuhna, Adraskan, Obe/Obeh, Pashtun Zarghun, Zinda Jan, Karukh/Karrukh, Chishti Sharif/Chisht-e Sharif, Farsi",
    town: "Islam Qala, Torghundi",
  },
  "AF-JOW": {
    admin1: "Jowzjan/Jawzjan/Jozjan/Jouzjan/Juzjan/Jauzjan",
    district:
      "Darzab, Qush Tepa/Qosh Tepa, Aqcha, Faizabad, Mingajik/Mengajik, Khamyab, Qarqin, Mardyan, Khaniqa, Khwaja Du Koh",
    town: "Sheberghan/Shibirghan/Shiberghan/Shebarghan",
  },
  "AF-KAB": {
    admin1: "Kabul/Kabol/Kaboul/Cabul/Caboul/Kabul Metropolitan",
    district:
      "Surobi/Sarobi/Surubi, Bagrami, Paghman, Musahi, Chahar Asyab/Char Asiab, Khak-i-Jabbar/Khak-e Jabar, Deh Sabz/Dih Sabz, Shakardara/Shakar Dara, Istalif, Guldara, Kalakan, Mir Bacha Kot, Farza, Qarabagh/Qara Bagh",
    town: "Kabul/Kabul City",
  },
  "AF-KAN": {
    admin1: "Kandahar/Qandahar/Quandahar/Candahar/کندهار/Kandhar",
    district:
      "Panjwayi/Panjwai/Panjwaye, Zhari/Zharay/Zheray, Arghandab, Maywand/Maiwand, Spin Boldak/Spin Buldak, Shah Wali Kot, Khakrez, Maruf/Maroof, Arghistan/Arghestan, Daman, Dand, Shorabak, Ghorak, Mianshin/Miyan Nishin, Nesh, Takhta Pul/Takhtapul, Registan/Reg-e Shorabak",
    town: "Kandahar City",
  },
  "AF-KAP": {
    admin1: "Kapisa/Kapissa/Kapeesa",
    district:
      "Tagab, Nijrab/Nejrab, Alasay/Alasai, Kohistan/Hisa-i-Awal Kohistan/Hesa Awal Kohistan, Hisa-i-Duwum Kohistan/Hesa Duwum Kohistan, Kohband/Koh Band",
    town: "Mahmud Raqi/Mahmud-e Raqi",
  },
  "AF-KDZ": {
    admin1: "Kunduz/Qunduz/Kondoz/Konduz/Qonduz/Kundoz/قندوز/Qundoz/کندز",
    district:
      "Imam Sahib/Imam Saheb, Dasht-e Archi/Dashti Archi/Archi, Chahar Dara/Char Dara/Chardara, Khanabad/Khan Abad, Ali Abad/Aliabad, Qala-i-Zal/Qalay-e Zal",
    town: "Kunduz City/Sher Khan Bandar",
  },
  "AF-KHO": {
    admin1: "Khost/Khowst/Khwost",
    district:
      "Sabari/Ya'qubi, Tani/Tanai, Gurbuz/Gorboz, Nadir Shah Kot, Terezayi/Tere Zayi/Alisher, Bak, Jaji Maidan/Zazi Maidan, Musa Khel, Spera/Spira, Qalandar, Mandozayi/Manduzay/Ismail Khel, Shamal/Shamul",
    town: "Khost City/Matun",
  },
  "AF-KNR": {
    admin1: "Kunar/Konar/Kunarha/Konarha/Kunnar/Konar-ha/کونړ/کونر/Kunarr/Kounar/کنړ",
    district:
      "Ghaziabad/Ghazi Abad, Nari/Naray, Dangam, Marawara, Sarkani/Sirkanay, Chapa Dara/Chapadara, Watapur/Wata Pur, Manogai/Manogay/Pech/Dara-i-Pech, Khas Kunar, Narang, Asmar/Bar Kunar, Shigal/Shigal wa Sheltan, Nurgal/Noor Gal, Tsawkay/Chawkay/Chowkay",
    town: "Asadabad/Asad Abad",
  },
  "AF-LAG": {
    admin1: "Laghman/Lagman/Lughman",
    district: "Alingar, Alishing, Qarghayi/Qarghai, Dawlat Shah/Dowlat Shah, Bad Pakh/Badpash",
    town: "Mehtarlam/Mihtarlam/Mehtar Lam/Mehterlam",
  },
  "AF-LOG": {
    admin1: "Logar/Lowgar/Loghar",
    district: "Baraki Barak, Mohammad Agha/Muhammad Agha, Charkh, Azra, Khoshi, Kharwar",
    town: "Pul-e Alam/Pul-i-Alam/Pol-e Alam",
  },
  "AF-NAN": {
    admin1: "Nangarhar/Ningarhar/Nangrahar/Nangahar/Nangarhār/Ningrahar/Nengarhar",
    district:
      "Achin, Khogyani/Khogiani, Bati Kot/Batikot, Chaparhar/Chaprahar, Deh Bala/Dih Bala/Haska Mina/Haska Meyna, Nazyan/Naziyan, Shinwar, Mohmand Dara/Muhmand Dara, Lal Pur/Lalpur, Kot, Pachir wa Agam/Pachir Agam, Sherzad/Shirzad, Surkh Rod/Surkh Rud, Hisarak/Hesarak, Ghani Khel, Dur Baba, Goshta/Gushta, Kama, Rodat, Dara-i-Nur/Dara Noor, Kuz Kunar, Spin Ghar",
    town: "Jalalabad/Jalal Abad, Torkham",
  },
  "AF-NIM": {
    admin1: "Nimruz/Nimroz/Neemroz/Nimroze/Nemroz",
    district: "Khash Rod/Khash Rud, Kang, Chakhansur, Chahar Burjak/Char Burjak, Dularam/Delaram",
    town: "Zaranj",
  },
  "AF-NUR": {
    admin1: "Nuristan/Nooristan/Nurestan/Nouristan/Noristan",
    district:
      "Kamdesh/Kamdish, Barg-i Matal/Barg-e Matal/Bargi Matal, Waygal/Wayegal, Wama, Nurgaram/Nurgram, Du Ab/Duab, Mandol",
    town: "Parun/Paroon",
  },
  "AF-PAN": {
    admin1: "Panjshir/Panjsher/Panjsheer/Panshir/Panjshayr",
    district:
      "Anaba/Unaba, Rukha/Rokha, Dara, Khenj/Khinj/Hisa-i-Awal, Shotul/Shutul, Paryan, Abshar",
    town: "Bazarak, Panjshir Valley",
  },
  "AF-PAR": {
    admin1: "Parwan/Parvan",
    district:
      "Bagram/Begram, Ghorband/Siahgird/Siagird Ghorband, Salang, Shinwari, Jabal Saraj/Jabal us Saraj/Jabal-e Saraj, Koh-i Safi/Kohi Safi, Sayed Khel/Said Khel, Shekh Ali/Shaykh Ali, Surkhi Parsa/Surkh Parsa",
    town: "Charikar/Charikaar",
  },
  "AF-PIA": {
    admin1: "Paktya/Paktia/Paktiya/Pakthia/Pakteya",
    district:
      "Zurmat, Sayed Karam/Said Karam, Chamkani/Tsamkani, Dand Patan/Dand wa Patan, Zazi Aryub/Jaji Aryub/Jaji, Jani Khel, Ahmadabad/Ahmad Aba, Lazha Mangal/Laja Mangal, Gerda Serai/Gerda Tsera, Shwak, Zadran, Mirzaka",
    town: "Gardez/Gardiz",
  },
  "AF-PKA": {
    admin1: "Paktika/Paktica/Pakteka",
    district:
      "Barmal/Bermal, Gayan/Giyan, Urgun/Orgun, Gomal, Waza Khwa/Wazakhwa, Ziruk/Zerok, Yahya Khel, Mata Khan, Sar Hawza/Sar Rawza, Dila/Dila wa Khushamand, Nika, Turwo/Tarwe, Zarghun Shahr/Khairkot, Omna, Jani Khel, Wor Mamay/War Mamay, Yosuf Khel/Yusuf Khel",
    town: "Sharan/Sharana/Sharanah",
  },
  "AF-SAM": {
    admin1: "Samangan/Samangaan",
    district:
      "Dara-i-Suf/Dara-e Suf/Dara-i-Suf Bala/Dara-i-Suf Payin, Hazrat-e Sultan/Hazrati Sultan, Khuram wa Sarbagh, Ruy Du Ab, Feroz Nakhchir",
    town: "Aybak/Aibak/Haibak",
  },
  "AF-SAR": {
    admin1: "Sar-e Pol/Sari Pul/Sar-e-Pul/Sar-i-Pul/Sar Pol/Sar-i Pol/سرپل/سر پل/Sar Pul",
    district: "Sayyad/Sayad, Kohistanat, Balkhab, Sozma Qala, Sancharak/Sangcharak, Gosfandi",
  },
  "AF-TAK": {
    admin1: "Takhar/Takhaar/Tahar",
    district:
      "Khwaja Ghar, Ishkamish/Eshkamesh, Farkhar, Warsaj, Chal/Chaal, Rustaq/Rostaq, Darqad, Yangi Qala, Khwaja Bahauddin/Khwaja Bahawuddin, Dasht-i-Qala/Dasht-e Qala, Baharak, Bangi, Namak Ab, Chah Ab, Kalafgan, Hazar Sumuch",
    town: "Taloqan/Taluqan/Taleqan",
  },
  "AF-URU": {
    admin1: "Uruzgan/Urozgan/Oruzgan/Orozgan/Urzgan/Uruzghan/روزگان/Urozghan/Oruzghan/Rozgan",
    district:
      "Chora/Chorah, Deh Rawud/Dihrawud/Deh Rawood/Deh Rahwod, Khas Uruzgan/Khas Urozgan, Shahidi Hassas/Shahid-e Hasas/Char Chino, Chinarto",
    town: "Tarinkot/Tirin Kot/Tarin Kowt/Trinkot/Tarin Kot",
  },
  "AF-WAR": {
    admin1:
      "Maidan Wardak/Wardak/Wardag/Maidan Wardag/Maydan Wardak/Vardak/Maydan Wardag/Meydan Wardak/Maidan wa Wardak/Medan Wardak/Wardek/Maidan Wardek/وردک/وردگ/میدان وردګ",
    district:
      "Sayyidabad/Sayed Abad/Saydabad/Saidabad, Jalrez/Jalriz, Nirkh/Nerkh, Chak/Chak-e Wardak/Chaki Wardak, Day Mirdad, Hesa-i-Awal Behsud/Hisa-i-Awali Bihsud, Markaz-e Behsud/Markazi Bihsud, Jaghatu",
    town: "Maidan Shahr/Maydan Shahr/Maidan Shar",
  },
  "AF-ZAB": {
    admin1: "Zabul/Zabol/Zabool",
    district:
      "Arghandab, Shah Joy/Shahjoy, Shinkay/Shinkai, Atghar, Mizan/Mezana, Daychopan/Day Chopan/Deh Chopan, Naw Bahar/Nawbahar, Shamulzayi/Shamulzai, Tarnak wa Jaldak/Tarnak aw Jaldak, Khak-e Afghan/Kakar",
    town: "Qalat/Kalat/Qalat-e Ghilzai",
  },
};
