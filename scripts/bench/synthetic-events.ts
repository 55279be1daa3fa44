import { randomNumbers } from "./synthetic-table.ts";

const WORDS =
  "on forces of group near the border exchanged fire with police in village after an attack no casualties were reported by local sources convoy hit mine district".split(
    " ",
  );
const TYPES = [
  ["Battles", "Armed clash"],
  ["Explosions/Remote violence", "Remote explosive/landmine/IED"],
  ["Violence against civilians", "Attack"],
  ["Protests", "Peaceful protest"],
] as const;
const FIRST_MS = Date.UTC(2018, 0, 1);
const DAY_MS = 86_400_000;

const HEADER =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n";

/**
 * `rows` invented rows in ACLED's layout, sorted by date, about 330 bytes each, as CSV in parts of
 * some megabytes: a million rows are no string that fits comfortably.
 */
export function syntheticAcled(rows: number): Uint8Array<ArrayBuffer>[] {
  const random = randomNumbers(7);
  const below = (size: number) => Math.floor(random() ** 2 * size);
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let text = HEADER;
  for (let row = 0; row < rows; row++) {
    const date = new Date(FIRST_MS + Math.floor((row / rows) * 2500) * DAY_MS).toISOString();
    const [type, subType] = TYPES[below(TYPES.length)]!;
    const notes = Array.from({ length: 12 + below(20) }, () => WORDS[below(WORDS.length)]).join(
      " ",
    );
    const [admin1, admin2] = [below(34), below(400)];
    text += `AFG${row},${date.slice(0, 10)},${date.slice(0, 4)},1,Political violence,${type},${subType},Actor number ${below(300)},"Ally ${below(90)}; Ally ${below(90)}",Rebel group,Actor number ${below(300)},,State forces,State forces-Rebel group,,4,Caucasus and Central Asia,Afghanistan,Province ${admin1},District ${admin2},,Village ${below(9000)},${(30 + random() * 8).toFixed(4)},${(61 + random() * 13).toFixed(4)},1,Source ${below(800)},National,"${notes}, it was said.",${below(4)},,1677000000\n`;
    if (text.length > 4_000_000) {
      parts.push(encoder.encode(text));
      text = "";
    }
  }
  parts.push(encoder.encode(text));
  return parts;
}
