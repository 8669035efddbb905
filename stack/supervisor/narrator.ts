/** Says in the terminal what the supervisor does as it does it: one short line each, with the time since its start. */
export interface Narrator {
  /** A step, with elapsed seconds in front. */
  step(line: string): void;
  /** Text as it is: the greeting at the end. */
  plain(text: string): void;
}

export function openNarrator(terminal: NodeJS.WritableStream): Narrator {
  // A terminal that was closed is no reason to fall: what matters stands in the logs.
  terminal.on('error', () => undefined);
  // performance.now() counts from the start of the process, so loading our own code is part of the time shown.
  const elapsed = (): string => (performance.now() / 1000).toFixed(1).padStart(6);
  return {
    step: (line) => void terminal.write(`${elapsed()} s  ${line}\n`),
    plain: (text) => void terminal.write(`${text}\n`),
  };
}
