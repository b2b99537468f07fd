const language = document.documentElement.lang || undefined;

/**
 * A calendar date as it was written, whatever the reader's time zone: June 30 stays June 30.
 *
 * @param {string} text begins with a date, as in 2026-06-30 or 2026-06-30T12:00:00Z.
 */
export function calendarDate(text) {
  const noon = new Date(`${text.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return text;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(noon);
}

/** A moment, by the reader's clock, as an element. */
export function moment(date) {
  const element = document.createElement("time");
  element.dateTime = date.toISOString();
  element.textContent = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "long" }).format(date);
  return element;
}
