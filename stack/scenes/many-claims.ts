/** A claim of which many are made: accepted, with its payout. */
export interface ModelClaim {
  readonly id: string;
}

/** Which copies are made: those of the same numbers are the same rows, so a house grows from one range to the next. */
export interface Copies {
  readonly from: number;
  readonly to: number;
}

/** SQL for the two databases that know of a claim. */
export interface ClaimRows {
  readonly invoices: readonly string[];
  readonly billing: readonly string[];
}

/** What is copied of a claim beside its own row, and what is made of it. */
const parts = ['claim_line', 'other_invoice', 'claim_transition'];

/** Every second claim is the owner's of the model. */
const owner = `case when n % 2 = 0 then model.owner_account_id else md5('owner ' || n % 1000)::uuid end`;
const ofClaim = `'claim_id', md5('claim ' || n)::uuid, 'owner_account_id', ${owner}`;

/**
 * Makes copies of a claim in a few statements, as years would: the first copy is the newest, a minute apart. Half of them
 * are the owner's of the model, the others belong to a thousand people. One in twenty waits for the office, the owner's
 * newest one for a correction; of the rest nine in ten are accepted and have their payout. One in ten is on another form.
 */
export function copiesOf({ id }: ModelClaim, { from, to }: Copies): ClaimRows {
  const numbers = `generate_series(${from}, ${to}) n`;
  const status = `case when n = 2 then 'TO_COMPLETE' when n % 20 = 3 then 'IN_PROCESS'
    when n % 10 = 7 then 'REFUSED' else 'ACCEPTED' end`;
  const copy = (table: string, key: string, changes: string, condition = 'true') => `
    insert into ${table} select copy.*
    from ${table} model, ${numbers}, lateral jsonb_populate_record(model, jsonb_build_object(${changes})) copy
    where model.${key} = '${id}' and ${condition}`;
  const claim = copy(
    'claim',
    'id',
    `'id', md5('claim ' || n)::uuid, 'reference', 'copy-' || n, 'status', ${status}, 'owner_account_id', ${owner},
     'form', case when n % 10 = 5 then 'TRAVEL' else model.form end,
     'submitted_at', model.submitted_at - n * interval '1 minute',
     'handed_in_at', model.submitted_at - n * interval '1 minute'`,
  );
  const payout = copy(
    'payout',
    'claim_id',
    `'id', md5('payout ' || n)::uuid, 'reference', 'copy-' || n, ${ofClaim}`,
    `${status} = 'ACCEPTED'`,
  );
  return {
    invoices: [claim, ...parts.map((table) => copy(table, 'claim_id', ofClaim))],
    billing: [payout],
  };
}
