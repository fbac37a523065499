// @vitest-environment jsdom
/** A dialog of the library page: where the focus is afterwards. What the browser does by itself is not tried here. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, it } from 'vitest';
import { Dialog } from '../../../components/library/dialog.tsx';

beforeAll(() => {
  // jsdom knows the element but not how it opens.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

it('gives the focus back to what opened it, also when it is taken away with the focus inside', () => {
  const root = document.body.appendChild(document.createElement('div'));
  const opener = document.body.appendChild(document.createElement('button'));
  opener.focus();
  const show = (isOpen: boolean) =>
    act(() =>
      render(
        isOpen ? (
          <Dialog title="—" onClose={() => {}}>
            <textarea />
          </Dialog>
        ) : null,
        root,
      ),
    );
  show(true);
  root.querySelector('textarea')?.focus();
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  show(false);
  expect(document.activeElement).toBe(opener);

  // What has the focus by then keeps it.
  show(true);
  const other = document.body.appendChild(document.createElement('button'));
  other.focus();
  show(false);
  expect(document.activeElement).toBe(other);
});
