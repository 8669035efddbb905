/** The variables this process was started with. The one file that touches `process.env`; everything else reads settings. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

/** Sets a variable that a library reads for itself, unless whoever starts the process has chosen a value. */
export function presetVariable(name: string, value: string): void {
  process.env[name] ??= value;
}
