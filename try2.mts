import { readFileSync } from "node:fs";
import { openImport } from "./src/ingest/import-events.ts";
import { planImport } from "./src/ingest/plan-import.ts";
import { recognisedInWords, decisionInWords, notReadInWords } from "./src/panels/imports/words.ts";
import { holdsBoundaries } from "./src/ingest/boundaries/holds-boundaries.ts";
import { utils, write } from "@e965/xlsx";
const g = (n: string) => JSON.parse(readFileSync(`public/geo/${n}.geojson`, "utf8"));
const b = { admin1: g("admin1"), countries: g("countries") };
export async function show(name: string, content: BlobPart) {
  const file = new File([content], name);
  console.log("\n=== " + name, (await holdsBoundaries(file)) ? "BOUNDARIES" : "");
  const { facts, read } = await openImport(file, b as never);
  const plan = planImport(facts, {});
  for (const n of plan.notRead) console.log("  NOT READ:", n.where, notReadInWords(n));
  for (const o of plan.offered) {
    console.log("  ", o.facts.name, "|", recognisedInWords(o.facts.recognised), "|", o.how, "| hdr", o.facts.header.length, JSON.stringify(Object.fromEntries(Object.entries(o.mapping.columns).map(([f,c])=>[f,o.facts.header[c as number]||c]))));
    for (const order of [undefined, "dmy"] as const) {
      const out = await read({ at: o.at, mapping: { ...o.mapping, ...(order && { dateOrder: order }) }, mapped: null }, { onProgress: () => undefined });
      if (out.kind === "undecided") { console.log("   undecided", JSON.stringify(out.undecided).slice(0,200)); continue; }
      if (out.kind === "nothing-kept") { console.log("   NOTHING", JSON.stringify(out.notes.map(n=>[n.fate,n.reason,n.rows]))); break; }
      const { events: e, join, notes, decisions } = out.dataSet;
      console.log("   rows", e.rows, "joined", [...join.unit].filter(u=>u>=0).length, "conf", join.conflicts.length, "unm", JSON.stringify(join.unmatched).slice(0,150));
      console.log("   dec:", decisions.filter(d=>!["column","encoding","delimiter","line-ends"].includes(d.code)).map(decisionInWords).join(" / "));
      console.log("   notes:", notes.map(n => `${n.fate}:${n.reason}×${n.rows}@${n.lines.slice(0,4)}`).join(" ; "));
      const d = (x: number) => x === -0x80000000 ? "–" : new Date(x*864e5).toISOString().slice(0,10);
      console.log("   first:", [0,1].filter(i=>i<e.rows).map(i=>`${d(e.start[i]!)}..${d(e.end[i]!)} [${e.longitude[i]},${e.latitude[i]}] p${e.geoPrecision[i]}/${e.datePrecision[i]} deaths ${e.deathsLow[i]}/${e.deathsBest[i]}/${e.deathsHigh[i]}`).join(" | "));
      console.log("   totals: deaths", [...e.deathsBest].filter(x=>x>=0).reduce((a,c)=>a+c,0), "actors", e.sides.actor1.texts.slice(0,4).join("|"), "/", e.sides.actor2.texts.slice(0,3).join("|"), "types", e.eventType.texts.slice(0,4).join("|"));
      break;
    }
  }
}
export const xlsx = (sheets: Record<string, unknown[][]>) => { const wb = utils.book_new(); for (const [n, r] of Object.entries(sheets)) utils.book_append_sheet(wb, utils.aoa_to_sheet(r), n); return write(wb, { type: "array", bookType: "xlsx" }) as ArrayBuffer; };
if (process.argv[2] === "a") {
await show("tbij.csv", readFileSync("/work/shared/samples/TBIJ_drone_pakistan_CRonly.csv"));
await show("ucdp.geojson", readFileSync("/work/shared/samples/ucdp_afg_clean_conflicts.geojson"));
const A = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";
const ar = (id: string, date: string, f="2") => `${id},"${date}",2025,1,Political violence,Battles,Armed clash,Taliban,,2,NRF: National Resistance Front,,3,23,,4,Caucasus and Central Asia,Afghanistan,Kabul,Kabul,,Kabul,34.5167,69.1833,1,Amu TV; AFP,National,"On 16 May 2025, x",${f},,1747000000`;
await show("acled.csv", [A, ar("AFG1","16 May 2025"), ar("AFG2","17 May 2025","0"), ar("AFG2","18 May 2025")].join("\n"));
await show("acled-pop.csv", [A+",population_best", ar("AFG1","2025-05-16")+",1200"].join("\r\n"));
const U49 = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob".split(",");
const urow = (o: Record<string,string>) => U49.map(c => o[c] ?? ({id:"1",relid:"AFG-2025-1",year:"2025",active_year:"1",code_status:"Clear",type_of_violence:"1",conflict_new_id:"333",conflict_name:"Afghanistan: Government",side_a:"Government of Afghanistan",side_b:"IS",number_of_sources:"1",source_article:"\"AFP,2025-08-01,Blast\"",source_office:"AFP",where_prec:"1",where_coordinates:"Kabul city",adm_1:"Kabul province",latitude:"34.5",longitude:"69.18",geom_wkt:"POINT (69.18 34.5)",country:"Afghanistan",region:"Asia",event_clarity:"1",date_prec:"1",date_start:"2025-08-01 00:00:00.000",date_end:"2025-08-01 00:00:00.000",deaths_a:"1",deaths_b:"0",best:"1",high:"1",low:"1"} as Record<string,string>)[c] ?? "").map(x=>/[,"]/.test(x)?`"${x.replaceAll('"','""')}"`:x).join(",");
await show("GEDEvent_v25_0_8.csv", [U49.join(","), urow({}), urow({id:"2",where_prec:"6",best:"3",low:"2",high:"9"})].join("\n"));
await show("ged-noheader.csv", [urow({}), urow({id:"2"})].join("\n"));
const noRel = U49.filter(c=>c!=="relid");
await show("candidate-48.csv", [noRel.join(","), urow({}).split(",").filter((_,i)=>i!==1).join(",")].join("\n"));
await show("candidate-extra.csv", [["X",...U49,"extra"].join(","), "1,"+urow({})+",z"].join("\n"));
await show("hdx-counts.csv", "Country,Admin1,Admin2,ISO3,Admin2 Pcode,Admin1 Pcode,Month,Year,Events,Fatalities\n#country,#adm1+name,#adm2+name,#country+code,#adm2+code,#adm1+code,#date+month,#date+year,#affected+events,#affected+killed\nAfghanistan,Kabul,Kabul,AFG,AF0101,AF01,January,2020,4,3\nAfghanistan,Herat,Herat,AFG,AF3201,AF32,January,2020,1,0\n");
await show("hdx-counts.xlsx", xlsx({ "Licensing": [["This data is from ACLED"],["See terms"]], "Data": [["Country","Admin1","Month","Year","Events","Fatalities"],["Afghanistan","Kabul","January",2020,4,3],["Afghanistan","Herat","January",2020,1,0]] }));
await show("weekly-agg.csv", "WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES,POPULATION_EXPOSURE,DISORDER_TYPE,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE\n2020-01-04,Central Asia,Afghanistan,Kabul,Battles,Armed clash,4,3,1000,Political violence,12,34.5,69.1\n2020-01-11,Central Asia,Afghanistan,Kabul,Battles,Armed clash,2,1,1000,Political violence,12,34.5,69.1\n");
await show("unama.csv", "Quarter,Region,Civilian deaths,Civilian injured\nQ1 2020,Central,20,40\nQ2 2020,Central,30,50\nQ1 2020,East,10,20\nQ2 2020,East,10,20\n");
await show("unama2.csv", "Year,Civilians killed,Civilians injured,Total\n2009,2412,3556,5968\n2010,2794,4368,7162\n2011,3133,4709,7842\n");
await show("satp.csv", "Year,Incidents of Killing,Civilians,Security Forces,Terrorists/Insurgents/Extremists,Not Specified,Total\n2000,49,88,9,52,17,166\n2001,83,156,20,67,16,259\n2002,72,140,17,28,72,257\nTotal*,204,384,46,147,105,682\n");
await show("satp-day.csv", "S. No.,Date,Place,Incident,Civilians Killed,SF Killed,Militants Killed,Total Killed\n1,January 3,Bajaur,An IED blast killed three,3,0,0,3\n2,January 5,Khyber,A clash,0,1,2,3\n");
await show("pips.csv", "Province,No. of Attacks,Killed,Injured\nKP,79,213,384\nBalochistan,110,137,250\nTotal,189,350,634\n");
await show("pips2.csv", "Month,Attacks,Killed,Injured\nJanuary,24,134,254\nFebruary,19,55,66\nMarch,30,60,90\n");
}
