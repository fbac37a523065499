/**
 * The seed of a run: the order of tests and everything random in them. The same in every run of `npm test`, so that its
 * verdict depends on the change alone; `npm run test:trust` takes a new one each time and prints it, and MINGSHU_SEED
 * makes any run again.
 */
export const seedOfRun = Number(process.env.MINGSHU_SEED ?? 20_231_122);
