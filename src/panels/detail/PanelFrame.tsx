import { type ReactNode, useId } from "react";
import { t } from "../../i18n/index.ts";
import { useActions } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import "./panel.css";

interface PanelFrameProps {
  readonly title: ReactNode;
  /** Stands above the title: what kind of thing this is. */
  readonly kind?: ReactNode;
  /** Codes and names in other scripts, beside the title. */
  readonly aside?: ReactNode;
  readonly canClose?: boolean;
  readonly children: ReactNode;
}

/** A labelled region with its heading, which can take the focus (see panel-focus.ts). */
export function PanelFrame({ title, kind, aside, canClose = true, children }: PanelFrameProps) {
  const id = useId();
  const { clearSelection } = useActions();
  return (
    <section className="panel" aria-labelledby={id}>
      <header className="panel__head">
        {kind !== undefined && <p className="panel__kind">{kind}</p>}
        <div className="panel__names">
          <h2 className="panel__title" id={id} tabIndex={-1}>
            {title}
          </h2>
          {aside}
        </div>
        {canClose && (
          <Button
            look="icon"
            className="panel__close"
            aria-label={t.panels.detail.close}
            onPress={clearSelection}
          >
            <Icon name="close" />
          </Button>
        )}
      </header>
      {children}
    </section>
  );
}
