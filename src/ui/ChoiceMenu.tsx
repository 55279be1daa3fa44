import type { ReactNode } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "./Button.tsx";
import { useSelfOpening } from "./self-opening.ts";
import "./menu.css";

interface ChoiceMenuProps<T extends string> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** An icon button with a menu of one choice among several; open from the start, for OnDemand. */
export function ChoiceMenu<T extends string>(props: ChoiceMenuProps<T>) {
  const { label, icon, value, options, onChange } = props;
  const { trigger, isOpen, setOpen } = useSelfOpening();
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button ref={trigger} look="icon" aria-label={label}>
        {icon}
      </Button>
      <Popover className="menu__popover" placement="bottom end">
        <Menu
          className="menu"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onSelectionChange={(keys) => {
            const chosen = options.find((option) => keys === "all" || keys.has(option.value));
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <MenuItem key={option.value} id={option.value} className="menu__item">
              {option.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
