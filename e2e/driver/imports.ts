import { strToU8, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { shapefileBytes } from "../../src/testing/shapefiles.ts";
import { expect, type Locator, type Page } from "./browser.ts";
import type { UserFile } from "./edition.ts";

/** A table of incidents in nobody's layout, invented; of its two days no name says which is the event's. */
export const ownTable = (name: string, rows: number): UserFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "Ref,Stamp 1,Stamp 2,Spot,Lat DD,Long DD,Perpetrator,Dead,Remarks",
      ...Array.from(
        { length: rows },
        (_, n) =>
          `${name}-${n},2023-02-${10 + (n % 9)},2023-03-01,Kunar,${n === 2 ? "north" : "34.9"},71.2,Group A,${n},An invented clash`,
      ),
    ].join("\n"),
  ),
});

/** A zipped shapefile of two points with what is known of them. */
export const pointShapes = (name: string): UserFile => ({
  name,
  mimeType: "application/zip",
  buffer: Buffer.from(
    shapefileBytes({
      strikes: {
        points: [
          [71.2, 34.9],
          [62.2, 34.3],
        ],
        rows: [
          { DATE: "20230216", PROVINCE: "Kunar" },
          { DATE: "20230217", PROVINCE: "Herat" },
        ],
        days: ["DATE"],
      },
    }),
  ),
});

/** Dates of which none says whether the day or the month comes first. */
export const undecidedTable = (name: string): UserFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from("id,date,province\nu1,03/04/2023,Kunar\nu2,05/06/2023,Herat\n"),
});

export const fileOf = (name: string, content: string | Buffer): UserFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

/** Events in a column-wise file, packed by Snappy as most programs do. */
export const parquetFile = (name: string, rows: number): UserFile => {
  const column = (title: string, cell: (row: number) => string) => ({
    name: title,
    data: Array.from({ length: rows }, (_, row) => cell(row)),
    type: "STRING" as const,
  });
  const columnData = [
    column("event_id_cnty", (row) => `AFG${row}`),
    column("event_date", () => "2023-02-16"),
    column("event_type", () => "Battles"),
    column("sub_event_type", () => "Armed clash"),
    column("actor1", () => "Group A"),
    column("country", () => "Afghanistan"),
    column("admin1", () => "Kunar"),
    column("latitude", () => "34.9"),
    column("longitude", () => "71.2"),
    column("geo_precision", () => "1"),
    column("time_precision", () => "1"),
    column("source", () => "Agency One"),
    column("notes", () => "An invented clash"),
    column("fatalities", () => "0"),
  ];
  return fileOf(name, Buffer.from(parquetWriteBuffer({ columnData })));
};

/** A workbook with sheets of cells, as spreadsheet programs write it in its plainest form. */
export function workbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): UserFile {
  const names = Object.keys(sheets);
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rels = "http://schemas.openxmlformats.org/package/2006/relationships";
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = (rows: readonly (readonly string[])[]) =>
    `<worksheet xmlns="${main}"><sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData></worksheet>`;
  const parts = {
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((each, at) => `<sheet name="${each}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships xmlns="${rels}">${names.map((_, at) => `<Relationship Id="r${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}</Relationships>`,
    ),
    ...Object.fromEntries(
      names.map((each, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml(sheet(sheets[each] ?? []))]),
    ),
  };
  return { name, mimeType: "application/zip", buffer: Buffer.from(zipSync(parts)) };
}

/** What an analyst does and sees while files of events come in. */
export class Imports {
  private readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole("dialog", { name: "Documents and data on this computer" });
  }

  /** What is listed of a file. */
  file(name: string): Locator {
    return this.dialog
      .getByRole("region", { name: "Files just read" })
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("status").filter({ hasText: name }) })
      .first();
  }

  /** More files, while the dialog is open. */
  async add(files: readonly UserFile[]): Promise<void> {
    const button = this.dialog.getByRole("button", { name: "Choose files…" });
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), button.click()]);
    await chooser.setFiles([...files]);
  }

  /** Drags a file onto the page and lets go of it at once, wherever the dialog has put the zone. */
  async dropOnPage({ name, mimeType, buffer }: UserFile): Promise<void> {
    const held = await this.page.evaluateHandle(
      ([fileName, type, text]) => {
        const dragged = new DataTransfer();
        dragged.items.add(new File([text], fileName, { type }));
        return dragged;
      },
      [name, mimeType, buffer.toString("utf8")] as const,
    );
    await this.page.dispatchEvent("body", "dragenter", { dataTransfer: held });
    await expect(this.dialog).toBeVisible();
    await this.page.dispatchEvent("body", "drop", { dataTransfer: held });
  }

  field(name: string): Locator {
    return this.dialog.getByRole("combobox", { name, exact: true });
  }

  async mapped(field: string, column: string): Promise<void> {
    await expect(this.field(field).locator("option:checked")).toHaveText(column);
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole("button", { name, exact: true }).click();
  }

  button(name: string): Locator {
    return this.dialog.getByRole("button", { name, exact: true });
  }

  async says(file: string, text: string | RegExp): Promise<void> {
    await expect(this.file(file)).toContainText(text);
  }
}
