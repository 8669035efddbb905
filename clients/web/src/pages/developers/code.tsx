import { CopyButton } from './copy-button.tsx';

/** Lines for a terminal, to be copied at once. A long one scrolls in its own frame, by keyboard too. */
export function Code({ text }: { readonly text: string }) {
  return (
    <div className="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the arrow keys. */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
      <CopyButton text={text} />
    </div>
  );
}
