/** What the exit code says; 3 goes before 1. */
export const EXIT = { done: 0, gate: 1, usage: 2, someFailed: 3, interrupted: 130, terminated: 143 } as const;
