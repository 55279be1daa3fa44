import { t } from "../i18n/index.ts";
import { Dialog } from "../ui/Dialog.tsx";

export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t.app.keys.title} closeLabel={t.app.close} onClose={onClose}>
      <dl className="keys">
        {t.app.keys.rows.map(([keys, meaning]) => (
          <div key={keys} className="keys__row">
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
