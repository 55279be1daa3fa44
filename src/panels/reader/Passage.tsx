import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { DocumentText } from "./DocumentText.tsx";
import { useIntaking } from "./intake-context.ts";

/** The claim's passage in its context where the document is attached; else how to attach it. */
export function Passage({ claim }: { readonly claim: Claim }) {
  const attached = useSelector((state) => state.attached.get(claim.document));
  const { open } = useIntaking();
  if (attached === undefined)
    return (
      <div className="passage">
        <p className="panel__text panel__text--muted">{t.reader.notAttached}</p>
        <Button onPress={open}>{t.reader.attach}</Button>
      </div>
    );
  const passage = attached.passages.get(claim.id);
  const state = passage === undefined ? "missing" : passage.how;
  return (
    <>
      <p className="document-text__edition">
        {attached.fileName} · {t.reader.edition[attached.how]} · {t.reader.found[state]}
      </p>
      <DocumentText document={claim.document} claim={claim.id} />
    </>
  );
}
