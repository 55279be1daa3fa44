import { useEffect, useState } from "react";
import type { Space } from "../../domain/workspace.ts";
import { t } from "../../i18n/index.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { useWorkspaceDesk } from "./workspace-context.ts";

const words = t.workspace;

const timeOf = (iso: string) =>
  new Date(iso).toLocaleTimeString("en", { hour: "2-digit", minute: "2-digit", hour12: false });

/** Whether all is saved, and how much space there is. */
export function SavedState() {
  const { savedAt, isSaving } = useSelector((state) => state.keeping);
  const fault = useSelector((state) => state.keepingFault);
  const { space: askSpace, saveNow } = useWorkspaceDesk();
  const [space, setSpace] = useState<Space | null>(null);
  useEffect(() => {
    let isGone = false;
    void askSpace().then((found) => {
      if (!isGone) setSpace(found);
    });
    return () => {
      isGone = true;
    };
  }, [askSpace, savedAt]);
  const { keeping } = words;
  return (
    <>
      <p role="status" className="workspace__state" data-fault={fault !== null}>
        {isSaving && words.saving}
        {!isSaving && fault === null && savedAt !== null && words.saved(timeOf(savedAt))}
        {!isSaving && fault !== null && (
          <>
            {keeping.title[fault.kind](fault.kinds)} {keeping.because[fault.because]}{" "}
            {keeping.what[fault.kind]} {fault.because === "failed" && fault.detail}{" "}
          </>
        )}
        {!isSaving && fault?.kind === "not-saved" && (
          <Button look="link" onPress={() => void saveNow()}>
            {words.again}
          </Button>
        )}
      </p>
      {space !== null && (
        <p className="workspace__note">
          {space.used === null || space.allowed === null
            ? words.spaceUnknown
            : words.space(words.bytes(space.used), words.bytes(space.allowed))}{" "}
          {space.isPersistent ? words.persistent : words.notPersistent}
        </p>
      )}
    </>
  );
}
