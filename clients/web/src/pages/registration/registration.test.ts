import { describe, expect, it } from 'vitest';
import { blankRegistration, toRegistrationInput } from './registration.ts';

describe('a registration', () => {
  const typed = { ...blankRegistration, birthDate: '14.03.1984', avsNumber: '756.9217.0769.85' };

  it('asks an insured person for birth date and AVS number, and sends them as typed', () => {
    expect(toRegistrationInput({ ...typed, roles: ['INSURED', 'REPRESENTATIVE'] }, 'fr')).toMatchObject({
      birthDate: '14.03.1984',
      avsNumber: '756.9217.0769.85',
      locale: 'FR',
    });
  });

  it('sends neither of them for a representative, though they were typed before the box was cleared', () => {
    const input = toRegistrationInput({ ...typed, roles: ['REPRESENTATIVE'] }, 'de');
    expect(input).not.toHaveProperty('birthDate');
    expect(input).not.toHaveProperty('avsNumber');
    expect(input.locale).toBe('DE');
  });
});
