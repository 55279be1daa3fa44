import { useEffect, useMemo, useRef, useState } from "react";
import { goToSlide, type Presenting, toggleScreen } from "../../domain/presenting.ts";
import type { Briefing } from "../../domain/briefing.ts";
import { t } from "../../i18n/index.ts";
import { useActions, useAppStore } from "../../store/react.ts";
import { openPresenter } from "../presenter/open-presenter.ts";
import { sceneOf } from "../slide-view.ts";
import { Pointer, type PointerLook } from "./Pointer.tsx";
import type { StageRooms } from "./rooms.ts";
import { SlideFrame } from "./SlideFrame.tsx";
import { StageBar } from "./StageBar.tsx";
import { useStageKeys } from "./stage-keys.ts";
import { useStageSize } from "./use-stage-size.ts";
import { useStirred } from "./use-stirred.ts";
import { useSwipe } from "./use-swipe.ts";
import "../marking.css";
import "./stage.css";

const words = t.briefing.stage;

interface StageProps {
  readonly briefing: Briefing;
  readonly presenting: Presenting;
  readonly rooms: StageRooms;
}

/** The scene of the dashboard becomes the slide's. */
function useSceneOfSlide(view: string | undefined) {
  const store = useAppStore();
  useEffect(() => {
    if (view !== undefined) store.actions.openScene(sceneOf(view, store.getState()), []);
  }, [store, view]);
}

function toggleFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
  else void document.exitFullscreen();
}

/** The presentation in the room: one slide fills the window. */
export function Stage({ briefing, presenting, rooms }: StageProps) {
  const { slides } = briefing;
  const slide = slides[presenting.at] ?? slides.at(-1);
  const { present, explore, select } = useActions();
  const [pointer, setPointer] = useState<PointerLook>("none");
  const [digits, setDigits] = useState("");
  const [fault, setFault] = useState("");
  const region = useRef<HTMLElement>(null);
  const { width, height, scale } = useStageSize();
  useSceneOfSlide(slide?.views[0]);
  useEffect(() => region.current?.focus(), []);
  useStirred(region);

  const acts = useMemo(() => {
    const point = (look: PointerLook) => () => setPointer((now) => (now === look ? "none" : look));
    return {
      laser: point("laser"),
      spotlight: point("spotlight"),
      explore: () => explore(true),
      full: toggleFullScreen,
      end: () => {
        if (document.fullscreenElement !== null) void document.exitFullscreen();
        present(null);
      },
      presenter: () => setFault(openPresenter() ? "" : words.noPresenter),
    };
  }, [present, explore]);
  const keys = useMemo(
    () => ({
      l: acts.laser,
      s: acts.spotlight,
      e: acts.explore,
      f: acts.full,
      p: acts.presenter,
      Escape: acts.end,
    }),
    [acts],
  );
  useStageKeys({
    presenting,
    count: slides.length,
    onPresent: present,
    others: keys,
    onDigits: setDigits,
  });
  const step = (by: number) => present(goToSlide(presenting, presenting.at + by, slides.length));
  const swipe = useSwipe(step);
  if (slide === undefined) return null;

  return (
    <main
      ref={region}
      className="stage"
      aria-label={words.region}
      tabIndex={-1}
      data-pointer={pointer}
      {...swipe}
    >
      <div
        className="stage__page"
        style={{ inlineSize: width, blockSize: height, transform: `scale(${scale})` }}
      >
        <SlideFrame
          slide={slide}
          head={briefing}
          at={presenting.at}
          of={slides.length}
          rooms={rooms}
          onClaim={(id) => {
            explore(true);
            select({ type: "claim", id });
          }}
        />
        <StageBar
          at={presenting.at}
          of={slides.length}
          pointer={pointer}
          onStep={step}
          onScreen={(screen) => present(toggleScreen(presenting, screen))}
          acts={acts}
        />
      </div>
      {presenting.screen !== "slide" && (
        <div className="stage__blank" data-screen={presenting.screen} />
      )}
      <Pointer look={pointer} />
      <p className="visually-hidden" role="status">
        {t.briefing.slideOf(presenting.at + 1, slides.length)}: {slide.title}
      </p>
      {digits !== "" && <p className="stage__digits">{words.typed(digits)}</p>}
      {fault !== "" && (
        <p className="stage__digits" role="alert">
          {fault}
        </p>
      )}
    </main>
  );
}
