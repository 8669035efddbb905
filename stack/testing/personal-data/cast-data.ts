import { cast, claire, nora } from '../../cast/cast.ts';
import { atelierKeller, auFilDesJours } from '../../cast/companies.ts';
import { password } from '../../cast/password.ts';
import { aline, jeanne } from '../../cast/provider-people.ts';
import type { Planted } from './run-folder.ts';

const each = (what: string, ...values: readonly string[]): Planted[] =>
  values.map((value) => ({ what, value }));

/** `+41 79 000 00 01` → `079 000 00 01`: however spaces stand, both are found. */
const written = (phone: string): readonly string[] => [phone, phone.replace('+41 ', '0')];

/** `1985-04-12` → `12.04.1985`. */
function daysOf(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [day, `${date}.${month}.${year}`];
}

/**
 * What the tests say of people at one place or another: the data of the cast, and what claims, orders and cases of the tests
 * hold. Each stands alone for a person: a family name that is somebody else's street does not.
 */
export const castData: readonly Planted[] = [
  ...each('password', password, 'une phrase de passe', 'une autre phrase de passe'),
  ...cast.flatMap(({ email, givenName, familyName, mobilePhone }) => [
    ...each('e-mail address', email),
    ...each('name', `${givenName} ${familyName}`, `${familyName} ${givenName}`),
    ...each('mobile number', ...written(mobilePhone)),
  ]),
  ...claire.beneficiaries.flatMap(({ givenName, familyName, birthDate, avsNumber }) => [
    ...each('AVS number', avsNumber),
    ...each('birth date', ...daysOf(birthDate)),
    ...each('name of a beneficiary', `${givenName} ${familyName}`, `${familyName} ${givenName}`),
  ]),
  ...each('birth date', '12.4.1985'),
  ...each('AVS number', '756.3047.5009.62', '756.7654.3210.98'),
  ...each('IBAN', ...claire.bankAccounts.map(({ iban }) => iban), 'CH56 0483 5012 3456 7800 9'),
  ...each('IBAN', 'CH44 3199 9123 0008 8901 2', 'DE89 3704 0044 0532 0130 00', 'CH36 0000 0000 0000 0000 0'),
  ...each('street address', claire.home.address, nora.home.address, atelierKeller.address, 'Rue du Rhône 8'),
  ...each('street address', aline.home.address, jeanne.home.address),
  ...each('IBAN of a provider', auFilDesJours.provider.iban),
  ...each('secret of a program', auFilDesJours.provider.program.secret),
  ...each('name of a client', 'Odette Blanchard', 'Odette Marie Blanchard', 'Odette Marie Roux'),
  ...each('mobile number', '06 12 34 56 78', '+33 6 12 34 56 78'),
  ...each('e-mail address', 'odette.blanchard@exemple.fr'),
  ...each('street address', '4 rue des Lilas'),
  ...each('birth date', ...daysOf('1948-03-14')),
  ...each('IBAN of a client', 'FR76 3000 6000 0112 3456 7890 189'),
  ...each('word of a client', 'Personne n’est venu.', 'Une heure et demie seulement.'),
  ...each('UID of a company', auFilDesJours.uid, atelierKeller.uid, 'CHE-116.281.710'),
  ...each('card number', '9010003150000001', '9030003150000007'),
  ...each('decision number', '320/2024/123456/0', '320/2025/123456/0', '320/2025/999999/0'),
  ...each(
    'text of a claim',
    'Physiothérapie',
    'Dystrophie musculaire',
    'diabète de type 2',
    'Fauteuil roulant',
  ),
  ...each(
    'word of an officer',
    'Selon la convention tarifaire.',
    'Joignez le décompte.',
    'Il manque la facture.',
  ),
  ...each('word of an officer', 'Aucune décision ne prend cette prestation en charge.', 'Une photo suffit.'),
  ...each(
    'word of a company',
    'Nous avons payé deux fois cette facture.',
    'La taxe a été calculée à double.',
  ),
  ...each('name of a file', 'facture.pdf', 'attestation.pdf', 'ordonnance.pdf', 'certificat-medical.pdf'),
  ...each('name of a file', 'brouillon.pdf', 'photos-reunies.pdf', 'jamais-envoyé.png', 'sans-montant.pdf'),
];
