import { Fragment } from "react";

const DATES = /(\d{4}-\d{2}(?:-\d{2})?)/u;

/** A text in which no date is broken at a hyphen where a line ends. */
export function WholeDates({ children }: { readonly children: string }) {
  return children
    .split(DATES)
    .map((part, at) =>
      at % 2 === 0 ? (
        <Fragment key={at}>{part}</Fragment>
      ) : (
        <span key={at} className="whole">
          {part}
        </span>
      ),
    );
}
