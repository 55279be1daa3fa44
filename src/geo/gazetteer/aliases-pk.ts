import type { AliasTable } from "./alias.ts";

/**
 * Spellings in use in ACLED, UCDP and reports, and names that were official once. The tribal
 * agencies and frontier regions have a list of their own, so that a row says that it was placed by
 * the law of May 2018 and not by its own words.
 */
export const PAKISTAN: AliasTable = {
  "PK-KP": {
    admin1:
      "Khyber Pakhtunkhwa/KPK/KP/K.P.K./Khyber Pukhtunkhwa/Khyber Pakhtoonkhwa/Khyber-Pakhtunkhawa/Pakhtunkhwa/NWFP/North-West Frontier Province/North West Frontier/N.W.F.P./Northwest Frontier Province/PK-NW/Khyber Pakhtunkhaw/Khyber Pakhtunkwa/Khyber Paktunkhwa/Khyber Pashtunkhwa/Khaibar Pakhtunkhwa/خیبر پختونخواہ/خیبر پښتونخوا/شمال مغربی سرحدی صوبہ",
    "former-fata-agency":
      "FATA/F.A.T.A./Federally Administered Tribal Areas/Federally Administered Tribal Area/Tribal Areas/Former FATA/Erstwhile FATA/Ex-FATA/Merged Tribal Districts/Newly Merged Districts/Merged Areas/KP Merged Districts/KP Tribal Districts/KP-FATA/Fed. Admin. Tribal Areas/PK-TA/فاٹا/قبائلی علاقہ جات/وفاق کے زیر انتظام قبائلی علاقے, Bajaur/Bajaur Tribal/باجوڑ/Bajaor/Bajour/Bajur, Mohmand/Mohmand Tribal/Muhmand/Momand/مہمند, Khyber/Khaiber/Khyber Tribal/خیبر, Orakzai/Orakzai Tribal/Aurakzai/Orakzay/اورکزئی, Kurram/Kurram Tribal/کرم/Kurrum/Kuram/Upper Kurram/Lower Kurram/Central Kurram, North Waziristan/North Waziristan Tribal/شمالی وزیرستان/وزیرستان شمالی/NWA/N. Waziristan/North Wazirstan, South Waziristan/South Waziristan Tribal/جنوبی وزیرستان/وزیرستان جنوبی/SWA/S. Waziristan/South Wazirstan/Upper South Waziristan/South Waziristan Upper/Lower South Waziristan/South Waziristan Lower, Waziristan, FR Bannu/Frontier Region Bannu, FR Tank/Frontier Region Tank, FR Kohat/Frontier Region Kohat/Darra Adam Khel, FR Peshawar/Frontier Region Peshawar, FR Lakki Marwat/Frontier Region Lakki Marwat/FR Lakki, FR Dera Ismail Khan/FR D.I. Khan/Frontier Region Dera Ismail Khan, Frontier Regions",
    district:
      "Swat, Dir/Lower Dir/Dir Lower/Upper Dir/Dir Upper, Chitral/Lower Chitral/Chitral Lower/Upper Chitral/Chitral Upper, Peshawar/Peshawer, Bannu/Bannun, Tank, Lakki Marwat/Lakki, DI Khan/D.I. Khan/Dera Ismail Khan/D I Khan/Dera Ismael Khan, Hangu, Kohat, Karak, Buner/Bunair/Buneer, Shangla, Malakand/Malakand Protected Area, Mardan, Swabi, Charsadda/Charsada, Nowshera/Naushera, Abbottabad/Abbotabad, Mansehra/Mansehrah, Haripur, Battagram/Batagram, Kohistan/Upper Kohistan/Kohistan Upper/Lower Kohistan/Kohistan Lower/Kolai Palas/Kolai-Palas Kohistan, Torghar/Tor Ghar/Kala Dhaka, Hazara, Serwekai/Sarwekai/Sararogha/Ladha",
    town: "Mingora/Mingaora, Miranshah/Miram Shah/Miran Shah, Mir Ali, Wana, Parachinar, Landi Kotal, Jamrud, Bara, Khar, Ghalanai, Sadda, Makeen, Razmak, Timergara, Daggar, Alpuri, Thall, Topi, Takht Bhai, Saidu Sharif",
  },
  "PK-BA": {
    admin1: "Balochistan/Baluchistan/Balouchistan/Beluchistan/Balochestan",
    district:
      "Quetta, Zhob, Qila Abdullah/Killa Abdullah/Kila Abdullah, Qila Saifullah/Killa Saifullah/Kila Saifullah, Pishin/Pashin, Chaman, Chagai/Chaghi, Nushki/Noshki, Kharan, Washuk, Panjgur, Kech/Turbat, Gwadar/Gawadar, Awaran, Lasbela/Las Bela/Hub, Khuzdar, Kalat/Qalat, Mastung, Surab/Shaheed Sikandarabad, Kachhi/Bolan/Kachi, Sibi, Harnai, Ziarat, Loralai/Lorelai, Duki, Barkhan, Kohlu/Kohlu Agency, Dera Bugti, Nasirabad/Naseerabad, Jaffarabad/Jafarabad, Sohbatpur, Jhal Magsi, Sherani/Sheerani, Musakhel/Musa Khel, Usta Muhammad",
    town: "Dalbandin, Taftan, Mach, Pasni, Ormara, Sui, Wadh, Tump, Mand, Dera Murad Jamali, Muslim Bagh",
  },
  "PK-PB": {
    admin1: "Punjab/Panjab/Punjab Pakistan/Western Punjab",
    district:
      "Lahore, Rawalpindi, Faisalabad/Lyallpur, Multan, Gujranwala, Sialkot, Bahawalpur, Bahawalnagar, Sargodha, Dera Ghazi Khan/DG Khan/D.G. Khan, Rahim Yar Khan/Rahimyar Khan, Muzaffargarh, Layyah/Leiah, Rajanpur, Mianwali, Bhakkar, Khushab, Chakwal, Attock/Campbellpur, Jhelum, Gujrat, Mandi Bahauddin, Hafizabad, Sheikhupura, Nankana Sahib, Kasur, Okara, Pakpattan, Sahiwal/Montgomery, Khanewal, Vehari, Lodhran, Jhang, Chiniot, Toba Tek Singh, Narowal",
    town: "Murree, Taxila, Wah/Wah Cantonment, Gujar Khan, Muridke, Kamra, Taunsa, Sadiqabad",
  },
  "PK-SD": {
    admin1: "Sindh/Sind/Scinde",
    district:
      "Karachi/Karachi Central/Karachi East/Karachi South/Karachi West/Malir/Korangi/Keamari, Hyderabad/Haiderabad, Sukkur, Larkana, Jacobabad, Shikarpur, Khairpur, Nawabshah/Shaheed Benazirabad/Benazirabad, Mirpur Khas/Mirpurkhas, Thatta, Badin, Dadu, Jamshoro, Ghotki, Kashmore/Kandhkot, Naushahro Feroze/Naushahro Firoz, Qambar Shahdadkot/Kambar Shahdadkot, Sanghar, Umerkot/Umarkot, Tharparkar/Thar, Tando Allahyar, Tando Muhammad Khan, Matiari, Sujawal",
    town: "Kotri, Sehwan, Rohri, Mithi, Tando Adam",
  },
  "PK-IS": {
    admin1:
      "Islamabad/ICT/I.C.T./Islamabad Capital Territory/Federal Capital Territory/Federal Capital/Capital Territory/Islamabad Capital/Islamabad F.C.T./Islamabad Territory/Federal Capital Area/وفاقی دارالحکومت اسلام آباد",
    town: "Islamabad/Islamabad City",
  },
  "PK-JK": {
    admin1:
      "Azad Kashmir/AJK/A.J.K./AJ&K/Azad Jammu and Kashmir/Azad Jammu & Kashmir/Azad Jammu Kashmir/Pakistan-administered Azad Kashmir/Azad Jamu and Kashmir/Pakistan-administered Kashmir/Pakistan-occupied Kashmir/Kashmir/آزاد جموں و کشمیر",
    district:
      "Muzaffarabad, Mirpur, Poonch/Rawalakot, Bagh, Kotli, Bhimber, Sudhnoti/Sudhanoti/Pallandri, Neelum/Neelam/Athmuqam, Haveli/Forward Kahuta, Hattian/Hattian Bala/Jhelum Valley",
  },
  "PK-GB": {
    admin1:
      "Gilgit-Baltistan/Gilgit Baltistan/GB/G.B./Northern Areas/FANA/F.A.N.A./Federally Administered Northern Areas/Gilgit and Baltistan/Northern Area/PK-NA/Pakistan-administered Kashmir/Pakistan-occupied Kashmir/Kashmir/شمالی علاقہ جات",
    district:
      "Gilgit, Skardu, Diamer/Diamir, Ghizer/Ghizar, Ghanche, Astore, Hunza, Nagar/Hunza-Nagar, Kharmang, Shigar, Darel, Tangir, Gupis-Yasin",
    town: "Chilas, Khaplu, Gahkuch, Karimabad",
  },
};
