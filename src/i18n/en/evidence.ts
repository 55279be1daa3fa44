import { formatNumber, plural } from "../plural.ts";

/** Words of the evidence reader, of propositions and of what sources disagree on. */
export const evidence = {
  claim: "Claim",
  open: (id: string) => `Open claim ${id}`,
  order: "Claims of this document, in the order of the text",
  previous: "Previous claim",
  previousWord: "Previous",
  next: "Next claim",
  nextWord: "Next",
  place: (at: number, of: number) => `${formatNumber(at)} of ${formatNumber(of)}`,
  chain: {
    title: "Where it comes from",
    publisher: "Publisher",
    document: "Document",
    claimant: "Claimant",
    claim: "Claim",
    notStated: "not stated",
    ownVoice: "the document’s own voice",
    speaksFor: (name: string) => `speaks for ${name}`,
    paragraph: (n: number) => `paragraph ${n}`,
    line: (n: number) => `line ${formatNumber(n)}`,
  },
  quote: "In its words",
  passage: "In its passage",
  admiralty: "Admiralty code",
  bears: "Bears on",
  event: "Reports the event",
  others: "Other claims about this event",
  noOthers: "No other claim reports this event.",
  relations: "Says who does what to whom",
  relation: {
    fights: "fights",
    hosts: "hosts",
    trains: "trains",
    supports: "supports",
    "splits-from": "splits from",
    "allied-with": "is allied with",
    leads: "leads",
    accuses: "accuses",
  },
  details: "What it is about",
  undated: "No date stated",
  when: (stated: string, edtf: string | null, basis: string) =>
    `Date as stated: “${stated}”${edtf === null ? "" : ` (${edtf})`}; ${basis}`,
  proposition: {
    kind: "Proposition",
    supports: (answer: string) => `Supports: ${answer}`,
    denies: (answer: string) => `Denies: ${answer}`,
    values: "Values",
    nothing: "No claim under this filter takes this side.",
    noValue: "No claim under this filter gives a value.",
    side: (claims: number, voices: number) =>
      `${plural(claims, "claim", "claims")} · ${plural(voices, "independent voice", "independent voices")}`,
    conflict: "Conflict",
    tension: "Tension",
    conflictMeans: (supporting: number, denying: number) =>
      `${plural(supporting, "claim", "claims")} and ${plural(denying, "claim", "claims")} say opposite things about what is; no date or place tells them apart. Which is right is not for Attest to say.`,
    tensionMeans: (supporting: number, denying: number) =>
      `${plural(supporting, "claim", "claims")} and ${plural(denying, "claim", "claims")} are opposed, but one side predicts or proposes, or they speak of different times or places.`,
    valuesConflict: (n: number) => `${plural(n, "figure", "figures")} whose ranges do not meet.`,
    agreed: "Under this filter no claim contradicts another on this.",
    lookAlike: (quantity: string, why: string) => `Not the same as “${quantity}”: ${why}`,
  },
  disagreements: {
    title: "What sources disagree on here",
    nothing: "No claim here is contradicted under this filter.",
    row: (kind: string, supports: number, denies: number) =>
      `${kind}: ${formatNumber(supports)} support, ${formatNumber(denies)} deny`,
    figures: (kind: string, n: number) => `${kind}: ${plural(n, "figure", "figures")}`,
  },
  silent: {
    title: "Silent here",
    nothing: "Every document says something on this.",
    note: "Documents without any claim on this, whatever the filter",
    near: (n: number) =>
      `but ${plural(n, "claim", "claims")} about a wider area or a related group`,
  },
  profile: {
    title: "Profile",
    ownVoice: "In its own voice",
    attributed: "Attributed to somebody",
    share: (part: number, whole: number) =>
      whole === 0 ? "" : `${formatNumber(Math.round((100 * part) / whole))}%`,
    stances: "Its stances beside the other documents’",
    sign: { supports: "+", denies: "−" },
    stanceCount: (n: number, stance: string, proposition: string, whose: string) =>
      `${whose}: ${plural(n, "claim", "claims")}, ${stance}: ${proposition}`,
    own: "This",
    rest: "Others",
  },
} as const;
