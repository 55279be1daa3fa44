import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import "./dialog.css";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The title is read out but not drawn. */
  readonly bare?: boolean;
  /** Holds more than a list: takes the width that the page has. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog: focus stays inside, Escape and a click beside it close it. */
export function Dialog(props: DialogProps) {
  const { title, closeLabel, onClose, bare = false, wide = false, children } = props;
  return (
    <ModalOverlay
      className="dialog__veil"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={wide ? "dialog__frame dialog__frame--wide" : "dialog__frame"}>
        <AriaDialog className="dialog" {...(bare ? { "aria-label": title } : {})}>
          {!bare && (
            <header className="dialog__head">
              <Heading slot="title" className="dialog__title">
                {title}
              </Heading>
              <Button look="icon" aria-label={closeLabel} onPress={onClose}>
                <Icon name="close" />
              </Button>
            </header>
          )}
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
