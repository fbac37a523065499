// Before each file of unit tests: random tests draw from the run's seed.
import { configureGlobal } from 'fast-check';
import { seedOfRun } from './seed.ts';

configureGlobal({ seed: seedOfRun });
