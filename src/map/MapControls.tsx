import { useMemo } from "react";
import { Checkbox, CheckboxGroup, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { LAYERS, NAME_LANGUAGES, type LayerName } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { selectSelectedBounds } from "../selectors/map-bounds.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { type SampleKind, Swatch } from "./cards/Sample.tsx";
import type { MapController } from "./controller.ts";

const SAMPLES: Readonly<Record<LayerName, SampleKind>> = {
  units: "units",
  wider: "wider",
  places: "place",
  borders: "border",
  formerFata: "formerFata",
  labels: "labels",
  towns: "towns",
};

function LayerMenu() {
  const hidden = useSelector(({ view }) => view.hiddenLayers);
  const { setView } = useActions();
  const shown = useMemo(() => LAYERS.filter((layer) => !hidden.includes(layer)), [hidden]);
  return (
    <DialogTrigger>
      <Button look="icon" aria-label={t.map.layers}>
        <Icon name="layers" />
      </Button>
      <Popover className="menu__popover" placement="start top">
        <Dialog className="layers" aria-label={t.map.layers}>
          <CheckboxGroup
            aria-label={t.map.layers}
            value={shown}
            onChange={(values) =>
              setView({ hiddenLayers: LAYERS.filter((layer) => !values.includes(layer)) })
            }
          >
            {LAYERS.map((layer) => (
              <Checkbox key={layer} value={layer} className="layers__row">
                <span className="layers__box" aria-hidden="true" />
                <Swatch kind={SAMPLES[layer]} />
                {t.map.layerNames[layer]}
              </Checkbox>
            ))}
          </CheckboxGroup>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const languages = NAME_LANGUAGES.map((value) => ({ value, label: t.map.languages[value] }));

function CameraButtons({ controller }: { readonly controller: MapController }) {
  const bounds = useSelector(selectSelectedBounds);
  return (
    <>
      <Button look="icon" aria-label={t.map.zoomIn} onPress={() => controller.zoom(1)}>
        <Icon name="plus" />
      </Button>
      <Button look="icon" aria-label={t.map.zoomOut} onPress={() => controller.zoom(-1)}>
        <Icon name="minus" />
      </Button>
      <Button look="icon" aria-label={t.map.home} onPress={() => controller.home()}>
        <Icon name="home" />
      </Button>
      <Button
        look="icon"
        aria-label={t.map.toSelection}
        isDisabled={bounds === null}
        onPress={() => {
          if (bounds !== null) controller.fit(bounds);
        }}
      >
        <Icon name="target" />
      </Button>
    </>
  );
}

/** Zoom, layers, table twin and the language of names; without a controller only what still works. */
export function MapControls({ controller }: { readonly controller: MapController | null }) {
  const language = useSelector(({ view }) => view.language);
  const asTable = useSelector(({ view }) => view.mapAsTable);
  const { setView } = useActions();
  return (
    <>
      <div className="map__controls">
        {controller !== null && <CameraButtons controller={controller} />}
        {!asTable && <LayerMenu />}
        <Button
          look="icon"
          aria-label={asTable ? t.map.asMap : t.map.asTable}
          onPress={() => setView({ mapAsTable: !asTable })}
        >
          <Icon name={asTable ? "map" : "table"} />
        </Button>
      </div>
      <div className="map__language">
        <Segmented
          label={t.map.names}
          value={language}
          options={languages}
          onChange={(next) => setView({ language: next })}
        />
      </div>
    </>
  );
}
