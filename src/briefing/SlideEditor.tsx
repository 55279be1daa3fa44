import { hasMap, LAYOUTS, type Slide } from "../domain/briefing.ts";
import { t } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { Choice, Field } from "../ui/Field.tsx";
import { Annotations } from "./annotations/Annotations.tsx";
import { StaleNumbers } from "./StaleNumbers.tsx";
import { useBriefingActions } from "./use-briefing.ts";

const words = t.briefing;
const layouts = LAYOUTS.map((value) => ({ value, label: words.layout[value] }));

interface SlideEditorProps {
  readonly slide: Slide;
  /** Index among the slides. */
  readonly at: number;
  readonly onDeleted: (slide: Slide) => void;
}

/** What the chosen slide says and shows, to be changed with the map beside it. */
export function SlideEditor({ slide, at, onDeleted }: SlideEditorProps) {
  const edit = useBriefingActions();
  const { id } = slide;
  return (
    <section className="editor" aria-label={words.slide.region}>
      <StaleNumbers slide={slide} />
      <Field
        label={words.slide.title}
        value={slide.title}
        onChange={(title, isStep) => edit.changeSlide(id, { title }, isStep)}
      />
      <Choice
        label={words.slide.layout}
        value={slide.layout}
        options={layouts}
        onChange={(layout) => edit.setLayout(slide, layout)}
      />
      <Field
        label={words.slide.text}
        value={slide.text}
        lines={5}
        onChange={(text, isStep) => edit.changeSlide(id, { text }, isStep)}
      />
      <Field
        label={words.slide.notes}
        value={slide.notes}
        lines={4}
        onChange={(notes, isStep) => edit.changeSlide(id, { notes }, isStep)}
      />
      {hasMap(slide.layout) && <Annotations slide={slide} />}
      <div className="briefing__acts">
        {slide.views.length > 0 && (
          <Button onPress={() => edit.takeView(slide, 0)}>{words.slide.again}</Button>
        )}
        {slide.views.length > 1 && (
          <Button onPress={() => edit.takeView(slide, 1)}>{words.slide.againSecond}</Button>
        )}
        <Button isDisabled={at === 0} onPress={() => edit.move(id, at - 1)}>
          {words.slide.up}
        </Button>
        <Button onPress={() => edit.move(id, at + 1)}>{words.slide.down}</Button>
        <Button onPress={() => edit.duplicate(id)}>{words.slide.duplicate}</Button>
        <Button
          onPress={() => {
            edit.remove(id);
            onDeleted(slide);
          }}
        >
          {words.slide.delete}
        </Button>
      </div>
    </section>
  );
}
