import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient, useQuery } from 'urql';
import { keepForHolder, saveBeforeFarewell } from '../../forms/kept.ts';
import { SessionClockDocument } from '../../graphql/__generated__/documents/session-clock.ts';
import { SignOutDocument } from '../../graphql/__generated__/documents/sign-out.ts';
import { resetGraph } from '../../graphql/client.ts';
import { lastUse } from '../../graphql/session-use.ts';
import { signInPath } from '../../routes/return-address.ts';
import { type EndReason, sessionStanding } from './session-clock.ts';

const loadWarning = () => import('./session-warning.tsx');
const SessionWarning = lazy(async () => ({ default: (await loadWarning()).SessionWarning }));

/** How often a sleeping page looks at the clock, in milliseconds: a computer that was closed wakes up late. */
const seldom = 15_000;

/**
 * Warns before the session ends, and leads to the sign-in once it has. It asks once for how long a session stands and then only
 * reckons: watching a session must not keep it awake.
 */
export function SessionWatch({ accountId }: { readonly accountId: string }) {
  const client = useClient();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: SessionClockDocument });
  const [now, setNow] = useState(() => Date.now());
  const [isHidden, setHidden] = useState(false);
  const isEnding = useRef(false);
  const session = data?.viewer?.sessions.find(({ isCurrent }) => isCurrent);
  const standing = session
    ? sessionStanding(
        { lastUse: lastUse(), idle: session.idleSeconds * 1000, endsAt: Date.parse(session.endsAt) },
        now,
      )
    : null;
  const kind = standing?.kind;
  const warnAt = standing?.kind === 'awake' ? standing.warnAt : 0;

  useEffect(() => keepForHolder(accountId), [accountId]);

  useEffect(() => {
    if (kind === undefined) return;
    const look = () => {
      void loadWarning();
      setNow(Date.now());
    };
    const pause = kind === 'awake' ? Math.min(seldom, Math.max(0, warnAt - now)) : 1000;
    const timer = setTimeout(look, pause);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [kind, warnAt, now]);

  async function end(why: EndReason): Promise<void> {
    if (isEnding.current) return;
    isEnding.current = true;
    // Without the network nothing can be saved and no page be opened: what was typed stays on this one until it is back.
    if (navigator.onLine) {
      if (why === 'IDLE') {
        await saveBeforeFarewell();
        await client.mutation(SignOutDocument, {}).toPromise();
      }
      resetGraph();
      await navigate(signInPath(new URL(location.href)), { state: { sessionEnded: true } });
    }
    isEnding.current = false;
  }

  /** One light request: it uses the session, and asks anew how long it stands. Answers whether there was an answer. */
  async function stay(): Promise<boolean> {
    const { data: fresh } = await client
      .query(SessionClockDocument, {}, { requestPolicy: 'network-only' })
      .toPromise();
    // It had ended already: in another browser, or by the office.
    if (fresh && !fresh.viewer) await end('LIFE');
    setNow(Date.now());
    return Boolean(fresh);
  }

  const over = standing?.kind === 'over' ? standing.why : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look at the clock tries again what the network held up
  useEffect(() => {
    if (over) void end(over);
  }, [over, now]);

  useEffect(() => {
    if (kind === 'awake') setHidden(false);
  }, [kind]);

  if (standing?.kind !== 'ending' || isHidden) return null;
  return (
    <Suspense>
      <SessionWarning
        why={standing.why}
        left={standing.end - now}
        onStay={stay}
        onHide={() => setHidden(true)}
        onEnd={() => void end('IDLE')}
      />
    </Suspense>
  );
}
