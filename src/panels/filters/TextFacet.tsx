import { useState } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import type { TextClause } from "../../domain/clause.ts";
import { t } from "../../i18n/index.ts";
import { useActions, useSelector } from "../../store/react.ts";
import type { State } from "../../store/state.ts";
import { Icon } from "../../ui/Icon.tsx";
import "./text-facet.css";

const words = t.panels.filters.text;

const selectText = ({ clauses }: State): string =>
  clauses.find((clause): clause is TextClause => clause.dimension === "text")?.value ?? "";

/**
 * Full-text search as one more clause. It is set on Enter and when the field is left, so that each
 * search is one step of undo and not one a letter.
 */
export function TextFacet() {
  const text = useSelector(selectText);
  const { setClause } = useActions();
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string } | null>(null);
  // A draft is forgotten when the clause changes elsewhere: by undo, a chip, a link.
  const shown = draft?.over === text ? draft.text : text;
  const commit = (value: string) => {
    setDraft(null);
    if (value !== text) setClause({ source: "text", dimension: "text", value });
  };
  return (
    <div className="text-facet" data-shortcut="search">
      <SearchField
        aria-label={words.label}
        className="text-facet__field"
        value={shown}
        onChange={(value) => setDraft({ text: value, over: text })}
        onSubmit={commit}
        onClear={() => commit("")}
        onBlur={() => commit(shown)}
      >
        <Icon name="search" />
        <Input className="text-facet__input" placeholder={words.placeholder} title={words.hint} />
        <Button className="text-facet__clear" aria-label={words.clear}>
          <Icon name="close" />
        </Button>
      </SearchField>
    </div>
  );
}
