import type { Locale } from '@guichet/chassis/problems/problem.ts';
import type { LetterBody } from './letter.ts';
import type { WorkMail } from './mail.ts';
import { dayTextOf, plainLetter } from './plain-letter.ts';
import { workWording } from './work.wording.ts';

/**
 * A letter about an organisation or a role. What people named themselves stands among the facts, never in a sentence or a
 * subject of the counter's.
 */
export function workLetter(mail: WorkMail, locale: Locale): LetterBody {
  const { facts: labels, letters, offices, roles, standing } = workWording[locale];
  const words = letters[mail.kind];
  if ('role' in mail) {
    const facts = [
      { label: labels.office, value: offices[mail.office] },
      { label: labels.role, value: roles[mail.role] },
    ];
    return plainLetter(words, locale, { facts });
  }
  const facts = [{ label: labels.organisation, value: mail.organisation }];
  if (!('link' in mail)) return plainLetter(words, locale, { facts });
  const action = mail.link;
  if (mail.kind === 'MEMBER_INVITATION') {
    facts.push(
      { label: labels.invitedBy, value: mail.invitedBy },
      { label: labels.as, value: mail.isManager ? standing.manager : standing.collaborator },
    );
    return plainLetter(words, locale, { action, facts, values: { day: dayTextOf(mail.expiresAt) } });
  }
  return plainLetter(words, locale, { action, facts, ...('reason' in mail && { quote: mail.reason }) });
}
