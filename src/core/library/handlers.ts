// Answers the contract's calls about the library.
import type { libraryContract } from '../../shared/contract-library.ts';
import type { Handlers } from '../../shared/rpc.ts';
import type { LibraryService } from './library.ts';

export function libraryHandlers(library: LibraryService): Handlers<typeof libraryContract> {
  return {
    'library.list': () => library.list(),
    'library.validate': async ({ kind, value }) => ({ problems: [...(await library.validate(kind, value))] }),
    'library.save': async (request) => {
      const { saved, problems } = await library.save(request);
      return { saved, problems: [...problems] };
    },
    'library.remove': ({ kind, path, evenIfUsed }) => library.remove(kind, path, evenIfUsed),
  };
}
