/**
 * What the reader does in a story: keys (`Shift+C`), presses (`press:SELECTOR`), typing (`type:SELECTOR:WORDS`), waiting for
 * what comes later (`await:SELECTOR`).
 */

/** Until nothing has been drawn anew for a moment, and at least a frame. */
export function settle(): Promise<void> {
  const quiet = 60;
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      }, quiet);
    };
    const observer = new MutationObserver(wait);
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    wait();
  });
}

/** The element, once it is there: what a worker or a file has to bring may take a while (milliseconds). */
async function appearing<E extends HTMLElement>(selector: string): Promise<E> {
  const longest = 20_000;
  for (const begun = performance.now(); ; ) {
    const element = document.querySelector<E>(selector);
    if (element) return element;
    if (performance.now() - begun > longest) throw new Error(`never came: ${selector}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Selector and words of `press:SELECTOR` and `type:SELECTOR:WORDS`; a selector may hold colons of its own. */
function split(step: string): [string, string] {
  const rest = step.slice(step.indexOf(':') + 1);
  if (!step.startsWith('type:')) return [rest, ''];
  const last = rest.lastIndexOf(':');
  return [rest.slice(0, last), rest.slice(last + 1)];
}

export async function act(step: string): Promise<void> {
  const [kind, selector = '', words] = /^(?:press|type|await):/.test(step)
    ? step.split(':', 1).concat(split(step))
    : [step];
  if (kind === 'await') {
    await appearing(selector);
  } else if (kind === 'press') {
    (await appearing(selector)).click();
  } else if (kind === 'type') {
    const field = await appearing<HTMLInputElement>(selector);
    field.focus();
    field.value = words ?? '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    const [key = '', held] = step.split('+').reverse();
    document.dispatchEvent(
      new KeyboardEvent('keydown', { key, shiftKey: held === 'Shift', bubbles: true, cancelable: true }),
    );
  }
  await settle();
}

/** Links to all stories in all languages. */
export function contents(names: readonly string[], languages: readonly string[], others: readonly [string, string][]) {
  const list = document.createElement('ul');
  const link = (href: string, words: string) =>
    Object.assign(document.createElement('a'), { href, textContent: words });
  for (const [href, words] of others) list.appendChild(document.createElement('li')).append(link(href, words));
  for (const name of names)
    list
      .appendChild(document.createElement('li'))
      .append(...languages.flatMap((one) => [link(`?story=${name}&locale=${one}`, `${name} · ${one}`), ' ']));
  return list;
}
