import { useState } from "react";
import { today } from "../../domain/edtf.ts";
import { reasonOf } from "../../domain/reason-of.ts";
import { fileName } from "../../exports/file-name.ts";
import { t } from "../../i18n/index.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import { useWorkspaceDesk } from "./workspace-context.ts";

const words = t.workspace.save;

/** All of it as one file. */
export function SaveFile() {
  const { write } = useWorkspaceDesk();
  const hasDocuments = useSelector(({ attached }) => attached.size > 0);
  const [withDocuments, setWithDocuments] = useState(true);
  const [said, setSaid] = useState("");
  const [isWriting, setIsWriting] = useState(false);
  const save = async () => {
    setIsWriting(true);
    setSaid(words.writing);
    try {
      const file = await write(withDocuments);
      const name = fileName(words.fileTitle, today(), "zip");
      download(name, file);
      setSaid(words.done(name, file.size));
    } catch (error) {
      setSaid(words.failed(reasonOf(error)));
    }
    setIsWriting(false);
  };
  return (
    <section className="workspace__part" aria-label={words.title}>
      <h3 className="workspace__head">{words.title}</h3>
      <p className="workspace__note">{words.what}</p>
      {hasDocuments && (
        <label className="workspace__choice">
          <input
            type="checkbox"
            checked={withDocuments}
            onChange={(event) => setWithDocuments(event.target.checked)}
          />
          <span>{words.documents}</span>
        </label>
      )}
      <div className="workspace__acts">
        <Button isDisabled={isWriting} onPress={() => void save()}>
          {words.act}
        </Button>
      </div>
      <p role="status" className="workspace__said">
        {said}
      </p>
    </section>
  );
}
