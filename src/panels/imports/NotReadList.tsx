import type { NotRead } from "../../domain/import-question.ts";
import { t } from "../../i18n/index.ts";
import { notReadInWords } from "./words.ts";

interface NotReadProps {
  readonly title: string;
  /** The file that is spoken of: what is said of the whole of it needs no name. */
  readonly fileName: string;
  readonly notRead: readonly NotRead[];
}

/** The parts of a file that became no data set, each with the reason. */
export function NotReadList({ title, fileName, notRead }: NotReadProps) {
  const [only] = notRead;
  if (only === undefined) return null;
  if (notRead.length === 1 && only.where === fileName)
    return <p className="imports__not-read">{notReadInWords(only)}</p>;
  return (
    <div className="imports__not-read">
      <p>{title}</p>
      <ul>
        {notRead.map((each) => (
          <li key={`${each.where} ${each.code}`}>
            {t.imports.states.because(each.where, notReadInWords(each))}
          </li>
        ))}
      </ul>
    </div>
  );
}
