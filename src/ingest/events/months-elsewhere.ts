/** Names of months in German, French, Spanish, Turkish and Russian (as a date has them, and alone). */
const NAMES: readonly string[] = [
  "januar jänner janvier enero ocak января январь",
  "februar feber février fevrier febrero şubat subat февраля февраль",
  "märz maerz mars marzo mart марта март",
  "april avril abril nisan апреля апрель",
  "mai mayo mayıs mayis мая май",
  "juni juin junio haziran июня июнь",
  "juli juillet julio temmuz июля июль",
  "august août aout agosto ağustos agustos августа август",
  "september septembre septiembre setiembre eylül eylul сентября сентябрь",
  "oktober octobre octubre ekim октября октябрь",
  "november novembre noviembre kasım kasim ноября ноябрь",
  "dezember décembre decembre diciembre aralık aralik декабря декабрь",
];
const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(" ").map((name) => [name, at + 1])),
);

/** The number of a month by its whole name in one of those languages, in any case; 0: it is none. */
export const monthElsewhere = (name: string): number =>
  NUMBERS.get(name.normalize("NFC").toLowerCase().replaceAll("\u0307", "")) ?? 0;
