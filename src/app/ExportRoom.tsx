import { useMemo } from "react";
import { ExportDialog } from "../briefing/handout/ExportDialog.tsx";
import type { ExportTools } from "../briefing/handout/make-file.ts";
import { FORMATS_OF } from "../briefing/handout/formats.ts";
import { useActions, useAppStore } from "../store/react.ts";
import type { Exporting } from "../store/state.ts";
import { isSingleFile } from "../ui/embedded-file.ts";
import { openCaptures } from "./captures.tsx";
import { offlinePage } from "./offline-page.ts";
import { fetchPdfFonts } from "./pdf-fonts.ts";

/** The export with what it needs of the other rooms. */
export function ExportRoom({ exporting }: { readonly exporting: Exporting }) {
  const store = useAppStore();
  const { openExport } = useActions();
  const tools = useMemo((): ExportTools => {
    const carrier = import("./carried-data.ts").then(({ openCarrier }) => openCarrier(store));
    return {
      openCaptures: (density, signal) => openCaptures(store, density, signal),
      pdfFonts: fetchPdfFonts,
      offlinePage: async (briefing, takesAlong, signal) =>
        offlinePage(briefing, await (await carrier).files(takesAlong), signal),
      offlineSize: async (briefing, signal) => ({
        bare: new Blob([await offlinePage(briefing, {}, signal)]).size,
        carried: await (await carrier).bytes(),
      }),
      // A page that is one file does not carry what writes the others.
      briefingFormats: isSingleFile ? ["md"] : FORMATS_OF.briefing,
    };
  }, [store]);
  return <ExportDialog exporting={exporting} tools={tools} onClose={() => openExport(null)} />;
}
