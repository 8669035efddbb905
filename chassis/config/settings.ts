import { z } from 'zod';
import { HouseError } from '../log/house-error.ts';
import { environment } from './environment.ts';
import { tellFound } from './tell-found.ts';

/** One or more settings are wrong or missing. */
export class SettingsRefused extends HouseError {
  /** One line for each wrong variable: its name, what was found (never a secret), what is expected. */
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join(' '));
    this.lines = lines;
  }
}

/**
 * Reads settings from the environment: one key of the shape for each variable. A variable set to nothing counts as not set.
 * @throws SettingsRefused naming every wrong variable at once.
 */
export function readSettings<Shape extends z.ZodRawShape>(
  shape: Shape,
  from: typeof environment = environment,
): z.output<z.ZodObject<Shape>> {
  const found = Object.fromEntries(
    Object.keys(shape).map((name) => [name, from[name] === '' ? undefined : from[name]]),
  );
  const read = z.object(shape).safeParse(found, { error: expectation });
  if (read.success) return read.data;
  const wrong = Map.groupBy(read.error.issues, (issue) => String(issue.path[0]));
  throw new SettingsRefused(
    [...wrong].map(
      ([name, [issue]]) => `${name} is ${tellFound(name, found[name])}: expected ${issue?.message}.`,
    ),
  );
}

/** What is expected, for schemas that do not say so themselves. */
function expectation(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `a ${issue.expected}`;
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  return 'another value';
}

/** A TCP port; 0 lets the system choose a free one. */
export const port = z
  .string('a port number from 0 to 65535')
  .regex(/^\d{1,5}$/, 'a port number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'a port number from 0 to 65535');

/** A whole number of things, at least 1. */
export const count = z
  .string('a whole number, at least 1')
  .regex(/^[1-9]\d{0,8}$/, 'a whole number, at least 1')
  .transform(Number);

/** A yes or no: "1" or "0". */
export const flag = z.enum(['1', '0'], '1 or 0').transform((text) => text === '1');

const durationExpected = 'a duration as in PT60S or PT48H (ISO 8601), longer than nothing';

/** An ISO 8601 duration longer than nothing, e.g. "PT48H". */
export const duration = z.string(durationExpected).transform((text, issues): Temporal.Duration => {
  try {
    const parsed = Temporal.Duration.from(text);
    if (parsed.sign > 0) return parsed;
  } catch {
    // Told below, with what is expected.
  }
  issues.addIssue(durationExpected);
  return z.NEVER;
});

const urlExpected = 'an http or https address, e.g. https://guichet.example.ch';

/** An http or https address without user, password, query or fragment; answered without its last slash. */
export const url = z.string(urlExpected).transform((text, issues) => {
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (
    parsed &&
    /^https?:$/.test(parsed.protocol) &&
    !parsed.username &&
    !parsed.password &&
    !parsed.search &&
    !parsed.hash
  )
    return parsed.href.replace(/\/$/, '');
  issues.addIssue(urlExpected);
  return z.NEVER;
});

const databaseUrlExpected = 'a PostgreSQL address, e.g. postgres://role:password@host:5432/database';

/** A PostgreSQL address that names its database. */
export const databaseUrl = z.string(databaseUrlExpected).refine((text) => {
  const parsed = URL.canParse(text) ? new URL(text) : null;
  return parsed?.host && /^postgres(ql)?:$/.test(parsed.protocol) && parsed.pathname.length > 1;
}, databaseUrlExpected);
