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
  const texts = sheet.rows[0]?.texts?.length ?? 0;
  const [first, ...others] = sheet.columns;
  const numbers = others.slice(texts);
  return (
    <table className="chart-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((name, at) => (
            <th
              key={`${at} ${name}`}
              scope="col"
              className={at < texts ? "" : "chart-table__number"}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map(({ name, short = name, texts: said = [], cells }) => (
          <tr key={[name, ...said].join(" · ")}>
            <th scope="row" title={name}>
              {short}
            </th>
            {said.map((text, at) => (
              <td key={`${at} ${others[at]}`}>{text}</td>
            ))}
            {cells.map((cell, at) => (
              <td key={`${at} ${numbers[at]}`} className="chart-table__number">
                {cell.said ?? <ListButton {...cell} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
