/** Letters without accents and case: what is searched in where a part of a name is typed. */
export const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
