import '../styles/treatment.css';
import { type ReactNode, useRef } from 'react';
import { SelectField } from '../../forms/fields/select-field.tsx';
import { decisionDeskWording } from '../../wording/decision-desk/decision-desk.ts';
import { useWordsOf } from '../../wording/wording.tsx';
import { PageHeading } from '../heading.tsx';
import { useKeysWindow } from '../keys-window.tsx';
import { linkBeside } from '../link-beside.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import type { Desk } from './desk.ts';
import { DeskKeys, KeysButton } from './desk-keys.tsx';
import { JustDecided } from './just-decided.tsx';

interface DeskListPageProps<Filter extends string> {
  readonly desk: Desk<string>;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** A further way to narrow the list, beside the status. */
  readonly search?: ReactNode;
  /** Whether the list is the first one, of what is to be treated. */
  readonly isFirst: boolean;
  readonly isEmpty: boolean;
  /** The list itself. */
  readonly children: ReactNode;
  /** What else is to be seen at this desk. */
  readonly below?: ReactNode;
}

/** The list of a desk: J and K go from one link to the next, O opens. */
export function DeskListPage<Filter extends string>(props: DeskListPageProps<Filter>) {
  const { desk, filter, onFilter, search, isFirst, isEmpty, children, below } = props;
  const { words } = desk;
  const { none } = useWordsOf(decisionDeskWording);
  const list = useRef<HTMLDivElement>(null);
  const keys = useKeysWindow();
  useShortcuts({
    j: () => linkBeside(list.current, 1)?.focus(),
    k: () => linkBeside(list.current, -1)?.focus(),
    o: () => linkBeside(list.current, 0)?.click(),
    '?': keys.open,
  });
  return (
    <div className="work">
      <div className="head-row">
        <PageHeading>{words.title}</PageHeading>
        <KeysButton onOpen={keys.open} />
      </div>
      <JustDecided words={words} />
      <div className="filters">
        <SelectField
          name="statut"
          label={words.status}
          value={filter}
          options={Object.entries(words.filters).map(([value, label]) => ({ value, label }))}
          onChange={(value) => onFilter(value as Filter)}
        />
        {search}
      </div>
      <div ref={list}>
        {isEmpty ? (
          <div className="empty">
            <h2>{isFirst ? none : words.noneFound}</h2>
            <p>{isFirst ? words.noneMeans : words.noneFoundMeans}</p>
          </div>
        ) : (
          children
        )}
      </div>
      {below}
      <DeskKeys desk={desk} keys={keys} />
    </div>
  );
}
