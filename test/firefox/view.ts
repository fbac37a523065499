/**
 * A document in Firefox that puppeteer does not reach: a page of the extension in a tab, its sidebar, the browser's own
 * window. Runs functions in it and waits for states. Elements are named by a selector, and by words where it names many.
 */
import { expect } from '@playwright/test';

/** Commands of WebDriver BiDi by their names. */
export interface Protocol {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string; sharedId?: string };
  exceptionDetails?: { text: string };
}

/** What the functions that run there have beside them: the document to look at, whatever realm runs them. */
declare const document: Document;

export class View {
  readonly #protocol: Protocol;
  readonly #context: string;
  /** An expression for the window to look at. */
  readonly #window: string;

  constructor(protocol: Protocol, context: string, window = 'globalThis') {
    this.#protocol = protocol;
    this.#context = context;
    this.#window = window;
  }

  get context(): string {
    return this.#context;
  }

  /** The sidebar, as a page of the extension in a tab sees it. */
  get sidebar(): View {
    return new View(this.#protocol, this.#context, `chrome.extension.getViews({ type: 'sidebar' })[0]`);
  }

  async #run(expression: string): Promise<NonNullable<Evaluated['result']>> {
    const { result } = await this.#protocol.send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const { type, result: value, exceptionDetails } = result as unknown as Evaluated;
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return value ?? {};
  }

  /** Runs a function that uses nothing but its arguments, `document` and globals. Arguments and result are JSON. */
  async evaluate<Args extends unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const { value } = await this.#run(
      `(async () => {
        const window = ${this.#window};
        const { document } = window;
        return JSON.stringify({ result: await (${work})(...${JSON.stringify(args)}) });
      })()`,
    );
    return (JSON.parse(value ?? '{}') as { result: Awaited<Result> }).result;
  }

  /** Text of every element, as it is shown. */
  texts(selector: string): Promise<string[]> {
    return this.evaluate(
      (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((one) => one.innerText.trim()),
      selector,
    );
  }

  /** Waits until there is one with these words. */
  async see(selector: string, words: string | RegExp = ''): Promise<void> {
    const wanted = typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
    await expect
      .poll(() => this.texts(selector).catch(() => []), { message: `to see ${selector} ${words}` })
      .toContainEqual(wanted);
  }

  /** Waits for the first element with these words and clicks it by its own `click()`, which is no gesture of the reader's. */
  async click(selector: string, words = ''): Promise<void> {
    await this.see(selector, words);
    await this.evaluate(
      (wanted, text) =>
        [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => one.innerText.includes(text))?.click(),
      selector,
      words,
    );
  }

  /** Clicks in a tab as the reader does: the tab comes to the front, the pointer goes there. */
  async press(selector: string): Promise<void> {
    await this.see(selector);
    await this.#protocol.send('browsingContext.activate', { context: this.#context });
    await this.evaluate((wanted) => document.querySelector(wanted)?.scrollIntoView({ block: 'center' }), selector);
    const [x, y] = await this.evaluate((wanted) => {
      const box = (document.querySelector(wanted) as Element).getBoundingClientRect();
      return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    }, selector);
    await this.#protocol.send('input.performActions', {
      context: this.#context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  /** Fills a field in as typing does, for views that listen to `input`. */
  async fill(selector: string, value: string): Promise<void> {
    await this.see(selector);
    await this.evaluate(
      (wanted, text) => {
        const field = document.querySelector(wanted) as HTMLInputElement;
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      value,
    );
  }

  /** Chooses a file in a file field. */
  async choose(selector: string, path: string): Promise<void> {
    const { sharedId } = await this.#run(`document.querySelector(${JSON.stringify(selector)})`);
    await this.#protocol.send('input.setFiles', { context: this.#context, element: { sharedId }, files: [path] });
  }
}
