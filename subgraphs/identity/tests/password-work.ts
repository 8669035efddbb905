import { exposition } from '@guichet/chassis/metrics/metrics.ts';

/** How often this process has hashed a password, and compared one. */
export async function passwordWork(): Promise<{ readonly hash: number; readonly compare: number }> {
  const { text } = await exposition();
  const count = (work: string) =>
    Number(
      new RegExp(`password_work_duration_seconds_count\\{work="${work}"\\} (\\d+)`).exec(text)?.[1] ?? 0,
    );
  return { hash: count('hash'), compare: count('compare') };
}
