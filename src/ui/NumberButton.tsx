interface NumberButtonProps {
  readonly count: number;
  /** The number as it is written. */
  readonly text: string;
  /** What is counted, with the number: "3 claims: Badakhshan". */
  readonly title: string;
  /** What pressing it does, for those who do not see where it stands. */
  readonly label: string;
  readonly className: string;
  readonly zeroClassName: string;
  readonly tabIndex?: number | undefined;
  readonly onPress: () => void;
}

/** A number that opens what it counts. A zero has nothing behind it, so it is plain text. */
export function NumberButton(props: NumberButtonProps) {
  const { count, text, title, label, className, zeroClassName, tabIndex, onPress } = props;
  if (count === 0) return <span className={zeroClassName}>{text}</span>;
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      title={title}
      tabIndex={tabIndex}
      onClick={onPress}
    >
      {text}
    </button>
  );
}
