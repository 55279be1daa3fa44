/** The cells of a CSV file (RFC 4180, with a byte order mark) row by row. For tests. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/u, "");
  const rows: string[][] = [];
  let cells: string[] = [];
  let end = 0;
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  for (let found = cell.exec(source); found !== null; found = cell.exec(source)) {
    end = cell.lastIndex;
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === ",") continue;
    rows.push(cells);
    cells = [];
  }
  if (end !== source.length) throw new Error(`no CSV at ${end}`);
  return rows;
}
