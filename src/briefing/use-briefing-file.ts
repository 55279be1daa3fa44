import { useEffect, useState } from "react";
import type { Briefing } from "../domain/briefing.ts";
import { today } from "../domain/edtf.ts";
import type { DroppedParameter } from "../domain/link-problem.ts";
import { fileName } from "../exports/file-name.ts";
import { PROBLEM_WORDS } from "../exports/file-problem-in-words.ts";
import { writeBriefing } from "../exports/write-briefing.ts";
import { t } from "../i18n/index.ts";
import { type BriefingRejection, readBriefing } from "../records/read-briefing.ts";
import { useActions, useSelector } from "../store/react.ts";
import { download } from "../ui/download.ts";
import { readLink } from "../url/scene-link.ts";

const words = t.briefing;

/** Why a view's link cannot be read as it stands. */
export const checkView = (query: string): readonly DroppedParameter[] => readLink(query).dropped;

export const titleOf = ({ title }: Briefing) => title || words.untitled;

/** What became of a file that was offered. */
export interface Imported {
  readonly said: string;
  readonly rejected: readonly BriefingRejection[];
}

/** Briefings in and out as files. */
export function useBriefingFile() {
  const [imported, setImported] = useState<Imported | null>(null);
  const { putBriefing, author, offerBriefing } = useActions();
  const offered = useSelector((state) => state.offeredBriefing);

  const take = async (file: File) => {
    let text: string;
    try {
      text = await file.text();
    } catch {
      return setImported({ said: words.fault.unreadable, rejected: [] });
    }
    const { briefing, rejected, fault } = readBriefing(text, checkView);
    if (fault !== null) return setImported({ said: PROBLEM_WORDS.briefingFault(fault), rejected });
    const key = crypto.randomUUID();
    putBriefing({ key, content: briefing });
    author({ key, slide: null });
    return setImported({
      said: words.imported(briefing.slides.length, titleOf(briefing)),
      rejected,
    });
  };
  // What was dropped on the page and is known as a briefing is opened without being chosen again.
  useEffect(() => {
    if (offered === null) return;
    offerBriefing(null);
    void take(offered);
  });
  const give = (briefing: Briefing) =>
    download(
      fileName(titleOf(briefing), briefing.date ?? today(), "md"),
      new Blob([writeBriefing(briefing)], { type: "text/markdown;charset=utf-8" }),
    );
  return { imported, take, give, dismiss: () => setImported(null) };
}
