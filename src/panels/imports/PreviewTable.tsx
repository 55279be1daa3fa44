import type { TableFacts } from "../../domain/import-question.ts";
import { t } from "../../i18n/index.ts";

const ROWS = 6;
const words = t.imports.mapping;

/** The header and the first rows of a table, as they stand in the file. */
export function PreviewTable({ facts }: { readonly facts: TableFacts }) {
  const rows = facts.sample.slice(0, ROWS);
  const caption = words.preview(facts.name, rows.length);
  return (
    // Wide tables scroll: the keyboard has to reach what does.
    <div className="imports__preview" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {facts.header.map((name, column) => (
              <th key={column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {facts.header.map((_, column) => (
                <td key={column} dir="auto">
                  {row[column] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
