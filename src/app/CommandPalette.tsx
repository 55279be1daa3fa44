import { useMemo, useState } from "react";
import {
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
} from "react-aria-components";
import { t } from "../i18n/index.ts";
import { useAppStore } from "../store/react.ts";
import { Dialog } from "../ui/Dialog.tsx";
import type { Overlay } from "./overlay.ts";
import { narrowing } from "./narrow-palette.ts";
import { paletteSections } from "./palette-items.ts";
import "./palette.css";

interface CommandPaletteProps {
  readonly onClose: () => void;
  readonly onOpen: (overlay: Overlay) => void;
}

/** Jumps to anything that has a name and runs any command; typing narrows the list. */
export function CommandPalette({ onClose, onOpen }: CommandPaletteProps) {
  const store = useAppStore();
  const [typed, setTyped] = useState("");
  const narrow = useMemo(
    () => narrowing(paletteSections(store.getState(), store.actions, onOpen)),
    [store, onOpen],
  );
  return (
    <Dialog title={t.app.palette.label} closeLabel={t.app.close} onClose={onClose} bare>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={t.app.palette.label} className="palette__field" autoFocus>
          <Input className="palette__input" placeholder={t.app.palette.placeholder} />
        </SearchField>
        {/* Long lists scroll, and what scrolls must be reachable by keyboard. */}
        <div className="palette__list" tabIndex={0} role="group" aria-label={t.app.palette.label}>
          <Menu
            className="palette__menu"
            aria-label={t.app.palette.label}
            renderEmptyState={() => <p className="palette__nothing">{t.app.palette.nothing}</p>}
          >
            {narrow(typed).map(({ title, items, left }) => (
              <MenuSection key={title} className="palette__section">
                <Header className="palette__title">
                  {title}
                  {left > 0 && ` · ${t.app.palette.left(left)}`}
                </Header>
                {items.map(({ id, label, words, run }) => (
                  <MenuItem
                    key={id}
                    id={id}
                    textValue={`${label} ${words}`}
                    className="palette__item"
                    onAction={() => {
                      onClose();
                      run();
                    }}
                  >
                    {label}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </div>
      </Autocomplete>
    </Dialog>
  );
}
