// How a model comes onto a machine without a network, and which ones are worth bringing.
import { useCall } from '../app/use-call.ts';
import { Section } from '../components/section.tsx';
import styles from './models.module.css';

export function BringOver() {
  const catalogue = useCall('models.catalogue', {});
  if (catalogue.value === null) return null;
  const { models, bringingOver, note } = catalogue.value;
  return (
    <>
      <h2>Bring a model over</h2>
      <ol className={styles.steps}>
        {bringingOver.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Section label="Well-known small models" aside={models.length}>
        <p className={styles.dim}>{note}</p>
        <ul className={styles.catalogue}>
          {models.map((model) => (
            <li key={model.repository}>
              <details>
                <summary>
                  <b>{model.name}</b>{' '}
                  <span className={styles.dim}>
                    {model.roles.join(', ')}, {model.sizes[0]?.gigabytes} GB
                  </span>
                </summary>
                <p className={styles.dim}>
                  {model.publisher}, {model.license}
                  {model.context === null ? '' : `, context ${model.context.toLocaleString()} tokens`}.{' '}
                  {model.sizes.map(({ quantization, gigabytes }) => `${quantization} ${gigabytes} GB`).join(', ')}.
                </p>
                <p className={styles.path}>{model.lookFor}</p>
                {model.quirks.map((quirk) => (
                  <p key={quirk} className={styles.dim}>
                    {quirk}
                  </p>
                ))}
              </details>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
