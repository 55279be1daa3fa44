import type { NotRead } from "../../domain/import-question.ts";
import { t } from "../../i18n/index.ts";
import { notReadInWords } from "./words.ts";

interface NotReadProps {
  readonly title: string;
  readonly notRead: readonly NotRead[];
}

/** The parts of a file that became no data set, each with the reason. */
export function NotReadList({ title, notRead }: NotReadProps) {
  if (notRead.length === 0) return null;
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
