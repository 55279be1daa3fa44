import { formatNumber, plural } from "../plural.ts";

const kinds = {
  ownBoundaries: "boundaries of your own",
  dataSets: "data sets",
  attached: "attached documents",
  briefings: "briefings",
  ratings: "ratings",
  choices: "choices about files",
};
const megabytes = (bytes: number): string => {
  if (bytes < 1e3) return plural(bytes, "byte", "bytes");
  if (bytes < 1e6) return `${formatNumber(Math.round(bytes / 1e3))} kB`;
  if (bytes < 1e9) return `${formatNumber(Math.round(bytes / 1e5) / 10)} MB`;
  return `${formatNumber(Math.round(bytes / 1e8) / 10)} GB`;
};
const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Words of the workspace: what is kept in this browser, in a file, or no more. */
export const workspace = {
  title: "Workspace",
  open: "Workspace…",
  what: "What you bring and make is kept in this browser, on this computer, as it changes. It is sent nowhere.",
  kinds,
  kindTitles: {
    ownBoundaries: "Own boundaries",
    dataSets: "Data sets",
    attached: "Attached documents",
    briefings: "Briefings",
    ratings: "Ratings",
    choices: "Choices about files",
  },
  bytes: megabytes,
  sizeOf: {
    boundaries: (units: number, bytes: number) =>
      `${plural(units, "unit", "units")}, ${megabytes(bytes)}`,
    dataSet: (events: number, bytes: number) =>
      `${plural(events, "event", "events")}, ${megabytes(bytes)}`,
    document: (bytes: number) => megabytes(bytes),
  },
  contents: "What it holds",
  nothing:
    "Nothing is kept yet: no boundaries, data set, document, briefing, rating or choice of your own.",
  space: (used: string, allowed: string) =>
    `${used} of ${allowed} that the browser allows are used.`,
  spaceUnknown: "The browser does not say how much space there is.",
  persistent: "The browser promised not to remove it by itself.",
  notPersistent: "The browser may remove it when space runs short; a file is safe from that.",
  saving: "Saving…",
  saved: (time: string) => `All is saved (${time}).`,
  again: "Try again",
  keeping: {
    title: {
      "not-saved": (names: readonly (keyof typeof kinds)[]) =>
        names.length === 0
          ? "This browser does not keep your work."
          : `Not kept by this browser: ${listed(names.map((name) => kinds[name]))}.`,
      "not-read": () => "Some of what this browser keeps could not be read.",
      short: () => "The storage of this browser is nearly full.",
      removed: () => "This browser has removed the workspace that it kept.",
    },
    because: {
      missing: "It has no storage or forbids it, as in a private window.",
      blocked: "Another tab is in the way; close the other tabs of this page.",
      full: "The storage is full.",
      failed: "",
    },
    what: {
      "not-saved": "The work goes on until this page is closed; save it to a file to keep it.",
      "not-read": "It is set aside and not written over.",
      short: "All is kept so far; save it to a file before there is no room for more.",
      removed: "Browsers do so when space runs short. If you have a workspace file, open it.",
    },
  },
  interrupted: {
    title: "Readings that did not end",
    closed: (file: string) => `${file} was being read when the page closed.`,
    layout: (file: string) =>
      `${file} is kept, but what was read of it is damaged or of another version of Attest.`,
    again: (file: string) => `Read ${file} again`,
    againShort: "Read again",
    forget: (file: string) => `Forget ${file}`,
    forgetShort: "Forget",
    gone: (file: string) => `${file} is no longer there.`,
  },
  save: {
    title: "Save to a file",
    what: "One file that holds all of it, to keep, to move to another computer, or to pass on.",
    documents: "With the attached documents (sensitive: their whole text goes into the file)",
    act: "Save workspace…",
    fileTitle: "workspace",
    writing: "The file is being written",
    done: (name: string, bytes: number) => `${name} is saved, ${megabytes(bytes)}.`,
    failed: (reason: string) => `The file could not be written: ${reason}`,
  },
  read: {
    title: "Open a workspace file",
    act: "Open workspace file…",
    /** Of a file that was added as if it were a document or data. */
    isOne: "is a workspace that was saved to a file.",
    look: "See what it holds…",
    reading: "The file is being read",
    holds: (name: string) => `${name} holds`,
    holdsNothing: "Nothing that could be taken.",
    fault: (name: string, reason: string) => `${name} cannot be taken: ${reason}`,
    refused: (n: number) => `${plural(n, "part is", "parts are")} not taken:`,
    toReadAgain: (file: string) =>
      `${file}: its columns cannot be taken; the file itself is there, and you are asked whether to read it again`,
    ask: "Add it to what stands here, or put it in its place?",
    clash: "Where both have the same thing, the file’s counts.",
    merge: "Add to mine",
    replace: "Replace mine",
    cancel: "Cancel",
    done: "The workspace of the file stands here now.",
    notTaken: (reason: string) => `Not all of the file could be taken: ${reason}`,
  },
  /** Why a file, or a part of it, cannot be taken. */
  problems: {
    encrypted: "it is encrypted",
    "packed-otherwise": "it is packed in an unknown way",
    "cut-short": "it is cut short, its end is missing: copy or download it again",
    "no-zip": "it is no ZIP archive, or an empty one",
    "no-manifest": "it holds no manifest.json",
    "listed-twice": "it lists a file twice",
    unlisted: "manifest.json does not list it",
    missing: "it is missing",
    "longer-than-listed": "it is longer than the manifest says: it was changed or damaged",
    changed: "its SHA-256 is another: it was changed or damaged",
    "no-list": "it is no list",
    "not-in-record": "the record has no such document",
    "too-large": (bytes: number) => `it unpacks to more than ${bytes} bytes`,
    "all-too-large": (bytes: number) => `it unpacks to ${bytes} bytes`,
    "other-version": (version: number, known: number) =>
      `it is of version ${version}, and this page reads ${known}`,
  },
  remove: {
    title: "Delete everything",
    what: "Removes from this browser all that the workspace keeps, here and in other tabs.",
    act: "Delete everything…",
    ask: "This removes from this browser, for good:",
    none: "nothing of your own, but all settings that are kept",
    confirm: "Delete for good",
    cancel: "Keep it",
    failed: (reason: string) => `It could not be deleted: ${reason}`,
  },
  count: {
    ownBoundaries: (n: number) => plural(n, "set of own boundaries", "sets of own boundaries"),
    dataSets: (n: number) => plural(n, "data set", "data sets"),
    attached: (n: number) => plural(n, "attached document", "attached documents"),
    briefings: (n: number) => plural(n, "briefing", "briefings"),
    ratings: (n: number) => plural(n, "rating", "ratings"),
    choices: (n: number) => plural(n, "choice about files", "choices about files"),
  },
} as const;
