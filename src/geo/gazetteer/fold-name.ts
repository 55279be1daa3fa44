/** One letter for those that keyboards and spelling schools of Persian, Urdu and Arabic set apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ے: "ی",
  ې: "ی",
  ۍ: "ی",
  ك: "ک",
  ڪ: "ک",
  ګ: "گ",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ة: "ه",
  "&": " and ",
};

const lettersOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Lm}]/gu, "")
    .toLowerCase()
    .replace(/[يىےېۍكڪګہھەة&]/g, (letter) => LETTERS[letter] ?? letter);

const setOf = (words: string): ReadonlySet<string> => new Set(lettersOf(words).split(" "));
/** What a unit is, which files write or leave out as they like. */
const DIVISIONS = setOf(
  "province prov wilayat wilaya velayat vilayat viloyat viloyati oblast region agency district " +
    "division tehsil subdivision state ولایت ولسوالی صوبہ ضلع ایجنسی استان",
);
/** What joins such a word to the name behind it: “Wilayat-e Paktia”, “Province of Paktia”. */
const JOINING = setOf("e i ye of the");
const SETTLEMENTS = setOf("city town village شہر شهر");

/**
 * The key under which spellings of a name are the same: no case, marks, signs or spaces, one form
 * of Arabic letters, and no word for the kind of division. Empty if nothing else is left. Nothing
 * here is fuzzy: other transliterations have to be listed.
 */
export function foldName(text: string): string {
  return foldWords(text, DIVISIONS);
}

/** The same without “city”, “town” and “village”, which only a second look may leave out. */
export function foldSettlement(text: string): string {
  return foldWords(text, DIVISIONS, SETTLEMENTS);
}

function foldWords(text: string, ...dropped: readonly ReadonlySet<string>[]): string {
  const words = lettersOf(text).split(/[^\p{L}\p{N}]+/u);
  const isDropped = (word = "") => dropped.some((some) => some.has(word));
  return words
    .filter((word, at) => !isDropped(word) && !(JOINING.has(word) && isDropped(words[at - 1])))
    .join("");
}
