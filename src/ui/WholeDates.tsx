import { Fragment } from "react";
import { splitDates } from "./split-dates.ts";

/** A text in which no date is broken at a hyphen where a line ends. */
export function WholeDates({ children }: { readonly children: string }) {
  return splitDates(children).map((part, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{part}</Fragment>
    ) : (
      <span key={at} className="whole">
        {part}
      </span>
    ),
  );
}
