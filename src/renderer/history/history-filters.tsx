// What to look for over all runs: words that were said, and what kind of session.

import type { Contract } from '../../shared/contract.ts';
import { type HistoryFilters, outcomeFilters } from '../../shared/history.ts';
import type { Result } from '../../shared/rpc.ts';
import { endReasonWords } from '../../shared/session-words.ts';
import { Button } from '../components/button.tsx';
import { Select, TextInput } from '../components/inputs.tsx';
import styles from './history.module.css';

export type Query = { readonly text: string; readonly filters: HistoryFilters };
export const emptyQuery: Query = { text: '', filters: {} };

export function isEmpty({ text, filters }: Query): boolean {
  return text.trim() === '' && Object.values(filters).every((value) => value === undefined);
}

type Facets = Result<Contract, 'history.facets'>;
type ListName = 'scenarios' | 'personas' | 'targets' | 'labels';

const any = '*';

const kinds: readonly { readonly value: string; readonly label: string; readonly filters: HistoryFilters }[] = [
  { value: any, label: 'any kind', filters: {} },
  { value: 'invalid', label: 'invalid', filters: { invalid: true } },
  { value: 'human', label: 'with a human turn', filters: { human: true } },
  { value: 'branch', label: 'branches', filters: { branch: true } },
  { value: 'noted', label: 'with a note', filters: { noted: true } },
];

function outcomeWords(outcome: (typeof outcomeFilters)[number]): string {
  return outcome === 'failed' || outcome === 'unfinished' ? outcome : endReasonWords(outcome);
}

export function HistoryFilterBar({
  query,
  facets,
  onQuery,
}: {
  readonly query: Query;
  readonly facets: Facets | null;
  readonly onQuery: (query: Query) => void;
}) {
  const { filters } = query;
  const set = (part: HistoryFilters): void => onQuery({ ...query, filters: { ...filters, ...part } });
  const list = (name: ListName, words: string) => (
    <Select
      aria-label={words}
      value={filters[name]?.[0] ?? any}
      onValue={(value) => set({ [name]: value === any ? undefined : [value] })}
      choices={[{ value: any, label: words }, ...(facets?.[name] ?? []).map((value) => ({ value, label: value }))]}
    />
  );
  const kind = kinds.find(({ filters: wanted, value }) =>
    value === any ? false : Object.keys(wanted).every((key) => filters[key as keyof HistoryFilters] === true),
  );
  return (
    <search className={styles.filters}>
      <TextInput
        type="search"
        aria-label="Search what was said"
        placeholder="Search what was said"
        className={styles.search}
        value={query.text}
        onChange={({ target }) => onQuery({ ...query, text: target.value })}
      />
      <Select
        aria-label="Outcome"
        value={filters.outcomes?.[0] ?? any}
        onValue={(value) =>
          set({ outcomes: value === any ? undefined : outcomeFilters.filter((outcome) => outcome === value) })
        }
        choices={[
          { value: any, label: 'any outcome' },
          ...outcomeFilters.map((value) => ({ value, label: outcomeWords(value) })),
        ]}
      />
      {list('scenarios', 'any scenario')}
      {list('personas', 'any persona')}
      {list('targets', 'any target')}
      {(facets?.labels ?? []).length === 0 ? null : list('labels', 'any label')}
      <Select
        aria-label="Kind"
        value={kind?.value ?? any}
        onValue={(value) =>
          set({
            invalid: undefined,
            human: undefined,
            branch: undefined,
            noted: undefined,
            ...kinds.find((one) => one.value === value)?.filters,
          })
        }
        choices={kinds.map(({ value, label }) => ({ value, label }))}
      />
      {isEmpty(query) ? null : (
        <Button kind="quiet" onClick={() => onQuery(emptyQuery)}>
          Clear
        </Button>
      )}
    </search>
  );
}
