import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { Office, Role } from '../accounts/account.ts';
import type { WorkMail } from './mail.ts';
import type { PlainWording } from './plain-letter.ts';
import { de } from './wording/work/de.ts';
import { en } from './wording/work/en.ts';
import { fr } from './wording/work/fr.ts';
import { it } from './wording/work/it.ts';

/** What letters about organisations and roles say in a language. */
export interface WorkWording {
  readonly facts: Readonly<Record<'organisation' | 'invitedBy' | 'as' | 'office' | 'role', string>>;
  readonly standing: Readonly<Record<'manager' | 'collaborator', string>>;
  readonly offices: Readonly<Record<Office, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly letters: Readonly<Record<WorkMail['kind'], PlainWording>>;
}

export const workWording: Readonly<Record<Locale, WorkWording>> = { fr, de, it, en };
