import { expect, type Locator, type Page } from "./browser.ts";

/** A row of an invented file; without a point where there is none. */
export interface NamedRow {
  readonly admin1: string;
  readonly at?: readonly [latitude: number, longitude: number];
  readonly actor?: string;
  readonly deaths?: number;
  /** Without a comma. */
  readonly notes?: string;
}

const NOTES = "An invented clash was invented for a test near the village";

const HEADER =
  "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,admin1,admin2,location,latitude,longitude,geo_precision,source,notes,fatalities";

const line = (
  { admin1, at, actor = "Group Nobody Knows", deaths = 0, notes = NOTES }: NamedRow,
  n: number,
) =>
  [
    `INV${n}`,
    "2023-03-04",
    "1,Battles,Armed clash",
    actor,
    "Border Guard of Nowhere,Afghanistan",
    admin1,
    ",",
    ...(at ?? ["", ""]),
    "2,Invented Agency",
    notes,
    deaths,
  ].join(",");

/** An invented file with few of ACLED's columns. */
export const namedRows = (name: string, rows: readonly NamedRow[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from([HEADER, ...rows.map(line)].join("\n") + "\n"),
});

/** The list of data sets, in the dialog where files come in. */
export class DataSetList {
  readonly dialog: Locator;
  constructor(page: Page) {
    this.dialog = page.getByRole("dialog", { name: "Documents and data on this computer" });
  }

  async trust(what: "the point" | "the label"): Promise<void> {
    await this.dialog.getByText(/rows are labelled another province than they lie in/u).click();
    await this.dialog.getByRole("radio", { name: what }).click();
    const counts = what === "the label" ? "their label names" : "their point lies in";
    await expect(this.dialog.getByText(counts)).toBeVisible();
  }

  /** Finds by typing and takes the first that is found. */
  private async search(field: Locator, words: string): Promise<void> {
    await field.fill(words);
    await expect(this.dialog.page().getByRole("option").first()).toContainText(words);
    await field.press("ArrowDown");
    await field.press("Enter");
  }

  async mapName(name: string, unit: string): Promise<void> {
    await this.dialog.getByRole("button", { name: `Province that ${name} means` }).click();
    await this.search(
      this.dialog.getByRole("combobox", { name: `Province that ${name} means` }),
      unit,
    );
    await expect(this.dialog.getByText(`${name} means ${unit}`, { exact: true })).toBeVisible();
  }

  async mergeActor(name: string, actor: string): Promise<void> {
    await this.dialog.getByText("Names of groups in data sets").click();
    await this.dialog.getByRole("button", { name: `Say who ${name} is` }).click();
    await this.search(
      this.dialog.getByRole("combobox", { name: `Group that ${name} counts as` }),
      actor,
    );
    await expect(this.dialog.getByText(`${actor}, as you said`)).toBeVisible();
  }
}
