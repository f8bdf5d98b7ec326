// What one span teaches for the whole file: a rule in a file of the owner's, and the offer to read everything again by it.
import { useState } from 'react';
import { plural } from '../../shared/figures.ts';
import type { QueueItem } from '../../shared/logs.ts';
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

/** The first rule asks where the owner's file shall be; the ones after it go there too. */
export function useRules(importId: string, onReapplied: () => void): Rules {
  const link = useLink();
  const [file, setFile] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(0);
  return {
    file,
    waiting,
    async add({ spanId }, kind) {
      const rulesFile =
        file ?? (await link.shell('shell.saveFile', { kind: 'text', suggestedName: 'rehearsal-rules.yaml' }));
      if (rulesFile === null) return;
      await link.core('logs.rules.add', { rulesFile, rule: { kind, importId, spanId } });
      setFile(rulesFile);
      setWaiting((before) => before + 1);
    },
    async reapply() {
      await link.core('logs.reapply', { importId, rulesFile: file });
      setWaiting(0);
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
