import { CopyButton } from './copy-button.tsx';

interface CodeProps {
  readonly text: string;
  /** What is copied, for the ear. */
  readonly what?: string;
}

/** Lines for a terminal or a program, to be copied at once. A long one scrolls in its own frame, by keyboard too. */
export function Code({ text, what }: CodeProps) {
  return (
    <div className="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the arrow keys. */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
      <CopyButton text={text} {...(what !== undefined && { what })} />
    </div>
  );
}
