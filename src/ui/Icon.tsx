const PATHS = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM10.4 10.4l3.4 3.4",
  undo: "M6 3.5l-3 3l3 3M3 6.5h6.5a3.5 3.5 0 0 1 0 7h-2.5",
  redo: "M10 3.5l3 3l-3 3M13 6.5h-6.5a3.5 3.5 0 0 0 0 7h2.5",
  link: "M6.5 9.5l3-3M7.5 4.5l1.2-1.2a2.8 2.8 0 0 1 4 4l-1.2 1.2M8.5 11.5l-1.2 1.2a2.8 2.8 0 0 1-4-4l1.2-1.2",
  help: "M5.8 6a2.2 2.2 0 1 1 3.3 1.9c-0.8 0.5-1.1 0.9-1.1 1.8M8 12.3v0.2M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z",
  theme: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 1.5v13M8 4l4-1M8 8h6.5M8 12l4 1",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  home: "M2.5 8l5.5-5l5.5 5M4 7v6.5h8v-6.5",
  target: "M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7zM8 1v3M8 12v3M1 8h3M12 8h3",
  layers: "M8 2l6 3.2l-6 3.2l-6-3.2zM2 8.5l6 3.2l6-3.2M2 11.2l6 3.2l6-3.2",
  table: "M2 3h12v10h-12zM2 6.5h12M2 10h12M6.5 3v10",
  map: "M2 4l4-1.5l4 1.5l4-1.5v9.5l-4 1.5l-4-1.5l-4 1.5zM6 2.5v9.5M10 4v9.5",
  chart: "M2 13.5h12M4 11v-4M7 11v-7M10 11v-5M13 11v-2",
  filter: "M2 3.5h12M4 8h8M6 12.5h4",
  download: "M8 2v8M4.8 7l3.2 3.2l3.2-3.2M3 13.5h10",
  upload: "M8 10.2v-8M4.8 5.4l3.2-3.2l3.2 3.2M3 13.5h10",
  chevronDown: "M4 6l4 4l4-4",
  chevronUp: "M4 10l4-4l4 4",
  chevronEnd: "M6 4l4 4l-4 4",
  chevronStart: "M10 4l-4 4l4 4",
  laser: "M8 6.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2",
  black: "M2 3h12v9h-12zM3 4l10 7M3 11l10-7M6 14h4",
  window: "M2 3h8v6h-8zM6 7h8v6h-8z",
  full: "M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5",
  present: "M2 2.5h12M3 2.5v7.5h10v-7.5M8 10v2M5.5 14l2.5-2l2.5 2",
  archive: "M2 2.5h12v3.5h-12zM3 6v7.5h10v-7.5M6.5 8.8h3",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
} as const;

export type IconName = keyof typeof PATHS;

/** A 16-px line drawing; always beside a name for it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
