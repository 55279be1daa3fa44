import { formatNumber, plural } from "../plural.ts";
import { domain } from "./domain.ts";

const verb = {
  event: (n: number) => (n === 1 ? "reports this event" : "report this event"),
  side: (n: number) => (n === 1 ? "takes this side" : "take this side"),
};
type Group = keyof typeof verb;
/** A sentence around "2 independent voices", which opens their claims. */
const around = (before: string, after: string) => ({ before, after });

/** Words for the analyst's own judgement by the Admiralty code. */
export const ratings = {
  title: "Your ratings",
  open: "Your ratings…",
  name: { claim: "Credibility", document: "Reliability", claimant: "Reliability" },
  subject: { claim: "Claim", document: "Document", claimant: "Claimant" },
  of: (name: string, subject: string) => `${name} of ${subject}`,
  yours: "yours",
  because: (reason: string) => `Your reason: ${reason}`,
  shipped: "As the record ships it.",
  shippedUnjudged: "As the record ships it: nobody has judged it.",
  computed: "Computed by a rule:",
  notComputed: "No rule computes more:",
  rate: "Rate",
  change: "Change",
  rateThis: (name: string) => `Rate: ${name}`,
  changeThis: (name: string) => `Change your rating: ${name}`,
  value: {
    claim: "How credible is it?",
    document: "How reliable is it?",
    claimant: "How reliable?",
  },
  reason: "Why (required)",
  reasonHint: "Shown beside your rating and written to the file.",
  reasonMissing: "A rating needs a reason.",
  save: "Save",
  cancel: "Cancel",
  removeMine: "Remove mine",
  saved: "Your rating is kept in this browser",
  removed: "Your rating is removed",
  section: "How reliable its sources are judged",
  claimants: (n: number) => `${plural(n, "claimant", "claimants")} quoted here`,
  card: {
    show: (pair: string) => `Admiralty code ${pair}: show whose judgement it is, or rate`,
    showOwn: (pair: string) =>
      `Admiralty code ${pair}, with your own rating: show it, or change it`,
    meaning: (reliability: string, credibility: string) =>
      `Source: ${reliability}. Claim: ${credibility}.`,
  },
  voices: domain.units.voices,
  showVoices: (voices: string) => `${voices}: show the claims on this`,
  /** Why a rule gives what it gives, where it counted voices. */
  counted: {
    "three-voices": (group: Group, n: number) =>
      around("", ` ${verb[group](n)} and nobody contradicts.`),
    "two-voices": (group: Group, n: number) =>
      around("", ` ${verb[group](n)} and nobody contradicts.`),
    "one-voice": (group: Group, n: number) => around("Only ", ` ${verb[group](n)}.`),
    "in-conflict": (group: Group, n: number) =>
      around("", ` ${verb[group](n)}, but another claim contradicts.`),
  },
  /** The same where there was nothing to count. */
  uncounted: {
    "three-voices": "Three independent voices say so and nobody contradicts.",
    "two-voices": "Two independent voices say so and nobody contradicts.",
    "one-voice": "Only one independent voice says so.",
    "in-conflict": "Another claim contradicts it.",
    "not-about-what-is": "It predicts or proposes; counting voices does not judge that.",
    "not-comparable": "It reports no coded event and takes no side, so there is nothing to count.",
  },
  dialog: {
    none: "You have not rated anything. Open a claim or a document and choose Rate.",
    count: (n: number) => plural(n, "rating", "ratings"),
    kept: "Kept in this browser only; no link carries them. Undo takes every step back.",
    list: "Your ratings, by what they judge",
    unknown: "not in this record",
    unknownNote: "Kept and exported, but the record does not hold what they judge.",
    open: (name: string) => `Open ${name}`,
    remove: (name: string) => `Remove your rating of ${name}`,
    export: "Export as file",
    import: "Import file…",
    removeAll: "Remove all",
    removedAll: (n: number) => `${plural(n, "rating", "ratings")} removed.`,
    undo: "Undo",
    fileTitle: "ratings",
  },
  import: {
    title: (file: string) => `From ${file}`,
    taken: (n: number) => `${plural(n, "rating", "ratings")} can be taken.`,
    notTaken: (n: number) => `${plural(n, "entry", "entries")} cannot be taken:`,
    nothing: "The file holds no rating that can be taken.",
    ask: (n: number) => `You have ${plural(n, "rating", "ratings")} of your own.`,
    clash: (n: number) =>
      n === 0
        ? "None of them judges the same as the file."
        : `${formatNumber(n)} of them ${n === 1 ? "judges" : "judge"} the same as the file; there the file’s would count.`,
    replace: "Replace mine",
    merge: "Add to mine",
    take: "Take them",
    cancel: "Cancel",
    done: (n: number) => `${plural(n, "rating", "ratings")} taken from the file.`,
    unreadable: "The browser could not read the file.",
    dismiss: "Close the list",
  },
  fault: {
    "not-json": "This is not valid JSON",
    "wrong-shape": "This is not a file of ratings",
    "newer-version": "This is written for a newer version of Attest",
  },
  /** Behind what the entry judges, by the codes of `domain/file-problem`. */
  problems: {
    "rated-twice": "is rated twice; the first counts",
    "not-in-record": "does not stand in the record",
  },
  at: (index: number) => `no. ${formatNumber(index + 1)}`,
} as const;
