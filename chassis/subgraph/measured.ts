import { measureSubgraphCall } from '../metrics/metrics.ts';
import type { SubgraphName } from './door.ts';

/** Counts a call through a door and how long it took. */
export async function measured<Answer extends { readonly status: number }>(
  subgraph: SubgraphName,
  door: 'local' | 'http',
  call: () => Promise<Answer>,
): Promise<Answer> {
  const started = performance.now();
  try {
    const answer = await call();
    const outcome = answer.status === 200 ? 'done' : 'refused';
    measureSubgraphCall({ subgraph, door, outcome }, performance.now() - started);
    return answer;
  } catch (error) {
    measureSubgraphCall({ subgraph, door, outcome: 'failed' }, performance.now() - started);
    throw error;
  }
}
