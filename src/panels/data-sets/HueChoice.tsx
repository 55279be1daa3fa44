import { Radio, RadioGroup } from "react-aria-components";
import type { DataSet, DataSetSettings } from "../../domain/data-set.ts";
import { t } from "../../i18n/index.ts";
import { useActions } from "../../store/react.ts";

const words = t.dataSets;
const HUES = [1, 2, 3, 4] as const satisfies readonly DataSetSettings["hue"][];

/** The colour of a data set's events; every swatch has its name beside it. */
export function HueChoice({ set }: { readonly set: DataSet }) {
  const { changeDataSet } = useActions();
  return (
    <RadioGroup
      aria-label={words.hue(set.name)}
      className="hue-choice"
      orientation="horizontal"
      value={String(set.hue)}
      onChange={(value) => {
        const hue = HUES.find((each) => String(each) === value);
        if (hue !== undefined) changeDataSet(set.id, { hue });
      }}
    >
      {HUES.map((hue) => (
        <Radio key={hue} value={String(hue)} className="hue-choice__one">
          <span className="hue-choice__swatch" data-hue={hue} />
          {words.hues[hue]}
        </Radio>
      ))}
    </RadioGroup>
  );
}
