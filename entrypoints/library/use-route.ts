/** The place in the page, followed in the address. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, parseRoute, type Route } from './route.ts';

/** The place and how to go to another; with `inPlace` the back key passes over the step. */
export function useRoute(): [Route, (route: Route, inPlace?: boolean) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((next: Route, inPlace = false) => {
    if (!inPlace) {
      location.hash = hashOf(next);
      return;
    }
    history.replaceState(null, '', hashOf(next));
    setRoute(next);
  }, []);
  return [route, go];
}
