// One answer of the core for a component: asked when it is shown, asked again when its question or `version` changes.
import { useEffect, useState } from 'react';
import type { Contract } from '../../shared/contract.ts';
import { toWireError } from '../../shared/errors.ts';
import type { Params, Result } from '../../shared/rpc.ts';
import { useLink } from './link-context.ts';
import { useShell } from './shell-store.ts';

export type Answer<T> =
  | { readonly state: 'loading'; readonly value: T | null }
  | { readonly state: 'failed'; readonly message: string; readonly value: T | null }
  | { readonly state: 'ready'; readonly value: T };

/** `params` null asks nothing. The last answer to the same method stays while the next one is awaited. */
export function useCall<M extends keyof Contract & string>(
  method: M,
  params: Params<Contract, M> | null,
  version = 0,
): Answer<Result<Contract, M>> {
  const link = useLink();
  const alive = useShell(({ state }) => state?.core.kind === 'running');
  const [answer, setAnswer] = useState<Answer<Result<Contract, M>>>({ state: 'loading', value: null });
  const question = JSON.stringify(params);
  useEffect(() => {
    if (params === null || !alive) return;
    let current = true;
    setAnswer(({ value }) => ({ state: 'loading', value }));
    link.core(method, params).then(
      (value) => current && setAnswer({ state: 'ready', value }),
      (error: unknown) => {
        const { code, message } = toWireError(error);
        // Of a core that died the notice above tells; the next one is asked anew.
        if (current && code !== 'core-died') setAnswer(({ value }) => ({ state: 'failed', message, value }));
      },
    );
    return () => {
      current = false;
    };
  }, [link, alive, method, question, version]);
  return answer;
}
