/** The family of browsers that this build is for: a constant of the build. */
import type { Family } from '../../components/base/family.ts';

export const family: Family = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
