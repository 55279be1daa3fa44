import { useEffect, useRef, useState } from "react";
import { KEPT_KINDS } from "../../domain/workspace.ts";
import { t } from "../../i18n/index.ts";
import { Button } from "../../ui/Button.tsx";
import { Question } from "../../ui/Question.tsx";
import { useKeptCounts } from "./KeptList.tsx";
import { useWorkspaceDesk } from "./workspace-context.ts";

const words = t.workspace.remove;

function Confirm({ onClose }: { readonly onClose: (said: string) => void }) {
  const { deleteAll } = useWorkspaceDesk();
  const counts = useKeptCounts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const present = KEPT_KINDS.filter((kind) => counts[kind] > 0);
  return (
    <Question className="workspace__review" label={words.ask} onLeave={() => onClose("")}>
      <h4 className="workspace__file" ref={heading} tabIndex={-1}>
        {words.ask}
      </h4>
      <ul className="workspace__held">
        {present.length === 0 && <li>{words.none}</li>}
        {present.map((kind) => (
          <li key={kind}>{t.workspace.count[kind](counts[kind])}</li>
        ))}
      </ul>
      <div className="workspace__acts">
        <Button
          look="accent"
          onPress={() => void deleteAll().then(({ detail }) => onClose(words.failed(detail)))}
        >
          {words.confirm}
        </Button>
        <Button look="plain" onPress={() => onClose("")}>
          {words.cancel}
        </Button>
      </div>
    </Question>
  );
}

/** Deletes all that is kept, after it has been named. */
export function DeleteAll() {
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState("");
  const [wasAsked, setWasAsked] = useState(false);
  return (
    <section className="workspace__part" aria-label={words.title}>
      <h3 className="workspace__head">{words.title}</h3>
      <p className="workspace__note">{words.what}</p>
      {isAsking ? (
        <Confirm
          onClose={(text) => {
            setIsAsking(false);
            setWasAsked(true);
            setSaid(text);
          }}
        />
      ) : (
        <div className="workspace__acts">
          <Button autoFocus={wasAsked} onPress={() => setIsAsking(true)}>
            {words.act}
          </Button>
        </div>
      )}
      <p role="status" className="workspace__said">
        {said}
      </p>
    </section>
  );
}
