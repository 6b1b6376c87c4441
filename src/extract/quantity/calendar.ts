/** Days of a month in the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** "2024-02-29" from its parts, null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

/** The same day so many whole months later, or that month's last day: January 31 plus one month is February 28 or 29. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const elapsed = year * 12 + month - 1 + Math.round(months);
  const later = { year: Math.floor(elapsed / 12), month: (elapsed % 12) + 1 };
  return isoDate(later.year, later.month, Math.min(day, daysIn(later.year, later.month)))!;
}

/** The day after. */
export function nextDay(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return isoDate(year, month, day + 1) ?? isoDate(year, month + 1, 1) ?? isoDate(year + 1, 1, 1)!;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
