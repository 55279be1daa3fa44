import { useEffect, useMemo, useState } from "react";
import { goToSlide, type Presenting, toggleScreen } from "../../domain/presenting.ts";
import type { Briefing, Slide } from "../../domain/briefing.ts";
import { t } from "../../i18n/index.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { Marking } from "../Marking.tsx";
import { SlideText } from "../SlideText.tsx";
import { Thumb } from "../Thumb.tsx";
import { useStageKeys } from "../stage/stage-keys.ts";
import "../briefing.css";
import "../marking.css";
import "./presenter.css";

const words = t.briefing.presenter;
const nameOf = (slide: Slide) => slide.title || t.briefing.untitledSlide;

/** The time of day in milliseconds, each second anew. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const two = (n: number) => String(n).padStart(2, "0");

/** `1:02:03`, or `02:03` within the first hour. */
function spanInWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

function Times({ presenting }: { readonly presenting: Presenting }) {
  const now = useNow();
  const { present } = useActions();
  return (
    <dl className="presenter__times">
      <div>
        <dt>{words.clock}</dt>
        <dd>{new Date(now).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}</dd>
      </div>
      <div>
        <dt>{words.timer}</dt>
        <dd>
          {spanInWords(now - presenting.began)}{" "}
          <Button look="link" onPress={() => present({ ...presenting, began: Date.now() })}>
            {words.restart}
          </Button>
        </dd>
      </div>
    </dl>
  );
}

interface CardProps {
  readonly title: string;
  readonly slide: Slide | undefined;
}

/** A slide as the presenter sees it: its picture, its title and its text. */
function SlideCard({ title, slide }: CardProps) {
  return (
    <section className="presenter__card" aria-label={title}>
      <h2 className="presenter__head">{title}</h2>
      {slide === undefined ? (
        <p>{words.last}</p>
      ) : (
        <>
          <Thumb slide={slide} />
          <h3 className="presenter__title">{nameOf(slide)}</h3>
          <SlideText text={slide.text} />
        </>
      )}
    </section>
  );
}

interface PresenterProps {
  readonly briefing: Briefing;
  readonly presenting: Presenting;
}

function Presenter({ briefing, presenting }: PresenterProps) {
  const { slides } = briefing;
  const { present } = useActions();
  const now = slides[presenting.at];
  useStageKeys({ presenting, count: slides.length, onPresent: present });
  const go = (at: number) => present(goToSlide(presenting, at, slides.length));
  return (
    <main className="presenter" aria-label={words.title}>
      <header className="presenter__bar">
        <Marking head={briefing} />
        <h1 className="presenter__name">{briefing.title}</h1>
        <Times presenting={presenting} />
        <p className="presenter__at" role="status">
          {t.briefing.slideOf(presenting.at + 1, slides.length)}
        </p>
        <Button isDisabled={presenting.at === 0} onPress={() => go(presenting.at - 1)}>
          {t.briefing.stage.previous}
        </Button>
        <Button
          look="accent"
          isDisabled={presenting.at === slides.length - 1}
          onPress={() => go(presenting.at + 1)}
        >
          {t.briefing.stage.next}
        </Button>
        {(["black", "white"] as const).map((screen) => (
          <Button
            key={screen}
            aria-pressed={presenting.screen === screen}
            onPress={() => present(toggleScreen(presenting, screen))}
          >
            {t.briefing.stage[screen]}
          </Button>
        ))}
      </header>
      <SlideCard title={words.now} slide={now} />
      <SlideCard title={words.next} slide={slides[presenting.at + 1]} />
      <section className="presenter__notes" aria-label={words.notes} tabIndex={0}>
        <h2 className="presenter__head">{words.notes}</h2>
        {now === undefined || now.notes === "" ? (
          <p className="presenter__none">{words.noNotes}</p>
        ) : (
          <SlideText text={now.notes} />
        )}
      </section>
      <nav className="presenter__jump" aria-label={words.jump}>
        <h2 className="presenter__head">{words.jump}</h2>
        <ol>
          {slides.map((slide, at) => (
            <li key={slide.id}>
              <button
                type="button"
                className="presenter__slide"
                aria-current={at === presenting.at ? "step" : undefined}
                onClick={() => go(at)}
              >
                {t.briefing.slideName(at + 1, nameOf(slide))}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </main>
  );
}

/** The presenter's window: this slide and the next, notes, times and all slides to jump to. */
export function PresenterView() {
  const presenting = useSelector((state) => state.presenting);
  const briefings = useSelector((state) => state.briefings);
  const briefing = useMemo(
    () => briefings.find(({ key }) => key === presenting?.key)?.content,
    [briefings, presenting?.key],
  );
  if (presenting === null || briefing === undefined)
    return (
      <main className="presenter presenter--none" aria-label={words.title}>
        <h1 className="presenter__name">{words.title}</h1>
        <p role="status">{words.ended}</p>
      </main>
    );
  return <Presenter briefing={briefing} presenting={presenting} />;
}
