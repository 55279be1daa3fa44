import { useEffect, useRef } from "react";
import {
  type Annotation,
  ANNOTATION_KINDS,
  ANNOTATION_LIMITS,
  type Slide,
} from "../../domain/briefing.ts";
import { annotationAtMiddle } from "../../geo/make-annotation.ts";
import { t } from "../../i18n/index.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { useBriefingActions } from "../use-briefing.ts";
import { AnnotationFields } from "./AnnotationFields.tsx";
import "./annotations.css";

const words = t.briefing.annotations;

/** For each kind a button that arms it for the map, and one that needs no pointer. */
function Tools({ slide }: { readonly slide: Slide }) {
  const drawing = useSelector((state) => state.drawing);
  const camera = useSelector(({ view }) => view.camera);
  // A table has no ground to draw on.
  const asTable = useSelector(({ view }) => view.mapAsTable);
  const { draw, annotate } = useActions();
  const isFull = slide.annotations.length >= ANNOTATION_LIMITS.annotations;
  return (
    <>
      <div className="annotations-editor__tools" role="group" aria-label={words.drawHead}>
        <span>{words.drawHead}</span>
        {ANNOTATION_KINDS.map((kind) => (
          <Button
            key={kind}
            aria-label={words.draw[kind]}
            aria-pressed={drawing === kind}
            look={drawing === kind ? "accent" : "outline"}
            isDisabled={isFull || asTable}
            onPress={() => draw(drawing === kind ? null : kind)}
          >
            {words.kind[kind]}
          </Button>
        ))}
      </div>
      <div className="annotations-editor__tools" role="group" aria-label={words.middleHead}>
        <span>{words.middleHead}</span>
        {ANNOTATION_KINDS.map((kind) => (
          <Button
            key={kind}
            aria-label={words.middle[kind]}
            isDisabled={isFull}
            onPress={() => annotate(annotationAtMiddle(kind, camera, words.newText))}
          >
            {words.kind[kind]}
          </Button>
        ))}
      </div>
      <p role="status" className="briefing__note">
        {isFull ? words.full : drawing !== null && words.armed[drawing]}
      </p>
    </>
  );
}

/** Takes the author to the words of a text that has just been placed. */
function useFocusOfNewText(annotations: readonly Annotation[]) {
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(annotations.length);
  useEffect(() => {
    const last = annotations.at(-1);
    const isNew = annotations.length === count.current + 1;
    count.current = annotations.length;
    if (!isNew || last?.kind !== "text" || last.text !== words.newText) return;
    const field = list.current?.querySelector<HTMLInputElement>("li:last-child input");
    field?.focus();
    field?.select();
  }, [annotations]);
  return list;
}

/** What is marked on the map of the chosen slide. */
export function Annotations({ slide }: { readonly slide: Slide }) {
  const edit = useBriefingActions();
  const { id, annotations } = slide;
  const list = useFocusOfNewText(annotations);
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (next: readonly Annotation[], isStep?: boolean) =>
    edit.changeSlide(id, { annotations: next }, isStep);
  return (
    <section className="annotations-editor" aria-label={words.title}>
      <h2 ref={heading} className="annotations-editor__title" tabIndex={-1}>
        {words.title}
      </h2>
      <Tools slide={slide} />
      {annotations.length === 0 ? (
        <p className="briefing__note">{words.none}</p>
      ) : (
        <ol ref={list} aria-label={words.list} className="annotations-editor__list">
          {annotations.map((annotation, at) => {
            const name = words.name(at + 1, words.kind[annotation.kind]);
            return (
              // Marks have no identity but their place in the list.
              <li key={`${at} ${annotation.kind}`} className="annotation">
                <div role="group" aria-label={name} className="annotation__fields">
                  <div className="annotation__head">
                    <span>{name}</span>
                    <Button
                      look="link"
                      aria-label={words.delete(name)}
                      onPress={() => {
                        change(annotations.toSpliced(at, 1));
                        // The button is gone, and with it where the keyboard was.
                        heading.current?.focus();
                      }}
                    >
                      {words.deleteShort}
                    </Button>
                  </div>
                  <AnnotationFields
                    annotation={annotation}
                    onChange={(next, isStep) => change(annotations.with(at, next), isStep)}
                  />
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
