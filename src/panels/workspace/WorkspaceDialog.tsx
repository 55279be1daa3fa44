import { t } from "../../i18n/index.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { DeleteAll } from "./DeleteAll.tsx";
import { KeptList } from "./KeptList.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { SavedState } from "./SavedState.tsx";
import { SaveFile } from "./SaveFile.tsx";
import "./workspace-dialog.css";

const words = t.workspace;

/** What is kept in this browser: how much, whether all is saved, and the ways out of it and into it. */
export function WorkspaceDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={words.title} closeLabel={t.app.close} onClose={onClose}>
      <div className="workspace" tabIndex={0} role="group" aria-label={words.title}>
        <p>{words.what}</p>
        <SavedState />
        <section className="workspace__part" aria-label={words.contents}>
          <h3 className="workspace__head">{words.contents}</h3>
          <KeptList />
        </section>
        <SaveFile />
        <OpenFile />
        <DeleteAll />
      </div>
    </Dialog>
  );
}
