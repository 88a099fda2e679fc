/** Requirement sets are counted, not decimals: 1.9 stands before 1.10. */
export function isWithinLevel(since: string, level: string): boolean {
  const [sinceMajor = 0, sinceMinor = 0] = since.split('.').map(Number);
  const [major = 0, minor = 0] = level.split('.').map(Number);
  return sinceMajor < major || (sinceMajor === major && sinceMinor <= minor);
}
