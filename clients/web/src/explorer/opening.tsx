import type { GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';
import type { Answer, Credential } from './ask.ts';
import type { Caller } from './caller.ts';
import { ProgramForm } from './program-form.tsx';
import { readSchema } from './read-schema.ts';
import { useLocale, useWords } from './spoken.ts';
import { Workspace } from './workspace.tsx';

interface OpeningProps {
  readonly credential: Credential;
  readonly caller: Caller | null;
  readonly onToken: (token: string | null) => void;
}

/** Asks what the graph is for this caller, and opens the explorer on it. */
export function Opening({ credential, caller, onToken }: OpeningProps) {
  const words = useWords();
  const locale = useLocale();
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [refused, setRefused] = useState<Answer | null>(null);
  const [reading, setReading] = useState(() => readSchema(credential, locale));
  useEffect(() => {
    void reading.then((read) => {
      if ('schema' in read) setSchema(read.schema);
      else setRefused(read.refused);
    });
  }, [reading]);

  const isProgram = credential.kind === 'PROGRAM';
  const who = caller?.kind === 'EXPLORER' ? caller : null;
  if (refused !== null) {
    const reason = reasonOf(refused, words.offline);
    return (
      <div className="needs">
        <div className="notice stack" role="alert">
          <p>{isProgram ? words.tokenRefused({ reason }) : words.schemaFailed({ reason })}</p>
          <button
            type="button"
            className="btn second"
            onClick={() => {
              if (isProgram) return onToken(null);
              setRefused(null);
              setReading(readSchema(credential, locale));
            }}
          >
            {isProgram ? words.leaveProgram : words.again}
          </button>
        </div>
      </div>
    );
  }
  if (schema === null) return <p role="status">{words.loading}</p>;
  return (
    <>
      <div className="row apart asker">
        <p className="meta">{isProgram ? words.asProgram : words.asPerson({ name: who?.name ?? '' })}</p>
        {isProgram && (
          <button type="button" className="linkish" onClick={() => onToken(null)}>
            {words.leaveProgram}
          </button>
        )}
      </div>
      <Workspace
        schema={schema}
        credential={credential}
        holder={isProgram ? null : (who?.accountId ?? null)}
      />
      {!isProgram && (
        <details className="as-program">
          <summary>{words.program}</summary>
          <ProgramForm onToken={onToken} />
        </details>
      )}
    </>
  );
}

/** Why an answer holds nothing, in the words of the counter. */
function reasonOf(answer: Answer, offline: string): string {
  if (answer.kind === 'OFFLINE') return offline;
  return answer.body?.errors?.[0]?.message ?? `HTTP ${answer.status}`;
}
