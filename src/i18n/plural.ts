const rules = new Intl.PluralRules("en");
const numbers = new Intl.NumberFormat("en");

/** 1234 → "1,234". */
export const formatNumber = (n: number): string => numbers.format(n);

/** "1 claim", "1,234 claims". */
export function plural(n: number, one: string, other: string): string {
  return `${formatNumber(n)} ${rules.select(n) === "one" ? one : other}`;
}
