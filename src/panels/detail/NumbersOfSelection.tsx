import { t } from "../../i18n/index.ts";
import { selectNumberLists } from "../../selectors/panel-numbers.ts";
import { useSelector } from "../../store/react.ts";
import { Numbers } from "./Numbers.tsx";

const words = t.panels.detail.number;

/** Claims, events, documents and groups of the selection under the filter. */
export function NumbersOfSelection() {
  const lists = useSelector(selectNumberLists);
  return (
    <Numbers
      numbers={lists.map(({ what, count, where }) => ({ count, label: words[what](count), where }))}
    />
  );
}
