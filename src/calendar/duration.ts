/** Seconds of a duration in ISO 8601 of weeks, days, hours, minutes and seconds: `PT10M`, `P5D`. Months and years have no fixed length. */
export function durationSeconds(text: string): number {
  const { weeks, days, hours, minutes, seconds } = Temporal.Duration.from(text);
  return (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
}
