import { useMemo, useState } from "react";
import { chooseUnits, type ChosenUnits } from "../../domain/chosen-units.ts";
import type { BoundaryDraft, BoundaryNote, ReadLayer } from "../../domain/own-boundaries.ts";
import { t } from "../../i18n/index.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Choice, Field } from "../../ui/Field.tsx";
import { type NotMade, useBoundaryMaking } from "./boundary-context.ts";
import { NoteList } from "./NoteList.tsx";
import { PropertyChoice } from "./PropertyChoice.tsx";
import { refusalInWords } from "./reason-in-words.ts";
import { UnitPreview } from "./UnitPreview.tsx";
import "./boundaries.css";

const words = t.ownBoundaries.dialog;

interface Keys {
  readonly id: string;
  readonly name: string;
  readonly local: string;
}

/** The properties that are suggested; a layer without any has units that are called by nothing. */
const suggested = ({ guesses, properties }: ReadLayer): Keys => {
  const first = properties[0]?.key ?? "";
  return {
    id: guesses.id?.key ?? first,
    name: guesses.name?.key ?? guesses.id?.key ?? first,
    local: guesses.local?.key ?? "",
  };
};

const note = (
  code: BoundaryNote["code"],
  which: readonly (string | number)[],
): readonly BoundaryNote[] =>
  which.length === 0
    ? []
    : [{ code, count: which.length, which: which.slice(0, 20).map(String), detail: "" }];

/** What the choice of properties leaves out or puts together. */
const notesOfChoice = (chosen: ChosenUnits): readonly BoundaryNote[] => [
  ...note("no-id", chosen.withoutId),
  ...note("merged", chosen.merged),
  ...note("same-id", chosen.clashing),
  ...note("no-name", chosen.withoutName),
];

interface ChoosingProps {
  readonly draft: BoundaryDraft;
  readonly at: number;
  readonly layer: ReadLayer;
  readonly onLayer: (at: number) => void;
}

function Choosing({ draft, at, layer, onLayer }: ChoosingProps) {
  const { make, cancel } = useBoundaryMaking();
  const [keys, setKeys] = useState(() => suggested(layer));
  const [title, setTitle] = useState(() => draft.fileName.replace(/\.[^.]+$/u, ""));
  const [attribution, setAttribution] = useState("");
  const [isMaking, setMaking] = useState(false);
  const [notMade, setNotMade] = useState<NotMade | null>(null);
  const chosen = useMemo(
    () => chooseUnits(layer, { ...keys, local: keys.local || null }),
    [layer, keys],
  );
  const { properties, guesses } = layer;
  const confirm = async () => {
    setMaking(true);
    setNotMade(
      await make(at, {
        ...keys,
        layer: layer.name,
        local: keys.local || null,
        title,
        attribution,
      }),
    );
    setMaking(false);
  };
  return (
    <>
      <div className="boundaries" tabIndex={0} role="group" aria-label={words.preview}>
        <p>{words.what}</p>
        {draft.layers.length > 1 && (
          <Choice
            label={words.layer}
            value={String(at)}
            options={draft.layers.map(({ name, units }, index) => ({
              value: String(index),
              label: words.layerOf(name, units.length),
            }))}
            onChange={(value) => onLayer(Number(value))}
          />
        )}
        {draft.refused.map(({ name, refused, detail }) => (
          <p key={name} className="boundaries__note">
            {words.refusedLayer(name, refusalInWords(refused, detail))}
          </p>
        ))}
        <p>{words.facts(layer.units.length, layer.features, layer.vertices)}</p>
        <div className="boundaries__choices">
          <PropertyChoice
            label={words.id}
            value={keys.id}
            properties={properties}
            guess={guesses.id}
            onChange={(id) => setKeys({ ...keys, id })}
          />
          <PropertyChoice
            label={words.name}
            value={keys.name}
            properties={properties}
            guess={guesses.name}
            onChange={(name) => setKeys({ ...keys, name })}
          />
          <PropertyChoice
            label={words.local}
            value={keys.local}
            properties={properties}
            guess={guesses.local}
            none={words.noLocal}
            onChange={(local) => setKeys({ ...keys, local })}
          />
          <Field label={words.own} value={title} onChange={setTitle} />
          <Field label={words.attribution} value={attribution} onChange={setAttribution} />
        </div>
        <UnitPreview units={chosen.units} hasLocal={keys.local !== ""} />
        <h3 className="boundaries__head">{words.notes}</h3>
        <NoteList notes={[...layer.notes, ...notesOfChoice(chosen)]} />
      </div>
      <div className="boundaries__acts">
        <p role="status" className="boundaries__said">
          {isMaking && words.building}
          {notMade !== null && refusalInWords(notMade.code, notMade.detail)}
        </p>
        <Button onPress={cancel}>{words.cancel}</Button>
        <Button
          look="accent"
          isDisabled={isMaking || chosen.units.length === 0}
          onPress={() => void confirm()}
        >
          {words.confirm}
        </Button>
      </div>
    </>
  );
}

/** Where the analyst says what identifies and names the units of a file of boundaries. */
export function BoundaryDialog({ draft }: { readonly draft: BoundaryDraft }) {
  const { cancel } = useBoundaryMaking();
  const [at, setAt] = useState(0);
  const layer = draft.layers[at];
  if (layer === undefined) return null;
  return (
    <Dialog title={words.title(draft.fileName)} closeLabel={t.app.close} onClose={cancel}>
      {/* Another layer has other properties: the choices begin anew. */}
      <Choosing key={at} draft={draft} at={at} layer={layer} onLayer={setAt} />
    </Dialog>
  );
}
