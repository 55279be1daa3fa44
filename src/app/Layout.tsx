import { WideLayout } from "./WideLayout.tsx";
import { SmallLayout } from "./SmallLayout.tsx";
import { useFirstView } from "./first-view.ts";
import { useMediaQuery } from "./media-query.ts";

/** Side panels where there is room for them, a bottom sheet where there is not. */
export function Layout() {
  const isThere = useFirstView();
  const Chosen = useMediaQuery("(min-width: 900px)") ? WideLayout : SmallLayout;
  return <Chosen isThere={isThere} />;
}
