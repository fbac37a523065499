/** A field that finds one of many things while it is typed in: arrows choose, Enter takes, Escape leaves. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../base/icons.tsx';

export interface Option {
  key: string;
  name: ComponentChildren;
  /** At the end of the line: its measure, its code. */
  note: string;
}

export interface ComboboxProps {
  label: string;
  /** What is chosen, as text. */
  chosen: string;
  placeholder: string;
  options: readonly Option[];
  /** The reader typed something else; empty when the field is entered. */
  onQuery(query: string): void;
  onChoose(key: string): void;
}

export function Combobox({ label, chosen, placeholder, options, onQuery, onChoose }: ComboboxProps) {
  const id = useId();
  const [query, setQuery] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = query !== null && options.length > 0;
  const current = Math.min(at, options.length - 1);

  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current, isOpen]);

  const ask = (words: string) => {
    setQuery(words);
    setAt(0);
    onQuery(words);
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    setQuery(null);
    onChoose(option.key);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return ask('');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((current + step + options.length) % options.length);
    } else if (event.key === 'Enter' && isOpen && !event.ctrlKey) {
      event.preventDefault();
      choose(options[current]);
    } else if (event.key === 'Escape' && query !== null) {
      // The list goes first; what was chosen stays.
      event.preventDefault();
      event.stopPropagation();
      setQuery(null);
    }
  };

  return (
    <div class="combo">
      <span class="field">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${id}-${current}` : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          value={query ?? chosen}
          onInput={(event) => ask(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => query === null && ask('')}
          onBlur={() => setQuery(null)}
          onKeyDown={pressed}
        />
      </span>
      <div class="pick" id={`${id}-list`} role="listbox" aria-label={label} ref={list} hidden={!isOpen}>
        {isOpen &&
          options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field
            <div
              key={option.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === current}
              class={index === current ? 'on' : undefined}
              // The field would lose the focus, and close the list, before the click comes.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <bdi>{option.name}</bdi>
              <small>{option.note}</small>
            </div>
          ))}
      </div>
    </div>
  );
}
