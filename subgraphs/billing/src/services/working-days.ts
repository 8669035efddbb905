/** Days are calendar days of Geneva: `2026-11-21`. */
type Day = string;

/**
 * The days of a year on which the offices of Geneva are closed besides Saturdays and Sundays: New Year, Good Friday, Easter
 * Monday, Ascension, Whit Monday, 1 August, Jeûne genevois (the Thursday after the first Sunday of September), Christmas,
 * and 31 December (Restauration de la République).
 */
export function holidaysOf(year: number): readonly Day[] {
  const easter = easterOf(year);
  const fromEaster = (days: number) => easter.add({ days });
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day });
  const september = on(9, 1);
  const firstSunday = september.add({ days: 7 - september.dayOfWeek });
  return [
    on(1, 1),
    fromEaster(-2),
    fromEaster(1),
    fromEaster(39),
    fromEaster(50),
    on(8, 1),
    firstSunday.add({ days: 4 }),
    on(12, 25),
    on(12, 31),
  ].map(String);
}

/** Whether the offices of Geneva work on a day. */
export function isWorkingDay(day: Day): boolean {
  const date = Temporal.PlainDate.from(day);
  return date.dayOfWeek < 6 && !holidaysOf(date.year).includes(day);
}

/** The working day that comes `count` working days after a day. The day itself is not counted. */
export function workingDaysAfter(day: Day, count: number): Day {
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 });
    if (isWorkingDay(date.toString())) left -= 1;
  }
  return date.toString();
}

/** Easter Sunday of the Gregorian calendar, by the computation of Meeus, Jones and Butcher. */
function easterOf(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
