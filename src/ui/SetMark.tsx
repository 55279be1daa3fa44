import { MARK_PATHS } from "./ActorMark.tsx";

interface SetMarkProps {
  /** 1 to 4 of the look. */
  readonly hue: number;
}

/** The colour of a data set; decoration beside its name. */
export function SetMark({ hue }: SetMarkProps) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={MARK_PATHS.circle} fill={`var(--set-${hue})`} />
    </svg>
  );
}
