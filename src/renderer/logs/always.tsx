// What one span teaches for the whole file: a rule in a file of the owner's, and the offer to read everything again by it.
import { create } from 'zustand';
import { plural } from '../../shared/figures.ts';
import type { LogImport, QueueItem } from '../../shared/logs.ts';
import { useLink } from '../app/link-context.ts';
import { Button } from '../components/button.tsx';
import { Menu } from '../components/menu.tsx';
import { Notice } from '../components/notice.tsx';
import { fileName } from './import-list.tsx';

type Kind = 'person' | 'organisation' | 'keep';

export type Rules = {
  readonly file: string | null;
  /** Rules written since the file was last read by them. */
  readonly waiting: number;
  readonly add: (item: QueueItem, kind: Kind) => Promise<void>;
  readonly reapply: () => Promise<void>;
};

type Written = Pick<Rules, 'file' | 'waiting'>;
const nothingWritten: Written = { file: null, waiting: 0 };

/** By import; kept while the reader looks at other tabs and pages. */
const useWritten = create<Readonly<Record<string, Written>>>(() => ({}));

/** The first rule asks where the owner's file shall be; the ones after it go there too. */
export function useRules({ id: importId, rulesFile }: LogImport, onReapplied: () => void): Rules {
  const link = useLink();
  const { file, waiting } = useWritten((all) => all[importId]) ?? nothingWritten;
  const keep = (next: (now: Written) => Written): void =>
    useWritten.setState((all) => ({ [importId]: next(all[importId] ?? nothingWritten) }));
  const suggestedName = rulesFile === null ? 'rehearsal-rules.yaml' : fileName(rulesFile);
  return {
    file,
    waiting,
    async add({ spanId }, kind) {
      const place = file ?? (await link.shell('shell.saveFile', { kind: 'text', suggestedName }));
      if (place === null) return;
      await link.core('logs.rules.add', { rulesFile: place, rule: { kind, importId, spanId } });
      keep((now) => ({ file: place, waiting: now.waiting + 1 }));
    },
    async reapply() {
      await link.core('logs.reapply', { importId, rulesFile: file });
      keep((now) => ({ ...now, waiting: 0 }));
      onReapplied();
    },
  };
}

export function AlwaysMenu({
  item,
  rules,
  onError,
}: {
  readonly item: QueueItem;
  readonly rules: Rules;
  readonly onError: (error: unknown) => void;
}) {
  const command = (label: string, kind: Kind) => ({
    kind: 'command' as const,
    label,
    onSelect: () => void rules.add(item, kind).catch(onError),
  });
  return (
    <Menu
      trigger={
        <Button kind="quiet" disabled={item.original === null}>
          Always…
        </Button>
      }
      items={[
        command('Always replace this, as a person', 'person'),
        command('Always replace this, as an organisation', 'organisation'),
        command('Always keep this', 'keep'),
      ]}
    />
  );
}

export function WaitingRules({
  rules,
  onError,
}: {
  readonly rules: Rules;
  readonly onError: (error: unknown) => void;
}) {
  if (rules.file === null || rules.waiting === 0) return null;
  return (
    <Notice actions={<Button onClick={() => void rules.reapply().catch(onError)}>Read the file again by them</Button>}>
      {plural(rules.waiting, 'rule')} added to {fileName(rules.file)}. What is stored stays as it is until the whole
      file is read again; your decisions hold.
    </Notice>
  );
}
