import { useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { Icon } from "./Icon.tsx";
import "./menu.css";
import "./search-choice.css";

/** One of many things to choose; `note` tells it from others of its name. */
export interface FoundChoice {
  readonly id: string;
  readonly label: string;
  readonly note: string;
}

interface SearchChoiceProps {
  readonly label: string;
  readonly placeholder: string;
  /** What is offered for what was typed; a few dozen at the most. */
  readonly find: (typed: string) => readonly FoundChoice[];
  /** Said where nothing is found. */
  readonly nothing: string;
  readonly onChoose: (id: string) => void;
}

/** One of many, found by typing: for a list that is too long to look through. */
export function SearchChoice({ label, placeholder, find, nothing, onChoose }: SearchChoiceProps) {
  const [typed, setTyped] = useState("");
  return (
    <ComboBox
      aria-label={label}
      className="search-choice"
      items={find(typed)}
      inputValue={typed}
      onInputChange={setTyped}
      // What is found is found by `find`, in more ways than by the label.
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      value={null}
      onChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
    >
      <Input className="search-choice__input" placeholder={placeholder} autoFocus />
      <Button className="search-choice__open">
        <Icon name="search" />
      </Button>
      <Popover className="menu__popover">
        <ListBox
          className="menu search-choice__list"
          renderEmptyState={() => <p className="search-choice__nothing">{nothing}</p>}
        >
          {({ id, label: name, note }: FoundChoice) => (
            <ListBoxItem id={id} className="menu__item search-choice__item" textValue={name}>
              <span>{name}</span>
              <span className="search-choice__note">{note}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
