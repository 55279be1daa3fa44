import type { ChartSheet } from "./chart-sheet.ts";
import { ListButton } from "./ListButton.tsx";
import "./chart-table.css";

/** The same numbers as the drawing, for those who read rather than look. */
export function ChartTable({
  title,
  sheet,
}: {
  readonly title: string;
  readonly sheet: ChartSheet;
}) {
  const [first, ...numbers] = sheet.columns;
  return (
    <table className="chart-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {numbers.map((name) => (
            <th key={name} scope="col" className="chart-table__number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map(({ name, short = name, cells }) => (
          <tr key={name}>
            <th scope="row" title={name}>
              {short}
            </th>
            {cells.map((cell, at) => (
              <td key={numbers[at]} className="chart-table__number">
                <ListButton {...cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
