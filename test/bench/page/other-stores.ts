/**
 * The same library as others would keep it: by Dexie with the same stores and indexes, and in one store of whole reports, found
 * by an index over the indicators that they hold. Written with the same durability as ours.
 */
import { keyOfFigure } from '../../../utils/library/figure-rows.ts';
import type { ReportBundle, SavedFigure, SavedReport } from '../../../utils/library/records.ts';
import { withText } from '../../../utils/library/stored.ts';

/** As much of Dexie as is used. It comes as a script of its own. */
interface DexieTable {
  put(row: unknown): Promise<unknown>;
  bulkPut(rows: readonly unknown[], keys?: readonly unknown[]): Promise<unknown>;
  toArray(): Promise<unknown[]>;
  where(index: string): { between(low: unknown, high: unknown): { toArray(): Promise<unknown[]> } };
}
interface DexieDatabase {
  version(number: number): { stores(schema: Record<string, string>): void };
  table(name: string): DexieTable;
  transaction(mode: string, tables: readonly string[], work: () => Promise<unknown>): Promise<unknown>;
}
interface DexieClass {
  new (name: string, options?: object): DexieDatabase;
  minKey: unknown;
  maxKey: unknown;
}

export class DexieStore {
  readonly #class = (globalThis as unknown as { Dexie: DexieClass }).Dexie;
  readonly #db: DexieDatabase;

  constructor(name: string) {
    this.#db = new this.#class(name, { chromeTransactionDurability: 'strict' });
    this.#db.version(1).stores({
      reports: 'id, &address, copyKey, [year+regionCode]',
      texts: 'reportId, *sketchKeys',
      figures: ', [reportId+order]',
    });
  }

  async save(bundle: ReportBundle): Promise<void> {
    const { report, text } = withText(bundle.report, bundle.text);
    const { figures } = bundle;
    await this.#db.transaction('rw', ['reports', 'texts', 'figures'], async () => {
      await this.#db.table('reports').put(report);
      await this.#db.table('texts').put(text);
      await this.#db.table('figures').bulkPut(figures, figures.map(keyOfFigure));
    });
  }

  byIndicator(id: string): Promise<SavedFigure[]> {
    const { minKey, maxKey } = this.#class;
    return this.#db
      .table('figures')
      .where(':id')
      .between([id, minKey, minKey, minKey, minKey], [id, maxKey, maxKey, maxKey, maxKey])
      .toArray() as Promise<SavedFigure[]>;
  }

  list(): Promise<SavedReport[]> {
    return this.#db.table('reports').toArray() as Promise<SavedReport[]>;
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export class WholeStore {
  #db: IDBDatabase | null = null;

  async open(): Promise<void> {
    const request = indexedDB.open('bench-whole', 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('reports', { keyPath: 'report.id' });
      store.createIndex('indicator', 'report.indicators', { multiEntry: true });
    };
    this.#db = await settled(request);
  }

  async save(bundle: ReportBundle): Promise<void> {
    const transaction = (this.#db as IDBDatabase).transaction('reports', 'readwrite', { durability: 'strict' });
    transaction.objectStore('reports').put(bundle);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  }

  async byIndicator(id: string): Promise<SavedFigure[]> {
    const store = (this.#db as IDBDatabase).transaction('reports').objectStore('reports');
    const bundles: ReportBundle[] = await settled(store.index('indicator').getAll(id));
    return bundles.flatMap(({ figures }) => figures.filter((figure) => figure.indicatorId === id));
  }

  async list(): Promise<SavedReport[]> {
    const store = (this.#db as IDBDatabase).transaction('reports').objectStore('reports');
    const bundles: ReportBundle[] = await settled(store.getAll());
    return bundles.map(({ report }) => report);
  }
}
