// How a model comes onto a machine without a network.
import styles from './models.module.css';

export function BringOver() {
  return (
    <>
      <h2>Bring a model over</h2>
      <ol className={styles.steps}>
        <li>
          On a machine with a network, download a GGUF file of a chat model ("instruct" or "chat" in its name). Q4_K_M
          is a good size to begin with.
        </li>
        <li>Note the SHA-256 that its publisher prints.</li>
        <li>
          Carry the file here, on a USB stick say, and add it. It may stay on the stick or go anywhere on this disk.
        </li>
        <li>Compare the SHA-256 shown here with the publisher's.</li>
      </ol>
      <p className={styles.dim}>
        Rehearsal downloads nothing. A file is tried in a process of its own before it is used, so a damaged one cannot
        take the app down.
      </p>
    </>
  );
}
