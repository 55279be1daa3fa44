import { Component, type ReactNode } from "react";
import { reasonOf } from "../domain/reason-of.ts";
import { t } from "../i18n/index.ts";
import { useActions } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";
import "./page-fault.css";

const words = t.app.fault;

function Notice({ reason, onAgain }: { readonly reason: string; readonly onAgain: () => void }) {
  const { undo } = useActions();
  return (
    <main className="page-fault">
      <div role="alert">
        <h1>{words.title}</h1>
        <p>{words.kept}</p>
        <p className="page-fault__reason">{reason}</p>
      </div>
      <p className="page-fault__acts">
        <Button look="accent" autoFocus onPress={onAgain}>
          {words.again}
        </Button>
        <Button
          onPress={() => {
            undo();
            onAgain();
          }}
        >
          {words.undo}
        </Button>
        <Button onPress={() => window.location.reload()}>{words.reload}</Button>
      </p>
    </main>
  );
}

/**
 * Where a view throws, or a part of the page cannot be fetched, this stands in the place of a page
 * that would be blank. The state lives in the store and is lost by neither.
 */
export class PageFault extends Component<
  { readonly children: ReactNode },
  { readonly reason: string | null }
> {
  override readonly state = { reason: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { reason: reasonOf(thrown) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return <Notice reason={reason} onAgain={() => this.setState({ reason: null })} />;
  }
}
