import type { CopyWording } from '../copy.wording.ts';

export const en: CopyWording = {
  folders: { identity: '1-account', invoices: '2-claims', billing: '3-payments', files: '4-documents' },
  parts: {},
  readme: {
    name: 'README.txt',
    lines: [
      'Copy of your data at the counter, asked for on {day}',
      '',
      'This folder holds everything that the counter keeps of you (art. 25 and 28 of the Federal Act on Data Protection, FADP):',
      '',
      '1-account     your account, the insured persons, the bank accounts, your sign-ins, your companies',
      '2-claims      your claims as they are and as you sent them, your drafts',
      '3-payments    the payments of the office',
      '4-documents   the documents that you sent, and the copy of each claim as PDF, by reference',
      '',
      'The .json files can be read with a text editor or a spreadsheet. Amounts are in centimes, times in universal time (UTC).',
      "What proves who you are (hashes of the password and the codes, keys) is left out, since it has a meaning for the counter only; so are the names of the office's staff.",
      '',
      'This copy contains sensitive data: keep it in a safe place.',
    ],
  },
};
