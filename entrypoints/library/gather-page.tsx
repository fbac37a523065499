/** Gathering, wired: files and links of this page's reader, permissions by a click, reports into the library. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Gather } from '../../components/library/gather.tsx';
import { useWords } from '../../components/library/words.ts';
import { hostOf } from '../../utils/library/address.ts';
import { addressesIn } from '../../utils/library/gathering.ts';
import { joinReports, partReports } from '../../utils/library/join.ts';
import type { Library } from '../../utils/library/library.ts';
import type { Gathered } from '../../utils/library/records.ts';
import { allowSite, isAllowed, watchPermissions } from '../shared/portals.ts';
import { chosenFiles } from './gather/dropped.ts';
import type { Gatherer, GatherNews } from './gather/gatherer.ts';
import { type FoundLink, linksOf, type OpenPage, openPages } from './gather/links.ts';
import { hashOf } from './route.ts';
import type { ToastApi } from './use-toast.ts';

export interface GatherPageProps {
  library: Library;
  gatherer: Gatherer;
  news: GatherNews;
  isOver: boolean;
  toast: ToastApi;
}

/** Sites of waiting pages that may not be read yet. */
function useSites(entries: readonly Gathered[]): { host: string; count: number }[] {
  const [sites, setSites] = useState<{ host: string; count: number }[]>([]);
  const counts = new Map<string, number>();
  for (const { address, state } of entries)
    if (state === 'waits') counts.set(hostOf(address), (counts.get(hostOf(address)) ?? 0) + 1);
  const key = JSON.stringify([...counts]);
  useEffect(() => {
    const waiting = JSON.parse(key) as [string, number][];
    return watchPermissions(() => {
      Promise.all(waiting.map(([host]) => isAllowed(host))).then(
        (allowed) => setSites(waiting.flatMap(([host, count], place) => (allowed[place] ? [] : [{ host, count }]))),
        () => setSites([]),
      );
    });
  }, [key]);
  return sites;
}

export function GatherPage({ library, gatherer, news, isOver, toast }: GatherPageProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const sites = useSites(news.entries);
  const [pages, setPages] = useState<OpenPage[] | null>(null);
  const [text, setText] = useState('');
  // What the links said, until they are queued.
  const [said, setSaid] = useState<ReadonlyMap<string, string>>(new Map());
  const orFail = (work: Promise<unknown>) => void work.catch(toast.fail);

  const add = async () => {
    const found = addressesIn(text).map((address) => ({ address, text: said.get(address) ?? '' }));
    const n = await gatherer.add(found);
    setText('');
    toast.show(t('addedAddresses', { n }));
    await gatherer.run();
  };
  const takeLinks = async (tabId: number) => {
    const page = pages?.find((one) => one.tabId === tabId);
    const links: FoundLink[] = page ? await linksOf(page) : [];
    setPages(null);
    setSaid(new Map(links.map((link) => [link.address, link.text])));
    setText(links.map(({ address }) => address).join('\n'));
    toast.show(t('foundLinks', { n: links.length }));
  };
  const join = async (entry: Gathered) => {
    if (!entry.reportId || !entry.twinId) return;
    const joined = await joinReports(library, entry.twinId, entry.reportId);
    await gatherer.settle({ ...entry, state: 'known', reportId: entry.twinId, twinId: null });
    toast.show(t('joinedTwins'), async () => {
      await partReports(library, joined);
      await gatherer.settle(entry);
    });
  };
  return (
    <Gather
      {...news}
      isOver={isOver}
      sites={sites}
      pages={pages}
      text={text}
      onText={setText}
      onFiles={(files) => orFail(gatherer.addFiles(chosenFiles(files)))}
      onAdd={() => orFail(add())}
      onPages={() => orFail(openPages().then(setPages))}
      onPage={(tabId) => orFail(takeLinks(tabId))}
      // The browser asks only straight after the click: nothing is waited for before.
      onAllow={(host) => orFail(allowSite(host).then((given) => (given ? gatherer.run() : undefined)))}
      onStart={() => orFail(gatherer.run())}
      onPause={() => gatherer.stop()}
      onRetry={() => orFail(gatherer.retry().then(() => gatherer.run()))}
      onClear={(what) => orFail(gatherer.clear(what))}
      hrefOf={(id) => hashOf({ view: 'report', id, figure: null, snippet: null })}
      onJoin={(entry) => orFail(join(entry))}
    />
  );
}
