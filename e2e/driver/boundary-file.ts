import { readFileSync } from "node:fs";
import type { UserFile } from "./edition.ts";
import { axeViolations, expect, type Page } from "./browser.ts";
import { type CodedClaim, claims } from "./record.ts";

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

interface Sector {
  readonly code: string;
  readonly name: string;
  readonly box: Box;
}

/** Invented sectors over the region, so large that whole provinces lie in them. */
export const SECTORS: readonly Sector[] = [
  { code: "SEC-01", name: "Sector Alder", box: [60, 29, 66.6, 39] },
  { code: "SEC-02", name: "Sector Birch", box: [66.6, 33.1, 75.5, 39] },
  { code: "SEC-03", name: "Sector Cedar", box: [66.6, 29, 75.5, 33.1] },
  { code: "SEC-04", name: "Sector Damson", box: [60, 23, 75.5, 29] },
];

const ringOf = ([west, south, east, north]: Box) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const fileOf = (name: string, json: unknown): UserFile => ({
  name,
  mimeType: "application/geo+json",
  buffer: Buffer.from(JSON.stringify(json)),
});

/** A GeoJSON of the sectors. `turned`: latitude first, as some programs write it. */
export const sectorFile = ({ turned = false } = {}): UserFile =>
  fileOf("sectors.geojson", {
    type: "FeatureCollection",
    features: SECTORS.map(({ code, name, box }) => ({
      type: "Feature",
      properties: { OBJECTID: Number(code.slice(4)), sector_code: code, sector: name },
      geometry: {
        type: "Polygon",
        coordinates: [ringOf(box).map(([x, y]) => (turned ? [y, x] : [x, y]))],
      },
    })),
  });

/** Boundaries in metres of a projection that the file does not name. */
export const metresFile = (): UserFile =>
  fileOf("metres.geojson", {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { id: 1 },
        geometry: {
          type: "Polygon",
          coordinates: [ringOf([500_000, 3_800_000, 600_000, 3_900_000])],
        },
      },
    ],
  });

interface Shipped {
  readonly features: readonly {
    readonly properties: { readonly id: string; readonly bbox: Box };
    readonly geometry: { readonly coordinates: unknown };
  }[];
}
const shipped = (name: string) =>
  JSON.parse(readFileSync(`public/geo/${name}.geojson`, "utf8")) as Shipped;
const points = new Map(
  shipped("places").features.map(({ properties, geometry }) => [
    properties.id,
    geometry.coordinates as readonly [number, number],
  ]),
);
const boxes = new Map(shipped("admin1").features.map(({ properties: { id, bbox } }) => [id, bbox]));

/** Whether a place is known to lie in the box: its point does, or all of the province. */
function liesIn(place: string, [west, south, east, north]: Box): boolean {
  const [x = NaN, y = NaN] = points.get(place) ?? [];
  if (!Number.isNaN(x)) return x >= west && x <= east && y >= south && y <= north;
  const [w, s, e, n] = boxes.get(place) ?? [NaN, NaN, NaN, NaN];
  return w >= west && s >= south && e <= east && n <= north;
}

const isIn = (claim: CodedClaim, box: Box) =>
  claim.places.some(({ place, role }) => role !== "mentioned" && liesIn(place, box));

/** Claims known to be located in each sector, worked out without the product's code. */
export const sectorCounts: Readonly<Record<string, number>> = Object.fromEntries(
  SECTORS.map(({ name, box }) => [name, claims.filter((claim) => isIn(claim, box)).length]),
);

/** What a user does with boundaries of their own, and sees of them. */
export const boundaryDialog = (page: Page) => {
  const dialog = page.getByRole("dialog", { name: /^Boundaries in / });
  return {
    when: {
      async bring(file: UserFile): Promise<void> {
        await page.keyboard.press("Control+k");
        await page.getByRole("searchbox", { name: "Command palette" }).fill("Attach documents");
        await page.keyboard.press("Enter");
        const [chooser] = await Promise.all([
          page.waitForEvent("filechooser"),
          page.getByRole("button", { name: "Choose files…" }).click(),
        ]);
        await chooser.setFiles([file]);
      },
      async nameAs(name: string, attribution: string): Promise<void> {
        await dialog.getByLabel("Name of these boundaries").fill(name);
        await dialog.getByLabel(/^Whose boundaries they are/).fill(attribution);
      },
      async confirm(): Promise<void> {
        await dialog.getByRole("button", { name: "Use these boundaries" }).click();
        await expect(dialog).toHaveCount(0);
      },
      async cancel(): Promise<void> {
        await dialog.getByRole("button", { name: "Cancel" }).click();
        await expect(dialog).toHaveCount(0);
      },
      async useUnits(name: string): Promise<void> {
        await page.getByRole("radio", { name }).check();
      },
    },
    then: {
      async suggests(id: string, name: string): Promise<void> {
        await expect(dialog.getByLabel("Id of a unit")).toHaveValue(id);
        await expect(dialog.getByLabel("Name of a unit", { exact: true })).toHaveValue(name);
      },
      async says(text: string | RegExp): Promise<void> {
        await expect(dialog.getByText(text).first()).toBeVisible();
      },
      /** Each field of boundaries in the list says in sight what it is, also when it is filled in. */
      async labelsOfSettings(): Promise<void> {
        for (const label of [/^Name of the boundaries in /, /^Whose the boundaries in .* are$/])
          await expect(page.getByText(label)).toBeVisible();
      },
      async noAxeViolations(): Promise<void> {
        await expect(dialog).toBeVisible();
        expect(await axeViolations(page)).toEqual([]);
      },
    },
  };
};
