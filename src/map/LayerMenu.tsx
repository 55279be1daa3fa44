import { useMemo } from "react";
import {
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Popover,
  Radio,
  RadioGroup,
} from "react-aria-components";
import { type LayerName, LAYERS } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { useActions, useAsked, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useSelfOpening } from "../ui/self-opening.ts";
import { type SampleKind, Swatch } from "./cards/Sample.tsx";
import "../ui/menu.css";

/** Stands for the provinces; no own boundaries have this id. */
const SHIPPED = "provinces";

const SAMPLES: Readonly<Record<LayerName, SampleKind>> = {
  units: "units",
  wider: "wider",
  places: "place",
  borders: "border",
  formerFata: "formerFata",
  labels: "labels",
  towns: "towns",
  rows: "rows",
};

/** Whose units the map shows, where the analyst brought boundaries. */
function UnitsChoice() {
  const all = useSelector((state) => state.ownBoundaries);
  const inUse = useAsked(({ ownUnits }) => ownUnits);
  const { useUnits: takeUnits } = useActions();
  if (all.length === 0) return null;
  const { choose, provinces } = t.ownBoundaries.list;
  return (
    <RadioGroup
      className="map-layers__units"
      aria-label={choose}
      value={inUse ?? SHIPPED}
      onChange={(id) => takeUnits(id === SHIPPED ? null : id)}
    >
      {[{ id: SHIPPED, name: provinces }, ...all].map(({ id, name }) => (
        <Radio key={id} value={id} className="map-layers__row">
          <span className="map-layers__box map-layers__box--one" aria-hidden="true" />
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** A checkbox and a sample for each layer of the map. */
export function LayerMenu() {
  const hidden = useSelector(({ view }) => view.hiddenLayers);
  const { setView } = useActions();
  const shown = useMemo(() => LAYERS.filter((layer) => !hidden.includes(layer)), [hidden]);
  const { trigger, isOpen, setOpen } = useSelfOpening();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button ref={trigger} look="icon" aria-label={t.map.layers}>
        <Icon name="layers" />
      </Button>
      <Popover className="menu__popover" placement="start top">
        <Dialog className="map-layers" aria-label={t.map.layers}>
          <CheckboxGroup
            aria-label={t.map.layers}
            value={shown}
            onChange={(values) =>
              setView({ hiddenLayers: LAYERS.filter((layer) => !values.includes(layer)) })
            }
          >
            {LAYERS.map((layer) => (
              <Checkbox key={layer} value={layer} className="map-layers__row">
                <span className="map-layers__box" aria-hidden="true" />
                <Swatch kind={SAMPLES[layer]} />
                {t.map.layerNames[layer]}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <UnitsChoice />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
