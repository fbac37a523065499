/**
 * Reading the DOM by the accessors of its own prototypes. A page can name a form's fields `childNodes`, `parentNode` or
 * `nodeType`, and `form.childNodes` is then that field; the accessor taken from `Node.prototype` is not deceived.
 */

type Getter<T> = (node: Node) => T;

/** The accessors that walking needs, bound to one document's realm; they work on nodes of its frames too. */
export interface Native {
  typeOf: Getter<number>;
  firstChild: Getter<Node | null>;
  nextSibling: Getter<Node | null>;
  parentNode: Getter<Node | null>;
  textContent: Getter<string | null>;
  /** Lower-case local name: `form` in HTML and XHTML alike. */
  tagOf: (element: Element) => string;
  attribute: (element: Element, name: string) => string | null;
  shadowRoot: (element: Element) => ShadowRoot | null;
  documentElement: (document: Document) => Element | null;
  viewOf: (document: Document) => (Window & typeof globalThis) | null;
}

function descriptor(object: object, name: string): PropertyDescriptor | undefined {
  // The first prototype, not the object: own and named properties are what a page can put in the way.
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

function getter<T>(object: object, name: string): Getter<T> {
  const get = descriptor(object, name)?.get;
  return (node) => get?.call(node) as T;
}

/** @throws TypeError where the document has no element at all. */
export function nativeOf(document: Document): Native {
  const documentElement = getter<Element | null>(document, 'documentElement');
  const element = documentElement(document);
  if (!element) throw new TypeError('a document without elements cannot be read');
  const localName = getter<string>(element, 'localName');
  const getAttribute = descriptor(element, 'getAttribute')?.value as (name: string) => string | null;
  return {
    typeOf: getter(element, 'nodeType'),
    firstChild: getter(element, 'firstChild'),
    nextSibling: getter(element, 'nextSibling'),
    parentNode: getter(element, 'parentNode'),
    textContent: getter(element, 'textContent'),
    tagOf: (one) => localName(one).toLowerCase(),
    attribute: (one, name) => getAttribute.call(one, name),
    shadowRoot: getter(element, 'shadowRoot') as (one: Element) => ShadowRoot | null,
    documentElement: documentElement as (one: Document) => Element | null,
    viewOf: getter(document, 'defaultView') as Native['viewOf'],
  };
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;
