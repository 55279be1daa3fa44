import { lazy } from "react";
import { NAME_LANGUAGES } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { selectSelectedBounds } from "../selectors/map-bounds.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { OnDemand } from "../ui/OnDemand.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import type { MapController } from "./controller.ts";
import type { MapCamera } from "./map-camera.ts";

const LayerMenu = lazy(() =>
  import("./LayerMenu.tsx").then((module) => ({ default: module.LayerMenu })),
);

const languages = NAME_LANGUAGES.map((value) => ({ value, label: t.map.languages[value] }));

function CameraButtons({ camera }: { readonly camera: MapCamera }) {
  const bounds = useSelector(selectSelectedBounds);
  return (
    <>
      <Button look="icon" aria-label={t.map.zoomIn} onPress={() => camera.zoom(1)}>
        <Icon name="plus" />
      </Button>
      <Button look="icon" aria-label={t.map.zoomOut} onPress={() => camera.zoom(-1)}>
        <Icon name="minus" />
      </Button>
      <Button look="icon" aria-label={t.map.home} onPress={() => camera.home()}>
        <Icon name="home" />
      </Button>
      <Button
        look="icon"
        aria-label={t.map.toSelection}
        isDisabled={bounds === null}
        onPress={() => {
          if (bounds !== null) camera.fit(bounds);
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
        {controller !== null && <CameraButtons camera={controller.camera} />}
        {!asTable && (
          <OnDemand label={t.map.layers} icon={<Icon name="layers" />}>
            <LayerMenu />
          </OnDemand>
        )}
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
