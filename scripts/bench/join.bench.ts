/**
 * Times the join of points to admin1 units beside peers at the same work in the same process, and
 * writes the result into `docs/performance.md`. All must give equal answers, or the exit code is 1.
 *
 *   tsx scripts/bench/join.bench.ts [points]
 */
import { readFileSync } from "node:fs";
import type { Boundaries } from "../../src/domain/boundaries.ts";
import { JOIN_CONTESTANTS, JOIN_PEERS } from "./join-contestants.ts";
import { installPeers } from "./peers.ts";
import { randomNumbers } from "./synthetic-table.ts";
import { tableOf, writeSection } from "./write-section.ts";

const ROUNDS = 5;
const POINTS = Number(process.argv[2] ?? 1_000_000);

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../public/geo/${name}`, import.meta.url), "utf8")) as T;
const admin1 = read<Boundaries["admin1"]>("admin1.geojson");
const places = read<Boundaries["places"]>("places.geojson");

interface Points {
  readonly name: string;
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
}

/** Evenly over the frame of all units, of which nearly half is outside of any. */
function everywhere(): Points {
  const random = randomNumbers(1);
  const boxes = admin1.features.map(({ properties }) => properties.bbox);
  const west = Math.min(...boxes.map(([x]) => x));
  const south = Math.min(...boxes.map(([, y]) => y));
  const east = Math.max(...boxes.map(([, , x]) => x));
  const north = Math.max(...boxes.map(([, , , y]) => y));
  return {
    name: "evenly over the region",
    longitude: Float64Array.from({ length: POINTS }, () => west + random() * (east - west)),
    latitude: Float64Array.from({ length: POINTS }, () => south + random() * (north - south)),
  };
}

/** As events lie: near towns, most within half a degree, so nearer to edges than elsewhere. */
function aroundTowns(): Points {
  const random = randomNumbers(2);
  const towns = places.features.map(({ geometry }) => geometry.coordinates);
  const longitude = new Float64Array(POINTS);
  const latitude = new Float64Array(POINTS);
  for (let row = 0; row < POINTS; row++) {
    const [x = 0, y = 0] = towns[Math.floor(random() * towns.length)]!;
    const distance = 0.3 * Math.sqrt(-2 * Math.log(1 - random()));
    const direction = 2 * Math.PI * random();
    longitude[row] = x + distance * Math.cos(direction);
    latitude[row] = y + distance * Math.sin(direction);
  }
  return { name: "around towns", longitude, latitude };
}

function timed<T>(work: () => T): { readonly milliseconds: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { milliseconds: performance.now() - start, result };
}

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const digits = (value: number) => value.toFixed(value < 100 ? 1 : 0);

installPeers(JOIN_PEERS);
const names = JOIN_CONTESTANTS.map(({ name }) => name);
const builds = JOIN_CONTESTANTS.map(({ build }) => timed(() => build(admin1)));
const answers = names.map(() => new Int16Array(POINTS));
const sections: string[] = [];

for (const { name, longitude, latitude } of [everywhere(), aroundTowns()]) {
  const times = names.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    const turn = [...names.keys()];
    for (const at of round % 2 === 0 ? turn : turn.reverse()) {
      const { milliseconds } = timed(() => {
        builds[at]!.result(longitude, latitude, answers[at]!);
      });
      // The first round is for the compiler.
      if (round > 0) times[at]!.push(milliseconds);
    }
  }
  answers.forEach((units, at) => {
    const differing = units.findIndex((unit, row) => unit !== answers[0]![row]);
    if (differing === -1) return;
    const point = `${longitude[differing]}, ${latitude[differing]}`;
    console.error(`${names[at]}: ${units[differing]} at ${point}, ours ${answers[0]![differing]}`);
    process.exit(1);
  });
  const best = median(times[0]!);
  const joined = answers[0]!.reduce((sum, unit) => sum + (unit >= 0 ? 1 : 0), 0);
  const share = ((100 * joined) / POINTS).toFixed(0);
  sections.push(
    `${POINTS.toLocaleString("en")} points ${name}, ${share}% of them in a unit:`,
    tableOf(
      ["Join of points to units", "build ms", "join ms", "times ours"],
      names.map((contestant, at) => {
        const time = median(times[at]!);
        return [contestant, digits(builds[at]!.milliseconds), digits(time), digits(time / best)];
      }),
    ),
  );
}

const text = [
  "## Points to provinces",
  `\`npm run bench:join\`, Node ${process.versions.node}: each joins the same points to the ` +
    `${admin1.features.length} units of \`public/geo/admin1.geojson\`; medians of ${ROUNDS} rounds ` +
    `in one process, built once and cold. All answers were equal.`,
  ...sections,
].join("\n\n");
console.log(text);
writeSection("join", text);
