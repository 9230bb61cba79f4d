/** What someone asks for as a rule: the middle of what their latest claims came to; null when there are none. */
export function usualCents(latest: readonly number[]): number | null {
  const sorted = [...latest].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
