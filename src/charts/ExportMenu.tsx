import { useState } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { today } from "../domain/edtf.ts";
import { clausesInWords } from "../exports/clause-in-words.ts";
import { fileName } from "../exports/file-name.ts";
import { serializeSvg } from "../exports/serialize-svg.ts";
import { t } from "../i18n/index.ts";
import { selectTotals } from "../selectors/evaluation.ts";
import { selectNaming } from "../selectors/names.ts";
import { useAppStore } from "../store/react.ts";
import type { State } from "../store/state.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useSelfOpening } from "../ui/self-opening.ts";
import { type ChartFile, csvOf, type FileContext, figureOf } from "./chart-file.ts";
import { download } from "../ui/download.ts";
import { paletteOf } from "./palette.ts";
import { svgToPng } from "./svg-to-png.ts";
import "../ui/menu.css";

const FORMATS = ["png", "svg", "csv"] as const;
type Format = (typeof FORMATS)[number];

function contextOf(state: State): FileContext {
  const { unit } = state.view;
  const words = t.exports;
  const date = today();
  const totals = selectTotals(state);
  return {
    unit: words.unit[unit],
    filter:
      state.clauses.length === 0
        ? words.noFilter
        : words.filter(clausesInWords(state.clauses, selectNaming(state).value)),
    caption: words.caption(
      totals?.passing[unit] ?? 0,
      totals?.all[unit] ?? 0,
      unit,
      totals?.passing.documents ?? 0,
      date,
    ),
    date,
    pale: state.clauses.length === 0 ? null : words.pale,
  };
}

async function blobOf(format: Format, file: ChartFile, context: FileContext) {
  if (format === "csv") return new Blob([csvOf(file, context)], { type: "text/csv;charset=utf-8" });
  const svg = serializeSvg(figureOf(file, context), paletteOf(document.documentElement));
  return format === "svg" ? new Blob([svg.text], { type: "image/svg+xml" }) : svgToPng(svg);
}

/** Saves a chart as a picture, a drawing or a table; open from the start, for OnDemand. */
export function ExportMenu({ file }: { readonly file: () => ChartFile }) {
  const store = useAppStore();
  const { trigger, isOpen, setOpen } = useSelfOpening();
  const [hasFailed, setHasFailed] = useState(false);
  const { title } = file();

  async function save(format: Format) {
    const context = contextOf(store.getState());
    try {
      const blob = await blobOf(format, file(), context);
      download(fileName(title, context.date, format), blob);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <>
      <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button
          ref={trigger}
          look="icon"
          className="chart__tool"
          aria-label={t.charts.exportOf(title)}
        >
          <Icon name="download" />
        </Button>
        <Popover className="menu__popover" placement="top end">
          <Menu
            className="menu"
            onAction={(key) => {
              const format = FORMATS.find((each) => each === key);
              if (format !== undefined) void save(format);
            }}
          >
            {FORMATS.map((format) => (
              <MenuItem key={format} id={format} className="menu__item">
                {t.charts.formats[format]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span role="status" className="chart__failed">
        {hasFailed && t.charts.exportFailed}
      </span>
    </>
  );
}
