/** The form in which a reader corrects what the report says of itself: title, region, year, issuer. */
import { useEffect, useState } from 'preact/hooks';
import type { FactFields } from '../../utils/corrections/correction.ts';
import { common } from '../../utils/i18n/common.ts';
import { panel } from '../../utils/i18n/panel.ts';
import { panelEdit } from '../../utils/i18n/panel-edit.ts';
import type { Level, Region } from '../../utils/page/article.ts';
import { useWords } from '../base/words.ts';
import { Combobox } from './combobox.tsx';
import { FormFoot } from './form-foot.tsx';
import { regionName } from './header.tsx';
import { Sheet } from './sheet.tsx';

export interface FactsSheetProps {
  facts: FactFields;
  /** As read. */
  read: FactFields;
  initials: string;
  /** Regions whose name or code a query finds. */
  findRegions(query: string): Promise<Region[]>;
  onSave(facts: FactFields, initials: string): void;
  onRestore: (() => void) | null;
  onClose(): void;
}

const levels: readonly Level[] = ['province', 'city', 'county', 'town', 'department', 'ministry'];
const wholeName = (region: Region) => [regionName(region), region.code].filter(Boolean).join(' ');

export function FactsSheet(props: FactsSheetProps) {
  const t = useWords(panel);
  const c = useWords(common);
  const e = useWords(panelEdit);
  const { read } = props;
  const [title, setTitle] = useState(props.facts.title ?? '');
  const [region, setRegion] = useState(props.facts.region);
  const [year, setYear] = useState(props.facts.year === null ? '' : String(props.facts.year));
  const [issuer, setIssuer] = useState(props.facts.issuer.join('\n'));
  const [initials, setInitials] = useState(props.initials);
  const [tried, setTried] = useState(false);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Region[]>([]);
  useEffect(() => {
    let isOld = false;
    void props.findRegions(query).then((regions) => {
      if (!isOld) setFound(regions);
    });
    return () => {
      isOld = true;
    };
  }, [query]);
  const isYear = /^(?:19|20)\d\d$|^$/.test(year.trim());
  const save = () => {
    setTried(true);
    if (!isYear) return;
    props.onSave(
      {
        title: title.trim() || null,
        region,
        year: year.trim() === '' ? null : Number(year),
        issuer: issuer
          .split('\n')
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      },
      initials.trim(),
    );
  };
  const was = (now: string, before: string) =>
    now.trim() === before ? null : <p class="orig">{e('was', { value: before || e('empty') })}</p>;
  const changed = (now: string, before: string) => (now.trim() === before ? undefined : 'changed');
  const readYear = read.year === null ? '' : String(read.year);
  const readIssuer = read.issuer.join('\n');
  return (
    <Sheet title={e('factsTitle')} onClose={props.onClose} focus="textarea">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey || event.isComposing) return;
          event.preventDefault();
          save();
        }}
      >
        <div class="form">
          <span class="lab">{e('title')}</span>
          <div class={changed(title, read.title ?? '')}>
            <textarea
              class="field"
              rows={2}
              lang="zh"
              aria-label={e('title')}
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
            {was(title, read.title ?? '')}
          </div>
          <span class="lab">{t('fact.region')}</span>
          <div class={changed(wholeName(region), wholeName(read.region))}>
            <Combobox
              label={t('fact.region')}
              placeholder={e('regionPlaceholder')}
              chosen={wholeName(region)}
              options={found.map((one) => ({ key: one.code ?? '', name: regionName(one), note: one.code ?? '' }))}
              onQuery={setQuery}
              onChoose={(code) => setRegion(found.find((one) => one.code === code) ?? region)}
            />
            {was(wholeName(region), wholeName(read.region))}
          </div>
          <span class="lab">{e('level')}</span>
          <div class={changed(region.level ?? '', read.region.level ?? '')}>
            <span class="field">
              <select
                aria-label={e('level')}
                value={region.level ?? ''}
                onChange={(event) => {
                  const { level: _, ...place } = region;
                  const chosen = levels.find((level) => level === event.currentTarget.value);
                  setRegion({ ...place, ...(chosen && { level: chosen }) });
                }}
              >
                <option value="">{e('empty')}</option>
                {levels.map((level) => (
                  <option key={level} value={level}>
                    {c(`level.${level}`)}
                  </option>
                ))}
              </select>
            </span>
          </div>
          <span class="lab">{t('fact.year')}</span>
          <div class={changed(year, readYear)}>
            <span class="field">
              <input
                inputMode="numeric"
                aria-label={t('fact.year')}
                aria-invalid={tried && !isYear}
                value={year}
                onInput={(event) => setYear(event.currentTarget.value)}
              />
            </span>
            {tried && !isYear && (
              <p class="fault" role="alert">
                {e('fault.year')}
              </p>
            )}
            {was(year, readYear)}
          </div>
          <span class="lab">{t('fact.issuer')}</span>
          <div class={changed(issuer, readIssuer)}>
            <textarea
              class="field"
              rows={Math.max(2, issuer.split('\n').length)}
              lang="zh"
              aria-label={t('fact.issuer')}
              placeholder={e('issuerPlaceholder')}
              value={issuer}
              onInput={(event) => setIssuer(event.currentTarget.value)}
            />
            {was(issuer, readIssuer)}
          </div>
        </div>
        <FormFoot initials={initials} save={e('editSave')} onInitials={setInitials} onRestore={props.onRestore} />
      </form>
    </Sheet>
  );
}
