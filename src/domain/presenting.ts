/** What the audience sees in the place of a slide; `black` and `white` give the room a rest. */
export const SCREENS = ["slide", "black", "white"] as const;
export type Screen = (typeof SCREENS)[number];

/** A presentation that is going on. Both windows, the room's and the presenter's, hold the same. */
export interface Presenting {
  /** Of the briefing. */
  readonly key: string;
  /** Index of the slide. */
  readonly at: number;
  readonly screen: Screen;
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
}

/** At the slide `at`, held within the briefing; a dark or white screen lights up again. */
export function goToSlide(presenting: Presenting, at: number, count: number): Presenting {
  const next = Math.max(0, Math.min(count - 1, at));
  return next === presenting.at && presenting.screen === "slide"
    ? presenting
    : { ...presenting, at: next, screen: "slide" };
}

/** Asking for a screen that is on already goes back to the slide. */
export function toggleScreen(presenting: Presenting, screen: Screen): Presenting {
  return { ...presenting, screen: presenting.screen === screen ? "slide" : screen };
}
