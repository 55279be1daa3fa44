import { formatNumber, plural } from "../plural.ts";

const features = (n: number) => plural(n, "feature", "features");
const points = (text: string | undefined) => formatNumber(Number(text ?? 0));
const megabytes = (bytes: string) => `${formatNumber(Math.round(Number(bytes) / 1024 / 1024))} MB`;
const AGAIN = "Export it again as longitude and latitude (WGS 84, EPSG:4326)";

/** Words of boundaries that an analyst brings. */
export const ownBoundaries = {
  /** Whose units a map shows, before whose borders it shows. */
  units: (name: string, attribution: string) =>
    `Units: own boundaries “${name}” (${attribution === "" ? "whose is not stated" : attribution}).`,
  refused: {
    "too-large": (bytes: string) =>
      `The file has ${megabytes(bytes)}; Attest reads boundaries up to 150 MB. Make the outlines simpler and add it again.`,
    "too-large-unpacked": (path: string) =>
      `Unpacked, the archive holds more than 150 MB (${path}). Make the outlines simpler and add it again.`,
    "packed-otherwise":
      "The archive is protected by a password or packed in a way that is not read. Pack it again as a plain ZIP.",
    "part-of-shapefile":
      "This is one part of a shapefile. Put its .shp, .dbf and .prj into one ZIP and add that.",
    "other-format": (format: string) =>
      `${format} is not read. Export it as GeoJSON, TopoJSON or a zipped shapefile.`,
    "not-json": (said: string) => `The file is not whole, or not JSON: ${said}`,
    "broken-encoding":
      "Its bytes are text in no encoding that is read here. Save it as UTF-8 and add it again.",
    "not-boundaries": "The file holds no GeoJSON, TopoJSON or shapefile.",
    "broken-topology":
      "The topology in the file is not whole: its outlines are made of arcs that it does not hold. Export it again, as GeoJSON for example.",
    "broken-shapefile": (said: string) => `The shapefile cannot be read: ${said}`,
    "cut-shapefile": (name: string) =>
      `The shapefile ${name} is cut short: its .shp holds less than it says. Copy or export it again.`,
    "cut-archive": "The archive is cut short: its end is missing. Copy or download it again.",
    "no-table": (name: string) =>
      `The shapefile ${name} has no .dbf, so its outlines have neither ids nor names. Put the .dbf into the ZIP.`,
    "no-areas": (n: string) =>
      `None of its ${features(Number(n))} is an area. Boundaries are polygons with an inside.`,
    "too-detailed": (n: string) =>
      `The outlines have ${formatNumber(Number(n))} points; Attest reads up to 5,000,000. Make them simpler and add the file again.`,
    "unknown-system": (system: string) =>
      `The coordinates are in a system that Attest does not know (${system}). ${AGAIN}.`,
    projected: (at: string) =>
      `The coordinates are not degrees (the first is ${at}; such numbers are metres of a projection, as UTM), and the file does not say of which. ${AGAIN}, or as a zipped shapefile with its .prj.`,
    "out-of-region":
      "No unit lies in the region that Attest draws (Afghanistan, Pakistan and their neighbours).",
    "no-ids": (key: string) => `No feature has a value in “${key}”, so none can be told apart.`,
    "too-many-units": (n: string) =>
      `There are ${formatNumber(Number(n))} units; Attest joins to up to 32,767.`,
    "no-boundaries": "The boundaries of Attest could not be loaded, so nothing can be joined.",
    cancelled: "Nothing was taken over.",
    failed: (said: string) => `The file could not be read: ${said}`,
  },
  /** What was done to features, and to how many. */
  notes: {
    reprojected: (_: number, system: string) =>
      `Coordinates were turned from ${system} into longitude and latitude`,
    "web-mercator": () =>
      "Coordinates are metres of Web Mercator (EPSG:3857), as shows in where they lie; they were turned into longitude and latitude",
    swapped: () =>
      "Latitude stands before longitude, as shows in where the units lie; the two were swapped",
    "swapped-unit": (count: number) =>
      `${plural(count, "outline", "outlines")} with latitude before longitude, unlike the others; the two were swapped`,
    "system-ignored": (_: number, system: string) =>
      `The file says that coordinates are in ${system}, but they are degrees of this region; they were left as they are`,
    simplified: (_: number, detail: string) =>
      `Outlines were made simpler, common edges kept: from ${points(detail.split(" ")[0])} to ${points(detail.split(" ")[1])} points`,
    closed: (n: number) => `${features(n)}: rings that did not end where they began were closed`,
    "repeated-points": (n: number) => `${features(n)}: points that repeat the one before left out`,
    rewound: (n: number) => `${features(n)}: rings turned the other way (RFC 7946)`,
    uncrossed: (n: number) =>
      `${features(n)}: an outline that crosses itself was taken apart there`,
    merged: (n: number) =>
      `${plural(n, "unit", "units")} made of several features of one id and name`,
    "other-parts": (n: number) => `${features(n)}: points and lines beside the area left out`,
    "rings-left-out": (n: number) => `${features(n)}: rings without an inside left out`,
    "no-geometry": (n: number) => `${features(n)} set aside: no outline`,
    "not-an-area": (n: number) => `${features(n)} set aside: a point or a line, not an area`,
    "out-of-range": (n: number) => `${features(n)} set aside: coordinates that are on no globe`,
    crossing: (n: number) =>
      `${features(n)} set aside: the outline crosses itself and could not be taken apart`,
    "no-id": (n: number) => `${features(n)} set aside: no id`,
    numbered: (n: number) =>
      `${features(n)}: nothing in the file identifies or names any, so each goes by its number in it`,
    "same-id": (n: number) =>
      `${plural(n, "id", "ids")} that features with different names share: the first was kept, the others set aside`,
    "out-of-region": (n: number) => `${features(n)} set aside: outside of the region that is drawn`,
    covered: (n: number) =>
      `${features(n)} set aside: all of its ground belongs to a unit before it, or it is too narrow to hold any`,
    overlapped: (n: number) =>
      `${plural(n, "unit lies", "units lie")} in part on ground of a unit before it, which keeps that ground`,
    "no-name": (n: number) => `${plural(n, "unit", "units")} without a name, called by the id`,
    "dropped-values": (n: number) =>
      `${features(n)}: values that are neither text nor number left out`,
  },
  which: (names: readonly string[], count: number) =>
    `${names.join(", ")}${count > names.length ? ` and ${formatNumber(count - names.length)} more` : ""}`,
  dialog: {
    title: (file: string) => `Boundaries in ${file}`,
    what: "Choose what identifies and names the units. Claims and data sets are then joined to them instead of the provinces; you can go back at any time.",
    layer: "Layer",
    layerOf: (name: string, units: number) => `${name} (${plural(units, "unit", "units")})`,
    refusedLayer: (name: string, why: string) => `${name}: ${why}`,
    facts: (units: number, all: number, vertices: number) =>
      `${formatNumber(units)} of ${features(all)} are areas, with ${plural(vertices, "corner", "corners")}.`,
    id: "Id of a unit",
    name: "Name of a unit",
    local: "Name in a local script",
    noLocal: "None",
    property: (key: string, examples: readonly string[]) =>
      examples.length === 0 ? key : `${key}: ${examples.join(", ")}`,
    because: (reasons: readonly string[]) => `Suggested: ${reasons.join("; ")}.`,
    reasons: {
      "known-name": "known by this name in other files",
      unique: "no two units have the same",
      "like-a-code": "looks like a code",
      "like-a-name": "looks like a name",
      "local-script": "not in Latin letters",
    },
    own: "Name of these boundaries",
    attribution: "Whose boundaries they are (stated on the map and in exports)",
    preview: "Units",
    shown: (shown: number, all: number) =>
      `The first ${formatNumber(shown)} of ${plural(all, "unit", "units")}`,
    all: (n: number) => plural(n, "unit", "units"),
    drawing: (n: number) => `Outlines of ${plural(n, "unit", "units")}`,
    columns: { id: "Id", name: "Name", local: "Local name" },
    notes: "What was mended, taken to be so, or set aside",
    nothingMended: "Nothing had to be mended or set aside.",
    confirm: "Use these boundaries",
    cancel: "Cancel",
    building: "The units are being joined…",
  },
  list: {
    title: "Boundaries",
    choose: "Units that everything is joined to",
    provinces: "Provinces of Attest",
    none: "To count by other units (districts, tribal areas, sectors), drop a GeoJSON, a TopoJSON or a zipped shapefile.",
    units: (n: number) => plural(n, "unit", "units"),
    name: (file: string) => `Name of the boundaries in ${file}`,
    attribution: (file: string) => `Whose the boundaries in ${file} are`,
    notStated: "not stated",
    remove: (name: string) => `Remove ${name}`,
    facts: "How it was read",
    from: (file: string, layer: string, id: string, name: string) =>
      `${file}, layer ${layer}: id from “${id}”, name from “${name}”`,
  },
  taken: (units: number, name: string) =>
    `gives ${plural(units, "unit", "units")}, as boundaries “${name}”`,
  members: "Units counted as part of it",
  kind: (name: string) => `Unit of ${name}`,
} as const;
