/** Outlines on a 12 by 12 grid, even-odd filled; the map draws the same ones. */
export const MARK_PATHS = {
  circle: "M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z",
  square: "M1.5 1.5h9v9h-9z",
  triangle: "M6 0.8l5.4 10.2h-10.8z",
  diamond: "M6 0.2l5.6 5.8l-5.6 5.8l-5.6-5.8z",
  hexagon: "M3.2 1.2h5.6l2.8 4.8l-2.8 4.8h-5.6l-2.8-4.8z",
  ring: "M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zm0 2.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6z",
} as const;

interface ActorMarkProps {
  /** 0 to 4 of the look. */
  readonly hue: number;
  readonly shape: keyof typeof MARK_PATHS;
}

/** The colour and shape of a group; decoration beside its name. */
export function ActorMark({ hue, shape }: ActorMarkProps) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={MARK_PATHS[shape]} fill={`var(--hue-${hue})`} fillRule="evenodd" />
    </svg>
  );
}
