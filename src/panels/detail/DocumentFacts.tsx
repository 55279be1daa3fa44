import { useState } from "react";
import type { Document } from "../../domain/schema/document.ts";
import { formatNumber, t } from "../../i18n/index.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { FactPairs } from "./FactPairs.tsx";

const words = t.panels.detail.document;

/** The checksum of a file, shortened, with a button that copies the whole. */
export function Checksum({ sha256 }: { readonly sha256: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sha256);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };
  return (
    <>
      <code title={sha256}>{sha256.slice(0, 12)}…</code>
      <Button
        look="icon"
        className="panel__copy"
        aria-label={words.copySha}
        onPress={() => void copy()}
      >
        <Icon name="copy" />
      </Button>
      <span role="status">{said}</span>
    </>
  );
}

/** What is known of the document itself; what it does not state is said to be not stated. */
export function DocumentFacts({ document }: { readonly document: Document }) {
  const { publisher, published, paragraphs, language, sha256 } = document;
  const facts = [
    [words.publisher, publisher ?? t.domain.notStated],
    [words.published, published ?? t.domain.notStated],
    [words.paragraphs, formatNumber(paragraphs)],
    [words.language, new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language],
    [words.sha, <Checksum key={sha256} sha256={sha256} />],
  ] as const;
  return <FactPairs facts={facts} />;
}
