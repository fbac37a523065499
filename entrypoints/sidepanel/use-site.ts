/** Whether the site of the page is read by itself, and the reader's word on it. */
import { useEffect, useState } from 'preact/hooks';
import { hostMeant } from '../../utils/view/site.ts';
import { allowedSites, allowSite, forgetSite, isAllowed, portalsAllowed, watchPermissions } from '../shared/portals.ts';

export interface Site {
  /** Whether all official portals are read by themselves. */
  portals: boolean;
  /** The page's own site; null where it is read for another reason (the portals' switch, the build), or is none. */
  own: { host: string; allowed: boolean } | null;
  allow(allow: boolean): void;
}

/** `url`: the address of the page that was read, or null. */
export function useSite(url: string | null): Site {
  const [portals, setPortals] = useState(false);
  const [own, setOwn] = useState<Site['own']>(null);
  const host = url === null ? null : hostMeant(url);
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const [all, sites, allowed] = await Promise.all([portalsAllowed(), allowedSites(), host && isAllowed(host)]);
      if (isOver) return;
      setPortals(all);
      const isOwn = host !== null && (sites.includes(host) || !allowed);
      setOwn(isOwn ? { host, allowed: sites.includes(host) } : null);
    };
    const stop = watchPermissions(() => void ask());
    return () => {
      isOver = true;
      stop();
    };
  }, [host]);
  return {
    portals,
    own,
    allow: (allow) => {
      if (own) void (allow ? allowSite(own.host) : forgetSite(own.host));
    },
  };
}
