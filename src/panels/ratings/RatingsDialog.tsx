import { useState } from "react";
import { today } from "../../domain/edtf.ts";
import { NO_RATINGS, type OwnRating } from "../../domain/rating.ts";
import { fileName } from "../../exports/file-name.ts";
import { writeRatings } from "../../exports/write-ratings.ts";
import { t } from "../../i18n/index.ts";
import { type RatingsRead, readRatings } from "../../records/read-ratings.ts";
import { isInRecord } from "../../selectors/own-ratings.ts";
import { useActions, useAppStore, useSelector } from "../../store/react.ts";
import { FileButton } from "../../ui/FileButton.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { download } from "../../ui/download.ts";
import { isSingleFile } from "../../ui/embedded-file.ts";
import { ImportReview } from "./ImportReview.tsx";
import { OwnRatingList } from "./OwnRatingList.tsx";
import "./ratings-dialog.css";

const words = t.ratings.dialog;
const kept = isSingleFile ? t.offline.ratingsKept : words.kept;

/** What was last done here, in words. */
interface Said {
  readonly text: string;
  /** What it left: while this still stands, undo takes back just that. */
  readonly left: readonly OwnRating[] | null;
}

function useImport(onFailed: (reason: string) => void) {
  const store = useAppStore();
  const [review, setReview] = useState<{ name: string; read: RatingsRead } | null>(null);
  const open = async (file: File) => {
    try {
      const text = await file.text();
      const { record } = store.getState();
      const read = readRatings(text, (rated) => isInRecord(record, rated));
      setReview({ name: file.name, read });
    } catch {
      onFailed(t.ratings.import.unreadable);
    }
  };
  return { review, open, close: () => setReview(null) };
}

function exportFile(text: string): void {
  download(
    fileName(words.fileTitle, today(), "json"),
    new Blob([text], { type: "application/json;charset=utf-8" }),
  );
}

/** The analyst's ratings: where they are listed, removed, written to a file and read from one. */
export function RatingsDialog({ onClose }: { readonly onClose: () => void }) {
  const ratings = useSelector((state) => state.ratings);
  const { setRatings, undo } = useActions();
  const [said, setSaid] = useState<Said | null>(null);
  const { review, open, close } = useImport((text) => setSaid({ text, left: null }));

  return (
    <Dialog title={t.ratings.title} closeLabel={t.app.close} onClose={onClose}>
      <div className="ratings" tabIndex={0} role="group" aria-label={t.ratings.title}>
        <p className="ratings__note">{ratings.length === 0 ? words.none : kept}</p>
        <div className="ratings__acts">
          <Button
            isDisabled={ratings.length === 0}
            onPress={() => exportFile(writeRatings(ratings))}
          >
            {words.export}
          </Button>
          <FileButton types={["application/json", ".json"]} onFile={(file) => void open(file)}>
            {words.import}
          </FileButton>
          <Button
            look="plain"
            isDisabled={ratings.length === 0}
            onPress={() => {
              setRatings(NO_RATINGS);
              setSaid({ text: words.removedAll(ratings.length), left: NO_RATINGS });
            }}
          >
            {words.removeAll}
          </Button>
        </div>
        <p role="status" className="ratings__said">
          {said !== null && `${said.text} `}
          {said?.left === ratings && (
            <Button
              look="link"
              onPress={() => {
                undo();
                setSaid(null);
              }}
            >
              {words.undo}
            </Button>
          )}
        </p>
        {review !== null && (
          <ImportReview
            name={review.name}
            read={review.read}
            onTake={(taken) => {
              setRatings(taken);
              setSaid({ text: t.ratings.import.done(review.read.ratings.length), left: taken });
            }}
            onClose={close}
          />
        )}
        <OwnRatingList onOpened={onClose} />
      </div>
    </Dialog>
  );
}
