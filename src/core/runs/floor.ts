// Which sessions of a run are under way: as many as there is room for, the next as one ends, a branch at once.
import type { Session } from '../../shared/dialogue.ts';
import type { Room } from './rooms.ts';

export type Floor = {
  /** Begins with the first sessions. @returns a promise that resolves when all have ended, or the run stopped. */
  begin(room: Room): Promise<void>;
  /** Whether one more session would still be rehearsed. */
  takes(): boolean;
  /** Before all that wait; where all places are taken, in a place of its own when memory allows. */
  add(session: Session): void;
  /** Takes no more. @returns what was never begun. */
  close(): readonly Session[];
};

export function createFloor(input: {
  readonly queue: Session[];
  /** At once, in the common room. */
  readonly sessions: number;
  readonly isStopped: () => boolean;
  /** Never rejects. */
  readonly rehearse: (session: Session, room: Room) => Promise<void>;
  /** For one session. @throws AppError */
  readonly openApart: () => Promise<Room>;
}): Floor {
  const { queue } = input;
  const { promise: emptied, resolve: empty } = Promise.withResolvers<void>();
  let common: Room | null = null;
  let inCommon = 0;
  let apart = 0;
  let closed = false;

  const fill = (): void => {
    while (common !== null && inCommon < input.sessions && !input.isStopped()) {
      const session = queue.shift();
      if (session === undefined) break;
      inCommon += 1;
      void input.rehearse(session, common).then(() => {
        inCommon -= 1;
        fill();
      });
    }
    if (common === null || inCommon + apart > 0) return;
    closed = true;
    empty();
  };

  const rehearseApart = async (session: Session): Promise<void> => {
    const room = await input.openApart().catch(() => null);
    if (room === null) {
      // No memory for a place of its own: it takes the next that gets free.
      queue.unshift(session);
      return;
    }
    await input.rehearse(session, room);
    await room.dispose();
  };

  return {
    begin(room) {
      common = room;
      fill();
      return emptied;
    },
    takes: () => !closed && !input.isStopped(),
    add(session) {
      if (common === null || inCommon < input.sessions) {
        queue.unshift(session);
        fill();
        return;
      }
      apart += 1;
      void rehearseApart(session).then(() => {
        apart -= 1;
        fill();
      });
    },
    close() {
      closed = true;
      return queue.splice(0);
    },
  };
}
