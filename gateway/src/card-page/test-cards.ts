import type { Locale } from '@guichet/chassis/problems/problem.ts';
import { testCardWording } from './test-cards.wording.ts';

/** How the local payment page goes about a payment, where it isn't the plain way. */
export interface CardCourse {
  /** Who calls first: the partner, the person, the partner three times, the person alone, or nobody. */
  readonly calls?: 'NOTIFY_FIRST' | 'RETURN_FIRST' | 'NOTIFY_THRICE' | 'RETURN_ONLY' | 'NOBODY';
  /** The error that `Assert` answers. */
  readonly refusal?: string;
  /** Whether the page says that it went well all the same. */
  readonly seemsPaid?: boolean;
  /** What goes wrong at the partner's, and how often before it goes well. */
  readonly fault?:
    | 'ASSERT_NO_JSON'
    | 'ASSERT_INTERNAL_ERROR'
    | 'ASSERT_WRONG_AMOUNT'
    | 'ASSERT_PENDING'
    | 'ASSERT_STAYS_PENDING'
    | 'ASSERT_UNKNOWN'
    | 'CAPTURE_TIMEOUT'
    | 'CAPTURE_PENDING'
    | 'REFUND_TIMEOUT'
    | 'REFUND_CAPTURE_TIMEOUT'
    | 'REFUND_REFUSED'
    | 'REFUND_UNKNOWN';
  readonly hasNoLiabilityShift?: boolean;
}

export interface TestCard extends CardCourse {
  /** Of no bank: those of Saferpay's own test system, and some like them. */
  readonly number: string;
  /** What happens, as the page says it. */
  readonly says: Readonly<Record<Locale, string>>;
}

/** The cards that can be chosen; each has a course of its own. */
export const testCards: readonly TestCard[] = [
  { number: '9010003150000001', says: testCardWording.VISA },
  { number: '9030003150000007', says: testCardWording.MASTERCARD },
  {
    number: '9010004950000001',
    says: testCardWording.RETURN_FIRST,
    calls: 'RETURN_FIRST',
  },
  {
    number: '9010900000000013',
    says: testCardWording.NOTIFY_THRICE,
    calls: 'NOTIFY_THRICE',
  },
  {
    number: '9010900000000021',
    says: testCardWording.RETURN_ONLY,
    calls: 'RETURN_ONLY',
  },
  { number: '9010900000000039', says: testCardWording.NOBODY, calls: 'NOBODY' },
  { number: '9010403153150003', says: testCardWording.DECLINED, refusal: 'GENERAL_DECLINED' },
  { number: '9010103204160003', says: testCardWording.DECLINED_THIS_TIME, refusal: 'TRANSACTION_DECLINED' },
  {
    number: '9010004350000007',
    says: testCardWording.THREE_DS_FAILED,
    refusal: '3DS_AUTHENTICATION_FAILED',
  },
  { number: '9010003750000005', says: testCardWording.NO_LIABILITY, hasNoLiabilityShift: true },
  {
    number: '9010900000000047',
    says: testCardWording.SEEMS_PAID,
    refusal: 'TRANSACTION_DECLINED',
    seemsPaid: true,
  },
  { number: '9010900000000054', says: testCardWording.PENDING, fault: 'ASSERT_PENDING' },
  { number: '9010900000000062', says: testCardWording.CAPTURE_TIMEOUT, fault: 'CAPTURE_TIMEOUT' },
  { number: '9010900000000070', says: testCardWording.CAPTURE_PENDING, fault: 'CAPTURE_PENDING' },
  {
    number: '9010900000000088',
    says: testCardWording.FIREWALL,
    fault: 'ASSERT_NO_JSON',
  },
  {
    number: '9010900000000096',
    says: testCardWording.INTERNAL_ERROR,
    fault: 'ASSERT_INTERNAL_ERROR',
  },
  { number: '9010900000000104', says: testCardWording.WRONG_AMOUNT, fault: 'ASSERT_WRONG_AMOUNT' },
  {
    number: '9010900000000112',
    says: testCardWording.UNKNOWN,
    fault: 'ASSERT_UNKNOWN',
  },
  {
    number: '9010900000000120',
    says: testCardWording.REFUND_TIMEOUT,
    fault: 'REFUND_TIMEOUT',
  },
  {
    number: '9010900000000138',
    says: testCardWording.REFUND_CAPTURE_TIMEOUT,
    fault: 'REFUND_CAPTURE_TIMEOUT',
  },
  {
    number: '9010900000000146',
    says: testCardWording.REFUND_REFUSED,
    fault: 'REFUND_REFUSED',
  },
  {
    number: '9010900000000153',
    says: testCardWording.REFUND_UNKNOWN,
    fault: 'REFUND_UNKNOWN',
  },
  { number: '9010900000000161', says: testCardWording.STAYS_PENDING, fault: 'ASSERT_STAYS_PENDING' },
];

/** The card of this number; null for a number that could be somebody's. */
export function testCardOf(number: string): TestCard | null {
  return testCards.find((card) => card.number === number) ?? null;
}
