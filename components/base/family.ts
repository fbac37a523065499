/** Which family of browsers the views are shown in, where its own words or switches are spoken of. Not for what views do. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Family = 'chromium' | 'firefox';

const FamilyContext = createContext<Family>('chromium');

/** Wraps a page: `<WithFamily value="firefox">`. */
export const WithFamily = FamilyContext.Provider;

export const useFamily = (): Family => useContext(FamilyContext);
