import type { AliasTable } from "./alias.ts";

/** Of the neighbours only what is spelled otherwise in files, or would be taken for a unit here. */
export const NEIGHBOURS: AliasTable = {
  "IN-PB": { admin1: "Punjab/Panjab/East Punjab", district: "Amritsar, Gurdaspur, Pathankot" },
  "IN-JK": {
    admin1: "Jammu and Kashmir/Jammu & Kashmir/J&K/Indian-administered Jammu and Kashmir/Kashmir",
    district: "Poonch/Punch, Srinagar, Rajouri, Kupwara, Baramulla",
  },
  "IN-GJ": { admin1: "Gujrat" },
  "IN-UK": { admin1: "Uttaranchal" },
  "IR-09": { admin1: "Khorasan-e Razavi/Khorasan Razavi/Razavi Khurasan", town: "Mashhad/Meshed" },
  "IR-11": {
    admin1:
      "Sistan va Baluchestan/Sistan-Baluchestan/Sistan and Baluchistan/Sistan-Baluchistan/Sistan o Baluchestan/Sistan and Balochistan/Sistan va Balochestan/Sistan and Balouchestan/Seistan and Baluchestan",
    town: "Zahedan, Zabol, Saravan, Chabahar, Iranshahr",
  },
  "IR-28": { admin1: "Khorasan-e Shomali/Khorasan Shomali/Northern Khorasan" },
  "IR-29": { admin1: "Khorasan-e Jonubi/Khorasan Jonubi/Southern Khorasan" },
  "TJ-GB": {
    admin1: "Gorno-Badakhshan Autonomous/GBAO/Kuhistoni Badakhshon/Mountainous Badakhshan",
  },
  "TJ-KT": { admin1: "Khatlon Region/Hatlon" },
  "TJ-SU": { admin1: "Sogd/Soghd/Leninabad" },
  "TJ-RA": { admin1: "Region of Republican Subordination/DRS/RRS/Nohiyahoi Tobei Jumhuri" },
  "CN-XJ": {
    admin1:
      "Xinjiang Uyghur Autonomous Region/Xinjiang Uygur/Xinjiang Uygur Zizhiqu/Sinkiang/East Turkestan",
  },
  "CN-XZ": { admin1: "Xizang/Tibet Autonomous Region" },
  "UZ-SU": { admin1: "Surxondaryo/Surkhandaryo/Surkhondaryo", town: "Termez/Termiz" },
};
