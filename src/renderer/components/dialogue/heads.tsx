// Who speaks on which side of a script, above it and in line with it.
import styles from './dialogue.module.css';

export function DialogueHeads({ user, target }: { readonly user: string; readonly target: string }) {
  return (
    <div className={styles.headFrame}>
      <div className={styles.heads}>
        <div className={`${styles.head} ${styles.userHead}`}>
          <div className={styles.who}>Simulated user</div>
          <div className={styles.detail} title={user}>
            {user}
          </div>
        </div>
        <div />
        <div className={`${styles.head} ${styles.targetHead}`}>
          <div className={styles.who}>Target</div>
          <div className={styles.detail} title={target}>
            {target}
          </div>
        </div>
      </div>
    </div>
  );
}
