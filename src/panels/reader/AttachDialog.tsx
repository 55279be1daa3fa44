import { useEffect, useState } from "react";
import { type DropItem, DropZone, FileTrigger, Text } from "react-aria-components";
import { DOCUMENT_EXTENSIONS } from "../../domain/document-extensions.ts";
import { t } from "../../i18n/index.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { OwnBoundariesList } from "../boundaries/OwnBoundariesList.tsx";
import { DataSets } from "../data-sets/DataSets.tsx";
import { Profiles } from "../imports/Profiles.tsx";
import { IntakeList } from "./IntakeList.tsx";
import { useWorkspaceDesk } from "../workspace/workspace-context.ts";
import { useIntaking } from "./intake-context.ts";
import "./attach-dialog.css";

const words = t.reader;
const DOCUMENTS = DOCUMENT_EXTENSIONS.map((extension) => `.${extension}`);
const EVENTS = ".csv .tsv .tab .psv .json .ndjson .jsonl .geojson .geojsonl .geojsons".split(" ");
const PACKED = ".xlsx .xlsm .xlsb .xls .ods .parquet .gz .zip .topojson".split(" ");
/** A chooser lets nobody choose what is called otherwise; all else can be dropped. */
const ACCEPTED = [...DOCUMENTS, ...EVENTS, ...PACKED];

/** All files of what was dropped; folders with all that is in them. */
async function filesOf(items: Iterable<DropItem>): Promise<readonly File[]> {
  const found = await Promise.all(
    Array.from(items, async (item): Promise<readonly File[]> => {
      if (item.kind === "file") return [await item.getFile()];
      if (item.kind !== "directory") return [];
      const entries: DropItem[] = [];
      for await (const entry of item.getEntries()) entries.push(entry);
      return filesOf(entries);
    }),
  );
  return found.flat();
}

function Attached() {
  const attached = useSelector((state) => state.attached);
  const { forget } = useIntaking();
  if (attached.size === 0) return <p className="attach__none">{words.none}</p>;
  const all = [...attached.values()];
  return (
    <>
      <ul className="attach__list">
        {all.map(({ document, fileName, how }) => (
          <li key={document} className="attach__row">
            <span>
              <b>{document}</b> {fileName} · {words.edition[how]}
            </span>
            <Button onPress={() => forget(document)}>{words.forget(document)}</Button>
          </li>
        ))}
      </ul>
      {all.length > 1 && (
        <Button onPress={() => all.forEach(({ document }) => forget(document))}>
          {words.forgetAll}
        </Button>
      )}
    </>
  );
}

/** A row that is opened from a list in the dialog stands behind it: the dialog makes way. */
function useMakingWay(onClose: () => void): void {
  const selection = useSelector((state) => state.selection);
  const [before] = useState(selection);
  const isOpened = selection !== before && selection.type === "claim";
  useEffect(() => {
    if (isOpened) onClose();
  }, [isOpened, onClose]);
}

/** Where documents come in: what happens to each file, and which are attached. */
export function AttachDialog({ onClose }: { readonly onClose: () => void }) {
  const { add } = useIntaking();
  const { open: openWorkspace } = useWorkspaceDesk();
  useMakingWay(onClose);
  const take = (list: FileList | null) => add([...(list ?? [])]);
  return (
    <Dialog title={words.title} closeLabel={t.app.close} onClose={onClose} wide>
      <div className="attach">
        <p>{words.what}</p>
        <DropZone
          className="attach__zone"
          onDrop={({ items }) => void filesOf(items).then((files) => add(files))}
        >
          <Text slot="label">{words.drop}</Text>
          <span className="attach__choices">
            <FileTrigger allowsMultiple acceptedFileTypes={ACCEPTED} onSelect={take}>
              <Button look="accent">{words.files}</Button>
            </FileTrigger>
            <FileTrigger acceptDirectory onSelect={take}>
              <Button>{words.folder}</Button>
            </FileTrigger>
          </span>
        </DropZone>
        <IntakeList />
        <h3 className="attach__head">{words.attached}</h3>
        <Attached />
        <DataSets />
        <OwnBoundariesList />
        <Profiles />
        <div>
          <Button onPress={openWorkspace}>{t.workspace.open}</Button>
        </div>
      </div>
    </Dialog>
  );
}
