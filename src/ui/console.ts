// Some pages take the console away, others put one in its place that throws: telling is worth a try, and no more.

/* oxlint-disable no-console */

export function warn(...what: unknown[]): void {
  try {
    console.warn(...what);
  } catch {
    // Nobody listens.
  }
}

export function inform(...what: unknown[]): void {
  try {
    console.info(...what);
  } catch {
    // Nobody listens.
  }
}
