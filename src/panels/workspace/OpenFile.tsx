import { useEffect, useRef, useState } from "react";
import { reasonOf } from "../../domain/reason-of.ts";
import { KEPT_KINDS, type WorkspaceRead } from "../../domain/workspace.ts";
import { t } from "../../i18n/index.ts";
import { Button } from "../../ui/Button.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { useKeptCounts } from "./KeptList.tsx";
import { useWorkspaceDesk } from "./workspace-context.ts";

const words = t.workspace.read;

interface ReviewProps {
  readonly name: string;
  readonly read: WorkspaceRead;
  readonly onTake: (how: "merge" | "replace") => void;
  readonly onClose: () => void;
}

/** What a file holds and what of it is refused; nothing is taken before it is said how. */
function Review({ name, read, onTake, onClose }: ReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [read]);
  const { contents, toReadAgain, refused, fault } = read;
  const own = Object.values(useKeptCounts()).some((count) => count > 0);
  const held = KEPT_KINDS.filter((kind) => contents[kind].length > 0);
  const canTake = fault === null && (held.length > 0 || toReadAgain.length > 0);
  return (
    <section className="workspace__review" aria-label={words.holds(name)}>
      <h4 className="workspace__file" ref={heading} tabIndex={-1}>
        {fault === null ? words.holds(name) : words.fault(name, fault)}
      </h4>
      {fault === null && !canTake && <p>{words.holdsNothing}</p>}
      <ul className="workspace__held">
        {held.map((kind) => (
          <li key={kind}>{t.workspace.count[kind](contents[kind].length)}</li>
        ))}
        {toReadAgain.map(({ id, fileName }) => (
          <li key={id}>{words.toReadAgain(fileName)}</li>
        ))}
      </ul>
      {refused.length > 0 && (
        <>
          <p>{words.refused(refused.length)}</p>
          <ul className="workspace__refused">
            {refused.map(({ path, reason }) => (
              <li key={`${path} ${reason}`}>
                <b>{path}</b> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {canTake && own && (
        <p>
          {words.ask} {words.clash}
        </p>
      )}
      <div className="workspace__acts">
        {canTake && (
          <Button look="accent" onPress={() => onTake("merge")}>
            {words.merge}
          </Button>
        )}
        {canTake && own && <Button onPress={() => onTake("replace")}>{words.replace}</Button>}
        <Button look="plain" onPress={onClose}>
          {canTake ? words.cancel : t.app.dropped.dismiss}
        </Button>
      </div>
    </section>
  );
}

/** A workspace file that is looked at, and taken over if it is wanted. */
export function OpenFile() {
  const { read, take, takeOffered } = useWorkspaceDesk();
  const [review, setReview] = useState<{ name: string; read: WorkspaceRead } | null>(null);
  const [said, setSaid] = useState("");
  const open = async (file: File) => {
    setSaid(words.reading);
    try {
      setReview({ name: file.name, read: await read(file) });
      setSaid("");
    } catch (error) {
      setSaid(words.fault(file.name, reasonOf(error)));
    }
  };
  // What was dropped on the page and is known as a workspace is looked at without being chosen again.
  useEffect(() => {
    const file = takeOffered();
    if (file !== null) void open(file);
  });
  const takeOver = async (wanted: WorkspaceRead, how: "merge" | "replace") => {
    setReview(null);
    try {
      await take(wanted, how);
      setSaid(words.done);
    } catch (error) {
      setSaid(words.notTaken(reasonOf(error)));
    }
  };
  return (
    <section className="workspace__part" aria-label={words.title}>
      <h3 className="workspace__head">{words.title}</h3>
      <div className="workspace__acts">
        <FileButton types={["application/zip", ".zip"]} onFile={(file) => void open(file)}>
          {words.act}
        </FileButton>
      </div>
      <p role="status" className="workspace__said">
        {said}
      </p>
      {review !== null && (
        <Review
          {...review}
          onTake={(how) => void takeOver(review.read, how)}
          onClose={() => setReview(null)}
        />
      )}
    </section>
  );
}
