import { domain } from "./domain.ts";

/** Columns of the table of claims, in their order, and what each holds. */
const claimColumns = {
  claim_id: "Permanent id of the claim: document, paragraph, number within the paragraph.",
  document_id: "Document that makes the claim.",
  document_title: "Title of the document.",
  publisher: "Publisher of the document, or “not stated”.",
  published: "Date of publication (EDTF, ISO 8601-2), or “not stated”.",
  document_sha256: "SHA-256 of the document’s file: tells whether another copy is the same.",
  document_reliability: "Reliability of the document, Admiralty code A to F, as the record has it.",
  paragraph:
    "Paragraph of the document, counted from 1 over its non-blank lines; of a data set the line of its file.",
  quote:
    "Phrase of the document that the claim rests on, verbatim; of a row of a data set the beginning of its description, empty where it has none.",
  quote_prefix: "Text just before the quote.",
  quote_suffix: "Text just after the quote.",
  claimant_ids: "Who the document says said it; empty: the document’s own voice.",
  claimant_names: "Names of the claimants, in the same order.",
  claimant_upstream_ids: "For whom each claimant speaks; “none”: for itself.",
  claimant_reliabilities: "Reliability of each claimant, Admiralty code, as the record has it.",
  modality: "How it is said: asserted, reported, alleged, predicted, proposed.",
  kind: "Kind of claim.",
  summary:
    "The claim in one neutral sentence of the coders; of a row of a data set its type, groups and place.",
  event_id: "Event that the claim reports; empty: none.",
  event_title: "Title of the event.",
  event_type: "Type of the event, as ACLED names them.",
  actor_ids: "Groups and states in the claim.",
  actor_names: "Their names, in the same order.",
  actor_roles: "Their roles in the claim, in the same order.",
  place_ids: "Places in the claim (ISO 3166 codes where there are any).",
  place_names: "Their names, in the same order.",
  place_roles: "Their roles in the claim; “mentioned” is no location.",
  place_kinds: "What each place is: country, admin1 (province), district, city and so on.",
  place_precisions: "How exactly each place is given: UCDP GED where_prec, 1 exact to 7 worldwide.",
  place_countries: "Country of each place; “none”: more than one.",
  place_admin1: "Province of each place (ISO 3166-2); “none”: wider than one.",
  place_longitudes: "Longitude of each place in degrees; “none”: no point stands for it.",
  place_latitudes: "Latitude of each place in degrees; “none”: no point stands for it.",
  geometry_basis:
    "What each point means, or why there is none. The label point of a province is no event location.",
  when_edtf: "When it is said to have been (EDTF, ISO 8601-2); empty: on no calendar.",
  when_stated: "When, in the words of the document; empty: not stated.",
  when_basis: "How the date was read from the words.",
  date_precision: "UCDP GED date_prec, 1 one day to 5 longer than a month; “stated” or “none”.",
  figure_quantities: "What each figure counts.",
  figure_lows: "Lower bound of each figure; “none”: not given.",
  figure_bests: "The figure itself; “none”: only bounds are given.",
  figure_highs: "Upper bound of each figure; “none”: not given.",
  figure_stated: "Each figure in the words of the document.",
  proposition_ids: "Questions on which the claim takes a side or gives a value.",
  proposition_questions: "The questions, in the same order.",
  stances: "Side that the claim takes on each: supports, denies, value.",
  relations: "Who is said to do what to whom, as ids: from, relation, to.",
  relation_names: "The same with names.",
  credibility: "Credibility of the claim, Admiralty code 1 to 6, as the record has it.",
  row_event_id: "Id that a data set’s file gives the event; empty: none, or a claim of a document.",
  row_place: "Place as a data set’s file names it, the smallest first; empty likewise.",
  row_province_by:
    "How a row of a data set came to its province: point, label, name (of a smaller place), mapped (by the analyst), none; empty: a claim of a document.",
} as const;

const documentColumns = {
  document_id: "Number of the document in the record.",
  title: "Title of the document.",
  publisher: "Publisher, or “not stated”.",
  published: "Date of publication (EDTF, ISO 8601-2), or “not stated”.",
  sha256: "SHA-256 of the document’s file.",
  paragraphs:
    "Number of paragraphs (non-blank lines) of the document; of a data set the line of its last row.",
  language: "Language of the document (BCP 47).",
  reliability: "Reliability of the document, Admiralty code A to F, as the record has it.",
  claims: "Number of its claims in this file.",
} as const;

