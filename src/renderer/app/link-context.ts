// Hands the one link to every component.
import { createContext, use } from 'react';
import { AppError } from '../../shared/errors.ts';
import type { Link } from './link.ts';

export const LinkContext = createContext<Link | null>(null);

export function useLink(): Link {
  const link = use(LinkContext);
  if (link === null) throw new AppError('internal', 'The page has no link to the core.');
  return link;
}
