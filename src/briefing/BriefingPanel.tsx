import { useState } from "react";
import { EMPTY_HEAD } from "../domain/briefing.ts";
import { today } from "../domain/edtf.ts";
import { PROBLEM_WORDS } from "../exports/file-problem-in-words.ts";
import { t } from "../i18n/index.ts";
import { useActions, useAppStore, useSelector } from "../store/react.ts";
import { FileButton } from "../ui/FileButton.tsx";
import { Button } from "../ui/Button.tsx";
import { Choice } from "../ui/Field.tsx";
import { HeadEditor } from "./HeadEditor.tsx";
import { PresentDialog } from "./PresentDialog.tsx";
import { SlideEditor } from "./SlideEditor.tsx";
import { SlideList } from "./SlideList.tsx";
import { staleSlides } from "./stale.ts";
import { useBriefingActions, useOpenBriefing, useOpenSlide } from "./use-briefing.ts";
import { titleOf, useBriefingFile } from "./use-briefing-file.ts";
import "./briefing.css";

const words = t.briefing;

/** Which briefing is open, and new ones. */
function Which() {
  const briefings = useSelector((state) => state.briefings);
  const key = useSelector(({ authoring }) => authoring?.key ?? "");
  const { author, putBriefing } = useActions();
  const start = () => {
    const made = crypto.randomUUID();
    putBriefing({ key: made, content: { ...EMPTY_HEAD, date: today(), slides: [] } });
    author({ key: made, slide: null });
  };
  return (
    <div className="briefing__which">
      <Choice
        label={words.which}
        value={key}
        options={briefings.map((each) => ({ value: each.key, label: titleOf(each.content) }))}
        onChange={(next) => author({ key: next, slide: null })}
      />
      <Button onPress={start}>{words.new}</Button>
    </div>
  );
}

/** Writing a briefing: its slides, and the chosen one in words, beside the map. */
export function BriefingPanel() {
  const store = useAppStore();
  const briefing = useOpenBriefing();
  const slide = useOpenSlide();
  const edit = useBriefingActions();
  const { present, removeBriefing } = useActions();
  const { imported, take, give, dismiss } = useBriefingFile();
  const [said, setSaid] = useState("");
  const [askFrom, setAskFrom] = useState<number | null>(null);
  const key = useSelector(({ authoring }) => authoring?.key ?? "");
  const at = briefing?.slides.findIndex(({ id }) => id === slide?.id) ?? -1;

  const begin = (from: number) => {
    setAskFrom(null);
    present({ key, at: from, screen: "slide", began: Date.now() });
  };
  const ask = () => {
    const from = Math.max(0, at);
    if (briefing !== null && staleSlides(store.getState(), briefing).length > 0) setAskFrom(from);
    else begin(from);
  };

  return (
    <div className="briefing">
      <Which />
      {briefing !== null && (
        <>
          <div className="briefing__acts">
            <Button look="accent" isDisabled={briefing.slides.length === 0} onPress={ask}>
              {at > 0 ? words.presentHere : words.present}
            </Button>
            <Button onPress={edit.addView}>{words.addView}</Button>
            <Button onPress={edit.addText}>{words.addText}</Button>
          </div>
          <HeadEditor head={briefing} />
          <SlideList briefing={briefing} />
          {slide !== null && (
            <SlideEditor
              key={slide.id}
              slide={slide}
              at={at}
              onDeleted={({ title }) => setSaid(words.slide.deleted(title || words.untitledSlide))}
            />
          )}
        </>
      )}
      <div className="briefing__acts briefing__acts--file">
        <FileButton types={["text/markdown", ".md"]} onFile={(file) => void take(file)}>
          {words.import}
        </FileButton>
        {briefing !== null && (
          <>
            <Button onPress={() => give(briefing)}>{words.export}</Button>
            <Button
              onPress={() => {
                removeBriefing(key);
                setSaid(words.removed(titleOf(briefing)));
              }}
            >
              {words.remove}
            </Button>
          </>
        )}
      </div>
      <div role="status" className="briefing__said">
        {said}
        {imported !== null && (
          <>
            <p>{imported.said}</p>
            {imported.rejected.length > 0 && (
              <>
                <p>{words.refused(imported.rejected.length)}</p>
                <ul>
                  {imported.rejected.map(({ line, slide: title, problem, source }) => (
                    <li key={`${line} ${PROBLEM_WORDS.briefing(problem)}`}>
                      {words.refusedAt(line, title, PROBLEM_WORDS.briefing(problem))}
                      <details>
                        <summary>{words.refusedSource}</summary>
                        <pre className="briefing__source">{source}</pre>
                      </details>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <Button look="link" onPress={dismiss}>
              {words.close}
            </Button>
          </>
        )}
      </div>
      {askFrom !== null && briefing !== null && (
        <PresentDialog
          briefing={briefing}
          onPresent={() => begin(askFrom)}
          onClose={() => setAskFrom(null)}
        />
      )}
    </div>
  );
}
