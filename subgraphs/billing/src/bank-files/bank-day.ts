/** Days of each year on which Swiss banks settle nothing, as month and day. */
const fixedHolidays = ['01-01', '01-02', '05-01', '08-01', '12-25', '12-26'];

/** Days after Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday. */
const movableHolidays = [-2, 1, 39, 50];

/**
 * Whether banks work on a day. Days on which only some of them are closed count as closed: an order that names one would be paid on
 * another day than it says.
 */
export function isBankDay(day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek > 5 || fixedHolidays.includes(day.toString().slice(5))) return false;
  const sinceEaster = easterOf(day.year).until(day, { largestUnit: 'day' }).days;
  return !movableHolidays.includes(sinceEaster);
}

/** The first day after this one on which banks work. */
export function nextBankDay(day: Temporal.PlainDate): Temporal.PlainDate {
  let next = day.add({ days: 1 });
  while (!isBankDay(next)) next = next.add({ days: 1 });
  return next;
}

/** Easter Sunday of the Gregorian calendar (Gauss, as Meeus writes it). */
function easterOf(year: number): Temporal.PlainDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction =
    (19 * a + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - correction - (rest % 4)) % 7;
  const shift = Math.floor((a + 11 * correction + 22 * weekday) / 451);
  const number = correction + weekday - 7 * shift + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(number / 31), day: (number % 31) + 1 });
}