/** What a file says of itself on every row, so that a row can be traced wherever it is copied. */
const aboutColumns = {
  export_title: "Title of the export.",
  export_filter: "Filter under which the claims were taken, in words.",
  export_unit: "What is counted in the view that the claims come from.",
  exported: "Day of the export.",
  marking: "Handling of the export (Traffic Light Protocol, banner); empty: none set.",
  boundary_statement: "Whose boundaries the places are drawn in.",
  attribution: "Whom to name.",
  link: "Opens the same view; empty: none.",
  left_out: "What passes the filter and is not in the file; empty: nothing.",
} as const;

/** Words of files of data. */
export const dataPackage = {
  claimColumns,
  documentColumns,
  aboutColumns,
  about: {
    title: "Title",
    filter: "Filter",
    unit: "Unit of counting",
    exported: "Exported",
    marking: "Marking",
    statement: "On the map",
    attribution: "Attribution",
    link: "Link",
    leftOut: "Left out",
  },
  noFilter: "none",
  noMarking: "none set",
  /** Title of the files of claims: also their names. */
  claims: "Claims",
  citations: "Citations",
  package: "Data package",
  documentWord: (id: string) => (id.startsWith("data-") ? `Data set ${id}` : `Document ${id}`),
  notStated: domain.notStated,
  noPublisher: "Publisher not stated",
  noDate: "n.d.",
  dateNotStated: "Date not stated",
  located: (document: string, paragraph: number) =>
    document.startsWith("data-")
      ? `Data set ${document}, line ${paragraph}`
      : `Document ${document}, paragraph ${paragraph}`,
  quoted: (source: string, quote: string) => `${source}: “${quote}”`,
  titled: (title: string) => `“${title}”`,
  hash: (sha256: string) => `SHA-256: ${sha256}`,
  count: (claims: number, documents: number) =>
    `${domain.units.claims(claims)} from ${domain.units.documents(documents)}`,
  assertion: "What the documents assert, not what is established.",
  geometryBasis: {
    place: "The point of a town or facility, known within radius_km.",
    "label-of-area":
      "A point for the name of a district or an area. The claim names the area, not this point.",
    "label-of-province":
      "The label point of a province. The claim names the province; nothing is said to have happened at this point.",
    "row-point": "The point that a data set’s file gives the event itself.",
    "row-area-point":
      "The point that a data set’s file gives for an area (a province or wider): nothing is said to have happened at it.",
    "none-country": "The claim names a whole country: no point.",
    "none-region":
      "The claim names a wider region. Its provinces, where they are known, stand in members; the claim names none of them.",
    "none-border": "The claim names a border: no point. Its two sides stand in sides.",
    "none-unknown": "No point is known for the place.",
    "none-no-place": "The claim names no place.",
  },
  resources: {
    "claims.csv": "The claims, one row each, with everything that tells where they come from.",
    "documents.csv": "The documents that the claims come from.",
    "claims.geojson":
      "The claims with their places as points, one feature for each claim and place (RFC 7946).",
    "claims.json":
      "The claims and all that they refer to, as the record is kept; Attest reads it back.",
    "citations.txt": "The documents and the quoted phrases as a list to read.",
    "citations.bib": "The documents for reference managers, as BibTeX.",
    "citations.ris": "The documents for reference managers, as RIS.",
    "README.txt": "What this is and how to read it.",
    "datapackage.json": "The list of the files with their schemas and checksums.",
  },
  readme: {
    files: "Files",
    reading: "How to read the tables",
    points: "What a point means (geometry_basis)",
    notes: [
      "One row of claims.csv is one claim: one assertion that one document makes. Events of data sets that an analyst brought are claims of the data set; their columns begin with row_.",
      "A cell can hold a list, its values separated by a semicolon and a space. A backslash stands before a semicolon or backslash that belongs to a value. Lists of the same thing (place_ids, place_names, …) have the same order; “none” keeps the place of a value that is missing.",
      "Text that a spreadsheet would take for a formula (it begins with =, +, - or @) has an apostrophe in front of it in the CSV files. JSON and GeoJSON have it without.",
      "Ratings are those of the record. An analyst’s own ratings are a file of their own.",
      "A region named in a text is never spread over its provinces.",
      "Quotes are phrases of the documents; the rights in them are with whoever holds those in the documents.",
    ],
  },
  licences: {
    record: "The coded record",
    towns: "Points of towns (GeoNames)",
  },
  sources: { boundaries: "Natural Earth, 1:10m (public domain)", towns: "GeoNames (CC BY 4.0)" },
} as const;
