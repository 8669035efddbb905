import { Ban, Check } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { RotateApiClientSecretDocument } from '../../graphql/__generated__/documents/rotate-api-client-secret.ts';
import { instantInWords, writtenDayOf } from '../../ui/dates.ts';
import { developersWording } from '../../wording/developers/developers.ts';
import { useSpoken, useWording, useWordsOf } from '../../wording/wording.tsx';
import { RevokeProgram, RevokeSecret } from './revoke.tsx';
import type { ShownSecret } from './secret-once.tsx';
import type { Program } from './use-programs.ts';

interface ProgramEntryProps {
  readonly program: Program;
  readonly onSecret: (secret: ShownSecret) => void;
  readonly onDone: (sentence: string) => void;
}

/** A program: what it may do, from where, until when, when it last came, and its secrets. */
export function ProgramEntry({ program, onSecret, onDone }: ProgramEntryProps) {
  const words = useWordsOf(developersWording);
  const { locale } = useSpoken();
  const { id, name, scopes, addressRanges, expiresAt, lastUsedAt, revokedAt, createdAt } = program;
  const titleId = `programme-${id}`;
  return (
    <article className="entry" aria-labelledby={titleId}>
      <div className="bar">
        <h3 id={titleId}>{name}</h3>
        {program.sandbox && <span className="tag run">{words.sandboxTag}</span>}
        <Life program={program} />
      </div>
      <div className="body">
        <dl className="facts">
          <dt>{words.clientId}</dt>
          <dd>
            <code>{id}</code>
          </dd>
          <dt>{words.scopesLabel}</dt>
          <dd>
            {scopes.map((scope) => (
              <code key={scope} className="scope">
                {scope}
              </code>
            ))}
          </dd>
          <dt>{words.from}</dt>
          <dd>{addressRanges.length > 0 ? <code>{addressRanges.join(', ')}</code> : words.everywhere}</dd>
          <dt>{words.created}</dt>
          <dd className="num">{writtenDayOf(createdAt)}</dd>
          <dt>{words.end}</dt>
          <dd className="num">{expiresAt ? writtenDayOf(expiresAt) : words.noEnd}</dd>
          <dt>{words.lastUse}</dt>
          <dd>{lastUsedAt ? instantInWords(lastUsedAt, locale) : words.never}</dd>
          {!revokedAt && (
            <>
              <dt>{words.secrets}</dt>
              <dd>
                <Secrets program={program} onSecret={onSecret} onDone={onDone} />
              </dd>
            </>
          )}
        </dl>
        {!revokedAt && <RevokeProgram program={program} onDone={onDone} />}
      </div>
    </article>
  );
}

/** Whether it lives: a word, an icon and a colour. */
function Life({ program: { revokedAt, expiresAt } }: { readonly program: Program }) {
  const words = useWordsOf(developersWording);
  const isExpired = expiresAt !== null && Date.parse(expiresAt) < Date.now();
  const isOver = revokedAt !== null || isExpired;
  const Icon = isOver ? Ban : Check;
  return (
    <span className={`tag ${isOver ? 'no' : 'ok'}`}>
      <Icon className="icon" aria-hidden="true" />
      {revokedAt
        ? words.revokedOn({ day: writtenDayOf(revokedAt) })
        : isExpired
          ? words.expiredOn({ day: writtenDayOf(expiresAt) })
          : words.live}
    </span>
  );
}

/** The live secrets: a second one to change without a stop, and the end of the older. */
function Secrets({ program, onSecret, onDone }: ProgramEntryProps) {
  const words = useWordsOf(developersWording);
  const { trouble } = useWording();
  const { locale } = useSpoken();
  const [{ fetching }, rotate] = useMutation(RotateApiClientSecretDocument);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);

  async function makeSecond(): Promise<void> {
    const { data } = await rotate({ id: program.id });
    const payload = data?.rotateApiClientSecret;
    setInTheWay(payload?.problems.map(({ message }) => message) ?? [trouble.noAnswer]);
    if (payload?.apiClient) onSecret({ clientId: program.id, program: program.name, secret: payload.secret });
  }

  return (
    <>
      <ul className="roles">
        {program.secrets.map((secret) => (
          <li key={secret.id}>
            <span>
              {words.secretLine({ hint: secret.hint, day: writtenDayOf(secret.createdAt) })}
              <small className="reason">
                {secret.lastUsedAt
                  ? words.secretUsed({ moment: instantInWords(secret.lastUsedAt, locale) })
                  : words.secretUnused}
              </small>
            </span>
            {program.secrets.length > 1 && <RevokeSecret program={program} secret={secret} onDone={onDone} />}
          </li>
        ))}
      </ul>
      <div role="alert">{inTheWay.length > 0 && <p className="err">{inTheWay.join(' ')}</p>}</div>
      {program.secrets.length < 2 && (
        <>
          <button
            type="button"
            className="linkish"
            aria-disabled={fetching || undefined}
            onClick={fetching ? undefined : () => void makeSecond()}
          >
            {words.rotate}
          </button>
          <small className="reason">{words.rotateMeans}</small>
        </>
      )}
    </>
  );
}
